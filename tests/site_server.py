"""A site with a JSON API on 127.0.0.1, with all the bad days of a real one: cuts, silence, pages in between.

Not a mock: requests go over a socket. A site says in `_route` what it shows and takes, and in `_takes` which requests are
replies: those meet the troubles. Every request that came in is kept in `calls`. Not here: any site's own rules.
"""

from __future__ import annotations

import json
import threading
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.local_server import Handler, LocalServer, cut

#: What can happen to the next reply, by name (see `meets`). `busy`: the site's own way to ask for a pause.
TROUBLES = (
    "cut before reading",
    "cut before storing",
    "cut after storing",
    "cut during the answer",
    "503 before storing",
    "500 after storing",
    "502 page after storing",
    "HTML with 200 after storing",
    "HTML with 200 without storing",
    "silence before storing",
    "silence after storing",
    "busy",
)
#: Those after which the reply stands at the site.
STORING = frozenset(
    ["cut after storing", "cut during the answer", "500 after storing", "502 page after storing",
     "HTML with 200 after storing", "silence after storing"]
)  # fmt: skip


@dataclass(frozen=True)
class Call:
    """One request that came in."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]


class Refused(Exception):
    """The site says no, in the shape that is its own."""

    def __init__(self, status: int, content: Any, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(str(status))
        self.status, self.content, self.headers = status, content, dict(headers or {})


class SiteServer:
    """Use as a context manager; `url` is its address."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        #: The most requests that were here at once.
        self.most_at_once = 0
        self._here = 0
        self._lock = threading.RLock()
        self._troubles: deque[str] = deque()
        self._released = threading.Event()
        site = self

        class Visit(Handler):
            def do_GET(self) -> None:
                site._serve(self)

            do_POST = do_PUT = do_GET

        self.server = LocalServer(Visit)
        self.port, self.url = self.server.port, self.server.url

    def __enter__(self) -> Any:
        self.server.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._released.set()
        self.server.stop()

    def meets(self, *troubles: str) -> None:
        """The next replies meet these troubles, one each, in order."""
        for trouble in troubles:
            assert trouble in TROUBLES, trouble
            self._troubles.append(trouble)

    def forgets_its_troubles(self) -> None:
        self._troubles.clear()

    def asked(self, path: str) -> list[Call]:
        return [call for call in self.calls if call.path == path]

    # --- what a site is -----------------------------------------------------------------------------------------------

    def _route(self, call: Call, body: bytes | None, *, busy: bool) -> tuple[int, Any, Mapping[str, str]]:
        """Status, content and headers of an answer. `body` is what was sent, None for a GET. Raises Refused."""
        raise NotImplementedError

    def _takes(self, call: Call) -> bool:
        """Whether a request is a reply."""
        raise NotImplementedError

    # --- the server ---------------------------------------------------------------------------------------------------

    def _serve(self, handler: Any) -> None:
        parts = urlsplit(handler.path)
        query = {name: values[-1] for name, values in parse_qs(parts.query, keep_blank_values=True).items()}
        call = Call(
            handler.command, parts.path, query, {name.lower(): value for name, value in handler.headers.items()}
        )
        self.calls.append(call)
        trouble = self._troubles.popleft() if self._takes(call) and self._troubles else ""
        if trouble == "cut before reading":
            cut(handler)
            return
        body = None if handler.command == "GET" else handler.rfile.read(int(handler.headers.get("Content-Length") or 0))
        if self._strikes_before_storing(handler, trouble):
            return
        with self._lock:
            self._here += 1
            self.most_at_once = max(self.most_at_once, self._here)
        try:
            status, content, headers = self._route(call, body, busy=trouble == "busy")
        except Refused as refusal:
            status, content, headers = refusal.status, refusal.content, refusal.headers
        finally:
            with self._lock:
                self._here -= 1
        raw = content if isinstance(content, bytes) else json.dumps(content).encode()
        self._send(handler, trouble, status, raw, headers)

    def _strikes_before_storing(self, handler: Any, trouble: str) -> bool:
        if trouble == "cut before storing":
            cut(handler)
        elif trouble == "silence before storing":
            self._released.wait(20)
            cut(handler)
        elif trouble == "503 before storing":
            _respond(handler, 503, b"<html>Briefly unavailable for maintenance.</html>", {})
        elif trouble == "HTML with 200 without storing":
            _respond(handler, 200, b"<html>Prove that you are human</html>", {"Content-Type": "text/html"})
        else:
            return False
        return True

    def _send(self, handler: Any, trouble: str, status: int, content: bytes, headers: Mapping[str, str]) -> None:
        if trouble == "cut after storing":
            cut(handler)
        elif trouble == "silence after storing":
            self._released.wait(20)
            cut(handler)
        elif trouble == "cut during the answer":
            _respond(handler, status, content, headers, only=len(content) // 2)
            cut(handler)
        elif trouble == "500 after storing":
            fault = {
                "code": "internal_server_error",
                "message": "There has been a critical error.",
                "data": {"status": 500},
            }
            _respond(handler, 500, json.dumps(fault).encode(), {})
        elif trouble == "502 page after storing":
            _respond(handler, 502, b"<html><h1>502 Bad Gateway</h1></html>", {"Content-Type": "text/html"})
        elif trouble == "HTML with 200 after storing":
            _respond(handler, 200, b"<html><p>Thank you.</p></html>", {"Content-Type": "text/html"})
        else:
            _respond(handler, status, content, headers)


def _respond(handler: Any, status: int, content: bytes, headers: Mapping[str, str], only: int | None = None) -> None:
    handler.send_response(status)
    for name, value in {"Content-Type": "application/json; charset=UTF-8", **headers}.items():
        handler.send_header(name, value)
    handler.send_header("Content-Length", str(len(content)))
    handler.end_headers()
    handler.wfile.write(content[:only])
