"""Processes that begin at once: one that has read in our code is copied (`fork`) for each, instead of a Python that starts anew.

Each is a process of its own, and is killed like one; a start costs milliseconds instead of a second, so that more can be
killed. Not here: what they do (`children.py`, `heard_with_letterbox.py`).
"""

from __future__ import annotations

import importlib
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import traceback
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from store.rules.language import language_of
from store.rules.promises import promises_in
from tests.builders import NOON

ROOT = Path(__file__).resolve().parents[2]
#: Read in before anybody is born: what a window, a poll, a sending and an import need.
READ_IN = (
    "tests.chaos.children", "tests.chaos.heard_with_letterbox", "ui.app", "ui.main_window", "ui.commandline",
    "ui.import_reviews", "sources.poller", "sources.web", "sources.transport", "sources.kinds.feed", "store.poll_sink",
    "store.response_log", "PySide6.QtTest",
)  # fmt: skip


class Nursery:
    """Use as a context manager."""

    def __enter__(self) -> Nursery:
        self._line, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-W", "ignore", "-m", "tests.chaos.nursery", str(theirs.fileno())], cwd=ROOT,
                pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            )  # fmt: skip
        return self

    def __exit__(self, *_: object) -> None:
        self._line.close()
        self._process.wait(60)

    def begins(self, target: str, *words: object, environment: Mapping[str, str] | None = None) -> Born:
        """A process that calls `target` (`module:function`) with words and ends with its status."""
        out, out_there = os.pipe()
        errors, errors_there = os.pipe()
        asked = {"target": target, "words": [str(word) for word in words], "environment": dict(environment or {})}
        pid = self._asks(asked, [out_there, errors_there])
        os.close(out_there)
        os.close(errors_there)
        return Born(self, pid, out, errors)

    def _asks(self, asked: Any, handles: list[int]) -> int:
        socket.send_fds(self._line, [json.dumps(asked).encode()], handles)
        answer = self._line.recv(64)
        if not answer:
            raise AssertionError("the nursery is gone")
        return int(answer)

    def ended(self, pid: int) -> int:
        """Wait for its end; the status as `subprocess` counts it."""
        return self._asks({"wait": pid}, [])


class Born:
    """One of them; `out` is a file descriptor to read from."""

    def __init__(self, nursery: Nursery, pid: int, out: int, errors: int) -> None:
        self._nursery, self.pid, self.out, self._errors = nursery, pid, out, errors
        self._ending = threading.Lock()
        self.returncode: int | None = None

    def kill(self) -> None:
        """`SIGKILL`, and wait until it is gone; one that has ended by itself stays so."""
        with self._ending:
            if self.returncode is None:
                os.kill(self.pid, signal.SIGKILL)
                self.returncode = self._nursery.ended(self.pid)

    def communicate(self) -> tuple[str, str]:
        """All that it said and complained of, after its end (of complaints as many as fit into a pipe)."""
        said = []
        for handle in (self.out, self._errors):
            with os.fdopen(handle, encoding="utf-8", errors="replace") as file:
                said.append(file.read())
        with self._ending:
            if self.returncode is None:
                self.returncode = self._nursery.ended(self.pid)
        return said[0], said[1]


# --- the process that is copied --------------------------------------------------------------------------------------


def _serve(line: socket.socket) -> None:
    for name in READ_IN:
        importlib.import_module(name)
    # What knows languages takes long to be read in.
    promises_in("I am sorry. I will call you tomorrow.", language_of("I am sorry for the soup, which came cold."), NOON)
    while True:
        raw, handles, _, _ = socket.recv_fds(line, 65_536, 2)
        if not raw:
            return
        asked = json.loads(raw)
        if "wait" in asked:
            _, status = os.waitpid(asked["wait"], 0)
            line.sendall(str(os.waitstatus_to_exitcode(status)).encode())
            continue
        pid = os.fork()
        if pid == 0:
            line.close()
            _live(asked, *handles)
        for handle in handles:
            os.close(handle)
        line.sendall(str(pid).encode())


def _live(asked: Any, out: int, errors: int) -> None:
    status = 1
    try:
        os.setsid()
        os.dup2(out, 1)
        os.dup2(errors, 2)
        # Those of the process that is copied were made for whatever it writes to.
        sys.stdout, sys.stderr = (os.fdopen(number, "w", encoding="utf-8", closefd=False) for number in (1, 2))
        os.environ.update(asked["environment"])
        module, _, function = asked["target"].partition(":")
        status = getattr(importlib.import_module(module), function)(*asked["words"]) or 0
    except SystemExit as leaving:
        status = leaving.code if isinstance(leaving.code, int) else 1
    except BaseException:
        traceback.print_exc()
    finally:
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError, ValueError):
                stream.flush()
        os._exit(status)


if __name__ == "__main__":
    _serve(socket.socket(fileno=int(sys.argv[1])))
