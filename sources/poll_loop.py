"""The poller's thread: sleeps until something is due, polls it, tells, and sleeps again. No Qt.

Not here: what is due (`schedule.py`), the polling (`poller.py`), the thread's waking and ending (`loop.py`).
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Collection, Sequence
from datetime import datetime

from sources import schedule
from sources.contract import Clock, PollStore
from sources.loop import LONGEST_NAP, Loop
from sources.poller import OnResult, Poller, PollResult
from store.errors import StoreProblem
from store.records import Source, SourceHealth, SourceStatus

_SHORTEST_NAP = 1.0


class PollLoop(Loop):
    """Polls sources when they are due, or when `poll_now` asks for it, from any thread. `stop` lets the page that is being
    stored be finished.

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
        super().__init__("poll-loop", logging.getLogger(__name__), on_store_problem)
        self._poller = poller
        self._store = store
        self._clock = clock
        self._on_results = on_results
        self._on_progress = on_progress
        self._on_started = on_started
        self._scheduled = scheduled
        self._lock = threading.Lock()
        self._wanted: list[tuple[Collection[int] | None, int | None, bool]] = []

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

    def _round(self) -> float:
        for source_ids, brand_id, force in self._take_wanted() or self._what_is_due():
            self._poll(source_ids, brand_id, force)
        return seconds_until_due(self._store.sources_to_poll(), self._clock()) if self._scheduled else LONGEST_NAP

    def _take_wanted(self) -> list[tuple[Collection[int] | None, int | None, bool]]:
        with self._lock:
            wanted, self._wanted = self._wanted, []
        return wanted

    def _what_is_due(self) -> list[tuple[Collection[int] | None, int | None, bool]]:
        return [(None, None, False)] if self._scheduled else []

    def _poll(self, source_ids: Collection[int] | None, brand_id: int | None, force: bool) -> None:
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
    nap = LONGEST_NAP
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
