"""Words and shares for ages, dates, stars and figures, as the window shows them.

Pure: values in, words out, with `now` as an argument and no widget in sight. English is the source language; dates are
spelt here, because the window shows them in the brand's zone and never in that of the machine. Not here: which
review is overdue or cold for the figures (`store/rules/`).
"""

from __future__ import annotations

import unicodedata
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

COLD_AFTER = timedelta(days=14)
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LONG_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_SMALL_NUMBERS = (
    "No",
    "One",
    "Two",
    "Three",
    "Four",
    "Five",
    "Six",
    "Seven",
    "Eight",
    "Nine",
    "Ten",
    "Eleven",
    "Twelve",
)


class AgeState(StrEnum):
    """How pressing a wait is, by its age alone."""

    CALM = "calm"
    DUE = "due"
    OVERDUE = "overdue"
    COLD = "cold"


#: The colour role in which each state is shown. The glyph and the words say the same without colour.
AGE_ROLE = {AgeState.CALM: "text3", AgeState.DUE: "due", AgeState.OVERDUE: "over", AgeState.COLD: "cold"}


def share_of_target(opened_at: datetime, due_at: datetime, now: datetime) -> float:
    """The part of the target time that is used, from 0.0 to 1.0. A clock that runs backwards counts as 0."""
    whole = (due_at - opened_at).total_seconds()
    if whole <= 0:
        return 1.0
    return min(1.0, max(0.0, (now - opened_at).total_seconds() / whole))


def age_state(opened_at: datetime, due_at: datetime, now: datetime) -> AgeState:
    """Calm until half the target, due until the target, then overdue; cold from 14 days on, once overdue."""
    if now >= due_at:
        return AgeState.COLD if now - opened_at >= COLD_AFTER else AgeState.OVERDUE
    return AgeState.DUE if share_of_target(opened_at, due_at, now) >= 0.5 else AgeState.CALM


def age_words(opened_at: datetime, due_at: datetime, now: datetime) -> str:
    """ "due in 3 h", "2 d over", "16 d, gone cold"."""
    state = age_state(opened_at, due_at, now)
    if state is AgeState.COLD:
        return f"{(now - opened_at).days} d, gone cold"
    if state is AgeState.OVERDUE:
        return f"{short_span(now - due_at)} over"
    return f"due in {short_span(due_at - now, hours_until=48)}"


def spoken_age(opened_at: datetime, due_at: datetime, now: datetime) -> str:
    """The same for ears: "due in 3 hours", "2 days overdue", "waiting for 16 days, gone cold"."""
    state = age_state(opened_at, due_at, now)
    if state is AgeState.COLD:
        return f"waiting for {long_span(now - opened_at)}, gone cold"
    if state is AgeState.OVERDUE:
        return f"{long_span(now - due_at)} overdue"
    return f"due in {long_span(due_at - now, hours_until=48)}"


def short_span(span: timedelta, *, hours_until: int = 24) -> str:
    """ "20 min", "3 h", "2 d". Whole units, rounded down, days from `hours_until` hours on."""
    number, unit = _whole_units(span, hours_until)
    return f"{number} {unit}"


def long_span(span: timedelta, *, hours_until: int = 24) -> str:
    """ "20 minutes", "1 hour", "2 days"."""
    number, unit = _whole_units(span, hours_until)
    word = {"min": "minute", "h": "hour", "d": "day"}[unit]
    return count(number, word)


