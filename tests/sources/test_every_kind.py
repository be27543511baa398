"""What every kind of source must do, whatever its site: read its payloads, survive rubbish, and say what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sources import registry
from sources.contract import Setting
from sources.poller import Poller
from store.records import Source, SourceStatus
from tests.fakes import HandClock, MemoryStore
from tests.toysite import ToySite

KINDS = registry.keys()
PAYLOADS = Path(__file__).parents[1] / "payloads"
LOGIN_PAGE = (
    b"<!DOCTYPE html><html><head><title>Sign in</title></head><body><form action=/login>Password</form></body></html>"
)


class AnySite:
    """A site that gives one answer to whatever a kind asks first, and nothing new on later pages."""

    def __init__(self, site: ToySite, store: MemoryStore, key: str) -> None:
        self._site = site
        settings = {
            "feed": {"url": site.url("/feed")},
            "apple_rss": {"app_id": "990000001", "countries": "us", "base_url": site.url("")},
        }[key]
        paths = {
            "feed": ["/feed"],
            "apple_rss": [
                f"/us/rss/customerreviews/page={number}/id=990000001/sortby=mostrecent/{form}"
                for number in range(1, 11)
                for form in ("json", "xml")
            ],
        }
        self._paths = paths[key]
        self.source: Source = store.watches(key, **settings)

    def shows(self, body: bytes) -> None:
        for path in self._paths:
            self._site.shows(path, body)

    def answers(self, status: int, body: bytes = b"") -> None:
        for path in self._paths:
            self._site.answers(path, status, body)


@pytest.fixture(params=KINDS)
def any_site(request: pytest.FixtureRequest, site: ToySite, store: MemoryStore) -> AnySite:
    return AnySite(site, store, request.param)


def payloads(key: str) -> list[Path]:
    return sorted((PAYLOADS / key).iterdir())


@pytest.mark.parametrize("key", KINDS)
def test_a_kind_says_what_it_is(key: str) -> None:
    kind = registry.kind(key)
    assert kind.key == key
    assert all((kind.title, kind.help, kind.reads, kind.posts))  # type: ignore[attr-defined]
    assert len(kind.letter) == 1
    assert kind.default_interval_minutes >= 15
    assert all(isinstance(setting, Setting) for setting in kind.settings)
    assert any(setting.required for setting in kind.settings)
    assert payloads(key)


@pytest.mark.parametrize("path", [path for key in KINDS for path in payloads(key)], ids=lambda path: path.name)
def test_every_payload_is_read_and_reading_it_again_adds_nothing(
    path: Path, site: ToySite, store: MemoryStore, poller: Poller, clock: HandClock
) -> None:
    any_site = AnySite(site, store, path.parent.name)
    any_site.shows(path.read_bytes())
    (first,) = poller.poll_due()
    clock.goes_on(hours=3)
    (second,) = poller.poll_due()
    assert (first.status, first.error, first.rejected) == ("ok", "", 0)
    assert (second.status, second.new, second.updated) == ("ok", 0, 0)
    kept = store.reviews[any_site.source.id]
    assert first.new == len(kept)
    for key, review in kept.items():
        assert key == review.external_id
        assert review.rating is None or 1 <= review.rating <= 5
        assert review.created_at is None or review.created_at.utcoffset() is not None


WRONG: dict[str, Callable[[bytes], bytes]] = {
    "an empty answer": lambda good: b"",
    "a login page": lambda good: LOGIN_PAGE,
    "rubbish": lambda good: bytes(range(256)) * 20,
    "an error in JSON": lambda good: b'{"errors": [{"code": "AUTH"}]}',
}


@pytest.mark.parametrize("wrong", WRONG)
def test_an_answer_that_is_none_of_the_kinds_is_said_in_a_sentence(
    wrong: str, any_site: AnySite, poller: Poller
) -> None:
    any_site.shows(WRONG[wrong](b""))
    (result,) = poller.poll_due()
    assert (result.status, result.new) == ("failed", 0)
    assert result.error
    assert "Traceback" not in result.details


@pytest.mark.parametrize("status", [401, 403, 404, 429, 500, 503])
def test_a_refusal_is_said_in_a_sentence_and_keeps_what_we_have(
    status: int, any_site: AnySite, poller: Poller, store: MemoryStore, clock: HandClock
) -> None:
    any_site.shows(payloads(any_site.source.kind)[0].read_bytes())
    poller.poll_due()
    kept = dict(store.reviews[any_site.source.id])
    any_site.answers(status)
    clock.goes_on(hours=3)
    (result,) = poller.poll_due()
    assert result.status == "failed"
    assert str(status) in result.error
    assert store.reviews[any_site.source.id] == kept
    waits = store.health[any_site.source.id].status
    assert (waits is SourceStatus.SIGN_IN) is (status in (401, 403))
    assert (waits is SourceStatus.WAITING) is (status == 429)


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_an_answer_cut_in_half_never_makes_up_reviews(
    share: float, any_site: AnySite, poller: Poller, store: MemoryStore, clock: HandClock
) -> None:
    whole = next(path for path in payloads(any_site.source.kind) if path.stem == "ordinary").read_bytes()
    any_site.shows(whole[: int(len(whole) * share)])
    (cut,) = poller.poll_due(force=True)
    assert cut.error == "" or cut.status == "failed"
    assert store.listings.get(any_site.source.id) is None
    any_site.shows(whole)
    clock.goes_on(hours=8)
    (healed,) = poller.poll_due(force=True)
    assert healed.status == "ok"


def test_an_unknown_kind_is_named_with_the_known_ones(store: MemoryStore, poller: Poller) -> None:
    store.watches("pigeon")
    (result,) = poller.poll_due()
    assert result.status == "failed"
    assert "“pigeon”" in result.error
    assert "feed" in result.error
