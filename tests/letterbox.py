"""A small site that takes replies over HTTP, and a kind of source for it. It checks nothing: what comes twice stands twice.

So it is stricter than any real site, which may refuse a duplicate. `replies` is what it stored, in order. Each request
may meet a mishap: the connection is cut before, while or after the reply is stored, a server error follows, or a refusal.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sources import registry
from sources.contract import Posted, ReplyLimits, Setting, Web
from sources.errors import PayloadChanged
from store.records import Page, Review, SeenReply, Source
from tests.local_server import Handler, LocalServer, cut


class Mishap(StrEnum):
    """What goes wrong with one request. Those of `STORED` happen after the reply was stored."""

    NONE = "none"
    CUT_BEFORE = "cut before it was stored"
    ERROR_BEFORE = "server error before it was stored"
    CUT_AFTER = "cut after it was stored"
    HALF_ANSWER = "cut in the middle of the answer"
    ERROR_AFTER = "server error after it was stored"
    LOGIN_PAGE = "stored, and answered with a login page"
    REFUSED = "refused"
    BUSY = "asked to wait"
    LOCKED_OUT = "sign-in refused"
    HANG_AFTER = "stored, and never answered"
    REDIRECT = "sent elsewhere"
    SLOW = "stored, and answered byte by byte"
    TWICE = "stored, and answered twice"
    LATE = "stored when the visitor had given up"
    FORBIDDEN = "not allowed to reply"
    GONE = "the review is gone"
    CONFLICT = "in conflict with what stands there"
    TOO_LARGE = "too large"
    HELD = "held for moderation"


STORED = (
    Mishap.NONE, Mishap.CUT_AFTER, Mishap.HALF_ANSWER, Mishap.ERROR_AFTER, Mishap.LOGIN_PAGE, Mishap.HANG_AFTER, Mishap.SLOW,
    Mishap.TWICE, Mishap.LATE, Mishap.HELD,
)  # fmt: skip
#: Nothing is stored, and the site says why.
_SAYS_NO = {
    Mishap.REFUSED: (400, {"code": "not_liked", "message": "Too angry."}, {}),
    Mishap.BUSY: (429, {"code": "slow_down"}, {"Retry-After": "120"}),
    Mishap.LOCKED_OUT: (401, {"code": "who_are_you"}, {}),
    Mishap.FORBIDDEN: (403, {"code": "not_yours"}, {}),
    Mishap.GONE: (410, {"code": "gone"}, {}),
    Mishap.CONFLICT: (409, {"code": "already_said"}, {}),
    Mishap.TOO_LARGE: (413, {"code": "too_long"}, {}),
    Mishap.REDIRECT: (302, {}, {"Location": "/replies"}),
    Mishap.ERROR_BEFORE: (502, {"code": "bad_gateway"}, {}),
}


@dataclass
class Letter:
    review: str
    text: str
    author: str = "The owner"
    live: bool = True


class LetterBox:
    """Use as a context manager. `next_post` and `next_look` decide what the next requests meet."""

    def __init__(self) -> None:
        self.letters: list[Letter] = []
        self.next_post: Callable[[], Mishap] = lambda: Mishap.NONE
        self.next_look: Callable[[], Mishap] = lambda: Mishap.NONE
        #: Called with the site's lock free, after a reply was stored and before anything is answered.
        self.after_storing: Callable[[], None] = lambda: None
        #: Called when half of an answer has left.
        self.in_the_middle: Callable[[], None] = lambda: None
        #: Called when the whole answer to a post has left.
        self.after_answering: Callable[[], None] = lambda: None
        #: What was asked, in order: "post r1" or "look r1".
        self.visits: list[str] = []
        #: Set when a reply was stored that its visitor had given up.
        self.stored_late = threading.Event()
        self.passwords_seen: list[str] = []
        self._lock = threading.Lock()
        box = self

        class Visit(Handler):
            def do_GET(self) -> None:
                box._show(self)

            def do_POST(self) -> None:
                box._take(self)

        self.server = LocalServer(Visit)
        self.url = self.server.url

    def __enter__(self) -> LetterBox:
        self.server.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.server.stop()

    @property
    def replies(self) -> list[str]:
        with self._lock:
            return [one.text for one in self.letters if one.author == "The owner"]

    def meets(self, *mishaps: Mishap) -> None:
        """The next posts meet these, one after another; then nothing goes wrong."""
        plan: Iterator[Mishap] = iter(mishaps)
        self.next_post = lambda: next(plan, Mishap.NONE)

    def all_is_well(self) -> None:
        """From now on nothing goes wrong, and nobody is called."""
        self.next_post = self.next_look = lambda: Mishap.NONE
        self.after_storing = self.in_the_middle = self.after_answering = lambda: None

    def looks_meet(self, *mishaps: Mishap) -> None:
        plan: Iterator[Mishap] = iter(mishaps)
        self.next_look = lambda: next(plan, Mishap.NONE)

    def somebody_answers(self, review: str, text: str) -> None:
        """A colleague answers at the site itself."""
        with self._lock:
            self.letters.append(Letter(review, text, "A colleague"))

    # --- the server ---------------------------------------------------------------------------------------------------

    def _take(self, handler: Handler) -> None:
        sent = json.loads(handler.rfile.read(int(handler.headers["Content-Length"])))
        self.passwords_seen.append(handler.headers.get("Authorization", ""))
        self.visits.append(f"post {sent['review']}")
        mishap = self.next_post()
        if mishap is Mishap.LATE:
            _until_they_hang_up(handler)
        if mishap in STORED:
            with self._lock:
                self.letters.append(Letter(sent["review"], sent["text"], live=mishap is not Mishap.HELD))
                number = len(self.letters)
            self.after_storing()
        if mishap in (Mishap.NONE, Mishap.HELD):
            _answer(handler, 201, {"id": number})
            self.after_answering()
        elif mishap in (Mishap.CUT_BEFORE, Mishap.CUT_AFTER):
            cut(handler)
        elif mishap is Mishap.HALF_ANSWER:
            handler.wfile.write(b'HTTP/1.1 201 Created\r\nContent-Length: 400\r\n\r\n{"id": ')
            self.in_the_middle()
            cut(handler)
        elif mishap is Mishap.ERROR_AFTER:
            _answer(handler, 502, {"code": "bad_gateway"})
        elif mishap is Mishap.LOGIN_PAGE:
            _answer(handler, 200, None)
        elif mishap is Mishap.HANG_AFTER:
            _until_they_hang_up(handler)
        elif mishap is Mishap.SLOW:
            raw = json.dumps({"id": number}).encode()
            with suppress(OSError):
                for byte in b"HTTP/1.1 201 Created\r\nContent-Length: %d\r\n\r\n%b" % (len(raw), raw):
                    handler.wfile.write(bytes((byte,)))
        elif mishap is Mishap.TWICE:
            _answer(handler, 201, {"id": number})
            _answer(handler, 201, {"id": number})
        elif mishap is Mishap.LATE:
            self.stored_late.set()
        else:
            _answer(handler, *_SAYS_NO[mishap])

    def _show(self, handler: Handler) -> None:
        self.visits.append(f"look {handler.path.rpartition('/')[2]}")
        mishap = self.next_look()
        if mishap is Mishap.CUT_BEFORE:
            cut(handler)
        elif mishap is Mishap.ERROR_BEFORE:
            _answer(handler, 502, {})
        elif mishap is Mishap.LOGIN_PAGE:
            _answer(handler, 200, None)
        else:
            review = handler.path.rpartition("/")[2]
            with self._lock:
                shown = [
                    {"id": number, "text": one.text, "author": one.author, "live": one.live}
                    for number, one in enumerate(self.letters, start=1)
                    if one.review == review
                ]
            _answer(handler, 200, shown)


def _until_they_hang_up(handler: Handler) -> None:
    """Say nothing until the visitor has gone."""
    handler.close_connection = True
    with suppress(OSError):
        while handler.connection.recv(4096):
            pass


def _answer(handler: Handler, status: int, body: Any, headers: Mapping[str, str] | None = None) -> None:
    raw = b"<html>Sign in</html>" if body is None else json.dumps(body).encode()
    with suppress(OSError):
        handler.send_response(status)
        for name, value in (headers or {}).items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(raw)))
        handler.end_headers()
        handler.wfile.write(raw)


# --- the kind of source -------------------------------------------------------------------------------------------------

key = "letterbox"
title = "Letter box"
letter = "L"
help = "The address of the box."
reads = "Reads nothing."
posts = "Posts your answer into the box."
settings: Sequence[Setting] = (
    Setting("url", "Address", "url"),
    Setting("password", "Password", "secret", required=False, secret=True),
)
replies = ReplyLimits(length=500, unit="characters")
default_interval_minutes = 60


def poll(source: Source, web: Web, state: Mapping[str, Any]) -> Iterator[Page]:
    yield Page()


def reply(source: Source, web: Web, review: Review, text: str) -> Posted:
    answer = web.post(f"{source.settings['url']}/replies", json={"review": review.external_id, "text": text})
    return Posted(external_id=str(_read(answer.body)["id"]))


def thread(source: Source, web: Web, review: Review) -> Sequence[SeenReply]:
    answer = web.get(f"{source.settings['url']}/thread/{review.external_id}")
    return [
        SeenReply(one["text"], external_id=str(one["id"]), author=one["author"], live=one["live"])
        for one in _read(answer.body)
    ]


def _read(body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError as error:
        raise PayloadChanged("The box did not answer in its own language.") from error


class SilentBox:
    """The same site seen by a kind that cannot read threads (as Judge.me's)."""

    key, title, letter, help, reads, posts = "silentbox", "Silent box", "S", help, reads, posts
    settings = settings
    replies = replies
    default_interval_minutes = 60
    poll = staticmethod(poll)
    reply = staticmethod(reply)


class LockedBox(SilentBox):
    """The same site behind a password."""

    key, title = "lockedbox", "Locked box"

    @staticmethod
    def reply(source: Source, web: Web, review: Review, text: str) -> Posted:
        password = web.secret("password")
        answer = web.post(
            f"{source.settings['url']}/replies",
            json={"review": review.external_id, "text": text},
            headers={"Authorization": f"Bearer {password}"},
        )
        return Posted(external_id=str(_read(answer.body)["id"]), live=True)

    thread = staticmethod(thread)


def offer() -> None:
    """Put these kinds among those that can be chosen, for this process."""
    registry._MODULES["letterbox"] = __name__
    for kind in (SilentBox, LockedBox):
        name = f"{__name__}_{kind.key}"
        sys.modules[name] = kind  # type: ignore[assignment]
        registry._MODULES[kind.key] = name


def withdraw() -> None:
    for name in ("letterbox", "silentbox", "lockedbox"):
        registry._MODULES.pop(name, None)
