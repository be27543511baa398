"""What a merge has done so far, and how rows go from one workspace to the other. Only `store.merging` and its parts."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from store.db import Database


@dataclass(frozen=True, slots=True)
class Conflict:
    """Where the two workspaces said different things: `review_id` here (None: about a brand), what about, what each
    said and what stands now. What does not stand is kept as a note of the review."""

    review_id: int | None
    what: str
    ours: str
    theirs: str
    kept: str


@dataclass(slots=True)
class Tally:
    reviews: int = 0
    replies: int = 0
    notes: int = 0
    touched: set[int] = field(default_factory=set)
    brands_changed: bool = False
    #: Whether a person was erased because the other workspace had erased them.
    erased: bool = False
    #: Reviews whose words turned out to have changed since the one or the other read them, and when.
    edited: dict[int, str] = field(default_factory=dict)
    conflicts: list[Conflict] = field(default_factory=list)
    #: Which review here is theirs of that number, whatever source it stands under.
    numbers: dict[int, int] = field(default_factory=dict)
    #: Our sources that are off the list there, and since when.
    removed_there: dict[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Pair:
    """The same review here and there, by its numbers."""

    ours: int
    theirs: int


def copy_row(db: Database, table: str, row: sqlite3.Row, **changed: object) -> int:
    """Copy a row with other values in some columns, and an id of its own."""
    values = {name: row[name] for name in row.keys() if name != "id"} | changed  # noqa: SIM118 - a Row iterates values
    cursor = db.conn.execute(
        f"insert into {table} ({', '.join(values)}) values ({', '.join('?' * len(values))})", list(values.values())
    )
    return int(cursor.lastrowid or 0)


def update(db: Database, table: str, row: sqlite3.Row, **values: object) -> bool:
    """Set what differs in a row; whether anything did."""
    different = {name: value for name, value in values.items() if row[name] != value}
    if different:
        assignments = ", ".join(f"{name} = ?" for name in different)
        key = "review_id" if table == "cases" else "id"
        db.conn.execute(f"update {table} set {assignments} where {key} = ?", [*different.values(), row[key]])
    return bool(different)


def by_review(connection: sqlite3.Connection, table: str, review_ids: Iterable[int]) -> dict[int, list[sqlite3.Row]]:
    """The rows of a table by their review, in the order in which they were written."""
    wanted = set(review_ids)
    found: dict[int, list[sqlite3.Row]] = defaultdict(list)
    for row in connection.execute(f"select * from {table} where review_id is not null order by 1"):
        if row["review_id"] in wanted:
            found[row["review_id"]].append(row)
    return found


#: Tables that hang on a review and are dealt with one by one, by merging and by erasing alike.
_DEALT_WITH = frozenset(
    {
        "review_aliases", "revisions", "cases", "case_notes", "case_reasons", "replies", "promises", "follow_ups",
        "standings",
    }
)  # fmt: skip


def other_tables_about_reviews(connection: sqlite3.Connection) -> list[str]:
    """Tables that hang on a review and are not dealt with one by one: what they hold is the owner's, so it is merged
    where there is none yet, and may be anybody's words, so it is erased."""
    tables = connection.execute("select name from sqlite_master where type = 'table' order by name").fetchall()
    found = []
    for (name,) in map(tuple, tables):
        if name not in _DEALT_WITH:
            keys = connection.execute(f"pragma foreign_key_list({name})").fetchall()
            if any(tuple(key)[2:4] == ("reviews", "review_id") for key in keys):
                found.append(str(name))
    return found


def earliest(*moments: str | None) -> str | None:
    return min((moment for moment in moments if moment), default=None)


def latest(*moments: str | None) -> str | None:
    return max((moment for moment in moments if moment), default=None)


def fresher_there(ours: sqlite3.Connection, theirs: sqlite3.Connection, our_source: int, their_source: int) -> int:
    """Who read this source last: 1 for the other workspace, -1 for this one, 0 where nobody can tell."""
    moments = [
        connection.execute("select last_success_at from source_health where source_id = ?", (number,)).fetchone()[0]
        or ""
        for connection, number in ((ours, our_source), (theirs, their_source))
    ]
    return (moments[1] > moments[0]) - (moments[1] < moments[0])
