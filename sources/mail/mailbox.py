"""A mailbox over IMAP: opened to look only, read in bounded pieces, left as it was found. Every mail stays unread.

IMAPClient speaks the protocol, on a line of ours that bounds time and size and always verifies certificates. Not here:
which mails are wanted and what they mean (`kinds/mail.py`, `reading.py`), and the sentences for trouble (`trouble.py`).
"""

from __future__ import annotations

import imaplib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from imapclient import IMAPClient
from imapclient.exceptions import LoginError
from imapclient.imapclient import SENT

from sources import mishaps
from sources.contract import Web
from sources.errors import SettingsWrong, SourceProblem, Unreachable
from sources.lines import Line
from sources.mail.account import Account, refuse_in_the_clear
from sources.mail.keys import Key, MailKey
from sources.mail.letters import HEADERS, LARGEST
from sources.mail.providers import Server
from sources.mail.trouble import dialled, in_words, refused_at
from sources.mishaps import BadCertificate
from sources.plain_text import one_line

_HEADS = f"BODY.PEEK[HEADER.FIELDS ({' '.join(HEADERS).upper()})]<0.65536>"
_WHOLE = f"BODY.PEEK[]<0.{LARGEST}>"
#: So many bytes are asked for in one go.
_AT_ONCE = 4 * 1024 * 1024
_MOST_SEARCHED = 200_000


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder as it was opened: its real name, its UIDVALIDITY, the next UID, how many mails lie there."""

    name: str
    validity: int
    next_uid: int
    mails: int


@dataclass(frozen=True, slots=True)
class Envelope:
    """A mail before it is fetched: its head's bytes, its size in bytes, and when the server received it (UTC)."""

    uid: int
    head: bytes
    size: int
    arrived_at: datetime | None


class _Imap(imaplib.IMAP4):
    """imaplib on a line of ours, under every version of Python."""

    def __init__(self, line: Line) -> None:
        self._line = line
        super().__init__(line.host, line.port)

    def open(self, host: str = "", port: int = 143, timeout: float | None = None) -> None:
        self.host, self.port = host, port
        self.sock = self._line.sock

    def read(self, size: int) -> bytes:
        return self._line.read(size)

    def readline(self) -> bytes:
        return self._line.readline()

    def send(self, data: Any) -> None:
        self._line.write(bytes(data))

    def shutdown(self) -> None:
        self._line.close()

    def protect(self) -> None:
        """STARTTLS. What the server said before it counts no more."""
        typ, said = self._simple_command("STARTTLS")
        if typ != "OK":
            raise BadCertificate(f"STARTTLS was refused: {said}")
        self._line.protect()
        self.sock = self._line.sock
        self.untagged_responses: dict[str, Any] = {}
        self._get_capabilities()


class _Client(IMAPClient):  # type: ignore[misc]
    def __init__(self, line: Line) -> None:
        self._own_line = line
        super().__init__(line.host, line.port, ssl=False)
        self._imap.debug = 0  # nothing of a mailbox belongs in a log
        self.normalise_times = False

    def _create_IMAP4(self) -> _Imap:
        return _Imap(self._own_line)

    def protect(self) -> None:
        self._imap.protect()
        self._cached_capabilities = None


