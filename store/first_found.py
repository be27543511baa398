"""The first few reviews of a list that a search finds, in the list's order, without gathering all that it finds.

With a million reviews a common word stands in 300,000 of them: gathering and sorting those takes half a second, while
the first fifty are on the screen. Three ways lead to the same answer, and the numbers say which is short. Not here:
what a search means (`store.search`), and the whole list (`store.reviews.list_ids`).
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Sequence

from store.search import Query

#: So many matches are gathered and sorted within some 10 ms.
FEW = 4_000
#: So many reviews of a list are held against the index, from its beginning on.
PROBED = 2_000
#: Where those lie this close together, all matches between the first and the last are read at one go.
CLOSE = 40_000

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
    if newest:
        return _newest(connection, asked, condition, values, limit)
    few = _gathered(connection, asked)
    if few is not None:
        # From the matches to the list, whatever the planner thinks of the list's own index.
        found = connection.execute(
            f"select t.review_id from json_each(?) f cross join standings t on t.review_id = f.value where {condition} "
            f"order by {order} limit ?",
            [json.dumps(few), *values, limit],
        )
        return array("q", (row[0] for row in found))
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
    tables = [("reviews_fts", asked.reviews), ("our_words_fts", asked.ours)]
    if not asked.reviews:
        tables, asked = [("letter_pairs_fts", asked.pairs)], Query()
    if asked.pairs:
        condition = f"{condition} and exists ({_MATCH['pairs']} and rowid = t.review_id)"
        values = [*values, asked.pairs]
    found: set[int] = set()
    for table, words in tables:
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
    begin = [
        row[0]
        for row in connection.execute(
            f"select t.review_id from standings t where {condition} order by {order} limit {PROBED}", values
        )
    ]
    found = array("q")
    step = 250
    for first in range(0, len(begin), step):
        part = begin[first : first + step]
        matching = _matching(connection, asked, part)
        found.extend(one for one in part if one in matching)
        if len(found) >= limit:
            return found[:limit]
    return found if len(begin) < PROBED else None


def _matching(connection: sqlite3.Connection, asked: Query, ids: Sequence[int]) -> set[int]:
    """Which of these reviews are found."""
    by_words, by_pairs = set(ids), set(ids)
    if asked.reviews:
        by_words = _matching_in(connection, "reviews", asked.reviews, ids) | _matching_in(
            connection, "ours", asked.ours, ids
        )
    if asked.pairs:
        by_pairs = _matching_in(connection, "pairs", asked.pairs, ids)
    return by_words & by_pairs


def _matching_in(connection: sqlite3.Connection, part: str, words: str, ids: Sequence[int]) -> set[int]:
    low, high = min(ids), max(ids)
    if high - low <= CLOSE:
        between = connection.execute(f"{_MATCH[part]} and rowid between ? and ?", (words, low, high))
        return {row[0] for row in between}
    return {one for one in ids if _is_found(connection, part, words, one)}
