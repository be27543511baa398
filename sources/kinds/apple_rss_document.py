"""Reads one page of Apple's customer reviews, in its JSON or its XML form, into reviews. Runs in the reader process.

Pure. The traps are those of SOURCES.md section 1: no `entry` key, a single object, the app itself as the first entry,
two `content` elements, plain text behind page ten. Not here: which pages to ask for (`apple_rss.py`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from xml.etree import ElementTree

from sources.dates import iso_time
from sources.document_shape import check_json, check_xml, without_surrogates
from sources.kinds.feed_parts import Unreadable, web_address
from sources.plain_text import clean, one_line
from store.records import IncomingReview, Precision, Rejected

_ATOM = "{http://www.w3.org/2005/Atom}"
_IM = "{http://itunes.apple.com/rss}"


@dataclass(frozen=True, slots=True)
class ApplePage:
    """One page: its reviews, what could not be read, plain notes; `past_the_end` where Apple says there are no more."""

    reviews: list[IncomingReview] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    past_the_end: bool = False


def read_apple_page(body: bytes, *, country: str, now: datetime) -> ApplePage:
    """One page of reviews, whichever form it has.

    :raises Unreadable: it has neither form.
    :raises sources.document_shape.UnsafeShape: this is no document that we would read."""
    start = body[:2000].lstrip(b"\xef\xbb\xbf \t\r\n")
    if b"page depth is limited" in start:
        return ApplePage(past_the_end=True)
    if start[:1] == b"{":
        found = list(_json_entries(body))
    elif start[:5] == b"<?xml" or start[:5] == b"<feed":
        found = list(_xml_entries(body))
    else:
        raise Unreadable("Apple sent something other than reviews.", f"begins with {start[:80]!r}")
    reviews: list[IncomingReview] = []
    rejected: list[Rejected] = []
    unreadable_stars = undated = 0
    for index, entry in enumerate(found):
        if entry.get("rating") is None and index == 0:
            continue  # the first entry may be the app itself, which nobody rated
        if not entry.get("id"):
            rejected.append(Rejected("The review has no id.", json.dumps(entry)[:200]))
            continue
        review = _review(entry, country, now)
        unreadable_stars += review.rating is None
        undated += review.created_precision is Precision.NONE
        reviews.append(review)
    notes = []
    if unreadable_stars:
        notes.append(f"{unreadable_stars} of {len(reviews)} reviews came without stars that can be read.")
    if undated:
        notes.append(f"{undated} of {len(reviews)} reviews came without a date.")
    return ApplePage(reviews, rejected, notes)


def _review(entry: Mapping[str, Any], country: str, now: datetime) -> IncomingReview:
    told = iso_time(entry.get("updated"), now)
    stars = entry.get("rating") or ""
    votes = entry.get("votes") or ""
    extra = {"country": country, "version": one_line(entry.get("version") or "", 40)}
    if entry.get("vote_count"):
        extra["vote count"] = one_line(entry["vote_count"], 20)
    return IncomingReview(
        external_id=one_line(str(entry["id"]), 100),
        title=one_line(entry.get("title") or ""),
        text=clean(entry.get("text") or ""),
        author=one_line(entry.get("author") or "", 200),
        author_url=web_address(entry.get("author_url") or ""),
        rating=float(stars) if stars in ("1", "2", "3", "4", "5") else None,
        rating_raw=one_line(stars, 40),
        url=web_address(entry.get("url") or ""),
        created_at=told.moment,
        created_text=told.text,
        created_precision=told.precision,
        votes=int(votes) if re.fullmatch(r"-?\d{1,9}", votes) else None,
        extra={name: value for name, value in extra.items() if value},
    )


def _json_entries(body: bytes) -> Iterator[dict[str, Any]]:
    check_json(body)
    try:
        document = json.loads(body.decode("utf-8-sig", "replace"), strict=False)
    except (ValueError, RecursionError) as problem:
        raise Unreadable("Apple's answer was cut off or is not valid.", str(problem)[:300]) from problem
    feed = document.get("feed")
    if not isinstance(feed, dict):
        raise Unreadable("Apple answers, but not with reviews.", f"keys {sorted(document)[:10]}")
    entries = feed.get("entry", [])
    for entry in entries if isinstance(entries, list) else [entries]:
        if not isinstance(entry, dict):
            yield {"id": "", "rating": ""}
            continue
        author = _child(entry, "author")
        link = entry.get("link")
        link = link[0] if isinstance(link, list) and link else link
        contents = entry.get("content")
        for content in contents if isinstance(contents, list) else [contents]:
            attributes = content.get("attributes") if isinstance(content, dict) else None
            if isinstance(content, dict) and (not isinstance(attributes, dict) or attributes.get("type") != "html"):
                break
        else:
            content = {}
        yield {
            "id": _label(entry, "id"),
            "rating": _label(entry, "im:rating") if "im:rating" in entry else None,
            "title": _label(entry, "title"),
            "text": str(content.get("label") or ""),
            "author": _label(author, "name"),
            "author_url": _label(author, "uri"),
            "version": _label(entry, "im:version"),
            "votes": _label(entry, "im:voteSum"),
            "vote_count": _label(entry, "im:voteCount"),
            "updated": _label(entry, "updated"),
            "url": str(_child(link, "attributes").get("href") or ""),
        }


def _child(node: Any, name: str) -> dict[str, Any]:
    child = node.get(name) if isinstance(node, dict) else None
    return child if isinstance(child, dict) else {}


def _label(node: dict[str, Any], name: str) -> str:
    label = _child(node, name).get("label")
    return str(label) if isinstance(label, str | int) else ""


def _xml_entries(body: bytes) -> Iterator[dict[str, Any]]:
    check_xml(body)
    if b"<!DOCTYPE" in body[:2000]:
        raise Unreadable("Apple answers, but not with reviews.", "the document has a DTD")
    try:
        feed = ElementTree.fromstring(without_surrogates(body))
    except (ElementTree.ParseError, ValueError, LookupError) as problem:
        raise Unreadable("Apple's answer was cut off or is not valid.", str(problem)[:300]) from problem
    if feed.tag != f"{_ATOM}feed":
        raise Unreadable("Apple answers, but not with reviews.", f"the root is {feed.tag[:80]}")
    for entry in feed.iter(f"{_ATOM}entry"):
        contents = entry.findall(f"{_ATOM}content")
        plain = [content for content in contents if content.get("type", "text") == "text"] or contents
        link = entry.find(f"{_ATOM}link")
        rating = entry.find(f"{_IM}rating")
        yield {
            "id": _words(entry.find(f"{_ATOM}id")),
            "rating": None if rating is None else _words(rating),
            "title": _words(entry.find(f"{_ATOM}title")),
            "text": _words(plain[0] if plain else None),
            "author": _words(entry.find(f"{_ATOM}author/{_ATOM}name")),
            "author_url": _words(entry.find(f"{_ATOM}author/{_ATOM}uri")),
            "version": _words(entry.find(f"{_IM}version")),
            "votes": _words(entry.find(f"{_IM}voteSum")),
            "vote_count": _words(entry.find(f"{_IM}voteCount")),
            "updated": _words(entry.find(f"{_ATOM}updated")),
            "url": link.get("href", "") if link is not None else "",
        }


def _words(element: ElementTree.Element | None) -> str:
    return "" if element is None or element.text is None else element.text.strip()
