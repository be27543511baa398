"""The businesses answered for."""

from __future__ import annotations

import sqlite3
import unicodedata
from datetime import date, datetime

from store import activity, rows, settings
from store.db import Connections
from store.errors import RequestRefused
from store.records import Brand, Changes
from store.times import from_text, known_zones, local_day, start_of_day, to_text

_FIELDS = ("name", "signature", "contact", "timezone", "target_hours", "threshold", "follow_up_days")


def list_brands(connections: Connections) -> list[Brand]:
    """All brands by name."""
    with connections.read() as db:
        return [rows.brand(row) for row in db.conn.execute("select * from brands order by name").fetchall()]


def brand_named(connections: Connections, name: str) -> Brand:
    """The brand of that name, whatever its case. Raises RequestRefused with the names there are."""
    every = list_brands(connections)
    alike = [brand for brand in every if same_name(brand.name, name)]
    if alike:  # an older workspace may hold two that differ in the case of an É
        return next((brand for brand in alike if brand.name == name), alike[0])
    known = [brand.name for brand in every]
    there = f"there {'is' if len(known) == 1 else 'are'} {', '.join(known)}" if known else 'make it with "brand add"'
    raise RequestRefused(f"There is no brand called {name}: {there}.")


def brand_with_id(connections: Connections, brand_id: int) -> Brand:
    """The brand with that id. Raises RequestRefused where it is gone."""
    with connections.read() as db:
        row = db.conn.execute("select * from brands where id = ?", (brand_id,)).fetchone()
    if row is None:
        raise RequestRefused("That brand has been removed: choose another one.")
    return rows.brand(row)


def brand_of_review(connections: Connections, review_id: int) -> Brand:
    """The brand that answers for a review. Raises RequestRefused where there is no such review."""
    with connections.read() as db:
        row = db.conn.execute(
            "select b.* from brands b join sources s on s.brand_id = b.id join reviews r on r.source_id = s.id "
            "where r.id = ?",
            (review_id,),
        ).fetchone()
    if row is None:
        raise RequestRefused(f"There is no review {review_id}: “queue” shows the numbers that wait.")
    return rows.brand(row)


def add_brand(
    connections: Connections,
    *,
    name: str,
    now: datetime,
    signature: str = "",
    contact: str = "",
    timezone: str = "UTC",
    target_hours: float = 48.0,
    threshold: float = 2.0,
    follow_up_days: int = 7,
    is_sample: bool = False,
) -> Brand:
    """Add a brand. Raises RequestRefused where the name is taken or a value cannot be right."""
    values: dict[str, object] = {
        "name": _as_written(name),
        "signature": signature.strip(),
        "contact": contact.strip(),
        "timezone": timezone.strip() or "UTC",
        "target_hours": target_hours,
        "threshold": threshold,
        "follow_up_days": follow_up_days,
    }
    _refuse_wrong_values(values)
    with connections.write() as db:
        _refuse_taken_name(connections, str(values["name"]))
        cursor = db.conn.execute(
            f"insert into brands ({', '.join(values)}, is_sample, created_at) "
            f"values ({', '.join('?' * len(values))}, ?, ?)",
            [*values.values(), is_sample, to_text(now)],
        )
        brand_id = int(cursor.lastrowid or 0)
        activity.record(db, "brand added", now=now, brand_id=brand_id, detail=str(values["name"]))
    return brand_with_id(connections, brand_id)


def edit_brand(connections: Connections, brand: Brand, *, now: datetime, **changes: object) -> Changes:
    """Change fields of a brand; due times and dates without a time follow a new target, threshold or zone at once."""
    from store import standings  # with the search and the rules: whoever only reads brands wants none of them

    values = {field: getattr(brand, field) for field in _FIELDS} | changes
    values = {field: value.strip() if isinstance(value, str) else value for field, value in values.items()}
    values["name"] = _as_written(str(values["name"]))
    _refuse_wrong_values(values)
    with connections.write() as db:
        if values["name"] != brand.name:
            _refuse_taken_name(connections, str(values["name"]), by_other_than=brand.id)
        db.conn.execute(
            f"update brands set {', '.join(f'{field} = ?' for field in _FIELDS)} where id = ?",
            [values[field] for field in _FIELDS] + [brand.id],
        )
        if values["timezone"] != brand.timezone:
            _move_days(db.conn, brand.id, brand.timezone, str(values["timezone"]))
        standings.restand_everything(db, brand_id=brand.id)
        activity.record(db, "brand changed", now=now, brand_id=brand.id, detail=", ".join(sorted(changes)))
        touched = db.conn.execute("select review_id from standings where brand_id = ?", (brand.id,)).fetchall()
    return Changes(brands=frozenset({brand.id}), reviews=frozenset(row[0] for row in touched))


