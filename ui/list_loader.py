"""Reads a list as the window shows it: its beginning at once where that is cheap, and the whole of it. No Qt.

The ids of half a million people take a fifth of a second, the first hundred a millisecond. So a list that comes into view
begins with those, and the rest follows; a list that is in view already is read as a whole, which leaves its owner's place alone.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from store import reviews
from store.db import Connections
from store.records import Audience, Group
from store.reviews import Filter
from store.rules.queue_order import Order
from ui import formatting

if TYPE_CHECKING:
    from ui.queue.filters import Filters

#: View keys of the sidebar and the store's word for the list.
LISTS = {
    "waiting": "waiting",
    "unrated": "unrated",
    "followups": "followups",
    "outbox": "outbox",
    "thank": "to thank",
    "answered": "answered",
    "all": "all",
}
#: Cards in the beginning of a list: more than the largest screen holds.
BEGINNING = 96


@dataclass(frozen=True, slots=True)
class ListRead:
    """A list, or its beginning (`whole` is False then). `number` counts those of the whole list; of what is searched for it is
    not known before all are read: None. So it is with the last group of a beginning, which goes on behind it. `longest_name`
    and `longest` tell of who waits longest, where nothing is searched for."""

    ids: array[int]
    whole: bool
    number: int | None
    groups: tuple[tuple[Group, int | None], ...]
    longest_name: str
    longest: str


def asked_for(view: str, filters: Filters, *, brand_id: int | None, search: str) -> Filter:
    """The store's question for a list of the sidebar, as it is narrowed and searched."""
    name = LISTS[view]
    if filters.sleeping and name == "waiting":
        name = "snoozed"
    return Filter(
        view=name,
        brand_id=brand_id,
        source_id=filters.source_id,
        stars=tuple(sorted(filters.stars)),
        audience=Audience(filters.audience) if filters.audience else None,
        language=filters.language,
        reason=filters.reason,
        older_than_hours=filters.older_days * 24 if filters.older_days else None,
        search=search,
        among=filters.among,
        regulars=filters.regulars,
    )


def load_beginning(
    connections: Connections, wanted: Filter, order: Order, *, now: datetime, in_view: int | None
) -> ListRead | None:
    """The beginning of a list, which is all of it where it is short. None where it is not read any faster than the whole, or
    where the review `in_view` stands further down: the list has to be shown from there."""
    if not reviews.begins_at_once(wanted, order):
        return None
    ids = reviews.list_ids(connections, wanted, order=order, now=now, limit=BEGINNING)
    whole = len(ids) < BEGINNING
    if not whole and in_view is not None and in_view not in ids:
        alone = replace(wanted, among=(in_view,))
        if reviews.list_ids(connections, alone, order=order, now=now, limit=1):
            return None
    return _read(connections, ids, wanted, order, now, whole=whole)


def load_list(connections: Connections, wanted: Filter, order: Order, *, now: datetime) -> ListRead:
    """A list as a whole."""
    ids = reviews.list_ids(connections, wanted, order=order, now=now)
    return _read(connections, ids, wanted, order, now, whole=True)


def _read(
    connections: Connections, ids: array[int], wanted: Filter, order: Order, now: datetime, *, whole: bool
) -> ListRead:
    grouped = wanted.view == "waiting" and order is Order.DUE
    groups: list[tuple[Group, int | None]] = [*reviews.groups_in(connections, ids, now=now)] if grouped else []
    if groups and not whole:
        groups[-1] = (groups[-1][0], None)
    number: int | None = len(ids)
    if wanted.search:
        return ListRead(ids, whole, number if whole else None, tuple(groups), "", "")
    if not whole:
        number = reviews.view_counts(connections, now=now, brand_id=wanted.brand_id)[wanted.view]
    oldest = reviews.list_ids(connections, wanted, order=Order.OLDEST, now=now, limit=1)
    longest = reviews.cards(connections, oldest, now=now)
    name = longest[0].author if longest else ""
    return ListRead(
        ids, whole, number, tuple(groups), name, formatting.long_span(now - longest[0].opened_at) if longest else ""
    )
