"""Signing in with a browser: what is sent, what is believed, what is kept, and what nobody else ever sees."""

from __future__ import annotations

import json
import logging
import socket
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from sources import oauth
from sources.errors import RateLimited, SettingsWrong, SignInNeeded, SourceProblem, Unreachable
from sources.loopback import Loopback
from sources.oauth import SECRET, Kept, Service, SignInRefused
from sources.oauth_services import google, microsoft
from sources.owner_access import OwnerAccess
from sources.signing_in import SigningIn
from sources.source_web import SourceWeb
from sources.web import PoliteWeb
from store.records import Source
from tests.fakes import HandClock
from tests.oauth_site import Asked, OAuthSite, Says, browser, is_open


class Members(OAuthSite):
    """A site whose one page is for those who signed in."""

    def api(self, asked: Asked) -> Says:
        return Says(200, {"path": asked.path}) if self.let_in(asked) else Says(401, {"error": "invalid_token"})


@pytest.fixture
def members(clock: HandClock) -> Iterator[Members]:
    with Members(clock) as site:
        yield site


@pytest.fixture
def keyring() -> dict[str, str]:
    return {"client_secret": Members.client_secret}


@pytest.fixture
def polite(clock: HandClock, keyring: dict[str, str]) -> Iterator[PoliteWeb]:
    web = PoliteWeb(
        clock=clock,
        system_proxies=False,
        secrets=lambda source_id, name: keyring.get(name),
        keep=lambda source_id, name, value: keyring.update({name: value}),
    )
    yield web
    web.close()


@pytest.fixture
def ours(polite: PoliteWeb, members: Members) -> SourceWeb:
    return polite.for_source(Source(1, 1, "members", "m", {"base_url": members.url}))


def service_at(members: Members, **changed: object) -> Service:
    told = {
        "name": "The club", "authorize_url": f"{members.url}/authorize", "token_url": f"{members.url}/token",
        "client_id": Members.client_id, "client_secret": "client_secret", "used_at": members.url, "scopes": ("read",),
    }  # fmt: skip
    return Service(**{**told, **changed})  # type: ignore[arg-type]


def sign_in(service: Service, web: SourceWeb, keyring: dict[str, str]) -> None:
    with SigningIn(service, web) as attempt:
        threading.Thread(target=browser, args=(attempt.address,), daemon=True).start()
        redirected = attempt.wait(seconds=10)
        assert redirected is not None
        keyring[SECRET] = attempt.finish(redirected)


# --- the whole way ----------------------------------------------------------------------------------------------------


def test_a_person_agrees_in_the_browser_and_is_let_in(
    members: Members, ours: SourceWeb, keyring: dict[str, str]
) -> None:
    service = service_at(members)
    sign_in(service, ours, keyring)
    assert json.loads(OwnerAccess(service, ours).get(f"{members.url}/page").body) == {"path": "/page"}
    (asked,) = members.to("/authorize")
    assert asked.query["scope"] == "read"
    assert len(asked.query["state"]) >= 43
    assert asked.query["redirect_uri"].startswith("http://127.0.0.1:")
    assert "client_secret" not in asked.query
    assert set(json.loads(keyring[SECRET])) == {"refresh_token", "place"}
    assert "access-" not in keyring[SECRET]


def test_a_person_without_a_browser_here_pastes_the_address_that_another_one_was_sent_to(
    members: Members, ours: SourceWeb, keyring: dict[str, str]
) -> None:
    service = service_at(members, redirect_uri="https://shop.example/signed-in")
    with SigningIn(service, ours) as attempt:
        assert not attempt.listens
        keyring[SECRET] = attempt.finish(f"  {browser(attempt.address)}\n")
    assert OwnerAccess(service, ours).get(f"{members.url}/page").status == 200


def test_a_person_who_says_no_is_told_that_nothing_changed(members: Members, ours: SourceWeb) -> None:
    members.refuses_to_agree = True
    with SigningIn(service_at(members), ours) as attempt, pytest.raises(SignInRefused, match="did not agree"):
        attempt.finish(browser(attempt.address))
    assert not members.to("/token")


def test_two_attempts_share_nothing(members: Members, ours: SourceWeb) -> None:
    with SigningIn(service_at(members), ours) as one, SigningIn(service_at(members), ours) as other:
        assert one.attempt.state != other.attempt.state
        assert one.attempt.verifier != other.attempt.verifier
        assert one.attempt.verifier not in one.address
        assert 43 <= len(one.attempt.verifier) <= 128
        with pytest.raises(SignInRefused, match="does not belong"):
            other.finish(browser(one.address))
    assert not members.to("/token")


