"""Keeps every review's standing and the counts of each view beside the facts, so that a badge costs nothing to show.

`rules.case_status` decides; this file only brings it the facts and stores the answer. Every write that touches a
review, its case or its replies ends with `restand(db, ids)`.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import islice

from store import search
from store.db import Connections, Database
from store.records import Changes, Source
from store.rules.case_status import ReviewFacts, Standing, standing_of
from store.times import from_text, to_text

#: A case that sleeps until something happens, not until a time.
NO_WAKE_TIME = "9999-12-31T00:00:00Z"

_FACTS = """
select r.id, s.brand_id, r.source_id, coalesce(c.rating_by_owner, r.rating) as rating,
       coalesce(c.rating_by_owner, r.worst_rating) as worst_rating, r.opened_at, r.votes, b.threshold, b.target_hours,
       c.marked_complaint, c.declined_why, c.set_aside_why, c.private_at, c.closed_at, c.reopened_at,
       c.snoozed_until, c.snoozed_for,
       (select count(*) from replies p where p.review_id = r.id and p.state in ('posted', 'live')) as posted,
       (select max(posted_at) from replies p where p.review_id = r.id and p.state in ('posted', 'live')) as last_posted,
       t.view as old_view, t.brand_id as old_brand
from reviews r
join sources s on s.id = r.source_id
join brands b on b.id = s.brand_id
left join cases c on c.review_id = r.id
left join standings t on t.review_id = r.id
"""


def restand(db: Database, review_ids: Iterable[int]) -> None:
    """Decide the standing of these reviews anew, inside the caller's transaction."""
    changes: Counter[tuple[int, str]] = Counter()
    for ids in in_slices(sorted(set(review_ids)), 500):
        marks = ",".join("?" * len(ids))
        rows = db.conn.execute(f"{_FACTS} where r.id in ({marks})", ids).fetchall()
        _store(db, rows, changes)
    _count(db, changes)


def stand_new(
    db: Database, source: Source, added: Sequence[tuple[int, float | None, datetime, str, int | None]]
) -> None:
    """Decide the standing of reviews that were just added (id, rating, when it opened, the same as text, votes) and that
    nobody has done anything about yet, inside the caller's transaction.

    Nothing but the rating and the brand tells such reviews apart, and their due time follows their opening at one
    distance: each rating is decided once, and a million reviews are stood in seconds."""
    brand = db.conn.execute("select threshold, target_hours from brands where id = ?", (source.brand_id,)).fetchone()
    decided: dict[float | None, tuple[Standing, timedelta]] = {}
    counted: Counter[str] = Counter()
    stored = []
    for review_id, rating, opened_at, opened, votes in added:
        if rating not in decided:
            facts = ReviewFacts(rating, rating, opened_at, brand["threshold"], brand["target_hours"])
            standing = standing_of(facts)
            decided[rating] = (standing, standing.due_at - opened_at)
        standing, until_due = decided[rating]
        counted[standing.view] += 1
        stored.append(
            (
                review_id, source.brand_id, source.id, standing.complaint, str(standing.status), standing.view, rating,
                opened, to_text(opened_at + until_due), None, False, 0, votes or 0,
            )
        )  # fmt: skip
    db.conn.executemany("insert into standings values (?,?,?,?,?,?,?,?,?,?,?,?,?)", stored)
    _count(db, Counter({(source.brand_id, view): number for view, number in counted.items()}))


def restand_everything(db: Database, *, brand_id: int | None = None) -> None:
    """Decide all standings anew: after a brand's threshold, target or zone was changed, or to repair."""
    where, values = ("", []) if brand_id is None else (" where s.brand_id = ?", [brand_id])
    ids = [
        row[0]
        for row in db.conn.execute(f"select r.id from reviews r join sources s on s.id = r.source_id{where}", values)
    ]
    restand(db, ids)


