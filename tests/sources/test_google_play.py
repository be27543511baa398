"""Google Play: a key that is traded for a token, a week's window, a tab between title and text, and a reply that replaces."""

from __future__ import annotations

import json
import logging
import traceback
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from sources.errors import (
    OutcomeUnknown,
    RateLimited,
    ReplyRefused,
    SettingsWrong,
    SignInNeeded,
    ThreadUnreadable,
    Unreachable,
)
from sources.kinds import google_play as play
from sources.kinds.google_key import token_address
from sources.poller import Poller
from sources.source_web import SourceWeb
from sources.web import PoliteWeb, Secrets
from store.records import Review, Source, SourceStatus
from tests.api_sites.google_play import PACKAGE, REVIEWS, GooglePlaySite
from tests.api_sites.keys import rsa_key
from tests.fakes import HandClock, MemoryStore
from tests.site_server import STORING, TROUBLES
from tests.sources.test_wordpress import stored
from tests.toysite import ToySite

WORDS = "Cold soup, and the app said hot: that is on us. 4.2 mends it 🙏"


@pytest.fixture
def console(clock: HandClock) -> Iterator[GooglePlaySite]:
    with GooglePlaySite(clock) as site:
        yield site


@pytest.fixture
def secrets(console: GooglePlaySite) -> Secrets:
    return console.secret


@pytest.fixture
def source(console: GooglePlaySite, store: MemoryStore) -> Source:
    return store.watches("google_play", **console.settings)


def lately(identity: str, clock: HandClock, *, days_ago: float = 0) -> Review:
    """The stored review, last changed so long ago."""
    at = clock() - timedelta(days=days_ago)
    return replace(stored(identity), created_at=at, updated_at=at)


# --- reading --------------------------------------------------------------------------------------------------------


def test_title_and_text_are_parted_at_the_tab_and_replies_come_along(
    console: GooglePlaySite, store: MemoryStore, poller: Poller, source: Source
) -> None:
    cold = console.shows("Cold soup\tHot, says the app.", days_ago=2)
    plain = console.shows("\tLogs me out\tevery day", stars=2, days_ago=1)
    bare = console.shows("No tab at all", stars=5)
    console.shows("  ", stars=1)
    console.one(bare).author = ""
    console.a_colleague_answers(cold, WORDS)
    (result,) = poller.poll_due()
    assert (result.status, result.new, result.complaints) == ("ok", 3, 2)
    kept = store.reviews[source.id]
    assert [(kept[each].title, kept[each].text) for each in (cold, plain, bare)] == [
        ("Cold soup", "Hot, says the app."), ("", "Logs me out every day"), ("", "No tab at all"),
    ]  # fmt: skip
    assert [reply.text for reply in kept[cold].replies] == [WORDS]
    assert (kept[bare].author, kept[cold].votes) == ("", 2)
    assert kept[cold].url.startswith("https://play.google.com/store/apps/details?id=org.example.soup&reviewId=gp%3A")


def test_the_customer_s_own_words_are_kept_not_google_s_translation(
    console: GooglePlaySite, store: MemoryStore, poller: Poller, source: Source
) -> None:
    one = console.shows("\tWorks no more", original="\tWerk nie meer nie")
    poller.poll_due()
    assert store.reviews[source.id][one].text == "Werk nie meer nie"


def test_an_empty_week_is_no_news_and_what_left_the_window_is_not_gone(
    console: GooglePlaySite, store: MemoryStore, poller: Poller, source: Source, clock: HandClock
) -> None:
    one = console.shows("Cold", days_ago=6)
    poller.poll_due()
    clock.goes_on(days=3)
    (result,) = poller.poll_due()
    assert (result.status, result.new) == ("ok", 0)
    assert set(store.reviews[source.id]) == {one}
    assert store.listings[source.id] is None


def test_pages_are_read_to_the_end_later_to_what_is_known_and_four_times_a_day_again(
    console: GooglePlaySite, store: MemoryStore, poller: Poller, source: Source, clock: HandClock
) -> None:
    console.per_page = 2
    shown = [console.shows(f"Words {number}", days_ago=number / 2 + 0.3) for number in range(7)]
    (first,) = poller.poll_due()
    assert (first.new, len(console.asked(REVIEWS))) == (7, 4)
    clock.goes_on(hours=2)
    poller.poll_due()
    assert len(console.asked(REVIEWS)) == 5
    console.a_colleague_answers(shown[-1], WORDS)
    clock.goes_on(hours=5)
    poller.poll_due()
    assert store.reviews[source.id][shown[-1]].replies


