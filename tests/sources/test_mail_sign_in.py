"""A mailbox that is opened with a sign-in at Google or Microsoft: the token is shown, renewed, and never told."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable

import pytest

from sources.oauth import SECRET, Kept
from sources.poller import Poller
from sources.signing_in import service_of
from store.records import Source, SourceStatus
from tests.fakes import MemoryStore
from tests.torn_wire import Stranger
from tests.toysite import ToySite


class TokenMailbox:
    """A mail server that lets in whoever shows one of these tokens (XOAUTH2); its folder is empty."""

    def __init__(self, *good: str) -> None:
        self.good = good
        self.shown: list[str] = []
        self.refused: Callable[[], None] = lambda: None
        self._tag = b""

    def __call__(self, heard: bytes) -> bytes:
        if not heard:
            return b"* OK ready\r\n"
        if self._tag:
            return self._judged(heard)
        tag, _, command = heard.strip().partition(b" ")
        word = command.upper()
        if word.startswith(b"AUTHENTICATE XOAUTH2"):
            self._tag = tag
            return b"+ \r\n"
        untagged = b""
        if word.startswith(b"CAPABILITY"):
            untagged = b"* CAPABILITY IMAP4rev1 AUTH=XOAUTH2 LOGINDISABLED\r\n"
        elif word.startswith(b"EXAMINE"):
            untagged = b"* 0 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 1] ok\r\n"
        elif word.startswith(b"UID SEARCH"):
            untagged = b"* SEARCH\r\n"
        elif word.startswith(b"LOGOUT"):
            untagged = b"* BYE\r\n"
        return untagged + tag + b" OK done\r\n"

    def _judged(self, heard: bytes) -> bytes:
        tag, self._tag = self._tag, b""
        told = base64.b64decode(heard).decode()
        assert told.startswith("user=maria@corner-cafe.example\x01auth=Bearer ")
        token = told.partition("Bearer ")[2].strip("\x01")
        self.shown.append(token)
        if token in self.good:
            return tag + b" OK in\r\n"
        self.refused()
        return tag + b" NO [AUTHENTICATIONFAILED] Invalid credentials\r\n"


def watched(store: MemoryStore, site: ToySite, port: int, keyring: dict[str, str], login: str) -> Source:
    source = store.watches(
        "mail", host="127.0.0.1", port=str(port), tls="off", user="maria@corner-cafe.example", login=login,
        client_id="heard-test", base_url=site.url(""),
    )  # fmt: skip
    keyring[SECRET] = Kept("what-renews-it", service_of(source).place).as_text()
    return source


def grants(site: ToySite, token: str) -> None:
    body = json.dumps({"access_token": token, "token_type": "Bearer", "expires_in": 3600})
    for path in ("/token", "/oauth2/v2.0/token"):
        site.shows(f"POST {path}", body)


@pytest.mark.parametrize("login", ["google", "microsoft"])
def test_a_token_opens_the_mailbox(
    login: str, store: MemoryStore, site: ToySite, poller: Poller, keyring: dict[str, str]
) -> None:
    grants(site, "fresh-one")
    mailbox = TokenMailbox("fresh-one")
    with Stranger(mailbox) as stranger:
        watched(store, site, stranger.port, keyring, login)
        (result,) = poller.poll_due()
    assert (result.error, result.details, mailbox.shown) == ("", "", ["fresh-one"])


def test_a_token_that_is_refused_before_its_time_is_renewed_once(
    store: MemoryStore, site: ToySite, poller: Poller, keyring: dict[str, str]
) -> None:
    grants(site, "stale-one")
    mailbox = TokenMailbox("fresh-one")
    mailbox.refused = lambda: grants(site, "fresh-one")
    with Stranger(mailbox) as stranger:
        watched(store, site, stranger.port, keyring, "google")
        (result,) = poller.poll_due()
    assert (result.error, result.details, mailbox.shown) == ("", "", ["stale-one", "fresh-one"])


def test_a_sign_in_that_serves_no_more_asks_for_another_and_tells_no_token(
    store: MemoryStore, site: ToySite, poller: Poller, keyring: dict[str, str]
) -> None:
    grants(site, "stale-one")
    with Stranger(TokenMailbox()) as stranger:
        source = watched(store, site, stranger.port, keyring, "google")
        (result,) = poller.poll_due()
    assert store.health[source.id].status is SourceStatus.SIGN_IN
    assert "Sign in again" in result.error
    assert not [word for word in ("stale-one", "what-renews-it") if word in result.error + result.details]


def test_without_a_sign_in_the_owner_is_asked_for_one(
    store: MemoryStore, site: ToySite, poller: Poller, keyring: dict[str, str]
) -> None:
    with Stranger(TokenMailbox()) as stranger:
        source = watched(store, site, stranger.port, keyring, "microsoft")
        keyring[SECRET] = ""
        (result,) = poller.poll_due()
    assert store.health[source.id].status is SourceStatus.SIGN_IN
    assert "Microsoft" in result.error
    assert not site.requests
