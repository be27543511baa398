"""What every connection of ours shares, whatever is spoken on it: one deadline, one cap, one judgement of certificates.

Not here: the pools of the web client (`connections.py`), and connections for other protocols (`lines.py`).
"""

from __future__ import annotations

import io
import os
import socket
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from sources.addresses import Origin
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
        """The seconds left. Raises `TimeoutError` where there are none."""
        left = self.deadline - self.monotonic()
        if left <= 0:
            self.expired = True
            raise TimeoutError("our own deadline for this answer has passed")
        return left


class TimedBytes(io.RawIOBase):
    """A socket's bytes under the journey's deadline. A server that drips a byte a second never trips a plain timeout."""

    def __init__(self, inner: Any, sock: socket.socket, journey: Callable[[], Journey]) -> None:
        self._inner = inner
        self._sock = sock
        self._journey = journey

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        journey = self._journey()
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


def connect(host: str, port: int, journey: Journey, may_touch: Callable[[str], bool]) -> tuple[socket.socket, str]:
    """A connection to a host, and the number that it really leads to; `may_touch` is asked about each number first.

    :raises NoSuchName: nobody knows the host.
    :raises ForbiddenTarget: it leads to numbers alone that may not be touched.
    :raises NotConnected: nobody answers."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (socket.gaierror, UnicodeError) as problem:
        raise NoSuchName(host, problem if isinstance(problem, OSError) else OSError(str(problem))) from problem
    last: OSError | None = None
    refused = 0
    for *_, address in found:
        number = str(address[0])
        if not may_touch(number):
            refused += 1
            continue
        try:
            sock = socket.create_connection((number, port), timeout=min(journey.connect_seconds, journey.remaining()))
        except OSError as problem:
            last = problem
            continue
        journey.connected = True
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return sock, number
    if last is None:
        raise ForbiddenTarget(f"{host} leads to {refused} address(es) of the local network")
    raise NotConnected(f"{host}:{port}: {last}", last)


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
