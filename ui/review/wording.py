"""Sentences about a review's life, for its disclosures and labels. Pure: values in, words out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from store.records import Precision, Review, Revision, Status
from ui import formatting, texts
from ui.formatting import isolated
from ui.review.view import ShortReview
from ui.texts import mark, plural, tr

_STATUS = {
    Status.HEARD: mark("heard"),
    Status.DECLINED: mark("declined"),
    Status.SET_ASIDE: mark("set aside"),
    Status.WAITING: mark("waiting"),
}


def status_words(status: Status) -> str:
    """How a complaint ended, in a word: "heard"."""
    return tr(_STATUS.get(status, status.value))


def on_day(moment: datetime, zone: str, now: datetime) -> str:
    """ "today", "yesterday", "on Wednesday" within a week, "on 4 Nov" before that."""
    days = _days_ago(moment, zone, now)
    if days <= 1:
        return that_day(moment, zone, now)
    return tr("on {day}", day=that_day(moment, zone, now))


def that_day(moment: datetime, zone: str, now: datetime) -> str:
    """The same without "on", for after "until" and "since"."""
    days = _days_ago(moment, zone, now)
    if days <= 0:
        return tr("today")
    if days == 1:
        return tr("yesterday")
    if now - moment < timedelta(days=7):
        return texts.voice().days[moment.astimezone(formatting.zone_of(zone)).weekday()]
    return formatting.short_day(moment, zone, now=now)


def _days_ago(moment: datetime, zone: str, now: datetime) -> int:
    place = formatting.zone_of(zone)
    return (now.astimezone(place).date() - moment.astimezone(place).date()).days


def written_on(review: Review, zone: str, now: datetime) -> str:
    """The day the site names; its own text where it named no time that could be read."""
    if review.created_at is None or review.created_precision is Precision.NONE:
        return review.created_text
    return formatting.day(review.created_at, zone, now=now)


def edits(revisions: Sequence[Revision], now_rating: float | None, zone: str, now: datetime) -> str:
    """ "Edited once, on Wednesday: was 2 stars" """
    last = max(revisions, key=lambda revision: revision.seen_until)
    day = on_day(last.seen_until, zone, now)
    if len(revisions) == 1:
        edited = tr("Edited once, {day}", day=day)
    elif len(revisions) == 2:
        edited = tr("Edited twice, last {day}", day=day)
    else:
        edited = plural("Edited {n} time, last {day}", "Edited {n} times, last {day}", len(revisions), day=day)
    if last.rating is not None and last.rating != now_rating:
        return tr("{edited}: was {stars}", edited=edited, stars=formatting.rated(last.rating, last.verdict))
    return tr("{edited}: the words changed", edited=edited)


def others(rows: Sequence[ShortReview], author: str) -> str:
    """ "2 earlier reviews by Ana, both 5 stars" """
    count = len(rows)
    all_by_author = all(row.why == "same author" for row in rows)
    if all_by_author and author.strip():
        name = isolated(formatting.called(author))
        noun = plural("{n} earlier review by {name}", "{n} earlier reviews by {name}", count, name=name)
    elif all_by_author:
        noun = plural("{n} earlier review", "{n} earlier reviews", count)
    elif all(row.why == "same name" for row in rows):
        noun = plural("{n} review under the same name", "{n} reviews under the same name", count)
    elif any(row.why in ("same author", "same name") for row in rows):
        noun = plural("{n} related review", "{n} related reviews", count)
    else:
        noun = plural("{n} review with the same order number", "{n} reviews with the same order number", count)
    ratings = {row.rating for row in rows}
    if len(ratings) != 1 or None in ratings:
        return noun
    verdicts = {row.verdict for row in rows}
    if len(verdicts) != 1:
        return noun
    stars = formatting.rated(next(iter(ratings)), next(iter(verdicts)))
    if count == 1:
        return tr("{reviews}, {stars}", reviews=noun, stars=stars)
    if count == 2:
        return tr("{reviews}, both {stars}", reviews=noun, stars=stars)
    return tr("{reviews}, all {stars}", reviews=noun, stars=stars)


def rating_guessed(review: Review) -> str:
    return tr("The stars were read from the words: {stars}. Right?", stars=formatting.stars(review.rating))


def gone(review: Review, zone: str, now: datetime) -> str:
    """When a review vanished from its site; our copy stays."""
    if review.gone_at is None:
        return ""
    return tr("Not seen there since {date}. This copy stays.", date=that_day(review.gone_at, zone, now))


def erased(at: datetime, zone: str, now: datetime) -> str:
    """Why the letter of a person who was erased is empty."""
    return tr(
        "Name and words were taken out for good; stars and times still count. Erased: {date}.",
        date=that_day(at, zone, now),
    )
