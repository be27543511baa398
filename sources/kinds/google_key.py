"""A service account of Google, as its JSON file: who it is, and how it trades its signature for an access token.

The signed statement is as good as a password for an hour, so it goes to Google's own token addresses only, or to the very
host that the owner's settings name as the service; whatever else the file says. Not here: what the token is used for.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from sources.access import Access, Token, token_in
from sources.addresses import UnusableAddress, origin_of, without_secrets
from sources.contract import Web
from sources.errors import SettingsWrong, SignInNeeded
from sources.kinds.json_answer import text_at
from sources.sign_in import refuse_in_the_clear
from sources.signatures import signed

TOKEN_ADDRESS = "https://oauth2.googleapis.com/token"
#: Hosts where Google takes such statements; the second stands in older files.
_GOOGLES = frozenset([("oauth2.googleapis.com", 443), ("accounts.google.com", 443), ("www.googleapis.com", 443)])
_GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
#: The longest that Google takes.
_LIFE = timedelta(hours=1)


def google_access(web: Web, secret_name: str, scope: str, service: str) -> Access:
    """What signs requests at the address `service` as the account whose file is kept under `secret_name`."""

    def fetch() -> Token:
        # Before a token is asked for at Google's for an address that must not be shown one.
        refuse_in_the_clear(service, {"Authorization": ""}, frozenset({origin_of(service)}))
        return _token(web, read_key(web.secret(secret_name)), scope, service)

    return Access(web, fetch)


def read_key(text: str) -> Mapping[str, Any]:
    """What the file of a service account says.

    :raises SignInNeeded: it is none. Nothing of it is told."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict) or not text_at(found, "client_email") or not text_at(found, "private_key"):
        raise SignInNeeded(
            "The stored key is not the file of a service account. Enter the whole text of the JSON file that Google gave "
            "you for the key."
        ) from None
    return found


def token_address(key: Mapping[str, Any], service: str) -> str:
    """Where the statement goes.

    :raises SettingsWrong: the file names an address that is neither Google's nor at the service itself."""
    named = text_at(key, "token_uri") or TOKEN_ADDRESS
    try:
        origin = origin_of(named)
    except UnusableAddress:
        origin = ("", 0)
    if (named.startswith("https://") and origin in _GOOGLES) or origin == origin_of(service):
        return named
    raise SettingsWrong(
        "The key's file names a place that is not Google's to sign in at, so nothing was sent there. Make a new key in "
        "the Google Cloud console.",
        f"token_uri {without_secrets(named)}",
    )


def _token(web: Web, key: Mapping[str, Any], scope: str, service: str) -> Token:
    address = token_address(key, service)
    claims = {"iss": text_at(key, "client_email"), "scope": scope, "aud": address}
    assertion = signed(
        claims,
        text_at(key, "private_key"),
        algorithm="RS256",
        key_id=text_at(key, "private_key_id"),
        now=web.now(),
        life=_LIFE,
    )
    try:
        return token_in(web.exchange(address, form={"grant_type": _GRANT, "assertion": assertion}))
    except SignInNeeded as problem:
        raise problem.in_other_words(
            f"Google does not accept the key (HTTP {problem.status}). Was it deleted, or is this computer's clock wrong? "
            "Make a new key for the service account, enter it, then resume the source."
        ) from problem
