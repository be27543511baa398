"""Google's reviews from the sign-in to a reply that is live, at a server that does what Google's documents say."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from sources import registry
from sources.errors import SettingsWrong, SignInNeeded
from sources.kinds import google_business
from sources.kinds.google_business_answers import original
from sources.oauth import SECRET, Kept
from sources.poller import Poller
from sources.signing_in import SigningIn, service_of
from sources.source_check import check_source
from sources.web import PoliteWeb
from store import reply_ledger
from store.db import Connections
from store.errors import StoreProblem
from store.records import Source, SourceStatus
from tests.builders import NOON, id_of
from tests.fakes import HandClock, MemoryStore
from tests.google_business_site import ACCOUNT, LOCATION, GoogleBusinessSite
from tests.oauth_site import Asked, browser
from tests.sources.owner import Owner
from tests.toysite import ToySite

REVIEWS = f"/v4/accounts/{ACCOUNT}/locations/{LOCATION}/reviews"
SORRY = "Fifty minutes is far too long. I am sorry, and I was in the kitchen. Naledi, Corner Café"


@pytest.fixture
def clock() -> HandClock:
    return HandClock(NOON)


@pytest.fixture
def google(clock: HandClock) -> Iterator[GoogleBusinessSite]:
    with GoogleBusinessSite(clock) as site:
        yield site  # type: ignore[misc]


class CafeOwner(Owner):
    """A café's owner, before signing in to Google."""

    kind, words = "google_business", SORRY

    def __init__(self, workspace: Connections, google: GoogleBusinessSite, clock: HandClock) -> None:
        self.google = google
        super().__init__(
            workspace, clock, {"client_secret": google.client_secret}, account=ACCOUNT,
            location=f"locations/{LOCATION}", client_id=google.client_id, base_url=google.url,
        )  # fmt: skip

    def signs_in(self) -> None:
        with SigningIn(service_of(self.source), self.web.for_source(self.source)) as attempt:
            self.keyring[SECRET] = attempt.finish(browser(attempt.address))


@pytest.fixture
def owner(workspace: Connections, google: GoogleBusinessSite, clock: HandClock) -> Iterator[CafeOwner]:
    with CafeOwner(workspace, google, clock) as owner:
        owner.signs_in()
        yield owner


# --- reading ----------------------------------------------------------------------------------------------------------


def test_reviews_come_in_as_their_authors_wrote_them(owner: CafeOwner, google: GoogleBusinessSite) -> None:
    google.keeps("AbF_1", 1, "Waited 50 minutes and nobody said a word.", author="Avery")
    google.keeps(
        "AbF_2", 2, "(Translated by Google) The coffee was cold.\n\n(Original)\nEl café estaba frío.", days_ago=2
    )
    google.keeps("AbF_3", 5, days_ago=3)
    result = owner.looks()
    assert (result.status, result.new, result.complaints) == ("ok", 3, 2)
    assert owner.review("AbF_1").url == "https://business.google.example/reviews/AbF_1"
    assert (owner.review("AbF_2").text, owner.review("AbF_2").rating) == ("El café estaba frío.", 2)
    assert (owner.review("AbF_3").text, owner.review("AbF_3").rating) == ("", 5)


def test_all_pages_are_read_once_and_later_only_what_changed(
    owner: CafeOwner, google: GoogleBusinessSite, clock: HandClock
) -> None:
    google.most_per_page = 20
    for number in range(130):
        google.keeps(f"r{number}", 4, f"Words {number}", days_ago=number)
    assert owner.looks().new == 130
    assert len(google.to(REVIEWS)) == 7
    clock.goes_on(hours=2)
    google.reviews["r120"].updated = clock()
    google.reviews["r120"].stars = 1
    again = owner.looks()
    assert (again.new, again.updated) == (0, 1)
    assert len(google.to(REVIEWS)) == 9
    assert owner.review("r120").rating == 1


