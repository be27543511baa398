"""The part of the ledger that the owner steers: what is to be sent, called back, held, sent at once, or settled by word.

What leaves is what the draft says at that moment; every way back keeps the words. Not here: what the sender did
(`store.outbox_store`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from store import activity, comeback, drafts, posting, reply_ledger, rows, standings
from store.db import Connections, Database
from store.errors import RequestRefused
from store.records import ANSWERED, Changes, Origin, Reply, ReplyState
from store.rules.identity import same_words
from store.rules.reply_limits import Limits, obstacle_at_site
from store.times import from_text, to_text


def queue_reply(
    connections: Connections,
    review_id: int,
    text: str,
    *,
    now: datetime,
    send_after: datetime,
    limits: Limits | None = None,
    again_why: str = "",
    marks: Mapping[str, str] | None = None,
    ticks: Iterable[str] = (),
) -> Changes:
    """The reply is to leave at `send_after`, unless it is changed or called back before. `marks` is how the checklist
    stands, `ticks` what was ticked by hand.

    Raises RequestRefused past the guard, over the site's limits, for an empty text, for words that stand in the thread
    already, and while all posting is stopped; the draft stays as it is then.
    """
    if not text.strip():
        raise RequestRefused("There is nothing to post yet: write your reply first.")
    with connections.write(durable=True) as db:
        if posting.is_stopped_in(db):
            raise RequestRefused(posting.STOPPED_SENTENCE)
        reply_ledger.refuse_past_the_guard(db, review_id, again_why)
        thread = reply_ledger.thread_of(db, review_id)
        replaces = limits is not None and limits.replaces
        if any(one.state in ANSWERED and _says_it_already(one.text, text, replaces=replaces) for one in thread):
            raise RequestRefused("These very words stand in the thread already: say what is new, or let it rest.")
        obstacle = obstacle_at_site(text, thread, limits) if limits is not None else None
        if obstacle is not None:
            raise RequestRefused(obstacle.sentence)
        reply_id = reply_ledger.row_for(
            db,
            review_id,
            text,
            among=(ReplyState.REFUSED, ReplyState.DRAFT),
            new=ReplyState.QUEUED,
            origin=Origin.HERE,
            now=now,
        )
        db.conn.execute(
            "update replies set state = ?, text = ?, queued_at = ?, send_after = ?, updated_at = ?, again_why = ?, "
            "error = '', waits_for = '', next_try_at = null, tries = 0, claim = '', claimed_at = null, "
            "appeared_id = null, posted_by = (select b.signature from brands b join sources s on s.brand_id = b.id "
            "join reviews r on r.source_id = s.id where r.id = ?) where id = ?",
            (ReplyState.QUEUED, text, to_text(now), to_text(send_after), to_text(now), again_why, review_id, reply_id),
        )
        drafts.keep_checklist(db, reply_id, ticks, marks, now=now)
        activity.record(db, "reply queued", now=now, review_id=review_id, reply_id=reply_id, detail=again_why)
        standings.restand(db, [review_id])
    return _touched(review_id, reply_id)


def undo(connections: Connections, review_id: int, *, now: datetime) -> Changes:
    """Call a queued reply back: it is a draft again, with its words.

    Raises RequestRefused where it is being sent already.
    """
    with connections.write(durable=True) as db:
        reply_id = _queued(db, review_id)
        if reply_id is None:
            return Changes()
        reply_ledger.back_to_draft(db, reply_id, now=now)
        activity.record(db, "reply called back", now=now, review_id=review_id, reply_id=reply_id)
        standings.restand(db, [review_id])
    return _touched(review_id, reply_id)


def send_now(connections: Connections, review_id: int, *, now: datetime) -> Changes:
    """End the undo window, or a holding back, of a queued reply. A site's own waiting time is still obeyed."""
    with connections.write(durable=True) as db:
        reply_id = _queued(db, review_id)
        if reply_id is None:
            return Changes()
        db.conn.execute(
            "update replies set send_after = ?, next_try_at = case waits_for when 'site' then next_try_at end, "
            "waits_for = case waits_for when 'site' then waits_for else '' end where id = ?",
            (to_text(now), reply_id),
        )
        activity.record(db, "reply sent at once", now=now, review_id=review_id, reply_id=reply_id)
    return _touched(review_id, reply_id)


def hold(connections: Connections, review_id: int, *, now: datetime) -> Changes:
    """Keep a queued reply from leaving by itself until the window is opened again, or it is sent at once."""
    with connections.write(durable=True) as db:
        reply_id = _queued(db, review_id)
        if reply_id is None:
            return Changes()
        db.conn.execute("update replies set waits_for = 'held' where id = ?", (reply_id,))
        activity.record(db, "reply held", now=now, review_id=review_id, reply_id=reply_id)
    return _touched(review_id, reply_id)


def start_clocks_again(connections: Connections, *, now: datetime) -> Changes:
    """The window opens: what was held, or became due while nobody looked, gets its undo window anew."""
    changes = Changes()
    with connections.write(durable=True) as db:
        found = db.conn.execute(
            "select p.id, p.review_id, s.brand_id from replies p join reviews r on r.id = p.review_id "
            "join sources s on s.id = r.source_id where p.state = 'queued' and (p.waits_for = 'held' or "
            "(p.waits_for = '' and p.send_after <= ?))",
            (to_text(now),),
        ).fetchall()
        for row in found:
            leaves = now + posting.undo_window(connections, row["brand_id"])
            db.conn.execute(
                "update replies set waits_for = '', send_after = ? where id = ?", (to_text(leaves), row["id"])
            )
            changes |= _touched(row["review_id"], row["id"])
    return changes