def _store(db: Database, rows: Sequence[sqlite3.Row], changes: Counter[tuple[int, str]]) -> None:
    stored = []
    for row in rows:
        standing = _decide(row)
        asleep = standing.view == "waiting" and (row["snoozed_until"] or row["snoozed_for"])
        wakes_at = (row["snoozed_until"] or NO_WAKE_TIME) if asleep else None
        if row["old_view"] is not None:
            changes[(row["old_brand"], row["old_view"])] -= 1
        changes[(row["brand_id"], standing.view)] += 1
        stored.append(
            (
                row["id"], row["brand_id"], row["source_id"], standing.complaint, str(standing.status), standing.view,
                row["rating"], row["opened_at"], to_text(standing.due_at), wakes_at, standing.came_back, row["posted"],
                row["votes"] or 0,
            )
        )  # fmt: skip
    db.conn.executemany("insert or replace into standings values (?,?,?,?,?,?,?,?,?,?,?,?,?)", stored)


def _decide(row: sqlite3.Row) -> Standing:
    marked = row["marked_complaint"]
    answered = row["posted"] > 0 or row["private_at"] is not None
    # Set aside, then the author moved and we answered: the answer is what became of it, as the measures have it.
    over = answered and row["closed_at"] is not None and row["closed_at"] < (row["reopened_at"] or "")
    return standing_of(
        ReviewFacts(
            rating=row["rating"],
            worst_rating=row["worst_rating"],
            opened_at=from_text(row["opened_at"]),
            threshold=row["threshold"],
            target_hours=row["target_hours"],
            marked_complaint=None if marked is None else bool(marked),
            declined_why=row["declined_why"] or "",
            set_aside_why="" if over else row["set_aside_why"] or "",
            answered_in_private_at=from_text(row["private_at"]),
            closed_at=from_text(row["closed_at"]),
            reopened_at=from_text(row["reopened_at"]),
            posted_replies=row["posted"],
            last_posted_at=from_text(row["last_posted"]),
        )
    )


def _count(db: Database, changes: Counter[tuple[int, str]]) -> None:
    db.conn.executemany(
        "insert into view_counts (brand_id, view, count) values (?, ?, ?) "
        "on conflict (brand_id, view) do update set count = count + excluded.count",
        [(brand, view, change) for (brand, view), change in changes.items() if change],
    )


def wrong_counts(db: Database) -> list[str]:
    """Sentences about kept counts that differ from counting; empty where all is well."""
    kept = {(r[0], r[1]): r[2] for r in db.conn.execute("select brand_id, view, count from view_counts") if r[2]}
    counted = {
        (r[0], r[1]): r[2] for r in db.conn.execute("select brand_id, view, count(*) from standings group by 1, 2")
    }
    problems = [
        f"The count of “{view}” for brand {brand} says {kept.get((brand, view), 0)}, there are "
        f"{counted.get((brand, view), 0)}."
        for brand, view in sorted(kept.keys() | counted.keys(), key=repr)  # damage may turn a number into words
        if kept.get((brand, view), 0) != counted.get((brand, view), 0)
    ]
    without = db.conn.execute(
        "select count(*) from reviews r left join standings t on t.review_id = r.id where t.review_id is null"
    ).fetchone()[0]
    if without:
        problems.append(f"{without} reviews have no standing.")
    return problems


def repair(connections: Connections) -> Changes:
    """Rebuild everything derived: standings, counts and the search index."""
    with connections.write() as db:
        db.conn.execute("delete from standings")
        db.conn.execute("delete from view_counts")
        restand_everything(db)
        search.rebuild(db)
        ids = [row[0] for row in db.conn.execute("select id from reviews")]
    return Changes(reviews=frozenset(ids))


def in_slices(things: Sequence[int], size: int) -> Iterator[list[int]]:
    """The things in lists of at most `size`, so that no statement has too many parameters."""
    rest = iter(things)
    while part := list(islice(rest, size)):
        yield part
