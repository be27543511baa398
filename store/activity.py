"""The log of who did what when: append-only, written in the same transaction as the thing it tells of."""

from __future__ import annotations

import getpass
from datetime import datetime
from functools import lru_cache

from store import records
from store.db import Connections, Database
from store.times import from_text, to_text


@lru_cache(maxsize=1)
def whoami() -> str:
    """The name of the person at this machine, as its system knows it; empty where it tells none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def record(
    db: Database,
    what: str,
    *,
    now: datetime,
    review_id: int | None = None,
    reply_id: int | None = None,
    source_id: int | None = None,
    brand_id: int | None = None,
    detail: str = "",
    who: str | None = None,
) -> None:
    """Append a line, inside the caller's transaction. `who` is the person at this machine unless it was the site."""
    db.conn.execute(
        "insert into activity (at, who, what, review_id, reply_id, source_id, brand_id, detail) values (?,?,?,?,?,?,?,?)",
        (to_text(now), whoami() if who is None else who, what, review_id, reply_id, source_id, brand_id, detail),
    )


def of_review(connections: Connections, review_id: int) -> list[records.Activity]:
    """What happened around one review, oldest first."""
    with connections.read() as db:
        rows = db.conn.execute("select * from activity where review_id = ? order by id", (review_id,)).fetchall()
    return [
        records.Activity(
            row["id"], from_text(row["at"]), row["who"], row["what"], row["review_id"], row["reply_id"],
            row["source_id"], row["brand_id"], row["detail"],
        )
        for row in rows
    ]  # fmt: skip
