"""How times are written in the workspace: UTC, whole seconds, `2026-11-23T15:51:00Z`, so that text order is time order.

The same text goes to the command line's JSON. Not here: how a time is shown to people (`ui.formatting`).
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from typing import overload
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones


@overload
def to_text(moment: datetime) -> str: ...
@overload
def to_text(moment: None) -> None: ...
def to_text(moment: datetime | None) -> str | None:
    """The stored text of an aware moment; a naive one is our own fault and raises ValueError."""
    if moment is None:
        return None
    if moment.tzinfo is None:
        raise ValueError("a time without a zone reached the store")
    utc = moment if moment.tzinfo is UTC else moment.astimezone(UTC)
    # An import writes millions of these: `isoformat` takes twice as long, since it asks for the offset, and an f-string a
    # third longer.
    return "%04d-%02d-%02dT%02d:%02d:%02dZ" % (utc.year, utc.month, utc.day, utc.hour, utc.minute, utc.second)  # noqa: UP031


@overload
def from_text(text: str) -> datetime: ...
@overload
def from_text(text: None) -> None: ...
def from_text(text: str | None) -> datetime | None:
    """The moment that a stored text names."""
    return None if text is None else datetime.fromisoformat(text)


@lru_cache(maxsize=64)
def zone(name: str) -> ZoneInfo:
    """The IANA zone of that name, UTC where this machine does not know it (a workspace may come from a newer one)."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


@cache
def known_zones() -> frozenset[str]:
    """The names of all zones of this machine. Reads the system's folders once, which takes some 20 ms."""
    return frozenset(available_timezones())


@cache
def zone_names() -> tuple[str, ...]:
    """The zones that a person can choose, in order."""
    return tuple(sorted(name for name in known_zones() if "/" in name or name == "UTC"))


def start_of_day(day: date, zone_name: str) -> datetime:
    """Midnight at the start of that day of the zone's calendar, as a moment in UTC."""
    return datetime.combine(day, time.min, zone(zone_name)).astimezone(UTC)


def local_day(moment: datetime, zone_name: str) -> date:
    """The day of the zone's calendar in which the moment falls."""
    return moment.astimezone(zone(zone_name)).date()


def hours(count: float) -> timedelta:
    return timedelta(hours=count)
