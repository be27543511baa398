"""The list of all kinds of source. Adding one is one line here and one file in `kinds/`.

A kind's module is imported when it is first asked for: listing keys must cost nothing at start-up.
"""

from __future__ import annotations

from importlib import import_module
from typing import cast

from sources.contract import Kind
from sources.errors import SettingsWrong

#: key → module, in the order in which the source dialog offers them.
_MODULES = {
    "feed": "sources.kinds.feed",
    "apple_rss": "sources.kinds.apple_rss",
}


class UnknownKind(SettingsWrong):
    """No kind goes by that key: a typing error, or a workspace written by a newer version."""


def keys() -> tuple[str, ...]:
    """The keys of all kinds, without importing any."""
    return tuple(_MODULES)


def kind(key: str) -> Kind:
    """The kind of that key.

    :raises UnknownKind: there is none."""
    if key not in _MODULES:
        raise UnknownKind(f"There is no kind of source called “{key[:40]}”. The kinds are: {', '.join(_MODULES)}.")
    return cast(Kind, import_module(_MODULES[key]))


def kinds() -> tuple[Kind, ...]:
    """All kinds, imported."""
    return tuple(kind(key) for key in _MODULES)
