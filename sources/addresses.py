"""Which addresses of the network we go to, and which we never do. Pure decisions over text and IP numbers.

Not here: the connection that obeys them (`connections.py`) and the redirects that are followed (`web.py`).
A server on the internet must not be able to send us to a router, a printer or a database at home (SSRF).
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterable, Mapping
from urllib.parse import quote as percent_encoded
from urllib.parse import urlsplit, urlunsplit

IpAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
#: Scheme, host in lower case and port: what the owner's settings name, and nothing beside it, may be local.
Origin = tuple[str, int]

DEFAULT_PORTS = {"http": 80, "https": 443}
#: RFC 6052 and RFC 3056: IPv6 addresses that carry an IPv4 address inside, through which a local one could be reached.
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_SIX_TO_FOUR = ipaddress.IPv6Network("2002::/16")
_SHARED = ipaddress.IPv4Network("100.64.0.0/10")  # RFC 6598: carrier-grade NAT
#: Names that never belong to a public site (RFC 6761, RFC 6762, RFC 8375, ICANN's `.internal`).
_LOCAL_SUFFIXES = ("localhost", "local", "localdomain", "internal", "home.arpa", "lan", "intranet")
#: Characters that may stand in a path or query as they are; everything else is percent-encoded.
_SAFE = "!#$%&'()*+,/:;=?@[]~"


class UnusableAddress(ValueError):
    """A text that is no http(s) address that we could ask. `str()` says why, for the details."""


def is_public(address: IpAddress) -> bool:
    """Whether an address belongs to the internet at large, seen through every wrapping of IPv4 inside IPv6."""
    address = _unwrapped(address)
    if isinstance(address, ipaddress.IPv4Address) and address in _SHARED:
        return False
    return address.is_global and not (
        address.is_multicast
        or address.is_private
        or address.is_loopback
        or address.is_link_local
        or address.is_reserved
        or address.is_unspecified
    )


def _unwrapped(address: IpAddress) -> IpAddress:
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is not None:
            return address.ipv4_mapped
        if address.sixtofour is not None and address in _SIX_TO_FOUR:
            return address.sixtofour
        if address.teredo is not None:
            return address.teredo[1]
        if address in _NAT64 or int(address) >> 32 == 0:  # the latter: the old "IPv4-compatible" form ::a.b.c.d
            return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address


def literal_address(host: str) -> IpAddress | None:
    """The IP number that a host text stands for, in any spelling that the system's resolver takes: `127.1`, `0x7f.1`,
    `2130706433`, `[::1]`, `fe80::1%eth0`. `None` for a name."""
    host = host.strip("[]").partition("%")[0]
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        pass
    try:
        return ipaddress.IPv4Address(socket.inet_aton(host))
    except (OSError, ValueError):
        return None


def is_local_name(host: str) -> bool:
    """Whether a host name by itself points into the local network; no resolver is asked."""
    name = host.rstrip(".").lower()
    address = literal_address(name)
    if address is not None:
        return not is_public(address)
    return "." not in name or any(name == suffix or name.endswith("." + suffix) for suffix in _LOCAL_SUFFIXES)


def is_loopback_host(host: str) -> bool:
    """Whether a host text means this machine itself; pacing has nobody to spare there."""
    address = literal_address(host)
    if address is not None:
        return _unwrapped(address).is_loopback
    return host.rstrip(".").lower() in ("localhost", "ip6-localhost")


def origin_of(url: str) -> Origin:
    """Host and port of an http(s) address.

    :raises UnusableAddress: no http(s), no host, a port out of range, or unreadable."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError as problem:
        raise UnusableAddress(f"unreadable address: {problem}") from problem
    if parts.scheme not in DEFAULT_PORTS:
        raise UnusableAddress(f"the scheme is {parts.scheme or 'missing'}, not http or https")
    if not host:
        raise UnusableAddress("the address names no host")
    return host.lower().rstrip("."), port if port is not None else DEFAULT_PORTS[parts.scheme]


def askable(url: str) -> str:
    """An address as it goes over the wire: no fragment, no user:password@, the host in ASCII, odd characters encoded.

    :raises UnusableAddress: as `origin_of`, and for a host that has no ASCII form."""
    url = "".join(character for character in url.strip() if character >= " " and character != "\x7f")
    host, port = origin_of(url)
    parts = urlsplit(url)
    try:
        wire_host = host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError as problem:
        raise UnusableAddress(f"the host name cannot be written in ASCII: {problem}") from problem
    if any(character in wire_host for character in " \\<>\"'`{}|^"):
        raise UnusableAddress("the host name holds a character that no host name can have")
    if ":" in wire_host:
        wire_host = f"[{wire_host}]"
    netloc = wire_host if port == DEFAULT_PORTS[parts.scheme] else f"{wire_host}:{port}"
    path = percent_encoded(parts.path or "/", safe=_SAFE, errors="replace")
    query = percent_encoded(parts.query, safe=_SAFE, errors="replace")
    return urlunsplit((parts.scheme, netloc, path, query, ""))


def named_by_owner(settings: Mapping[str, str], keys: Iterable[str] = ("url", "base_url")) -> frozenset[Origin]:
    """The origins that a source's own settings name: these, and no other host or port, may be local."""
    origins = set()
    for key in keys:
        text = settings.get(key, "")
        if text:
            try:
                origins.add(origin_of(text.strip()))
            except UnusableAddress:
                continue  # the kind itself refuses a wrong setting with a sentence
    return frozenset(origins)


def hosts_named(settings: Mapping[str, str], keys: Iterable[str] = ("host", "smtp_host")) -> frozenset[str]:
    """The hosts that a source's settings name for other protocols than HTTP."""
    return frozenset(name for key in keys if (name := settings.get(key, "").strip().lower().rstrip(".")))


def without_secrets(url: str) -> str:
    """An address that may stand in a log or in the details: no user, no password, no query, no fragment."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return "(an unreadable address)"
    return urlunsplit((parts.scheme, f"[{host}]{port}" if ":" in host else f"{host}{port}", parts.path, "", ""))[:300]
