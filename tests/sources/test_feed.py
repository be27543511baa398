"""Feeds as the world writes them become the reviews that their authors meant."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from sources.errors import PayloadChanged, SettingsWrong
from sources.kinds import feed
from sources.kinds.feed_document import read_feed
from sources.kinds.feed_parts import FeedReading, Unreadable, real_address
from sources.poller import Poller
from store.records import IncomingReview, Precision, Source
from tests.conftest import fixtures_folder
from tests.fakes import HandClock, MemoryStore
from tests.toysite import ToySite

NOW = datetime(2026, 11, 23, tzinfo=UTC)
PAYLOADS = Path(__file__).parents[1] / "payloads" / "feed"


def reading(body: bytes | str, shared: dict[str, str] | None = None, **headers: str) -> FeedReading:
    body = body.encode() if isinstance(body, str) else body
    return read_feed(body, headers=headers, url="https://shop.example/feed", now=NOW, shared=shared or {})


def payload(name: str) -> FeedReading:
    return reading((PAYLOADS / name).read_bytes())


def rss(items: str) -> str:
    return f'<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>{items}</channel></rss>'


def only(reviews: list[IncomingReview]) -> IncomingReview:
    (review,) = reviews
    return review


def test_an_ordinary_feed_is_read_in_full() -> None:
    first, second, third = payload("ordinary.xml").reviews
    assert (first.external_id, first.rating, first.rating_guessed, first.text) == (
        "r-3", 1, False, "Waited an hour.\n\nNobody came.",
    )  # fmt: skip
    assert (first.author, first.url, first.language) == ("Customer C", "https://shop.example/r/3", "en")
    assert first.created_at == datetime(2026, 11, 21, 8, 30, tzinfo=UTC)
    assert (second.rating, second.rating_guessed, second.created_precision) == (4, True, Precision.DAY)
    assert second.created_at == datetime(2026, 11, 20, tzinfo=UTC)
    assert (third.external_id, third.rating, third.created_precision) == (
        "https://shop.example/r/1",
        None,
        Precision.NONE,
    )


def test_a_json_feed_is_read_in_full() -> None:
    first, second = payload("json_feed.json").reviews
    assert (first.rating, first.rating_guessed, first.text, first.language) == (2, False, "Suppe kalt", "de")
    assert first.created_at == datetime(2026, 11, 20, 7, tzinfo=UTC)
    assert (second.external_id, second.created_precision, second.text) == ("1", Precision.DAY, "Gut")


def test_titles_of_wordpress_comments_name_author_and_product() -> None:
    first, second = payload("wordpress_comments.xml").reviews
    assert (first.author, first.product, first.title, first.text) == ("Customer D", "Blue Teapot", "", "The lid broke.")
    assert (second.author, second.title) == ("Customer E", "")


def test_one_guid_on_two_entries_keeps_both_and_stays_the_same_when_one_leaves() -> None:
    both = payload("shared_guids.xml")
    new, old = both.reviews
    assert old.external_id == "same"
    assert new.external_id.startswith("same#")
    body = (PAYLOADS / "shared_guids.xml").read_text()
    without_old = body[: body.rindex("<item>")] + "</channel></rss>"
    assert only(reading(without_old, shared=both.shared).reviews).external_id == new.external_id


def test_an_atom_id_that_comes_twice_is_one_entry_in_its_newest_version() -> None:
    review = only(payload("atom_versions.xml").reviews)
    assert (review.title, review.text, review.language) == ("Après", "nouveau", "fr")


def test_an_entry_without_id_and_link_has_a_weak_key_that_survives_other_entries() -> None:
    item = (
        "<item><description>It broke on day one.</description><pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate></item>"
    )
    alone = only(reading(rss(item)).reviews)
    beside = reading(rss("<item><description>Another</description></item>" + item)).reviews[1]
    assert alone.weak_key
    assert alone.external_id == beside.external_id


@pytest.mark.parametrize(
    "date", ["Fri, 20 Nov 1970 08:00:00 GMT", "Fri, 20 Nov 2099 08:00:00 GMT", "yesterday", "2026"]
)
def test_a_date_that_cannot_be_true_is_kept_as_text_only(date: str) -> None:
    review = only(reading(rss(f"<item><guid>1</guid><title>x</title><pubDate>{date}</pubDate></item>")).reviews)
    assert (review.created_at, review.created_precision, review.created_text) == (None, Precision.NONE, date)


@pytest.mark.parametrize(
    ("date", "moment"),
    [
        ("Fri, 20 Nov 2026 08:00:00", "2026-11-20T08:00"),  # no zone
        ("Fr, 20 Nov 2026 08:00:00 +0100", "2026-11-20T07:00"),  # a German weekday
        ("2026/11/20 08:00:00", "2026-11-20T08:00"),
        ("20261120T080000Z", "2026-11-20T08:00"),
        ("Fri, 20 Nov 2026 08:00:00 CEST", "2026-11-20T06:00"),
        ("2026-11-20 08:00:00 PST", "2026-11-20T16:00"),
        ("November 20, 2026", "2026-11-20T00:00"),
        ("viernes, 20 de noviembre de 2026 08:00", "2026-11-20T08:00"),
    ],
)
def test_a_date_in_a_shape_that_feeds_should_not_use_is_read_as_it_was_meant(date: str, moment: str) -> None:
    review = only(reading(rss(f"<item><guid>1</guid><title>x</title><pubDate>{date}</pubDate></item>")).reviews)
    assert review.created_at is not None
    assert review.created_at.isoformat().startswith(moment)
    assert review.created_text == date


def test_the_recorded_review_feeds_give_the_ratings_that_they_hold_and_none_besides() -> None:
    folder = fixtures_folder() / "feeds"

    def stars(name: str) -> list[tuple[float | None, bool]]:
        return [(review.rating, review.rating_guessed) for review in reading((folder / name).read_bytes()).reviews]

    assert stars("rating_spellings_1.rss") == [
        (2, True), (2, True), (1, True), (4.5, False), (None, False), (None, False),
    ]  # fmt: skip
    assert stars("google_alerts.xml") == [(2, True)]
    for name in ("youtube_media_star_rating.xml", "discourse_category.rss", "mastodon.rss", "reddit_atom.xml"):
        assert {rating for rating, _ in stars(name)} == {None}, name
    assert stars("pics_rating_trap.xml") == []


def test_a_google_alert_leads_to_the_page_itself_and_shows_no_marks() -> None:
    review = only(reading((fixtures_folder() / "feeds" / "google_alerts.xml").read_bytes()).reviews)
    assert (review.title, review.author) == ("Example Bakery review: 2/5", "")
    assert review.url == "https://blog.example/review?a=1"
    assert real_address("https://www.google.com/url?url=javascript:x") == "https://www.google.com/url?url=javascript:x"
    assert real_address("https://google.evil.example/url?url=https://x.example") == (
        "https://google.evil.example/url?url=https://x.example"
    )


def test_half_a_character_does_not_stop_a_feed() -> None:
    assert only(reading(rss("<item><guid>1</guid><title>a&#xD800;b</title></item>")).reviews).title == "a\ufffdb"


def test_a_broken_feed_is_read_as_far_as_it_goes_and_tells_nothing_about_what_vanished() -> None:
    found = reading(rss("<item><guid>1</guid><title>a & b</title></item>")[:-20])
    assert only(found.reviews).title == "a & b"
    assert not found.complete


def test_a_web_page_that_names_its_feed_helps_its_owner_on() -> None:
    page = '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head></html>'
    with pytest.raises(Unreadable, match=r"https://shop\.example/feed\.xml"):
        reading(page)


def test_links_that_are_no_web_addresses_are_not_kept() -> None:
    review = only(reading(rss("<item><guid>1</guid><title>x</title><link>javascript:alert(1)</link></item>")).reviews)
    assert review.url == ""


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        ("example.org/feed", "https://example.org/feed"), ("feed://example.org/x", "https://example.org/x"),
        ("feed:http://example.org/x", "http://example.org/x"), (" https://example.org ", "https://example.org"),
    ],
)  # fmt: skip
def test_addresses_are_taken_as_people_paste_them(given: str, asked: str) -> None:
    assert feed.address(Source(1, 1, "feed", "f", {"url": given})) == asked


@pytest.mark.parametrize("given", ["", "file:///etc/passwd", "ftp://x", "/etc/passwd"])
def test_an_address_that_is_none_is_said_to_be_wrong(given: str) -> None:
    with pytest.raises(SettingsWrong):
        feed.address(Source(1, 1, "feed", "f", {"url": given}))


def test_the_second_poll_is_conditional_and_an_edit_is_seen(
    site: ToySite, store: MemoryStore, poller: Poller, clock: HandClock
) -> None:
    source = store.watches("feed", url=site.shows("/feed", (PAYLOADS / "ordinary.xml").read_bytes(), etag='"1"'))
    assert [result.new for result in poller.poll_due()] == [3]
    clock.goes_on(hours=2)
    (again,) = poller.poll_due()
    assert (again.status, again.new, again.updated) == ("unchanged", 0, 0)
    assert site.requests[1].headers["if-none-match"] == '"1"'

    site.shows("/feed", (PAYLOADS / "edited.xml").read_bytes(), etag='"2"')
    clock.goes_on(hours=2)
    (edited,) = poller.poll_due()

    assert (edited.status, edited.new, edited.updated) == ("ok", 0, 1)
    assert store.reviews[source.id]["r-3"].rating == 3
    assert store.listings[source.id] == ("r-3",)


def test_an_empty_feed_is_no_news_and_says_nothing_about_what_vanished(
    site: ToySite, store: MemoryStore, poller: Poller, clock: HandClock
) -> None:
    source = store.watches("feed", url=site.shows("/feed", (PAYLOADS / "ordinary.xml").read_bytes()))
    poller.poll_due()
    site.shows("/feed", (PAYLOADS / "empty.xml").read_bytes())
    clock.goes_on(hours=2)
    (result,) = poller.poll_due()
    assert (result.status, result.new) == ("ok", 0)
    assert store.listings[source.id] is None
    assert len(store.reviews[source.id]) == 3


def test_another_address_does_not_inherit_validators(
    site: ToySite, store: MemoryStore, poller: Poller, clock: HandClock
) -> None:
    source = store.watches("feed", url=site.shows("/feed", (PAYLOADS / "ordinary.xml").read_bytes(), etag='"1"'))
    poller.poll_due()
    site.shows("/other", (PAYLOADS / "empty.xml").read_bytes(), etag='"1"')
    store.sources[source.id] = Source(source.id, 1, "feed", "f", {"url": site.url("/other")})
    clock.goes_on(hours=2)
    assert poller.poll_due()[0].status == "ok"
    assert "if-none-match" not in site.requests[-1].headers


def test_the_reader_gives_up_on_what_is_no_feed() -> None:
    for body in (b"", b"   ", b"%PDF-1.7", b"[1, 2]", b'{"error": "no"}', b"<html><body>hello"):
        with pytest.raises((Unreadable, PayloadChanged)):
            reading(body)


@pytest.mark.parametrize("encoding", ["UTF-1-8", "euc-kr", "no such thing"])
def test_a_rating_in_a_feed_of_an_odd_encoding_is_read_all_the_same(encoding: str) -> None:
    item = '<item><guid>1</guid><title>x</title><r:rating xmlns:r="http://r.example/">2</r:rating></item>'
    document = rss(item).replace('version="1.0"?', f'version="1.0" encoding="{encoding}"?')
    assert only(reading(document).reviews).rating == 2
