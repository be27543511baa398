"""Words and shares for ages, dates, stars and figures, as the window shows them.

Pure: values in, words out, with `now` as an argument and no widget in sight. Words, months and digits are those of the
interface's language (`ui.texts`); the hours are those of the brand's zone and never of the machine's. Not here: which
review is overdue or cold for the figures (`store/rules/`).
"""

from __future__ import annotations

import unicodedata
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from store.records import NOT_RECOMMENDED, RECOMMENDED
from ui import texts
from ui.texts import decimal, mark, plural, tr, whole

COLD_AFTER = timedelta(days=14)
#: For the start of a sentence: the language has words for these, figures for the rest.
_SMALL_NUMBERS = (
    "", mark("One"), mark("Two"), mark("Three"), mark("Four"), mark("Five"), mark("Six"), mark("Seven"),
    mark("Eight"), mark("Nine"), mark("Ten"), mark("Eleven"), mark("Twelve"),
)  # fmt: skip


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
        return tr("{span} d, gone cold", span=whole((now - opened_at).days))
    if state is AgeState.OVERDUE:
        return tr("{span} over", span=short_span(now - due_at))
    return tr("due in {span}", span=short_span(due_at - now, hours_until=48))


def spoken_age(opened_at: datetime, due_at: datetime, now: datetime) -> str:
    """The same for ears: "due in 3 hours", "2 days overdue", "waiting for 16 days, gone cold"."""
    state = age_state(opened_at, due_at, now)
    if state is AgeState.COLD:
        return tr("waiting for {span}, gone cold", span=long_span(now - opened_at))
    if state is AgeState.OVERDUE:
        return tr("{span} overdue", span=long_span(now - due_at))
    return tr("due in {span}", span=long_span(due_at - now, hours_until=48))


def short_span(span: timedelta, *, hours_until: int = 24) -> str:
    """ "20 min", "3 h", "2 d". Whole units, rounded down, days from `hours_until` hours on."""
    number, unit = _whole_units(span, hours_until)
    if unit == "min":
        return tr("{n} min", n=whole(number))
    return tr("{n} h", n=whole(number)) if unit == "h" else tr("{n} d", n=whole(number))


def long_span(span: timedelta, *, hours_until: int = 24) -> str:
    """ "20 minutes", "1 hour", "2 days"."""
    number, unit = _whole_units(span, hours_until)
    if unit == "min":
        return plural("{n} minute", "{n} minutes", number)
    if unit == "h":
        return plural("{n} hour", "{n} hours", number)
    return plural("{n} day", "{n} days", number)


