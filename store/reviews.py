"""Reading reviews in lists: by view, filter and order, and the cards of a list.

Every list and every count comes from the same conditions over `standings`, so that a badge which says 7 opens a list
of 7. Not here: one review in full (`store.one_review`). Writing reviews is the poll's alone (`store.poll_sink`).
"""

from __future__ import annotations

import json
import sqlite3
import sys
from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from store.db import Connections
from store.records import Audience, Group, QueueRow, ReplyState, Status
from store.rules.case_status import THANKFUL_STARS
from store.rules.queue_order import Order, group_of
from store.times import from_text, to_text

if TYPE_CHECKING:
    from store.first_found import Listing

#: The views of the sidebar that list reviews, with the standings that each shows.
VIEWS: dict[str, tuple[str, ...]] = {
    "waiting": ("waiting",),
    "snoozed": ("waiting",),
    "unrated": ("unrated",),
    "to thank": ("to thank",),
    "followups": (),
    "outbox": (),
    "answered": ("answered", "declined", "set aside"),
    "all": (),
}
#: Views that hold what is the owner's to do, whatever became of the review itself.
_OURS = {
    "followups": "t.review_id in (select review_id from coming_back where due_at <= ?)",
    "outbox": "t.review_id in (select review_id from replies where state in ('queued', 'sending', 'unknown', "
    "'handed over', 'refused') or (state = 'draft' and appeared_id is not null))",
}

_ORDERS = {
    Order.DUE: "due_at, rating, review_id",
    Order.OLDEST: "opened_at, review_id",
    Order.NEWEST: "opened_at desc, review_id desc",
    Order.RATING: "rating, due_at, review_id",
    Order.SEEN: "votes desc, due_at, review_id",
}
#: Every list that a review can stand in: a list of several is merged from them, each of which an index holds in order.
_PARTS = ("waiting", "unrated", "to thank", "answered", "declined", "set aside", "rest")


@dataclass(frozen=True, slots=True)
class Filter:
    """What a list shows. Empty or None fields do not restrict. `older_than_hours` is the age since the review opened.
    `regulars` are those by people who were kind at the same place before. `among` are the only reviews that may be shown, by id: those behind a figure."""

    view: str = "waiting"
    brand_id: int | None = None
    source_id: int | None = None
    stars: tuple[int, ...] = ()
    audience: Audience | None = None
    language: str = ""
    reason: str = ""
    older_than_hours: float | None = None
    search: str = ""
    among: tuple[int, ...] | None = None
    regulars: bool = False


#: Somebody who wrote at the same source before with so many stars; `r` is the review that is looked at. The name that is not
#: empty leads the planner to the index by author and source.
_REGULAR = (
    "r.author <> '' and exists (select 1 from reviews o join standings k on k.review_id = o.id where o.author <> '' "
    "and o.author = r.author and o.source_id = r.source_id and o.id <> r.id and k.rating >= ?)"
)


def _parts(wanted: Filter) -> tuple[str, ...]:
    """The standings of `_PARTS` that the list is merged from; none where it is better found otherwise."""
    if wanted.view in _OURS or wanted.view == "snoozed" or (wanted.view == "all" and wanted.among is not None):
        return ()
    return VIEWS[wanted.view] or _PARTS


