"""What a channel takes before it works: minutes, waiting, money, somebody's yes. For the source dialog and `source kinds`.

Pure data, out of `resources/channels.toml`. Not here: what a kind needs to be told (its own `settings` and `help`), and the
way of closed sites through the mailbox (`mail/guides.py`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from sources.contract import Kind

#: What is usual for a kind that the table does not know.
_USUAL_MINUTES = 15
_FREE = "Free."


@dataclass(frozen=True, slots=True)
class Channel:
    """A kind of source as its owner meets it. `minutes` are the owner's own work; `wait` is what comes on top and is not in
    their hands, empty for nothing; `gate` is who has to agree first, `cost` what others charge; `mailbox` is the key of the
    mail guide that works meanwhile."""

    kind: str
    name: str
    words: str = ""
    minutes: int = _USUAL_MINUTES
    wait: str = ""
    cost: str = _FREE
    gate: str = ""
    mailbox: str = ""

    @property
    def works_within_an_hour(self) -> bool:
        return not self.wait and self.minutes <= 60


def channel_of(kind: Kind) -> Channel:
    """The facts of a kind; a kind without any is offered under its own title, with what is usual."""
    told = {"name": kind.title, **_table().get(kind.key, {})}
    return Channel(kind=kind.key, **told)


def ranked(channels: Iterable[Channel]) -> list[Channel]:
    """What works today before what waits for others, quick before slow; otherwise in the given order."""
    return sorted(channels, key=lambda one: (not one.works_within_an_hour, one.minutes))


@cache
def _table() -> dict[str, dict[str, Any]]:
    import tomllib

    return tomllib.loads(files("resources").joinpath("channels.toml").read_text(encoding="utf-8"))
