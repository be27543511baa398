"""Parts the entries of an answer into those that bear the site's id, which become reviews, and those that are refused.

Not here: what an id looks like, and how an entry becomes a review (each kind).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from store.records import IncomingReview, Rejected

_Entry = dict[str, Any]


def identified(
    entries: Iterable[_Entry],
    has_id: Callable[[_Entry], object],
    read: Callable[[_Entry], IncomingReview],
    *,
    name: str = "review",
) -> tuple[tuple[IncomingReview, ...], tuple[Rejected, ...]]:
    """What was read, and what has no id. Without one an entry would be a new review at each poll. `name` is the site's
    word for an entry."""
    reviews: list[IncomingReview] = []
    rejected: list[Rejected] = []
    for entry in entries:
        if has_id(entry):
            reviews.append(read(entry))
        else:
            rejected.append(Rejected(f"The {name} has no id.", str(entry)[:200]))
    return tuple(reviews), tuple(rejected)
