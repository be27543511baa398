"""App Store Connect: tokens that end in the middle of a poll, pages, an allowance, and one reply that replaces another."""

from __future__ import annotations

import json
import logging
import traceback
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from sources.errors import OutcomeUnknown, RateLimited, ReplyRefused, SettingsWrong, SignInNeeded
from sources.kinds import app_store_connect as apple
from sources.poller import Poller
from sources.source_web import SourceWeb
from sources.web import PoliteWeb, Secrets
from store.records import Source, SourceStatus
from tests.api_sites.app_store_connect import APP, AppStoreConnectSite
from tests.api_sites.keys import elliptic_key, rsa_key
from tests.fakes import HandClock, MemoryStore
from tests.site_server import STORING, TROUBLES
from tests.sources.test_wordpress import stored
from tests.toysite import ToySite

LISTED = f"/v1/apps/{APP}/customerReviews"
WORDS = "It crashed on you at login, twice. That is on us.\n\nVersion 4.2 mends it – 🙏 write to ana@app.example."


@pytest.fixture
def store_connect(clock: HandClock) -> Iterator[AppStoreConnectSite]:
    with AppStoreConnectSite(clock) as site:
        yield site


@pytest.fixture
def secrets(store_connect: AppStoreConnectSite) -> Secrets:
    return store_connect.secret


@pytest.fixture
def source(store_connect: AppStoreConnectSite, store: MemoryStore) -> Source:
    return store.watches("app_store_connect", **store_connect.settings)


# --- reading --------------------------------------------------------------------------------------------------------


def test_reviews_come_with_their_replies_published_or_not(
    store_connect: AppStoreConnectSite, store: MemoryStore, poller: Poller, source: Source
) -> None:
    angry = store_connect.shows("Crashes at login 😤", days_ago=2)
    happy = store_connect.shows("Love it", rating=5, title="Yes", days_ago=1)
    store_connect.a_colleague_answers(angry, WORDS)
    (result,) = poller.poll_due()
    assert (result.status, result.new, result.complaints) == ("ok", 2, 1)
    review = store.reviews[source.id][angry]
    assert (review.title, review.text, review.rating) == ("Crash", "Crashes at login 😤", 1)
    assert (review.author, review.extra["country"]) == ("Customer 1", "USA")
    assert [(reply.text, reply.live) for reply in review.replies] == [(WORDS, False)]
    assert not store.reviews[source.id][happy].replies
    store_connect.publishes()
    poller.poll_due(force=True)
    assert [reply.live for reply in store.reviews[source.id][angry].replies] == [True]


def test_the_next_page_is_asked_for_at_the_address_that_we_know(
    store_connect: AppStoreConnectSite, store: MemoryStore, poller: Poller, source: Source
) -> None:
    store_connect.per_page = 2
    for number in range(5):
        store_connect.shows(f"Words {number}", days_ago=number)
    (result,) = poller.poll_due()
    assert (result.new, len(store_connect.asked(LISTED))) == (5, 3)
    assert store.listings[source.id] == tuple(review.id for review in store_connect.reviews)


def test_later_only_the_recent_part_is_read_and_once_a_day_everything(
    store_connect: AppStoreConnectSite, store: MemoryStore, poller: Poller, source: Source, clock: HandClock
) -> None:
    store_connect.per_page = 1
    for days in (1, 50, 90, 120):
        store_connect.shows(f"From {days} days ago", days_ago=days)
    poller.poll_due()
    clock.goes_on(hours=2)
    before = len(store_connect.calls)
    poller.poll_due()
    assert len(store_connect.calls) - before == 2  # the recent one, and the first that is old
    # An answer to a very old review is published: that is noticed within a day.
    store_connect.a_colleague_answers(store_connect.reviews[-1].id, WORDS)
    store_connect.publishes()
    clock.goes_on(hours=23)
    poller.poll_due()
    assert store.reviews[source.id][store_connect.reviews[-1].id].replies[0].live


