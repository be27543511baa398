"""The complaint's points: the sentences of a review that complain, and whether a draft takes each of them up.

A point is answered by its own content words, a synonym of the pack's, its number or its name: never by small talk. Not
here: how the rings are drawn, and where the owner's own points are kept (`store/points.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set
from dataclasses import replace
from functools import lru_cache

from store.records import ComplaintPoint
from store.rules import packs
from store.rules.folding import Folded
from store.rules.packs import Pack
from store.rules.sentences import sentences
from store.rules.specific_words import content_words

#: A review is read as its most telling sentences, not as all of them: more rings than this help nobody.
MOST_POINTS = 5
#: Fewer characters than this say nothing that could be answered.
SHORTEST = 6
#: From this weight on a sentence complains by itself: one strong word, something left undone, or two doubts.
COMPLAINS = 2


@lru_cache(maxsize=64)
def points_of(review: str, language: str) -> tuple[ComplaintPoint, ...]:
    """The sentences that complain, in order, numbered from 1. Without a pack every sentence is proposed.

    Setting the scene ("came in on Sunday with my mother") and taking leave ("we won't be back") are no points while
    something else is; a bare verdict ("Terrible!") is none either, for nothing in a reply could answer it. Kept: the same
    review stands beside every stroke of a draft."""
    folded = Folded(review)
    pack = packs.load(language)
    cut = sentences(folded.folded, pack.abbreviations if pack else frozenset())
    scored = [(_weight(folded.folded[start:end], pack), start, end) for start, end in cut if end - start >= SHORTEST]
    chosen: list[tuple[int, int, int]] = []
    for least in (COMPLAINS, 1, 0, -1):  # where nothing sounds cross: what tells, then what judges or takes leave
        chosen = chosen or [one for one in scored if one[0] >= least]
    strongest = sorted(chosen, key=lambda one: -one[0])[:MOST_POINTS]
    in_order = sorted((start, end) for _, start, end in strongest)
    return numbered(point_at(review, *folded.span(start, end), number=1) for start, end in in_order)


def numbered(points: Iterable[ComplaintPoint]) -> tuple[ComplaintPoint, ...]:
    """The same points in the order of the text, numbered from 1."""
    return tuple(
        replace(point, number=number)
        for number, point in enumerate(sorted(points, key=lambda point: point.start), start=1)
    )


def toggled(
    points: Sequence[ComplaintPoint], review: str, language: str, start: int, end: int
) -> tuple[ComplaintPoint, ...]:
    """The points after the owner marked the words from `start` to `end` (code points): a point that they touch is taken
    away, else the words become one. Where both are the same place, the sentence around it is meant."""
    start, end = max(min(start, end), 0), min(max(start, end), len(review))
    touched = [
        one
        for one in points
        if (one.start < end and start < one.end) or (start == end and one.start <= start <= one.end)
    ]
    if touched:
        return numbered(one for one in points if one not in touched)
    if start == end:
        start, end = _sentence_at(review, language, start)
    words = review[start:end]
    start, end = start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
    if start >= end:
        return tuple(points)
    return numbered([*points, point_at(review, start, end, number=0)])


def _sentence_at(review: str, language: str, place: int) -> tuple[int, int]:
    """The sentence around a place; an empty span where there is none."""
    folded = Folded(review)
    pack = packs.load(language)
    for span in sentences(folded.folded, pack.abbreviations if pack else frozenset()):
        start, end = folded.span(*span)
        if start <= place <= end:
            return start, end
    return place, place


def found_again(quotes: Iterable[tuple[int, str]], review: str) -> tuple[ComplaintPoint, ...]:
    """Points that were kept as (place, words) in the review as it reads today; words that its author took out since
    are no points any more, words that moved are found where they stand now."""
    points = []
    for start, words in quotes:
        if review[start : start + len(words)] != words:
            start = review.find(words)
        if words and start >= 0:
            points.append(point_at(review, start, start + len(words), number=0))
    return numbered(points)


def point_at(review: str, start: int, end: int, *, number: int) -> ComplaintPoint:
    """A point made from a span that the owner marked."""
    return ComplaintPoint(number=number, start=start, end=end, text=review[start:end])


def answered(points: Sequence[ComplaintPoint], draft: str, language: str) -> tuple[ComplaintPoint, ...]:
    """The same points, each with whether the draft takes it up."""
    pack = packs.load(language)
    folded = Folded(draft).folded
    return taken_up(points, folded, _carried(folded, pack), pack)


def taken_up(
    points: Sequence[ComplaintPoint], draft: str, said: Set[str], pack: Pack | None
) -> tuple[ComplaintPoint, ...]:
    """The same for a folded draft whose words carry what is `said`."""
    return tuple(_told(point, answered=_is_taken_up(point.text, draft, said, pack)) for point in points)


def _told(point: ComplaintPoint, *, answered: bool) -> ComplaintPoint:
    return point if point.answered is answered else replace(point, answered=answered)


def _is_taken_up(point: str, draft: str, said: Set[str], pack: Pack | None) -> bool:
    """One word of a short point is enough, a long one wants two: "soup" answers "The soup was cold", but a "table" in
    passing does not answer three lines about the waiter. A point of small words alone ("Nobody said sorry") is answered
    where two of them come back."""
    folded, asked = _asked(point, pack)
    if not asked:
        return len(_small_words(folded) & _small_words(draft)) >= 2
    shared = len(asked & said)
    return shared >= (1 if len(asked) <= 6 else 2)


@lru_cache(maxsize=512)
def _asked(point: str, pack: Pack | None) -> tuple[str, frozenset[str]]:
    """A point folded, and what its words carry. Kept: the same points stand beside every stroke of a draft."""
    folded = Folded(point).folded
    return folded, _carried(folded, pack)


def _small_words(folded: str) -> frozenset[str]:
    return frozenset(word for word in re.findall(r"\w+", folded) if len(word) > 3)


def _carried(folded: str, pack: Pack | None) -> frozenset[str]:
    if pack is not None:
        return content_words(folded, pack)
    return frozenset(word for word in re.findall(r"\w+", folded) if len(word) > 4 or word.isdigit())


def _weight(sentence: str, pack: Pack | None) -> int:
    """How much a folded sentence complains: from `COMPLAINS` on it does, 0 tells, -1 judges or leaves, -2 praises."""
    if pack is None:
        return COMPLAINS
    against = len(pack.pattern("points", "complains").findall(sentence))
    omitted = len(pack.pattern("points", "omits").findall(sentence))
    doubts = len(pack.pattern("points", "weak").findall(sentence))
    matter = content_words(sentence, pack)
    if pack.pattern("points", "leaving").search(sentence):
        return -1 if against < 2 else 1
    praised = pack.pattern("points", "praises").search(sentence) is not None
    if not matter and not omitted:
        return 1 if against else -1 if doubts else -2
    if against or omitted:
        return 2 * (against + omitted) + doubts
    if pack.pattern("points", "scene").search(sentence):
        return 0
    if doubts:
        return min(doubts, COMPLAINS)
    return -2 if praised else 0
