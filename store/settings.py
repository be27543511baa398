"""The owner's settings that belong to the workspace: small values under plain keys. Never a secret (`store.secrets`)."""

from __future__ import annotations

import json
from typing import Any

from store.db import Connections, Database


def get(connections: Connections, key: str, default: Any = None) -> Any:
    """The value under `key`, or `default`."""
    with connections.read() as db:
        row = db.conn.execute("select value from settings where key = ?", (key,)).fetchone()
    return default if row is None else json.loads(row[0])


def put(connections: Connections, key: str, value: Any) -> None:
    """Keep a JSON-able value under `key`."""
    with connections.write() as db:
        db.conn.execute(
            "insert into settings (key, value) values (?, ?) on conflict (key) do update set value = excluded.value",
            (key, json.dumps(value)),
        )


def forget_brand(db: Database, brand_id: int) -> None:
    """Delete what is kept for a brand that goes, inside the caller's transaction."""
    db.conn.execute(r"delete from settings where key like ? escape '\'", (rf"%\_of\_brand\_{brand_id}",))
