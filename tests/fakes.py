"""Stand-ins for what is not under test: a clock that is set by hand and a store that keeps everything in memory."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from store.records import Changes, IncomingReview, Page, Rejected, Source, SourceHealth


@dataclass
class HandClock:
    """Shows what it was set to."""

    now: datetime = datetime(2026, 11, 23, 14, 10, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def goes_on(self, **span: float) -> None:
        self.now += timedelta(**span)


@dataclass
class MemoryStore:
    """Keeps reviews by source and id, as the real sink does, and nothing of their history (see `contract.PollStore`)."""

    sources: dict[int, Source] = field(default_factory=dict)
    health: dict[int, SourceHealth] = field(default_factory=dict)
    reviews: dict[int, dict[str, IncomingReview]] = field(default_factory=dict)
    refused: dict[int, list[Rejected]] = field(default_factory=dict)
    listings: dict[int, tuple[str, ...] | None] = field(default_factory=dict)
    problem: Exception | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def watches(self, kind: str, *, name: str = "", interval_minutes: int = 60, **settings: str) -> Source:
        number = len(self.sources) + 1
        source = Source(number, 1, kind, name or f"source {number}", settings, interval_minutes)
        self.sources[number] = source
        self.health[number] = SourceHealth(number)
        self.reviews[number] = {}
        return source

    def is_full(self, problem: Exception) -> None:
        self.problem = problem

    def sources_to_poll(self) -> Sequence[tuple[Source, SourceHealth]]:
        with self._lock:
            return [(source, self.health[number]) for number, source in self.sources.items()]

    def store_page(self, source: Source, page: Page, now: datetime) -> Changes:
        with self._lock:
            if self.problem is not None:
                raise self.problem
            known = self.reviews[source.id]
            new = updated = unchanged = complaints = 0
            for review in page.reviews:
                before = known.get(review.external_id)
                new += before is None
                unchanged += before == review
                updated += before is not None and before != review
                complaints += before is None and review.rating is not None and review.rating <= 2
                known[review.external_id] = review
            self.listings[source.id] = page.listing
            return Changes(
                new=new, updated=updated, unchanged=unchanged, new_complaints=complaints, sources=frozenset({source.id})
            )

    def store_health(self, health: SourceHealth) -> Changes:
        with self._lock:
            self.health[health.source_id] = health
            return Changes(sources=frozenset({health.source_id}))

    def rejected_entries(self, source: Source, page: Page, now: datetime) -> None:
        with self._lock:
            self.refused.setdefault(source.id, []).extend(page.rejected)
