"""Why customers would not come back: counts, shares, stars lost, trends, and whether a change helped. Pure.

A difference is called one only where chance alone would seldom make it, and never below ten cases (PRODUCT.md): an
owner who changes something because of noise pays for it twice. Not here: where mentions come from (`store.reason_figures`).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

#: No trend from fewer cases than this (PRODUCT.md, job 11 and issue "Count honestly").
ENOUGH = 10
#: How many standard deviations make a difference: 1.64 leaves chance one time in ten (normal approximation of the
#: binomial share of cases that fall into the later span).
BEYOND_CHANCE = 1.64
#: A change is weighed against at most this much of the past, and of the time since.
LONGEST_VIEW = timedelta(weeks=26)
_WEEK = timedelta(weeks=1)


class Trend(StrEnum):
    """How often a reason is named in the later half of a period, against the earlier half."""

    UP = "up"
    DOWN = "down"
    LEVEL = "as before"
    NEW = "new"
    TOO_FEW = "too few to tell"


@dataclass(frozen=True, slots=True)
class Naming:
    """One complaint that names a reason: when it was opened and its stars now, None without a rating."""

    opened_at: datetime
    rating: float | None


@dataclass(frozen=True, slots=True)
class Effect:
    """What became of a reason after something was changed: complaints a week `before` and `after`, None where nobody
    can tell, and what may be said of the two."""

    trend: Trend
    before: float | None
    after: float | None


@dataclass(frozen=True, slots=True)
class ReasonFigures:
    """The figures of one reason in a period. `share` of all complaints counted (None where there are none; one complaint
    may name several reasons, so shares may add up to more than the whole). `stars_lost` is how many stars those reviews
    are short of five today. `change` is the later half against the earlier one (-0.74 = 74 % less), `turned_at` the
    moment between them; both None where it is too few to tell. `weeks` are the counts by week, oldest first."""

    count: int
    share: float | None
    stars_lost: float
    trend: Trend
    change: float | None
    turned_at: datetime | None
    weeks: tuple[int, ...]


def figures(
    namings: Sequence[Naming], *, complaints: int, since: datetime, until: datetime, weeks: int = 26
) -> ReasonFigures:
    """The figures of the complaints that name a reason between `since` and `until`; `complaints` is how many there were
    in all. `weeks` is how many of the last weeks are counted one by one."""
    counted = [one for one in namings if since <= one.opened_at < until]
    middle = since + (until - since) / 2
    earlier = sum(one.opened_at < middle for one in counted)
    trend = _trend(earlier, len(counted) - earlier, 0.5)
    tells = trend not in (Trend.TOO_FEW, Trend.NEW)
    return ReasonFigures(
        count=len(counted),
        share=len(counted) / complaints if complaints else None,
        stars_lost=sum(5 - one.rating for one in counted if one.rating is not None),
        trend=trend,
        change=(len(counted) - 2 * earlier) / earlier if tells and earlier else None,
        turned_at=None if trend is Trend.TOO_FEW else middle,
        weeks=by_week(counted, until=until, weeks=weeks),
    )


def _trend(earlier: int, later: int, later_part: float) -> Trend:
    """What two counts say; `later_part` is the share of the whole time that the later span takes."""
    whole = earlier + later
    if whole < ENOUGH:
        return Trend.TOO_FEW
    if not earlier:
        return Trend.NEW
    expected = whole * later_part
    chance = math.sqrt(whole * later_part * (1 - later_part))
    if abs(later - expected) < BEYOND_CHANCE * chance:
        return Trend.LEVEL
    return Trend.UP if later > expected else Trend.DOWN


def by_week(namings: Sequence[Naming], *, until: datetime, weeks: int) -> tuple[int, ...]:
    """How many in each of the last `weeks` spans of seven days before `until`, oldest first."""
    counts = [0] * weeks
    for one in namings:
        place = place_in_weeks(one.opened_at, until=until, weeks=weeks)
        if place is not None:
            counts[place] += 1
    return tuple(counts)


def place_in_weeks(moment: datetime, *, until: datetime, weeks: int) -> int | None:
    """Which of the last `weeks` spans of seven days before `until` a moment falls into, 0 the oldest; None for none."""
    ago = (until - moment) // _WEEK
    return weeks - 1 - ago if 0 <= ago < weeks else None


def effect(namings: Sequence[Naming], *, changed_at: datetime, known_since: datetime, now: datetime) -> Effect:
    """Whether complaints fell after a change. `known_since` is when the first complaint of the brand was written: before
    it nothing could be counted. With fewer than ten cases, or less than a week on either side, it is too few to tell."""
    begin, end = max(known_since, changed_at - LONGEST_VIEW), min(now, changed_at + LONGEST_VIEW)
    before_span, after_span = changed_at - begin, end - changed_at
    if before_span < _WEEK or after_span < _WEEK:
        return Effect(Trend.TOO_FEW, None, None)
    before = sum(begin <= one.opened_at < changed_at for one in namings)
    after = sum(changed_at <= one.opened_at <= end for one in namings)
    trend = _trend(before, after, after_span / (before_span + after_span))
    if trend is Trend.TOO_FEW:
        return Effect(trend, None, None)
    return Effect(trend, before / (before_span / _WEEK), after / (after_span / _WEEK))
