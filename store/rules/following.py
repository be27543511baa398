"""Which words must follow where an expression begins, so that it is not tried where they are missing.

"we will refund you" needs a "refund" behind its "we", and before the sentence ends: most sentences have none, and a look at
their words tells so at once. Less may be needed than a match has, never more. Not here: where an expression begins
(`beginnings.py`), and how its needs are held against a text (`openings.py`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from store.rules.adjoining import BETWEEN, is_gap, may_be, takes, word_from
from store.rules.alternatives import Piece, branches
from store.rules.beginnings import ENDS, beginnings_of

#: Any one of these words fills it: whole ones end in a blank, behind a star stands how a word ends ("*ly" for "\\w+ly"), others
#: are beginnings ("refund" for "refund\\w*").
Need = frozenset[str]
#: The signs that hardly an expression goes on behind.
STOPS = ".!?"

#: How much a word that is no common one adds to the part of texts which fill a need; a common word adds 1.
_RARELY = 0.03


def widened(words: Iterable[str]) -> frozenset[str]:
    """Common words as a `Need` would name them: whole, and by each of their beginnings."""
    return frozenset((one + ENDS)[:length] for one in words for length in range(1, len(one) + 2))


def needs(
    pieces: Sequence[Piece], common: frozenset[str] = frozenset(), *, ends: bool = True, most: int = 9
) -> list[Need]:
    """What must follow behind the first word of a branch's match, that which fewest texts have first, without what another
    one tells already, and at `most` so many. `common` are the words that most texts have, `widened`; `ends`: a match ends
    where a word does.

    >>> [sorted(one) for one in needs(branches("our (?:bad|own fault) again")[0], widened(["our", "own"]))]
    [['again '], ['bad', 'fault'], ['bad ', 'own ']]
    """
    found = dict.fromkeys(_needs_of(pieces, common, behind_a_gap=False, ends=ends))
    telling: list[Need] = []
    # Of those that are as rare the one with the longer words tells more: whole words, not beginnings.
    for need in sorted(found, key=lambda need: (_share(need, common), -sum(map(len, need)))):
        if len(telling) == most:
            break
        if not any(_is_told(need, by) for by in telling):
            telling.append(need)
    return telling


def _is_told(need: Need, by: Need) -> bool:
    """Whether every word that fills the other need fills this one."""
    if by <= need:
        return True
    return all(any(word[:length] in need for length in range(1, len(word) + 1)) for word in by)


def goes_on_behind_a_stop(pieces: Iterable[Piece]) -> bool:
    """Whether a branch's match may hold one of the `STOPS`, so that the words it needs may stand behind it."""
    return any(_may_hold_a_stop(one.text) for one in pieces if not (one.text.isalnum() or one.only_looks))


@lru_cache(maxsize=512)
def _may_hold_a_stop(text: str) -> bool:
    if not text.startswith("("):
        return may_be(text, STOPS)
    return any(map(goes_on_behind_a_stop, branches(text[3:-1] if text.startswith("(?:") else text[1:-1])))


def _share(need: Need, common: frozenset[str]) -> float:
    """About the part of all texts that fill a need, for comparing with others."""
    return len(need & common) + _RARELY * len(need)


@lru_cache(maxsize=512)
def _needs(expression: str, common: frozenset[str], *, behind_a_gap: bool, ends: bool) -> Sequence[Need]:
    """`behind_a_gap`: a word cannot have begun before it. `ends`: its last word ends with it."""
    cut = branches(expression)
    by_branch = [_needs_of(branch, common, behind_a_gap=behind_a_gap, ends=ends) for branch in cut]
    if len(cut) == 1:
        return by_branch[0]
    if not all(by_branch):
        return ()
    return (frozenset().union(*(min(one, key=lambda need: _share(need, common)) for one in by_branch)),)


def _needs_of(pieces: Sequence[Piece], common: frozenset[str], *, behind_a_gap: bool, ends: bool) -> Sequence[Need]:
    """Wherever a word certainly begins, the words that it can be."""
    found: list[Need] = []
    for place, piece in enumerate(pieces):
        if piece.only_looks:
            if piece.text == "^" and place == 0:
                behind_a_gap = True
            if piece.text == r"\b" and any(map(takes, pieces[:place])):
                behind_a_gap = True  # as far as a word begins here: one that ends here begins nothing
            continue
        if not piece.may_lack:
            if behind_a_gap:
                words = beginnings_of(pieces[place:], ends=ends)
                if words is None and (
                    piece.is_group or piece.how_often or piece.text == r"\d"
                ):  # by its end, or a figure
                    words = word_from(pieces[place:], BETWEEN, ends=ends)
                if words is not None:
                    found.append(words)
            if piece.is_group and not piece.is_choice:  # a choice of words holds no gap, and was named just now
                found += _needs(piece.inner, common, behind_a_gap=behind_a_gap, ends=False)
        gap = not piece.text.isalnum() and _ends_in_a_gap(piece.text)
        behind_a_gap = gap and (behind_a_gap or not piece.may_lack)
    return found


@lru_cache(maxsize=512)
def _ends_in_a_gap(text: str) -> bool:
    """Whether what a piece takes certainly ends in a character that belongs to no word."""
    if not text.startswith("("):
        return is_gap(text)
    return all(map(_branch_ends_in_a_gap, branches(text[3:-1] if text.startswith("(?:") else text[1:-1])))


def _branch_ends_in_a_gap(pieces: Sequence[Piece]) -> bool:
    for piece in reversed(pieces):
        if piece.only_looks:
            continue
        if not _ends_in_a_gap(piece.text):
            return False
        if not piece.may_lack:
            return True
    return False
