"""How right the draft checks are on labelled replies of real and made businesses: `python -m tests.coach_table`.

Prints precision, recall and F1 per check and language on two parts of the fixture, split by business so that no house's
wording is in both: `tuning`, which the vocabulary was tuned on, and `aside`, looked at rarely; and on replies written for
this project (`tests/labelled/replies.jsonl`, labelled by the same definitions; what two people could call either way
stands under `unsure` and counts for neither). Those were written without the vocabulary in view, each batch was measured
before the vocabulary grew by it, and the next was harder for it. What a batch scored at first sight is nearer to what a
stranger's reply gets than the column `ours`. The last two, `third-` (120 replies) and `fourth-` (40), had in English an F1
of 0.35 and none of three for offers, 0.74 and 0.50 for owned failures, 0.79 and 0.25 for promises, 0.81 and 0.77 for
defence, 0.97 and 0.90 for sorries, 0.97 and 1.00 for restating, 0.78 and 1.00 for stock phrases; both were written to be
told in no usual words, which the recorded replies of the fixture seldom are.
`fifth-` (60, told as plainly as the fixture's, by one who knew the vocabulary) had at first sight in English 0.90 for offers,
0.77 for owned failures, 0.93 for promises, 0.98 for next steps; in the other languages 0.74 for offers, 0.95 for owned
failures, 0.78 for promises, 0.91 for stock phrases.
`sixth-` (25, written after the vocabulary had grown by `fifth-`) had at first sight in English 0.25 for offers, 0.50 for
owned failures, 0.67 for promises, 0.91 for next steps; in the other languages 0.57, 0.91, 0.89 and 0.86: what offers and
owns in words that nobody thought of before is still overlooked; of these four, one was found where it was not.
`seventh-` (202, of 101 businesses, by one who knew neither the program nor its vocabulary) had at first sight, before the
vocabulary was turned from phrases to constructions and after it, in English 0.80 and 0.78 for offers, 0.48 and 0.59 for owned
failures, 0.82 and 0.85 for promises, 0.31 and 0.45 for agreement, 0.73 for defence, 0.77 for stock phrases, 0.83 for
guarantees, 0.44 for what is theirs to tell, 0.97 for questions, 0.97 and more for thanks, sorries, routes and names, 0.92 for
next steps, 0.94 for restating, and 2 of 11 insults with none invented; in the other languages, still phrases then, 0.88 for
offers, 0.80 for owned failures and promises, 0.63 for defence, 0.62 for stock phrases, 0.22 for what is theirs to tell, 0.88 and
more for the rest. Read in two halves, the second measured after the vocabulary had grown by the first, the second half had
0.78 for offers, 0.60 for owned failures, 0.84 for promises, 0.71 for defence and 0.67 for what is theirs to tell: what one
business says teaches little about the next.

The part `unseen` are the batches `eighth-` (202, of 88 businesses), `ninth-` (120, English, of 43), a half of `tenth-` (180, of
44), one of `eleventh-` (178, of 71), one of `twelfth-` (233, of 107) and `thirteenth-` (150, English, of 60), written by LABELS.md alone and never tuned on, with more of the rare labels than the fixture has: what they score is what a stranger's reply gets. Before
the vocabulary grew by the seventh and by the sentences below, the eighth had in English an F1 of 0.76 for offers, 0.43 for owned
failures, 0.86 for promises, 0.53 for guarantees, 0 for what is theirs to tell and for insults, 0.50 for agreement, 0.81 for
defence; after it 0.85, 0.50, 0.87, 0.83, 0.63 and 0.31, 0.64, 0.78. The ninth, told more plainly, had then 0.86, 0.85, 0.96,
0.92, 0.67 and 0, 0.88, 0.86. Two false alarms of an insult in the ninth ("if they do not come back, mail us") were read and
mended; nothing else of it was.

`tenth-` are 360 replies of 88 businesses, half English, by two who knew neither the program nor its vocabulary and who gave
each business a voice of its own: dialects, letters of the old school, clumsy English, mockery. Half of it (44 businesses) was
read and stands among ours; the other half was not, and stands in `unseen`. At first sight the half that was read had in English
0.67 for offers and guarantees, 0.56 for what is theirs to tell and promises, 0.71 for owned failures, 0.82 for defence, 0.17 for
insults; in the other languages 0.86 for offers, 0.73 for guarantees, 0.60 for what is theirs to tell, 0.68 for owned failures.
Then the second opinion was learned (`tests/second_opinion.py`) and the expressions grew by that half. The half that was not
read went from 0.63 to 0.79 for offers, from 0.45 to 0.52 for guarantees, from 0.62 to 0.75 for what is theirs to tell, from 0.55
to 0.80 for owned failures and from 0.20 to 0.33 for insults in English, from 0.74 to 0.77, from 0.73 to 0.79, from 0.36 to 0.65,
from 0.77 to 0.83 and from 0.25 to 0.35 in the other languages; the rest stayed. The bar of owned failures was chosen among
three with these figures in view, that of insults raised so that not one in five is wrong.
The eighth and ninth together went from 0.85 to 0.87 for offers, from 0.65 to 0.84 for what is theirs to tell, from 0.69 to 0.74
for owned failures and from 0.21 to 0.38 for insults in English, in the other languages from 0.40 to 0.77 for what is theirs to
tell, from 0.62 to 0.80 for guarantees and from 0.60 to 0.73 for owned failures.

Then words were given kinds, which hold in all languages (`store/rules/kinds_of_words.py`), and offers, guarantees, conditional
sorries, agreement and stock phrases were learned as well, from 12,000 single sentences more (`tests/labelled/more_lessons.jsonl`,
by three who knew neither the program nor its vocabulary). At first sight of the last 4,200 of these, half of them near misses,
the program of before had in English an F1 of 0.77 for offers, 0.82 for guarantees, 0.76 for conditional sorries and 0.83 for
agreement, in the other languages 0.49, 0.63, 0.59 and 0.49. What nobody tuned on (eighth to tenth) went from 0.84 to 0.88 for
offers, from 0.76 to 0.80 for guarantees and from 0.72 to 0.76 for agreement in English; in the other languages from 0.79 to 0.82
for guarantees and from 0.73 to 0.88 for conditional sorries; the fixture's part `aside` from 0.53 to 0.71 for agreement and from
0.88 to 0.91 for stock phrases in English, and in the other languages from 0.73 to 0.92 for stock phrases, of which there are
seven. The rest stayed. The figures of these parts were looked at twice; that English weighs no conditional sorries and the
others no offers, and that insults, disclosures and owned failures are weighed as before, was decided with the first look and
the floors of `tests/rules/test_coach_table.py` in view. Offers and guarantees told by people with voices of their own (0.84 and
0.56 in English), promises (0.72) and stock phrases (0.62) in other languages are the weakest.

`eleventh-` are 334 replies of 136 businesses, in the mixture of the fixture: agents of apps, banks, deliveries and hotels, and
owners, told as most replies are, with natural near misses of the rare labels beside them (the customer's own money, rules
about refunds, efforts, cold facts). At first sight, before anything had been learned from the sentences of
`more_lessons.jsonl`, all of them had in English 0.82 for offers (precision 0.78: talk of money was taken for an offer), 0.92 for
guarantees, 0.91 for what is theirs to tell, 0.86 for owned failures, 0.93 for promises and questions, 0.92 for conditional
sorries, 0.89 for stock phrases, 0.81 for defence and agreement, 0.95 and more for the rest, and of insults a precision of 0.73;
in the other languages 0.90 for offers, 0.87 for guarantees and promises, 0.83 for what is theirs to tell, 0.82 for stock phrases,
0.79 for defence, 0.85 and more for the rest. One half (65 businesses) was read then and stands among ours; the other went from
0.78 to 0.81 for offers and stayed within a reply or two elsewhere.

`twelfth-` are 420 replies of 193 businesses, English (240) by one who was told to write as in life, the others by a second. The
English ones were labelled by another reader as well; the two agreed with an F1 of 0.95 and more (conditional sorries 0.89, what
is theirs to tell 0.90), and what they call differently counts as unsure. At first sight they had in English 0.87 for offers, 0.78
for guarantees, 0.53 for what is theirs to tell, 0.75 for owned failures and defence, 0.86 for promises and agreement, 0.70 for
questions (of nine), 0.88 for stock phrases, 0.94 for conditional sorries, 0.93 and more for the rest, and of insults a precision
of 0.78; in the other languages 0.81 for offers, 0.84 for guarantees, 0.46 for what is theirs to tell, 0.74 for promises, 0.81 for
owned failures, 0.82 for defence, 0.88 and more for the rest. One half (86 businesses) was read then, and 3,500 single sentences
were added to the lessons, in which promises in other languages were found with a recall of 0.55 (0.32 in German) before. All that
nobody tuned on went from 0.82 to 0.86 for guarantees, from 0.86 to 0.88 for offers and from 0.75 to 0.78 for what is theirs to
tell in English, in the other languages from 0.64 to 0.78 for what is theirs to tell, from 0.77 to 0.81 for promises, from 0.78 to
0.84 for stock phrases; the rest stayed within 0.02. These figures were looked at five times; the bars of owned failures were
chosen with them in view, and which phrases of the Spanish and Dutch packs to drop.

`thirteenth-` are 150 English replies of 60 businesses by one who was asked for many of the rare labels in everyday words, all
labelled by a second reader (the two agreed with an F1 of 0.90 and more, promises and owned failures least). Nobody read them for
the vocabulary. At first sight they had 0.89 for offers (none invented, a fifth overlooked), 0.84 for guarantees, 0.82 for what is
theirs to tell, 0.87 for promises, 0.96 for questions, 0.73 for owned failures, 0.76 for agreement, 0.79 for defence, 0.90 for next
steps and stock phrases, 0.93 for names, 0.98 and more for the rest; after the second opinion was learned from 2,200 sentences
more, 0.90 for guarantees and 0.78 for agreement. Some sixty expressions that these sentences
suggested found four fifths of them instead of two thirds, and not one reply more of those that nobody tuned on: they were not
kept. The English replies of `eighth-` to `eleventh-` were labelled by a second reader too. With what stood sure both agreed to
0.97 and more, but for what is theirs to tell (0.87: the second found more); what they call differently counts as unsure now.

A third table measures single sentences, each written for one check (`tests/labelled/sentences.jsonl`): about as many that
should be found as near misses that should not, at which whole replies are too poor to measure precision. The English ones (90
a check) were written from LABELS.md alone by one who knew neither the program nor its vocabulary, to be told in as many ways
as there are; every second one was kept sealed elsewhere. At first sight the sealed half had in English an F1 of 0.76 for
offers, 0.81 for defence, 0.33 for insults (2 in 10 found), 0.55 for guarantees, 0.46 for what is theirs to tell, 0.87 for
promises, 0.76 for owned failures and 0.71 for agreement. The open half was read while the vocabulary
grew by it, but for the third whose number is divisible by three, measured a few times only: there 0.79 became 0.87 for offers,
0.64 0.71 for guarantees, 0.40 0.76 for what is theirs to tell, 0.88 0.91 for owned failures, 0.71 0.79 for agreement, 0.13
0.35 for insults; promises (0.86) and defence (0.76) stayed. In the two thirds that were read 0.97 and more of each are right: the
figures of the table below are between the two, and nearer to what was read.
The others (26 a check and language, nine checks, every second one sealed) were written the same way. At first sight the sealed
half had in the six languages an F1 of 0.65 for offers, 0.77 for defence, 0.51 for guarantees, 0.34 for what is theirs to tell,
0.78 for promises, 0.73 for owned failures, 0.50 for agreement, 0.65 for next steps and 0.59 for stock phrases, as a mean of the
languages. Of the half that stands in the file every third was left unread: all checks and languages together, these had an F1
of 0.61 before the vocabulary grew by the rest and 0.72 after it (what is theirs to tell 0.15 and 0.86, agreement 0.35 and 0.56,
stock phrases 0.64 and 0.76, offers 0.64 and 0.72, promises 0.59 and guarantees 0.63 both times): the table below is what was
learnt, that third is what a stranger's sentence gets.

Not here: the floors that the numbers must hold
(`tests/rules/test_coach_table.py`).
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
#: Replies written for this project.
OURS = Path(__file__).parent / "labelled" / "replies.jsonl"
#: Replies that no vocabulary was tuned on: whoever tunes reads the figures only, and writes others once they have been read.
UNSEEN = Path(__file__).parent / "labelled" / "unseen.jsonl"
#: Single sentences, each labelled for one check: `{"id", "label", "lang", "review", "text", "is"}` a line.
SENTENCES = Path(__file__).parent / "labelled" / "sentences.jsonl"
PARTS = ("tuning", "aside", "ours", "unseen")
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
    """The lines of a labelled file, with `labels` as a mapping of check to yes or no; a check that is left out is unsure."""
    replies = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    for reply in replies:
        if isinstance(reply["labels"], list):
            sure = [check for check in CHECKS if check not in reply["unsure"]]
            reply["labels"] = {check: check in reply["labels"] for check in sure}
    return replies


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
            right=sum(reply["labels"].get(check) is True and check in found for reply, found in pairs),
            wrong=sum(reply["labels"].get(check) is False and check in found for reply, found in pairs),
            overlooked=sum(reply["labels"].get(check) is True and check not in found for reply, found in pairs),
        )
        for check in CHECKS
    ]


def parts(path: Path | None) -> dict[tuple[str, str], list[Score]]:
    """The scores by (language or "not en", part); without the fixture only those of our own replies."""
    pairs: list[tuple[str, dict[str, Any], frozenset[str]]] = []
    fixture = labelled_replies(path) if path else []
    for replies, whose in ((fixture, ""), (labelled_replies(OURS), "ours"), (labelled_replies(UNSEEN), "unseen")):
        for reply, found in zip(replies, predictions(replies), strict=True):
            part = whose or ("aside" if stands_aside(reply["business"]) else "tuning")
            pairs.append((part, reply, found))
    languages = sorted({reply["lang"] for _, reply, _ in pairs}, key=lambda one: (one != "en", one))
    return {
        (language, part): scores(
            (reply, found)
            for its_part, reply, found in pairs
            if its_part == part and (reply["lang"] == language or (language == "not en" and reply["lang"] != "en"))
        )
        for language in [*languages, "not en"]
        for part in PARTS
    }


def sentence_scores(path: Path = SENTENCES) -> dict[tuple[str, str], Score]:
    """The scores of the labelled sentences by (language or "not en", check); each counts for the check that it was written
    for only."""
    sentences = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    alone = [one | {"reply": one["text"], "rating": 1, "audience": "public", "business": ""} for one in sentences]
    counts: dict[tuple[str, str], list[int]] = {}
    for one, found in zip(sentences, predictions(alone), strict=True):
        is_found = one["label"] in found
        for language in (one["lang"],) if one["lang"] == "en" else (one["lang"], "not en"):
            right_wrong_overlooked = counts.setdefault((language, one["label"]), [0, 0, 0])
            if is_found or one["is"]:
                right_wrong_overlooked[2 if not is_found else 0 if one["is"] else 1] += 1
    return {
        (language, check): Score(check, *counted)
        for (language, check), counted in sorted(
            counts.items(), key=lambda one: (one[0][0] != "en", one[0][0] == "not en", one[0])
        )
    }


def printed_sentences(scored: dict[tuple[str, str], Score]) -> str:
    lines = [f"{'sentences':21}{'n':>12}  P    R    F1 "]
    lines += [f"  {language:6} {score.check:16}{_cells(score)}" for (language, _), score in scored.items()]
    return "\n".join(lines)


def printed(table: dict[tuple[str, str], list[Score]]) -> str:
    lines = []
    for language in dict.fromkeys(language for language, _ in table):
        heads = "".join(f"{part + ': n':>12}  P    R    F1 " for part in PARTS)
        lines.append(f"{language:21}{heads}")
        for row in zip(*(table[language, part] for part in PARTS), strict=True):
            lines.append(f"  {row[0].check:19}{''.join(map(_cells, row))}")
        lines.append("")
    return "\n".join(lines)


def _cells(score: Score) -> str:
    ratios = " ".join("  – " if one is None else f"{one:.2f}" for one in (score.precision, score.recall, score.f1))
    return f"{score.labelled:>12} {ratios} "


def main() -> None:
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else fixtures_folder() / "replies" / "replies.jsonl"
    print(printed(parts(path)))
    print(printed_sentences(sentence_scores()))


if __name__ == "__main__":
    main()
