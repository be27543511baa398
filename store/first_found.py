"""The reviews of a list that a search finds, in the list's order, by a short way where there is one.

With a million reviews a common word stands in 600,000 of them: gathering those takes a tenth of a second and more, while
the first fifty are on the screen. So for the first few a list is walked from its beginning while that promises to be
short, and where it does not, or all are wanted, what is found is gathered if that is little. Not here: what a search means
(`store.search`), and what a list holds (`store.reviews`).
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace

from store.search import Query

#: So many matches of a word are gathered and joined with their standings within some 80 ms, and so many of a beginning that
#: many words have.
FEW, FEW_OF_MANY = 120_000, 30_000
#: So many reviews of a list are held against the words, from its beginning on: some 30 ms.
PROBED = 1_500
#: The first look at a list, which tells how often something is found in it; each further one is at most twice as long.
FIRST_LOOK = 64
#: Where ids lie this close together (ids passed for each that is asked for) the index is read from the first to the last,
#: for an eighth of what asking for each would take.
CLOSE, CHEAPER = 40, 8
#: Where the first matches probably stand further into a list than this, all of them are gathered beforehand if they are few.
FAR = 2_000
#: How much further than chance would have it they are looked for then, and how many of a list are passed in the time that
#: one match takes to be put in its order.
SPARE, CHEAPER_TO_PASS = 2, 3
#: Asking the index for one review takes 12 µs for each word that it may hold, and reading the review itself 26 µs.
FEW_WORDS = 2

_MATCH = {
    "reviews": "select rowid from reviews_fts where reviews_fts match ?",
    "ours": "select rowid from our_words_fts where our_words_fts match ?",
    "pairs": "select rowid from letter_pairs_fts where letter_pairs_fts match ?",
}
#: What is read of a few reviews instead of asking the index: the columns, and where they come from.
_WORDS = {
    "reviews": ("title, text, author", "select id, title, text, author from reviews where id in"),
    "ours": ("replies, notes", "select rowid, replies, notes from our_words_fts where rowid in"),
}
_GATHERED = "select t.review_id from temp.gathered g cross join standings t on t.review_id = g.id"


@dataclass(frozen=True, slots=True)
class Listing:
    """A list to search in: its `condition` and `order` over `standings t`; the statement that selects its ids in order;
    whether that order is the one of arrival, the latest first (`newest`); and whether the beginning of the list can be
    read without reading or sorting much of the rest (`ready`)."""

    condition: str
    values: Sequence[object]
    order: str
    statement: str
    times: int
    newest: bool
    ready: bool


def first_found(connection: sqlite3.Connection, asked: Query, listing: Listing, limit: int) -> array[int] | None:
    """The first `limit` ids of a list that are found; None where none of the short ways leads there."""
    if listing.newest:
        return _newest(connection, asked, listing, limit)
    rest = None if listing.ready else _gather(connection, asked, FEW_OF_MANY)
    found, tried, looked, spent, size = array("q"), False, 0, 0.0, FIRST_LOOK
    most = PROBED * (CHEAPER if listing.ready else 1)
    cursor = connection.cursor()
    if rest is None:
        cursor.execute(f"{listing.statement} limit {most}", [*listing.values] * listing.times)
    while rest is None:
        part = [row[0] for row in cursor.fetchmany(size)]
        found.extend(_found_among(connection, asked, part))
        looked += len(part)
        spent += len(part) / (CHEAPER if _is_close(part) else 1)
        if len(found) >= limit or (len(part) < size and looked < most):
            return found[:limit]
        if not tried and spent >= FIRST_LOOK and len(found) * PROBED < spent * limit:
            rest, tried = _gather(connection, asked, FEW), True
        elif not tried and listing.ready and len(found) * FAR < looked * limit:
            rest, tried = _gather(connection, asked, FEW_OF_MANY), True
        elif spent >= PROBED or looked >= most:
            return None
        size = _next_look(size, looked, len(found), limit)
    return _of_gathered(connection, rest, listing, listing.order, limit)


def all_found(connection: sqlite3.Connection, asked: Query, listing: Listing) -> array[int] | None:
    """All ids of a list that are found, where they are few; else None."""
    rest = _gather(connection, asked, FEW_OF_MANY)
    return _of_gathered(connection, rest, listing, listing.order, None) if rest == Query() else None


def _next_look(size: int, looked: int, found: int, limit: int) -> int:
    """How many to look at next: as many as it probably takes, and a quarter more."""
    return min(2 * size, max(FIRST_LOOK, round(1.25 * looked * (limit - found) / max(found, 1))))


def _newest(connection: sqlite3.Connection, asked: Query, listing: Listing, limit: int) -> array[int]:
    """Matches from the latest backwards, which is how the index holds them, until enough are in the list."""
    if asked.reviews and asked.pairs:
        # Neither index knows how rarely the other one agrees: from the shorter one, if there is a short one.
        rest = _gather(connection, asked, FEW)
        if rest is not None:
            return _of_gathered(connection, rest, listing, "g.id desc", limit)
    condition, values = listing.condition, [*listing.values]
    tables = [("reviews_fts", asked.reviews), ("our_words_fts", asked.ours)]
    if not asked.reviews:
        tables = [("letter_pairs_fts", asked.pairs)]
    elif asked.pairs:
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


# --- from the matches to the list ---


def _gather(connection: sqlite3.Connection, asked: Query, most: int) -> Query | None:
    """Puts what is found into `temp.gathered` where that is little, and tells what of the search must still be held against
    it; None where there is too much of everything."""
    connection.execute("create temp table if not exists gathered (id integer primary key)")
    if asked.reviews and _gather_all(connection, {"reviews": asked.reviews, "ours": asked.ours}, most):
        return Query(pairs=asked.pairs)
    if asked.pairs and _gather_all(connection, {"pairs": asked.pairs}, most):
        return replace(asked, pairs="")
    return None


def _gather_all(connection: sqlite3.Connection, parts: dict[str, str], most: int) -> bool:
    connection.execute("delete from temp.gathered")
    for part, words in parts.items():
        limit = most if _words_in(words) <= FEW_WORDS else min(most, FEW_OF_MANY)
        read = connection.execute(f"insert or ignore into temp.gathered {_MATCH[part]} limit {limit + 1}", (words,))
        if read.rowcount > limit:
            return False
    return True


def _of_gathered(
    connection: sqlite3.Connection, rest: Query, listing: Listing, order: str, limit: int | None
) -> array[int]:
    """The first of what was gathered, or all of it, in an order of the list."""
    if not rest and limit is not None and listing.ready and order == listing.order:
        met = _met_on_the_way(connection, listing, limit)
        if met is not None:
            return met
    # By the way from the matches to the list, whatever the planner thinks of the list's own index.
    statement = f"{_GATHERED} where {listing.condition} order by {order}"
    if not rest or limit is None:
        rows = connection.execute(f"{statement} limit ?", [*listing.values, -1 if limit is None else limit])
        return array("q", (row[0] for row in rows))
    found, looked, size = array("q"), 0, FIRST_LOOK
    cursor = connection.execute(statement, listing.values)
    while len(found) < limit and (part := [row[0] for row in cursor.fetchmany(size)]):
        found.extend(_found_among(connection, rest, part))
        looked += len(part)
        size = _next_look(size, looked, len(found), limit)
    return found[:limit]


def _met_on_the_way(connection: sqlite3.Connection, listing: Listing, limit: int) -> array[int] | None:
    """The first of many that were gathered, met while walking the list from its beginning; None where that is not short.
    Where one in a hundred is found, fifty of them stand among the first few thousands, and putting all in order takes
    longer."""
    gathered, newest = connection.execute("select count(*), max(id) from temp.gathered").fetchone()
    if not gathered:
        return None
    most = round(SPARE * limit * newest / gathered)
    if most > CHEAPER_TO_PASS * gathered:
        return None
    met = connection.execute(
        f"select id from ({listing.statement} limit ?) where id in (select id from temp.gathered) limit ?",
        [*[*listing.values] * listing.times, most, limit],
    ).fetchall()
    return array("q", (row[0] for row in met)) if len(met) == limit else None


# --- from the list to the words ---


def _found_among(connection: sqlite3.Connection, asked: Query, ids: Sequence[int]) -> list[int]:
    """Which of these reviews are found, in their order."""
    left = list(ids)
    if asked.reviews and left:
        matching = _matching(connection, "reviews", asked.reviews, left)
        matching |= _matching(connection, "ours", asked.ours, [one for one in left if one not in matching])
        left = [one for one in left if one in matching]
    if asked.pairs and left:
        matching = _matching(connection, "pairs", asked.pairs, left)
        left = [one for one in left if one in matching]
    return left


def _is_close(ids: Sequence[int]) -> bool:
    return len(ids) > 0 and max(ids) - min(ids) < CLOSE * len(ids)


def _words_in(match: str) -> int:
    return match.count('"') // 2


def _matching(connection: sqlite3.Connection, part: str, words: str, ids: Sequence[int]) -> set[int]:
    if not ids:
        return set()
    asked_for, number = json.dumps(ids), _words_in(words)
    if _is_close(ids) and number <= 2 * len(ids):
        statement = f"select value from json_each(?) where value in ({_MATCH[part]} and rowid between ? and ?)"
        return {row[0] for row in connection.execute(statement, (asked_for, words, min(ids), max(ids)))}
    if part not in _WORDS or number <= FEW_WORDS:
        statement = f"select value from json_each(?) where exists ({_MATCH[part]} and rowid = value)"
        return {row[0] for row in connection.execute(statement, (asked_for, words))}
    return _matching_when_read(connection, part, words, asked_for)


def _matching_when_read(connection: sqlite3.Connection, part: str, words: str, asked_for: str) -> set[int]:
    """Reads the reviews themselves, into an index that holds nothing else and knows the same words."""
    columns, source = _WORDS[part]
    connection.execute(
        f"create virtual table if not exists temp.read_{part} using fts5({columns}, content = '', "
        "tokenize = 'unicode61 remove_diacritics 2', detail = none, columnsize = 0)"
    )
    connection.execute(f"insert into temp.read_{part} (read_{part}) values ('delete-all')")
    connection.execute(
        f"insert into temp.read_{part} (rowid, {columns}) {source} (select value from json_each(?))", (asked_for,)
    )
    return {row[0] for row in connection.execute(f"select rowid from read_{part} where read_{part} match ?", (words,))}
