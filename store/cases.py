"""How each complaint is being handled: everything that the owner decides about it, one function for each intent.

Each writes a line to the activity log and decides the review's standing anew. Replies are in `store.reply_ledger`.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from store import activity, rows, search, standings
from store.db import Connections, Database
from store.errors import RequestRefused
from store.records import Case, Changes, Failing, Wants
from store.times import to_text


def case_of(connections: Connections, review_id: int) -> Case:
    """The case of a review; an empty one where nothing was decided yet."""
    with connections.read() as db:
        row = db.conn.execute("select * from cases where review_id = ?", (review_id,)).fetchone()
        reasons = db.conn.execute(
            "select name from reasons join case_reasons on reason_id = id where review_id = ? order by name",
            (review_id,),
        ).fetchall()
        notes = db.conn.execute(
            "select at, text from case_notes where review_id = ? order by id", (review_id,)
        ).fetchall()
        if row is None:
            db_notes = tuple((datetime.fromisoformat(note["at"]), note["text"]) for note in notes)
            return Case(review_id, reasons=tuple(reason["name"] for reason in reasons), notes=db_notes)
    return rows.case(row, reasons=tuple(reason["name"] for reason in reasons), notes=notes)


def _change(
    connections: Connections, review_id: int, what: str, *, now: datetime, detail: str = "", **columns: Any
) -> Changes:
    """Set columns of a case. The old values go into the log, which is what undo reads."""
    with connections.write() as db:
        _row(db, review_id)
        old = db.conn.execute(f"select {', '.join(columns)} from cases where review_id = ?", (review_id,)).fetchone()
        db.conn.execute(
            f"update cases set {', '.join(f'{name} = ?' for name in columns)} where review_id = ?",
            [*columns.values(), review_id],
        )
        activity.record(
            db,
            what,
            now=now,
            review_id=review_id,
            detail=json.dumps({"why": detail, "before": dict(zip(columns, old, strict=True))}, ensure_ascii=False),
        )
        standings.restand(db, [review_id])
    return Changes(reviews=frozenset({review_id}))


def _row(db: Database, review_id: int) -> None:
    if db.conn.execute("select 1 from reviews where id = ?", (review_id,)).fetchone() is None:
        raise RequestRefused(f"There is no review {review_id}: “queue” shows the numbers that wait.")
    db.conn.execute("insert or ignore into cases (review_id) values (?)", (review_id,))


def say_what_they_want(connections: Connections, review_id: int, wants: str, *, now: datetime) -> Changes:
    """What the customer wants: one of `records.Wants`, or empty to take it back."""
    if wants and wants not in list(Wants):
        raise RequestRefused(f"“{wants}” is not one of: {', '.join(Wants)}.")
    return _change(connections, review_id, "wants", now=now, wants=wants)


def say_whose_failing(connections: Connections, review_id: int, failing: str, *, now: datetime) -> Changes:
    """Whose failing it is: one of `records.Failing`, or empty to take it back."""
    if failing and failing not in list(Failing):
        raise RequestRefused(f"“{failing}” is not one of: {', '.join(Failing)}.")
    return _change(connections, review_id, "failing", now=now, failing=failing)


def describe(
    connections: Connections,
    review_id: int,
    *,
    now: datetime,
    product: str | None = None,
    prior_channel: str | None = None,
    who: str | None = None,
) -> Changes:
    """The product or service, the channel they had tried before, who they are. None leaves a field as it is."""
    fields = {"product": product, "prior_channel": prior_channel, "who": who}
    given = {name: value.strip() for name, value in fields.items() if value is not None}
    return _change(connections, review_id, "described", now=now, **given) if given else Changes()


def facts_written(connections: Connections, brand_id: int, field: str, *, limit: int = 12) -> list[str]:
    """What was written into a field of `describe` ("product", "prior_channel") for this brand, the most used first."""
    assert field in ("product", "prior_channel")
    with connections.read() as db:
        found = db.conn.execute(
            # Of cases there are as many as were handled, and few have such words: from them to the brand, not the other way.
            f"select c.{field} as words from cases c cross join standings t on t.review_id = c.review_id "
            f"where c.{field} <> '' and t.brand_id = ? group by c.{field} order by count(*) desc, c.{field} limit ?",
            (brand_id, limit),
        ).fetchall()
    return [row["words"] for row in found]


def decline(connections: Connections, review_id: int, why: str, *, now: datetime) -> Changes:
    """Decide not to answer a complaint, with a reason: walking away from abuse is allowed, and logged."""
    if not why.strip():
        raise RequestRefused("Declining needs a reason: say in a few words why nobody has to answer this.")
    return _change(
        connections,
        review_id,
        "declined",
        now=now,
        detail=why,
        declined_why=why.strip(),
        set_aside_why="",  # one ending at a time: the later word counts
        duplicate_of="",
        closed_at=to_text(now),
    )


def set_aside(connections: Connections, review_id: int, why: str, *, now: datetime, duplicate_of: str = "") -> Changes:
    """Say that this is no complaint at all: spam or fake, a duplicate, not about us. `duplicate_of` is the site's id of the
    review that stands for both (`store.same_complaints`)."""
    if not why.strip():
        raise RequestRefused("Setting aside needs a reason: spam, a duplicate, not about us.")
    return _change(
        connections,
        review_id,
        "set aside",
        now=now,
        detail=why,
        set_aside_why=why.strip(),
        declined_why="",
        duplicate_of=duplicate_of,
        closed_at=to_text(now),
    )


def not_the_same(connections: Connections, review_id: int, names: str, *, now: datetime) -> Changes:
    """Remember which reviews (a JSON list of their sites' ids) are other complaints than this one."""
    return _change(connections, review_id, "not the same", now=now, not_the_same=names)


def let_it_rest(connections: Connections, review_id: int, *, now: datetime, why: str = "") -> Changes:
    """A case that came back needs nothing more from us: what was said before stands, an answer as well as an ending."""
    with connections.write() as db:
        over = _ending_that_is_over(db, review_id, answered_now=False)
        return _change(connections, review_id, "let rest", now=now, detail=why, closed_at=to_text(now), **over)


def answer_in_private(
    connections: Connections,
    review_id: int,
    *,
    channel: str,
    said: str,
    now: datetime,
    at: datetime | None = None,
) -> Changes:
    """Log that the complaint was answered in private: through which channel, when, and what was said."""
    if not channel.strip() or not said.strip():
        raise RequestRefused("A private answer needs its channel and, in short, what was said.")
    if at is not None and at > now + timedelta(minutes=5):
        raise RequestRefused("It cannot have been answered in the future: check the time and its zone.")
    with connections.write() as db:
        over = _ending_that_is_over(db, review_id, answered_now=True)
        return _change(
            connections,
            review_id,
            "answered in private",
            now=now,
            detail=channel,
            private_channel=channel.strip(),
            private_said=said.strip(),
            private_at=to_text(at or now),
            closed_at=to_text(now),
            **over,
        )


def _ending_that_is_over(db: Database, review_id: int, *, answered_now: bool) -> dict[str, str]:
    """The columns of an ending that is over once the case is closed anew: the author moved after it, and then we answered.
    Without that it stands: letting rest what came back does not make a complaint of it."""
    row = db.conn.execute(
        "select c.closed_at, c.private_at, (select max(posted_at) from replies p where p.review_id = c.review_id "
        "and p.state in ('posted', 'live')) as last_posted from cases c "
        "where c.review_id = ? and (c.set_aside_why <> '' or c.declined_why <> '') and c.closed_at < c.reopened_at",
        (review_id,),
    ).fetchone()
    if row is None:
        return {}
    answered = [moment for moment in (row["private_at"], row["last_posted"]) if moment is not None]
    over = answered_now or any(moment > row["closed_at"] for moment in answered)
    return {"set_aside_why": "", "declined_why": "", "duplicate_of": ""} if over else {}


def reopen(connections: Connections, review_id: int, *, now: datetime) -> Changes:
    """Take back a closing: declined, set aside and the private answer are cleared."""
    return _change(
        connections,
        review_id,
        "reopened",
        now=now,
        declined_why="",
        set_aside_why="",
        duplicate_of="",
        private_at=None,
        private_channel="",
        private_said="",
        closed_at=None,
    )


def rate(connections: Connections, review_id: int, stars: float | None, *, now: datetime) -> Changes:
    """The owner's own reading of an unrated mention, or of a guessed rating; None takes it back."""
    if stars is not None and not 1 <= stars <= 5:
        raise RequestRefused("A rating is a number of stars from 1 to 5.")
    return _change(connections, review_id, "rated", now=now, rating_by_owner=stars)


def mark_complaint(connections: Connections, review_id: int, marked: bool | None, *, now: datetime) -> Changes:
    """Say that a review is (True) or is not (False) a complaint, whatever its stars; None leaves it to the stars."""
    return _change(connections, review_id, "marked", now=now, marked_complaint=marked)


def snooze(
    connections: Connections, review_id: int, *, until: datetime | None, waiting_for: str = "", now: datetime
) -> Changes:
    """Let a case sleep until a time, or until something happens (`waiting_for`, e.g. "until they edit")."""
    return _change(
        connections,
        review_id,
        "snoozed",
        now=now,
        snoozed_until=to_text(until),
        snoozed_for="" if until else waiting_for,
    )


def wake(connections: Connections, review_id: int, *, now: datetime) -> Changes:
    """End a case's sleep."""
    return _change(connections, review_id, "woken", now=now, snoozed_until=None, snoozed_for="")


def star(connections: Connections, review_id: int, starred: bool, *, now: datetime) -> Changes:
    """Mark a case as one to find again."""
    return _change(connections, review_id, "starred", now=now, starred=starred)


def mark_won_back(connections: Connections, review_id: int, won_back: bool | None, *, now: datetime) -> Changes:
    """The owner's own word on whether this customer came back to us; None leaves it to the stars."""
    return _change(connections, review_id, "won back", now=now, won_back=won_back)


def add_note(connections: Connections, review_id: int, text: str, *, now: datetime) -> Changes:
    """Add a note that only we read."""
    if not text.strip():
        raise RequestRefused("The note is empty: write what should be remembered.")
    with connections.write(durable=True) as db:
        _row(db, review_id)
        db.conn.execute(
            "insert into case_notes (review_id, at, text) values (?, ?, ?)", (review_id, to_text(now), text.strip())
        )
        search.index_our_words(db, review_id)
        activity.record(db, "note", now=now, review_id=review_id)
    return Changes(reviews=frozenset({review_id}))


def set_reasons(connections: Connections, review_id: int, names: Sequence[str], *, now: datetime) -> Changes:
    """Why this customer would not come back: the reasons replace those given before; new ones join the brand's list."""
    wanted = list(dict.fromkeys(name.strip() for name in names if name.strip()))
    with connections.write() as db:
        _row(db, review_id)
        told = {"why": "; ".join(wanted), "reasons_before": _reasons_of(db, review_id)}
        _put_reasons(db, review_id, wanted)
        activity.record(db, "reasons", now=now, review_id=review_id, detail=json.dumps(told, ensure_ascii=False))
    return Changes(reviews=frozenset({review_id}))


def _put_reasons(db: Database, review_id: int, names: Sequence[str]) -> None:
    brand_id = db.conn.execute(
        "select s.brand_id from reviews r join sources s on s.id = r.source_id where r.id = ?", (review_id,)
    ).fetchone()[0]
    db.conn.execute("delete from case_reasons where review_id = ?", (review_id,))
    for name in names:
        db.conn.execute("insert or ignore into reasons (brand_id, name) values (?, ?)", (brand_id, name))
        db.conn.execute(
            "insert or ignore into case_reasons (review_id, reason_id) "
            "select ?, id from reasons where brand_id = ? and name = ?",
            (review_id, brand_id, name),
        )


def _reasons_of(db: Database, review_id: int) -> list[str]:
    found = db.conn.execute(
        "select name from reasons join case_reasons on reason_id = id where review_id = ? order by name", (review_id,)
    )
    return [row["name"] for row in found.fetchall()]


def reasons_of_brand(connections: Connections, brand_id: int) -> list[str]:
    """The brand's own list of reasons, the most used first."""
    with connections.read() as db:
        found = db.conn.execute(
            "select name from reasons left join case_reasons on reason_id = id where brand_id = ? "
            "group by id order by count(review_id) desc, name",
            (brand_id,),
        ).fetchall()
    return [row["name"] for row in found]


def _step(detail: str) -> dict[str, Any]:
    """What a line of the log says about a step; nothing where the words only look like one."""
    try:
        step = json.loads(detail)
    except ValueError:
        return {}
    return step if isinstance(step, dict) else {}


def undo_last(connections: Connections, review_id: int, *, now: datetime) -> Changes:
    """Take back the last step of triage on this case: the values before it are put back, and that is logged too.

    Raises RequestRefused where there is nothing to take back.
    """
    with connections.write() as db:
        done = db.conn.execute(
            "select id, what, detail from activity where review_id = ? and detail like '{%' order by id desc",
            (review_id,),
        ).fetchall()
        undone = {_step(row["detail"]).get("undid") for row in done if row["what"] == "undone"}
        for row in done:
            step = _step(row["detail"])
            if row["what"] == "undone" or row["id"] in undone:
                continue
            if "reasons_before" in step:
                _put_reasons(db, review_id, step["reasons_before"])
            elif "before" in step:
                before = step["before"]
                db.conn.execute(
                    f"update cases set {', '.join(f'{name} = ?' for name in before)} where review_id = ?",
                    [*before.values(), review_id],
                )
            else:
                continue
            activity.record(
                db, "undone", now=now, review_id=review_id, detail=json.dumps({"undid": row["id"], "what": row["what"]})
            )
            standings.restand(db, [review_id])
            return Changes(reviews=frozenset({review_id}))
    raise RequestRefused("There is nothing to undo here.")
