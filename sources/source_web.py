"""The polite client as one source sees it (`contract.Web`): what its own settings name may be local, its secrets are at
hand. Not here: the client itself (`web.py`)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sources.addresses import Origin
from sources.contract import Answer
from sources.errors import SignInNeeded, SourceProblem

if TYPE_CHECKING:
    from sources.lines import Line
    from sources.session import Session
    from sources.web import PoliteWeb


class SourceWeb:
    """Given to a kind for one poll or one reply; see `contract.Web` for what each verb promises."""

    def __init__(
        self,
        web: PoliteWeb,
        allowed: frozenset[Origin],
        secrets: Callable[[str], str | None],
        keep: Callable[[str, str], object],
        session: Callable[[], Session],
        hosts: frozenset[str] = frozenset(),
    ) -> None:
        """`hosts` are those that the source's settings name for lines."""
        self._hosts = hosts
        self._web = web
        self._allowed = allowed
        self._secrets = secrets
        self._keep = keep
        self._session = session

    def get(
        self,
        url: str,
        *,
        validators: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        accept: str = "*/*",
    ) -> Answer:
        return self._web.get(url, validators=validators, headers=headers, accept=accept, allowed=self._allowed)

    def post(
        self,
        url: str,
        *,
        json: Mapping[str, Any],
        headers: Mapping[str, str] | None = None,
        accept: str = "application/json",
        method: str = "POST",
    ) -> Answer:
        return self._web.post(url, json=json, headers=headers, accept=accept, method=method, allowed=self._allowed)

    def exchange(
        self,
        url: str,
        *,
        form: Mapping[str, str],
        headers: Mapping[str, str] | None = None,
        accept: str = "application/json",
    ) -> Answer:
        return self._web.exchange(url, form=form, headers=headers, accept=accept, allowed=self._allowed)

    def secret(self, name: str) -> str:
        found = self._secrets(name)
        if not found:
            raise SignInNeeded(f"There is no {name.replace('_', ' ')} for this source yet. Enter it, then resume.")
        return found

    def keep_secret(self, name: str, value: str) -> None:
        self._keep(name, value)

    @property
    def session(self) -> Session:
        return self._session()

    def line(self, host: str, port: int, *, tls: bool) -> Line:
        from sources.lines import refuse_stranger

        refuse_stranger(host, self._hosts)
        return self._web.line(host, port, tls=tls)

    def trouble(self, mishap: Exception, host: str, port: int, *, expired: bool = False) -> SourceProblem:
        return self._web.trouble(mishap, host, port, expired=expired)

    def now(self) -> datetime:
        return self._web.now()
