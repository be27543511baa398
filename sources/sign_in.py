"""How a password or token travels: in a header, never in an address, and never over a wire that others can read.

Pure. Not here: where secrets are kept (the system's keyring, asked through `web.py`).
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping

from sources.addresses import Origin, is_local_name, is_loopback_host, origin_of, without_secrets
from sources.errors import SettingsWrong, SignInNeeded

#: Headers whose value lets somebody in.
_LET_IN = frozenset(["authorization", "cookie", "x-api-token", "x-api-key", "apikey"])


def basic(user: str, password: str) -> dict[str, str]:
    """The header of RFC 7617 for a user and a password."""
    packed = base64.b64encode(f"{user}:{password}".encode()).decode("ascii")
    return {"Authorization": f"Basic {packed}"}


def token(header: str, value: str) -> dict[str, str]:
    """A header that carries a token as it is.

    :raises SignInNeeded: the token holds what no header can carry, so it was not copied as it should be."""
    value = value.strip()
    if not value or not all("!" <= character <= "~" for character in value):
        raise SignInNeeded("The stored token holds characters that no token has. Copy and enter it once more.")
    return {header: value}


def bearer(value: str) -> dict[str, str]:
    """The header of RFC 6750 for an access token.

    :raises SignInNeeded: as `token` does."""
    return {"Authorization": f"Bearer {token('Authorization', value)['Authorization']}"}


def refuse_in_the_clear(
    url: str, headers: Mapping[str, str], allowed: frozenset[Origin], *, whatever_is_sent: bool = False
) -> None:
    """Stops a password before it leaves over plain http, where everybody on the way can read it. Only this machine
    itself, and a place in the local network that the owner's settings name, are spoken to like that. `whatever_is_sent`:
    the secret is in the body, whatever the headers hold.

    :raises SettingsWrong: with what to change."""
    if url.startswith("https:") or not (whatever_is_sent or any(name.lower() in _LET_IN for name in headers)):
        return
    origin = origin_of(url)
    if is_loopback_host(origin[0]) or (origin in allowed and is_local_name(origin[0])):
        return
    raise SettingsWrong(
        "The password of this source would travel unprotected. Write its address with https:// at the beginning.",
        f"plain http to {without_secrets(url)}",
    )


def without_sign_in(text: str, headers: Mapping[str, str]) -> str:
    """A site's words without any secret that it may have echoed."""
    for name, value in headers.items():
        if name.lower() not in _LET_IN:
            continue
        for secret in (value, *_parts(value)):
            if secret:
                text = text.replace(secret, "…")
    return text


def _parts(value: str) -> list[str]:
    packed = value.partition(" ")[2]
    try:
        password = base64.b64decode(packed, validate=True).decode().partition(":")[2]
    except (binascii.Error, UnicodeError):
        password = ""
    return [packed, password]
