"""How a brand bends the method: which items of the checklist it wants every time or never, items of its own, and phrases
that are simply how it speaks. Kept as one value of the workspace's settings for each brand.

Not here: what an item means and what the checks find (`store/rules`).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from store import activity, settings
from store.db import Connections
from store.errors import RequestRefused
from store.records import Brand, Changes
from store.rules.checklist import NO_CHANGES, BrandChanges, OwnItem
from store.rules.checklist_items import ITEMS, PHASES

#: Own items a brand can have: the panel stays a page that one reads.
MOST_OWN_ITEMS = 12
#: Code points of an own item's words, as many as the packs' labels have.
LONGEST_LABEL = 60
MOST_PHRASES = 100
LONGEST_PHRASE = 80
_OWN = "own-"
_KNOWN = frozenset(item.id for item in ITEMS)


@dataclass(frozen=True, slots=True)
class BrandMethod:
    """`changes` bend the checklist; no warning of the checks touches one of the `allowed` phrases."""

    changes: BrandChanges = NO_CHANGES
    allowed: tuple[str, ...] = ()


AS_USUAL = BrandMethod()


def method_of(connections: Connections, brand_id: int) -> BrandMethod:
    """The brand's method; as usual where it changed nothing. What a newer version may have written is passed over."""
    kept = settings.get(connections, _key(brand_id))
    if not isinstance(kept, dict):
        return AS_USUAL
    return BrandMethod(
        BrandChanges(
            required=frozenset(_words(kept, "required")) & (_KNOWN | _own_ids(kept)),
            dropped=frozenset(_words(kept, "dropped")) & _KNOWN,
            added=tuple(OwnItem(one["id"], one["phase"], one["label"]) for one in _own(kept)),
        ),
        tuple(_words(kept, "allowed")),
    )


def keep_method(connections: Connections, brand: Brand, method: BrandMethod, *, now: datetime) -> Changes:
    """Keep how a brand bends the method. Drafts are judged by it from now on; what was posted keeps what it had.

    :raises RequestRefused: an own item or a phrase is empty, too long or one too many."""
    _refuse_wrong(method)
    changes = method.changes
    value = {
        "required": sorted(changes.required - changes.dropped),
        "dropped": sorted(changes.dropped),
        "added": [{"id": one.id, "phase": one.phase, "label": one.label.strip()} for one in changes.added],
        "allowed": [" ".join(phrase.split()) for phrase in method.allowed],
    }
    with connections.write() as db:
        db.conn.execute(
            "insert into settings (key, value) values (?, ?) on conflict (key) do update set value = excluded.value",
            (_key(brand.id), json.dumps(value)),
        )
        activity.record(db, "checklist changed", now=now, brand_id=brand.id)
    return Changes(brands=frozenset({brand.id}))


def new_item(method: BrandMethod, phase: str, label: str) -> OwnItem:
    """An own item with an id that no item of this brand has: ticks that belonged to a removed one stay its own."""
    taken = [int(one.id.removeprefix(_OWN)) for one in method.changes.added if one.id.removeprefix(_OWN).isdigit()]
    return OwnItem(f"{_OWN}{max(taken, default=0) + 1}", phase, label.strip())


def _key(brand_id: int) -> str:
    return f"method_of_brand_{brand_id}"


def _words(kept: dict[str, Any], name: str) -> list[str]:
    found = kept.get(name)
    return [one for one in found if isinstance(one, str)] if isinstance(found, list) else []


def _own(kept: dict[str, Any]) -> list[dict[str, str]]:
    found = kept.get("added")
    return [
        one
        for one in (found if isinstance(found, list) else [])
        if isinstance(one, dict) and all(isinstance(one.get(name), str) for name in ("id", "phase", "label"))
        if one["phase"] in PHASES
    ]


def _own_ids(kept: dict[str, Any]) -> frozenset[str]:
    return frozenset(one["id"] for one in _own(kept))


def _refuse_wrong(method: BrandMethod) -> None:
    added = method.changes.added
    if len(added) > MOST_OWN_ITEMS:
        raise RequestRefused(
            f"A checklist takes {MOST_OWN_ITEMS} items of your own: remove one before you add another."
        )
    if any(not one.label.strip() or len(one.label.strip()) > LONGEST_LABEL for one in added):
        raise RequestRefused(
            f"An item needs words, at most {LONGEST_LABEL} characters: say it as you would to yourself."
        )
    if len(method.allowed) > MOST_PHRASES:
        raise RequestRefused(f"A brand can have {MOST_PHRASES} phrases of its own: remove one before you add another.")
    if any(not phrase.strip() or len(phrase) > LONGEST_PHRASE for phrase in method.allowed):
        raise RequestRefused(f"A phrase is a few words, at most {LONGEST_PHRASE} characters, not a whole reply.")
