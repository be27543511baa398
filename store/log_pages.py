"""The response log for a window: which replies, newest first, and the lines of a few of them at a time.

Ids of a hundred thousand replies are a megabyte; lines are read by primary key, page by page, as they come into view.
The log as a file, with all its columns, is `store.response_log`; the choice of brand and period is the same.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from store import search
from store.db import Connections
from store.records import ReplyState, verdict_of
from store.response_log import LogChoice
from store.times import from_text, start_of_day, to_text

#: Characters of a reply's first words.
_WORDS = 200
_AT = "coalesce(p.posted_at, p.queued_at, p.updated_at)"


@dataclass(frozen=True, slots=True)
class LogLine:
    """One reply as a line. `at` is when it was posted, or queued where it was not yet; `stars_then` and `stars_now` are
    the customer's first rating and the present one; `number` counts the answers given to that review from 1, None for one
    that has not arrived. `hours` to the reply are None until it was posted, `within_target` also for a later answer.
    The verdicts are what a site with thumbs says instead of stars (`records.verdict_of`)."""

    reply_id: int
    review_id: int
    at: datetime
    timezone: str
    author: str
    brand: str
    source: str
    kind: str
    stars_then: float | None
    stars_now: float | None
    number: int | None
    state: ReplyState
    words: str
    hours: float | None
    within_target: bool | None
    verdict_then: str = ""
    verdict_now: str = ""


def log_ids(connections: Connections, choice: LogChoice, *, search_words: str = "") -> array[int]:
    """The ids of the replies in the log, newest first. Days are those of each brand's own calendar."""
    where, values = ["p.state <> 'draft'"], []
    with connections.read() as db:
        if choice.brand_id is not None or choice.since is not None or choice.until is not None:
            condition, given = _by_brand(db.conn.execute("select id, timezone from brands").fetchall(), choice)
            where.append(condition)
            values += given
        if search_words.strip():
            condition, found = search.condition(search.query(db, search_words))
            where.append(condition.replace("t.review_id", "p.review_id"))
            values += found
        rows = db.conn.execute(
            f"select p.id from replies p where {' and '.join(where)} order by {_AT} desc, p.id desc", values
        )
        return array("q", (row[0] for row in rows))


def _by_brand(brands: Sequence[tuple[int, str]], choice: LogChoice) -> tuple[str, list[object]]:
    """The condition that a reply is a chosen brand's and falls into the period as that brand's calendar has it."""
    parts: list[str] = []
    values: list[object] = []
    for brand_id, zone in brands:
        if choice.brand_id not in (None, brand_id):
            continue
        part = "p.review_id in (select r.id from reviews r join sources s on s.id = r.source_id where s.brand_id = ?)"
        values.append(brand_id)
        if choice.since is not None:
            part += f" and {_AT} >= ?"
            values.append(to_text(start_of_day(choice.since, zone)))
        if choice.until is not None:
            part += f" and {_AT} < ?"
            values.append(to_text(start_of_day(choice.until + timedelta(days=1), zone)))
        parts.append(f"({part})")
    return (f"({' or '.join(parts)})" if parts else "0"), values


def log_page(connections: Connections, reply_ids: Sequence[int]) -> list[LogLine]:
    """The lines of these replies, in the order asked; one that is gone is left out. A read by primary key."""
    if not reply_ids:
        return []
    marks = ",".join("?" * len(reply_ids))
    with connections.read() as db:
        found = db.conn.execute(
            f"""
            select p.id, p.review_id, {_AT} as at, p.posted_at, p.state, substr(p.text, 1, {_WORDS + 1}) as words,
                   r.author, r.rating, r.rating_raw, r.opened_at, s.name as source, s.kind, b.name as brand, b.timezone, b.target_hours,
                   c.rating_by_owner,
                   (select v.rating from revisions v where v.review_id = r.id order by v.id limit 1) as first_rating,
                   (select v.rating_raw from revisions v where v.review_id = r.id order by v.id limit 1) as first_raw,
                   exists (select 1 from revisions v where v.review_id = r.id) as was_revised,
                   (select count(*) from replies q where q.review_id = p.review_id and q.state in ('posted', 'live')
                     and (q.posted_at < p.posted_at or (q.posted_at = p.posted_at and q.id <= p.id))) as number
            from replies p
            join reviews r on r.id = p.review_id
            join sources s on s.id = r.source_id
            join brands b on b.id = s.brand_id
            left join cases c on c.review_id = r.id
            where p.id in ({marks})
            """,
            list(reply_ids),
        ).fetchall()
    lines = {}
    for row in found:
        state, posted_at = ReplyState(row["state"]), from_text(row["posted_at"])
        hours = within = None
        if posted_at is not None:
            # A clock that runs behind, or a day without a time, counts as nothing (PRODUCT.md, Measures).
            hours = max(0.0, (posted_at - from_text(row["opened_at"])) / timedelta(hours=1))
            # Only the first answer has a target; a later one is part of the conversation.
            within = hours <= row["target_hours"] if row["number"] == 1 else None
        own = row["rating_by_owner"]
        lines[row["id"]] = LogLine(
            reply_id=row["id"],
            review_id=row["review_id"],
            at=from_text(row["at"]),
            timezone=row["timezone"],
            author=row["author"],
            brand=row["brand"],
            source=row["source"],
            kind=row["kind"],
            stars_then=own if own is not None else row["first_rating"] if row["was_revised"] else row["rating"],
            stars_now=own if own is not None else row["rating"],
            number=row["number"] if state in (ReplyState.POSTED, ReplyState.LIVE) else None,
            state=state,
            words=_first_words(row["words"]),
            hours=hours,
            within_target=within,
            verdict_then=""
            if own is not None
            else verdict_of(row["first_raw" if row["was_revised"] else "rating_raw"]),
            verdict_now="" if own is not None else verdict_of(row["rating_raw"]),
        )
    return [lines[one] for one in reply_ids if one in lines]


def _first_words(text: str) -> str:
    """The beginning on one line, ending at a word where there is more."""
    line = " ".join(text.split())
    return line if len(text) <= _WORDS else f"{line.rsplit(' ', 1)[0]} …"
