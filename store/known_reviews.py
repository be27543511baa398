"""Which stored review is this one? By its id, by an id it had before, by author, date and words, also in other sources.

Answers inside the caller's transaction; the rules are in `rules.identity`. Not here: what is then stored
(`poll_sink.py`), and which sources share their reviews (`two_ways_in.py`).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from store import two_ways_in
from store.db import Database
from store.records import IncomingReview, Precision, Source
from store.rules.identity import fingerprint
from store.times import from_text, to_text


@dataclass(slots=True)
class Elsewhere:
    """What stands in other sources: `moved` are reviews that now stand here, `by_words` those that were found by author,
    date and words alone and stay where they are (by the id that was asked for)."""

    moved: set[int] = field(default_factory=set)
    by_words: dict[str, sqlite3.Row] = field(default_factory=dict)


COLUMNS_COMPARED = (
    "id, external_id, content_hash, title, text, author, rating, rating_raw, rating_guessed, worst_rating, votes, "
    "gone_at, updated_at, first_seen_at, url, language, erased_at, source_id, weak_key, created_at"
)


def known_by_id(db: Database, source_id: int, identities: Sequence[str]) -> dict[str, sqlite3.Row]:
    """The stored rows of these ids, under the id that the page uses (a review may have had others before)."""
    found: dict[str, sqlite3.Row] = {}
    for start in range(0, len(identities), 400):
        part = identities[start : start + 400]
        marks = ",".join("?" * len(part))
        for row in db.conn.execute(
            f"select {COLUMNS_COMPARED} from reviews where source_id = ? and external_id in ({marks})",
            [source_id, *part],
        ).fetchall():
            found[row["external_id"]] = row
        for alias in db.conn.execute(
            f"select external_id, review_id from review_aliases where source_id = ? and external_id in ({marks})",
            [source_id, *part],
        ).fetchall():
            if alias["external_id"] not in found:
                found[alias["external_id"]] = db.conn.execute(
                    f"select {COLUMNS_COMPARED} from reviews where id = ?", (alias["review_id"],)
                ).fetchone()
    return found


def adopt_changed_ids(
    db: Database,
    source: Source,
    fresh: Sequence[IncomingReview],
    marks: Mapping[str, bytes | None],
    incoming: dict[str, IncomingReview],
    known: dict[str, sqlite3.Row],
    *,
    from_file: bool,
) -> None:
    """Some sites give a review a new id at every fetch: take it for the same where author, date and words agree.

    A stored review whose own id stands in this page as well is another one and is left alone, and so is one with an id of
    the site's where a file tells another: the rest of that file may hold the first. An id that had to be made up never
    takes the place of the site's own, without which nothing could be posted.
    """
    if source.kind == two_ways_in.BY_HAND:
        return  # "cold soup", written down twice in a minute without a name, are two people
    taken: set[int] = {row["id"] for row in known.values()}
    asked = {marks[review.external_id]: review.author for review in fresh}
    stored = by_words(db, source.id, asked) if from_file else _by_fingerprint(db, source.id, list(asked))
    if not stored:
        return
    for review in fresh:
        for row in stored.get(marks[review.external_id], ()):
            if row["id"] in taken or row["external_id"] in incoming:
                continue
            if from_file and not row["weak_key"] and not review.weak_key:
                continue
            keeps_its_id = review.weak_key and not row["weak_key"]
            db.conn.execute(
                "insert or replace into review_aliases (source_id, external_id, review_id) values (?, ?, ?)",
                (source.id, review.external_id if keeps_its_id else row["external_id"], row["id"]),
            )
            if not keeps_its_id:
                db.conn.execute(
                    "update reviews set external_id = ?, weak_key = ? where id = ?",
                    (review.external_id, review.weak_key, row["id"]),
                )
            known[review.external_id] = row
            taken.add(row["id"])
            break


def find_in_other_sources(
    db: Database,
    source: Source,
    fresh: Sequence[IncomingReview],
    marks: Mapping[str, bytes | None],
    known: dict[str, sqlite3.Row],
    now: datetime,
    *,
    from_file: bool,
) -> Elsewhere:
    """A review that came in by another way before (a file, then a poll; a poll, then a file) is still one review.

    Adds what was found to `known` where its content may be compared, and moves to this source what belongs to it."""
    elsewhere = Elsewhere()
    for other in two_ways_in.sources_to_look_in(db, source) if fresh else ():
        rest = [one for one in fresh if one.external_id not in known and one.external_id not in elsewhere.by_words]
        named = [one.external_id for one in rest] if other.same_ids or other.is_removed else []
        found = known_by_id(db, other.source_id, named)
        if other.is_removed:
            found = {
                one.external_id: found[one.external_id] for one in rest if _told_by_one(found.get(one.external_id), one)
            }
        asked = {marks[one.external_id]: one.author for one in rest}
        # A site shows what is said now, a file perhaps what was said before.
        alike = by_words(db, other.source_id, asked) if from_file else _by_fingerprint(db, other.source_id, list(asked))
        taken = {row["id"] for row in (*known.values(), *elsewhere.by_words.values())}
        for review in rest:
            row = found.get(review.external_id)
            candidates = [row] if row is not None else alike.get(marks[review.external_id], [])
            row = next((one for one in candidates if one["id"] not in taken), None)
            if row is None:
                continue
            taken.add(row["id"])
            if other.moves_here:
                two_ways_in.move(db, row, source, review.external_id, weak_key=review.weak_key, url=review.url, now=now)
                elsewhere.moved.add(row["id"])
            if other.moves_here or other.same_ids:
                known[review.external_id] = row
            else:
                elsewhere.by_words[review.external_id] = row
    return elsewhere


def _told_by_one(row: sqlite3.Row | None, review: IncomingReview) -> bool:
    """Whether a review of this id was written by the same person in the same second: a removed source's id alone may be
    another site's."""
    return (
        row is not None
        and bool(review.author)
        and row["author"] == review.author
        and review.created_precision is Precision.SECOND
        and row["created_at"] is not None
        and row["created_at"] == to_text(review.created_at)
    )


