"""How long all draft checks take together, printed: `python -m tests.benchmarks.checks`.

The case of EMPATHY.md: a draft of 2,000 characters beside 500 earlier replies, with its review. Each round reads another
draft, as typing does, so that no cache of whole texts helps. Not a test: machines differ and are noisy.
"""

from __future__ import annotations

import random
import statistics
import time

from store.rules import draft_checks
from store.rules.sameness import EarlierReplies

DRAFT_LENGTH = 2000
EARLIER = 500
#: Milliseconds (EMPATHY.md): the middle of all rounds, and what 99 of 100 stay under.
MEDIAN_BOUND = 10.0
P99_BOUND = 25.0

REVIEW = (
    "We waited fifty minutes for two soups and both came cold. The waiter rolled his eyes when my mother, who is 81, asked "
    "for a chair with a back. Then the bill had a starter on it that we never ordered. I wrote to you twice and nobody answered."
)
SENTENCES = (
    "Thank you for writing to us about Sunday, {name}.",
    "I am sorry that your mother waited fifty minutes for a soup that was cold.",
    "The second soup should not have left the kitchen without being tasted.",
    "We were two short that day and we did not tell anybody at the door.",
    "From Monday the pass has a heat lamp and {name} tastes every pot before it leaves.",
    "The starter was charged by mistake, and the {number} euros are on their way back to your card.",
    "Could you tell me which waiter served you, so that I can speak to him myself?",
    "You can reach me at 555-01{number} or at kitchen{number}@example.com whenever it suits you.",
    "Chairs with a back stand at every table by the window since this week.",
    "Our terms say that bills are checked before payment, but that is no answer to a wrong bill.",
    "I will ring you by Friday and tell you what the kitchen said about it.",
    "Your letters of the {number}th went to an address that nobody read, and I have closed it.",
)


def a_draft(chance: random.Random, length: int = DRAFT_LENGTH) -> str:
    """A draft of about `length` characters, different each time."""
    words: list[str] = []
    while sum(map(len, words)) < length:
        sentence = chance.choice(SENTENCES)
        words.append(
            sentence.format(name=chance.choice(("Naledi", "Sipho", "Marie", "Jo")), number=chance.randint(10, 99)) + " "
        )
    return "".join(words)[:length]


def milliseconds(rounds: int = 200, *, seed: int = 7) -> list[float]:
    """The time of each round, in milliseconds, after a few that load packs and stemmers."""
    chance = random.Random(seed)
    earlier = EarlierReplies(a_draft(chance, chance.randint(200, 2000)) for _ in range(EARLIER))
    taken: list[float] = []
    for number in range(rounds + 10):
        draft = a_draft(chance)
        begun = time.perf_counter()
        draft_checks.read_draft(
            draft, review=REVIEW, reviewer="Ana P.", business="Corner Café", earlier=earlier, limit=4096, language="en"
        )
        if number >= 10:
            taken.append((time.perf_counter() - begun) * 1000)
    return taken


def main() -> None:
    taken = milliseconds()
    p99 = statistics.quantiles(taken, n=100)[98]
    print(f"all checks, {DRAFT_LENGTH} characters, {EARLIER} earlier replies, {len(taken)} rounds:")
    print(f"median {statistics.median(taken):6.2f} ms (bound {MEDIAN_BOUND:.0f})")
    print(f"p99    {p99:6.2f} ms (bound {P99_BOUND:.0f})")


if __name__ == "__main__":
    main()