def _conditions(wanted: Filter, now: datetime) -> tuple[str, list[object]]:
    """What a list shows besides its standings and its search."""
    where: list[str] = []
    values: list[object] = []
    if wanted.view in _OURS:
        where.append(_OURS[wanted.view])
        values += [to_text(now)] * _OURS[wanted.view].count("?")
    if wanted.view == "waiting":
        # Without the few who sleep; asking each row when it wakes would read them all, where an index holds the rest.
        where.append("t.review_id not in (select review_id from standings where wakes_at > ?)")
        values.append(to_text(now))
    if wanted.view == "snoozed":
        # The unary plus keeps the planner from reading all who wait to find the few who sleep.
        where.append("+t.view = 'waiting' and t.wakes_at > ?")
        values.append(to_text(now))
    if wanted.brand_id is not None:
        where.append("t.brand_id = ?")
        values.append(wanted.brand_id)
    if wanted.source_id is not None:
        where.append("t.source_id = ?")
        values.append(wanted.source_id)
    if wanted.stars:
        where.append(f"cast(round(t.rating) as integer) in ({','.join('?' * len(wanted.stars))})")
        values += wanted.stars
    if wanted.audience is not None or wanted.language:
        where.append(
            "exists (select 1 from reviews r where r.id = t.review_id and r.audience like ? and r.language like ?)"
        )
        values += [str(wanted.audience) if wanted.audience else "%", f"{wanted.language}%"]
    if wanted.reason:
        where.append(
            "exists (select 1 from case_reasons cr join reasons x on x.id = cr.reason_id "
            "where cr.review_id = t.review_id and x.name = ?)"
        )
        values.append(wanted.reason)
    if wanted.older_than_hours is not None:
        where.append("julianday(?) - julianday(t.opened_at) >= ? / 24.0")
        values += [to_text(now), wanted.older_than_hours]
    if wanted.regulars:
        where.append(f"exists (select 1 from reviews r where r.id = t.review_id and {_REGULAR})")
        values.append(THANKFUL_STARS)
    if wanted.among is not None:
        where.append("t.review_id in (select value from json_each(?))")
        values.append(json.dumps(wanted.among))
    return (" and ".join(where) or "1"), values


def _in_parts(wanted: Filter, condition: str) -> str:
    parts = _parts(wanted) if wanted.view != "all" else ()
    return f"t.view in ({', '.join(repr(part) for part in parts)}) and {condition}" if parts else condition


def list_ids(
    connections: Connections, wanted: Filter, *, order: Order = Order.DUE, now: datetime, limit: int | None = None
) -> array[int]:
    """The ids of a list in order; 260,000 of them are 2 MB and 80 ms, so a list scrolls without asking again."""
    condition, values = _conditions(wanted, now)
    with connections.read() as db:
        if wanted.search.strip():
            from store import search  # what only searching needs is loaded by the first one
            from store.first_found import all_found, first_found

            asked = search.query(db, wanted.search)
            if not asked:
                return array("q")
            listing = _listing(wanted, condition, values, order)
            found = all_found(db.conn, asked, listing) if limit is None else first_found(db.conn, asked, listing, limit)
            if found is not None:
                return found
            words, given = search.condition(asked)
            condition, values = f"{words} and {condition}", [*given, *values]
        return _ids(db.conn, _listed(wanted, condition, order), values, limit)


def begins_at_once(wanted: Filter, order: Order) -> bool:
    """Whether the first few of a list are read in a few milliseconds, however many follow: an index holds it in this order,
    and nothing is left out on the way. What is searched for newest first is met by its arrival, which is not quite the order
    of the whole."""
    if order in (Order.RATING, Order.SEEN) or wanted.view in _OURS or wanted.view == "snoozed":
        return False
    if wanted == Filter(view=wanted.view, search=wanted.search):
        return order is not Order.NEWEST or not wanted.search.strip()
    return order is Order.DUE and wanted == Filter(view=wanted.view, brand_id=wanted.brand_id)


def _listed(wanted: Filter, condition: str, order: Order) -> tuple[str, int]:
    """The statement that lists the ids as `id`, and how often it needs the values: once for each part that it merges.

    An index holds each standing in these orders; merging them is reading, where sorting a million takes a second."""
    parts, columns = _parts(wanted), _ORDERS[order]
    if order in (Order.RATING, Order.SEEN) or len(parts) < 2:
        return f"select t.review_id as id from standings t where {_in_parts(wanted, condition)} order by {columns}", 1
    each = " union all ".join(
        f"select t.review_id, t.due_at, t.opened_at, t.rating from standings t where t.view = '{part}' and {condition}"
        for part in parts
    )
    return f"select review_id as id from ({each} order by {columns})", len(parts)


