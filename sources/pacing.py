"""Keeps us polite: at most two requests at one host at once, and a pause between them.

Clock and sleep are given, so that a test needs no patience. Not here: how often a source is polled (`schedule.py`).
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sources.addresses import Origin, is_loopback_host

AT_ONE_HOST = 2
#: Seconds between the starts of two requests at one host. Sites allow far more; one a second annoys nobody.
GAP_SECONDS = 1.0


def place_of(origin: Origin) -> str:
    """What counts as one host: a machine on the internet whatever the port; on this machine every port is a server."""
    host, port = origin
    return f"{host}:{port}" if is_loopback_host(host) else host


class Pacing:
    """Hands out turns per host. `turn` blocks until it is ours; it never holds a lock while it sleeps."""

    def __init__(
        self,
        *,
        at_one_host: int = AT_ONE_HOST,
        gap_seconds: float = GAP_SECONDS,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._at_one_host = at_one_host
        self._gap = gap_seconds
        self._monotonic = monotonic
        self._sleep = sleep
        self._lock = threading.Lock()
        self._slots: dict[str, threading.BoundedSemaphore] = {}
        self._next_start: dict[str, float] = {}

    @contextmanager
    def turn(self, origin: Origin) -> Iterator[None]:
        place = place_of(origin)
        with self._lock:
            slots = self._slots.setdefault(place, threading.BoundedSemaphore(self._at_one_host))
        with slots:
            pause = self._reserve(place, 0.0 if is_loopback_host(origin[0]) else self._gap)
            if pause > 0:
                self._sleep(pause)
            yield

    def _reserve(self, place: str, gap: float) -> float:
        """Books the next start at a host and says how many seconds away it is."""
        with self._lock:
            now = self._monotonic()
            start = max(now, self._next_start.get(place, now))
            self._next_start[place] = start + gap
            return start - now
