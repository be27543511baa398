"""A mailbox with the verbs of the contract test: a real Dovecot behind a wire, and a stranger where one is needed.

Not here: the stories of a mailbox (`test_mail.py`).
"""

from __future__ import annotations

import uuid
from contextlib import ExitStack
from types import TracebackType

from sources.poller import Poller
from sources.web import Bounds, PoliteWeb
from store.records import Source, SourceStatus
from tests.fakes import HandClock, MemoryStore
from tests.mail_server import PASSWORD, MailServer
from tests.mails import US
from tests.torn_wire import TornWire


class AnyMailbox:
    """Use as a context manager. What is shown is a mail; what is said comes from whoever listens at the port."""

    #: the fixture that it is made with
    needs = "mail_server"
    #: words of the sentence that each way of refusing leads to
    refusals = ("password is wrong", "come back later", "no folder", "broke off")

    def __init__(self, server: MailServer, store: MemoryStore) -> None:
        self._server = server
        self._user = f"u{uuid.uuid4().hex[:12]}"
        self._opened = ExitStack()
        self._wire = self._opened.enter_context(TornWire(server.port))
        self._password = PASSWORD
        self._store = store
        self.poller = self._poller(silence_seconds=5.0)
        self.source: Source = store.watches(
            "mail", host="127.0.0.1", port=str(self._wire.port), tls="off", user=self._user, folder="Reviews", ours=US
        )
        with server.client(self._user) as client:
            client.create_folder("Reviews")

    def __enter__(self) -> AnyMailbox:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._opened.close()

    def shows(self, mail: bytes) -> None:
        self._wire.speaks_itself(None)
        self._wire.breaks_after(None)
        self._server.arrives(self._user, mail, folder="Reviews")

    def shows_part(self, mail: bytes, share: float) -> None:
        """The line breaks after that share of all that the server says in one poll."""
        self.shows(mail)
        measured = MemoryStore()
        measured.watches("mail", **self.source.settings)
        self._wire.passed = 0
        self._again(measured).poll_due()
        self._wire.breaks_after(int(self._wire.passed * share))

    def says(self, whatever: bytes) -> None:
        """Nothing more comes after it, and nobody hangs up: who asks waits in vain, here not for long."""
        self.poller = self._poller(silence_seconds=0.5)
        self._wire.speaks_itself(lambda heard: whatever if not heard else b"")

    def refuses(self, why: str) -> SourceStatus:
        """From now on it refuses in that way; how the source should stand then."""
        if why == "password is wrong":
            self._password = "another-one"
            return SourceStatus.SIGN_IN
        if why == "come back later":
            self._wire.speaks_itself(_busy)
            return SourceStatus.WAITING
        if why == "no folder":
            with self._server.client(self._user) as client:
                client.delete_folder("Reviews")
        else:
            self._wire.speaks_itself(lambda heard: b"* BYE going down\r\n" if not heard else b"")
        return SourceStatus.FAILED

    def _poller(self, silence_seconds: float) -> Poller:
        clock = HandClock()
        web = PoliteWeb(
            clock=clock, bounds=Bounds(connect_seconds=5.0, silence_seconds=silence_seconds, response_seconds=20.0),
            route=lambda: True, system_proxies=False, secrets=lambda source_id, name: self._password,
        )  # fmt: skip
        self._opened.callback(web.close)
        return Poller(self._store, web, clock)

    def _again(self, store: MemoryStore) -> Poller:
        web = PoliteWeb(
            clock=HandClock(), route=lambda: True, system_proxies=False, secrets=lambda source_id, name: PASSWORD
        )
        self._opened.callback(web.close)
        return Poller(store, web, HandClock())


def _busy(heard: bytes) -> bytes:
    if not heard:
        return b"* OK ready\r\n"
    tag, _, command = heard.partition(b" ")
    if command.upper().startswith(b"CAPABILITY"):
        return b"* CAPABILITY IMAP4rev1\r\n" + tag + b" OK done\r\n"
    return tag + b" NO [UNAVAILABLE] Too much to do\r\n"
