"""Reading one review: by its number or the name that a person gives it, what it said before, and who else it may be of.

Not here: lists of reviews and their cards (`store.reviews`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from store import rows
from store.db import Connections
from store.errors import RequestRefused

if TYPE_CHECKING:
    from store.records import Review, Revision


def review_with_id(connections: Connections, review_id: int) -> Review:
    """One review in full. Raises RequestRefused where there is none."""
    with connections.read() as db:
        row = db.conn.execute("select * from reviews where id = ?", (review_id,)).fetchone()
    if row is None:
        raise RequestRefused(f"There is no review {review_id}: “queue” shows the numbers that wait.")
    return rows.review(row)


def find(connections: Connections, name: str) -> Review:
    """The review that a person named: its number, or SOURCE:EXTERNAL_ID with the source's number or name.

    Raises RequestRefused where there is none.
    """
    wanted = name.strip()
    if wanted.isdecimal() and len(wanted) <= 18:  # no number of ours is longer, and SQLite knows none
        return review_with_id(connections, int(wanted))
    with connections.read() as db:
        places = [place for place, letter in enumerate(wanted) if letter == ":"]
        for place in places:
            source, external_id = wanted[:place].strip(), wanted[place + 1 :]
            row = db.conn.execute(
                "select r.* from reviews r join sources s on s.id = r.source_id "
                "where r.external_id = ? and (s.name = ? collate nocase or cast(s.id as text) = ?)",
                (external_id, source, source),
            ).fetchone()
            if row is None:
                row = db.conn.execute(
                    "select r.* from reviews r join review_aliases a on a.review_id = r.id "
                    "join sources s on s.id = a.source_id where a.external_id = ? "
                    "and (s.name = ? collate nocase or cast(s.id as text) = ?)",
                    (external_id, source, source),
                ).fetchone()
            if row is not None:
                return rows.review(row)
    raise RequestRefused(f"There is no review {name}: “queue” shows the numbers that wait, or use SOURCE:EXTERNAL_ID.")


def revisions_of(connections: Connections, review_id: int) -> list[Revision]:
    """What a review said before, oldest first."""
    with connections.read() as db:
        found = db.conn.execute("select * from revisions where review_id = ? order by id", (review_id,)).fetchall()
    return [rows.revision(row) for row in found]


#: Leads the planner to the index by author and source.
_NAMED = "author <> '' and author = ?"


def others_by_the_same_author(connections: Connections, review: Review, *, limit: int = 20) -> list[int]:
    """Other reviews by this author at the same source, under the same whole name at the brand's other sources, or with the
    same order number anywhere, newest first. A name of one word ("Anna") is too common to be followed elsewhere."""
    ways: list[tuple[str, tuple[object, ...]]] = []
    if review.author:
        ways.append((f"{_NAMED} and source_id = ?", (review.author, review.source_id)))
        if review.author_url:
            ways.append((f"{_NAMED} and author_url = ?", (review.author, review.author_url)))
        if len(review.author.split()) > 1:
            brand = "(select brand_id from sources where id = ?)"
            near = f"{_NAMED} and source_id in (select id from sources where brand_id = {brand})"
            ways.append((near, (review.author, review.source_id)))
    if review.order_number:
        ways.append(("order_number <> '' and order_number = ?", (review.order_number,)))
    if not ways:
        return []
    # Each way in a statement of its own, which an index answers; one with "or" would read every review there is.
    every = " union ".join(f"select id from reviews where {condition}" for condition, _ in ways)
    values = [value for _, given in ways for value in given]
    with connections.read() as db:
        found = db.conn.execute(
            f"select id from reviews where id in ({every}) and id <> ? order by opened_at desc limit ?",
            [*values, review.id, limit],
        ).fetchall()
    return [row["id"] for row in found]
