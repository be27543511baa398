"""What every kind of source must do, whatever its site: read its payloads, survive rubbish, and say what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sources import registry
from sources.contract import ReplyLimits, Setting
from sources.errors import OutcomeUnknown, RateLimited, ReplyRefused, SignInNeeded, Unreachable
from sources.oauth import SECRET, Kept
from sources.poller import Poller
from sources.signing_in import service_of, signs_in
from sources.web import Bounds, PoliteWeb
from store.records import Audience, Precision, Review, Source, SourceStatus
from tests.fakes import HandClock, MemoryStore
from tests.sources.mailbox_place import AnyMailbox
from tests.sources.places import PLACES, SOME_SECRET
from tests.toysite import ToySite

KINDS = registry.keys()
OTHER_PLACES = {"mail": AnyMailbox}
POSTING = [key for key in KINDS if registry.kind(key).replies is not None]
#: Those that post over HTTP; how a reply leaves by mail is told in test_mail_conversations.py.
POSTING_OVER_HTTP = [key for key in POSTING if key not in OTHER_PLACES]
REFUSALS = [
    (key, why)
    for key in KINDS
    for why in (OTHER_PLACES[key].refusals if key in OTHER_PLACES else ("401", "403", "404", "429", "500", "503"))
]
PAYLOADS = Path(__file__).parents[1] / "payloads"
LOGIN_PAGE = (
    b"<!DOCTYPE html><html><head><title>Sign in</title></head><body><form action=/login>Password</form></body></html>"
)


class AnySite:
    """A site that gives one answer to whatever a kind asks first, and nothing new on later pages.

    A kind that speaks another protocol than HTTP has a class of its own with the same verbs (`OTHER_PLACES`)."""

    def __init__(self, site: ToySite, store: MemoryStore, poller: Poller, key: str, keyring: dict[str, str]) -> None:
        self._site = site
        self.poller = poller
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

    def shows_part(self, body: bytes, share: float) -> None:
        self.shows(body[: int(len(body) * share)])

    def says(self, whatever: bytes) -> None:
        self.shows(whatever)

    def refuses(self, why: str) -> SourceStatus:
        """From now on it refuses everything in that way; how the source should stand then."""
        for path in self._paths:
            self._site.answers(path, int(why), b"")
        if why in ("401", "403"):
            return SourceStatus.SIGN_IN
        return SourceStatus.WAITING if why == "429" else SourceStatus.FAILED


@pytest.fixture
def site_of(
    request: pytest.FixtureRequest, site: ToySite, store: MemoryStore, poller: Poller, keyring: dict[str, str]
) -> Iterator[Callable[[str], AnySite | AnyMailbox]]:
    """Makes the place of a kind."""
    with ExitStack() as open_places:

        def make(key: str) -> AnySite | AnyMailbox:
            if key not in OTHER_PLACES:
                return AnySite(site, store, poller, key, keyring)
            server = request.getfixturevalue(OTHER_PLACES[key].needs)
            return open_places.enter_context(OTHER_PLACES[key](server, store))

        yield make


@pytest.fixture(params=KINDS)
def any_site(request: pytest.FixtureRequest, site_of: Callable[[str], AnySite | AnyMailbox]) -> AnySite | AnyMailbox:
    return site_of(request.param)


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
    path: Path, site_of: Callable[[str], AnySite | AnyMailbox], store: MemoryStore, clock: HandClock
) -> None:
    any_site = site_of(path.parent.name)
    any_site.shows(path.read_bytes())
    (first,) = any_site.poller.poll_due()
    clock.goes_on(hours=3)
    (second,) = any_site.poller.poll_due(force=True)
    assert (first.error, first.rejected) == ("", 0)
    assert first.status == "ok" or (first.status == "unchanged" and not store.reviews[any_site.source.id])
    assert second.status in ("ok", "unchanged")
    assert (second.new, second.updated) == (0, 0)
    kept = store.reviews[any_site.source.id]
    assert first.new == len(kept)
    for key, review in kept.items():
        assert key == review.external_id
        assert review.rating is None or 1 <= review.rating <= 5
        assert review.created_at is None or review.created_at.utcoffset() is not None


WRONG: dict[str, bytes] = {
    "an empty answer": b"",
    "a login page": LOGIN_PAGE,
    "rubbish": bytes(range(256)) * 20,
    "an error in JSON": b'{"errors": [{"code": "AUTH"}]}',
}


@pytest.mark.parametrize("wrong", WRONG)
def test_an_answer_that_is_none_of_the_kinds_is_said_in_a_sentence(wrong: str, any_site: AnySite | AnyMailbox) -> None:
    any_site.says(WRONG[wrong])
    (result,) = any_site.poller.poll_due()
    assert (result.status, result.new) == ("failed", 0)
    assert result.error
    assert "Traceback" not in result.details


@pytest.mark.parametrize(("key", "why"), REFUSALS, ids=str)
def test_a_refusal_is_said_in_a_sentence_and_keeps_what_we_have(
    key: str, why: str, site_of: Callable[[str], AnySite | AnyMailbox], store: MemoryStore, clock: HandClock
) -> None:
    any_site = site_of(key)
    any_site.shows(payloads(key)[0].read_bytes())
    any_site.poller.poll_due()
    kept = dict(store.reviews[any_site.source.id])
    stands = any_site.refuses(why)
    clock.goes_on(hours=3)
    (result,) = any_site.poller.poll_due(force=True)
    assert result.status == "failed"
    assert why in result.error
    assert store.reviews[any_site.source.id] == kept
    assert store.health[any_site.source.id].status is stands


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_an_answer_cut_in_half_never_makes_up_reviews(
    share: float, any_site: AnySite | AnyMailbox, store: MemoryStore, clock: HandClock
) -> None:
    whole = next(path for path in payloads(any_site.source.kind) if path.stem == "ordinary").read_bytes()
    any_site.shows_part(whole, share)
    (cut,) = any_site.poller.poll_due(force=True)
    assert cut.error == "" or cut.status == "failed"
    assert store.listings.get(any_site.source.id) is None
    any_site.shows(whole)
    clock.goes_on(hours=8)
    (healed,) = any_site.poller.poll_due(force=True)
    assert healed.status in ("ok", "unchanged")
    assert store.reviews[any_site.source.id]


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
    takes = registry.takes(registry.kind(key), Source(1, 1, key, "any", {}), REVIEW)
    assert takes is None or isinstance(takes, ReplyLimits)
    assert limits.length is None or limits.length > 100
    assert any(setting.secret and setting.type == "secret" for setting in registry.kind(key).settings)
    assert all(setting.secret == (setting.type == "secret") for setting in registry.kind(key).settings)


#: The troubles that the client waits out.
WAITED_OUT = ("silence", "an endless answer")
PATIENT = Bounds(connect_seconds=5.0, silence_seconds=10.0, response_seconds=20.0)


@pytest.fixture
def bounds(request: pytest.FixtureRequest, bounds: Bounds) -> Bounds:
    """Short patience only where it runs out: a site that answers does so on a busy machine too."""
    told_for = getattr(request.node, "callspec", None)
    return bounds if told_for and told_for.params.get("trouble") in WAITED_OUT else PATIENT


@pytest.mark.parametrize("key", POSTING_OVER_HTTP)
@pytest.mark.parametrize("trouble", TROUBLES)
def test_a_reply_leaves_at_most_once_and_its_fate_is_told_honestly(
    key: str, trouble: str, site: ToySite, store: MemoryStore, web: PoliteWeb, keyring: dict[str, str]
) -> None:
    happens, told_as = TROUBLES[trouble]
    any_site = AnySite(site, store, Poller(store, web, HandClock()), key, keyring)
    path, method = any_site.place.posts_to, any_site.place.posts_by
    happens(site, f"{method} {path}")

    with pytest.raises(told_as) as caught:
        registry.kind(key).reply(any_site.source, web.for_source(any_site.source), REVIEW, "Sorry.")  # type: ignore[attr-defined]

    assert [v.path.partition("?")[0] for v in site.requests if v.method == method].count(path) == 1
    told = str(caught.value) + caught.value.details  # type: ignore[attr-defined]
    assert not [word for word in (SOME_SECRET, "PRIVATE KEY", *keyring.values()) if word in told]
    assert not site.visits("/elsewhere")


@pytest.mark.parametrize("key", POSTING_OVER_HTTP)
def test_a_site_that_is_down_lets_nothing_leave(
    key: str, site: ToySite, store: MemoryStore, web: PoliteWeb, keyring: dict[str, str]
) -> None:
    any_site = AnySite(site, store, Poller(store, web, HandClock()), key, keyring)
    site.is_down()
    with pytest.raises(Unreachable):
        registry.kind(key).reply(any_site.source, web.for_source(any_site.source), REVIEW, "Sorry.")  # type: ignore[attr-defined]


@pytest.mark.parametrize("key", POSTING_OVER_HTTP)
def test_an_unprotected_address_on_the_internet_refuses_the_reply_before_anything_leaves(
    key: str, site: ToySite, store: MemoryStore, web: PoliteWeb, keyring: dict[str, str]
) -> None:
    any_site = AnySite(site, store, Poller(store, web, HandClock()), key, keyring)
    elsewhere = {name: "http://shop.example" for name in ("url", "base_url") if name in any_site.source.settings}
    source = replace(any_site.source, settings={**any_site.source.settings, **elsewhere})
    with pytest.raises(ReplyRefused, match="https"):
        registry.kind(key).reply(source, web.for_source(source), REVIEW, "Sorry.")  # type: ignore[attr-defined]
    assert not site.requests


@pytest.mark.parametrize("key", POSTING_OVER_HTTP)
def test_a_review_without_the_site_s_number_is_not_posted_under(
    key: str, site: ToySite, store: MemoryStore, web: PoliteWeb, keyring: dict[str, str]
) -> None:
    any_site = AnySite(site, store, Poller(store, web, HandClock()), key, keyring)
    for number in ("", "../7", "7&status=x", "٣"):
        with pytest.raises(ReplyRefused):
            registry.kind(key).reply(  # type: ignore[attr-defined]
                any_site.source, web.for_source(any_site.source), replace(REVIEW, external_id=number), "Sorry."
            )
    assert not site.requests