def by_words(db: Database, source_id: int, asked: Mapping[bytes | None, str]) -> dict[bytes | None, list[sqlite3.Row]]:
    """The stored reviews of a source that bear these marks now, or bore them before their author changed them: a file may be
    older than the site. `asked` tells each mark's author."""
    found = _by_fingerprint(db, source_id, list(asked))
    left = {mark: author for mark, author in asked.items() if mark is not None and author and mark not in found}
    authors = set(left.values())
    if not authors:
        return found
    # Edits are few; the reviews of everybody called Anna may be many.
    edited = db.conn.execute(
        "select r.id, r.author, r.created_at, r.created_text, r.extra, v.title, v.text from revisions v cross join reviews r on r.id = v.review_id where r.source_id = ? order by r.id, v.id",
        (source_id,),
    )
    for was in edited.fetchall():
        if was["author"] not in authors:
            continue
        mark = mark_of(was, was["title"], was["text"])
        if mark in left and all(row["id"] != was["id"] for row in found.get(mark, ())):
            row = db.conn.execute(f"select {COLUMNS_COMPARED} from reviews where id = ?", (was["id"],)).fetchone()
            found.setdefault(mark, []).append(row)
    return found


def mark_of(row: sqlite3.Row, title: str, text: str) -> bytes | None:
    """The fingerprint that a stored review had while it said this. Of a day alone it knows the day, whatever zone the brand
    is in."""
    day = json.loads(row["extra"]).get("created_on")
    created_at = from_text(f"{day}T00:00:00Z" if day else row["created_at"])
    return fingerprint(row["author"], title, text, created_at, row["created_text"])


def _by_fingerprint(
    db: Database, source_id: int, marks: Sequence[bytes | None]
) -> dict[bytes | None, list[sqlite3.Row]]:
    """The stored reviews of a source that bear these marks, oldest first; who has no mark finds nobody."""
    found: dict[bytes | None, list[sqlite3.Row]] = {}
    asked = sorted({mark for mark in marks if mark is not None})  # in the order of the index: each page is read once
    for start in range(0, len(asked), 400):
        part = asked[start : start + 400]
        for row in db.conn.execute(
            f"select fingerprint, {COLUMNS_COMPARED} from reviews "
            f"where source_id = ? and fingerprint in ({','.join('?' * len(part))}) order by id",
            [source_id, *part],
        ).fetchall():
            found.setdefault(row["fingerprint"], []).append(row)
    return found
