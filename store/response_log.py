"""The response log as CSV: every reply with its review, times, checklist and outcome. PRODUCT.md fixes the columns.

RFC 4180, UTF-8 with a byte-order mark (Excel garbles it otherwise), CRLF. No cell can run as a formula. The file is
written beside its target and moved into place, so that a full disk never leaves half a log under the old name. What
stands in the lines is `store.log_rows`.
"""

from __future__ import annotations

import contextlib
import csv
import errno
import itertools
import os
import re
import tempfile
import time
from pathlib import Path

from store.db import Connections
from store.errors import RequestRefused, StoreProblem, WorkspaceUnusable
from store.log_rows import COLUMNS, LogChoice, Tell, checklist_at_leaving, log_lines, log_rows

__all__ = ["COLUMNS", "LogChoice", "checklist_at_leaving", "log_rows", "safe_cell", "write_log"]

#: An unfinished log that nobody wrote to for so long belongs to a process that was killed.
_FORGOTTEN_SECONDS = 600.0
#: Bytes written to the disk at once.
_BUFFER = 256 * 1024
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def safe_cell(text: str) -> str:
    """The text with a leading apostrophe where a spreadsheet would run it as a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


#: Columns of numbers and of our own words and times; all others can hold anything that somebody wrote.
_SAFE = frozenset(
    ("rating", "rating_now", "audience", "reply_number", "reply_state", "replied_at", "hours_to_reply", "within_target", "status",
     "won_back", "promise_due", "promise_done_at", "follow_up_due", "follow_up_done_at")
)  # fmt: skip
_GUARDED = tuple(place for place, column in enumerate(COLUMNS) if column not in _SAFE)
#: Signs with which a spreadsheet begins a formula.
FIRST_OF_FORMULA = frozenset(_FORMULA)


#: A sign that nobody types, to lay the cells of a line beside each other; where one holds it all the same, the line is
#: looked at cell by cell.
_BETWEEN = "\x1f"
_FORMULA_SOMEWHERE = re.compile(f"{_BETWEEN}[{re.escape(''.join(_FORMULA))}]")


def _guarded(line: list[str]) -> list[str]:
    """The line with every cell made safe. One search tells that most lines are so as they stand."""
    if _FORMULA_SOMEWHERE.search(_BETWEEN + _BETWEEN.join(line)) is None:
        return line
    for place in _GUARDED:
        if line[place][:1] in FIRST_OF_FORMULA:
            line[place] = safe_cell(line[place])
    return line


def write_log(connections: Connections, target: Path, choice: LogChoice, *, tell: Tell | None = None) -> int:
    """Write the log to `target` and return its number of rows. Raises RequestRefused for a place where no log can
    stand, WorkspaceUnusable where the disk refuses; what stood there before is left as it was then, also where `tell`
    (called on the way, with how many are done and of how many) ends the writing by raising."""
    target = _place_for_the_log(target)
    _sweep_unfinished(target)
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
    except OSError as error:
        raise _cannot_write(error, target) from error
    unfinished = Path(name)
    try:
        count = itertools.count()
        with os.fdopen(handle, "w", _BUFFER, encoding="utf-8", errors="replace", newline="") as file:
            if choice.bom:
                file.write("\ufeff")
            writer = csv.writer(file, delimiter=choice.delimiter, lineterminator="\r\n")
            writer.writerow(COLUMNS)
            lines = log_lines(connections, choice, tell=tell)
            writer.writerows(_guarded(line) for line, _ in zip(lines, count, strict=False))
            file.flush()
            os.fsync(file.fileno())
        os.replace(unfinished, target)
    except OSError as error:
        raise _cannot_write(error, target) from error
    finally:
        with contextlib.suppress(FileNotFoundError):
            unfinished.unlink()
    return next(count)


def _place_for_the_log(target: Path) -> Path:
    """The file to write, behind links. Raises RequestRefused for what a log must not replace: a folder, a device, a
    database or its log files (`heard.db-wal` holds the last reviews)."""
    target = target.expanduser()
    try:
        target = target.resolve()
        if target.is_dir():
            raise RequestRefused(f"{target} is a folder: name a file in it.")
        if target.exists() and not target.is_file():
            raise RequestRefused(f"{target} is not an ordinary file: name another one for the log.")
        if target.name.endswith(("-wal", "-shm", "-journal")) or _is_a_database(target):
            raise RequestRefused(f"{target} belongs to a workspace: name another file for the log.")
    except (OSError, RuntimeError) as error:  # RuntimeError: a circle of links
        raise RequestRefused(f"{target} cannot be written: choose another place for the log.", str(error)) from error
    return target


def _sweep_unfinished(target: Path) -> None:
    """Remove what a killed export left beside its target; one that is at work writes more often than this."""
    old = time.time() - _FORGOTTEN_SECONDS
    with contextlib.suppress(OSError):
        for left in target.parent.iterdir():
            ours = left.name.startswith(f".{target.name}.") and left.suffix == ".part"
            if ours and left.stat().st_mtime < old:
                left.unlink()


def _is_a_database(path: Path) -> bool:
    if not path.exists():
        return False
    with path.open("rb") as file:
        return file.read(16) == b"SQLite format 3\x00"


def _cannot_write(error: OSError, target: Path) -> StoreProblem:
    """A full disk is the world's fault; a place that does not exist or is not ours is a wrong request."""
    why = error.strerror or "the disk refused"
    if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.EACCES, errno.EPERM, errno.ENAMETOOLONG):
        return RequestRefused(f"The log cannot be written to {target} ({why}): choose another place.", str(error))
    return WorkspaceUnusable(
        f"The log could not be written to {target}: {why}; choose another place or free some space. What stood there "
        "is as it was.",
        str(error),
    )
