"""A simulated day with many feeds: conditional, on time, never more than two at once, backing off, and under our own name."""

from __future__ import annotations

import itertools
import threading
from collections import defaultdict
from datetime import datetime, timedelta
from typing import Any

import pytest

from sources.pacing import AT_ONE_HOST
from sources.poller import Poller
from sources.web import PoliteWeb
from store.poll_sink import PollSink
from tests.builders import NOON, a_brand, a_source
from tests.chaos import hostile
from tests.chaos.counts import FULL, tells
from tests.fakes import HandClock
from tests.toysite import ToySite

FEEDS = 200 if FULL else 24
HOURS = 24
INTERVAL = timedelta(hours=1)


class WatchfulSite(ToySite):
    """Counts how many visitors it has at once."""

    def __init__(self) -> None:
        super().__init__()
        self._now, self.most = 0, 0
        self._counting = threading.Lock()

    def _answer(self, handler: Any, sent: bytes = b"") -> None:
        with self._counting:
            self._now += 1
            self.most = max(self.most, self._now)
        try:
            super()._answer(handler, sent)
        finally:
            with self._counting:
                self._now -= 1


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_a_day_of_polling_is_one_that_no_site_minds(workspace):
    brand, clock = a_brand(workspace), HandClock(NOON)
    with WatchfulSite() as site:
        broken = {f"/broken{number}" for number in range(FEEDS // 10)}
        for number in range(FEEDS):
            path = f"/broken{number}" if number < FEEDS // 10 else f"/feed{number}"
            url = site.answers(path, 500) if path in broken else site.shows(path, hostile.GOOD, etag=f'"{number}"')
            a_source(workspace, brand, path, url=url)
        web = PoliteWeb(clock=clock, system_proxies=False)
        poller = Poller(PollSink(workspace), web, clock)
        visits: dict[str, list[datetime]] = defaultdict(list)
        seen = 0
        for _ in range(HOURS * 12):
            poller.poll_due()
            for visit in site.requests[seen:]:
                visits[visit.path].append(clock.now)
            seen = len(site.requests)
            clock.goes_on(minutes=5)
        web.close()
        requests, most = list(site.requests), site.most

    first: set[str] = set()
    later = conditional = 0
    for visit in requests:
        assert visit.headers["user-agent"].startswith("Heard")
        if visit.path in first and visit.path not in broken:
            later += 1
            conditional += "if-none-match" in visit.headers
        first.add(visit.path)
    assert later > FEEDS * (HOURS - 6) * 0.8
    assert conditional >= 0.99 * later
    assert most <= AT_ONE_HOST
    for path, times in visits.items():
        pauses = [later - sooner for sooner, later in itertools.pairwise(times)]
        assert min(pauses) >= INTERVAL * 0.9, path
        if path in broken:
            assert len(times) <= 10, "it is asked less and less often"
            assert timedelta(hours=5) < max(pauses) <= timedelta(hours=6, minutes=45)
        else:
            assert HOURS - 4 <= len(times) <= HOURS + 1, path
            assert max(pauses) <= INTERVAL * 1.1 + timedelta(minutes=5), path
    note = f"{len(requests)} requests, {conditional / later:.1%} conditional, {most} at once"
    tells("politeness: feeds over 24 simulated hours", tried=FEEDS, survived=len(visits), note=note)