class Mailbox:
    """Signed in; made by `opened`. Every method raises `SourceProblem` and nothing else."""

    def __init__(self, client: _Client, line: Line, web: Web) -> None:
        self._client = client
        self._line = line
        self._web = web

    @property
    def opened_at(self) -> datetime:
        return self._line.opened_at

    def examine(self, name: str) -> Folder:
        """Open a folder to look only. A name is found as people write it: “Reviews/Yelp” where the server says
        “INBOX.Reviews.Yelp”.

        :raises SettingsWrong: there is no such folder; with those that there are."""
        with self._asking():
            try:
                return self._opened(name)
            except imaplib.IMAP4.abort:
                raise
            except imaplib.IMAP4.error as problem:
                names = self._names()
                real = _folder_meant(name, names)
                if real is None:
                    known = ", ".join(other for other, _ in names[:12])
                    raise SettingsWrong(
                        f"This mailbox has no folder “{one_line(name, 80)}”. It has: {one_line(known, 400)}.",
                        one_line(str(problem), 300),
                    ) from problem
                try:
                    return self._opened(real)
                except imaplib.IMAP4.abort:
                    raise
                except imaplib.IMAP4.error as again:
                    raise Unreachable(
                        f"The folder “{one_line(real, 80)}” cannot be opened just now.", one_line(str(again), 300)
                    ) from again

    def sent_folder(self, named: str) -> str | None:
        """The folder for sent mails: the one that is named, else the one that the server or custom says; or None."""
        if named:
            return named
        with self._asking():
            found = self._client.find_special_folder(SENT)
        return str(found) if found else None

    def uids_above(self, last: int) -> list[int]:
        """The UIDs that came after that one, ascending."""
        # "n:*" always matches the newest mail, whatever n is.
        return [uid for uid in self._search(["UID", f"{last + 1}:*"]) if uid > last]

    def uids_since(self, day: date) -> list[int]:
        """The UIDs of mails that arrived on that day or later, ascending."""
        return self._search(["SINCE", day])

    def uids_answering(self, message_id: str) -> list[int]:
        """The UIDs of mails that answer that one."""
        quoted = f"<{message_id}>"
        return self._search(["OR", "HEADER", "In-Reply-To", quoted, "HEADER", "References", quoted])

    def uids_named(self, message_id: str) -> list[int]:
        """The UIDs of mails with that Message-ID."""
        return self._search(["HEADER", "Message-ID", f"<{message_id}>"])

    def envelopes(self, uids: Sequence[int]) -> list[Envelope]:
        """The heads of these mails, in their order; what has gone meanwhile is left out."""
        with self._asking():
            found = self._client.fetch(uids, ["RFC822.SIZE", "INTERNALDATE", _HEADS])
            return [_envelope(uid, found[uid]) for uid in uids if uid in found]

    def whole(self, envelopes: Sequence[Envelope]) -> Iterator[tuple[Envelope, bytes]]:
        """The mails themselves, as many bytes of each as we take, in their order."""
        for some in _in_portions(envelopes):
            with self._asking():
                found = self._client.fetch([one.uid for one in some], [_WHOLE])
                bodies = [(one, _bytes_of(found.get(one.uid, {}), b"BODY[]")) for one in some]
            yield from ((one, body) for one, body in bodies if body is not None)

    def put_away(self, folder: str, mail: bytes) -> None:
        """Lay a copy of a mail that was sent into a folder, marked as read."""
        with self._asking():
            self._client.append(folder, mail, flags=(b"\\Seen",))

    # --- the steps ----------------------------------------------------------------------------------------------------

    def _opened(self, name: str) -> Folder:
        self._line.begin()
        told: Mapping[bytes, Any] = self._client.select_folder(name, readonly=True)
        return Folder(name, int(told.get(b"UIDVALIDITY", 0)), int(told.get(b"UIDNEXT", 0)), int(told.get(b"EXISTS", 0)))

    def _names(self) -> list[tuple[str, str]]:
        """(name, delimiter) of each folder."""
        self._line.begin()
        return [
            (str(name), delimiter.decode("ascii", "replace") if delimiter else "/")
            for _flags, delimiter, name in self._client.list_folders()[:500]
        ]

    def _search(self, criteria: list[Any]) -> list[int]:
        with self._asking():
            return sorted(int(uid) for uid in self._client.search(criteria)[:_MOST_SEARCHED])

    @contextmanager
    def _asking(self) -> Iterator[None]:
        self._line.begin()
        with in_words(self._web, self._line):
            yield


