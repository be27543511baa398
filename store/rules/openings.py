"""Which words an expression can begin with, so that a list of them is tried at those words only.

A pack has some sixty lists; the engine would try each at every character of a draft. Instead the words of a draft are
looked up once, and of each list those expressions are tried that can begin at the word: with the same matches, in the
same order. What may begin with any word or with a sign is `loose` and searched for everywhere. Not here: what the lists mean (`packs.py`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, lru_cache

from store.rules.alternatives import end_of_piece, end_of_quantifier
from store.rules.spans import Span

#: Behind a beginning that is a whole word; without it the word may go on.
_ENDS = " "
_WORD = re.compile(r"\w+")

Match = Callable[[str, int], re.Match[str] | None]
#: Positions in a text in order, and for each what may begin there.
Places = tuple[list[int], list[tuple[Match, ...]]]
NO_PLACES: Places = ([], [])


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


def grouped(alternatives: Sequence[str]) -> list[list[str]]:
    """The alternatives that begin with the same words together, in the order in which each group comes first."""
    groups: dict[tuple[frozenset[str], bool], list[str]] = {}
    for one in alternatives:
        found, rest = _parted(one)
        groups.setdefault((found, bool(rest)), []).append(one)
    return list(groups.values())


@cache
def _parted(alternative: str) -> tuple[frozenset[str], list[str]]:
    return (frozenset(), [alternative]) if alternative.startswith("@") else parted(alternative)


class Openings:
    """The beginnings of many lists together, by word."""

    def __init__(self, lists: Mapping[str, Sequence[str]], join: Callable[[Sequence[str]], re.Pattern[str]]) -> None:
        """`lists`: expanded alternatives by key; a leading "@" marks one that may begin inside a word. `join` makes one
        pattern of a group of them, when a word that they begin with is met for the first time."""
        self.loose: dict[str, list[str]] = {}
        self._groups: dict[tuple[str, int], Sequence[str]] = {}
        self._join = join
        by_beginning: dict[str, list[tuple[str, int]]] = {}
        for key, alternatives in lists.items():
            for number, group in enumerate(grouped(alternatives)):
                self._groups[key, number] = group
                for beginning in _parted(group[0])[0]:
                    by_beginning.setdefault(beginning, []).append((key, number))
                for one in group:
                    rest = _parted(one)[1]
                    if rest:
                        self.loose.setdefault(key, []).extend(rest)
        self._by_beginning = {beginning: tuple(groups) for beginning, groups in by_beginning.items()}
        self._longest = max(map(len, by_beginning), default=0)
        self._matcher = cache(self._joined)
        #: A language's common words come back in every text.
        self._tried = lru_cache(maxsize=16384)(self._looked_up)

    def _joined(self, key: str, number: int) -> Match:
        return self._join(self._groups[key, number]).match

    def _looked_up(self, word: str) -> tuple[tuple[str, tuple[Match, ...]], ...]:
        """The lists that have an expression which can begin at this word, each with its groups of them, in order."""
        found = set(self._by_beginning.get(word + _ENDS, ()))
        for length in range(1, min(len(word), self._longest) + 1):
            found.update(self._by_beginning.get(word[:length], ()))
        tried: dict[str, list[Match]] = {}
        for key, number in sorted(found):
            tried.setdefault(key, []).append(self._matcher(key, number))
        return tuple((key, tuple(matchers)) for key, matchers in tried.items())

    def places(self, folded: str) -> dict[str, Places]:
        """Where in a text each list can begin, in order, and with what: every word looked up once."""
        places: dict[str, Places] = {}
        known: dict[str, list[tuple[Places, tuple[Match, ...]]]] = {}
        for match in _WORD.finditer(folded):
            word = match[0]
            lists = known.get(word)
            if lists is None:
                lists = known[word] = [(places.setdefault(key, ([], [])), tried) for key, tried in self._tried(word)]
            start = match.start()
            for (starts, matchers), tried in lists:
                starts.append(start)
                matchers.append(tried)
        return places


def spans_at(whole: re.Pattern[str], loose: re.Pattern[str] | None, folded: str, places: Places) -> list[Span]:
    """The spans that `whole.finditer` finds, without empty ones, tried at the `places` and where `loose` matches only.
    Without anything loose `whole` is not asked."""
    found: list[Span] = []
    reached = 0
    apart = loose.search(folded) if loose else None
    for place, tried in zip(*places, strict=True):
        while apart is not None and loose is not None and apart.start() < max(place, reached):
            if apart.start() >= reached:
                match = whole.match(folded, apart.start())
                if match and match[0]:
                    found.append(match.span())
                    reached = match.end()
            apart = loose.search(folded, max(reached, apart.start() + 1))
        if place < reached:
            continue
        if apart is not None and apart.start() == place:
            match = whole.match(folded, place)
        else:
            for one in tried:
                match = one(folded, place)
                if match:
                    break
        if match and match[0]:
            reached = match.end()
            found.append((place, reached))
    while apart is not None and loose is not None:
        match = whole.match(folded, apart.start()) if apart.start() >= reached else None
        if match and match[0]:
            found.append(match.span())
            reached = match.end()
        apart = loose.search(folded, max(reached, apart.start() + 1))
    return found
