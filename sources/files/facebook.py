"""What Facebook gave out about a page before its door closed: recommendations, and star ratings from before 2018.

A recommendation is no number of stars: yes and no are kept as the words "recommended" and "not recommended", and stand
at the ends of the scale so that the queue finds them (SOURCES.md §8). Shapes are those that were documented or recorded:
the list under `data`, one story, an old `places.rates` story, and what the webhook `ratings` sent.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sources import plain_text, ratings
from sources.files.entries import Site, weak_id
from sources.files.object_file import text_in
from sources.files.rows import Unusable
from sources.written_dates import moment
from store.records import NOT_RECOMMENDED, RECOMMENDED, IncomingReview, Precision

TITLE = "Facebook recommendations"
#: Names that occur only here, under whatever they stand.
SIGNS = ("recommendation_type", "has_rating", "open_graph_story", "open_graph_story_id", "generic_place")
#: Names of a page's totals.
TOTALS = ("overall_star_rating", "rating_count")
_SAID = {"positive": (5.0, RECOMMENDED), "negative": (1.0, NOT_RECOMMENDED)}


def identify(found: Any, part: str) -> tuple[str, str]:
    """The story's id, and when it was written."""
    told = _told(found)
    return _id_of(told)[0], text_in(told, "created_time")


def read_object(found: Any, part: str, now: datetime) -> tuple[IncomingReview, Site]:
    """One recommendation or rating. Raises Unusable."""
    told = _told(found)
    if not told:
        raise Unusable("This is no recommendation of a page.")
    if told.get("item") == "comment":
        raise Unusable("This is a comment below a recommendation, no review of its own.")
    text = plain_text.clean(_words_of(told))
    rating, raw = _rating_of(told)
    if not text and rating is None:
        raise Unusable("This recommendation has neither words nor a yes or no.")
    identity, weak = _id_of(told)
    created_text = text_in(told, "created_time") or text_in(told, "publish_time") or text_in(told, "start_time")
    created_at, precision = moment(created_text, "", now)
    review = IncomingReview(
        external_id=identity,
        text=text,
        author=plain_text.one_line(
            text_in(told, "reviewer", "name") or text_in(told, "reviewer_name") or text_in(told, "from", "name")
        ),
        rating=rating,
        rating_raw=raw,
        language=text_in(told, "data", "language")[:2].lower(),
        created_at=created_at,
        created_text=created_text,
        created_precision=precision if created_at else Precision.NONE,
        weak_key=weak,
    )
    return review, Site("", "Facebook", {"site": "facebook"})


def _told(found: Any) -> dict[str, Any]:
    return found if isinstance(found, dict) else {}


def _id_of(told: dict[str, Any]) -> tuple[str, bool]:
    story = told.get("open_graph_story")
    identity = text_in(story, "id") or text_in(told, "open_graph_story_id") or text_in(told, "id")
    if identity:
        return identity[:200], False
    words = _words_of(told)
    return weak_id(text_in(told, "reviewer", "name"), text_in(told, "created_time"), words[:200]), True


def _words_of(told: dict[str, Any]) -> str:
    return text_in(told, "review_text") or text_in(told, "data", "review_text") or text_in(told, "message")


def _rating_of(told: dict[str, Any]) -> tuple[float | None, str]:
    said = text_in(told, "recommendation_type") or text_in(told.get("open_graph_story"), "data", "recommendation_type")
    if said.lower() in _SAID:
        return _SAID[said.lower()]
    old = told.get("data")
    raw = text_in(told, "rating") or text_in(old, "rating", "value")
    value = ratings.number(raw)
    best = ratings.number(text_in(old, "rating", "scale")) or 5.0
    return (ratings.normalised(value, best) if value else None), raw
