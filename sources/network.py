"""What this machine knows about its own network: a route, a proxy, where a name leads. Sends nothing to anybody.

Not here: requests (`web.py`) and the rules about addresses (`addresses.py`).
"""

from __future__ import annotations

import socket
from contextlib import suppress

from sources.addresses import Origin, is_local_name, is_loopback_host, is_public, literal_address


def has_route() -> bool:
    """Whether this machine has a way to the internet. Connecting a datagram socket picks a route and sends nothing;
    192.0.2.0/24 and 2001:db8::/32 belong to nobody (RFC 5737, RFC 3849)."""
    for family, number in ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1")):
        with suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((number, 9))
            return True
    return False


def own_user_agent() -> str:
    """Says honestly who asks: the program's name and version."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"Heard/{version('heard')}"
    except PackageNotFoundError:
        return "Heard"


def leads_home(origin: Origin) -> bool:
    """Whether a host leads into the local network, as far as this machine can tell without going there."""
    if is_local_name(origin[0]):
        return True
    try:
        found = socket.getaddrinfo(origin[0], origin[1], type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return False  # behind a proxy a machine often resolves nothing itself
    numbers = [literal_address(str(address[0])) for *_, address in found]
    return any(number is not None and not is_public(number) for number in numbers)


def system_proxy(url: str, origin: Origin) -> str:
    """The proxy that this system's settings (environment, Windows, macOS) name for an address; empty for none.

    SOCKS proxies need a library that we do not carry; the request then goes straight."""
    if is_loopback_host(origin[0]):
        return ""
    from urllib.request import getproxies, proxy_bypass

    proxies = getproxies()
    proxy = proxies.get(url.partition(":")[0]) or proxies.get("all") or ""
    if not proxy or proxy_bypass(f"{origin[0]}:{origin[1]}") or proxy.startswith("socks"):
        return ""
    return proxy if "://" in proxy else f"http://{proxy}"