def _whole_units(span: timedelta, hours_until: int) -> tuple[int, str]:
    minutes = max(0, int(span.total_seconds() // 60))
    if minutes < 60:
        return minutes, "min"
    if minutes < hours_until * 60:
        return minutes // 60, "h"
    return minutes // (24 * 60), "d"


def ago(then: datetime, now: datetime) -> str:
    """ "just now", "2 min ago", "3 h ago", "5 d ago"."""
    if now - then < timedelta(minutes=1):
        return tr("just now")
    return tr("{span} ago", span=short_span(now - then))


def spoken_ago(then: datetime, now: datetime) -> str:
    """ "just now", "2 minutes ago"."""
    if now - then < timedelta(minutes=1):
        return tr("just now")
    number, unit = _whole_units(now - then, 24)
    if unit == "min":
        return plural("{n} minute ago", "{n} minutes ago", number)
    if unit == "h":
        return plural("{n} hour ago", "{n} hours ago", number)
    return plural("{n} day ago", "{n} days ago", number)


def zone_of(name: str) -> ZoneInfo:
    """The zone of an IANA name, or UTC where this machine does not know it (a workspace from a newer machine)."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def zone_name(name: str) -> str:
    """A time zone as people call it, by the place that its name ends in: "Berlin time"; "UTC" as it is."""
    place = name.rpartition("/")[2].replace("_", " ")
    return tr("{place} time", place=place) if "/" in name else place


def day(moment: datetime, zone: str = "UTC", *, now: datetime | None = None) -> str:
    """ "Mon 18 Nov", with the year where it is not this year's."""
    local = moment.astimezone(zone_of(zone))
    weekday = texts.voice().short_days[local.weekday()]
    return tr("{weekday} {date}", weekday=weekday, date=short_day(moment, zone, now=now))


def short_day(moment: datetime, zone: str = "UTC", *, now: datetime | None = None) -> str:
    """ "18 Nov", with the year where it is not this year's."""
    local = moment.astimezone(zone_of(zone))
    year = local.year if now is not None and now.astimezone(zone_of(zone)).year != local.year else None
    return calendar_day(local.day, texts.voice().short_months[local.month - 1], year)


def dated(moment: datetime, zone: str = "UTC") -> str:
    """ "18 Nov 2024": where days of several years stand below each other."""
    local = moment.astimezone(zone_of(zone))
    return calendar_day(local.day, texts.voice().short_months[local.month - 1], local.year)


def long_day(moment: datetime, zone: str = "UTC") -> str:
    """ "18 November 2024"."""
    local = moment.astimezone(zone_of(zone))
    return calendar_day(local.day, texts.voice().months[local.month - 1], local.year)


def calendar_day(day_of_month: int, month: str, year: int | None = None) -> str:
    """A day and a month's name in the order of the language, and the year if there is one."""
    if texts.voice().month_first:
        return f"{month} {day_of_month}" + (f", {year}" if year else "")
    #: A day in a month: German writes "18. November".
    words = tr("{day} {month}", day=day_of_month, month=month)
    return f"{words} {year}" if year else words


def clock(moment: datetime, zone: str = "UTC") -> str:
    """ "09:05" in the zone."""
    return texts.at(moment.astimezone(zone_of(zone)).time())


def wake_words(until: datetime, now: datetime, zone: str = "UTC") -> str:
    """When a sleeper wakes: "today 14:40", "tomorrow 09:00", "Mon 09:00", "25 Nov"."""
    place = zone_of(zone)
    days = (until.astimezone(place).date() - now.astimezone(place).date()).days
    if days <= 0:
        return tr("today {time}", time=clock(until, zone))
    if days == 1:
        return tr("tomorrow {time}", time=clock(until, zone))
    if days < 7:
        weekday = texts.voice().short_days[until.astimezone(place).weekday()]
        return tr("{weekday} {time}", weekday=weekday, time=clock(until, zone))
    return short_day(until, zone, now=now)


def wakes_in_menu(until: datetime, now: datetime, zone: str = "UTC") -> str:
    """The same behind words that name the day already: "14:40" for today, "Sat 09:00" for tomorrow."""
    place = zone_of(zone)
    days = (until.astimezone(place).date() - now.astimezone(place).date()).days
    if days <= 0:
        return clock(until, zone)
    if days == 1:
        weekday = texts.voice().short_days[until.astimezone(place).weekday()]
        return tr("{weekday} {time}", weekday=weekday, time=clock(until, zone))
    return wake_words(until, now, zone)


def month_name(moment: datetime, zone: str = "UTC") -> str:
    return texts.voice().months[moment.astimezone(zone_of(zone)).month - 1]


def isolated(name: str) -> str:
    """A name between U+2068 and U+2069, so that its direction does not turn the sentence around it."""
    return f"\u2068{name}\u2069"


def called(author: str) -> str:
    """What to call somebody in a sentence: "Ana" for "Ana P.", who gave a first name and an initial. Any other name stays
    whole, because nobody knows which word of it is a person's: "Slow Weekends", "The Lunch Diary", "Familie Bakker"."""
    words = author.split()
    if len(words) == 2 and len(words[1].rstrip(".")) == 1 and len(words[0].rstrip(".")) > 1:
        return words[0].rstrip(",")
    return " ".join(words)


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
    return tr("{n} %", n=rounded)


def hours(value: float | None) -> str:
    """ "18 h", "40 min", "3 d" (from 72 hours on), or "–"."""
    if value is None:
        return "–"
    if value < 1:
        return tr("{n} min", n=whole(round(value * 60)))
    return tr("{n} h", n=whole(round(value))) if value < 72 else tr("{n} d", n=whole(round(value / 24)))


def figure(value: int | None) -> str:
    """ "4,096", or "–"."""
    return "–" if value is None else whole(value)


def count(number: int, singular: str, plural: str = "") -> str:
    """ "1 person", "7 people": English, for the command line. The window counts with `ui.texts.plural`."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def number_word(number: int) -> str:
    """ "Seven" for the start of a sentence; figures above twelve."""
    return tr(_SMALL_NUMBERS[number]) if 0 < number < len(_SMALL_NUMBERS) else whole(number)


def people_waiting(number: int) -> str:
    """ "7 people are waiting", "1 person is waiting", "Nobody is waiting"."""
    if number == 0:
        return tr("Nobody is waiting")
    return plural("{n} person is waiting", "{n} people are waiting", number)


def stars(rating: float | None) -> str:
    """ "1 star", "4.5 stars", "no rating"."""
    if rating is None:
        return tr("no rating")
    if rating == int(rating):
        return plural("{n} star", "{n} stars", int(rating))
    return tr("{shown} stars", shown=decimal(rating))


def verdict(said: str) -> str:
    """What a site with thumbs says (`Review.verdict`); empty for a site with stars."""
    return {RECOMMENDED: tr("recommended"), NOT_RECOMMENDED: tr("not recommended")}.get(said, "")


def rated(rating: float | None, said: str = "") -> str:
    """What somebody gave, in words: what a site with thumbs says, stars everywhere else."""
    return verdict(said) or stars(rating)
