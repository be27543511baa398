"""Puts a backup in the workspace's place. What stood there is kept, there is a workspace at every moment, and no reply that
left since the backup was made leaves a second time.

Not here: making backups and opening workspaces (`store.workspace_file`).
"""

from __future__ import annotations

import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from store import migrations
from store.db import storage_problem
from store.errors import RequestRefused, WorkspaceDamaged, WorkspaceUnusable
from store.times import to_text
from store.workspace_file import LOG_ENDINGS, os_problem, read_header, refuse_what_is_not_ours, write_beside

#: Why a reply that was to leave by itself does not, once a backup stands in the workspace's place.
MAY_HAVE_LEFT = "This reply waited when the backup was made; it may have left since."
_OF_THE_OUTBOX = {"state", "error", "next_try_at", "tries", "claimed_at", "waits_for"}


def restore(backup: Path, path: Path, *, now: datetime) -> Path | None:
    """Put a backup in the workspace's place. The file that stood there is kept beside it; its new name is returned. Replies that
    were queued when it was made are of unknown outcome: they are looked for at the site, and the owner decides.

    Raises WorkspaceUnusable or WorkspaceDamaged where the backup itself is no good; nothing is changed then.
    """
    backup, path = backup.expanduser(), path.expanduser()
    if path.is_symlink():
        path = path.resolve()
    if path.is_dir():
        raise WorkspaceUnusable(f"{path} is a folder, not a workspace: name a file in it.")
    if not backup.exists():
        raise RequestRefused(f"There is no file {backup}: name a backup that exists.")
    if path.exists() and path.samefile(backup):
        raise RequestRefused("The backup and the workspace are the same file: name another backup.")
    try:
        refuse_what_is_not_ours(backup)
        _check_whole(backup)
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists():
            _refuse_another_programs(path)
            _close_for_good(path)
    except OSError as error:
        raise os_problem(error, path) from error
    kept: list[Path] = []

    def copy(unfinished: Path) -> None:
        source = open_as_it_lies(backup)
        destination = sqlite3.connect(unfinished)
        try:
            source.backup(destination)
            _doubt_what_was_to_leave(destination, now)
        finally:
            destination.close()
            source.close()
        # Only now, with the copy whole: a full disk must not leave the owner without any workspace.
        if path.exists():
            kept.append(_keep_aside(path, now))

    write_beside(path, copy)
    return kept[0] if kept else None


def _doubt_what_was_to_leave(copy: sqlite3.Connection, now: datetime) -> None:
    columns = {row[1] for row in copy.execute("pragma table_info(replies)")}
    if not columns >= _OF_THE_OUTBOX:
        return  # made by a Heard from before the outbox: nothing leaves by itself
    copy.execute(
        "update replies set state = 'unknown', error = ?, next_try_at = ?, claimed_at = ?, tries = 0, waits_for = '' "
        "where state = 'queued'",
        (MAY_HAVE_LEFT, to_text(now), to_text(now)),
    )
    copy.commit()


def _keep_aside(path: Path, now: datetime) -> Path:
    """Give the file a second name, under which it stays. Log files belong to it and go with it, or SQLite would replay
    them into what comes in its place."""
    aside = path.with_name(f"{path.stem}.replaced-{now.astimezone(UTC):%Y%m%dT%H%M%S}{path.suffix}")
    number = 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.stem}.replaced-{now.astimezone(UTC):%Y%m%dT%H%M%S}-{number}{path.suffix}")
    try:
        os.link(path, aside)  # so that there is a workspace at every moment, also for a killed process
    except OSError:
        os.replace(path, aside)
    for ending in LOG_ENDINGS:
        beside = Path(f"{path}{ending}")
        if beside.exists():
            os.replace(beside, f"{aside}{ending}")
    return aside


def open_as_it_lies(path: Path) -> sqlite3.Connection:
    """A backup, for reading only: also from a read-only stick, and without leaving SQLite's files beside it."""
    has_a_log = any(Path(f"{path}{ending}").exists() for ending in LOG_ENDINGS)
    how = "mode=ro" if has_a_log else "immutable=1"
    return sqlite3.connect(f"{path.absolute().as_uri()}?{how}", uri=True)


def _check_whole(path: Path) -> None:
    try:
        connection = open_as_it_lies(path)
        try:
            verdict = connection.execute("pragma integrity_check(1)").fetchone()[0]
        finally:
            connection.close()
    except sqlite3.Error as error:
        problem = storage_problem(error, path)
        if not isinstance(problem, WorkspaceDamaged):
            raise problem from error
        verdict = problem.details
    if verdict != "ok":
        raise WorkspaceDamaged(f"{path.name} is damaged: choose another backup.", str(verdict))


def _refuse_another_programs(path: Path) -> None:
    """A damaged workspace may be replaced; a sound database of another program never."""
    header = read_header(path)
    if header.is_sqlite and header.application_id not in (0, migrations.APPLICATION_ID):
        raise WorkspaceUnusable(f"{path.name} belongs to another program: nothing was changed in it.")


def _close_for_good(path: Path) -> None:
    """Fold a workspace's log files into it. Refuses while another program has it open: that one would go on writing
    into the file that is put aside, and its owner would lose every word."""
    if path.is_dir() or not read_header(path).is_sqlite:
        return
    try:
        connection = sqlite3.connect(path, timeout=2, isolation_level=None)
        try:
            # SQLite leaves the write-ahead log only where nobody else has the file open.
            connection.execute("pragma journal_mode = delete")
        finally:
            connection.close()
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorname", "").startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            raise storage_problem(error, path) from error
        # A damaged file is exactly what a backup is to replace.
