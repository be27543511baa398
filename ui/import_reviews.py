"""Takes a table of reviews into the workspace, for command line and window alike. No Qt.

What a brand imports goes under one source of its own ("Imported reviews"), so that the same file, or a later export of
the same site, brings nothing twice.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from sources import table_file
from store import configured_sources
from store.db import Connections
from store.errors import RequestRefused
from store.poll_sink import FROM_FILE, PollSink
from store.records import Brand, Changes, IncomingReview, Page, Source
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
    table = table_file.read_table(_read(path.expanduser()))
    reading = table_file.read_reviews(table, table_file.chosen(table.columns, mapping), dates=dates, now=now)
    rejected = tuple({"row": one.row, "reason": one.reason} for one in reading.refused)
    try:
        with workspace.write() if dry_run else nullcontext():
            changes = _store(workspace, brand, reading.reviews, now)
            if dry_run:
                raise _Rehearsed(changes)
    except _Rehearsed as rehearsed:
        changes = rehearsed.changes
    return ImportReport(changes.new, changes.updated, changes.unchanged, rejected, reading.notes, changes)


class _Rehearsed(Exception):
    """A dry run is the real thing, taken back at its end: only so are its numbers those of the import itself."""

    def __init__(self, changes: Changes) -> None:
        super().__init__()
        self.changes = changes


def _read(path: Path) -> bytes:
    """The bytes of the file. Raises RequestRefused where there is none, or more of them than any table has."""
    try:
        if path.is_char_device() or path.is_block_device():
            raise RequestRefused(f"{path} is a device, not a file: name the table that was exported.")
        if path.stat().st_size > table_file.LARGEST_TABLE:
            raise RequestRefused(f"{path.name} is larger than 1 GB: split it and import the parts.")
        with path.open("rb") as file:
            return file.read(table_file.LARGEST_TABLE + 1)  # a pipe has no size
    except OSError as error:
        raise RequestRefused(f"{path} cannot be read ({error.strerror}): check the name.") from error


def _store(workspace: Connections, brand: Brand, reviews: Sequence[IncomingReview], now: datetime) -> Changes:
    source = _source_of_imports(workspace, brand, now)
    sink = PollSink(workspace, language_of=language_of)
    changes = Changes()
    for start in range(0, len(reviews), _BATCH):
        changes |= sink.store_page(source, Page(reviews=reviews[start : start + _BATCH]), now)
    return changes


def _imports_of(workspace: Connections, brand: Brand) -> Source | None:
    for source, _ in configured_sources.list_sources(workspace, brand_id=brand.id):
        if source.kind == FROM_FILE:
            return source
    return None


def _source_of_imports(workspace: Connections, brand: Brand, now: datetime) -> Source:
    return _imports_of(workspace, brand) or configured_sources.add_source(
        workspace, brand_id=brand.id, kind=FROM_FILE, name="Imported reviews", settings={}, interval_minutes=0, now=now
    )
