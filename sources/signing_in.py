"""One sign-in from beginning to end: an address to open, the browser's answer, and what is kept of it.

For window and command line alike. Not here: opening the browser, and putting the outcome into the keyring.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import cast

from sources import oauth, registry
from sources.contract import ChoosingKind, Place, SigningKind, Web
from sources.errors import SettingsWrong
from sources.loopback import PATIENCE_SECONDS, Loopback, Say
from sources.oauth import Attempt, Kept, Service, SignInRefused
from sources.owner_access import ask
from store.records import Source


def signs_in(kind_key: str) -> bool:
    """Whether the owner of such a source signs in with a browser."""
    return hasattr(registry.kind(kind_key), "sign_in")


def service_of(source: Source) -> Service:
    """Where to sign in for a source.

    :raises SettingsWrong: its kind has no sign-in, or its settings do not say enough."""
    kind = registry.kind(source.kind)
    if not signs_in(source.kind):
        raise SettingsWrong(
            f"{kind.title} has no sign-in in the browser: it needs no password, or takes one as a setting."
        )
    return cast(SigningKind, kind).sign_in(source)


def places_of(source: Source, web: Web) -> Sequence[Place]:
    """The places to choose from with this sign-in; none where the kind has no such choice.

    :raises SourceProblem: they cannot be listed."""
    kind = registry.kind(source.kind)
    return cast(ChoosingKind, kind).places(source, web) if hasattr(kind, "places") else ()


class SigningIn:
    """Use as a context manager, so that the port is closed whatever happens. `address` is the page to open."""

    def __init__(self, service: Service, web: Web, *, say: Say = str, language: str = "en") -> None:
        """`say` says what the browser shows in the end in `language`.

        :raises SettingsWrong: the service's address or the client id is missing or unprotected."""
        service.check()
        self._web = web
        self._door: Loopback | None = None
        if service.redirect_uri:
            self._attempt = oauth.attempt(service, service.redirect_uri)
        else:
            self._door = Loopback(host=service.redirect_host, say=say, language=language)
            self._attempt = oauth.attempt(service, self._door.redirect_uri)
            self._door.belongs = lambda path: oauth.belongs_to(self._attempt, path)

    @property
    def attempt(self) -> Attempt:
        return self._attempt

    @property
    def address(self) -> str:
        return self._attempt.address

    @property
    def listens(self) -> bool:
        """Whether the browser's answer arrives by itself; else the owner pastes the address it was sent to."""
        return self._door is not None

    def __enter__(self) -> SigningIn:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def wait(self, *, seconds: float = PATIENCE_SECONDS, stop: threading.Event | None = None) -> str | None:
        """The address that the browser was sent to; None where it did not come in time or `stop` was set."""
        return self._door.wait(seconds=seconds, stop=stop) if self._door is not None else None

    def finish(self, redirected: str) -> str:
        """Exchange the browser's answer for what is to be kept under `oauth.SECRET`.

        :raises SignInRefused: the owner or the service said no, or it is the answer to something else.
        :raises SourceProblem: the token service cannot be asked, or said no."""
        service = self._attempt.service
        code = oauth.code_from(self._attempt, redirected)
        granted = ask(service, self._web, oauth.form_for_code(self._attempt, code))
        if not granted.refresh_token:
            raise SignInRefused(
                f"{service.name} let you in for an hour only and gave nothing to come back with. Take Heard off the list of "
                f"programs in your account there, then sign in again."
            )
        kept = Kept(granted.refresh_token, service.place)
        self._web.session.hold(granted.token, kept)
        return kept.as_text()

    def close(self) -> None:
        if self._door is not None:
            self._door.close()
