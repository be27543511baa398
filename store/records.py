"""The frozen values that all floors speak in. No behaviour beyond what a value can say about itself.

Times are aware and in UTC. Where a site gave less than a second, its own text and `Precision` stand beside the time.
Stars run from 1 to 5 as the site means them; `None` means that nobody rated. Not here: how any of it is stored
(`store/*.py`), fetched (`sources/`) or shown (`ui/`).

Those of a single review stand in `store.letter_records` and are made when the first of them is asked for here: Python takes
a millisecond for each, and a window that shows its list needs none of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from store.letter_records import DONE_MARKS as DONE_MARKS
    from store.letter_records import Activity as Activity
    from store.letter_records import Case as Case
    from store.letter_records import ChecklistView as ChecklistView
    from store.letter_records import ComplaintPoint as ComplaintPoint
    from store.letter_records import Finding as Finding
    from store.letter_records import FollowUp as FollowUp
    from store.letter_records import IncomingReview as IncomingReview
    from store.letter_records import ItemMark as ItemMark
    from store.letter_records import ItemView as ItemView
    from store.letter_records import Level as Level
    from store.letter_records import Outgoing as Outgoing
    from store.letter_records import Page as Page
    from store.letter_records import Period as Period
    from store.letter_records import PrivateAnswer as PrivateAnswer
    from store.letter_records import Promise as Promise
    from store.letter_records import Rejected as Rejected
    from store.letter_records import Reply as Reply
    from store.letter_records import Review as Review
    from store.letter_records import Revision as Revision
    from store.letter_records import SeenReply as SeenReply
    from store.letter_records import ThreadVerdict as ThreadVerdict
else:

    def __getattr__(name: str) -> Any:
        """A value of a single review: from here on it is a name like the others."""
        if not name.startswith("_"):  # Python asks for names of its own, such as `__path__`
            from store import letter_records

            if hasattr(letter_records, name):
                globals()[name] = value = getattr(letter_records, name)
                return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


class Audience(StrEnum):
    """Who reads the answer: everybody (onstage) or the customer alone (offstage)."""

    PUBLIC = "public"
    PRIVATE = "private"


class Precision(StrEnum):
    """How exactly the site told a time. A time is never invented: a `DAY` has no clock time, `NONE` no date at all."""

    SECOND = "second"
    DAY = "day"
    NONE = "none"


class ReplyState(StrEnum):
    """Where a reply is in its life. Only `store.reply_ledger` changes it."""

    DRAFT = "draft"
    QUEUED = "queued"
    SENDING = "sending"
    HANDED_OVER = "handed over"
    POSTED = "posted"
    LIVE = "live"
    REFUSED = "refused"
    UNKNOWN = "unknown"


#: States in which a reply is on its way: at most one of these per review (a unique partial index holds this).
IN_FLIGHT = (ReplyState.QUEUED, ReplyState.SENDING, ReplyState.UNKNOWN, ReplyState.HANDED_OVER)
#: What a queued reply may wait for, besides the end of its undo window.
WAITS_FOR = ("connection", "site", "sign in", "held")
#: States that count as an answer given.
ANSWERED = (ReplyState.POSTED, ReplyState.LIVE)


#: What a site with thumbs instead of stars says, as `rating_raw`; the rating beside it is only our order of them.
RECOMMENDED, NOT_RECOMMENDED = VERDICTS = ("recommended", "not recommended")


def verdict_of(rating_raw: str) -> str:
    """The site's word where it has thumbs: nobody gave a star there, so none is shown. Empty elsewhere."""
    return rating_raw if rating_raw in VERDICTS else ""


class Origin(StrEnum):
    """Where a reply was made: in this program, seen at the site, or posted by hand elsewhere."""

    HERE = "here"
    SITE = "site"
    BY_HAND = "by hand"


class Status(StrEnum):
    """What became of a review that asks for our attention."""

    WAITING = "waiting"
    HEARD = "heard"
    DECLINED = "declined"
    SET_ASIDE = "set aside"
    UNRATED = "unrated"
    NO_COMPLAINT = "no complaint"


class Wants(StrEnum):
    FIX = "a fix"
    CLEAN_BREAK = "a clean break"
    BE_HEARD = "to be heard"


class Failing(StrEnum):
    OURS = "ours"
    PARTLY = "partly ours"
    MISUNDERSTANDING = "a misunderstanding"
    NOT_OURS = "not ours"


