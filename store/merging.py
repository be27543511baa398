"""Takes in another laptop's workspace: the same brands, sources and reviews are joined, and nothing of either is lost.

The other file is only read; a workspace of an older version is brought up to date as a copy in a temporary folder.
All of it is one transaction, after a backup. Merging twice changes nothing, and it does not matter which of two is
merged into which: see `merge_reviews` for what the site shows and `merge_ours` for what the owners wrote.
"""

from __future__ import annotations

import json
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from store import activity, forgetting, merge_ours, merge_reviews, standings
from store.brands import same_name
from store.configured_sources import same_place
from store.db import Connections, Database, storage_problem
from store.errors import RequestRefused, WorkspaceDamaged
from store.merge_tally import Conflict, Tally, copy_row
from store.restoring import open_as_it_lies
from store.workspace_file import back_up_beside, open_workspace, os_problem, refuse_what_is_not_ours

_BRAND_FIELDS = ("name", "signature", "contact", "timezone", "target_hours", "threshold", "follow_up_days")


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What came in: numbers of new reviews, replies and notes (drafts and reasons change their review and are counted
    in `changed`), and where the two said different things."""

    reviews: int
    replies: int
    notes: int
    changed: int
    conflicts: tuple[Conflict, ...]
    review_ids: frozenset[int] = field(default_factory=frozenset)


def merge(connections: Connections, other: Path, *, now: datetime) -> MergeReport:
    """Take in the workspace that stands at `other`.

    Raises RequestRefused, WorkspaceUnusable or WorkspaceDamaged for a file that cannot be merged; nothing is changed
    in either then.
    """
    other = other.expanduser()
    try:
        if not other.exists():
            raise RequestRefused(f"There is no file {other}: name the other laptop's workspace.")
        if other.samefile(connections.path):
            raise RequestRefused("That is this very workspace: name the other laptop's.")
        refuse_what_is_not_ours(other)
    except OSError as error:
        raise os_problem(error, other) from error
    with _copy_of(other, now=now) as theirs:
        back_up_beside(connections, now=now, why="before-merge")
        with connections.write(durable=True) as ours, theirs.read() as read:
            tally = Tally()
            _merge_all(ours, read.conn, tally, now=now)
            standings.restand(ours, tally.touched)
            if tally.touched or tally.brands_changed:
                activity.record(ours, "workspace merged", now=now, detail=other.name)
    if tally.erased:
        forgetting.leave_no_trace(connections)
    return MergeReport(
        reviews=tally.reviews,
        replies=tally.replies,
        notes=tally.notes,
        changed=len(tally.touched),
        conflicts=tuple(tally.conflicts),
        review_ids=frozenset(tally.touched),
    )


@contextmanager
def _copy_of(other: Path, *, now: datetime) -> Iterator[Connections]:
    """The other workspace as it stands, whole and up to date, in a place of its own."""
    with tempfile.TemporaryDirectory(prefix="heard-merge-") as folder:
        copy = Path(folder) / "other.db"
        try:
            source = open_as_it_lies(other)
            destination = sqlite3.connect(copy)
            try:
                source.backup(destination)
                verdict = destination.execute("pragma integrity_check(1)").fetchone()[0]
            finally:
                destination.close()
                source.close()
        except sqlite3.Error as error:
            problem = storage_problem(error, other)
            if not isinstance(problem, WorkspaceDamaged):
                raise problem from error
            verdict = problem.details
        if verdict != "ok":
            raise WorkspaceDamaged(
                f"{other.name} is damaged: nothing was taken from it; mend it with “check-workspace” or a backup first.",
                str(verdict),
            )
        theirs = open_workspace(copy, now=now)
        try:
            yield theirs
        finally:
            theirs.close()


def _merge_all(ours: Database, theirs: sqlite3.Connection, tally: Tally, *, now: datetime) -> None:
    matched = []
    for brand in theirs.execute("select * from brands where is_sample = 0 order by id").fetchall():
        brand_id = _brand(ours, theirs, brand, tally)
        reasons = merge_ours.reasons(ours, theirs, brand["id"], brand_id, tally)
        sources = theirs.execute("select * from sources where brand_id = ? order by id", (brand["id"],)).fetchall()
        for source in sources:
            source_id = _source(ours, theirs, source, brand_id, tally)
            matched.append((source_id, source["id"]))
            if source["removed_at"] is not None:
                tally.removed_there[source_id] = source["removed_at"]
            pairs = merge_reviews.reviews(ours, theirs, source_id, source["id"], tally, now=now)
            merge_ours.all_of(ours, theirs, pairs, reasons, tally, now=now)
    for source_id, their_source in matched:
        merge_reviews.bring_aliases(ours, theirs, source_id, their_source, tally.numbers)


def _brand(ours: Database, theirs: sqlite3.Connection, brand: sqlite3.Row, tally: Tally) -> int:
    """Our brand of that name, or the one that it was renamed to; made where there is none. Where they differ, ours stays as
    it is."""
    every = ours.conn.execute("select * from brands order by name = ? desc", (brand["name"],)).fetchall()
    same = next((one for one in every if same_name(one["name"], brand["name"])), None)
    same = same or _renamed(ours, theirs, brand, every)
    if same is None:
        tally.brands_changed = True
        return copy_row(ours, "brands", brand)
    if same["is_sample"]:
        raise RequestRefused(f"{same['name']} is a sample brand here: remove the sample brands first.")
    for name in _BRAND_FIELDS:
        if same[name] != brand[name] and not (name == "name" and same_name(same[name], brand[name])):
            what = f"{same['name']}: {name.replace('_', ' ')}"
            tally.conflicts.append(Conflict(None, what, str(same[name]), str(brand[name]), str(same[name])))
    return int(same["id"])


def _renamed(
    ours: Database, theirs: sqlite3.Connection, brand: sqlite3.Row, every: Sequence[sqlite3.Row]
) -> sqlite3.Row | None:
    """Our brand that one of theirs is under another name: of two copies of one workspace, one may have renamed it. Both were
    made in the same second then, share a place or what was said there, and nobody else bears either name."""
    names = [row["name"] for row in theirs.execute("select name from brands where id <> ?", (brand["id"],))]
    for one in every:
        if one["created_at"] != brand["created_at"] or any(same_name(one["name"], name) for name in names):
            continue
        mine, others = (
            connection.execute("select id, kind, settings from sources where brand_id = ?", (number,)).fetchall()
            for connection, number in ((ours.conn, one["id"]), (theirs, brand["id"]))
        )
        places = any(
            a["kind"] == b["kind"] and same_place(a["kind"], json.loads(a["settings"]), json.loads(b["settings"]))
            for a in mine
            for b in others
        )
        if places or _said(ours.conn, mine) & _said(theirs, others):
            return one
    return None


def _said(connection: sqlite3.Connection, sources: Sequence[sqlite3.Row]) -> set[bytes]:
    """What was said at these sources."""
    asked = ",".join("?" * len(sources))
    found = connection.execute(
        f"select content_hash from reviews where source_id in ({asked})", [row["id"] for row in sources]
    )
    return {row[0] for row in found}


def _source(
    ours: Database, theirs: sqlite3.Connection, source: sqlite3.Row, brand_id: int, tally: Tally
) -> int:  # fmt: skip
    """Our source of that kind and place, or the one whose place was changed since; made where there is none. It is polled
    afresh: what a site told the other laptop about the last poll is not known to be so here."""
    wanted = json.loads(source["settings"])
    every = ours.conn.execute(
        "select * from sources where brand_id = ? and kind = ? order by settings = ? desc, removed_at is not null, id",
        (brand_id, source["kind"], source["settings"]),
    ).fetchall()
    for one in every:
        if same_place(source["kind"], json.loads(one["settings"]), wanted):
            return int(one["id"])
    changed = _changed(ours, theirs, source, every)
    if changed is not None:
        mine, other = (", ".join(json.loads(one["settings"]).values()) for one in (changed, source))
        tally.conflicts.append(Conflict(None, f"{changed['name']}: settings", mine, other, mine))
        return int(changed["id"])
    tally.brands_changed = True
    source_id = copy_row(ours, "sources", source, brand_id=brand_id)
    health = theirs.execute("select * from source_health where source_id = ?", (source["id"],)).fetchone()
    ours.conn.execute(
        "insert into source_health (source_id, newest_review_at, usual_gap_hours) values (?, ?, ?)",
        (source_id, health["newest_review_at"], health["usual_gap_hours"]),
    )
    return source_id


def _changed(
    ours: Database, theirs: sqlite3.Connection, source: sqlite3.Row, every: Sequence[sqlite3.Row]
) -> sqlite3.Row | None:
    """Our source that one of theirs was before its settings were changed in one of two copies of a workspace: both were
    added in the same second and brought the same reviews, and none of theirs has the settings of ours."""
    places = [
        json.loads(row["settings"])
        for row in theirs.execute(
            "select settings from sources where brand_id = ? and kind = ?", (source["brand_id"], source["kind"])
        )
    ]
    for one in every:
        settings = json.loads(one["settings"])
        if one["created_at"] != source["created_at"] or any(
            same_place(source["kind"], settings, place) for place in places
        ):
            continue
        if _said(ours.conn, [one]) & _said(theirs, [source]):
            return one
    return None
