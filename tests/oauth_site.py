"""A local authorization server with an API behind it: codes that serve once, PKCE, redirect addresses that must match,
tokens that end, refresh tokens that are replaced and can be revoked. Google and Trustpilot stand on it.

Not a mock: programs and browsers talk to it over sockets. `browser` is a browser without windows, which agrees.
"""

from __future__ import annotations

import base64
import hashlib
import itertools
import json
import socket
import threading
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from tests.local_server import Handler, LocalServer


@dataclass(frozen=True)
class Asked:
    """A request as it came in."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def form(self) -> dict[str, str]:
        return {name: values[0] for name, values in parse_qs(self.body.decode()).items()}


@dataclass(frozen=True)
class Says:
    """What is answered; a dict or list goes out as JSON."""

    status: int
    what: Any = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class _Code:
    redirect_uri: str
    challenge: str


class OAuthSite:
    """Use as a context manager. `clock` says how late it is for tokens."""

    #: What a subclass says about itself.
    authorize_path = "/authorize"
    token_path = "/token"
    client_id = "client-1.apps.example"
    client_secret = "client-secret-not-a-real-one"
    life = timedelta(hours=1)
    rotates = True

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self.clock = clock
        self.asked: list[Asked] = []
        self.refuses_to_agree = False
        #: Called before each request to the API is answered.
        self.before_each: Callable[[Asked], None] = lambda asked: None
        self._numbers = itertools.count(1)
        self._codes: dict[str, _Code] = {}
        self._access: dict[str, datetime] = {}
        self._refresh: set[str] = set()
        self._lock = threading.RLock()
        site = self

        class Visit(Handler):
            def do_GET(self) -> None:
                length = int(self.headers.get("Content-Length") or 0)
                parts = urlsplit(self.path)
                query = {name: values[0] for name, values in parse_qs(parts.query).items()}
                headers = {name.lower(): value for name, value in self.headers.items()}
                asked = Asked(self.command, parts.path, query, headers, self.rfile.read(length))
                with site._lock:
                    site.asked.append(asked)
                    says = site.answer(asked)
                body = says.what if isinstance(says.what, bytes) else json.dumps(says.what).encode()
                self.send_response(says.status)
                for name, value in {"Content-Type": "application/json", **says.headers}.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            do_POST = do_PUT = do_DELETE = do_GET

        self.server = LocalServer(Visit)
        self.url = self.server.url

    def __enter__(self) -> OAuthSite:
        self.server.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.server.stop()

    def to(self, path: str) -> list[Asked]:
        return [asked for asked in self.asked if asked.path == path]

    # --- what happens to tokens -------------------------------------------------------------------------------------

    def ends_all_tokens(self) -> None:
        """As when an hour has passed in the middle of something."""
        with self._lock:
            self._access.clear()

    def revokes(self) -> None:
        """The owner takes this program off the list at the service."""
        with self._lock:
            self._access.clear()
            self._refresh.clear()

    def gives_refresh_token(self) -> str:
        """One that was handed out some time ago."""
        with self._lock:
            token = f"refresh-{next(self._numbers)}"
            self._refresh.add(token)
            return token

    # --- the server ---------------------------------------------------------------------------------------------------

    def answer(self, asked: Asked) -> Says:
        if asked.path == self.authorize_path:
            return self._authorize(asked)
        if asked.path == self.token_path and asked.method == "POST":
            return self._token(asked)
        self.before_each(asked)
        return self.api(asked)

    def api(self, asked: Asked) -> Says:
        raise NotImplementedError

    def let_in(self, asked: Asked) -> bool:
        scheme, _, token = asked.headers.get("authorization", "").partition(" ")
        ends_at = self._access.get(token)
        return scheme == "Bearer" and ends_at is not None and self.clock() < ends_at

    def _authorize(self, asked: Asked) -> Says:
        query = asked.query
        if query.get("client_id") != self.client_id or query.get("response_type") != "code":
            return Says(400, {"error": "invalid_request"})
        if query.get("code_challenge_method") != "S256" or not query.get("state"):
            return Says(400, {"error": "invalid_request"})
        back = query["redirect_uri"]
        if self.refuses_to_agree:
            return Says(
                302, b"", {"Location": f"{back}?{urlencode({'error': 'access_denied', 'state': query['state']})}"}
            )
        code = f"code/{next(self._numbers)}"
        self._codes[code] = _Code(back, query["code_challenge"])
        return Says(302, b"", {"Location": f"{back}?{urlencode({'code': code, 'state': query['state']})}"})

    def _is_our_client(self, asked: Asked) -> bool:
        given = asked.headers.get("authorization", "").removeprefix("Basic ")
        if given:
            return base64.b64decode(given).decode() == f"{self.client_id}:{self.client_secret}"
        return (asked.form.get("client_id"), asked.form.get("client_secret")) == (self.client_id, self.client_secret)

    def _token(self, asked: Asked) -> Says:
        form = asked.form
        if not self._is_our_client(asked):
            return Says(401, {"error": "invalid_client", "error_description": f"unknown client {form}"})
        if form.get("grant_type") == "authorization_code":
            code = self._codes.pop(form.get("code", ""), None)
            digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
            proof = base64.urlsafe_b64encode(digest).decode().rstrip("=")
            if code is None or code.redirect_uri != form.get("redirect_uri") or code.challenge != proof:
                return Says(400, {"error": "invalid_grant", "error_description": f"bad code {form.get('code')}"})
            return self._grants(self.gives_refresh_token())
        if form.get("grant_type") == "refresh_token":
            old = form.get("refresh_token", "")
            if old not in self._refresh:
                return Says(400, {"error": "invalid_grant", "error_description": f"token {old} was revoked"})
            if not self.rotates:
                return self._grants("")
            self._refresh.remove(old)
            return self._grants(self.gives_refresh_token())
        if form.get("grant_type") == "client_credentials":
            return self._grants("")
        return Says(400, {"error": "unsupported_grant_type"})

    def _grants(self, refresh: str) -> Says:
        access = f"access-{next(self._numbers)}"
        self._access[access] = self.clock() + self.life
        told = {"access_token": access, "expires_in": int(self.life.total_seconds()), "token_type": "Bearer"}
        return Says(200, told | ({"refresh_token": refresh} if refresh else {}))


def browser(address: str, *, is_here: bool = True) -> str:
    """A person's browser: opens the address, and goes where it is sent; one that is not here does not reach our
    127.0.0.1, and shows the address alone. Gives the last address it was sent to."""

    class Stay(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *_: Any) -> None:
            return None

    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), Stay)
    try:
        with opener.open(address, timeout=5) as answer:
            return str(answer.url)
    except urllib.error.HTTPError as answer:
        sent_to = answer.headers.get("Location")
        answer.close()
        if not sent_to:
            return address
    if is_here and urlsplit(sent_to).hostname in ("127.0.0.1", "localhost"):
        with opener.open(sent_to, timeout=5) as page:
            page.read()
    return sent_to


def is_open(port: int) -> bool:
    """Whether somebody answers at a port of this machine."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
