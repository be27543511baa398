"""The only way out: a polite HTTP client with bounds on time, size, redirects and addresses.

Every answer is status 200 or 304; all else is raised as a `SourceProblem` with a sentence for people. Not here: what
the bytes mean (the kinds), when to ask (`schedule.py`), how connections are opened (`connections.py`).

Through a system proxy only the proxy sees the address that is connected to. There the host is judged by its name, by
its number in any spelling, and by what this machine's resolver says, where it says anything.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from sources import validators as remembered
from sources.addresses import (
    Origin,
    UnusableAddress,
    askable,
    is_local_name,
    is_loopback_host,
    named_by_owner,
    origin_of,
    without_secrets,
)
from sources.contract import Answer, Clock
from sources.decoding import ACCEPTED, BoundedBody, Garbled, TooLarge
from sources.errors import ForbiddenAddress, Offline, PayloadChanged, SettingsWrong, SourceProblem, Unreachable
from sources.network import has_route, leads_home, own_user_agent, system_proxy
from sources.pacing import Pacing
from sources.statuses import REDIRECTS, problem_for
from store.records import Source

if TYPE_CHECKING:
    import ssl

    import urllib3


@dataclass(frozen=True, slots=True)
class Bounds:
    """How long (seconds), how much (bytes) and how far a request may go. The figures are PRODUCT.md's."""

    connect_seconds: float = 10.0
    silence_seconds: float = 10.0
    response_seconds: float = 30.0
    body_bytes: int = 20 * 1024 * 1024
    redirects: int = 5


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
    ) -> None:
        self._clock = clock
        self._user_agent = user_agent or own_user_agent()
        self._pacing = pacing or Pacing(sleep=sleep)
        self._bounds = bounds or Bounds()
        self._route = route
        self._system_proxies = system_proxies
        self._managers: dict[tuple[str, str], urllib3.PoolManager] = {}
        self._trust: ssl.SSLContext | None = None
        self._lock = threading.Lock()
        self._last_remote_answer: datetime | None = None

    def for_source(self, source: Source) -> SourceWeb:
        """The same client for one source: what its own settings name may be local, nothing else."""
        return SourceWeb(self, named_by_owner(source.settings))

    def close(self) -> None:
        """Closes all kept connections; the client can be used again."""
        with self._lock:
            managers, self._managers = list(self._managers.values()), {}
        for manager in managers:
            manager.clear()

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
        from sources.connections import Journey, begin

        try:
            target = askable(url)
        except UnusableAddress as problem:
            raise SettingsWrong(
                "The address of this source cannot be asked; it should begin with https://.", str(problem)
            ) from problem
        first = origin_of(target)
        asked_at = self._clock()
        conditions = remembered.conditional_headers(validators, asked_at)
        bounds = self._bounds
        seen = {target}
        journey: Journey | None = None
        for _ in range(bounds.redirects + 1):
            with self._pacing.turn(origin_of(target)):
                # The deadline counts our asking, not our own waiting for a turn.
                if journey is None:
                    deadline = time.monotonic() + bounds.response_seconds
                    journey = Journey(
                        allowed, bounds.connect_seconds, bounds.silence_seconds, deadline, bounds.body_bytes + 2**20
                    )
                begin(journey)
                sent = self._headers(accept)
                if origin_of(target) == first:
                    sent |= {**(headers or {}), **conditions}
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

    # --- the steps --------------------------------------------------------------------------------------------------

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
            return self._one_hop(url, headers, journey, now)
        except _ClosedMeanwhile:
            if journey.connected:
                raise
            journey.connected = True  # no third try
            return self._one_hop(url, headers, journey, now)

    def _one_hop(self, url: str, headers: Mapping[str, str], journey: Journey, now: datetime) -> WebAnswer:
        import http.client

        import urllib3.exceptions as trouble
        from urllib3.util import Timeout

        from sources.connections import ForbiddenTarget, NoSuchName, NotConnected

        where = without_secrets(url)
        origin = origin_of(url)
        bounds = self._bounds
        try:
            manager = self._manager(url, origin, journey.allowed)
            response = manager.urlopen(
                "GET",
                url,
                headers=dict(headers),
                redirect=False,
                retries=False,
                preload_content=False,
                decode_content=False,
                timeout=Timeout(connect=bounds.connect_seconds, read=bounds.silence_seconds),
            )
            try:
                found = {name.lower(): value for name, value in response.headers.items()}
                body = b""
                if response.status == 200:
                    collected = BoundedBody(found.get("content-encoding", ""), bounds.body_bytes)
                    while piece := response.read(64 * 1024, decode_content=False):
                        collected.add(piece)
                    body = collected.finish()
                    response.release_conn()
                elif response.status == 304:
                    response.drain_conn()
                    response.release_conn()
                return WebAnswer(response.status, url, found, body, now)
            finally:
                response.close()
        except ForbiddenTarget as problem:
            raise ForbiddenAddress(
                "This address leads into the local network; we only go there when the source itself names it.",
                f"{where}: {problem}",
            ) from problem
        except NoSuchName as problem:
            raise self._no_name(problem.temporary, f"{where}: {problem}", origin, now) from problem
        except NotConnected as problem:
            raise self._no_connection(problem.last, f"{where}: {problem}", origin) from problem
        except TooLarge as problem:
            raise PayloadChanged(
                f"The answer is larger than {bounds.body_bytes // 2**20 or 1} MB, more than we take.", where
            ) from problem
        except Garbled as problem:
            raise PayloadChanged(
                "The answer is packed in a way that cannot be unpacked.", f"{where}: {problem}"
            ) from problem
        except trouble.SSLError as problem:
            raise self._tls(where, problem) from problem
        except (trouble.TimeoutError, TimeoutError) as problem:
            raise self._too_slow(journey, where, problem) from problem
        except trouble.ProxyError as problem:
            raise Unreachable("The proxy of this computer did not let us through.", f"{where}: {problem}") from problem
        except (trouble.ProtocolError, trouble.IncompleteRead, http.client.HTTPException, OSError) as problem:
            if journey.expired:
                raise self._too_slow(journey, where, problem) from problem
            kind = _ClosedMeanwhile if not journey.connected else Unreachable
            raise kind(
                "The site broke off before its answer was complete.", f"{where}: {type(problem).__name__}: {problem}"
            ) from problem
        except (trouble.HTTPError, ValueError) as problem:
            raise Unreachable("The site's answer breaks the rules of the web.", f"{where}: {problem}") from problem

    def _too_slow(self, journey: Journey, where: str, problem: Exception) -> SourceProblem:
        if journey.expired:
            sentence = f"The site did not finish its answer within {self._bounds.response_seconds:g} seconds."
        else:
            sentence = f"The site did not answer within {self._bounds.silence_seconds:g} seconds."
        return Unreachable(sentence, f"{where}: {problem}")

    def _tls(self, where: str, problem: Exception) -> SourceProblem:
        return Unreachable(
            "The site cannot prove that it is who it says it is (its certificate is not valid).", f"{where}: {problem}"
        )

    def _no_name(self, temporary: bool, details: str, origin: Origin, now: datetime) -> SourceProblem:
        """A name that nobody resolves: the site's fault, or has this machine lost its network? "Try again" from the
        resolver means the latter unless another site answered in the last ten minutes."""
        answered_lately = (
            self._last_remote_answer is not None and abs((now - self._last_remote_answer).total_seconds()) < 600
        )
        if not self._route() or (temporary and not answered_lately):
            return Offline("This computer is not connected to the internet.", details)
        return Unreachable(f"No site is known under the name {origin[0]}. Check the address of the source.", details)

    def _no_connection(self, problem: OSError, details: str, origin: Origin) -> SourceProblem:
        if isinstance(problem, TimeoutError):
            return Unreachable(f"The site did not answer within {self._bounds.connect_seconds:g} seconds.", details)
        if isinstance(problem, ConnectionRefusedError):
            return Unreachable("The site's server is stopped: nobody answers at this address.", details)
        if not is_local_name(origin[0]) and not self._route():
            return Offline("This computer is not connected to the internet.", details)
        return Unreachable("The site cannot be reached from here.", details)

    # --- connections ------------------------------------------------------------------------------------------------

    def _manager(self, url: str, origin: Origin, allowed: frozenset[Origin]) -> urllib3.PoolManager:
        from sources.connections import ForbiddenTarget, new_manager, trust

        proxy = self._proxy_for(url, origin)
        if proxy and origin not in allowed and leads_home(origin):
            raise ForbiddenTarget(f"{origin[0]} is in the local network")
        scheme = url.partition(":")[0]
        with self._lock:
            if scheme == "https" and self._trust is None:
                self._trust = trust()
            manager = self._managers.get((proxy, scheme))
            if manager is None:
                manager = new_manager(proxy, self._trust if scheme == "https" else None)
                self._managers[proxy, scheme] = manager
            return manager

    def _proxy_for(self, url: str, origin: Origin) -> str:
        return system_proxy(url, origin) if self._system_proxies else ""


class _ClosedMeanwhile(Unreachable):
    """A kept connection turned out to be closed."""


class SourceWeb:
    """The polite client as one source sees it (`contract.Web`)."""

    def __init__(self, web: PoliteWeb, allowed: frozenset[Origin]) -> None:
        self._web = web
        self._allowed = allowed

    def get(
        self,
        url: str,
        *,
        validators: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        accept: str = "*/*",
    ) -> Answer:
        return self._web.get(url, validators=validators, headers=headers, accept=accept, allowed=self._allowed)


if TYPE_CHECKING:
    from sources.connections import Journey