def _listing(wanted: Filter, condition: str, values: list[object], order: Order) -> Listing:
    """The list as the search for its first few needs it. What narrows it beyond its view leaves it without a beginning that
    is read at once, and so do the orders that no index holds."""
    from store.first_found import Listing

    statement, times = _listed(wanted, condition, order)
    whole = wanted == Filter(view=wanted.view, search=wanted.search)
    return Listing(
        _in_parts(wanted, condition), values, _ORDERS[order], statement, times, newest=order is Order.NEWEST,
        ready=whole and order not in (Order.RATING, Order.SEEN),
    )  # fmt: skip


def _ids(
    connection: sqlite3.Connection, listed: tuple[str, int], values: list[object], limit: int | None
) -> array[int]:
    """A whole list crosses from SQLite in one piece: row by row, each one would ask for the interpreter's lock, for
    which the interface thread waits as well."""
    statement, times = listed
    if limit is not None:
        found = connection.execute(f"{statement} limit ?", [*values * times, limit])
        return array("q", (row[0] for row in found))
    packed = connection.execute(
        f"select group_concat(printf('%016x', id), '') from ({statement})", values * times
    ).fetchone()[0]
    ids = array("q")
    ids.frombytes(bytes.fromhex(packed or ""))
    if sys.byteorder == "little":
        ids.byteswap()
    return ids


def groups_in(connections: Connections, ids: Sequence[int], *, now: datetime) -> list[tuple[Group, int]]:
    """The sections of a list in order of due time, with how many stand in each. They follow each other, so each border is
    found by halving: some forty rows are read of a million."""
    with connections.read() as db:

        def rank(review_id: int) -> int:
            row = db.conn.execute(
                "select t.due_at, b.timezone from standings t join brands b on b.id = t.brand_id where t.review_id = ?",
                (review_id,),
            ).fetchone()
            if row is None:
                return len(_SECTIONS)
            return _SECTIONS.index(group_of(from_text(row["due_at"]), now=now, zone_name=row["timezone"]))

        found, start = [], 0
        for place, group in enumerate(_SECTIONS):
            end = bisect_right(ids, place, lo=start, key=rank)
            if end > start:
                found.append((group, end - start))
            start = end
    return found


_SECTIONS = (Group.OVERDUE, Group.TODAY, Group.LATER)


def count(connections: Connections, wanted: Filter, *, now: datetime) -> int:
    """How many a list holds."""
    condition, values = _conditions(wanted, now)
    with connections.read() as db:
        if wanted.search.strip():
            from store import search

            words, given = search.condition(search.query(db, wanted.search))
            condition, values = f"{condition} and {words}", [*values, *given]
        found = db.conn.execute(f"select count(*) from standings t where {_in_parts(wanted, condition)}", values)
        return int(found.fetchone()[0])


def has_any(connections: Connections) -> bool:
    """Whether there is any review at all."""
    with connections.read() as db:
        return db.conn.execute("select 1 from reviews limit 1").fetchone() is not None


def view_counts(connections: Connections, *, now: datetime, brand_id: int | None = None) -> dict[str, int]:
    """The number in each view, from kept counts; only sleepers are counted, of which there are few."""
    where, values = ("", []) if brand_id is None else (" where brand_id = ?", [brand_id])
    asleep = Filter(view="snoozed", brand_id=brand_id)
    with connections.read() as db:
        found = db.conn.execute(f"select view, sum(count) from view_counts{where} group by view", values)
        kept = {row[0]: int(row[1]) for row in found}
    counts = {
        view: sum(kept.get(part, 0) for part in parts) if parts else sum(kept.values()) for view, parts in VIEWS.items()
    }
    for view in _OURS:
        counts[view] = count(connections, Filter(view=view, brand_id=brand_id), now=now)
    counts["snoozed"] = count(connections, asleep, now=now)
    counts["waiting"] -= counts["snoozed"]
    return counts


