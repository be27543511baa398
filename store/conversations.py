"""Letters: a customer's later mail goes below her earlier words, and what we answered by mail is found apart from them.

Called by `poll_sink`, inside its transaction. A later letter's id becomes another name of the review that it goes on with,
so that a mailbox that is read again adds nothing. Not here: which mails belong together (`sources/kinds/mail.py`).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from store import activity, search, seen_replies
from store.db import Database
from store.records import IncomingReview, SeenReply
from store.rules.identity import content_hash
from store.times import to_text


def says_nothing_new(row: sqlite3.Row, letter: IncomingReview) -> bool:
    """Whether a letter that is read again is the beginning of what stands here already."""
    return letter.is_letter and bool(letter.text) and str(row["text"]).startswith(letter.text)


def find(db: Database, source_id: int, external_id: str) -> sqlite3.Row | None:
    """The review of that id, or of which that id is another name."""
    row: sqlite3.Row | None = db.conn.execute(
        "select r.* from reviews r where r.source_id = ? and r.external_id = ? union all "
        "select r.* from reviews r join review_aliases a on a.review_id = r.id where a.source_id = ? and a.external_id = ?",
        (source_id, external_id, source_id, external_id),
    ).fetchone()
    return row


def go_on(db: Database, source_id: int, letter: IncomingReview, *, now: datetime) -> int | None:
    """Put a later letter below the words that it goes on with, and let the case come back; the review's id. None where
    that review is not here, or its author was erased: then the letter stands for itself."""
    row = find(db, source_id, letter.continues)
    if row is None or row["erased_at"] is not None:
        return None
    review_id = int(row["id"])
    text = f"{row['text']}\n\n{letter.text}".strip()
    wrote_at = min(letter.created_at or now, now)
    search.forget_words(db, [row])
    db.conn.execute(
        "update reviews set text = ?, updated_at = ?, content_hash = ?, url = ? where id = ?",
        (
            text,
            to_text(wrote_at),
            content_hash(row["title"], text, row["rating"]),
            letter.url or row["url"],
            review_id,
        ),
    )
    search.index_again(db, [review_id])
    db.conn.execute(
        "insert or ignore into review_aliases (source_id, external_id, review_id) values (?, ?, ?)",
        (source_id, letter.external_id, review_id),
    )
    # Coming back is decided in rules.case_status from this one fact; an open case only wakes. A letter that crossed ours is
    # news from when it came in: what was written here before could not answer it.
    crossed = db.conn.execute(
        "select 1 from replies where review_id = ? and origin = 'here' and state <> 'draft' "
        "and coalesce(posted_at, queued_at) >= ?",
        (review_id, to_text(wrote_at)),
    ).fetchone()
    db.conn.execute("insert or ignore into cases (review_id) values (?)", (review_id,))
    db.conn.execute(
        "update cases set reopened_why = case when coalesce(reopened_at, '') < :at then 'answered' else reopened_why end, "
        "reopened_at = max(coalesce(reopened_at, ''), :at), snoozed_until = null, snoozed_for = '' where review_id = :id",
        {"at": to_text(now if crossed else wrote_at), "id": review_id},
    )
    activity.record(db, "customer wrote again", now=now, review_id=review_id, who="site")
    return review_id


def see_apart(db: Database, source_id: int, seen: Iterable[tuple[str, SeenReply]], *, now: datetime) -> set[int]:
    """Note answers of ours that were found apart from what they answer; the ids of the reviews that this changed."""
    changed = set()
    for external_id, reply in seen:
        row = find(db, source_id, external_id)
        if row is not None and row["erased_at"] is None and seen_replies.see_at_site(db, row["id"], [reply], now=now):
            changed.add(int(row["id"]))
    return changed


def mark_as_complaints(db: Database, review_ids: Iterable[int]) -> None:
    """The owner said beforehand that whatever arrives at a place is a complaint."""
    db.conn.executemany(
        "insert into cases (review_id, marked_complaint) values (?, 1) on conflict (review_id) do nothing",
        [(review_id,) for review_id in review_ids],
    )
