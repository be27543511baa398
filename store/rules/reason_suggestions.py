"""Which of the owner's reasons a new complaint names, learned from earlier assignments and from the reasons' own names.

Pure, and easy to explain: a word counts for a reason when it stood in complaints with that reason clearly more often than
in the others. Every suggestion names the words that speak for it; the owner decides. Not here: where earlier cases come
from (`store.reason_memory`).
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from store.rules.folding import Folded
from store.rules.packs import load_or_fallback
from store.rules.specific_words import WORD, carried, stem

#: A word must have stood in so many complaints of a reason before it speaks for it.
LEAST_SEEN = 2
#: How many times more often a word must stand with the reason than without it.
LEAST_LIFT = 3.0
#: The lift that a reason's own name counts for when all of it stands in a complaint, though nobody has assigned it yet;
#: a part of the name counts for its part.
NAME_LIFT = 9.0
#: From this sum of log lifts on a reason is suggested: two words of three times the frequency, say. One word alone never
#: does, unless it is the reason's whole name.
ENOUGH = math.log(9.0)
#: No word counts for more than this, however rare it is elsewhere.
MOST_A_WORD = math.log(8.0)
#: Suggestions at most: more would have to be weighed, and weighing is the owner's work already.
MOST = 2
#: Words named with a suggestion.
MOST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Assigned:
    """An earlier complaint: what its words carry (`words_of`), and the reasons that the owner gave it."""

    words: frozenset[str]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A reason, and the words of the complaint that speak for it, as its author wrote them."""

    reason: str
    because: tuple[str, ...]


def words_of(text: str, language: str) -> dict[str, str]:
    """What a text's words carry (stems, synonyms joined, no small talk), each with the word as it was written first."""
    pack = load_or_fallback(language)
    return _found(text, lambda word: carried(word, pack))


def _stems_of(text: str, language: str) -> dict[str, str]:
    """The stems of a text's words, small talk too but no stop words: a name is the same only in the same words."""
    pack = load_or_fallback(language)
    return _found(text, lambda word: "" if word in pack.stop_words or len(word) < 3 else stem(word, pack.language))


def _found(text: str, root_of: Callable[[str], str]) -> dict[str, str]:
    folded = Folded(text)
    found: dict[str, str] = {}
    for match in WORD.finditer(folded.folded):
        root = root_of(match[0])
        if root and not root.isdigit():
            start, end = folded.span(match.start(), match.end())
            found.setdefault(root, text[start:end])
    return found


class Memory:
    """What earlier assignments of one brand teach. Prepared once, asked for every complaint."""

    def __init__(self, reasons: Sequence[str], earlier: Iterable[Assigned]) -> None:
        self._reasons = tuple(reasons)
        self._whole = 0
        self._uses: Counter[str] = Counter()
        self._seen: Counter[str] = Counter()
        self._with: Mapping[str, Counter[str]] = defaultdict(Counter)
        for one in earlier:
            self._whole += 1
            self._seen.update(one.words)
            for reason in one.reasons:
                self._uses[reason] += 1
                self._with[reason].update(one.words)

    def suggestions(self, text: str, language: str) -> tuple[Suggestion, ...]:
        """The reasons that this complaint names most clearly, the clearest first."""
        words, stems = words_of(text, language), _stems_of(text, language)
        weighed = []
        for reason in self._reasons:
            lifts = self._learned(reason, words)
            own = _stems_of(reason, language).keys()
            named = own & stems.keys()
            for root in named:
                lifts[stems[root]] = max(lifts.get(stems[root], 0.0), math.log(NAME_LIFT) / len(own))
            weight = sum(min(lift, MOST_A_WORD) for lift in lifts.values())
            if (named and named == own) or (len(lifts) > 1 and weight >= ENOUGH):
                speaking = sorted(lifts, key=lambda word: (-lifts[word], word))
                weighed.append((weight, reason, tuple(speaking[:MOST_WORDS])))
        weighed.sort(key=lambda one: (-one[0], one[1]))
        return tuple(Suggestion(reason, because) for _weight, reason, because in weighed[:MOST])

    def _learned(self, reason: str, words: Mapping[str, str]) -> dict[str, float]:
        """The words, as they were written, that stood with a reason before, each with the logarithm of how much more
        often than without it."""
        lifts = {}
        uses, others = self._uses[reason], self._whole - self._uses[reason]
        for root, word in words.items():
            with_it = self._with[reason][root] if reason in self._with else 0
            if with_it >= LEAST_SEEN:
                # Half a case is added on both sides, so that a word never seen elsewhere does not count for ever.
                rate = (with_it + 0.5) / (uses + 1)
                elsewhere = (self._seen[root] - with_it + 0.5) / (others + 1)
                if rate >= LEAST_LIFT * elsewhere:
                    lifts[word] = math.log(rate / elsewhere)
        return lifts
