"""Mozilla add-ons: ratings page by page, without words too, with the developer's answers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sources.errors import SettingsWrong
from sources.kinds import mozilla_addons as mozilla
from sources.poller import Poller
from store.records import Source
from tests.api_sites.mozilla_addons import RATINGS, MozillaSite
from tests.fakes import HandClock, MemoryStore
from tests.toysite import ToySite

PAYLOADS = Path(__file__).parents[1] / "payloads" / "mozilla_addons"


@pytest.fixture
def amo(clock: HandClock) -> Iterator[MozillaSite]:
    with MozillaSite(clock) as site:
        yield site


@pytest.fixture
def source(amo: MozillaSite, store: MemoryStore) -> Source:
    return store.watches("mozilla_addons", **amo.settings)


def test_ratings_are_read_with_answers_and_without_what_was_deleted(
    site: ToySite, store: MemoryStore, poller: Poller
) -> None:
    source = store.watches("mozilla_addons", addon="soup-timer", base_url=site.url(""))
    site.shows(RATINGS, (PAYLOADS / "ordinary.json").read_bytes())
    (result,) = poller.poll_due()
    assert (result.new, result.complaints, result.rejected) == (2, 2, 0)
    first, bare = store.reviews[source.id].values()
    assert (first.text, first.author) == ("Stopped ringing <3 days after the update.", "customer one")
    assert first.url == "https://addons.mozilla.org/firefox/addon/soup-timer/reviews/3001/"
    assert [(reply.text, reply.author) for reply in first.replies] == [
        ("It rings again in 2.4.2. Sorry for the cold soup.", "Soup timer team")
    ]
    assert (bare.text, bare.rating, first.extra) == ("", 2, {"version": "2.4.1"})


def test_pages_are_read_to_the_end_and_later_only_the_recent_ones(
    amo: MozillaSite, store: MemoryStore, poller: Poller, source: Source, clock: HandClock
) -> None:
    for number in range(120):
        amo.shows(f"Words {number}", days_ago=120 - number)
    (result,) = poller.poll_due()
    assert (result.new, len(amo.calls)) == (120, 3)
    amo.ratings[-2].reply = "We are on it."
    clock.goes_on(hours=3)
    poller.poll_due()
    assert len(amo.calls) == 4
    assert store.reviews[source.id][str(amo.ratings[-2].id)].replies[0].text == "We are on it."


def test_a_last_page_that_goes_while_it_is_read_is_the_end(amo: MozillaSite, poller: Poller, source: Source) -> None:
    amo.per_page = 2
    for number in range(3):
        amo.shows(f"Words {number}")
    calls = iter(range(9))
    amo.meanwhile = lambda: amo.ratings.pop() and None if next(calls) == 1 else None
    (result,) = poller.poll_due()
    assert result.status == "ok"


def test_an_add_on_that_nobody_knows_is_said(amo: MozillaSite, store: MemoryStore, poller: Poller) -> None:
    store.watches("mozilla_addons", addon="another", base_url=amo.url)
    (result,) = poller.poll_due()
    assert "404" in result.error


@pytest.mark.parametrize(
    ("pasted", "name"),
    [
        ("soup-timer", "soup-timer"), ("{a1b2-c3}", "{a1b2-c3}"), ("timer@soup.example", "timer@soup.example"),
        ("https://addons.mozilla.org/en-US/firefox/addon/soup-timer/reviews/?utm=1", "soup-timer"),
    ],
)  # fmt: skip
def test_the_add_on_is_found_in_what_was_pasted(pasted: str, name: str) -> None:
    assert mozilla.addon_name(Source(1, 1, "mozilla_addons", "m", {"addon": pasted})) == name


@pytest.mark.parametrize("text", ["", "soup timer", "a/b", "?x=1"])
def test_a_missing_name_is_said(text: str) -> None:
    with pytest.raises(SettingsWrong):
        mozilla.addon_name(Source(1, 1, "mozilla_addons", "m", {"addon": text}))


def test_mozilla_takes_no_replies_from_programs() -> None:
    assert mozilla.replies is None
