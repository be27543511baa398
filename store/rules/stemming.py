"""Snowball's stemmers with their endings looked up, instead of searched for letter by letter.

A stemmer in plain Python spends half of its time on finding out which of some endings a word has. The rules stay Snowball's own,
so do the stems; where PyStemmer is installed, which needs no help, it is taken as it comes. Not here: which words are stemmed
(`specific_words.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple


class _Endings(NamedTuple):
    """Some endings (or beginnings) that a word is asked for: by their letters, and their lengths, the longest first."""

    by_letters: dict[str, Any]
    lengths: tuple[int, ...]
    #: So that nothing else can have its place in memory, by which it is known.
    among: Sequence[Any]


def _endings(among: Sequence[Any]) -> _Endings:
    lengths = sorted({len(one.s) for one in among}, reverse=True)
    return _Endings({one.s: one for one in among}, tuple(lengths), among)


class _LooksThemUp:
    """What takes the place of two methods of `snowballstemmer.basestemmer.BaseStemmer`."""

    current: str
    cursor: int
    limit: int
    limit_backward: int

    def __init__(self) -> None:
        self._known: dict[int, _Endings] = {}
        super().__init__()

    def _those(self, among: Sequence[Any]) -> _Endings:
        return self._known.setdefault(id(among), _endings(among))

    def find_among(self, among: Sequence[Any]) -> Any:
        """The result of the longest of these that stands behind the cursor and whose condition holds; 0 for none."""
        known = self._known.get(id(among)) or self._those(among)
        begins, room, word = self.cursor, self.limit - self.cursor, self.current
        for length in known.lengths:
            one = known.by_letters.get(word[begins : begins + length]) if length <= room else None
            if one is not None:
                self.cursor = begins + length
                if one.method is None or one.method(self):
                    self.cursor = begins + length
                    return one.result
        return 0

    def find_among_b(self, among: Sequence[Any]) -> Any:
        """The same for what stands in front of the cursor."""
        known = self._known.get(id(among)) or self._those(among)
        ends, room, word = self.cursor, self.cursor - self.limit_backward, self.current
        for length in known.lengths:
            one = known.by_letters.get(word[ends - length : ends]) if length <= room else None
            if one is not None:
                self.cursor = ends - length
                if one.method is None or one.method(self):
                    self.cursor = ends - length
                    return one.result
        return 0


def stemmer(algorithm: str) -> Callable[[str], str]:
    """What makes stems by one of Snowball's algorithms ("english"); not for several threads at once."""
    import snowballstemmer  # a tenth of a second: not before the first draft
    from snowballstemmer.basestemmer import BaseStemmer

    plain = snowballstemmer.stemmer(algorithm)
    if isinstance(plain, BaseStemmer):
        plain = type(f"Quick{type(plain).__name__}", (_LooksThemUp, type(plain)), {})()
    stem: Callable[[str], str] = plain.stemWord
    return stem
