"""Loads the fonts of a writing system before its first words are laid out.

Qt looks for a font when signs come that the interface's own does not have. For Chinese, Korean or Thai that takes up to
12 ms, in each size, once: a turn of its own rather than a part of the one that shows a letter. What the newest reviews are
written in is loaded when the window has just been made; anything else with the first letter that needs it.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QFontMetricsF

from ui import theme

#: Whatever stands before Thai in Unicode is drawn by a font that is there already, or found in a millisecond.
_FIRST = "\u0e00"
#: So many signs of a writing system stand for all of them.
_ENOUGH = 24

#: Reviews that are looked through at the start, and the type roles in which their words are shown, in letters and on cards.
NEWEST = 400
ROLES = ("voice", "body", "strong", "title", "name")

_seen: set[tuple[str, int, int]] = set()


def load_one(*words: tuple[str, str]) -> bool:
    """Load a font for one writing system in one of these (text, type role) that was not seen yet, and tell whether there
    was one: then there may be more."""
    for text, role in words:
        if not text or max(text) < _FIRST:
            continue
        size = theme.font(role).pixelSize()
        for system, some in _by_system(text).items():
            if (role, size, system) not in _seen:
                _seen.add((role, size, system))
                QFontMetricsF(theme.font(role)).horizontalAdvance(some)
                return True
    return False


def signs_of(texts: Iterable[str]) -> str:
    """Some signs of each writing system in these texts that may need a font of its own."""
    return "".join(_by_system("".join(text for text in texts if max(text, default="") >= _FIRST)).values())


def _by_system(text: str) -> dict[int, str]:
    signs: dict[int, str] = {}
    for sign in text:
        if sign >= _FIRST:
            system = _system(ord(sign))
            if len(signs.get(system, "")) < _ENOUGH:
                signs[system] = signs.get(system, "") + sign
    return signs


def _system(code: int) -> int:
    """A number for the writing system of a sign, as finely as fonts are divided."""
    if 0x2000 <= code < 0x2E00:  # punctuation, arrows, dingbats
        return 0x2000
    if 0x2E80 <= code < 0xA000 or 0xF900 <= code < 0xFB00 or 0xFF00 <= code < 0xFFF0 or 0x20000 <= code < 0x32000:
        return 0x4E00  # Chinese and Japanese
    if 0xAC00 <= code < 0xD7B0 or 0x1100 <= code < 0x1200:
        return 0xAC00  # Korean
    if 0x1F000 <= code < 0x20000:
        return 0x1F000  # emoji
    return code & ~0x7F
