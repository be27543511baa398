"""Connections for what speaks no HTTP (mail): to a host that the owner's settings name, within our bounds, and to no other.

A line knows bytes, lines and TLS. Its deadline is renewed by `begin` for each answer, so that a server that drips a byte
a second is left as soon as one that is silent. Not here: what is spoken (`sources/mail/`), and the web (`web.py`).
"""

from __future__ import annotations

import io
import socket
import ssl
import time
from contextlib import suppress
from datetime import datetime
from typing import Any

from sources.decoding import TooLarge
from sources.errors import ForbiddenAddress
from sources.mishaps import BadCertificate, Bounds, BrokenOff, NotConnected, TooSlow
from sources.wires import Journey, TimedBytes, connect, trust

#: One answer on a line may be as large as one answer of the web.
_LONGEST_LINE = 1024 * 1024


class Line:
    """One open connection. Raises mishaps (`mishaps.ALL`) and nothing else; close it when done."""

    def __init__(self, host: str, port: int, bounds: Bounds, *, tls: bool, opened_at: datetime) -> None:
        """`opened_at` is what the client's clock showed.

        :raises Mishap: the host is not known, nobody answers, or it cannot prove who it is."""
        self.host = host
        self.port = port
        self.opened_at = opened_at
        self.is_protected = False
        #: whether the other side has ended the connection
        self.ended = False
        self._bounds = bounds
        self._journey = Journey(
            frozenset(), bounds.connect_seconds, bounds.silence_seconds,
            time.monotonic() + bounds.response_seconds, bounds.body_bytes + 2**20,
        )  # fmt: skip
        try:
            # The owner's own settings name this host; it may stand in the local network, or be this machine.
            self.sock: socket.socket = connect(host, port, self._journey, lambda number: True)[0]
        except TimeoutError as problem:
            raise NotConnected(f"{host}:{port}: {problem}", problem) from problem
        self._file = self._reader()
        if tls:
            self.protect()

    @property
    def expired(self) -> bool:
        return self._journey.expired

    def begin(self) -> None:
        """From now on a new answer is waited for: time and size are counted anew."""
        self._journey.deadline = time.monotonic() + self._bounds.response_seconds
        self._journey.received = 0
        self._journey.expired = False

    def protect(self) -> None:
        """Go on in TLS, with a certificate that holds for the host's name.

        :raises BadCertificate: the other side cannot prove who it is, or speaks no TLS here."""
        bare = self.sock
        # What was sent before the protection began must not be taken for something said under it.
        self._file.close()
        try:
            bare.settimeout(min(self._bounds.connect_seconds, self._journey.remaining()))
            self.sock = trust().wrap_socket(bare, server_hostname=self.host.strip("[]"))
        except TimeoutError as problem:
            self.close()
            raise TooSlow(f"{self.host}:{self.port}: {problem}") from problem
        except (ssl.SSLError, ssl.CertificateError) as problem:
            self.close()
            raise BadCertificate(f"{self.host}:{self.port}: {problem}") from problem
        except OSError as problem:
            self.close()
            raise BrokenOff(f"{self.host}:{self.port}: {problem}") from problem
        self._file = self._reader()
        self.is_protected = True

    def read(self, count: int) -> bytes:
        """Exactly so many bytes, or fewer where the other side ended the connection."""
        if count > self._bounds.body_bytes:
            raise TooLarge
        return self._took(lambda: self._file.read(count))

    def readline(self, longest: int = _LONGEST_LINE) -> bytes:
        """A line with its end, or nothing where the other side ended the connection."""
        line = self._took(lambda: self._file.readline(longest + 1))
        if len(line) > longest:
            raise TooLarge
        return line

    def write(self, data: bytes) -> None:
        self._took(lambda: self._send(data))

    def close(self) -> None:
        with suppress(OSError, ValueError):
            self.sock.shutdown(socket.SHUT_RDWR)
        for one in (self._file, self.sock):
            with suppress(OSError, ValueError):
                one.close()

    def _send(self, data: bytes) -> bytes:
        self.sock.settimeout(min(self._bounds.silence_seconds, self._journey.remaining()))
        self.sock.sendall(data)
        return b"sent"

    def _took(self, act: Any) -> bytes:
        try:
            got: bytes = act()
        except TimeoutError as problem:
            self._journey.expired = self._journey.expired or time.monotonic() >= self._journey.deadline
            raise TooSlow(f"{self.host}:{self.port}: {problem}") from problem
        except (OSError, ValueError) as problem:
            self.ended = True
            raise BrokenOff(f"{self.host}:{self.port}: {problem}") from problem
        self.ended = self.ended or not got
        return got

    def _reader(self) -> io.BufferedReader:
        inner = self.sock.makefile("rb", buffering=0)
        return io.BufferedReader(TimedBytes(inner, self.sock, lambda: self._journey))


def refuse_stranger(host: str, named: frozenset[str]) -> None:
    """:raises ForbiddenAddress: the source's own settings do not name this host."""
    if host.strip().lower().rstrip(".") not in named:
        raise ForbiddenAddress("Heard only goes to the mail server that the source itself names.", host[:200])
