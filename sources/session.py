"""What a source that was signed in to has in hand for this run alone: a token, never stored. Safe from several threads.

Not here: what lies in the keyring (`oauth.Kept`) and renewing (`owner_access.py`).
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from datetime import datetime

from sources.access import Token
from sources.oauth import Kept


@dataclass
class Session:
    """`lock` is held while a token is renewed, so that two threads do not use up one refresh token."""

    lock: threading.RLock = field(default_factory=threading.RLock, repr=False)
    _token: Token | None = field(default=None, repr=False)
    _of: tuple[Kept, ...] = ()

    def held(self, kept: Kept, now: datetime, *, but_not: str = "") -> tuple[str, Kept] | None:
        """The token of this sign-in and what renews it now, unless it is about to end or is the one that was refused."""
        token = self._token
        if token is None or kept not in self._of or token.value == but_not or not token.serves_at(now):
            return None
        return token.value, self._of[-1]

    def hold(self, token: Token, *of: Kept) -> None:
        """`of` is the sign-in that it was made from, and what took its place, if anything did."""
        self._token, self._of = token, of
