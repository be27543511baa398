"""What needs no understanding: length, haste, and another language than the review's. Works without a pack."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from store.records import Level
from store.rules.draft_checks.reading import Draft, Hit
from store.rules.language import same_language

#: Words under which a reply reads as curt, and over which bystanders stop reading (EMPATHY.md).
FEWEST_WORDS = 20
MOST_WORDS = 150
#: An angry draft posted sooner than this after opening the review was not slept on.
TOO_SOON = timedelta(minutes=2)

_IDEOGRAPHIC = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")


def length(draft: Draft) -> list[Hit]:
    """Over the site's limit (from the first character that is too many); curt; long."""
    text = draft.text
    limit = draft.beside.limit
    if limit and len(text) > limit:
        start = len(draft.words)
        return [
            Hit(
                "length",
                Level.WARNING,
                limit,
                len(text),
                message="length_over",
                values={"raw": "1", "number": str(len(text) - limit), "start": str(start)},
            )
        ]
    # Chinese, Japanese and Thai write without blanks: two characters stand for a word there.
    words = len(text.split())
    if not text.isascii():
        words += len(_IDEOGRAPHIC.findall(text)) // 2
    end = len(text)
    if words < FEWEST_WORDS:
        return [Hit("length", Level.NUDGE, end, end, message="length_short", values={"raw": "1"})]
    if words > MOST_WORDS:
        return [Hit("length", Level.NUDGE, end, end, message="length_long", values={"raw": "1", "number": str(words)})]
    return []


def too_soon(draft: Draft, *, angry: bool, opened_at: datetime | None, now: datetime | None) -> list[Hit]:
    if not angry or opened_at is None or now is None or now - opened_at >= TOO_SOON:
        return []
    end = len(draft.text)
    return [Hit("too_soon", Level.NUDGE, end, end, values={"raw": "1"})]


def language(draft: Draft, draft_language: str) -> list[Hit]:
    if same_language(draft_language, draft.beside.review_language):
        return []
    end = len(draft.text)
    return [Hit("language", Level.NUDGE, end, end, values={"raw": "1"})]
