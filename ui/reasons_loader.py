"""Reads what the page of reasons shows, for a brand and a length of time. No Qt; every figure comes from the store."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from store import brands, reason_figures
from store.coverage import Selection
from store.db import Connections
from store.reason_figures import ReasonReport
from store.times import local_day


@dataclass(frozen=True, slots=True)
class ReasonsPage:
    brands: tuple[tuple[int, str], ...]
    weeks: int
    reasons: tuple[ReasonReport, ...]
    today: date


def load_reasons(connections: Connections, *, brand_id: int | None, weeks: int, now: datetime) -> ReasonsPage:
    """The reasons of a brand, or of all, in the last `weeks`."""
    every = brands.list_brands(connections)
    zone_name = next((brand.timezone for brand in every if brand_id in (None, brand.id)), "UTC")
    today = local_day(now, zone_name)
    since = today - timedelta(weeks=weeks) + timedelta(days=1)
    reports = reason_figures.report(connections, Selection(brand_id, since=since), now=now, weeks=weeks)
    return ReasonsPage(tuple((brand.id, brand.name) for brand in every), weeks, tuple(reports), today)
