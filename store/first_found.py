"""The first few reviews of a list that a search finds, in the list's order, without gathering all that it finds.

With a million reviews a common word stands in 300,000 of them: gathering and sorting those takes half a second, while
the first fifty are on the screen. Three ways lead to the same answer, and the numbers say which is short. Not here:
what a search means (`store.search`), and the whole list (`store.reviews.list_ids`).
"""

from __future__ import annotations

import sqlite3
from array import array

from store.search import Query

#: So many matches are gathered and sorted within some 30 ms.
FEW = 15_000
#: So many reviews of a list are held against the index one by one within some 60 ms.
PROBED = 2_000

_MATCH = {
    "reviews": "select rowid from reviews_fts where reviews_fts match ?",
    "ours": "select rowid from our_words_fts where our_words_fts match ?",
    "pairs": "select rowid from letter_pairs_fts where letter_pairs_fts match ?",
}


def first_found(
    connection: sqlite3.Connection,
    asked: Query,
    *,
    condition: str,
    values: list[object],
    order: str,
    newest: bool,
    limit: int,
) -> array[int] | None:
    """The first `limit` ids of `standings t` under `condition` in `order` that are found; None where none of the short
    ways leads there. `newest` says that the order is that of arrival, the latest first."""
    few = _gathered(connection, asked)
    if few is not None:
        marks = ",".join(map(str, few))
        found = connection.execute(
            f"select t.review_id from standings t where t.review_id in ({marks}) and {condition} order by {order} "
            "limit ?",
            [*values, limit],
        )
        return array("q", (row[0] for row in found))
    if newest and not asked.pairs:
        return _newest(connection, asked, condition, values, limit)
    return _probed(connection, asked, condition, values, order, limit)


def _gathered(connection: sqlite3.Connection, asked: Query) -> list[int] | None:
    """All matches where they are few, else None."""
    found: set[int] | None = None
    if asked.reviews:
        found = set()
        for part, words in (("reviews", asked.reviews), ("ours", asked.ours)):
            found.update(row[0] for row in connection.execute(f"{_MATCH[part]} limit {FEW + 1}", (words,)))
        if len(found) > FEW:
            found = None
    if asked.pairs:
        pairs = {row[0] for row in connection.execute(f"{_MATCH['pairs']} limit {FEW + 1}", (asked.pairs,))}
        if asked.reviews and found is not None:
            if len(pairs) <= FEW:
                found &= pairs
            else:
                found = {one for one in found if _is_found(connection, "pairs", asked.pairs, one)}
        elif len(pairs) <= FEW:
            found = pairs
            if asked.reviews:
                found = {
                    one
                    for one in pairs
                    if _is_found(connection, "reviews", asked.reviews, one)
                    or _is_found(connection, "ours", asked.ours, one)
                }
    return None if found is None else sorted(found)


def _is_found(connection: sqlite3.Connection, part: str, words: str, review_id: int) -> bool:
    return connection.execute(f"{_MATCH[part]} and rowid = ?", (words, review_id)).fetchone() is not None


def _newest(
    connection: sqlite3.Connection, asked: Query, condition: str, values: list[object], limit: int
) -> array[int]:
    """Matches from the latest backwards, which is how the index holds them, until enough are in the list."""
    found: set[int] = set()
    for table, words in (("reviews_fts", asked.reviews), ("our_words_fts", asked.ours)):
        rows = connection.execute(
            f"select f.rowid from {table} f cross join standings t on t.review_id = f.rowid "
            f"where f.{table} match ? and {condition} order by f.rowid desc limit ?",
            [words, *values, limit],
        )
        found.update(row[0] for row in rows)
    return array("q", sorted(found, reverse=True)[:limit])


def _probed(
    connection: sqlite3.Connection, asked: Query, condition: str, values: list[object], order: str, limit: int
) -> array[int] | None:
    """The list from its beginning, each held against the index; a word that is common is soon found often enough."""
    begin = connection.execute(
        f"select t.review_id from standings t where {condition} order by {order} limit {PROBED}", values
    ).fetchall()
    found = array("q")
    for (review_id,) in begin:
        in_words = not asked.reviews or (
            _is_found(connection, "reviews", asked.reviews, review_id)
            or _is_found(connection, "ours", asked.ours, review_id)
        )
        if in_words and (not asked.pairs or _is_found(connection, "pairs", asked.pairs, review_id)):
            found.append(review_id)
            if len(found) == limit:
                return found
    return found if len(begin) < PROBED else None
