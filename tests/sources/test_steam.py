"""Steam: thumbs instead of stars, two addresses, cursors, and the developer's answers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sources.errors import SettingsWrong
from sources.kinds import steam
from sources.poller import Poller
from sources.source_check import check_source
from sources.web import PoliteWeb
from store.records import Source, SourceStatus
from tests.api_sites.steam import SERVICE, STORE, SteamSite
from tests.fakes import HandClock, MemoryStore
from tests.toysite import ToySite

PAYLOADS = Path(__file__).parents[1] / "payloads" / "steam"


@pytest.fixture
def valve(clock: HandClock) -> Iterator[SteamSite]:
    with SteamSite(clock) as site:
        yield site


@pytest.fixture
def source(valve: SteamSite, store: MemoryStore) -> Source:
    return store.watches("steam", **valve.settings)


def test_a_thumb_down_is_a_complaint_and_steam_s_own_word_is_kept(
    site: ToySite, store: MemoryStore, poller: Poller
) -> None:
    source = store.watches("steam", app_id="990001", base_url=site.url(""))
    site.shows(SERVICE, (PAYLOADS / "ordinary.json").read_bytes())
    (result,) = poller.poll_due()
    assert (result.new, result.complaints) == (2, 1)
    down, up = store.reviews[source.id].values()
    assert [(one.rating, one.rating_raw) for one in (down, up)] == [(1, "not recommended"), (5, "recommended")]
    assert down.text == "存档丢失\n\n每次更新都丢。 1/10 [sic]"
    assert (down.language, up.language, down.votes) == ("zh", "pt", 12)
    assert (down.extra["refunded"], down.extra["played"]) == ("yes", "1.5 hours before writing")
    assert down.url == "https://steamcommunity.com/profiles/76561190000000001/recommended/990001/"
    assert [reply.text for reply in down.replies] == ["The lost saves are our fault. This brings them back."]


def test_pages_are_followed_by_their_cursor_to_the_end(
    valve: SteamSite, store: MemoryStore, poller: Poller, source: Source
) -> None:
    valve.per_page = 2
    for number in range(5):
        valve.shows(f"Words {number}", days_ago=number)
    (result,) = poller.poll_due()
    assert (result.status, result.new) == ("ok", 5)
    assert len(valve.asked(SERVICE)) == 4
    assert {call.query["languages[0]"] for call in valve.calls} == {"all"}
    assert store.listings[source.id] is None


def test_later_only_what_changed_is_read_and_once_a_day_the_developer_s_answers_are_found(
    valve: SteamSite, store: MemoryStore, poller: Poller, source: Source, clock: HandClock
) -> None:
    valve.per_page = 1
    shown = [valve.shows(f"Words {days}", days_ago=days) for days in (0, 10, 20, 30)]
    poller.poll_due()
    before = len(valve.calls)
    shown[-1].words, shown[-1].up, shown[-1].updated = "Works now.", True, clock()
    clock.goes_on(hours=3)
    (result,) = poller.poll_due()
    assert (result.updated, store.reviews[source.id][shown[-1].id].rating) == (1, 5)
    assert len(valve.calls) - before == 3
    shown[1].response, shown[1].responded = "We are on it.", clock()
    clock.goes_on(hours=25)
    poller.poll_due()
    assert store.reviews[source.id][shown[1].id].replies[0].text == "We are on it."


def test_a_test_of_a_large_game_looks_at_enough_and_says_that_there_is_more(
    valve: SteamSite, web: PoliteWeb, source: Source
) -> None:
    for number in range(1_250):
        valve.shows(f"Words {number}", up=number % 5 > 0, days_ago=number)
    found = check_source(source, web)
    assert (found.count, found.complaints, found.more) == (1_000, 200, True)
    assert [review.text for review in found.newest] == ["Words 0", "Words 1", "Words 2"]
    assert len(valve.calls) == 11


def test_where_the_new_address_does_not_answer_the_old_one_is_asked(
    valve: SteamSite, store: MemoryStore, poller: Poller, source: Source
) -> None:
    valve.per_page = 2
    for number in range(3):
        valve.shows(f"Words {number}", days_ago=number)
    valve.service_answers = False
    (result,) = poller.poll_due()
    assert (result.status, result.new) == ("ok", 3)
    assert len(valve.asked(SERVICE)) == 1


def test_where_neither_answers_the_new_address_s_trouble_is_told(
    valve: SteamSite, poller: Poller, source: Source
) -> None:
    valve.service_answers = valve.store_answers = False
    (result,) = poller.poll_due()
    assert result.status == "failed"
    assert "404" in result.error


def test_too_many_questions_are_not_repeated_elsewhere(
    valve: SteamSite, store: MemoryStore, poller: Poller, source: Source, clock: HandClock
) -> None:
    valve.shows("Words")
    valve.patience = 0
    poller.poll_due()
    assert [call.path for call in valve.calls] == [SERVICE]
    health = store.health[source.id]
    assert health.status is SourceStatus.WAITING
    assert health.next_poll_at is not None
    assert (health.next_poll_at - clock()).total_seconds() >= 90


def test_an_error_inside_an_answer_is_not_taken_for_a_game_without_reviews(
    site: ToySite, store: MemoryStore, poller: Poller
) -> None:
    store.watches("steam", app_id="990001", base_url=site.url(""))
    site.answers(SERVICE, 404)
    site.shows(STORE, '{"success": 2, "reviews": []}')
    (result,) = poller.poll_due()
    assert result.status == "failed"


def test_a_game_without_reviews_is_no_trouble(valve: SteamSite, poller: Poller, source: Source) -> None:
    (result,) = poller.poll_due()
    assert (result.status, result.new) == ("ok", 0)


def test_the_recorded_answer_of_the_old_address_is_read(
    fixtures: Path, site: ToySite, store: MemoryStore, poller: Poller
) -> None:
    source = store.watches("steam", app_id="990001", base_url=site.url(""))
    site.shows(STORE, (fixtures / "steam" / "appreviews_store.json").read_bytes())
    (result,) = poller.poll_due()
    assert (result.status, result.new, result.rejected) == ("ok", 2, 0)
    first = store.reviews[source.id]["123456789"]
    assert (first.text, first.rating_raw) == ("Crashes on start. Refunded.", "not recommended")
    assert [reply.text for reply in first.replies] == ["Sorry, please update."]


@pytest.mark.parametrize(
    ("entry", "rating"),
    [('"voted_up": 1', None), ('"voted_up": null', None), ('"voted_up": false, "timestamp_created": "soon"', 1)],
)
def test_what_steam_does_not_say_is_not_made_up(
    entry: str, rating: float | None, site: ToySite, store: MemoryStore, web: PoliteWeb, poller: Poller
) -> None:
    source = store.watches("steam", app_id="990001", base_url=site.url(""))
    site.shows(SERVICE, f'{{"response": {{"reviews": [{{"recommendationid": "7", {entry}}}, {{"author": 1}}]}}}}')
    (result,) = poller.poll_due()
    review = store.reviews[source.id]["7"]
    assert (review.rating, review.created_at, review.author, result.rejected) == (rating, None, "", 1)


@pytest.mark.parametrize(
    ("pasted", "number"),
    [("1145360", "1145360"), ("https://store.steampowered.com/app/1145360/Soup/?snr=1", "1145360")],
)
def test_the_game_s_number_is_found_in_what_was_pasted(pasted: str, number: str) -> None:
    assert steam.app_number(Source(1, 1, "steam", "s", {"app_id": pasted})) == number


@pytest.mark.parametrize("text", ["", "soup", "12x", "https://store.steampowered.com/"])
def test_a_missing_number_is_said(text: str) -> None:
    with pytest.raises(SettingsWrong):
        steam.app_number(Source(1, 1, "steam", "s", {"app_id": text}))


def test_steam_takes_no_replies_from_programs() -> None:
    assert steam.replies is None
    assert not hasattr(steam, "reply")
