"""The connections that the web client opens: checked against the address really connected to, within one deadline.

These are the pools that requests' adapter is given (`transport.py`). Imported when the first request is made. Not here:
what an answer means (`web.py`, `statuses.py`) and which addresses are fine (`addresses.py`).
"""

from __future__ import annotations

import http.client
import io
import os
import socket
import ssl
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from urllib3 import connection, connectionpool

from sources.addresses import Origin, is_public, literal_address
from sources.decoding import TooLarge
from sources.mishaps import ForbiddenTarget, NoSuchName, NotConnected


@dataclass(slots=True)
class Journey:
    """One request with all its redirects: what it may touch, how long it may take, how much it may bring.

    `connected` turns true when a new connection was made for it, `sent` as soon as any of its bytes may have left for
    the site, `expired` when its own deadline passed."""

    allowed: frozenset[Origin]
    connect_seconds: float
    silence_seconds: float
    deadline: float
    wire_cap: int
    monotonic: Callable[[], float] = time.monotonic
    connected: bool = False
    sent: bool = False
    expired: bool = False
    received: int = field(default=0)

    def remaining(self) -> float:
        left = self.deadline - self.monotonic()
        if left <= 0:
            self.expired = True
            raise TimeoutError("our own deadline for this answer has passed")
        return left


_current = threading.local()


def begin(journey: Journey) -> None:
    """Every connection that this thread opens or reuses from now on obeys `journey`."""
    _current.journey = journey


def _journey() -> Journey:
    journey: Journey = _current.journey
    return journey


class _TimedBytes(io.RawIOBase):
    """A socket's bytes under the journey's deadline. A server that drips a byte a second never trips a plain timeout."""

    def __init__(self, inner: Any, sock: socket.socket) -> None:
        self._inner = inner
        self._sock = sock

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        journey = _journey()
        self._sock.settimeout(min(journey.silence_seconds, journey.remaining()))
        try:
            count: int | None = self._inner.readinto(buffer)
        except TimeoutError:
            journey.expired = journey.monotonic() >= journey.deadline
            raise
        journey.received += count or 0
        if journey.received > journey.wire_cap:
            raise TooLarge
        return count

    def close(self) -> None:
        if not self.closed:
            self._inner.close()
        super().close()


class _TimedResponse(http.client.HTTPResponse):
    def __init__(self, sock: socket.socket, *args: Any, **keywords: Any) -> None:
        super().__init__(sock, *args, **keywords)
        buffered: Any = self.fp
        self.fp = io.BufferedReader(_TimedBytes(buffered.detach(), sock))


class _Checked:
    """What plain and TLS connections share: look at the real address before a single packet goes there."""

    host: str
    port: int
    proxy: Any
    sock: Any
    connect: Callable[[], None]
    _dns_host: str
    _peer = ""

    def _new_conn(self) -> socket.socket:
        journey = _journey()
        host = self._dns_host.strip("[]")
        try:
            found = socket.getaddrinfo(host, self.port, type=socket.SOCK_STREAM)
        except (socket.gaierror, UnicodeError) as problem:
            raise NoSuchName(host, problem if isinstance(problem, OSError) else OSError(str(problem))) from problem
        last: OSError | None = None
        refused = 0
        for *_, address in found:
            number = str(address[0])
            if not self._may_touch(number, journey):
                refused += 1
                continue
            try:
                sock = socket.create_connection(
                    (number, self.port), timeout=min(journey.connect_seconds, journey.remaining())
                )
            except OSError as problem:
                last = problem
                continue
            self._peer = number
            journey.connected = True
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            return sock
        if last is None:
            raise ForbiddenTarget(f"{host} leads to {refused} address(es) of the local network")
        raise NotConnected(f"{host}:{self.port}: {last}", last)

    def _may_touch(self, number: str, journey: Journey) -> bool:
        # A proxy is the owner's own choice in the system's settings; it may well stand in the local network. What lies
        # behind it is checked by name in web.py, as only the proxy sees the address.
        if self.proxy is not None or (self._dns_host.strip("[]").lower().rstrip("."), self.port) in journey.allowed:
            return True
        address = literal_address(number)
        return address is not None and is_public(address)

    def _about_to_send(self) -> None:
        self._check_reuse()
        if self.sock is None:
            self.connect()  # otherwise made while sending, when nobody could tell any more whether something left
        _journey().sent = True

    def _check_reuse(self) -> None:
        # A kept connection was allowed for the source that opened it; another source's redirect may not inherit it.
        if self.sock is not None and self._peer and not self._may_touch(self._peer, _journey()):
            raise ForbiddenTarget(f"{self.host} leads to {self._peer} in the local network")


class PlainConnection(_Checked, connection.HTTPConnection):
    response_class = _TimedResponse

    def request(self, *args: Any, **keywords: Any) -> None:
        self._about_to_send()
        super().request(*args, **keywords)


class TlsConnection(_Checked, connection.HTTPSConnection):
    response_class = _TimedResponse

    def request(self, *args: Any, **keywords: Any) -> None:
        self._about_to_send()
        super().request(*args, **keywords)


class PlainPool(connectionpool.HTTPConnectionPool):
    ConnectionCls = PlainConnection


class TlsPool(connectionpool.HTTPSConnectionPool):
    ConnectionCls = TlsConnection


def trust() -> ssl.SSLContext:
    """Certificates of this system, of certifi, and of the bundle that a company's settings name. Always verified."""
    context = ssl.create_default_context()
    try:
        import certifi

        context.load_verify_locations(certifi.where())
    except (ImportError, OSError):
        pass  # the system's own certificates remain; nothing is trusted that they do not vouch for
    bundle = os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE")
    if bundle and os.path.isfile(bundle):
        context.load_verify_locations(bundle)
    return context
