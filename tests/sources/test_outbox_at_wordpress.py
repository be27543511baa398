"""The outbox at a WordPress, over real HTTP: whatever dies on the way, each reply stands there once or is honestly open."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from sources import registry
from sources.poller import Poller
from sources.web import Bounds, PoliteWeb
from store import reply_ledger
from store.db import Connections
from store.poll_sink import PollSink
from tests.builders import NOON, a_brand, a_source, id_of
from tests.fakes import HandClock
from tests.wordpress_site import TROUBLES, WordPressSite

outbox = pytest.importorskip("sources.outbox", reason="there is no outbox here yet")
outbox_ledger = pytest.importorskip("store.outbox_ledger")
outbox_store = pytest.importorskip("store.outbox_store")

#: A site that is silent for so long is given up; short, or the storm would take minutes.
HASTY = Bounds(connect_seconds=1.0, silence_seconds=0.1, response_seconds=1.0, body_bytes=2**20)
RUNS = 60


@pytest.fixture
def clock() -> HandClock:
    return HandClock(NOON)


@pytest.fixture
def blog(clock: HandClock) -> Iterator[WordPressSite]:
    with WordPressSite(clock) as site:
        yield site


class Keeper:
    """Somebody who answers reviews of one source at the site."""

    def __init__(self, workspace: Connections, blog: WordPressSite, clock: HandClock, kind: str) -> None:
        self.workspace, self.clock = workspace, clock
        self.source = a_source(workspace, a_brand(workspace), kind=kind, **blog.settings)
        self.web = PoliteWeb(clock=clock, bounds=HASTY, route=lambda: True, system_proxies=False, secrets=blog.secret)
        self.outbox = outbox.Outbox(outbox_store.OutboxStore(workspace), self.web, clock)
        self.limits = registry.kind(kind).replies

    def looks(self) -> None:
        Poller(PollSink(self.workspace), self.web, self.clock).poll_due(force=True)

    def answers(self, external_id: int, text: str) -> None:
        outbox_ledger.queue_reply(
            self.workspace, id_of(self.workspace, str(external_id)), text, now=self.clock(), send_after=self.clock(),
            limits=self.limits,
        )  # fmt: skip

    def state_of(self, external_id: int) -> list[str]:
        thread = reply_ledger.replies_to(self.workspace, id_of(self.workspace, str(external_id)))
        return [str(reply.state) for reply in thread if reply.text]


@pytest.mark.parametrize("kind", ["wordpress", "woocommerce"])
def test_a_reply_goes_out_once_and_is_live_when_it_was_seen(
    kind: str, workspace: Connections, blog: WordPressSite, clock: HandClock
) -> None:
    review = blog.shows_review("Cracked") if kind == "woocommerce" else blog.shows_comment("Cracked")
    keeper = Keeper(workspace, blog, clock, kind)
    keeper.looks()
    keeper.answers(review, "It cracked on its first day & that's on us <keeper@shop.example>.")
    keeper.outbox.deliver_due()
    keeper.outbox.deliver_due(now=True)
    assert len(blog.replies_to(review)) == 1
    assert keeper.state_of(review) in (["posted"], ["live"])
    clock.goes_on(hours=2)
    keeper.looks()
    assert keeper.state_of(review) == ["live"]


@pytest.mark.parametrize("kind", ["wordpress", "woocommerce"])
def test_in_any_storm_each_reply_stands_there_at_most_once_and_nothing_false_is_claimed(
    kind: str, workspace: Connections, blog: WordPressSite, clock: HandClock
) -> None:
    dice = random.Random(f"storm at {kind}")
    keeper = Keeper(workspace, blog, clock, kind)
    shows = blog.shows_review if kind == "woocommerce" else blog.shows_comment
    reviews = [shows(f"Complaint {number}", author=f"Customer {number}") for number in range(RUNS)]
    keeper.looks()
    for number, review in enumerate(reviews):
        if dice.random() < 0.8:
            blog.meets(dice.choice(TROUBLES))
        blog.moderates_all = dice.random() < 0.3
        keeper.answers(review, f"Reply number {number}: that's not what you came for.")
        for _ in range(dice.randint(1, 3)):
            keeper.outbox.deliver_due(now=dice.random() < 0.5)
            clock.goes_on(minutes=dice.randint(1, 90))
    blog.moderates_all = False
    for _ in range(8):
        keeper.outbox.deliver_due(now=True)
        clock.goes_on(hours=7)
    keeper.looks()

    assert len(blog.replies_received) == len(set(blog.replies_received))
    for review in reviews:
        at_site = blog.replies_to(review)
        (state,) = keeper.state_of(review)
        assert len(at_site) <= 1
        if at_site:
            assert state in ("posted", "live"), (review, state)
        else:
            assert state == "unknown", (review, state)
