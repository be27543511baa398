"""Reports of crashes: kept in the log folder, mentioned once at the next start, and sent nowhere.

A report says what kind of fault came up and where, call by call, and holds no value of any variable. A hard crash (of a
library) leaves what Python's `faulthandler` writes into a file that was opened for it. Not here: the log (`ui/faults/logbook.py`).
"""

from __future__ import annotations

import os
import re
import sys
import threading
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from ui.faults.discreet import kind_of, places, short
from ui.texts import tr

REPORTS_KEPT = 10


def crashes_folder(folder: Path) -> Path:
    return folder / "crashes"


def keep_report(folder: Path, problem: BaseException, trace: TracebackType | None) -> Path | None:
    """Write down what came up and where; None where that cannot be written."""
    now = datetime.now(UTC)
    lines = [
        f"{now:%Y-%m-%dT%H:%M:%SZ} {kind_of(problem)}",
        f"thread {threading.current_thread().name}",
        *(f"  {place}" for place in places(trace)),
    ]
    place = crashes_folder(folder) / f"crash-{now:%Y%m%dT%H%M%S%f}-{os.getpid()}.txt"
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text("\n".join(lines) + "\n", encoding="utf-8")
        os.chmod(place, 0o600)
    except OSError:
        return None
    for old in reports(folder)[:-REPORTS_KEPT]:
        with suppress(OSError):
            old.unlink()
    return place


def reports(folder: Path) -> list[Path]:
    """The reports that are kept, oldest first. What a hard crash left becomes one; what a killed process left empty goes."""
    place = crashes_folder(folder)
    try:
        for left in place.glob("hard-*.txt"):
            _take_in(left)
        return sorted(place.glob("crash-*.txt"))
    except OSError:
        return []


def _take_in(left: Path) -> None:
    """A file for hard crashes whose process has gone."""
    with suppress(OSError, ValueError):
        if _is_alive(int(left.stem.removeprefix("hard-"))):
            return
        if left.stat().st_size == 0:
            left.unlink()
            return
        at = datetime.fromtimestamp(left.stat().st_mtime, UTC)
        left.rename(left.with_name(f"crash-{at:%Y%m%dT%H%M%S%f}-{left.stem.removeprefix('hard-')}.txt"))


def _is_alive(process: int) -> bool:
    if process == os.getpid():
        return True
    if sys.platform == "win32":
        # There a file that is open cannot be renamed or deleted, which tells the living from the dead.
        return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


_FILE_OF_A_FRAME = re.compile(r'File "([^"]*)"')


def report_text(report: Path) -> str:
    """A report as it may be shown to others: the folders that the program lies in are left out, as they may hold a name."""
    try:
        text = report.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    return _FILE_OF_A_FRAME.sub(lambda found: f"File {short(found[1])}", text)


def news_of_crashes(folder: Path) -> str:
    """A quiet word at the start about what came up since the last one; empty where nothing did. Says each report once."""
    found = reports(folder)
    if not found:
        return ""
    noted = crashes_folder(folder) / "told"
    with suppress(OSError, UnicodeDecodeError):
        if noted.exists() and noted.read_text(encoding="utf-8") >= found[-1].name:
            return ""
    with suppress(OSError):
        noted.write_text(found[-1].name, encoding="utf-8")
    return tr(
        "Heard met a fault of its own last time; what was stored is safe. Help, “Copy diagnostics” holds what helps to mend "
        "it, without anybody's words."
    )
