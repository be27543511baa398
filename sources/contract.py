"""What a kind of source is, and what the poller and the outbox need from a store.

A kind is a module (see `Kind`); `sources.registry` lists them. The poller and the outbox name what they need from a
store as small Protocols, so that this floor never imports a database.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

from store.records import (
    Changes,
    Outgoing,
    Page,
    Reply,
    Review,
    SeenReply,
    Source,
    SourceHealth,
    ThreadVerdict,
)

if TYPE_CHECKING:
    from sources.errors import SourceProblem
    from sources.lines import Line
    from sources.oauth import Service
    from sources.session import Session


#: The name of the secret setting that holds the outcome of a sign-in, for every kind that has one.
SIGN_IN = "sign_in"


@dataclass(frozen=True, slots=True)
class Setting:
    """One field of a source's dialog. `type` is one of text, url, number, list, choice, secret; `choices` go with choice,
    and `words` are those choices as people read them. A secret lives in the system's keyring only, never in the workspace.
    `only_with` names another setting, and then the values of it with which this one is asked for (none: any value).
    `seldom`: few owners need it; the dialog keeps it behind "More settings"."""

    name: str
    label: str
    type: str = "text"
    required: bool = True
    secret: bool = False
    help: str = ""
    placeholder: str = ""
    default: str = ""
    choices: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    only_with: tuple[str, ...] = ()
    seldom: bool = False

    def is_asked_with(self, settings: Mapping[str, str]) -> bool:
        """Whether this one is asked for beside these settings."""
        if not self.only_with:
            return True
        name, *values = self.only_with
        given = settings.get(name, "")
        return given in values if values else bool(given)


@dataclass(frozen=True, slots=True)
class ReplyLimits:
    """What a site takes: `length` in `unit` ("characters" = code points, "utf-16" = UTF-16 units, "bytes" = UTF-8),
    how many replies a review can have, whether a new one replaces the old, whether it can be edited."""

    length: int | None = None
    unit: str = "characters"
    replies_per_review: int | None = None
    replaces: bool = False
    editable: bool = False


class Web(Protocol):
    """The polite client that a kind may use; the real one is `sources.web.PoliteWeb`."""

    def get(
        self,
        url: str,
        *,
        validators: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        accept: str = "*/*",
    ) -> Answer: ...

    def post(
        self,
        url: str,
        *,
        json: Mapping[str, Any],
        headers: Mapping[str, str] | None = None,
        accept: str = "application/json",
        method: str = "POST",
    ) -> Answer:
        """Send once, never again by itself, and follow no redirect. 2xx comes back as an answer. `method` is "PUT" for a
        site where a reply is put in its place.

        Raises `ReplyRefused` where the site understood and said no (4xx), `SignInNeeded` (401, 403), `RateLimited`,
        `Unreachable` or `Offline` where nothing can have left, and `OutcomeUnknown` whenever the request may have
        reached the site and no whole answer came back (cut, time-out, 5xx)."""
        ...

    def exchange(
        self,
        url: str,
        *,
        form: Mapping[str, str],
        headers: Mapping[str, str] | None = None,
        accept: str = "application/json",
    ) -> Answer:
        """Trade a key, a code or an old token for a new token: a form, sent once, that leaves nothing at the site for
        others to see. It goes over https only (or to this machine), to the host that was named, and never on from there.

        Raises `SignInNeeded` where the site does not take it (400, 401, 403), with its own word for it
        ("invalid_grant") as `code`, `ForbiddenAddress` where it would send the form on, `SettingsWrong` for plain http,
        and `RateLimited`, `Unreachable` or `Offline` as `get` does."""
        ...

    def line(self, host: str, port: int, *, tls: bool) -> Line:
        """An open connection for another protocol than HTTP, to a host that the source's own settings name.

        Raises `ForbiddenAddress` for any other host; a mishap on the way (`sources.mishaps`) is the caller's to name, with
        `trouble`."""
        ...

    def trouble(self, mishap: Exception, host: str, port: int, *, expired: bool = False) -> SourceProblem:
        """The problem that a mishap on a line is for the owner. `expired`: our own deadline passed."""
        ...

    def now(self) -> datetime:
        """What the client's clock shows, in UTC, for tokens that bear a time. Kinds have no clock of their own."""
        ...

    def secret(self, name: str) -> str:
        """A secret of this source from the keyring. Raises `SignInNeeded` where there is none."""
        ...

    def keep_secret(self, name: str, value: str) -> None:
        """Put a secret into the keyring that the site has just changed (a refresh token that serves once)."""
        ...

    @property
    def session(self) -> Session:
        """The token that this source has in hand in this run; kept nowhere."""
        ...


