"""From complaints to the values that the coverage view's charts paint: trend, hours, ages, sources, ratings. Pure, no Qt.

Shares come from `rules.coverage_maths`; here complaints are only put into groups, and titles are worded.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta

from store.reasons import Change
from store.rules.coverage_maths import (
    ENOUGH_TO_COMPARE,
    ComplaintFacts,
    Course,
    Members,
    course,
    figures,
    members,
    sets_of,
)
from store.times import local_day
from ui import formatting, texts
from ui.figure_values import AgeBucket, HourBucket, RatingChanges, SourceShare, TrendPoint
from ui.formatting import AgeState
from ui.texts import tr

#: Bounds in hours of the first replies' bars; the last one is open. Targets are usually among them.
_HOURS = ((0, 6), (6, 12), (12, 24), (24, 36), (36, 48), (48, 72), (72, 96), (96, 168), (168, None))
_STARTS = tuple(low for low, _high in _HOURS)


def ids(complaints: Iterable[ComplaintFacts]) -> tuple[int, ...]:
    return tuple(one.review_id for one in complaints)


def behind(complaints: Sequence[ComplaintFacts], now: datetime) -> Mapping[Members, Sequence[int]]:
    """The reviews of every set that a figure is made of."""
    groups: dict[Members, list[int]] = {which: [] for which in Members}
    for one in complaints:
        for which in sets_of(one, now):
            groups[which].append(one.review_id)
    return groups


# --- over time -------------------------------------------------------------------------------------------------------

#: With fewer complaints a week than this a line by week would jump between nothing and all.
_ENOUGH_A_WEEK = 5


def fitting_span(complaints: Sequence[ComplaintFacts], *, now: datetime, weeks: int) -> str:
    """Weeks where most weeks have several complaints, else months."""
    since = max(min((one.opened_at for one in complaints), default=now), now - timedelta(weeks=weeks))
    number = sum(one.opened_at >= since for one in complaints)
    return "week" if number >= _ENOUGH_A_WEEK * max(1.0, (now - since) / timedelta(weeks=1)) else "month"


def first_day(span: str, today: date, number: int) -> date:
    """The first day of the span that begins `number` spans back; the running one counts as the first."""
    if span == "week":
        return _start("week", today) - timedelta(weeks=number - 1)
    months = today.year * 12 + today.month - number
    return date(months // 12, months % 12 + 1, 1)


def _start(span: str, day: date) -> date:
    return day - timedelta(days=day.weekday()) if span == "week" else day.replace(day=1)


def _next(span: str, begin: date) -> date:
    return begin + timedelta(days=7) if span == "week" else _start("month", begin + timedelta(days=31))


def trend(
    complaints: Sequence[ComplaintFacts], *, span: str, today: date, zone_name: str, now: datetime
) -> tuple[TrendPoint, ...]:
    """The share heard of each week (or month) of the brand's calendar, from the first in which anybody complained."""
    groups: dict[date, list[ComplaintFacts]] = defaultdict(list)
    for one in complaints:
        groups[_start(span, local_day(one.opened_at, zone_name))].append(one)
    if not groups:
        return ()
    points, month, begin = [], 0, min(groups)
    while begin <= today:
        group = groups.get(begin, [])
        part = figures(group, now=now)
        label = (
            texts.voice().short_months[begin.month - 1]
            if begin.month != month and (month or span == "month" or begin.day <= 14)
            else ""
        )
        month = begin.month
        counted = part.complaints - part.set_aside
        if span == "week":
            short = texts.voice().short_months[begin.month - 1]
            name = tr("Week of {date}", date=formatting.calendar_day(begin.day, short))
        else:
            name = f"{texts.voice().months[begin.month - 1]} {begin.year}"
        share = formatting.percent(part.coverage)
        words = tr(
            "{period}: {share}, {heard} of {counted} heard", period=name, share=share, heard=part.heard, counted=counted
        )
        counted_ones = ids(one for one in group if not one.set_aside)
        points.append(
            TrendPoint(
                label, words if counted else tr("{period}: nobody complained", period=name), part.coverage, counted_ones
            )
        )
        begin = _next(span, begin)
    return tuple(points)


def trend_title(complaints: Sequence[ComplaintFacts], zone_name: str, now: datetime) -> str:
    """What the trend says: the later half of the time against the earlier one, or that it is too little to say."""
    counted = members(complaints, Members.COUNTED, now=now)
    if not counted:
        return ""
    first = min(one.opened_at for one in counted)
    middle = first + (now - first) / 2
    earlier = [one for one in counted if one.opened_at < middle]
    later = [one for one in counted if one.opened_at >= middle]
    said = course(sum(one.is_heard for one in earlier), len(earlier), sum(one.is_heard for one in later), len(later))
    month = formatting.month_name(middle, zone_name)
    if said is Course.TOO_FEW:
        return tr("Too few complaints to tell a trend")
    return {
        Course.RISEN: tr("Coverage has risen since {month}", month=month),
        Course.FALLEN: tr("Coverage has fallen since {month}", month=month),
        Course.LEVEL: tr("Coverage has not changed beyond chance"),
    }[said]


