"""Adds the feeds of a list or of another reader's OPML file at once, for command line and window alike. No Qt.

None of them is tried: what is wrong with one shows on it at its first check. Not here: reading the list (`feed_lists`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sources import feed_lists, registry
from sources.errors import SourceProblem
from store import configured_sources
from store.db import Connections
from store.errors import RequestRefused
from store.records import Brand, Source
from ui.source_settings import free_name, is_web_address

KIND = "feed"


@dataclass(frozen=True, slots=True)
class FeedsAdded:
    """What was added, and what was left out: (address, why)."""

    sources: tuple[Source, ...]
    left_out: tuple[tuple[str, str], ...]


def read_feeds(file: str | Path, *, as_lines: bool = False) -> list[tuple[str, str]]:
    """(name, address) of each feed in a file: OPML, or one address a line (`as_lines`, or a name that ends in .txt).

    :raises RequestRefused: it cannot be read, or holds no such list."""
    path = Path(file)
    try:
        raw = path.read_bytes()
        lines = as_lines or path.suffix.lower() == ".txt"
        return feed_lists.from_lines(raw) if lines else feed_lists.from_opml(raw)
    except OSError as error:
        raise RequestRefused(f"{file} cannot be read ({error.strerror}): check the name.") from error
    except SourceProblem as error:
        raise RequestRefused(str(error)) from error


def add_feeds(
    connections: Connections,
    owner: Brand,
    feeds: Sequence[tuple[str, str]],
    *,
    now: datetime,
    interval_minutes: int | None = None,
    answered_from: datetime | None = None,
) -> FeedsAdded:
    """Add each; what is there already, or is no address, is left out with the reason. What was written there before
    `answered_from` asks for no answer."""
    added, left_out = [], []
    for name, url in feeds:
        if not is_web_address(url):
            left_out.append((url, "This is not an http or https address."))
            continue
        settings = {"url": url}
        try:
            source = configured_sources.add_source(
                connections,
                brand_id=owner.id,
                kind=KIND,
                name=name or free_name(connections, owner, KIND, settings),
                settings=settings,
                interval_minutes=interval_minutes or registry.kind(KIND).default_interval_minutes,
                now=now,
                answered_from=answered_from,
            )
            added.append(source)
        except RequestRefused as error:
            left_out.append((url, str(error)))
    return FeedsAdded(tuple(added), tuple(left_out))
