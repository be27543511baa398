"""Learns the second opinion of the draft checks from the labelled replies: `python -m tests.second_opinion`.

Writes `resources/second_opinion.json` (what it means: `store/rules/draft_checks/second_opinion.py`), the same bytes each time
from the same replies; with the names of checks (`python -m tests.second_opinion overpromise takes_side`) it learns those and
leaves the others as they stand. `python -m tests.second_opinion measure [CHECK…]` writes nothing and prints how right
expressions and weights are together at several bars, on the replies of writers and businesses that the weights were not
learned from (a batch at a time).

Learned from: `tests/labelled/learned.jsonl` and `replies.jsonl`, the fixture's part `tuning`, and the single sentences of
`sentences.jsonl`, `lessons.jsonl` and `more_lessons.jsonl`. Never from the parts `aside` and `unseen`. A reply is labelled as a
whole. Where a reader marked the sentences that carry a label (`spans`; nearly all English ones), these are examples and the
other sentences of the reply counter-examples; where nobody did, those in which the expressions find it are examples and the
others neither, and where neither knows the sentence, it is the heaviest by what was learned from the rest. Of a reply without
the label all sentences are counter-examples. A single sentence is an example of what it was written for, and a counter-example
of what cannot be said with it (`NEVER_WITH`: who defends does not own).

How: logistic regression. First with all signs that at least `RARE` examples have and the weights held down, which leaves most
of them nothing to weigh; then with those alone that do, and the squares of their weights held down. (The 1,500 heaviest of all
signs, taken as they were before, found less on businesses that were not learned from than these 300 to 1,000.)

The bars are set by hand from what `measure` prints, rather on the side of finding too little in languages other than English,
where fewer replies are labelled; a few of these with the floors of `tests/rules/test_coach_table.py` in view. What an
expression found is taken back only well under the bar: a sentence that stands alone has fewer signs than one in a reply.
Tried without gain on writers that were not learned from: signs of the sentences beside it and of the whole reply, pieces of
words, three words in a row, words that stand apart, all signs instead of the few.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from store.records import Audience
from store.rules import draft_checks, packs
from store.rules.draft_checks import courtesy, forward, privacy, second_opinion, specific, tone, voice
from store.rules.draft_checks.reading import Beside, Draft, Hit
from store.rules.draft_checks.second_opinion import Scales, SecondOpinion, Signs, weight
from store.rules.spans import Span
from tests import coach_table
from tests.conftest import REPOSITORY, fixtures_folder

WHERE = REPOSITORY / "resources" / "second_opinion.json"
LESSONS = Path(__file__).parent / "labelled" / "lessons.jsonl"
#: Those that came later, nine times as many: by LABELS.md alone, about as many near misses as what should be found.
MORE_LESSONS = Path(__file__).parent / "labelled" / "more_lessons.jsonl"
#: Higher than any sum: nothing is found in that language.
NEVER = 99.0


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a check is learned. `bars` must be passed by a sum, by language ("" for all others), `taken_back`, in the same form,
    reached for what an expression found to stand. `cost` is what an example counts, `found` how much more one that should be
    found, `in_a_reply` how much more a sentence of a whole reply than one that was written alone. `kinds` are those signs of
    kinds of words that it learns: pairs that follow each other (" ") and pairs in one sentence ("&"), whichever taught it
    something about businesses that were not learned from."""

    bars: dict[str, float]
    cost: float = 0.25
    found: float = 2
    in_a_reply: float = 3
    kinds: str = ""
    taken_back: dict[str, float] = field(default_factory=dict)


