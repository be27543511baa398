"""What a kind of source is, and what the poller needs from a store.

A kind is a module (see `Kind`); `sources.registry` lists them. The poller and the outbox name what they need from a
store as small Protocols, so that this floor never imports a database.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from store.records import Changes, Page, Review, SeenReply, Source, SourceHealth


@dataclass(frozen=True, slots=True)
class Setting:
    """One field of a source's dialog. `type` is one of text, url, number, list, choice, secret; `choices` go with choice.
    A secret lives in the system's keyring only, never in the workspace."""

    name: str
    label: str
    type: str = "text"
    required: bool = True
    secret: bool = False
    help: str = ""
    placeholder: str = ""
    default: str = ""
    choices: tuple[str, ...] = ()


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


class Kind(Protocol):
    """A module of `sources/kinds/`.

    `key` is its word on the command line, `title` its name for people, `letter` the one letter of its glyph, `help` what
    the owner needs and where to get it, `reads` and `posts` one sentence each, `replies` the limits or None where the
    owner posts by hand. `default_interval_minutes` is the pause between polls."""

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


Clock = Callable[[], datetime]
__all__ = [
    "Answer",
    "Changes",
    "Clock",
    "Kind",
    "Page",
    "PollStore",
    "ReplyLimits",
    "Review",
    "SeenReply",
    "Setting",
    "Source",
    "SourceHealth",
    "Web",
]
