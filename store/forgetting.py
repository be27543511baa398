"""Erases a person: their name and words, ours that speak of them, everywhere in the file. Counts, stars and times stay.

What is erased is marked, so that a later poll, import or merge does not bring it back: the site's id of the review and
a hash of its words are kept for that alone. Backups are other files: they are named, and deleted only when asked to.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from store import activity, one_review, search, standings
from store.db import Connections, Database, backups_of
from store.errors import RequestRefused, WorkspaceUnusable
from store.merge_tally import other_tables_about_reviews
from store.records import IN_FLIGHT
from store.times import to_text
from store.workspace_file import LOG_ENDINGS, back_up_beside

#: What stands where a text must not be empty, such as the reason for declining.
ERASED = "(erased)"
#: More reviews than this by one author are no author: a name such as "Anonymous" is shared by strangers.
MOST_BY_ONE = 1000


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was erased, and which backups beside the workspace still hold it (`deleted` are those that are gone now)."""

    review_ids: tuple[int, ...]
    backups: tuple[str, ...]
    deleted: tuple[str, ...]


def forget(
    connections: Connections, review_id: int, *, now: datetime, by_author: bool = False, with_backups: bool = False
) -> Forgotten:
    """Erase one review's person, or with `by_author` all that the same author wrote (as the letter shows it).

    `with_backups` deletes the copies beside the workspace as well and makes a fresh one. Raises RequestRefused while a
    reply to one of them is on its way, WorkspaceUnusable where another program keeps the old pages in use.
    """
    asked = one_review.review_with_id(connections, review_id)
    ids = [review_id]
    if by_author:
        ids += one_review.others_by_the_same_author(connections, asked, limit=MOST_BY_ONE)
    with connections.read() as db:
        db.conn.execute("pragma secure_delete = on")
    with connections.write(durable=True) as db:
        _refuse_on_its_way(db, ids)
        fresh = _not_yet_erased(db, ids)
        erase(db, fresh, at=to_text(now))
        for number in fresh:
            activity.record(db, "person erased", now=now, review_id=number)
    leave_no_trace(connections)
    return _see_to_backups(connections, tuple(ids), with_backups, now)


def _refuse_on_its_way(db: Database, review_ids: Sequence[int]) -> None:
    for number in review_ids:
        if reply_on_its_way(db, number):
            raise RequestRefused(
                f"A reply to review {number} is on its way: settle it first, since what is sent cannot be erased here."
            )


def reply_on_its_way(db: Database, review_id: int) -> bool:
    """Whether a reply to this review may leave at any moment: its words must stay until it has."""
    states = ", ".join("?" * len(IN_FLIGHT))
    found = db.conn.execute(
        f"select 1 from replies where review_id = ? and state in ({states})", (review_id, *IN_FLIGHT)
    ).fetchone()
    return found is not None


def _not_yet_erased(db: Database, review_ids: Iterable[int]) -> list[int]:
    return [
        number
        for number in review_ids
        if db.conn.execute("select erased_at from reviews where id = ?", (number,)).fetchone()[0] is None
    ]


def erase(db: Database, review_ids: Sequence[int], *, at: str) -> None:
    """Empty every text about these reviews, inside the caller's transaction; `leave_no_trace` must follow it."""
    others = other_tables_about_reviews(db.conn)
    for number in review_ids:
        old = db.conn.execute("select * from reviews where id = ?", (number,)).fetchone()
        search.forget_words(db, [old])
        db.conn.execute("delete from letter_pairs_fts where rowid = ?", (number,))
        db.conn.execute(
            "update reviews set title = '', text = '', author = '', author_url = '', url = '', order_number = '', "
            "extra = case when json_extract(extra, '$.created_on') is null then '{}' "
            "else json_object('created_on', json_extract(extra, '$.created_on')) end, erased_at = ? where id = ?",
            (at, number),
        )
        search.index_again(db, [number])
        for statement in _EMPTIED:
            db.conn.execute(statement, (number,))
        for statement in _REWORDED:
            db.conn.execute(statement, (ERASED, number))
        for table in others:
            db.conn.execute(f"delete from {table} where review_id = ?", (number,))
        db.conn.execute("delete from our_words_fts where rowid = ?", (number,))
        # An entry that was refused may begin with anybody's words.
        db.conn.execute("delete from rejected_entries where source_id = ?", (old["source_id"],))
    standings.restand(db, review_ids)


_EMPTIED = (
    "update revisions set title = '', text = '' where review_id = ?",
    "delete from waivers where reply_id in (select id from replies where review_id = ?)",
    "delete from replies where review_id = ? and state = 'draft'",
    "update replies set text = '', error = '', again_why = '' where review_id = ?",
    "delete from case_notes where review_id = ?",
    "update cases set who = '' where review_id = ?",
    "update follow_ups set note = '' where review_id = ?",
    "update activity set detail = '' where review_id = ?",
)
_REWORDED = (
    "update promises set note = '', text = ? where review_id = ?",
    "update cases set private_said = ? where private_said <> '' and review_id = ?",
    "update cases set declined_why = ? where declined_why <> '' and review_id = ?",
    "update cases set set_aside_why = ? where set_aside_why <> '' and review_id = ?",
)


def leave_no_trace(connections: Connections) -> None:
    """Write the file anew without what was deleted: emptied pages, the search index's old parts and the log file still
    hold words otherwise. Raises WorkspaceUnusable where another program reads the old pages just now."""
    with connections.write() as db:
        for table in ("reviews_fts", "our_words_fts", "letter_pairs_fts"):
            db.conn.execute(f"insert into {table}({table}) values ('optimize')")
    with connections.read() as db:
        db.conn.execute("vacuum")
        busy = db.conn.execute("pragma wal_checkpoint(truncate)").fetchone()[0]
    if busy:
        raise WorkspaceUnusable(
            f"The words are erased, but another program still reads older pages of {connections.path.name}: close it and "
            "run “forget” once more."
        )


def copies_beside(path: Path) -> list[Path]:
    """The files beside a workspace that are copies of it: its backups, and what was replaced by one."""
    begin = f"{path.stem}.replaced-"
    try:
        replaced = sorted(
            one
            for one in path.parent.iterdir()
            if one.name.startswith(begin) and not one.name.endswith(LOG_ENDINGS) and one.is_file()
        )
    except OSError:
        replaced = []
    return [*backups_of(path), *replaced]


def _see_to_backups(
    connections: Connections, review_ids: tuple[int, ...], with_backups: bool, now: datetime
) -> Forgotten:
    copies = copies_beside(connections.path)
    if not with_backups:
        return Forgotten(review_ids, tuple(one.name for one in copies), ())
    deleted = []
    for one in copies:
        for name in (one, *(Path(f"{one}{ending}") for ending in LOG_ENDINGS)):
            with contextlib.suppress(OSError):
                name.unlink()
        if not one.exists():
            deleted.append(one.name)
    back_up_beside(connections, now=now, why="after-erasing")
    return Forgotten(review_ids, tuple(one.name for one in copies if one.name not in deleted), tuple(deleted))
