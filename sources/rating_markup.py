"""Finds a rating that a fragment of HTML or a JSON object states in a structured way: hReview, h-review, microdata,
JSON-LD, JSON Feed extensions.

Pure. Totals (`aggregateRating`, hreview-aggregate) are never a review's rating, and two different reviews in one
fragment leave it open. Not here: ratings in running text (`ratings.py`), elements of XML (`rating_elements.py`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from sources.markup import VOID, attributes_of, tokens
from sources.plain_text import one_line
from sources.ratings import FoundRating, normalised, number, out_of, rating_in_text

_WORTH_A_LOOK = re.compile(r"rating", re.IGNORECASE)
_AGGREGATE = re.compile(r"aggregate", re.IGNORECASE)
_LONGEST = 200_000
_VALUE_NAMES = (
    "ratingvalue",
    "rating_value",
    "value",
    "rating",
    "stars",
    "starrating",
    "star_rating",
    "score",
    "points",
)
_BEST_NAMES = (
    "bestrating",
    "best_rating",
    "best",
    "max",
    "maximum",
    "scale",
    "outof",
    "out_of",
    "maxrating",
    "max_rating",
)
_WORST_NAMES = ("worstrating", "worst_rating", "worst", "min", "minimum", "minrating", "min_rating")
_TOTAL_NAMES = re.compile(r"aggregate|average|avg|count|total|votes", re.IGNORECASE)
#: "inner" is the value element inside an hReview rating: more exact than the words around it.
_PARTS = ("value", "inner", "best", "worst")
_REVIEW_TYPES = ("review", "userreview", "employerreview", "criticreview", "claimreview", "recommendation")
_RATING_KEY = re.compile(r"^_?(?:\w+_)?(?:review_?)?(?:rating|stars|score|star_?rating|rating_?value)$", re.IGNORECASE)


def stars_of(value: object, best: object = None, worst: object = None, *, raw: str = "") -> FoundRating | None:
    """A structured value with the scale beside it. Without a scale a value over five is taken as of ten or of a
    hundred, and marked as a guess, as is a value that carries its scale in itself ("4/5", "40%", "★★")."""
    top, bottom = number(best), number(worst)
    if isinstance(value, str):
        text = one_line(value, 60)
        if "%" in text and (share := number(text)) is not None and top is None:
            stars = out_of(share, 100)
            return FoundRating(stars, raw or text, guessed=False) if stars is not None else None
        if number(text) is None:
            found = rating_in_text(text)
            return FoundRating(found.stars, raw or found.raw, guessed=False) if found else None
        value = text
    amount = number(value)
    if amount is None:
        return None
    shown = raw or (value if isinstance(value, str) else f"{amount:g}")
    if top is None and bottom is None and amount > 5:
        guess = out_of(amount, 10 if amount <= 10 else 100)
        return FoundRating(guess, shown) if guess is not None else None
    stars = normalised(amount, top, bottom)
    return FoundRating(stars, shown, guessed=False) if stars is not None else None


def rating_in_markup(fragment: str) -> FoundRating | None:
    """The one rating that a fragment states; `None` where it states none, only totals, or several that differ."""
    if "<" not in fragment or not _WORTH_A_LOOK.search(fragment):
        return None
    found = list(_stated(fragment[:_LONGEST]))
    return found[0] if found and len({rating.stars for rating in found}) == 1 else None


def _stated(fragment: str) -> Iterator[FoundRating]:
    """All ratings of a fragment, in order. Each open element is (tag, its part in a rating, is inside a total)."""
    open_elements: list[tuple[str, str, bool]] = []
    parts: dict[str, str] = {}
    texts: dict[str, list[str]] = {}
    for kind, text, attributes in tokens(fragment):
        if kind == "raw" and attributes == "script":
            yield from _in_json(text)
        elif kind == "start":
            inside_total = bool(open_elements and open_elements[-1][2])
            part = ""
            if attributes:
                known = attributes_of(attributes)
                named = f"{known.get('itemprop', '')} {known.get('class', '')} {known.get('typeof', '')} {known.get('property', '')}"
                inside_total = inside_total or bool(_AGGREGATE.search(named + known.get("itemtype", "")))
                part = _part_of(known, bool(open_elements) and any(part == "value" for _, part, _ in open_elements))
                if part and not inside_total:
                    if part == "value" and (parts or any("".join(words).strip() for words in texts.values())):
                        if found := _finished(parts, texts):
                            yield found
                        parts, texts = {}, {}
                    told = (
                        known.get("content")
                        or known.get("value")
                        or (known.get("title") if text in ("abbr", "span") else "")
                    )
                    if told and number(told) is not None:
                        parts[part] = told
                    texts.setdefault(part, [])
            if text not in VOID and not attributes.endswith("/") and len(open_elements) < 500:
                open_elements.append((text, part if not inside_total else "", inside_total))
        elif kind == "end":
            for index in range(len(open_elements) - 1, max(len(open_elements) - 30, -1), -1):
                if open_elements[index][0] == text:
                    del open_elements[index:]
                    break
        elif kind == "text":
            for _, part, _ in reversed(open_elements[-6:]):
                if part:
                    texts.setdefault(part, []).append(text[:60])
                    break
    if found := _finished(parts, texts):
        yield found


def _part_of(known: Mapping[str, str], inside_rating: bool) -> str:
    """Which part of a rating an element is: value, best, worst, or none of them."""
    properties = known.get("itemprop", known.get("property", "")).lower().replace("schema:", "").split()
    classes = known.get("class", "").lower().split()
    if "ratingvalue" in properties or "p-rating" in classes or "rating" in classes:
        return "value"
    if "bestrating" in properties or "p-best" in classes or ("best" in classes and inside_rating):
        return "best"
    if "worstrating" in properties or "p-worst" in classes or ("worst" in classes and inside_rating):
        return "worst"
    # hReview nests <span class="value"> inside <span class="rating">; elsewhere "value" is a word like any other.
    return "inner" if "value" in classes and inside_rating else ""


def _finished(parts: Mapping[str, str], texts: Mapping[str, list[str]]) -> FoundRating | None:
    told = {name: parts.get(name) or "".join(texts.get(name, [])).strip() for name in _PARTS}
    value = told["inner"] or told["value"]
    return stars_of(value, told["best"], told["worst"]) if value else None


# --- JSON -----------------------------------------------------------------------------------------------------------


def _in_json(text: str) -> Iterator[FoundRating]:
    try:
        # Control characters inside strings are common in the wild; strict=False lets them be.
        document = json.loads(text.strip().removeprefix("<!--").removesuffix("-->").strip(), strict=False)
    except (ValueError, RecursionError):
        return
    for found in _reviews_in(document, 0):
        rating = found.get("reviewRating")
        if isinstance(rating, list) and rating:
            rating = rating[0]
        if isinstance(rating, Mapping):
            known = stars_of(rating.get("ratingValue"), rating.get("bestRating"), rating.get("worstRating"))
            if known:
                yield known


def _reviews_in(node: Any, depth: int) -> Iterator[Mapping[str, Any]]:
    if depth > 8:
        return
    if isinstance(node, list):
        for part in node[:200]:
            yield from _reviews_in(part, depth + 1)
    elif isinstance(node, Mapping):
        kinds = node.get("@type", "")
        kinds = kinds if isinstance(kinds, list) else [kinds]
        if any(isinstance(kind, str) and kind.rpartition("/")[2].lower() in _REVIEW_TYPES for kind in kinds):
            yield node
            return
        for name, part in node.items():
            if isinstance(part, dict | list) and not _AGGREGATE.search(str(name)):
                yield from _reviews_in(part, depth + 1)


def rating_in_extensions(item: Mapping[str, Any]) -> FoundRating | None:
    """The rating of a JSON Feed item: its extension objects begin with an underscore (JSON Feed 1.1, "Extensions")."""
    for name, value in item.items():
        if not isinstance(name, str) or not name.startswith("_") or _TOTAL_NAMES.search(name):
            continue
        if isinstance(value, Mapping):
            if found := _in_object(value, 0):
                return found
        elif _RATING_KEY.match(name) and (found := stars_of(value)):
            return found
    return None


def _in_object(node: Mapping[str, Any], depth: int) -> FoundRating | None:
    lowered = {str(name).lower(): value for name, value in node.items()}
    best = next((lowered[name] for name in _BEST_NAMES if name in lowered), None)
    worst = next((lowered[name] for name in _WORST_NAMES if name in lowered), None)
    for name in ("reviewrating", "review_rating", *_VALUE_NAMES):
        value = lowered.get(name)
        if isinstance(value, Mapping) and depth < 3:
            if found := _in_object(value, depth + 1):
                return found
        elif value is not None and (found := stars_of(value, best, worst)):
            return found
    if depth < 2:
        for name, value in lowered.items():
            if isinstance(value, Mapping) and not _TOTAL_NAMES.search(name) and (found := _in_object(value, depth + 1)):
                return found
    return None
