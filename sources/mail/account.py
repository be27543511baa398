"""What a source's settings say about its mailbox: servers, protection, folder, own addresses, what counts. Pure.

Not here: connections (`mailbox.py`, `post_office.py`), and what the settings are called for people (`kinds/mail.py`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from sources.addresses import is_loopback_host
from sources.errors import SettingsWrong
from sources.mail.providers import Server, provider_of

_TLS = ("on", "starttls", "off")


class Takes(StrEnum):
    """What in the folder is taken: the notices of sites that are known; every mail, to be judged; every mail, each a
    complaint."""

    NOTICES = "notices"
    EVERY_MAIL = "every mail"
    COMPLAINTS = "complaints"


@dataclass(frozen=True, slots=True)
class Account:
    """A mailbox as its owner described it. `outgoing` is None where replies go out by hand; `login` is "password",
    "google" or "microsoft"."""

    incoming: Server
    user: str
    folder: str
    outgoing: Server | None
    address: str
    ours: frozenset[str]
    sent_folder: str
    takes: Takes
    days: int
    also_from: tuple[str, ...]
    own_table: str
    login: str
    client_id: str
    base_url: str


def account_of(settings: Mapping[str, str]) -> Account:
    """:raises SettingsWrong: with what to change."""
    user = settings.get("user", "").strip()
    host = _host(settings.get("host", ""), "host")
    if not user:
        raise SettingsWrong("The user is missing; with most providers it is the mail address.")
    smtp_host = settings.get("smtp_host", "").strip()
    address = (settings.get("address", "").strip() or (user if "@" in user else "")).lower()
    if smtp_host and "@" not in address:
        raise SettingsWrong("To answer by mail, Heard needs your own mail address; enter it as “address”.")
    listed = _list(settings.get("ours", ""))
    return Account(
        incoming=_server(host, settings.get("port", ""), settings.get("tls", "") or "on", {"on": 993}, 143),
        user=user,
        folder=settings.get("folder", "").strip() or "INBOX",
        outgoing=_outgoing(smtp_host, settings) if smtp_host else None,
        address=address,
        ours=frozenset({*listed, *([address] if address else []), *([user.lower()] if "@" in user else [])}),
        sent_folder=settings.get("sent_folder", "").strip(),
        takes=_takes(settings.get("takes", "")),
        days=_number(settings.get("days", "") or "90", "days", 1, 36_500),
        also_from=_list(settings.get("also_from", "")),
        own_table=settings.get("patterns", "").strip(),
        login=_login(settings.get("login", "")),
        client_id=settings.get("client_id", "").strip(),
        base_url=settings.get("base_url", "").strip().rstrip("/"),
    )


def settings_for(address: str) -> dict[str, str]:
    """The settings that are known for a mail address of a large provider, to fill the fields with; else none."""
    provider = provider_of(address)
    if provider is None:
        return {}
    login = "microsoft" if provider.sign_in == "oauth" else "password"
    return {"host": provider.imap.host, "port": str(provider.imap.port), "tls": provider.imap.tls, "login": login}


def refuse_in_the_clear(server: Server) -> None:
    """:raises SettingsWrong: a password would travel unprotected, other than within this machine."""
    if server.tls == "off" and not is_loopback_host(server.host):
        raise SettingsWrong(
            "The password would travel unprotected. Set tls to “on” or “starttls”; without it Heard only speaks with this "
            "computer itself.",
            f"{server.host}:{server.port}",
        )


def _outgoing(host: str, settings: Mapping[str, str]) -> Server:
    tls = settings.get("smtp_tls", "").strip().lower()
    port = settings.get("smtp_port", "").strip()
    return _server(
        _host(host, "smtp_host"), port, tls or ("on" if port == "465" else "starttls"), {"on": 465, "starttls": 587}, 25
    )


def _server(host: str, port: str, tls: str, ports: Mapping[str, int], otherwise: int) -> Server:
    tls = tls.strip().lower()
    if tls not in _TLS:
        raise SettingsWrong(f"“{tls[:20]}” is no choice for the protection: it is on, starttls or off.")
    return Server(host, _number(port, "port", 1, 65_535) if port.strip() else ports.get(tls, otherwise), tls)


def _host(text: str, what: str) -> str:
    host = re.sub(r"^\w+://", "", text.strip()).rstrip("/")
    if not host or any(character.isspace() or character in "/@\\" for character in host):
        raise SettingsWrong(
            f"The name of the mail server is missing ({what}); it looks like imap.example.org.", text[:100]
        )
    return host


def _number(text: str, what: str, least: int, most: int) -> int:
    text = text.strip()
    if not (text.isascii() and text.isdigit() and least <= int(text[:9]) <= most):
        raise SettingsWrong(f"“{text[:20]}” is no number for “{what}”: it lies between {least} and {most}.")
    return int(text)


def _takes(text: str) -> Takes:
    try:
        return Takes(text.strip().lower() or Takes.NOTICES)
    except ValueError as problem:
        raise SettingsWrong(f"“{text[:30]}” is no choice for “takes”: it is {', '.join(Takes)}.") from problem


def _login(text: str) -> str:
    login = text.strip().lower() or "password"
    if login not in ("password", "google", "microsoft"):
        raise SettingsWrong(f"“{text[:20]}” is no way to sign in: it is password, google or microsoft.")
    return login


def _list(text: str) -> tuple[str, ...]:
    return tuple(part.lower() for part in re.split(r"[,;\s]+", text) if part)
