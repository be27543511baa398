"""Reads the lines of the response log: each reply with its review, times, checklist and outcome (PRODUCT.md's columns).

Lines come in slices of a few hundred, by ids that an index holds in the log's order, so that a million of them take no more
memory than one. Writing them to a file is `store.response_log`.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any

from store.coverage import SPARE
from store.db import Connections
from store.times import from_text, start_of_day, to_text, zone

COLUMNS = (
    "brand", "source", "source_kind", "review_id", "review_url", "reviewer", "rating", "rating_now", "audience",
    "review_language", "review_created_at", "review_title", "review_text", "reply_number", "reply_state", "reply_text",
    "replied_at", "replied_by", "hours_to_reply", "within_target", "wants", "failing", "reasons", "product",
    "prior_channel", "checklist_done", "checklist_open", "status", "status_reason", "won_back", "promise",
    "promise_due", "promise_done_at", "follow_up_due", "follow_up_done_at",
)  # fmt: skip

#: Lines read at once.
_SLICE = 400


#: Told how far writing is: done, of how many. What it raises ends the writing.
Tell = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class LogChoice:
    """What goes into the log. A reply belongs to the day on which it was posted, a complaint without one to the day it
    opened; both days of the brand's calendar, `until` included."""

    brand_id: int | None = None
    since: date | None = None
    until: date | None = None
    include_unanswered: bool = False
    delimiter: str = ","
    bom: bool = True


def log_rows(connections: Connections, choice: LogChoice) -> Iterator[dict[str, str]]:
    """The lines of the log by column, as `log_lines` gives them."""
    for line in log_lines(connections, choice):
        yield dict(zip(COLUMNS, line, strict=True))


def log_lines(connections: Connections, choice: LogChoice, *, tell: Tell | None = None) -> Iterator[list[str]]:
    """The lines of the log, a cell for each of `COLUMNS`: replies in order of posting, then (if wanted) the complaints
    without one, oldest first. `tell` hears after each few hundred how many were looked at, of how many."""
    with connections.read() as db, _one_moment(db.conn) as connection:
        parts = [(_REPLIES, _replies_in_order(choice))]
        if choice.include_unanswered:
            parts.append((_SILENT, _unanswered_in_order(choice)))
        whole, done = 0, 0
        if tell is not None:
            for _, (statement, values) in parts:
                whole += connection.execute(f"select count(*) from ({statement})", values).fetchone()[0]
        for lines, in_order in parts:
            for ids in _slices(connection, *in_order):
                yield from _lines(connection, choice, lines, ids)
                done += len(ids)
                if tell is not None:
                    tell(done, whole)


