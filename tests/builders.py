"""Short words to make the values that tests speak of: a brand, a source, a review that arrives."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from store import brands, configured_sources
from store.db import Connections
from store.poll_sink import PollSink
from store.records import Brand, Changes, IncomingReview, Page, Source

#: The moment at which most stories are told: a Monday.
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def hours_ago(count: float) -> datetime:
    return NOON - timedelta(hours=count)


def a_brand(workspace: Connections, name: str = "Corner Café", **fields: Any) -> Brand:
    return brands.add_brand(workspace, name=name, now=NOON, **fields)


def a_source(
    workspace: Connections, brand: Brand, name: str = "Town guide", kind: str = "feed", **settings: str
) -> Source:
    return configured_sources.add_source(
        workspace,
        brand_id=brand.id,
        kind=kind,
        name=name,
        settings=settings or {"url": f"https://{name.lower().replace(' ', '-')}.example/feed"},
        interval_minutes=60,
        now=NOON,
    )


def a_review(external_id: str = "r1", **fields: Any) -> IncomingReview:
    """Ana's complaint of two days and five hours ago, unless told otherwise."""
    told: dict[str, Any] = {
        "text": "Her soup came cold, we sent it back, and it came cold again.",
        "title": "Cold soup, twice",
        "author": "Ana P.",
        "rating": 1.0,
        "rating_raw": "1",
        "url": f"https://reviews.example/{external_id}",
        "created_at": hours_ago(53),
        "created_text": "",
    } | fields
    return IncomingReview(external_id=external_id, **told)


def arrives(
    workspace: Connections, source: Source, *reviews: IncomingReview, at: datetime = NOON, whole: bool = True
) -> Changes:
    """A poll brings these reviews; `whole` says that they are all that the site shows."""
    listing = tuple(review.external_id for review in reviews) if whole else None
    return PollSink(workspace).store_page(source, Page(reviews=reviews, listing=listing), at)


def id_of(workspace: Connections, external_id: str) -> int:
    with workspace.read() as db:
        row = db.conn.execute("select id from reviews where external_id = ?", (external_id,)).fetchone()
    assert row is not None, f"no review {external_id}"
    return int(row[0])
