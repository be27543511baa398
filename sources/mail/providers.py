"""Where the large mail providers answer and what they take as a password, by address or by host. Pure data.

The source dialog can fill its fields from it; a refused password becomes a sentence that helps. Not here: connections.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from sources.mail.tables import table


@dataclass(frozen=True, slots=True)
class Server:
    """`tls` as in the kind's settings: on, starttls or off."""

    host: str
    port: int
    tls: str


@dataclass(frozen=True, slots=True)
class Provider:
    """`sign_in` is "app password", "password" or "oauth" (no password at all); `help` says in a sentence or two what to
    do, `page` where. `keeps_sent`: it lays what goes out into the folder of sent mails by itself."""

    name: str
    domains: tuple[str, ...]
    hosts: tuple[str, ...]
    imap: Server
    smtp: Server
    sign_in: str
    page: str
    help: str
    keeps_sent: bool


@cache
def providers() -> tuple[Provider, ...]:
    return tuple(
        Provider(
            one["name"],
            tuple(one["domains"]),
            tuple(one["hosts"]),
            Server(*one["imap"]),
            Server(*one["smtp"]),
            one["sign_in"],
            one["page"],
            one["help"],
            one.get("keeps_sent", False),
        )
        for one in table("providers")["provider"]
    )


def provider_of(address: str) -> Provider | None:
    """The provider of a mail address such as `maria@gmail.com`, as far as its domain tells."""
    domain = address.rpartition("@")[2].strip().lower()
    return next((one for one in providers() if domain in one.domains), None)


def provider_at(host: str) -> Provider | None:
    """The provider that answers at a host."""
    name = host.strip().lower().rstrip(".")
    return next((one for one in providers() if name in one.hosts), None)
