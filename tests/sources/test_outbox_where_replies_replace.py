"""The outbox at sites that keep one reply a review: what replaces is said before, counted after, and never sent twice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from sources import registry
from store import outbox_ledger, reply_ledger
from store.db import Connections
from store.errors import RequestRefused
from store.records import Origin, Reply
from store.rules.reply_limits import replacing_sentence
from tests.api_sites.app_store_connect import AppStoreConnectSite
from tests.api_sites.google_play import GooglePlaySite
from tests.builders import NOON, id_of
from tests.fakes import HandClock
from tests.site_server import STORING, TROUBLES
from tests.sources.test_outbox_at_wordpress import Keeper

FIRST = "It crashed on you twice. That is on us; version 4.2 mends it."
SECOND = "You still cannot log in, I read. Please write to ana@app.example, I will look at it myself."
SITES = {"app_store_connect": AppStoreConnectSite, "google_play": GooglePlaySite}


@pytest.fixture
def clock() -> HandClock:
    return HandClock(NOON)


@pytest.fixture(params=SITES)
def site(request: pytest.FixtureRequest, clock: HandClock) -> Iterator[Any]:
    with SITES[request.param](clock) as site:
        site.kind = request.param
        yield site


@pytest.fixture
def keeper(workspace: Connections, site: Any, clock: HandClock) -> Iterator[Keeper]:
    keeper = Keeper(workspace, site, clock, site.kind)
    yield keeper
    keeper.web.close()


def complaint(site: Any, keeper: Keeper) -> str:
    identity: str = site.shows("Crashes at login", days_ago=0.1)
    keeper.looks()
    return identity


def thread(keeper: Keeper, identity: str) -> list[Reply]:
    found = reply_ledger.replies_to(keeper.workspace, id_of(keeper.workspace, identity))
    return [reply for reply in found if reply.text]


def publishes(site: Any) -> None:
    if site.kind == "app_store_connect":
        site.publishes()


def test_a_reply_is_posted_and_live_only_when_the_site_shows_it(site: Any, keeper: Keeper, clock: HandClock) -> None:
    identity = complaint(site, keeper)
    keeper.answers(identity, FIRST)
    keeper.outbox.deliver_due()
    assert keeper.state_of(identity) == ["posted"]
    publishes(site)
    clock.goes_on(hours=7)
    keeper.looks()
    assert keeper.state_of(identity) == ["live"]
    assert site.stored == [FIRST]


def test_what_replaces_is_said_and_both_stay_in_the_log_and_count(site: Any, keeper: Keeper, clock: HandClock) -> None:
    identity = complaint(site, keeper)
    limits = registry.kind(site.kind).replies
    assert limits is not None
    assert replacing_sentence(thread(keeper, identity), limits) == ""
    for words in (FIRST, SECOND):
        keeper.answers(identity, words)
        keeper.outbox.deliver_due()
        publishes(site)
        clock.goes_on(hours=7)
        keeper.looks()
        assert replacing_sentence(thread(keeper, identity), limits) == "This replaces your earlier reply."
    assert [(reply.number, reply.text, str(reply.state)) for reply in thread(keeper, identity)] == [
        (1, FIRST, "live"), (2, SECOND, "live"),
    ]  # fmt: skip
    assert site.stored == [FIRST, SECOND]
    with pytest.raises(RequestRefused, match="Twice is enough"):
        keeper.answers(identity, "And a third one.")


def test_an_edit_that_was_made_at_the_site_counts_as_the_next_reply(
    site: Any, keeper: Keeper, clock: HandClock
) -> None:
    identity = complaint(site, keeper)
    keeper.answers(identity, FIRST)
    keeper.outbox.deliver_due()
    clock.goes_on(hours=1)
    site.a_colleague_answers(identity, SECOND)
    publishes(site)
    clock.goes_on(hours=7)
    keeper.looks()
    assert [(reply.number, reply.origin, reply.text) for reply in thread(keeper, identity)] == [
        (1, Origin.HERE, FIRST), (2, Origin.SITE, SECOND),
    ]  # fmt: skip
    with pytest.raises(RequestRefused, match="Twice is enough"):
        keeper.answers(identity, "And a third one.")
    clock.goes_on(hours=7)
    keeper.looks()
    assert len(thread(keeper, identity)) == 2


def test_a_reply_that_a_colleague_wrote_meanwhile_is_not_overwritten(
    site: Any, keeper: Keeper, clock: HandClock
) -> None:
    identity = complaint(site, keeper)
    keeper.answers(identity, FIRST)
    site.a_colleague_answers(identity, SECOND)
    keeper.outbox.deliver_due()
    assert site.stored == [SECOND]
    draft = next(reply for reply in thread(keeper, identity) if reply.text == FIRST)
    assert (str(draft.state), draft.appeared_id is not None) == ("draft", True)


@pytest.mark.parametrize("trouble", TROUBLES)
def test_a_lost_answer_is_read_back_and_nothing_is_sent_twice(
    trouble: str, site: Any, keeper: Keeper, clock: HandClock
) -> None:
    identity = complaint(site, keeper)
    keeper.answers(identity, FIRST)
    site.meets(trouble)
    keeper.outbox.deliver_due()
    (state,) = keeper.state_of(identity)
    assert len(site.stored) == (trouble in STORING)
    if trouble in STORING:
        assert state in ("posted", "live")
    elif trouble == "busy":
        assert state == "queued"
    else:
        assert state == "unknown"
        outbox_ledger.settle_unknown(keeper.workspace, id_of(keeper.workspace, identity), there=False, now=clock())
    clock.goes_on(hours=7)
    keeper.outbox.deliver_due()
    assert site.stored == [FIRST]


LONGER = f"{FIRST} It is in the store since this morning; please tell me whether it starts for you now."


def test_a_reply_that_begins_with_the_earlier_ones_words_is_sent_and_not_taken_for_it(
    site: Any, keeper: Keeper, clock: HandClock
) -> None:
    identity = complaint(site, keeper)
    for words in (f"{FIRST} {FIRST}", f"{FIRST} {LONGER}"):
        keeper.answers(identity, words)
        keeper.outbox.deliver_due()
        publishes(site)
        clock.goes_on(hours=7)
        keeper.looks()
    assert site.stored[-1] == f"{FIRST} {LONGER}"
    assert len(site.stored) == 2
    assert keeper.state_of(identity) == ["live", "live"]


def test_a_reply_can_be_shortened_where_it_takes_the_earlier_ones_place(
    site: Any, keeper: Keeper, clock: HandClock
) -> None:
    identity = complaint(site, keeper)
    for words in (f"{FIRST} {FIRST} My number is 555 0100.", f"{FIRST} {FIRST}"):
        keeper.answers(identity, words)
        keeper.outbox.deliver_due()
        publishes(site)
        clock.goes_on(hours=7)
        keeper.looks()
    assert site.stored[-1] == f"{FIRST} {FIRST}"
    assert keeper.state_of(identity) == ["live", "live"]
    with pytest.raises(RequestRefused, match="These very words"):
        outbox_ledger.queue_reply(
            keeper.workspace, id_of(keeper.workspace, identity), f"{FIRST} {FIRST}", now=clock(), send_after=clock(),
            limits=keeper.limits, again_why="once more",
        )  # fmt: skip
