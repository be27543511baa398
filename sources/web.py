"""The only way out: a polite HTTP client with bounds on time, size, redirects and addresses.

Every answer to a GET is status 200 or 304, to a POST 2xx; all else is raised as a `SourceProblem` with a sentence for people. Not here: what
the bytes mean (the kinds), when to ask (`schedule.py`), how connections are opened (`connections.py`)
and what a mishap on the way is called (`mishaps.py`).

Through a system proxy only the proxy sees the address that is connected to. There the host is judged by its name, by
its number in any spelling, and by what this machine's resolver says, where it says anything.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from json import dumps
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from sources import mishaps, posting
from sources import validators as remembered
from sources.addresses import (
    Origin,
    UnusableAddress,
    askable,
    is_loopback_host,
    named_by_owner,
    origin_of,
    without_secrets,
)
from sources.contract import Answer, Clock
from sources.decoding import ACCEPTED
from sources.errors import ForbiddenAddress, PayloadChanged, SettingsWrong, SignInNeeded, SourceProblem
from sources.mishaps import Bounds
from sources.network import has_route, leads_home, own_user_agent, system_proxy
from sources.pacing import Pacing
from sources.sign_in import refuse_in_the_clear
from sources.statuses import REDIRECTS, problem_for
from store.records import Source

if TYPE_CHECKING:
    from sources.connections import Journey
    from sources.transport import Arriving, Outgoing, Transport


#: Asked with a source's id and the name of one of its secrets.
Secrets = Callable[[int, str], str | None]


@dataclass(frozen=True, slots=True)
class WebAnswer:
    """An answer within our bounds (see `contract.Answer`)."""

    status: int
    url: str
    headers: Mapping[str, str]
    body: bytes
    asked_at: datetime
    validators: Mapping[str, str] = field(default_factory=dict)


class PoliteWeb:
    """The client that all sources share. Safe to use from several threads at once."""

    def __init__(
        self,
        *,
        clock: Clock = lambda: datetime.now(UTC),
        sleep: Callable[[float], None] = time.sleep,
        user_agent: str | None = None,
        pacing: Pacing | None = None,
        bounds: Bounds | None = None,
        route: Callable[[], bool] = has_route,
        system_proxies: bool = True,
        secrets: Secrets = lambda source_id, name: None,
    ) -> None:
        """`secrets` gives a source's secret of that name, or `None`; it is asked only when a request needs one."""
        self._clock = clock
        self._user_agent = user_agent or own_user_agent()
        self._pacing = pacing or Pacing(sleep=sleep)
        self._bounds = bounds or Bounds()
        self._route = route
        self._system_proxies = system_proxies
        self._secrets = secrets
        self._transport: Transport | None = None
        self._lock = threading.Lock()
        self._last_remote_answer: datetime | None = None

    def for_source(self, source: Source) -> SourceWeb:
        """The same client for one source: what its own settings name may be local, nothing else."""
        return SourceWeb(self, named_by_owner(source.settings), lambda name: self._secrets(source.id, name))

    def close(self) -> None:
        """Closes all kept connections; the client can be used again."""
        with self._lock:
            transport, self._transport = self._transport, None
        if transport is not None:
            transport.close()

    def get(
        self,
        url: str,
        *,
        validators: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        accept: str = "*/*",
        allowed: frozenset[Origin] = frozenset(),
    ) -> WebAnswer:
        """Fetch an address. `allowed` are the origins that may be local; `headers` go to the first origin only.

        :raises SourceProblem: for everything but 200 and 304."""
        target = self._target(url)
        first = origin_of(target)
        asked_at = self._clock()
        conditions = remembered.conditional_headers(validators, asked_at)
        bounds = self._bounds
        seen = {target}
        journey: Journey | None = None
        for _ in range(bounds.redirects + 1):
            with self._pacing.turn(origin_of(target)):
                # The deadline counts our asking, not our own waiting for a turn.
                journey = journey or self._journey(allowed)
                sent = self._headers(accept)
                if origin_of(target) == first:
                    sent |= {**(headers or {}), **conditions}
                    refuse_in_the_clear(target, sent, allowed)
                answer = self._fetch(target, sent, journey, asked_at)
            if not is_loopback_host(origin_of(target)[0]):
                self._last_remote_answer = asked_at
            if answer.status not in REDIRECTS:
                return self._finished(answer, validators if conditions else None, asked_at)
            target = self._next_hop(target, answer.headers.get("location", ""))
            if target in seen:
                raise ForbiddenAddress("The site sends us round in a circle.", f"again {without_secrets(target)}")
            seen.add(target)
        raise ForbiddenAddress(
            f"The site sent us on more than {bounds.redirects} times.", f"last {without_secrets(target)}"
        )

    def post(
        self,
        url: str,
        *,
        json: Mapping[str, Any],
        headers: Mapping[str, str] | None = None,
        accept: str = "application/json",
        allowed: frozenset[Origin] = frozenset(),
    ) -> WebAnswer:
        """Send something that must not be sent twice: once, on a connection of its own, following no redirect.

        :raises SourceProblem: as `contract.Web.post` says."""
        target = self._target(url)
        where, bounds, now = without_secrets(target), self._bounds, self._clock()
        sent = self._headers(accept) | {**(headers or {}), "Content-Type": "application/json"}
        refuse_in_the_clear(target, sent, allowed)
        body = dumps(json).encode("ascii")
        with self._pacing.turn(origin_of(target)):
            journey = self._journey(allowed)
            try:
                request = self._outgoing(target, sent, allowed, body)
                with self._carrier().sent(
                    request, journey, connect=bounds.connect_seconds, silence=bounds.silence_seconds
                ) as arriving:
                    status, found = arriving.status, arriving.headers
                    answer = self._body_after_post(arriving)
            except mishaps.ALL as mishap:
                problem = self._problem(mishap, target, journey, now)
                raise (posting.unknown(problem) if journey.sent else problem) from mishap
        refusal = posting.problem_after_post(status, found, answer, now=now, where=where, sent_headers=sent)
        if refusal is not None:
            raise refusal
        return WebAnswer(status, target, found, answer, now)

    # --- the steps --------------------------------------------------------------------------------------------------

    def _target(self, url: str) -> str:
        try:
            return askable(url)
        except UnusableAddress as problem:
            raise SettingsWrong(
                "The address of this source cannot be asked; it should begin with https://.", str(problem)
            ) from problem

    def _journey(self, allowed: frozenset[Origin]) -> Journey:
        from sources.connections import Journey

        bounds = self._bounds
        deadline = time.monotonic() + bounds.response_seconds
        return Journey(allowed, bounds.connect_seconds, bounds.silence_seconds, deadline, bounds.body_bytes + 2**20)

    def _body_after_post(self, arriving: Arriving) -> bytes:
        try:
            body = arriving.body(self._bounds.body_bytes)
            if not body and arriving.status != 204 and not arriving.says_where_it_ends:
                raise mishaps.BrokenOff("cut within the head of the answer, or nothing came after it")
            return body
        except mishaps.ALL:
            # A refusal is in the status; its explanation may be lost. Of a success we want to see all.
            if 300 <= arriving.status < 500:
                return b""
            raise

    def _headers(self, accept: str) -> dict[str, str]:
        return {"User-Agent": self._user_agent, "Accept": accept, "Accept-Encoding": ACCEPTED}

    def _next_hop(self, here: str, location: str) -> str:
        if not location:
            raise PayloadChanged("The site sends us on without saying where to.", without_secrets(here))
        try:
            # http.client decodes headers as Latin-1; many servers put UTF-8 there.
            location = location.encode("latin-1").decode("utf-8")
        except UnicodeError:
            pass
        try:
            target = askable(urljoin(here, location.strip()))
        except (UnusableAddress, ValueError) as problem:
            raise ForbiddenAddress(
                "The site sent us to something that is not a web page; we did not go there.",
                f"{problem}: {location[:200]!r}",
            ) from problem
        return target

    def _finished(self, answer: WebAnswer, sent: Mapping[str, str] | None, now: datetime) -> WebAnswer:
        if problem := problem_for(answer.status, answer.headers, now, without_secrets(answer.url)):
            problem.status = answer.status
            raise problem
        if answer.status == 304:
            if sent is None:
                raise PayloadChanged("The site says that nothing changed, though we have nothing yet.", "HTTP 304")
            return WebAnswer(304, answer.url, answer.headers, b"", now, remembered.kept(sent, answer.headers))
        return WebAnswer(200, answer.url, answer.headers, answer.body, now, remembered.learned(answer.headers, now))

    def _fetch(self, url: str, headers: Mapping[str, str], journey: Journey, now: datetime) -> WebAnswer:
        """One hop. A kept connection that the site closed meanwhile is worth one more try; a GET changes nothing."""
        try:
            journey.connected = False
            try:
                return self._one_hop(url, headers, journey, now)
            except mishaps.BrokenOff:
                if journey.connected:
                    raise
                return self._one_hop(url, headers, journey, now)
        except mishaps.ALL as mishap:
            raise self._problem(mishap, url, journey, now) from mishap

    def _one_hop(self, url: str, headers: Mapping[str, str], journey: Journey, now: datetime) -> WebAnswer:
        bounds = self._bounds
        request = self._outgoing(url, headers, journey.allowed)
        with self._carrier().sent(
            request, journey, connect=bounds.connect_seconds, silence=bounds.silence_seconds
        ) as arriving:
            body = b""
            if arriving.status == 200:
                body = arriving.body(bounds.body_bytes)
            elif arriving.status == 304:
                arriving.leave_without_body()
            return WebAnswer(arriving.status, url, arriving.headers, body, now)

    def _problem(self, mishap: Exception, url: str, journey: Journey, now: datetime) -> SourceProblem:
        last = self._last_remote_answer
        circumstances = mishaps.Circumstances(
            where=without_secrets(url),
            origin=origin_of(url),
            bounds=self._bounds,
            expired=journey.expired,
            route=self._route,
            answered_lately=last is not None and abs((now - last).total_seconds()) < 600,
        )
        return mishaps.problem_of(mishap, circumstances)

    # --- connections ------------------------------------------------------------------------------------------------

    def _carrier(self) -> Transport:
        """The connections; requests is imported with the first request, not with the program."""
        from sources.transport import Transport

        with self._lock:
            if self._transport is None:
                self._transport = Transport()
            return self._transport

    def _outgoing(
        self, url: str, headers: Mapping[str, str], allowed: frozenset[Origin], body: bytes | None = None
    ) -> Outgoing:
        from sources.transport import Outgoing

        origin = origin_of(url)
        proxy = system_proxy(url, origin) if self._system_proxies else ""
        if proxy and origin not in allowed and leads_home(origin):
            raise mishaps.ForbiddenTarget(f"{origin[0]} is in the local network")
        return Outgoing(url, headers, proxy, body, fresh=body is not None)


class SourceWeb:
    """The polite client as one source sees it (`contract.Web`)."""

    def __init__(self, web: PoliteWeb, allowed: frozenset[Origin], secrets: Callable[[str], str | None]) -> None:
        self._web = web
        self._allowed = allowed
        self._secrets = secrets

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
    ) -> Answer:
        return self._web.post(url, json=json, headers=headers, accept=accept, allowed=self._allowed)

    def secret(self, name: str) -> str:
        found = self._secrets(name)
        if not found:
            raise SignInNeeded(f"There is no {name.replace('_', ' ')} for this source yet. Enter it, then resume.")
        return found