def remove_brand(connections: Connections, brand: Brand, *, now: datetime) -> Changes:
    """Remove a brand with its sources, reviews and replies. The caller keeps a backup first."""
    with connections.write() as db:
        old = db.conn.execute(
            "select r.id, r.title, r.text, r.author from reviews r join sources s on s.id = r.source_id "
            "where s.brand_id = ?",
            (brand.id,),
        ).fetchall()
        ids = [(row["id"],) for row in old]
        db.conn.executemany(
            "insert into reviews_fts (reviews_fts, rowid, title, text, author) values ('delete', ?, ?, ?, ?)",
            [tuple(row) for row in old],
        )
        db.conn.executemany("delete from our_words_fts where rowid = ?", ids)
        db.conn.executemany("delete from letter_pairs_fts where rowid = ?", ids)
        db.conn.execute("delete from brands where id = ?", (brand.id,))
        settings.forget_brand(db, brand.id)
        activity.record(db, "brand removed", now=now, brand_id=brand.id, detail=brand.name)
    return Changes(brands=frozenset({brand.id}), reviews=frozenset(row["id"] for row in old))


def _as_written(name: str) -> str:
    """A name in one line, its letters composed: two that look alike are written alike."""
    return " ".join(unicodedata.normalize("NFC", name).split())


def same_name(one: str, other: str) -> bool:
    """Whether two names are one, however their letters were typed. SQLite's own comparison knows the cases of English
    letters only: to it, CAFÉ and Café are two."""
    return _as_written(one).casefold() == _as_written(other).casefold()


def _refuse_taken_name(connections: Connections, name: str, *, by_other_than: int | None = None) -> None:
    for brand in list_brands(connections):
        if brand.id != by_other_than and same_name(brand.name, name):
            raise RequestRefused(f"There is a brand called {brand.name} already: choose another name.")


def _refuse_wrong_values(values: dict[str, object]) -> None:
    if not str(values["name"]).strip():
        raise RequestRefused("A brand needs a name: give it the one that customers know.")
    if values["timezone"] not in known_zones():
        raise RequestRefused(
            f"{values['timezone']} is not a time zone: use a name such as Europe/Berlin or Africa/Johannesburg."
        )
    target, threshold = float(str(values["target_hours"])), float(str(values["threshold"]))
    if not 0 < target <= 24 * 365:
        raise RequestRefused("The target time to reply must be between 0 and 8760 hours: 48 is usual.")
    if not 0 <= int(str(values["follow_up_days"])) <= 3650:
        raise RequestRefused("A follow-up comes 0 to 3650 days after the reply: 7 is usual.")
    if not 1 <= threshold <= 5:
        raise RequestRefused("The threshold of a complaint is a number of stars from 1 to 5: 2 is usual.")


def _move_days(connection: sqlite3.Connection, brand_id: int, before: str, timezone: str) -> None:
    """Place reviews, and answers at the site, for which a date only was given at the start of that day in the brand's new
    zone. Of an answer it is not kept how exactly its time was told; one at the very stroke of midnight was a date."""
    days = connection.execute(
        "select r.id, r.created_text, r.extra, r.first_seen_at, json_extract(r.extra, '$.created_on') as day "
        "from reviews r join sources s on s.id = r.source_id where s.brand_id = ? and r.created_precision = 'day'",
        (brand_id,),
    ).fetchall()
    for row in days:
        if row["day"]:
            created = to_text(start_of_day(date.fromisoformat(row["day"]), timezone))
            connection.execute(
                "update reviews set created_at = ?, opened_at = min(?, first_seen_at) where id = ?",
                (created, created, row["id"]),
            )
    answers = connection.execute(
        "select p.id, p.posted_at from replies p join reviews r on r.id = p.review_id join sources s on s.id = r.source_id "
        "where s.brand_id = ? and p.origin = 'site' and p.posted_at like '%:00Z'",
        (brand_id,),
    ).fetchall()
    for row in answers:
        posted_at = from_text(row["posted_at"])
        day = local_day(posted_at, before)
        if posted_at == start_of_day(day, before):
            connection.execute(
                "update replies set posted_at = ? where id = ?", (to_text(start_of_day(day, timezone)), row["id"])
            )
