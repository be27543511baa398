"""Which words an expression can begin with, read from the expression itself.

More words may be named than can match, never less. Not here: what is made of that (`openings.py`), and which words must come
behind the first one (`following.py`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from functools import lru_cache
from typing import NamedTuple

from store.rules.alternatives import Piece, branches, written

#: Behind a beginning that is a whole word; without it the word may go on.
ENDS = " "

#: What may be read of a text's first word: that which has ended (or that anything may follow), and that which what comes
#: next in the expression carries on.
Begun = tuple[Set[str], Set[str]]


def beginnings(expression: str) -> frozenset[str] | None:
    """What a text must begin with for the expression to match there, up to its first word's end: "we " for "we've got",
    "refund" for "refund\\w*". `None`: any word, or a sign.

    >>> sorted(beginnings("(?:our|my) fault") or ())
    ['my ', 'our ']
    """
    return _named(*_begun(expression))


def beginnings_of(pieces: Sequence[Piece], *, ends: bool = True) -> frozenset[str] | None:
    """The `beginnings` of one branch that is cut already; where its last word need not end with it, that is left open."""
    ended, going_on = _begun_branch(pieces)
    return _named(ended, going_on) if ends else _named(ended | going_on, frozenset())


class Leaf(NamedTuple):
    """A branch of an expression with its `beginnings`."""

    pieces: Sequence[Piece]
    begins: frozenset[str] | None
    #: Which of the expression's own branches it is of, counted from 0.
    branch: int = 0


def leaves(expression: str) -> list[Leaf]:
    r"""Branches that together match what the expression matches: parted at the bars at its top level, and at those of the
    first piece where only some of them tell what they begin with.

    >>> [(written(one.pieces), sorted(one.begins or ())) for one in leaves(r"(?:we|\w+ there) will|soon")]
    [('we will', ['we ']), ('\\w+ there will', []), ('soon', ['soon '])]
    """
    return [leaf for number, branch in enumerate(branches(expression)) for leaf in _leaves_of(branch, number)]


def _leaves_of(pieces: Sequence[Piece], branch: int) -> list[Leaf]:
    begins = beginnings_of(pieces)
    choices = first_choices(pieces) if begins is None else []
    return [leaf for one in choices for leaf in _leaves_of(one, branch)] or [Leaf(pieces, begins, branch)]


def first_choices(pieces: Sequence[Piece]) -> list[Sequence[Piece]]:
    """The same once for every choice that its first piece leaves; nothing where it leaves none."""
    if not pieces:
        return []
    first, rest = pieces[0], pieces[1:]
    if first.how_often == "?":
        return [[first.once, *rest], rest]
    if first.how_often == "*":
        return [[first.at_least_once, *rest], rest]
    if first.text.startswith("(?:") and not first.how_often:
        return [[*branch, *rest] for branch in branches(first.inner)]
    return []


def parted(expression: str) -> tuple[frozenset[str], list[str]]:
    r"""An expression's `beginnings`, as far as it has some, and the rest of it: expressions that match what it matches
    where it begins with any word or a sign.

    >>> parted(r"(?:we|\w+ there) will")
    (frozenset({'we '}), ['\\w+ there will'])
    """
    each = leaves(expression)
    return begun_by(each), [written(leaf.pieces) for leaf in each if leaf.begins is None]


def begun_by(each: Iterable[Leaf]) -> frozenset[str]:
    """The beginnings of several leaves together, as far as they have some."""
    found = frozenset().union(*(leaf.begins for leaf in each if leaf.begins))
    return frozenset(one for one in found if not one.endswith(ENDS) or one[:-1] not in found)


def _named(ended: Set[str], going_on: Set[str]) -> frozenset[str] | None:
    found = frozenset(ended).union([one + ENDS for one in going_on if one not in ended])
    return None if "" in found or ENDS in found else found


def _begun(expression: str) -> Begun:
    """Of all branches together."""
    each = [_begun_branch(branch) for branch in branches(expression)]
    return frozenset().union(*(ended for ended, _ in each)), frozenset().union(*(going for _, going in each))


def _begun_branch(pieces: Iterable[Piece]) -> Begun:
    ended: Set[str] = set()
    current: Set[str] = {""}
    for piece in pieces:
        if piece.only_looks and piece.is_group:
            continue
        its_ended, its_going = _begun_piece(piece)
        if piece.how_often not in ("", "?", "??"):
            its_ended, its_going = its_ended | its_going, frozenset()
        if current == {""}:  # nothing to carry on yet: spelling it out would cost the most
            ended, going_on = ended | its_ended, its_going
        else:
            ended = ended | {one + other for one in current for other in its_ended}
            going_on = {one + other for one in current for other in its_going}
        current = going_on | current if piece.may_lack else going_on
        if not current:
            break
    return ended, current


@lru_cache(maxsize=512)
def _begun_piece(piece: Piece) -> Begun:
    """Of a piece that stands there once."""
    nothing: Set[str] = frozenset()
    text = piece.text
    if piece.is_choice:
        return nothing, frozenset(piece.inner.split("|"))
    if piece.is_group:
        return _begun(piece.inner)
    if text == r"\s":
        return frozenset({ENDS}), nothing
    if text == r"\b":
        return nothing, frozenset({""})
    if text.isalnum():
        return nothing, frozenset({text})
    if len(text) == 1 and text not in ".^$[_":
        return frozenset({ENDS}), nothing
    return frozenset({""}), nothing
