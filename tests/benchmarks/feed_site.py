"""A process that serves feeds on loopback, for measurements: `python -m tests.benchmarks.feed_site FEEDS ENTRIES`.

It prints its ports and then answers `/feed/N.xml` with ETag and Last-Modified. `/set?round=R&changed=K&delay=S` says which
round it is (every K-th feed has one more entry in each round; 0: none) and how late each answer is; `/counts` tells how
many requests came since the last `/set`, and how many of them were conditional. Every port counts as one host to Heard, so
there are several. In a process of its own, so that it does not share an interpreter with whom it serves.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any
from urllib.parse import parse_qs, urlsplit
from urllib.request import urlopen

PORTS = 16
_START = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
_WORDS = [
    "the",
    "soup",
    "came",
    "cold",
    "and",
    "nobody",
    "at",
    "our",
    "table",
    "said",
    "sorry",
    "so",
    "we",
    "paid",
    "and",
    "left",
    "for",
    "home",
    "in",
    "the",
    "rain",
]


def feed(number: int, entries: int, extra: int) -> bytes:
    """An RSS feed; `extra` entries are newer than its first ones."""
    items = []
    for place in range(entries + extra - 1, extra - 1, -1):
        at = _START - timedelta(hours=number) + timedelta(minutes=7 * place)
        turn = (number * 31 + place * 7) % len(_WORDS)
        words = " ".join((_WORDS[turn:] + _WORDS[:turn]) * 3)
        items.append(
            f"<item><guid isPermaLink='false'>f{number}-{place}</guid><title>{words[:40]}</title>"
            f"<link>https://guide.example/{number}/{place}</link><author>Guest {number * place % 997}</author>"
            f"<pubDate>{at:%a, %d %b %Y %H:%M:%S} GMT</pubDate>"
            f"<description>&lt;p&gt;{place % 5 + 1} of 5 stars. {words} &amp;amp; more.&lt;/p&gt;</description></item>"
        )
    head = f"<?xml version='1.0' encoding='UTF-8'?><rss version='2.0'><channel><title>Guide {number}</title>"
    return f"{head}<language>en</language>{''.join(items)}</channel></rss>".encode()


class _State:
    def __init__(self, entries: int) -> None:
        self.entries = entries
        self.round = self.changed = 0
        self.delay = 0.0
        self.counts: Counter[str] = Counter()
        self.lock = threading.Lock()
        self.bodies: dict[tuple[int, int], bytes] = {}

    def body(self, number: int) -> tuple[bytes, str]:
        extra = self.round if self.changed and number % self.changed == 0 else 0
        key = (number, extra)
        if key not in self.bodies:
            self.bodies[key] = feed(number, self.entries, extra)
        return self.bodies[key], f'"{number}-{extra}"'


def _handler(state: _State) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            url = urlsplit(self.path)
            if url.path == "/set":
                asked = {name: values[0] for name, values in parse_qs(url.query).items()}
                state.round, state.changed = int(asked.get("round", 0)), int(asked.get("changed", 0))
                state.delay = float(asked.get("delay", 0))
                state.counts.clear()
                return self._say(200, b"{}")
            if url.path == "/counts":
                return self._say(200, json.dumps(state.counts).encode())
            body, tag = state.body(int(url.path.rpartition("/")[2].removesuffix(".xml")))
            if state.delay:
                time.sleep(state.delay)
            known = self.headers.get("If-None-Match")
            with state.lock:
                state.counts["requests"] += 1
                state.counts["conditional"] += known is not None
                state.counts["unchanged"] += known == tag
            return self._say(304 if known == tag else 200, b"" if known == tag else body, tag)

        def _say(self, status: int, body: bytes, tag: str = "") -> None:
            head = f"HTTP/1.1 {status} OK\r\nContent-Type: application/rss+xml\r\n"
            if tag:
                head += f"ETag: {tag}\r\nLast-Modified: Fri, 20 Nov 2026 08:00:00 GMT\r\n"
            self.wfile.write(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)

        def log_message(self, *_: Any) -> None:
            pass

    return Handler


def serve(feeds: int, entries: int) -> None:
    """Serve until standard input is closed."""
    state = _State(entries)
    for number in range(feeds):
        state.body(number)
    servers = [ThreadingHTTPServer(("127.0.0.1", 0), _handler(state)) for _ in range(PORTS)]
    for server in servers:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
    print(json.dumps([server.server_address[1] for server in servers]), flush=True)
    sys.stdin.read()


class FeedSite:
    """The process as a context manager."""

    def __init__(self, feeds: int, entries: int) -> None:
        self._feeds, self._entries = feeds, entries

    def __enter__(self) -> FeedSite:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.benchmarks.feed_site", str(self._feeds), str(self._entries)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert self._process.stdout is not None
        self._ports = json.loads(self._process.stdout.readline())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(10)
        self._process.stdout.close()

    def urls(self) -> list[str]:
        return [f"http://127.0.0.1:{self._ports[n % PORTS]}/feed/{n}.xml" for n in range(self._feeds)]

    def set(self, *, round_: int = 0, changed: int = 0, delay: float = 0.0) -> None:
        self._ask(f"/set?round={round_}&changed={changed}&delay={delay}")

    def counts(self) -> dict[str, int]:
        return dict(self._ask("/counts"))

    def _ask(self, path: str) -> dict[str, int]:
        with urlopen(f"http://127.0.0.1:{self._ports[0]}{path}", timeout=10) as answer:
            return dict(json.load(answer))


if __name__ == "__main__":
    serve(int(sys.argv[1]), int(sys.argv[2]))