def test_a_code_serves_once(members: Members, ours: SourceWeb) -> None:
    with SigningIn(service_at(members), ours) as attempt:
        redirected = browser(attempt.address)
        attempt.finish(redirected)
        with pytest.raises(SignInNeeded, match="sign in again"):
            attempt.finish(redirected)


def test_a_wrong_client_secret_is_said_as_what_it_is(
    members: Members, ours: SourceWeb, keyring: dict[str, str]
) -> None:
    keyring["client_secret"] = "mistyped"
    with SigningIn(service_at(members), ours) as attempt, pytest.raises(SignInNeeded, match="secret") as caught:
        attempt.finish(browser(attempt.address))
    assert "mistyped" not in str(caught.value) + caught.value.details


# --- tokens in daily use ----------------------------------------------------------------------------------------------


def test_one_token_serves_until_shortly_before_its_end(
    members: Members, ours: SourceWeb, keyring: dict[str, str], clock: HandClock
) -> None:
    service = service_at(members)
    sign_in(service, ours, keyring)
    for _ in range(3):
        OwnerAccess(service, ours).get(f"{members.url}/page")
    assert len(members.to("/token")) == 1
    clock.goes_on(minutes=59, seconds=30)
    OwnerAccess(service, ours).get(f"{members.url}/page")
    assert len(members.to("/token")) == 2
    assert [asked.headers["authorization"] for asked in members.to("/page")][-1] not in keyring[SECRET]


def test_a_token_that_ends_in_the_middle_is_renewed_and_the_page_asked_for_once_more(
    members: Members, ours: SourceWeb, keyring: dict[str, str]
) -> None:
    service = service_at(members)
    sign_in(service, ours, keyring)
    access = OwnerAccess(service, ours)
    access.get(f"{members.url}/one")
    before = keyring[SECRET]
    members.ends_all_tokens()
    assert access.get(f"{members.url}/two").status == 200
    assert len(members.to("/two")) == 2
    assert keyring[SECRET] != before


def test_each_new_refresh_token_is_in_the_keyring_before_it_is_needed(
    members: Members, ours: SourceWeb, keyring: dict[str, str], clock: HandClock
) -> None:
    service = service_at(members)
    sign_in(service, ours, keyring)
    for _ in range(4):
        clock.goes_on(hours=2)
        assert OwnerAccess(service, ours).get(f"{members.url}/page").status == 200
    used = [asked.form["refresh_token"] for asked in members.to("/token") if "refresh_token" in asked.form]
    assert len(set(used)) == 4
    assert json.loads(keyring[SECRET])["refresh_token"] not in used


def test_a_refresh_token_that_another_window_used_up_is_looked_up_again(
    members: Members, ours: SourceWeb, keyring: dict[str, str], polite: PoliteWeb
) -> None:
    service = service_at(members)
    keyring[SECRET] = Kept(members.gives_refresh_token(), service.place).as_text()
    ours_early = OwnerAccess(service, ours)
    theirs = polite.for_source(Source(2, 1, "members", "m", {"base_url": members.url}))
    OwnerAccess(service, theirs).token()
    assert ours_early.get(f"{members.url}/page").status == 200


def test_two_threads_renew_once(members: Members, ours: SourceWeb, keyring: dict[str, str]) -> None:
    service = service_at(members)
    keyring[SECRET] = Kept(members.gives_refresh_token(), service.place).as_text()
    together = threading.Barrier(4)
    tokens: list[str] = []

    def work() -> None:
        access = OwnerAccess(service, ours)
        together.wait()
        tokens.append(access.token())

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(tokens) == 4
    assert len(set(tokens)) == 1
    assert len(members.to("/token")) == 1


def test_a_revoked_sign_in_asks_for_a_new_one(members: Members, ours: SourceWeb, keyring: dict[str, str]) -> None:
    service = service_at(members)
    sign_in(service, ours, keyring)
    members.revokes()
    with pytest.raises(SignInNeeded, match="sign in again") as caught:
        OwnerAccess(service, ours).get(f"{members.url}/page")
    assert caught.value.code == "invalid_grant"


def test_a_site_that_refuses_a_new_token_too_is_not_asked_for_ever(
    members: Members, ours: SourceWeb, keyring: dict[str, str], clock: HandClock
) -> None:
    service = service_at(members)
    sign_in(service, ours, keyring)
    members.life = timedelta(seconds=-1)
    clock.goes_on(hours=2)
    with pytest.raises(SignInNeeded):
        OwnerAccess(service, ours).get(f"{members.url}/page")
    assert len(members.to("/page")) == 1