@contextlib.contextmanager
def _one_moment(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """Everything read inside is as it stood at the first look: a reply that is posted meanwhile must not move its
    complaint from the second part of the log to the first, which is written already."""
    if connection.in_transaction:
        yield connection
        return
    connection.execute("begin")
    try:
        yield connection
    finally:
        connection.execute("rollback")


# --- which, and in which order -----------------------------------------------------------------------------------

_LOGGED_AT = "coalesce(posted_at, queued_at, updated_at)"


def _roughly(choice: LogChoice, column: str) -> tuple[str, list[object]]:
    """The period with two days to spare for every zone's calendar; `_Period` knows the days."""
    condition, values = "", list[object]()
    if choice.since is not None:
        condition += f" and {column} >= ?"
        values.append((choice.since - min(SPARE, choice.since - date.min)).isoformat())
    if choice.until is not None:
        condition += f" and {column} < ?"
        values.append((choice.until + min(SPARE, date.max - choice.until)).isoformat())
    return condition, values


def _replies_in_order(choice: LogChoice) -> tuple[str, list[object]]:
    condition, values = _roughly(choice, _LOGGED_AT)
    return (
        f"select id from replies indexed by replies_in_the_log where state <> 'draft'{condition} "
        f"order by {_LOGGED_AT}, id",
        values,
    )


def _unanswered_in_order(choice: LogChoice) -> tuple[str, list[object]]:
    """Merged from the standings in which a complaint can be, each of which an index holds by age."""
    condition, values = _roughly(choice, "t.opened_at")
    views = ("waiting", "answered", "declined", "set aside")
    each = " union all ".join(
        f"select t.review_id, t.opened_at from standings t where t.view = '{view}' and t.complaint = 1{condition} and "
        "not exists (select 1 from replies q where q.review_id = t.review_id and q.state <> 'draft')"
        for view in views
    )
    return f"select review_id from ({each} order by opened_at, review_id)", values * len(views)


def _slices(connection: sqlite3.Connection, statement: str, values: list[object]) -> Iterator[list[int]]:
    cursor = connection.execute(statement, values)
    while part := cursor.fetchmany(_SLICE):
        yield [row[0] for row in part]


# --- what stands in a line ---------------------------------------------------------------------------------------

_ABOUT = """
b.name, s.name, s.kind, r.external_id, r.url, r.author, r.rating, r.audience, r.language, r.created_at, r.created_text,
r.created_precision, r.title, r.text, r.opened_at, r.product, b.timezone, b.target_hours, b.id, t.status, c.wants,
c.failing, c.product, c.prior_channel, c.declined_why, c.set_aside_why, c.won_back, c.private_channel, c.private_said,
c.rating_by_owner
"""
_STANDING = """
join standings t on t.review_id = r.id
join sources s on s.id = r.source_id
join brands b on b.id = s.brand_id
left join cases c on c.review_id = r.id
"""
_REPLIES = f"""
select p.id, r.id, p.state, p.text, p.posted_at, p.posted_by, p.queued_at,
       cast(strftime('%s', p.posted_at) as integer) - cast(strftime('%s', r.opened_at) as integer),
       (select count(*) from replies q where q.review_id = p.review_id and q.state in ('posted', 'live')
         and ({_LOGGED_AT.replace("(", "(q.").replace(", ", ", q.")}, q.id)
          <= ({_LOGGED_AT.replace("(", "(p.").replace(", ", ", p.")}, p.id)),
       {_ABOUT}
from replies p join reviews r on r.id = p.review_id {_STANDING} where p.id
"""
_SILENT = f"""
select r.id, r.id, '', '', null, '', null, null, 0, {_ABOUT}
from reviews r {_STANDING} where r.id
"""


class _Period:
    """The days of a choice in each zone's calendar, as stored texts, which sort as their times do."""

    def __init__(self, choice: LogChoice) -> None:
        self._choice = choice
        self._bounds: dict[str, tuple[str, str]] = {}

    def holds(self, moment: str, zone_name: str) -> bool:
        bounds = self._bounds.get(zone_name)
        if bounds is None:
            since, until = self._choice.since, self._choice.until
            bounds = (
                to_text(start_of_day(since, zone_name)) if since is not None else "",
                to_text(start_of_day(until + timedelta(days=1), zone_name)) if until is not None else "~",
            )
            self._bounds[zone_name] = bounds
        return bounds[0] <= moment < bounds[1]


def _lines(
    connection: sqlite3.Connection, choice: LogChoice, statement: str, ids: Sequence[int]
) -> Iterator[list[str]]:
    """The lines of a slice, in the order of the ids."""
    found = {row[0]: row for row in _read(connection, f"{statement} {_one_of(ids)}", ids)}
    period = _Period(choice)
    rows = [row for row in map(found.get, ids) if row is not None]
    beside = _Beside(connection, [row[1] for row in rows], [row[0] for row in rows] if statement is _REPLIES else [])
    for row in rows:
        line = _line(row, choice, period, beside)
        if line is not None:
            yield line


class _Beside:
    """What stands in other tables about the reviews and replies of a slice; most have nothing there."""

    def __init__(self, connection: sqlite3.Connection, review_ids: Sequence[int], reply_ids: Sequence[int]) -> None:
        of_reviews = _one_of(review_ids)
        self.first_ratings: dict[int, float | None] = {}
        for review_id, rating in _read(
            connection,
            f"select review_id, rating from revisions where review_id {of_reviews} order by id desc",
            review_ids,
        ):
            self.first_ratings[review_id] = rating
        reasons = _grouped(
            connection,
            "select review_id, name from case_reasons join reasons on reason_id = id "
            f"where review_id {of_reviews} order by name",
            review_ids,
        )
        self.reasons = {review_id: "; ".join(name for (name,) in names) for review_id, names in reasons.items()}
        self.promises = _grouped(
            connection,
            "select review_id, reply_id, text, due_at, done_at from promises "
            f"where review_id {of_reviews} and dropped_at is null order by id",
            review_ids,
        )
        self.follow_ups = {
            row[0]: row[1:]
            for row in _read(
                connection,
                f"select review_id, due_at, done_at from follow_ups where review_id {of_reviews} "
                "and dropped_at is null order by id",
                review_ids,
            )
        }
        self.checklists = _checklists(connection, reply_ids)


def _one_of(ids: Sequence[int]) -> str:
    """The condition for these ids as a statement that is the same for every full slice: SQLite prepares it once."""
    return f"in ({','.join('?' * len(ids))})"


def _read(connection: sqlite3.Connection, statement: str, ids: Sequence[int]) -> list[tuple[Any, ...]]:
    cursor = connection.cursor()
    cursor.row_factory = None  # plain tuples: a million look-ups by name cost more than the file
    return cursor.execute(statement, ids).fetchall()


def _grouped(connection: sqlite3.Connection, statement: str, ids: Sequence[int]) -> dict[int, list[tuple[Any, ...]]]:
    """Rows by their first column."""
    groups: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
    for row in _read(connection, statement, ids):
        groups[row[0]].append(row[1:])
    return groups


def _line(row: tuple[Any, ...], choice: LogChoice, period: _Period, beside: _Beside) -> list[str] | None:
    """The cells of one line in the order of `COLUMNS`; None where it is not chosen."""
    (
        reply_id, review_id, state, reply_text, posted_at, posted_by, queued_at, seconds, number,
        brand, source, kind, external_id, url, author, rating_now, audience, language, created_at, created_text,
        precision, title, text, opened_at, product, zone_name, target_hours, brand_id, status, wants, failing,
        case_product, prior_channel, declined_why, set_aside_why, won_back, private_channel, private_said, rating_by_owner,
    ) = row  # fmt: skip
    if choice.brand_id not in (None, brand_id) or not period.holds(posted_at or queued_at or opened_at, zone_name):
        return None
    rating = beside.first_ratings.get(review_id, rating_now)
    if rating_by_owner is not None:
        rating = rating_now = rating_by_owner
    replied_at = hours = within = ""
    if posted_at is not None:
        replied_at = _local(posted_at, zone_name)
        spent = seconds / 3600
        hours = f"{max(0.0, spent):.2f}"
        within = "yes" if spent <= target_hours else "no"
    created = (_local(created_at, zone_name) if created_at else "") or created_text
    if precision == "day" and created_at:
        created = created[:10]  # the site gave a day: a time is never invented
    done, still_open = beside.checklists.get(reply_id, ("", "")) if state else ("", "")
    promised = _NOTHING_PROMISED
    if review_id in beside.promises:
        promised = _promised(beside.promises[review_id], reply_id if state else None, zone_name)
    follow_up = _NO_FOLLOW_UP
    if review_id in beside.follow_ups:
        due, done_at = beside.follow_ups[review_id]
        follow_up = (_local(due, zone_name), _local(done_at, zone_name))
    return [
        brand, source, kind, external_id, url, author, _number(rating), _number(rating_now), audience, language, created,
        title, text, str(number) if state in _ANSWERED else "", state, reply_text, replied_at, posted_by, hours, within,
        wants or "", failing or "", beside.reasons.get(review_id, ""),
        case_product or product, prior_channel or "", done, still_open, status,
        _why(status, declined_why, set_aside_why, private_channel, private_said), _WON_BACK[won_back],
        *promised, *follow_up,
    ]  # fmt: skip


_ANSWERED = frozenset(("posted", "live"))
_NOTHING_PROMISED = ("", "", "")
_NO_FOLLOW_UP = ("", "")
_WON_BACK = {None: "", 0: "no", 1: "yes"}


def _promised(promises: Sequence[tuple[Any, ...]], reply_id: int | None, zone_name: str) -> tuple[str, str, str]:
    """What was promised in this reply or beside all replies: the words, when it is due, when it was done."""
    mine = [one for one in promises if one[0] is None or one[0] == reply_id]
    return (
        "; ".join(one[1] for one in mine),
        "; ".join(_local(one[2], zone_name) for one in mine),
        "; ".join(_local(one[3], zone_name) for one in mine),
    )


@lru_cache(maxsize=64)
def _number(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


def _local(text: str | None, zone_name: str) -> str:
    """A moment in the brand's zone with its offset, as PRODUCT.md asks of exports; empty for none."""
    if text is None:
        return ""
    hours = _local_hours(text[:10], zone_name)
    if hours is not None:
        begin, end = hours[text[11:13]]
        return f"{begin}{text[13:19]}{end}"
    return from_text(text).astimezone(zone(zone_name)).isoformat(timespec="seconds")


@lru_cache(maxsize=1024)
def _local_hours(day: str, zone_name: str) -> dict[str, tuple[str, str]] | None:
    """How each hour of a day of UTC ("2026-11-23") begins and ends in a zone, None where its minutes are others there: the
    zone keeps no whole hours, or its clocks are changed on this day."""
    try:
        midnight = datetime.fromisoformat(f"{day}T00:00:00+00:00")
        offsets = {
            (midnight + timedelta(hours=at)).astimezone(zone(zone_name)).utcoffset() for at in (0, 6, 12, 18, 24)
        }
        (offset,) = offsets
        if offset is None or offset % timedelta(hours=1):
            return None
        begin = midnight.astimezone(zone(zone_name)).replace(tzinfo=None)
        end = midnight.astimezone(zone(zone_name)).isoformat()[19:]
        return {f"{at:02}": ((begin + timedelta(hours=at)).isoformat(timespec="hours"), end) for at in range(24)}
    except (ValueError, OverflowError):
        return None


def _why(
    status: str, declined_why: str | None, set_aside_why: str | None, private_channel: str | None, said: str | None
) -> str:
    """The reason behind the status."""
    if status == "declined":
        return declined_why or ""
    if status == "set aside":
        return set_aside_why or ""
    if status == "heard" and private_channel:
        return f"answered in private ({private_channel}): {said}"
    return ""


# --- the checklist -----------------------------------------------------------------------------------------------

_DONE = ("seen", "ticked")
_OPEN = ("missing", "to tick", "part", "warning")


def checklist_at_leaving(connection: sqlite3.Connection, reply_id: int | None) -> tuple[list[str], list[str]]:
    """The checklist's items that were done and open when the reply left: as it stood then, with the owner's ticks."""
    marks = {} if reply_id is None else _marks(connection, [reply_id]).get(reply_id, {})
    return _done_and_open(marks)


def _checklists(connection: sqlite3.Connection, reply_ids: Sequence[int]) -> dict[int, tuple[str, str]]:
    lines = {}
    for reply_id, marks in _marks(connection, reply_ids).items():
        done, still_open = _done_and_open(marks)
        lines[reply_id] = ("; ".join(done), "; ".join(still_open))
    return lines


def _marks(connection: sqlite3.Connection, reply_ids: Sequence[int]) -> dict[int, dict[str, str]]:
    of_replies = _one_of(reply_ids)
    marks: dict[int, dict[str, str]] = defaultdict(dict)
    for reply_id, item, mark in _read(
        connection, f"select reply_id, item, mark from checklist_states where reply_id {of_replies}", reply_ids
    ):
        marks[reply_id][item] = mark
    for reply_id, item, ticked in _read(
        connection, f"select reply_id, item, ticked from checklist_ticks where reply_id {of_replies}", reply_ids
    ):
        marks[reply_id][item] = "ticked" if ticked else "to tick"
    return marks


def _done_and_open(marks: dict[str, str]) -> tuple[list[str], list[str]]:
    return (
        sorted(item for item, mark in marks.items() if mark in _DONE),
        sorted(item for item, mark in marks.items() if mark in _OPEN),
    )
