"""Judge.me: its list without replies, its token, and a reply that sends the customer no e-mail."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from sources.errors import OutcomeUnknown, ReplyRefused, SettingsWrong, SignInNeeded, ThreadUnreadable
from sources.kinds import judgeme
from sources.poller import Poller
from sources.source_web import SourceWeb
from sources.web import PoliteWeb
from store.records import Source
from tests.fakes import HandClock, MemoryStore
from tests.sources.test_wordpress import stored
from tests.toysite import ToySite

PAYLOADS = Path(__file__).parents[1] / "payloads" / "judgeme"
SHOP = "mugs.myshopify.example"


@pytest.fixture
def source(site: ToySite, store: MemoryStore) -> Source:
    return store.watches("judgeme", shop_domain=SHOP, base_url=site.url(""))


@pytest.fixture
def ours(web: PoliteWeb, source: Source) -> SourceWeb:
    return web.for_source(source)


def page_of(number: int) -> str:
    return f"/api/v1/reviews?shop_domain={SHOP}&per_page=100&page={number}"


def listed(*ids: int, per_page: int = 2, newest: HandClock | None = None) -> str:
    reviews = [
        {"id": each, "body": f"Words {each}", "rating": 2, "reviewer": {"name": "C"}, "curated": "ok",
         "created_at": ((newest or HandClock())() - timedelta(days=1000 - each)).isoformat()}
        for each in ids
    ]  # fmt: skip
    return json.dumps({"current_page": 1, "per_page": per_page, "reviews": reviews})


def test_reviews_are_read_without_spam_and_the_token_travels_in_a_header(
    site: ToySite, store: MemoryStore, poller: Poller, source: Source
) -> None:
    site.shows("/api/v1/reviews", (PAYLOADS / "ordinary.json").read_bytes())
    (result,) = poller.poll_due()
    assert (result.status, result.new, result.complaints) == ("ok", 2, 1)
    review = store.reviews[source.id]["77"]
    assert (review.title, review.text, review.rating) == ("Cracked", "Arrived cracked, no answer for a week.", 1)
    assert (review.author, review.product) == ("Customer 1", "blue-mug")
    assert review.url == f"https://{SHOP}/products/blue-mug"
    assert store.reviews[source.id]["76"].extra["shown"] == "no"
    assert all(visit.headers["x-api-token"] == "not-a-real-one" for visit in site.requests)
    assert not any("not-a-real-one" in visit.path for visit in site.requests)


def test_pages_are_read_to_the_end_and_later_only_as_far_as_needed(
    site: ToySite, store: MemoryStore, poller: Poller, source: Source, clock: HandClock
) -> None:
    site.shows(page_of(1), listed(999, 998, newest=clock))
    site.shows(page_of(2), listed(950, 900, newest=clock))
    site.shows(page_of(3), listed(500, newest=clock))
    poller.poll_due()
    assert set(store.reviews[source.id]) == {"999", "998", "950", "900", "500"}
    before = len(site.requests)
    clock.goes_on(hours=2)
    poller.poll_due()
    assert [visit.path for visit in site.requests[before:]] == [page_of(1), page_of(2)]
    listing = store.listings[source.id]
    assert listing is not None
    assert set(listing) == {"999", "998", "950", "900", "500"}


def test_an_order_that_nobody_promised_is_read_to_its_end(
    site: ToySite, store: MemoryStore, poller: Poller, source: Source, clock: HandClock
) -> None:
    site.shows(page_of(1), listed(100, 900, newest=clock))
    site.shows(page_of(2), listed(200, 999, newest=clock))
    site.shows(page_of(3), listed(newest=clock))
    for _ in range(2):
        poller.poll_due()
        clock.goes_on(hours=2)
    assert len(site.visits(page_of(2))) == 2
    assert set(store.reviews[source.id]) == {"100", "900", "200", "999"}


def test_a_reply_is_posted_without_an_e_mail_to_the_customer(site: ToySite, ours: SourceWeb, source: Source) -> None:
    site.shows("POST /api/v1/replies", '{"reply": {"id": 901, "created_at": "2026-11-23T14:10:00Z"}}')
    posted = judgeme.reply(source, ours, stored(77), "It cracked on day one. A new one is on its way.")
    (visit,) = site.requests
    assert visit.path == f"/api/v1/replies?shop_domain={SHOP}"
    assert json.loads(visit.body) == {
        "review_id": 77,
        "send_reply_email": False,
        "reply": {"content": "It cracked on day one. A new one is on its way."},
    }
    assert (posted.external_id, posted.live) == ("901", False)


def test_a_refusal_keeps_the_site_s_own_words_for_the_details(site: ToySite, ours: SourceWeb, source: Source) -> None:
    site.answers("POST /api/v1/replies", 422, '{"error": "Review not found for not-a-real-one"}')
    with pytest.raises(ReplyRefused) as caught:
        judgeme.reply(source, ours, stored(77), "Sorry.")
    assert "Review not found" in caught.value.details
    assert "not-a-real-one" not in caught.value.details


def test_replies_cannot_be_read_back_and_that_is_said(ours: SourceWeb, source: Source) -> None:
    with pytest.raises(ThreadUnreadable, match="does not show"):
        judgeme.thread(source, ours, stored(77))


def test_an_answer_that_never_came_leaves_the_outcome_open(site: ToySite, ours: SourceWeb, source: Source) -> None:
    site.hangs_up("POST /api/v1/replies")
    with pytest.raises(OutcomeUnknown):
        judgeme.reply(source, ours, stored(77), "Sorry.")


def test_a_token_that_was_copied_badly_is_said_and_not_sent(site: ToySite, source: Source) -> None:
    web = PoliteWeb(system_proxies=False, secrets=lambda source_id, name: "two\nlines of hush")
    with pytest.raises(SignInNeeded) as caught:
        judgeme.reply(source, web.for_source(source), stored(77), "Sorry.")
    assert "hush" not in str(caught.value) + caught.value.details
    assert not site.requests


@pytest.mark.parametrize(
    ("settings", "base"),
    [
        ({}, "https://api.judge.me/api/v1"),
        ({"base_url": "http://127.0.0.1:8080"}, "http://127.0.0.1:8080/api/v1"),
        ({"base_url": "https://proxy.example/judge/"}, "https://proxy.example/judge"),
    ],
)
def test_the_service_stands_at_its_own_address_or_at_the_one_that_is_named(settings: dict[str, str], base: str) -> None:
    assert judgeme.base_address(Source(1, 1, "judgeme", "j", settings)) == base


@pytest.mark.parametrize("text", ["", "my shop", "localhost"])
def test_a_missing_shop_domain_is_said(text: str) -> None:
    with pytest.raises(SettingsWrong):
        judgeme.shop_domain(Source(1, 1, "judgeme", "j", {"shop_domain": text}))