def test_an_edited_review_is_read_again_and_one_that_went_is_missed(
    store_connect: AppStoreConnectSite, store: MemoryStore, poller: Poller, source: Source, clock: HandClock
) -> None:
    first, second = store_connect.shows("Crashes", days_ago=3), store_connect.shows("Bad", days_ago=4)
    poller.poll_due()
    store_connect.one(first).body, store_connect.one(first).rating = "Works now", 5
    store_connect.reviews.remove(store_connect.one(second))
    clock.goes_on(hours=2)
    (result,) = poller.poll_due()
    assert (result.updated, store.reviews[source.id][first].rating) == (1, 5)
    assert store.listings[source.id] == (first,)


def test_a_token_that_ends_in_the_middle_of_a_poll_is_made_anew(
    store_connect: AppStoreConnectSite, poller: Poller, source: Source, clock: HandClock
) -> None:
    store_connect.per_page = 1
    for number in range(4):
        store_connect.shows(f"Words {number}", days_ago=number)
    store_connect.meanwhile = lambda: clock.goes_on(minutes=8)
    (result,) = poller.poll_due()
    assert (result.status, result.new) == ("ok", 4)
    assert len(set(store_connect.tokens_seen)) > 1


def test_a_token_that_apple_no_longer_takes_is_made_anew_once(
    store_connect: AppStoreConnectSite, poller: Poller, source: Source, store: MemoryStore
) -> None:
    store_connect.per_page = 1
    for number in range(3):
        store_connect.shows(f"Words {number}", days_ago=number)
    calls = iter(range(99))

    def revoke_before_the_second() -> None:
        if next(calls) == 1:
            store_connect.revokes_all_tokens()

    store_connect.meanwhile = revoke_before_the_second
    (result,) = poller.poll_due()
    assert (result.status, result.new) == ("ok", 3)


def test_a_key_that_was_withdrawn_pauses_the_source(
    store_connect: AppStoreConnectSite, web: PoliteWeb, store: MemoryStore, clock: HandClock
) -> None:
    store.watches("app_store_connect", **{**store_connect.settings, "key_id": "OTHERKEY99"})
    (result,) = Poller(store, web, clock).poll_due()
    assert (result.status, store.health[1].status) == ("failed", SourceStatus.SIGN_IN)
    assert "revoked" in result.error
    assert "Provide a properly configured bearer token." in result.details
    assert len(store_connect.calls) == 1


def test_the_hour_s_allowance_is_not_used_up_and_the_site_s_limit_is_obeyed(
    store_connect: AppStoreConnectSite, poller: Poller, source: Source, store: MemoryStore, clock: HandClock
) -> None:
    store_connect.per_page = 1
    for number in range(5):
        store_connect.shows(f"Words {number}", days_ago=number)
    store_connect.left_this_hour = 52
    (result,) = poller.poll_due()
    assert (result.status, result.new) == ("failed", 3)
    assert store_connect.left_this_hour == 49
    assert store.health[source.id].status is SourceStatus.WAITING
    store_connect.left_this_hour = 0
    clock.goes_on(hours=1)
    (result,) = poller.poll_due()
    assert "429" in result.error
    assert store.health[source.id].status is SourceStatus.WAITING
    store_connect.left_this_hour = 3500
    clock.goes_on(hours=4)
    (result,) = poller.poll_due()
    assert (result.status, result.new) == ("ok", 2)


def test_two_apps_are_asked_about_one_after_the_other(
    store_connect: AppStoreConnectSite, store: MemoryStore, poller: Poller
) -> None:
    store_connect.per_page = 1
    for number in range(6):
        store_connect.shows(f"Words {number}", days_ago=number)
    for number in range(4):
        store.watches("app_store_connect", name=f"the same app {number}", **store_connect.settings)
    assert {result.new for result in poller.poll_due()} == {6}
    assert store_connect.most_at_once == 1


