"""Dates as tables write them, and whether 3/4 is March or April. Pure; an ambiguous day is never guessed.

A time without a zone is UTC. Not here: which column holds a date (`fields.py`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from store.records import Precision

#: How many doubtful dates are kept to be shown beside both their readings.
_EXAMPLES = 3
_SEPARATED = re.compile(r"^\s*(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})(?:[ T,]+(.*))?$")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s*([AaPp])?\.?[Mm]?")
_FRACTION = re.compile(r"(\.\d{6})\d+")
_MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), start=1
    )
}
_NAMED = re.compile(
    r"^\s*(?:[A-Za-z]{3,9},?\s+)?(?:(?P<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+)?(?P<month>[A-Za-z]{3,9})\.?[\s-]+"
    r"(?:(?P<day2>\d{1,2})(?:st|nd|rd|th)?,?\s+)?(?P<year>\d{4})(?:[ ,T]+(?P<rest>.*))?$"
)


@dataclass(slots=True)
class DateOrders:
    """What the dates of a column tell about the order they are written in; `see` every one of them, then ask."""

    dmy: int = 0
    mdy: int = 0
    doubtful: int = 0
    examples: list[str] = field(default_factory=list)
    seen: bool = False

    def see(self, text: str) -> None:
        match = _SEPARATED.match(text)
        if match is None or len(match[1]) > 2:
            return
        first, second = int(match[1]), int(match[2])
        if first > 12 >= second:
            self.dmy += 1
        elif second > 12 >= first:
            self.mdy += 1
        elif first != second and not _is_dotted(match):
            self.doubtful += 1
            if len(self.examples) < _EXAMPLES and text not in self.examples:
                self.examples.append(text)

    @property
    def told(self) -> str:
        """ "dmy" or "mdy" where some date of the column can only be read so and none contradicts it; else empty."""
        if bool(self.dmy) is bool(self.mdy):
            return ""
        return "dmy" if self.dmy else "mdy"

    @property
    def must_ask(self) -> bool:
        """Whether some date reads two ways and no other date of the column tells which is meant."""
        return self.doubtful > 0 and not self.told


def moment(text: str, order: str, now: datetime) -> tuple[datetime | None, Precision]:
    """A date or time as exports write it; `order` is dmy, mdy or empty (unknown). Without a zone it is UTC.

    None for what is no date, for one that reads two ways, and for years that no review has."""
    text = text.strip().removesuffix(" UTC")
    if not text or len(text) > 60:
        return None, Precision.NONE
    try:
        found, precision = _read(text, order)
    except (ValueError, OverflowError, TypeError, IndexError):  # the last two are the mail parser's on old Pythons
        return None, Precision.NONE
    if found is None or not 1990 <= found.year <= now.year + 1:
        return None, Precision.NONE
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC), precision


def _read(text: str, order: str) -> tuple[datetime | None, Precision]:
    if text.isascii() and text.isdigit() and len(text) in (10, 13):
        seconds = int(text) / (1000 if len(text) == 13 else 1)
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds), Precision.SECOND
    match = _SEPARATED.match(text)
    if match is not None:
        if len(match[1]) == 4:
            year, month, day = int(match[1]), int(match[2]), int(match[3])
            return _with_clock(year, month, day, match[4] or "")
        return _ordered(match, order)
    named = _NAMED.match(text)
    if named is not None and named["month"][:3].lower() in _MONTHS and (named["day"] or named["day2"]):
        month = _MONTHS[named["month"][:3].lower()]
        return _with_clock(int(named["year"]), month, int(named["day"] or named["day2"]), named["rest"] or "")
    try:
        return datetime.fromisoformat(text), Precision.DAY if len(text) <= 10 else Precision.SECOND
    except ValueError:
        return parsedate_to_datetime(text), Precision.SECOND


def _ordered(match: re.Match[str], order: str) -> tuple[datetime | None, Precision]:
    first, second, third = (int(match[part]) for part in (1, 2, 3))
    if first > 12 or (second <= 12 and (order == "dmy" or first == second or _is_dotted(match))):
        day, month = first, second
    elif second > 12 or order == "mdy":
        day, month = second, first
    else:
        return None, Precision.NONE
    return _with_clock(third + 2000 if third < 100 else third, month, day, match[4] or "")


def _is_dotted(match: re.Match[str]) -> bool:
    """3.4.2026 is the third of April wherever dots are written."""
    return "." in match[0].strip()[:3]


def _with_clock(year: int, month: int, day: int, rest: str) -> tuple[datetime | None, Precision]:
    """The day, with the clock that follows it. Raises ValueError where there is no such day or time."""
    if not rest.strip():
        return datetime(year, month, day), Precision.DAY  # noqa: DTZ001 - `moment` gives the zone
    clock_text = _FRACTION.sub(r"\1", rest.strip())
    written = f"{year:04}-{month:02}-{day:02}T{clock_text}"
    try:
        return datetime.fromisoformat(written.replace(" +", "+").replace(" -", "-")), Precision.SECOND
    except ValueError:
        clock = _CLOCK.match(rest.strip())
        if clock is None:
            return datetime(year, month, day), Precision.DAY  # noqa: DTZ001
        hour = int(clock[1])
        if clock[4]:
            hour = hour % 12 + (12 if clock[4].lower() == "p" else 0)
        return datetime(year, month, day, hour, int(clock[2]), int(clock[3] or 0)), Precision.SECOND  # noqa: DTZ001
