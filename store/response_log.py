"""The response log as CSV: every reply with its review, times, checklist and outcome. PRODUCT.md fixes the columns.

RFC 4180, UTF-8 with a byte-order mark (Excel garbles it otherwise), CRLF. No cell can run as a formula. The file is
written beside its target and moved into place, so that a full disk never leaves half a log under the old name.
"""

from __future__ import annotations

import contextlib
import csv
import errno
import os
import sqlite3
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from store.db import Connections
from store.errors import RequestRefused, StoreProblem, WorkspaceUnusable
from store.times import from_text, start_of_day, zone

COLUMNS = (
    "brand", "source", "source_kind", "review_id", "review_url", "reviewer", "rating", "rating_now", "audience",
    "review_language", "review_created_at", "review_title", "review_text", "reply_number", "reply_state", "reply_text",
    "replied_at", "replied_by", "hours_to_reply", "within_target", "wants", "failing", "reasons", "product",
    "prior_channel", "checklist_done", "checklist_open", "status", "status_reason", "won_back", "promise",
    "promise_due", "promise_done_at", "follow_up_due", "follow_up_done_at",
)  # fmt: skip

#: An unfinished log that nobody wrote to for so long belongs to a process that was killed.
_FORGOTTEN_SECONDS = 600.0
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


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


def safe_cell(text: str) -> str:
    """The text with a leading apostrophe where a spreadsheet would run it as a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


_ROWS = """
select r.*, s.name as source, s.kind, b.name as brand, b.timezone, b.target_hours, t.status, t.complaint,
       p.id as reply_id, p.state as reply_state, p.text as reply_text, p.posted_at, p.posted_by, p.queued_at,
       c.wants, c.failing, c.product as case_product, c.prior_channel, c.declined_why, c.set_aside_why, c.won_back,
       c.private_channel, c.private_said, c.rating_by_owner,
       (select rating from revisions v where v.review_id = r.id order by v.id limit 1) as first_rating,
       (select count(*) from revisions v where v.review_id = r.id) as revisions
from reviews r
join standings t on t.review_id = r.id
join sources s on s.id = r.source_id
join brands b on b.id = s.brand_id
left join cases c on c.review_id = r.id
"""


def log_rows(connections: Connections, choice: LogChoice) -> Iterator[dict[str, str]]:
    """The rows of the log: replies in order of posting, then (if wanted) the complaints without one, oldest first."""
    brand, values = ("", []) if choice.brand_id is None else (" and s.brand_id = ?", [choice.brand_id])
    with connections.read() as db, _one_moment(db.conn) as connection:
        numbers: dict[int, int] = {}
        replied = connection.execute(
            f"{_ROWS} join replies p on p.review_id = r.id and p.state <> 'draft' where 1{brand} "
            "order by coalesce(p.posted_at, p.queued_at), p.id",
            values,
        )
        for row in replied:
            answered = row["reply_state"] in ("posted", "live")
            if answered:
                numbers[row["id"]] = numbers.get(row["id"], 0) + 1
            if _within(row["posted_at"] or row["queued_at"] or row["opened_at"], row["timezone"], choice):
                yield _cells(connection, row, numbers.get(row["id"], 0) if answered else None)
        if choice.include_unanswered:
            silent = connection.execute(
                f"{_ROWS.replace('p.id as', 'null as', 1)} left join replies p on 0 where t.complaint = 1{brand} and "
                "not exists (select 1 from replies q where q.review_id = r.id and q.state <> 'draft') "
                "order by r.opened_at, r.id",
                values,
            )
            for row in silent:
                if _within(row["opened_at"], row["timezone"], choice):
                    yield _cells(connection, row, None)


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


def _within(moment: str, zone_name: str, choice: LogChoice) -> bool:
    at = from_text(moment)
    if choice.since is not None and at < start_of_day(choice.since, zone_name):
        return False
    return choice.until is None or at < start_of_day(choice.until + timedelta(days=1), zone_name)


def _local(text: str | None, zone_name: str) -> str:
    """A moment in the brand's zone with its offset, as PRODUCT.md asks of exports; empty for none."""
    return "" if text is None else from_text(text).astimezone(zone(zone_name)).isoformat(timespec="seconds")


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


