"""A second opinion on single sentences, learned from labelled replies: what the expressions of a pack overlook, and what
they take for something that it is not.

People own a failing, tell what is another's to tell or mock in more ways than anybody writes down. So every sentence is
weighed as a whole: each of its *signs* has a weight, learned once from labelled sentences. Where the expressions found nothing
and the sum passes a bar, the sentence counts as found; where they found something and the sum stays under another, far below
the first ("your transfer of 3 November" is no gift of three), what they found is taken back. The signs are

- the stems of its words, and each two that stand side by side ("^" and "$" are its ends, "#" any number, "#day" any day or
  month);
- what its words are about (`<repay>`: the pack's lists `kinds`; `<we>`, `<you>`, `<#>`), each two that follow each other
  (`<we repay>`, words of no kind passed over), and each two that are both in it (`<repay&sum>`): these hold in all languages;
- what other checks found in it (`@apology`, `@promise`, …): who offers something tells no secret, who regrets may own;
- whether it speaks of us, of them or of both (`@we`, `@you`, `@we+you`), and whether it opens or ends the draft;
- whether a name stands in it that the review does not tell (`@name`);
- how much of it the review did not tell (`@new`: words of matter, in eights of eight; `@new part`: their part; `@number`:
  a number), and the same again where it speaks of them (`@you new`, …).

What is a matter of a whole reply (stock phrases) is weighed by the mean of its sentences.

The sum adds nothing where an expression of the check found something in the sentence, or an exception of the check makes it up
for the most part. Weights and bars stand in
`resources/second_opinion.json`; `python -m tests.second_opinion` learns them anew and tells how. Not here: what an expression
finds (the modules beside this one).
"""

from __future__ import annotations

import json
import math
import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from importlib.resources import files
from typing import NamedTuple

from store.rules.draft_checks.reading import Draft
from store.rules.folding import Folded, InWords
from store.rules.kept import Kept
from store.rules.packs import Pack
from store.rules.spans import Span
from store.rules.specific_words import carried, stem

#: What other lists of a pack find in a sentence is a sign; for the check whose own list it is, none (it would learn that
#: the expressions are always right, which they are on what they were written from).
LISTS = (
    ("apology", "yes"), ("compensation", "yes"), ("conditional_apology", "yes"), ("defensive", "blame"), ("defensive", "dispute"),
    ("defensive", "excuse"), ("defensive", "policy"), ("next_step", "yes"), ("overpromise", "yes"), ("personal_data", "fact"),
    ("pressure", "yes"), ("responsibility", "yes"), ("scripted", "stock"), ("takes_side", "yes"), ("thanks", "yes"),
)  # fmt: skip
#: The part of a sentence that an exception of a check must make up to settle it, as a rule.
MOST_OF_IT = 0.4
#: Blanks in a sentence that is long enough to sound like anything.
FEWEST_BLANKS = 2
#: New words of matter beyond this many say no more.
MOST_NEW_WORDS = 8
#: Weights are of hundredths: what a sum has beyond a bar by less than this comes of the order in which they were added.
NO_MORE = 1e-9

_PIECE = InWords(r"[^\W_]+(?:'[^\W_]+)?|[?!\"€$£]")
#: What is of a kind without being a word.
_CURRENCIES = "€$£"
_KINDS_OF_MARKS = {"?": ("?",), "!": ("!",), '"': ('"',), **dict.fromkeys(_CURRENCIES, ("sum",))}
_NUMBER = re.compile(r"\d+")
_NAME = re.compile(r"(?<=[^\W_A-Z] )(?<![.!?:] )[A-Z\u00c0-\u00de][^\W\d_A-Z]{2,}")
#: Languages that write every noun with a capital.
CAPITAL_NOUNS = frozenset({"de"})
#: Of whom a word speaks: a bit each for us and for them, and what both say together of a sentence.
_WE, _YOU = 1, 2
_SPEAKS_OF = ("@nobody", "@we", "@you", "@we+you")

Signs = dict[str, float]


@dataclass(frozen=True, slots=True)
class Scales:
    """What was learned for one check: `weights` by sign, `base` of every sum, `bars` by language ("" for all others; without
    one nothing is found in them) that a sum must pass, and `taken_back` in the same form: what a sum must reach for what
    an expression found to stand (without one all of it stands)."""

    weights: Mapping[str, float]
    base: float
    bars: Mapping[str, float]
    taken_back: Mapping[str, float] = field(default_factory=dict)