#: The columns in the order of `QueueRow`'s fields, then what they are decided by.
_CARD = f"""
select t.review_id, t.brand_id, b.name, t.source_id, s.name, s.kind, t.rating, r.rating_guessed <> 0, r.author, r.title,
       substr(r.text, 1, 200), r.language, r.audience, t.opened_at, t.due_at, b.target_hours, t.status, t.replies,
       exists (select 1 from replies p where p.review_id = t.review_id and p.state = 'draft' and p.text <> ''),
       exists (select 1 from revisions v where v.review_id = t.review_id),
       t.came_back, r.gone_at is not null, coalesce(c.starred, 0), c.snoozed_until, coalesce(c.snoozed_for, ''),
       (select state from replies p where p.review_id = t.review_id
         and (p.state in ('queued', 'sending', 'unknown', 'handed over', 'refused')
           or (p.state = 'draft' and p.appeared_id is not null)) and p.state <> 'draft' limit 1),
       t.view = 'waiting', b.timezone, case when t.view = 'to thank' then {_REGULAR} else 0 end, r.rating_raw
from standings t
join reviews r on r.id = t.review_id
join sources s on s.id = t.source_id
join brands b on b.id = t.brand_id
left join cases c on c.review_id = t.review_id
"""


def cards(connections: Connections, review_ids: Sequence[int], *, now: datetime) -> list[QueueRow]:
    """The cards of these reviews, in the order asked for; ids that are gone are left out. A screen of fifty takes less
    than a millisecond, since it is asked for while painting."""
    if not review_ids:
        return []
    marks = ",".join("?" * len(review_ids))
    with connections.read() as db:
        cursor = db.conn.cursor()
        cursor.row_factory = None  # plain tuples: looking each value up by its name takes longer than reading it
        found = cursor.execute(f"{_CARD} where t.review_id in ({marks})", [THANKFUL_STARS, *review_ids]).fetchall()
    by_id = {row[0]: _card(row, now) for row in found}
    return [by_id[review_id] for review_id in review_ids if review_id in by_id]


def _card(row: tuple[Any, ...], now: datetime) -> QueueRow:
    (
        review_id, brand_id, brand, source_id, source, kind, rating, guessed, author, title, words, language, audience,
        opened, due, target_hours, status, replies, drafted, edited, came_back, gone, starred, wakes, sleeps_for,
        reply_state, waiting, zone_name, regular, rating_raw,
    ) = row  # fmt: skip
    due_at = from_text(due)
    return QueueRow(
        review_id, brand_id, brand, source_id, source, kind, rating, guessed == 1, author, title, words, language,
        _AUDIENCES[audience], from_text(opened), due_at, target_hours, _STATUSES[status], replies, drafted == 1,
        edited == 1, came_back == 1, gone == 1, starred == 1, from_text(wakes), sleeps_for,
        _REPLY_STATES[reply_state] if reply_state else None,
        group_of(due_at, now=now, zone_name=zone_name) if waiting else Group.NONE, regular == 1, rating_raw,
    )  # fmt: skip


_AUDIENCES = {str(one): one for one in Audience}
_STATUSES = {str(one): one for one in Status}
_REPLY_STATES = {str(one): one for one in ReplyState}


def newest_words(connections: Connections, *, limit: int) -> list[str]:
    """Names, titles and words of the reviews that came last."""
    with connections.read() as db:
        found = db.conn.execute("select author, title, text from reviews order by id desc limit ?", (limit,)).fetchall()
    return [words for row in found for words in row if words]


def newest_id(connections: Connections) -> int:
    """The highest id that was ever given; reviews that come later have higher ones. 0 before the first."""
    with connections.read() as db:
        row = db.conn.execute("select seq from sqlite_sequence where name = 'reviews'").fetchone()
    return int(row[0]) if row else 0
