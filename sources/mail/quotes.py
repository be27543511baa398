"""What in a mail is new, and what was written before: quoted history, signatures, forwarded mails. Pure.

Cutting errs on the side of showing too much: only a tail that is plainly an earlier mail goes, and it is given back beside
the words. Languages: English, German, French, Spanish, Dutch, Portuguese, Italian, Afrikaans.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from store.records import Precision

_FROM = "from|von|de|van|da"
_SENT = "date|sent|datum|gesendet|envoyé|fecha|enviado|verzonden|data|inviato|gestuur"
_SUBJECT = "subject|betreff|objet|asunto|onderwerp|assunto|oggetto|onderwerp"
_TO = "to|an|à|para|aan|a"
_HEAD_LINE = re.compile(
    rf"^\*?(?P<name>{_FROM}|{_SENT}|{_SUBJECT}|{_TO}|cc|reply-to)\s?:\*?\s?(?P<value>.*)$", re.IGNORECASE
)
_BANNER = re.compile(
    r"^[-_ ]{0,20}\s*(?:begin )?(?:forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht"
    r"|anfang der weitergeleiteten nachricht|message transféré|message d.origine|début du message transféré"
    r"|mensaje reenviado|mensaje original|inicio del mensaje reenviado|doorgestuurd bericht|oorspronkelijk bericht"
    r"|begin doorgestuurd bericht|mensagem encaminhada|mensagem original|messaggio inoltrato|messaggio originale)"
    r"\s*:?\s*[-_ ]{0,20}$",
    re.IGNORECASE,
)
_WROTE = re.compile(
    r"^(?:on|am|le|el|op|em|il|a|at)\b.{6,200}?(?:wrote|schrieb.{0,80}|a écrit|escribió|schreef.{0,80}|het .{1,80} geskryf"
    r"|escreveu|ha scritto)\s?:\s*$",
    re.IGNORECASE,
)
_STAMPED = re.compile(r"\d{1,2}[:.h]\d{2}|@")
_FORWARD_SUBJECT = re.compile(r"^\s*(?:fwd?|wg|tr|rv|doorst|enc|i)\s*:\s*", re.IGNORECASE)
_ANSWER_SUBJECT = re.compile(r"^\s*(?:(?:re|aw|sv|antw|res|r|rif)\s*(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")


@dataclass(frozen=True, slots=True)
class Words:
    """`new` is what this mail adds; `left_out` the earlier mails and the signature below it, as they stood."""

    new: str
    left_out: str = ""


@dataclass(frozen=True, slots=True)
class Forwarded:
    """A mail that another one carries in its text: its sender, subject, its own text of the time, and what could be
    understood of that, as the day alone (a mail program writes it without a zone)."""

    address: str
    name: str
    subject: str
    text: str
    sent_text: str
    sent_on: datetime | None
    precision: Precision


def bare_subject(subject: str) -> str:
    """Without "Re:" and its sisters."""
    return _ANSWER_SUBJECT.sub("", subject).strip()


def says_answered(subject: str) -> bool:
    return bool(_ANSWER_SUBJECT.match(subject))


def says_forwarded(subject: str) -> bool:
    return bool(_FORWARD_SUBJECT.match(subject))


def own_words(text: str) -> Words:
    """What the writer added, without what is quoted below it and without her signature."""
    lines = text.split("\n")
    cut = _where_history_begins(lines)
    cut = min(cut, _where_signature_begins(lines[:cut]))
    new = "\n".join(lines[:cut]).strip()
    if not new:
        return Words(text.strip())  # nothing above the quote: then the quote is what she sent
    return Words(new, "\n".join(lines[cut:]).strip())


def forwarded_in(text: str) -> Forwarded | None:
    """The mail that this text carries, or None. Quote marks before every line (Apple Mail) are taken away."""
    lines = text.split("\n")
    for number, line in enumerate(lines[:400]):
        start = number + 1 if _BANNER.match(line) else number
        if _BANNER.match(line) or _HEAD_LINE.match(line.lstrip("> ")):
            found = _carried(_unquoted(lines[start:]))
            if found is not None:
                return found
    return None


def _unquoted(lines: list[str]) -> list[str]:
    said = [line for line in lines if line.strip()]
    if said and all(line.startswith(">") for line in said):
        return [line[1:].removeprefix(" ") for line in lines]
    return lines


def _carried(lines: list[str]) -> Forwarded | None:
    """A head of at least sender and subject, and what stands below it."""
    fields: dict[str, str] = {}
    body = len(lines)
    for number, line in enumerate(lines[:30]):
        match = _HEAD_LINE.match(line)
        if match:
            fields.setdefault(_meaning(match["name"].lower()), match["value"].strip(" *"))
        elif fields and not line.strip():
            body = number + 1
            break
        elif line.strip():
            if not fields:
                return None
            body = number
            if len(fields) >= 3:
                break
    address = _ADDRESS.search(fields.get("from", ""))
    if address is None or "subject" not in fields:
        return None
    name = fields["from"][: address.start()].strip(" <[\"'(")
    told = fields.get("sent", "")[:100]
    day = _day(told)
    precision = Precision.NONE if day is None else Precision.DAY
    return Forwarded(
        address.group().lower(), name, fields["subject"], "\n".join(lines[body:]).strip(), told, day, precision
    )


def _meaning(name: str) -> str:
    for meaning, words in (("from", _FROM), ("sent", _SENT), ("subject", _SUBJECT)):
        if name in words.split("|"):
            return meaning
    return name


def _day(text: str) -> datetime | None:
    """The day of a mail program's own text of a time, where it is written in English; others stay text."""
    try:
        moment = parsedate_to_datetime(re.sub(r"\s+(?:at|um|à)\s+", " ", text))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return datetime(moment.year, moment.month, moment.day, tzinfo=UTC) if 1990 <= moment.year <= 2200 else None


