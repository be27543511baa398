"""The part of the ledger that the sender writes: what it took on, what it saw in the thread, and what came of it.

Implements `sources.contract.OutboxStore` without importing it. Every method is one short transaction that is safely on
disk when it returns. An outcome counts only for the claim under which the reply left; what the site itself has shown
meanwhile (`live`) is never taken back. Not here: the network.
"""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Sequence
from contextlib import AbstractContextManager
from datetime import datetime

from store import (
    activity,
    comeback,
    configured_sources,
    outbox_ledger,
    posting,
    reply_ledger,
    rows,
    seen_replies,
    standings,
)
from store.db import Connections, Database
from store.records import Changes, Origin, Outgoing, Reply, ReplyState, SeenReply, ThreadVerdict
from store.rules.language import language_of
from store.rules.reply_guard import obstacle_to_reply
from store.sole_sender import sole_sender
from store.times import to_text

INTERRUPTED = "Heard was interrupted while this reply was being sent."


def _wake_what_finds_promises() -> None:
    """The model of languages takes most of a second to be read in. That is over before a reply leaves: between the site's
    answer and the word that it was posted, a kill would leave an outcome that nobody knows."""
    language_of("I will call you tomorrow.")


class OutboxStore:
    """The outbox's view of one workspace."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def sole_sender(self, patience_seconds: float) -> AbstractContextManager[bool]:
        """Whether this process alone sends now; waits that long for another to finish."""
        return sole_sender(self._connections.path, patience_seconds=patience_seconds)

    def recover(self, now: datetime) -> Changes:
        """Every reply that is marked as being sent was left behind: what came of it is unknown. For the sole sender."""
        with self._connections.write(durable=True) as db:
            left = db.conn.execute("select id, review_id from replies where state = 'sending'").fetchall()
            for row in left:
                db.conn.execute(
                    "update replies set state = ?, error = ?, next_try_at = ?, tries = 0 where id = ?",
                    (ReplyState.UNKNOWN, INTERRUPTED, to_text(now), row["id"]),
                )
                activity.record(
                    db, "reply interrupted", now=now, review_id=row["review_id"], reply_id=row["id"], who="outbox"
                )
        return _touched(left)

    def due(self, now: datetime, *, anyway: bool = False) -> Sequence[int]:
        """The ids of the replies that may leave now, in order. `anyway` looks past undo windows, holding back and our
        own back-off, never past a site's waiting time."""
        with self._connections.read() as db:
            if posting.is_stopped_in(db):
                return []
            found = db.conn.execute(
                f"select p.id from replies p join reviews r on r.id = p.review_id "
                f"join source_health h on h.source_id = r.source_id where p.state = 'queued' and {_MAY_LEAVE} "
                "and (:anyway or h.status <> 'sign in again') order by p.send_after, p.id",
                {"now": to_text(now), "anyway": anyway},
            ).fetchall()
        return [row["id"] for row in found]

    def unknown(self, now: datetime, *, anyway: bool = False) -> Sequence[Outgoing]:
        """The replies of unknown outcome that are to be looked for at the site now."""
        with self._connections.read() as db:
            found = db.conn.execute(
                "select * from replies where state = 'unknown' and next_try_at is not null "
                "and (next_try_at <= ? or ?) order by id",
                (to_text(now), anyway),
            ).fetchall()
            return [_outgoing(db, rows.reply(row), row["claim"]) for row in found]

    def claim(self, reply_id: int, now: datetime, *, anyway: bool = False) -> Outgoing | None:
        """Take a queued reply on: nobody else can any more. None where it is no longer to be sent.

        The guard is asked again: replies may have appeared since it was queued.
        """
        _wake_what_finds_promises()
        with self._connections.write(durable=True) as db:
            row = db.conn.execute(
                f"select p.* from replies p where p.id = :id and p.state = 'queued' and {_MAY_LEAVE}",
                {"id": reply_id, "now": to_text(now), "anyway": anyway},
            ).fetchone()
            if row is None or posting.is_stopped_in(db):
                return None
            hindrance = _hindrance(db, row["review_id"], reply_id, row["again_why"])
            if hindrance:
                reply_ledger.back_to_draft(db, reply_id, now=now, note=hindrance)
                activity.record(
                    db, "reply held back", now=now, review_id=row["review_id"], reply_id=reply_id, detail=hindrance,
                    who="outbox",
                )  # fmt: skip
                standings.restand(db, [row["review_id"]])
                return None
            claim = uuid.uuid4().hex
            db.conn.execute(
                "update replies set state = ?, claim = ?, claimed_at = ?, waits_for = '', error = '' where id = ?",
                (ReplyState.SENDING, claim, to_text(now), reply_id),
            )
            taken = db.conn.execute("select * from replies where id = ?", (reply_id,)).fetchone()
            return _outgoing(db, rows.reply(taken), claim)

    def seen(self, outgoing: Outgoing, seen: Sequence[SeenReply], now: datetime) -> tuple[ThreadVerdict, Changes]:
        """Note what stands in the thread, and what that says about this reply.

        Where an answer appeared that was not known, a reply that has not left yet comes back to its owner. Of a review that
        went with its brand meanwhile there is nothing to note, and nothing leaves.
        """
        review_id, reply_id = outgoing.review.id, outgoing.reply.id
        _wake_what_finds_promises()
        with self._connections.write(durable=True) as db:
            if _is_gone(db, review_id):
                return ThreadVerdict.ANOTHER, Changes()
            known = {one.id for one in reply_ledger.thread_of(db, review_id)}
            seen_replies.see_at_site(db, review_id, seen, now=now)
            changes = _one(outgoing)
            thread = reply_ledger.thread_of(db, review_id)
            ours = next((one for one in thread if one.id == reply_id), None)
            verdict = ThreadVerdict.NOTHING
            appeared = [one.id for one in thread if one.id not in known and one.origin is Origin.SITE]
            if ours is None or ours.state in (ReplyState.POSTED, ReplyState.LIVE):
                verdict = ThreadVerdict.THERE
                comeback.come_back_later(self._connections, review_id, now=now)
            elif appeared:
                verdict = ThreadVerdict.ANOTHER
                if ours.state is ReplyState.SENDING:
                    reply_ledger.back_to_draft(
                        db, reply_id, now=now, note=seen_replies.APPEARED, appeared_id=appeared[-1]
                    )
            standings.restand(db, [review_id])
        return verdict, changes

    def posted(
        self, outgoing: Outgoing, *, external_id: str, live: bool, posted_at: datetime | None, now: datetime
    ) -> Changes:
        """The site took it."""
        reply_id, review_id = outgoing.reply.id, outgoing.review.id
        with self._connections.write(durable=True) as db:
            if _is_gone(db, review_id):
                return Changes()
            # A poll that was quicker may have stored our own reply as a stranger's, where the site changed its words.
            if external_id:
                db.conn.execute(
                    "delete from replies where review_id = ? and origin = 'site' and external_id = ? and id <> ?",
                    (review_id, external_id, reply_id),
                )
            db.conn.execute(
                "update replies set state = case state when 'live' then state else ? end, posted_at = ?, "
                "seen_at = coalesce(seen_at, ?), external_id = case ? when '' then external_id else ? end, error = '', "
                "waits_for = '', next_try_at = null, updated_at = ? "
                "where id = ? and claim = ? and state in ('sending', 'unknown', 'posted', 'live')",
                (
                    ReplyState.LIVE if live else ReplyState.POSTED,
                    to_text(posted_at or now),
                    to_text(now) if live else None,
                    external_id,
                    external_id,
                    to_text(now),
                    reply_id,
                    outgoing.claim,
                ),
            )
            activity.record(db, "reply posted", now=now, review_id=review_id, reply_id=reply_id, who="outbox")
            reply_ledger.settle(db, review_id)
            comeback.come_back_later(self._connections, review_id, now=now)
        return _one(outgoing)

    def put_back(
        self, outgoing: Outgoing, *, sentence: str, waits_for: str, next_try_at: datetime, now: datetime
    ) -> Changes:
        """Nothing left this machine: it is queued again and waits. `waits_for` is one of `records.WAITS_FOR`."""
        return self._record(
            outgoing,
            "state = 'queued', error = ?, waits_for = ?, next_try_at = ?, tries = tries + 1, claim = '', "
            "claimed_at = null",
            (sentence, waits_for, to_text(next_try_at)),
            only_from=("sending",),
        )

    def refused(self, outgoing: Outgoing, *, sentence: str, now: datetime) -> Changes:
        """The site said no. The words stay; what was begun beside them is joined to them."""
        with self._connections.write(durable=True) as db:
            if _still(db, outgoing, ("sending", "unknown")):
                reply_ledger.take_in_the_draft(db, outgoing.reply.id)
                activity.record(
                    db, "reply refused by the site", now=now, review_id=outgoing.review.id,
                    reply_id=outgoing.reply.id, detail=sentence, who="site",
                )  # fmt: skip
            return self._record(
                outgoing, "state = 'refused', error = ?, next_try_at = null, waits_for = ''", (sentence,)
            )

    def lost_sight(self, outgoing: Outgoing, *, sentence: str, next_look_at: datetime | None, now: datetime) -> Changes:
        """Whether it arrived is unknown. It is looked for at `next_look_at`; None where only the owner can look."""
        with self._connections.write(durable=True) as db:
            if _still(db, outgoing, ("sending",)):
                activity.record(
                    db, "reply of unknown outcome", now=now, review_id=outgoing.review.id,
                    reply_id=outgoing.reply.id, who="outbox",
                )  # fmt: skip
            return self._record(
                outgoing,
                "tries = case state when 'unknown' then tries + 1 else 0 end, state = 'unknown', error = ?, "
                "next_try_at = ?",
                (sentence, to_text(next_look_at)),
            )

    def sign_in_needed(self, source_id: int, *, sentence: str, details: str, now: datetime) -> Changes:
        """The site asks for a sign-in: its source says so, and neither polls nor posts until that is done."""
        return configured_sources.needs_sign_in(
            self._connections, source_id, sentence=sentence, details=details, now=now
        )

    def reply(self, reply_id: int) -> Reply | None:
        """One reply as it stands now."""
        return outbox_ledger.reply_with_id(self._connections, reply_id)

    def next_departure(self) -> datetime | None:
        """When there is something to do next, without anybody asking."""
        return None if posting.is_stopped(self._connections) else outbox_ledger.next_departure(self._connections)

    def _record(
        self, outgoing: Outgoing, change: str, values: tuple[object, ...], *,
        only_from: tuple[str, ...] = ("sending", "unknown")
    ) -> Changes:  # fmt: skip
        """Write an outcome, if the reply is still this sender's to speak of."""
        marks = ",".join("?" * len(only_from))
        with self._connections.write(durable=True) as db:
            db.conn.execute(
                f"update replies set {change} where id = ? and claim = ? and state in ({marks})",
                (*values, outgoing.reply.id, outgoing.claim, *only_from),
            )
            standings.restand(db, [outgoing.review.id])
        return _one(outgoing)


