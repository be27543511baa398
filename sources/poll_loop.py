"""The body of the poller's thread: sleeps until something is due, polls it, tells, and sleeps again. No Qt.

Not here: what is due (`schedule.py`) and the polling (`poller.py`). Between two polls the thread wakes only when the
next source is due, at the latest after a minute (clocks jump, laptops sleep), or when it is asked to.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Collection, Sequence
from datetime import datetime

from sources import schedule
from sources.contract import Clock, PollStore
from sources.poller import OnResult, Poller, PollResult
from store.errors import StoreProblem
from store.records import Source, SourceHealth, SourceStatus

log = logging.getLogger(__name__)
#: Sleeping measures steps of this length at most: a wait that spans a suspended laptop does not count the night.
_LONGEST_NAP = 60.0
_SHORTEST_NAP = 1.0
#: After a store problem nothing is polled for a while; a full disk is not emptied by trying every second.
_AFTER_STORE_PROBLEM = 30.0


class PollLoop:
    """`run` is the thread's body; `poll_now`, `wake` and `stop` may be called from any thread.

    `on_results` gets the results of every round that polled something, `on_progress` each source as it finishes,
    `on_store_problem` what the store said when it could not write. All are called on the loop's or a fetcher's thread."""

    def __init__(
        self,
        poller: Poller,
        store: PollStore,
        clock: Clock,
        *,
        on_results: Callable[[list[PollResult]], None],
        on_progress: OnResult | None = None,
        on_store_problem: Callable[[StoreProblem], None] | None = None,
        on_started: Callable[[], None] | None = None,
        scheduled: bool = True,
    ) -> None:
        """Without `scheduled` nothing is polled but what `poll_now` asks for, until `keep_schedule` is called."""
        self._poller = poller
        self._store = store
        self._clock = clock
        self._on_results = on_results
        self._on_progress = on_progress
        self._on_store_problem = on_store_problem
        self._on_started = on_started
        self._scheduled = scheduled
        self._stopping = threading.Event()
        self._wake = threading.Event()
        self._lock = threading.Lock()
        self._wanted: list[tuple[Collection[int] | None, int | None, bool]] = []
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Run in a thread of its own."""
        self._thread = threading.Thread(target=self.run, name="poll-loop", daemon=True)
        self._thread.start()

    def poll_now(
        self, *, source_ids: Collection[int] | None = None, brand_id: int | None = None, force: bool = True
    ) -> None:
        """Ask for a poll as soon as the running one is done; returns at once."""
        with self._lock:
            self._wanted.append((source_ids, brand_id, force))
        self._wake.set()

    def keep_schedule(self) -> None:
        """From now on, poll whatever becomes due."""
        self._scheduled = True
        self._wake.set()

    def wake(self) -> None:
        """Look again at what is due: a source was added, resumed or changed."""
        self._wake.set()

    def stop(self, timeout: float = 5.0) -> bool:
        """Stop after the page that is being stored; waits at most `timeout` seconds. True when the thread has ended."""
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
            nap = _LONGEST_NAP
            try:
                for source_ids, brand_id, force in self._take_wanted() or self._what_is_due():
                    self._round(source_ids, brand_id, force)
                if self._scheduled:
                    nap = seconds_until_due(self._store.sources_to_poll(), self._clock())
            except StoreProblem as problem:
                log.warning("Polling stopped: %s", problem)
                if self._on_store_problem is not None:
                    self._on_store_problem(problem)
                nap = _AFTER_STORE_PROBLEM
            except Exception:
                # A fault of ours must be loud, and yet not end all polling until the next start of the program.
                log.exception("A round of polling failed by a fault of ours")
                nap = _AFTER_STORE_PROBLEM
            if not self._stopping.is_set():
                self._wake.wait(nap)

    def _take_wanted(self) -> list[tuple[Collection[int] | None, int | None, bool]]:
        with self._lock:
            wanted, self._wanted = self._wanted, []
        return wanted

    def _what_is_due(self) -> list[tuple[Collection[int] | None, int | None, bool]]:
        return [(None, None, False)] if self._scheduled else []

    def _round(self, source_ids: Collection[int] | None, brand_id: int | None, force: bool) -> None:
        if self._stopping.is_set():
            return
        if self._on_started is not None and force:
            self._on_started()
        results = self._poller.poll_due(
            source_ids=source_ids, brand_id=brand_id, force=force, on_progress=self._on_progress, stop=self._stopping
        )
        if force or any(result.status != "skipped" for result in results):
            self._on_results(results)


def seconds_until_due(sources: Sequence[tuple[Source, SourceHealth]], now: datetime) -> float:
    """How long nothing will be due, between a second and a minute. Pure."""
    nap = _LONGEST_NAP
    for source, health in sources:
        if source.paused or health.status is SourceStatus.SIGN_IN:
            continue
        if schedule.is_due(
            next_poll_at=health.next_poll_at,
            last_polled_at=health.last_polled_at,
            interval_minutes=source.interval_minutes,
            now=now,
        ):
            return _SHORTEST_NAP
        if health.next_poll_at is not None:
            nap = min(nap, (health.next_poll_at - now).total_seconds())
    return max(nap, _SHORTEST_NAP)