RECIPES = {
    "compensation": Recipe({"en": 1.0, "": 2.5}, taken_back={"en": -3.0, "": -3.5}, kinds=" &"),
    "conditional_apology": Recipe({"en": 1.25, "": 0.5}, taken_back={"": -3.5}, kinds=" &"),
    "defensive": Recipe({"en": 1.25, "": 1.0}, taken_back={"en": -3.0, "": -4.0}, kinds=" &"),
    "hostile": Recipe({"": 1.25}, taken_back={"en": -3.0, "": -4.0}, kinds=" &"),
    "overpromise": Recipe({"en": 2.0, "": 2.5}, taken_back={"en": -4.0, "": -5.0}, kinds=" &"),
    "personal_data": Recipe({"": 0.5}, taken_back={"en": -2.0, "": -3.0}, kinds=" &"),
    "responsibility": Recipe({"en": 1.25, "": 0.75}, taken_back={"": -5.0}, found=3, in_a_reply=1, kinds=" &"),
    # A reply is a stock phrase as a whole, so each of its sentences is an example.
    "scripted": Recipe({"": 0.25}, found=1, in_a_reply=1, kinds=" "),
    "takes_side": Recipe({"en": 0.75, "": 2.0}, taken_back={"": -5.0}, kinds=" "),
}


class _NoOpinion(SecondOpinion):
    """Leaves everything to the expressions."""

    def takes_back(self, check: str, span: Span) -> bool:
        return False

    def sounds_like(self, check: str) -> Span | None:
        return None


def _defence(draft: Draft) -> list[Hit]:
    hits = draft_checks.hits_of(draft, specific.matter(draft, voice.signature(draft)), None, _NoOpinion(draft))
    return [hit for hit in hits if hit.check == "defensive"]


EXPRESSIONS: Mapping[str, Callable[[Draft], Sequence[Hit | Span]]] = {
    "compensation": forward.compensations,
    "conditional_apology": courtesy.conditional_apology,
    "defensive": _defence,
    "hostile": tone.hostile,
    "overpromise": forward.overpromise,
    "personal_data": privacy.personal_data,
    "responsibility": courtesy.responsibility,
    "scripted": lambda draft: [(0, len(draft.words))],
    "takes_side": courtesy.takes_side,
}
#: What a sentence that was written for a check is a counter-example of as well.
NEVER_WITH = {
    "compensation": ("hostile",),
    "defensive": ("responsibility",),
    "hostile": ("responsibility",),
    "next_step": ("hostile", "personal_data", "responsibility"),
    "overpromise": ("personal_data", "responsibility"),
    "personal_data": ("responsibility",),
    "promise": ("hostile", "personal_data", "responsibility"),
    "responsibility": ("hostile",),
    "scripted": ("hostile", "personal_data", "responsibility"),
    "takes_side": ("hostile", "personal_data"),
}
RARE = 3

#: A sign of kinds of words; between two of them stands what joins them.
_KIND = re.compile(r"<[^ &>]+(?:([ &])[^ &>]+)?>")


class Example(NamedTuple):
    """A sentence: its signs, whether it should be found, whether it stands in a reply."""

    signs: Signs
    is_found: bool
    is_in_a_reply: bool = True


