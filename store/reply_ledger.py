"""The ledger of replies: what was said, by whom, and what a draft became. Words stay in their row until they are live.

Only the ledger changes the state of a reply: here for what people tell, in `seen_replies` for what polls find, in
`outbox_ledger` for what the owner wants sent, in `outbox_store` for what the sender did. `rules.reply_guard` is asked
before anything counts as said.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from store import activity, drafts, rows, search, standings
from store.db import Connections, Database
from store.errors import RequestRefused
from store.records import ANSWERED, Changes, Origin, Reply, ReplyState
from store.rules.identity import same_words
from store.rules.reply_guard import obstacle_to_reply
from store.times import to_text


def replies_to(connections: Connections, review_id: int) -> list[Reply]:
    """Every reply in a review's thread in order of posting, the draft last; posted ones are numbered from 1."""
    with connections.read() as db:
        return thread_of(db, review_id)


def thread_of(db: Database, review_id: int) -> list[Reply]:
    """The same, inside the caller's transaction."""
    found = db.conn.execute(
        "select * from replies where review_id = ? order by posted_at is null, posted_at, id", (review_id,)
    ).fetchall()
    numbered, number = [], 0
    for row in found:
        answered = row["state"] in (ReplyState.POSTED, ReplyState.LIVE)
        number += answered
        numbered.append(rows.reply(row, number if answered else None))
    return numbered


def refuse_past_the_guard(db: Database, review_id: int, again_why: str, *, settling: bool = False) -> None:
    """Raise RequestRefused where the guard stands in the way; `settling` looks past a reply that was handed over."""
    replies = thread_of(db, review_id)
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
        refuse_past_the_guard(db, review_id, again_why, settling=True)
        reply_id = row_for(
            db,
            review_id,
            text,
            among=(ReplyState.HANDED_OVER, ReplyState.REFUSED, ReplyState.DRAFT),
            new=ReplyState.POSTED,
            origin=Origin.BY_HAND,
            now=now,
        )
        db.conn.execute(
            "update replies set state = ?, origin = ?, text = ?, posted_at = ?, updated_at = ?, posted_by = ?, "
            "again_why = ?, error = '' where id = ?",
            (ReplyState.POSTED, Origin.BY_HAND, text, to_text(posted_at), to_text(now), posted_by, again_why, reply_id),
        )
        drafts.keep_checklist(db, reply_id, ticks, marks, now=now)
        activity.record(db, "reply posted by hand", now=now, review_id=review_id, reply_id=reply_id, detail=again_why)
        settle(db, review_id)
    return Changes(reviews=frozenset({review_id}), replies=frozenset({reply_id}))


def row_for(
    db: Database,
    review_id: int,
    text: str,
    *,
    among: Sequence[ReplyState],
    new: ReplyState,
    origin: Origin,
    now: datetime,
) -> int:
    """The reply that holds these words (or none yet), looked for `among` those states in that order; else a new row in
    the state `new`. Other words that wait there are never overwritten, nor are those with which it goes on."""
    waiting = db.conn.execute(
        f"select id, text, state from replies where review_id = ? and state in ({','.join('?' * len(among))})",
        [review_id, *among],
    ).fetchall()
    for row in sorted(waiting, key=lambda one: among.index(ReplyState(one["state"]))):
        if not row["text"].strip() or same_words(text, row["text"]):
            return int(row["id"])
    cursor = db.conn.execute(
        "insert into replies (review_id, state, origin, text, created_at, updated_at) values (?, ?, ?, ?, ?, ?)",
        (review_id, new, origin, text, to_text(now), to_text(now)),
    )
    return int(cursor.lastrowid or 0)