def _cells(connection: sqlite3.Connection, row: sqlite3.Row, number: int | None) -> dict[str, str]:
    review_id, zone_name = row["id"], row["timezone"]
    first_rating = row["first_rating"] if row["revisions"] else row["rating"]
    posted_at, hours, within = row["posted_at"], "", ""
    if posted_at is not None:
        opened, posted = from_text(row["opened_at"]), from_text(posted_at)
        hours = f"{max(0.0, (posted - opened) / timedelta(hours=1)):.2f}"
        due = opened + timedelta(hours=row["target_hours"])
        within = "yes" if posted <= due else "no"
    reasons = connection.execute(
        "select name from reasons join case_reasons on reason_id = id where review_id = ? order by name", (review_id,)
    ).fetchall()
    done, still_open = checklist_at_leaving(connection, row["reply_id"])
    promise = connection.execute(
        "select * from promises where review_id = ? and (reply_id is null or reply_id = ?) and dropped_at is null order by id",
        (review_id, row["reply_id"]),
    ).fetchall()
    follow_up = connection.execute(
        "select * from follow_ups where review_id = ? and dropped_at is null order by id desc limit 1", (review_id,)
    ).fetchone()
    created = _local(row["created_at"], zone_name) or row["created_text"]
    if row["created_precision"] == "day" and row["created_at"]:
        created = created[:10]  # the site gave a day: a time is never invented
    cells: Mapping[str, str | None] = {
        "brand": row["brand"],
        "source": row["source"],
        "source_kind": row["kind"],
        "review_id": row["external_id"],
        "review_url": row["url"],
        "reviewer": row["author"],
        "rating": _number(row["rating_by_owner"] if row["rating_by_owner"] is not None else first_rating),
        "rating_now": _number(row["rating_by_owner"] if row["rating_by_owner"] is not None else row["rating"]),
        "audience": row["audience"],
        "review_language": row["language"],
        "review_created_at": created,
        "review_title": row["title"],
        "review_text": row["text"],
        "reply_number": "" if number is None else str(number),
        "reply_state": row["reply_state"],
        "reply_text": row["reply_text"],
        "replied_at": _local(posted_at, zone_name),
        "replied_by": row["posted_by"],
        "hours_to_reply": hours,
        "within_target": within,
        "wants": row["wants"],
        "failing": row["failing"],
        "reasons": "; ".join(reason["name"] for reason in reasons),
        "product": row["case_product"] or row["product"],
        "prior_channel": row["prior_channel"],
        "checklist_done": "; ".join(done),
        "checklist_open": "; ".join(still_open),
        "status": row["status"],
        "status_reason": _why(row),
        "won_back": {None: "", 0: "no", 1: "yes"}[row["won_back"]],
        "promise": "; ".join(one["text"] for one in promise),
        "promise_due": "; ".join(_local(one["due_at"], zone_name) for one in promise),
        "promise_done_at": "; ".join(_local(one["done_at"], zone_name) for one in promise),
        "follow_up_due": _local(follow_up["due_at"], zone_name) if follow_up else "",
        "follow_up_done_at": _local(follow_up["done_at"], zone_name) if follow_up else "",
    }
    return {name: value or "" for name, value in cells.items()}


_DONE = ("seen", "ticked")


def checklist_at_leaving(connection: sqlite3.Connection, reply_id: int | None) -> tuple[list[str], list[str]]:
    """The checklist's items that were done and open when the reply left: as it stood then, with the owner's ticks."""
    if reply_id is None:
        return [], []
    states = connection.execute("select item, mark from checklist_states where reply_id = ?", (reply_id,)).fetchall()
    marks = {row["item"]: row["mark"] for row in states}
    for row in connection.execute("select item, ticked from checklist_ticks where reply_id = ?", (reply_id,)):
        marks[row["item"]] = "ticked" if row["ticked"] else "to tick"
    done = sorted(item for item, mark in marks.items() if mark in _DONE)
    still_open = sorted(item for item, mark in marks.items() if mark in ("missing", "to tick", "part", "warning"))
    return done, still_open


