"""Hands out the sources of one polling round, so that no thread waits for a host that has two visitors already.

Not here: the pause between requests at one host (`pacing.py`), and the polling (`poller.py`).
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Sequence

from sources.addresses import hosts_named, named_by_owner
from sources.pacing import AT_ONE_HOST, place_of
from store.records import Source, SourceHealth


class Round:
    """One round of sources. `broken` is what made it end early; `stop` what the caller ends it with."""

    def __init__(self, waiting: Sequence[tuple[Source, SourceHealth]], stop: threading.Event) -> None:
        self.waiting = list(waiting)
        self.stop = stop
        self.broken: BaseException | None = None
        self._lock = threading.Condition()
        self._visitors: Counter[str] = Counter()
        self._places = {source.id: _place(source) for source, _ in waiting}

    def next(self) -> tuple[Source, SourceHealth] | None:
        """The next source whose host is free; waits for one; `None` when all are taken, or on a stop."""
        with self._lock:
            while True:
                if self.stop.is_set() or self.broken is not None or not self.waiting:
                    return None
                for index, (source, _) in enumerate(self.waiting):
                    if self._visitors[self._places[source.id]] < AT_ONE_HOST:
                        self._visitors[self._places[source.id]] += 1
                        return self.waiting.pop(index)
                self._lock.wait(timeout=0.5)

    def done(self, source: Source) -> None:
        with self._lock:
            self._visitors[self._places[source.id]] -= 1
            self._lock.notify_all()

    def give_up(self, problem: BaseException) -> None:
        with self._lock:
            self.broken = self.broken or problem
            self._lock.notify_all()


def _place(source: Source) -> str:
    """The host that a source will visit first, as far as its settings tell; else the kind, which has one site."""
    origins = named_by_owner(source.settings)
    hosts = hosts_named(source.settings)
    return place_of(min(origins)) if origins else min(hosts, default=source.kind)
