"""What can go wrong between us and a mail server, in sentences for its owner: for reading and for sending alike.

Not here: mishaps of any connection (`mishaps.py`), and what the servers are asked (`mailbox.py`, `post_office.py`).
"""

from __future__ import annotations

import imaplib
from collections.abc import Iterator
from contextlib import contextmanager

from sources import mishaps
from sources.contract import Web
from sources.errors import PayloadChanged, RateLimited, SignInNeeded, SourceProblem, Unreachable
from sources.lines import Line
from sources.mail.keys import MailKey
from sources.mail.providers import Server, provider_at
from sources.mishaps import BadCertificate
from sources.plain_text import one_line


def dialled(web: Web, server: Server) -> Line:
    """A line to a mail server; from the first byte in TLS where the settings say so.

    :raises SourceProblem: it cannot be reached, or cannot prove who it is."""
    try:
        return web.line(server.host, server.port, tls=server.tls == "on")
    except BadCertificate as problem:
        raise _no_tls(problem, web, server) from problem
    except mishaps.ALL as problem:
        raise web.trouble(problem, server.host, server.port) from problem


@contextmanager
def in_words(web: Web, line: Line, what: str = "IMAP") -> Iterator[None]:
    """Whatever happens on the line becomes a `SourceProblem`."""
    try:
        yield
    except SourceProblem:
        raise
    except BadCertificate as problem:
        raise _no_tls(problem, web, Server(line.host, line.port, "starttls")) from problem
    except mishaps.ALL as problem:
        raise web.trouble(problem, line.host, line.port, expired=line.expired) from problem
    except (imaplib.IMAP4.error, ValueError, TypeError, KeyError, LookupError, AttributeError) as problem:
        if line.ended or _says_goodbye(problem):
            broken = mishaps.BrokenOff(one_line(str(problem), 200))
            raise web.trouble(broken, line.host, line.port) from problem
        raise PayloadChanged(
            f"What answers at this address does not speak {what} as it should. Check host and port.",
            f"{line.host}:{line.port}: {one_line(str(problem), 200)}",
        ) from problem


def _says_goodbye(problem: Exception) -> bool:
    """Whether the server ended the conversation (BYE), which the library tells in two ways."""
    if isinstance(problem, imaplib.IMAP4.abort):
        return "unexpected response" not in str(problem)
    return "* BYE" in str(problem)


def _no_tls(problem: Exception, web: Web, server: Server) -> SourceProblem:
    """Not the right one, or speaking no TLS at all: two different things to mend."""
    text = str(problem)
    if "CERTIFICATE_VERIFY_FAILED" in text or "certificate" in text.lower():
        return web.trouble(problem, server.host, server.port)
    return Unreachable(
        "The mail server speaks no TLS at this port. Set tls to “starttls”, or check host and port.", text[:300]
    )


def refused_at(host: str, said: str, key: MailKey) -> SourceProblem:
    """What it means that a server did not let us in. Servers also say no because they are busy (RFC 5530)."""
    said = key.hidden_in(said)
    if any(code in said.upper() for code in ("[UNAVAILABLE]", "[INUSE]", "[LIMIT]", "TOO MANY SIMULTANEOUS")):
        return RateLimited("The mail server is busy and asks us to come back later.", said)
    provider = provider_at(host)
    if key.by_sign_in:
        return SignInNeeded(
            f"{provider.name if provider else 'The mail server'} no longer takes the sign-in. Sign in again.", said
        )
    if provider is not None and (provider.sign_in != "password" or provider.name in ("GMX", "WEB.DE")):
        return SignInNeeded(f"{provider.name} did not let us in. {provider.help} {provider.page}", said)
    return SignInNeeded(
        "The mail server did not let us in: user or password is wrong. Some providers want an app password instead of the "
        "ordinary one.",
        said,
    )
