"""Reads JSON Feed 1.0 and 1.1 (jsonfeed.org) into reviews. Pure; runs in the reader process.

Not here: XML feeds (`feed_document.py`), identity rules (`feed_identity.py`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sources.dates import iso_time
from sources.document_shape import MOST_ENTRIES, UnsafeShape, check_json
from sources.kinds.feed_identity import Draft, identified
from sources.kinds.feed_parts import FeedReading, Unreadable, date_notes, language_of, real_address, web_address
from sources.plain_text import clean, one_line, text_of_html
from sources.rating_markup import rating_in_extensions, rating_in_markup
from sources.ratings import rating_of_review
from store.records import IncomingReview, Rejected


def read_json_feed(
    body: bytes, *, headers: Mapping[str, str], url: str, now: datetime, shared: Mapping[str, str]
) -> FeedReading:
    """All items of a JSON Feed as reviews; items that are no objects are rejected one by one.

    :raises Unreadable: no JSON, or not a feed.
    :raises UnsafeShape: nested too deep or far too many items."""
    check_json(body)
    try:
        document = json.loads(_decoded(body, headers), strict=False)
    except (ValueError, RecursionError) as problem:
        raise Unreadable("The feed is not valid JSON, or was cut off.", str(problem)[:300]) from problem
    items = document.get("items") if isinstance(document, dict) else None
    if not isinstance(document, dict) or not isinstance(items, list):
        raise Unreadable(
            "The site answers with JSON, but not with a JSON Feed.",
            f"keys {sorted(document)[:10]}" if isinstance(document, dict) else "",
        )
    if len(items) > MOST_ENTRIES:
        raise UnsafeShape(f"The feed holds more than {MOST_ENTRIES:,} entries, more than we take.")
    language = language_of(document.get("language"))
    drafts: list[Draft] = []
    rejected: list[Rejected] = []
    for item in items:
        draft = _draft(item, url, now, language) if isinstance(item, dict) else None
        if draft is None:
            rejected.append(Rejected("The entry holds nothing to read.", json.dumps(item)[:200]))
        else:
            drafts.append(draft)
    reviews, remembered = identified(drafts, newest_wins=False, shared=shared)
    return FeedReading(reviews, rejected, date_notes(reviews), not rejected, remembered)


def _decoded(body: bytes, headers: Mapping[str, str]) -> str:
    """JSON is UTF-8 (RFC 8259, 8.1); UTF-16 and 32 are recognised, a wrong charset is read as far as it goes."""
    try:
        return body.decode(json.detect_encoding(body))
    except UnicodeDecodeError:
        pass
    charset = headers.get("content-type", "").lower().partition("charset=")[2].split(";")[0].strip(" \"'") or "cp1252"
    try:
        return body.decode(charset, "replace")
    except LookupError:
        return body.decode("utf-8", "replace")


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _draft(item: dict[str, Any], url: str, now: datetime, feed_language: str) -> Draft | None:
    markup = _text(item.get("content_html"))
    text = (
        text_of_html(markup) if markup else clean(_text(item.get("content_text"))) or clean(_text(item.get("summary")))
    )
    title = one_line(_text(item.get("title")))
    link = real_address(web_address(_text(item.get("url")) or _text(item.get("external_url")), url))
    own_id = item.get("id")
    own_id = (
        clean(str(own_id), 2000).replace("\n", " ")
        if isinstance(own_id, str | int) and not isinstance(own_id, bool)
        else ""
    )
    people = item.get("authors")
    person = people[0] if isinstance(people, list) and people else item.get("author")
    person = person if isinstance(person, dict) else {"name": person} if isinstance(person, str) else {}
    if not (title or text or link or own_id):
        return None
    created = iso_time(item.get("date_published") or item.get("date_modified"), now)
    updated = iso_time(item.get("date_modified"), now)
    rating = rating_in_extensions(item) or rating_in_markup(markup) or rating_of_review(title, text)
    review = IncomingReview(
        external_id="",
        text=text,
        title=title,
        author=one_line(_text(person.get("name")), 200),
        author_url=web_address(_text(person.get("url"))),
        rating=rating.stars if rating else None,
        rating_raw=rating.raw if rating else "",
        rating_guessed=bool(rating and rating.guessed),
        language=language_of(item.get("language")) or feed_language,
        url=link,
        created_at=created.moment,
        created_text=created.text,
        created_precision=created.precision,
        updated_at=updated.moment if updated.moment != created.moment else None,
    )
    return Draft(review, own_id, link)
