"""The part of the ledger that takes note of replies standing at the site: our own turn live, others are counted.

Called by polls and by whoever reads a thread back, inside their transaction. Not here: fetching any of it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime

from store import activity, reply_ledger, search
from store.db import Database
from store.records import IN_FLIGHT, Origin, Precision, ReplyState, SeenReply
from store.rules.identity import same_words
from store.times import from_text, start_of_day, to_text

_NOT_YET_THERE = (ReplyState.QUEUED, ReplyState.SENDING)
APPEARED = "A reply appeared at the site before this one left."


def see_at_site(db: Database, review_id: int, seen: Iterable[SeenReply], *, now: datetime) -> bool:
    """Take note of the replies that stand at the site now, inside the caller's transaction. True where anything changed.

    Our own words turn live (or posted, where the site still holds them back); words that were not written here become a
    reply of the site's own origin and count as heard, dated as the site says. They turn a reply that is queued or being
    written into an ask: is it still wanted? What the site refuses after all is no answer any more.
    """
    known = db.conn.execute("select * from replies where review_id = ? order by id", (review_id,)).fetchall()
    changed = settled = False
    for reply in seen:
        match = _match(known, reply)
        if reply.refused:
            settled = _refused_after_all(db, review_id, match, reply, now=now) or settled
            changed = changed or settled
        elif match is None:
            ask_about(db, review_id, _add_seen(db, review_id, reply, now=now), now=now)
            changed = True
        elif match["state"] != ReplyState.LIVE and (reply.live or match["state"] != ReplyState.POSTED):
            db.conn.execute(
                "update replies set state = ?, seen_at = ?, external_id = ?, posted_at = coalesce(posted_at, ?), "
                "error = '', waits_for = '', next_try_at = null where id = ?",
                (
                    ReplyState.LIVE if reply.live else ReplyState.POSTED,
                    to_text(now),
                    reply.external_id or match["external_id"],
                    to_text(_told_at(db, review_id, reply) or now),
                    match["id"],
                ),
            )
            what = "reply live" if reply.live else "reply held by the site"
            activity.record(db, what, now=now, review_id=review_id, reply_id=match["id"], who="site")
            changed = settled = True
        elif match["origin"] == Origin.SITE:
            changed = _tells_more(db, match, reply, now=now) or changed
    if settled:
        reply_ledger.settle(db, review_id)
    elif changed:
        search.index_our_words(db, review_id)
    return changed


def _refused_after_all(
    db: Database, review_id: int, match: sqlite3.Row | None, reply: SeenReply, *, now: datetime
) -> bool:
    """The site took our words and then decided against them: nobody sees them, so they are no answer, and they are kept.
    Words that were not written here are left alone: they never counted."""
    settled_so_far = (ReplyState.POSTED, ReplyState.LIVE, ReplyState.UNKNOWN)
    if match is None or match["origin"] == Origin.SITE or match["state"] not in settled_so_far:
        return False
    reply_ledger.take_in_the_draft(db, match["id"])
    db.conn.execute(
        "update replies set state = ?, error = ?, waits_for = '', next_try_at = null, updated_at = ? where id = ?",
        (ReplyState.REFUSED, reply.refused, to_text(now), match["id"]),
    )
    # What nobody reads promises nothing; posted again, it promises anew.
    db.conn.execute(
        "update promises set dropped_at = ?, note = ? where reply_id = ? and done_at is null and dropped_at is null",
        (to_text(now), reply.refused, match["id"]),
    )
    activity.record(db, "reply refused by the site", now=now, review_id=review_id, reply_id=match["id"], who="site")
    return True


def _tells_more(db: Database, known: sqlite3.Row, reply: SeenReply, *, now: datetime) -> bool:
    """An answer that is known already has other words now, or its date is told, which was not when it was first seen."""
    values: dict[str, str | None] = {}
    if known["text"] != reply.text:
        values |= {"text": reply.text, "updated_at": to_text(now)}
    told = _told_at(db, known["review_id"], reply)
    if told is not None and known["posted_at"] == known["created_at"] and told < from_text(known["posted_at"]):
        values["posted_at"] = to_text(told)
    if values:
        assignments = ", ".join(f"{name} = ?" for name in values)
        db.conn.execute(f"update replies set {assignments} where id = ?", [*values.values(), known["id"]])
    return bool(values)


def _told_at(db: Database, review_id: int, reply: SeenReply) -> datetime | None:
    """When the site says that it was posted; a date without a time begins with that day in the brand's zone."""
    told = reply.posted_at or reply.updated_at
    if told is None or reply.posted_precision is not Precision.DAY:
        return told
    row = db.conn.execute(
        "select b.timezone from reviews r join sources s on s.id = r.source_id join brands b on b.id = s.brand_id "
        "where r.id = ?",
        (review_id,),
    ).fetchone()
    return start_of_day(told.astimezone(UTC).date(), row["timezone"])


def _add_seen(db: Database, review_id: int, reply: SeenReply, *, now: datetime) -> int:
    cursor = db.conn.execute(
        "insert into replies (review_id, state, origin, text, created_at, updated_at, posted_at, seen_at, "
        "posted_by, external_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            review_id,
            ReplyState.LIVE if reply.live else ReplyState.POSTED,
            Origin.SITE,
            reply.text,
            to_text(now),
            to_text(now),
            to_text(_told_at(db, review_id, reply) or now),
            to_text(now),
            reply.author,
            reply.external_id,
        ),
    )
    added = int(cursor.lastrowid or 0)
    activity.record(db, "reply seen at the site", now=now, review_id=review_id, reply_id=added, who="site")
    return added


def ask_about(db: Database, review_id: int, appeared_id: int, *, now: datetime) -> None:
    """Another reply stands in the thread: what waited to be sent comes back to its owner, and what is being written is
    asked about. What is being sent just now is the sender's to judge (`outbox_store`), what was handed over its owner's."""
    queued = db.conn.execute("select id from replies where review_id = ? and state = 'queued'", (review_id,)).fetchone()
    if queued is not None:
        reply_ledger.back_to_draft(db, queued["id"], now=now, note=APPEARED, appeared_id=appeared_id)
        activity.record(
            db, "reply held back: another one appeared", now=now, review_id=review_id, reply_id=queued["id"]
        )
    else:
        db.conn.execute(
            "update replies set appeared_id = ? where review_id = ? and state = 'draft' and trim(text) <> ''",
            (appeared_id, review_id),
        )


def _match(known: list[sqlite3.Row], reply: SeenReply) -> sqlite3.Row | None:
    """The row that this reply at the site is: by its id there, else by its words (a draft is never taken for it).

    A site that keeps one reply per review gives the new one the old one's id: there the words decide first. All the words
    decide before their beginning does, or a reply that repeats an earlier one and goes on would be taken for it.
    """
    sent = [row for row in known if row["state"] != ReplyState.DRAFT]
    by_id = [row for row in sent if reply.external_id and row["external_id"] == reply.external_id]
    whole = [row for row in sent if same_words(row["text"], reply.text) and same_words(reply.text, row["text"])]
    # What has not left yet stands nowhere shortened.
    begun = [row for row in sent if row["state"] not in _NOT_YET_THERE and same_words(row["text"], reply.text)]
    by_words = whole or begun
    in_both = [row for row in by_id if row in by_words]
    on_its_way = [row for row in by_words if row["state"] in (*IN_FLIGHT, ReplyState.REFUSED)]
    other_id = [row for row in by_words if not row["external_id"] or not reply.external_id]
    return next(iter([*in_both, *on_its_way, *by_id, *other_id, *by_words]), None)
