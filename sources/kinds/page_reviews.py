"""Reviews out of schema.org items, however the page wrote them down (JSON-LD, microdata, RDFa); pure, over plain values.

`aggregateRating` is a total of other people's stars and never a review. Scales are brought to 1-5 by
1 + 4·(value − worst)/(best − worst) with schema.org's defaults of 5 and 1 (SOURCES.md §16). Not here: finding the items
in the page (`page_document.py`, `page_markup.py`).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sources import ratings
from sources.kinds.feed_identity import Draft
from sources.kinds.feed_parts import language_of, web_address
from sources.plain_text import clean, one_line, text_of_html
from sources.written_dates import moment
from store.records import IncomingReview, Precision

REVIEW_TYPES = frozenset({"Review", "UserReview", "EmployerReview", "CriticReview", "Recommendation"})
#: Names under which an item holds its reviews, which often leave their own type out.
_HOLDERS = ("review", "reviews")
_SIGNS_OF_A_REVIEW = ("reviewRating", "reviewBody", "author")
#: An item with one of these could have reviews and has none yet: an empty list is believed.
_COULD_HAVE_REVIEWS = ("aggregateRating", "review", "reviews", "offers")
#: Items looked at in one page; the honest page has hundreds.
MOST_ITEMS = 100_000
_DEEPEST = 60

Item = dict[str, Any]


def reviews_in(found: Any) -> Iterator[Item]:
    """Every review in a JSON-LD document or in a list of items, wherever it is nested."""
    waiting: list[tuple[Any, str, int]] = [(found, "", 0)]
    looked_at = 0
    while waiting and looked_at < MOST_ITEMS:
        value, under, depth = waiting.pop()
        looked_at += 1
        if isinstance(value, list):
            waiting.extend((one, under, depth) for one in reversed(value) if isinstance(one, dict | list))
            continue
        if not isinstance(value, dict) or depth > _DEEPEST:
            continue
        types = types_of(value)
        if types & REVIEW_TYPES or (
            not types and under in _HOLDERS and any(sign in value for sign in _SIGNS_OF_A_REVIEW)
        ):
            yield value
            continue
        waiting.extend(
            (inner, name, depth + 1) for name, inner in reversed(value.items()) if isinstance(inner, dict | list)
        )


def could_have_reviews(found: Any) -> bool:
    """Whether some item is of the sort that people review, so that "no reviews yet" is an honest answer."""
    waiting: list[tuple[Any, int]] = [(found, 0)]
    looked_at = 0
    while waiting and looked_at < MOST_ITEMS:
        value, depth = waiting.pop()
        looked_at += 1
        if isinstance(value, dict):
            if any(name in value for name in _COULD_HAVE_REVIEWS):
                return True
            value = list(value.values())
        if isinstance(value, list) and depth <= _DEEPEST:
            waiting.extend((one, depth + 1) for one in value if isinstance(one, dict | list))
    return False


def types_of(item: Item) -> set[str]:
    """The types of an item without the address that their names begin with."""
    told = item.get("@type")
    names = told if isinstance(told, list) else [told]
    return {
        name.rstrip("/#").replace("#", "/").rpartition("/")[2].rpartition(":")[2]
        for name in names
        if isinstance(name, str)
    }


def draft_of(item: Item, url: str, now: datetime) -> Draft | None:
    """A review before it has an identity; None for one without words and without stars."""
    text = _words(item.get("reviewBody")) or _words(item.get("description")) or _words(item.get("text"))
    title = one_line(_words(item.get("name")) or _words(item.get("headline")))
    rating, raw = rating_of(item)
    if not text and not title and rating is None:
        return None
    created_text = _text(item.get("datePublished")) or _text(item.get("dateCreated"))
    created_at, precision = moment(created_text, "", now)
    updated_at, _ = moment(_text(item.get("dateModified")), "", now)
    link = web_address(_text(item.get("url")), url)
    own_id = _text(item.get("@id"))
    review = IncomingReview(
        external_id="",
        text=text,
        title=title,
        author=one_line(_name(item.get("author")) or _name(item.get("creator"))),
        rating=rating,
        rating_raw=raw,
        language=language_of(_text(item.get("inLanguage"))),
        url=link or url,
        created_at=created_at,
        created_text=created_text,
        created_precision=precision if created_at else Precision.NONE,
        updated_at=updated_at if updated_at != created_at else None,
        product=one_line(_name(item.get("itemReviewed"))),
    )
    return Draft(review, own_id="" if own_id.startswith("_:") else own_id, link=link if link != url else "", rest=raw)


def rating_of(item: Item) -> tuple[float | None, str]:
    """Stars and the site's own text of them; nothing for a value outside its scale."""
    told = _first(item.get("reviewRating"))
    if told is None:
        told = _first(item.get("rating"))
    scale = told if isinstance(told, dict) else {"ratingValue": told}
    raw = _text(scale.get("ratingValue"))
    value = ratings.number(raw)
    if value is None:
        found = ratings.rating_in_text(raw) if raw else None
        return (found.stars, raw) if found else (None, raw)
    best, worst = ratings.number(_text(scale.get("bestRating"))), ratings.number(_text(scale.get("worstRating")))
    if raw.strip().endswith("%") and best is None:
        best, worst = 100.0, 0.0
    return ratings.normalised(value, best, worst), raw


def _first(value: Any) -> Any:
    return value[0] if isinstance(value, list) and value else None if isinstance(value, list) else value


def _text(value: Any) -> str:
    """A value as text: the first of a list, JSON-LD's `@value`, never an object."""
    value = _first(value)
    if isinstance(value, dict):
        value = value.get("@value", value.get("@id", ""))
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return str(value).strip()[:200_000]


def _words(value: Any) -> str:
    text = _text(value)
    return text_of_html(text) if "<" in text or "&" in text else clean(text)


def _name(value: Any, depth: int = 0) -> str:
    """The name of a person or a thing, given as text, as an item, or as several."""
    if isinstance(value, list) and depth < 3:
        return ", ".join(name for one in value[:3] if (name := _name(one, depth + 1)))
    if isinstance(value, dict):
        return _text(value.get("name"))
    return _text(value) if not _text(value).startswith(("http://", "https://")) else ""
