"""A real server for sending on loopback (aiosmtpd), and what can happen to the next mail that it is given.

`mails` is what it took, in order. Not here: mailboxes (`tests/mail_server.py`).
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections import deque
from enum import StrEnum
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult


class Fate(StrEnum):
    """What meets the next mail. Those of `TAKEN` happen after the server took it."""

    NONE = "none"
    NO_SUCH_CUSTOMER = "the address is refused"
    TOO_ANGRY = "the mail is refused after it was handed over"
    GREYLISTED = "not now, before it was handed over"
    BUSY = "not now, after it was handed over"
    CUT_BEFORE = "cut before it is handed over"
    CUT_IN_IT = "cut after it was handed over, before it is taken"
    CUT_AFTER = "cut after it was taken"
    SILENT_AFTER = "silence after it was taken"


TAKEN = (Fate.NONE, Fate.CUT_AFTER, Fate.SILENT_AFTER)


class PostOffice:
    """Use as a context manager. `port` is where it listens on 127.0.0.1; it wants the password that it is given, and with
    `tls` takes it after STARTTLS only."""

    def __init__(self, password: str, tls: ssl.SSLContext | None = None) -> None:
        self.mails: list[bytes] = []
        self.recipients: list[str] = []
        self.visits = 0
        self._fates: deque[Fate] = deque()
        self._password = password.encode()
        with socket.create_server(("127.0.0.1", 0)) as probe:
            self.port = int(probe.getsockname()[1])
        self._controller = Controller(
            self, hostname="127.0.0.1", port=self.port, authenticator=self._may_enter, auth_require_tls=tls is not None,
            tls_context=tls, require_starttls=tls is not None, ready_timeout=20,
        )  # fmt: skip

    def __enter__(self) -> PostOffice:
        self._controller.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._controller.stop()

    def meets(self, *fates: Fate) -> None:
        """The next mails meet these, one each; then nothing goes wrong."""
        self._fates = deque(fates)

    # --- what aiosmtpd asks -------------------------------------------------------------------------------------------

    def _may_enter(self, _server: Any, _session: Any, _envelope: Any, _mechanism: str, told: Any) -> AuthResult:
        self.visits += 1
        return AuthResult(success=told.password == self._password, handled=False, auth_data=told.login)

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, _options: Any) -> str:
        if not session.authenticated:
            return "530 5.7.0 Who are you?"
        fate = self._fates[0] if self._fates else Fate.NONE
        if fate in (Fate.NO_SUCH_CUSTOMER, Fate.GREYLISTED, Fate.CUT_BEFORE):
            self._fates.popleft()
        if fate is Fate.NO_SUCH_CUSTOMER:
            return "550 5.1.1 No such recipient here"
        if fate is Fate.GREYLISTED:
            return "451 4.7.1 Come back in a minute"
        if fate is Fate.CUT_BEFORE:
            server.transport.abort()
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, _session: Any, envelope: Any) -> str:
        fate = self._fates.popleft() if self._fates else Fate.NONE
        if fate in TAKEN:
            self.mails.append(envelope.content)
            self.recipients.extend(envelope.rcpt_tos)
        if fate is Fate.TOO_ANGRY:
            return "554 5.7.1 Not that"
        if fate is Fate.BUSY:
            return "452 4.3.1 The disk is full"
        if fate in (Fate.CUT_IN_IT, Fate.CUT_AFTER):
            server.transport.abort()
        if fate is Fate.SILENT_AFTER:
            await asyncio.sleep(3600)
        return "250 OK"
