"""WooCommerce reviews: their stars, their answers out of another list, and replies that go under the right product."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from sources.errors import OutcomeUnknown, ReplyRefused
from sources.kinds import woocommerce
from sources.poller import Poller
from sources.source_web import SourceWeb
from sources.web import PoliteWeb, Secrets
from store.records import Source, SourceStatus
from tests.fakes import HandClock, MemoryStore
from tests.sources.test_wordpress import stored
from tests.wordpress_site import STORING, TROUBLES, WordPressSite

WORDS = "A mug that cracks on its first day is not what you paid for. A new one is on its way."


@pytest.fixture
def shop(clock: HandClock) -> Iterator[WordPressSite]:
    with WordPressSite(clock) as site:
        yield site


@pytest.fixture
def secrets(shop: WordPressSite) -> Secrets:
    return shop.secret


@pytest.fixture
def source(shop: WordPressSite, store: MemoryStore) -> Source:
    return store.watches("woocommerce", **shop.settings)


def test_reviews_are_read_with_stars_product_and_answers(
    shop: WordPressSite, store: MemoryStore, poller: Poller, source: Source, clock: HandClock
) -> None:
    mug = shop.has_product("Blue mug")
    cracked = shop.shows_review("Cracked & <i>cold</i>", rating=1, product=mug)
    waiting = shop.shows_review("Never came", rating=2, status="hold")
    question = shop.shows_review("Dishwasher?", rating=0)
    shop.shows_comment("A comment on the blog, which is no review")
    clock.goes_on(minutes=5)
    shop.shows_our_reply("That must have been a bad morning.", to=cracked)

    (result,) = poller.poll_due()

    assert (result.status, result.new, result.complaints) == ("ok", 3, 2)
    reviews = store.reviews[source.id]
    first = reviews[str(cracked)]
    assert (first.text, first.rating, first.product) == ("Cracked & cold", 1, "Blue mug")
    assert first.url == f"{shop.url}/product/{mug}/#comment-{cracked}"
    assert [reply.text for reply in first.replies] == ["That must have been a bad morning."]
    assert reviews[str(waiting)].extra["status"] == "waits for approval"
    assert reviews[str(question)].rating is None


def test_a_review_that_its_author_changed_is_noticed_within_thirty_days(
    shop: WordPressSite, store: MemoryStore, poller: Poller, source: Source, clock: HandClock
) -> None:
    recent = shop.shows_review("Bad", rating=1, at=clock() - timedelta(days=20))
    ancient = shop.shows_review("Old", rating=2, at=clock() - timedelta(days=200))
    poller.poll_due()
    shop.changes(recent, content="Good after all", rating=4)
    shop.shows_our_reply("Sorry it took so long.", to=ancient)
    clock.goes_on(hours=2)
    (result,) = poller.poll_due()
    assert (result.new, result.updated) == (0, 2)
    reviews = store.reviews[source.id]
    assert (reviews[str(recent)].text, reviews[str(recent)].rating) == ("Good after all", 4)
    assert [reply.text for reply in reviews[str(ancient)].replies] == ["Sorry it took so long."]


def test_a_removed_review_is_missing_from_the_listing(
    shop: WordPressSite, store: MemoryStore, poller: Poller, source: Source, clock: HandClock
) -> None:
    first, second = shop.shows_review("One"), shop.shows_review("Two")
    poller.poll_due()
    shop.changes(first, status="trash")
    clock.goes_on(hours=2)
    poller.poll_due()
    assert store.listings[source.id] == (str(second),)


def test_a_consumer_key_reads_and_the_application_password_writes(
    shop: WordPressSite, store: MemoryStore, web: PoliteWeb
) -> None:
    source = store.watches("woocommerce", **shop.settings, consumer_key=shop.consumer_key)
    review = shop.shows_review("Cracked")
    assert [
        page.reviews[0].external_id for page in woocommerce.poll(source, web.for_source(source), {}) if page.reviews
    ]
    woocommerce.reply(source, web.for_source(source), stored(review), WORDS)
    signs = {call.path: call.headers["authorization"] for call in shop.calls}
    assert signs["/wp-json/wc/v3/products/reviews"] != signs["/wp-json/wp/v2/comments"]
    assert shop.replies_received == [WORDS]


def test_a_blog_without_a_shop_says_so(store: MemoryStore, shop: WordPressSite, poller: Poller, source: Source) -> None:
    shop._list_reviews = None  # type: ignore[assignment, method-assign]
    route = shop._route
    shop._route = lambda call, body, busy: route(  # type: ignore[method-assign]
        call.__class__(call.method, call.path.replace("/wc/", "/none/"), call.query, call.headers), body, busy=busy
    )
    (result,) = poller.poll_due()
    assert "No WooCommerce answers" in result.error
    assert store.health[source.id].status is SourceStatus.FAILED


def test_a_reply_goes_under_the_review_s_own_product(shop: WordPressSite, ours: SourceWeb, source: Source) -> None:
    shop.has_product("Red mug")
    blue = shop.has_product("Blue mug")
    review = stored(shop.shows_review("Cracked", product=blue))
    posted = woocommerce.reply(source, ours, review, WORDS)
    (at_shop,) = shop.replies_to(int(review.external_id))
    assert (at_shop.post, at_shop.type, at_shop.content) == (blue, "comment", WORDS)
    assert [seen.external_id for seen in woocommerce.thread(source, ours, review)] == [posted.external_id]


@pytest.mark.parametrize("trouble", [trouble for trouble in TROUBLES if trouble != "busy"])
def test_whatever_happens_on_the_way_the_thread_tells_the_truth(
    trouble: str, shop: WordPressSite, ours: SourceWeb, source: Source
) -> None:
    review = stored(shop.shows_review("Cracked"))
    shop.meets(trouble)
    with pytest.raises(OutcomeUnknown):
        woocommerce.reply(source, ours, review, WORDS)
    assert [seen.text for seen in woocommerce.thread(source, ours, review)] == ([WORDS] if trouble in STORING else [])


def test_closed_reviews_and_a_removed_review_refuse_in_a_sentence(
    shop: WordPressSite, ours: SourceWeb, source: Source
) -> None:
    mug = shop.has_product()
    review = stored(shop.shows_review("Cracked", product=mug))
    shop.closes_comments(mug)
    with pytest.raises(ReplyRefused, match="closed"):
        woocommerce.reply(source, ours, review, WORDS)
    shop.deletes(int(review.external_id))
    with pytest.raises(ReplyRefused, match="no longer at the site"):
        woocommerce.reply(source, ours, review, WORDS)


@pytest.mark.parametrize("status", ["trash", "spam"])
def test_nothing_is_said_to_a_review_that_the_shop_threw_away(
    shop: WordPressSite, ours: SourceWeb, source: Source, status: str
) -> None:
    review = shop.shows_review("Cracked")
    shop.changes(review, status=status)
    with pytest.raises(ReplyRefused, match="nobody would see"):
        woocommerce.reply(source, ours, stored(review), WORDS)
    assert shop.replies_received == []
