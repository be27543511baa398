"""Reads the bytes of a mail into plain values: who wrote, when, about what, in which words, in answer to what. Pure.

Mails come from anywhere and are broken in every way: what cannot be read raises `UnreadableMail` with a sentence, and
nothing else ever leaves here. Not here: what a mail means (`reading.py`), and fetching it (`mailbox.py`).
"""

from __future__ import annotations

import email
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.errors import HeaderParseError, MessageError
from email.header import decode_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime

from sources.dates import EARLIEST_YEAR, FUTURE_ALLOWED
from sources.markup import attributes_of, tokens
from sources.plain_text import clean, one_line, text_of_html

#: Of each mail so many bytes are fetched at most; words stand in front of pictures and attachments.
LARGEST = 768 * 1024
#: Longer lines of the head are cut; reading encoded words takes more than linear time.
_LONGEST_HEADER = 8_000
_MOST_PARTS = 200
_MOST_LINKS = 200
_MESSAGE_ID = re.compile(r"<([^<>\s]{1,400})>")
_LINK = re.compile(r"https?://[^\s<>\[\]()\"'|\\^`{}]{4,2000}", re.IGNORECASE)


class UnreadableMail(Exception):
    """This mail cannot be understood; `str()` is a sentence that says why."""


@dataclass(frozen=True, slots=True)
class Head:
    """What the head of a mail says. Addresses are in lower case; `references` are the mails that it answers, oldest
    first, without their brackets; `sent_at` is None where the mail tells no believable time, and `sent_text` is its own
    text of it. `trace` are the results that the receiving servers noted (Authentication-Results, newest first)."""

    message_id: str = ""
    name: str = ""
    address: str = ""
    answer_to: str = ""
    answer_name: str = ""
    recipients: tuple[str, ...] = ()
    subject: str = ""
    sent_at: datetime | None = None
    sent_text: str = ""
    references: tuple[str, ...] = ()
    forwarded: str = ""
    automatic: bool = False
    trace: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail with its words. `links` are the addresses in it, `enclosed` a mail that is attached to it, `shortened` says
    that only its beginning was fetched."""

    head: Head
    text: str
    links: tuple[str, ...] = ()
    enclosed: Letter | None = None
    shortened: bool = False


#: What of the head is asked for, before a mail is fetched.
HEADERS = (
    "From", "Reply-To", "To", "Cc", "Delivered-To", "Subject", "Date", "Message-ID", "In-Reply-To", "References",
    "X-Forwarded-Message-Id", "Auto-Submitted", "Return-Path", "Content-Type", "Authentication-Results",
)  # fmt: skip


def head_of(raw: bytes, now: datetime) -> Head:
    """The head alone. `now` is there to doubt times in the future.

    :raises UnreadableMail: it names no sender, or is no head of a mail."""
    return _head(_parsed(raw), now)


def letter_of(raw: bytes, now: datetime) -> Letter:
    """The whole mail, or as much of it as was fetched.

    :raises UnreadableMail: with the reason."""
    message = _parsed(raw)
    head = _head(message, now)
    try:
        return _letter(message, head, now, shortened=len(raw) >= LARGEST, depth=0)
    except RecursionError as problem:
        raise UnreadableMail("The mail is nested deeper than can be read.") from problem


def _parsed(raw: bytes) -> Message:
    try:
        return email.message_from_bytes(raw)
    except (RecursionError, MessageError, ValueError, LookupError) as problem:
        raise UnreadableMail("The mail is built in a way that cannot be read.") from problem


# --- the head -------------------------------------------------------------------------------------------------------


def _head(message: Message, now: datetime) -> Head:
    senders = _addresses(message, "From") or _addresses(message, "Sender")
    if not senders:
        raise UnreadableMail("The mail names no sender.")
    name, address = senders[0]
    answer_name, answer_to = next(
        ((shown, other) for shown, other in _addresses(message, "Reply-To") if other != address), ("", "")
    )
    references = _ids(message, "References")
    answered = _ids(message, "In-Reply-To")[:1]
    sent_at, sent_text = _date(_header(message, "Date"), now)
    return Head(
        message_id=next(iter(_ids(message, "Message-ID")), ""),
        name=one_line(name, 200) if name != address else "",
        address=address,
        answer_to=answer_to,
        answer_name=answer_name if answer_name != answer_to else "",
        recipients=tuple(
            other for field in ("To", "Cc", "Delivered-To") for _, other in _addresses(message, field)[:50]
        ),
        subject=one_line(_header(message, "Subject"), 500),
        sent_at=sent_at,
        sent_text=sent_text,
        references=tuple(dict.fromkeys((*references[-50:], *answered))),
        forwarded=next(iter(_ids(message, "X-Forwarded-Message-Id")), ""),
        automatic=_is_automatic(message, address),
        trace=tuple(str(line)[:_LONGEST_HEADER] for line in message.get_all("Authentication-Results", [])[:20]),
    )


def _header(message: Message, name: str) -> str:
    """The first field of that name, in readable letters; broken encodings are shown as they are."""
    try:
        raw = message.get(name)
        if raw is None:
            return ""
        text = str(raw)[:_LONGEST_HEADER].replace("\r", "").replace("\n", "")
        parts = [
            part.decode(charset or "utf-8", "replace") if isinstance(part, bytes) else part
            for part, charset in _decoded(text)
        ]
        return "".join(parts).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    except (LookupError, ValueError, HeaderParseError):
        return clean(str(message.get(name, ""))[:500])


def _decoded(text: str) -> list[tuple[bytes | str, str | None]]:
    found: list[tuple[bytes | str, str | None]] = []
    for part, charset in decode_header(text):
        # The charset "unknown-8bit" is the library's name for bytes that nobody declared.
        found.append((part, None if charset in ("unknown-8bit", "x-unknown") else charset))
    return found


def _addresses(message: Message, name: str) -> list[tuple[str, str]]:
    """(name, address) of each address in a field; what is no address is left out."""
    try:
        raw = [str(value)[:_LONGEST_HEADER].replace("\r", "").replace("\n", " ") for value in message.get_all(name, [])]
        pairs = getaddresses(raw[:5])
    except (ValueError, IndexError, TypeError):
        return []
    found = []
    for shown, address in pairs:
        address = address.strip().lower()
        if "@" in address and " " not in address and len(address) <= 320 and address.isprintable():
            plain: Message = Message()
            plain["X"] = shown
            found.append((one_line(_header(plain, "X"), 200), address))
    return found


def _ids(message: Message, name: str) -> list[str]:
    try:
        return _MESSAGE_ID.findall(str(message.get(name, ""))[: 4 * _LONGEST_HEADER])
    except ValueError:
        return []


def _date(text: str, now: datetime) -> tuple[datetime | None, str]:
    """A time without a zone (`-0000`, or none) is taken as UTC, as RFC 5322 lets us."""
    text = one_line(text, 100)
    try:
        moment = parsedate_to_datetime(text)
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None, text
    believable = moment.year >= EARLIEST_YEAR and moment <= now + FUTURE_ALLOWED
    return (moment if believable else None), text


def _is_automatic(message: Message, address: str) -> bool:
    """Answers of machines to a mail (out of office, undeliverable): RFC 3834 and RFC 3464. A form that a shop's own
    program sends says "auto-generated", which is a person's words all the same."""
    told = _header(message, "Auto-Submitted").strip().lower()
    report = message.get_content_type() == "multipart/report"
    nobody = address.partition("@")[0] in ("mailer-daemon", "postmaster") or message.get("Return-Path", "") == "<>"
    return told.startswith("auto-replied") or (report and nobody)


