"""The values of a single review: as a site gives it, as it is kept, what was answered, and what the coach says of a draft.

A part of `store.records`, from where they are imported; apart from it so that a window need not wait for them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from store.records import Audience, Origin, Precision, ReplyState, Source, verdict_of


@dataclass(frozen=True, slots=True)
class SeenReply:
    """An answer of the business that stands at the site. `author` is as the site shows it. `refused` is a sentence where
    the site took it at first and then decided against it. With `Precision.DAY`, `posted_at` is midnight UTC of that day:
    the store places it in the brand's zone."""

    text: str
    external_id: str = ""
    author: str = ""
    posted_at: datetime | None = None
    updated_at: datetime | None = None
    live: bool = True
    refused: str = ""
    posted_precision: Precision = Precision.SECOND


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
