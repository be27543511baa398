"""The connections that the web client opens: checked against the address really connected to, within one deadline.

These are the pools that requests' adapter is given (`transport.py`). Imported when the first request is made. Not here:
what every connection shares (`wires.py`), what an answer means (`web.py`, `statuses.py`) and which addresses are fine
(`addresses.py`).
"""

from __future__ import annotations

import http.client
import io
import socket
import threading
from collections.abc import Callable
from typing import Any

from urllib3 import connection, connectionpool

from sources.addresses import is_public, literal_address
from sources.mishaps import ForbiddenTarget
from sources.wires import Journey, TimedBytes, connect

_current = threading.local()


def begin(journey: Journey) -> None:
    """Every connection that this thread opens or reuses from now on obeys `journey`."""
    _current.journey = journey


def _journey() -> Journey:
    journey: Journey = _current.journey
    return journey


class _TimedResponse(http.client.HTTPResponse):
    def __init__(self, sock: socket.socket, *args: Any, **keywords: Any) -> None:
        super().__init__(sock, *args, **keywords)
        buffered: Any = self.fp
        self.fp = io.BufferedReader(TimedBytes(buffered.detach(), sock, _journey))


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
        sock, self._peer = connect(
            self._dns_host.strip("[]"), self.port, journey, lambda number: self._may_touch(number, journey)
        )
        return sock

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