@cache
def scales() -> Mapping[str, Scales]:
    """What was learned, by check."""
    text = files("resources").joinpath("second_opinion.json").read_text(encoding="utf-8")
    return {check: Scales(**learned) for check, learned in json.loads(text).items()}


@cache
def _weights() -> Mapping[str, Sequence[tuple[int, float]]]:
    """By sign, what it weighs for the checks for which it does, by their place in `scales`: a sentence is weighed for all of
    them at once."""
    by_sign: dict[str, list[tuple[int, float]]] = {}
    for place, learned in enumerate(scales().values()):
        for sign, its_weight in learned.weights.items():
            by_sign.setdefault(sign, []).append((place, its_weight))
    return by_sign


def _place(check: str) -> int:
    """Where the sums of a check stand among those of all."""
    return list(scales()).index(check)


class _Read(NamedTuple):
    """What a folded word tells: its stems ("didn't" has two), of whom it speaks, what it carries, and its kinds. Of each stem,
    whether it is a sign that is wanted, and those it makes with the stem behind it."""

    stems: Sequence[tuple[str, bool, Mapping[str, str]]]
    of_whom: int
    root: str
    kinds: tuple[str, ...]


class _EveryPair(dict[str, str]):
    """The sign that a stem makes with any stem behind it."""

    def __init__(self, before: str) -> None:
        super().__init__()
        self._before = before

    def get(self, stem: str, _otherwise: object = None) -> str:
        return f"{self._before} {stem}"


class _Reader:
    """Reads words: for all signs that they may be, or for those that weigh something."""

    def __init__(self, pack: Pack, *, all_signs: bool) -> None:
        self._pack = pack
        self._all_signs = all_signs
        self._pairs: dict[str, dict[str, str]] = {}
        for sign in _weights():
            before, _, behind = sign.partition(" ")
            if behind and not sign.startswith(("@", "<")):
                self._pairs.setdefault(before, {})[behind] = sign
        #: The signs that the kinds of a word make with those of the next, and that a kind makes alone and with those that come
        #: behind it in the alphabet.
        self.following = Kept(self._following, most=65536)
        self.together = Kept(self._together)
        self.read = Kept(self._read, most=65536)

    def pairs(self, before: str) -> Mapping[str, str]:
        return _EveryPair(before) if self._all_signs else self._pairs.get(before, _NO_PAIRS)

    def _following(self, kinds: tuple[tuple[str, ...], tuple[str, ...]]) -> tuple[str, ...]:
        signs = (f"<{before} {behind}>" for before in kinds[0] for behind in kinds[1])
        return tuple(sign for sign in signs if self._all_signs or sign in _weights())

    def _together(self, kind: str) -> Sequence[tuple[str, str]]:
        signs = (
            (other, f"<{kind}&{other}>" if other > kind else f"<{kind}>") for other in self._kinds if other >= kind
        )
        return [(other, sign) for other, sign in signs if self._all_signs or sign in _weights()]

    @cached_property
    def _kinds(self) -> Sequence[str]:
        return sorted({*self._pack.kinds.names, *_OTHER_KINDS})

    def _read(self, word: str) -> _Read:
        stems, of_whom, root, kinds = _told(word, self._pack)
        return _Read(
            tuple((one, self._all_signs or one in _weights(), self.pairs(one)) for one in stems), of_whom, root, kinds
        )


_NO_PAIRS: Mapping[str, str] = {}
#: Kinds that no pack lists: who is spoken of, what is counted, and marks.
_OTHER_KINDS = ("we", "you", "#", "?", "!", '"')


@cache
def _reader(pack: Pack, *, all_signs: bool) -> _Reader:
    return _Reader(pack, all_signs=all_signs)


