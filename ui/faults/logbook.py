"""The log of one process: rotating, in the platform's folder for logs, without anybody's words. Nothing is ever sent anywhere.

It opens with the first thing worth a line, and a fault of ours that nobody catches becomes a report and a sentence. Not here:
what may be written (`ui/faults/discreet.py`), the reports (`ui/faults/crash_reports.py`), what "Copy diagnostics" puts together
(`ui/faults/diagnostics.py`), and Qt's own messages (`ui/faults/qt_messages.py`).
"""

from __future__ import annotations

import faulthandler
import logging
import os
import sys
import threading
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType

from ui.faults.crash_reports import crashes_folder, keep_report
from ui.faults.discreet import Discreet

#: A log file is closed and numbered when it has grown to this; two older ones are kept (bytes).
LOG_BYTES = 512 * 1024
LOGS_KEPT = 2
NAME = "heard.log"

log = logging.getLogger(__name__)


def log_folder() -> Path:
    """Where logs and reports lie: HEARD_LOGS, else the platform's folder for logs."""
    named = os.environ.get("HEARD_LOGS")
    if named:
        return Path(named)
    import platformdirs

    return Path(platformdirs.user_log_dir("Heard", appauthor=False))


class _LogFile(logging.Handler):
    """Opens the rotating file with the first record: most days have nothing to say, and a start should not wait for it."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        try:
            if self._file is None:
                self._file = self._opened()
            self._file.emit(record)
        except OSError:
            pass  # a full or read-only disk: the program's own words say so already

    def _opened(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler

        class OwnersAlone(RotatingFileHandler):
            def _open(self) -> TextIOWrapper:
                return open(  # type: ignore[return-value]
                    self.baseFilename,
                    self.mode,
                    encoding=self.encoding,
                    errors=self.errors,
                    opener=_for_its_owner_alone,
                )

            def handleError(self, record: logging.LogRecord) -> None:
                """Nothing: a disk that is full is said where it hinders."""

        self._folder.mkdir(parents=True, exist_ok=True)
        file = OwnersAlone(
            self._folder / NAME, maxBytes=LOG_BYTES, backupCount=LOGS_KEPT, encoding="utf-8", errors="replace"
        )
        file.setFormatter(self.formatter)
        return file

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        super().close()


def _for_its_owner_alone(name: str, flags: int) -> int:
    return os.open(name, flags, 0o600)


# --- the program's start ---------------------------------------------------------------------------------------------


class Logbook:
    """The log of one process, from its beginning to its end. `begin` installs it, `end` takes it away again."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or log_folder()
        self._handler = _LogFile(self.folder)
        self._handler.setLevel(logging.INFO)
        self._handler.setFormatter(Discreet())
        self._before = sys.excepthook, threading.excepthook
        self._hard: TextIOWrapper | None = None

    def begin(self) -> None:
        """Log warnings, and keep a report of whatever nobody catches."""
        root = logging.getLogger()
        root.addHandler(self._handler)
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = self._uncaught
        threading.excepthook = lambda told: self._uncaught(told.exc_type, told.exc_value, told.exc_traceback)

    def watch_for_hard_crashes(self) -> None:
        """Let the system's own faults (a library's crash) leave the place where they came up. For a window that stays
        open; a command is done before it matters."""
        with suppress(OSError):
            place = crashes_folder(self.folder)
            place.mkdir(parents=True, exist_ok=True)
            name = place / f"hard-{os.getpid()}.txt"
            self._hard = open(name, "w", encoding="utf-8", opener=_for_its_owner_alone)  # noqa: SIM115 - for the whole run
            faulthandler.enable(self._hard, all_threads=True)

    def end(self) -> None:
        """A quiet end: nothing more is logged, and the file for a hard crash goes, as there was none."""
        sys.excepthook, threading.excepthook = self._before
        logging.getLogger().removeHandler(self._handler)
        self._handler.close()
        if self._hard is not None:
            faulthandler.disable()
            self._hard.close()
            with suppress(OSError):
                Path(self._hard.name).unlink()
            self._hard = None

    def _uncaught(self, kind: type[BaseException], problem: BaseException | None, trace: TracebackType | None) -> None:
        """A fault of ours that nobody caught: reported in a file, said in a sentence."""
        if problem is None or issubclass(kind, (KeyboardInterrupt, SystemExit)):
            self._before[0](kind, problem or kind(), trace)
            return
        report = keep_report(self.folder, problem, trace)
        log.error("A fault of ours was caught by nobody", exc_info=(kind, problem, trace))
        if os.environ.get("HEARD_DEBUG"):
            self._before[0](kind, problem, trace)
        elif sys.stderr is not None:
            kept = f"A report of it, without anybody's words, is kept in {report}. " if report else ""
            with suppress(OSError):
                sys.stderr.write(
                    f"Heard met a fault of its own ({kind.__name__}); what was stored is safe. {kept}"
                    "“heard diagnostics” shows what helps to mend it.\n"
                )


def last_warnings(folder: Path, count: int = 20) -> list[str]:
    """The last records of the log, each with its lines."""
    try:
        with (folder / NAME).open("rb") as file:
            file.seek(max(0, (folder / NAME).stat().st_size - 64 * 1024))
            lines = file.read().decode("utf-8", "replace").splitlines()
    except OSError:
        return []
    records: list[str] = []
    for line in lines:
        if line.startswith("  ") and records:
            records[-1] += f"\n{line}"
        elif not line.startswith("  "):
            records.append(line)
    return records[-count:]
