"""A service under its owner's sign-in: shows the token, renews it when it ends, and keeps what the renewal gave.

A refresh token lies in the keyring and nowhere else; where the service hands out a new one with each renewal, the new
one is there before the token is used. Not here: signing in (`signing_in.py`), and what the answers mean (the kinds).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sources import oauth
from sources.contract import Answer, Web
from sources.errors import SignInNeeded
from sources.oauth import SECRET, Granted, Kept, Service
from sources.sign_in import basic, bearer


class OwnerAccess:
    """The web as a signed-in owner sees it. Make one for each poll or reply: it reads the keyring once."""

    def __init__(self, service: Service, web: Web) -> None:
        """:raises SettingsWrong: the settings would send a token where others can read along.
        :raises SignInNeeded: nobody signed in yet, or under other settings."""
        service.check()
        self._service = service
        self._web = web
        self._kept = self._from_keyring()

    def get(self, url: str, *, accept: str = "application/json") -> Answer:
        """As `Web.get`, with the token; renewed and asked once more where it has ended."""
        return self._shown(lambda headers: self._web.get(url, headers=headers, accept=accept))

    def post(self, url: str, *, json: Mapping[str, Any], headers: Mapping[str, str] | None = None) -> Answer:
        """As `Web.post`. Only "not signed in" (401) to a token of an earlier hour is answered by sending it again, since
        then the site took nothing."""
        return self._shown(lambda shown: self._web.post(url, json=json, headers={**(headers or {}), **shown}))

    def put(self, url: str, *, json: Mapping[str, Any]) -> Answer:
        """As `post`."""
        return self._shown(lambda headers: self._web.post(url, json=json, headers=headers, method="PUT"))

    def token(self) -> str:
        """A token that is good now, for what speaks no HTTP (XOAUTH2)."""
        return self._in_hand()[0]

    def another_token(self, refused: str) -> str:
        """Another one, where the site refused this one before its time."""
        return self._in_hand(but_not=refused)[0]

    # --- the steps ----------------------------------------------------------------------------------------------------

    def _shown(self, send: Callable[[Mapping[str, str]], Answer]) -> Answer:
        token, is_new = self._in_hand()
        try:
            return send(bearer(token))
        except SignInNeeded as problem:
            if problem.status != 401 or is_new:
                raise
        return send(bearer(self.another_token(token)))

    def _in_hand(self, *, but_not: str = "") -> tuple[str, bool]:
        """A token, and whether it was made just now."""
        session = self._web.session
        with session.lock:
            held = session.held(self._kept, self._web.now(), but_not=but_not)
            if held is not None:
                token, self._kept = held
                return token, False
            before = self._kept
            made = self._renewed().token
            session.hold(made, before, self._kept)
            return made.value, True

    def _renewed(self) -> Granted:
        if not self._kept.refresh_token:
            return ask(self._service, self._web, oauth.form_without_owner())
        try:
            granted = ask(self._service, self._web, oauth.form_for_renewal(self._kept.refresh_token))
        except SignInNeeded as problem:
            newer = self._from_keyring()
            if problem.code != "invalid_grant" or newer == self._kept:
                raise
            # Another window or command renewed it meanwhile, and ours was used up.
            self._kept = newer
            granted = ask(self._service, self._web, oauth.form_for_renewal(newer.refresh_token))
        if granted.refresh_token and granted.refresh_token != self._kept.refresh_token:
            self._kept = Kept(granted.refresh_token, self._service.place)
            self._web.keep_secret(SECRET, self._kept.as_text())
        return granted

    def _from_keyring(self) -> Kept:
        try:
            text = self._web.secret(SECRET)
        except SignInNeeded:
            if not self._service.owner_needed:
                return Kept("", self._service.place)
            raise SignInNeeded(f"Sign in to {self._service.name} first.") from None
        return oauth.kept_from(text, self._service)


def ask(service: Service, web: Web, form: Mapping[str, str]) -> Granted:
    """Ask the token service, once. No token is ever in a sentence, in details or in a log.

    :raises SignInNeeded: it says no, with its own word as `code`.
    :raises SourceProblem: it cannot be asked just now."""
    headers: dict[str, str] = {}
    secret = ""
    if service.client_secret:
        try:
            secret = web.secret(service.client_secret).strip()
        except SignInNeeded:
            secret = ""  # some services know programs that have none
    form = dict(form)
    if service.client_in_header:
        headers = basic(service.client_id, secret)
    else:
        form |= {"client_id": service.client_id} | ({"client_secret": secret} if secret else {})
    try:
        answer = web.exchange(service.token_url, form=form, headers=headers)
    except SignInNeeded as problem:
        told = oauth.refused(service, problem.code, problem.details)
        told.code, told.status = problem.code, problem.status
        raise told from None
    return oauth.granted_in(answer, service.name)
