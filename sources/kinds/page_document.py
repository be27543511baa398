"""Reads the reviews of one page, in the syntax that holds most of them: JSON-LD, microdata, RDFa or microformats. Never in
two, which would double.

Runs in the reader process, whose limits on time and memory hold for lxml too. Not here: what an item says
(`page_reviews.py`) and how markup becomes items (`page_markup.py`).
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sources.document_shape import UnsafeShape, check_json
from sources.kinds.feed_identity import Draft, identified
from sources.kinds.feed_parts import FeedReading, Unreadable, date_notes
from sources.kinds.page_markup import MICRODATA, RDFA, microformats, schema_items
from sources.kinds.page_reviews import could_have_reviews, draft_of, reviews_in
from store.records import Rejected

MOST_REVIEWS = 20_000
#: Larger blocks (characters) are taken as they are or not at all: mending looks far ahead.
_MENDED = 500_000
_NOTHING = (
    "This page carries no reviews in a form that programs can read (schema.org or microformats): is it the page that "
    "shows them, or does it want a sign-in?"
)
_WRAPPING = re.compile(
    r"^\s*(?:<!--|/\*\s*<!\[CDATA\[\s*\*/|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|/\*\s*\]\]>\s*\*/|//\s*\]\]>|\]\]>)\s*;?\s*$"
)
# A string, kept as it is; or a comment or a comma before a closing bracket, dropped. One way to match each character.
_SCRAPS = re.compile(r'("(?:[^"\\]|\\.)*")|//[^\n]*|/\*.*?\*/|,(?=\s*[}\]])', re.DOTALL)


def read_page(body: bytes, *, content_type: str, url: str, now: datetime) -> FeedReading:
    """The reviews that a page shows.

    :raises Unreadable: there is nothing in it that could hold reviews, which is said so that an empty page, a sign-in
        or a rebuilt shop is not taken for "no reviews"."""
    root = _parsed(body, content_type)
    blocks, broken = _json_ld(root)
    ways = [blocks, schema_items(root, MICRODATA), schema_items(root, RDFA), microformats(root)]
    # Shops show a few of their reviews to search engines in one syntax and all of them to people in another.
    items = max((list(reviews_in(found)) for found in ways), key=len)
    known = any(could_have_reviews(found) for found in ways)
    notes = [f"{broken} part of the page's data is broken and was left out."] if broken else []
    if not items:
        if known:
            return FeedReading(notes=notes)
        raise Unreadable(_NOTHING, f"{broken} broken blocks of JSON-LD" if broken else "")
    drafts: list[Draft] = []
    rejected: list[Rejected] = []
    for item in items[:MOST_REVIEWS]:
        draft = draft_of(item, url, now)
        if draft is None:
            rejected.append(Rejected("This review has neither words nor stars.", str(item.get("author", ""))[:200]))
        else:
            drafts.append(draft)
    reviews, _ = identified(drafts, newest_wins=True, shared={})
    notes += date_notes(reviews)
    return FeedReading(reviews=reviews, rejected=rejected, notes=notes, complete=False)


def _parsed(body: bytes, content_type: str) -> Any:
    from lxml import etree
    from lxml import html as lxml_html

    told = re.search(r"charset\s*=\s*[\"']?([\w.:-]{2,40})", content_type, re.IGNORECASE)
    encoding = told[1] if told else None
    if encoding is None and not re.search(rb"<meta[^>]{0,200}charset|<\?xml", body[:4096], re.IGNORECASE):
        encoding = _utf8_if_it_is(body)
    if content_type.partition(";")[0].strip().lower() in ("application/ld+json", "application/json"):
        script = b'<script type="application/ld+json">' + body.replace(b"</", b"<\\/") + b"</script>"
        body, encoding = script, encoding or "utf-8"
    try:
        parser = lxml_html.HTMLParser(encoding=encoding, remove_comments=True, remove_pis=True)
    except LookupError:
        parser = lxml_html.HTMLParser(remove_comments=True, remove_pis=True)
    try:
        root = lxml_html.document_fromstring(body, parser=parser)
    except (etree.LxmlError, ValueError) as problem:
        raise Unreadable(_NOTHING, str(problem)[:200]) from problem
    return root


def _utf8_if_it_is(body: bytes) -> str | None:
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return "utf-8"


def _json_ld(root: Any) -> tuple[list[Any], int]:
    """The blocks of JSON-LD that can be read, and how many cannot."""
    blocks, broken = [], 0
    for script in root.iter("script"):
        if (script.get("type") or "").partition(";")[0].strip().lower() != "application/ld+json":
            continue
        words = script.text or ""
        if not words.strip():
            continue
        for attempt in _attempts(words):
            try:
                check_json(attempt.encode("utf-8", "replace"))
                blocks.append(json.loads(attempt, strict=False))
                break
            except (ValueError, RecursionError, UnsafeShape):
                continue
        else:
            broken += 1
    return blocks, broken


def _attempts(words: str) -> Iterator[str]:
    """The words as they are, then without what people and plugins leave around and in them."""
    yield words
    plain = _WRAPPING.sub("", _WRAPPING.sub("", words)).strip()
    yield plain
    if len(plain) < _MENDED:
        yield _SCRAPS.sub(lambda match: match[1] or "", plain)
    if "&quot;" in plain:
        yield html.unescape(plain)
