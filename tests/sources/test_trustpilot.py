"""Trustpilot's reviews by the public key and its replies by a token, at a server that does what Trustpilot's documents say."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sources.errors import PayloadChanged, ReplyRefused, SettingsWrong, SignInNeeded
from sources.kinds import trustpilot
from sources.oauth import SECRET
from sources.poller import Poller
from sources.signing_in import SigningIn, service_of
from sources.web import PoliteWeb
from store.db import Connections
from store.records import Source
from tests.builders import NOON
from tests.fakes import HandClock, MemoryStore
from tests.oauth_site import browser
from tests.sources.owner import Owner
from tests.toysite import ToySite
from tests.trustpilot_site import AUTHOR, DOMAIN, UNIT, TrustpilotSite

LIST = f"/v1/business-units/{UNIT}/reviews"
SORRY = "Four weeks is far too long, and nobody answered you. I am sorry. Naledi"


@pytest.fixture
def clock() -> HandClock:
    return HandClock(NOON)


@pytest.fixture
def site_of_trustpilot(clock: HandClock) -> Iterator[TrustpilotSite]:
    with TrustpilotSite(clock) as site:
        yield site  # type: ignore[misc]


class ShopOwner(Owner):
    """A shop's owner with the paid module."""

    kind, words = "trustpilot", SORRY

    def __init__(self, workspace: Connections, site: TrustpilotSite, clock: HandClock, **settings: str) -> None:
        given = {"domain": DOMAIN, "api_key": site.client_id, "author_id": AUTHOR, "base_url": site.url} | settings
        super().__init__(
            workspace, clock, {"api_secret": site.client_secret},
            **{name: value for name, value in given.items() if value},
        )  # fmt: skip


@pytest.fixture
def owner(workspace: Connections, site_of_trustpilot: TrustpilotSite, clock: HandClock) -> Iterator[ShopOwner]:
    with ShopOwner(workspace, site_of_trustpilot, clock) as owner:
        yield owner


def test_reviews_come_in_with_the_key_alone(owner: ShopOwner, site_of_trustpilot: TrustpilotSite) -> None:
    owner.keyring.clear()
    site_of_trustpilot.keeps("a1", 1, "Four weeks for a lamp.")
    site_of_trustpilot.keeps("a2", 5, "Quick.", days_ago=2)
    result = owner.looks()
    assert (result.status, result.new, result.complaints) == ("ok", 2, 1)
    review = owner.review("a1")
    assert (review.title, review.author, review.language) == ("So it was", "A customer", "en")
    assert review.url == "https://www.trustpilot.com/reviews/a1"
    assert not any("key-of-the-api" in f"{asked.path}{asked.query}" for asked in site_of_trustpilot.asked)
    assert not site_of_trustpilot.to(site_of_trustpilot.token_path)


def test_all_pages_are_read_once_and_the_business_is_looked_up_once(
    owner: ShopOwner, site_of_trustpilot: TrustpilotSite, clock: HandClock
) -> None:
    for number in range(250):
        site_of_trustpilot.keeps(f"a{number}", 4, f"Words {number}", days_ago=number)
    assert owner.looks().new == 250
    clock.goes_on(hours=2)
    site_of_trustpilot.keeps("new", 1, "And now this.", days_ago=0)
    assert owner.looks().new == 1
    assert len(site_of_trustpilot.to("/v1/business-units/find")) == 1
    assert [asked.query["page"] for asked in site_of_trustpilot.to(LIST)] == ["1", "2", "3", "4", "1"]


def test_a_reply_takes_the_key_s_secret_alone_and_one_token_serves_many(
    owner: ShopOwner, site_of_trustpilot: TrustpilotSite, clock: HandClock
) -> None:
    for name in ("a1", "a2"):
        site_of_trustpilot.keeps(name, 1, f"Four weeks. {name}")
    owner.looks()
    owner.answers("a1")
    owner.answers("a2", "Another four weeks too many. I am sorry. Naledi")
    assert site_of_trustpilot.reviews["a1"]["companyReply"]["text"] == SORRY
    (token,) = site_of_trustpilot.to(site_of_trustpilot.token_path)
    assert token.form == {"grant_type": "client_credentials"}
    assert owner.reply_to("a1").state == "posted"
    clock.goes_on(hours=2)
    owner.looks()
    assert owner.reply_to("a1").state == "live"


def test_an_owner_who_signs_in_as_a_person_pastes_the_address(
    workspace: Connections, site_of_trustpilot: TrustpilotSite, clock: HandClock
) -> None:
    owner = ShopOwner(workspace, site_of_trustpilot, clock, redirect_uri="https://example.com/back")
    ours = owner.web.for_source(owner.source)
    with SigningIn(service_of(owner.source), ours) as attempt:
        assert not attempt.listens
        owner.keyring[SECRET] = attempt.finish(browser(attempt.address))
    site_of_trustpilot.keeps("a1", 1, "Four weeks.")
    owner.looks()
    clock.goes_on(hours=101)
    owner.answers("a1")
    assert owner.reply_to("a1").state == "posted"
    grants = [asked.form["grant_type"] for asked in site_of_trustpilot.to(site_of_trustpilot.token_path)]
    assert grants == ["authorization_code", "refresh_token"]
    owner.web.close()