def test_a_page_that_repeats_ends_the_reading(
    site: ToySite, store: MemoryStore, web: PoliteWeb, clock: HandClock, console: GooglePlaySite, fixtures: Path
) -> None:
    site.shows(REVIEWS, (fixtures / "google_play" / "reviews_list.json").read_bytes())
    source = store.watches("google_play", package=PACKAGE, base_url=site.url(""))
    account = json.dumps({**console.key, "token_uri": site.url("/token")})
    site.shows("POST /token", '{"access_token": "abc"}')
    recorded = PoliteWeb(clock=clock, system_proxies=False, secrets=lambda source_id, name: account)
    results = Poller(store, recorded, clock).poll_due(source_ids=[source.id])
    assert [(result.status, result.new, result.rejected) for result in results] == [("ok", 2, 0)]
    first, second = store.reviews[source.id].values()
    assert (first.title, first.text, first.votes) == ("", "Keeps logging me out every day", 10)
    assert (second.title, second.text) == ("Title here", "Body after a tab")
    assert [reply.text for reply in second.replies] == ["We fixed this in 2.0, please update."]


@pytest.mark.parametrize("how", ["it ends", "it is withdrawn"])
def test_a_token_that_is_over_in_the_middle_of_a_poll_is_fetched_anew(
    how: str, console: GooglePlaySite, poller: Poller, source: Source, clock: HandClock
) -> None:
    console.per_page = 1
    for number in range(5):
        console.shows(f"Words {number}", days_ago=number / 2 + 0.3)
    calls = iter(range(99))
    if how == "it ends":
        console.meanwhile = lambda: clock.goes_on(minutes=25)
    else:
        console.meanwhile = lambda: console.revokes_all_tokens() if next(calls) == 2 else None
    (result,) = poller.poll_due()
    assert (result.status, result.new) == ("ok", 5)
    assert len(console.asked("/token")) > 1


def test_a_withdrawn_key_and_a_missing_right_say_what_to_do(
    console: GooglePlaySite, poller: Poller, source: Source, store: MemoryStore, ours: SourceWeb, clock: HandClock
) -> None:
    console.knows_the_account = False
    (result,) = poller.poll_due()
    assert "new key" in result.error
    assert "account not found" in result.details
    assert store.health[source.id].status is SourceStatus.SIGN_IN
    console.knows_the_account = True
    console.may_reply = False
    with pytest.raises(SignInNeeded, match="Reply to reviews"):
        play.reply(source, ours, lately(console.shows("Cold"), clock), WORDS)


@pytest.mark.parametrize(
    "body", ['{"error": {"code": 500}}', '{"reviews": 7}', '{"reviews": [7]}', '{"unexpected": []}', "[]"]
)
def test_an_error_inside_an_answer_is_not_taken_for_an_empty_week(
    body: str, site: ToySite, store: MemoryStore, clock: HandClock, console: GooglePlaySite
) -> None:
    site.shows(REVIEWS, body)
    site.shows("POST /token", '{"access_token": "abc"}')
    account = json.dumps({**console.key, "token_uri": site.url("/token")})
    store.watches("google_play", package=PACKAGE, base_url=site.url(""))
    web = PoliteWeb(clock=clock, system_proxies=False, secrets=lambda source_id, name: account)
    (result,) = Poller(store, web, clock).poll_due()
    assert result.status == "failed"


# --- replying -------------------------------------------------------------------------------------------------------


def test_a_reply_is_posted_seen_and_replaced(
    console: GooglePlaySite, ours: SourceWeb, source: Source, clock: HandClock
) -> None:
    review = lately(console.shows("Cold"), clock)
    posted = play.reply(source, ours, review, WORDS)
    assert posted.posted_at == clock()
    play.reply(source, ours, review, "Second words.")
    assert [reply.text for reply in play.thread(source, ours, review)] == ["Second words."]
    assert play.replies.replaces
    assert play.replies.length is not None
    assert play.replies.length < 350


def test_the_recorded_answer_to_a_reply_is_read(
    fixtures: Path, site: ToySite, clock: HandClock, console: GooglePlaySite
) -> None:
    site.shows(f"POST {REVIEWS}/gp%3A1:reply", (fixtures / "google_play" / "reviews_reply_200.json").read_bytes())
    site.shows("POST /token", '{"access_token": "abc"}')
    account = json.dumps({**console.key, "token_uri": site.url("/token")})
    web = PoliteWeb(clock=clock, system_proxies=False, secrets=lambda source_id, name: account)
    source = Source(1, 1, "google_play", "g", {"package": PACKAGE, "base_url": site.url("")})
    posted = play.reply(source, web.for_source(source), lately("gp:1", clock), WORDS)
    assert posted.posted_at is not None
    assert int(posted.posted_at.timestamp()) == 1_794_200_500


@pytest.mark.parametrize("trouble", TROUBLES)
def test_whatever_happens_on_the_way_the_answer_claims_nothing_that_is_not_so(
    trouble: str, console: GooglePlaySite, ours: SourceWeb, source: Source, clock: HandClock
) -> None:
    review = lately(console.shows("Cold"), clock)
    console.meets(trouble)
    with pytest.raises(RateLimited if trouble == "busy" else OutcomeUnknown):
        play.reply(source, ours, review, WORDS)
    assert len(console.stored) == (trouble in STORING)
    assert len(play.thread(source, ours, review)) == (trouble in STORING)


