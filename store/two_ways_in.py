"""Reviews that reach us by two ways: out of a file or from a hand, and by polling the same site. One review, not two.

What a site's export brought moves to the source that is polled, under the site's own id, with all that was done about
it. A file imported after a poll finds its reviews there. So does what a removed source had brought, where the site was
added again in other words. Not here: what a poll stores (`poll_sink.py`).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from store import activity
from store.db import Database
from store.records import Source
from store.times import from_text

if TYPE_CHECKING:
    from store.records import IncomingReview

#: The kind of source under which imported reviews stand. Its setting `site` names the kind of source that has the same
#: ids, where an export told.
FROM_FILE = "file"
#: The kind under which stands what was told at the counter, on the telephone, in a letter.
BY_HAND = "by hand"
#: There is nothing to poll here.
NOT_POLLED = (FROM_FILE, BY_HAND)


@dataclass(frozen=True, slots=True)
class OtherSource:
    """Another source of the same brand that may hold a review already. `same_ids`: by its id, else by author, date and
    words alone; `moves_here`: it belongs to the source that is being read now. `is_removed`: it was a source of the same
    kind, whose ids are the same where it was the same site."""

    source_id: int
    same_ids: bool
    moves_here: bool
    is_removed: bool = False


def sources_to_look_in(db: Database, source: Source) -> Iterator[OtherSource]:
    """Where a review that is new to this source may stand already. Of files without a site, and of a removed source of the
    same kind (or, asked for a removed one, of those that are not), only equal author, date and words count; what was
    entered by hand is never taken for a site's own."""
    if source.kind == BY_HAND:
        return
    found = db.conn.execute(
        "select id, kind, settings, removed_at from sources where brand_id = ? and kind <> ?",
        (source.brand_id, BY_HAND),
    ).fetchall()
    here = source.settings.get("site", "")
    is_removed = any(row["removed_at"] is not None for row in found if row["id"] == source.id)
    for row in found:
        if row["id"] == source.id:
            continue
        site = json.loads(row["settings"]).get("site", "") if row["kind"] == FROM_FILE else row["kind"]
        if source.kind == FROM_FILE:
            if row["kind"] != FROM_FILE and (not here or here == site):
                yield OtherSource(row["id"], same_ids=bool(here), moves_here=False)
        elif row["kind"] == FROM_FILE and site in ("", source.kind):
            yield OtherSource(row["id"], same_ids=bool(site), moves_here=True)
        elif row["kind"] == source.kind and is_removed is not (row["removed_at"] is not None):
            yield OtherSource(row["id"], same_ids=False, moves_here=not is_removed, is_removed=not is_removed)


def move(
    db: Database, row: sqlite3.Row, source: Source, external_id: str, *, weak_key: bool, url: str, now: datetime
) -> None:
    """Let a stored review stand under the source that is polled, by the id it has there; what was its id leads to it."""
    if row["external_id"] != external_id:
        db.conn.execute(
            "insert or replace into review_aliases (source_id, external_id, review_id) values (?, ?, ?)",
            (source.id, row["external_id"], row["id"]),
        )
    db.conn.execute(
        "update reviews set source_id = ?, external_id = ?, weak_key = ?, url = coalesce(nullif(?, ''), url) where id = ?",
        (source.id, external_id, weak_key, url, row["id"]),
    )
    activity.record(db, "review found at its site", now=now, review_id=row["id"], source_id=source.id, who="site")


def is_an_older_version(db: Database, row: sqlite3.Row, review: IncomingReview) -> bool:
    """Whether what a file says about a stored review is what it said before: by the site's time of its last change, or
    because we have seen these words (and this rating) give way to others."""
    if review.updated_at is not None and row["updated_at"] is not None:
        return bool(review.updated_at < from_text(row["updated_at"]))
    return (
        db.conn.execute(
            "select 1 from revisions where review_id = ? and title = ? and text = ? and rating is ?",
            (row["id"], review.title, review.text, review.rating),
        ).fetchone()
        is not None
    )
