"""Whether a person speaks: a name under it, the reviewer's name in it.

A signature is found by its shape (a short last line or tail that begins with a capital), not by a list of names. The
packs only say which words make it a role and which make it a crowd ("team"). Not here: sameness (`specific.py`).
"""

from __future__ import annotations

import re
from functools import lru_cache

from store.records import Level
from store.rules.draft_checks.reading import Draft, Hit
from store.rules.folding import Folded
from store.rules.spans import Span

_TAIL_BORDER = re.compile(
    # The stop behind an initial ("R. Patel") is none.
    r"(?<![\s.][A-Z])(?<!^[A-Z])[.!?…)\]]+[\"')]*\s+|\n+|\s[-–—~^]\s*(?=[A-Z\u00C0-\u024F])|[\U0001F300-\U0001FAFF\u2600-\u27BF\ufe0f]+\s*"
)
_INITIALS = re.compile(r"(?:^|\s)[-–—~^/*(]\s?[A-Z]{1,3}\)?\.?\s*$")
#: "*Zanele", "^Tom": whoever answers for a large house puts a sign right before the first name.
_SIGNED_NAME = re.compile(r"(?:^|\s)[~^*][A-Z\u00C0-\u00DE][a-z\u00DF-\u024F]+\.?\s*$")
#: "Dr. Kovac", "Mrs Bell": a title makes a surname a person's, even where the house is called by it.
_TITLED = re.compile(
    r"(?:Dr|Drs|Prof|Mr|Mrs|Ms|Miss|Mx|Sr|Sra|Mme|Dra|Mag)\.?\s+[A-Z\u00C0-\u00DE][\w'’-]+(?:\s+[A-Z\u00C0-\u00DE][\w'’-]+)?$"
)
_NAME = re.compile(r"[A-Z\u00C0-\u00DE\u0100-\u024F][\w'’.-]*")
#: "Bea at Inkwell": what follows is the house, not the name.
_WITH_HOUSE = re.compile(r"\s+(?:@|at|from|of|with|von|vom|bei|de|du|van|by|da|do|del|chez)\s+(?=[A-Z\u00C0-\u00DE])")
#: Most words of a signature: "Dr. Hannah Lee, practice owner, Alder Street Dental".
MOST_WORDS = 9


def signature(draft: Draft) -> Span | None:
    """The signature's span in code points of the text, or `None`."""
    text = draft.text.rstrip()
    if not text:
        return None
    if draft.beside.signature and text.endswith(draft.beside.signature.strip()):
        start = len(text) - len(draft.beside.signature.strip())
        if _is_person(draft, draft.beside.signature.strip()):
            return start, len(text)
    initials = _INITIALS.search(text) or _SIGNED_NAME.search(text)
    if initials:
        return initials.start() + (1 if initials[0][0].isspace() else 0), initials.end()
    titled = _TITLED.search(text)
    if titled and text[: titled.start()].rstrip(" ").endswith((".", "!", "?", "\n")):
        return titled.span()
    before, *last_words = text.rsplit(maxsplit=2 * MOST_WORDS)
    begins = len(before) if len(last_words) == 2 * MOST_WORDS else 0  # no signature reaches farther back
    borders = [match.end() for match in _TAIL_BORDER.finditer(text, begins) if match.end() < len(text)]
    for border in reversed(borders[-4:]):
        tail = text[border:]
        if len(tail.split()) > MOST_WORDS:
            break
        if _is_person(draft, tail):
            return border, len(text)
        signed = _after_a_closing(draft, text, border)
        if signed:
            return signed
    return None


def _after_a_closing(draft: Draft, text: str, border: int) -> Span | None:
    """ "Apologies for the trouble, Jens": the sorry or the thank-you is the closing formula, the name after the last comma
    stands under it."""
    comma = text.rfind(",", border)
    if comma < 0:
        return None
    said = [draft.map.span(*one) for one in (*draft.find("apology"), *draft.find("thanks"))]
    if not any(border <= start < comma for start, _ in said):
        return None
    name = text[comma + 1 :].strip()
    words = name.split()
    if not 1 <= len(words) <= 3 or not all(_NAME.fullmatch(word) for word in words) or not _is_person(draft, name):
        return None
    return len(text) - len(name), len(text)


def _is_person(draft: Draft, tail: str) -> bool:
    """Whether a tail names a person or a role, once the closing formula, the crowd and the brand are taken off."""
    folded = Folded(tail)
    words = folded.folded
    closing = draft.pattern("human", "closing").match(words)
    rest_from = closing.end() if closing else 0
    if draft.pattern("human", "role").search(words, rest_from):
        # "Please be patient while our partner bank checks it" speaks of a partner; nobody signs with a sentence.
        return not (
            tail.rstrip().endswith((".", "!", "?")) and draft.pattern("human", "sentence").search(words, rest_from)
        )
    first = folded.span(rest_from, rest_from + 1)[0] if rest_from < len(words) else len(tail)
    rest = tail[first:].lstrip(" ,.:;-–—~^\n")
    pieces = re.split(r"\s*[,/|\n–—]\s*|\s+-\s*", rest)
    head = _WITH_HOUSE.split(pieces[0])[0].strip(" .!")
    names = head.split()
    if not names or len(names) > 4 or "?" in rest or rest.endswith("!"):
        return False
    brand = {word.strip(",.").lower() for word in draft.beside.business.split()}
    said = Folded(head).folded
    if draft.pattern("human", "crowd").search(said) or draft.pattern("human", "no_name").search(said):
        return False
    own = [word for word in names if word.strip(".,").lower() not in brand]
    if len(names) == 1 and not own and _is_the_owner_s(names[0], draft.beside.business):
        own = names
    return (
        bool(own) and all(_NAME.fullmatch(word) or _is_particle(word) for word in names) and bool(_NAME.match(own[0]))
    )


def _is_the_owner_s(name: str, business: str) -> bool:
    """A place is often called by its owner's name ("Bar Manolo"): alone under a reply, its last word is that person."""
    words = business.split()
    return len(words) > 1 and words[-1].strip(".,").lower() == name.strip(".,").lower()


def _is_particle(word: str) -> bool:
    return word.lower() in (
        "van",
        "von",
        "de",
        "der",
        "den",
        "du",
        "da",
        "do",
        "dos",
        "la",
        "le",
        "and",
        "und",
        "et",
        "y",
        "e",
        "en",
        "&",
    )


def human(draft: Draft) -> list[Hit]:
    """Whether the reviewer is addressed by the name that they show."""
    name = draft.beside.reviewer.strip()
    if not name:
        return []
    first = re.split(r"[\s.,_]+", name)[0]
    if len(first) < 2:
        return []
    match = _named(first).search(draft.text)
    if match:
        return [Hit("human", Level.PRAISE, *match.span(), values={"raw": "1"})]
    return []


@lru_cache(maxsize=64)
def _named(name: str) -> re.Pattern[str]:
    """The name as a word of its own. Kept: the same reviewer stands beside every stroke of a draft."""
    return re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
