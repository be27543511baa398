"""Reads the figures that the window shows: coverage with its charts, this week's rings, the status line. No Qt.

Every figure comes from `store.coverage`; here they are only put into the shapes that the panels paint.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from store import brands, configured_sources
from store import coverage as coverage_store
from store.coverage import Selection
from store.db import Connections
from store.records import Brand
from store.rules.coverage_maths import ComplaintFacts, CoverageFigures, figures, rating_moves
from store.times import local_day, zone
from ui import formatting, texts
from ui.coverage.charts import HourBucket, TrendPoint
from ui.coverage.ratings_chart import RatingChanges
from ui.coverage.row_charts import AgeBucket, SourceShare
from ui.coverage.view import Charts
from ui.formatting import AgeState
from ui.periods import NamedPeriod, period_around
from ui.texts import decimal, plural, tr
from ui.widgets.bars import WeekDay

#: Weeks in the trend; fewer where the workspace is younger.
TREND_WEEKS = 26
#: No comparison is drawn from fewer complaints than this (PRODUCT.md: no trend below ten cases).
ENOUGH_TO_COMPARE = 10
_HOURS = ((0, 6), (6, 12), (12, 24), (24, 36), (36, 48), (48, 72), (72, 96), (96, 168), (168, None))


@dataclass(frozen=True, slots=True)
class CoveragePage:
    """All that the coverage view shows for one choice of brand, source and period."""

    period: NamedPeriod
    figures: CoverageFigures
    charts: Charts
    change: str
    brands: tuple[tuple[int, str], ...]
    sources: tuple[tuple[int, str], ...]


def load_coverage(
    connections: Connections,
    *,
    brand_id: int | None,
    source_id: int | None,
    key: str,
    steps_back: int,
    now: datetime,
) -> CoveragePage:
    """The coverage of a brand and source in a period."""
    every_brand = brands.list_brands(connections)
    zone_name = _zone(connections, brand_id)
    period = period_around(key, local_day(now, zone_name), steps_back)
    before = period_around(key, local_day(now, zone_name), steps_back + 1)
    chosen = Selection(brand_id, source_id, period.since, period.until)
    complaints = coverage_store.complaints(connections, chosen)
    whole = figures(complaints, now=now)
    earlier = coverage_store.measure(connections, Selection(brand_id, source_id, before.since, before.until), now=now)
    waiting_now = [
        one
        for one in coverage_store.complaints(connections, Selection(brand_id, source_id))
        if not one.set_aside and not one.declined and one.first_answer_at is None
    ]
    sources = configured_sources.list_sources(connections, brand_id=brand_id, with_removed=True)
    names = {brand.id: brand.name for brand in every_brand}
    return CoveragePage(
        period=period,
        figures=whole,
        charts=Charts(
            trend=_trend(connections, brand_id, source_id, now, zone_name),
            hours=_histogram(complaints),
            waiting=_by_age(waiting_now, now),
            sources=_by_source(complaints, [(s.kind, names.get(s.brand_id, ""), s.name) for s, _ in sources], now),
            ratings=_ratings(complaints),
            details=_details(whole),
            target=_target(every_brand, brand_id),
        ),
        change=_change(whole, earlier, before),
        brands=tuple((brand.id, brand.name) for brand in every_brand),
        sources=tuple((source.id, f"{names.get(source.brand_id, '')} · {source.name}") for source, _ in sources),
    )


def _ratings(complaints: Sequence[ComplaintFacts]) -> tuple[RatingChanges, ...]:
    """Raised, unchanged and lowered, beside the same figures for those who got no answer."""
    heard, silent = rating_moves(complaints, heard=True), rating_moves(complaints, heard=False)
    if not heard.raised + heard.unchanged + heard.lowered:
        return ()
    return (
        RatingChanges(tr("Heard"), heard.raised, heard.unchanged, heard.lowered),
        RatingChanges(tr("Unanswered"), silent.raised, silent.unchanged, silent.lowered),
    )


def _details(whole: CoverageFigures) -> dict[str, str]:
    """The numbers behind the shares."""
    details = {}
    if whole.within_target is not None:
        details["within_target"] = _part(whole.within_target_count, whole.within_target_of)
    if whole.promises_kept is not None:
        details["promises_kept"] = _part(whole.promises_kept_count, whole.promises_due)
    return details


def _part(part: int, whole: int) -> str:
    return tr("{part} of {whole}", part=formatting.figure(part), whole=formatting.figure(whole))


def _zone(connections: Connections, brand_id: int | None) -> str:
    every = brands.list_brands(connections)
    for brand in every:
        if brand_id in (None, brand.id):
            return brand.timezone
    return "UTC"


def _target(every: Sequence[Brand], brand_id: int | None) -> str:
    targets = {brand.target_hours for brand in every if brand_id in (None, brand.id)}
    return tr("Target: {hours} h", hours=decimal(targets.pop())) if len(targets) == 1 else tr("Target")


def _change(now_: CoverageFigures, before: CoverageFigures, period: NamedPeriod) -> str:
    """A sentence of comparison, where there is enough to compare."""
    if now_.coverage is None or before.coverage is None:
        return ""
    counted = before.complaints - before.set_aside
    if counted < ENOUGH_TO_COMPARE:
        return tr("Too few in {name} to compare with ({counted}).", name=period.name, counted=counted)
    points = round(100 * now_.coverage) - round(100 * before.coverage)
    if points == 0:
        return tr("That is as many as in {name}.", name=period.name)
    if points > 0:
        return plural(
            "That is {n} point more than in {name}.",
            "That is {n} points more than in {name}.",
            points,
            name=period.name,
        )
    return plural(
        "That is {n} point less than in {name}.", "That is {n} points less than in {name}.", -points, name=period.name
    )


def _trend(
    connections: Connections, brand_id: int | None, source_id: int | None, now: datetime, zone_name: str
) -> tuple[TrendPoint, ...]:
    """The share heard for each week in which anybody complained."""
    today = local_day(now, zone_name)
    first = today - timedelta(days=today.weekday() + 7 * (TREND_WEEKS - 1))
    weeks: dict[date, list[ComplaintFacts]] = defaultdict(list)
    for one in coverage_store.complaints(connections, Selection(brand_id, source_id, since=first)):
        day = local_day(one.opened_at, zone_name)
        weeks[day - timedelta(days=day.weekday())].append(one)
    if not weeks:
        return ()
    points, month = [], 0
    week = min(weeks)
    while week <= today:
        part = figures(weeks.get(week, []), now=now)
        label = texts.voice().short_months[week.month - 1] if week.month != month else ""
        month = week.month
        counted = part.complaints - part.set_aside
        words = tr(
            "Week of {date}: {share}, {heard} of {counted} heard",
            date=formatting.calendar_day(week.day, texts.voice().short_months[week.month - 1]),
            share=formatting.percent(part.coverage),
            heard=part.heard,
            counted=counted,
        )
        points.append(TrendPoint(label, words, part.coverage))
        week += timedelta(days=7)
    return tuple(points)


def _histogram(complaints: Sequence[ComplaintFacts]) -> tuple[HourBucket, ...]:
    """First replies by how long they took; a bucket is late where it begins at or after the usual target."""
    answered = [one for one in complaints if one.hours_to_reply is not None and not one.set_aside]
    if not answered:
        return ()
    targets = Counter((one.due_at - one.opened_at) / timedelta(hours=1) for one in answered)
    target = targets.most_common(1)[0][0]
    hours = [one.hours_to_reply or 0.0 for one in answered]
    buckets = []
    for low, high in _HOURS:
        number = sum(low <= spent and (high is None or spent < high) for spent in hours)
        label = f"{low}–{high}" if high is not None and high <= 48 else _days(low, high)
        buckets.append(HourBucket(label, number, late=low >= target))
    while len(buckets) > 6 and buckets[-1].number == 0:
        buckets.pop()
    return tuple(buckets)


def _days(low: int, high: int | None) -> str:
    return tr("{low}–{high} d", low=low // 24, high=high // 24) if high else tr("{low} d +", low=low // 24)


def _by_age(waiting: Sequence[ComplaintFacts], now: datetime) -> tuple[AgeBucket, ...]:
    """Who waits, by how long: under a day, up to the target, past it, and gone cold."""
    counts = [0, 0, 0, 0]
    for one in waiting:
        if formatting.age_state(one.opened_at, one.due_at, now) is AgeState.COLD:
            counts[3] += 1
        elif one.due_at <= now:
            counts[2] += 1
        else:
            counts[0 if now - one.opened_at < timedelta(days=1) else 1] += 1
    return (
        AgeBucket(tr("Under a day"), counts[0], AgeState.CALM, 0.25),
        AgeBucket(tr("To the target"), counts[1], AgeState.DUE, 0.75),
        AgeBucket(tr("Past it"), counts[2], AgeState.OVERDUE, 1.0),
        AgeBucket(tr("14 days and more"), counts[3], AgeState.COLD, 1.0),
    )


def _by_source(
    complaints: Sequence[ComplaintFacts], sources: Sequence[tuple[str, str, str]], now: datetime
) -> tuple[SourceShare, ...]:
    parts: dict[tuple[str, str], list[ComplaintFacts]] = defaultdict(list)
    for one in complaints:
        parts[(one.brand, one.source)].append(one)
    shares = []
    for kind, brand, name in sources:
        part = figures(parts.get((brand, name), []), now=now)
        if part.complaints:
            counted = part.complaints - part.set_aside
            shares.append(
                SourceShare(kind, brand, name, part.coverage, part.heard, counted, part.median_hours_to_reply)
            )
    return tuple(shares)


def load_week(connections: Connections, *, brand_id: int | None, now: datetime) -> tuple[WeekDay, ...]:
    """This week's complaints by day, Monday first."""
    zone_name = _zone(connections, brand_id)
    today = local_day(now, zone_name)
    monday = today - timedelta(days=today.weekday())
    days: dict[date, list[ComplaintFacts]] = defaultdict(list)
    for one in coverage_store.complaints(
        connections, Selection(brand_id, since=monday, until=monday + timedelta(days=6))
    ):
        if not one.set_aside:
            days[one.opened_at.astimezone(zone(zone_name)).date()].append(one)
    week = []
    for number in range(7):
        day = monday + timedelta(days=number)
        part = figures(days.get(day, []), now=now)
        week.append(
            WeekDay(
                letter="MTWTFSS"[number],
                heard=part.heard + part.declined,
                waiting=part.waiting - part.overdue,
                overdue=part.overdue,
                is_today=day == today,
                is_future=day > today,
            )
        )
    return tuple(week)


def heard_this_month(connections: Connections, *, brand_id: int | None, now: datetime) -> float | None:
    """The coverage of the running month, for the status line."""
    period = period_around("month", local_day(now, _zone(connections, brand_id)))
    return coverage_store.measure(connections, Selection(brand_id, None, period.since, period.until), now=now).coverage
