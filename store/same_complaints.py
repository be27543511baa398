"""One complaint told in two channels: which pairs are worth asking about, and what the owner decided of each.

The rules are in `rules.same_complaint`, what joining does to the measures too. Decisions are columns of a case, so that
they are undone like every other step. Reviews are named by their site's id there, which two laptops share; row ids are not.
"""

from __future__ import annotations

import json
import sqlite3
from datetime import datetime

from store import cases
from store.db import Connections, Database
from store.errors import RequestRefused
from store.records import Audience, Changes
from store.rules.same_complaint import WINDOW, Likeness, Told, alike, stands_for_both
from store.times import from_text, to_text

#: Reviews near in time that are compared; a brand with more a fortnight is told of the nearest.
_MOST_COMPARED = 150
_VIEWS = ("waiting", "unrated", "answered")
_TOLD = """
select t.review_id, t.source_id, t.opened_at, t.status, r.author, r.title, r.text, r.order_number, r.audience, r.external_id,
       t.brand_id, r.erased_at, coalesce(c.not_the_same, '[]') as not_the_same, coalesce(c.duplicate_of, '') as duplicate_of
from standings t join reviews r on r.id = t.review_id left join cases c on c.review_id = t.review_id
"""


def proposals(connections: Connections, review_id: int) -> list[Likeness]:
    """Reviews in the brand's other channels that may tell of the same complaint, without those the owner ruled out.

    Empty for a review that is closed without an answer: nobody waits for that question."""
    with connections.read() as db:
        mine = db.conn.execute(
            f"{_TOLD} where t.review_id = ? and t.view in ({_marks()})", (review_id, *_VIEWS)
        ).fetchone()
        if mine is None or mine["erased_at"] is not None:
            return []
        at = from_text(mine["opened_at"])
        # Of each view the nearest before and after, as an index holds them: a fortnight of a large brand is ten thousands.
        near, values = [], []
        for view in _VIEWS:
            for since, until, way in ((at - WINDOW, at, "desc"), (at, at + WINDOW, "asc")):
                near.append(
                    "select * from (select n.review_id from standings n indexed by standings_by_age where n.view = ? "
                    f"and n.opened_at between ? and ? and n.brand_id = ? and n.source_id <> ? order by n.opened_at {way} limit ?)"
                )
                values += [
                    view,
                    to_text(since),
                    to_text(until),
                    mine["brand_id"],
                    mine["source_id"],
                    2 * _MOST_COMPARED,
                ]
        found = db.conn.execute(
            f"{_TOLD} where t.review_id in ({' union '.join(near)}) and r.erased_at is null "
            "order by abs(julianday(t.opened_at) - julianday(?)) limit ?",
            (*values, mine["opened_at"], _MOST_COMPARED),
        ).fetchall()
    ruled_out = set(json.loads(mine["not_the_same"]))
    others = [
        row
        for row in found
        if row["external_id"] not in ruled_out and mine["external_id"] not in json.loads(row["not_the_same"])
    ]
    return alike(_told(mine), [_told(row) for row in others])


def counted_with(connections: Connections, review_id: int) -> list[int]:
    """The reviews that this one was joined with: what it is a duplicate of, or its duplicates."""
    with connections.read() as db:
        mine = db.conn.execute(f"{_TOLD} where t.review_id = ?", (review_id,)).fetchone()
        if mine is None:
            return []
        if mine["duplicate_of"]:
            found = _named(db, mine["brand_id"], mine["duplicate_of"], besides=review_id)
            return [found] if found is not None else []
        rows = db.conn.execute(
            "select c.review_id from cases c cross join standings t on t.review_id = c.review_id "
            "where c.duplicate_of <> '' and c.duplicate_of = ? and t.brand_id = ? order by c.review_id",
            (mine["external_id"], mine["brand_id"]),
        ).fetchall()
    return [row[0] for row in rows]


def join(connections: Connections, review_id: int, other_id: int, *, now: datetime) -> tuple[int, Changes]:
    """The two tell of one complaint: one of them is set aside as a duplicate, and its id is returned.

    Raises RequestRefused where they are no two reviews of one brand, or one is set aside already."""
    with connections.write() as db:
        one, other = (_row(db, each) for each in (review_id, other_id))
        if review_id == other_id or one["brand_id"] != other["brand_id"]:
            raise RequestRefused("Only two different reviews of one brand can be the same complaint.")
        for row in (one, other):
            if row["status"] == "set aside":
                raise RequestRefused(f"Review {row['review_id']} is set aside already: reopen it first.")
        stays = stands_for_both(_told(one), _told(other))
        gone, kept = (other, one) if stays.review_id == review_id else (one, other)
        changes = cases.set_aside(
            connections, gone["review_id"], "duplicate", now=now, duplicate_of=kept["external_id"]
        )
    return gone["review_id"], changes | Changes(reviews=frozenset({kept["review_id"]}))


def tell_apart(connections: Connections, review_id: int, other_id: int, *, now: datetime) -> Changes:
    """The two are different complaints; the pair is not proposed again."""
    with connections.write() as db:
        known = json.loads(_row(db, review_id)["not_the_same"])
        other = _row(db, other_id)["external_id"]
        names = json.dumps([*(name for name in known if name != other), other], ensure_ascii=False)
        return cases.not_the_same(connections, review_id, names, now=now)


def _row(db: Database, review_id: int) -> sqlite3.Row:
    row: sqlite3.Row | None = db.conn.execute(f"{_TOLD} where t.review_id = ?", (review_id,)).fetchone()
    if row is None:
        raise RequestRefused(f"There is no review {review_id}: “queue” shows the numbers that wait.")
    return row


def _named(db: Database, brand_id: int, external_id: str, *, besides: int) -> int | None:
    row = db.conn.execute(
        "select r.id from sources s join reviews r on r.source_id = s.id and r.external_id = ? "
        "where s.brand_id = ? and r.id <> ?",
        (external_id, brand_id, besides),
    ).fetchone()
    return int(row[0]) if row is not None else None


def _marks() -> str:
    return ",".join("?" * len(_VIEWS))


def _told(row: sqlite3.Row) -> Told:
    return Told(
        review_id=row["review_id"],
        source_id=row["source_id"],
        author=row["author"],
        words=f"{row['title']} {row['text']}".strip(),
        at=from_text(row["opened_at"]),
        order_number=row["order_number"],
        heard=row["status"] == "heard",
        audience=Audience(row["audience"]),
    )