class Answer(Protocol):
    """What came back: `status` 200 or 304 (everything else is raised as a `SourceProblem`), the decoded `body` within
    our size cap, `headers` with lower-case names, the final `url`, the `validators` to send next time, and `asked_at`,
    when it was asked for by the client's clock (kinds have no clock of their own)."""

    @property
    def status(self) -> int: ...

    @property
    def url(self) -> str: ...

    @property
    def headers(self) -> Mapping[str, str]: ...

    @property
    def body(self) -> bytes: ...

    @property
    def validators(self) -> Mapping[str, str]: ...

    @property
    def asked_at(self) -> datetime: ...


@dataclass(frozen=True, slots=True)
class Posted:
    """That the site took a reply. `live`: it can be seen there now; otherwise it is held for moderation or appears
    later. `external_id` is the site's id of the reply, `posted_at` the site's own time of it (UTC), if it told."""

    external_id: str = ""
    live: bool = False
    posted_at: datetime | None = None


class ReplyingKind(Protocol):
    """What a kind offers besides `poll` where its `replies` are not None."""

    def reply(self, source: Source, web: Web, review: Review, text: str) -> Posted:
        """Post the text as the business's answer, once. Raises what `Web.post` raises."""
        ...

    def thread(self, source: Source, web: Web, review: Review) -> Sequence[SeenReply]:
        """The business's answers that stand under this review at the site now, oldest first; asked before and after
        sending. Raises `ThreadUnreadable` where the site never tells, another `SourceProblem` where it cannot just
        now."""
        ...


class ChoosyKind(Protocol):
    """What a replying kind offers where not every review can be answered through it."""

    def replies_to(self, source: Source, review: Review) -> ReplyLimits | None:
        """The limits for an answer to this review; None where its owner posts by hand."""
        ...


class GuessingKind(Protocol):
    """What a kind offers where some settings follow from others."""

    def guess(self, settings: Mapping[str, str]) -> Mapping[str, str]:
        """What is known from what the owner has typed so far, to fill empty fields with."""
        ...


@dataclass(frozen=True, slots=True)
class Place:
    """Something to choose after signing in (a shop, a location): its name for people and the settings that stand for it."""

    name: str
    settings: Mapping[str, str]


class SigningKind(Protocol):
    """What a kind offers besides `poll` where its owner signs in with a browser. The outcome lies in the keyring under
    `SIGN_IN`, which is one of the kind's secret settings."""

    def sign_in(self, source: Source) -> Service:
        """Where to sign in, by the source's settings. Raises `SettingsWrong` where they do not say."""
        ...


class ChoosingKind(Protocol):
    """What a signing kind offers where one account has several places."""

    def places(self, source: Source, web: Web) -> Sequence[Place]:
        """What there is to choose from. Raises a `SourceProblem`."""
        ...