class SecondOpinion:
    """What the signs of a draft's sentences say. Where there is no pack nothing is ever found."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft

    def found(self, check: str, already: Sequence[Span], *, excepted: float = MOST_OF_IT) -> list[Span]:
        """The sentences, without the stop at their end, that count as found by their signs; none for a check that nothing
        was learned for. Those in which something was found `already` are settled and not weighed; so are those of which an
        exception of the check ("not our fault") makes up more than the part `excepted`."""
        learned = scales().get(check)
        if learned is None or self._draft.pack is None:
            return []
        bar = self._bar(learned.bars, math.inf)
        place = _place(check)
        spans = []
        for (start, end), sums in zip(self._draft.sentences, self._sums, strict=True):
            if not passes(learned.base + sums[place], bar) or any(start < one[1] and one[0] < end for one in already):
                continue
            # here and not before: it is dear, and seldom asked
            exceptions = self._draft.find(check, "not") if excepted < 1 else ()
            if any(min(end, one[1]) - max(start, one[0]) > excepted * (end - start) for one in exceptions):
                continue
            spans.append((start, start + len(self._draft.words[start:end].rstrip(" .!?\n"))))
        return spans

    def takes_back(self, check: str, span: Span) -> bool:
        """Whether the sentences that a span found by the check's expressions lies in weigh so little that it is nothing."""
        learned = scales().get(check)
        if learned is None or not learned.taken_back or self._draft.pack is None:
            return False
        bar = self._bar(learned.taken_back, -math.inf)
        place = _place(check)
        around = [
            sums[place]
            for (start, end), sums in zip(self._draft.sentences, self._sums, strict=True)
            if start < span[1] and span[0] < end
        ]
        return bool(around) and passes(bar, learned.base + max(around))

    def _bar(self, bars: Mapping[str, float], otherwise: float) -> float:
        language = self._draft.pack.language if self._draft.pack else ""
        return bars.get(language, bars.get("", otherwise))

    def sounds_like(self, check: str) -> Span | None:
        """The sentence that weighs most, where the draft passes the bar as a whole: the mean of its sentences, without cries
        and names of a word or two."""
        learned = scales().get(check)
        if learned is None or self._draft.pack is None:
            return None
        place = _place(check)
        words = self._draft.words
        sums = {
            span: learned.base + sums[place]
            for span, sums in zip(self._draft.sentences, self._sums, strict=True)
            if words[slice(*span)].count(" ") >= FEWEST_BLANKS
        }
        bar = self._bar(learned.bars, math.inf)
        if not sums or not passes(sum(sums.values()), bar * len(sums)):
            return None
        return max(sums, key=lambda span: sums[span])

    @cached_property
    def signs(self) -> list[Signs]:
        """The signs of each sentence, with their strengths (1 where a sign is there or not)."""
        draft, pack = self._draft, self._draft.pack
        if pack is None:
            return [{} for _ in draft.sentences]
        review, told = draft.review.folded, draft.review_stems
        return [
            _signs_of(draft.words[start:end], _reader(pack, all_signs=True), review, told) | beyond
            for (start, end), beyond in zip(draft.sentences, self._beyond_words, strict=True)
        ]

    @cached_property
    def _beyond_words(self) -> list[Signs]:
        """The same without those that stand in a sentence's own words."""
        draft = self._draft
        signs: list[Signs] = [{} for _ in draft.sentences]
        starts = [start for start, _ in draft.sentences]
        found = [(f"@{check}.{part}", draft.find(check, part)) for check, part in LISTS]
        for sign, spans in (*found, ("@promise", draft.promises), ("@route", draft.routes)):
            for start, _ in spans:
                place = bisect_right(starts, start) - 1
                if place >= 0:
                    signs[place][sign] = 1.0
        for place in self._new_names():
            signs[place]["@name"] = 1.0
        if signs:
            signs[0]["@first"] = signs[-1]["@last"] = 1.0
        return signs

    def _new_names(self) -> list[int]:
        """The places of the sentences in which stands a name that the review does not tell: a capital amid small letters.
        Where all nouns have one, it tells nothing."""
        draft = self._draft
        if draft.pack is None or draft.pack.language in CAPITAL_NOUNS:
            return []
        known = draft.review.folded + "".join(draft.words[slice(*greeting)] for greeting in draft.greetings)
        places = []
        for place, span in enumerate(draft.sentences):
            names = {Folded(match[0]).folded for match in _NAME.finditer(draft.text, *draft.map.span(*span))}
            if any(name not in known for name in names - draft.names):
                places.append(place)
        return places

    @cached_property
    def _sums(self) -> list[Sequence[float]]:
        """What each sentence weighs for every check, without its base."""
        draft, pack = self._draft, self._draft.pack
        if pack is None:
            return [(0.0,) * len(scales()) for _ in draft.sentences]
        review, told = draft.review.folded, draft.review_stems
        return [
            _sums_of(beyond, _sums_of_words(draft.words[start:end], pack, review, told))
            for (start, end), beyond in zip(draft.sentences, self._beyond_words, strict=True)
        ]


