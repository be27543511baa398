"""Signing in by OAuth 2: the address to open, what comes back, and what the token service answers. Pure: no network, no
clock, no keyring.

The authorization code with PKCE for native programs (RFC 6749, RFC 7636, RFC 8252). oauthlib would do the same, but it
refuses the plain http of a loopback address, which RFC 8252 asks for. Not here: the port that waits for the browser
(`loopback.py`), one attempt from beginning to end (`signing_in.py`), and tokens in daily use (`owner_access.py`).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlencode, urlsplit

from sources.access import Token, token_in
from sources.addresses import UnusableAddress, is_loopback_host, origin_of, without_secrets
from sources.contract import SIGN_IN, Answer
from sources.errors import PayloadChanged, SettingsWrong, SignInNeeded, SourceProblem
from sources.kinds.json_answer import document, text_at
from sources.plain_text import one_line

#: The name under which the outcome of a sign-in lies in the keyring.
SECRET = SIGN_IN


#: What a token service answers when it says no (RFC 6749, 5.2).
REFUSALS = ("invalid_grant", "invalid_client", "unauthorized_client", "unsupported_grant_type", "invalid_scope")


class SignInRefused(SourceProblem):
    """The owner said no in the browser, or the answer does not belong to this attempt."""


@dataclass(frozen=True, slots=True)
class Service:
    """Where and as whom to sign in.

    `used_at` is where the tokens are shown (the API's base, "imaps://host:993"): tokens belong to that place, and to the
    `token_url` and `client_id` they were made with; under changed settings they are not sent anywhere. `client_secret`
    names the secret of the source that the token service wants besides. `client_in_header`: it wants both as Basic
    authentication. `redirect_uri` is given where the service knows one fixed address only: then nobody listens, and the
    owner pastes what the browser shows. `owner_needed` is False where key and secret alone give a token."""

    name: str
    authorize_url: str
    token_url: str
    client_id: str
    used_at: str
    scopes: tuple[str, ...] = ()
    client_secret: str = ""
    client_in_header: bool = False
    more: Mapping[str, str] = field(default_factory=dict)
    issuer: str = ""
    redirect_host: str = "127.0.0.1"
    redirect_uri: str = ""
    owner_needed: bool = True

    @property
    def place(self) -> str:
        """What tokens are bound to."""
        return f"{self.token_url} {self.client_id} {self.used_at}"

    def check(self) -> None:
        """:raises SettingsWrong: the owner or a token would be sent where others can read along, or nowhere."""
        for address in (self.authorize_url, self.token_url):
            try:
                host, _port = origin_of(address)
            except UnusableAddress as problem:
                raise SettingsWrong("The address of the service should begin with https://.", str(problem)) from problem
            if not address.startswith("https:") and not is_loopback_host(host):
                raise SettingsWrong(
                    "A sign-in would travel unprotected. Write the address of the service with https://.",
                    f"plain http to {without_secrets(address)}",
                )
        if not self.client_id.strip():
            raise SettingsWrong(f"{self.name} wants to know which program asks: enter the client id first.")


@dataclass(frozen=True, slots=True)
class Attempt:
    """One sign-in under way. `state` proves that an answer belongs to it, `verifier` that we are who asked (PKCE)."""

    service: Service
    redirect_uri: str
    state: str = field(repr=False)
    verifier: str = field(repr=False)

    @property
    def address(self) -> str:
        """The page at the service where the owner signs in and agrees."""
        service = self.service
        asked = {
            "response_type": "code",
            "client_id": service.client_id,
            "redirect_uri": self.redirect_uri,
            "state": self.state,
            "code_challenge": challenge_of(self.verifier),
            "code_challenge_method": "S256",
        }
        if service.scopes:
            asked["scope"] = " ".join(service.scopes)
        joint = "&" if urlsplit(service.authorize_url).query else "?"
        return f"{service.authorize_url}{joint}{urlencode({**asked, **service.more})}"


def attempt(service: Service, redirect_uri: str, *, chance: Callable[[int], str] = secrets.token_urlsafe) -> Attempt:
    """A new attempt. `chance` makes text from that many random bytes: 32 for the state, 64 for the verifier."""
    service.check()
    return Attempt(service, redirect_uri, chance(32), chance(64))


def challenge_of(verifier: str) -> str:
    """The S256 challenge of a verifier (RFC 7636, 4.2)."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode("ascii")).digest()).rstrip(b"=").decode("ascii")


def belongs_to(attempt: Attempt, redirected: str) -> bool:
    """Whether an answer carries the state of this attempt."""
    return hmac.compare_digest(_answer(redirected).get("state", "").encode(), attempt.state.encode())


def code_from(attempt: Attempt, redirected: str) -> str:
    """The code in the address to which the service sent the browser.

    :raises SignInRefused: the owner or the service said no, or the answer belongs to another attempt."""
    answer = _answer(redirected)
    name = attempt.service.name
    if not belongs_to(attempt, redirected):
        raise SignInRefused(
            "This answer does not belong to the sign-in that Heard began. Begin again, and paste the whole address."
        )
    issuer = attempt.service.issuer
    if issuer and answer.get("iss", issuer) != issuer:
        raise SignInRefused(f"The answer comes from somebody else than {name}. Begin the sign-in again.")
    if refusal := answer.get("error"):
        word = one_line(refusal, 60)
        if word == "access_denied":
            raise SignInRefused(
                f"You did not agree at {name}, so nothing was changed. Begin again when you like.", word
            )
        raise SignInRefused(f"{name} did not let you sign in. Check the client id and try again.", word)
    if not answer.get("code"):
        raise SignInRefused(f"There is no code in this address. Paste the whole address that {name} sent you to.")
    return answer["code"]


def _answer(redirected: str) -> dict[str, str]:
    """What an address carries in its query; what is told twice counts as not told (RFC 6749, 3.1)."""
    try:
        found = parse_qs(urlsplit(redirected.strip()[:20_000]).query, max_num_fields=50)
    except ValueError:
        return {}
    return {name: values[0] for name, values in found.items() if len(values) == 1}


# --- what is sent to the token service --------------------------------------------------------------------------------


def form_for_code(attempt: Attempt, code: str) -> dict[str, str]:
    return {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": attempt.redirect_uri,
        "code_verifier": attempt.verifier,
    }


def form_for_renewal(refresh_token: str) -> dict[str, str]:
    return {"grant_type": "refresh_token", "refresh_token": refresh_token}


def form_without_owner() -> dict[str, str]:
    return {"grant_type": "client_credentials"}


# --- what it answers --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Granted:
    """What a token service gave: the token to show, and what renews it; empty where the one we have goes on."""

    token: Token
    refresh_token: str = field(default="", repr=False)


def granted_in(answer: Answer, name: str) -> Granted:
    """Read the answer of the token service of that name.

    :raises PayloadChanged: it is something else. Neither sentence nor details quote it."""
    token = token_in(answer)
    found = document(answer, "a token")
    kind = text_at(found, "token_type") or "bearer"  # Trustpilot says "BearerToken", some nothing
    if kind.lower() not in ("bearer", "bearertoken"):
        raise PayloadChanged(f"{name} gave a token of a sort that Heard does not know.", one_line(kind, 40))
    return Granted(token, text_at(found, "refresh_token").strip())


def refused(service: Service, code: str, details: str) -> SourceProblem:
    """What a refusal of the token service means: `code` is its own word (RFC 6749, 5.2)."""
    if code == "invalid_grant":
        return SignInNeeded(f"{service.name} does not accept this sign-in any more: sign in again.", details)
    if code in ("invalid_client", "unauthorized_client"):
        return SignInNeeded(
            f"{service.name} does not know this client id, or its secret is not the right one: check both, then sign in.",
            details,
        )
    return SignInNeeded(f"{service.name} did not give access: sign in again.", details)


# --- what lies in the keyring -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Kept:
    """The outcome of a sign-in, as it lies in the keyring: what renews the token, and the place it is bound to."""

    refresh_token: str = field(repr=False)
    place: str

    def as_text(self) -> str:
        return json.dumps({"refresh_token": self.refresh_token, "place": self.place})


def kept_from(text: str, service: Service) -> Kept:
    """Read it back for a service.

    :raises SignInNeeded: it cannot be read, or it was made for another place: the owner's settings have changed since, or
        somebody changed them, and what was given for one place is shown to no other."""
    try:
        found = json.loads(text)
        kept = Kept(str(found["refresh_token"]), str(found["place"]))
    except (ValueError, KeyError, TypeError):
        raise SignInNeeded(f"The stored sign-in to {service.name} cannot be read: sign in again.") from None
    if kept.place != service.place:
        raise SignInNeeded(
            f"The settings of this source changed since you signed in to {service.name}: sign in again.",
            f"signed in at {without_secrets(kept.place.partition(' ')[0])}",
        )
    return kept
