"""The frozen values that all floors speak in. No behaviour beyond what a value can say about itself.

Times are aware and in UTC. Where a site gave less than a second, its own text and `Precision` stand beside the time.
Stars run from 1 to 5 as the site means them; `None` means that nobody rated. Not here: how any of it is stored
(`store/*.py`), fetched (`sources/`) or shown (`ui/`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any, NamedTuple


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
class SeenReply:
    """An answer of the business that stands at the site. `author` is as the site shows it. `refused` is a sentence where
    the site took it at first and then decided against it."""

    text: str
    external_id: str = ""
    author: str = ""
    posted_at: datetime | None = None
    updated_at: datetime | None = None
    live: bool = True
    refused: str = ""


@dataclass(frozen=True, slots=True)
class IncomingReview:
    """A review as a kind of source read it, before it is stored.

    `rating` is normalised to 1–5 stars and `rating_raw` is the site's own text of it; `rating_guessed` says that it was
    read out of running text. `created_text` is the site's own text of the time and `created_precision` how much it said.
    With `Precision.DAY`, `created_at` is midnight UTC of that day: the store places it in the brand's zone.
    `weak_key` says that the site gave no id and that `external_id` was made from author, date and text.
    `is_letter`: words that were sent to us and do not change at their place; what follows in the conversation is added to
    them. `continues` names the review whose conversation this letter goes on with; where that is not known (any more), it
    stands for itself. `is_complaint`: the owner said that whatever arrives at this place is one.
    """

    external_id: str
    text: str = ""
    title: str = ""
    author: str = ""
    author_url: str = ""
    rating: float | None = None
    rating_raw: str = ""
    rating_guessed: bool = False
    language: str = ""
    audience: Audience = Audience.PUBLIC
    url: str = ""
    created_at: datetime | None = None
    created_text: str = ""
    created_precision: Precision = Precision.SECOND
    updated_at: datetime | None = None
    votes: int | None = None
    product: str = ""
    order_number: str = ""
    weak_key: bool = False
    replies: tuple[SeenReply, ...] = ()
    extra: Mapping[str, str] = field(default_factory=dict)
    is_letter: bool = False
    continues: str = ""
    is_complaint: bool = False


@dataclass(frozen=True, slots=True)
class Rejected:
    """An entry that could not be understood: why, in plain words, and how it began (at most 200 characters)."""

    reason: str
    excerpt: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One answer of a source.

    `unchanged`: the site said that nothing changed since last time (304). `state`: what the kind wants to remember once
    this page is stored (only the last page's is kept). `listing`: the ids of all that the site shows now, newest first
    where the site has an order, or `None` where this page does not tell what vanished (an empty feed, one page of many).
    `notes`: plain sentences about oddities that do not hinder ("3 entries have no date"). `seen`: answers of the business
    that were found apart from what they answer, with the id of the review; those to reviews that are not known are left.
    `from_file`: this was read out of a file, which may be older than what a poll brought: it never turns a review back.
    """

    reviews: tuple[IncomingReview, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    unchanged: bool = False
    state: Mapping[str, Any] | None = None
    listing: tuple[str, ...] | None = None
    notes: tuple[str, ...] = ()
    seen: tuple[tuple[str, SeenReply], ...] = ()
    from_file: bool = False


@dataclass(frozen=True, slots=True)
class Review:
    """A stored review. `opened_at` is when its clock starts: when it was created, or first seen where the site gave no
    date or a date in the future. `gone_at` is when it was found to be gone from the site, `erased_at` when its author's
    name and words were erased here."""

    id: int
    source_id: int
    external_id: str
    title: str
    text: str
    author: str
    author_url: str
    rating: float | None
    rating_raw: str
    rating_guessed: bool
    worst_rating: float | None
    language: str
    audience: Audience
    url: str
    created_at: datetime | None
    created_text: str
    created_precision: Precision
    opened_at: datetime
    first_seen_at: datetime
    updated_at: datetime | None = None
    gone_at: datetime | None = None
    votes: int | None = None
    product: str = ""
    order_number: str = ""
    erased_at: datetime | None = None

    @property
    def verdict(self) -> str:
        return verdict_of(self.rating_raw)


@dataclass(frozen=True, slots=True)
class Revision:
    """What a review said before its author changed it. `seen_until` is when the change was noticed."""

    id: int
    review_id: int
    rating: float | None
    title: str
    text: str
    seen_from: datetime
    seen_until: datetime
    rating_raw: str = ""

    @property
    def verdict(self) -> str:
        return verdict_of(self.rating_raw)


@dataclass(frozen=True, slots=True)
class Reply:
    """Our answer in a review's thread, drafts included. `number` counts the posted ones from 1; a draft has none yet.
    `outdated`: the author changed the review after this was posted. `again_why`: why the guard was passed.
    `waits_for` says what keeps a queued reply although its undo window is over: a word of `WAITS_FOR`, or nothing.
    `appeared_id` is the reply that appeared at the site while this draft waited, until the owner has settled it."""

    id: int
    review_id: int
    state: ReplyState
    origin: Origin
    text: str
    number: int | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    queued_at: datetime | None = None
    send_after: datetime | None = None
    posted_at: datetime | None = None
    seen_at: datetime | None = None
    posted_by: str = ""
    error: str = ""
    external_id: str = ""
    again_why: str = ""
    outdated: bool = False
    waits_for: str = ""
    next_try_at: datetime | None = None
    tries: int = 0
    claimed_at: datetime | None = None
    appeared_id: int | None = None


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A reply that one sender has taken on, with all it needs to send it. `claim` is that sender's mark: an outcome is
    recorded only for the mark under which the reply left."""

    reply: Reply
    review: Review
    source: Source
    claim: str


class ThreadVerdict(StrEnum):
    """What reading a thread back told about a reply of ours: it stands there; somebody else's does, which we did not
    know; or neither."""

    THERE = "there"
    ANOTHER = "another"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class PrivateAnswer:
    """That a complaint was answered in private: through which channel, when, and what was said, in short."""

    channel: str
    answered_at: datetime
    said: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """How a complaint is being handled. Everything here is the owner's; a poll never writes it, but may reopen it
    (`reopened_at`, `reopened_why`) or wake it. `marked_complaint` overrides the rating: True, False, or None for neither."""

    review_id: int
    wants: str = ""
    failing: str = ""
    reasons: tuple[str, ...] = ()
    product: str = ""
    prior_channel: str = ""
    who: str = ""
    notes: tuple[tuple[datetime, str], ...] = ()
    marked_complaint: bool | None = None
    rating_by_owner: float | None = None
    declined_why: str = ""
    set_aside_why: str = ""
    answered_in_private: PrivateAnswer | None = None
    closed_at: datetime | None = None
    reopened_at: datetime | None = None
    reopened_why: str = ""
    snoozed_until: datetime | None = None
    snoozed_for: str = ""
    starred: bool = False
    won_back: bool | None = None


@dataclass(frozen=True, slots=True)
class Promise:
    id: int
    review_id: int
    reply_id: int | None
    text: str
    due_at: datetime | None
    done_at: datetime | None = None
    note: str = ""
    dropped_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class FollowUp:
    id: int
    review_id: int
    due_at: datetime
    done_at: datetime | None = None
    note: str = ""
    dropped_at: datetime | None = None


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


# --- the coach: checklist and draft checks -----------------------------------------------------------------------


class Level(StrEnum):
    """How much a finding weighs. None of them forbids anything."""

    PRAISE = "praise"
    NUDGE = "nudge"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a draft check found. `start` and `end` are code points of the draft; start = end for something missing.
    `message` is one sentence: what a reader will feel and what to try."""

    check: str
    level: Level
    start: int
    end: int
    message: str

    @property
    def is_missing(self) -> bool:
        return self.start == self.end


@dataclass(frozen=True, slots=True)
class ComplaintPoint:
    """A sentence of the review that complains. `start` and `end` are code points of the review's text."""

    number: int
    start: int
    end: int
    text: str
    answered: bool = False


class ItemMark(StrEnum):
    """How a checklist item stands; circles are the draft's or the case's word, squares the owner's."""

    SEEN = "seen"
    PART = "part"
    MISSING = "missing"
    TICKED = "ticked"
    TO_TICK = "to tick"
    WARNING = "warning"
    SHOWN = "shown"
    NOT_FOR_THIS_ONE = "not for this one"


#: Marks that need nothing more from the owner.
DONE_MARKS = (ItemMark.SEEN, ItemMark.TICKED, ItemMark.SHOWN, ItemMark.NOT_FOR_THIS_ONE)


@dataclass(frozen=True, slots=True)
class ItemView:
    """A line of the checklist panel. `detail` is the small second line ("2 of 3 points"); `by_hand` says that the owner
    may tick it; `phase` is one of listen, write, before, afterwards; `source` names where the idea comes from;
    `required` that the brand wants it done every time."""

    id: str
    phase: str
    label: str
    mark: ItemMark
    detail: str = ""
    tip: str = ""
    source: str = ""
    by_hand: bool = False
    required: bool = False


@dataclass(frozen=True, slots=True)
class ChecklistView:
    """The whole panel for one review: `phases` are (id, title) in order. `note` is a sentence to show above them, such as
    that there are no word lists for the draft's language and only the checks that need none were made."""

    language: str
    phases: tuple[tuple[str, str], ...] = ()
    items: tuple[ItemView, ...] = ()
    note: str = ""

    @property
    def done(self) -> int:
        return sum(item.mark in DONE_MARKS for item in self.items)

    @property
    def open_labels(self) -> tuple[str, ...]:
        return tuple(item.label for item in self.items if item.mark not in DONE_MARKS)


@dataclass(frozen=True, slots=True)
class Activity:
    """A line of the log of who did what when; append-only."""

    id: int
    at: datetime
    who: str
    what: str
    review_id: int | None = None
    reply_id: int | None = None
    source_id: int | None = None
    brand_id: int | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Period:
    """From `since` to `until`, both included, as days of a brand's own calendar; `None` is open."""

    since: date | None = None
    until: date | None = None