@dataclass(frozen=True, slots=True)
class Brand:
    """A business answered for. `target_hours` is the target time to reply in hours, `threshold` the most stars that
    still make a complaint, `timezone` an IANA zone name, `follow_up_days` the days until a follow-up is proposed."""

    id: int
    name: str
    signature: str = ""
    contact: str = ""
    timezone: str = "UTC"
    target_hours: float = 48.0
    threshold: float = 2.0
    follow_up_days: int = 7
    is_sample: bool = False


class SourceStatus(StrEnum):
    """How a source is doing, in the order of how much it needs its owner."""

    OK = "ok"
    NEVER_POLLED = "never polled"
    QUIET = "quiet"
    WAITING = "waiting"  # the site asked us to wait, or we are backing off
    OFFLINE = "offline"
    FAILED = "failed"
    SIGN_IN = "sign in again"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Source:
    """A place where reviews appear. `settings` never hold a secret; `interval_minutes` is the pause between polls.
    `answered_from`: what was written before this moment asks for no answer when it is first seen (None: all of it does)."""

    id: int
    brand_id: int
    kind: str
    name: str
    settings: Mapping[str, str] = field(default_factory=dict)
    interval_minutes: int = 60
    paused: bool = False
    answered_from: datetime | None = None


@dataclass(frozen=True, slots=True)
class SourceHealth:
    """What polling a source has taught us. `state` is the kind's own memory (cursor, validators), opaque to all others.
    `notes` are plain sentences of the last poll about oddities that did not hinder it ("7,000 older ones were left")."""

    source_id: int
    status: SourceStatus = SourceStatus.NEVER_POLLED
    last_polled_at: datetime | None = None
    last_success_at: datetime | None = None
    last_error: str = ""
    error_details: str = ""
    failing_since: datetime | None = None
    failures: int = 0
    next_poll_at: datetime | None = None
    newest_review_at: datetime | None = None
    usual_gap_hours: float | None = None
    new_at_last_poll: int = 0
    rejected_at_last_poll: int = 0
    state: Mapping[str, Any] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Changes:
    """What a write touched. Every write returns one; panels decide for themselves what concerns them. `from_before` counts
    the new ones that are older than their source is answered from (`Source.answered_from`)."""

    reviews: frozenset[int] = frozenset()
    replies: frozenset[int] = frozenset()
    brands: frozenset[int] = frozenset()
    sources: frozenset[int] = frozenset()
    new_complaints: int = 0
    new: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: int = 0
    from_before: int = 0

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            reviews=self.reviews | other.reviews,
            replies=self.replies | other.replies,
            brands=self.brands | other.brands,
            sources=self.sources | other.sources,
            new_complaints=self.new_complaints + other.new_complaints,
            new=self.new + other.new,
            updated=self.updated + other.updated,
            unchanged=self.unchanged + other.unchanged,
            rejected=self.rejected + other.rejected,
            from_before=self.from_before + other.from_before,
        )


class Group(StrEnum):
    """The part of the queue that a card stands in; `NONE` in views that are not grouped."""

    OVERDUE = "overdue"
    TODAY = "due today"
    LATER = "later"
    NONE = ""


class QueueRow(NamedTuple):
    """One card of a list of reviews, with everything its delegate paints and nothing more. A tuple, since fifty of them
    are made while a screen is painted.

    `opened_at`, `due_at` and `target_hours` give its age; `closed` says that age no longer matters (heard, declined, …).
    `words` are the first 200 characters of the text. `regular` is somebody to thank who was kind here before."""

    review_id: int
    brand_id: int
    brand: str
    source_id: int
    source: str
    kind: str
    rating: float | None
    rating_guessed: bool
    author: str
    title: str
    words: str
    language: str
    audience: Audience
    opened_at: datetime
    due_at: datetime
    target_hours: float
    status: Status
    replies: int = 0
    has_draft: bool = False
    edited: bool = False
    came_back: bool = False
    gone: bool = False
    starred: bool = False
    snoozed_until: datetime | None = None
    snoozed_for: str = ""
    reply_state: ReplyState | None = None
    group: Group = Group.NONE
    regular: bool = False
    rating_raw: str = ""

    @property
    def verdict(self) -> str:
        return verdict_of(self.rating_raw)
