"""Regular expressions that begin alike, joined so that their common beginning is tried once.

A pack says "we will …" in thirty ways; the engine would read "we will" thirty times at every word. Pure text work on the
expressions themselves; what they mean stays as it is, but that those which begin alike are tried one after the other.
"""

from __future__ import annotations

from collections.abc import Sequence

_QUANTIFIERS = "*+?{"


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
    """The expression cut into pieces that belong together: words, groups and classes, each with what repeats it. One with
    a bar at its top level stays whole."""
    atoms: list[str] = []
    at = 0
    while at < len(expression):
        end = end_of_piece(expression, at)
        if expression[at] == "|":
            return [f"(?:{expression})"]
        plain = expression[at:end].isalnum() or expression[at] == " "
        if end < len(expression) and expression[end] in _QUANTIFIERS:
            end = end_of_quantifier(expression, end)
            plain = False
        if plain and atoms and atoms[-1].isalnum() and expression[at].isalnum():
            # A word is one piece, but the letter that a quantifier repeats is one of its own.
            atoms[-1] += expression[at:end]
        else:
            atoms.append(expression[at:end])
        at = end
    return atoms


def end_of_piece(expression: str, at: int) -> int:
    """Where the character, escape, class or group that begins at a place ends."""
    character = expression[at]
    if character == "\\":
        return at + 2
    if character == "[":
        end = at + 2 if expression[at + 1] != "^" else at + 3
        while expression[end] != "]":
            end += 2 if expression[end] == "\\" else 1
        return end + 1
    if character != "(":
        return at + 1
    end = at + 1
    while expression[end] != ")":
        end = end_of_piece(expression, end)
    return end + 1


def end_of_quantifier(expression: str, at: int) -> int:
    """Where the quantifier that begins at a place ends, with the sign that makes it modest."""
    end = expression.index("}", at) + 1 if expression[at] == "{" else at + 1
    return end + 1 if expression[end : end + 1] == "?" else end
