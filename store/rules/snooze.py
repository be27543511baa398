"""When a sleeping case wakes: the choices of PRODUCT.md job 3, in the brand's own clock. Pure.

"Next week" means Monday for some and seven days for others, so both are offered and each shows its wake time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from store.times import zone

#: The hour of the brand's day at which sleepers wake.
MORNING = time(9, 0)
LATER_TODAY = timedelta(hours=4)


@dataclass(frozen=True, slots=True)
class Snooze:
    """A choice: its key, until when (UTC) or, without a time, until what."""

    key: str
    until: datetime | None = None
    waiting_for: str = ""


def choices(now: datetime, zone_name: str) -> tuple[Snooze, ...]:
    """All choices in the order of their keys 1 to 7."""
    local = now.astimezone(zone(zone_name))

    def morning_in(days: int) -> datetime:
        day = (local + timedelta(days=days)).date()
        return datetime.combine(day, MORNING, zone(zone_name)).astimezone(UTC)

    return (
        Snooze("later", now + LATER_TODAY),
        Snooze("tomorrow", morning_in(1)),
        Snooze("3 days", morning_in(3)),
        Snooze("monday", morning_in(7 - local.weekday())),
        Snooze("edit", waiting_for="until they edit"),
        Snooze("facts", waiting_for="until I have the facts"),
        Snooze("7 days", morning_in(7)),
    )


def morning_of(day: date, zone_name: str) -> datetime:
    """The morning of a day of the zone's calendar, as a moment in UTC."""
    return datetime.combine(day, MORNING, zone(zone_name)).astimezone(UTC)


def follow_up_at(now: datetime, days: int, zone_name: str) -> datetime:
    """The morning on which to come back to a customer, `days` after now."""
    day = (now.astimezone(zone(zone_name)) + timedelta(days=days)).date()
    return morning_of(day, zone_name)
