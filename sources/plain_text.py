"""Turns what a site sends (HTML, BBCode, odd characters) into plain text that is safe to show anywhere.

Pure and linear. Nothing of the markup survives but line breaks and list marks; control characters go, marks that turn
the direction of writing are balanced, so that one review cannot mirror the rest of the screen. Not here: ratings.
"""

from __future__ import annotations

import html
import re

from sources.markup import tokens

#: Longer texts are cut with a note; the longest review that a known site takes has some 10,000 characters.
LONGEST_TEXT = 100_000
LONGEST_FRAGMENT = 1_000_000
CUT_NOTE = " […]"

_BREAKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "option",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
    ]
)
_PARAGRAPHS = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "table", "pre"])
# C0 and C1 controls without tab and line feed, non-characters, the object replacement mark, tag characters,
# interlinear marks, and invisible operators; zero-width joiners stay, because emoji and Persian need them.
_CONTROL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u2028\u2029\u2060-\u2064\u206a-\u206f\ufdd0-\ufdef\ufeff\ufff9-\ufffc\ufffe\uffff"
    "\U0001fffe\U0001ffff\U000e0000\U000e0001]"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_HAS_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\n]")
_ISOLATES = "\u2066\u2067\u2068"
_EMBEDDINGS = "\u202a\u202b\u202d\u202e"
_SPACES = re.compile(r"[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+")
_RARE_SPACES = re.compile(r"[\u00a0\u2000-\u200a\u202f\u205f\u3000]")
_BBCODE = re.compile(
    r"\[/?(?:b|i|u|s|strike|spoiler|quote|code|h1|h2|h3|hr|url|list|olist|img|table|tr|td|th|noparse|size|color|\*)"
    r"(?:=[^\[\]]{0,500})?\]",
    re.IGNORECASE,
)
_BB_BREAKS = re.compile(r"\[/?(?:\*|h[1-3r]|list|olist|quote|tr|table)", re.IGNORECASE)


def text_of_html(fragment: str, longest: int = LONGEST_TEXT) -> str:
    """The words of an HTML fragment, block elements as line breaks, list items with a dash, everything else gone."""
    fragment = fragment[:LONGEST_FRAGMENT]
    if "<" not in fragment:
        return clean(html.unescape(fragment) if "&" in fragment else fragment, longest)
    parts: list[str] = []
    preformatted = 0
    for kind, text, attributes in tokens(fragment):
        if kind == "text":
            text = html.unescape(text) if "&" in text else text
            parts.append(text if preformatted else text.replace("\r", " ").replace("\n", " "))
        elif kind == "start":
            if text == "br":
                parts.append("\n")
            elif text == "li":
                parts.append("\n– ")
            elif text in ("td", "th"):
                parts.append(" ")
            elif text in _BREAKS:
                parts.append("\n\n" if text in _PARAGRAPHS else "\n")
            elif text == "img" and "alt" in attributes:
                parts.append(_alternative(attributes))
            if text == "pre":
                preformatted += 1
        elif kind == "end":
            if text in _BREAKS and text != "li":
                parts.append("\n\n" if text in _PARAGRAPHS else "\n")
            if text == "pre" and preformatted:
                preformatted -= 1
    return clean("".join(parts).replace("]]>", " "), longest)


def _alternative(attributes: str) -> str:
    """The words that stand for a picture: emoji are often pictures with the emoji as alternative text."""
    from sources.markup import attributes_of

    words = attributes_of(attributes).get("alt", "").strip()
    return words if len(words) <= 4 else ""


def text_of_bbcode(text: str, longest: int = LONGEST_TEXT) -> str:
    """The words of a text in BBCode, as forums and Steam use it; square brackets of other kinds stay."""
    return clean(
        _BBCODE.sub(lambda mark: "\n" if _BB_BREAKS.match(mark.group()) else "", text[:LONGEST_FRAGMENT]), longest
    )


def clean(text: str, longest: int = LONGEST_TEXT) -> str:
    """Plain text as it may be stored and shown: no controls, no broken characters, direction marks balanced in each
    paragraph, blank lines and spaces run together, at most `longest` characters. Cleaning twice changes nothing."""
    text = text[:LONGEST_FRAGMENT]
    if not text.isascii() or not text.isprintable():
        text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0b", "\n").replace("\x0c", "\n")
        text = text.replace("\u2028", "\n").replace("\u2029", "\n").replace("\x85", "\n")
        text = _CONTROL.sub("", _SURROGATE.sub("\ufffd", text))
        if _HAS_DIRECTION.search(text):
            text = _balanced(text)
    text = text.strip(" \n")
    if not _is_tidy(text):
        lines = [_SPACES.sub(" ", line).strip(" ") for line in text.split("\n")]
        kept: list[str] = []
        for line in lines:
            if line or (kept and kept[-1]):
                kept.append(line)
        while kept and not kept[-1]:
            kept.pop()
        text = "\n".join(kept)
    if len(text) > longest:
        room = max(longest - len(CUT_NOTE), 0)
        text = clean(text[:room], longest) + CUT_NOTE if room else text[:longest]
    return text


def _is_tidy(text: str) -> bool:
    """Whether a text without blanks at its ends has none inside that `clean` would take away or turn into others. Most
    have none, and asking costs a fifth of the work."""
    if "  " in text or " \n" in text or "\n " in text or "\n\n\n" in text or "\t" in text:
        return False
    return text.isascii() or _RARE_SPACES.search(text) is None


def one_line(text: str, longest: int = 500) -> str:
    """Plain text without line breaks, for titles and names."""
    return clean(text.replace("\n", " ") if "\n" in text else text, longest).replace("\n", " ")


def _balanced(text: str) -> str:
    """Each paragraph closes the direction marks that it opened and closes none that it did not open (UAX #9, X1-X8).
    Overrides (LRO, RLO), which mirror even Latin letters and hide the true name of a link, are dropped altogether."""
    parts: list[str] = []
    opened: list[str] = []
    position = 0
    for mark in _DIRECTION.finditer(text):
        parts.append(text[position : mark.start()])
        position = mark.end()
        sign = mark.group()
        if sign == "\n":
            parts.extend(reversed(opened))
            opened.clear()
            parts.append("\n")
        elif sign in "\u202d\u202e":
            opened.append("")
        elif sign in _ISOLATES or sign in _EMBEDDINGS:
            # More than 125 levels are ignored by every renderer; beyond a few dozen it is mischief.
            if len(opened) < 60:
                opened.append("\u2069" if sign in _ISOLATES else "\u202c")
                parts.append(sign)
        elif sign in "\u2069\u202c":
            if opened and opened[-1] in (sign, "" if sign == "\u202c" else sign):
                parts.append(opened.pop())
        else:
            parts.append(sign)
    parts.append(text[position:])
    parts.extend(reversed(opened))
    return "".join(parts)