def test_once_a_day_everything_is_looked_at_so_that_what_vanished_is_noticed(
    owner: CafeOwner, google: GoogleBusinessSite, clock: HandClock
) -> None:
    for number in range(60):
        google.keeps(f"r{number}", 4, f"Words {number}", days_ago=2 * number)
    owner.looks()
    del google.reviews["r55"], google.reviews["r3"]
    clock.goes_on(hours=2)
    owner.looks()
    assert (owner.review("r3").gone_at, owner.review("r55").gone_at) == (clock(), None)
    clock.goes_on(hours=23)
    owner.looks()
    assert owner.review("r55").gone_at == clock()


def test_a_token_that_ends_between_two_pages_costs_no_review(owner: CafeOwner, google: GoogleBusinessSite) -> None:
    google.most_per_page = 10
    for number in range(25):
        google.keeps(f"r{number}", 4, days_ago=number)

    def at_the_second_page(asked: Asked) -> None:
        if asked.query.get("pageToken") == "page-10":
            google.before_each = lambda asked: None
            google.ends_all_tokens()

    google.before_each = at_the_second_page
    result = owner.looks()
    assert (result.status, result.new) == ("ok", 25)
    assert len(google.to("/token")) == 2


def test_a_revoked_sign_in_pauses_the_source_until_the_owner_signs_in_again(
    owner: CafeOwner, google: GoogleBusinessSite
) -> None:
    google.keeps("r1", 1)
    owner.looks()
    google.revokes()
    result = owner.looks()
    assert result.status == "failed"
    assert "sign in again" in result.error
    ((_, health),) = owner.sink.sources_to_poll()
    assert health.status is SourceStatus.SIGN_IN
    assert owner.poller.poll_due()[0].note == "It waits until you sign in again."
    owner.signs_in()
    assert owner.looks().status == "ok"


def test_a_project_that_google_has_not_approved_hears_what_is_missing(
    owner: CafeOwner, google: GoogleBusinessSite
) -> None:
    google.approved = False
    result = owner.looks()
    assert "Google has not approved this project" in result.error
    assert "HTTP 429" in result.error
    ((_, health),) = owner.sink.sources_to_poll()
    assert health.status is SourceStatus.WAITING
    google.approved = True
    google.keeps("r1", 1)
    assert owner.looks().new == 1
    google.approved = False  # now it is only too fast
    assert "not approved" not in owner.looks().error


def test_an_account_without_a_role_at_the_place_is_told_so(owner: CafeOwner, google: GoogleBusinessSite) -> None:
    google.has_role = False
    result = owner.looks()
    assert "owner or manager" in result.error
    assert "403" in result.error


def test_a_server_that_gives_the_same_page_for_ever_is_left(
    site: ToySite, store: MemoryStore, web: PoliteWeb, keyring: dict[str, str], clock: HandClock
) -> None:
    source = store.watches("google_business", account="1", location="2", client_id="c", base_url=site.url(""))
    keyring[SECRET] = Kept("r", service_of(source).place).as_text()
    site.shows("POST /token", '{"access_token": "a", "expires_in": 3600}')
    page = json.loads((Path(__file__).parents[1] / "payloads/google_business/ordinary.json").read_bytes())
    site.shows("/v4/accounts/1/locations/2/reviews", json.dumps({**page, "nextPageToken": "round"}))
    (result,) = Poller(store, web, clock).poll_due()
    assert (result.status, result.new) == ("ok", 4)
    assert len(site.requests) < 5


@pytest.mark.parametrize(
    ("comment", "said"),
    [
        ("Plain words.", "Plain words."),
        ("(Translated by Google) Cold.\n\n(Original)\nFrío.", "Frío."),
        ("Kalt.\n\n(Translated by Google)\nCold.", "Kalt."),
        ("(Translated by Google) Cold.", "Cold."),
        ("", ""),
    ],
)
def test_the_original_words_are_kept(comment: str, said: str) -> None:
    assert original(comment) == said


