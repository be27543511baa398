"""The one place that changes the state of a reply. Words stay in their row until the reply is live.

Asks `rules.reply_guard` before anything is counted as said. Not here: sending (that is the outbox's work) and drafts
being typed (`store.drafts`).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from sqlite_utils import Database

from store import activity, drafts, rows, search, standings
from store.db import Connections
from store.errors import RequestRefused
from store.records import Changes, Origin, Reply, ReplyState, SeenReply
from store.rules.identity import same_words
from store.rules.reply_guard import answers_given, obstacle_to_reply
from store.times import to_text


def replies_to(connections: Connections, review_id: int) -> list[Reply]:
    """Every reply in a review's thread in order of posting, the draft last; posted ones are numbered from 1."""
    with connections.read() as db:
        return _replies_to(db, review_id)


def _replies_to(db: Database, review_id: int) -> list[Reply]:
    found = db.conn.execute(
        "select * from replies where review_id = ? order by posted_at is null, posted_at, id", (review_id,)
    ).fetchall()
    numbered, number = [], 0
    for row in found:
        answered = row["state"] in (ReplyState.POSTED, ReplyState.LIVE)
        number += answered
        numbered.append(rows.reply(row, number if answered else None))
    return numbered


def _refuse_past_the_guard(db: Database, review_id: int, again_why: str, *, settling: bool = False) -> None:
    replies = _replies_to(db, review_id)
    if settling:
        replies = [reply for reply in replies if reply.state is not ReplyState.HANDED_OVER]
    obstacle = obstacle_to_reply(replies, again_why=again_why)
    if obstacle is not None:
        raise RequestRefused(obstacle.sentence)


def record_posted_elsewhere(
    connections: Connections,
    review_id: int,
    text: str,
    *,
    now: datetime,
    at: datetime | None = None,
    posted_by: str = "",
    again_why: str = "",
    ticks: Iterable[str] = (),
    marks: Mapping[str, str] | None = None,
) -> Changes:
    """Log a reply that a person posted at the site by hand, at `at` (default: now).

    The draft, where there is one, becomes that reply. Raises RequestRefused past the guard, for an empty text and for
    a time in the future.
    """
    if not text.strip():
        raise RequestRefused("The reply is empty: give the words that were posted.")
    posted_at = now if at is None else at
    if posted_at > now + timedelta(minutes=5):
        raise RequestRefused("A reply cannot have been posted in the future: check the time and its zone.")
    with connections.write(durable=True) as db:
        _refuse_past_the_guard(db, review_id, again_why, settling=True)
        reply_id = _row_to_post(db, review_id, text, now=now)
        db.conn.execute(
            "update replies set state = ?, origin = ?, text = ?, posted_at = ?, updated_at = ?, posted_by = ?, "
            "again_why = ? where id = ?",
            (ReplyState.POSTED, Origin.BY_HAND, text, to_text(posted_at), to_text(now), posted_by, again_why, reply_id),
        )
        for item in ticks:
            db.conn.execute(
                "insert or replace into checklist_ticks (reply_id, item, ticked, at) values (?, ?, 1, ?)",
                (reply_id, item, to_text(now)),
            )
        if marks is not None:
            drafts.keep_checklist(db, reply_id, marks)
        activity.record(db, "reply posted by hand", now=now, review_id=review_id, reply_id=reply_id, detail=again_why)
        _settle(db, review_id)
    return Changes(reviews=frozenset({review_id}), replies=frozenset({reply_id}))


def _row_to_post(db: Database, review_id: int, text: str, *, now: datetime) -> int:
    """The row that becomes the posted reply: the one handed over or the draft where they hold these words, else a new
    one. Other words that wait in a draft are never overwritten."""
    waiting = db.conn.execute(
        "select id, text from replies where review_id = ? and state in ('handed over', 'draft') "
        "order by state = 'draft'",
        (review_id,),
    ).fetchall()
    for row in waiting:
        if not row["text"].strip() or same_words(row["text"], text):
            return int(row["id"])
    cursor = db.conn.execute(
        "insert into replies (review_id, state, origin, text, created_at, updated_at) values (?, ?, ?, ?, ?, ?)",
        (review_id, ReplyState.POSTED, Origin.BY_HAND, text, to_text(now), to_text(now)),
    )
    return int(cursor.lastrowid or 0)


def hand_over(connections: Connections, review_id: int, text: str, *, now: datetime, again_why: str = "") -> Changes:
    """The text was copied and the site's page opened: the reply now waits for the owner's word.

    Raises RequestRefused past the guard and for an empty text.
    """
    if not text.strip():
        raise RequestRefused("There is nothing to copy yet: write your reply first.")
    with connections.write(durable=True) as db:
        _refuse_past_the_guard(db, review_id, again_why, settling=True)
        reply_id = _row_to_hand_over(db, review_id, text, now=now)
        db.conn.execute(
            "update replies set state = ?, text = ?, queued_at = ?, updated_at = ?, again_why = ? where id = ?",
            (ReplyState.HANDED_OVER, text, to_text(now), to_text(now), again_why, reply_id),
        )
        activity.record(db, "reply handed over", now=now, review_id=review_id, reply_id=reply_id, detail=again_why)
        standings.restand(db, [review_id])
    return Changes(reviews=frozenset({review_id}), replies=frozenset({reply_id}))


def _row_to_hand_over(db: Database, review_id: int, text: str, *, now: datetime) -> int:
    """The row that is handed over: copied once more, a reply keeps its row, and the draft with those words goes."""
    earlier = db.conn.execute(
        "select id from replies where review_id = ? and state = 'handed over'", (review_id,)
    ).fetchone()
    if earlier is None:
        return drafts.draft_row(db, review_id, now=now)
    db.conn.execute(
        "delete from replies where review_id = ? and state = 'draft' and trim(text) in ('', ?)",
        (review_id, text.strip()),
    )
    return int(earlier["id"])