# --- the words ------------------------------------------------------------------------------------------------------


def _letter(message: Message, head: Head, now: datetime, *, shortened: bool, depth: int) -> Letter:
    plain: list[str] = []
    html: list[str] = []
    enclosed: Letter | None = None
    for number, part in enumerate(_parts(message)):
        if number >= _MOST_PARTS:
            break
        kind = part.get_content_type()
        if kind == "message/rfc822" and enclosed is None and depth == 0:
            enclosed = _enclosed(part, now)
        elif kind in ("text/plain", "text/html") and not _is_attached(part):
            (plain if kind == "text/plain" else html).append(_words(part))
    links = _links("\n".join(plain), "\n".join(html))
    written = clean("\n\n".join(plain))
    shown = text_of_html("\n".join(html)) if html else ""
    # Some senders put one useless sentence into the plain part.
    text = shown if len(shown) > 5 * len(written) else written
    if not text and enclosed is None:
        kinds = {part.get_content_type() for part in _parts(message)}
        if kinds & {"application/pkcs7-mime", "application/x-pkcs7-mime", "multipart/encrypted"}:
            raise UnreadableMail("The mail is encrypted, so that only your mail program can read it.")
    return Letter(head, text, links, enclosed, shortened)


def _parts(message: Message) -> Iterator[Message]:
    """The parts from the outside in; what lies within an attached mail is its own."""
    stack, seen = [message], 0
    while stack and seen < 2 * _MOST_PARTS:
        part = stack.pop()
        seen += 1
        yield part
        if part.get_content_maintype() == "multipart":
            stack.extend(reversed(_inside(part)))


