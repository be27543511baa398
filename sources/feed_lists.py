"""Lists of feeds: one address a line, or an OPML file from another reader. Pure; nothing is fetched here."""

from __future__ import annotations

import re
from html import unescape

from sources.errors import PayloadChanged

#: A list longer than this is no list of a small business's feeds.
LONGEST_LIST = 5_000_000
#: A “>” may stand in a value, a “<” never: so no search runs further than to the next element.
_OUTLINE = re.compile(r"""<outline\b((?:[^<>"']++|"[^<"]*+"|'[^<']*+')*+)>""", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')""")


def from_lines(raw: bytes) -> list[tuple[str, str]]:
    """(name, address) of each line; blank lines and lines that begin with # are left out. No line has a name."""
    return [
        ("", line.strip()) for line in _decoded(raw).splitlines() if line.strip() and not line.lstrip().startswith("#")
    ]


def _decoded(raw: bytes) -> str:
    """The text by its byte-order mark; UTF-8 without one."""
    utf16 = raw.startswith((b"\xff\xfe", b"\xfe\xff"))
    return raw[:LONGEST_LIST].decode("utf-16" if utf16 else "utf-8-sig", "replace")


def from_opml(raw: bytes) -> list[tuple[str, str]]:
    """(name, address) of each feed of an OPML file. Raises PayloadChanged where it is none.

    Read by pattern and not by an XML parser: files from other readers are often not well-formed, and a list needs
    neither entities nor a document type.
    """
    text = _decoded(raw)
    if "<opml" not in text[:5000].lower():
        raise PayloadChanged("This is no OPML file: export the list of feeds from your reader as OPML.")
    feeds = []
    for outline in _OUTLINE.finditer(text):
        attributes = {name.lower(): unescape(value[1:-1]) for name, value in _ATTRIBUTE.findall(outline.group(1))}
        if address := attributes.get("xmlurl", "").strip():
            feeds.append(((attributes.get("title") or attributes.get("text") or "").strip(), address))
    return feeds