#: Past its undo window (and not held), and past what it waits for.
_MAY_LEAVE = (
    "(:anyway or (p.send_after <= :now and p.waits_for <> 'held')) and (p.next_try_at is null "
    "or p.next_try_at <= :now or (:anyway and p.waits_for <> 'site'))"
)


def _is_gone(db: Database, review_id: int) -> bool:
    """Whether its brand was removed while the reply was on its way."""
    return db.conn.execute("select 1 from reviews where id = ?", (review_id,)).fetchone() is None


def _still(db: Database, outgoing: Outgoing, states: tuple[str, ...]) -> bool:
    row = db.conn.execute("select state, claim from replies where id = ?", (outgoing.reply.id,)).fetchone()
    return row is not None and row["claim"] == outgoing.claim and row["state"] in states


def _hindrance(db: Database, review_id: int, reply_id: int, again_why: str) -> str:
    """Why a reply whose time has come must not leave; empty where it may."""
    removed = db.conn.execute(
        "select s.removed_at from sources s join reviews r on r.source_id = s.id where r.id = ?", (review_id,)
    ).fetchone()
    if removed is None or removed["removed_at"] is not None:
        return "Its source was removed: add it again to post here."
    if moved := _what_moved_since(db, review_id, reply_id):
        return moved
    others = [one for one in reply_ledger.thread_of(db, review_id) if one.id != reply_id]
    obstacle = obstacle_to_reply(others, again_why=again_why)
    return obstacle.sentence if obstacle is not None else ""


