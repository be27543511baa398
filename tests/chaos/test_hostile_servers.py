"""Whatever a server does: one sentence on its own source, in time, nowhere but where we were sent by the owner, the others polled."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from sources.poller import Poller, PollResult
from sources.web import Bounds, PoliteWeb
from store.poll_sink import PollSink
from store.records import SourceStatus
from store.workspace_file import check_workspace
from tests.builders import NOON, a_brand, a_source
from tests.chaos import hostile
from tests.chaos.counts import FULL, tells
from tests.fakes import HandClock
from tests.toysite import ToySite

QUICK = Bounds(connect_seconds=2.0, silence_seconds=0.5, response_seconds=2.0, body_bytes=6 * 2**20)
GOOD_ONES = 10
#: Waits that the pool of eight may add up to: silent servers cost their bound each, over eight fetchers.
ROUND_SECONDS = 100
#: What all of this may cost this process (the readers have limits of their own), in bytes.
MEMORY = 64 * 2**20
ROUNDS = 3 if FULL else 1


@pytest.fixture
def site() -> Iterator[ToySite]:
    with ToySite() as site:
        yield site


@pytest.fixture
def home() -> Iterator[ToySite]:
    """A server of the owner's machine that no other server may send us to."""
    with ToySite() as home:
        home.shows("/", hostile.GOOD)
        yield home


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_whatever_a_server_does_is_a_sentence_in_time_and_hurts_nobody_else(workspace, site, home):
    brand, clock = a_brand(workspace), HandClock(NOON)
    deeds = {**hostile.ALL, "sent home": hostile.to(home.url("/"))}
    by_id: dict[int, str] = {}
    for number, (name, deed) in enumerate(deeds.items()):
        path = f"/{number}"
        deed(site, path)
        by_id[a_source(workspace, brand, name[:80], url=site.url(path)).id] = name
    good = [
        a_source(workspace, brand, f"good {n}", url=site.shows(f"/good{n}", hostile.GOOD)).id for n in range(GOOD_ONES)
    ]
    web = PoliteWeb(clock=clock, bounds=QUICK, route=lambda: True, system_proxies=False)
    poller = Poller(PollSink(workspace), web, clock)
    before = _memory()
    survived = 0
    for _ in range(ROUNDS):
        began = time.monotonic()
        results = {result.id: result for result in poller.poll_due(force=True)}
        assert time.monotonic() - began < ROUND_SECONDS
        assert {results[one].status for one in good} <= {"ok", "unchanged"}
        assert {results[one].new for one in good} == {2 if clock.now == NOON else 0}
        for source_id, name in by_id.items():
            told = results[source_id]
            assert _is_a_plain_word(told), (name, told)
            survived += 1
        clock.goes_on(hours=7)
    assert home.requests == [], "nobody sends us into the local network"
    _nobody_is_asked_early(workspace, by_id)
    assert _memory() - before < MEMORY
    assert check_workspace(workspace, lambda db: []).problems == ()
    web.close()
    assert len(by_id) >= 100
    tells("hostile servers", tried=len(by_id) * ROUNDS, survived=survived, note=f"{len(by_id)} kinds of hostility")


def _is_a_plain_word(told: PollResult) -> bool:
    if told.status in ("ok", "unchanged"):
        return not told.error
    words = told.error
    return (
        told.status == "failed"
        and 10 < len(words) < 400
        and words.rstrip().endswith(".")
        and "\n" not in words
        and "Traceback" not in words
        and "fault in Heard" not in words
    )


def _nobody_is_asked_early(workspace, by_id: dict[int, str]) -> None:
    """Back-off and the site's own waiting time: never within a minute, never for more than a day and a bit."""
    last = NOON + timedelta(hours=7 * (ROUNDS - 1))
    for source, health in PollSink(workspace).sources_to_poll():
        if source.id not in by_id or health.status is SourceStatus.SIGN_IN:
            continue
        assert health.next_poll_at is not None, by_id[source.id]
        pause = health.next_poll_at - last
        assert timedelta(minutes=1) <= pause <= timedelta(hours=25), (by_id[source.id], pause)
        if by_id[source.id].endswith("Retry-After '120'"):
            assert pause >= timedelta(seconds=120)


def _memory() -> int:
    """Bytes of this process in memory; 0 where the system does not say."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return 0
