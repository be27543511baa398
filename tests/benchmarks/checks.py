"""How long all draft checks take together, printed: `python -m tests.benchmarks.checks`.

The case of EMPATHY.md: a draft of 2,000 characters beside 500 earlier replies, with its review. Told apart are

- the first draft of a session, which reads the pack and compiles what it tries, and what the application does behind it while
  somebody types: the rest of the expressions is compiled, little by little;
- drafts that are read for the first time, made of the sentences in `tests/labelled`, none of which comes twice: they have words
  that were never stemmed or looked up;
- the same sentences in other drafts: nothing is kept of a sentence, but by now the words are known;
- strokes: a draft that stands and grows by a letter.

Not a test: machines differ and are noisy. What the processor was at work is told beside the time that passed.
"""

from __future__ import annotations

import json
import random
import statistics
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from store.rules import draft_checks, packs
from store.rules.sameness import EarlierReplies
from ui.garbage import loads_for_good

DRAFT_LENGTH = 2000
EARLIER = 500
#: Milliseconds (EMPATHY.md): the middle of all rounds, and what 99 of 100 stay under.
MEDIAN_BOUND = 10.0
P99_BOUND = 25.0
#: Drafts read before any is timed: by then common words are known.
WARMING = 20
STROKES = 200

LABELLED = Path(__file__).parent.parent / "labelled"
REVIEW = (
    "We waited fifty minutes for two soups and both came cold. The waiter rolled his eyes when my mother, who is 81, asked "
    "for a chair with a back. Then the bill had a starter on it that we never ordered. I wrote to you twice and nobody answered."
)


@dataclass(frozen=True, slots=True)
class Taken:
    """Milliseconds that a reading took: as time passed, and as the processor was at work for it."""

    passed: float
    at_work: float


def sentences() -> list[str]:
    """Every English text that we labelled: replies, and single sentences of them."""
    texts: dict[str, None] = {}
    for file in sorted(LABELLED.glob("*.jsonl")):
        for line in map(json.loads, file.read_text(encoding="utf-8").splitlines()):
            if line["lang"] == "en":
                texts[line.get("reply") or line["text"]] = None
    return list(texts)


def drafts(said: Iterable[str], length: int = DRAFT_LENGTH) -> Iterator[str]:
    """Drafts of `length` characters, made of these sentences one after the other; what is too little for one is left out."""
    draft = ""
    for sentence in said:
        draft += sentence + " "
        if len(draft) >= length:
            yield draft[:length]
            draft = ""


def measure(*, seed: int = 7) -> tuple[Taken, Taken, dict[str, list[Taken]]]:
    """What the first draft of all took, what was done behind it, and what each of the others took, by their kind."""
    chance = random.Random(seed)
    said = sentences()
    earlier = EarlierReplies(
        next(drafts(chance.choices(said, k=100), chance.randint(200, DRAFT_LENGTH))) for _ in range(EARLIER)
    )
    chance.shuffle(said)
    first, *others = drafts(said)
    begun = _taken(first, earlier)
    learned = learn_all("en")
    for draft in others[:WARMING]:
        _taken(draft, earlier)
    new = [_taken(draft, earlier) for draft in others[WARMING:]]
    chance.shuffle(said)
    known = [_taken(draft, earlier) for draft in drafts(said)]
    standing, end = others[-1][: DRAFT_LENGTH - STROKES], others[-1][DRAFT_LENGTH - STROKES :]
    strokes = [_taken(standing + end[:letters], earlier) for letters in range(1, STROKES + 1)]
    return begun, learned, {"sentences never read": new, "all words known": known, "a stroke": strokes}


def learn_all(language: str) -> Taken:
    """What `ui.writing` asks the coach for once somebody writes, all at once, as the coach does it; it has no text to read."""
    passed, at_work = time.perf_counter(), time.process_time()
    pack = packs.load_or_fallback(language)
    with loads_for_good():
        while pack.compile_some(40):
            pass
    return Taken((time.perf_counter() - passed) * 1000, (time.process_time() - at_work) * 1000)


def _taken(draft: str, earlier: EarlierReplies) -> Taken:
    passed, at_work = time.perf_counter(), time.process_time()
    draft_checks.read_draft(
        draft, review=REVIEW, reviewer="Ana P.", business="Corner Café", earlier=earlier, limit=4096, language="en"
    )
    return Taken((time.perf_counter() - passed) * 1000, (time.process_time() - at_work) * 1000)


def main() -> None:
    first, learned, others = measure()
    print(f"all checks, {DRAFT_LENGTH} characters, {EARLIER} earlier replies:")
    print(f"the first draft of a session     {first.passed:7.0f} ms (processor {first.at_work:.0f})")
    print(f"expressions compiled behind it   {learned.passed:7.0f} ms (processor {learned.at_work:.0f})")
    for what, taken in others.items():
        for figure, at, bound in (("median", 50, MEDIAN_BOUND), ("99 of 100", 99, P99_BOUND)):
            passed, at_work = (
                statistics.quantiles(times, n=100, method="inclusive")[at - 1]
                for times in ([one.passed for one in taken], [one.at_work for one in taken])
            )
            label = f"{what}, {figure} ({len(taken)})"
            print(f"{label:38} {passed:6.2f} ms (processor {at_work:.2f}, bound {bound:.0f})")


if __name__ == "__main__":
    main()
