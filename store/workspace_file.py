"""The workspace as a file: made, opened, checked, backed up. Refusals are one sentence and touch nothing.

A file that is not ours, or newer than this program, is recognised from its first hundred bytes without opening it as a
database, so it stays byte for byte as it was. Not here: what the tables mean, and restoring (`store.restoring`).
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import sqlite3
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from store import migrations
from store.db import Connections, Database, backups_of, is_damaged, storage_problem
from store.errors import RequestRefused, WorkspaceUnusable

_MAGIC = b"SQLite format 3\x00"
#: What SQLite appends to a database's name for the files that belong to it.
LOG_ENDINGS = ("-wal", "-shm", "-journal")
#: Backups kept beside the workspace; the oldest is dropped for a sixth.
BACKUPS_KEPT = 5
#: A file up to this size is checked whole at every opening (about 50 ms); a larger one by `check-workspace`.
QUICK_CHECK_BYTES = 16_000_000


@dataclass(frozen=True, slots=True)
class Header:
    """What the first hundred bytes of a file say; `None` fields where there is no SQLite header."""

    size: int
    is_sqlite: bool
    application_id: int
    version: int


def read_header(path: Path) -> Header:
    """Read the file's first bytes. Raises OSError."""
    with path.open("rb") as file:
        first = file.read(100)
        size = file.seek(0, os.SEEK_END)
    if len(first) < 100 or not first.startswith(_MAGIC):
        return Header(size, False, 0, 0)
    return Header(size, True, int.from_bytes(first[68:72], "big"), int.from_bytes(first[60:64], "big"))


def open_workspace(path: Path, *, now: datetime, create: bool = True) -> Connections:
    """Open the workspace, making it where there is none, and bring its schema up to date (after a backup).

    Raises WorkspaceUnusable or WorkspaceDamaged with a sentence; the file is left as it was then.
    """
    path = path.expanduser()
    if path.is_symlink():
        path = path.resolve()
    _sweep_unfinished(path)
    try:
        exists = path.exists()
        if exists:
            refuse_what_is_not_ours(path)
            _refuse_what_cannot_be_written(path)
        elif not create:
            raise WorkspaceUnusable(f"There is no workspace at {path}: check the name, or make one with a brand first.")
        else:
            _make_new(path)
    except OSError as error:
        raise os_problem(error, path) from error
    connections = Connections(path)
    try:
        with connections.read() as db:
            if exists and path.stat().st_size <= QUICK_CHECK_BYTES:
                _quick_check(db, path)
            noted = db.conn.execute("pragma user_version").fetchone()[0]
            is_old = (
                noted != migrations.version()
            )  # the number is written after the last step, and a kill may come between
            pending = migrations.migrations.pending(db) if is_old else []
        if pending:
            back_up_beside(connections, now=now, why="before-update")
        if is_old:
            _migrate(connections)
    except sqlite3.Error as error:
        connections.close()
        raise storage_problem(error, path) from error
    except BaseException:
        connections.close()
        raise
    return connections


def refuse_what_is_not_ours(path: Path) -> None:
    """Raise WorkspaceUnusable or WorkspaceDamaged for a file that is no workspace, or one of a newer program."""
    if path.is_dir():
        raise WorkspaceUnusable(f"{path} is a folder, not a workspace: name a file in it.")
    if not path.is_file():
        raise WorkspaceUnusable(f"{path} is not an ordinary file: name another one.")
    header = read_header(path)
    if header.size == 0:
        raise WorkspaceUnusable(f"{path.name} is empty, so it is no workspace: delete it, or name another file.")
    if not header.is_sqlite:
        if newest_backup(path) is not None:
            raise is_damaged(path, "no SQLite header")
        raise WorkspaceUnusable(f"{path.name} is not a Heard workspace: nothing was changed in it, name another file.")
    if header.application_id != migrations.APPLICATION_ID:
        raise WorkspaceUnusable(
            f"{path.name} belongs to another program: nothing was changed in it, name another file."
        )
    if header.version > migrations.version():
        raise WorkspaceUnusable(
            f"{path.name} was made by a newer version of Heard: update Heard to open it; nothing was changed in it."
        )