@contextmanager
def opened(account: Account, web: Web) -> Iterator[Mailbox]:
    """The owner's mailbox, signed in; closed afterwards.

    :raises SourceProblem: it cannot be reached, cannot prove who it is, or does not let us in."""
    server = account.incoming
    refuse_in_the_clear(server)
    key = MailKey(account, web)
    line = dialled(web, server)
    try:
        with in_words(web, line):
            line.begin()
            client = _Client(line)
            if server.tls == "starttls":
                _protect(client, server)
        _let_in(client, line, account, key, web)
        yield Mailbox(client, line, web)
        with suppress(*mishaps.ALL, imaplib.IMAP4.error, OSError, ValueError):
            line.begin()
            client.logout()
    finally:
        line.close()


def _protect(client: _Client, server: Server) -> None:
    if not client.has_capability("STARTTLS"):
        raise SettingsWrong(
            "This mail server offers no STARTTLS at this port. Set tls to “on” (port 993), or check host and port.",
            f"{server.host}:{server.port}",
        )
    client.protect()


def _let_in(client: _Client, line: Line, account: Account, key: MailKey, web: Web) -> None:
    """Sign in; a token that was refused before its time is renewed once."""
    try:
        with in_words(web, line):
            _show(client, line, account.user, key.first())
    except _Refused as refusal:
        another = key.another()
        if another is None:
            raise refused_at(account.incoming.host, str(refusal), key) from refusal
        try:
            with in_words(web, line):
                _show(client, line, account.user, another)
        except _Refused as again:
            raise refused_at(account.incoming.host, str(again), key) from again


class _Refused(SourceProblem):
    """The server said no to a sign-in."""


def _show(client: _Client, line: Line, user: str, key: Key) -> None:
    line.begin()
    if not key.is_token and client.has_capability("LOGINDISABLED"):
        raise SettingsWrong("This mail server takes no password on an unprotected line. Set tls to “on” or “starttls”.")
    try:
        if key.is_token:
            client.oauth2_login(user, key.value)
        elif client.has_capability("AUTH=PLAIN"):
            client.plain_login(user, key.value)  # takes every letter, LOGIN only those of ASCII
        else:
            client.login(user, key.value)
    except LoginError as problem:
        if isinstance(problem.__context__, imaplib.IMAP4.abort):
            raise problem.__context__ from problem  # the server hung up or spoke nonsense: that is no refusal
        raise _Refused(one_line(str(problem), 300)) from problem
    except UnicodeEncodeError as problem:
        raise SettingsWrong("This mail server takes no letters beyond ASCII in user and password.") from problem


def _folder_meant(wanted: str, names: Sequence[tuple[str, str]]) -> str | None:
    def plain(name: str, delimiter: str) -> str:
        return "/".join(part.strip().casefold() for part in name.replace(delimiter, "/").split("/"))

    goal = "/".join(part.strip().casefold() for part in wanted.split("/"))
    for prefix in ("", "inbox/"):
        for name, delimiter in names:
            if plain(name, delimiter) in (f"{prefix}{goal}", f"{prefix}{goal.replace('.', '/')}"):
                return name
    return None


def _envelope(uid: int, told: Mapping[bytes, Any]) -> Envelope:
    arrived = told.get(b"INTERNALDATE")
    moment = arrived.astimezone(UTC) if isinstance(arrived, datetime) and arrived.tzinfo is not None else None
    return Envelope(uid, _bytes_of(told, b"BODY[HEADER") or b"", int(told.get(b"RFC822.SIZE", 0) or 0), moment)


def _bytes_of(told: Mapping[bytes, Any], begins: bytes) -> bytes | None:
    """The part whose name begins so; servers write the names of fields in their own way."""
    for name, value in told.items():
        if name.upper().startswith(begins) and isinstance(value, bytes):
            return value
    return None


def _in_portions(envelopes: Sequence[Envelope]) -> Iterator[list[Envelope]]:
    portion: list[Envelope] = []
    weight = 0
    for one in envelopes:
        size = min(one.size or LARGEST, LARGEST)
        if portion and weight + size > _AT_ONCE:
            yield portion
            portion, weight = [], 0
        portion.append(one)
        weight += size
    if portion:
        yield portion
