"""How right the draft checks are on labelled replies of real and made businesses: `python -m tests.coach_table`.

Prints precision, recall and F1 per check and language on two parts of the fixture, split by business so that no house's
wording is in both: `tuning`, which the vocabulary was tuned on, and `aside`, looked at rarely. Not here: the floors that
the numbers must hold (`tests/rules/test_coach_table.py`).
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from store.rules.draft_checks import check_batch
from tests.conftest import fixtures_folder

#: The labels that a check of ours answers to, by the check's id.
CHECKS = (
    "apology", "compensation", "compensation_first", "conditional_apology", "contact", "defensive", "hostile", "next_step",
    "overpromise", "personal_data", "promise", "question", "responsibility", "restates", "scripted", "signed", "takes_side",
    "thanks",
)  # fmt: skip
#: Of ten businesses four stand aside.
ASIDE_OF_TEN = 4


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of one check on one part; the ratios are `None` where there is nothing to divide by."""

    check: str
    right: int
    wrong: int
    overlooked: int

    @property
    def labelled(self) -> int:
        return self.right + self.overlooked

    @property
    def precision(self) -> float | None:
        found = self.right + self.wrong
        return self.right / found if found else None

    @property
    def recall(self) -> float | None:
        return self.right / self.labelled if self.labelled else None

    @property
    def f1(self) -> float | None:
        whole = 2 * self.right + self.wrong + self.overlooked
        return 2 * self.right / whole if whole else None


def stands_aside(business: str) -> bool:
    return int(hashlib.sha256(business.encode()).hexdigest()[:8], 16) % 10 < ASIDE_OF_TEN


def labelled_replies(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def predictions(replies: Sequence[dict[str, Any]]) -> list[frozenset[str]]:
    """The checks that found something present in each reply: what is missing has an empty span."""
    lines = [
        {key: reply[key] for key in ("id", "review", "reply", "lang", "rating", "audience", "business")}
        for reply in replies
    ]
    return [
        frozenset(finding["check"] for finding in line["findings"] if finding["start"] < finding["end"])
        for line in check_batch(lines)
    ]


def scores(pairs: Iterable[tuple[dict[str, Any], frozenset[str]]]) -> list[Score]:
    pairs = list(pairs)
    return [
        Score(
            check,
            right=sum(reply["labels"][check] and check in found for reply, found in pairs),
            wrong=sum(not reply["labels"][check] and check in found for reply, found in pairs),
            overlooked=sum(reply["labels"][check] and check not in found for reply, found in pairs),
        )
        for check in CHECKS
    ]


def parts(path: Path) -> dict[tuple[str, str], list[Score]]:
    """The scores by (language or "all", part)."""
    replies = labelled_replies(path)
    pairs = list(zip(replies, predictions(replies), strict=True))
    languages = sorted({reply["lang"] for reply in replies}, key=lambda one: (one != "en", one))
    table: dict[tuple[str, str], list[Score]] = {}
    for language in [*languages, "not en"]:
        chosen = [
            pair for pair in pairs if pair[0]["lang"] == language or (language == "not en" and pair[0]["lang"] != "en")
        ]
        for part, aside in (("tuning", False), ("aside", True)):
            table[language, part] = scores(pair for pair in chosen if stands_aside(pair[0]["business"]) is aside)
    return table


def printed(table: dict[tuple[str, str], list[Score]]) -> str:
    lines = []
    for language in dict.fromkeys(language for language, _ in table):
        lines.append(f"{language:21}{'tuning: n':>10}  P    R    F1  {'aside: n':>10}  P    R    F1")
        for tuning, aside in zip(table[language, "tuning"], table[language, "aside"], strict=True):
            lines.append(f"  {tuning.check:19}{_cells(tuning)}{_cells(aside)}")
        lines.append("")
    return "\n".join(lines)


def _cells(score: Score) -> str:
    ratios = " ".join("  – " if one is None else f"{one:.2f}" for one in (score.precision, score.recall, score.f1))
    return f"{score.labelled:>10} {ratios} "


def main() -> None:
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else fixtures_folder() / "replies" / "replies.jsonl"
    print(printed(parts(path)))


if __name__ == "__main__":
    main()
