"""Items out of markup: microdata and RDFa Lite of schema.org, hReview and h-review. Over a tree of lxml; pure.

All come out as dicts in the shape of JSON-LD, so that one reader understands them (`page_reviews.py`). extruct would find
these too, and much that has no use here, with rdflib at its back; the few rules that reviews need are told below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sources.plain_text import text_of_html

#: Items within items that are followed; the honest page has four.
_DEEPEST = 12
#: Elements looked at for one page.
_MOST_ELEMENTS = 300_000
_ADDRESSES = {
    "a": "href",
    "link": "href",
    "area": "href",
    "img": "src",
    "audio": "src",
    "video": "src",
    "iframe": "src",
}

Item = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Syntax:
    """How a syntax names things: which attribute begins an item, tells its type, and names a property."""

    scope: str
    type: str
    property: str


MICRODATA = Syntax("itemscope", "itemtype", "itemprop")
RDFA = Syntax("typeof", "typeof", "property")


def schema_items(root: Any, syntax: Syntax) -> list[Item]:
    """The items at the top of the page, with those inside them."""
    elements = {id_: element for element in root.iter() if isinstance(element.tag, str) and (id_ := element.get("id"))}
    budget = _Budget()
    return [
        _item(element, syntax, elements, 0, budget)
        for element in root.iter()
        if isinstance(element.tag, str)
        and element.get(syntax.scope) is not None
        and element.get(syntax.property) is None
    ]


@dataclass(slots=True)
class _Budget:
    """Elements that may still be looked at: `itemref` lets a small page describe a huge one."""

    left: int = _MOST_ELEMENTS


def _item(element: Any, syntax: Syntax, by_id: dict[str, Any], depth: int, budget: _Budget) -> Item:
    found: Item = {"@type": (element.get(syntax.type) or "").split()}
    places = [element, *(by_id[name] for name in (element.get("itemref") or "").split()[:20] if name in by_id)]
    for place in places:
        for inner in _properties(place, syntax, budget, itself=place is not element):
            value: Any
            if inner.get(syntax.scope) is not None:
                value = _item(inner, syntax, by_id, depth + 1, budget) if depth < _DEEPEST else ""
            else:
                value = _value(inner)
            for name in (inner.get(syntax.property) or "").split():
                found.setdefault(re.split(r"[/#:]", name)[-1], []).append(value)
    return found


def _properties(element: Any, syntax: Syntax, budget: _Budget, *, itself: bool) -> Iterator[Any]:
    """The elements that name a property of this item: those below it, but not below an item of their own."""
    waiting = [element] if itself else list(reversed(element))
    while waiting and budget.left > 0:
        inner = waiting.pop()
        budget.left -= 1
        if not isinstance(inner.tag, str):
            continue
        if inner.get(syntax.property) is not None:
            yield inner
        if inner.get(syntax.scope) is None:
            waiting.extend(reversed(inner))


def _value(element: Any) -> str:
    """What an element says as a property (HTML's rules for microdata, and `content` wherever it stands)."""
    told = element.get("content")
    if told is None and element.tag in _ADDRESSES:
        told = element.get(_ADDRESSES[element.tag])
    if told is None and element.tag in ("data", "meter"):
        told = element.get("value")
    if told is None and element.tag == "time":
        told = element.get("datetime")
    return told if told is not None else _words(element)


def _words(element: Any) -> str:
    """The text of an element, with its line breaks and without its markup."""
    from lxml import etree

    return text_of_html(etree.tostring(element, encoding="unicode", with_tail=False, method="html"))


# --- microformats -----------------------------------------------------------------------------------------------------


def microformats(root: Any) -> list[Item]:
    """hReview (2006) and h-review (2012) as reviews of schema.org."""
    found = []
    for element in root.iter():
        if isinstance(element.tag, str) and (classes := _classes(element)) & {"hreview", "h-review"}:
            found.append(_new_format(element) if "h-review" in classes else _old_format(element))
    return found


def _classes(element: Any) -> set[str]:
    return set((element.get("class") or "").split())


def _with_class(element: Any, *names: str) -> Any:
    """The first element below that bears one of these classes, of the first name that any bears."""
    for name in names:
        for inner in element.iterdescendants():
            if isinstance(inner.tag, str) and name in _classes(inner):
                return inner
    return None


def _said(element: Any, *names: str) -> str:
    inner = _with_class(element, *names)
    if inner is None:
        return ""
    if inner.tag == "abbr" and inner.get("title"):
        return str(inner.get("title"))
    return _value(inner).strip() if inner.tag in ("time", "data", "meter") else _words(inner)


def _address(element: Any, *names: str) -> str:
    inner = _with_class(element, *names)
    return (inner.get("href") or "") if inner is not None else ""


def _card(element: Any, *names: str) -> str:
    """The name on the card of a person or a thing: its own name where it has one, else all it says."""
    inner = _with_class(element, *names)
    if inner is None:
        return ""
    return _said(inner, "p-name", "fn") or _words(inner)


def _rating(element: Any, rating: str, best: str, worst: str) -> Item:
    inner = _with_class(element, rating)
    if inner is None:
        return {}
    value = _said(inner, "value") or (inner.get("title") or "") or _value(inner)
    return {
        "ratingValue": value.strip(),
        "bestRating": _said(element, best),
        "worstRating": _said(element, worst),
    }


def _new_format(element: Any) -> Item:
    name = _with_class(element, "p-name")
    inside_card = name is not None and any(
        "h-card" in _classes(above) for above in name.iterancestors() if above is not element
    )
    words = _said(element, "e-content", "e-description", "p-content", "p-description", "p-summary")
    implied = "" if words or _with_class(element, "p-rating") is not None else _words(element)
    return {
        "@type": "Review",
        "name": (_words(name) if name is not None and not inside_card else "") or implied,
        "reviewBody": words,
        "reviewRating": _rating(element, "p-rating", "p-best", "p-worst"),
        "author": _card(element, "p-author", "p-reviewer"),
        "datePublished": _said(element, "dt-published", "dt-reviewed"),
        "url": _address(element, "u-url"),
        "itemReviewed": _card(element, "p-item"),
    }


def _old_format(element: Any) -> Item:
    return {
        "@type": "Review",
        "name": _said(element, "summary"),
        "reviewBody": _said(element, "description"),
        "reviewRating": _rating(element, "rating", "best", "worst"),
        "author": _card(element, "reviewer"),
        "datePublished": _said(element, "dtreviewed"),
        "url": _address(element, "permalink"),
        "itemReviewed": _card(element, "item"),
    }