def _whole_units(span: timedelta, hours_until: int) -> tuple[int, str]:
    minutes = max(0, int(span.total_seconds() // 60))
    if minutes < 60:
        return minutes, "min"
    if minutes < hours_until * 60:
        return minutes // 60, "h"
    return minutes // (24 * 60), "d"


def ago(then: datetime, now: datetime) -> str:
    """ "just now", "2 min ago", "3 h ago", "5 d ago"."""
    return "just now" if now - then < timedelta(minutes=1) else f"{short_span(now - then)} ago"


def spoken_ago(then: datetime, now: datetime) -> str:
    """ "just now", "2 minutes ago"."""
    return "just now" if now - then < timedelta(minutes=1) else f"{long_span(now - then)} ago"


def zone_of(name: str) -> ZoneInfo:
    """The zone of an IANA name, or UTC where this machine does not know it (a workspace from a newer machine)."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def day(moment: datetime, zone: str = "UTC", *, now: datetime | None = None) -> str:
    """ "Mon 18 Nov", with the year where it is not this year's."""
    local = moment.astimezone(zone_of(zone))
    words = f"{_DAYS[local.weekday()]} {local.day} {_MONTHS[local.month - 1]}"
    if now is not None and now.astimezone(zone_of(zone)).year != local.year:
        words += f" {local.year}"
    return words


def short_day(moment: datetime, zone: str = "UTC", *, now: datetime | None = None) -> str:
    """ "18 Nov", with the year where it is not this year's."""
    return day(moment, zone, now=now).split(" ", 1)[1]


def long_day(moment: datetime, zone: str = "UTC") -> str:
    """ "18 November 2024"."""
    local = moment.astimezone(zone_of(zone))
    return f"{local.day} {_LONG_MONTHS[local.month - 1]} {local.year}"


def clock(moment: datetime, zone: str = "UTC") -> str:
    """ "09:05" in the zone."""
    return moment.astimezone(zone_of(zone)).strftime("%H:%M")


def wake_words(until: datetime, now: datetime, zone: str = "UTC") -> str:
    """When a sleeper wakes: "today 14:40", "tomorrow 09:00", "Mon 09:00", "25 Nov"."""
    place = zone_of(zone)
    days = (until.astimezone(place).date() - now.astimezone(place).date()).days
    if days <= 0:
        return f"today {clock(until, zone)}"
    if days == 1:
        return f"tomorrow {clock(until, zone)}"
    if days < 7:
        return f"{_DAYS[until.astimezone(place).weekday()]} {clock(until, zone)}"
    return short_day(until, zone, now=now)


def month_name(moment: datetime, zone: str = "UTC") -> str:
    return _LONG_MONTHS[moment.astimezone(zone_of(zone)).month - 1]


def isolated(name: str) -> str:
    """A name between U+2068 and U+2069, so that its direction does not turn the sentence around it."""
    return f"\u2068{name}\u2069"


def reads_right_to_left(text: str) -> bool:
    """Whether the first strong character of a text is Arabic, Hebrew or the like."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def percent(share: float | None) -> str:
    """ "92 %", or "–" where there is nothing to count. A share short of the whole never shows as 100 %."""
    if share is None:
        return "–"
    rounded = round(share * 100)
    if rounded == 100 and share < 1:
        rounded = 99
    if rounded == 0 and share > 0:
        rounded = 1
    return f"{rounded}\u00a0%"


def hours(value: float | None) -> str:
    """ "18 h", "40 min", "3 d" (from 72 hours on), or "–"."""
    if value is None:
        return "–"
    if value < 1:
        return f"{round(value * 60)} min"
    return f"{round(value)} h" if value < 72 else f"{round(value / 24)} d"


def figure(value: int | None) -> str:
    """ "4,096", or "–"."""
    return "–" if value is None else f"{value:,}"


def count(number: int, singular: str, plural: str = "") -> str:
    """ "1 person", "7 people"."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def number_word(number: int) -> str:
    """ "Seven" for the start of a sentence; figures above twelve."""
    return _SMALL_NUMBERS[number] if 0 <= number < len(_SMALL_NUMBERS) else f"{number:,}"


def people_waiting(number: int) -> str:
    """ "7 people are waiting", "1 person is waiting", "Nobody is waiting"."""
    if number == 0:
        return "Nobody is waiting"
    return "1 person is waiting" if number == 1 else f"{number:,} people are waiting"


def stars(rating: float | None) -> str:
    """ "1 star", "4.5 stars", "no rating"."""
    if rating is None:
        return "no rating"
    shown = f"{rating:g}"
    return f"{shown} star" if shown == "1" else f"{shown} stars"
