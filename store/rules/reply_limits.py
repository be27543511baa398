"""What a site takes as a reply: how long it may be in the site's own unit, and how many a review can have. Pure.

Too long is said, never cut. Not here: how many replies help (`reply_guard.py`), which is our own rule, not the site's.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from store.records import Reply
from store.rules.reply_guard import Obstacle, answers_given


class Limits(Protocol):
    """The limits of a site (`sources.contract.ReplyLimits`)."""

    @property
    def length(self) -> int | None: ...
    @property
    def unit(self) -> str: ...
    @property
    def replies_per_review(self) -> int | None: ...
    @property
    def replaces(self) -> bool: ...


def length_in(text: str, unit: str) -> int:
    """How long a text is for a site: "characters" are code points, "utf-16" UTF-16 units, "bytes" UTF-8.

    Raises ValueError for another unit."""
    if unit == "characters":
        return len(text)
    if unit == "utf-16":
        return len(text.encode("utf-16-le", "surrogatepass")) // 2
    if unit == "bytes":
        return len(text.encode("utf-8", "surrogatepass"))
    raise ValueError(f"no unit of length: {unit}")


def too_many(text: str, limits: Limits) -> int:
    """By how much a text is too long, in the site's unit; 0 where it fits."""
    return 0 if limits.length is None else max(length_in(text, limits.unit) - limits.length, 0)


def obstacle_at_site(text: str, replies: Sequence[Reply], limits: Limits) -> Obstacle | None:
    """Why the site would not take this text under this review, or None."""
    if over := too_many(text, limits):
        unit = "bytes" if limits.unit == "bytes" else "characters"
        return Obstacle(
            f"The reply is {over} {unit} too long for this site, which takes {limits.length}: shorten it. Nothing was "
            "cut.",
            passable=False,
        )
    most = limits.replies_per_review
    if most is not None and not limits.replaces and answers_given(replies) >= most:
        many = "one reply" if most == 1 else f"{most} replies"
        return Obstacle(f"This site takes {many} to a review: change the one that stands there.", passable=False)
    return None


def replacing_sentence(replies: Sequence[Reply], limits: Limits) -> str:
    """What to say before a reply that takes the place of an earlier one; empty where none does."""
    return "This replaces your earlier reply." if limits.replaces and answers_given(replies) else ""