def _refuse_what_cannot_be_written(path: Path) -> None:
    if not os.access(path, os.W_OK):
        raise WorkspaceUnusable(f"{path.name} is read-only: allow writing to it, or open another workspace.")
    if not os.access(path.parent, os.W_OK):
        raise WorkspaceUnusable(
            f"The folder of {path.name} is read-only: allow writing to it, or copy the workspace elsewhere."
        )


def _make_new(path: Path) -> None:
    """Make the file beside its place and move it there, so that a kill never leaves half a workspace.

    Its steps run in memory and reach the disk in one piece: one by one, the disk would be waited for after each.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".new", dir=path.parent)
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(_a_new_workspace())
            file.flush()
            os.fsync(file.fileno())
        os.chmod(unfinished, 0o600)
        # A second process that was quicker keeps its file: link fails where the name exists, replace would not.
        try:
            os.link(unfinished, path)
        except FileExistsError:
            pass
        except OSError:
            if not path.exists():
                unfinished.rename(path)
    finally:
        with contextlib.suppress(FileNotFoundError):
            unfinished.unlink()


def _a_new_workspace() -> bytes:
    """The bytes of a workspace in which nothing is kept yet."""
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute(f"pragma application_id = {migrations.APPLICATION_ID}")
        migrations.migrations.apply(Database(connection))
        connection.execute(f"pragma user_version = {migrations.version()}")
        return connection.serialize()


def _sweep_unfinished(path: Path) -> None:
    """Remove what a killed process left half made, once it is an hour old."""
    old = datetime.now(UTC).timestamp() - 3600
    with contextlib.suppress(OSError):
        for left in path.parent.iterdir():
            ours = left.name.startswith(f".{path.name}.") and left.suffix in (".new", ".copy")
            if ours and left.stat().st_mtime < old:
                left.unlink()


def _quick_check(db: Database, path: Path) -> None:
    first = db.conn.execute("pragma quick_check(1)").fetchone()[0]
    if first != "ok":
        raise is_damaged(path, str(first))


def _migrate(connections: Connections) -> None:
    """Bring the schema up to date, step by step; each step is all or nothing."""
    with connections.read() as db:
        connection = db.conn
        connection.execute("pragma foreign_keys = off")
        migrations.migrations.apply(db)
        connection.execute(f"pragma user_version = {migrations.version()}")
        connection.execute("pragma foreign_keys = on")
        # The header is what the next opening reads first; it must not wait in the log file.
        connection.execute("pragma wal_checkpoint(truncate)")


def os_problem(error: OSError, path: Path) -> WorkspaceUnusable:
    """The plain sentence for what the system said about a file."""
    if error.errno == errno.ENOSPC:
        return WorkspaceUnusable(f"The disk that should hold {path.name} is full: free some space.", str(error))
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return WorkspaceUnusable(
            f"{path} may not be read or written by you: choose another place, or allow it.", str(error)
        )
    if error.errno in (errno.EMFILE, errno.ENFILE):
        return WorkspaceUnusable("This machine has too many files open: close some programs.", str(error))
    return WorkspaceUnusable(f"{path} cannot be opened: check that the place exists.", str(error))


# --- backups -----------------------------------------------------------------------------------------------------


def newest_backup(path: Path) -> Path | None:
    kept = backups_of(path)
    return kept[-1] if kept else None


def back_up_beside(connections: Connections, *, now: datetime, why: str = "daily") -> Path:
    """Keep a copy beside the workspace and drop what is older than the last five."""
    path = connections.path
    target = path.with_name(f"{path.stem}.backup-{now.astimezone(UTC):%Y%m%dT%H%M%S}-{why}.db")
    back_up(connections, target, overwrite=True)
    for old in backups_of(path)[:-BACKUPS_KEPT]:
        with contextlib.suppress(OSError):
            old.unlink()
    return target


def daily_backup(connections: Connections, *, now: datetime) -> Path | None:
    """Keep a copy if the newest is older than a day; None where one is young enough or there is nothing to keep yet.

    Raises WorkspaceUnusable where the copy cannot be written; the workspace itself is none the worse.
    """
    if not daily_backup_is_due(connections.path, now=now):
        return None
    with connections.read() as db:
        if db.conn.execute("select 1 from reviews limit 1").fetchone() is None:
            return None
    return back_up_beside(connections, now=now)


def daily_backup_is_due(path: Path, *, now: datetime) -> bool:
    """Whether the newest backup is older than a day (or lies in the future, which a clock change can cause)."""
    newest = newest_backup(path)
    if newest is None:
        return True
    written = re.search(r"\.backup-(\d{8}T\d{6})", newest.name)
    if written is None:
        return True
    age = now - datetime.strptime(written[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
    return not timedelta(0) <= age < timedelta(days=1)


def back_up(connections: Connections, target: Path, *, overwrite: bool = False) -> None:
    """Write a whole, checked copy of the workspace to `target`, by way of a file beside it.

    Raises RequestRefused where the target exists and `overwrite` is not asked for, WorkspaceUnusable where it cannot
    be written.
    """
    target = target.expanduser()
    if not target.parent.is_dir():
        raise RequestRefused(f"There is no folder {target.parent}: make it, or name another file for the backup.")
    if target.name.endswith(LOG_ENDINGS):
        raise RequestRefused(f"{target.name} is what SQLite calls its own log files: name another file.")
    if target.exists() and (not overwrite or target.is_dir()):
        raise RequestRefused(f"{target} exists already: name another file for the backup.")
    if target.exists() and target.samefile(connections.path):
        raise RequestRefused("A backup cannot be written over the workspace itself: name another file.")

    def copy(unfinished: Path) -> None:
        destination = sqlite3.connect(unfinished)
        try:
            with connections.read() as db:
                # In slices, so that a window which backs up still writes drafts meanwhile.
                db.conn.backup(destination, pages=2000, sleep=0.001)
            destination.execute("pragma journal_mode = delete")
        finally:
            destination.close()

    write_beside(target, copy)


def write_beside(target: Path, write: Callable[[Path], None]) -> None:
    """Let `write` fill a file beside `target`, sync it and move it into place."""
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".copy", dir=target.parent)
        os.close(handle)
    except OSError as error:
        raise os_problem(error, target) from error
    unfinished = Path(name)
    try:
        write(unfinished)
        os.chmod(unfinished, 0o600)
        with unfinished.open("rb+") as file:
            os.fsync(file.fileno())
        os.replace(unfinished, target)
    except sqlite3.Error as error:
        raise storage_problem(error, target) from error
    except OSError as error:
        raise os_problem(error, target) from error
    finally:
        for left in (unfinished, Path(f"{name}-journal"), Path(f"{name}-wal"), Path(f"{name}-shm")):
            with contextlib.suppress(OSError):
                left.unlink()


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What `check_workspace` found: `problems` are sentences, empty where all is well."""

    problems: tuple[str, ...]
    reviews: int
    replies: int


def check_workspace(connections: Connections, recount: Callable[[Database], list[str]]) -> CheckReport:
    """Look at the whole file: pages, references, search index, kept counts. `recount` compares counters with counts."""
    problems: list[str] = []
    with connections.read() as db:
        connection = db.conn
        for (line,) in connection.execute("pragma integrity_check(20)").fetchall():
            if line != "ok":
                problems.append(f"The file itself: {line}.")
        broken = connection.execute("pragma foreign_key_check").fetchall()
        if broken:
            problems.append(f"{len(broken)} rows point to something that is gone.")
    with connections.write() as db:
        for table in ("reviews_fts", "our_words_fts", "letter_pairs_fts"):
            try:
                db.conn.execute(f"insert into {table}({table}, rank) values ('integrity-check', 1)")
            except sqlite3.DatabaseError as error:
                problems.append(f"The search index {table} does not fit its rows: {error}.")
        problems += recount(db)
        reviews = db.conn.execute("select count(*) from reviews").fetchone()[0]
        replies = db.conn.execute("select count(*) from replies where state <> 'draft'").fetchone()[0]
    return CheckReport(tuple(problems), reviews, replies)
