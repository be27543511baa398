"""Answers a private letter by mail: once, under a Message-ID that is the same whenever the same words answer the same letter.

Where the server took a mail is told by its own words alone (RFC 5321): refused before the mail was handed over, refused
after, or nobody knows. Not here: the rule that nothing is sent twice (the outbox), and reading (`mailbox.py`).
"""

from __future__ import annotations

import hashlib
import re
import smtplib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, formataddr
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from sources import mishaps
from sources.contract import Posted, Web
from sources.errors import (
    OutcomeUnknown,
    RateLimited,
    ReplyRefused,
    SettingsWrong,
    SignInNeeded,
    SourceProblem,
    ThreadUnreadable,
    Unreachable,
)
from sources.lines import Line
from sources.mail.account import Account, refuse_in_the_clear
from sources.mail.keys import Key, MailKey
from sources.mail.letters import UnreadableMail, head_of, letter_of
from sources.mail.mailbox import Mailbox, opened
from sources.mail.providers import Server, provider_at
from sources.mail.quotes import own_words
from sources.mail.trouble import dialled, in_words, refused_at
from sources.plain_text import one_line
from sources.posting import as_told_to_the_outbox, unknown
from store.records import Review, SeenReply

_ADDRESS = re.compile(r"[^\s<>@,;:\"()\[\]\\]{1,64}@[^\s<>@,;:\"()\[\]\\]{1,255}")


@dataclass(frozen=True, slots=True)
class Answered:
    """Whom a reply goes to, about what, and the mail that it answers (empty where its Message-ID is not known)."""

    to: str
    subject: str
    message_id: str


def send(account: Account, web: Web, review: Review, text: str) -> Posted:
    """Hand the reply to the owner's own mail server, once, and lay a copy into the folder of sent mails.

    :raises SourceProblem: as `contract.Web.post` says."""
    with as_told_to_the_outbox():
        server = account.outgoing
        if server is None:
            raise SettingsWrong("No server for sending is named for this mailbox: answer from your own mail program.")
        refuse_in_the_clear(server)
        mail, message_id = _mail(account, answered(review), text, web.now())
        recipient = str(mail["To"])
        with _post_office(account, server, web) as office:
            _hand_over(office, account.address, recipient, mail.as_bytes(policy=SMTP), web)
    _keep_a_copy(account, web, message_id, mail.as_bytes(policy=SMTP))
    return Posted(external_id=message_id, posted_at=web.now())


def answers_to(account: Account, web: Web, review: Review) -> Sequence[SeenReply]:
    """Our answers to a letter that lie in the folder of sent mails or beside the letter, oldest first.

    :raises SourceProblem: they cannot be looked for."""
    about = answered(review)
    if not about.message_id.strip() or not about.message_id.isascii():
        raise ThreadUnreadable(
            "This letter has no number that could be looked for, so only you can see whether it was answered.", ""
        )
    found: dict[str, SeenReply] = {}
    with opened(account, web) as box:
        sent = box.sent_folder(account.sent_folder)
        if sent is None:
            raise ThreadUnreadable(
                "This mailbox has no folder of sent mails that Heard could look into.", account.folder
            )
        for name in dict.fromkeys((sent, account.folder)):
            box.examine(name)
            # The link leads to her latest letter; an answer may have been given to the first.
            for message_id in dict.fromkeys((about.message_id, review.external_id)):
                if not message_id.isascii():
                    continue
                for reply in _answers_in(box, message_id, account):
                    found[reply.external_id] = reply
    return sorted(found.values(), key=lambda one: (one.posted_at is None, one.posted_at))


def answered(review: Review) -> Answered:
    """What the link of a letter tells about answering it.

    :raises ReplyRefused: it is no letter, or its address is none."""
    parts = urlsplit(review.url)
    to = unquote(parts.path)
    if parts.scheme != "mailto" or not to.isascii() or not _ADDRESS.fullmatch(to):
        raise ReplyRefused("This did not come as a letter to you, so it cannot be answered by mail.", review.url[:100])
    told = parse_qs(parts.query, max_num_fields=20)
    subject = one_line(told.get("subject", [""])[0], 300)
    message_id = told.get("In-Reply-To", [""])[0].strip("<> ")
    return Answered(to, subject, message_id if re.fullmatch(r"[^\s<>]{1,400}", message_id) else "")


