"""How close a draft is to what was said before: whole, opening and ending, with the twin named.

The earlier replies are prepared once per set; a look-up then compares with the few that share the most word pairs only.
Not here: whether sameness matters for this draft (`draft_checks/specific.py`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from heapq import nlargest
from itertools import pairwise

from store.rules.folding import Folded, InWords

#: Two words that stand side by side.
Pair = tuple[str, str]
#: How many earlier replies are compared: those a visitor may still see on the first pages of a site. Below 256: the number
#: of each is kept in a byte.
LAST_REPLIES = 200
#: From this likeness (0 to 100) on, two replies read as one.
WHOLE_ALIKE = 80.0
EDGE_ALIKE = 90.0
#: Likeness of the whole from which on one like edge is enough.
HALF_ALIKE = 60.0
#: Characters of an opening or an ending that a visitor takes in while scrolling.
EDGE_LENGTH = 80
#: How many candidates are compared letter by letter.
CANDIDATES = 8

_NUMBER = re.compile(r"\d(?:[\d\s()+/-]*\d)?")
_PRIVATE = re.compile(rf"\S*@\S*|https?://\S+|{_NUMBER.pattern}")
_WORD = InWords(r"\w+")


def normal(text: str) -> str:
    """A reply without what changes from customer to customer: greeting line, numbers, addresses, signs, capitals."""
    return " ".join(_words(Folded(text).folded))


def _words(folded: str) -> list[str]:
    private = _PRIVATE if "@" in folded or "://" in folded else _NUMBER  # looking for addresses takes the longest
    return _WORD.of(folded).findall(private.sub(" ", folded))


@dataclass(frozen=True, slots=True)
class Twin:
    """An earlier reply that reads like the draft. `index` counts in the set as given; the likenesses run from 0 to 100."""

    index: int
    text: str
    whole: float
    opening: float
    ending: float

    @property
    def is_whole(self) -> bool:
        return self.whole >= WHOLE_ALIKE


class EarlierReplies:
    """The last replies of a workspace or brand, newest last, ready to be compared with."""

    def __init__(self, texts: Iterable[str]) -> None:
        everything = list(texts)
        self._offset = max(0, len(everything) - LAST_REPLIES)
        self.texts: Sequence[str] = everything[self._offset :]

    def __len__(self) -> int:
        return len(self.texts)

    @cached_property
    def _normal(self) -> list[str]:
        return [normal(text) for text in self.texts]

    @cached_property
    def _by_pair(self) -> dict[Pair, bytes]:
        """The numbers of the replies that have a pair of words, a byte each."""
        by_pair: dict[Pair, bytearray] = {}
        for number, text in enumerate(self._normal):
            for pair in set(pairwise(text.split())):
                by_pair.setdefault(pair, bytearray()).append(number)
        # A pair that nearly all replies have ("thank you") tells nobody apart and would cost the most.
        most = max(60, len(self.texts) // 3)
        return {pair: bytes(numbers) for pair, numbers in by_pair.items() if len(numbers) <= most}

    def twin(self, text: str) -> Twin | None:
        """The most alike earlier reply, if any is alike as a whole, in its opening and in its ending, or in one of both
        and in half of its words; else `None`."""
        return self.twin_of_folded(Folded(text).folded)

    def twin_of_folded(self, folded: str) -> Twin | None:
        """The same for a text that is folded already."""
        words = _words(folded)
        wanted = " ".join(words)
        if len(wanted) < 20 or not self.texts:
            return None
        best: Twin | None = None
        for number in self._candidates(words):
            twin = self._compare(wanted, number)
            if twin and (best is None or twin.whole > best.whole):
                best = twin
        return best

    def _candidates(self, words: Sequence[str]) -> list[int]:
        """The numbers of the replies that share the most pairs of words, of equals the newest first; the newest where none
        shares any."""
        shared = Counter(b"".join(filter(None, map(self._by_pair.get, set(pairwise(words))))))
        if not shared:
            return list(range(len(self.texts) - 1, max(-1, len(self.texts) - 1 - CANDIDATES), -1))
        most = nlargest(CANDIDATES, zip(shared.values(), shared.keys(), strict=True))
        return [number for _, number in most]

    def openings(self, number: int = 10) -> list[str]:
        """What a visitor sees: the beginnings of the last replies, newest first."""
        return [" ".join(text.split())[:EDGE_LENGTH] for text in reversed(self.texts[-number:])]

    def _compare(self, wanted: str, number: int) -> Twin | None:
        from rapidfuzz import fuzz

        other = self._normal[number]
        # Only likeness counts from here on, so what falls short of it is not measured to the end (and stands as 0).
        opening = fuzz.ratio(wanted[:EDGE_LENGTH], other[:EDGE_LENGTH], score_cutoff=EDGE_ALIKE)
        ending = fuzz.ratio(wanted[-EDGE_LENGTH:], other[-EDGE_LENGTH:], score_cutoff=EDGE_ALIKE)
        both = bool(opening and ending)
        enough = 0 if both else HALF_ALIKE if opening or ending else WHOLE_ALIKE
        whole = fuzz.ratio(wanted, other, score_cutoff=enough)
        alike = both or bool(whole)
        if not alike:
            return None
        return Twin(number + self._offset, self.texts[number], whole, opening, ending)
