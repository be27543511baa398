"""Signs the short statements (JSON Web Tokens, RFC 7519) by which a key proves itself to Apple and Google.

A key is taken in whatever form it was pasted: with its lines run together too. The library is imported with the first
signature. Not here: what a site does with a statement (the kinds), and where keys are kept (the system's keyring).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sources.errors import SignInNeeded

#: A statement begins this much in the past: a clock that runs a little fast must not sign in the site's future.
_CLOCK_SKEW = timedelta(seconds=30)
_PEM = re.compile(r"-----BEGIN ([A-Z ]*PRIVATE KEY)-----(.*?)-----END \1-----", re.DOTALL)


def signed(
    claims: Mapping[str, Any], private_key: str, *, algorithm: str, key_id: str, now: datetime, life: timedelta
) -> str:
    """A statement that holds from now on for `life`, at most. `algorithm` is "ES256" or "RS256".

    :raises SignInNeeded: the key is no private key of that sort. Nothing of it is told."""
    import jwt

    begins = int((now - _CLOCK_SKEW).timestamp())
    payload = {**claims, "iat": begins, "exp": begins + int(life.total_seconds())}
    try:
        return jwt.encode(payload, _as_pem(private_key), algorithm=algorithm, headers={"kid": key_id, "typ": "JWT"})
    except (ValueError, TypeError, jwt.PyJWTError):
        # From nothing: what the library says about a key may quote it.
        raise SignInNeeded(
            "The stored private key cannot be used: it is not the whole file, or of another kind. Enter it once more.",
            f"no private key for {algorithm}",
        ) from None


def _as_pem(text: str) -> str:
    """The key in its lines again, as a field of one line, or a shell, may have run them together."""
    found = _PEM.search(text.replace("\\n", "\n"))
    if found is None:
        return text
    body = re.sub(r"\s+", "", found.group(2))
    lines = [body[start : start + 64] for start in range(0, len(body), 64)]
    return "\n".join([f"-----BEGIN {found.group(1)}-----", *lines, f"-----END {found.group(1)}-----", ""])