def _inside(part: Message) -> list[Message]:
    """The parts of a part. One that has none is not asked for its words here: those are decoded, and may be broken."""
    inner = part.get_payload() if part.is_multipart() else []
    return [one for one in inner if isinstance(one, Message)]


def _is_attached(part: Message) -> bool:
    try:
        return part.get_content_disposition() == "attachment" or bool(part.get_filename())
    except (ValueError, LookupError, TypeError):
        return True


def _enclosed(part: Message, now: datetime) -> Letter | None:
    inside = _inside(part)
    if not inside:
        return None
    first = inside[0]
    try:
        return _letter(first, _head(first, now), now, shortened=False, depth=1)
    except UnreadableMail:
        return None


def _words(part: Message) -> str:
    try:
        raw = part.get_payload(decode=True)
        charset = str(part.get_content_charset() or "utf-8")
    except (ValueError, LookupError, TypeError, AssertionError):
        return ""
    if not isinstance(raw, bytes):
        return ""
    try:
        text = raw.decode(charset)
    except (LookupError, ValueError):
        try:
            text = raw.decode("utf-8")
        except ValueError:
            text = raw.decode("cp1252", "replace")
    if part.get_content_type() == "text/plain" and str(part.get_param("format", "")).lower() == "flowed":
        text = _unflowed(text)
    return text


def _unflowed(text: str) -> str:
    """Lines that a mail program broke, made whole again (RFC 3676); a signature's mark stays."""
    joined: list[str] = []
    flows = False
    for line in text.replace("\r\n", "\n").split("\n"):
        quoted = line.startswith(">")
        body = line[1:] if line.startswith(" ") else line
        if flows and not quoted and body != "-- ":
            joined[-1] += body
        else:
            joined.append(body)
        flows = body.endswith(" ") and body != "-- " and not quoted
    return "\n".join(joined)


def _links(plain: str, html: str) -> tuple[str, ...]:
    found = dict.fromkeys(link.rstrip(".,;:!?") for link in _LINK.findall(plain[:200_000]))
    for kind, name, attributes in tokens(html[:1_000_000]):
        if kind == "start" and name == "a" and "href" in attributes.lower():
            address = attributes_of(attributes).get("href", "").strip()
            if address.lower().startswith(("http://", "https://")):
                found[address[:2000]] = None
        if len(found) >= _MOST_LINKS:
            break
    return tuple(found)[:_MOST_LINKS]
