"""Hands documents to one or two reader processes and takes reviews back; a document that is too much kills only its reader.

That keeps the window smooth (feedparser holds the interpreter lock), uses a second core, and makes hostile feeds
harmless. Processes start with the first document and end with `close`. Not here: what the reader does (`reader_child.py`).
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO, cast

from sources.errors import PayloadChanged
from sources.reader_wire import receive, review_from_wire, send
from store.records import IncomingReview, Rejected

#: `main.py` of a frozen program calls `sources.reader_child.run()` when this is its only argument.
HIDDEN_ARGUMENT = "--read-documents"
SECONDS_A_DOCUMENT = 15.0
PROCESSES = 2


class ReaderFault(RuntimeError):
    """Our own code failed in the reader process; `str()` holds its traceback."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader made of a document. `end` holds what else it says: `complete`, `shared`, `past_the_end`."""

    reviews: tuple[IncomingReview, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    notes: tuple[str, ...] = ()
    end: Mapping[str, Any] = field(default_factory=dict)


def reader_command() -> list[str]:
    """How a reader process is started from here: by module, or by the frozen program itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, HIDDEN_ARGUMENT]
    return [sys.executable, "-m", "sources.reader_child"]


def _environment() -> dict[str, str]:
    """The reader must find this very package, wherever the program was started from."""
    here = str(Path(__file__).resolve().parent.parent)
    path = os.environ.get("PYTHONPATH")
    return {**os.environ, "PYTHONPATH": f"{here}{os.pathsep}{path}" if path else here}


class ReaderProcesses:
    """A small pool of readers. Safe to use from several threads; each document waits for a free reader."""

    def __init__(
        self, *, processes: int = PROCESSES, seconds: float = SECONDS_A_DOCUMENT, command: list[str] | None = None
    ) -> None:
        self._seconds = seconds
        self._command = command
        self._free = threading.BoundedSemaphore(processes)
        self._lock = threading.Lock()
        self._idle: list[subprocess.Popen[bytes]] = []
        self._all: set[subprocess.Popen[bytes]] = set()

    def read(self, reader: str, body: bytes, *, now: datetime, **hints: Any) -> Reading:
        """What `reader` ("feed", "apple_rss" or "page") makes of a document.

        :raises PayloadChanged: it cannot be read, took too long or too much memory.
        :raises ReaderFault: a fault of ours."""
        request = {"reader": reader, "now": now.isoformat(), **hints}
        with self._free:
            process, fresh = self._take()
            try:
                answers = self._ask(process, request, body)
            except _ReaderGone as gone:
                # An idle reader may have been killed from outside since its last document; a fresh one may not.
                if fresh or gone.overdue or gone.answered:
                    raise self._too_much(gone) from gone
                process, _ = self._take(fresh=True)
                try:
                    answers = self._ask(process, request, body)
                except _ReaderGone as again:
                    raise self._too_much(again) from again
        # The reader is at the next document already while this one's reviews are made of its answers.
        return _reading_of(answers)

    def close(self) -> None:
        """Ends all readers; a document that is being read at this moment is given up."""
        with self._lock:
            processes, self._idle = list(self._all), []
        for process in processes:
            self._end(process)

    def process_ids(self) -> list[int]:
        """The running readers, for measurements."""
        with self._lock:
            return [process.pid for process in self._all]

    # --- one reader -------------------------------------------------------------------------------------------------

    def _take(self, *, fresh: bool = False) -> tuple[subprocess.Popen[bytes], bool]:
        while not fresh and (idle := self._idle_one()) is not None:
            if idle.poll() is None:
                return idle, False
            self._end(idle)
        flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        process = subprocess.Popen(
            self._command or reader_command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            creationflags=flags,
        )
        with self._lock:
            self._all.add(process)
        return process, True

    def _idle_one(self) -> subprocess.Popen[bytes] | None:
        with self._lock:
            return self._idle.pop() if self._idle else None

    def _ask(self, process: subprocess.Popen[bytes], request: dict[str, Any], body: bytes) -> list[dict[str, Any]]:
        """The reader's answers to one document: parts with reviews, then the end or a problem.

        :raises _ReaderGone: it ended before it said so."""
        overdue = threading.Event()

        def stop_it() -> None:
            overdue.set()
            process.kill()

        answers: list[dict[str, Any]] = []
        watch = threading.Timer(self._seconds, stop_it)
        watch.daemon = True
        watch.start()
        try:
            send(cast(BinaryIO, process.stdin), request, body)
            while (answer := receive(cast(BinaryIO, process.stdout))) is not None:
                answers.append(answer[0])
                if "reviews" in answer[0]:
                    continue
                watch.cancel()
                if overdue.is_set():
                    self._end(process)  # the alarm and the answer crossed
                else:
                    with self._lock:
                        self._idle.append(process)
                return answers
        except OSError:
            pass  # the pipe broke: said below
        finally:
            watch.cancel()
        self._end(process)
        raise _ReaderGone(overdue.is_set(), bool(answers), process.returncode)

    def _too_much(self, gone: _ReaderGone) -> PayloadChanged:
        if gone.overdue:
            return PayloadChanged(
                f"Reading this answer took more than {self._seconds:g} seconds, so it was given up.", "reader stopped"
            )
        return PayloadChanged("Reading this answer took more memory than we give it.", f"reader ended: {gone.status}")

    def _end(self, process: subprocess.Popen[bytes]) -> None:
        with self._lock:
            self._all.discard(process)
            if process in self._idle:
                self._idle.remove(process)
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
        process.kill()
        process.wait()


class _ReaderGone(Exception):
    def __init__(self, overdue: bool, answered: bool, status: int | None) -> None:
        super().__init__(f"overdue {overdue}, status {status}")
        self.overdue = overdue
        self.answered = answered
        self.status = status


def _reading_of(answers: Sequence[dict[str, Any]]) -> Reading:
    *parts, message = answers
    if "unreadable" in message:
        raise PayloadChanged(message["unreadable"], message.get("details", ""))
    if "fault" in message:
        raise ReaderFault(message["fault"])
    reviews = [review_from_wire(packed) for part in parts for packed in part["reviews"]]
    rejected = tuple(Rejected(reason, excerpt) for reason, excerpt in message["rejected"])
    return Reading(tuple(reviews), rejected, tuple(message["notes"]), message["end"])


_shared: ReaderProcesses | None = None
_shared_lock = threading.Lock()


def shared_readers() -> ReaderProcesses:
    """The readers that all kinds of this program use together."""
    global _shared
    with _shared_lock:
        if _shared is None:
            import atexit

            _shared = ReaderProcesses()
            atexit.register(_shared.close)
        return _shared
