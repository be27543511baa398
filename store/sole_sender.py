"""At most one sender works on a workspace at a time, across processes: a lock that dies with whoever holds it.

Whoever holds it knows that every reply still marked as being sent was left behind by a sender that is gone. The lock is
on a file of its own: closing any handle of the workspace itself would drop SQLite's own locks.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

_PAUSE_SECONDS = 0.05


def lock_file(workspace: Path) -> Path:
    """Where the lock of a workspace lies."""
    return workspace.with_name(f"{workspace.name}.outbox-lock")


@contextmanager
def sole_sender(workspace: Path, *, patience_seconds: float = 0.0) -> Iterator[bool]:
    """True while nobody else sends from this workspace; False where another sender was not done in time.

    A folder that takes no lock file (some network drives) is no reason to post nothing: the claim of each reply is
    atomic by itself, so True is given there as well.
    """
    try:
        file = os.fdopen(os.open(lock_file(workspace), os.O_RDWR | os.O_CREAT, 0o600), "r+b")
    except OSError:
        yield True
        return
    with file:
        yield _locked(file, patience_seconds)
        # Closing the file lets go of the lock; so does the end of the process, however it comes.


def _locked(file: BinaryIO, patience_seconds: float) -> bool:
    lock = _lock_of_this_system()
    until = time.monotonic() + patience_seconds
    while True:
        try:
            lock(file)
            return True
        except BlockingIOError:
            if time.monotonic() >= until:
                return False
            time.sleep(_PAUSE_SECONDS)
        except OSError:
            return True  # this file system knows no locks


def _lock_of_this_system() -> Callable[[BinaryIO], None]:
    if sys.platform == "win32":
        import msvcrt

        def lock(file: BinaryIO) -> None:
            try:
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            except PermissionError as error:
                raise BlockingIOError from error

    else:
        import fcntl

        def lock(file: BinaryIO) -> None:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)

    return lock
