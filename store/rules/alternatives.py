"""Regular expressions that begin alike, joined so that their common beginning is tried once.

A pack says "we will …" in thirty ways; the engine would read "we will" thirty times at every word. Pure text work on the
expressions themselves; what they mean stays as it is, but that those which begin alike are tried one after the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

_CLASS = r"\[\^?(?:\\.|[^\\])(?:\\.|[^\]\\])*\]"
#: A word is one piece, but the letter that a quantifier repeats is one of its own.
_HOW_OFTEN = r"(?P<how_often>(?:(?:[*+?]|\{[\d,]*\})\??)?)"
_PIECE = re.compile(rf"(?:\\.|{_CLASS}|[^\W_]+(?![*+?{{])|.){_HOW_OFTEN}", re.DOTALL)
_BEHIND_A_GROUP = re.compile(_HOW_OFTEN)
_WORDS_ONLY = re.compile(r"[^\W_]+(?:\|[^\W_]+)*")
_BRACKET = re.compile(rf"\\.|{_CLASS}|[()]", re.DOTALL)
_LOOKS = ("(?=", "(?!", "(?<=", "(?<!")


class Piece(NamedTuple):
    """A word, sign, escape, class or group of an expression, and the quantifier behind it ("" for once)."""

    text: str
    how_often: str = ""
    #: What stands in a group; "" for everything else.
    inner: str = ""
    is_group: bool = False
    #: A group of words to choose from, without anything else.
    is_choice: bool = False
    #: It takes none of the text: a look ahead or back, a border.
    only_looks: bool = False
    may_lack: bool = False

    @property
    def once(self) -> Piece:
        return self._replace(how_often="", may_lack=False)

    @property
    def at_least_once(self) -> Piece:
        return self._replace(how_often="+", may_lack=False)


@lru_cache(maxsize=2048)
def _piece(text: str, how_often: str) -> Piece:
    return Piece(
        text,
        how_often,
        inner=text[3:-1] if text.startswith("(?:") else text[1:-1] if text[0] == "(" else "",
        is_group=text[0] == "(",
        is_choice=text.startswith("(?:") and _WORDS_ONLY.fullmatch(text, 3, len(text) - 1) is not None,
        only_looks=text in (r"\b", r"\B", "^", "$") or text.startswith(_LOOKS),
        may_lack=how_often.startswith(("?", "*", "{0", "{,")),
    )


def joined(alternatives: Sequence[str]) -> str:
    """One expression that matches what any of `alternatives` matches; the first that fits wins, as in `a|b`, where those
    that begin alike count as standing where the first of them stands.

    >>> joined(["we will call", "we will write", "tomorrow"])
    'we will (?:call|write)|tomorrow'
    """
    if len(alternatives) == 1:
        return alternatives[0]
    return _tree([_atoms(one) for one in alternatives])


def _tree(branches: Sequence[Sequence[str]]) -> str:
    groups: dict[str, list[Sequence[str]]] = {}
    for branch in branches:
        groups.setdefault(branch[0] if branch else "", []).append(branch[1:])
    return "|".join(_grown(first, rests) for first, rests in groups.items())


def _grown(first: str, rests: Sequence[Sequence[str]]) -> str:
    while len(rests) > 1 and all(rests) and len({rest[0] for rest in rests}) == 1:
        first, rests = first + rests[0][0], [rest[1:] for rest in rests]
    if len(rests) == 1:
        return first + "".join(rests[0])
    return f"{first}(?:{_tree(rests)})" if any(rests) else first


def _atoms(expression: str) -> list[str]:
    """The expression's pieces, each with what repeats it. One with a bar at its top level stays whole."""
    cut = branches(expression)
    return [f"(?:{expression})"] if len(cut) > 1 else [piece.text + piece.how_often for piece in cut[0]]


def written(pieces: Iterable[Piece]) -> str:
    """The expression that was cut into these pieces."""
    return "".join([piece.text + piece.how_often for piece in pieces])


@lru_cache(maxsize=512)
def branches(expression: str) -> tuple[tuple[Piece, ...], ...]:
    """What the bars at its top level part, each cut into its pieces. Kept, because the packs' macros come again and again.

    >>> [[piece.text for piece in branch] for branch in branches("colou?r|(?:a|b) c")]
    [['colo', 'u', 'r'], ['(?:a|b)', ' ', 'c']]
    """
    if _WORDS_ONLY.fullmatch(expression):  # most groups are
        return tuple((_piece(word, ""),) for word in expression.split("|"))
    ends = _ends_of_groups(expression)
    found: list[tuple[Piece, ...]] = []
    branch: list[Piece] = []
    at = 0
    while at < len(expression):
        if expression[at] == "|":
            found.append(tuple(branch))
            branch = []
            at += 1
            continue
        group_ends = ends.get(at, at)
        match = (_BEHIND_A_GROUP if group_ends > at else _PIECE).match(expression, group_ends)
        if match is None:
            raise ValueError(f"no expression from character {at} on: {expression}")
        branch.append(_piece(expression[at : match.start("how_often")], match["how_often"]))
        at = match.end()
    return (*found, tuple(branch))


def _ends_of_groups(expression: str) -> dict[int, int]:
    """Where each group that opens at a place ends."""
    ends: dict[int, int] = {}
    open_: list[int] = []
    for match in _BRACKET.finditer(expression):
        if match[0] == "(":
            open_.append(match.start())
        elif match[0] == ")":
            ends[open_.pop()] = match.end()
    return ends
