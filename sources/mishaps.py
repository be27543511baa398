"""What can happen to a request on its way, and the sentence for each. Pure: no network, no clock.

Not here: where mishaps come from (`connections.py`, `transport.py`, `decoding.py`), and statuses (`statuses.py`).
"""

from __future__ import annotations

import socket
from collections.abc import Callable
from dataclasses import dataclass

from sources.addresses import Origin, is_local_name
from sources.decoding import Garbled, TooLarge
from sources.errors import ForbiddenAddress, Offline, PayloadChanged, SourceProblem, Unreachable


@dataclass(frozen=True, slots=True)
class Bounds:
    """How long (seconds), how much (bytes) and how far a request may go. The figures are PRODUCT.md's."""

    connect_seconds: float = 10.0
    silence_seconds: float = 10.0
    response_seconds: float = 30.0
    body_bytes: int = 20 * 1024 * 1024
    redirects: int = 5


class Mishap(Exception):
    """Something happened to a request on its way; `str()` is for the details."""


class ForbiddenTarget(Mishap):
    """The name or number leads into the local network, and the owner did not name it."""


class NoSuchName(Mishap):
    """The host's name could not be resolved; `temporary` says that no name server gave a final word."""

    def __init__(self, host: str, problem: OSError) -> None:
        super().__init__(f"{host}: {problem}")
        self.temporary = problem.errno == socket.EAI_AGAIN


class NotConnected(Mishap):
    """No connection came about; `last` is the system's own error."""

    def __init__(self, text: str, last: OSError) -> None:
        super().__init__(text)
        self.last = last


class BadCertificate(Mishap):
    """TLS could not be agreed upon, or the site could not prove who it is."""


class ProxyRefused(Mishap):
    """The proxy of this computer did not let us through."""


class TooSlow(Mishap):
    """No byte came for too long, or the whole took longer than our deadline."""


class BrokenOff(Mishap):
    """The connection ended before the answer did."""


class RulesBroken(Mishap):
    """The answer is no HTTP."""


#: Everything that `problem_of` has a sentence for.
ALL = (Mishap, TooLarge, Garbled)


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the sentence depends on: where the request went (`where`, without secrets), our bounds, whether our own
    deadline passed, whether this machine has a `route`, and whether another site answered lately. `who` is what people
    call it."""

    where: str
    origin: Origin
    bounds: Bounds
    expired: bool
    route: Callable[[], bool]
    answered_lately: bool
    who: str = "site"


def problem_of(mishap: Exception, at: Circumstances) -> SourceProblem:
    """The problem, with its sentence, that a mishap is for the owner."""
    details = f"{at.where}: {mishap}"
    bounds = at.bounds
    if isinstance(mishap, ForbiddenTarget):
        return ForbiddenAddress(
            "This address leads into the local network; we only go there when the source itself names it.", details
        )
    if isinstance(mishap, NoSuchName):
        return _no_name(mishap, details, at)
    if isinstance(mishap, NotConnected):
        return _no_connection(mishap.last, details, at)
    if isinstance(mishap, TooLarge):
        return PayloadChanged(
            f"The answer is larger than {bounds.body_bytes // 2**20 or 1} MB, more than we take.", at.where
        )
    if isinstance(mishap, Garbled):
        return PayloadChanged("The answer is packed in a way that cannot be unpacked.", details)
    if isinstance(mishap, BadCertificate):
        return Unreachable(
            f"The {at.who} cannot prove that it is who it says it is (its certificate is not valid).", details
        )
    if isinstance(mishap, ProxyRefused):
        return Unreachable("The proxy of this computer did not let us through.", details)
    if isinstance(mishap, TooSlow):
        if at.expired:
            return Unreachable(
                f"The {at.who} did not finish its answer within {bounds.response_seconds:g} seconds.", details
            )
        return Unreachable(f"The {at.who} did not answer within {bounds.silence_seconds:g} seconds.", details)
    if isinstance(mishap, BrokenOff):
        return Unreachable(f"The {at.who} broke off before its answer was complete.", details)
    return Unreachable("The site's answer breaks the rules of the web.", details)


def _no_name(mishap: NoSuchName, details: str, at: Circumstances) -> SourceProblem:
    """A name that nobody resolves: the site's fault, or has this machine lost its network? "Try again" from the
    resolver means the latter unless another site answered lately."""
    if not at.route() or (mishap.temporary and not at.answered_lately):
        return Offline("This computer is not connected to the internet.", details)
    return Unreachable(f"No {at.who} is known under the name {at.origin[0]}. Check the address of the source.", details)


def _no_connection(problem: OSError, details: str, at: Circumstances) -> SourceProblem:
    if isinstance(problem, TimeoutError):
        return Unreachable(f"The {at.who} did not answer within {at.bounds.connect_seconds:g} seconds.", details)
    if isinstance(problem, ConnectionRefusedError):
        return Unreachable(f"The {at.who} is stopped: nobody answers at this address.", details)
    if not is_local_name(at.origin[0]) and not at.route():
        return Offline("This computer is not connected to the internet.", details)
    return Unreachable(f"The {at.who} cannot be reached from here.", details)
