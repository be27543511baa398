"""The specific ways to reach somebody that a text names: addresses, links, handles, telephone numbers, a person to ask for.

All but the person needs no pack. Not here: whether naming one is a next step (`forward.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from store.rules.folding import Folded
from store.rules.packs import NOTHING, Pack
from store.rules.spans import Span, outside

EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
LINK = re.compile(
    r"(?:https?://|www\.)[^\s<>()\"']+[^\s<>()\"'.,;:!?]"
    r"|(?<![\w@.])(?:[a-z0-9-]+\.)+(?:com|net|org|io|app|co|eu|info|shop|store|online|de|at|ch|fr|be|nl|es|pt|br|mx|za|uk|us|ca|au|in|sg|ie|nz|it|ly|me)(?:\.[a-z]{2})?(?![\w@.-]*@)(?:/[^\s<>()\"']*[^\s<>()\"'.,;:!?])?(?!\w)"
    # Whatever it ends in, a host with a path behind it is an address.
    r"|(?<![\w@.])(?:[a-z0-9-]+\.)+[a-z]{2,24}/[^\s<>()\"']*[^\s<>()\"'.,;:!?]"
)
HANDLE = re.compile(r"(?<![\w.@/])@[a-z_][\w.]{1,28}\w(?!\w)")
PHONE = re.compile(r"(?<![\w#.,/-])\(?\+?\(?\d[\d\s()./-]{5,}\d(?![\w/-])")
_DATE_OR_TIME = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|(?:19|20)\d\d\s?-\s?(?:19|20)?\d\d|\d{1,2}\.\d{3}(?:\.\d{3})*"
)
#: No address is without one of these, or has a blank in it.
_IN_AN_ADDRESS = re.compile(r"@|\.(?=\S)|://")
_BLANK = re.compile(r"\s")
#: Fewest digits of a telephone number: local numbers have six, but so have many other things.
FEWEST_DIGITS = 7


def routes(draft: Folded, pack: Pack | None, persons: Iterable[Span]) -> list[Span]:
    """Every specific way to reach the business that the draft names. `persons`: where the pack's list says that there may be
    somebody to ask for."""
    words = draft.folded
    unbroken = _unbroken(words)
    with_at = [(start, end) for start, end in unbroken if "@" in words[start:end]]
    with_dot = [(start, end) for start, end in unbroken if "." in words[start : end - 1] or "://" in words[start:end]]
    spans = _found(EMAIL, words, with_at)
    spans += outside(_found(HANDLE, words, with_at), spans)
    spans += outside(_found(LINK, words, with_dot), spans)
    spans += outside(_numbers(draft, pack), spans)
    spans += outside(_persons(draft, persons), spans)
    return sorted(spans)


def _unbroken(words: str) -> list[Span]:
    """The stretches without a blank that may hold an address."""
    spans: list[Span] = []
    for match in _IN_AN_ADDRESS.finditer(words):
        start = match.start()
        if spans and start < spans[-1][1]:
            continue
        while start and not words[start - 1].isspace():
            start -= 1
        blank = _BLANK.search(words, match.end())
        spans.append((start, blank.start() if blank else len(words)))
    return spans


def _found(pattern: re.Pattern[str], words: str, within: Iterable[Span]) -> list[Span]:
    return [match.span() for start, end in within for match in pattern.finditer(words, start, end)]


def _numbers(draft: Folded, pack: Pack | None) -> list[Span]:
    spans: list[Span] = []
    called = pack.pattern("contact", "call") if pack else NOTHING
    no_phone = pack.pattern("contact", "not_a_phone") if pack else NOTHING
    for match in PHONE.finditer(draft.folded):
        digits = sum(character.isdigit() for character in match[0])
        before = draft.folded[max(0, match.start() - 24) : match.start()]
        asked_to_call = called.search(before) is not None
        if digits < (6 if asked_to_call else FEWEST_DIGITS) or digits > 16:
            continue
        if _DATE_OR_TIME.fullmatch(match[0].strip("() ")) or no_phone.search(before):
            continue
        if not asked_to_call and match[0].isdigit() and not match[0].startswith(("0", "00")):
            continue  # a long bare number that nobody is asked to call: an order, a ticket
        opens_only = match[0].startswith("(") and ")" not in match[0]
        spans.append((match.start() + opens_only, match.end()))
    return spans


def _persons(draft: Folded, persons: Iterable[Span]) -> list[Span]:
    """ "Ask for Marie": the patterns end in the name, which must be written with a capital. Of two words that a pattern
    takes ("ask for Marie at …") the first may be the name."""
    spans: list[Span] = []
    for start, end in persons:
        last = draft.folded.rfind(" ", start, end) + 1
        before = draft.folded.rfind(" ", start, last - 1) + 1
        for name, stop in ((last, end), (before, last - 1)):
            if start < name < stop and draft.text[draft.span(name, name + 1)[0]].isupper():
                spans.append((start, stop))
                break
    return spans
