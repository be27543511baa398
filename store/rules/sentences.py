"""Cuts a folded text into sentences, as spans.

Written here because the checks need spans of a half-typed draft within a millisecond: a line is a border, so are stops,
question and exclamation marks of any script, unless the stop belongs to a number, an address or an abbreviation of the
pack. Not here: what a sentence means.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_BORDER = re.compile(r"(?:[.!?]+|[。！？؟।]+)[\"')\]]*(?=\s|$|[^\x00-\x7f])|[。！？]+|\n+")
#: A border begins with one of these.
_MARK = re.compile(r"[.!?。！？؟।\n]")
_LAST_WORD = re.compile(r"(\w[\w.]*)$")


def sentences(folded: str, abbreviations: frozenset[str] = frozenset()) -> list[tuple[int, int]]:
    """The (start, end) of every sentence without the blanks around it; together they hold all the words."""
    spans: list[tuple[int, int]] = []
    start = 0
    for border in _borders(folded):
        mark = border[0]
        if mark == "\n" and _continues(folded, border.start(), border.end()):
            continue
        if mark == "." and _is_abbreviated(folded, start, border.start(), border.end(), abbreviations):
            continue
        _add(spans, folded, start, border.end())
        start = border.end()
    _add(spans, folded, start, len(folded))
    return spans


def _borders(folded: str) -> Iterator[re.Match[str]]:
    """What `_BORDER.finditer` finds, tried at the marks only."""
    reached = 0
    for mark in _MARK.finditer(folded):
        if mark.start() >= reached:
            border = _BORDER.match(folded, mark.start())
            if border:
                reached = border.end()
                yield border


def _continues(folded: str, before: int, after: int) -> bool:
    """A single line break inside running text: the line before is long, as a mail program would wrap it."""
    line_start = folded.rfind("\n", 0, before) + 1
    return before - line_start > 55 and after < len(folded) and folded[before - 1] not in ".!?,:;"


def _is_abbreviated(folded: str, start: int, stop: int, after: int, abbreviations: frozenset[str]) -> bool:
    word = _LAST_WORD.search(folded, max(start, folded.rfind(" ", start, stop) + 1), stop)
    if word is None:
        return False
    return word[1] in abbreviations or (len(word[1]) == 1 and word[1].isalpha() and after < len(folded))


def _add(spans: list[tuple[int, int]], folded: str, start: int, end: int) -> None:
    while start < end and folded[start].isspace():
        start += 1
    while end > start and folded[end - 1].isspace():
        end -= 1
    if end > start:
        spans.append((start, end))
