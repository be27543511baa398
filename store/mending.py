"""Mends a workspace: first what can be rebuilt from the rest, else the last good backup in its place, the damaged file kept.

Not here: looking for damage (`workspace_file.check_workspace`) and putting one named backup back (`store.restoring`).
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from store import standings
from store.db import Connections, backups_of
from store.errors import StoreProblem, WorkspaceDamaged
from store.restoring import restore
from store.workspace_file import CheckReport, back_up_beside, check_workspace, open_workspace


@dataclass(frozen=True, slots=True)
class Mended:
    """What was done. `put_back` is the backup that stands in the workspace's place now, `kept` what the damaged file is
    called since; both None where rebuilding was enough."""

    report: CheckReport
    put_back: Path | None = None
    kept: Path | None = None


def look(connections: Connections) -> CheckReport:
    """Look at the whole file; damage that hinders looking is itself what was found."""
    try:
        return check_workspace(connections, standings.wrong_counts)
    except sqlite3.DatabaseError as error:
        return CheckReport((f"The file itself: {error}.",), 0, 0)
    except WorkspaceDamaged as error:
        return CheckReport((str(error),), 0, 0)


def rebuild(connections: Connections, *, now: datetime) -> CheckReport:
    """Rebuild counts, search and the file's own indexes, and look again. A copy is kept beside it first, where the file
    still lets itself be copied."""
    try:
        back_up_beside(connections, now=now, why="before-repair")
    except StoreProblem:
        pass  # damaged pages cannot be copied: the file itself is what is kept then
    try:
        with connections.write() as db:
            db.conn.execute("reindex")
        standings.repair(connections)
    except (sqlite3.DatabaseError, WorkspaceDamaged):
        pass  # what cannot be rebuilt is what the next look finds
    return look(connections)


def mend(path: Path, *, now: datetime) -> Mended:
    """Mend the workspace at `path`, which nobody may have open.

    Raises WorkspaceDamaged where it cannot be rebuilt and there is no good backup; the file is left as it was then.
    """
    try:
        connections = open_workspace(path, now=now, create=False)
    except WorkspaceDamaged as problem:
        return put_back_last_good(path, problem, now=now)
    try:
        report = rebuild(connections, now=now)
    finally:
        connections.close()
    if not report.problems:
        return Mended(report)
    return put_back_last_good(path, WorkspaceDamaged(report.problems[0]), now=now)


def put_back_last_good(path: Path, problem: WorkspaceDamaged, *, now: datetime) -> Mended:
    """Put the newest backup that is whole in the place of a damaged workspace, which is kept beside it.

    Raises `problem` itself where there is none.
    """
    for backup in reversed(backups_of(path)):
        if "-before-repair" in backup.name:
            continue  # a copy of what was to be mended
        try:
            kept = restore(backup, path, now=now)
        except WorkspaceDamaged:
            continue
        connections = open_workspace(path, now=now, create=False)
        try:
            return Mended(look(connections), backup, kept)
        finally:
            connections.close()
    raise problem
