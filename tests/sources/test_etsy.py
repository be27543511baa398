"""Etsy: a key of two parts, pages by offset, allowances, and the rule about public answers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sources.errors import SettingsWrong
from sources.kinds import etsy
from sources.poller import Poller
from sources.web import PoliteWeb, Secrets
from store.records import Source, SourceStatus
from tests.api_sites.etsy import NAME, EtsySite
from tests.fakes import HandClock, MemoryStore
from tests.toysite import ToySite

REVIEWS = "/v3/application/shops/4242/reviews"


@pytest.fixture
def market(clock: HandClock) -> Iterator[EtsySite]:
    with EtsySite(clock) as site:
        yield site


@pytest.fixture
def secrets(market: EtsySite) -> Secrets:
    return market.secret


@pytest.fixture
def source(market: EtsySite, store: MemoryStore) -> Source:
    return store.watches("etsy", **market.settings)


def test_reviews_are_read_page_by_page_and_later_only_the_recent_ones(
    market: EtsySite, store: MemoryStore, poller: Poller, source: Source, clock: HandClock
) -> None:
    for number in range(250):
        market.shows(f"Words {number}", stars=1 + number % 5, days_ago=250 - number)
    (result,) = poller.poll_due()
    assert (result.status, result.new, result.complaints) == ("ok", 250, 100)
    assert [call.query["offset"] for call in market.asked(REVIEWS)] == ["0", "100", "200"]
    market.shows("It broke &amp; nobody answered", stars=1)
    clock.goes_on(hours=3)
    (result,) = poller.poll_due()
    assert (result.new, len(market.asked(REVIEWS))) == (1, 4)
    newest = store.reviews[source.id]["555000250"]
    assert (newest.text, newest.order_number, newest.author) == ("It broke & nobody answered", "555000250", "")


def test_a_buyer_s_edit_is_noticed(
    market: EtsySite, store: MemoryStore, poller: Poller, source: Source, clock: HandClock
) -> None:
    review = market.shows("Broken", stars=1, days_ago=20)
    poller.poll_due()
    review.stars, review.words, review.updated = 5, "They sent a new one.", clock()
    clock.goes_on(hours=3)
    (result,) = poller.poll_due()
    assert (result.updated, store.reviews[source.id][str(review.sale)].rating) == (1, 5)


def test_a_shop_is_found_by_its_name(market: EtsySite, store: MemoryStore, poller: Poller) -> None:
    market.shows("Broken")
    store.watches("etsy", shop_id=f"https://www.etsy.com/shop/{NAME}?ref=x", base_url=market.url)
    store.watches("etsy", shop_id="NobodysShop", base_url=market.url)
    known, unknown = poller.poll_due()
    assert (known.status, known.new) == ("ok", 1)
    assert "no shop called “NobodysShop”" in unknown.error


@pytest.mark.parametrize(("key", "told"), [("keystring123", "colon"), ("keystring123:wrong", "sign-in")])
def test_a_key_that_etsy_does_not_take_says_what_is_wrong(
    key: str, told: str, market: EtsySite, store: MemoryStore, source: Source, clock: HandClock
) -> None:
    web = PoliteWeb(clock=clock, system_proxies=False, secrets=lambda source_id, name: key)
    (result,) = Poller(store, web, clock).poll_due()
    assert told in result.error
    assert "403" in result.error
    assert key not in result.error + result.details
    assert store.health[source.id].status is SourceStatus.SIGN_IN


def test_the_day_s_allowance_is_not_used_up_and_etsy_s_waiting_time_is_obeyed(
    market: EtsySite, store: MemoryStore, poller: Poller, source: Source, clock: HandClock
) -> None:
    for number in range(150):
        market.shows(f"Words {number}", days_ago=number)
    market.left_today = 15
    (result,) = poller.poll_due()
    assert (result.status, result.new, market.left_today) == ("failed", 100, 14)
    market.left_today = 0
    clock.goes_on(hours=7)
    poller.poll_due()
    health = store.health[source.id]
    assert health.status is SourceStatus.WAITING
    assert health.next_poll_at is not None
    assert (health.next_poll_at - clock()).total_seconds() >= 43_200
    market.left_today, market.left_this_second = 9_000, 0
    clock.goes_on(hours=13)
    (result,) = poller.poll_due()
    assert "429" in result.error


def test_the_recorded_answer_is_read(
    fixtures: Path, site: ToySite, store: MemoryStore, web: PoliteWeb, poller: Poller
) -> None:
    source = store.watches("etsy", shop_id="4242", base_url=site.url(""))
    site.shows(REVIEWS, (fixtures / "etsy" / "reviews_by_shop.json").read_bytes())
    (result,) = poller.poll_due()
    assert (result.status, result.new, result.rejected) == ("ok", 2, 0)
    assert store.reviews[source.id]["345678901"].text == "Arrived broken & no answer."
    assert [(one.rating, one.language) for one in store.reviews[source.id].values()] == [(1, "en"), (2, "de")]


def test_odd_entries_are_refused_one_by_one(site: ToySite, store: MemoryStore, web: PoliteWeb, poller: Poller) -> None:
    store.watches("etsy", shop_id="4242", base_url=site.url(""))
    site.shows(REVIEWS, '{"results": [{"rating": 1}, {"transaction_id": 5, "rating": 0, "review": null}]}')
    (result,) = poller.poll_due()
    assert (result.new, result.rejected) == (1, 1)
    assert store.reviews[1]["5"].rating is None


def test_etsy_s_rule_about_public_answers_is_told() -> None:
    assert etsy.replies is None
    assert "Messages first" in etsy.reply_advice


@pytest.mark.parametrize("text", ["", "my shop", "../7", "a" * 50])
def test_a_missing_shop_is_said(text: str) -> None:
    with pytest.raises(SettingsWrong):
        etsy.shop_name(Source(1, 1, "etsy", "e", {"shop_id": text}))
