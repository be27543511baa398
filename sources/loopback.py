"""The one port that Heard ever opens: on 127.0.0.1, for one answer of one sign-in, and closed with it (RFC 8252, 7.3).

It gives back the address that the browser was sent to, and says to the browser that this page can be closed. Requests
that are not that answer are refused and change nothing. Not here: what the answer says (`oauth.py`).
"""

from __future__ import annotations

import html
import queue
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

#: Somebody who finds a password, a telephone and a code needs minutes; who went for lunch begins again.
PATIENCE_SECONDS = 300.0
#: How often a wait looks whether it was called off (seconds).
_LOOK = 0.2
#: A stranger on this machine may knock so often before the door is shut for good.
_MOST_REQUESTS = 50
_PATH = "/signed-in"
_PAGE = """<!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"><title>Heard</title>
<style>body{font:16px/24px system-ui,sans-serif;max-width:34em;margin:20vh auto;padding:0 24px;color:#1d1f23;
background:#fff}@media(prefers-color-scheme:dark){body{color:#e9eaec;background:#202225}}h1{font-size:22px}</style></head>
<body><h1>%s</h1><p>%s</p></body></html>"""
_THANKS = ("Back to Heard", "Heard has the answer. You can close this page; the rest happens in Heard.")
_NO = ("Not this one", "This is not the sign-in that Heard is waiting for. Nothing was changed.")
#: Puts a sentence of ours into the language of whoever reads it.
Say = Callable[[str], str]


class Loopback:
    """Use as a context manager. `redirect_uri` is the address to name to the service."""

    def __init__(
        self,
        belongs: Callable[[str], bool] = lambda path: True,
        *,
        host: str = "127.0.0.1",
        say: Say = str,
        language: str = "en",
    ) -> None:
        """`belongs` says whether a path with its query is the awaited answer; `host` is how the service wants this
        machine to be called, "127.0.0.1" or "localhost"; `say` says what the browser shows in `language`."""
        self.belongs = belongs
        self._thanks, self._no = (
            _PAGE % (language, *(html.escape(say(words)) for words in page)) for page in (_THANKS, _NO)
        )
        self._answers: queue.Queue[str] = queue.Queue(1)
        self._requests = 0
        self._lock = threading.Lock()
        door = self

        class Handler(BaseHTTPRequestHandler):
            timeout = 5  # a connection that a browser opens in advance and leaves silent

            def do_GET(self) -> None:
                door._meet(self)

            def log_message(self, *_: Any) -> None:
                pass  # the path holds the code

        class Server(ThreadingHTTPServer):
            daemon_threads = True
            allow_reuse_address = False  # nobody else may sit on our port
            block_on_close = False

            def handle_error(self, *_: Any) -> None:
                pass  # whoever hangs up has lost nothing

        self._server = Server(("127.0.0.1", 0), Handler)
        port = self._server.server_address[1]
        self.redirect_uri = f"http://{host}:{port}{_PATH}"
        self._hosts = {f"127.0.0.1:{port}", f"localhost:{port}"}
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, name="sign-in", daemon=True
        )
        self._thread.start()
        self._open = True

    def __enter__(self) -> Loopback:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def wait(self, *, seconds: float = PATIENCE_SECONDS, stop: threading.Event | None = None) -> str | None:
        """The address that the browser was sent to; None where none came in time or `stop` was set. Closes the port."""
        until = time.monotonic() + seconds
        try:
            while not (stop is not None and stop.is_set()) and (left := until - time.monotonic()) > 0:
                try:
                    return self._answers.get(timeout=min(_LOOK, left))
                except queue.Empty:
                    continue
            return None
        finally:
            self.close()

    def close(self) -> None:
        """Shut the port; an answer that comes now finds nobody. Calling it again does no harm."""
        with self._lock:
            was_open, self._open = self._open, False
        if was_open:
            self._server.shutdown()
            self._server.server_close()
            self._thread.join()

    def _meet(self, handler: BaseHTTPRequestHandler) -> None:
        with self._lock:
            self._requests += 1
            too_many = self._requests > _MOST_REQUESTS
        # A page in the browser may reach this port under a name of its own (DNS rebinding), but not under ours.
        ours = handler.headers.get("Host", "").lower() in self._hosts
        path = handler.path
        if too_many or not ours or path.partition("?")[0] != _PATH or not self.belongs(path):
            _answer(handler, 404, self._no)
            return
        try:
            self._answers.put_nowait(path)
        except queue.Full:
            _answer(handler, 404, self._no)  # one answer is enough
            return
        _answer(handler, 200, self._thanks)


def _answer(handler: BaseHTTPRequestHandler, status: int, page: str) -> None:
    body = page.encode()
    handler.close_connection = True
    handler.send_response(status)
    for name, value in (
        ("Content-Type", "text/html; charset=utf-8"),
        ("Content-Length", str(len(body))),
        ("Cache-Control", "no-store"),
        ("Referrer-Policy", "no-referrer"),
        ("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'"),
        ("Connection", "close"),
    ):
        handler.send_header(name, value)
    handler.end_headers()
    handler.wfile.write(body)
