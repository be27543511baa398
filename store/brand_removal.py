"""Takes a brand away for good: the workspace is kept beside itself first, and the passwords of its sources go too.

Not here: what goes with a brand in the file (`store.brands.remove_brand`).
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from store import brands, configured_sources, outbox_ledger
from store.db import Connections
from store.records import Brand, Changes
from store.secrets import Secrets
from store.workspace_file import back_up_beside


@dataclass(frozen=True, slots=True)
class BrandRemoval:
    """`kept` is the copy of the workspace as it was; `unsettled` counts the replies in the outbox that went with the brand:
    their words are in that copy, and they do not leave any more, save one that was being sent in that very moment."""

    kept: Path
    unsettled: int
    changes: Changes


def remove_with_a_copy(
    connections: Connections,
    brand: Brand,
    secrets: Secrets,
    secret_names: Callable[[str], Collection[str]],
    *,
    now: datetime,
) -> BrandRemoval:
    """Remove a brand with its sources, reviews and replies. `secret_names` tells the names of a kind's secrets.

    Raises StoreProblem where the copy cannot be kept; nothing is removed then.
    """
    kept = back_up_beside(connections, now=now, why="before-removal")
    unsettled = len(outbox_ledger.waiting(connections, brand_id=brand.id))
    sources = configured_sources.list_sources(connections, brand_id=brand.id, with_removed=True)
    changes = brands.remove_brand(connections, brand, now=now)
    for source, _health in sources:
        if names := secret_names(source.kind):
            secrets.forget(source.id, names)
    return BrandRemoval(kept, unsettled, changes)