class Kind(Protocol):
    """A module of `sources/kinds/`.

    `key` is its word on the command line, `title` its name for people, `letter` the one letter of its glyph, `help` what
    the owner needs and where to get it, `reads` and `posts` one sentence each, `replies` the limits or None where the
    owner posts by hand. `default_interval_minutes` is the pause between polls. A kind may have `reply_advice` as well: what
    the owner should know of the site's rules before answering in public there, the most pressing sentence first."""

    key: str
    title: str
    letter: str
    help: str
    settings: Sequence[Setting]
    replies: ReplyLimits | None
    default_interval_minutes: int

    def poll(self, source: Source, web: Web, state: Mapping[str, Any]) -> Iterator[Page]:
        """Yield what the source shows now, page by page; `state` is what the last stored page asked to remember.
        Raises only `SourceProblem`."""
        ...


class PollStore(Protocol):
    """What the poller needs from a store. Each call is one short transaction."""

    def sources_to_poll(self) -> Sequence[tuple[Source, SourceHealth]]:
        """All sources with their health, paused ones too."""
        ...

    def store_page(self, source: Source, page: Page, now: datetime) -> Changes:
        """Store one page: what is new is added, what differs becomes a revision, what vanished is marked."""
        ...

    def store_health(self, health: SourceHealth) -> Changes: ...

    def rejected_entries(self, source: Source, page: Page, now: datetime) -> None:
        """Remember what was refused and why, so that the owner can look at it."""
        ...


class OutboxStore(Protocol):
    """What the outbox needs from a store. Each call is one short transaction, safely on disk when it returns."""

    def sole_sender(self, patience_seconds: float) -> AbstractContextManager[bool]:
        """Whether this process alone sends now; waits that long for another one to finish."""
        ...

    def recover(self, now: datetime) -> Changes:
        """Whatever is marked as being sent was left behind by a sender that is gone: its outcome is unknown."""
        ...

    def due(self, now: datetime, *, anyway: bool = False) -> Sequence[int]:
        """The ids of the replies that may leave now, in order; `anyway` looks past undo windows."""
        ...

    def unknown(self, now: datetime, *, anyway: bool = False) -> Sequence[Outgoing]:
        """The replies of unknown outcome that are to be looked for at the site now."""
        ...

    def claim(self, reply_id: int, now: datetime, *, anyway: bool = False) -> Outgoing | None:
        """Take a reply on, so that nobody else can; None where it is not to be sent any more."""
        ...

    def seen(self, outgoing: Outgoing, seen: Sequence[SeenReply], now: datetime) -> tuple[ThreadVerdict, Changes]:
        """Note what stands in the thread; a reply that has not left goes back to its owner where another appeared."""
        ...

    def posted(
        self, outgoing: Outgoing, *, external_id: str, live: bool, posted_at: datetime | None, now: datetime
    ) -> Changes: ...

    def put_back(
        self, outgoing: Outgoing, *, sentence: str, waits_for: str, next_try_at: datetime, now: datetime
    ) -> Changes:
        """Nothing left this machine: queued again. `waits_for` is a word of `records.WAITS_FOR`."""
        ...

    def refused(self, outgoing: Outgoing, *, sentence: str, now: datetime) -> Changes: ...

    def lost_sight(self, outgoing: Outgoing, *, sentence: str, next_look_at: datetime | None, now: datetime) -> Changes:
        """Whether it arrived is unknown; it is looked for at `next_look_at`, or by the owner alone (None)."""
        ...

    def sign_in_needed(self, source_id: int, *, sentence: str, details: str, now: datetime) -> Changes: ...

    def reply(self, reply_id: int) -> Reply | None:
        """One reply as it stands now."""
        ...

    def next_departure(self) -> datetime | None:
        """When there is something to do next without anybody asking."""
        ...


Clock = Callable[[], datetime]
__all__ = [
    "Answer",
    "Changes",
    "Clock",
    "Kind",
    "OutboxStore",
    "Page",
    "Place",
    "PollStore",
    "Posted",
    "ReplyLimits",
    "ReplyingKind",
    "Review",
    "SeenReply",
    "Setting",
    "Source",
    "SourceHealth",
    "Web",
]
