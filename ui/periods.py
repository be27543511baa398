"""The periods of the coverage view: which days a week, month, quarter or year holds, and what it is called. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

KEYS = ("week", "month", "quarter", "year")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


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
    year = "" if since.year == today.year else f" {since.year}"
    if key == "week":
        words = f"{since.day}–{until.day} {_MONTHS[until.month - 1][:3]}{year}"
        return words, f"in the week of {since.day} {_MONTHS[since.month - 1]}{year}"
    if key == "month":
        words = f"{_MONTHS[since.month - 1]}{year}"
        return words, f"in {words}"
    if key == "quarter":
        words = f"Q{(since.month - 1) // 3 + 1} {since.year}"
        return words, f"in {words}"
    return str(since.year), f"in {since.year}"
