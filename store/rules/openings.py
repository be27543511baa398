"""Where a list of expressions can begin in a text, so that it is tried at those words only.

A pack has some eighty lists; the engine would try each at every character of a draft. Instead the words of a draft are looked
up once, and of each list those expressions are tried that can begin at the word and whose needs the rest of the sentence
fills: of eleven thousand tries in a long draft one thousand is left, with the same matches, in the same order. More expressions
cost memory rather than time, as long as they need a word that few sentences have. Not here: what an expression can begin with
(`beginnings.py`) and needs (`following.py`), and what the lists mean (`packs.py`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from typing import TypeVar

from store.rules.adjoining import ENDING, split, word_behind
from store.rules.alternatives import branches, written
from store.rules.beginnings import ENDS, Leaf, beginnings_of, begun_by, first_choices, leaves
from store.rules.following import STOPS, Need, goes_on_behind_a_stop, needs, widened
from store.rules.spans import Span

_WORD_OR_STOP = re.compile(rf"\w+|[{STOPS}]")
#: As many needs of a leaf are looked at: the rarest tell nearly all that there is to tell.
NEEDS_LOOKED_AT = 2

Match = Callable[[str, int], re.Match[str] | None]
Asked = TypeVar("Asked", int, str)
#: A set of leaves: the bit at a leaf's number is 1 where it is in the set. Thousands of leaves are compared in one step.
Bits = int
#: By list: positions in a text in order, and for each the groups of expressions that may match there, by number.
Places = Mapping[str, tuple[Sequence[int], Sequence[Sequence[int]]]]


def grouped(alternatives: Sequence[str]) -> list[list[str]]:
    """The alternatives that begin with the same words together, in the order in which each group comes first."""
    if len(alternatives) < 2:
        return [list(alternatives)]
    return [list(group) for group in _grouped(alternatives)]


def _grouped(alternatives: Sequence[str]) -> list[dict[str, list[Leaf]]]:
    """The same, each with its leaves."""
    groups: dict[tuple[frozenset[str], bool], dict[str, list[Leaf]]] = {}
    for one in alternatives:
        each = leaves(one)
        groups.setdefault((begun_by(each), any(leaf.begins is None for leaf in each)), {})[one] = each
    return list(groups.values())


def _parts(group: Mapping[str, Sequence[Leaf]]) -> Iterable[tuple[list[str], Sequence[Leaf]]]:
    """A group of one expression branch by branch: the first that matches wins there as well, and most are never compiled.
    Several are tried as one pattern, whose order is that of their common beginnings."""
    if len(group) > 1:
        return [(list(group), [leaf for each in group.values() for leaf in each])]
    ((expression, each),) = group.items()
    cut = branches(expression)
    return [([written(branch)], [leaf for leaf in each if leaf.branch == number]) for number, branch in enumerate(cut)]


class _ByWord:
    """Sets of leaves by word: by the whole of it, by how it begins or by how it ends. Several sets of them, for several
    reasons."""

    def __init__(self, reasons: int) -> None:
        self._reasons = reasons
        self._leaves: dict[str, list[tuple[int, int]]] = {}
        self._longest = 0
        self._longest_ending = 0

    def add(self, words: Iterable[str], leaf: int, *, reason: int) -> None:
        entry = (reason, leaf)
        for word in words:
            self._leaves.setdefault(word, []).append(entry)
            if word.startswith(ENDING):
                self._longest_ending = max(self._longest_ending, len(word) - len(ENDING))
            else:
                self._longest = max(self._longest, len(word))

    def of(self, word: str) -> list[Bits]:
        """The set for each reason."""
        found = [0] * self._reasons
        beginnings = [word[:length] for length in range(1, min(len(word), self._longest) + 1)]
        endings = [ENDING + word[-length:] for length in range(1, min(len(word), self._longest_ending) + 1)]
        for part in (word + ENDS, *beginnings, *endings):
            for reason, leaf in self._leaves.get(part, ()):
                found[reason] |= 1 << leaf
        return found


class _Kept(dict[Asked, Match]):
    """What is made when it is first asked for: the engine's patterns, which are dear to compile."""

    def __init__(self, make: Callable[[Asked], Match]) -> None:
        self._make: Callable[[Asked], Match] = make

    def make_some(self, wanted: Iterable[Asked], most: int) -> bool:
        """Make at `most` so many of the wanted ahead of time; whether there may be more of them to make."""
        missing = list(islice((one for one in wanted if one not in self), most))
        for one in missing:
            self[one]  # asking for it makes it
        return len(missing) == most

    def __missing__(self, asked: Asked) -> Match:
        made = self[asked] = self._make(asked)
        return made