def take_back(connections: Connections, review_id: int, *, now: datetime) -> Changes:
    """A reply that was handed over was not posted after all: it is a draft again, with its words."""
    with connections.write(durable=True) as db:
        row = db.conn.execute(
            "select id, text from replies where review_id = ? and state = 'handed over'", (review_id,)
        ).fetchone()
        if row is None:
            return Changes()
        written_meanwhile = db.conn.execute(
            "select id, text from replies where review_id = ? and state = 'draft'", (review_id,)
        ).fetchone()
        if written_meanwhile is not None:
            # Two texts, one draft: both are kept, the older one first.
            joined = "\n\n".join(filter(None, (row["text"].strip(), written_meanwhile["text"].strip())))
            db.conn.execute("delete from replies where id = ?", (written_meanwhile["id"],))
            db.conn.execute("update replies set text = ? where id = ?", (joined, row["id"]))
        db.conn.execute(
            "update replies set state = ?, queued_at = null, updated_at = ? where id = ?",
            (ReplyState.DRAFT, to_text(now), row["id"]),
        )
        activity.record(db, "reply taken back", now=now, review_id=review_id, reply_id=row["id"])
        standings.restand(db, [review_id])
    return Changes(reviews=frozenset({review_id}), replies=frozenset({row["id"]}))


def keep_words(connections: Connections, review_id: int, text: str, *, now: datetime) -> Changes:
    """Store what is being written. Words that change after they were handed over are a draft again: what is posted must
    be what the owner last said."""
    changes = Changes()
    with connections.write(durable=True) as db:
        handed = db.conn.execute(
            "select text from replies where review_id = ? and state = 'handed over'", (review_id,)
        ).fetchone()
        if handed is not None:
            if handed["text"] == text:
                return Changes()
            changes = take_back(connections, review_id, now=now)
        return changes | drafts.save_draft(connections, review_id, text, now=now)


def confirm_posted(connections: Connections, review_id: int, *, now: datetime, posted_by: str = "",
                   marks: Mapping[str, str] | None = None) -> Changes:  # fmt: skip
    """The owner says that the reply handed over was posted. It counts from when it was handed over."""
    with connections.write(durable=True) as db:
        row = db.conn.execute(
            "select id from replies where review_id = ? and state = 'handed over'", (review_id,)
        ).fetchone()
        if row is None:
            raise RequestRefused("No reply was handed over for this review: copy it and open the page first.")
        db.conn.execute(
            "update replies set state = ?, posted_at = ?, updated_at = ?, posted_by = ? where id = ?",
            (ReplyState.POSTED, to_text(now), to_text(now), posted_by, row["id"]),
        )
        if marks is not None:
            drafts.keep_checklist(db, row["id"], marks)
        activity.record(db, "reply confirmed as posted", now=now, review_id=review_id, reply_id=row["id"])
        _settle(db, review_id)
    return Changes(reviews=frozenset({review_id}), replies=frozenset({row["id"]}))


def _settle(db: Database, review_id: int) -> None:
    """After a reply was posted: wake the case, index the words, decide the standing."""
    db.conn.execute("update cases set snoozed_until = null, snoozed_for = '' where review_id = ?", (review_id,))
    search.index_our_words(db, review_id)
    standings.restand(db, [review_id])


def see_at_site(db: Database, review_id: int, seen: Iterable[SeenReply], *, now: datetime) -> bool:
    """Take note of the replies that stand at the site now, inside a poll's transaction. True where anything changed.

    Our own words turn live; words that were not written here become a reply of the site's own origin and count as
    heard, dated as the site says.
    """
    known = db.conn.execute("select * from replies where review_id = ?", (review_id,)).fetchall()
    changed = False
    for reply in seen:
        match = _match(known, reply)
        if match is None:
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
                    to_text(reply.posted_at or reply.updated_at or now),
                    to_text(now),
                    reply.author,
                    reply.external_id,
                ),
            )
            activity.record(
                db, "reply seen at the site", now=now, review_id=review_id, reply_id=cursor.lastrowid, who="site"
            )
            changed = True
        elif match["state"] != ReplyState.LIVE and reply.live:
            db.conn.execute(
                "update replies set state = ?, seen_at = ?, external_id = ?, posted_at = coalesce(posted_at, ?), "
                "error = '' where id = ?",
                (
                    ReplyState.LIVE,
                    to_text(now),
                    reply.external_id or match["external_id"],
                    to_text(reply.posted_at or now),
                    match["id"],
                ),
            )
            activity.record(db, "reply live", now=now, review_id=review_id, reply_id=match["id"], who="site")
            changed = True
        elif match["origin"] == Origin.SITE and match["text"] != reply.text:
            db.conn.execute(
                "update replies set text = ?, updated_at = ? where id = ?", (reply.text, to_text(now), match["id"])
            )
            changed = True
    if changed:
        search.index_our_words(db, review_id)
    return changed


def _match(known: list[sqlite3.Row], reply: SeenReply) -> sqlite3.Row | None:
    """The row that this reply at the site is: by its id there, else by its words (a draft is never taken for it)."""
    sent = [row for row in known if row["state"] not in (ReplyState.DRAFT, ReplyState.REFUSED)]
    if reply.external_id:
        for row in sent:
            if row["external_id"] == reply.external_id:
                return row
    for row in sent:
        if same_words(row["text"], reply.text):
            return row
    return None


def count_answers(connections: Connections, review_id: int) -> int:
    """How many answers stand in a review's thread."""
    return answers_given(replies_to(connections, review_id))
