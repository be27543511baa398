"""The owner's choices about the window itself: looks, size of type, keys, notices. Values and where they are kept; no Qt.

Each is kept under its field's name in the workspace's settings; what cannot be right there counts as not chosen. Not
here: posting (`store.posting`) and brands (`store.brands`).
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

from store import settings
from store.db import Connections

#: Languages of the interface; `ui.language` says what they are called.
LANGUAGES = ("system", "en", "de", "af")
APPEARANCES = ("light", "dark", "system")
FONT_PERCENTS = (100, 125, 150, 200)


@dataclass(frozen=True, slots=True)
class Preferences:
    """`language` is that of the interface, from the next start on. `font_percent` enlarges the system's font. Quiet hours are local times as "HH:MM"; they may span midnight.
    `single_letters` lets bare letters be keys; `close_to_tray` keeps Heard running when the window is closed."""

    language: str = "system"
    appearance: str = "system"
    font_percent: int = 100
    single_letters: bool = True
    notices: bool = True
    quiet_hours: bool = False
    quiet_from: str = "20:00"
    quiet_until: str = "08:00"
    tray: bool = True
    close_to_tray: bool = False


def load(connections: Connections) -> Preferences:
    """What the owner chose, and the defaults for the rest."""
    kept = {field.name: settings.get(connections, field.name) for field in fields(Preferences)}
    return Preferences(**{name: value for name, value in kept.items() if _can_be_right(name, value)})


def keep(connections: Connections, name: str, value: Any) -> None:
    """Keep one choice. Raises KeyError for a name or a value that does not exist."""
    if not _can_be_right(name, value):
        raise KeyError(f"no choice {name} = {value!r}")
    settings.put(connections, name, value)


def _can_be_right(name: str, value: Any) -> bool:
    if name == "language":
        return value in LANGUAGES
    if name == "appearance":
        return value in APPEARANCES
    if name == "font_percent":
        return not isinstance(value, bool) and value in FONT_PERCENTS
    if name in ("quiet_from", "quiet_until"):
        return isinstance(value, str) and _is_time(value)
    return name in Preferences.__dataclass_fields__ and isinstance(value, bool)


def _is_time(text: str) -> bool:
    hours, colon, minutes = text.partition(":")
    return (
        (len(hours), colon, len(minutes)) == (2, ":", 2)
        and (hours + minutes).isascii()
        and (hours + minutes).isdigit()
        and int(hours) < 24
        and int(minutes) < 60
    )