def test_what_left_the_window_cannot_be_read_back_and_that_is_said(
    console: GooglePlaySite, ours: SourceWeb, source: Source, clock: HandClock
) -> None:
    old = lately(console.shows("Cold", days_ago=9), clock, days_ago=9)
    with pytest.raises(ThreadUnreadable, match="last week"):
        play.thread(source, ours, old)
    with pytest.raises(ReplyRefused, match="Play Console"):
        play.reply(source, ours, old, WORDS)
    gone = lately("gp:nobody", clock)
    with pytest.raises(ReplyRefused, match="no longer"):
        play.thread(source, ours, gone)


def test_a_site_that_stumbles_over_a_young_review_is_asked_again_later(
    site: ToySite, console: GooglePlaySite, clock: HandClock
) -> None:
    site.answers(f"{REVIEWS}/gp%3A1", 500)
    site.shows("POST /token", '{"access_token": "abc"}')
    account = json.dumps({**console.key, "token_uri": site.url("/token")})
    web = PoliteWeb(clock=clock, system_proxies=False, secrets=lambda source_id, name: account)
    source = Source(1, 1, "google_play", "g", {"package": PACKAGE, "base_url": site.url("")})
    with pytest.raises(Unreachable):
        play.thread(source, web.for_source(source), lately("gp:1", clock, days_ago=1))
    with pytest.raises(ThreadUnreadable):
        play.thread(source, web.for_source(source), lately("gp:1", clock, days_ago=8))


# --- the key --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "named",
    [
        "https://oauth2.googleapis.com.evil.example/token", "http://oauth2.googleapis.com/token", "https://evil.example/token",
        "http://127.0.0.1:1/token", "https://oauth2.googleapis.com:8443/token", "file:///etc/passwd", "//evil.example",
        "https://oauth2.googleapis.com@evil.example/token",
    ],
)  # fmt: skip
def test_a_hostile_file_sends_the_statement_nowhere(named: str, console: GooglePlaySite, source: Source) -> None:
    hostile = json.dumps({**console.key, "token_uri": named})
    web = PoliteWeb(system_proxies=False, secrets=lambda source_id, name: hostile)
    with pytest.raises(SettingsWrong, match="not Google's"):
        list(play.poll(source, web.for_source(source), {}))
    assert not console.calls


def test_google_s_own_address_is_taken_by_itself_and_when_named() -> None:
    service = "https://androidpublisher.googleapis.com/androidpublisher/v3"
    assert token_address({}, service) == "https://oauth2.googleapis.com/token"
    for named in ("https://oauth2.googleapis.com/token", "https://accounts.google.com/o/oauth2/token"):
        assert token_address({"token_uri": named}, service) == named


@pytest.mark.parametrize("secret", ["", "hush-hush", "[]", '{"client_email": "a@b.example"}', "[" * 100_000])
def test_what_is_no_key_file_is_said_and_nothing_of_it_told(
    secret: str, console: GooglePlaySite, source: Source
) -> None:
    web = PoliteWeb(system_proxies=False, secrets=lambda source_id, name: secret)
    with pytest.raises(SignInNeeded) as caught:
        list(play.poll(source, web.for_source(source), {}))
    assert "hush" not in "".join(traceback.format_exception(caught.value)) + caught.value.details
    assert not console.calls


def test_neither_key_nor_statement_nor_token_gets_into_details_or_log(
    console: GooglePlaySite, ours: SourceWeb, source: Source, clock: HandClock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    console.may_reply = False
    with pytest.raises(SignInNeeded) as caught:
        play.reply(source, ours, lately(console.shows("Cold"), clock), WORDS)
    written = "".join(traceback.format_exception(caught.value)) + caught.value.details + caplog.text
    assert "ya29" not in written
    assert "eyJ" not in written
    assert rsa_key()[0].split("\n")[1] not in written


@pytest.mark.parametrize(
    ("pasted", "package"),
    [
        ("org.example.soup", "org.example.soup"),
        ("https://play.google.com/store/apps/details?id=org.example.soup&hl=en", "org.example.soup"),
    ],
)
def test_the_package_is_found_in_what_was_pasted(pasted: str, package: str) -> None:
    assert play.package_name(Source(1, 1, "google_play", "g", {"package": pasted})) == package


@pytest.mark.parametrize("text", ["", "soup", "org..soup", "org.example/../x", "1.2"])
def test_a_wrong_package_is_said(text: str) -> None:
    with pytest.raises(SettingsWrong):
        play.package_name(Source(1, 1, "google_play", "g", {"package": text}))
