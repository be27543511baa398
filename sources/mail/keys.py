"""What lets us into a mailbox: the owner's password, or a token of a sign-in at Google or Microsoft (XOAUTH2).

Not here: signing in (`oauth.py`, `signing_in.py`), and showing the key to a server (`mailbox.py`, `post_office.py`).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from sources.contract import Web
from sources.errors import SettingsWrong
from sources.mail.account import Account
from sources.oauth import Service
from sources.oauth_services import GOOGLE_MAIL_SCOPE, google, microsoft
from sources.owner_access import OwnerAccess


@dataclass(frozen=True, slots=True)
class Key:
    value: str = field(repr=False)
    is_token: bool = False


class MailKey:
    """The key of one account, for one poll or one reply."""

    def __init__(self, account: Account, web: Web) -> None:
        """:raises SignInNeeded: there is none yet."""
        self.by_sign_in = account.login != "password"
        self._access = OwnerAccess(service_for(account), web) if self.by_sign_in else None
        self._password = "" if self._access else web.secret("password")
        self._shown: list[str] = []

    def first(self) -> Key:
        return self._noted(Key(self._access.token(), True) if self._access else Key(self._password))

    def another(self) -> Key | None:
        """A new token in place of one that was refused; None for a password, which does not change by itself."""
        if self._access is None:
            return None
        return self._noted(Key(self._access.another_token(self._shown[-1]), True))

    def hidden_in(self, text: str) -> str:
        """A server's words without any key that it may have echoed."""
        for value in self._shown:
            text = text.replace(value, "…") if value else text
        return text

    def _noted(self, key: Key) -> Key:
        self._shown.append(key.value)
        return key


def service_for(account: Account) -> Service:
    """Where this account's owner signs in.

    :raises SettingsWrong: it is let in with a password."""
    used_at = f"imaps://{account.incoming.host}:{account.incoming.port}"
    if account.login == "google":
        return google(account.client_id, GOOGLE_MAIL_SCOPE, used_at=used_at, base=account.base_url)
    if account.login == "microsoft":
        return microsoft(account.client_id, used_at=used_at, base=account.base_url)
    raise SettingsWrong("This mailbox is opened with a password; set “login” to google or microsoft to sign in.")
