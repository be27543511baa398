"""Gathers the digest of a period: who was heard, who waits, who came back, why, what was promised and what was changed.

Every figure comes from `store.coverage` and `store.reason_figures`. Reads only; the words around the figures are
`ui.documents.digest`, which also leaves out what was written in private.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from store import brands, coverage, reason_figures, standings
from store.coverage import Selection
from store.db import Connections
from store.reason_figures import ReasonReport
from store.records import Audience, verdict_of
from store.rules.coverage_maths import ComplaintFacts, CoverageFigures, RatingMoves, figures, rating_moves
from store.times import from_text, to_text

#: Who waits longest: enough to see a pattern, few enough to answer today.
LONGEST = 5


@dataclass(frozen=True, slots=True)
class Person:
    """One complaint of the digest, and whose. `words` are its title, or its text; empty where they were written in
    private or erased, as `author` is. `answered_at` is our first answer, `verdict` what a site
    with thumbs says instead of stars."""

    review_id: int
    author: str
    rating: float | None
    words: str
    brand: str
    source: str
    opened_at: datetime
    due_at: datetime
    answered_at: datetime | None
    in_private: bool
    verdict: str = ""


@dataclass(frozen=True, slots=True)
class Promised:
    """A promise of the period's complaints that was not dropped."""

    review_id: int
    author: str
    text: str
    due_at: datetime | None
    done_at: datetime | None


@dataclass(frozen=True, slots=True)
class Digest:
    """`brand` is empty where it is about all brands. `longest_waiting` are those who wait now, whenever they wrote;
    all else is about the complaints that were opened within `selection`."""

    brand: str
    timezone: str
    selection: Selection
    made_at: datetime
    figures: CoverageFigures
    moves: RatingMoves
    longest_waiting: tuple[Person, ...]
    won_back: tuple[Person, ...]
    conversations: tuple[Person, ...]
    kept: tuple[Promised, ...]
    missed: tuple[Promised, ...]
    open: tuple[Promised, ...]
    reasons: tuple[ReasonReport, ...]


def digest(connections: Connections, selection: Selection, *, now: datetime) -> Digest:
    """The digest of a selection, as it stands at one moment."""
    every_brand = brands.list_brands(connections)
    chosen = [brand for brand in every_brand if selection.brand_id in (None, brand.id)]
    only = chosen[0] if len(chosen) == 1 else None
    complaints = coverage.complaints(connections, selection)
    anybody = coverage.complaints(connections, Selection(selection.brand_id, selection.source_id))
    waiting = sorted((one for one in anybody if one.waits), key=lambda one: (one.opened_at, one.review_id))
    promised = _promises(connections, [one.review_id for one in complaints if not one.set_aside])
    due = [one for one in promised if one.due_at is not None and one.due_at <= now]
    kept = [one for one in due if one.done_at is not None and one.due_at is not None and one.done_at <= one.due_at]
    return Digest(
        brand=only.name if only else "",
        timezone=chosen[0].timezone if chosen else "UTC",
        selection=selection,
        made_at=now,
        figures=figures(complaints, now=now),
        moves=rating_moves(complaints, heard=True),
        longest_waiting=_people(connections, waiting[:LONGEST]),
        won_back=_people(connections, [one for one in complaints if not one.set_aside and one.won_back]),
        conversations=_people(connections, [one for one in complaints if not one.set_aside and one.is_conversation]),
        kept=tuple(kept),
        missed=tuple(one for one in due if one not in kept),
        open=tuple(one for one in promised if one not in due and one.done_at is None),
        reasons=tuple(
            one for one in reason_figures.report(connections, selection, now=now) if one.figures.count or one.changes
        ),
    )


def _people(connections: Connections, complaints: Sequence[ComplaintFacts]) -> tuple[Person, ...]:
    """The longest waiting first."""
    found = {}
    with connections.read() as db:
        for ids in standings.in_slices([one.review_id for one in complaints], 500):
            marks = ",".join("?" * len(ids))
            for row in db.conn.execute(
                "select r.id, r.title, r.text, r.author, r.audience, r.rating_raw, t.rating, c.rating_by_owner from reviews r "
                f"join standings t on t.review_id = r.id left join cases c on c.review_id = r.id where r.id in ({marks})",
                ids,
            ):
                found[row["id"]] = row
    people = []
    for one in sorted(complaints, key=lambda one: (one.opened_at, one.review_id)):
        row = found.get(one.review_id)
        if row is None:
            continue  # removed between the two looks
        in_private = row["audience"] == Audience.PRIVATE
        people.append(
            Person(
                review_id=one.review_id,
                author="" if in_private else row["author"],
                rating=row["rating"],
                words="" if in_private else reason_figures.shortened(row["title"] or row["text"]),
                brand=one.brand,
                source=one.source,
                opened_at=one.opened_at,
                due_at=one.due_at,
                answered_at=one.first_answer_at,
                in_private=in_private,
                verdict=verdict_of(row["rating_raw"]) if row["rating_by_owner"] is None else "",
            )
        )
    return tuple(people)


def _promises(connections: Connections, review_ids: Iterable[int]) -> list[Promised]:
    promised = []
    with connections.read() as db:
        for ids in standings.in_slices(sorted(review_ids), 500):
            marks = ",".join("?" * len(ids))
            for row in db.conn.execute(
                "select p.*, r.author, r.audience from promises p join reviews r on r.id = p.review_id "
                f"where p.dropped_at is null and p.review_id in ({marks})",
                ids,
            ):
                author = "" if row["audience"] == Audience.PRIVATE else row["author"]
                promised.append(
                    Promised(row["review_id"], author, row["text"], from_text(row["due_at"]), from_text(row["done_at"]))
                )
    return sorted(promised, key=lambda one: (one.due_at is None, to_text(one.due_at) or "", one.review_id, one.text))