def settle_unknown(connections: Connections, review_id: int, *, there: bool, now: datetime) -> Changes:
    """The owner looked: the reply of unknown outcome is at the site, or it is not and is to be sent again.

    Sent again, it goes the whole way: the thread is read before anything leaves.
    """
    with connections.write(durable=True) as db:
        row = db.conn.execute(
            "select id, claimed_at from replies where review_id = ? and state = 'unknown'", (review_id,)
        ).fetchone()
        if row is None:
            return Changes()
        if there:
            db.conn.execute(
                "update replies set state = ?, posted_at = ?, updated_at = ?, error = '', next_try_at = null "
                "where id = ?",
                (ReplyState.POSTED, row["claimed_at"] or to_text(now), to_text(now), row["id"]),
            )
            activity.record(
                db, "reply found at the site by its owner", now=now, review_id=review_id, reply_id=row["id"]
            )
            reply_ledger.settle(db, review_id)
            comeback.come_back_later(connections, review_id, now=now)
        else:
            db.conn.execute(
                "update replies set state = ?, send_after = ?, updated_at = ?, error = '', next_try_at = null, "
                "tries = 0, claim = '', claimed_at = null where id = ?",
                (ReplyState.QUEUED, to_text(now), to_text(now), row["id"]),
            )
            activity.record(db, "reply to be sent again", now=now, review_id=review_id, reply_id=row["id"])
    return _touched(review_id, row["id"])


def keep_theirs(connections: Connections, review_id: int, *, now: datetime) -> Changes:
    """The reply that appeared at the site is enough: the draft is let go, its words stay in the log."""
    with connections.write(durable=True) as db:
        row = db.conn.execute(
            "select id, text from replies where review_id = ? and state = 'draft'", (review_id,)
        ).fetchone()
        if row is None:
            return Changes()
        activity.record(db, "draft set aside", now=now, review_id=review_id, reply_id=row["id"], detail=row["text"])
        db.conn.execute(
            "update replies set text = '', error = '', appeared_id = null, updated_at = ? where id = ?",
            (to_text(now), row["id"]),
        )
    return _touched(review_id, row["id"])


def pending(connections: Connections) -> list[Reply]:
    """The replies that would leave by themselves, in the order in which they leave; held ones are not among them."""
    with connections.read() as db:
        # Said in the words of the partial index, which would not be used for the shorter ones.
        found = db.conn.execute(
            "select * from replies where state in ('queued', 'sending', 'unknown') and state <> 'unknown' "
            "and waits_for <> 'held' order by send_after, id"
        ).fetchall()
    return [rows.reply(row) for row in found]


def waiting(connections: Connections, *, brand_id: int | None = None) -> list[Reply]:
    """Every reply that is not settled: queued, being sent, unknown, handed over, refused, or held back because another
    one appeared at the site; the oldest first."""
    with connections.read() as db:
        found = db.conn.execute(
            "select p.* from replies p join reviews r on r.id = p.review_id join sources s on s.id = r.source_id "
            "where (p.state in ('queued', 'sending', 'unknown', 'handed over', 'refused') "
            "or (p.state = 'draft' and p.appeared_id is not null)) and (? is null or s.brand_id = ?) order by p.queued_at, p.id",
            (brand_id, brand_id),
        ).fetchall()
    return [rows.reply(row) for row in found]


def reply_with_id(connections: Connections, reply_id: int) -> Reply | None:
    """One reply as it stands, or None where it is gone."""
    with connections.read() as db:
        row = db.conn.execute("select * from replies where id = ?", (reply_id,)).fetchone()
    return None if row is None else rows.reply(row)


def next_departure(connections: Connections) -> datetime | None:
    """When something is next to be sent, or looked for at the site, by itself; None where nothing is."""
    with connections.read() as db:
        row = db.conn.execute(
            "select min(case when state = 'queued' then max(coalesce(next_try_at, ''), send_after) "
            "else next_try_at end) as first from replies "
            "where state in ('queued', 'sending', 'unknown') and waits_for <> 'held'"
        ).fetchone()
    first: str | None = row["first"]
    return from_text(first)


def _says_it_already(said: str, text: str, *, replaces: bool) -> bool:
    """Whether a reply would say nothing new. Where it takes the place of the earlier one it may well say less: a telephone
    number that should not stand there is taken out."""
    return same_words(said, text) and (not replaces or same_words(text, said))


def _queued(db: Database, review_id: int) -> int | None:
    row = db.conn.execute(
        "select id, state from replies where review_id = ? and state in ('queued', 'sending')", (review_id,)
    ).fetchone()
    if row is not None and row["state"] == ReplyState.SENDING:
        raise RequestRefused("It is being sent just now and cannot be called back any more.")
    return None if row is None else int(row["id"])


def _touched(review_id: int, reply_id: int) -> Changes:
    return Changes(reviews=frozenset({review_id}), replies=frozenset({reply_id}))
