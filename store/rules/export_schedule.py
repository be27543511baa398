"""Which response logs are to be written by themselves: one for each day, week or month that has ended. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

#: A program that was away for longer writes the newest so many; older ones can be exported by hand.
MOST_AT_ONCE = 13


class Every(StrEnum):
    """How often a log is written by itself."""

    NEVER = "never"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Span:
    """A day, week (Monday to Sunday) or month that has ended: its first and its last day, and what it is called in a
    file's name ("2026-11-22", "2026-W47", "2026-11")."""

    first: date
    last: date
    name: str


def due_spans(every: Every, *, today: date, done_until: date | None) -> list[Span]:
    """The spans that have ended and were not written yet, oldest first. `done_until` is the last day that was written;
    None, or a day that has not come yet (a clock that was wrong), asks for the newest span alone."""
    if every is Every.NEVER:
        return []
    newest = _before(every, _begin(every, today))
    if done_until is None or done_until >= today:
        return [newest]
    spans: list[Span] = []
    span = newest
    while span.last > done_until and len(spans) < MOST_AT_ONCE:
        spans.append(span)
        span = _before(every, span.first)
    return spans[::-1]


def _begin(every: Every, day: date) -> date:
    if every is Every.WEEK:
        return day - timedelta(days=day.weekday())
    return day.replace(day=1) if every is Every.MONTH else day


def _before(every: Every, begin: date) -> Span:
    """The span that ended on the day before `begin`."""
    last = begin - timedelta(days=1)
    first = _begin(every, last)
    if every is Every.WEEK:
        year, week, _day = first.isocalendar()
        return Span(first, last, f"{year}-W{week:02}")
    return Span(first, last, f"{first:%Y-%m}" if every is Every.MONTH else first.isoformat())
