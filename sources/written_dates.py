"""Dates as people, tables, feeds and pages write them. Pure; a day that reads two ways is never guessed.

A time without a zone is UTC. Not here: times that a reader of a format has read (`dates.py`), and what the other dates of
a column tell about 3/4 (`files/dates.py`).
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

from store.records import Precision

SEPARATED = re.compile(r"^\s*(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})(?:[ T,]+(.*))?$")
_CLOCK = re.compile(r"(\d{1,2})[:h](\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:\s?([AaPp])\.?[Mm]\b\.?)?")
#: What may stand before a clock: "um 14:30 Uhr", "à 14h30", "at 2:30 pm".
_BEFORE_CLOCK = re.compile(r"^(?:um|at|à|a las|às|om)\s+", re.IGNORECASE)
_FRACTION = re.compile(r"(\.\d{6})\d+")
#: The first letters of the months' names, without accents, in the seven languages; "juin" and "juillet" want a fourth.
_MONTHS = {
    beginning: number
    for number, beginnings in enumerate(
        (
            "jan ene", "feb fev", "mar maa mae mrz mrt", "apr abr avr", "may mai mei", "jun juin", "jul juil",
            "aug ago aou", "sep set", "oct okt out", "nov", "dec dez des dic",
        ),
        start=1,
    )
    for beginning in beginnings.split()
}  # fmt: skip
_LETTERS = r"[^\W\d_]"
_NAMED = re.compile(
    rf"^\s*(?:{_LETTERS}{{2,13}}(?:\.?,\s*|\.?\s+))?(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?(?:[\s-]+(?:de\s+)?))?"
    rf"(?P<month>{_LETTERS}{{3,10}})\.?(?:[\s-]+(?:de\s+)?)"
    r"(?:(?P<day2>\d{1,2})(?:st|nd|rd|th)?,?\s+)?(?P<year>\d{4})(?:[ ,T]+(?P<rest>.*))?$"
)
#: Zones by names that mean one thing where reviews are written, in hours ahead of UTC.
_ZONES = {
    "UTC": 0, "GMT": 0, "UT": 0, "Z": 0, "WET": 0, "WEST": 1, "BST": 1, "CET": 1, "MEZ": 1, "CEST": 2, "MESZ": 2, "EET": 2,
    "EEST": 3, "SAST": 2, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
    "JST": 9, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13,
}  # fmt: skip
_ZONE_AT_THE_END = re.compile(r"(?<=[\d\s])([A-Z]{1,4})$")
_REMARK_AT_THE_END = re.compile(r"\s*\([^()]*\)$")
_OFFSET_AT_THE_END = re.compile(r"(?:UTC|GMT)?\s?([+-])(\d{1,2})(?::?(\d{2}))?$")


def moment(text: str, order: str, now: datetime) -> tuple[datetime | None, Precision]:
    """A date or time in words or figures; `order` is dmy, mdy or empty (unknown). Without a zone it is UTC.

    None for what is no date, for one that reads two ways, and for years that no review has."""
    text = text.strip()
    if not text or len(text) > 60:
        return None, Precision.NONE
    text = _REMARK_AT_THE_END.sub("", text)  # "+0100 (CET)"
    named = _ZONE_AT_THE_END.search(text)
    ahead = _ZONES.get(named[1]) if named else None
    if named is not None and ahead is not None:
        text = text[: named.start()].rstrip()
    try:
        found, precision = _read(text, order)
    except (ValueError, OverflowError, TypeError, IndexError):  # the last two are the mail parser's on old Pythons
        return None, Precision.NONE
    if found is None or not 1990 <= found.year <= now.year + 1:
        return None, Precision.NONE
    if found.tzinfo is None:
        found = found.replace(
            tzinfo=timezone(timedelta(hours=ahead)) if ahead and precision is Precision.SECOND else UTC
        )
    return found.astimezone(UTC), precision


def _read(text: str, order: str) -> tuple[datetime | None, Precision]:
    if text.isascii() and text.isdigit() and len(text) in (10, 13):
        seconds = int(text) / (1000 if len(text) == 13 else 1)
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds), Precision.SECOND
    match = SEPARATED.match(text)
    if match is not None:
        if len(match[1]) == 4:
            year, month, day = int(match[1]), int(match[2]), int(match[3])
            return _with_clock(year, month, day, match[4] or "")
        return _ordered(match, order)
    named = _NAMED.match(text)
    if named is not None and (told := _month(named["month"])) and (named["day"] or named["day2"]):
        return _with_clock(int(named["year"]), told, int(named["day"] or named["day2"]), named["rest"] or "")
    try:
        return datetime.fromisoformat(text), Precision.DAY if len(text) <= 10 else Precision.SECOND
    except ValueError:
        return parsedate_to_datetime(text), Precision.SECOND


def _month(word: str) -> int | None:
    bare = unicodedata.normalize("NFKD", word.lower()).encode("ascii", "ignore").decode()
    return _MONTHS.get(bare[:4]) or _MONTHS.get(bare[:3])


def _ordered(match: re.Match[str], order: str) -> tuple[datetime | None, Precision]:
    first, second, third = (int(match[part]) for part in (1, 2, 3))
    if first > 12 or (second <= 12 and (order == "dmy" or first == second or is_dotted(match))):
        day, month = first, second
    elif second > 12 or order == "mdy":
        day, month = second, first
    else:
        return None, Precision.NONE
    return _with_clock(third + 2000 if third < 100 else third, month, day, match[4] or "")


def is_dotted(match: re.Match[str]) -> bool:
    """3.4.2026 is the third of April wherever dots are written."""
    return "." in match[0].strip()[:3]


def _with_clock(year: int, month: int, day: int, rest: str) -> tuple[datetime | None, Precision]:
    """The day, with the clock that follows it. Raises ValueError where there is no such day or time."""
    bare_day = datetime(year, month, day)  # noqa: DTZ001 - `moment` gives the zone
    rest = _BEFORE_CLOCK.sub("", _FRACTION.sub(r"\1", rest.strip()))
    if not rest:
        return bare_day, Precision.DAY
    written = f"{year:04}-{month:02}-{day:02}T{rest}"
    try:
        return datetime.fromisoformat(written.replace(" +", "+").replace(" -", "-")), Precision.SECOND
    except ValueError:
        clock = _CLOCK.match(rest)
    if clock is None:
        return bare_day, Precision.DAY
    hour = int(clock[1])
    if clock[4]:
        hour = hour % 12 + (12 if clock[4].lower() == "p" else 0)
    found = bare_day.replace(hour=hour, minute=int(clock[2]), second=min(int(clock[3] or 0), 59))  # 60 leaps
    offset = _OFFSET_AT_THE_END.search(rest, clock.end())
    if offset is None:
        return found, Precision.SECOND
    ahead = timedelta(hours=int(offset[2]), minutes=int(offset[3] or 0))
    return found.replace(tzinfo=timezone(-ahead if offset[1] == "-" else ahead)), Precision.SECOND
