"""What may stand in a source's settings, and what it is called: for command line and window alike. No Qt.

Not here: what a kind needs (its own module) and storing (`store.configured_sources`).
"""

from __future__ import annotations

from contextlib import suppress
from itertools import chain, count
from typing import NoReturn
from urllib.parse import urlsplit

from sources import registry
from store import configured_sources
from store.db import Connections
from store.errors import RequestRefused
from store.records import Brand


def refuse(sentence: str) -> NoReturn:
    raise RequestRefused(sentence)


def check_settings(kind_key: str, settings: dict[str, str]) -> dict[str, str]:
    """The settings of a kind, complete and without strangers. Raises RequestRefused with what is missing."""
    kind = registry.kind(kind_key)
    known = {setting.name: setting for setting in kind.settings} | {"base_url": None}
    for name in settings:
        if name not in known:
            refuse(f"{kind.title} has no setting “{name}”: it takes {', '.join(key for key in known)}.")
    with_defaults = {one.name: settings.get(one.name) or one.default for one in kind.settings}
    for setting in kind.settings:
        if setting.secret:
            if setting.name in settings:
                refuse(f"{setting.label} is a secret: give it with --secret-stdin {setting.name}, never with --set.")
        elif (
            setting.required
            and setting.is_asked_with(with_defaults)
            and not settings.get(setting.name, setting.default)
        ):
            refuse(f"{kind.title} needs “{setting.name}” ({setting.label}): add --set {setting.name}=….")
    for name in ("url", "base_url"):
        if settings.get(name) and not is_web_address(settings[name]):
            refuse(f"“{settings[name]}” is not an http or https address: write it as https://example.org/feed.")
    return {name: value for name, value in settings.items() if value}


def secret_names(kind_key: str) -> list[str]:
    """The names of a kind's secrets; none for a kind that this version does not know."""
    if kind_key not in registry.keys():  # noqa: SIM118 - a function of the registry
        return []
    return [setting.name for setting in registry.kind(kind_key).settings if setting.secret]


def is_web_address(text: str) -> bool:
    """Whether somebody could poll this: http or https, a host, and nothing that cannot stand in an address."""
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and not any(map(str.isspace, text))
    except ValueError:
        return False


def default_name(kind_key: str, settings: dict[str, str]) -> str:
    """A name for a source whose owner gave none: the host or the app it reads."""
    for name in ("url", "base_url", "shop_domain"):
        with suppress(ValueError):  # "http://[" is no address; the check says so in a sentence
            if host := urlsplit(settings.get(name, "")).hostname:
                return host.removeprefix("www.")
    if "client_id" in settings and "user" not in settings:
        return registry.kind(kind_key).title  # a client id is nobody's name
    rest = settings.get("user") or next((value for value in settings.values() if value), "")
    return f"{registry.kind(kind_key).title} {rest}".strip()


def free_name(workspace: Connections, owner: Brand, kind: str, settings: dict[str, str]) -> str:
    """A default name that none of the brand's sources has: SOURCE:EXTERNAL_ID must name one review."""
    taken = {source.name for source, _ in configured_sources.list_sources(workspace, brand_id=owner.id)}
    wanted = default_name(kind, settings)
    return next(name for name in chain([wanted], (f"{wanted} {n}" for n in count(2))) if name not in taken)
