"""Filters that the owner saved under a name, and what lists can be narrowed by in this workspace.

A filter is kept as the plain values that the list's menu makes; what a newer version wrote beside them is passed over. Not
here: what a filter finds (`store.reviews`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from store import settings
from store.db import Connections
from store.errors import RequestRefused

_KEY = "saved_filters"
#: Code points of a name: it stands in a menu.
LONGEST_NAME = 40
#: More would be a list that nobody reads.
MOST = 20
#: Reviews whose languages are read in one go: all of most workspaces, and no longer than a picture or two of the screen.
LOOKED_AT = 50_000
_ABOVE_ALL = 2**63 - 1
#: The fields that a filter may have, with the type of each.
_FIELDS: Mapping[str, tuple[type, ...]] = {
    "stars": (list,),
    "audience": (str,),
    "language": (str,),
    "reason": (str,),
    "source_id": (int,),
    "older_days": (int,),
    "sleeping": (bool,),
}


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """`fields` are those of the list's filter that narrow it, `search` the words that were searched for."""

    name: str
    fields: Mapping[str, Any] = field(default_factory=dict)
    search: str = ""


def list_saved(connections: Connections) -> list[SavedFilter]:
    """The saved filters by name."""
    kept = settings.get(connections, _KEY, [])
    found = [_read(one) for one in kept] if isinstance(kept, list) else []
    return sorted((one for one in found if one is not None), key=lambda one: one.name.casefold())


def save(connections: Connections, wanted: SavedFilter) -> None:
    """Keep a filter; one of the same name gives way to it.

    :raises RequestRefused: the name is empty or too long, nothing is narrowed, or there are too many."""
    name = " ".join(wanted.name.split())
    if not name or len(name) > LONGEST_NAME:
        raise RequestRefused(f"A filter needs a name of at most {LONGEST_NAME} characters.")
    if not wanted.fields and not wanted.search.strip():
        raise RequestRefused("This filter narrows nothing yet: choose something in it first.")
    others = [one for one in list_saved(connections) if one.name.casefold() != name.casefold()]
    if len(others) >= MOST:
        raise RequestRefused(f"There are {MOST} saved filters already: forget one before you save another.")
    _keep(connections, [*others, SavedFilter(name, dict(wanted.fields), wanted.search.strip())])


def forget(connections: Connections, name: str) -> None:
    """Forget a saved filter; one that is not there is forgotten already."""
    _keep(connections, [one for one in list_saved(connections) if one.name.casefold() != name.strip().casefold()])


def languages(connections: Connections, *, before: int | None = None) -> tuple[frozenset[str], int | None]:
    """The languages of the newest reviews, or of those before an id, and the id before which to go on; None where there
    are no older ones. An index over them would make the file larger than the question is worth (1.2 %)."""
    with connections.read() as db:
        rows = db.conn.execute(
            "select language, min(id), count(*) from (select id, language from reviews where id < ? order by id desc limit ?) "
            "group by language",
            (_ABOVE_ALL if before is None else before, LOOKED_AT),
        ).fetchall()
    looked_at, lowest = sum(row[2] for row in rows), min((row[1] for row in rows), default=None)
    return frozenset(row[0] for row in rows) - {""}, lowest if looked_at == LOOKED_AT else None


def _keep(connections: Connections, filters: list[SavedFilter]) -> None:
    value = [{"name": one.name, "search": one.search, **one.fields} for one in filters]
    settings.put(connections, _KEY, value)


def _read(kept: Any) -> SavedFilter | None:
    if not isinstance(kept, dict) or not isinstance(kept.get("name"), str):
        return None
    fields = {
        name: kept[name]
        for name, types in _FIELDS.items()
        if isinstance(kept.get(name), types) and (bool in types or not isinstance(kept[name], bool))
    }
    stars = fields.get("stars")
    if stars is not None and not all(isinstance(one, int) and 1 <= one <= 5 for one in stars):
        del fields["stars"]
    search = kept.get("search")
    return SavedFilter(kept["name"], fields, search if isinstance(search, str) else "")