def newest_change(
    changes: Sequence[Change], complaints: Sequence[ComplaintFacts], points: Sequence[TrendPoint], *, span: str,
    zone_name: str,
) -> tuple[int, str] | None:  # fmt: skip
    """Where in the trend the newest change stands that the owner noted: (index, words)."""
    if not complaints or not points:
        return None
    begin = min(_start(span, local_day(one.opened_at, zone_name)) for one in complaints)
    starts = []
    for _point in points:
        starts.append(begin)
        begin = _next(span, begin)
    for change in changes:
        place = bisect_right(starts, local_day(change.at, zone_name)) - 1
        if 0 < place < len(points):
            return place, change.text
    return None


# --- how long --------------------------------------------------------------------------------------------------------


def hours(complaints: Sequence[ComplaintFacts], now: datetime) -> tuple[tuple[HourBucket, ...], float | None]:
    """First replies by how long they took, and the target's place among them where all have the same one."""
    heard = members(complaints, Members.HEARD, now=now)
    if not heard:
        return (), None
    groups: list[list[ComplaintFacts]] = [[] for _bounds in _HOURS]
    for one in heard:
        groups[bisect_right(_STARTS, one.hours_to_reply or 0.0) - 1].append(one)
    buckets = []
    for (low, high), inside in zip(_HOURS, groups, strict=True):
        label = f"{low}–{high}" if high is not None and high <= 48 else _days(low, high)
        buckets.append(HourBucket(label, len(inside), sum(not one.within_target for one in inside), ids(inside)))
    while len(buckets) > 6 and buckets[-1].number == 0:
        buckets.pop()
    targets = {one.due_at - one.opened_at for one in heard}
    place = _place_of(targets.pop() / timedelta(hours=1)) if len(targets) == 1 else None
    return tuple(buckets), place if place is None or place <= len(buckets) else None


def _place_of(target: float) -> float | None:
    for place, (low, high) in enumerate(_HOURS):
        if high is not None and low <= target < high:
            return place + (target - low) / (high - low)
    return None


def _days(low: int, high: int | None) -> str:
    return tr("{low}–{high} d", low=low // 24, high=high // 24) if high else tr("{low} d +", low=low // 24)


def by_age(waiting: Sequence[ComplaintFacts], now: datetime) -> tuple[AgeBucket, ...]:
    """Who waits, by how long: under a day, up to the target, past it, and gone cold; the longest first in each."""
    groups: list[list[ComplaintFacts]] = [[], [], [], []]
    for one in sorted(waiting, key=lambda one: (one.opened_at, one.review_id)):
        if formatting.age_state(one.opened_at, one.due_at, now) is AgeState.COLD:
            groups[3].append(one)
        elif one.due_at <= now:
            groups[2].append(one)
        else:
            groups[0 if now - one.opened_at < timedelta(days=1) else 1].append(one)
    shapes = (
        (tr("Under a day"), AgeState.CALM, 0.25),
        (tr("To the target"), AgeState.DUE, 0.75),
        (tr("Past it"), AgeState.OVERDUE, 1.0),
        (tr("14 days and more"), AgeState.COLD, 1.0),
    )
    return tuple(
        AgeBucket(label, len(group), state, share, ids(group))
        for group, (label, state, share) in zip(groups, shapes, strict=True)
    )


# --- where, and what came of it --------------------------------------------------------------------------------------


def by_source(
    complaints: Sequence[ComplaintFacts], sources: Sequence[tuple[str, str, str]], now: datetime
) -> tuple[SourceShare, ...]:
    """Each source's part; `sources` are (kind, brand, name)."""
    parts: dict[tuple[str, str], list[ComplaintFacts]] = defaultdict(list)
    for one in complaints:
        parts[(one.brand, one.source)].append(one)
    shares = []
    for kind, brand, name in sources:
        group = parts.get((brand, name), [])
        part = figures(group, now=now)
        if part.complaints:
            counted = ids(members(group, Members.COUNTED, now=now))
            shares.append(
                SourceShare(
                    kind, brand, name, part.coverage, part.heard, len(counted), part.median_hours_to_reply, counted
                )
            )
    return tuple(shares)


def sources_title(shares: Sequence[SourceShare]) -> str:
    """Which source lags behind all the others together, where that is more than chance."""
    for one in sorted(shares, key=lambda one: one.share if one.share is not None else 1.0):
        heard, whole = sum(other.heard for other in shares), sum(other.whole for other in shares)
        if course(heard - one.heard, whole - one.whole, one.heard, one.whole) is Course.FALLEN:
            return tr(
                "{source} at {brand} lags behind",
                source=formatting.isolated(one.name),
                brand=formatting.isolated(one.brand),
            )
    enough = sum(one.whole >= ENOUGH_TO_COMPARE for one in shares) > 1
    return tr("No source lags behind") if enough else tr("Coverage by source")


def ratings(complaints: Sequence[ComplaintFacts], now: datetime) -> tuple[RatingChanges, ...]:
    """Raised, unchanged and lowered, beside the same figures for those who got no answer."""
    groups = []
    for name, heard in ((tr("Heard"), True), (tr("Unanswered"), False)):
        sets = behind([one for one in complaints if one.is_heard is heard], now)
        parts = tuple(tuple(sets[which]) for which in (Members.RAISED, Members.UNCHANGED, Members.LOWERED))
        groups.append(RatingChanges(name, *map(len, parts), *parts))
    return tuple(groups) if groups[0].whole else ()
