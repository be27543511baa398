"""Sends one request through requests and brings its answer back as it comes: the one place that knows that package.

Only requests' adapter is used, never its session: a session reads the whole body of a redirect before anyone can refuse
it, keeps cookies and takes passwords from a netrc file. Imported with the first request. Not here: redirects, retries
and sentences (`web.py`, `mishaps.py`), nor the sockets themselves (`connections.py`).
"""

from __future__ import annotations

import http.client
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import urllib3
import urllib3.exceptions as trouble
from requests import PreparedRequest, Request, Response
from requests import exceptions as refused
from requests.adapters import HTTPAdapter
from requests.structures import CaseInsensitiveDict
from urllib3.util import Retry

from sources.connections import PlainPool, TlsPool, begin
from sources.decoding import BoundedBody
from sources.mishaps import BadCertificate, BrokenOff, ProxyRefused, RulesBroken, TooSlow
from sources.wires import Journey, trust

_PIECE = 64 * 1024


class CheckedAdapter(HTTPAdapter):
    """requests' adapter on top of our own connections: each looks at the address it really goes to, within a deadline.
    Nothing is tried twice here, and certificates are verified always."""

    def __init__(self, context: ssl.SSLContext | None) -> None:
        self._context = context
        super().__init__(pool_connections=64, pool_maxsize=8, max_retries=Retry(False))

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **keywords: Any) -> None:
        super().init_poolmanager(connections, maxsize, block, **keywords, **self._tls())
        _with_our_pools(self.poolmanager)

    def proxy_manager_for(self, proxy: str, **keywords: Any) -> urllib3.ProxyManager:
        manager: urllib3.ProxyManager = super().proxy_manager_for(proxy, **{**keywords, **self._tls()})
        _with_our_pools(manager)
        return manager

    def build_connection_pool_key_attributes(
        self, request: PreparedRequest, verify: object, cert: object = None
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        # Some versions of requests put their own certificates here in place of ours.
        host, _ = super().build_connection_pool_key_attributes(request, True, None)
        return host, {"cert_reqs": "CERT_REQUIRED", **self._tls()}

    def cert_verify(self, conn: Any, url: str, verify: object, cert: object) -> None:
        # Our context trusts what `trust` loaded; requests would load its own bundle again with every connection.
        conn.cert_reqs = "CERT_REQUIRED"

    def build_response(self, req: PreparedRequest, resp: Any) -> Response:
        """As much of an answer as we use. Cookies are not even read: nobody here would send them back."""
        response = Response()
        response.status_code = resp.status
        response.headers = CaseInsensitiveDict(resp.headers)
        response.raw = resp
        response.request = req
        return response

    def _tls(self) -> dict[str, Any]:
        return {} if self._context is None else {"ssl_context": self._context}


def _with_our_pools(manager: urllib3.PoolManager) -> None:
    manager.pool_classes_by_scheme = {"http": PlainPool, "https": TlsPool}


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One request as it goes over the wire. `proxy` is the address of a proxy or empty; a GET has no `body`. `fresh` asks for a connection of its own, on which nothing was sent before and nothing will be after."""

    url: str
    headers: Mapping[str, str] = field(repr=False)
    proxy: str = ""
    method: str = "GET"
    body: bytes | None = None
    fresh: bool = False


class Arriving:
    """An answer whose head is here and whose body waits to be read. `headers` have names in lower case."""

    def __init__(self, response: Response, journey: Journey) -> None:
        self.status: int = response.status_code
        self.headers = {name.lower(): value for name, value in response.headers.items()}
        self._raw = response.raw
        self._journey = journey

    def body(self, cap: int) -> bytes:
        """The whole body, unpacked, within `cap` bytes. Only then the connection is kept for the next request.

        :raises sources.decoding.TooLarge: it is larger.
        :raises sources.decoding.Garbled: it cannot be unpacked.
        :raises sources.mishaps.Mishap: it did not arrive as a whole."""
        with _translated(self._journey):
            collected = BoundedBody(self.headers.get("content-encoding", ""), cap)
            while piece := self._raw.read(_PIECE, decode_content=False):
                collected.add(piece)
            found = collected.finish()
            self._raw.release_conn()
            return found

    @property
    def says_where_it_ends(self) -> bool:
        """Whether the head tells how long the body is; else the end of the connection is all that marks its end, and a
        head that was cut looks whole."""
        return "content-length" in self.headers or "chunked" in self.headers.get("transfer-encoding", "").lower()

    def leave_without_body(self) -> None:
        """For an answer that has none by its nature (304): keeps the connection."""
        with _translated(self._journey):
            self._raw.drain_conn()
            self._raw.release_conn()


class Transport:
    """The connections that are kept. Safe to use from several threads at once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._trust: ssl.SSLContext | None = None
        self._adapters: dict[str, CheckedAdapter] = {}

    @contextmanager
    def sent(self, request: Outgoing, journey: Journey, *, connect: float, silence: float) -> Iterator[Arriving]:
        """Sends a request and gives its answer as soon as the head is here. `connect` and `silence` are seconds.

        :raises sources.mishaps.Mishap: no answer came; `journey.sent` says whether anything left."""
        begin(journey)
        adapter = self._adapter(request.url, fresh=request.fresh)
        try:
            with _translated(journey):
                prepared = Request(
                    request.method, request.url, headers=dict(request.headers), data=request.body
                ).prepare()
                proxies = {request.url.partition(":")[0]: request.proxy} if request.proxy else {}
                response = adapter.send(prepared, stream=True, timeout=(connect, silence), verify=True, proxies=proxies)
            try:
                yield Arriving(response, journey)
            finally:
                response.raw.close()
        finally:
            if request.fresh:
                adapter.close()

    def close(self) -> None:
        """Closes all kept connections; the transport can be used again."""
        with self._lock:
            adapters, self._adapters = list(self._adapters.values()), {}
        for adapter in adapters:
            adapter.close()

    def _adapter(self, url: str, *, fresh: bool) -> CheckedAdapter:
        scheme = url.partition(":")[0]
        with self._lock:
            if scheme == "https" and self._trust is None:
                self._trust = trust()
            context = self._trust if scheme == "https" else None
            if fresh:
                return CheckedAdapter(context)
            if scheme not in self._adapters:
                self._adapters[scheme] = CheckedAdapter(context)
            return self._adapters[scheme]


@contextmanager
def _translated(journey: Journey) -> Iterator[None]:
    """requests raises its own errors while sending and lets urllib3's through while reading; both become ours."""
    try:
        yield
    except (refused.SSLError, trouble.SSLError) as problem:
        raise BadCertificate(str(problem)) from problem
    except (refused.ProxyError, trouble.ProxyError) as problem:
        raise ProxyRefused(str(problem)) from problem
    except (refused.Timeout, trouble.TimeoutError, TimeoutError) as problem:
        raise TooSlow(str(problem)) from problem
    except (refused.InvalidHeader, UnicodeEncodeError) as problem:
        # Their text quotes the header, which may be a password.
        raise RulesBroken("a header of the request cannot be sent") from problem
    except (
        refused.ConnectionError,
        trouble.ProtocolError,
        trouble.IncompleteRead,
        http.client.HTTPException,
        OSError,
    ) as problem:
        if isinstance(problem, refused.RequestException) and not isinstance(problem, refused.ConnectionError):
            raise RulesBroken(str(problem)) from problem
        text = f"{type(problem).__name__}: {problem}"
        raise (TooSlow(text) if journey.expired else BrokenOff(text)) from problem
    except (trouble.HTTPError, ValueError) as problem:
        raise RulesBroken(str(problem)) from problem
