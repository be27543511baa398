"""Folds a text for matching and leads back: small letters, no accents, one kind of quote, dash and space.

So an owner who types "desole" or a keyboard that sends combining marks is understood like anybody else, and every
span still points into the text as it was typed. Not here: what is looked for (`packs.py`, `draft_checks/`).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

#: Plain letters are folded many at once, others one by one.
_STRETCH = re.compile(r"[\x00-\x7f]+|[^\x00-\x7f]")
_ALIKE = {
    **dict.fromkeys("’‘‛ʼ´`′", "'"),
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\u00a0\u2007\u202f\u2009\u200a\u2002\u2003\t", " "),
    **dict.fromkeys(
        "\u200b\u200c\u200d\u2060\ufeff\u00ad\ufe0f\u2066\u2067\u2068\u2069\u200e\u200f\u202a\u202b\u202c", ""
    ),
    "\r": "\n",
    "\u2028": "\n",
    "\u2029": "\n",
    "…": ".",
    "ß": "ss",
    "ẞ": "ss",
    "œ": "oe",
    "Œ": "oe",
    "æ": "ae",
    "Æ": "ae",
    "ø": "o",
    "Ø": "o",
    "ı": "i",
}


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    alike = _ALIKE.get(character)
    if alike is not None:
        return alike
    if character.isascii():
        return character.lower()
    parts = unicodedata.normalize("NFD", character)
    return "".join(part.lower() for part in parts if not unicodedata.combining(part))


def _fold_plain(characters: str) -> str:
    """The same for characters of ASCII: as many as there were."""
    return characters.lower().replace("\t", " ").replace("\r", "\n").replace("`", "'")


def fold_pattern(pattern: str) -> str:
    """The same folding for a pack's words and patterns, which are written in small letters: case is left alone there,
    because `\\S` and `\\s` are two things."""
    if pattern.isascii():
        return pattern
    return "".join(_fold_character(one) if not one.isascii() else one for one in pattern)


class InWords:
    """An expression about the letters of words, twice: those of plain text alone are told a quarter quicker."""

    def __init__(self, expression: str) -> None:
        self.any_text = re.compile(expression)
        self._plain = re.compile(expression, re.ASCII)

    def of(self, text: str) -> re.Pattern[str]:
        """The pattern for a text."""
        return self._plain if text.isascii() else self.any_text


class Folded:
    """A text, its folded form, and the way back from positions in one to spans in the other."""

    __slots__ = ("_origin", "folded", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        if text.isascii():
            # Same length, character for character: nothing to look up afterwards.
            self.folded = _fold_plain(text)
            self._origin: list[int] | None = None
            return
        pieces: list[str] = []
        origin: list[int] = []
        for stretch in _STRETCH.finditer(text):
            characters = stretch[0]
            if characters.isascii():
                pieces.append(_fold_plain(characters))
                origin.extend(range(*stretch.span()))
                continue
            folded = _fold_character(characters)
            pieces.append(folded)
            origin.extend([stretch.start()] * len(folded))
        self.folded = "".join(pieces)
        self._origin = origin

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The code points of the text that the folded characters `start` to `end` (exclusive) came from, with the marks
        that combine with the last of them. An empty stretch gives an empty span."""
        if self._origin is None:
            return start, end
        if start >= end:
            place = self._origin[start] if start < len(self._origin) else len(self.text)
            return place, place
        first = self._origin[start]
        last = self._origin[end - 1] + 1
        while last < len(self.text) and not _fold_character(self.text[last]) and self.text[last] not in "\u200b\ufeff":
            last += 1
        return first, last
