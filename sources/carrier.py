"""Carries one request to where it goes and brings its answer, whatever its status, within our bounds.

A mishap on the way becomes a `SourceProblem` here. Not here: which requests are made and what a status means (`web.py`),
how connections are opened (`connections.py`), and the words for a mishap (`mishaps.py`).
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from sources import mishaps
from sources.addresses import Origin, is_loopback_host, origin_of, without_secrets
from sources.errors import SourceProblem
from sources.mishaps import Bounds
from sources.network import leads_home, system_proxy
from sources.site_words import MOST_BYTES

if TYPE_CHECKING:
    from sources.transport import Arriving, Outgoing, Transport
    from sources.wires import Journey


@dataclass(frozen=True, slots=True)
class WebAnswer:
    """An answer within our bounds (see `contract.Answer`)."""

    status: int
    url: str
    headers: Mapping[str, str]
    body: bytes
    asked_at: datetime
    validators: Mapping[str, str] = field(default_factory=dict)


class Carrier:
    """The connections of one client. Safe to use from several threads at once."""

    def __init__(self, bounds: Bounds, *, route: Callable[[], bool], system_proxies: bool) -> None:
        self._bounds = bounds
        self._route = route
        self._system_proxies = system_proxies
        self._lock = threading.Lock()
        self._transport: Transport | None = None
        self._last_remote_answer: datetime | None = None

    def close(self) -> None:
        """Closes all kept connections; the carrier can be used again."""
        with self._lock:
            transport, self._transport = self._transport, None
        if transport is not None:
            transport.close()

    def journey(self, allowed: frozenset[Origin]) -> Journey:
        """The time and the addresses that one request with all its redirects has from now on."""
        from sources.wires import Journey

        bounds = self._bounds
        deadline = time.monotonic() + bounds.response_seconds
        return Journey(allowed, bounds.connect_seconds, bounds.silence_seconds, deadline, bounds.body_bytes + 2**20)

    def fetched(self, url: str, headers: Mapping[str, str], journey: Journey, now: datetime) -> WebAnswer:
        """One GET. A kept connection that the site closed meanwhile is worth one more try; a GET changes nothing.

        :raises SourceProblem: no answer came, or none that we could take."""
        try:
            journey.connected = False
            try:
                answer = self._one_hop(url, headers, journey, now)
            except mishaps.BrokenOff:
                if journey.connected:
                    raise
                answer = self._one_hop(url, headers, journey, now)
        except mishaps.ALL as mishap:
            raise self._problem(mishap, url, journey, now) from mishap
        if not is_loopback_host(origin_of(url)[0]):
            self._last_remote_answer = now
        return answer

    def sent(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes,
        journey: Journey,
        now: datetime,
        *,
        once_it_left: Callable[[SourceProblem], SourceProblem] = lambda problem: problem,
    ) -> WebAnswer:
        """Something that changes the site, once, on a connection of its own. `once_it_left` says what a mishap means after
        a byte has left.

        :raises SourceProblem: no answer came, or none that we could take."""
        bounds = self._bounds
        try:
            request = self._outgoing(url, headers, journey.allowed, method, body)
            with self._carry().sent(
                request, journey, connect=bounds.connect_seconds, silence=bounds.silence_seconds
            ) as arriving:
                return WebAnswer(arriving.status, url, arriving.headers, self._whole_body(arriving), now)
        except mishaps.ALL as mishap:
            problem = self._problem(mishap, url, journey, now)
            raise (once_it_left(problem) if journey.sent else problem) from mishap

    def trouble(
        self, mishap: Exception, where: str, origin: Origin, now: datetime, *, expired: bool, who: str = "site"
    ) -> SourceProblem:
        """What a mishap is for the owner. `where` is for the details; `who` did not answer."""
        last = self._last_remote_answer
        circumstances = mishaps.Circumstances(
            where=where,
            origin=origin,
            bounds=self._bounds,
            expired=expired,
            route=self._route,
            answered_lately=last is not None and abs((now - last).total_seconds()) < 600,
            who=who,
        )
        return mishaps.problem_of(mishap, circumstances)

    # --- the steps --------------------------------------------------------------------------------------------------

    def _one_hop(self, url: str, headers: Mapping[str, str], journey: Journey, now: datetime) -> WebAnswer:
        bounds = self._bounds
        request = self._outgoing(url, headers, journey.allowed)
        with self._carry().sent(
            request, journey, connect=bounds.connect_seconds, silence=bounds.silence_seconds
        ) as arriving:
            body = b""
            if arriving.status == 200:
                body = arriving.body(bounds.body_bytes)
            elif arriving.status == 304:
                arriving.leave_without_body()
            elif 400 <= arriving.status < 500 and "json" in arriving.headers.get("content-type", ""):
                with suppress(*mishaps.ALL):  # an explanation that does not arrive explains nothing
                    body = arriving.body(MOST_BYTES)
            return WebAnswer(arriving.status, url, arriving.headers, body, now)

    def _whole_body(self, arriving: Arriving) -> bytes:
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

    def _problem(self, mishap: Exception, url: str, journey: Journey, now: datetime) -> SourceProblem:
        return self.trouble(mishap, without_secrets(url), origin_of(url), now, expired=journey.expired)

    def _carry(self) -> Transport:
        """The connections; requests is imported with the first request, not with the program."""
        from sources.transport import Transport

        with self._lock:
            if self._transport is None:
                self._transport = Transport()
            return self._transport

    def _outgoing(
        self,
        url: str,
        headers: Mapping[str, str],
        allowed: frozenset[Origin],
        method: str = "GET",
        body: bytes | None = None,
    ) -> Outgoing:
        from sources.transport import Outgoing

        origin = origin_of(url)
        proxy = system_proxy(url, origin) if self._system_proxies else ""
        if proxy and origin not in allowed and leads_home(origin):
            raise mishaps.ForbiddenTarget(f"{origin[0]} is in the local network")
        return Outgoing(url, headers, proxy, method, body, fresh=body is not None)