def test_the_recorded_answer_is_read(
    fixtures: Path,
    site: ToySite,
    store: MemoryStore,
    web: PoliteWeb,
    clock: HandClock,
    store_connect: AppStoreConnectSite,
) -> None:
    recorded = (fixtures / "appstoreconnect" / "customerReviews_include_response.json").read_bytes()
    site.shows(LISTED, recorded)
    source = store.watches("app_store_connect", **{**store_connect.settings, "base_url": site.url("")})
    (result,) = Poller(store, web, clock).poll_due()
    assert (result.status, result.new, result.rejected) == ("ok", 2, 0)
    kept = list(store.reviews[source.id].values())
    assert [(review.author, review.rating, len(review.replies)) for review in kept] == [("Kay", 1, 0), ("Zoé", 2, 1)]
    assert not kept[1].replies[0].live


def test_odd_entries_are_refused_one_by_one(
    site: ToySite, store: MemoryStore, web: PoliteWeb, clock: HandClock, store_connect: AppStoreConnectSite
) -> None:
    entries = [
        {"type": "customerReviews", "id": "a-1", "attributes": {"rating": "3", "body": "No title"}},
        {
            "type": "customerReviews",
            "id": "a-2",
            "attributes": {"rating": 9, "createdDate": "yesterday"},
            "relationships": 7,
        },
        {"type": "customerReviews", "attributes": {"rating": 1}},
        {"type": "customerReviews", "id": "a-4", "attributes": None},
    ]
    site.shows(
        LISTED, json.dumps({"data": entries, "included": [None, {"type": "customerReviewResponses", "id": "r"}]})
    )
    source = store.watches("app_store_connect", **{**store_connect.settings, "base_url": site.url("")})
    (result,) = Poller(store, web, clock).poll_due()
    assert (result.new, result.rejected) == (2, 2)
    assert [review.rating for review in store.reviews[source.id].values()] == [3, None]


# --- replying -------------------------------------------------------------------------------------------------------


def test_a_reply_is_taken_and_not_live_before_apple_shows_it(
    store_connect: AppStoreConnectSite, ours: SourceWeb, source: Source
) -> None:
    review = stored(store_connect.shows("Crashes"))
    posted = apple.reply(source, ours, review, WORDS)
    assert (posted.live, store_connect.stored) == (False, [WORDS])
    assert posted.external_id
    assert [(reply.text, reply.live) for reply in apple.thread(source, ours, review)] == [(WORDS, False)]
    store_connect.publishes()
    assert [reply.live for reply in apple.thread(source, ours, review)] == [True]


def test_the_recorded_answer_to_a_reply_is_read(
    fixtures: Path, site: ToySite, web: PoliteWeb, store_connect: AppStoreConnectSite
) -> None:
    recorded = (fixtures / "appstoreconnect" / "post_response_201.json").read_bytes()
    site.answers("POST /v1/customerReviewResponses", 201, recorded)
    source = Source(1, 1, "app_store_connect", "a", {**store_connect.settings, "base_url": site.url("")})
    posted = apple.reply(source, web.for_source(source), stored("00000028-1"), WORDS)
    assert (posted.external_id, posted.live) == ("resp-0002", False)
    assert posted.posted_at is not None


def test_a_second_reply_takes_the_place_of_the_first(
    store_connect: AppStoreConnectSite, ours: SourceWeb, source: Source
) -> None:
    review = stored(store_connect.shows("Crashes"))
    apple.reply(source, ours, review, "First words.")
    apple.reply(source, ours, review, "Second words.")
    assert [reply.text for reply in apple.thread(source, ours, review)] == ["Second words."]
    assert apple.replies.replaces
    assert apple.replies.length == 5970


@pytest.mark.parametrize("trouble", TROUBLES)
def test_whatever_happens_on_the_way_the_answer_claims_nothing_that_is_not_so(
    trouble: str, store_connect: AppStoreConnectSite, ours: SourceWeb, source: Source
) -> None:
    review = stored(store_connect.shows("Crashes"))
    store_connect.meets(trouble)
    with pytest.raises(RateLimited if trouble == "busy" else OutcomeUnknown):
        apple.reply(source, ours, review, WORDS)
    assert len(store_connect.stored) == (trouble in STORING)
    assert len(apple.thread(source, ours, review)) == (trouble in STORING)


def test_a_key_that_may_only_read_says_which_role_is_missing(
    store_connect: AppStoreConnectSite, ours: SourceWeb, source: Source
) -> None:
    review = stored(store_connect.shows("Crashes"))
    store_connect.may_reply = False
    with pytest.raises(SignInNeeded, match="Customer Support"):
        apple.reply(source, ours, review, WORDS)


