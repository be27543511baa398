"""The body of a thread that sleeps until something is due, does it, and sleeps again. No Qt.

Not here: what is due and the doing of it (`poll_loop.py`, `outbox_loop.py`).
"""

from __future__ import annotations

import logging
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable

from store.errors import StoreProblem

#: Seconds. Sleeping measures steps of this length at most: a wait that spans a suspended laptop does not count the night,
#: and a clock that jumped is noticed.
LONGEST_NAP = 60.0
#: Seconds of rest after a store problem; a full disk is not emptied by trying every second.
_AFTER_STORE_PROBLEM = 30.0


class Loop(ABC):
    """`run` is the thread's body; `start`, `wake` and `stop` may be called from any thread.

    A fault of one round ends neither the thread nor the rounds after it: what the store says goes to `on_store_problem`
    (on the loop's thread), a fault of ours into the log."""

    def __init__(
        self, name: str, log: logging.Logger, on_store_problem: Callable[[StoreProblem], None] | None = None
    ) -> None:
        """`name` is the thread's; `log` says whose rounds failed."""
        self._name = name
        self._log = log
        self._on_store_problem = on_store_problem
        self._stopping = threading.Event()
        self._wake = threading.Event()
        self._thread: threading.Thread | None = None

    @abstractmethod
    def _round(self) -> float:
        """Do what is due; how many seconds nothing will be due after it."""

    def start(self) -> None:
        """Run in a thread of its own; a second call does nothing."""
        if self._thread is None:
            self._thread = threading.Thread(target=self.run, name=self._name, daemon=True)
            self._thread.start()

    def wake(self) -> None:
        """Look again at what is due: something was added, changed, hurried or called back."""
        self._wake.set()

    def stop(self, timeout: float = 5.0) -> bool:
        """Stop after the step that is under way; waits at most `timeout` seconds. True when the thread has ended."""
        self._stopping.set()
        self._wake.set()
        if self._thread is not None:
            self._thread.join(timeout)
            return not self._thread.is_alive()
        return True

    def run(self) -> None:
        """The thread's body: returns after `stop`."""
        while not self._stopping.is_set():
            self._wake.clear()
            nap = _AFTER_STORE_PROBLEM
            try:
                nap = self._round()
            except StoreProblem as problem:
                self._log.warning("A round stopped: %s", problem)
                if self._on_store_problem is not None:
                    self._on_store_problem(problem)
            except Exception:
                # A fault of ours must be loud, and yet not end the whole work until the next start of the program.
                self._log.exception("A round failed by a fault of ours")
            if not self._stopping.is_set():
                self._wake.wait(nap)
