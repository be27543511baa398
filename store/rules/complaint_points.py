"""The complaint's points: the sentences of a review that complain, and whether a draft takes each of them up.

A point is answered by its own content words, a synonym of the pack's, its number or its name: never by small talk. Not
here: how the rings are drawn, and the owner's edits (they arrive as spans).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from store.records import ComplaintPoint
from store.rules import packs
from store.rules.folding import Folded
from store.rules.packs import Pack
from store.rules.sentences import sentences
from store.rules.specific_words import content_words

#: A review is read as its most telling sentences, not as all of them: more rings than this help nobody.
MOST_POINTS = 8
#: Fewer characters than this say nothing that could be answered.
SHORTEST = 6


def points_of(review: str, language: str) -> tuple[ComplaintPoint, ...]:
    """The sentences that complain, in order, numbered from 1. Without a pack every sentence is proposed."""
    folded = Folded(review)
    pack = packs.load(language)
    cut = sentences(folded.folded, pack.abbreviations if pack else frozenset())
    scored = [(_complains(folded.folded[start:end], pack), start, end) for start, end in cut if end - start >= SHORTEST]
    chosen = [one for one in scored if one[0] > 0]
    if not chosen:
        chosen = [one for one in scored if one[0] == 0]  # nothing sounds cross: what is neither praise nor greeting
    strongest = sorted(chosen, key=lambda one: -one[0])[:MOST_POINTS]
    return tuple(
        point_at(review, *folded.span(start, end), number=number)
        for number, (_, start, end) in enumerate(sorted(strongest, key=lambda one: one[1]), 1)
    )


def point_at(review: str, start: int, end: int, *, number: int) -> ComplaintPoint:
    """A point made from a span that the owner marked."""
    return ComplaintPoint(number=number, start=start, end=end, text=review[start:end])


def answered(points: Sequence[ComplaintPoint], draft: str, language: str) -> tuple[ComplaintPoint, ...]:
    """The same points, each with whether the draft takes it up."""
    pack = packs.load(language)
    said = _carried(draft, pack)
    return tuple(replace(point, answered=_is_taken_up(_carried(point.text, pack), said)) for point in points)


def _is_taken_up(asked: frozenset[str], said: frozenset[str]) -> bool:
    """One word of a short point is enough, a long one wants two: "soup" answers "The soup was cold", but a "table" in
    passing does not answer three lines about the waiter."""
    if not asked:
        return False
    shared = len(asked & said)
    return shared >= (1 if len(asked) <= 6 else 2)


def _carried(text: str, pack: Pack | None) -> frozenset[str]:
    folded = Folded(text).folded
    if pack is not None:
        return content_words(folded, pack)
    return frozenset(word for word in re.findall(r"\w+", folded) if len(word) > 4 or word.isdigit())


def _complains(sentence: str, pack: Pack | None) -> int:
    """How much a folded sentence complains: above 0 it does, below 0 it praises, 0 it tells."""
    if pack is None:
        return 1
    against = len(pack.pattern("points", "complains").findall(sentence))
    if against:
        return against
    if pack.pattern("points", "praises").search(sentence) or not content_words(sentence, pack):
        return -1
    return 0