def hand_over(connections: Connections, review_id: int, text: str, *, now: datetime, again_why: str = "") -> Changes:
    """The text was copied and the site's page opened: the reply now waits for the owner's word.

    Raises RequestRefused past the guard and for an empty text.
    """
    if not text.strip():
        raise RequestRefused("There is nothing to copy yet: write your reply first.")
    with connections.write(durable=True) as db:
        refuse_past_the_guard(db, review_id, again_why, settling=True)
        reply_id = _row_to_hand_over(db, review_id, text, now=now)
        db.conn.execute(
            "update replies set state = ?, text = ?, queued_at = ?, updated_at = ?, again_why = ?, error = '', "
            "appeared_id = null where id = ?",
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
        refused = db.conn.execute(
            "select id, text from replies where review_id = ? and state = 'refused'", (review_id,)
        ).fetchone()
        if refused is not None and same_words(refused["text"], text):
            return int(refused["id"])
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
            "select id from replies where review_id = ? and state = 'handed over'", (review_id,)
        ).fetchone()
        if row is None:
            return Changes()
        back_to_draft(db, row["id"], now=now)
        activity.record(db, "reply taken back", now=now, review_id=review_id, reply_id=row["id"])
        standings.restand(db, [review_id])
    return Changes(reviews=frozenset({review_id}), replies=frozenset({row["id"]}))


def back_to_draft(
    db: Database, reply_id: int, *, now: datetime, note: str = "", appeared_id: int | None = None
) -> None:
    """A reply is a draft again, with its words, inside the caller's transaction.

    Two texts, one draft: where another draft was begun meanwhile, both are kept, the older one first. `note` says why
    it came back by itself, `appeared_id` which reply at the site was the reason.
    """
    take_in_the_draft(db, reply_id)
    db.conn.execute(
        "update replies set state = ?, queued_at = null, send_after = null, waits_for = '', next_try_at = null, "
        "tries = 0, claim = '', claimed_at = null, error = ?, appeared_id = ?, updated_at = ? where id = ?",
        (ReplyState.DRAFT, note, appeared_id, to_text(now), reply_id),
    )


def take_in_the_draft(db: Database, reply_id: int) -> None:
    """Join the draft that was begun beside this reply to it: words, ticks and waivers; the draft's row goes."""
    row = db.conn.execute("select review_id, text from replies where id = ?", (reply_id,)).fetchone()
    draft = db.conn.execute(
        "select id, text from replies where review_id = ? and state = 'draft' and id <> ?", (row["review_id"], reply_id)
    ).fetchone()
    if draft is None:
        return
    for table in ("checklist_ticks", "waivers"):
        db.conn.execute(f"update or ignore {table} set reply_id = ? where reply_id = ?", (reply_id, draft["id"]))
    db.conn.execute("delete from replies where id = ?", (draft["id"],))
    if draft["text"].strip() and not same_words(row["text"], draft["text"]):
        joined = "\n\n".join(filter(None, (row["text"].strip(), draft["text"].strip())))
        db.conn.execute("update replies set text = ? where id = ?", (joined, reply_id))


def keep_words(connections: Connections, review_id: int, text: str, *, now: datetime) -> Changes:
    """Store what is being written. Words that change after they were queued, handed over or refused are a draft again:
    what leaves is what the owner last said, and it does not leave while it changes.

    Words that come late, while the reply is being sent, never reach it; they are kept as a draft of their own where
    they differ.
    """
    with connections.write(durable=True) as db:
        row = db.conn.execute(
            "select id, state, text from replies where review_id = ? and state not in ('draft', 'posted', 'live') "
            "order by state = 'refused'",
            (review_id,),
        ).fetchone()
        if row is None:
            if _stands_already(db, review_id, text):
                return Changes()
        elif row["text"] == text:
            return Changes()
        elif row["state"] in (ReplyState.SENDING, ReplyState.UNKNOWN):
            if not text.strip() or same_words(row["text"], text):
                return Changes()
        else:
            _set_other_draft_aside(db, review_id, text, now=now)
            back_to_draft(db, row["id"], now=now)
            standings.restand(db, [review_id])
            what = "reply taken back" if row["state"] == ReplyState.HANDED_OVER else "reply changed before it left"
            activity.record(db, what, now=now, review_id=review_id, reply_id=row["id"])
        return drafts.save_draft(connections, review_id, text, now=now)


def _stands_already(db: Database, review_id: int, text: str) -> bool:
    """Whether these are the words that just left: a draft of them would be one key away from a second sending."""
    if not text.strip() or drafts_exist(db, review_id):
        return False
    return any(
        reply.state in ANSWERED and reply.origin is not Origin.SITE and same_words(reply.text, text)
        for reply in thread_of(db, review_id)
    )


