"""Reads the figures that the window shows: coverage with its charts, this week's rings, the status line. No Qt.

Every figure comes from `store.coverage`; `ui.chart_values` puts them into the shapes that the charts paint.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from store import brands, configured_sources, reasons, reviews
from store import coverage as coverage_store
from store.coverage import Selection
from store.db import Connections
from store.records import Brand
from store.rules.coverage_maths import ENOUGH_TO_COMPARE, ComplaintFacts, CoverageFigures, Members, figures, members
from store.times import local_day, zone
from ui import chart_values, formatting, texts
from ui.figure_values import Charts, WeekDay
from ui.periods import NamedPeriod, period_around
from ui.texts import decimal, plural, tr

#: Weeks and months in the trend; fewer where the workspace is younger.
TREND = {"week": 26, "month": 18}


@dataclass(frozen=True, slots=True)
class CoveragePage:
    """All that the coverage view shows for one choice of brand, source and period."""

    period: NamedPeriod
    figures: CoverageFigures
    charts: Charts
    change: str
    #: In whose time the days and months of the page run, in words.
    zone: str
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
    span: str = "",
) -> CoveragePage:
    """The coverage of a brand and source in a period. `span` (week or month) is the step of the trend; without one it
    is weeks where there are enough complaints for them."""
    every_brand = brands.list_brands(connections)
    zone_name = _zone(connections, brand_id)
    period = period_around(key, local_day(now, zone_name), steps_back)
    before = period_around(key, local_day(now, zone_name), steps_back + 1)
    chosen = Selection(brand_id, source_id, period.since, period.until)
    complaints = coverage_store.complaints(connections, chosen)
    whole = figures(complaints, now=now)
    earlier = coverage_store.measure(connections, Selection(brand_id, source_id, before.since, before.until), now=now)
    anybody = coverage_store.complaints(connections, Selection(brand_id, source_id))
    sources = configured_sources.list_sources(connections, brand_id=brand_id, with_removed=True)
    names = {brand.id: brand.name for brand in every_brand}
    today = local_day(now, zone_name)
    span = span or chart_values.fitting_span(anybody, now=now, weeks=TREND["week"])
    recent = [
        one
        for one in anybody
        if local_day(one.opened_at, zone_name) >= chart_values.first_day(span, today, TREND[span])
    ]
    points = chart_values.trend(recent, span=span, today=today, zone_name=zone_name, now=now)
    waiting = members(anybody, Members.WAITING, now=now)
    hours, target_at = chart_values.hours(complaints, now)
    changes = reasons.changes_of(connections, brand_id=brand_id)
    shares = chart_values.by_source(complaints, [(s.kind, names.get(s.brand_id, ""), s.name) for s, _ in sources], now)
    return CoveragePage(
        period=period,
        figures=whole,
        charts=Charts(
            trend=points,
            hours=hours,
            waiting=chart_values.by_age(waiting, now),
            longest=_longest(connections, waiting, now),
            sources=shares,
            ratings=chart_values.ratings(complaints, now),
            details=_details(whole),
            trend_title=chart_values.trend_title(recent, zone_name, now),
            trend_span=span,
            sources_title=chart_values.sources_title(shares),
            target=_target(every_brand, brand_id),
            target_at=target_at,
            change=chart_values.newest_change(changes, recent, points, span=span, zone_name=zone_name),
            members=chart_values.behind(complaints, now),
        ),
        change=_change(whole, earlier, before),
        zone=_zone_words(every_brand, brand_id),
        brands=tuple((brand.id, brand.name) for brand in every_brand),
        sources=tuple((source.id, f"{names.get(source.brand_id, '')} · {source.name}") for source, _ in sources),
    )


def _longest(connections: Connections, waiting: Sequence[ComplaintFacts], now: datetime) -> str:
    """Who has waited longest, and how long; nothing where that is plain."""
    if len(waiting) < 2:
        return ""
    oldest = min(waiting, key=lambda one: (one.opened_at, one.review_id))
    found = reviews.cards(connections, [oldest.review_id], now=now)
    if not found:
        return ""
    name = formatting.isolated(found[0].author or tr("somebody without a name"))
    return tr("Longest: {name}, {span}", name=name, span=formatting.long_span(now - oldest.opened_at))


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


def _zone_words(every: Sequence[Brand], brand_id: int | None) -> str:
    """ "Berlin time"; where brands of several zones are counted together, that each is in its own."""
    zones = {brand.timezone for brand in every if brand_id in (None, brand.id)}
    return formatting.zone_name(zones.pop()) if len(zones) == 1 else tr("each brand in its own time") if zones else ""


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
                letter=texts.voice().short_days[number][:1],
                heard=part.heard + part.declined,
                waiting=part.waiting - part.overdue,
                overdue=part.overdue,
                is_today=day == today,
            )
        )
    return tuple(week)


def heard_this_month(connections: Connections, *, brand_id: int | None, now: datetime) -> float | None:
    """The coverage of the running month, for the status line."""
    period = period_around("month", local_day(now, _zone(connections, brand_id)))
    return coverage_store.measure(connections, Selection(brand_id, None, period.since, period.until), now=now).coverage
