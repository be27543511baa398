"""Coming back to customers: follow-ups and promises in one list, each ticked off, moved or no longer needed.

A follow-up is a date to look in again, a promise something that a reply committed to. Both are the owner's; every step
is logged. Not here: finding promises in a text (`rules.promises`) and the share that was kept (`rules.coverage_maths`).
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from store import activity, brands, rows
from store.db import Connections, Database
from store.errors import RequestRefused
from store.records import Changes, FollowUp, Promise
from store.rules.language import language_of
from store.rules.promises import promises_in
from store.rules.snooze import follow_up_at, morning_of
from store.times import from_text, to_text, zone


class Kind(StrEnum):
    FOLLOW_UP = "follow-up"
    PROMISE = "promise"


_TABLES = {Kind.FOLLOW_UP: "follow_ups", Kind.PROMISE: "promises"}
#: The letter before the number where both kinds stand in one list: "F12", "P3".
_LETTERS = {Kind.FOLLOW_UP: "F", Kind.PROMISE: "P"}


@dataclass(frozen=True, slots=True)
class ComingBack:
    """One thing to come back for. `text` is what was promised, empty for a follow-up; a promise may have no day yet
    (`due_at` None). `dropped_at` is when it turned out to be no longer needed."""

    kind: Kind
    number: int
    review_id: int
    brand_id: int
    brand: str
    author: str
    text: str
    due_at: datetime | None
    done_at: datetime | None = None
    dropped_at: datetime | None = None
    note: str = ""

    @property
    def id(self) -> str:
        """What names it in a list of both kinds."""
        return f"{_LETTERS[self.kind]}{self.number}"

    @property
    def is_open(self) -> bool:
        return self.done_at is None and self.dropped_at is None


def _select(kind: Kind) -> str:
    text = "''" if kind is Kind.FOLLOW_UP else "x.text"
    return (
        f"select '{kind}' as kind, x.id, x.review_id, s.brand_id, b.name as brand, r.author, {text} as text, "
        "x.due_at, x.done_at, x.dropped_at, x.note "
        f"from {_TABLES[kind]} x join reviews r on r.id = x.review_id join sources s on s.id = r.source_id "
        "join brands b on b.id = s.brand_id"
    )


def coming_back(
    connections: Connections,
    *,
    now: datetime,
    brand_id: int | None = None,
    with_later: bool = False,
    with_settled: bool = False,
) -> list[ComingBack]:
    """What is due, the longest due first. `with_later` adds what becomes due later or has no day yet, `with_settled`
    what was done or is no longer needed."""
    where = ["1"]
    values: list[int | str] = []
    if brand_id is not None:
        where.append("s.brand_id = ?")
        values.append(brand_id)
    if not with_settled:
        where.append("x.done_at is null and x.dropped_at is null")
    if not with_later:
        where.append("(x.due_at <= ? or x.done_at is not null or x.dropped_at is not null)")
        values.append(to_text(now))
    condition = " where " + " and ".join(where)
    query = " union all ".join(_select(kind) + condition for kind in Kind)
    with connections.read() as db:
        found = db.conn.execute(
            f"select * from ({query}) order by due_at is null, due_at, kind, id", values * len(Kind)
        ).fetchall()
    return [
        ComingBack(
            kind=Kind(row["kind"]),
            number=row["id"],
            review_id=row["review_id"],
            brand_id=row["brand_id"],
            brand=row["brand"],
            author=row["author"],
            text=row["text"],
            due_at=from_text(row["due_at"]),
            done_at=from_text(row["done_at"]),
            dropped_at=from_text(row["dropped_at"]),
            note=row["note"],
        )
        for row in found
    ]


def kind_and_number(name: str) -> tuple[Kind, int]:
    """What "F12" or "P3" names; a number alone is a follow-up's. Raises RequestRefused."""
    letter, number = (name[:1].upper(), name[1:]) if name[:1].isalpha() else ("F", name)
    kind = next((kind for kind, sign in _LETTERS.items() if sign == letter), None)
    if kind is None or not number.isdecimal() or len(number) > 18:
        raise RequestRefused(
            f"“{name}” is no follow-up and no promise: “followups” shows what is due, such as F12 or P3."
        )
    return kind, int(number)