def _why(row: sqlite3.Row) -> str:
    """The reason behind the status."""
    if row["status"] == "declined":
        return str(row["declined_why"] or "")
    if row["status"] == "set aside":
        return str(row["set_aside_why"] or "")
    if row["status"] == "heard" and row["private_channel"]:
        return f"answered in private ({row['private_channel']}): {row['private_said']}"
    return ""


_NUMBERS = frozenset({"rating", "rating_now", "reply_number", "hours_to_reply"})


def write_log(connections: Connections, target: Path, choice: LogChoice) -> int:
    """Write the log to `target` and return its number of rows. Raises RequestRefused for a place where no log can
    stand, WorkspaceUnusable where the disk refuses; what stood there before is left as it was then."""
    target = _place_for_the_log(target)
    _sweep_unfinished(target)
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
    except OSError as error:
        raise _cannot_write(error, target) from error
    unfinished = Path(name)
    try:
        count = 0
        with os.fdopen(
            handle, "w", encoding="utf-8-sig" if choice.bom else "utf-8", errors="replace", newline=""
        ) as file:
            writer = csv.writer(file, delimiter=choice.delimiter, lineterminator="\r\n")
            writer.writerow(COLUMNS)
            for row in log_rows(connections, choice):
                writer.writerow([row[column] if column in _NUMBERS else safe_cell(row[column]) for column in COLUMNS])
                count += 1
            file.flush()
            os.fsync(file.fileno())
        os.replace(unfinished, target)
    except OSError as error:
        raise _cannot_write(error, target) from error
    finally:
        with contextlib.suppress(FileNotFoundError):
            unfinished.unlink()
    return count


def _place_for_the_log(target: Path) -> Path:
    """The file to write, behind links. Raises RequestRefused for what a log must not replace: a folder, a device, a
    database or its log files (`heard.db-wal` holds the last reviews)."""
    target = target.expanduser()
    try:
        target = target.resolve()
        if target.is_dir():
            raise RequestRefused(f"{target} is a folder: name a file in it.")
        if target.exists() and not target.is_file():
            raise RequestRefused(f"{target} is not an ordinary file: name another one for the log.")
        if target.name.endswith(("-wal", "-shm", "-journal")) or _is_a_database(target):
            raise RequestRefused(f"{target} belongs to a workspace: name another file for the log.")
    except (OSError, RuntimeError) as error:  # RuntimeError: a circle of links
        raise RequestRefused(f"{target} cannot be written: choose another place for the log.", str(error)) from error
    return target


def _sweep_unfinished(target: Path) -> None:
    """Remove what a killed export left beside its target; one that is at work writes more often than this."""
    old = time.time() - _FORGOTTEN_SECONDS
    with contextlib.suppress(OSError):
        for left in target.parent.iterdir():
            ours = left.name.startswith(f".{target.name}.") and left.suffix == ".part"
            if ours and left.stat().st_mtime < old:
                left.unlink()


def _is_a_database(path: Path) -> bool:
    if not path.exists():
        return False
    with path.open("rb") as file:
        return file.read(16) == b"SQLite format 3\x00"


def _cannot_write(error: OSError, target: Path) -> StoreProblem:
    """A full disk is the world's fault; a place that does not exist or is not ours is a wrong request."""
    why = error.strerror or "the disk refused"
    if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.EACCES, errno.EPERM, errno.ENAMETOOLONG):
        return RequestRefused(f"The log cannot be written to {target} ({why}): choose another place.", str(error))
    return WorkspaceUnusable(
        f"The log could not be written to {target}: {why}; choose another place or free some space. What stood there "
        "is as it was.",
        str(error),
    )
