"""Takes back what one of our own response logs says beside the reviews and replies: cases, reasons, promises, checklists.

The reviews and what was answered come in like those of any other file; this adds the owner's columns, so that a log that was
exported, imported into an empty workspace and exported again is the same file. Nothing that the owner has already decided here
is touched: a log tells what was, not what is.

What a log does not hold stays unknown: when a private answer was given, when a case was closed. They count from the import.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from store import activity, standings
from store.db import Connections, Database
from store.log_rows import COLUMNS
from store.records import Changes
from store.response_log import FIRST_OF_FORMULA
from store.rules.case_status import is_complaint
from store.times import to_text

_BATCH = 500
_PRIVATE = "answered in private ("


@dataclass(frozen=True, slots=True)
class TakenBack:
    """How many cases were taken back from the log; `private` of them were answered in private, at a time it does not tell."""

    cases: int
    private: int
    changes: Changes


def is_our_log(columns: Iterable[str]) -> bool:
    """Whether a table is a response log of this program."""
    return tuple(columns) == COLUMNS


def plain_cell(text: str) -> str:
    """A cell without the apostrophe that kept a spreadsheet from running it."""
    return text[1:] if text[:1] == "'" and text[1:2] in FIRST_OF_FORMULA else text


def take_back(
    connections: Connections, brand_id: int, rows: Iterable[Mapping[str, str]], *, now: datetime
) -> TakenBack:
    """Add the owner's columns of these lines to the reviews that stand here already, in batches."""
    sources: dict[str, int] = {}
    with connections.read() as db:
        for row in db.conn.execute(
            "select id, name from sources where brand_id = ? order by removed_at is not null desc, id desc", (brand_id,)
        ):
            sources[row["name"]] = row["id"]
    taken = private = 0
    touched: set[int] = set()
    batch: list[Mapping[str, str]] = []

    def store() -> None:
        nonlocal taken, private
        with connections.write() as db:
            ids = set()
            for line in batch:
                source_id = sources.get(line["source"])
                found = None if source_id is None else _review(db, source_id, line["review_id"])
                if found is None:
                    continue
                first = found["id"] not in touched
                fresh = _Case(db, found, brand_id, line, now).take(first=first)
                taken += fresh
                private += fresh and line["status_reason"].startswith(_PRIVATE)
                touched.add(found["id"])
                ids.add(found["id"])
            standings.restand(db, ids)
        batch.clear()

    for row in rows:
        batch.append({name: plain_cell(cell) for name, cell in row.items()})
        if len(batch) >= _BATCH:
            store()
    if batch:
        store()
    return TakenBack(taken, private, Changes(reviews=frozenset(touched)))


def _review(db: Database, source_id: int, external_id: str) -> Any:
    return db.conn.execute(
        "select r.id, r.rating, r.product, r.created_at, r.first_seen_at, b.threshold from reviews r "
        "join sources s on s.id = r.source_id join brands b on b.id = s.brand_id "
        "where r.source_id = ? and r.external_id = ? and r.erased_at is null",
        (source_id, external_id),
    ).fetchone()


