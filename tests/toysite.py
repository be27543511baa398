"""A real HTTP server on 127.0.0.1 with the verbs of bad days: it shows, hangs, drips, explodes, sends astray.

Not a mock: what is tested against it goes over a socket. Every request that came in is kept in `requests`.
"""

from __future__ import annotations

import gzip
import threading
import time
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.local_server import Handler, LocalServer


@dataclass(frozen=True)
class Visit:
    path: str
    headers: Mapping[str, str]
    method: str = "GET"
    body: bytes = b""


@dataclass
class _Page:
    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    etag: str = ""
    act: Callable[[Any], None] | None = None


class ToySite:
    """Use as a context manager; `url(path)` is its address. What a POST or PUT meets is told to the path "POST /there"."""

    def __init__(self) -> None:
        self.requests: list[Visit] = []
        self._pages: dict[str, _Page] = {}
        self._released = threading.Event()
        site = self

        class Visitor(Handler):
            def do_GET(self) -> None:
                site._answer(self)

            def do_POST(self) -> None:
                site._answer(self, self.rfile.read(int(self.headers.get("Content-Length") or 0)))

            do_PUT = do_POST

        self.server = LocalServer(Visitor)
        self.port = self.server.port

    def __enter__(self) -> ToySite:
        self.server.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.is_down()

    def url(self, path: str = "/feed", host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    def visits(self, path: str) -> list[Visit]:
        return [visit for visit in self.requests if visit.path == path]

    # --- verbs ------------------------------------------------------------------------------------------------------

    def shows(self, path: str, body: bytes | str, headers: Mapping[str, str] | None = None, etag: str = "") -> str:
        body = body.encode() if isinstance(body, str) else body
        self._pages[path] = _Page(200, body, dict(headers or {}), etag)
        return self.url(path)

    def answers(self, path: str, status: int, body: bytes | str = b"", headers: Mapping[str, str] | None = None) -> str:
        body = body.encode() if isinstance(body, str) else body
        self._pages[path] = _Page(status, body, dict(headers or {}))
        return self.url(path)

    def redirects(self, path: str, target: str, status: int = 302) -> str:
        return self.answers(path, status, b"moved", {"Location": target})

    def gzip_bomb(self, path: str, megabytes: int = 200) -> str:
        packer = zlib.compressobj(9, zlib.DEFLATED, 31)
        body = b"".join([packer.compress(b"\0" * 2**20) for _ in range(megabytes)]) + packer.flush()
        return self.shows(path, body, {"Content-Encoding": "gzip"})

    def gzips(self, path: str, body: bytes) -> str:
        return self.shows(path, gzip.compress(body), {"Content-Encoding": "gzip"})

    def hangs(self, path: str) -> str:
        return self._does(path, lambda handler: self._released.wait(20))

    def drips(self, path: str, seconds: float = 0.02) -> str:
        """A byte now and then, each well within any pause that a plain timeout would notice."""

        def drip(handler: Any) -> None:
            handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n<rss>")
            while not self._released.is_set():
                handler.wfile.write(b" ")
                handler.wfile.flush()
                time.sleep(seconds)

        return self._does(path, drip)

    def drips_headers(self, path: str, seconds: float = 0.02) -> str:
        def drip(handler: Any) -> None:
            handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
            while not self._released.is_set():
                handler.wfile.write(b"a")
                handler.wfile.flush()
                time.sleep(seconds)

        return self._does(path, drip)

    def never_ends(self, path: str) -> str:
        def pour(handler: Any) -> None:
            handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nConnection: close\r\n\r\n<rss>")
            while not self._released.is_set():
                handler.wfile.write(b"<item>" * 4096)

        return self._does(path, pour)

    def breaks_off(self, path: str, body: bytes, *, chunked: bool = False) -> str:
        """Promises more than it sends."""

        def stop(handler: Any) -> None:
            if chunked:
                handler.wfile.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
                handler.wfile.write(b"%x\r\n%s" % (len(body) + 50, body))
            else:
                handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body) + 50, body))

        return self._does(path, stop)

    def hangs_up(self, path: str) -> str:
        return self._does(path, lambda handler: None)

    def sends_raw(self, path: str, raw: bytes) -> str:
        return self._does(path, lambda handler: handler.wfile.write(raw))

    def is_down(self) -> None:
        self._released.set()
        self.server.stop()

    # --- the server -------------------------------------------------------------------------------------------------

    def _does(self, path: str, act: Callable[[Any], object]) -> str:
        def and_close(handler: Any) -> None:
            handler.close_connection = True
            act(handler)
            handler.wfile.flush()

        self._pages[path] = _Page(act=and_close)
        return self.url(path)

    def _answer(self, handler: Any, sent: bytes = b"") -> None:
        path = handler.path
        headers = {name.lower(): value for name, value in handler.headers.items()}
        self.requests.append(Visit(path, headers, handler.command, sent))
        where = path if handler.command == "GET" else f"{handler.command} {path}"
        page = self._pages.get(where) or self._pages.get(where.partition("?")[0]) or _Page(404, b"no such page")
        if page.act is not None:
            page.act(handler)
            return
        if page.etag and handler.headers.get("If-None-Match") == page.etag:
            handler.send_response(304)
            handler.send_header("ETag", page.etag)
            handler.end_headers()
            return
        handler.send_response(page.status)
        for name, value in page.headers.items():
            handler.send_header(name, value)
        if page.etag:
            handler.send_header("ETag", page.etag)
        handler.send_header("Content-Length", str(len(page.body)))
        handler.end_headers()
        handler.wfile.write(page.body)
