"""A page to hand to somebody: sections of words, lists, quotes and tables, written as Markdown or as one HTML file.

Pure. Whatever a customer wrote stays words: nothing in it becomes markup, and the HTML loads nothing from anywhere.
Not here: what the page says (`ui.documents.digest`, `ui.documents.case_file`), and PDF (`ui.documents.pdf`).
"""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph; `quiet` for the small print."""

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Items:
    """A list of short lines."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Quotation:
    """Somebody's own words, line by line as they were written, and whose they are."""

    text: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with a heading for each column."""

    columns: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """`level` 1 is a part of the page, 2 a part of that."""

    title: str
    blocks: tuple[Words | Items | Quotation | Grid, ...]
    level: int = 1


@dataclass(frozen=True, slots=True)
class Document:
    title: str
    under_title: str
    sections: tuple[Section, ...]
    foot: str = ""


#: Characters that turn the direction of all that follows them; a name must not turn the page.
_TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066\u2067]")
#: A part of a sentence in a direction of its own: between these two it turns nothing else.
_OPEN, _CLOSE = "\u2068", "\u2069"


def _paired(text: str) -> str:
    """The text with those marks of own direction alone that have their partner."""
    if _OPEN not in text and _CLOSE not in text:
        return text
    letters, opened = list(text), []
    for place, letter in enumerate(letters):
        if letter == _OPEN:
            opened.append(place)
        elif letter == _CLOSE:
            if opened:
                opened.pop()
            else:
                letters[place] = ""
    for place in opened:
        letters[place] = ""
    return "".join(letters)


def own_direction(text: str) -> str:
    """Somebody's name or words for the middle of a sentence: right-to-left ones must not reorder what stands around."""
    words = _TURNING.sub("", text).replace(_OPEN, "").replace(_CLOSE, "")
    turns = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in words)
    return f"{_OPEN}{words}{_CLOSE}" if turns else words


def _plain(text: str) -> str:
    """The text without control characters, line breaks kept."""
    lines = _paired(_TURNING.sub("", text)).replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return "".join(letter for letter in lines if letter == "\n" or unicodedata.category(letter) not in ("Cc", "Cs"))


def _line(text: str) -> str:
    """The text on one line; a space that must not break stays."""
    return re.sub(r"[ \n]+", " ", _plain(text)).strip()


# --- Markdown ------------------------------------------------------------------------------------------------------

_MARKS = re.compile(r"([\\`*_{}\[\]<>#|~&])")
#: What begins a list or underlines a heading where it begins a line.
_LEADING_SIGN = re.compile(r"^([-+=])")
_LEADING_NUMBER = re.compile(r"^(\d+)([.)])")
#: What some readers turn into links of their own accord.
_ADDRESS = re.compile(r"://|www\.|@|(?i:mailto:)")


def _escaped(text: str) -> str:
    """Words for Markdown: they stay words."""
    words = _MARKS.sub(r"\\\1", text.strip())
    words = _LEADING_NUMBER.sub(r"\1\\\2", _LEADING_SIGN.sub(r"\\\1", words))
    return _ADDRESS.sub(lambda found: re.sub(r"([:.@])", r"\\\1", found[0]), words)


def markdown(page: Document) -> str:
    """The page as Markdown (CommonMark with tables)."""
    parts = [f"# {_escaped(_line(page.title))}", _escaped(_line(page.under_title))]
    for section in page.sections:
        parts.append(f"{'#' * (section.level + 1)} {_escaped(_line(section.title))}")
        parts += [_block_in_markdown(block) for block in section.blocks]
    if page.foot:
        parts += ["---", _escaped(_line(page.foot))]
    return "\n\n".join(part for part in parts if part) + "\n"


def _block_in_markdown(block: Words | Items | Quotation | Grid) -> str:
    if isinstance(block, Words):
        return _escaped(_line(block.text))
    if isinstance(block, Items):
        return "\n".join(f"- {_escaped(_line(line))}" for line in block.lines)
    if isinstance(block, Quotation):
        lines = [f"> {_escaped(line)}".rstrip() for line in _plain(block.text).strip().split("\n")]
        # Two spaces end a line without ending the paragraph.
        quoted = "  \n".join(lines).replace(">  \n", ">\n")
        return f"{quoted}\n>\n> — {_escaped(_line(block.by))}" if block.by else quoted
    rows = [" | ".join(_escaped(_line(cell)) for cell in line) for line in (block.columns, *block.lines)]
    rows.insert(1, " | ".join(["---"] * len(block.columns)))
    return "\n".join(f"| {line} |" for line in rows)


# --- HTML ----------------------------------------------------------------------------------------------------------

_STYLE = """
body { font-family: "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif; font-size: 11pt; line-height: 1.5;
  color: #1d2129; background: #ffffff; max-width: 46em; margin: 2.5em auto; padding: 0 1.5em; }
h1 { font-size: 20pt; margin-bottom: 0; }
h2 { font-size: 14pt; margin-top: 1.8em; border-bottom: 1px solid #d8dce2; }
h3 { font-size: 11.5pt; margin-bottom: 0.2em; }
p.under, p.quiet, p.foot, p.by { color: #565d68; }
blockquote { margin: 0.6em 0 0.6em 0.5em; padding-left: 0.9em; border-left: 3px solid #b9c4d4; }
p.by { font-size: 9.5pt; margin-top: 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.25em 0.8em 0.25em 0; border-bottom: 1px solid #e6e9ee; }
p.foot { border-top: 1px solid #d8dce2; margin-top: 2em; padding-top: 0.6em; font-size: 9.5pt; }
"""
#: Nothing may be loaded, whatever stands in the page.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def _tag(name: str, text: str, kind: str = "") -> str:
    attribute = f' class="{kind}"' if kind else ""
    return f'<{name}{attribute} dir="auto">{html.escape(text)}</{name}>'


def as_html(page: Document) -> str:
    """The page as one HTML file that needs nothing else."""
    parts = [_tag("h1", _line(page.title)), _tag("p", _line(page.under_title), "under")]
    for section in page.sections:
        parts.append(_tag(f"h{section.level + 1}", _line(section.title)))
        parts += [_block_in_html(block) for block in section.blocks]
    if page.foot:
        parts.append(_tag("p", _line(page.foot), "foot"))
    body = "\n".join(parts)
    return (
        '<!DOCTYPE html>\n<html lang="{texts.voice().code}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f"<title>{html.escape(_line(page.title))}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n{body}\n"
        "</body>\n</html>\n"
    )


def _block_in_html(block: Words | Items | Quotation | Grid) -> str:
    if isinstance(block, Words):
        return _tag("p", _line(block.text), "quiet" if block.quiet else "")
    if isinstance(block, Items):
        return "<ul>" + "".join(_tag("li", _line(line)) for line in block.lines) + "</ul>"
    if isinstance(block, Quotation):
        lines = html.escape(_plain(block.text).strip()).replace("\n", "<br>\n")
        by = _tag("p", f"— {own_direction(_line(block.by))}", "by") if block.by else ""
        return f'<blockquote><p dir="auto">{lines}</p>{by}</blockquote>'
    head = "".join(_tag("th", _line(name)) for name in block.columns)
    lines = "".join(f"<tr>{''.join(_tag('td', _line(cell)) for cell in line)}</tr>\n" for line in block.lines)
    heads = f"<tr>{head}</tr>\n" if any(block.columns) else ""  # a list of facts has no headings to show
    return f"<table>{heads}{lines}</table>"
