"""What every kind of source must do, whatever its site: read its payloads, survive rubbish, and say what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sources import registry
from sources.contract import Setting
from sources.errors import OutcomeUnknown, RateLimited, ReplyRefused, SignInNeeded, Unreachable
from sources.oauth import SECRET, Kept
from sources.poller import Poller
from sources.signing_in import service_of, signs_in
from sources.web import PoliteWeb
from store.records import Audience, Precision, Review, Source, SourceStatus
from tests.fakes import HandClock, MemoryStore
from tests.sources.places import PLACES, SOME_SECRET
from tests.toysite import ToySite

KINDS = registry.keys()
POSTING = [key for key in KINDS if registry.kind(key).replies is not None]
PAYLOADS = Path(__file__).parents[1] / "payloads"
LOGIN_PAGE = (
    b"<!DOCTYPE html><html><head><title>Sign in</title></head><body><form action=/login>Password</form></body></html>"
)


class AnySite:
    """A site that gives one answer to whatever a kind asks first, and nothing new on later pages."""

    def __init__(self, site: ToySite, store: MemoryStore, key: str, keyring: dict[str, str]) -> None:
        self._site = site
        self.place = PLACES[key](site)
        self._paths = self.place.reviews
        for path, body in self.place.besides.items():
            site.shows(path, body)
        self.source: Source = store.watches(key, **self.place.settings)
        keyring.update(self.place.secrets)
        if signs_in(key):
            keyring[SECRET] = Kept("not-a-real-one-at-all", service_of(self.source).place).as_text()

    def shows(self, body: bytes) -> None:
        for path in self._paths:
            self._site.shows(path, body)

    def answers(self, status: int, body: bytes = b"") -> None:
        for path in self._paths:
            self._site.answers(path, status, body)


@pytest.fixture(params=KINDS)
def any_site(request: pytest.FixtureRequest, site: ToySite, store: MemoryStore, keyring: dict[str, str]) -> AnySite:
    return AnySite(site, store, request.param, keyring)


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
    path: Path, site: ToySite, store: MemoryStore, poller: Poller, clock: HandClock, keyring: dict[str, str]
) -> None:
    any_site = AnySite(site, store, path.parent.name, keyring)
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


# --- kinds that post ------------------------------------------------------------------------------------------------

MOMENT = datetime(2026, 11, 20, tzinfo=UTC)
REVIEW = Review(
    1, 1, "31", "", "Nobody answered.", "Ana", "", 1.0, "1", False, 1.0, "en", Audience.PUBLIC, "", MOMENT, "",
    Precision.SECOND, MOMENT, MOMENT,
)  # fmt: skip
TROUBLES: dict[str, tuple[Callable[[ToySite, str], object], type[Exception]]] = {
    "a wrong sign-in": (lambda site, path: site.answers(path, 401, b"{}"), SignInNeeded),
    "a missing right": (lambda site, path: site.answers(path, 403, b"{}"), SignInNeeded),
    "a refusal": (lambda site, path: site.answers(path, 422, b'{"error": "no"}'), ReplyRefused),
    "an old address": (lambda site, path: site.redirects(path, "/elsewhere", 301), ReplyRefused),
    "too many at once": (lambda site, path: site.answers(path, 429), RateLimited),
    "a fault of the site": (lambda site, path: site.answers(path, 500), OutcomeUnknown),
    "a gateway that waited": (lambda site, path: site.answers(path, 504), OutcomeUnknown),
    "a page instead of an answer": (lambda site, path: site.shows(path, LOGIN_PAGE), OutcomeUnknown),
    "a cut": (lambda site, path: site.hangs_up(path), OutcomeUnknown),
    "half an answer": (lambda site, path: site.breaks_off(path, b'{"id": 77'), OutcomeUnknown),
    "silence": (lambda site, path: site.hangs(path), OutcomeUnknown),
    "an endless answer": (lambda site, path: site.drips(path), OutcomeUnknown),
}


@pytest.mark.parametrize("key", POSTING)
def test_a_kind_that_posts_says_what_the_site_takes(key: str) -> None:
    limits = registry.kind(key).replies
    assert limits is not None
    assert limits.unit in ("characters", "utf-16", "bytes")
    assert limits.length is None or limits.length > 100
    assert any(setting.secret and setting.type == "secret" for setting in registry.kind(key).settings)
    assert all(setting.secret == (setting.type == "secret") for setting in registry.kind(key).settings)


@pytest.mark.parametrize("key", POSTING)
@pytest.mark.parametrize("trouble", TROUBLES)
def test_a_reply_leaves_at_most_once_and_its_fate_is_told_honestly(
    key: str, trouble: str, site: ToySite, store: MemoryStore, web: PoliteWeb, keyring: dict[str, str]
) -> None:
    happens, told_as = TROUBLES[trouble]
    any_site = AnySite(site, store, key, keyring)
    path, method = any_site.place.posts_to, any_site.place.posts_by
    happens(site, f"{method} {path}")

    with pytest.raises(told_as) as caught:
        registry.kind(key).reply(any_site.source, web.for_source(any_site.source), REVIEW, "Sorry.")  # type: ignore[attr-defined]

    assert [v.path.partition("?")[0] for v in site.requests if v.method == method].count(path) == 1
    told = str(caught.value) + caught.value.details  # type: ignore[attr-defined]
    assert not [word for word in (SOME_SECRET, "PRIVATE KEY", *keyring.values()) if word in told]
    assert not site.visits("/elsewhere")


@pytest.mark.parametrize("key", POSTING)
def test_a_site_that_is_down_lets_nothing_leave(
    key: str, site: ToySite, store: MemoryStore, web: PoliteWeb, keyring: dict[str, str]
) -> None:
    any_site = AnySite(site, store, key, keyring)
    site.is_down()
    with pytest.raises(Unreachable):
        registry.kind(key).reply(any_site.source, web.for_source(any_site.source), REVIEW, "Sorry.")  # type: ignore[attr-defined]


@pytest.mark.parametrize("key", POSTING)
def test_an_unprotected_address_on_the_internet_refuses_the_reply_before_anything_leaves(
    key: str, site: ToySite, store: MemoryStore, web: PoliteWeb, keyring: dict[str, str]
) -> None:
    any_site = AnySite(site, store, key, keyring)
    elsewhere = {name: "http://shop.example" for name in ("url", "base_url") if name in any_site.source.settings}
    source = replace(any_site.source, settings={**any_site.source.settings, **elsewhere})
    with pytest.raises(ReplyRefused, match="https"):
        registry.kind(key).reply(source, web.for_source(source), REVIEW, "Sorry.")  # type: ignore[attr-defined]
    assert not site.requests


@pytest.mark.parametrize("key", POSTING)
def test_a_review_without_the_site_s_number_is_not_posted_under(
    key: str, site: ToySite, store: MemoryStore, web: PoliteWeb, keyring: dict[str, str]
) -> None:
    any_site = AnySite(site, store, key, keyring)
    for number in ("", "../7", "7&status=x", "٣"):
        with pytest.raises(ReplyRefused):
            registry.kind(key).reply(  # type: ignore[attr-defined]
                any_site.source, web.for_source(any_site.source), replace(REVIEW, external_id=number), "Sorry."
            )
    assert not site.requests
