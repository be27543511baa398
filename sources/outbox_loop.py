"""The body of the outbox's thread: sleeps until a reply is due, delivers it, tells, and sleeps again. No Qt.

Not here: the delivering (`outbox.py`). The thread wakes when the next reply is due, at the latest after a minute (clocks
jump, laptops sleep), or when it is asked to.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import datetime

from sources.contract import Clock, OutboxStore
from sources.outbox import DeliveryResult, Outbox
from store.errors import StoreProblem

log = logging.getLogger(__name__)
_LONGEST_NAP = 60.0
_SHORTEST_NAP = 0.2
#: Something is due and yet nothing could be done: another process sends, or a source waits for its sign-in.
_AFTER_NOTHING = 10.0
_AFTER_STORE_PROBLEM = 30.0


class OutboxLoop:
    """`run` is the thread's body; `wake` and `stop` may be called from any thread. `on_results` gets the results of
    every round that did something, on the loop's thread."""

    def __init__(
        self,
        outbox: Outbox,
        store: OutboxStore,
        clock: Clock,
        *,
        on_results: Callable[[list[DeliveryResult]], None],
        on_store_problem: Callable[[StoreProblem], None] | None = None,
    ) -> None:
        self._outbox = outbox
        self._store = store
        self._clock = clock
        self._on_results = on_results
        self._on_store_problem = on_store_problem
        self._stopping = threading.Event()
        self._wake = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Run in a thread of its own; a second call does nothing."""
        if self._thread is None:
            self._thread = threading.Thread(target=self.run, name="outbox-loop", daemon=True)
            self._thread.start()

    def wake(self) -> None:
        """Look again at what is due: a reply was queued, hurried, or called back."""
        self._wake.set()

    def stop(self, timeout: float = 5.0) -> bool:
        """Stop after the reply that is being sent; waits at most `timeout` seconds. True when the thread has ended."""
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
                results = self._outbox.deliver_due(stop=self._stopping)
                if results:
                    self._on_results(results)
                nap = nap_until(self._store.next_departure(), self._clock(), did_something=bool(results))
            except StoreProblem as problem:
                log.warning("Sending stopped: %s", problem)
                if self._on_store_problem is not None:
                    self._on_store_problem(problem)
            except Exception:
                # A fault of ours must be loud, and yet not end all sending until the next start of the program.
                log.exception("A round of sending failed by a fault of ours")
            if not self._stopping.is_set():
                self._wake.wait(nap)


def nap_until(departure: datetime | None, now: datetime, *, did_something: bool) -> float:
    """How many seconds nothing will be due. Pure."""
    if departure is None:
        return _LONGEST_NAP
    left = (departure - now).total_seconds()
    if left <= 0 and not did_something:
        return _AFTER_NOTHING
    return min(max(left, _SHORTEST_NAP), _LONGEST_NAP)