class Openings:
    """Where the expressions of many lists can begin in a text.

    An expression is read as its leaves (`beginnings.leaves`), each with what it begins with and what it needs; a group of
    expressions is tried where one of its leaves may match. A leaf that can begin with any word or with a sign is loose: where
    the text fills its needs, it is searched for.
    """

    def __init__(
        self,
        lists: Mapping[str, Sequence[str]],
        join: Callable[[Sequence[str]], re.Pattern[str]],
        common: Iterable[str] = (),
    ) -> None:
        """`lists`: expanded alternatives by key; a leading "@" marks one that may begin inside a word. `join` makes one
        pattern of a group of them. `common`: words that most texts have."""
        self._groups: list[Sequence[str]] = []
        #: Of each leaf its list and its group; leaves and groups are numbered in the order of the lists.
        self._belongs_to: list[tuple[str, int]] = []
        #: By word the leaves that begin with it, those which can go on with it, and those of which it fills the first and
        #: the second need.
        self._by_word = _ByWord(2 + NEEDS_LOOKED_AT)
        #: The leaves that can go on with any word, or end with their first; and those without a first or a second need.
        self._goes_on_anyhow: Bits = 0
        self._needless: list[Bits] = [0] * NEEDS_LOOKED_AT
        #: The leaves whose needs may be filled behind a stop.
        self._goes_on: Bits = 0
        #: By list the loose leaves, and how they are written.
        self._loose: dict[str, Bits] = {}
        self._said_loosely: dict[str, list[str]] = {}
        often = widened(common)
        for key, alternatives in lists.items():
            for group in _grouped([one for one in alternatives if not one.startswith("@")]):
                for members, of_them in _parts(group):
                    self._groups.append(members)
                    for leaf in of_them:
                        self._add(key, leaf, often)
            signs = [one for one in alternatives if one.startswith("@")]
            if signs:  # behind all others, as `join` has them
                self._groups.append(signs)
                for one in signs:
                    for branch in branches(one.removeprefix("@")):
                        self._add_leaf(
                            key, Leaf(branch, None), needs(branch, often, ends=False, most=NEEDS_LOOKED_AT), sign="@"
                        )
        self._match: _Kept[int] = _Kept(lambda group: join(self._groups[group]).match)
        self._search: _Kept[str] = _Kept(lambda key: join(self._said_loosely[key]).search)
        #: A language's common words come back in every text.
        self._known = lru_cache(maxsize=16384)(self._of_word)
        self._listed = lru_cache(maxsize=2048)(self._by_list)

    def compile_some(self, most: int) -> bool:
        """Compile at `most` so many groups of expressions before a text asks for them; whether there may be more."""
        return self._search.make_some(self._said_loosely, most) or self._match.make_some(range(len(self._groups)), most)

    def _add(self, key: str, leaf: Leaf, common: frozenset[str]) -> None:
        """A leaf without any need in as many as its first piece leaves choices: each of them may have some. And one that is
        not known to go on with certain words in two, if that is known of some of its choices."""
        needed = needs(leaf.pieces, common, most=NEEDS_LOOKED_AT)
        parts = [] if needed or leaf.begins is None else first_choices(leaf.pieces)
        behind = None if parts or leaf.begins is None else word_behind(leaf.pieces)
        if not parts and leaf.begins is not None and behind is None:
            parts = split(leaf.pieces)
        for part in parts:
            self._add(key, Leaf(part, beginnings_of(part) or leaf.begins), common)
        if not parts:
            self._add_leaf(key, leaf, needed, behind)

    def _add_leaf(
        self, key: str, leaf: Leaf, needed: Sequence[Need], behind: Need | None = None, *, sign: str = ""
    ) -> None:
        number = len(self._belongs_to)
        self._belongs_to.append((key, len(self._groups) - 1))
        if leaf.begins is None:
            self._loose[key] = self._loose.get(key, 0) | 1 << number
            self._said_loosely.setdefault(key, []).append(sign + written(leaf.pieces))
        else:
            self._by_word.add(leaf.begins, number, reason=0)
        if behind is None:
            self._goes_on_anyhow |= 1 << number
        else:
            self._by_word.add(behind, number, reason=1)
        for place, need in enumerate(needed, 2):
            self._by_word.add(need, number, reason=place)
        for place in range(len(needed), NEEDS_LOOKED_AT):
            self._needless[place] |= 1 << number
        if leaf.begins is None or (needed and goes_on_behind_a_stop(leaf.pieces)):
            self._goes_on |= 1 << number

    def _of_word(self, word: str) -> Sequence[Bits]:
        begins, behind, *fills = self._by_word.of(word)
        return begins, behind | self._goes_on_anyhow if behind else self._goes_on_anyhow, *fills

    def places(self, folded: str) -> Places:
        """Where in a text each list may match, and with what: every word looked up once."""
        known = self._known
        found: list[tuple[int, Bits]] = []
        needless_first, needless_second = self._needless
        # From the end to the beginning, so that what stands behind a word is known: the leaves that can go on with the next
        # one, and those whose needs the rest of its sentence fills.
        behind = self._goes_on_anyhow
        first, second = self._needless
        for match in reversed(list(_WORD_OR_STOP.finditer(folded))):
            word = match[0]
            if word in STOPS:
                first = first & self._goes_on | needless_first
                second = second & self._goes_on | needless_second
                continue
            begins, goes_on, fills_first, fills_second = known(word)
            if begins:
                may_match = begins & behind & first & second
                if may_match:
                    found.append((match.start(), may_match))
            behind = goes_on
            if fills_first:
                first |= fills_first
            if fills_second:
                second |= fills_second
        found.reverse()
        loosely: dict[int, Bits] = {}
        for key, loose in self._loose.items():
            if loose & first & second:
                for start in _starts(self._search[key], folded):
                    loosely[start] = loosely.get(start, 0) | loose
        return self._gathered(_merged(found, loosely) if loosely else found)

    def _gathered(self, may_match: Iterable[tuple[int, Bits]]) -> Places:
        places: dict[str, tuple[list[int], list[Sequence[int]]]] = {}
        for start, leaves_there in may_match:
            for key, groups in self._listed(leaves_there):
                if key not in places:
                    places[key] = ([], [])
                starts, groups_there = places[key]
                starts.append(start)
                groups_there.append(groups)
        return places

    def _by_list(self, bits: Bits) -> Sequence[tuple[str, Sequence[int]]]:
        """The groups that a set of leaves is of, by list. Kept: the same few may begin with most words."""
        belongs_to = self._belongs_to
        by_list: dict[str, list[int]] = {}
        while bits:
            lowest = bits & -bits
            bits ^= lowest
            key, group = belongs_to[lowest.bit_length() - 1]
            groups = by_list.setdefault(key, [])
            if not groups or groups[-1] != group:
                groups.append(group)
        return tuple((key, tuple(groups)) for key, groups in by_list.items())

    def spans(self, key: str, folded: str, places: Places) -> list[Span]:
        """The spans of a list's matches in a text whose `places` these are, without empty ones: those that one pattern of
        all its alternatives would find."""
        if key not in places:
            return []
        match_of = self._match
        found: list[Span] = []
        reached = 0
        for start, groups in zip(*places[key], strict=True):
            if start < reached:
                continue
            for group in groups:
                match = match_of[group](folded, start)
                if match:
                    reached = match.end()
                    if reached > start:
                        found.append((start, reached))
                    break
        return found


def _merged(found: Iterable[tuple[int, Bits]], others: Mapping[int, Bits]) -> list[tuple[int, Bits]]:
    """Both in the order of the text, what may match at the same place together."""
    together = dict(found)
    for start, leaves_there in others.items():
        together[start] = together.get(start, 0) | leaves_there
    return sorted(together.items())


def _starts(search: Match, folded: str) -> Iterable[int]:
    """Everywhere that an expression matches, however its matches overlap; not behind the last character."""
    match = search(folded, 0)
    while match and match.start() < len(folded):
        yield match.start()
        match = search(folded, match.start() + 1)
