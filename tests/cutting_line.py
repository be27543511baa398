"""The line between us and a real site on this machine: it lets everything through, or breaks where a story says.

A POST is understood just far enough to know when it is whole, and when its answer is. Not a web server: what a site says
is never changed, only kept back, cut short, or replaced by what a proxy in between would say.
"""

from __future__ import annotations

import re
import socket
import struct
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress

#: What can happen to the next POST, by name.
BREAKS = (
    "cut before the site heard of it",
    "cut in the middle of the reply",
    "503 before the site heard of it",
    "cut while the site stores it",
    "cut after storing",
    "cut during the answer",
    "502 after storing",
    "login page after storing",
    "silence after storing",
)
#: Those after which the reply stands at the site, or soon will.
STORING = frozenset(BREAKS[3:])


class CuttingLine:
    """Use as a context manager. `url` is where the site seems to be; `target` is its port on 127.0.0.1.

    `after_storing` is called when the site has answered a POST and before we hear of it; `before_storing` when we have
    sent it and before the site hears of it; `at_look` when a GET arrives. Each may kill whoever asked."""

    def __init__(self, target: int) -> None:
        self._target = target
        self._breaks: deque[str] = deque()
        self.next_look_fails: Callable[[], bool] = lambda: False
        self.at_look: Callable[[], None] = lambda: None
        self.before_storing: Callable[[], None] = lambda: None
        self.after_storing: Callable[[], None] = lambda: None
        self.met: list[str] = []
        self._released = threading.Event()
        self._on_their_way = 0
        self._quiet = threading.Condition()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> CuttingLine:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._released.set()
        # A closed listener does not wake who waits at it on every system; a last caller does.
        with suppress(OSError):
            socket.create_connection(self._listener.getsockname()).close()
        self._thread.join()
        self._listener.close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def meets(self, *breaks: str) -> None:
        """The next POSTs meet these, one each; what was planned before is forgotten."""
        assert set(breaks) <= set(BREAKS), breaks
        self._breaks = deque(breaks)

    def until_quiet(self) -> None:
        """Waits until the site has answered whatever reached it, so that nobody misjudges what stands there."""
        with self._quiet:
            assert self._quiet.wait_for(lambda: not self._on_their_way, timeout=30), "the site never answered"

    # --- one connection at a time -------------------------------------------------------------------------------------

    def _serve(self) -> None:
        while not self._released.is_set():
            visitor, _ = self._listener.accept()
            threading.Thread(target=self._one, args=(visitor,), daemon=True).start()

    def _one(self, visitor: socket.socket) -> None:
        with visitor, suppress(OSError):
            visitor.settimeout(30)
            request = _whole_message(visitor)
            if not request:
                return
            if not request.startswith(b"POST "):
                self.at_look()
                if self.next_look_fails():
                    _reset(visitor)
                else:
                    visitor.sendall(self._asked(request))
                return
            trouble = self._breaks.popleft() if self._breaks else ""
            self.met.append(trouble)
            self._posts(visitor, request, trouble)

    def _posts(self, visitor: socket.socket, request: bytes, trouble: str) -> None:
        self.before_storing()
        if trouble == "cut before the site heard of it":
            _reset(visitor)
        elif trouble == "503 before the site heard of it":
            visitor.sendall(_page(b"503 Service Unavailable", b"Briefly down for maintenance."))
        elif trouble == "cut in the middle of the reply":
            self._tells_half(request)
            _reset(visitor)
        elif trouble == "cut while the site stores it":
            with self._quiet:
                self._on_their_way += 1
            _reset(visitor)
            self._counted(request)
        else:
            with self._quiet:
                self._on_their_way += 1
            self._answers(visitor, self._counted(request), trouble)

    def _answers(self, visitor: socket.socket, answer: bytes, trouble: str) -> None:
        self.after_storing()
        if trouble == "cut after storing":
            _reset(visitor)
        elif trouble == "cut during the answer":
            visitor.sendall(answer[: len(answer) - 40])
            _reset(visitor)
        elif trouble == "502 after storing":
            visitor.sendall(_page(b"502 Bad Gateway", b"Bad gateway."))
        elif trouble == "login page after storing":
            visitor.sendall(_page(b"200 OK", b"Prove that you are human."))
        elif trouble == "silence after storing":
            with suppress(TimeoutError):
                visitor.recv(1)  # until we are given up
        else:
            visitor.sendall(answer)

    def _counted(self, request: bytes) -> bytes:
        """The site's answer; whoever waits for quiet is told when it is there."""
        try:
            return self._asked(request)
        finally:
            with self._quiet:
                self._on_their_way -= 1
                self._quiet.notify_all()

    def _asked(self, request: bytes) -> bytes:
        with socket.create_connection(("127.0.0.1", self._target), timeout=30) as site:
            site.sendall(request)
            return _whole_message(site)

    def _tells_half(self, request: bytes) -> None:
        with socket.create_connection(("127.0.0.1", self._target), timeout=30) as site:
            site.sendall(request[: len(request) - 20])
            _reset(site)


def _whole_message(line: socket.socket) -> bytes:
    """A request or an answer with its body: as long as it says, in pieces, or until the other side hangs up."""
    message = b""
    while not _is_whole(message):
        piece = line.recv(65_536)
        if not piece:
            break
        message += piece
    return message


def _is_whole(message: bytes) -> bool:
    head, end, body = message.partition(b"\r\n\r\n")
    if not end:
        return False
    length = re.search(rb"(?im)^content-length: *(\d+)", head)
    if length:
        return len(body) >= int(length[1])
    if re.search(rb"(?im)^transfer-encoding: *chunked", head):
        return body.endswith(b"0\r\n\r\n")
    # An answer without a length ends when the site hangs up; a request without one has no body.
    return not head.startswith(b"HTTP/")


def _page(status: bytes, words: bytes) -> bytes:
    body = b"<html><p>" + words + b"</p></html>"
    return b"HTTP/1.1 %s\r\nContent-Type: text/html\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s" % (
        status, len(body), body,
    )  # fmt: skip


def _reset(line: socket.socket) -> None:
    """The cable is pulled: a reset instead of a polite goodbye."""
    with suppress(OSError):
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    line.close()
