"""Short words to make mails that tests speak of: a customer's letter, an answer, a notice in the shape of a fixture."""

from __future__ import annotations

from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime

from tests.builders import NOON

US = "maria@corner-cafe.example"
ANA = "Ana P. <ana@example.org>"


def a_letter(
    text: str = "My soup was cold, twice, and nobody said a word.",
    *,
    subject: str = "Cold soup",
    sender: str = ANA,
    to: str = US,
    number: str = "a1@example.org",
    answers: str = "",
    hours: float = 53,
    **more: str,
) -> bytes:
    """A mail sent that many hours before the stories' noon; `answers` is the Message-ID that it answers."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, to, subject
    mail["Date"] = format_datetime(NOON - timedelta(hours=hours))
    if number:
        mail["Message-ID"] = f"<{number}>"
    if answers:
        mail["In-Reply-To"] = mail["References"] = f"<{answers}>"
    for name, value in more.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(text)
    return mail.as_bytes()


def a_notice(number: int, stars: int = 1, *, at: datetime | None = None, words: str = "", **more: str) -> bytes:
    """A notice in the shape in which Trustpilot writes them, about a review with an id of its own."""
    mail = EmailMessage()
    mail["From"], mail["To"] = "Trustpilot <noreply@trustpilot.com>", US
    mail["Subject"] = f"You've got a new {stars}-star review"
    mail["Date"] = format_datetime(at or NOON - timedelta(hours=number))
    mail["Message-ID"] = f"<notice-{number}@trustpilot.com>"
    for name, value in more.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(
        f"Customer {number} just left a new {stars}-star review of corner-cafe.example:\n\n"
        f"{words or f'Parcel {number} arrived broken.'}\n\nSee this review and reply\n"
        f"[https://business.trustpilot.com/reviews/{number:024x}]\n"
    )
    return mail.as_bytes()


def an_answer(
    text: str, *, answers: str = "a1@example.org", number: str = "m1@corner-cafe.example", **more: str
) -> bytes:
    """What Maria answers from her own mail program, the letter quoted below."""
    return a_letter(
        f"{text}\n\nOn Sat, 21 Nov 2026 at 07:00, Ana P. <ana@example.org> wrote:\n> My soup was cold, twice.\n",
        subject="Re: Cold soup", sender=f"Maria <{US}>", to="ana@example.org", number=number, answers=answers, hours=24,
        **more,
    )  # fmt: skip
