"""The outbox's thread: sleeps until a reply is due, delivers it, tells, and sleeps again. No Qt.

Not here: the delivering (`outbox.py`), the thread's waking and ending (`loop.py`).
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime

from sources.contract import Clock, OutboxStore
from sources.loop import LONGEST_NAP, Loop
from sources.outbox import DeliveryResult, Outbox
from store.errors import StoreProblem

_SHORTEST_NAP = 0.2
#: Something is due and yet nothing could be done: another process sends, or a source waits for its sign-in.
_AFTER_NOTHING = 10.0


class OutboxLoop(Loop):
    """Delivers replies when they are due. `on_results` gets the results of every round that did something, on the loop's
    thread. `stop` lets the reply that is being sent arrive."""

    def __init__(
        self,
        outbox: Outbox,
        store: OutboxStore,
        clock: Clock,
        *,
        on_results: Callable[[list[DeliveryResult]], None],
        on_store_problem: Callable[[StoreProblem], None] | None = None,
    ) -> None:
        super().__init__("outbox-loop", logging.getLogger(__name__), on_store_problem)
        self._outbox = outbox
        self._store = store
        self._clock = clock
        self._on_results = on_results

    def _round(self) -> float:
        results = self._outbox.deliver_due(stop=self._stopping)
        if results:
            self._on_results(results)
        return nap_until(self._store.next_departure(), self._clock(), did_something=bool(results))


def nap_until(departure: datetime | None, now: datetime, *, did_something: bool) -> float:
    """How many seconds nothing will be due. Pure."""
    if departure is None:
        return LONGEST_NAP
    left = (departure - now).total_seconds()
    if left <= 0 and not did_something:
        return _AFTER_NOTHING
    return min(max(left, _SHORTEST_NAP), LONGEST_NAP)
