"""What became of a review, and when its answer is due. The one place that decides it; `store.standings` keeps the result.

The words are PRODUCT.md's: *heard* (a posted reply, or answered in private), *declined*, *set aside*, and waiting is
what is left. A case comes back when its author edits or answers after it was closed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from store.records import Status

#: A rating from here up is one to say thank you for (PRODUCT.md, job 12).
THANKFUL_STARS = 4.0


@dataclass(frozen=True, slots=True)
class ReviewFacts:
    """Everything that a review's standing depends on. `worst_rating` is the lowest it ever showed: a complaint whose
    author raised the stars after our answer stays a complaint, or nobody could ever be won back."""

    rating: float | None
    worst_rating: float | None
    opened_at: datetime
    threshold: float
    target_hours: float
    marked_complaint: bool | None = None
    declined_why: str = ""
    set_aside_why: str = ""
    answered_in_private_at: datetime | None = None
    closed_at: datetime | None = None
    reopened_at: datetime | None = None
    posted_replies: int = 0
    last_posted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a review stands. `view` is the list that it appears in; `due_at` counts from its return for one that came
    back."""

    complaint: bool
    status: Status
    view: str
    due_at: datetime
    came_back: bool = False


def is_complaint(worst_rating: float | None, marked: bool | None, threshold: float) -> bool:
    """A review at or below the brand's threshold, or any that the owner marked as one."""
    if marked is not None:
        return marked
    return worst_rating is not None and worst_rating <= threshold


def standing_of(facts: ReviewFacts) -> Standing:
    """Decide a review's standing."""
    due_at = facts.opened_at + timedelta(hours=facts.target_hours)
    if not is_complaint(facts.worst_rating, facts.marked_complaint, facts.threshold):
        return _no_complaint(facts, due_at)
    heard = facts.posted_replies > 0 or facts.answered_in_private_at is not None
    closed = heard or bool(facts.declined_why) or bool(facts.set_aside_why)
    if closed and _came_back(facts):
        again = due_at if facts.reopened_at is None else facts.reopened_at + timedelta(hours=facts.target_hours)
        return Standing(True, Status.WAITING, "waiting", again, came_back=True)
    if facts.set_aside_why:
        return Standing(True, Status.SET_ASIDE, "set aside", due_at)
    if heard:
        return Standing(True, Status.HEARD, "answered", due_at)
    if facts.declined_why:
        return Standing(True, Status.DECLINED, "declined", due_at)
    return Standing(True, Status.WAITING, "waiting", due_at)


def _came_back(facts: ReviewFacts) -> bool:
    """Whether the author moved after the last thing that we did about it."""
    if facts.reopened_at is None:
        return False
    done = [moment for moment in (facts.last_posted_at, facts.answered_in_private_at, facts.closed_at) if moment]
    return all(moment < facts.reopened_at for moment in done)


def _no_complaint(facts: ReviewFacts, due_at: datetime) -> Standing:
    if facts.set_aside_why:
        return Standing(False, Status.SET_ASIDE, "set aside", due_at)
    if facts.rating is None and facts.marked_complaint is None:
        return Standing(False, Status.UNRATED, "unrated", due_at)
    thankful = facts.rating is not None and facts.rating >= THANKFUL_STARS and facts.posted_replies == 0
    return Standing(False, Status.NO_COMPLAINT, "to thank" if thankful else "rest", due_at)
