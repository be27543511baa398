"""The measures of PRODUCT.md, computed in one place for screen, command line, export and digest alike.

Pure: complaints and a moment in, figures out. Where nothing can be measured a figure is None and is shown as "–",
never as 0 % or 100 %. Medians and percentiles, never means: one late answer ruins a mean (LESSONS.md).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

#: A rating raised later than this after our first reply is not our doing any more (PRODUCT.md, "won back").
WON_BACK_DAYS = 90
#: No comparison is drawn from fewer complaints than this (PRODUCT.md: no trend below ten cases).
ENOUGH_TO_COMPARE = 10
#: How many standard deviations make a difference between two shares: 1.64 leaves chance one time in ten.
BEYOND_CHANCE = 1.64


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

    @property
    def kept(self) -> bool:
        """Whether it was done by its due date."""
        return self.done_at is not None and self.due_at is not None and self.done_at <= self.due_at


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
        public, private = self.first_public_at, self.answered_in_private_at
        if public is None or private is None:
            return public or private
        return min(public, private)

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
        if not self.rating_changes:
            return False
        until = answered + timedelta(days=WON_BACK_DAYS)
        return any(
            change.before is not None and change.after is not None and change.after > change.before
            for change in self.rating_changes
            if answered <= change.at <= until
        )

    @property
    def is_heard(self) -> bool:
        """Whether there was a first answer, in public or in private."""
        return self.first_answer_at is not None

    @property
    def waits(self) -> bool:
        """Whether this customer still waits for us: neither heard nor declined nor set aside."""
        return not self.set_aside and not self.declined and self.first_answer_at is None

    @property
    def rating_move(self) -> float:
        """By how many stars the rating moved after our first answer within 90 days, or at all where there was none."""
        answered = self.first_answer_at
        until = None if answered is None else answered + timedelta(days=WON_BACK_DAYS)
        changes = [
            change
            for change in self.rating_changes
            if change.before is not None
            and change.after is not None
            and (answered is None or until is None or answered <= change.at <= until)
        ]
        first = changes[0].before if changes else None
        last = changes[-1].after if changes else None
        return 0.0 if first is None or last is None else last - first

    def due_promises(self, now: datetime) -> list[PromiseFacts]:
        """The promises whose due date has passed."""
        return [promise for promise in self.promises if promise.due_at is not None and promise.due_at <= now]

    @property
    def is_conversation(self) -> bool:
        """Whether the author came back (edited, answered) after our first answer."""
        answered = self.first_answer_at
        return self.came_back_at is not None and answered is not None and self.came_back_at > answered


class Members(StrEnum):
    """The sets of complaints that stand behind the figures: what a figure counts is what it opens."""

    COUNTED = "counted"
    SET_ASIDE = "set aside"
    HEARD = "heard"
    IN_PUBLIC = "heard in public"
    IN_PRIVATE = "heard in private"
    DECLINED = "declined"
    WAITING = "waiting"
    IN_TIME_TO_WAIT = "waiting within the target"
    OVERDUE = "overdue"
    IN_TIME = "heard within the target"
    MISSED = "not heard within the target"
    WON_BACK = "won back"
    NOT_WON_BACK = "heard and not won back"
    CAME_BACK = "came back after our answer"
    PROMISE_KEPT = "every promise kept"
    PROMISE_BROKEN = "a promise not kept in time"
    RAISED = "rating raised"
    UNCHANGED = "rating unchanged"
    LOWERED = "rating lowered"


def sets_of(one: ComplaintFacts, now: datetime) -> list[Members]:
    """Every set that a complaint belongs to. Each fact is looked at once: this runs for every complaint of a workspace."""
    if one.set_aside:
        return [Members.SET_ASIDE]
    answered, public = one.first_answer_at, one.first_public_at
    found = [Members.COUNTED]
    if answered is not None:
        found += (Members.HEARD, Members.IN_PRIVATE if public is None else Members.IN_PUBLIC)
        found.append(Members.IN_TIME if answered <= max(one.due_at, one.opened_at) else Members.MISSED)
        found.append(Members.WON_BACK if one.won_back else Members.NOT_WON_BACK)
        if one.came_back_at is not None and one.is_conversation:
            found.append(Members.CAME_BACK)
    else:
        late = one.due_at < now
        if late:
            found.append(Members.MISSED)
        if one.declined:
            found.append(Members.DECLINED)
        else:
            found += (Members.WAITING, Members.OVERDUE if late else Members.IN_TIME_TO_WAIT)
    if one.promises and (due := one.due_promises(now)):
        found.append(Members.PROMISE_KEPT if all(promise.kept for promise in due) else Members.PROMISE_BROKEN)
    move = one.rating_move if one.rating_changes else 0.0
    found.append(Members.UNCHANGED if not move else Members.RAISED if move > 0 else Members.LOWERED)
    return found


def members(complaints: Iterable[ComplaintFacts], which: Members, *, now: datetime) -> list[ComplaintFacts]:
    """The complaints that a figure counts, in the order given."""
    return [one for one in complaints if which in sets_of(one, now)]


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
    moves = [one.rating_move for one in complaints if not one.set_aside and one.is_heard is heard]
    return RatingMoves(sum(m > 0 for m in moves), sum(m == 0 for m in moves), sum(m < 0 for m in moves))


def percentile(values: Sequence[float], share: float) -> float | None:
    """The value below which `share` of the sorted values lie, interpolated between neighbours; None for none."""
    if not values:
        return None
    ordered = sorted(values)
    place = (len(ordered) - 1) * share
    low = math.floor(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def figures(complaints: Iterable[ComplaintFacts], *, now: datetime) -> CoverageFigures:
    """Compute every measure exactly as PRODUCT.md defines it."""
    every = 0
    number: Counter[Members] = Counter()
    hours: list[float] = []
    due_promises: list[PromiseFacts] = []
    for one in complaints:
        every += 1
        number.update(sets_of(one, now))
        if one.set_aside:
            continue
        if (spent := one.hours_to_reply) is not None:
            hours.append(spent)
        if one.promises:
            due_promises.extend(one.due_promises(now))
    total, heard, declined = number[Members.COUNTED], number[Members.HEARD], number[Members.DECLINED]
    in_time = number[Members.IN_TIME]
    in_time_of = in_time + number[Members.MISSED]
    kept = sum(promise.kept for promise in due_promises)
    return CoverageFigures(
        complaints=every,
        set_aside=every - total,
        heard=heard,
        heard_in_private=number[Members.IN_PRIVATE],
        declined=declined,
        waiting=number[Members.WAITING],
        overdue=number[Members.OVERDUE],
        coverage=heard / total if total else None,
        accounted_for=(heard + declined) / total if total else None,
        median_hours_to_reply=percentile(hours, 0.5),
        p90_hours_to_reply=percentile(hours, 0.9),
        within_target=in_time / in_time_of if in_time_of else None,
        within_target_count=in_time,
        within_target_of=in_time_of,
        won_back=number[Members.WON_BACK],
        promises_kept=kept / len(due_promises) if due_promises else None,
        promises_kept_count=kept,
        promises_due=len(due_promises),
        conversations=number[Members.CAME_BACK],
    )


class Course(StrEnum):
    """How a share went from one span to a later one, or how a part stands beside the rest."""

    RISEN = "risen"
    FALLEN = "fallen"
    LEVEL = "as before"
    TOO_FEW = "too few to tell"


def course(heard_before: int, of_before: int, heard_after: int, of_after: int) -> Course:
    """Whether a share rose or fell beyond chance, by the pooled test of two proportions (normal approximation). Never
    from fewer than ten complaints on either side."""
    if min(of_before, of_after) < ENOUGH_TO_COMPARE:
        return Course.TOO_FEW
    pooled = (heard_before + heard_after) / (of_before + of_after)
    chance = math.sqrt(pooled * (1 - pooled) * (1 / of_before + 1 / of_after))
    gap = heard_after / of_after - heard_before / of_before
    if abs(gap) <= BEYOND_CHANCE * chance:
        return Course.LEVEL
    return Course.RISEN if gap > 0 else Course.FALLEN
