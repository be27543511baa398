"""Cuts a fragment of HTML into tags and text, in one pass and in linear time.

The standard library's `html.parser` is not used here: it costs several times as much per entry, and unfinished tags
make some of its versions quadratic (CVE-2025-6069). A tag without an end stays text, so that no word is lost.
Not here: what the pieces mean (`plain_text.py`, `rating_markup.py`).
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9:_-]{0,60}")
# After the name: everything up to the ">" that does not stand inside quotes. One way to match each character, so a
# failure is linear; and after the first failure quotes are no longer believed, so that there is no second one.
_REST = re.compile(r"""[^"'>]*(?:(?:"[^"]*"|'[^']*')[^"'>]*)*>""")
_ATTRIBUTE = re.compile(r"""([A-Za-z_:@][\w:.-]{0,60})(?:\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
#: Their content is not text: it is dropped, except for what `tokens` is asked to keep.
RAW = ("script", "style", "template", "noscript", "iframe", "object", "svg", "math", "head", "select", "textarea")
#: Elements without an end tag.
VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]
)


class Token(NamedTuple):
    """`kind` is "text" (markup still escaped), "start", "end" or "raw" (the content of an element of `RAW`)."""

    kind: str
    text: str
    attributes: str = ""


def tokens(fragment: str) -> Iterator[Token]:
    """The tags and texts of a fragment in order; comments, declarations and processing instructions are dropped."""
    position, length = 0, len(fragment)
    lowered = ""
    quotes_hold = True
    never_closed: set[str] = set()
    while position < length:
        opening = fragment.find("<", position)
        if opening < 0:
            yield Token("text", fragment[position:])
            return
        if opening > position:
            yield Token("text", fragment[position:opening])
        following = fragment[opening + 1 : opening + 2]
        if following in ("!", "?"):
            position = _after_declaration(fragment, opening)
            continue
        closing = following == "/"
        name = _NAME.match(fragment, opening + 1 + closing)
        if name is None:
            yield Token("text", "<")
            position = opening + 1
            continue
        end = -1
        if quotes_hold:
            rest = _REST.match(fragment, name.end())
            quotes_hold = rest is not None
            end = rest.end() if rest else -1
        if not quotes_hold:
            end = fragment.find(">", name.end()) + 1
        if end <= 0:
            yield Token("text", fragment[opening:])
            return
        tag, attributes = name.group().lower(), fragment[name.end() : end - 1]
        position = end
        if closing:
            yield Token("end", tag)
            continue
        yield Token("start", tag, attributes)
        if tag in RAW and tag not in never_closed and not attributes.endswith("/"):
            lowered = lowered or fragment.lower()
            if len(lowered) != length:  # a few letters change their length in lower case
                lowered = fragment
            finish = lowered.find(f"</{tag}", position)
            if finish < 0:
                # Never closed: a browser would swallow the rest. The words of a review are worth more than that.
                never_closed.add(tag)
                continue
            yield Token("raw", fragment[position:finish], tag)
            position = finish


def _after_declaration(fragment: str, opening: int) -> int:
    """Behind a comment, a CDATA mark, a declaration or a processing instruction; an unfinished one is one character."""
    if fragment.startswith("<!--", opening):
        end = fragment.find("-->", opening + 4)
        if end >= 0:
            return end + 3
    elif fragment.startswith("<![CDATA[", opening):
        return opening + 9  # its content is text; the "]]>" behind it is dropped by plain_text
    end = fragment.find(">", opening)
    return end + 1 if end >= 0 else len(fragment)


def attributes_of(raw: str) -> dict[str, str]:
    """The attributes of a start tag, names in lower case, values unescaped; at most the first fifty."""
    found: dict[str, str] = {}
    for number, match in enumerate(_ATTRIBUTE.finditer(raw[:20_000])):
        if number >= 50:
            break
        name, *values = match.groups()
        found.setdefault(name.lower(), html.unescape(next((value for value in values if value is not None), "")))
    return found
