"""Which words an expression can begin with, so that a list of them is tried at those words only.

A pack has some sixty lists; the engine would try each at every character of a draft. Instead the words of a draft are
looked up once, and each list is tried where its expressions can begin: with the same matches, in the same order. What may
begin with any word or with a sign is `loose` and searched for everywhere. Not here: what the lists mean (`packs.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from store.rules.alternatives import end_of_piece, end_of_quantifier
from store.rules.spans import Span

#: Behind a beginning that is a whole word; without it the word may go on.
_ENDS = " "
_WORD = re.compile(r"\w+")


def beginnings(expression: str) -> frozenset[str] | None:
    """What a text must begin with for the expression to match there, up to its first word's end: "we " for "we've got",
    "refund" for "refund\\w*". More may be named than can match, never less. `None`: any word, or a sign.

    >>> sorted(beginnings("(?:our|my) fault") or ())
    ['my ', 'our ']
    """
    open_, whole = _begun(expression)
    found = frozenset(open_ | {one + _ENDS for one in whole if one not in open_})
    return None if any(one.strip() == "" for one in found) else found


def parted(expression: str) -> tuple[frozenset[str], list[str]]:
    r"""An expression's `beginnings`, as far as it has some, and the rest of it: expressions that match what it matches
    where it begins with any word or a sign.

    >>> parted(r"(?:we|\w+ there) will")
    (frozenset({'we '}), ['\\w+ there will'])
    """
    found = beginnings(expression)
    if found is not None:
        return found, []
    branches = list(_branches(expression))
    if len(branches) == 1:
        branches = _first_choices(expression)
    if branches == [expression]:
        return frozenset(), [expression]
    by_branch = [parted(one) for one in branches]
    return frozenset().union(*(one for one, _ in by_branch)), [one for _, loose in by_branch for one in loose]


def _first_choices(expression: str) -> list[str]:
    """The same written out once for every choice that its first piece leaves; the expression alone where it leaves none."""
    end = end_of_piece(expression, 0)
    after = end_of_quantifier(expression, end) if expression[end : end + 1] in tuple("*+?{") else end
    piece, how_often, rest = expression[:end], expression[end:after], expression[after:]
    if how_often in ("?", "*"):
        return [f"{piece}{'+' if how_often == '*' else ''}{rest}", rest]
    if piece.startswith("(?:") and not how_often:
        return [one + rest for one in _branches(piece[3:-1])]
    return [expression]


def _begun(expression: str) -> tuple[set[str], set[str]]:
    """The beginnings of all branches: those that anything may follow (or that ended with their word), and those that what
    comes next in the expression carries on."""
    ended: set[str] = set()
    going_on: set[str] = set()
    for branch in _branches(expression):
        its_ended, its_going = _begun_branch(branch)
        ended |= its_ended
        going_on |= its_going
    return ended, going_on


def _begun_branch(branch: str) -> tuple[set[str], set[str]]:
    ended: set[str] = set()
    current = {""}
    at = 0
    while at < len(branch) and current:
        end = end_of_piece(branch, at)
        piece = branch[at:end]
        after = end_of_quantifier(branch, end) if end < len(branch) and branch[end] in "*+?{" else end
        how_often = branch[end:after]
        at = after
        if piece.startswith(("(?=", "(?!", "(?<=", "(?<!")):
            continue
        kept = current if how_often.startswith(("?", "*", "{0", "{,")) else set()
        if piece.startswith("("):
            inner = piece[3:-1] if piece.startswith("(?:") else piece[1:-1]
            inner_ended, inner_going = _begun(inner)
        else:
            inner_ended, inner_going = _begun_piece(piece)
        if how_often not in ("", "?", "??"):
            inner_ended, inner_going = inner_ended | inner_going, set()
        ended |= {one + other for one in current for other in inner_ended}
        current = {one + other for one in current for other in inner_going} | kept
    return ended, current


def _begun_piece(piece: str) -> tuple[set[str], set[str]]:
    if piece in (r"\s", "."):
        return ({_ENDS}, set()) if piece == r"\s" else ({""}, set())
    if piece == r"\b":
        return set(), {""}
    if len(piece) == 1 and piece.isalnum():
        return set(), {piece}
    if len(piece) == 1 and piece not in ".^$[" and piece != "_":
        return {_ENDS}, set()
    return {""}, set()


def _branches(expression: str) -> Iterable[str]:
    start = at = 0
    while at < len(expression):
        if expression[at] == "|":
            yield expression[start:at]
            start = at + 1
            at += 1
        else:
            at = end_of_piece(expression, at)
    yield expression[start:]


class Openings:
    """The beginnings of many lists together, by word."""

    def __init__(self, lists: Mapping[str, Sequence[str]]) -> None:
        """`lists`: expanded alternatives by key; a leading "@" marks one that may begin inside a word."""
        self.loose: dict[str, list[str]] = {}
        by_beginning: dict[str, list[str]] = {}
        for key, alternatives in lists.items():
            begun: set[str] = set()
            for one in alternatives:
                found, rest = (frozenset[str](), [one]) if one.startswith("@") else parted(one)
                begun |= found
                if rest:
                    self.loose.setdefault(key, []).extend(rest)
            for beginning in begun:
                by_beginning.setdefault(beginning, []).append(key)
        self._by_beginning = {beginning: tuple(keys) for beginning, keys in by_beginning.items()}
        self._longest = max(map(len, by_beginning), default=0)
        #: A language's common words come back in every text.
        self._keys = lru_cache(maxsize=16384)(self._looked_up)

    def _looked_up(self, word: str) -> tuple[str, ...]:
        """The lists that have an expression which can begin at this word."""
        found: set[str] = set(self._by_beginning.get(word + _ENDS, ()))
        for length in range(1, min(len(word), self._longest) + 1):
            found.update(self._by_beginning.get(word[:length], ()))
        return tuple(found)

    def places(self, folded: str) -> dict[str, list[int]]:
        """Where in a text each list can begin, in order: every word looked up once."""
        places: dict[str, list[int]] = {}
        known: dict[str, list[list[int]]] = {}
        for match in _WORD.finditer(folded):
            word = match[0]
            lists = known.get(word)
            if lists is None:
                lists = known[word] = [places.setdefault(key, []) for key in self._keys(word)]
            start = match.start()
            for one in lists:
                one.append(start)
        return places


def spans_at(whole: re.Pattern[str], loose: re.Pattern[str] | None, folded: str, places: Sequence[int]) -> list[Span]:
    """The spans that `whole.finditer` finds, without empty ones, tried at the `places` and where `loose` matches only."""
    found: list[Span] = []
    reached = 0
    match_at = whole.match
    apart = loose.search(folded) if loose else None
    for place in places:
        while apart is not None and loose is not None and apart.start() < max(place, reached):
            if apart.start() >= reached:
                match = match_at(folded, apart.start())
                if match and match[0]:
                    found.append(match.span())
                    reached = match.end()
            apart = loose.search(folded, max(reached, apart.start() + 1))
        if place < reached:
            continue
        match = match_at(folded, place)
        if match and match[0]:
            reached = match.end()
            found.append((place, reached))
    while apart is not None and loose is not None:
        match = match_at(folded, apart.start()) if apart.start() >= reached else None
        if match and match[0]:
            found.append(match.span())
            reached = match.end()
        apart = loose.search(folded, max(reached, apart.start() + 1))
    return found
