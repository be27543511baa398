"""Is a mail from whom it says? What the receiving mail server noted about its sender (RFC 8601), judged. Pure.

Only the newest notes count: those below may have been written by the sender himself. Not here: checking a signature
ourselves, which would mean asking name servers of others.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

_COMMENT = re.compile(r"\([^()]*\)")
_RESULT = re.compile(r"^\s*(?P<method>[a-z0-9-]+)(?:/\d+)?\s*=\s*(?P<result>[a-z]+)", re.IGNORECASE)
_PROPERTY = re.compile(r"(?P<name>[a-z]+\.[a-z-]+)\s*=\s*(?P<value>[^\s;]+)", re.IGNORECASE)


class Standing(StrEnum):
    """`PROVEN`: the server vouches for the domain of the From line. `FAILED`: it looked and could not. `UNTOLD`: it
    noted nothing, as many small servers do."""

    PROVEN = "proven"
    FAILED = "failed"
    UNTOLD = "untold"


def standing(trace: Sequence[str], address: str) -> Standing:
    """What the receiving server noted about a mail whose From line has this address. `trace`: its
    Authentication-Results, newest first."""
    domain = address.rpartition("@")[2].lower()
    newest = [_COMMENT.sub(" ", " ".join(line.split())) for line in trace]
    if not newest or not domain:
        return Standing.UNTOLD
    server = _server(newest[0])
    results = []
    for line in newest:
        if _server(line) != server:
            break  # noted by an earlier server, or by the sender
        results.extend(_results(line))
    dmarc = [result for method, result, _ in results if method == "dmarc"]
    if "pass" in dmarc:
        return Standing.PROVEN
    if any(result in ("fail", "permerror") for result in dmarc):
        return Standing.FAILED
    vouched = [properties for method, result, properties in results if method in ("dkim", "spf") and result == "pass"]
    if any(_belongs(value, domain) for properties in vouched for value in properties):
        return Standing.PROVEN
    looked = [
        result for method, result, _ in results if method in ("dkim", "spf") and result not in ("none", "temperror")
    ]
    return Standing.FAILED if looked else Standing.UNTOLD


def _server(line: str) -> str:
    return line.partition(";")[0].strip().lower().partition(" ")[0]


def _results(line: str) -> list[tuple[str, str, list[str]]]:
    """(method, result, the domains that it is about) of each part of one note."""
    found = []
    for part in line.split(";")[1:51]:
        match = _RESULT.match(part)
        if match is None:
            continue
        about = [
            property["value"].strip('"').lower()
            for property in _PROPERTY.finditer(part)
            if property["name"].lower() in ("header.d", "header.i", "header.from", "smtp.mailfrom", "smtp.from")
        ]
        found.append((match["method"].lower(), match["result"].lower(), about))
    return found


def _belongs(value: str, domain: str) -> bool:
    """Whether a domain or address vouches for the From line's domain: the same, or one above or below (relaxed)."""
    vouching = value.rpartition("@")[2]
    if vouching.count(".") < 1 or domain.count(".") < 1:
        return False
    return vouching == domain or domain.endswith(f".{vouching}") or vouching.endswith(f".{domain}")