def follow_ups_of(connections: Connections, review_id: int) -> list[FollowUp]:
    with connections.read() as db:
        found = db.conn.execute("select * from follow_ups where review_id = ? order by id", (review_id,)).fetchall()
    return [rows.follow_up(row) for row in found]


def promises_of(connections: Connections, review_id: int) -> list[Promise]:
    with connections.read() as db:
        found = db.conn.execute("select * from promises where review_id = ? order by id", (review_id,)).fetchall()
    return [rows.promise(row) for row in found]


def promise(
    connections: Connections,
    review_id: int,
    text: str,
    *,
    due_at: datetime | None,
    now: datetime,
    reply_id: int | None = None,
) -> Changes:
    """Remember something that a reply commits to. The same words for the same review are one promise."""
    words = text.strip()
    if not words:
        raise RequestRefused("The promise is empty: say in a few words what was promised.")
    with connections.write(durable=True) as db:
        known = db.conn.execute(
            "select 1 from promises where review_id = ? and text = ? and dropped_at is null", (review_id, words)
        ).fetchone()
        if known is not None:
            return Changes()
        db.conn.execute(
            "insert into promises (review_id, reply_id, text, due_at) values (?, ?, ?, ?)",
            (review_id, reply_id, words, to_text(due_at)),
        )
        activity.record(db, "promised", now=now, review_id=review_id, reply_id=reply_id, detail=words)
    return Changes(reviews=frozenset({review_id}))


def note_promises(connections: Connections, review_id: int, *, now: datetime) -> Changes:
    """Remember what the latest answer to a review commits to, with the day that it names: a promise made is a promise
    tracked. Words are found by `rules.promises`; the owner drops what was none."""
    with connections.read() as db:
        row = db.conn.execute(
            "select p.id, p.text, p.posted_at, b.timezone from replies p join reviews r on r.id = p.review_id "
            "join sources s on s.id = r.source_id join brands b on b.id = s.brand_id "
            "where p.review_id = ? and p.state in ('posted', 'live') order by p.posted_at desc, p.id desc limit 1",
            (review_id,),
        ).fetchone()
    if row is None:
        return Changes()
    text, said_at = row["text"], from_text(row["posted_at"])
    changes = Changes()
    for (start, end), due_at in promises_in(text, language_of(text), said_at, zone(row["timezone"])):
        words = " ".join(text[start:end].split())
        changes |= promise(connections, review_id, words, due_at=due_at, now=now, reply_id=row["id"])
    return changes


def plan_follow_up(connections: Connections, review_id: int, *, due_at: datetime, now: datetime) -> Changes:
    """A date on which to come back to a customer; an open one is moved, there is never more than one."""
    with connections.write() as db:
        moved = db.conn.execute(
            "update follow_ups set due_at = ? where review_id = ? and done_at is null and dropped_at is null",
            (to_text(due_at), review_id),
        ).rowcount
        if not moved:
            db.conn.execute("insert into follow_ups (review_id, due_at) values (?, ?)", (review_id, to_text(due_at)))
        activity.record(db, "follow-up planned", now=now, review_id=review_id, detail=str(to_text(due_at)))
    return Changes(reviews=frozenset({review_id}))


def come_back_later(
    connections: Connections, review_id: int, *, now: datetime, said_at: datetime | None = None
) -> Changes:
    """After an answer stands: what it promises is noted, and a date to come back is set where none is open.

    `said_at` is when it was given (default: now). Of one that lies back so far that the date has passed, as when old
    answers are written down, nobody is to come back."""
    with connections.write(durable=True) as db:
        changes = note_promises(connections, review_id, now=now)
        brand = brands.brand_of_review(connections, review_id)
        planned = db.conn.execute(
            "select 1 from follow_ups where review_id = ? and done_at is null and dropped_at is null", (review_id,)
        ).fetchone()
        due = follow_up_at(said_at or now, brand.follow_up_days, brand.timezone)
        if planned is not None or not brand.follow_up_days or due <= now:
            return changes
        return changes | plan_follow_up(connections, review_id, due_at=due, now=now)


