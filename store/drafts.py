"""The words that the owner is writing: one draft per review, saved so often that a kill loses a second at most.

A draft is a reply in the state `draft`. Not here: what becomes of it (`store.reply_ledger`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from store import rows
from store.db import Connections, Database
from store.records import Changes, Origin, Reply, ReplyState
from store.times import to_text


def draft_of(connections: Connections, review_id: int) -> Reply | None:
    """The draft for a review, or None."""
    with connections.read() as db:
        row = db.conn.execute("select * from replies where review_id = ? and state = 'draft'", (review_id,)).fetchone()
    return None if row is None else rows.reply(row)


def save_draft(connections: Connections, review_id: int, text: str, *, now: datetime) -> Changes:
    """Keep the words for this review, safely on disk when this returns.

    Emptying the box empties the draft; the row stays while ticks hang on it. Raises StoreProblem.
    """
    with connections.write(durable=True) as db:
        reply_id = draft_row(db, review_id, now=now)
        db.conn.execute("update replies set text = ?, updated_at = ? where id = ?", (text, to_text(now), reply_id))
    return Changes(reviews=frozenset({review_id}), replies=frozenset({reply_id}))


def draft_row(db: Database, review_id: int, *, now: datetime) -> int:
    """The id of the review's draft, made empty where there is none, inside the caller's transaction."""
    row = db.conn.execute("select id from replies where review_id = ? and state = 'draft'", (review_id,)).fetchone()
    if row is not None:
        return int(row[0])
    cursor = db.conn.execute(
        "insert into replies (review_id, state, origin, created_at, updated_at) values (?, ?, ?, ?, ?)",
        (review_id, ReplyState.DRAFT, Origin.HERE, to_text(now), to_text(now)),
    )
    return int(cursor.lastrowid or 0)


def _row_in_hand(db: Database, review_id: int, *, now: datetime) -> int:
    """The reply that the owner has before them: one that waits to leave or was refused, else the draft."""
    row = db.conn.execute(
        "select id from replies where review_id = ? and state in ('queued', 'handed over', 'refused') "
        "order by state = 'refused'",
        (review_id,),
    ).fetchone()
    return draft_row(db, review_id, now=now) if row is None else int(row[0])


def tick_item(connections: Connections, review_id: int, item: str, *, ticked: bool, now: datetime) -> Changes:
    """Remember that the owner ticked (or took back) an item of the checklist for the reply being written."""
    with connections.write(durable=True) as db:
        reply_id = _row_in_hand(db, review_id, now=now)
        db.conn.execute(
            "insert into checklist_ticks (reply_id, item, ticked, at) values (?, ?, ?, ?) "
            "on conflict (reply_id, item) do update set ticked = excluded.ticked, at = excluded.at",
            (reply_id, item, ticked, to_text(now)),
        )
    return Changes(reviews=frozenset({review_id}), replies=frozenset({reply_id}))


def ticks_of(connections: Connections, review_id: int) -> dict[str, bool]:
    """What the owner ticked for the reply being written (or, without one, for the last reply)."""
    with connections.read() as db:
        found = db.conn.execute(
            "select item, ticked from checklist_ticks where reply_id = "
            "(select id from replies where review_id = ? and origin <> 'site' order by state = 'draft' desc, id desc "
            "limit 1)",
            (review_id,),
        ).fetchall()
    return {row["item"]: bool(row["ticked"]) for row in found}


def keep_checklist(
    db: Database, reply_id: int, ticks: Iterable[str], marks: Mapping[str, str] | None, *, now: datetime
) -> None:
    """Store what was ticked by hand, and how the checklist stood when a reply left (where that is known), inside the
    caller's transaction."""
    db.conn.executemany(
        "insert or replace into checklist_ticks (reply_id, item, ticked, at) values (?, ?, 1, ?)",
        [(reply_id, item, to_text(now)) for item in ticks],
    )
    if marks is None:
        return
    db.conn.execute("delete from checklist_states where reply_id = ?", (reply_id,))
    db.conn.executemany(
        "insert into checklist_states (reply_id, item, mark) values (?, ?, ?)",
        [(reply_id, item, str(mark)) for item, mark in marks.items()],
    )


def waive(connections: Connections, review_id: int, check: str, quote: str, *, now: datetime) -> Changes:
    """Log that the owner let a finding stand, with the words it was about."""
    with connections.write() as db:
        reply_id = _row_in_hand(db, review_id, now=now)
        db.conn.execute(
            "insert or replace into waivers (reply_id, check_id, quote, at) values (?, ?, ?, ?)",
            (reply_id, check, quote, to_text(now)),
        )
    return Changes(reviews=frozenset({review_id}), replies=frozenset({reply_id}))


def waivers_of(connections: Connections, review_id: int) -> frozenset[tuple[str, str]]:
    """The waived findings of the reply being written: (check, quoted words)."""
    with connections.read() as db:
        found = db.conn.execute(
            "select check_id, quote from waivers where reply_id = "
            "(select id from replies where review_id = ? and state in ('queued', 'handed over', 'refused', 'draft') "
            "order by state = 'draft', state = 'refused' limit 1)",
            (review_id,),
        ).fetchall()
    return frozenset((row["check_id"], row["quote"]) for row in found)
