"""A WordPress with WooCommerce on 127.0.0.1, with all the bad days of a real one: cuts, silence, pages in between.

Not a mock: requests go over a socket. What it says and takes is in `wordpress_content.py`; here is the server, what comes
between it and its visitors, and `calls`, every request that came in.
"""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.wordpress_content import Call, Refused, WordPressContent

#: What can happen to the next POST of a comment, by name (see `meets`).
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
    "flood",
)
#: Those after which the comment stands at the site.
STORING = frozenset(
    ["cut after storing", "cut during the answer", "500 after storing", "502 page after storing",
     "HTML with 200 after storing", "silence after storing"]
)  # fmt: skip


class WordPressSite(WordPressContent):
    """Use as a context manager. `url`, `user`, `password` sign in; `settings` are those of the kinds."""

    def __init__(self, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__(clock)
        self.calls: list[Call] = []
        self._troubles: deque[str] = deque()
        self._released = threading.Event()
        self._open: list[socket.socket] = []
        self._server = self._make_server()
        self.port = int(self._server.server_address[1])
        self.url = f"http://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    def __enter__(self) -> WordPressSite:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._released.set()
        self._server.shutdown()
        self._server.server_close()
        for connection in self._open:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        self._thread.join()

    @property
    def settings(self) -> dict[str, str]:
        return {"url": self.url, "user": self.user}

    def secret(self, source_id: int, name: str) -> str | None:
        """For `PoliteWeb(secrets=site.secret)`."""
        return {"application_password": self.password, "consumer_secret": self.consumer_secret}.get(name)

    # --- bad days ---------------------------------------------------------------------------------------------------

    def meets(self, *troubles: str) -> None:
        """The next POSTs of comments meet these troubles, one each, in order."""
        for trouble in troubles:
            assert trouble in TROUBLES, trouble
            self._troubles.append(trouble)

    def cuts_before_reading(self) -> None:
        self.meets("cut before reading")

    def cuts_before_storing(self) -> None:
        self.meets("cut before storing")

    def cuts_after_storing(self) -> None:
        self.meets("cut after storing")

    def cuts_during_the_answer(self) -> None:
        self.meets("cut during the answer")

    def fails_after_storing(self) -> None:
        self.meets("500 after storing")

    def answers_html_after_storing(self) -> None:
        self.meets("HTML with 200 after storing")

    def is_silent_after_storing(self) -> None:
        self.meets("silence after storing")

    def floods(self) -> None:
        self.meets("flood")

    def moderates(self) -> None:
        """Every new comment waits for approval from now on."""
        self.moderates_all = True

    # --- the server -------------------------------------------------------------------------------------------------

    def _make_server(self) -> ThreadingHTTPServer:
        site = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True  # else each answer waits 40 ms for an acknowledgement

            def setup(self) -> None:
                super().setup()
                site._open.append(self.connection)

            def do_GET(self) -> None:
                site._answer(self, None)

            def do_POST(self) -> None:
                if site._troubles and site._troubles[0] == "cut before reading":
                    site._troubles.popleft()
                    site._note(self)
                    _cut(self)
                    return
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                site._answer(self, body)

            def log_message(self, *_: Any) -> None:
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True
            request_queue_size = 64

            def handle_error(self, *_: Any) -> None:
                pass  # visitors may hang up, and sometimes we do

        return Server(("127.0.0.1", 0), Handler)

    def _note(self, handler: Any) -> Call:
        parts = urlsplit(handler.path)
        query = {name: values[-1] for name, values in parse_qs(parts.query, keep_blank_values=True).items()}
        headers = {name.lower(): value for name, value in handler.headers.items()}
        call = Call(handler.command, parts.path, query, headers)
        self.calls.append(call)
        return call

    def _answer(self, handler: Any, body: bytes | None) -> None:
        call = self._note(handler)
        trouble = ""
        if body is not None and call.path == "/wp-json/wp/v2/comments" and self._troubles:
            trouble = self._troubles.popleft()
        if self._strikes_before_storing(handler, trouble):
            return
        try:
            status, content, headers = self._route(call, body, flood=trouble == "flood")
        except Refused as refusal:
            status, headers = refusal.status, refusal.headers
            content = {"code": refusal.code, "message": refusal.message, "data": {"status": refusal.status}}
        self._send(handler, trouble, status, json.dumps(content).encode(), headers)

    def _strikes_before_storing(self, handler: Any, trouble: str) -> bool:
        if trouble == "cut before storing":
            _cut(handler)
        elif trouble == "silence before storing":
            self._released.wait(20)
            _cut(handler)
        elif trouble == "503 before storing":
            _respond(handler, 503, b"<html>Briefly unavailable for maintenance.</html>", {})
        elif trouble == "HTML with 200 without storing":
            _respond(handler, 200, b"<html>Prove that you are human</html>", {"Content-Type": "text/html"})
        else:
            return False
        return True

    def _send(self, handler: Any, trouble: str, status: int, content: bytes, headers: Mapping[str, str]) -> None:
        if trouble == "cut after storing":
            _cut(handler)
        elif trouble == "silence after storing":
            self._released.wait(20)
            _cut(handler)
        elif trouble == "cut during the answer":
            _respond(handler, status, content, headers, only=len(content) // 2)
            _cut(handler)
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


def _cut(handler: Any) -> None:
    """The cable is pulled: a reset instead of a polite goodbye."""
    handler.close_connection = True
    with suppress(OSError):
        handler.wfile.flush()
        handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        handler.connection.shutdown(socket.SHUT_RDWR)