def drafts_exist(db: Database, review_id: int) -> bool:
    """Whether words are being written for this review."""
    found = db.conn.execute(
        "select 1 from replies where review_id = ? and state = 'draft' and text <> ''", (review_id,)
    ).fetchone()
    return found is not None


def _set_other_draft_aside(db: Database, review_id: int, text: str, *, now: datetime) -> None:
    """Words of a draft that stood beside the reply being changed go to the log, where they can be found again."""
    draft = db.conn.execute(
        "select id, text from replies where review_id = ? and state = 'draft'", (review_id,)
    ).fetchone()
    if draft is not None and draft["text"].strip() and not same_words(draft["text"], text):
        activity.record(db, "draft set aside", now=now, review_id=review_id, reply_id=draft["id"], detail=draft["text"])


def confirm_posted(connections: Connections, review_id: int, *, now: datetime, posted_by: str = "",
                   marks: Mapping[str, str] | None = None) -> Changes:  # fmt: skip
    """The owner says that the reply handed over was posted. It counts from when it was handed over.

    Where another one has appeared at the site since, it is that one, changed on the site's page: one reply, as it stands
    there; the words that were copied stay in the log."""
    with connections.write(durable=True) as db:
        row = db.conn.execute(
            "select id, text, queued_at from replies where review_id = ? and state = 'handed over'", (review_id,)
        ).fetchone()
        if row is None:
            raise RequestRefused("No reply was handed over for this review: copy it and open the page first.")
        there = db.conn.execute(
            "select id from replies where review_id = ? and origin = 'site' and state in ('posted', 'live') "
            "and created_at >= ? order by id desc",
            (review_id, row["queued_at"]),
        ).fetchone()
        if there is not None:
            _stands_there_as(db, review_id, row, there["id"], marks, now=now)
            return Changes(reviews=frozenset({review_id}), replies=frozenset({row["id"], there["id"]}))
        db.conn.execute(
            "update replies set state = ?, posted_at = coalesce(queued_at, ?), updated_at = ?, posted_by = ? where id = ?",
            (ReplyState.POSTED, to_text(now), to_text(now), posted_by, row["id"]),
        )
        drafts.keep_checklist(db, row["id"], (), marks, now=now)
        activity.record(db, "reply confirmed as posted", now=now, review_id=review_id, reply_id=row["id"])
        settle(db, review_id)
    return Changes(reviews=frozenset({review_id}), replies=frozenset({row["id"]}))


def _stands_there_as(
    db: Database, review_id: int, ours: sqlite3.Row, there: int, marks: Mapping[str, str] | None, *, now: datetime
) -> None:
    """Let a reply that was handed over be the one that was seen at the site, with its ticks and waivers."""
    for table in ("checklist_ticks", "waivers"):
        db.conn.execute(f"update or ignore {table} set reply_id = ? where reply_id = ?", (there, ours["id"]))
    db.conn.execute("update replies set appeared_id = null where appeared_id = ?", (there,))
    db.conn.execute("delete from replies where id = ?", (ours["id"],))
    drafts.keep_checklist(db, there, (), marks, now=now)
    activity.record(db, "reply confirmed as posted", now=now, review_id=review_id, reply_id=there, detail=ours["text"])
    settle(db, review_id)


def settle(db: Database, review_id: int) -> None:
    """After a reply was posted: wake the case, let go a draft of the same words, index, decide the standing."""
    draft = db.conn.execute(
        "select id, text from replies where review_id = ? and state = 'draft'", (review_id,)
    ).fetchone()
    if draft is not None and any(
        reply.state in ANSWERED and same_words(reply.text, draft["text"]) for reply in thread_of(db, review_id)
    ):
        db.conn.execute("delete from replies where id = ?", (draft["id"],))
    db.conn.execute("update cases set snoozed_until = null, snoozed_for = '' where review_id = ?", (review_id,))
    search.index_our_words(db, review_id)
    standings.restand(db, [review_id])
