"""How much there is in a workspace, in numbers alone: for diagnostics, where nobody's words may appear. Not here: measures."""

from __future__ import annotations

from dataclasses import dataclass

from store.db import Connections, backups_of

#: What is counted, and how.
_COUNTED = {
    "brands": "select count(*) from brands",
    "sources": "select count(*) from sources where removed_at is null",
    "reviews": "select count(*) from reviews",
    "revisions": "select count(*) from revisions",
    "follow_ups": "select count(*) from follow_ups",
    "promises": "select count(*) from promises",
}


@dataclass(frozen=True, slots=True)
class Inventory:
    """`bytes` and `log_bytes` are those of the file and of SQLite's write-ahead log; `replies` counts by state."""

    schema: int
    bytes: int
    log_bytes: int
    journal: str
    backups: int
    counts: dict[str, int]
    replies: dict[str, int]


def take(connections: Connections) -> Inventory:
    """Count what is there. Raises StoreProblem."""
    path = connections.path
    log = path.with_name(f"{path.name}-wal")
    with connections.read() as db:
        counts = {name: int(db.conn.execute(query).fetchone()[0]) for name, query in _COUNTED.items()}
        states = db.conn.execute("select state, count(*) from replies group by state order by state").fetchall()
        schema = int(db.conn.execute("pragma user_version").fetchone()[0])
        journal = str(db.conn.execute("pragma journal_mode").fetchone()[0])
    return Inventory(
        schema=schema,
        bytes=path.stat().st_size if path.exists() else 0,
        log_bytes=log.stat().st_size if log.exists() else 0,
        journal=journal,
        backups=len(backups_of(path)),
        counts=counts,
        replies={str(state): int(number) for state, number in states},
    )
