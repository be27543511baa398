"""What words are about, whatever their form: "refund", "reimbursed" and "cashback" are all money that goes back.

A pack lists its words by kind (`[words.kinds]`), some by how they begin (`refund*`) or end (`*eremos`: the future of many
Spanish verbs). A word may be of several kinds, most are of none. The kinds have the same names in all languages, so what was
learned about them from the sentences of one holds in the others. Not here: what a kind is a sign of
(`draft_checks/second_opinion.py`).
"""

from __future__ import annotations

from collections.abc import Mapping

from store.rules.folding import fold_pattern

#: A beginning or an ending shorter than this says nothing.
SHORTEST_PART = 2


class KindsOfWords:
    """The kinds of one language: `listed` are its words by kind, parted by blanks."""

    def __init__(self, listed: Mapping[str, str]) -> None:
        self.names = tuple(listed)
        self._whole: dict[str, list[str]] = {}
        self._begun: dict[str, list[str]] = {}
        self._ended: dict[str, list[str]] = {}
        for kind, words in listed.items():
            for word in map(fold_pattern, words.split()):
                if word.startswith("*"):
                    self._ended.setdefault(word[1:], []).append(kind)
                elif word.endswith("*"):
                    self._begun.setdefault(word[:-1], []).append(kind)
                else:
                    self._whole.setdefault(word, []).append(kind)

    def of(self, word: str) -> frozenset[str]:
        """The kinds of a folded word."""
        kinds = set(self._whole.get(word, ()))
        for length in range(SHORTEST_PART, len(word) + 1):
            kinds.update(self._begun.get(word[:length], ()))
            if length < len(word):
                kinds.update(self._ended.get(word[-length:], ()))
        return frozenset(kinds)
