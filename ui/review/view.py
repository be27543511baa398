"""What the letter pane shows, as frozen values. Filled by `ui/desk.py` from the store; read by `ui/review/`.

Nothing here decides: status, due time and points come from `store/rules`. Times are aware UTC, spans are code points.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from store.records import (
    Brand,
    Case,
    ComplaintPoint,
    FollowUp,
    Promise,
    Reply,
    Review,
    Revision,
    SeenReply,
    Status,
)
from store.rules.reason_suggestions import Suggestion


@dataclass(frozen=True, slots=True)
class ShortReview:
    """Another review by the same person or with the same order number, as one line. `why` says what joins them
    ("same author", "same order number")."""

    review_id: int
    author: str
    rating: float | None
    words: str
    created_at: datetime | None
    source: str = ""
    why: str = "same author"
    replies: int = 0
    verdict: str = ""


@dataclass(frozen=True, slots=True)
class FurtherWords:
    """What the customer wrote after our reply: an edit or an answer, where the site tells."""

    text: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class LetterView:
    """One review with everything that stands around it.

    `position` reads "2 of 7", empty outside a list. `reasons` are the brand's own reasons to choose from, `suggested`
    those that the words name; `products` and `channels` were written for other cases of the brand. `others` are reviews
    by the same person, `appeared` an answer of the business found at the site. `said_after` are the customer's further
    words, told apart from ours by their rule. `left_with` says for each reply by id how its checklist stood when it
    left. `target_hours` and `due_at` give the age badge; `closed` says that age no longer matters."""

    review: Review
    brand: Brand
    source_name: str
    source_kind: str
    status: Status
    due_at: datetime
    now: datetime
    position: str = ""
    revisions: tuple[Revision, ...] = ()
    replies: tuple[Reply, ...] = ()
    left_with: Mapping[int, str] = field(default_factory=dict)
    said_after: tuple[FurtherWords, ...] = ()
    appeared: tuple[SeenReply, ...] = ()
    case: Case | None = None
    others: tuple[ShortReview, ...] = ()
    #: what may be the same complaint in another channel, and what was joined with this one
    alike: tuple[ShortReview, ...] = ()
    joined: tuple[ShortReview, ...] = ()
    points: tuple[ComplaintPoint, ...] = ()
    reasons: tuple[str, ...] = ()
    suggested: tuple[Suggestion, ...] = ()
    products: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    follow_up: FollowUp | None = None
    promises: tuple[Promise, ...] = ()
    snooze_times: tuple[SnoozeChoice, ...] = ()
    has_previous: bool = True
    has_next: bool = True

    @property
    def closed(self) -> bool:
        return self.status is not Status.WAITING


@dataclass(frozen=True, slots=True)
class SnoozeChoice:
    """One line of the snooze menu: its key, its words, and when the review would come back, in words; `for_many` are the
    words where several people are selected."""

    kind: str
    words: str
    wakes: str = ""
    for_many: str = ""
