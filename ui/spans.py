"""Where words stand in a text: code points against Qt's UTF-16 units, reading direction, links, a text's length.

Pure functions over strings. Findings and points count code points, as Python does; Qt counts UTF-16 units, so an emoji
before a span moves it by one. Not here: what a finding means (`store/rules`) or how it is painted (`ui/voices.py`).
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from store.rules.reply_limits import length_in

__all__ = ["Link", "Utf16Map", "length_in", "links_in", "plain_lines", "reads_right_to_left"]
#: Only what a browser may open on a click. Everything else in a review stays words.
_LINK = re.compile(r"https?://[^\s<>\"'`{}|\\^\u0000-\u001f\u200e\u200f\u202a-\u202e\u2066-\u2069]+", re.IGNORECASE)
#: What usually ends the sentence rather than the address.
_TRAILING = ".,;:!?…»”’)]}"


class Utf16Map:
    """Translates offsets of one text between code points and UTF-16 units. Building it costs one pass over the text."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._astral = [index for index, character in enumerate(text) if ord(character) > 0xFFFF]
        self._astral_units = [index + before for before, index in enumerate(self._astral)]

    def to_units(self, code_points: int) -> int:
        """The UTF-16 offset of a code point offset; offsets outside the text are drawn to its ends."""
        inside = min(max(code_points, 0), self._length)
        return inside + bisect_right(self._astral, inside - 1)

    def to_code_points(self, units: int) -> int:
        """The code point offset of a UTF-16 offset; one that falls inside a pair belongs to its first half."""
        inside = max(units, 0)
        return min(inside - bisect_right(self._astral_units, inside - 1), self._length)


def reads_right_to_left(text: str, otherwise: bool = False) -> bool:
    """Whether the first strong character of the text is a right-to-left one; `otherwise` where there is none."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return otherwise


@dataclass(frozen=True, slots=True)
class Link:
    """An address in a text, from `start` to `end` in code points."""

    start: int
    end: int
    url: str


def links_in(text: str) -> Iterator[Link]:
    """The http and https addresses of a text; punctuation that closes a sentence is not part of one."""
    for match in _LINK.finditer(text):
        url = match.group()
        while url and url[-1] in _TRAILING and not (url[-1] == ")" and url.count("(") >= url.count(")")):
            url = url[:-1]
        if len(url) > len("https://"):
            yield Link(match.start(), match.start() + len(url), url)


def plain_lines(text: str) -> str:
    """The text with "\\n" as its only line end, and without the null character that no text widget keeps."""
    for line_end in ("\r\n", "\r", "\u2028", "\u2029"):
        text = text.replace(line_end, "\n")
    return text.replace("\0", "")
