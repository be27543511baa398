"""Apple's review feed with all its moods: two forms, several countries, paging that repeats, emptiness without a reason."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sources.kinds import apple_rss
from sources.kinds.apple_rss_document import ApplePage, read_apple_page
from sources.kinds.feed_parts import Unreadable
from sources.poller import Poller
from store.records import IncomingReview, Precision, Source, SourceStatus
from tests.conftest import fixtures_folder
from tests.fakes import HandClock, MemoryStore
from tests.toysite import ToySite

NOW = datetime(2026, 11, 23, tzinfo=UTC)
PAYLOADS = Path(__file__).parents[1] / "payloads" / "apple_rss"


def page(path: Path) -> ApplePage:
    return read_apple_page(path.read_bytes(), country="us", now=NOW)


def path_of(number: int, country: str = "us", form: str = "json") -> str:
    return f"/{country}/rss/customerreviews/page={number}/id=990000001/sortby=mostrecent/{form}"


def reviews_page(*numbers: int, stars: int = 1) -> str:
    entries = [
        {"id": {"label": str(number)}, "im:rating": {"label": str(stars)}, "title": {"label": f"t{number}"},
         "content": {"label": "words"}, "author": {"name": {"label": "C"}}, "updated": {"label": "2026-11-20T03:00:00-07:00"}}
        for number in numbers
    ]  # fmt: skip
    return json.dumps({"feed": {"entry": entries} if entries else {}})


def watches(store: MemoryStore, site: ToySite, countries: str = "us") -> Source:
    return store.watches("apple_rss", app_id="990000001", countries=countries, base_url=site.url(""))


def test_the_json_form_is_read_without_the_app_itself() -> None:
    first, second, third = page(PAYLOADS / "ordinary.json").reviews
    assert (first.external_id, first.rating, first.votes, first.author) == ("9000000001", 1, -2, "Customer 1")
    assert first.extra == {"country": "us", "version": "2.1", "vote count": "4"}
    assert first.created_at == datetime(2026, 11, 2, 17, tzinfo=UTC)
    assert second.text == "Words of review 2."
    assert (third.created_at, third.created_precision) == (None, Precision.NONE)


def test_both_forms_give_the_same_review() -> None:
    assert page(PAYLOADS / "ordinary.xml").reviews == page(PAYLOADS / "ordinary.json").reviews[:1]


def test_a_single_entry_no_entry_and_the_page_beyond_the_last_are_understood() -> None:
    assert [review.rating for review in page(PAYLOADS / "single.json").reviews] == [2]
    assert page(PAYLOADS / "empty.json") == ApplePage()
    assert page(PAYLOADS / "page_depth.txt").past_the_end


def test_every_recorded_answer_of_apple_is_read() -> None:
    folder = fixtures_folder() / "apple_rss"
    counts = {path.name: len(page(path).reviews) for path in folder.iterdir() if path.suffix != ".md"}
    assert counts["497799835_fr_page1.json"] == 50
    assert counts["empty_page.json"] == counts["page_11_error.txt"] == 0
    assert counts["single_entry_is_object_2026.json"] == counts["invalid_rating.json"] == 1
    assert counts["customerreviews_us.xml"] == 3
    (unrated,) = page(folder / "invalid_rating.json").reviews
    assert unrated.rating is None
    crash, _, refund = page(folder / "customerreviews_us.xml").reviews
    assert (crash.text, crash.rating) == ("Paid for a year <3 and now it will not open 👀 😀", 1)
    assert (refund.text, refund.votes) == ("Two stars because support answered.\n\nStill broken.", -2)


@pytest.mark.parametrize("body", [b"", b"<html>", b"{}", b'{"feed": []}', b'{"feed": {"entry": [', b"<feed/>", b"[]"])
def test_what_is_not_apples_is_refused(body: bytes) -> None:
    with pytest.raises(Unreadable):
        read_apple_page(body, country="us", now=NOW)


def test_pages_are_read_until_one_brings_nothing_new_and_then_only_the_first(
    site: ToySite, store: MemoryStore, poller: Poller, clock: HandClock
) -> None:
    watches(store, site)
    site.shows(path_of(1), reviews_page(6, 5), etag='"1"')
    site.shows(path_of(2), reviews_page(4, 3))
    site.shows(path_of(3), reviews_page(4, 3))  # the paging repeats itself
    assert [result.new for result in poller.poll_due()] == [4]
    assert len(site.requests) == 3

    clock.goes_on(hours=3)
    assert poller.poll_due()[0].status == "unchanged"
    site.shows(path_of(1), reviews_page(6, 5, stars=4), etag='"2"')
    clock.goes_on(hours=3)
    (edited,) = poller.poll_due()

    assert (edited.new, edited.updated) == (0, 2)
    assert [visit.path for visit in site.requests[3:]] == [path_of(1)] * 2


def test_the_xml_form_helps_where_json_fails(site: ToySite, store: MemoryStore, poller: Poller) -> None:
    watches(store, site)
    site.answers(path_of(1), 502)
    site.shows(path_of(1, form="xml"), (PAYLOADS / "ordinary.xml").read_bytes())
    site.shows(path_of(2), reviews_page())
    (result,) = poller.poll_due()
    assert (result.status, result.new) == ("ok", 1)


def test_a_country_that_fails_is_named_and_loses_nothing_of_the_others(
    site: ToySite, store: MemoryStore, poller: Poller
) -> None:
    source = watches(store, site, "us,gb,de")
    for country, number in (("us", 1), ("de", 2)):
        site.shows(path_of(1, country), reviews_page(number))
        site.shows(path_of(2, country), reviews_page())
    site.answers(path_of(1, "gb"), 500)
    site.answers(path_of(1, "gb", "xml"), 500)

    (result,) = poller.poll_due()

    assert (result.status, result.new) == ("failed", 2)
    assert result.error.startswith("In GB: The site has a problem of its own (HTTP 500).")
    assert {review.extra["country"] for review in store.reviews[source.id].values()} == {"us", "de"}


def test_a_walk_that_broke_off_is_taken_up_again(
    site: ToySite, store: MemoryStore, poller: Poller, clock: HandClock
) -> None:
    source = watches(store, site)
    site.shows(path_of(1), reviews_page(6, 5), etag='"1"')
    site.answers(path_of(2), 500)
    poller.poll_due()
    site.shows(path_of(2), reviews_page(4, 3))
    site.shows(path_of(3), reviews_page())
    clock.goes_on(hours=8)

    poller.poll_due()

    assert set(store.reviews[source.id]) == {"6", "5", "4", "3"}


def test_a_429_ends_the_round_at_once_and_is_obeyed(
    site: ToySite, store: MemoryStore, poller: Poller, clock: HandClock
) -> None:
    source = watches(store, site, "us,gb")
    site.answers(path_of(1), 429, headers={"Retry-After": "3600"})
    (result,) = poller.poll_due()
    assert result.status == "failed"
    assert store.health[source.id].status is SourceStatus.WAITING
    assert len(site.requests) == 1
    clock.goes_on(minutes=59)
    assert poller.poll_due()[0].status == "skipped"


def test_an_empty_feed_deletes_nothing(site: ToySite, store: MemoryStore, poller: Poller, clock: HandClock) -> None:
    source = watches(store, site)
    site.shows(path_of(1), reviews_page(6, 5))
    site.shows(path_of(2), reviews_page())
    poller.poll_due()
    site.shows(path_of(1), reviews_page())
    clock.goes_on(hours=3)
    (result,) = poller.poll_due()
    assert (result.status, len(store.reviews[source.id])) == ("ok", 2)
    assert store.listings[source.id] is None


@pytest.mark.parametrize(
    ("app_id", "number"),
    [
        ("990000001", "990000001"),
        ("id990000001", "990000001"),
        ("https://apps.apple.com/us/app/x/id990000001?l=en", "990000001"),
    ],
)
def test_the_apps_number_is_found_in_what_people_paste(app_id: str, number: str) -> None:
    assert apple_rss.app_number(Source(1, 1, "apple_rss", "a", {"app_id": app_id})) == number


@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"app_id": "x"},
        {"app_id": "990000001", "countries": "usa"},
        {"app_id": "990000001", "base_url": "file:///x"},
    ],
)
def test_wrong_settings_are_said_before_anything_is_asked(
    settings: dict[str, str], store: MemoryStore, poller: Poller
) -> None:
    store.watches("apple_rss", **settings)
    (result,) = poller.poll_due()
    assert result.status == "failed"
    assert "again at" not in result.error


def test_countries_are_read_however_they_are_written() -> None:
    assert apple_rss.country_codes(Source(1, 1, "apple_rss", "a", {"countries": " US, gb;us de "})) == [
        "us",
        "gb",
        "de",
    ]
    assert apple_rss.country_codes(Source(1, 1, "apple_rss", "a", {})) == ["us"]


def test_a_review_is_the_same_value_every_time() -> None:
    first, second = (page(PAYLOADS / "ordinary.json").reviews for _ in range(2))
    assert first == second
    assert all(isinstance(review, IncomingReview) for review in first)
