"""The only way out: a polite HTTP client with bounds on time, size, redirects and addresses.

Every answer to a GET is status 200 or 304, to whatever is sent 2xx; all else is raised as a `SourceProblem` with a
sentence for people. Here are redirects, sign-ins and statuses; one request on its way is `carrier.py`'s. Not here: what the
bytes mean (the kinds), when to ask (`schedule.py`), and what a status is called (`statuses.py`, `posting.py`).

Through a system proxy only the proxy sees the address that is connected to. There the host is judged by its name, by
its number in any spelling, and by what this machine's resolver says, where it says anything.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from json import dumps
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urljoin

from sources import posting
from sources import validators as remembered
from sources.addresses import (
    Origin,
    UnusableAddress,
    askable,
    hosts_named,
    named_by_owner,
    origin_of,
    without_secrets,
)
from sources.carrier import Carrier, WebAnswer
from sources.contract import Clock
from sources.decoding import ACCEPTED
from sources.errors import ForbiddenAddress, PayloadChanged, SettingsWrong, SourceProblem
from sources.exchange import problem_after_exchange
from sources.mishaps import Bounds
from sources.network import has_route, own_user_agent
from sources.pacing import Pacing
from sources.sign_in import refuse_in_the_clear, without_sign_in
from sources.site_words import said
from sources.source_web import SourceWeb
from sources.statuses import REDIRECTS, problem_for
from store.records import Source

if TYPE_CHECKING:
    from sources.lines import Line
    from sources.session import Session
    from sources.wires import Journey


#: Asked with a source's id and the name of one of its secrets.
Secrets = Callable[[int, str], str | None]
#: Told a source's id, the name of one of its secrets and its new value.
Keep = Callable[[int, str, str], object]


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
        keep: Keep = lambda source_id, name, value: None,
    ) -> None:
        """`secrets` gives a source's secret of that name, or `None`; it is asked only when a request needs one. `keep`
        puts one away that a site has changed."""
        self._clock = clock
        self._user_agent = user_agent or own_user_agent()
        self._pacing = pacing or Pacing(sleep=sleep)
        self._bounds = bounds or Bounds()
        self._secrets = secrets
        self._keep = keep
        self._sessions: dict[int, Session] = {}
        self._carrier = Carrier(self._bounds, route=route, system_proxies=system_proxies)

    def for_source(self, source: Source) -> SourceWeb:
        """The same client for one source: what its own settings name may be local, nothing else."""
        return SourceWeb(
            self,
            named_by_owner(source.settings),
            lambda name: self._secrets(source.id, name),
            lambda name, value: self._keep(source.id, name, value),
            lambda: self._session(source.id),
            hosts_named(source.settings),
        )

    def line(self, host: str, port: int, *, tls: bool) -> Line:
        """An open connection for another protocol, when it is our turn at that host.

        :raises Mishap: as `lines.Line`."""
        from sources.lines import Line

        with self._pacing.turn((host, port)):
            return Line(host, port, self._bounds, tls=tls, opened_at=self._clock())

    def trouble(self, mishap: Exception, host: str, port: int, *, expired: bool = False) -> SourceProblem:
        """The problem that a mishap on a line is for the owner."""
        return self._carrier.trouble(
            mishap, f"{host}:{port}", (host, port), self._clock(), expired=expired, who="mail server"
        )

    def _session(self, source_id: int) -> Session:
        from sources.session import Session

        return self._sessions.setdefault(source_id, Session())

    def close(self) -> None:
        """Closes all kept connections; the client can be used again."""
        self._carrier.close()

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
                journey = journey or self._carrier.journey(allowed)
                sent = self._headers(accept)
                if origin_of(target) == first:
                    sent |= {**(headers or {}), **conditions}
                    refuse_in_the_clear(target, sent, allowed)
                answer = self._carrier.fetched(target, sent, journey, asked_at)
            if answer.status not in REDIRECTS:
                return self._finished(answer, sent, validators if conditions else None, asked_at)
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
        method: str = "POST",
        allowed: frozenset[Origin] = frozenset(),
    ) -> WebAnswer:
        """Send something that must not be sent twice: once, on a connection of its own, following no redirect.

        :raises SourceProblem: as `contract.Web.post` says."""
        target, now = self._target(url), self._clock()
        sent = self._headers(accept) | {**(headers or {}), "Content-Type": "application/json"}
        refuse_in_the_clear(target, sent, allowed)
        body = dumps(json).encode("ascii")
        with self._pacing.turn(origin_of(target)):
            answer = self._carrier.sent(
                method, target, sent, body, self._carrier.journey(allowed), now, once_it_left=posting.unknown
            )
        refusal = posting.problem_after_post(
            answer.status, answer.headers, answer.body, now=now, where=without_secrets(target), sent_headers=sent
        )
        if refusal is not None:
            raise refusal
        return answer

    def exchange(
        self,
        url: str,
        *,
        form: Mapping[str, str],
        headers: Mapping[str, str] | None = None,
        accept: str = "application/json",
        allowed: frozenset[Origin] = frozenset(),
    ) -> WebAnswer:
        """Trade a key, a code or an old token for a new token, by a form. The form is as secret as a password.

        :raises SourceProblem: as `contract.Web.exchange` says."""
        target, now = self._target(url), self._clock()
        sent = self._headers(accept) | {**(headers or {}), "Content-Type": "application/x-www-form-urlencoded"}
        refuse_in_the_clear(target, sent, allowed, whatever_is_sent=True)
        body = urlencode(form).encode("ascii")
        with self._pacing.turn(origin_of(target)):
            answer = self._carrier.sent("POST", target, sent, body, self._carrier.journey(allowed), now)
        refusal = problem_after_exchange(
            answer.status, answer.headers, answer.body,
            now=now, where=without_secrets(target), form=form, sent_headers=sent,
        )  # fmt: skip
        if refusal is not None:
            raise refusal
        return answer

    def now(self) -> datetime:
        """What the client's clock shows, in UTC."""
        return self._clock()

    # --- the steps --------------------------------------------------------------------------------------------------

    def _target(self, url: str) -> str:
        try:
            return askable(url)
        except UnusableAddress as problem:
            raise SettingsWrong(
                "The address of this source cannot be asked; it should begin with https://.", str(problem)
            ) from problem

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

    def _finished(
        self, answer: WebAnswer, sent: Mapping[str, str], conditions: Mapping[str, str] | None, now: datetime
    ) -> WebAnswer:
        if problem := problem_for(answer.status, answer.headers, now, without_secrets(answer.url)):
            problem.status = answer.status
            problem.code, message = said(answer.body)
            problem.details = " ".join(filter(None, [problem.details, problem.code, without_sign_in(message, sent)]))
            raise problem
        if answer.status == 304:
            if conditions is None:
                raise PayloadChanged("The site says that nothing changed, though we have nothing yet.", "HTTP 304")
            return WebAnswer(304, answer.url, answer.headers, b"", now, remembered.kept(conditions, answer.headers))
        return WebAnswer(200, answer.url, answer.headers, answer.body, now, remembered.learned(answer.headers, now))
