"""A mailbox from the command line, against a real Dovecot: added, read, answered by mail, and never a password in sight."""

from __future__ import annotations

import email
import io
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.commands.conftest import Said
from tests.commands.test_sites_with_an_api import drawer  # noqa: F401 - a fixture
from tests.mail_server import PASSWORD, MailServer
from tests.mails import US, a_letter, a_notice
from tests.post_office import PostOffice

BRAND = "Corner Café"


def a_mailbox(server: MailServer, user: str, **settings: object) -> list[str]:
    given = {"host": "127.0.0.1", "port": server.port, "tls": "off", "user": user} | settings
    return [word for name, value in given.items() for word in ("--set", f"{name}={value}")]


@pytest.mark.usefixtures("drawer")
def test_a_mailbox_is_added_read_and_answered(
    heard: Callable[..., Said], mail_server: MailServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    user = f"u{uuid.uuid4().hex[:12]}"
    mail_server.arrives(user, a_letter(), a_letter("Nobody called.", number="a2@example.org", answers="a1@example.org"))
    mail_server.arrives(user, a_notice(1), folder="Reviews")
    with PostOffice(PASSWORD) as office:
        assert heard("brand", "add", BRAND).status == 0
        for name, more in (
            ("Complaints", {"takes": "complaints", "smtp_host": "127.0.0.1", "smtp_port": office.port, "smtp_tls": "off",
                            "address": US}),
            ("Sites", {"folder": "Reviews"}),
        ):  # fmt: skip
            monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(PASSWORD.encode())))
            added = heard("source", "add", "mail", "--brand", BRAND, "--name", name, "--secret-stdin", "password",
                          *a_mailbox(mail_server, user, **more), "--json")  # fmt: skip
            assert (added.status, added.json["check"]["ok"], added.json["check"]["reviews"]) == (0, True, 1)

        polled: dict[str, Any] = heard("poll", "--json").json
        assert (polled["new"], polled["complaints"]) == (2, 2)
        letter = next(one for one in heard("queue", "--json").json if one["audience"] == "private")
        assert letter["text"].endswith("Nobody called.")

        answer = tmp_path / "answer.txt"
        answer.write_text("Dear Ana, the soup was cold. I am sorry, and I call you today. Maria")
        assert heard("reply", letter["id"], "--text-file", answer, "--delay", "0").status == 0
        sent = heard("send", "--json")
        assert (sent.status, sent.json["sent"]) == (0, 1)

    (mail,) = [email.message_from_bytes(one) for one in office.mails]
    assert (mail["To"], mail["In-Reply-To"]) == ("ana@example.org", "<a2@example.org>")
    assert heard("show", letter["id"], "--json").json["review"]["status"] == "heard"
    assert PASSWORD not in heard("source", "list", "--json").out
    assert not [one for one in tmp_path.iterdir() if PASSWORD.encode() in one.read_bytes()]


@pytest.mark.usefixtures("drawer")
def test_a_public_review_that_came_by_mail_is_answered_at_its_site(
    heard: Callable[..., Said], mail_server: MailServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    user = f"u{uuid.uuid4().hex[:12]}"
    mail_server.arrives(user, a_notice(1))
    heard("brand", "add", BRAND)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(PASSWORD.encode())))
    heard("source", "add", "mail", "--brand", BRAND, "--secret-stdin", "password", *a_mailbox(mail_server, user))
    heard("poll")
    (review,) = heard("queue", "--json").json
    answer = tmp_path / "answer.txt"
    answer.write_text("I am sorry.")

    refused = heard("reply", review["id"], "--text-file", answer)

    assert refused.status == 2
    assert refused.is_one_sentence()
    assert "business.trustpilot.com/reviews" in refused.err


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"user": "maria"}, "host"),
        ({"host": "imap.example.org"}, "user"),
        ({"host": "imap.example.org", "user": "maria", "login": "google"}, "client_id"),
        ({"host": "imap.example.org", "user": "maria", "password": "hush"}, "--secret-stdin"),
    ],
)
def test_what_a_mailbox_still_needs_is_said(heard: Callable[..., Said], settings: dict[str, str], said: str) -> None:
    heard("brand", "add", BRAND)
    given = [word for name, value in settings.items() for word in ("--set", f"{name}={value}")]
    refused = heard("source", "add", "mail", "--brand", BRAND, *given)
    assert refused.status == 2
    assert refused.is_one_sentence()
    assert said in refused.err