def test_what_apple_does_not_take_is_refused_with_its_reason(
    store_connect: AppStoreConnectSite, ours: SourceWeb, source: Source
) -> None:
    review = stored(store_connect.shows("Crashes"))
    with pytest.raises(ReplyRefused) as caught:
        apple.reply(source, ours, review, "x" * 5971)
    assert "too long" in caught.value.details
    store_connect.reviews.clear()
    with pytest.raises(ReplyRefused, match="no longer"):
        apple.reply(source, ours, review, WORDS)
    with pytest.raises(ReplyRefused, match="no longer"):
        apple.thread(source, ours, review)


# --- settings and the key -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("run_together", [" ", "", "\\n"])
def test_a_key_whose_lines_ran_together_still_signs(
    run_together: str, store_connect: AppStoreConnectSite, source: Source, clock: HandClock
) -> None:
    store_connect.shows("Crashes")
    pasted = elliptic_key()[0].strip().replace("\n", run_together)
    web = PoliteWeb(clock=clock, system_proxies=False, secrets=lambda source_id, name: pasted)
    assert sum(len(page.reviews) for page in apple.poll(source, web.for_source(source), {})) == 1


@pytest.mark.parametrize(
    "secret", ["hush-hush", "-----BEGIN PRIVATE KEY-----\nhush-hush\n-----END PRIVATE KEY-----", "rsa"]
)
def test_what_is_no_such_key_is_said_and_nothing_of_it_told(
    secret: str, store_connect: AppStoreConnectSite, source: Source, clock: HandClock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    kept = rsa_key()[0] if secret == "rsa" else secret
    web = PoliteWeb(clock=clock, system_proxies=False, secrets=lambda source_id, name: kept)
    with pytest.raises(SignInNeeded, match="private key") as caught:
        list(apple.poll(source, web.for_source(source), {}))
    written = "".join(traceback.format_exception(caught.value)) + caught.value.details + caplog.text
    assert "hush" not in written
    assert kept.split("\n")[1 if "\n" in kept else 0] not in written
    assert not store_connect.calls


def test_no_token_gets_into_details_or_log(
    store_connect: AppStoreConnectSite, ours: SourceWeb, source: Source, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    store_connect.may_reply = False
    with pytest.raises(SignInNeeded) as caught:
        apple.reply(source, ours, stored(store_connect.shows("Crashes")), WORDS)
    (token,) = store_connect.tokens_seen
    assert token not in "".join(traceback.format_exception(caught.value)) + caught.value.details + caplog.text


@pytest.mark.parametrize(
    ("pasted", "number"),
    [
        ("1510826067", "1510826067"), (" id1510826067 ", "1510826067"),
        ("https://apps.apple.com/us/app/soup/id1510826067?mt=8", "1510826067"),
        ("https://appstoreconnect.apple.com/apps/1510826067/distribution", "1510826067"),
    ],
)  # fmt: skip
def test_the_app_s_number_is_found_in_what_was_pasted(pasted: str, number: str) -> None:
    assert apple.app_number(Source(1, 1, "app_store_connect", "a", {"app_id": pasted})) == number


@pytest.mark.parametrize("missing", ["app_id", "issuer_id", "key_id"])
def test_a_missing_setting_is_said(missing: str, ours: SourceWeb, store_connect: AppStoreConnectSite) -> None:
    source = Source(1, 1, "app_store_connect", "a", {**store_connect.settings, missing: ""})
    with pytest.raises(SettingsWrong):
        list(apple.poll(source, ours, {}))


def test_apple_is_asked_at_its_own_address_unless_another_is_named() -> None:
    assert apple.base_address(Source(1, 1, "", "", {})) == "https://api.appstoreconnect.apple.com"
    assert apple.base_address(Source(1, 1, "", "", {"base_url": "http://127.0.0.1:8/v1/"})) == "http://127.0.0.1:8"
    assert timedelta(minutes=20) >= apple._TOKEN_LIFE