def lessons() -> list[dict[str, Any]]:
    """All that may be learned from, as labelled replies; a single sentence is a reply with one label and `alone`."""
    tuning = [
        one
        for one in coach_table.labelled_replies(fixtures_folder() / "replies" / "replies.jsonl")
        if not coach_table.stands_aside(one["business"])
    ]
    alone = [
        json.loads(line) | {"alone": True}
        for path in (coach_table.SENTENCES, LESSONS, MORE_LESSONS)
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    for one in alone:
        labels = {one["label"]: one["is"]} | {check: False for check in NEVER_WITH.get(one["label"], ()) if one["is"]}
        one |= {"reply": one["text"], "audience": "public", "business": "", "labels": labels}
    return (
        coach_table.labelled_replies(coach_table.OURS)
        + coach_table.labelled_replies(coach_table.LEARNED)
        + tuning
        + alone
    )


class Read:
    """A labelled reply with the signs of its sentences."""

    def __init__(self, reply: dict[str, Any]) -> None:
        self.reply = reply
        audience = Audience.PRIVATE if reply["audience"] == "private" else Audience.PUBLIC
        beside = Beside(review=reply["review"] or "", business=reply["business"], audience=audience)
        self.draft = Draft(reply["reply"], packs.load(reply["lang"]), beside)
        self.signs = SecondOpinion(self.draft).signs
        self.batch = reply["id"].partition("-")[0]

    def examples(self, check: str, so_far: Scales | None = None) -> list[Example]:
        """The examples and counter-examples in it. `so_far` is what was learned without those replies of which nobody knows
        which sentence has the label: there the heaviest one is taken."""
        label = self.reply["labels"].get(check)
        if label is None:
            return []
        signs = [_without_own(one, check) for one in self.signs]
        alone = bool(self.reply.get("alone"))
        if not label or alone:
            return [Example(one, label, not alone) for one in signs]
        marked = self._marked(check)
        is_marked = [any(begin < end and start < stop for begin, stop in marked) for start, end in self.draft.sentences]
        if not any(is_marked):
            return [Example(max(signs, key=lambda one: weight(one, so_far)), True)] if so_far else []
        somebody_read_it = check in (self.reply.get("spans") or {})
        return [Example(one, its) for one, its in zip(signs, is_marked, strict=True) if its or somebody_read_it]

    def weighed(self, check: str, scales: Scales) -> Weighed:
        """The reply by what was learned without it."""
        found = [(one.start, one.end) if isinstance(one, Hit) else one for one in EXPRESSIONS[check](self.draft)]
        return Weighed(
            self.reply["labels"][check],
            [
                (weight(_without_own(signs, check), scales), any(begin < end and start < stop for begin, stop in found))
                for (start, end), signs in zip(self.draft.sentences, self.signs, strict=True)
            ],
        )

    def _marked(self, check: str) -> list[tuple[int, int]]:
        """Where the label stands, in positions of the folded draft."""
        given = (self.reply.get("spans") or {}).get(check)
        if given:
            return [
                (at, at + len(one))
                for one in given
                if (at := self.draft.words.find(Draft(one, None, Beside()).words)) >= 0
            ]
        found = EXPRESSIONS[check](self.draft)
        return [(one.start, one.end) if isinstance(one, Hit) else one for one in found]


def _without_own(signs: Signs, check: str) -> Signs:
    """Without what the check's own lists find (on these replies they are right, on others they are not), and without those
    kinds of words that the check does not learn."""
    kinds = RECIPES[check].kinds
    return {
        sign: strength
        for sign, strength in signs.items()
        if not sign.startswith(f"@{check}.") and not ((of := _KIND.fullmatch(sign)) and (of[1] or "") not in kinds)
    }


def learned(examples: Sequence[Example], recipe: Recipe) -> Scales:
    seen = Counter(sign for one in examples for sign in one.signs)
    every = {sign for sign, times in seen.items() if times >= RARE}
    kept = {sign for sign, one in regression(examples, every, recipe, sparse=True).weights.items() if one}
    last = regression(examples, kept, recipe)
    weights = {sign: round(one, 2) for sign, one in sorted(last.weights.items()) if abs(one) >= 0.005}
    return Scales(weights, round(last.base, 2), recipe.bars, recipe.taken_back)


def regression(examples: Sequence[Example], signs: set[str], recipe: Recipe, *, sparse: bool = False) -> Scales:
    """The weights of these signs that tell the examples apart best; the base is held down as they are. `sparse`: the weights
    themselves are held down and not their squares, so that most signs weigh nothing."""
    from numpy import array, int32  # here and not above: who only reads the lessons needs none of it
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    places = {sign: place for place, sign in enumerate(sorted(signs))}
    told = [
        (row, places[sign], strength)
        for row, one in enumerate(examples)
        for sign, strength in one.signs.items()
        if strength and sign in places
    ]
    rows, columns, strengths = zip(*told, strict=True)
    cost = [(recipe.found if one.is_found else 1) * (recipe.in_a_reply if one.is_in_a_reply else 1) for one in examples]
    table = csr_matrix(
        (strengths, (array(rows, int32), array(columns, int32))), shape=(len(examples), len(places)), dtype=float
    )
    model = LogisticRegression(
        C=recipe.cost, l1_ratio=float(sparse), solver="liblinear", tol=1e-4, max_iter=1000, random_state=0
    )
    fitted = model.fit(table, [one.is_found for one in examples], sample_weight=cost)
    return Scales(dict(zip(places, map(float, fitted.coef_[0]), strict=True)), float(fitted.intercept_[0]), {})


def learn(replies: Sequence[Read], checks: Collection[str] = RECIPES.keys()) -> dict[str, Scales]:
    scales = {}
    for check in checks:
        recipe = RECIPES[check]
        so_far = learned([example for one in replies for example in one.examples(check)], recipe)
        scales[check] = learned([example for one in replies for example in one.examples(check, so_far)], recipe)
    return scales


def written(scales: dict[str, Scales]) -> str:
    """The text of `resources/second_opinion.json`."""
    content = {
        check: {"bars": one.bars, "base": one.base, "taken_back": one.taken_back, "weights": dict(one.weights)}
        for check, one in scales.items()
    }
    lines = (
        f"{json.dumps(check)}:{json.dumps(one, ensure_ascii=False, separators=(',', ':'))}"
        for check, one in content.items()
    )
    return "{\n" + ",\n".join(lines) + "\n}\n"


#: What `measure` tries: bars below which what the expressions found is taken back, and bars that find more.
TAKEN_BACK = (-NEVER, -6.0, -5.0, -4.0, -3.5, -3.0, -2.5, -2.0, -1.5, -1.0)
BARS = (NEVER, 3.0, 2.5, 2.0, 1.5, 1.25, 1.0, 0.75, 0.5, 0.25, 0.0, -0.25, -0.5)


@dataclass(frozen=True, slots=True)
class Weighed:
    """A reply, whether it has the label, and of each sentence its sum and whether the expressions found something in it."""

    label: bool
    sentences: Sequence[tuple[float, bool]]

    def found(self, taken_back: float, bar: float) -> bool:
        return any(total > bar or (is_found and total >= taken_back) for total, is_found in self.sentences)


def measured(replies: Sequence[Read], checks: Collection[str]) -> str:
    """How right expressions and weights are together at each pair of bars, on those replies that the expressions were not
    written from (`coach_table.LEARNED`), a batch at a time, by weights that were learned without it: other writers, other
    businesses."""
    measured_on = {one["id"] for one in coach_table.labelled_replies(coach_table.LEARNED)}
    weighed: dict[tuple[str, bool], list[Weighed]] = {}
    for batch in sorted({one.batch for one in replies if one.reply["id"] in measured_on}):
        scales = learn([one for one in replies if one.batch != batch], checks)
        for one in replies:
            if one.batch == batch and one.reply["id"] in measured_on:
                for check, its in scales.items():
                    if check in one.reply["labels"]:
                        weighed.setdefault((check, one.reply["lang"] == "en"), []).append(one.weighed(check, its))
    lines = []
    for (check, is_english), chosen in sorted(weighed.items()):
        labelled = sum(one.label for one in chosen)
        lines.append(
            f"{check} {'en' if is_english else 'not en'}, {labelled} of {len(chosen)}: F1 by what is taken back, and the bar"
        )
        lines.append(f"{'':8}" + "".join(f"{bar:7}" for bar in BARS))
        lines += [f"{back:8}" + "".join(f"{_f1(chosen, back, bar):7.3f}" for bar in BARS) for back in TAKEN_BACK]
    return "\n".join(lines)


def _f1(chosen: Sequence[Weighed], taken_back: float, bar: float) -> float:
    found = [one.found(taken_back, bar) for one in chosen]
    right = sum(one.label and is_found for one, is_found in zip(chosen, found, strict=True))
    return 2 * right / max(1, sum(found) + sum(one.label for one in chosen))


def main() -> None:
    replies = [Read(one) for one in lessons()]
    if sys.argv[1:2] == ["measure"]:
        print(measured(replies, sys.argv[2:] or list(RECIPES)))
        return
    wanted = sys.argv[1:] or list(RECIPES)
    stands = second_opinion.scales() if sys.argv[1:] else {}
    text = written({**stands, **learn(replies, wanted)})
    WHERE.write_text(text, encoding="utf-8")
    print(f"{WHERE.relative_to(REPOSITORY)}: {len(text) // 1000} kB")


if __name__ == "__main__":
    main()
