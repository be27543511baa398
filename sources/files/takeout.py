"""Google Takeout of a Business Profile: the owner's way to all reviews of a location without Google's approval.

Objects as in the v4 API, in `…/account-N/location-N/reviews*.json`; the same location can stand under two accounts, so
a review is known by its location and its own id, and the newer `updateTime` stands (SOURCES.md §18). Not here: Takeout
of Maps, which holds what the owner wrote about others and is refused in `opening.py`.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from sources import plain_text
from sources.files.entries import Site, weak_id
from sources.files.object_file import text_in
from sources.files.rows import Unusable
from sources.written_dates import moment
from store.records import IncomingReview, Precision, SeenReply

TITLE = "Google Business Profile (Takeout)"
#: Names that occur only in this export, as `json_objects.names_in` gives them.
SIGNS = ("reviews.item.starRating", "reviews.item.reviewReply", "reviews.item.reviewId", "item.starRating")
_STARS = {"ONE": 1.0, "TWO": 2.0, "THREE": 3.0, "FOUR": 4.0, "FIVE": 5.0}
_LOCATION = re.compile(r"locations?[/-]([\w.-]{1,80})")
_ORIGINAL = re.compile(r"\(Original\)\s*(.*)\Z", re.DOTALL)
_TRANSLATED = re.compile(r"\s*\(Translated by Google\).*\Z", re.DOTALL)


def identify(found: Any, part: str) -> tuple[str, str]:
    """Location and id, whatever the account; the version is the time of the last change."""
    review_id, _ = _id_of(found)
    return f"{_location_of(found, part)}/{review_id}", text_in(found, "updateTime") or text_in(found, "createTime")


def read_object(found: Any, part: str, now: datetime) -> tuple[IncomingReview, Site]:
    """One review of the export. Raises Unusable."""
    if not isinstance(found, dict):
        raise Unusable("This is no review of a Business Profile.")
    raw = text_in(found, "starRating")
    if raw and raw not in _STARS and raw != "STAR_RATING_UNSPECIFIED":
        raise Unusable(f"“{raw[:40]}” is no rating of Google.")
    text = plain_text.clean(original_words(text_in(found, "comment")))
    rating = _STARS.get(raw)
    if not text and rating is None:
        raise Unusable("This review has neither words nor a rating.")
    identity, weak = _id_of(found)
    created_text = text_in(found, "createTime")
    created_at, precision = moment(created_text, "", now)
    updated_at, _ = moment(text_in(found, "updateTime"), "", now)
    location = _location_of(found, part)
    review = IncomingReview(
        external_id=identity,
        text=text,
        author=plain_text.one_line(text_in(found, "reviewer", "displayName")),
        rating=rating,
        rating_raw=raw,
        created_at=created_at,
        created_text=created_text,
        created_precision=precision if created_at else Precision.NONE,
        updated_at=updated_at if updated_at != created_at else None,
        weak_key=weak,
        replies=_reply(found, now),
    )
    return review, Site("google_business", "Google Business Profile", {"location": location} if location else {})


def original_words(comment: str) -> str:
    """What the author wrote, without the translation that Google puts before it or behind it."""
    if "(Translated by Google)" not in comment:
        return comment
    original = _ORIGINAL.search(comment)
    if original is not None:
        return original[1].strip()
    return _TRANSLATED.sub("", comment).strip() or comment.replace("(Translated by Google)", "").strip()


def _id_of(found: Any) -> tuple[str, bool]:
    """The id of Google's own interface, and whether it had to be made up."""
    identity = text_in(found, "reviewId") or text_in(found, "name").rpartition("/reviews/")[2]
    if identity:
        return identity[:300], False
    author, words = text_in(found, "reviewer", "displayName"), text_in(found, "comment")[:200]
    return weak_id(author, text_in(found, "createTime"), words, "" if words else text_in(found, "starRating")), True


def _location_of(found: Any, part: str) -> str:
    match = _LOCATION.search(text_in(found, "name")) or _LOCATION.search(part)
    return match[1] if match else ""


def _reply(found: dict[str, Any], now: datetime) -> tuple[SeenReply, ...]:
    """The business's answer; one that Google rejected stands nowhere."""
    text = plain_text.clean(original_words(text_in(found, "reviewReply", "comment")))
    state = text_in(found, "reviewReply", "reviewReplyState")
    if not text or state == "REJECTED":
        return ()
    posted_at, _ = moment(text_in(found, "reviewReply", "updateTime"), "", now)
    return (SeenReply(text, posted_at=posted_at, live=state != "PENDING"),)
