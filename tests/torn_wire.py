"""A wire to a server on this machine that breaks where a story says, and a stranger who answers anything to anybody.

Bytes pass as they are. Not here: HTTP and its POSTs (`cutting_line.py`).
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import suppress


class _Listener:
    """Use as a context manager; `port` is where it listens on 127.0.0.1."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=16)
        self.port = int(self._listener.getsockname()[1])
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> _Listener:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        with suppress(OSError):
            socket.create_connection(("127.0.0.1", self.port)).close()
        self._thread.join()
        self._listener.close()

    def _serve(self) -> None:
        while True:
            visitor, _ = self._listener.accept()
            if self._over.is_set():
                visitor.close()
                return
            threading.Thread(target=self._one_safely, args=(visitor,), daemon=True).start()

    def _one_safely(self, visitor: socket.socket) -> None:
        with visitor, suppress(OSError):
            visitor.settimeout(30)
            self._one(visitor)

    def _one(self, visitor: socket.socket) -> None:
        raise NotImplementedError


class TornWire(_Listener):
    """Passes what the server at `target` says, `lets_through` bytes of it, then breaks."""

    def __init__(self, target: int) -> None:
        super().__init__()
        self._target = target
        self.lets_through: int | None = None
        self.passed = 0
        self._itself: Callable[[bytes], bytes] | None = None

    def breaks_after(self, count: int | None) -> None:
        self.lets_through = count

    def speaks_itself(self, says: Callable[[bytes], bytes] | None) -> None:
        """From now on answer in the server's place, until what is heard is answered with nothing; None: pass on again."""
        self._itself = says

    def _one(self, visitor: socket.socket) -> None:
        if self._itself is not None:
            _speak(visitor, self._itself)
            return
        left = self.lets_through
        with socket.create_connection(("127.0.0.1", self._target), timeout=30) as server:
            forth = threading.Thread(target=_pump, args=(visitor, server), daemon=True)
            forth.start()
            while data := server.recv(65_536):
                if left is not None:
                    data, left = data[:left], left - len(data)
                visitor.sendall(data)
                self.passed += len(data)
                if left is not None and left <= 0:
                    visitor.shutdown(socket.SHUT_RDWR)  # wakes the other half too
                    break


def _speak(visitor: socket.socket, says: Callable[[bytes], bytes]) -> None:
    """Line by line; an empty line is passed over."""
    visitor.sendall(says(b""))
    with visitor.makefile("rb") as lines:
        for line in lines:
            if line.strip():
                answer = says(line)
                if not answer:
                    return
                visitor.sendall(answer)


class Stranger(_Listener):
    """Says `says(what it heard)` at once and after each line that it hears; it hangs up when it has nothing to say."""

    def __init__(self, says: Callable[[bytes], bytes]) -> None:
        super().__init__()
        self.heard = b""
        self._says = says

    def _one(self, visitor: socket.socket) -> None:
        def noted(data: bytes) -> bytes:
            self.heard += data
            return self._says(data)

        _speak(visitor, noted)


def _pump(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65_536):
            target.sendall(data)
    with suppress(OSError):
        target.shutdown(socket.SHUT_WR)
