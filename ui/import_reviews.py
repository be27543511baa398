"""Takes a table of reviews into the workspace, for command line and window alike. No Qt.

What a brand imports goes under one source of its own ("Imported reviews"), so that the same file, or a later export of
the same site, brings nothing twice.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from sources import table_file
from store import configured_sources
from store.db import Connections
from store.errors import RequestRefused
from store.poll_sink import FROM_FILE, PollSink
from store.records import Brand, Changes, Page, Source
from store.rules.language import language_of

_BATCH = 500


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, or with a dry run would do."""

    new: int
    updated: int
    unchanged: int
    rejected: tuple[dict[str, Any], ...]
    notes: tuple[str, ...]
    changes: Changes = field(default_factory=Changes)


def import_reviews(
    workspace: Connections,
    path: Path,
    brand: Brand,
    *,
    mapping: Mapping[str, str],
    dates: str | None = None,
    dry_run: bool = False,
    now: datetime,
) -> ImportReport:
    """Read a table and store its reviews. Raises RequestRefused where the file cannot be read, PayloadChanged where it
    is no table of reviews."""
    try:
        raw = path.expanduser().read_bytes()
    except OSError as error:
        raise RequestRefused(f"{path} cannot be read ({error.strerror}): check the name.") from error
    table = table_file.read_table(raw)
    reading = table_file.read_reviews(table, table_file.chosen(table.columns, mapping), dates=dates, now=now)
    rejected = tuple({"row": one.row, "reason": one.reason} for one in reading.refused)
    if dry_run:
        known = _known(workspace, brand, [review.external_id for review in reading.reviews])
        return ImportReport(len(reading.reviews) - known, 0, known, rejected, reading.notes)
    source = _source_of_imports(workspace, brand, now)
    sink = PollSink(workspace, language_of=language_of)
    changes = Changes()
    for start in range(0, len(reading.reviews), _BATCH):
        changes |= sink.store_page(source, Page(reviews=reading.reviews[start : start + _BATCH]), now)
    return ImportReport(changes.new, changes.updated, changes.unchanged, rejected, reading.notes, changes)


def _imports_of(workspace: Connections, brand: Brand) -> Source | None:
    for source, _ in configured_sources.list_sources(workspace, brand_id=brand.id):
        if source.kind == FROM_FILE:
            return source
    return None


def _source_of_imports(workspace: Connections, brand: Brand, now: datetime) -> Source:
    return _imports_of(workspace, brand) or configured_sources.add_source(
        workspace, brand_id=brand.id, kind=FROM_FILE, name="Imported reviews", settings={}, interval_minutes=0, now=now
    )


def _known(workspace: Connections, brand: Brand, identities: list[str]) -> int:
    source = _imports_of(workspace, brand)
    if source is None:
        return 0
    with workspace.read() as db:
        stored = {
            row[0] for row in db.conn.execute("select external_id from reviews where source_id = ?", (source.id,))
        }
    return sum(identity in stored for identity in identities)
