"""The periods of the coverage view: which days a week, month, quarter or year holds, and what it is called. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from ui import texts
from ui.formatting import calendar_day
from ui.texts import tr


@dataclass(frozen=True, slots=True)
class NamedPeriod:
    """From `since` up to and including `until`; `name` stands alone ("November"), `within` in a sentence."""

    key: str
    since: date
    until: date
    name: str
    within: str
    has_next: bool


def period_around(key: str, today: date, steps_back: int = 0) -> NamedPeriod:
    """The period of that key, `steps_back` before the one that holds today."""
    since = _start(key, today)
    for _ in range(steps_back):
        since = _start(key, since - timedelta(days=1))
    until = _start(key, _after(key, since)) - timedelta(days=1)
    name, within = _names(key, since, until, today)
    return NamedPeriod(key, since, until, name, within, has_next=steps_back > 0)


def _start(key: str, day: date) -> date:
    if key == "week":
        return day - timedelta(days=day.weekday())
    if key == "quarter":
        return date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
    return date(day.year, day.month if key == "month" else 1, 1)


def _after(key: str, since: date) -> date:
    """A day that surely lies in the following period."""
    return since + timedelta(days={"week": 7, "month": 31, "quarter": 93, "year": 366}[key])


def _names(key: str, since: date, until: date, today: date) -> tuple[str, str]:
    year = None if since.year == today.year else since.year
    month = texts.voice().months[since.month - 1]
    if key == "week":
        first = calendar_day(since.day, texts.voice().short_months[since.month - 1])
        last = calendar_day(until.day, texts.voice().short_months[until.month - 1], year)
        words = f"{first}–{last}"
        if since.month == until.month and not texts.voice().month_first:
            #: Two days of one month: "3–9 Nov"; German writes "3.–9. Nov.".
            words = tr("{day}–{date}", day=since.day, date=last)
        return words, tr("in the week of {date}", date=calendar_day(since.day, month, year))
    if key == "month":
        words = f"{month} {year}" if year else month
        return words, tr("in {month}", month=words)
    if key == "quarter":
        words = tr("Q{quarter} {year}", quarter=(since.month - 1) // 3 + 1, year=since.year)
        return words, tr("in {quarter}", quarter=words)
    return str(since.year), tr("in {year}", year=since.year)
