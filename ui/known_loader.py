"""Reads what the window shows that is kept and not counted: brands, sources, the badges of the views. No widgets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from store import brands, configured_sources, reviews
from store.db import Connections
from store.records import Brand, Source, SourceHealth
from ui.sidebar import SourceLine
from ui.source_line import source_line


@dataclass(frozen=True, slots=True)
class Known:
    """`brand_id` is the brand asked for, or None where it is no longer there; `lines` are its sources, or all; `counts` are the
    store's, by its own words for the views."""

    brands: list[Brand]
    brand_id: int | None
    sources: list[tuple[Source, SourceHealth]]
    lines: Sequence[SourceLine]
    counts: Mapping[str, int]
    has_reviews: bool

    @property
    def is_first_run(self) -> bool:
        """Whether nothing was set up yet and nothing came by other ways."""
        return not self.sources and not self.has_reviews

    @property
    def last_checked(self) -> datetime | None:
        """When a source was last asked, in UTC; None where none was."""
        return max((health.last_polled_at for _, health in self.sources if health.last_polled_at), default=None)


def load_known(connections: Connections, *, brand_id: int | None, now: datetime) -> Known:
    """It takes no time however many reviews there are."""
    every = brands.list_brands(connections)
    known = brand_id if brand_id in {one.id for one in every} else None
    sources = configured_sources.list_sources(connections)
    names = {brand.id: brand.name for brand in every}
    return Known(
        brands=every,
        brand_id=known,
        sources=sources,
        lines=[
            source_line(source, health, names.get(source.brand_id, ""), now)
            for source, health in sources
            if known in (None, source.brand_id)
        ],
        counts=reviews.view_counts(connections, now=now, brand_id=known),
        has_reviews=reviews.has_any(connections),
    )
