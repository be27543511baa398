"""What the readers of XML feeds and of JSON Feed share: the result, its error, addresses and languages. Pure.

Not here: the reading itself (`feed_document.py`, `json_feed.py`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urljoin, urlsplit

from sources.plain_text import clean
from store.records import IncomingReview, Precision, Rejected


class Unreadable(Exception):
    """These bytes are no feed; `str()` is a sentence for people, `details` the technical words."""

    def __init__(self, sentence: str, details: str = "") -> None:
        super().__init__(sentence)
        self.details = details


@dataclass(frozen=True, slots=True)
class FeedReading:
    """What a feed holds. `complete` says that every entry could be read, so that a missing one has truly vanished;
    `shared` are the ids that several entries share (see `feed_identity`)."""

    reviews: list[IncomingReview] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    complete: bool = True
    shared: dict[str, str] = field(default_factory=dict)


def date_notes(reviews: Sequence[IncomingReview]) -> list[str]:
    undated = sum(review.created_precision is Precision.NONE for review in reviews)
    if not undated:
        return []
    return [
        "1 entry has no date that can be read." if undated == 1 else f"{undated} entries have no date that can be read."
    ]


def language_of(value: object) -> str:
    """The primary language of a tag such as "en-US", in lower case; empty for anything else."""
    match = re.match(r"^([A-Za-z]{2,3})(?:[-_]|$)", value.strip()) if isinstance(value, str) else None
    return match.group(1).lower() if match else ""


#: A whole address without a question, a mark or a sign that could be read in two ways: as most links of feeds are.
_PLAIN_ADDRESS = re.compile(r"https?://[A-Za-z0-9.-]+/[A-Za-z0-9/_.~%-]*")


def web_address(address: str, base: str = "") -> str:
    """An http(s) address that may be shown and opened after a click, or nothing."""
    address = clean(address, 2000).replace("\n", "").strip()
    if _PLAIN_ADDRESS.fullmatch(address):
        return address  # taken apart and put together again, it would be the same
    try:
        address = urljoin(base, address) if base and address else address
        parts = urlsplit(address)
    except ValueError:
        return ""
    return address if parts.scheme in ("http", "https") and parts.netloc and " " not in parts.netloc else ""


def real_address(link: str) -> str:
    """The page behind a link of Google Alerts, which leads through google.com and carries it as `url` (or `q`)."""
    if "google." not in link:
        return link
    parts = urlsplit(link)
    if parts.path == "/url" and re.fullmatch(r"(?:www\.)?google\.[a-z.]{2,6}", parts.hostname or ""):
        known = parse_qs(parts.query, max_num_fields=50) if parts.query.count("&") < 40 else {}
        for name in ("url", "q"):
            if known.get(name) and (found := web_address(known[name][0])):
                return found
    return link
