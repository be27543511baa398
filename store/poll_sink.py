"""Where polled pages are stored: new reviews are added, changed ones become revisions, vanished ones are marked.

Implements `sources.contract.PollStore` without importing it. Writes the site's tables only; what is ours is touched in
few ways alone: a case whose author changed the review or wrote again comes back, a reply seen at the site is noted, and
what the owner declared beforehand is done (marked as a complaint, or set aside as older than they wanted to begin with).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from store import activity, configured_sources, conversations, new_reviews, search, seen_replies, standings, two_ways_in
from store.db import Connections, Database
from store.known_reviews import adopt_changed_ids, find_in_other_sources, known_by_id
from store.new_reviews import fingerprint_of, placed_in_time
from store.records import Changes, IncomingReview, Page, Precision, Source, SourceHealth
from store.rules.identity import ONE_EDIT, content_hash, vanished
from store.times import from_text, to_text

#: Refused entries remembered for each source; the owner looks at the newest.
REJECTED_KEPT = 50


@dataclass(slots=True)
class _Tally:
    """What storing one page did."""

    new: set[int] = field(default_factory=set)
    changed: set[int] = field(default_factory=set)
    restand: set[int] = field(default_factory=set)
    unchanged: int = 0


class PollSink:
    """Stores what the poller brings; each method is one short transaction."""

    def __init__(self, connections: Connections, *, language_of: Callable[[str], str] | None = None) -> None:
        """`language_of` tells the language of a text whose site does not (an empty string where it is not sure)."""
        self._connections = connections
        self._language_of = language_of

    def sources_to_poll(self) -> Sequence[tuple[Source, SourceHealth]]:
        """All sources with their health, paused ones too; what came out of a file or from a hand cannot be polled."""
        every = configured_sources.list_sources(self._connections)
        return [pair for pair in every if pair[0].kind not in two_ways_in.NOT_POLLED]

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
        if not page.reviews and page.listing is None and not page.seen:
            return Changes(rejected=len(page.rejected))
        reviews = self._with_languages(source, page.reviews)
        with self._connections.write() as db:
            brand = db.conn.execute("select timezone from brands where id = ?", (source.brand_id,)).fetchone()
            if brand is None:
                return Changes()  # the brand was removed while its source was being read
            tally = _Tally()
            _store_reviews(db, source, reviews, brand["timezone"], now, tally, from_file=page.from_file)
            tally.restand |= conversations.see_apart(db, source.id, page.seen, now=now)
            if page.listing is not None:
                _mark_vanished(db, source, page.listing, now, tally)
            standings.restand(db, tally.changed | tally.restand)
            complaints = _count_among(db, tally.new, "complaint = 1 and view = 'waiting'")
            from_before = _count_among(db, tally.new, "view = 'set aside'") if source.answered_from else 0
        return Changes(
            reviews=frozenset(tally.new | tally.changed | tally.restand),
            sources=frozenset({source.id}),
            new_complaints=complaints,
            new=len(tally.new),
            updated=len(tally.changed),
            unchanged=tally.unchanged,
            rejected=len(page.rejected),
            from_before=from_before,
        )

    def _with_languages(self, source: Source, reviews: Sequence[IncomingReview]) -> Sequence[IncomingReview]:
        """Name the language of what is new, before the transaction: guessing takes longer than storing."""
        if self._language_of is None or all(review.language for review in reviews):
            return reviews
        with self._connections.read() as db:
            known = known_by_id(db, source.id, [review.external_id for review in reviews])
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
    db: Database,
    source: Source,
    reviews: Iterable[IncomingReview],
    timezone: str,
    now: datetime,
    tally: _Tally,
    *,
    from_file: bool,
) -> None:
    incoming = {review.external_id: review for review in reviews}
    known = known_by_id(db, source.id, list(incoming))
    fresh = [review for identity, review in incoming.items() if identity not in known]
    marks = {review.external_id: fingerprint_of(review) for review in fresh}
    adopt_changed_ids(db, source, fresh, marks, incoming, known, from_file=from_file)
    fresh = [review for review in fresh if review.external_id not in known]
    elsewhere = find_in_other_sources(db, source, fresh, marks, known, now, from_file=from_file)
    tally.restand |= elsewhere.moved
    for identity, row in known.items():
        _store_known(db, row, incoming[identity], timezone, now, tally, from_file=from_file)
    for identity, row in elsewhere.by_words.items():
        tally.unchanged += 1  # a table knows less than the site: only an answer in it can be news
        _see_replies(db, row, incoming[identity], now, tally)
    found = known.keys() | elsewhere.by_words.keys()
    left = [review for review in fresh if review.external_id not in found]
    if letters := [review for review in left if review.continues]:
        left = [review for review in left if not review.continues]
    if left:
        tally.new.update(new_reviews.add(db, source, left, marks, timezone, now))
    for later in sorted(letters, key=lambda one: one.created_at or now):
        went_on = conversations.go_on(db, source.id, later, now=now)
        if went_on is None:
            tally.new.update(new_reviews.add(db, source, [later], marks, timezone, now))
        else:
            (tally.restand if went_on in tally.new else tally.changed).add(went_on)


def _store_known(
    db: Database,
    row: sqlite3.Row,
    review: IncomingReview,
    timezone: str,
    now: datetime,
    tally: _Tally,
    *,
    from_file: bool,
) -> None:
    if row["erased_at"] is not None or review.continues:
        # A person who was erased stays so, whatever the site still shows; a later letter is in its conversation already.
        tally.unchanged += 1
        return
    changed = content_hash(review.title, review.text, review.rating) != row["content_hash"]
    if changed and from_file and two_ways_in.is_an_older_version(db, row, review):
        changed = False
    if changed and conversations.says_nothing_new(row, review):
        changed = False
    if changed:
        _revise(db, row, review, now)
        tally.changed.add(row["id"])
    if row["created_at"] is None and review.created_precision is not Precision.NONE and review.created_at is not None:
        _date_it(db, row, review, timezone, now)
        tally.changed.add(row["id"])
    elif not changed:
        tally.unchanged += 1
    if row["gone_at"] is not None and not from_file:
        db.conn.execute("update reviews set gone_at = null where id = ?", (row["id"],))
        activity.record(db, "review back at the site", now=now, review_id=row["id"], who="site")
        tally.restand.add(row["id"])
    if review.votes is not None and review.votes != row["votes"]:
        db.conn.execute("update reviews set votes = ? where id = ?", (review.votes, row["id"]))
        tally.restand.add(row["id"])
    _see_replies(db, row, review, now, tally)


def _see_replies(db: Database, row: sqlite3.Row, review: IncomingReview, now: datetime, tally: _Tally) -> None:
    if review.replies and row["erased_at"] is None and seen_replies.see_at_site(db, row["id"], review.replies, now=now):
        tally.restand.add(row["id"])


def _date_it(db: Database, row: sqlite3.Row, review: IncomingReview, timezone: str, now: datetime) -> None:
    """What had no date that could be read gets it once it is told; its clock then starts where it should have."""
    created_at, opened_at = placed_in_time(review, timezone, now)
    db.conn.execute(
        "update reviews set created_at = ?, created_text = ?, created_precision = ?, opened_at = ?, fingerprint = ? "
        "where id = ?",
        (
            to_text(created_at),
            review.created_text,
            str(review.created_precision),
            to_text(opened_at),
            fingerprint_of(review),
            row["id"],
        ),
    )


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


def _count_among(db: Database, new: Collection[int], condition: str) -> int:
    """How many of the reviews that this page added have a standing of that kind. Ids given in one transaction follow one
    another, so no row between the first and the last is somebody else's."""
    if not new:
        return 0
    counted: int = db.conn.execute(
        # By number alone: an index of all who wait would be read from end to end.
        f"select count(*) from standings not indexed where {condition} and review_id between ? and ?",
        (min(new), max(new)),
    ).fetchone()[0]
    return counted
