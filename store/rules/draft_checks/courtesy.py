"""What a reader hears first: sorry, thank you, "that was us", "you are right". Pure pattern work on a `Draft`.

Owning is understood in two ways: as a phrase, or put together from who acts and what failed. Agreeing is only what says so:
to own a failing is no agreement by itself, nor is sympathy.

Not here: whether the reply says anything about this complaint in particular (`specific.py`).
"""

from __future__ import annotations

from store.records import Level
from store.rules.draft_checks.reading import Draft, Hit
from store.rules.spans import Span, disjoint, outside

#: Characters that must follow a bare opening thank-you: below it the thank-you is all there is.
SHORTEST_REST = 20


def conditional_apology(draft: Draft) -> list[Hit]:
    """Regret tied to a condition or to what the customer "feels"."""
    return [Hit("conditional_apology", Level.WARNING, *span) for span in draft.find("conditional_apology")]


def apologies(draft: Draft) -> list[Span]:
    """Every regret that stands on its own feet: not negated, and not the head of a conditional one."""
    return outside(draft.find("apology"), draft.find("conditional_apology"))


def apology(draft: Draft) -> list[Hit]:
    return [Hit("apology", Level.PRAISE, *span) for span in apologies(draft)]


def thanks(draft: Draft) -> list[Hit]:
    """Thanks for something, or the word alone where it opens the reply: what else would it be for. A bare closing "Thanks!"
    is a full stop, not a thank-you."""
    spans = draft.find("thanks")
    if not spans:
        # Said after the feedback was spoken of, even the bare word means the feedback.
        spans = [
            span
            for span in draft.find("thanks", "bare")
            if _opens(draft, span)
            or draft.pattern("thanks", "feedback").search(draft.words, max(0, span[0] - 90), span[0])
        ]
    return [Hit("thanks", Level.PRAISE, *span) for span in spans]


def _opens(draft: Draft, span: Span) -> bool:
    """Whether a span is the first thing said, but for a greeting, and something follows it."""
    first = next((one for one in draft.sentences if not any(one[1] <= end + 1 for _, end in draft.greetings)), None)
    greeted = max((end for _, end in draft.greetings if first and first[0] <= end <= first[1]), default=0)
    begins = max(first[0] if first else 0, greeted)
    return not draft.words[begins : span[0]].strip(" ,.!-") and len(draft.words) - span[1] > SHORTEST_REST


def responsibility(draft: Draft) -> list[Hit]:
    """The business as the one who failed: said in a way that the pack knows as a whole, or put together from its parts."""
    said = draft.find("responsibility")
    return [Hit("responsibility", Level.PRAISE, *span) for span in sorted([*said, *outside(_owned(draft), said)])]


def _owned(draft: Draft) -> list[Span]:
    """Our side and, behind it in the same clause, what was done badly or left undone: "our fitter cut the wrong pipe", "we
    had not told the new shift". What stands between the two must leave the failing ours (the pack's list `between`)."""
    failed = [*draft.find("responsibility", "bad"), *draft.find("responsibility", "undone")]
    if not failed:
        return []
    ours = draft.find("responsibility", "ours")
    not_these = draft.find("responsibility", "not")
    spans = []
    for start, end in sorted(failed):
        clause = max(draft.sentence_at(start)[0], *(draft.words.rfind(mark, 0, start) for mark in ",;:()"))
        before = [one for one in ours if clause <= one[0] and one[1] <= start]
        if not before or draft.has("responsibility", "between", (before[-1][1], start)):
            continue
        spans.append((before[-1][0], end))
    return disjoint(outside(spans, not_these))


def takes_side(draft: Draft) -> list[Hit]:
    """Agreement with their point, said as such. Owning the failure is praised as that: who says "we sent the wrong size"
    has told what happened, not that the customer is right to mind."""
    return [Hit("takes_side", Level.PRAISE, *span) for span in draft.find("takes_side")]
