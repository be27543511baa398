"""Short-lived tokens: how long one serves, and when a new one is fetched, in the middle of a poll too.

Not here: the exchange (`web.py`), what a site's refusal of it means (`exchange.py`), how a token travels (`sign_in.py`),
and how an owner signs in for the first time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sources.addresses import without_secrets
from sources.contract import Answer, Web
from sources.errors import PayloadChanged, SignInNeeded
from sources.kinds.json_answer import document, text_at
from sources.sign_in import bearer

#: A token is not used in its last minute: a request takes up to 30 seconds, and clocks differ.
_MARGIN = timedelta(minutes=1)
#: Seconds that a token is trusted for which says nothing of its life (RFC 6749 only recommends `expires_in`).
_UNSAID_LIFE = 300.0


@dataclass(frozen=True, slots=True)
class Token:
    """What lets us in until `ends_at` (UTC)."""

    value: str = field(repr=False)
    ends_at: datetime

    def serves_at(self, moment: datetime) -> bool:
        return moment < self.ends_at - _MARGIN


class Access:
    """Reads with a token, which is fetched when it is first needed and again when it ends or the site no longer takes it:
    a poll of many pages may well outlive a token."""

    def __init__(self, web: Web, fetch: Callable[[], Token]) -> None:
        """`fetch` makes or asks for a new token; what it raises comes out of `get` and `headers`."""
        self._web = web
        self._fetch = fetch
        self._token: Token | None = None

    def headers(self) -> dict[str, str]:
        """The header that lets us in now, for a request that is not `get`."""
        if self._token is None or not self._token.serves_at(self._web.now()):
            self._token = self._fetch()
        return bearer(self._token.value)

    def get(self, url: str, *, accept: str = "application/json") -> Answer:
        """As `Web.get`. A 401 is answered with a new token, once.

        :raises SourceProblem: as `Web.get`, and what fetching a token raises."""
        fresh = self._token is None
        try:
            return self._web.get(url, headers=self.headers(), accept=accept)
        except SignInNeeded as problem:
            if problem.status != 401 or fresh:
                raise
        self._token = None
        return self._web.get(url, headers=self.headers(), accept=accept)


def token_in(answer: Answer) -> Token:
    """The token in the answer to an exchange (RFC 6749, section 5.1); without a life span it is trusted for `_UNSAID_LIFE`.

    :raises PayloadChanged: there is none."""
    found = document(answer, "a token")
    value = text_at(found, "access_token")
    if not value:
        raise PayloadChanged("The site answered the sign-in without a token.", without_secrets(answer.url))
    return Token(value, answer.asked_at + timedelta(seconds=_life_of(found)))


def _life_of(found: Mapping[str, object]) -> float:
    seconds = found.get("expires_in")
    if isinstance(seconds, str) and seconds.isascii() and seconds.isdigit() and len(seconds) < 10:
        seconds = int(seconds)
    # Some say nothing; longer than a year is a mistake, and would overflow a date.
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 < seconds < 366 * 86_400:
        return _UNSAID_LIFE
    return float(seconds)
