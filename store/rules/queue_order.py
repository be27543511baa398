"""In which part of the queue a complaint stands, and what each order means. Pure."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from store.records import Group
from store.times import local_day


class Order(StrEnum):
    """The orders of PRODUCT.md job 3. `DUE`: overdue before due, then by due time, fewer stars first at equal times;
    since whatever is overdue was due earlier, that is simply the due time."""

    DUE = "due"
    OLDEST = "oldest"
    NEWEST = "newest"
    RATING = "rating"
    SEEN = "seen"


def group_of(due_at: datetime, *, now: datetime, zone_name: str) -> Group:
    """The section of the queue: overdue, due before the day of the brand's calendar ends, or later."""
    if due_at <= now:
        return Group.OVERDUE
    if local_day(due_at, zone_name) <= local_day(now, zone_name):
        return Group.TODAY
    return Group.LATER


def is_overdue(due_at: datetime, *, now: datetime) -> bool:
    return due_at < now