def passes(total: float, bar: float) -> bool:
    """Whether a sum is more than its bar: the same in every run of the program, whatever order its weights came in."""
    return total > bar + NO_MORE


def weight(signs: Mapping[str, float], learned: Scales) -> float:
    """The sum of what each sign weighs by its strength."""
    weights = learned.weights
    return learned.base + sum([weights[sign] * signs[sign] for sign in signs if sign in weights])


def _sums_of(signs: Signs, begun: Sequence[float]) -> Sequence[float]:
    """The same sum for every check, added to what was summed before."""
    weights = _weights()
    sums = list(begun)
    for sign, strength in signs.items():
        for place, its_weight in weights.get(sign, ()):
            sums[place] += its_weight * strength
    return sums


@lru_cache(maxsize=512)
def _sums_of_words(sentence: str, pack: Pack, review: str, told: frozenset[str]) -> Sequence[float]:
    """The sums of `_signs_of`. Kept: who types changes one sentence of a draft."""
    return _sums_of(_signs_of(sentence, _reader(pack, all_signs=False), review, told), (0.0,) * len(scales()))


def _signs_of(sentence: str, reader: _Reader, review: str, told: frozenset[str]) -> Signs:
    """The signs of a folded sentence that stand in its words and in the folded review, which carries what is `told`."""
    signs: Signs = {}
    read = reader.read
    speaks_of = 0
    said: set[str] = set()
    kinds: set[str] = set()
    kinds_before: tuple[str, ...] = ()
    pairs = reader.pairs("^")
    for word in _PIECE.of(sentence).findall(sentence):
        stems, of_whom, root, its_kinds = read[word]
        speaks_of |= of_whom
        if its_kinds:
            kinds.update(its_kinds)
            for sign in reader.following[kinds_before, its_kinds]:
                signs[sign] = 1.0
            kinds_before = its_kinds
        if root:
            said.add(root)
        for stem_of_it, is_wanted, pairs_with_it in stems:
            if is_wanted:
                signs[stem_of_it] = 1.0
            pair = pairs.get(stem_of_it)
            if pair:
                signs[pair] = 1.0
            pairs = pairs_with_it
    pair = pairs.get("$")
    if pair:
        signs[pair] = 1.0
    for kind in kinds:
        for other, sign in reader.together[kind]:
            if other in kinds:
                signs[sign] = 1.0
    signs[_SPEAKS_OF[speaks_of]] = 1.0
    new = said - told
    untold = {
        "new": min(len(new), MOST_NEW_WORDS) / MOST_NEW_WORDS,
        "new part": len(new) / max(1, len(said)),
        "number": float(any(number not in review for number in _NUMBER.findall(sentence))),
    }
    for sign, strength in untold.items():
        signs[f"@{sign}"] = strength
        if speaks_of & _YOU:
            signs[f"@you {sign}"] = strength
    if not told:
        signs["@no review"] = 1.0
    return signs


def _told(word: str, pack: Pack) -> tuple[tuple[str, ...], int, str, tuple[str, ...]]:
    """A folded word's stems, of whom it speaks, what it carries, and its kinds."""
    if not word[0].isalnum():
        return () if word in _CURRENCIES else (word,), 0, "", _KINDS_OF_MARKS[word]
    parts = word.split("'")
    if pack.language == "en" and word.endswith("n't"):
        parts = [word[:-3], "not"]
    of_us, of_them = not pack.we.isdisjoint(parts), not pack.you.isdisjoint(parts)
    listed: set[str] = set()
    listed = listed.union(*map(pack.kinds.of, {word, *parts}))
    others = (("we", of_us), ("you", of_them), ("#", word[0].isdigit()))
    kinds = tuple(sorted(listed | {name for name, is_one in others if is_one}))
    root = carried(word, pack)
    if word[0].isdigit() or (len(word) > 2 and word in pack.numbers):
        return ("#",), 0, root, kinds
    if word in pack.weekdays or word in pack.months:
        return ("#day",), 0, root, kinds
    if pack.language == "en" and not word.endswith("n't"):
        parts = parts[:1]
    stems = tuple(stem(part, pack.language) for part in parts)
    return stems, _WE * of_us | _YOU * of_them, root, kinds
