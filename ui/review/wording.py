"""Sentences about a review's life, for its disclosures and labels. Pure: values in, words out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from store.records import Precision, Review, Revision
from ui import formatting
from ui.formatting import isolated
from ui.review.view import ShortReview

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def on_day(moment: datetime, zone: str, now: datetime) -> str:
    """ "today", "yesterday", "on Wednesday" within a week, "on 4 Nov" before that."""
    place = formatting.zone_of(zone)
    local = moment.astimezone(place)
    days = (now.astimezone(place).date() - local.date()).days
    if days <= 0:
        return "today"
    if days == 1:
        return "yesterday"
    if now - moment < timedelta(days=7):
        return f"on {_WEEKDAYS[local.weekday()]}"
    return f"on {formatting.short_day(moment, zone, now=now)}"


def written_on(review: Review, zone: str, now: datetime) -> str:
    """The day the site names; its own text where it named no time that could be read."""
    if review.created_at is None or review.created_precision is Precision.NONE:
        return review.created_text
    return formatting.day(review.created_at, zone, now=now)


def edits(revisions: Sequence[Revision], now_rating: float | None, zone: str, now: datetime) -> str:
    """ "Edited once, on Wednesday: was 2 stars" """
    last = max(revisions, key=lambda revision: revision.seen_until)
    times = {1: "once", 2: "twice"}.get(len(revisions), f"{len(revisions)} times")
    was = ": the words changed"
    if last.rating is not None and last.rating != now_rating:
        was = f": was {formatting.stars(last.rating)}"
    return f"Edited {times}, {'last ' if len(revisions) > 1 else ''}{on_day(last.seen_until, zone, now)}{was}"


def first_name(author: str) -> str:
    """What one would call somebody in a sentence: the first word of the shown name."""
    words = author.split()
    return words[0].rstrip(",") if words else ""


def others(rows: Sequence[ShortReview], author: str) -> str:
    """ "2 earlier reviews by Ana, both 5 stars" """
    count = len(rows)
    all_by_author = all(row.why == "same author" for row in rows)
    if all_by_author:
        noun = formatting.count(count, "earlier review")
        noun += f" by {isolated(first_name(author))}" if first_name(author) else ""
    elif any(row.why == "same author" for row in rows):
        noun = formatting.count(count, "related review")
    else:
        noun = f"{formatting.count(count, 'review')} with the same order number"
    ratings = {row.rating for row in rows}
    if len(ratings) == 1 and None not in ratings:
        together = {1: "", 2: "both "}.get(count, "all ")
        noun += f", {together}{formatting.stars(next(iter(ratings)))}"
    return noun


def rating_guessed(review: Review) -> str:
    return f"The stars were read from the words: {formatting.stars(review.rating)}. Right?"


def gone(review: Review, zone: str, now: datetime) -> str:
    """When a review vanished from its site; our copy stays."""
    if review.gone_at is None:
        return ""
    return f"Not seen there since {on_day(review.gone_at, zone, now).removeprefix('on ')}. This copy stays."


def erased(at: datetime, zone: str, now: datetime) -> str:
    """Why the letter of a person who was erased is empty."""
    return f"Name and words were taken out for good {on_day(at, zone, now)}; stars and times still count."