def test_without_a_registered_address_nobody_is_sent_to_a_browser(owner: ShopOwner) -> None:
    with pytest.raises(SettingsWrong, match="API secret is enough"):
        service_of(owner.source)


def test_without_the_paid_module_the_gate_is_named_and_the_ways_around_it(
    owner: ShopOwner, site_of_trustpilot: TrustpilotSite
) -> None:
    site_of_trustpilot.has_module = False
    result = owner.looks()
    assert "paid API module" in result.error
    assert "mailbox" in result.error


def test_a_domain_that_trustpilot_does_not_know_is_said(
    workspace: Connections, site_of_trustpilot: TrustpilotSite, clock: HandClock
) -> None:
    owner = ShopOwner(workspace, site_of_trustpilot, clock, domain="https://www.other.example/shop")
    assert "no business under other.example" in owner.looks().error
    owner.web.close()


def test_who_answers_is_asked_before_anything_leaves(
    workspace: Connections, site_of_trustpilot: TrustpilotSite, clock: HandClock
) -> None:
    owner = ShopOwner(workspace, site_of_trustpilot, clock, author_id="")
    site_of_trustpilot.keeps("a1", 1, "Four weeks.")
    owner.looks()
    owner.answers("a1")
    assert owner.reply_to("a1").state == "refused"
    assert "user id" in owner.reply_to("a1").error
    assert not [asked for asked in site_of_trustpilot.asked if asked.method == "POST"]
    owner.web.close()


def test_a_wrong_user_id_keeps_the_words_and_the_site_s_reason(
    workspace: Connections, site_of_trustpilot: TrustpilotSite, clock: HandClock
) -> None:
    owner = ShopOwner(workspace, site_of_trustpilot, clock, author_id="nobody")
    site_of_trustpilot.keeps("a1", 1, "Four weeks.")
    owner.looks()
    owner.answers("a1")
    assert (owner.reply_to("a1").state, owner.reply_to("a1").text) == ("refused", SORRY)
    owner.web.close()


def test_a_wrong_secret_asks_for_the_right_one(owner: ShopOwner, site_of_trustpilot: TrustpilotSite) -> None:
    owner.keyring["api_secret"] = "mistyped"
    site_of_trustpilot.keeps("a1", 1, "Four weeks.")
    owner.looks()
    owner.answers("a1")
    assert owner.reply_to("a1").state == "queued"
    assert "secret" in owner.reply_to("a1").error
    assert not site_of_trustpilot.reviews["a1"]["companyReply"]


def test_a_reply_that_stands_there_is_not_doubled(owner: ShopOwner, site_of_trustpilot: TrustpilotSite) -> None:
    site_of_trustpilot.keeps("a1", 1, "Four weeks.")
    owner.looks()
    said = {"text": "Sorry. The manager", "createdAt": "2026-11-23T11:00:00Z", "updatedAt": None}
    site_of_trustpilot.reviews["a1"]["companyReply"] = said
    owner.answers("a1")
    assert site_of_trustpilot.reviews["a1"]["companyReply"] == said


def test_a_review_that_is_gone_takes_no_reply(owner: ShopOwner, site_of_trustpilot: TrustpilotSite) -> None:
    site_of_trustpilot.keeps("a1", 1, "Four weeks.")
    owner.looks()
    review = owner.review("a1")
    del site_of_trustpilot.reviews["a1"]
    with pytest.raises(ReplyRefused, match="gone"):
        trustpilot.thread(owner.source, owner.web.for_source(owner.source), review)


@pytest.mark.parametrize("answer", ["{}", '{"id": ""}', '{"id": "../../private"}', "[]"])
def test_an_odd_answer_about_the_business_is_said(
    answer: str, site: ToySite, store: MemoryStore, web: PoliteWeb
) -> None:
    source = store.watches("trustpilot", domain=DOMAIN, api_key="k", base_url=site.url(""))
    site.shows("/v1/business-units/find", answer)
    with pytest.raises(PayloadChanged):
        list(trustpilot.poll(source, web.for_source(source), {}))


def test_a_key_with_odd_characters_is_not_sent(site: ToySite, store: MemoryStore, web: PoliteWeb) -> None:
    source = store.watches("trustpilot", domain=DOMAIN, api_key="two words", base_url=site.url(""))
    with pytest.raises(SignInNeeded):
        list(trustpilot.poll(source, web.for_source(source), {}))
    assert not site.requests


def test_the_recorded_answer_is_read(fixtures: Path, site: ToySite, store: MemoryStore, web: PoliteWeb,
                                     clock: HandClock) -> None:  # fmt: skip
    source: Source = store.watches("trustpilot", domain=DOMAIN, api_key="k", base_url=site.url(""))
    site.shows("/v1/business-units/find", f'{{"id": "{UNIT}"}}')
    site.shows(LIST, (fixtures / "trustpilot/public_reviews.json").read_bytes())
    (result,) = Poller(store, web, clock).poll_due()
    assert (result.status, result.new) == ("ok", 2)
    one, two = store.reviews[source.id].values()
    assert (one.rating, one.replies) == (1, ())
    assert [reply.text for reply in two.replies] == ["Sorry voor de vertraging."]
    assert (one.language, two.language) == ("en", "nl")