def _where_history_begins(lines: list[str]) -> int:
    """The first line of the earlier mails below; the number of lines where there are none."""
    for number, line in enumerate(lines):
        # An attribution is often broken over two lines.
        two = f"{line} {lines[number + 1]}" if number + 1 < len(lines) else line
        wrote = _WROTE.match(line) or _WROTE.match(two)
        if wrote and _is_quoted(lines[number + 1 :], by_a_program=bool(_STAMPED.search(wrote.group()))):
            return number
        if _BANNER.match(line) and _carried(lines[number + 1 :]) is not None:
            return number
        if re.match(r"^[-_]{20,}$", line) and _carried(lines[number + 1 :]) is not None:
            return number
        if _HEAD_LINE.match(line) and _has_head(lines[number : number + 8]):
            return number
    last = len(lines)
    while last and (lines[last - 1].startswith(">") or not lines[last - 1].strip()):
        last -= 1
    return last if any(line.startswith(">") for line in lines[last:]) else len(lines)


def _has_head(lines: list[str]) -> bool:
    """Outlook writes the head of the earlier mail without any mark before it."""
    named = {_meaning(match["name"].lower()) for line in lines if (match := _HEAD_LINE.match(line))}
    return {"from", "sent", "subject"} <= named


def _is_quoted(lines: list[str], *, by_a_program: bool) -> bool:
    """Whether what follows is a quotation to its end: an answer between quoted lines is the writer's own, and so may be
    "on Monday I called and she wrote:". Mails in HTML lose their quote marks; there a clock or an address must tell."""
    said = [line for line in lines[1:] if line.strip()] or [line for line in lines if line.strip()]
    quoted = sum(line.startswith(">") for line in said)
    return quoted >= 0.8 * len(said) if quoted else by_a_program


def _where_signature_begins(lines: list[str]) -> int:
    for number, line in enumerate(lines):
        if line.rstrip() == "--" and len(lines) - number <= 15:
            return number
    return len(lines)
