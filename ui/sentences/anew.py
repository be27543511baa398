"""What `sources/` and `store/` have to say, in the language of the window.

A sentence of theirs that is known (the other modules of this folder) is said anew with what it told; any other is shown
as it came or as it was stored, so that nothing is ever lost or guessed. In English only those differ that end in a step of
the command line (`of_steps`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import time
from functools import cache, lru_cache

from sources.errors import SourceProblem
from store.errors import StoreProblem
from ui import formatting, texts
from ui.texts import mark, tr

FAULT_OF_OURS = mark(
    "Heard met a fault of its own; what was stored is safe. Help, “Copy diagnostics” holds what helps to mend it."
)

#: What a site was asked for, where it answered with something else: the values of the place `{what}`.
ASKED_FOR = (
    mark("a token", "what a site was asked for"),
    mark("accounts", "what a site was asked for"),
    mark("comments", "what a site was asked for"),
    mark("locations", "what a site was asked for"),
    mark("ratings", "what a site was asked for"),
    mark("reviews", "what a site was asked for"),
    mark("shops", "what a site was asked for"),
    mark("the business", "what a site was asked for"),
    mark("the reply", "what a site was asked for"),
    mark("the review", "what a site was asked for"),
    mark("the user's name", "what a site was asked for"),
)

# Compiled where they are used: the window loads this as it starts, and mostly nothing is asked for then.
_PLACE = r"\\\{(\w+)\\\}"
_MOMENT = r"(?:(\d{1,2}) ([A-Z][a-z]{2})(?: (\d{4}))?, )?(\d\d):(\d\d)"
_DATE = r"(\d{1,2}) ([A-Z][a-z]+) (\d{4})"
_NUMBER = r"\d{1,3}(,\d{3})+|\d+"
#: Places that hold less than "whatever stands there". A moment holds no full stop, or it would swallow what follows.
_NARROW = {"moment": r"[^.]+", "countries": r"[A-Z]{2}(?:, [A-Z]{2})*", "page": r"https?://\S+"}
#: Places whose value is a number that the language groups in its own way.
_COUNTS = frozenset(("number", "whole", "older", "days"))
#: Places whose value is itself a text of the window: a kind's title, a setting's label, a reply's state, a provider's way.
_TEXTS = frozenset(("kind", "setting", "state", "help"))
#: So many characters at the end of a sentence tell apart which patterns are worth a look.
_END = 8


def in_words(problem: object) -> str:
    """What hinders, for a person: a known sentence anew, and a fault of ours in words of its own."""
    ours = not isinstance(problem, (StoreProblem, SourceProblem))
    return tr(FAULT_OF_OURS) if ours else said(str(problem))


def said(sentence: str) -> str:
    """The sentence in the language of the window; as it is where it is not known."""
    if not sentence:
        return sentence
    rest, tails = sentence.strip(), list[str]()
    while (found := _last_of(rest)) is not None:
        rest, tail = found
        tails.insert(0, tail)
    head = _known(rest)
    return " ".join([head, *tails]) if head is not None else sentence


def _last_of(sentence: str) -> tuple[str, str] | None:
    """What stands before the last of the sentences that follow another one, and that one anew."""
    for template in _book(_is_english()).tails:
        if f" {template.partition('{')[0]}" in sentence:
            match = re.fullmatch(f"(?P<before>.+) {_pattern(template).pattern}", sentence)
            if match is not None:
                return match["before"], _anew(template, match.groupdict())
    return None


def _known(sentence: str) -> str | None:
    book = _book(_is_english())
    if sentence in book.whole:
        return _anew(sentence, {})
    for template in book.worth_a_look(sentence):
        match = _pattern(template).fullmatch(sentence)
        if match is not None:
            return _anew(template, match.groupdict())
    return None


class _Book:
    """All sentences: those without places by themselves, the others by how they end."""

    def __init__(self, sentences: Iterable[str], tails: tuple[str, ...]) -> None:
        self.tails = tails
        every = frozenset(sentences)
        with_places = [one for one in every if "{" in one]
        self.whole = every.difference(with_places)
        self._by_end: dict[str, list[tuple[int, str, str, str]]] = {}
        # What begins with a place would take the beginning of another sentence for its value: it is tried last, and of
        # two the one that says more itself goes first.
        for rank, one in enumerate(sorted(with_places, key=lambda one: (one.startswith("{"), -_length(one), one))):
            start, end = one.partition("{")[0], one.rpartition("}")[2]
            self._by_end.setdefault(end[-_END:] if len(end) >= _END else "", []).append((rank, start, end, one))

    def worth_a_look(self, sentence: str) -> Iterable[str]:
        """Those with places that begin and end like this sentence."""
        for _, start, end, template in sorted((*self._by_end.get(sentence[-_END:], ()), *self._by_end.get("", ()))):
            if sentence.startswith(start) and sentence.endswith(end):
                yield template


def _length(template: str) -> int:
    """Of what it says itself, without its places."""
    return len(re.sub(r"\{\w+\}", "", template))


def _is_english() -> bool:
    return texts.voice().code == texts.ENGLISH.code


@cache
def _book(is_english: bool) -> _Book:
    """Made when a sentence is first asked for: nothing of it is loaded before, and next to nothing for English."""
    from ui.sentences import of_sources, of_steps

    if is_english:
        return _Book(of_steps.IN_THE_WINDOW, of_sources.TAILS)
    from ui.sentences import (
        of_files,
        of_kinds,
        of_mailboxes,
        of_posting,
        of_requests,
        of_sign_ins,
        of_workspaces,
    )

    every = (
        tuple(of_steps.IN_THE_WINDOW),
        *(of_sources.TROUBLES, of_sources.NOTES, of_sources.SILENCES),
        *(of_kinds.SETTINGS, of_kinds.ANSWERS, of_kinds.LEFT_OUT),
        *(of_mailboxes.READING, of_mailboxes.SENDING),
        *(of_sign_ins.KEYS, of_sign_ins.IN_THE_BROWSER),
        *(of_posting.REFUSED, of_posting.WAITS, of_posting.UNKNOWN, of_posting.ADVICE),
        *(of_files.WHOLE_FILES, of_files.ROWS, of_files.NOTES, of_files.WRITTEN),
        *(of_workspaces.UNUSABLE, of_workspaces.FOUND),
        *(of_requests.ABOUT_REVIEWS, of_requests.ABOUT_BRANDS),
    )
    return _Book((one for some in every for one in some), of_sources.TAILS)


@lru_cache(maxsize=512)
def _pattern(template: str) -> re.Pattern[str]:
    seen: set[str] = set()

    def place(match: re.Match[str]) -> str:
        name = match[1]
        if name in seen:
            return f"(?P={name})"
        seen.add(name)
        return f"(?P<{name}>{_NARROW.get(name, '.+?')})"

    return re.compile(re.sub(_PLACE, place, re.escape(template)), re.DOTALL)


def _anew(template: str, values: dict[str, str]) -> str:
    from ui.sentences.of_steps import IN_THE_WINDOW

    filled = {name: _value(name, value) for name, value in values.items() if name != "before"}
    words = IN_THE_WINDOW.get(template, template)
    return tr(words, **filled) if filled else tr(words)


def _value(name: str, value: str) -> str:
    """A value as the language writes it: counts, moments and dates, and what is itself a text; anything else as it came."""
    if name in _COUNTS and re.fullmatch(_NUMBER, value):
        return texts.whole(int(value.replace(",", "")))
    if name in _TEXTS:
        return tr(value)
    if name == "problem":
        return said(value)
    if name == "what":
        return tr(value, "what a site was asked for")
    if name == "secret":
        return tr(_label(value))
    if name == "moment" and (moment := re.fullmatch(_MOMENT, value)):
        clock = texts.at(time(int(moment[4]), int(moment[5])))
        day = _day(moment[1], moment[2], moment[3], texts.voice().short_months) if moment[1] else ""
        return f"{day}, {clock}" if day else clock
    if name == "date" and (date := re.fullmatch(_DATE, value)):
        return _day(date[1], date[2], date[3], texts.voice().months) or value
    return value


def _label(secret: str) -> str:
    """ "api key" as the form calls it: "API key"."""
    spelled = re.sub(r"\bapi\b", "API", secret)
    return spelled[:1].upper() + spelled[1:]


def _day(day: str, month: str, year: str | None, months: tuple[str, ...]) -> str:
    names = [english[: len(month)] for english in texts.ENGLISH.months]
    if month not in names:
        return ""
    return formatting.calendar_day(int(day), months[names.index(month)], int(year) if year else None)