def test_the_recorded_answer_is_read(fixtures: Path, site: ToySite, store: MemoryStore, web: PoliteWeb,
                                     keyring: dict[str, str], clock: HandClock) -> None:  # fmt: skip
    source = store.watches("google_business", account="1", location="2", client_id="c", base_url=site.url(""))
    keyring[SECRET] = Kept("r", service_of(source).place).as_text()
    site.shows("POST /token", '{"access_token": "a", "expires_in": 3600}')
    site.shows("/v4/accounts/1/locations/2/reviews", (fixtures / "google_business/reviews_list.json").read_bytes())
    Poller(store, web, clock).poll_due()
    found = store.reviews[source.id]
    assert [review.rating for review in found.values()] == [1, 2, 5]
    assert [reply.live for review in found.values() for reply in review.replies] == [True]
    answer = json.loads((fixtures / "google_business/updateReply_200.json").read_bytes())
    site.shows("PUT /v4/accounts/1/locations/2/reviews/AbFvOqkR1/reply", json.dumps(answer))
    review = next(iter(found.values()))
    assert review.external_id == "AbFvOqkR1"


# --- answering --------------------------------------------------------------------------------------------------------


def test_a_reply_is_posted_once_held_by_google_and_live_when_it_was_seen(
    owner: CafeOwner, google: GoogleBusinessSite, clock: HandClock
) -> None:
    google.keeps("r1", 1, "Waited 50 minutes.")
    owner.looks()
    owner.answers("r1")
    owner.outbox.deliver_due(now=True)
    puts = [asked for asked in google.asked if asked.method == "PUT"]
    assert [asked.json for asked in puts] == [{"comment": SORRY}]
    assert owner.states("r1") == ["posted"]
    clock.goes_on(hours=1)
    owner.looks()
    assert owner.states("r1") == ["posted"]
    google.reviews["r1"].reply["reviewReplyState"] = "APPROVED"
    clock.goes_on(hours=1)
    owner.looks()
    assert owner.states("r1") == ["live"]


def test_a_reply_to_an_old_review_turns_live_within_a_day(
    owner: CafeOwner, google: GoogleBusinessSite, clock: HandClock
) -> None:
    google.keeps("old", 1, "A year ago.", days_ago=300)
    for number in range(60):
        google.keeps(f"r{number}", 5, days_ago=number)
    owner.looks()
    owner.answers("old")
    google.reviews["old"].reply["reviewReplyState"] = "APPROVED"
    clock.goes_on(hours=25)
    owner.looks()
    assert owner.states("old") == ["live"]


@pytest.mark.parametrize("when", ["at once", "later"])
def test_a_reply_that_google_rejects_is_kept_and_no_longer_counts(
    when: str, owner: CafeOwner, google: GoogleBusinessSite, clock: HandClock
) -> None:
    google.keeps("r1", 1, "Waited 50 minutes.")
    owner.looks()
    if when == "at once":
        google.verdict = "REJECTED"
    owner.answers("r1")
    google.reviews["r1"].reply |= {"reviewReplyState": "REJECTED", "policyViolation": "OFF_TOPIC"}
    clock.goes_on(hours=1)
    owner.looks()
    ((state, text),) = owner.thread("r1")
    assert (state, text) == ("refused", SORRY)
    (reply,) = reply_ledger.replies_to(owner.workspace, id_of(owner.workspace, "r1"))
    assert "breaks its rules" in reply.error
    google.verdict = "APPROVED"
    owner.answers("r1", "We kept you waiting, and I am sorry. Naledi, Corner Café")
    assert google.reviews["r1"].reply["comment"].startswith("We kept you waiting")
    assert "live" in owner.states("r1")


def test_the_token_ends_while_the_reply_waits_and_the_reply_leaves_once(
    owner: CafeOwner, google: GoogleBusinessSite, clock: HandClock
) -> None:
    google.keeps("r1", 1)
    owner.looks()

    def before_the_reply(asked: Asked) -> None:
        if asked.method == "PUT":
            google.before_each = lambda asked: None
            google.ends_all_tokens()

    google.before_each = before_the_reply
    owner.answers("r1")
    assert google.reviews["r1"].reply["comment"] == SORRY
    assert owner.states("r1") == ["posted"]
    assert [asked.method for asked in google.asked].count("PUT") == 2  # the first one was turned away at the door


