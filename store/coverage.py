"""Brings the complaints of a period to `rules.coverage_maths`, which computes every measure."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from store.db import Connections
from store.rules.coverage_maths import ComplaintFacts, CoverageFigures, PromiseFacts, RatingChange, figures
from store.times import from_text, local_day, start_of_day

#: No zone's day lies further from a UTC day than this.
SPARE = timedelta(days=2)
#: Rows that are taken from SQLite at a time.
_SLICE = 500


@dataclass(frozen=True, slots=True)
class Selection:
    """Which complaints are measured: of a brand or a source, created from `since` up to and including `until`, both
    days of the brand's own calendar."""

    brand_id: int | None = None
    source_id: int | None = None
    since: date | None = None
    until: date | None = None


_COMPLAINTS = """
select t.review_id, t.opened_at, t.status, t.source_id, b.name as brand, b.timezone, b.target_hours, s.name as source,
       c.private_at, c.won_back, c.reopened_at, c.declined_why, c.set_aside_why, c.closed_at,
       (select min(posted_at) from replies p where p.review_id = t.review_id and p.state in ('posted', 'live')) as first_at
from standings t
join brands b on b.id = t.brand_id
join sources s on s.id = t.source_id
left join cases c on c.review_id = t.review_id
where t.complaint = 1
"""


def complaints(connections: Connections, selection: Selection) -> list[ComplaintFacts]:
    """The complaints that fall into the selection."""
    return list(each_complaint(connections, selection))


def each_complaint(connections: Connections, selection: Selection) -> Iterator[ComplaintFacts]:
    """The same one after another, for who counts them and keeps none: a month of a large workspace is 20 MB of them."""
    condition, values = _roughly(selection)
    changes, promises = _changes_of_rating(connections, selection), _promises(connections, selection)
    with connections.read() as db:
        found = db.conn.execute(_COMPLAINTS + condition, values)
        while rows := found.fetchmany(_SLICE):
            for row in rows:
                opened_at = from_text(row["opened_at"])
                if _within(opened_at, selection, row["timezone"]):
                    number = row["review_id"]
                    yield _facts(row, opened_at, tuple(changes.get(number, ())), tuple(promises.get(number, ())))


def _facts(
    row: sqlite3.Row, opened_at: datetime, changes: tuple[RatingChange, ...], promises: tuple[PromiseFacts, ...]
) -> ComplaintFacts:
    stands = row["closed_at"] is None or row["reopened_at"] is None or row["closed_at"] >= row["reopened_at"]
    return ComplaintFacts(
        review_id=row["review_id"],
        brand=row["brand"],
        source=row["source"],
        opened_at=opened_at,
        due_at=opened_at + timedelta(hours=row["target_hours"]),
        month=f"{local_day(opened_at, row['timezone']):%Y-%m}",
        set_aside=bool(row["set_aside_why"]) and stands,
        declined=bool(row["declined_why"]) and stands,
        first_public_at=from_text(row["first_at"]),
        answered_in_private_at=from_text(row["private_at"]),
        won_back_by_owner=None if row["won_back"] is None else bool(row["won_back"]),
        rating_changes=changes,
        came_back_at=from_text(row["reopened_at"]),
        promises=promises,
    )


def _within(opened_at: datetime, selection: Selection, zone_name: str) -> bool:
    if selection.since is not None and opened_at < start_of_day(selection.since, zone_name):
        return False
    return selection.until is None or opened_at < start_of_day(selection.until + timedelta(days=1), zone_name)


def _roughly(selection: Selection) -> tuple[str, list[object]]:
    """A condition that the index answers: the period with two days to spare for every zone's calendar (exactly which
    days is `_within`'s word). The brands are named even for all of them, since the index begins with the brand."""
    values: list[object] = []
    if selection.brand_id is None:
        condition = " and t.brand_id in (select id from brands)"
    else:
        condition = " and t.brand_id = ?"
        values.append(selection.brand_id)
    if selection.source_id is not None:
        condition += " and t.source_id = ?"
        values.append(selection.source_id)
    if selection.since is not None:
        condition += " and t.opened_at >= ?"
        values.append((selection.since - min(SPARE, selection.since - date.min)).isoformat())
    if selection.until is not None:
        condition += " and t.opened_at < ?"
        values.append((selection.until + min(SPARE, date.max - selection.until)).isoformat())
    return condition, values


def _changes_of_rating(connections: Connections, selection: Selection) -> dict[int, list[RatingChange]]:
    """Every change of stars, from the revisions and what came after each."""
    condition, values = _roughly(selection)
    with connections.read() as db:
        found = db.conn.execute(
            "select v.review_id, v.rating, v.seen_until, r.rating as now_rating from standings t "
            "join revisions v on v.review_id = t.review_id join reviews r on r.id = v.review_id "
            f"where t.complaint = 1{condition} order by v.review_id, v.id",
            values,
        ).fetchall()
    changes: dict[int, list[RatingChange]] = defaultdict(list)
    for row, following in zip(found, [*found[1:], None], strict=False):
        same = following is not None and following["review_id"] == row["review_id"]
        after = following["rating"] if same and following is not None else row["now_rating"]
        if after != row["rating"]:
            changes[row["review_id"]].append(RatingChange(from_text(row["seen_until"]), row["rating"], after))
    return changes


def _promises(connections: Connections, selection: Selection) -> dict[int, list[PromiseFacts]]:
    condition, values = _roughly(selection)
    with connections.read() as db:
        found = db.conn.execute(
            "select p.review_id, p.due_at, p.done_at from standings t join promises p on p.review_id = t.review_id "
            f"where t.complaint = 1 and p.dropped_at is null{condition}",
            values,
        ).fetchall()
    promises: dict[int, list[PromiseFacts]] = defaultdict(list)
    for row in found:
        promises[row["review_id"]].append(PromiseFacts(from_text(row["due_at"]), from_text(row["done_at"])))
    return promises


def measure(connections: Connections, selection: Selection, *, now: datetime) -> CoverageFigures:
    """The measures over a selection."""
    return figures(each_complaint(connections, selection), now=now)


def measure_by(
    connections: Connections, selection: Selection, by: str, *, now: datetime
) -> list[tuple[str, CoverageFigures]]:
    """The measures for each brand, source or month in the selection, by name; their complaints add up to the whole."""
    parts: dict[str, list[ComplaintFacts]] = defaultdict(list)
    for one in complaints(connections, selection):
        key = {"brand": one.brand, "source": f"{one.brand}: {one.source}", "month": one.month}[by]
        parts[key].append(one)
    return [(key, figures(part, now=now)) for key, part in sorted(parts.items())]
