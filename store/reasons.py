"""The owner's own short list of reasons, per brand, and what was changed about each. One function for each intent.

Giving reasons to a case is `store.cases.set_reasons`; counting them is `store.reason_figures`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from store import activity
from store.db import Connections, Database
from store.errors import RequestRefused
from store.records import Changes
from store.times import from_text, to_text


@dataclass(frozen=True, slots=True)
class Reason:
    """A line of a brand's list."""

    id: int
    brand_id: int
    name: str


@dataclass(frozen=True, slots=True)
class Change:
    """What was changed about a reason ("a second driver"), and when."""

    id: int
    reason_id: int
    at: datetime
    text: str


def list_reasons(connections: Connections, *, brand_id: int | None = None) -> list[Reason]:
    """The list of a brand, or of all brands, the most used first."""
    brand, values = ("", []) if brand_id is None else (" where x.brand_id = ?", [brand_id])
    with connections.read() as db:
        found = db.conn.execute(
            "select x.id, x.brand_id, x.name, count(c.review_id) as uses from reasons x "
            f"left join case_reasons c on c.reason_id = x.id{brand} group by x.id order by uses desc, x.name, x.id",
            values,
        ).fetchall()
    return [Reason(row["id"], row["brand_id"], row["name"]) for row in found]


def reason_named(connections: Connections, brand_id: int, name: str) -> Reason:
    """The brand's reason of that name, upper or lower case. Raises RequestRefused."""
    for one in list_reasons(connections, brand_id=brand_id):
        if one.name.casefold() == name.strip().casefold():
            return one
    raise RequestRefused(f"There is no reason “{name}” in this brand's list: “reasons” shows the list.")


def add(connections: Connections, brand_id: int, name: str, *, now: datetime) -> Changes:
    """Put a reason on the list before any case names it."""
    words = _named(name)
    with connections.write() as db:
        _refuse_taken(db, brand_id, words)
        db.conn.execute("insert into reasons (brand_id, name) values (?, ?)", (brand_id, words))
        activity.record(db, "reason added", now=now, brand_id=brand_id, detail=words)
    return Changes(brands=frozenset({brand_id}))


def rename(connections: Connections, reason_id: int, name: str, *, now: datetime) -> Changes:
    """Another name for a reason; the cases keep it. A name that is taken is refused: merging is its own step."""
    words = _named(name)
    with connections.write() as db:
        row = _row(db, reason_id)
        _refuse_taken(db, row["brand_id"], words, but=reason_id)
        db.conn.execute("update reasons set name = ? where id = ?", (words, reason_id))
        detail = f"{row['name']} → {words}"
        activity.record(db, "reason renamed", now=now, brand_id=row["brand_id"], detail=detail)
        touched = _cases(db, reason_id)
    return Changes(reviews=touched, brands=frozenset({row["brand_id"]}))


def merge(connections: Connections, reason_id: int, into_id: int, *, now: datetime) -> Changes:
    """Make two reasons of one brand one: all cases and all changes go to `into_id`, which keeps its name."""
    if reason_id == into_id:
        raise RequestRefused("A reason cannot be merged into itself: choose another one.")
    with connections.write(durable=True) as db:
        gone, kept = _row(db, reason_id), _row(db, into_id)
        if gone["brand_id"] != kept["brand_id"]:
            raise RequestRefused("These reasons belong to two brands: each brand keeps its own list.")
        touched = _cases(db, reason_id) | _cases(db, into_id)
        db.conn.execute(
            "insert or ignore into case_reasons (review_id, reason_id) "
            "select review_id, ? from case_reasons where reason_id = ?",
            (into_id, reason_id),
        )
        db.conn.execute("update actions_taken set reason_id = ? where reason_id = ?", (into_id, reason_id))
        db.conn.execute("delete from reasons where id = ?", (reason_id,))
        detail = f"{gone['name']} → {kept['name']}"
        activity.record(db, "reasons merged", now=now, brand_id=kept["brand_id"], detail=detail)
    return Changes(reviews=touched, brands=frozenset({kept["brand_id"]}))


def record_change(connections: Connections, reason_id: int, text: str, *, at: datetime, now: datetime) -> Changes:
    """Note what was changed about a reason and since when: "a second driver", 12 September."""
    words = text.strip()
    if not words:
        raise RequestRefused("Say in a few words what was changed, such as “a second driver”.")
    if at > now:
        raise RequestRefused("That day has not come yet: note a change once it is made.")
    with connections.write(durable=True) as db:
        row = _row(db, reason_id)
        db.conn.execute(
            "insert into actions_taken (brand_id, reason_id, at, text) values (?, ?, ?, ?)",
            (row["brand_id"], reason_id, to_text(at), words),
        )
        detail = f"{row['name']}: {words}"
        activity.record(db, "something changed", now=now, brand_id=row["brand_id"], detail=detail)
    return Changes(brands=frozenset({row["brand_id"]}))


def forget_change(connections: Connections, change_id: int, *, now: datetime) -> Changes:
    """Take a noted change off the list again."""
    with connections.write() as db:
        row = db.conn.execute("select * from actions_taken where id = ?", (change_id,)).fetchone()
        if row is None:
            raise RequestRefused("That change is not on the list any more.")
        db.conn.execute("delete from actions_taken where id = ?", (change_id,))
        activity.record(db, "change forgotten", now=now, brand_id=row["brand_id"], detail=row["text"])
    return Changes(brands=frozenset({row["brand_id"]}))


def changes_of(connections: Connections, *, brand_id: int | None = None) -> list[Change]:
    """What was changed, the newest first."""
    brand, values = ("", []) if brand_id is None else (" where brand_id = ?", [brand_id])
    with connections.read() as db:
        found = db.conn.execute(f"select * from actions_taken{brand} order by at desc, id desc", values).fetchall()
    return [Change(row["id"], row["reason_id"], from_text(row["at"]), row["text"]) for row in found]


def changes_about(connections: Connections, names: Sequence[str], *, brand_id: int) -> list[Change]:
    """What was changed about these reasons of a brand, the newest first: facts to tell a customer."""
    wanted = {one.id for one in list_reasons(connections, brand_id=brand_id) if one.name in names} if names else set()
    return [one for one in changes_of(connections, brand_id=brand_id) if one.reason_id in wanted] if wanted else []


def _named(name: str) -> str:
    words = " ".join(name.split())
    if not words:
        raise RequestRefused("A reason needs a name, such as “slow delivery”.")
    return words


def _row(db: Database, reason_id: int) -> sqlite3.Row:
    row: sqlite3.Row | None = db.conn.execute("select * from reasons where id = ?", (reason_id,)).fetchone()
    if row is None:
        raise RequestRefused("That reason is not on the list any more: “reasons” shows the list.")
    return row


def _refuse_taken(db: Database, brand_id: int, name: str, *, but: int | None = None) -> None:
    taken = db.conn.execute(
        "select id from reasons where brand_id = ? and name = ?", (brand_id, name)
    ).fetchone()  # the column compares without upper and lower case
    if taken is not None and taken["id"] != but:
        raise RequestRefused(f"“{name}” is on the list already: merge the two instead.")


def _cases(db: Database, reason_id: int) -> frozenset[int]:
    found = db.conn.execute("select review_id from case_reasons where reason_id = ?", (reason_id,)).fetchall()
    return frozenset(row["review_id"] for row in found)
