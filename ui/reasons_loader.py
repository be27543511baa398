"""Reads what the page of reasons shows, for a brand and a length of time. No Qt; every figure comes from the store."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from store import brands, case_facts, reason_figures
from store.coverage import Selection
from store.db import Connections
from store.reason_figures import ReasonReport
from store.rules.cross_table import CaseFacts
from store.times import local_day


@dataclass(frozen=True, slots=True)
class ReasonsPage:
    brands: tuple[tuple[int, str], ...]
    weeks: int
    reasons: tuple[ReasonReport, ...]
    today: date
    cases: tuple[CaseFacts, ...]


def load_reasons(connections: Connections, *, brand_id: int | None, weeks: int, now: datetime) -> ReasonsPage:
    """The reasons of a brand, or of all, in the last `weeks`."""
    every = brands.list_brands(connections)
    zone_name = next((brand.timezone for brand in every if brand_id in (None, brand.id)), "UTC")
    today = local_day(now, zone_name)
    since = today - timedelta(weeks=weeks) + timedelta(days=1)
    selection = Selection(brand_id, since=since)
    reports = reason_figures.report(connections, selection, now=now, weeks=weeks)
    cases = case_facts.facts_of(connections, selection)
    return ReasonsPage(tuple((brand.id, brand.name) for brand in every), weeks, tuple(reports), today, tuple(cases))
