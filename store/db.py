"""Connections to the workspace file: one for each thread, reads on one's own, writes one at a time.

A transaction that begins *deferred* (as `sqlite_utils.Database.atomic()` does) and reads, lets somebody else write, then
writes, is told "database is locked" at once, whatever the timeout (measured on sqlite-utils 4.2.1). So every write goes
through `Connections.write()`: one lock for this process, `begin immediate` against other processes. A write within a write is
a savepoint. Not here: what is in the tables.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from store.errors import StoreProblem, WorkspaceDamaged, WorkspaceUnusable

#: How long a write waits for another process before it gives up, in seconds, and after how long that is worth a word.
BUSY_SECONDS = 30.0
NOTICE_SECONDS = 5.0
#: What a connection keeps of the file for itself. There is one for each thread, and reading is as fast with the little, since
#: the system keeps the file as well; a large write wants room for what it has changed.
READING_KB, WRITING_KB = 512, 2000


def backups_of(path: Path) -> list[Path]:
    """The backups beside a workspace, oldest first; their names hold the time (UTC)."""
    # Not by a pattern: a workspace may be called “shop [old].db”, and brackets mean something there.
    begin = f"{path.stem}.backup-"
    try:
        return sorted(one for one in path.parent.iterdir() if one.name.startswith(begin) and one.suffix == ".db")
    except OSError:
        return []


def is_damaged(path: Path, details: str) -> WorkspaceDamaged:
    """The sentence for a damaged workspace, which names the last good backup where there is one."""
    kept = backups_of(path)
    offer = f"the last good backup is {kept[-1].name}; put it" if kept else "put a good copy"
    return WorkspaceDamaged(
        f"{path.name} is damaged: {offer} back with the command “restore”, the damaged file is kept beside it.", details
    )


def storage_problem(error: sqlite3.Error, path: Path) -> StoreProblem:
    """The plain sentence for what SQLite said; its own words go to the details."""
    code = (getattr(error, "sqlite_errorname", "") or "").upper()
    details = f"{code or type(error).__name__}: {error}"
    if code.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return WorkspaceUnusable(
            f"Another program is using {path.name} and has not let go of it: close it, then try again.", details
        )
    if code.startswith("SQLITE_FULL"):
        return WorkspaceUnusable(
            f"The disk that holds {path.name} is full: free some space and try again; what was stored is safe.", details
        )
    if code.startswith("SQLITE_READONLY") or code.startswith("SQLITE_PERM"):
        return WorkspaceUnusable(
            f"{path.name} cannot be written: allow writing to the file and its folder, or open another workspace.",
            details,
        )
    if code.startswith("SQLITE_CANTOPEN"):
        return WorkspaceUnusable(
            f"{path.name} cannot be opened: check that its folder exists and that you may write there.", details
        )
    if code.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return is_damaged(path, details)
    if code.startswith("SQLITE_IOERR"):
        return WorkspaceUnusable(
            f"The disk that holds {path.name} does not answer properly: check that it is connected and has room.",
            details,
        )
    return WorkspaceUnusable(f"{path.name} cannot be used just now: {error}.", details)


_WORLD = ("BUSY", "LOCKED", "FULL", "READONLY", "PERM", "CANTOPEN", "CORRUPT", "NOTADB", "IOERR", "NOMEM", "NOLFS")


def is_the_worlds_fault(error: sqlite3.Error) -> bool:
    """Whether the disk, the file or another program is to blame; a wrong statement of ours is not the world's."""
    code = (getattr(error, "sqlite_errorname", "") or "").upper().removeprefix("SQLITE_")
    return code.startswith(_WORLD)


@dataclass(frozen=True, slots=True, eq=False)
class Database:
    """What `Connections` hands out: one thread's connection to the workspace. Plain, because sqlite-utils takes longer to load
    than a window takes to be made; it does the schema's steps (`store.migrations`), which most starts have none of."""

    conn: sqlite3.Connection


