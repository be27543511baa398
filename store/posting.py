"""The owner's settings about posting: the undo window, and the one switch that stops it all.

Not here: the replies themselves (`store.outbox_ledger`) and who sends them (`sources.outbox`).
"""

from __future__ import annotations

import json
from datetime import datetime, timedelta

from store import activity, settings
from store.db import Connections, Database
from store.errors import RequestRefused

#: The windows that can be chosen, in seconds (PRODUCT.md job 6).
UNDO_SECONDS = (0, 30, 120, 600, 3600)
DEFAULT_UNDO_SECONDS = 120
STOPPED = "posting_stopped"
STOPPED_SENTENCE = "All posting is stopped: allow posting again before a reply can leave."


def undo_window(connections: Connections, brand_id: int | None = None) -> timedelta:
    """How long a reply waits before it leaves: the brand's own window, else the workspace's, else two minutes."""
    seconds = None
    if brand_id is not None:
        seconds = settings.get(connections, f"undo_seconds_of_brand_{brand_id}")
    if seconds is None:
        seconds = settings.get(connections, "undo_seconds", DEFAULT_UNDO_SECONDS)
    return timedelta(seconds=seconds if seconds in UNDO_SECONDS else DEFAULT_UNDO_SECONDS)


def set_undo_window(connections: Connections, seconds: int, *, brand_id: int | None = None) -> None:
    """Choose the undo window, for all brands or for one. Raises RequestRefused for a length that is not offered."""
    if seconds not in UNDO_SECONDS:
        offered = ", ".join(str(one) for one in UNDO_SECONDS)
        raise RequestRefused(f"The undo window is one of {offered} seconds: choose one of them.")
    settings.put(connections, "undo_seconds" if brand_id is None else f"undo_seconds_of_brand_{brand_id}", seconds)


def follow_common_undo_window(connections: Connections, brand_id: int) -> None:
    """Let a brand have the workspace's undo window again."""
    settings.put(connections, f"undo_seconds_of_brand_{brand_id}", None)


def is_stopped(connections: Connections) -> bool:
    """Whether the owner stopped all posting."""
    return bool(settings.get(connections, STOPPED, False))


def is_stopped_in(db: Database) -> bool:
    """The same, inside the caller's transaction."""
    row = db.conn.execute("select value from settings where key = ?", (STOPPED,)).fetchone()
    return row is not None and bool(json.loads(row[0]))


def stop(connections: Connections, *, stopped: bool, now: datetime) -> None:
    """Stop all posting, or allow it again. What is on its way at this moment can no longer be called back."""
    with connections.write(durable=True) as db:
        settings.put(connections, STOPPED, stopped)
        activity.record(db, "posting stopped" if stopped else "posting allowed", now=now)
