"""What a reader hears first: sorry, thank you, "that was us", "you are right". Pure pattern work on a `Draft`.

Not here: whether the reply says anything about this complaint in particular (`specific.py`).
"""

from __future__ import annotations

from collections.abc import Sequence

from store.records import Level
from store.rules.draft_checks.reading import Draft, Hit
from store.rules.spans import Span, outside


def conditional_apology(draft: Draft) -> list[Hit]:
    """Regret tied to a condition or to what the customer "feels"."""
    return [Hit("conditional_apology", Level.WARNING, *span) for span in draft.find("conditional_apology")]


def apologies(draft: Draft) -> list[Span]:
    """Every regret that stands on its own feet: not negated, and not the head of a conditional one."""
    return outside(draft.find("apology"), draft.find("conditional_apology"))


def apology(draft: Draft) -> list[Hit]:
    return [Hit("apology", Level.PRAISE, *span) for span in apologies(draft)]


def thanks(draft: Draft) -> list[Hit]:
    """Thanks for something. A bare closing "Thanks!" is a full stop, not a thank-you."""
    spans = draft.find("thanks")
    if not spans:
        # Said after the feedback was spoken of, even the bare word means the feedback.
        spans = [
            span
            for span in draft.find("thanks", "bare")
            if draft.pattern("thanks", "feedback").search(draft.words, max(0, span[0] - 90), span[0])
        ]
    return [Hit("thanks", Level.PRAISE, *span) for span in spans]


def responsibility(draft: Draft) -> list[Hit]:
    return [Hit("responsibility", Level.PRAISE, *span) for span in draft.find("responsibility")]


def takes_side(draft: Draft, owned: Sequence[Hit], restated: Sequence[Span]) -> list[Hit]:
    """Agreement with their point: said in so many words, or conceded, where the sentence that owns the failing (`owned`)
    names what they complained of (`restated`: the words that the reply shares with the review)."""
    spans = draft.find("takes_side")
    if not spans:
        named = {draft.sentence_at(start) for start, _ in restated}
        spans = [(hit.start, hit.end) for hit in owned if draft.sentence_at(hit.start) in named]
    return [Hit("takes_side", Level.PRAISE, *span) for span in spans]
