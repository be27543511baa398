"""The toy site, a web client with short patience, and a poller on a store in memory."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sources.poller import Poller
from sources.source_web import SourceWeb
from sources.web import Bounds, PoliteWeb, Secrets
from store.records import Source
from tests.fakes import HandClock, MemoryStore
from tests.toysite import ToySite

QUICK = Bounds(connect_seconds=1.0, silence_seconds=0.3, response_seconds=0.8, body_bytes=2 * 2**20)


@pytest.fixture
def site() -> Iterator[ToySite]:
    with ToySite() as site:
        yield site


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def keyring() -> dict[str, str]:
    """The secrets of all sources by name; one that is not here is "not-a-real-one"."""
    return {}


@pytest.fixture
def secrets(keyring: dict[str, str]) -> Secrets:
    """A file of stories about one site puts the site's own in their place."""
    return lambda source_id, name: keyring.get(name, "not-a-real-one")


@pytest.fixture
def bounds() -> Bounds:
    """How long the client waits. A file of stories in which sites do answer, however busy the machine, has a longer one."""
    return QUICK


@pytest.fixture
def web(clock: HandClock, keyring: dict[str, str], secrets: Secrets, bounds: Bounds) -> Iterator[PoliteWeb]:
    web = PoliteWeb(
        clock=clock,
        bounds=bounds,
        route=lambda: True,
        system_proxies=False,
        user_agent="Heard/test",
        secrets=secrets,
        keep=lambda source_id, name, value: keyring.update({name: value}),
    )
    yield web
    web.close()


@pytest.fixture
def ours(web: PoliteWeb, source: Source) -> SourceWeb:
    """The client as the source of a file of stories has it."""
    return web.for_source(source)


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def poller(store: MemoryStore, web: PoliteWeb, clock: HandClock) -> Poller:
    return Poller(store, web, clock)
