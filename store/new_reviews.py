"""Adds reviews that nobody has seen before: a poll's few as well as an import's million, so every step counts.

Rows, search index and standings of a page are each written by one statement. Not here: which reviews are new
(`store.poll_sink`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from store import activity, conversations, search, seen_replies, standings
from store.db import Database
from store.records import Audience, IncomingReview, Precision, Source
from store.rules.identity import content_hash, fingerprint
from store.times import start_of_day, to_text

#: Why a review is set aside that was written before its source was answered.
FROM_BEFORE = "written before answering began here"

#: A site's clock may run ahead of ours by this much before we call its date a future one.
CLOCK_SKEW = timedelta(minutes=10)

_COLUMNS = (
    "id", "source_id", "external_id", "title", "text", "author", "author_url", "rating", "rating_raw", "rating_guessed",
    "worst_rating", "language", "audience", "url", "created_at", "created_text", "created_precision", "opened_at",
    "first_seen_at", "updated_at", "votes", "product", "order_number", "extra", "weak_key", "content_hash",
    "fingerprint",
)  # fmt: skip
_INSERT = f"insert into reviews ({', '.join(_COLUMNS)}) values ({','.join('?' * len(_COLUMNS))})"


def fingerprint_of(review: IncomingReview) -> bytes | None:
    return fingerprint(review.author, review.title, review.text, review.created_at, review.created_text)


def add(
    db: Database,
    source: Source,
    reviews: Sequence[IncomingReview],
    marks: Mapping[str, bytes | None],
    timezone: str,
    now: datetime,
) -> range:
    """Add reviews, oldest first, so that ids run in time order within a poll. Returns their ids. `marks` are their
    fingerprints by the site's id, which were worked out to look for them.

    Those that bring replies of the site's are to be stood anew by the caller: `restand`."""
    placed = sorted(((placed_in_time(review, timezone, now), review) for review in reviews), key=lambda one: one[0][1])
    sequence = db.conn.execute("select seq from sqlite_sequence where name = 'reviews'").fetchone()
    first = (sequence[0] if sequence else 0) + 1
    ids = range(first, first + len(placed))
    seen_at = to_text(now)
    rows, to_stand = [], []
    for number, ((created_at, opened_at), review) in zip(ids, placed, strict=True):
        opened = to_text(opened_at)
        created = opened if created_at is opened_at else to_text(created_at)
        rows.append(_values(number, source.id, review, marks[review.external_id], created, opened, seen_at))
        to_stand.append((number, review.rating, opened_at, opened, review.votes))
    db.conn.executemany(_INSERT, rows)
    search.index_words(
        db, [(number, one.title, one.text, one.author) for number, (_, one) in zip(ids, placed, strict=True)]
    )
    standings.stand_new(db, source, to_stand)
    for number, (_, review) in zip(ids, placed, strict=True):
        if review.replies:
            seen_replies.see_at_site(db, number, review.replies, now=now)
            standings.restand(db, [number])
    complaints = [number for number, (_, review) in zip(ids, placed, strict=True) if review.is_complaint]
    if complaints:
        conversations.mark_as_complaints(db, complaints)
        standings.restand(db, complaints)
    if source.answered_from is not None:
        _set_aside_from_before(db, source, ids, source.answered_from, now)
    return ids


def _set_aside_from_before(db: Database, source: Source, ids: range, start: datetime, now: datetime) -> None:
    """What would ask for an answer or a judgement, though it is older than the owner wanted to begin with, is set aside:
    kept, found, and back by itself once its author changes it or writes again. What they wrote again since then counts
    already: the case is closed as of the start, not as of now."""
    old = [
        row[0]
        for row in db.conn.execute(
            "select r.id from reviews r join standings t on t.review_id = r.id where r.id between ? and ? "
            "and max(r.created_at, coalesce(r.updated_at, '')) < ? and t.view in ('waiting', 'unrated')",
            (ids.start, ids.stop - 1, to_text(start)),
        )
    ]
    if not old:
        return
    db.conn.executemany(
        "insert into cases (review_id, set_aside_why, closed_at) values (?, ?, ?) on conflict (review_id) do update "
        "set set_aside_why = excluded.set_aside_why, closed_at = excluded.closed_at",
        [(review_id, FROM_BEFORE, to_text(start)) for review_id in old],
    )
    activity.record(
        db, "older ones set aside", now=now, source_id=source.id, brand_id=source.brand_id, detail=str(len(old))
    )
    standings.restand(db, old)


def _values(
    number: int,
    source_id: int,
    review: IncomingReview,
    mark: bytes | None,
    created: str | None,
    opened: str,
    seen_at: str,
) -> tuple[object, ...]:
    """One row in the order of `_COLUMNS`."""
    return (
        number, source_id, review.external_id, review.title, review.text, review.author, review.author_url,
        review.rating, review.rating_raw, review.rating_guessed, review.rating, review.language,
        str(Audience(review.audience)), review.url, created, review.created_text, str(review.created_precision),
        opened, seen_at, to_text(review.updated_at), review.votes, review.product, review.order_number, _extra(review),
        review.weak_key, content_hash(review.title, review.text, review.rating), mark,
    )  # fmt: skip


def _extra(review: IncomingReview) -> str:
    extra = review.extra
    if review.created_precision is Precision.DAY and review.created_at is not None:
        # The day as the site gave it: where it begins depends on the brand's zone, which can be changed.
        extra = {**extra, "created_on": review.created_at.astimezone(UTC).date().isoformat()}
    return json.dumps(dict(extra), ensure_ascii=False) if extra else "{}"


def placed_in_time(review: IncomingReview, timezone: str, now: datetime) -> tuple[datetime | None, datetime]:
    """When a review was created and when its clock starts.

    A date without a time starts with that day in the brand's zone. Without a date, or with one in the future, the
    clock starts when we first saw it: an age is never negative.
    """
    created = review.created_at
    if created is not None and review.created_precision is Precision.DAY:
        created = start_of_day(created.astimezone(UTC).date(), timezone)
    if created is None or review.created_precision is Precision.NONE:
        return None, now
    return created, now if created > now + CLOCK_SKEW else min(created, now)