def test_a_reply_waits_for_the_sign_in_and_leaves_after_it(owner: CafeOwner, google: GoogleBusinessSite) -> None:
    google.keeps("r1", 1)
    owner.looks()
    google.revokes()
    owner.answers("r1")
    assert owner.states("r1") == ["queued"]
    assert not google.reviews["r1"].reply
    owner.signs_in()
    owner.outbox.deliver_due(now=True)
    assert owner.states("r1") == ["posted"]


def test_a_colleague_s_reply_is_not_replaced_unasked(owner: CafeOwner, google: GoogleBusinessSite) -> None:
    google.keeps("r1", 1)
    owner.looks()
    google.reviews["r1"].reply = {"comment": "Sorry! The manager", "updateTime": "2026-11-23T11:00:00Z"}
    owner.answers("r1")
    assert google.reviews["r1"].reply["comment"] == "Sorry! The manager"
    assert sorted(owner.states("r1")) == ["draft", "live"]


def test_bytes_are_counted_not_letters(owner: CafeOwner, google: GoogleBusinessSite) -> None:
    google.keeps("r1", 1)
    owner.looks()
    with pytest.raises(StoreProblem, match=r"too long|too many|longer"):
        owner.answers("r1", "é" * 2049)
    owner.answers("r1", "é" * 2048)
    assert owner.states("r1") == ["posted"]


def test_a_review_that_is_gone_takes_no_reply(owner: CafeOwner, google: GoogleBusinessSite) -> None:
    google.keeps("r1", 1)
    owner.looks()
    del google.reviews["r1"]
    owner.answers("r1")
    ((state, text),) = owner.thread("r1")
    assert (state, text) == ("refused", SORRY)


# --- setting up -------------------------------------------------------------------------------------------------------


def test_the_places_are_chosen_by_name(owner: CafeOwner) -> None:
    found = google_business.places(owner.source, owner.web.for_source(owner.source))
    assert [place.name for place in found] == ["Corner Café, 12 Long Street, Cape Town", "Corner Café, Harbour"]
    assert found[0].settings == {"account": ACCOUNT, "location": LOCATION}


def test_without_a_place_it_says_to_choose_one(owner: CafeOwner) -> None:
    source = Source(owner.source.id, 1, "google_business", "g", {"client_id": "c", "base_url": owner.google.url})
    with pytest.raises(SettingsWrong, match="Choose your place"):
        check_source(source, owner.web)


def test_changed_settings_do_not_carry_the_sign_in_to_another_server(
    owner: CafeOwner, google: GoogleBusinessSite, site: ToySite
) -> None:
    moved = Source(owner.source.id, 1, "google_business", "g", {**owner.source.settings, "base_url": site.url("")})
    with pytest.raises(SignInNeeded, match="changed since you signed in"):
        check_source(moved, owner.web)
    assert not site.requests


def test_google_s_own_addresses_are_used_without_a_base(owner: CafeOwner) -> None:
    source = Source(1, 1, "google_business", "g", {"client_id": "c", "account": "1", "location": "2"})
    service = service_of(source)
    assert service.authorize_url.startswith("https://accounts.google.com/")
    assert service.token_url.startswith("https://oauth2.googleapis.com/")
    assert service.scopes == ("https://www.googleapis.com/auth/business.manage",)
    assert google_business.reviews_address(source).startswith("https://mybusiness.googleapis.com/v4/accounts/1/")


def test_what_google_takes_is_said_before_it_is_sent() -> None:
    limits = registry.kind("google_business").replies
    assert limits is not None
    assert (limits.length, limits.unit, limits.replaces) == (4096, "bytes", True)
