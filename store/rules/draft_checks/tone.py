"""How it lands: defence, blame, insult, shouting, and asking the customer for something that is theirs to give.

`defensive` weighs where it stands: after an acknowledgement an explanation can help, before it never does. Not here: what
is missing from a reply (`__init__.py` says that).
"""

from __future__ import annotations

import re

from store.records import Level
from store.rules.draft_checks.reading import Draft, Hit
from store.rules.spans import Span, outside
from store.rules.specific_words import WORD

#: Kinds of defence that read as an attack wherever they stand.
ALWAYS_WRONG = ("blame", "dispute", "take_back")
#: Kinds that may explain, once the customer has been heard.
EXPLAINS = ("policy", "excuse", "boast", "third_party")
#: Most words of a reply that only explains and is still short enough to be nothing but a defence.
MOST_WORDS_OF_A_BARE_DEFENCE = 70
#: Characters of a clause behind its "but" that are marked beyond the words that gave it away.
LONGEST_TURN = 40

#: Faces and signs that no owner means kindly: rolling eyes, clown, middle finger, dung, liar, vomiting.
_SNEER = re.compile("[\U0001f644\U0001f921\U0001f595\U0001f4a9\U0001f925\U0001f92e]")
_CAPITALS = re.compile(r"(?<!\w)[^\W\d_]{2,}(?:[^\w.!?\n]+[^\W\d_]{2,}){2,}")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
#: Two letters that are capitals, or may be some beyond ASCII.
_MAYBE_CAPITALS = re.compile("[A-Z\u0080-\U0010ffff]{2}")
#: Fewest words, and letters in them, that are shouted together.
FEWEST_SHOUTED_WORDS = 3
FEWEST_SHOUTED_LETTERS = 12


def defensive(draft: Draft, heard: list[Span], owned: list[Span], *, steps: list[Span], moves: bool) -> list[Hit]:
    """Defence, with the weight of its place.

    `heard` are the spans that acknowledge (apology, responsibility, agreement), `owned` those that own or agree: where the
    failure is owned, its cause may be told. `moves` says that the reply asks, offers or promises something. A reply with
    neither that only states facts about the business is a defence by its whole shape."""
    first_heard = min((start for start, _ in heard), default=None)
    hits: list[Hit] = []
    taken: list[Span] = []
    for kind in ALWAYS_WRONG + EXPLAINS:
        if owned and kind in EXPLAINS:
            continue
        for span in outside(_taken_back(draft) if kind == "take_back" else draft.find("defensive", kind), taken):
            sentence = draft.sentence_at(span[0])
            # "That was our mistake, but …": what is owned before the turn does not excuse what follows it.
            owned_from = span[0] if kind == "take_back" else sentence[0]
            if any(owned_from <= start < sentence[1] for start, _ in owned):
                continue
            after = first_heard is not None and first_heard < span[0]
            if kind == "take_back" and not after:
                continue
            level = Level.NUDGE if kind in EXPLAINS and after else Level.WARNING
            taken.append(span)
            early = kind != "excuse" or level is Level.WARNING
            hits.append(Hit("defensive", level, *span, message=f"defensive_{kind}" if early else "defensive"))
    if not hits and first_heard is None and not moves:
        hits.extend(_bare_defence(draft, steps))
    return hits


def _taken_back(draft: Draft) -> list[Span]:
    """From each "but" that takes something back to the end of what it says: the words to leave out."""
    spans = []
    for start, stop in draft.everywhere("defensive", "take_back"):
        turns = [turn.start() for turn in draft.pattern("defensive", "turn").finditer(draft.words, start, stop)]
        sentence_ends = draft.sentence_at(start)[1]
        ends = (at for at in range(stop, sentence_ends) if draft.words[at] in ",;:.!?()")
        end = min(next(ends, sentence_ends), stop + LONGEST_TURN)
        spans.append((turns[-1] if turns else start, max(end, stop)))
    return outside(spans, draft.find("defensive", "not"))


def _bare_defence(draft: Draft, steps: list[Span]) -> list[Hit]:
    """Nothing heard, nothing asked, nothing offered: the first sentence about the business or its rules. One that tells
    what was done is none."""
    if len(draft.words.split()) > MOST_WORDS_OF_A_BARE_DEFENCE:
        return []
    for start, end in draft.sentences:
        if any(start <= begin < end for begin, _ in steps):
            continue
        states = draft.has("defensive", "statement", (start, end))
        if states and not draft.has("defensive", "neutral", (start, end)) and end - start > 15:
            return [Hit("defensive", Level.WARNING, start, end, message="defensive_excuse")]
    return []


def hostile(draft: Draft) -> list[Hit]:
    """Insult, sarcasm, threat (from the pack), a sneering face, and shouting (in any script that has capitals). Who takes up
    the review's own words ("the grumpy man is me") insults nobody."""
    hits = [
        Hit("hostile", Level.WARNING, *span)
        for span in draft.find("hostile")
        if draft.words[slice(*span)] not in draft.review.folded or _speaks_to_them(draft, span)
    ]
    hits += [Hit("hostile", Level.WARNING, *face.span(), values={"raw": "1"}) for face in _SNEER.finditer(draft.text)]
    hits += [
        Hit("hostile", Level.WARNING, *span, message="hostile_capitals", values={"raw": "1"})
        for span in _shouted(draft.text)
    ]
    return hits


def _speaks_to_them(draft: Draft, span: Span) -> bool:
    words = WORD.findall(draft.words, *draft.sentence_at(span[0]))
    return draft.pack is not None and not draft.pack.you.isdisjoint(words)


def _shouted(text: str) -> list[Span]:
    """The stretches of words that are all in capitals."""
    # Nearly always there is nothing to find; only then is it worth looking which words stand together.
    if len(_MAYBE_CAPITALS.findall(text)) < FEWEST_SHOUTED_WORDS:
        return []
    if sum(map(str.isupper, _LETTERS.findall(text))) < FEWEST_SHOUTED_WORDS:
        return []
    spans = []
    for match in _CAPITALS.finditer(text):
        words = _LETTERS.findall(match[0])
        if all(map(str.isupper, words)) and sum(map(len, words)) >= FEWEST_SHOUTED_LETTERS:
            spans.append(match.span())
    return spans


def pressure(draft: Draft) -> list[Hit]:
    return [Hit("pressure", Level.WARNING, *span) for span in draft.find("pressure")]
