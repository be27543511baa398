"""Where polled pages are stored: new reviews are added, changed ones become revisions, vanished ones are marked.

Implements `sources.contract.PollStore` without importing it. Writes the site's tables only; what is ours is touched in
two ways alone: a case whose author changed the review comes back, and a reply seen at the site is noted.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from sqlite_utils import Database

from store import activity, configured_sources, new_reviews, search, seen_replies, standings
from store.db import Connections
from store.new_reviews import fingerprint_of
from store.records import Changes, IncomingReview, Page, Source, SourceHealth
from store.rules.identity import ONE_EDIT, content_hash, vanished
from store.times import from_text, to_text

#: The kind of source under which imported reviews stand: there is nothing to poll.
FROM_FILE = "file"
#: Refused entries remembered for each source; the owner looks at the newest.
REJECTED_KEPT = 50


@dataclass(slots=True)
class _Tally:
    """What storing one page did."""

    new: set[int] = field(default_factory=set)
    changed: set[int] = field(default_factory=set)
    restand: set[int] = field(default_factory=set)
    unchanged: int = 0
    moved: int = 0


class PollSink:
    """Stores what the poller brings; each method is one short transaction."""

    def __init__(self, connections: Connections, *, language_of: Callable[[str], str] | None = None) -> None:
        """`language_of` tells the language of a text whose site does not (an empty string where it is not sure)."""
        self._connections = connections
        self._language_of = language_of

    def sources_to_poll(self) -> Sequence[tuple[Source, SourceHealth]]:
        """All sources with their health, paused ones too; what came out of a file cannot be polled."""
        return [pair for pair in configured_sources.list_sources(self._connections) if pair[0].kind != FROM_FILE]

    def store_health(self, health: SourceHealth) -> Changes:
        return configured_sources.save_health(self._connections, health)

    def rejected_entries(self, source: Source, page: Page, now: datetime) -> None:
        """Remember what was refused and why."""
        with self._connections.write() as db:
            db.conn.executemany(
                "insert into rejected_entries (source_id, at, reason, excerpt) values (?, ?, ?, ?)",
                [(source.id, to_text(now), one.reason, one.excerpt[:200]) for one in page.rejected],
            )
            db.conn.execute(
                "delete from rejected_entries where source_id = ? and id not in "
                "(select id from rejected_entries where source_id = ? order by id desc limit ?)",
                (source.id, source.id, REJECTED_KEPT),
            )

    def store_page(self, source: Source, page: Page, now: datetime) -> Changes:
        """Store one page. Storing the same page again changes nothing."""
        if not page.reviews and page.listing is None:
            return Changes(rejected=len(page.rejected))
        reviews = self._with_languages(source, page.reviews)
        with self._connections.write() as db:
            brand = db.conn.execute("select timezone from brands where id = ?", (source.brand_id,)).fetchone()
            if brand is None:
                return Changes()  # the brand was removed while its source was being read
            tally = _Tally()
            _store_reviews(db, source, reviews, brand["timezone"], now, tally)
            if page.listing is not None:
                _mark_vanished(db, source, page.listing, now, tally)
            standings.restand(db, tally.changed | tally.restand)
            complaints = _complaints_among(db, tally.new)
        return Changes(
            reviews=frozenset(tally.new | tally.changed | tally.restand),
            sources=frozenset({source.id}),
            new_complaints=complaints,
            new=len(tally.new),
            updated=len(tally.changed),
            unchanged=tally.unchanged,
            rejected=len(page.rejected),
        )

    def _with_languages(self, source: Source, reviews: Sequence[IncomingReview]) -> Sequence[IncomingReview]:
        """Name the language of what is new, before the transaction: guessing takes longer than storing."""
        if self._language_of is None or all(review.language for review in reviews):
            return reviews
        with self._connections.read() as db:
            known = _known(db, source.id, [review.external_id for review in reviews])
        named = []
        for review in reviews:
            row = known.get(review.external_id)
            if not review.language and (row is None or row["text"] != review.text):
                review = replace(review, language=self._language_of(f"{review.title}\n{review.text}".strip()))
            elif not review.language and row is not None:
                review = replace(review, language=row["language"])
            named.append(review)
        return named


def _store_reviews(
    db: Database, source: Source, reviews: Iterable[IncomingReview], timezone: str, now: datetime, tally: _Tally
) -> None:
    incoming = {review.external_id: review for review in reviews}
    known = _known(db, source.id, list(incoming))
    fresh = [review for identity, review in incoming.items() if identity not in known]
    _adopt_changed_ids(db, source, fresh, incoming, known, now, tally)
    for identity, row in known.items():
        _store_known(db, row, incoming[identity], timezone, now, tally)
    left = [review for review in fresh if review.external_id not in known]
    if left:
        tally.new.update(new_reviews.add(db, source, left, timezone, now))


_COLUMNS_COMPARED = (
    "id, external_id, content_hash, title, text, author, rating, rating_raw, rating_guessed, worst_rating, votes, "
    "gone_at, updated_at, first_seen_at, url, language, erased_at"
)


def _known(db: Database, source_id: int, identities: Sequence[str]) -> dict[str, sqlite3.Row]:
    """The stored rows of these ids, under the id that the page uses (a review may have had others before)."""
    found: dict[str, sqlite3.Row] = {}
    for start in range(0, len(identities), 400):
        part = identities[start : start + 400]
        marks = ",".join("?" * len(part))
        for row in db.conn.execute(
            f"select {_COLUMNS_COMPARED} from reviews where source_id = ? and external_id in ({marks})",
            [source_id, *part],
        ).fetchall():
            found[row["external_id"]] = row
        for alias in db.conn.execute(
            f"select external_id, review_id from review_aliases where source_id = ? and external_id in ({marks})",
            [source_id, *part],
        ).fetchall():
            if alias["external_id"] not in found:
                found[alias["external_id"]] = db.conn.execute(
                    f"select {_COLUMNS_COMPARED} from reviews where id = ?", (alias["review_id"],)
                ).fetchone()
    return found


def _adopt_changed_ids(
    db: Database,
    source: Source,
    fresh: Sequence[IncomingReview],
    incoming: dict[str, IncomingReview],
    known: dict[str, sqlite3.Row],
    now: datetime,
    tally: _Tally,
) -> None:
    """Some sites give a review a new id at every fetch: take it for the same where author, date and words agree.

    A stored review whose own id stands in this page as well is another one and is left alone.
    """
    taken: set[int] = {row["id"] for row in known.values()}
    marks = {review.external_id: mark for review in fresh if (mark := fingerprint_of(review)) is not None}
    stored = _by_fingerprint(db, source.id, list(set(marks.values())))
    if not stored:
        return
    for review in fresh:
        for row in stored.get(marks.get(review.external_id, b""), ()):
            if row["id"] in taken or row["external_id"] in incoming:
                continue
            db.conn.execute(
                "insert or replace into review_aliases (source_id, external_id, review_id) values (?, ?, ?)",
                (source.id, row["external_id"], row["id"]),
            )
            db.conn.execute("update reviews set external_id = ? where id = ?", (review.external_id, row["id"]))
            known[review.external_id] = row
            taken.add(row["id"])
            tally.moved += 1
            break


def _by_fingerprint(db: Database, source_id: int, marks: Sequence[bytes]) -> dict[bytes, list[sqlite3.Row]]:
    """The stored reviews of a source that bear these marks, oldest first."""
    found: dict[bytes, list[sqlite3.Row]] = {}
    for start in range(0, len(marks), 400):
        part = marks[start : start + 400]
        for row in db.conn.execute(
            f"select fingerprint, {_COLUMNS_COMPARED} from reviews "
            f"where source_id = ? and fingerprint in ({','.join('?' * len(part))}) order by id",
            [source_id, *part],
        ).fetchall():
            found.setdefault(row["fingerprint"], []).append(row)
    return found


def _store_known(
    db: Database, row: sqlite3.Row, review: IncomingReview, timezone: str, now: datetime, tally: _Tally
) -> None:
    if row["erased_at"] is not None:
        tally.unchanged += 1  # a person who was erased stays so, whatever the site still shows
        return
    changed = content_hash(review.title, review.text, review.rating) != row["content_hash"]
    if changed:
        _revise(db, row, review, now)
        tally.changed.add(row["id"])
    else:
        tally.unchanged += 1
    if row["gone_at"] is not None:
        db.conn.execute("update reviews set gone_at = null where id = ?", (row["id"],))
        activity.record(db, "review back at the site", now=now, review_id=row["id"], who="site")
        tally.restand.add(row["id"])
    if review.votes is not None and review.votes != row["votes"]:
        db.conn.execute("update reviews set votes = ? where id = ?", (review.votes, row["id"]))
        tally.restand.add(row["id"])
    if review.replies and seen_replies.see_at_site(db, row["id"], review.replies, now=now):
        tally.restand.add(row["id"])


def _revise(db: Database, row: sqlite3.Row, review: IncomingReview, now: datetime) -> None:
    """Keep what the review said before, then let it say what it says now; a case that was closed comes back."""
    last = db.conn.execute(
        "select id, seen_until from revisions where review_id = ? order by id desc limit 1", (row["id"],)
    ).fetchone()
    since = last["seen_until"] if last is not None else row["first_seen_at"]
    if last is None or now - from_text(last["seen_until"]) > ONE_EDIT:
        db.conn.execute(
            "insert into revisions (review_id, rating, rating_raw, title, text, seen_from, seen_until) "
            "values (?, ?, ?, ?, ?, ?, ?)",
            (row["id"], row["rating"], row["rating_raw"], row["title"], row["text"], since, to_text(now)),
        )
    search.forget_words(db, [row])
    ratings = [rating for rating in (row["worst_rating"], review.rating) if rating is not None]
    db.conn.execute(
        "update reviews set title = ?, text = ?, rating = ?, rating_raw = ?, rating_guessed = ?, worst_rating = ?, "
        "updated_at = ?, language = ?, content_hash = ?, fingerprint = ?, url = ? where id = ?",
        (
            review.title,
            review.text,
            review.rating,
            review.rating_raw,
            review.rating_guessed,
            min(ratings, default=None),
            to_text(review.updated_at or now),
            review.language,
            content_hash(review.title, review.text, review.rating),
            fingerprint_of(review),
            review.url or row["url"],
            row["id"],
        ),
    )
    search.index_again(db, [row["id"]])
    db.conn.execute("update replies set outdated = 1 where review_id = ? and state in ('posted', 'live')", (row["id"],))
    # Coming back is decided in rules.case_status from this one fact; an open case only wakes.
    db.conn.execute("insert or ignore into cases (review_id) values (?)", (row["id"],))
    db.conn.execute(
        "update cases set reopened_at = ?, reopened_why = 'edited', snoozed_until = null, snoozed_for = '' "
        "where review_id = ?",
        (to_text(now), row["id"]),
    )
    activity.record(db, "review edited", now=now, review_id=row["id"], who="site")


def _mark_vanished(db: Database, source: Source, listing: Sequence[str], now: datetime, tally: _Tally) -> None:
    before = json.loads(
        db.conn.execute("select listing from source_health where source_id = ?", (source.id,)).fetchone()[0]
    )
    after = list(listing)
    for identity in vanished(before, after):
        row = db.conn.execute(
            "select id from reviews where source_id = ? and external_id = ? and gone_at is null",
            (source.id, identity),
        ).fetchone()
        if row is not None:
            db.conn.execute("update reviews set gone_at = ? where id = ?", (to_text(now), row["id"]))
            activity.record(db, "review gone from the site", now=now, review_id=row["id"], who="site")
            tally.restand.add(row["id"])
    if after and after != before:
        db.conn.execute("update source_health set listing = ? where source_id = ?", (json.dumps(after), source.id))


def _complaints_among(db: Database, review_ids: Iterable[int]) -> int:
    total = 0
    for part in standings.in_slices(sorted(review_ids), 500):
        marks = ",".join("?" * len(part))
        total += db.conn.execute(
            f"select count(*) from standings where complaint = 1 and view = 'waiting' and review_id in ({marks})", part
        ).fetchone()[0]
    return total
