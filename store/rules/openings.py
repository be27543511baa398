"""Where a list of expressions can begin in a text, so that it is tried at those words only.

A pack has some eighty lists; the engine would try each at every character of a draft. Instead the words of a draft are looked
up once, and of each list those expressions are tried that can begin at the word and go on with the next, and whose needs the
rest of the sentence fills: of eleven thousand tries in a long draft four hundred are left, with the same matches, in the same order. More expressions
cost memory rather than time, as long as they need a word that few sentences have. Not here: what an expression can begin with
(`beginnings.py`), goes on with (`adjoining.py`) and needs (`following.py`), and what the lists mean (`packs.py`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice

from store.rules.adjoining import ENDING, INSIDE, anchored, begins_with_a_word, split, word_behind, word_from
from store.rules.alternatives import Piece, branches, written
from store.rules.beginnings import ENDS, Leaf, beginnings_of, begun_by, first_choices, leaves
from store.rules.folding import InWords
from store.rules.following import STOPS, Need, goes_on_behind_a_stop, needs, widened
from store.rules.kept import Kept
from store.rules.spans import Span

_WORD_OR_STOP = InWords(rf"\w+|[{STOPS}]")
#: As many needs of a leaf are looked at: the rarest tell nearly all that there is to tell.
NEEDS_LOOKED_AT = 2
#: From so many leaves on their set is kept.
MANY_LEAVES = 5

Match = Callable[[str, int], re.Match[str] | None]
#: A set of leaves: the bit at a leaf's number is 1 where it is in the set. Thousands of leaves are compared in one step.
Bits = int
#: By list: positions in a text in order, each with the groups of expressions that may match there, by number.
Places = Mapping[str, Sequence[tuple[int, Sequence[int]]]]


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
        #: With the reason each.
        self._leaves: dict[str, list[tuple[int, int]]] = {}
        #: The same in sets, where they are many and were asked for: "re" begins half a hundred words of a draft.
        self._sets: dict[str, Sequence[tuple[int, Bits]]] = {}
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
        parts = [word[:length] for length in range(1, min(len(word), self._longest) + 1)]
        parts += [ENDING + word[-length:] for length in range(1, min(len(word), self._longest_ending) + 1)]
        parts.append(word + ENDS)
        leaves_by_part = self._leaves
        for part in parts:
            if part in leaves_by_part:
                for reason, leaves_for_it in self._sets.get(part) or self._put_together(part):
                    found[reason] |= leaves_for_it
        return found

    def get_ready(self) -> None:
        """Put together ahead what is kept."""
        for part, leaves_of_it in self._leaves.items():
            if len(leaves_of_it) >= MANY_LEAVES and part not in self._sets:
                self._put_together(part)

    def _put_together(self, part: str) -> Iterable[tuple[int, Bits]]:
        leaves_of_it = self._leaves[part]
        by_reason: dict[int, Bits] = {}
        for reason, leaf in leaves_of_it:
            by_reason[reason] = by_reason.get(reason, 0) | 1 << leaf
        if len(leaves_of_it) >= MANY_LEAVES:
            self._sets[part] = tuple(by_reason.items())
        return by_reason.items()


def _make_some(kept: Kept[int, Match], wanted: Iterable[int], most: int) -> bool:
    """Make at `most` so many of the wanted ahead of time; whether there may be more of them to make."""
    missing = list(islice((one for one in wanted if one not in kept), most))
    for one in missing:
        kept[one]  # asking for it makes it
    return len(missing) == most


class Openings:
    """Where the expressions of many lists can begin in a text.

    An expression is read as its leaves (`beginnings.leaves`), each with what it begins with and what it needs; a group of
    expressions is tried where one of its leaves may match. A leaf that begins with signs is tried at those in front of its
    first word. One that can begin with any word is loose: where the text fills its needs, it is searched for.
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
        #: By word the leaves that begin with it, those that begin with signs in front of it, those which can go on with it, and
        #: those of which it fills the first and the second need.
        self._by_word = _ByWord(3 + NEEDS_LOOKED_AT)
        #: The leaves that can go on with any word, or end with their first; and those without a first or a second need.
        self._goes_on_anyhow: Bits = 0
        self._needless: list[Bits] = [0] * NEEDS_LOOKED_AT
        #: The leaves whose needs may be filled behind a stop.
        self._goes_on: Bits = 0
        #: The loose leaves, and how they are written.
        self._loose: Bits = 0
        self._said_loosely: dict[int, str] = {}
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
                        self._add(key, Leaf(branch, None), often, sign="@")
        #: The engine's patterns are made when they are asked for: they are dear to compile.
        self._match: Kept[int, Match] = Kept(lambda group: join(self._groups[group]).match)
        self._search: Kept[int, Match] = Kept(lambda leaf: join([self._said_loosely[leaf]]).search)
        #: A language's common words come back in every text.
        self._known = Kept(self._of_word, most=16384)
        #: The same few expressions may match wherever a common word stands.
        self._listed = Kept(self._by_list, most=4096)

    def compile_some(self, most: int) -> bool:
        """Compile at `most` so many groups of expressions before a text asks for them; whether there may be more."""
        self._by_word.get_ready()
        return _make_some(self._search, self._said_loosely, most) or _make_some(
            self._match, range(len(self._groups)), most
        )

    def _add(self, key: str, leaf: Leaf, common: frozenset[str], *, sign: str = "") -> None:
        """A leaf without any need in as many as its first piece leaves choices: each of them may have some. And one that begins
        with a common word in two, if it is known of some of its choices only with which words they go on."""
        pieces, begins, ends = leaf.pieces, leaf.begins, not sign
        known = anchored(pieces, ends=ends) if begins is None else None
        if known is not None and not (sign and begins_with_a_word(pieces)):
            pieces, first_words = known
            needed = needs(pieces, common, ends=ends, most=NEEDS_LOOKED_AT)
            self._add_leaf(key, pieces, needed, word_from(pieces, INSIDE, ends=ends), first_words, in_front=True)
            return
        needed = needs(pieces, common, ends=ends, most=NEEDS_LOOKED_AT)
        if begins is None:
            self._add_loosely(key, pieces, needed, sign=sign)
            return
        parts = [] if needed else first_choices(pieces)
        behind = None
        if not parts and not begins.isdisjoint(common):  # what begins with a rare word is hardly ever tried anyway
            behind = word_behind(pieces)
            parts = split(pieces) if behind is None else []
        for part in parts:
            self._add(key, Leaf(part, beginnings_of(part) or begins), common)
        if not parts:
            self._add_leaf(key, pieces, needed, behind, begins)

    def _add_leaf(
        self,
        key: str,
        pieces: Sequence[Piece],
        needed: Sequence[Need],
        behind: Need | None,
        begins: Iterable[str],
        *,
        in_front: bool = False,
    ) -> None:
        """`in_front`: signs may stand in front of its first word."""
        number = self._numbered(key, needed)
        self._by_word.add(begins, number, reason=1 if in_front else 0)
        if behind is None:
            self._goes_on_anyhow |= 1 << number
        else:
            self._by_word.add(behind, number, reason=2)
        if needed and goes_on_behind_a_stop(pieces):
            self._goes_on |= 1 << number

    def _add_loosely(self, key: str, pieces: Sequence[Piece], needed: Sequence[Need], *, sign: str) -> None:
        number = self._numbered(key, needed)
        self._loose |= 1 << number
        self._said_loosely[number] = sign + written(pieces)
        self._goes_on |= 1 << number

    def _numbered(self, key: str, needed: Sequence[Need]) -> int:
        number = len(self._belongs_to)
        self._belongs_to.append((key, len(self._groups) - 1))
        for place, need in enumerate(needed, 3):
            self._by_word.add(need, number, reason=place)
        for place in range(len(needed), NEEDS_LOOKED_AT):
            self._needless[place] |= 1 << number
        return number

    def _of_word(self, word: str) -> Sequence[Bits]:
        begins, in_front, behind, *fills = self._by_word.of(word)
        return begins, in_front, behind | self._goes_on_anyhow if behind else self._goes_on_anyhow, *fills

    def places(self, folded: str) -> Places:
        """Where in a text each list may match, and with what: every word looked up once."""
        known = self._known
        found: list[tuple[int, Bits]] = []
        needless_first, needless_second = self._needless
        # From the end to the beginning, so that what stands behind a word is known: the leaves that can go on with the next
        # one, and those whose needs the rest of its sentence fills.
        behind = self._goes_on_anyhow
        first, second = self._needless
        for match in reversed(list(_WORD_OR_STOP.of(folded).finditer(folded))):
            word = match[0]
            if word in STOPS:
                first = first & self._goes_on | needless_first
                second = second & self._goes_on | needless_second
                continue
            begins, in_front, goes_on, fills_first, fills_second = known[word]
            may_match = (begins | in_front) & behind & first & second
            if may_match:
                found.append((match.start(), may_match))
                if in_front and may_match & in_front:
                    found.extend((start, may_match & in_front) for start in _in_front(folded, match.start()))
            behind = goes_on
            if fills_first:
                first |= fills_first
            if fills_second:
                second |= fills_second
        found.reverse()
        loosely = [
            (start, 1 << leaf)
            for leaf in _numbers(self._loose & first & second)
            for start in _starts(self._search[leaf], folded)
        ]
        return self._gathered(_merged([*found, *loosely]) if loosely else found)

    def _gathered(self, may_match: Iterable[tuple[int, Bits]]) -> Places:
        listed = self._listed
        places: defaultdict[str, list[tuple[int, Sequence[int]]]] = defaultdict(list)
        for start, leaves_there in may_match:
            for key, groups in listed[leaves_there]:
                places[key].append((start, groups))
        return places

    def _by_list(self, bits: Bits) -> Sequence[tuple[str, Sequence[int]]]:
        """The groups that a set of leaves is of, by list."""
        belongs_to = self._belongs_to
        by_list: dict[str, list[int]] = {}
        for leaf in _numbers(bits):
            key, group = belongs_to[leaf]
            if key not in by_list:
                by_list[key] = [group]
            elif by_list[key][-1] != group:
                by_list[key].append(group)
        return tuple(by_list.items())

    def spans(self, key: str, folded: str, places: Places) -> list[Span]:
        """The spans of a list's matches in a text whose `places` these are, without empty ones: those that one pattern of
        all its alternatives would find."""
        if key not in places:
            return []
        match_of = self._match
        found: list[Span] = []
        reached = 0
        for start, groups in places[key]:
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


def _numbers(bits: Bits) -> list[int]:
    """The leaves of a set, the first one first."""
    found = []
    while bits:
        lowest = bits & -bits
        bits ^= lowest
        found.append(lowest.bit_length() - 1)
    return found


def _merged(may_match: Iterable[tuple[int, Bits]]) -> list[tuple[int, Bits]]:
    """The same in the order of the text, what may match at the same place together."""
    together: dict[int, Bits] = {}
    for start, leaves_there in may_match:
        together[start] = together.get(start, 0) | leaves_there
    return sorted(together.items())


def _in_front(folded: str, start: int) -> Iterable[int]:
    """The places of the signs in front of a word, the last first."""
    while start and not (folded[start - 1].isalnum() or folded[start - 1] == "_"):
        start -= 1
        yield start


def _starts(search: Match, folded: str) -> Iterable[int]:
    """Everywhere that an expression matches, however its matches overlap; not behind the last character."""
    match = search(folded, 0)
    while match and match.start() < len(folded):
        yield match.start()
        match = search(folded, match.start() + 1)
