"""Do two reviews in two channels tell of one complaint? And which of them stands for both? Pure; the owner decides.

Evidence is added up: an order number, who it is, what is said, how near in time. The weights are chosen by hand so that
no single weak sign is enough: the same name or the same two words alone propose nothing, an order number does.

Joining sets one of the two aside as a duplicate, which PRODUCT.md's measures leave out of N: one customer's complaint
counts once, as heard if either was answered. So that no answer given is lost from the figures, the one that was heard
stands; among equals the public one, since bystanders still read it, then the older. What this cannot show: a public
review that was set aside because the same customer was answered in private stays without a reply in public. The
owner can undo it, or answer there as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from store.records import Audience
from store.rules.folding import Folded

#: Further apart than this, two reviews are two complaints as far as we propose.
WINDOW = timedelta(days=14)
#: The least evidence that is proposed, of about 1.5 at most.
ENOUGH = 0.6
_MOST_FOR_WORDS = 0.5
_NEAR, _NEARISH = timedelta(days=2), timedelta(days=7)
#: Letters that a text needs before its likeness says anything, and before it says all it can.
_FEW_LETTERS, _MANY_LETTERS = 20, 60
#: Characters of a text that are compared: who complains says so at the beginning.
_FIRST = 1000
_LETTERS = re.compile(r"[^\W_]")
_WORD = re.compile(r"[^\W_]+")
_NOBODY = frozenset(
    {"anonymous", "anonym", "guest", "customer", "a google user", "user", "somebody", "kunde", "gast", "client"}
)


@dataclass(frozen=True, slots=True)
class Told:
    """What the question needs to know of a review. `at` is when its clock began."""

    review_id: int
    source_id: int
    author: str
    words: str
    at: datetime
    order_number: str = ""
    heard: bool = False
    audience: Audience = Audience.PUBLIC


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much speaks for one complaint, and what does, in words ("same order number")."""

    review_id: int
    score: float
    why: tuple[str, ...]


def alike(one: Told, others: Iterable[Told], *, limit: int = 3) -> list[Likeness]:
    """The reviews in other channels that are worth asking about, the likeliest first."""
    found = [likeness(one, other) for other in others]
    return sorted((each for each in found if each.score >= ENOUGH), key=lambda each: -each.score)[:limit]


def likeness(one: Told, other: Told) -> Likeness:
    """What speaks for two reviews being one complaint; nothing within one source or far apart in time."""
    apart = abs(one.at - other.at)
    if one.source_id == other.source_id or one.review_id == other.review_id or apart > WINDOW:
        return Likeness(other.review_id, 0.0, ())
    score, why = 0.0, []
    if _same_order(one, other):
        score += 0.6
        why.append("same order number")
    person = _same_person(one.author, other.author)
    score += person
    if person > 0:
        why.append("same name" if person > 0.3 else "a name that fits")
    near = 0.15 if apart <= _NEAR else 0.08 if apart <= _NEARISH else 0.0
    # Comparing texts is the dear part; where they could not tip the scale they are not compared.
    words = _same_words(one.words, other.words) if score + near + _MOST_FOR_WORDS >= ENOUGH else 0.0
    score += words
    if words >= 0.2:
        why.append("similar words")
    if score > 0:
        score += near
        if apart <= _NEAR:
            why.append("within two days")
    return Likeness(other.review_id, round(score, 3), tuple(why))


def stands_for_both(one: Told, other: Told) -> Told:
    """Which of two reviews of one complaint stays; the other is set aside as a duplicate."""
    return min(
        one, other, key=lambda told: (not told.heard, told.audience is Audience.PRIVATE, told.at, told.review_id)
    )


def _same_order(one: Told, other: Told) -> bool:
    numbers = [_code(one.order_number), _code(other.order_number)]
    if all(numbers):
        return numbers[0] == numbers[1]
    number = numbers[0] or numbers[1]
    words = other.words if numbers[0] else one.words
    return len(number) >= 4 and any(char.isdigit() for char in number) and number in _code(words)


def _code(text: str) -> str:
    return "".join(_LETTERS.findall(text)).casefold()


def _same_person(one: str, other: str) -> float:
    """0.35 for the same whole name, 0.2 for one that fits ("Ana P." and "Ana Pereira"), −0.2 for two different ones."""
    names = [Folded(text).folded.strip() for text in (one, other)]
    if any(not name or name in _NOBODY for name in names):
        return 0.0
    parts = [_WORD.findall(name) for name in names]
    if not all(parts):
        return 0.0
    if parts[0] == parts[1]:
        return 0.35 if len(parts[0]) > 1 else 0.2
    short, long = sorted(parts, key=lambda part: (len(part), sum(map(len, part))))
    fits = all(
        mine == theirs or (at > 0 and theirs.startswith(mine))
        for at, (mine, theirs) in enumerate(zip(short, long, strict=False))
    )
    return 0.2 if fits else -0.2


def _same_words(one: str, other: str) -> float:
    """Up to 0.5 for texts that share their words, whatever their order; nothing below three fifths."""
    from rapidfuzz import fuzz

    texts = [" ".join(_WORD.findall(Folded(text[:_FIRST]).folded)) for text in (one, other)]
    letters = min(len(text) for text in texts)
    if letters < _FEW_LETTERS:
        return 0.0
    ratio = fuzz.token_sort_ratio(*texts) / 100
    inside = fuzz.token_set_ratio(*texts) / 100 - 0.1  # a note may say in brief what a review says at length
    weight = min(1.0, letters / _MANY_LETTERS)
    return round(max(0.0, (max(ratio, inside) - 0.6) / 0.4) * _MOST_FOR_WORDS * weight, 3)
