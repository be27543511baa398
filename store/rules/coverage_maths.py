"""The measures of PRODUCT.md, computed in one place for screen, command line, export and digest alike.

Pure: complaints and a moment in, figures out. Where nothing can be measured a figure is None and is shown as "–",
never as 0 % or 100 %. Medians and percentiles, never means: one late answer ruins a mean (LESSONS.md).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import floor

#: A rating raised later than this after our first reply is not our doing any more (PRODUCT.md, "won back").
WON_BACK_DAYS = 90


@dataclass(frozen=True, slots=True)
class RatingChange:
    """That an author's stars went from `before` to `after`, noticed at `at`."""

    at: datetime
    before: float | None
    after: float | None


@dataclass(frozen=True, slots=True)
class PromiseFacts:
    due_at: datetime | None
    done_at: datetime | None


@dataclass(frozen=True, slots=True)
class ComplaintFacts:
    """One complaint as the measures see it. `due_at` is the first due time: created plus the brand's target.

    `first_public_at` is the first reply posted in public, `answered_in_private_at` the logged private answer."""

    review_id: int
    brand: str
    source: str
    opened_at: datetime
    due_at: datetime
    month: str = ""
    set_aside: bool = False
    declined: bool = False
    first_public_at: datetime | None = None
    answered_in_private_at: datetime | None = None
    won_back_by_owner: bool | None = None
    rating_changes: tuple[RatingChange, ...] = ()
    came_back_at: datetime | None = None
    promises: tuple[PromiseFacts, ...] = ()

    @property
    def first_answer_at(self) -> datetime | None:
        answers = [moment for moment in (self.first_public_at, self.answered_in_private_at) if moment is not None]
        return min(answers, default=None)

    @property
    def hours_to_reply(self) -> float | None:
        """Hours from the complaint to the first answer; clock skew and dates without a time count as 0."""
        answered = self.first_answer_at
        return None if answered is None else max(0.0, (answered - self.opened_at) / timedelta(hours=1))

    @property
    def within_target(self) -> bool | None:
        """Whether the first answer came on or before the due time; None while there is none."""
        answered = self.first_answer_at
        return None if answered is None else answered <= max(self.due_at, self.opened_at)

    @property
    def won_back(self) -> bool:
        """Whether the stars rose after our first answer within 90 days, or the owner marked it so."""
        answered = self.first_answer_at
        if answered is None:
            return False
        if self.won_back_by_owner is not None:
            return self.won_back_by_owner
        until = answered + timedelta(days=WON_BACK_DAYS)
        return any(
            change.before is not None and change.after is not None and change.after > change.before
            for change in self.rating_changes
            if answered <= change.at <= until
        )

    @property
    def waits(self) -> bool:
        """Whether this customer still waits for us: neither heard nor declined nor set aside."""
        return not self.set_aside and not self.declined and self.first_answer_at is None

    @property
    def is_conversation(self) -> bool:
        """Whether the author came back (edited, answered) after our first answer."""
        answered = self.first_answer_at
        return self.came_back_at is not None and answered is not None and self.came_back_at > answered


@dataclass(frozen=True, slots=True)
class CoverageFigures:
    """The measures over one set of complaints; shares are fractions from 0 to 1, hours are hours."""

    complaints: int
    set_aside: int
    heard: int
    heard_in_private: int
    declined: int
    waiting: int
    overdue: int
    coverage: float | None
    accounted_for: float | None
    median_hours_to_reply: float | None
    p90_hours_to_reply: float | None
    within_target: float | None
    within_target_count: int
    within_target_of: int
    won_back: int
    promises_kept: float | None
    promises_kept_count: int
    promises_due: int
    conversations: int


@dataclass(frozen=True, slots=True)
class RatingMoves:
    """How the stars of a set of complaints moved: raised, unchanged, lowered."""

    raised: int
    unchanged: int
    lowered: int


def rating_moves(complaints: Iterable[ComplaintFacts], *, heard: bool) -> RatingMoves:
    """How the stars moved after our first answer within 90 days, or, beside it, those of unanswered complaints."""
    moves = []
    for one in complaints:
        answered = one.first_answer_at
        if one.set_aside or (answered is not None) is not heard:
            continue
        until = None if answered is None else answered + timedelta(days=WON_BACK_DAYS)
        changes = [
            change
            for change in one.rating_changes
            if change.before is not None
            and change.after is not None
            and (answered is None or until is None or answered <= change.at <= until)
        ]
        first = changes[0].before if changes else None
        last = changes[-1].after if changes else None
        moves.append(0.0 if first is None or last is None else last - first)
    return RatingMoves(sum(m > 0 for m in moves), sum(m == 0 for m in moves), sum(m < 0 for m in moves))


def percentile(values: Sequence[float], share: float) -> float | None:
    """The value below which `share` of the sorted values lie, interpolated between neighbours; None for none."""
    if not values:
        return None
    ordered = sorted(values)
    place = (len(ordered) - 1) * share
    low = floor(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def figures(complaints: Iterable[ComplaintFacts], *, now: datetime) -> CoverageFigures:
    """Compute every measure exactly as PRODUCT.md defines it."""
    every = list(complaints)
    counted = [one for one in every if not one.set_aside]
    heard = [one for one in counted if one.first_answer_at is not None]
    declined = sum(one.declined and one.first_answer_at is None for one in counted)
    unanswered = [one for one in counted if one.waits]
    total = len(counted)
    hours = [spent for one in heard if (spent := one.hours_to_reply) is not None]
    in_time = sum(bool(one.within_target) for one in heard)
    in_time_of = sum(one.first_answer_at is not None or one.due_at < now for one in counted)
    due_promises = [
        promise for one in counted for promise in one.promises if promise.due_at is not None and promise.due_at <= now
    ]
    kept = sum(
        promise.done_at is not None and promise.due_at is not None and promise.done_at <= promise.due_at
        for promise in due_promises
    )
    return CoverageFigures(
        complaints=len(every),
        set_aside=len(every) - total,
        heard=len(heard),
        heard_in_private=sum(one.first_public_at is None for one in heard),
        declined=declined,
        waiting=len(unanswered),
        overdue=sum(one.due_at < now for one in unanswered),
        coverage=len(heard) / total if total else None,
        accounted_for=(len(heard) + declined) / total if total else None,
        median_hours_to_reply=percentile(hours, 0.5),
        p90_hours_to_reply=percentile(hours, 0.9),
        within_target=in_time / in_time_of if in_time_of else None,
        within_target_count=in_time,
        within_target_of=in_time_of,
        won_back=sum(one.won_back for one in heard),
        promises_kept=kept / len(due_promises) if due_promises else None,
        promises_kept_count=kept,
        promises_due=len(due_promises),
        conversations=sum(one.is_conversation for one in heard),
    )