class _Case:
    """One line of the log, and the review that it tells of."""

    def __init__(self, db: Database, review: Any, brand_id: int, line: Mapping[str, str], now: datetime) -> None:
        self._db, self._review, self._brand_id, self._line = db, review, brand_id, line
        self._at = to_text(now)
        self._id = int(review["id"])

    def take(self, *, first: bool) -> bool:
        """Take the line's reply, and with the review's first line its case; False where a case stood here already."""
        self._reply()
        if not first:
            self._promises()
            return False
        if self._db.conn.execute("select 1 from cases where review_id = ?", (self._id,)).fetchone():
            return False
        self._stars()
        self._case()
        self._promises()
        self._follow_up()
        activity.record(
            self._db, "taken back from a response log", now=datetime.fromisoformat(self._at), review_id=self._id
        )
        return True

    def _run(self, statement: str, *values: object) -> None:
        self._db.conn.execute(statement, values)

    def _stars(self) -> None:
        """The stars as they were and as they are: the log knows both, and not when they changed."""
        before, after = _number(self._line["rating"]), _number(self._line["rating_now"])
        if before is None or before == after or self._review["rating"] != before:
            return
        seen = _moment(self._line["replied_at"])
        self._run(
            "insert into revisions (review_id, rating, rating_raw, title, text, seen_from, seen_until) "
            "select id, rating, rating_raw, title, text, first_seen_at, ? from reviews where id = ?",
            max(seen or "", self._at), self._id,
        )  # fmt: skip
        self._run(
            "update reviews set rating = ?, worst_rating = min(worst_rating, coalesce(?, worst_rating)) where id = ?",
            after, after, self._id,
        )  # fmt: skip

    def _case(self) -> None:
        line, status, why = self._line, self._line["status"], self._line["status_reason"]
        private = why.startswith(_PRIVATE) and status == "heard"
        channel, _, said = why.removeprefix(_PRIVATE).partition("): ") if private else ("", "", "")
        now_stars = _number(line["rating_now"])
        worst = min((stars for stars in (_number(line["rating"]), now_stars) if stars is not None), default=None)
        complains = is_complaint(worst, None, self._review["threshold"])
        # A line without a reply stands in the log only because it is a complaint.
        told = status in ("heard", "waiting", "declined") or not line["reply_state"]
        marked = None if complains == told or (status == "set aside" and line["reply_state"]) else told
        if worst is None and status == "no complaint":  # without stars only the owner's word makes it one
            marked = False
        came_back = status == "waiting" and bool(line["reply_number"])
        self._run(
            "insert into cases (review_id, wants, failing, product, prior_channel, marked_complaint, declined_why, "
            "set_aside_why, private_channel, private_at, private_said, closed_at, reopened_at, reopened_why, won_back) "
            "values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            self._id, line["wants"], line["failing"], "" if line["product"] == self._review["product"] else line["product"],
            line["prior_channel"], marked, why if status == "declined" else "", why if status == "set aside" else "",
            channel, self._at if private else None, said, self._at if status in ("declined", "set aside") or private else None,
            self._at if came_back else None, "the log says that they wait" if came_back else "",
            {"yes": 1, "no": 0}.get(line["won_back"]),
        )  # fmt: skip
        for name in filter(None, line["reasons"].split("; ")):
            self._run("insert or ignore into reasons (brand_id, name) values (?, ?)", self._brand_id, name)
            self._run(
                "insert or ignore into case_reasons (review_id, reason_id) "
                "select ?, id from reasons where brand_id = ? and name = ?",
                self._id, self._brand_id, name,
            )  # fmt: skip

    def _reply_id(self) -> int | None:
        """The reply of this line as it came in: the same words at the same time."""
        posted_at = _moment(self._line["replied_at"])
        if self._line["reply_state"] not in ("posted", "live") or posted_at is None:
            return None
        row = self._db.conn.execute(
            "select id from replies where review_id = ? and text = ? and posted_at = ? order by id",
            (self._id, self._line["reply_text"], posted_at),
        ).fetchone()
        return int(row["id"]) if row else None

    def _reply(self) -> None:
        """How far the reply had come, who posted it, and its checklist as it stood."""
        reply_id, line = self._reply_id(), self._line
        if reply_id is None:
            return
        origin = "by hand" if line["reply_state"] == "posted" else "site"
        self._run(
            "update replies set state = ?, origin = ?, posted_by = ? where id = ? and origin = 'site'",
            line["reply_state"], origin, line["replied_by"], reply_id,
        )  # fmt: skip
        for column, mark in (("checklist_done", "seen"), ("checklist_open", "missing")):
            for item in filter(None, line[column].split("; ")):
                self._run("insert or ignore into checklist_states values (?, ?, ?)", reply_id, item, mark)

    def _promises(self) -> None:
        """Promises that the log lists; where words and dates cannot be told apart they are one promise without a date."""
        line, reply_id = self._line, self._reply_id()
        if not line["promise"]:
            return
        texts, dues, dones = (line[name].split("; ") for name in ("promise", "promise_due", "promise_done_at"))
        if not len(texts) == len(dues) == len(dones):
            texts, dues, dones = [line["promise"]], [""], [""]
        for text, due, done in zip(texts, dues, dones, strict=True):
            told = [_moment(due), _moment(done)]
            known = self._db.conn.execute(
                "select 1 from promises where review_id = ? and text = ? and due_at is ?", (self._id, text, told[0])
            ).fetchone()
            if not known:
                self._run(
                    "insert into promises (review_id, reply_id, text, due_at, done_at) values (?, ?, ?, ?, ?)",
                    self._id, reply_id, text, *told,
                )  # fmt: skip

    def _follow_up(self) -> None:
        due = _moment(self._line["follow_up_due"])
        if due is not None:
            self._run(
                "insert into follow_ups (review_id, due_at, done_at) values (?, ?, ?)",
                self._id, due, _moment(self._line["follow_up_done_at"]),
            )  # fmt: skip


def _number(text: str) -> float | None:
    """Stars; None where a spreadsheet made something else of them."""
    try:
        return float(text)
    except ValueError:
        return None


def _moment(text: str) -> str | None:
    """A moment as it is stored; None where there is none, or a spreadsheet wrote it in its own way."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    return to_text(at) if at.tzinfo is not None else None