def message_id_of(account: Account, about: Answered, text: str) -> str:
    """The same words in answer to the same letter bear the same id: a mail that arrives twice is known as one."""
    told = "\x1f".join((account.address, about.to, about.message_id, text.strip()))
    digest = hashlib.blake2b(told.encode("utf-8", "surrogatepass"), digest_size=15).hexdigest()
    return f"heard.{digest}@{account.address.rpartition('@')[2]}"


# --- the mail -------------------------------------------------------------------------------------------------------


def _mail(account: Account, about: Answered, text: str, now: datetime) -> tuple[EmailMessage, str]:
    message_id = message_id_of(account, about, text)
    mail = EmailMessage()
    mail["From"] = formataddr(("", account.address))
    mail["To"] = about.to
    mail["Subject"] = about.subject or "Re:"
    mail["Date"] = format_datetime(now)
    mail["Message-ID"] = f"<{message_id}>"
    if about.message_id:
        mail["In-Reply-To"] = f"<{about.message_id}>"
        mail["References"] = f"<{about.message_id}>"
    mail.set_content(text.strip() + "\n", cte="quoted-printable")
    return mail, message_id


# --- handing it over ------------------------------------------------------------------------------------------------


class _Smtp(smtplib.SMTP):
    """smtplib on a line of ours."""

    sock: Any

    def __init__(self, line: Line) -> None:
        self._line = line
        super().__init__(local_hostname="[127.0.0.1]")
        code, said = self.connect(line.host, line.port)
        if code != 220:
            raise smtplib.SMTPConnectError(code, said)

    def _get_socket(self, host: str, port: int, timeout: float) -> Any:
        return _AsSocket(self._line)

    def protect(self) -> None:
        self.ehlo_or_helo_if_needed()
        if not self.has_extn("starttls"):
            raise SettingsWrong("The server for sending offers no STARTTLS at this port. Check smtp_tls and smtp_port.")
        code, said = self.docmd("STARTTLS")
        if code != 220:
            raise smtplib.SMTPResponseException(code, said)
        self._line.protect()
        self.sock = _AsSocket(self._line)
        # What was said before the protection counts no more.
        self.file = None
        self.helo_resp = self.ehlo_resp = None
        self.esmtp_features = {}
        self.does_esmtp = False


class _AsSocket:
    """What smtplib wants of a socket."""

    def __init__(self, line: Line) -> None:
        self._line = line

    def makefile(self, *_mode: str) -> _AsSocket:
        return self

    def readline(self, size: int = -1) -> bytes:
        return self._line.readline(size if size > 0 else 8192)

    def sendall(self, data: bytes) -> None:
        self._line.write(data)

    def close(self) -> None:
        self._line.close()


@contextmanager
def _post_office(account: Account, server: Server, web: Web) -> Iterator[_Smtp]:
    """The server for sending, signed in. Nothing of the reply has left.

    :raises SourceProblem: it cannot be reached, cannot prove who it is, or does not let us in."""
    key = MailKey(account, web)
    line = dialled(web, server)
    try:
        with _in_words(web, line):
            line.begin()
            office = _Smtp(line)
            if server.tls == "starttls":
                office.protect()
            office.ehlo_or_helo_if_needed()
        _let_in(office, line, account, server, key, web)
        yield office
        with suppress(*mishaps.ALL, smtplib.SMTPException, OSError, ValueError):
            line.begin()
            office.docmd("QUIT")
    finally:
        line.close()


def _let_in(office: _Smtp, line: Line, account: Account, server: Server, key: MailKey, web: Web) -> None:
    if not office.has_extn("auth"):
        return  # a server within this machine or this network may know us without
    shown = key.first()
    code, said = _shown(office, line, account.user, shown, web)
    if code == 535 and (another := key.another()) is not None:
        code, said = _shown(office, line, account.user, another, web)
    if code in (421, 450, 451, 452, 454):
        raise RateLimited("The server for sending is busy and asks us to come back later.", key.hidden_in(said))
    if code not in (235, 503):
        raise refused_at(server.host, said, key)


def _shown(office: _Smtp, line: Line, user: str, key: Key, web: Web) -> tuple[int, str]:
    with _in_words(web, line):
        line.begin()
        try:
            if key.is_token:
                code, said = office.auth(
                    "XOAUTH2", lambda _challenge=None: f"user={user}\x01auth=Bearer {key.value}\x01\x01"
                )
            else:
                office.user, office.password = user, key.value
                offered = office.esmtp_features.get("auth", "").upper().split()
                code, said = (
                    office.auth("LOGIN", office.auth_login)
                    if "LOGIN" in offered and "PLAIN" not in offered
                    else office.auth("PLAIN", office.auth_plain)
                )
        except smtplib.SMTPAuthenticationError as problem:
            code, said = problem.smtp_code, problem.smtp_error  # type: ignore[assignment]
    return code, _text(said)


