"""Brings the complaints behind each reason to `rules.reason_maths`, and their own words with them. Reads only."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta

from store import reasons
from store.coverage import Selection
from store.db import Connections
from store.reasons import Change
from store.records import Audience, verdict_of
from store.rules import reason_maths
from store.rules.complaint_points import points_of
from store.rules.reason_maths import Effect, Naming, ReasonFigures
from store.times import from_text, start_of_day

#: Quotes a reason: enough to hear them, few enough to read.
QUOTES = 3
#: Characters of a quote; what is longer ends in an ellipsis at a word.
QUOTE_LENGTH = 160


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence in a customer's own words, and whose it is. `in_private`: written to us alone, not for others' eyes.
    `verdict` is what a site with thumbs says instead of stars."""

    review_id: int
    text: str
    author: str
    rating: float | None
    opened_at: datetime
    in_private: bool = False
    verdict: str = ""


@dataclass(frozen=True, slots=True)
class ChangeMade:
    """Something that was changed about a reason, and what became of it."""

    change: Change
    effect: Effect


@dataclass(frozen=True, slots=True)
class ReasonReport:
    """All that is known of a reason in a period. `since` and `until` are the moments between which was counted.
    `reviews_by_week` are the complaints behind `figures.weeks`."""

    id: int
    brand_id: int
    brand: str
    timezone: str
    name: str
    figures: ReasonFigures
    quotes: tuple[Quote, ...]
    changes: tuple[ChangeMade, ...]
    since: datetime
    until: datetime
    reviews_by_week: tuple[tuple[int, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class _Complaint:
    review_id: int
    naming: Naming


_COMPLAINTS = (
    "select t.review_id, t.brand_id, t.opened_at, t.rating from standings t "
    "where t.complaint = 1 and t.status <> 'set aside'"
)
_NAMED = (
    "select c.reason_id, t.review_id, t.opened_at, t.rating from case_reasons c "
    "join standings t on t.review_id = c.review_id where t.complaint = 1 and t.status <> 'set aside'"
)


def report(connections: Connections, selection: Selection, *, now: datetime, weeks: int = 26) -> list[ReasonReport]:
    """The reasons of the brands selected, the most named first. Without `since` the count begins with the brand's first
    complaint, without `until` it ends now. `weeks` is how many of the last weeks are counted one by one."""
    narrowed, values = "", []
    if selection.brand_id is not None:
        narrowed += " and t.brand_id = ?"
        values.append(selection.brand_id)
    if selection.source_id is not None:
        narrowed += " and t.source_id = ?"
        values.append(selection.source_id)
    with connections.read() as db:
        opened: dict[int, list[datetime]] = defaultdict(list)
        for row in db.conn.execute(_COMPLAINTS + narrowed, values):
            opened[row["brand_id"]].append(from_text(row["opened_at"]))
        named: dict[int, list[_Complaint]] = defaultdict(list)
        for row in db.conn.execute(_NAMED + narrowed, values):
            naming = Naming(from_text(row["opened_at"]), row["rating"])
            named[row["reason_id"]].append(_Complaint(row["review_id"], naming))
        brands = {
            row["id"]: (row["name"], row["timezone"])
            for row in db.conn.execute("select id, name, timezone from brands")
        }
    made: dict[int, list[Change]] = defaultdict(list)
    for change in reasons.changes_of(connections, brand_id=selection.brand_id):
        made[change.reason_id].append(change)
    reports = []
    for reason in reasons.list_reasons(connections, brand_id=selection.brand_id):
        brand, zone = brands[reason.brand_id]
        every = opened[reason.brand_id]
        since, until = _span(selection, every, zone, now)
        of_this = named[reason.id]
        namings = [one.naming for one in of_this]
        known_since = min(every, default=now)
        reports.append(
            ReasonReport(
                id=reason.id,
                brand_id=reason.brand_id,
                brand=brand,
                timezone=zone,
                name=reason.name,
                figures=reason_maths.figures(
                    namings,
                    complaints=sum(since <= moment < until for moment in every),
                    since=since,
                    until=until,
                    weeks=weeks,
                ),
                quotes=_quotes(
                    connections, [one for one in of_this if since <= one.naming.opened_at < until], reason.name
                ),
                changes=tuple(
                    ChangeMade(
                        change,
                        reason_maths.effect(namings, changed_at=change.at, known_since=known_since, now=now),
                    )
                    for change in made[reason.id]
                ),
                since=since,
                until=until,
                reviews_by_week=_by_week(of_this, since=since, until=until, weeks=weeks),
            )
        )
    return sorted(reports, key=lambda one: (-one.figures.count, -one.figures.stars_lost, one.name))


def _by_week(
    complaints: list[_Complaint], *, since: datetime, until: datetime, weeks: int
) -> tuple[tuple[int, ...], ...]:
    groups: list[list[int]] = [[] for _week in range(weeks)]
    for one in complaints:
        place = reason_maths.place_in_weeks(one.naming.opened_at, until=until, weeks=weeks)
        if place is not None and since <= one.naming.opened_at < until:
            groups[place].append(one.review_id)
    return tuple(tuple(group) for group in groups)


def _span(selection: Selection, opened: list[datetime], zone: str, now: datetime) -> tuple[datetime, datetime]:
    """The moments between which is counted; a complaint of this very second still counts."""
    end_of_now = now + timedelta(seconds=1)
    until = end_of_now
    if selection.until is not None:
        until = min(end_of_now, start_of_day(selection.until + timedelta(days=1), zone))
    first = min(opened, default=now)
    since = first if selection.since is None else start_of_day(selection.since, zone)
    return min(since, until), until


def _quotes(connections: Connections, complaints: list[_Complaint], name: str) -> tuple[Quote, ...]:
    """The newest words about a reason: of each complaint the sentence that names it, or the first that complains."""
    newest = sorted(complaints, key=lambda one: (one.naming.opened_at, one.review_id), reverse=True)[:QUOTES]
    quotes = []
    with connections.read() as db:
        for one in newest:
            row = db.conn.execute(
                "select title, text, author, language, audience, rating_raw, rating_by_owner from reviews "
                "left join cases on review_id = id where id = ?",
                (one.review_id,),
            ).fetchone()
            words = _telling_sentence(row["text"], row["language"], name) or row["title"] or row["text"]
            if words:
                quotes.append(
                    Quote(
                        one.review_id,
                        shortened(words),
                        row["author"],
                        one.naming.rating,
                        one.naming.opened_at,
                        in_private=row["audience"] == Audience.PRIVATE,
                        verdict=verdict_of(row["rating_raw"]) if row["rating_by_owner"] is None else "",
                    )
                )
    return tuple(quotes)


def _telling_sentence(text: str, language: str, name: str) -> str:
    points = [point.text for point in points_of(text, language)]
    # A stem of five letters finds "delivery" in "delivered" without a dictionary.
    stems = [word[:5].casefold() for word in name.split() if len(word) > 3]
    naming = [point for point in points if any(stem in point.casefold() for stem in stems)]
    return next(iter([*naming, *points]), "")


def shortened(words: str) -> str:
    """The words on one line, no longer than a quote may be."""
    line = " ".join(words.split())
    if len(line) <= QUOTE_LENGTH:
        return line
    cut = line[:QUOTE_LENGTH].rsplit(" ", 1)[0]
    return f"{cut.rstrip(' ,;:–')} …"