class Connections:
    """The door to one workspace file, shared by all threads of this process."""

    def __init__(self, path: Path) -> None:
        self.path = path
        # By the system's number of the thread. Not `threading.local`: Python forgets what is local to a thread of Qt's pool
        # when it has run a task, and each task would open a connection that nobody closes.
        self._all: dict[int, tuple[threading.Thread, Database]] = {}
        self._all_lock = threading.Lock()
        self._write_lock = threading.RLock()
        self._closed = False
        self._file: tuple[int, int] | None = None
        #: Called, on the thread that waits, when another process keeps a write waiting for long.
        self.on_long_wait: Callable[[], None] | None = None

    def _connection(self) -> Database:
        number, thread = threading.get_ident(), threading.current_thread()
        held = self._all.get(number)
        if held is not None and held[0] is not thread:
            # Left by a thread that has ended and whose number this one was given, or by this one under another name.
            with self._all_lock:
                held = self._all.get(number)
                if held is not None:
                    self._all[number] = held = (thread, held[1])
        database = held[1] if held is not None else None
        if database is None:
            if self._closed:
                raise WorkspaceUnusable(f"{self.path.name} was closed: open it again.")
            # `mode=rw`: a file that vanished while it was open must not be made anew as an empty one.
            connection = sqlite3.connect(
                f"{self.path.absolute().as_uri()}?mode=rw",
                uri=True,
                timeout=BUSY_SECONDS,
                isolation_level=None,
                check_same_thread=False,  # closed by whoever ends the program
            )
            try:
                connection.row_factory = sqlite3.Row
                connection.execute("pragma journal_mode = wal")
                connection.execute("pragma synchronous = normal")
                connection.execute("pragma foreign_keys = on")
                connection.execute("pragma temp_store = memory")
                connection.execute(f"pragma cache_size = {-READING_KB}")
                self._is_still_that_file()
            except UnicodeDecodeError as error:
                # SQLite names what it found broken in the schema, in bytes that are no words any more.
                connection.close()
                raise is_damaged(self.path, str(error)) from error
            except BaseException:
                connection.close()
                raise
            database = Database(connection)
            with self._all_lock:
                self._close_orphans()
                self._all[number] = (thread, database)
        return database

    def _is_still_that_file(self) -> None:
        """Raises WorkspaceUnusable where the file was taken away or another one stands in its place (a sync program, a copy
        put back by hand). SQLite goes on writing into the old one, which nobody will ever open again."""
        try:
            now = os.stat(self.path)
        except OSError as error:
            raise WorkspaceUnusable(
                f"{self.path.name} is no longer where it was: put it back, then close Heard and open it again.",
                str(error),
            ) from error
        found = (now.st_dev, now.st_ino)
        if self._file is None:
            self._file = found
        elif self._file != found:
            raise WorkspaceUnusable(
                f"Another file stands in the place of {self.path.name} since Heard opened it: copy what you are writing, then "
                "close Heard and open it again."
            )

    def _begin(self, connection: sqlite3.Connection) -> None:
        """Begin to write, and say so where another process keeps us waiting for long."""
        patience = min(NOTICE_SECONDS, BUSY_SECONDS)
        try:
            connection.execute(f"pragma busy_timeout = {round(1000 * patience)}")
            connection.execute("begin immediate")
        except sqlite3.OperationalError as error:
            if not str(getattr(error, "sqlite_errorname", "")).startswith("SQLITE_BUSY") or patience >= BUSY_SECONDS:
                raise
            if self.on_long_wait is not None:
                self.on_long_wait()
            connection.execute(f"pragma busy_timeout = {round(1000 * (BUSY_SECONDS - patience))}")
            connection.execute("begin immediate")
        finally:
            connection.execute(f"pragma busy_timeout = {round(1000 * BUSY_SECONDS)}")

    def _close_orphans(self) -> None:
        """Close the connections of threads that have ended: a poll starts new threads every time."""
        for number, (owner, database) in list(self._all.items()):
            if not owner.is_alive():
                database.conn.close()
                del self._all[number]

    @contextmanager
    def read(self) -> Iterator[Database]:
        """This thread's connection for reading. Raises `StoreProblem` for the world's faults."""
        try:
            yield self._connection()
        except sqlite3.Error as error:
            if is_the_worlds_fault(error):
                raise storage_problem(error, self.path) from error
            raise

    @contextmanager
    def write(self, *, durable: bool = False) -> Iterator[Database]:
        """One transaction, all or nothing. `durable` asks the disk to be done before this returns: drafts and reply
        states are worth it, a poll is not (it can be polled again). Nothing slow, and never the network, inside.

        Raises `StoreProblem` for the world's faults; the transaction is rolled back then.
        """
        with self._write_lock:
            try:
                database = self._connection()
                connection = database.conn
                if connection.in_transaction:
                    with _savepoint(connection):
                        yield database
                    return
                self._is_still_that_file()
                connection.execute(f"pragma synchronous = {'full' if durable else 'normal'}")
                connection.execute(f"pragma cache_size = {-WRITING_KB}")
                self._begin(connection)
                try:
                    yield database
                    connection.execute("commit")
                except BaseException:
                    if connection.in_transaction:
                        connection.execute("rollback")
                    raise
            except sqlite3.Error as error:
                if is_the_worlds_fault(error):
                    raise storage_problem(error, self.path) from error
                raise

    def close(self) -> None:
        """Close every connection of every thread; no thread may be at work any more."""
        self._closed = True
        with self._all_lock:
            for _, database in self._all.values():
                database.conn.close()
            self._all.clear()


@contextmanager
def _savepoint(connection: sqlite3.Connection) -> Iterator[None]:
    """A part of a transaction that is taken back by itself where it fails; names may nest, the innermost is meant."""
    connection.execute("savepoint within")
    try:
        yield
    except BaseException:
        if connection.in_transaction:  # else SQLite has rolled all of it back already
            connection.execute("rollback to within")
            connection.execute("release within")
        raise
    connection.execute("release within")