def test_without_a_sign_in_it_says_to_sign_in(members: Members, ours: SourceWeb) -> None:
    with pytest.raises(SignInNeeded, match="Sign in to The club first"):
        OwnerAccess(service_at(members), ours)


@pytest.mark.parametrize(
    ("status", "told_as"), [(429, RateLimited), (500, Unreachable), (503, Unreachable), (404, Unreachable)]
)
def test_a_token_service_in_trouble_is_no_lost_sign_in(
    status: int, told_as: type[SourceProblem], members: Members, ours: SourceWeb, keyring: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    service = service_at(members)
    keyring[SECRET] = Kept(members.gives_refresh_token(), service.place).as_text()
    monkeypatch.setattr(members, "_token", lambda asked: Says(status, {"error": f"busy {asked.form}"}))
    with pytest.raises(told_as) as caught:
        OwnerAccess(service, ours).token()
    assert "refresh-" not in str(caught.value) + caught.value.details


# --- what a hostile setting gets --------------------------------------------------------------------------------------


@pytest.mark.parametrize("changed", ["used_at", "token_url", "client_id"])
def test_tokens_made_for_one_place_are_shown_to_no_other(
    changed: str, members: Members, ours: SourceWeb, keyring: dict[str, str], clock: HandClock
) -> None:
    sign_in(service_at(members), ours, keyring)
    with Members(clock) as thief:
        moved = {
            "used_at": {"used_at": thief.url},
            "token_url": {"token_url": f"{thief.url}/token"},
            "client_id": {"client_id": "another"},
        }
        with pytest.raises(SignInNeeded, match="changed since you signed in"):
            OwnerAccess(service_at(members, **moved[changed]), ours)
        assert not thief.asked


@pytest.mark.parametrize("name", ["authorize_url", "token_url"])
@pytest.mark.parametrize("address", ["http://accounts.example/x", "ftp://accounts.example", "javascript:alert(1)", ""])
def test_nobody_signs_in_over_an_open_wire(name: str, address: str, members: Members, ours: SourceWeb) -> None:
    with pytest.raises(SettingsWrong, match="https"):
        SigningIn(service_at(members, **{name: address}), ours)


def test_a_missing_client_id_is_said_before_a_browser_opens(members: Members, ours: SourceWeb) -> None:
    with pytest.raises(SettingsWrong, match="client id"):
        SigningIn(service_at(members, client_id=" "), ours)


def test_no_token_and_no_code_gets_into_a_log_or_a_repr(
    members: Members, ours: SourceWeb, keyring: dict[str, str], caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    caplog.set_level(logging.DEBUG)
    service = service_at(members)
    with SigningIn(service, ours) as attempt:
        threading.Thread(target=browser, args=(attempt.address,), daemon=True).start()
        redirected = attempt.wait(seconds=10) or ""
        keyring[SECRET] = attempt.finish(redirected)
        attempt_shown = repr(attempt.attempt)
    access = OwnerAccess(service, ours)
    token = access.token()
    written = caplog.text + "".join(capfd.readouterr()) + repr(access.__dict__) + repr(ours.session) + attempt_shown
    for secret in (
        token,
        json.loads(keyring[SECRET])["refresh_token"],
        attempt.attempt.verifier,
        attempt.attempt.state,
    ):
        assert secret not in written


# --- what the answers say ---------------------------------------------------------------------------------------------

PLAIN = Service("The club", "https://a.example/auth?tenant=1", "https://a.example/token", "me", "https://api.example")


def test_the_challenge_is_that_of_the_standard() -> None:
    # RFC 7636, appendix B
    assert (
        oauth.challenge_of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
        == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    )


def test_an_address_that_has_a_query_keeps_it() -> None:
    query = parse_qs(urlsplit(oauth.attempt(PLAIN, "http://127.0.0.1:1/").address).query)
    assert query["tenant"] == ["1"]
    assert query["client_id"] == ["me"]


@pytest.mark.parametrize(
    "answer",
    ["", "http://[", "http://127.0.0.1:1/?code=x", "?code=x&state=", "?code=x&state=wrong", "?state={s}&state={s}&code=x",
     "code", "?" + "&".join(f"a{n}=1" for n in range(60))],
)  # fmt: skip
def test_an_answer_without_our_state_is_not_believed(answer: str) -> None:
    attempt = oauth.attempt(PLAIN, "http://127.0.0.1:1/")
    with pytest.raises(SignInRefused):
        oauth.code_from(attempt, answer.replace("{s}", attempt.state))


def test_an_answer_of_another_service_is_not_believed() -> None:
    attempt = oauth.attempt(google("me", "scope", used_at="https://api.example"), "http://127.0.0.1:1/")
    good = f"/?state={attempt.state}&code=abc&iss=https%3A%2F%2Faccounts.google.com"
    assert oauth.code_from(attempt, good) == "abc"
    with pytest.raises(SignInRefused, match="somebody else"):
        oauth.code_from(attempt, good.replace("accounts.google.com", "thief.example"))


def test_an_answer_without_a_code_says_what_to_paste() -> None:
    attempt = oauth.attempt(PLAIN, "http://127.0.0.1:1/")
    with pytest.raises(SignInRefused, match="whole address"):
        oauth.code_from(attempt, f"/?state={attempt.state}")


@pytest.mark.parametrize(
    "kept", ["", "not-a-real-one", "{}", '{"refresh_token": "x"}', "[]", '{"refresh_token": "x", "place": "elsewhere"}']
)
def test_a_stored_sign_in_that_is_none_asks_for_a_new_one(kept: str) -> None:
    with pytest.raises(SignInNeeded, match="sign in again"):
        oauth.kept_from(kept, PLAIN)


def test_mail_services_ask_for_mail_and_for_lasting_access() -> None:
    theirs = google("me", "https://mail.google.com/", used_at="imaps://imap.gmail.com:993")
    query = parse_qs(urlsplit(oauth.attempt(theirs, "http://127.0.0.1:1/").address).query)
    assert (query["access_type"], query["prompt"]) == (["offline"], ["consent"])
    microsofts = microsoft("me", used_at="imaps://outlook.office365.com:993")
    assert "offline_access" in microsofts.scopes
    assert microsofts.redirect_host == "localhost"


# --- the port ---------------------------------------------------------------------------------------------------------


def ask(address: str, **headers: str) -> int:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(urllib.request.Request(address, headers=headers), timeout=5) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as refusal:
        refusal.close()
        return refusal.code


def test_the_port_takes_one_answer_and_closes() -> None:
    door = Loopback(lambda path: "state=mine" in path)
    port = urlsplit(door.redirect_uri).port or 0
    assert ask(f"{door.redirect_uri}?state=theirs") == 404
    assert ask(f"http://127.0.0.1:{port}/favicon.ico") == 404
    assert ask(f"{door.redirect_uri}?state=mine&code=1") == 200
    assert ask(f"{door.redirect_uri}?state=mine&code=2") == 404
    assert (door.wait(seconds=5) or "").endswith("code=1")
    assert not is_open(port)


def test_the_browser_is_told_in_the_owner_s_language_that_it_is_done() -> None:
    words = {"Back to Heard": "Zurück zu <Heard>"}
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with (
        Loopback(say=lambda sentence: words.get(sentence, sentence), language="de") as door,
        opener.open(f"{door.redirect_uri}?code=1", timeout=5) as page,
    ):
        shown = page.read().decode()
    assert '<html lang="de">' in shown
    assert "<h1>Zurück zu &lt;Heard&gt;</h1>" in shown
    assert "You can close this page" in shown


def test_the_port_knows_only_its_own_name() -> None:
    with Loopback() as door:
        assert ask(f"{door.redirect_uri}?code=1", Host="evil.example") == 404
        assert door.wait(seconds=0.01) is None


@pytest.mark.parametrize("way", ["time", "cancel", "closing"])
def test_the_port_closes_when_nobody_comes(way: str) -> None:
    door = Loopback()
    port = urlsplit(door.redirect_uri).port or 0
    assert is_open(port)
    stop = threading.Event()
    if way == "cancel":
        stop.set()
    if way == "closing":
        door.close()
    else:
        assert door.wait(seconds=0.01, stop=stop) is None
    assert not is_open(port)


def test_a_stranger_who_knocks_and_knocks_is_not_heard() -> None:
    with Loopback(lambda path: "good" in path) as door:
        assert {ask(f"{door.redirect_uri}?bad") for _ in range(50)} == {404}
        assert ask(f"{door.redirect_uri}?good") == 404


def test_a_connection_that_says_nothing_keeps_nobody_waiting() -> None:
    with Loopback() as door, socket.create_connection(("127.0.0.1", urlsplit(door.redirect_uri).port or 0)):
        assert ask(f"{door.redirect_uri}?code=1") == 200
        assert door.wait(seconds=5)
