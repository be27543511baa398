"""What a public reply tells of the customer that the review did not: numbers, addresses, health, payment, behaviour.

Some of it the packs know by its words (a prescription, a room, a day). The rest is known by its shape: a sentence that says
what the customer did, was or has, in words that the review does not share.

A route of the business is not the customer's; a word that the review used is told already. In private there is nobody to
tell, so nothing is found.
"""

from __future__ import annotations

import re
from functools import lru_cache

from store.records import Audience, Level
from store.rules.draft_checks.reading import Draft, Hit
from store.rules.spans import Span, disjoint, outside
from store.rules.specific_words import content_words

#: The part of a span's words that the review must carry for the span to tell nothing new.
MOSTLY_TOLD = 0.5
#: Words of matter that a fact about the customer must bring and the review does not have; and the part of its words.
ENOUGH_NEW_WORDS = 3
#: The same for a sentence that was weighed as a whole (`second_opinion.py`).
SOME_NEW_WORDS = 2
MOSTLY_NEW = 0.6
#: Characters that the rest of a clause may have to be marked with what stands before it.
LONGEST_REST = 40

#: Not the mark inside a number or an address.
_CLAUSE_ENDS = re.compile(r"[,:.](?!\w)|[;!?()\n]|\s-\s")


def personal_data(draft: Draft) -> list[Hit]:
    if draft.beside.audience is not Audience.PUBLIC:
        return []
    spans = [span for span in draft.find("personal_data", "numbers") if not _number_is_told(draft, span)]
    spans += [span for span in outside(draft.find("personal_data", "always"), spans) if not _is_told(draft, span)]
    spans += [span for span in outside(draft.find("personal_data", "untold"), spans) if not _is_told(draft, span)]
    spans += outside(_untold_facts(draft), spans)
    whole = disjoint([_to_its_end(draft, span) for span in spans])
    hits = [Hit("personal_data", Level.WARNING, *span) for span in whole]
    return hits + _full_name(draft)


def _to_its_end(draft: Draft, span: Span) -> Span:
    """A span with the rest of its clause, or at least of its last word: an expression looks only so many characters ahead,
    and what it marks shall not end in "could not get into the", nor in the hours of a time."""
    start, end = span
    sentence_ends = draft.sentence_at(start)[1]
    clause_ends = _CLAUSE_ENDS.search(draft.words, end, sentence_ends)
    rest = draft.words[end : clause_ends.start() if clause_ends else sentence_ends].rstrip()
    if len(rest) > LONGEST_REST:
        rest = rest.split(maxsplit=1)[0].rstrip(",:.") if not rest[0].isspace() else ""
    return start, end + len(rest)


def is_new(draft: Draft, span: Span) -> bool:
    """Whether a stretch of the draft tells everybody something that the review did not: a number, or words of matter."""
    if draft.pack is None or draft.beside.audience is not Audience.PUBLIC or _is_told(draft, span):
        return False
    words = draft.words[slice(*span)]
    numbers = re.findall(r"\d+", words)
    new = content_words(words, draft.pack) - draft.review_stems
    return len(new) >= SOME_NEW_WORDS or any(number not in draft.review.folded for number in numbers)


def _number_is_told(draft: Draft, span: Span) -> bool:
    numbers = re.findall(r"\d[\d-]{2,}", draft.words[span[0] : span[1]])
    return bool(numbers) and all(number in draft.review.folded for number in numbers)


def _is_told(draft: Draft, span: Span) -> bool:
    """Whether the review itself tells what the span says: every number in it, and most of what its words carry."""
    if draft.pack is None:
        return False
    words = draft.words[span[0] : span[1]]
    said = content_words(words, draft.pack)
    if any(number not in draft.review.folded for number in re.findall(r"\d+", words)):
        return False
    return bool(said) and len(said & draft.review_stems) >= MOSTLY_TOLD * len(said)


def _untold_facts(draft: Draft) -> list[Span]:
    """Of each sentence that states what the customer did, was or has and neither offers, promises, owns nor agrees: from
    that fact to the sentence's end, where most of it is new beside the review."""
    pack = draft.pack
    facts = draft.find("personal_data", "fact")
    if pack is None or not facts:
        return []
    said_for_them = [
        *draft.promises,
        *(span for check in ("compensation", "responsibility", "apology", "takes_side", "next_step") for span in draft.find(check)),
    ]  # fmt: skip
    spans: list[Span] = []
    for start, end in draft.sentences:
        begins = next((one for one, _ in facts if start <= one < end), None)
        if begins is None or any(start <= one < end for one, _ in said_for_them):
            continue
        if "?" in draft.words[start:end] or draft.has("personal_data", "no_fact", (start, end)):
            continue
        said = content_words(draft.words[begins:end], pack)
        new = said - draft.review_stems
        if len(new) >= ENOUGH_NEW_WORDS and len(new) >= MOSTLY_NEW * len(said):
            spans.append((begins, begins + len(draft.words[begins:end].rstrip(" .!\n"))))
    return spans


def _full_name(draft: Draft) -> list[Hit]:
    """The reviewer's first name followed by a surname that the site does not show."""
    shown = draft.beside.reviewer.split()
    if not shown or len(shown[0]) < 2:
        return []
    match = _with_surname(shown[0]).search(draft.text) if shown[0] in draft.text else None
    if match is None or match[1].lower() in draft.beside.reviewer.lower():
        return []
    surname_is_shown = len(shown) > 1 and len(shown[1].strip(".")) > 1
    if surname_is_shown or match[1].lower() in draft.beside.review.lower():
        return []
    return [Hit("personal_data", Level.WARNING, *match.span(), values={"raw": "1"})]


@lru_cache(maxsize=64)
def _with_surname(name: str) -> re.Pattern[str]:
    """Kept: the same reviewer stands beside every stroke of a draft."""
    return re.compile(rf"(?<!\w){re.escape(name)}\s+([A-Z\u00C0-\u00DE][\w'’-]{{2,}})")
