"""Reads the times of feeds without inventing any: what was told, how exactly, and what cannot be true.

Pure; `now` is an argument. Not here: in whose zone a bare day lies (the store knows the brand).
"""

from __future__ import annotations

import calendar
import re
import time
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from sources.written_dates import moment as written_moment
from store.records import Precision

EARLIEST_YEAR = 1990
#: Clocks of servers are wrong by hours and zones by a day; beyond this a date in the future is an error.
FUTURE_ALLOWED = timedelta(days=2)
_CLOCK = re.compile(r"\d{1,2}[:h]\d{2}|T\d{2}(?:\d{2})|\d{1,2}\s?(?:am|pm|Uhr)\b|시|時|点", re.IGNORECASE)
_LESS_THAN_A_DAY = re.compile(r"^\s*\d{4}(?:-\d{2})?\s*$")
#: What feedparser takes for the first of a month: 2026/11/27 10:00, 2026-W48-5.
_MISREAD = re.compile(r"\d{4}/\d|\d{4}-?W\d")
#: Zones that it takes for UTC.
_ZONE_UNKNOWN_TO_FEEDPARSER = (
    "CET", "CEST", "MEZ", "MESZ", "EET", "EEST", "WEST", "BST", "SAST", "JST", "AEST", "AEDT", "NZST", "NZDT",
)  # fmt: skip


class ToldTime(NamedTuple):
    """A time as a site told it: `moment` in UTC or `None`, the site's own `text`, and its `precision`."""

    moment: datetime | None
    text: str
    precision: Precision


UNKNOWN = ToldTime(None, "", Precision.NONE)


def told_time(parsed: time.struct_time | None, text: str, now: datetime) -> ToldTime:
    """A time that feedparser read (`parsed`, in UTC) out of `text`."""
    text = text.strip()[:100]
    if not text or _LESS_THAN_A_DAY.match(text):
        return ToldTime(None, text, Precision.NONE)
    if parsed is None or _is_doubtful(parsed, text):
        written, _ = written_moment(text, "", now)
        if written is not None:
            return _believable(written, text, now)
    if parsed is None or _MISREAD.match(text):
        return ToldTime(None, text, Precision.NONE)
    try:
        moment = datetime.fromtimestamp(calendar.timegm(parsed), UTC)
    except (ValueError, OverflowError, OSError, TypeError):
        return ToldTime(None, text, Precision.NONE)
    return _believable(moment, text, now)


def _is_doubtful(parsed: time.struct_time, text: str) -> bool:
    """Whether feedparser is known to go wrong there: zones that it does not know, clocks that it leaves out."""
    if _MISREAD.match(text) or text.endswith(_ZONE_UNKNOWN_TO_FEEDPARSER):
        return True
    return parsed[3] == parsed[4] == 0 and _CLOCK.search(text) is not None


def iso_time(text: object, now: datetime) -> ToldTime:
    """A time in ISO 8601 / RFC 3339, as JSON feeds and Apple send it. Without a zone it is taken as UTC."""
    if not isinstance(text, str):
        return UNKNOWN
    text = text.strip()[:100]
    try:
        moment = datetime.fromisoformat(re.sub(r"(\.\d{6})\d+", r"\1", text))
    except ValueError:
        return ToldTime(None, text, Precision.NONE)
    try:
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (OverflowError, ValueError):
        return ToldTime(None, text, Precision.NONE)
    return _believable(moment, text, now)


def epoch_time(value: object, now: datetime) -> ToldTime:
    """A time in seconds since 1970, as a number or as its digits, as Google, Etsy and Steam send it."""
    if isinstance(value, bool) or not isinstance(value, int | float | str) or len(str(value)) > 20:
        return UNKNOWN
    text = str(value).strip()
    try:
        moment = datetime.fromtimestamp(float(text), UTC)
    except (ValueError, OverflowError, OSError):
        return UNKNOWN
    told = _believable(moment, "", now)
    return told._replace(text=text)


def _believable(moment: datetime, text: str, now: datetime) -> ToldTime:
    if moment.year < EARLIEST_YEAR or moment > now + FUTURE_ALLOWED:
        return ToldTime(None, text, Precision.NONE)
    if text and not _CLOCK.search(text):
        return ToldTime(moment.replace(hour=0, minute=0, second=0, microsecond=0), text, Precision.DAY)
    return ToldTime(moment, text, Precision.SECOND)