def _hand_over(office: _Smtp, sender: str, recipient: str, mail: bytes, web: Web) -> None:
    """The one place where a mail leaves."""
    line = office._line
    with _in_words(web, line):
        line.begin()
        for code, said in _addressed(office, sender, recipient):
            if code not in (250, 251, 252):
                raise _refusal(code, said)
        line.begin()
        code, answer = office.docmd("DATA")
        if code != 354:
            raise _refusal(code, _text(answer))
    try:
        # From here on nobody can say that nothing left.
        with _in_words(web, line):
            line.begin()
            line.write(_as_data(mail))
            line.begin()
            code, answer = office.getreply()
    except SourceProblem as problem:
        raise unknown(problem) from problem
    if code != 250:
        if code < 400:
            raise OutcomeUnknown(
                "The server for sending answered in a way that tells nothing.", f"{code} {_text(answer)}"
            )
        raise _refusal(code, _text(answer))


def _addressed(office: _Smtp, sender: str, recipient: str) -> Iterator[tuple[int, str]]:
    for ask, address in ((office.mail, sender), (office.rcpt, recipient)):
        code, said = ask(address)
        yield code, _text(said)


def _as_data(mail: bytes) -> bytes:
    """With doubled dots and the final one (RFC 5321, 4.5.2)."""
    body = re.sub(rb"(?m)^\.", b"..", mail)
    return body + (b"" if body.endswith(b"\r\n") else b"\r\n") + b".\r\n"


def _refusal(code: int, said: str) -> SourceProblem:
    """4xx is "not now" and nothing was taken; 5xx is "no"."""
    details = f"{code} {said}"
    if code in (530, 534, 535, 538):
        return SignInNeeded("The server for sending wants a sign-in. Check user and password of this source.", details)
    if 400 <= code < 500:
        return Unreachable("The server for sending does not take the mail just now.", details)
    if (code in (550, 551, 553) and "recipient" in said.lower()) or code in (551, 553):
        return ReplyRefused("The customer's address takes no mail. Your words are kept.", details)
    return ReplyRefused(f"The server for sending did not take the mail ({code}). Your words are kept.", details)


@contextmanager
def _in_words(web: Web, line: Line) -> Iterator[None]:
    with in_words(web, line, "SMTP"):
        try:
            yield
        except (smtplib.SMTPServerDisconnected, smtplib.SMTPHeloError) as problem:
            raise mishaps.BrokenOff(one_line(str(problem), 200)) from problem
        except smtplib.SMTPResponseException as problem:
            if 400 <= problem.smtp_code < 500:
                raise Unreachable("The server for sending does not serve us just now.", str(problem)[:300]) from problem
            raise Unreachable("The server for sending does not serve us.", str(problem)[:300]) from problem
        except smtplib.SMTPException as problem:
            raise Unreachable(
                "The server for sending does not speak SMTP as it should.", str(problem)[:300]
            ) from problem


def _text(said: object) -> str:
    return one_line(said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said), 300)


# --- the folder of sent mails ---------------------------------------------------------------------------------------


def _keep_a_copy(account: Account, web: Web, message_id: str, mail: bytes) -> None:
    """Gmail and Microsoft lay one there themselves. The mail has left: whatever goes wrong here changes nothing of
    that, and the owner sees the reply in Heard all the same."""
    provider = provider_at(account.incoming.host)
    if provider is not None and provider.keeps_sent:
        return
    with suppress(SourceProblem), opened(account, web) as box:
        sent = box.sent_folder(account.sent_folder)
        if sent is not None:
            box.examine(sent)
            if not box.uids_named(message_id):
                box.put_away(sent, mail)


def _answers_in(box: Mailbox, message_id: str, account: Account) -> Iterator[SeenReply]:
    envelopes = box.envelopes(box.uids_answering(message_id)[-50:])
    ours = []
    for envelope in envelopes:
        with suppress(UnreadableMail):
            if head_of(envelope.head, box.opened_at).address in account.ours:
                ours.append(envelope)
    for envelope, raw in box.whole(ours):
        with suppress(UnreadableMail):
            letter = letter_of(raw, box.opened_at)
            yield SeenReply(
                text=own_words(letter.text).new,
                external_id=letter.head.message_id,
                author=letter.head.name or letter.head.address,
                posted_at=letter.head.sent_at or envelope.arrived_at,
            )