def _what_moved_since(db: Database, review_id: int, reply_id: int) -> str:
    """What its owner could not know, or has decided, after they queued a reply; empty where nothing did. An answer to words
    that are no longer there would count as one to those that are, which then nobody would read."""
    row = db.conn.execute(
        "select c.reopened_at > p.queued_at as again, (c.declined_why <> '' or c.set_aside_why <> '') "
        "and c.closed_at >= coalesce(c.reopened_at, '') and exists (select 1 from activity a where a.review_id = c.review_id "
        "and a.what in ('declined', 'set aside') and a.at > p.queued_at) as ended from cases c join replies p on p.review_id = c.review_id where c.review_id = ? and p.id = ?",
        (review_id, reply_id),
    ).fetchone()
    if row is None:
        return ""
    if row["ended"]:
        return "The complaint was declined or set aside after this reply was queued: post it anew if it is still to go out."
    if row["again"]:
        return "Its author has written again or changed the review since this reply was queued: read it, then post it anew."
    return ""


def _outgoing(db: Database, reply: Reply, claim: str) -> Outgoing:
    review = db.conn.execute("select * from reviews where id = ?", (reply.review_id,)).fetchone()
    source = db.conn.execute("select * from sources where id = ?", (review["source_id"],)).fetchone()
    return Outgoing(reply, rows.review(review), rows.source(source), claim)


def _one(outgoing: Outgoing) -> Changes:
    return Changes(reviews=frozenset({outgoing.review.id}), replies=frozenset({outgoing.reply.id}))


def _touched(found: Sequence[sqlite3.Row]) -> Changes:
    return Changes(reviews=frozenset(row["review_id"] for row in found), replies=frozenset(row["id"] for row in found))
