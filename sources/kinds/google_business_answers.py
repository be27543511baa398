"""What the answers of Google's Business Profile API say: reviews, replies with Google's verdict, places. Pure.

Not here: asking for them (`google_business.py`). The export of Google Takeout holds the same objects.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sources.contract import Place
from sources.dates import iso_time
from sources.kinds.feed_parts import web_address
from sources.kinds.json_answer import text_at
from sources.plain_text import clean, one_line
from store.records import IncomingReview, SeenReply

_STARS = {"ONE": 1.0, "TWO": 2.0, "THREE": 3.0, "FOUR": 4.0, "FIVE": 5.0}
_TRANSLATED, _ORIGINAL = "(Translated by Google)", "(Original)"
#: Where Google lets the owner answer, when the review itself names no page.
_PAGE = "https://business.google.com/reviews"


def review_in(entry: Mapping[str, Any], now: datetime) -> IncomingReview:
    """A review with the reply that stands under it. The stars are words; a review of stars alone has no comment."""
    created = iso_time(text_at(entry, "createTime"), now)
    seen = seen_reply(entry.get("reviewReply"), now)
    return IncomingReview(
        external_id=text_at(entry, "reviewId"),
        text=clean(original(text_at(entry, "comment"))),
        author=one_line(text_at(entry, "reviewer", "displayName"), 200),
        rating=_STARS.get(text_at(entry, "starRating")),
        rating_raw=text_at(entry, "starRating")[:40],
        url=web_address(text_at(entry, "reviewReplyUrl")) or _PAGE,
        created_at=created.moment,
        created_text=created.text,
        created_precision=created.precision,
        updated_at=iso_time(text_at(entry, "updateTime"), now).moment,
        replies=(seen,) if seen is not None else (),
    )


def original(comment: str) -> str:
    """What the author wrote, without Google's translation: Google puts its own before the original or behind it."""
    before, marked, behind = comment.partition(_TRANSLATED)
    if not marked:
        return comment
    translation, both, written = behind.partition(_ORIGINAL)
    return written.strip() if both else before.strip() or translation.strip()


def seen_reply(found: object, now: datetime) -> SeenReply | None:
    """The owner's reply, and whether visitors can see it."""
    if not isinstance(found, dict) or not text_at(found, "comment"):
        return None
    changed = iso_time(text_at(found, "updateTime"), now).moment
    return SeenReply(
        clean(text_at(found, "comment")), posted_at=changed, updated_at=changed, live=is_live(found), refused=refusal_of(found)
    )  # fmt: skip


def is_live(found: Mapping[str, Any]) -> bool:
    """Replies from before Google looked them over carry no state, and are shown."""
    return text_at(found, "reviewReplyState") in ("", "REVIEW_REPLY_STATE_UNSPECIFIED", "APPROVED")


def refusal_of(found: Mapping[str, Any]) -> str:
    """Why Google will not show a reply, as a sentence; empty where it does or has not decided."""
    if text_at(found, "reviewReplyState") != "REJECTED":
        return ""
    rule = one_line(text_at(found, "policyViolation"), 80).replace("_", " ").lower()
    return f"Google does not show this reply: it breaks its rules{f' ({rule})' if rule else ''}. Your words are kept."


def places_in(account: Mapping[str, Any], locations: Iterable[Mapping[str, Any]]) -> list[Place]:
    """The places of an account by name and street, with the settings that stand for each."""
    number = text_at(account, "name").rpartition("/")[2]
    found = []
    for location in locations:
        name = text_at(location, "name").rpartition("/")[2]
        if name.isascii() and name.isdigit():
            address = location.get("storefrontAddress")
            lines = address.get("addressLines") if isinstance(address, dict) else None
            street = [line for line in lines if isinstance(line, str)] if isinstance(lines, list) else []
            words = [text_at(location, "title") or f"Place {name}", *street[:1], text_at(address, "locality")]
            found.append(
                Place(one_line(", ".join(filter(None, words)), 120), {"account": number, "location": name})
            )  # fmt: skip
    return found