def done(connections: Connections, kind: Kind, number: int, *, note: str = "", now: datetime) -> Changes:
    """It was done: the customer was asked again, the promise was kept."""
    return _settle(connections, kind, number, "done", now=now, note=note, done_at=to_text(now))


def no_longer_needed(connections: Connections, kind: Kind, number: int, *, note: str, now: datetime) -> Changes:
    """It has become pointless, with a reason. Such a promise counts neither as kept nor as broken."""
    if not note.strip():
        raise RequestRefused("Say in a few words why it is no longer needed: a promise does not just go away.")
    return _settle(connections, kind, number, "no longer needed", now=now, note=note, dropped_at=to_text(now))


def move(
    connections: Connections, kind: Kind, number: int, *, due_at: datetime, note: str = "", now: datetime
) -> Changes:
    """Another day for it; the day before stays in the log, so that a promise put off is seen to be put off."""
    return _settle(connections, kind, number, "moved", now=now, note=note, due_at=to_text(due_at))


def move_to_day(
    connections: Connections, kind: Kind, number: int, day: date, *, note: str = "", now: datetime
) -> Changes:
    """Another day of the brand's own calendar: due from nine in the morning there, as follow-ups are."""
    with connections.read() as db:
        row = db.conn.execute(
            "select b.timezone from reviews r join sources s on s.id = r.source_id join brands b on b.id = s.brand_id "
            f"where r.id = (select review_id from {_TABLES[kind]} where id = ?)",
            (number,),
        ).fetchone()
    zone_name = "UTC" if row is None else row["timezone"]
    return move(connections, kind, number, due_at=morning_of(day, zone_name), note=note, now=now)


def take_back(connections: Connections, kind: Kind, number: int, *, now: datetime) -> Changes:
    """Undo the last step: what stood there before stands again, and that is logged too."""
    with connections.write(durable=True) as db:
        row = _row(db, kind, number)
        told = db.conn.execute(
            "select detail from activity where review_id = ? and what like ? and detail like '{%' order by id desc",
            (row["review_id"], f"{kind} %"),
        ).fetchall()
        steps = [json.loads(line["detail"]) for line in told]
        step = next((step for step in steps if step["number"] == number), None)
        if step is None or "was" not in step:
            raise RequestRefused("There is nothing to undo here.")
        _put(db, kind, number, step["was"])
        detail = json.dumps({"number": number})
        activity.record(db, f"{kind} taken back", now=now, review_id=row["review_id"], detail=detail)
    return Changes(reviews=frozenset({row["review_id"]}))


_COLUMNS = ("due_at", "done_at", "dropped_at", "note")


def _settle(
    connections: Connections, kind: Kind, number: int, what: str, *, now: datetime, note: str, **columns: str | None
) -> Changes:
    with connections.write(durable=True) as db:
        row = _row(db, kind, number)
        if row["done_at"] is not None or row["dropped_at"] is not None:
            raise RequestRefused(f"This {kind} was settled already: “followups” shows what is still open.")
        was = {name: row[name] for name in _COLUMNS}
        if note.strip():
            columns["note"] = note.strip()
        _put(db, kind, number, columns)
        detail = json.dumps({"number": number, "note": note.strip(), "was": was} | columns, ensure_ascii=False)
        activity.record(db, f"{kind} {what}", now=now, review_id=row["review_id"], detail=detail)
    return Changes(reviews=frozenset({row["review_id"]}))


def _row(db: Database, kind: Kind, number: int) -> sqlite3.Row:
    row: sqlite3.Row | None = db.conn.execute(f"select * from {_TABLES[kind]} where id = ?", (number,)).fetchone()
    if row is None:
        raise RequestRefused(f"There is no {kind} {_LETTERS[kind]}{number}: “followups” shows what is due.")
    return row


def _put(db: Database, kind: Kind, number: int, columns: dict[str, str | None]) -> None:
    given = ", ".join(f"{name} = ?" for name in columns)
    db.conn.execute(f"update {_TABLES[kind]} set {given} where id = ?", [*columns.values(), number])
