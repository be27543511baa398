"""The guard: two replies in a thread are the most that ever help (EMPATHY.md, "The guard").

Asked by the composer, the command line and the ledger alike; there is no second place that decides whether a reply
may go. Replies made by hand and replies seen at the site count like our own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from store.records import ANSWERED, IN_FLIGHT, Reply

#: "Twice at most" (Jay Baer, Hug Your Haters; PRODUCT.md job 7).
MOST_REPLIES = 2


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why a reply may not go now, in a sentence with a next step. `passable`: a deliberate, logged why opens it."""

    sentence: str
    passable: bool


def answers_given(replies: Sequence[Reply]) -> int:
    """How many answers stand in the thread."""
    return sum(reply.state in ANSWERED for reply in replies)


def obstacle_to_reply(replies: Sequence[Reply], *, again_why: str = "") -> Obstacle | None:
    """What stands in the way of one more reply, or None."""
    for reply in replies:
        if reply.state in IN_FLIGHT:
            return Obstacle(
                f"A reply to this review is on its way already ({reply.state}): settle that one first.", passable=False
            )
    if answers_given(replies) >= MOST_REPLIES and not again_why.strip():
        return Obstacle(
            "Twice is enough in public. Take it to a private channel, or let it rest.",
            passable=True,
        )
    return None
