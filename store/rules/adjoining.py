"""Which word must stand right behind the first word of an expression's match.

"we will refund you" goes on with "will": a text with another word there is not tried. An expression is read from the left,
along every way that it leaves, until the second word has begun on each. More words may be named than can stand there,
never less. Not here: the first word itself (`beginnings.py`), and what must follow somewhere in the sentence
(`following.py`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from store.rules.alternatives import Piece, branches, written
from store.rules.beginnings import ENDS, beginnings_of

#: In front of how a word ends, where that is all that is known of it ("*ly" for "\\w+ly").
ENDING = "*"

#: Where a match may stand: inside a word, or behind it and before the next, so that the next character of a word begins one.
INSIDE, BETWEEN = 1, 2

#: What a class of characters may match is tried out with the letters of Latin, Greek, Cyrillic, Hebrew and Arabic.
LETTERS = "".join(filter(re.compile(r"\w").match, map(chr, range(0x700))))

#: Any letters, so that only what comes behind them tells the word.
_ANY_LETTERS = re.compile(r"\\w|\[(?:a-z|\\w|\\d|0-9)+\]")
#: A class of nothing but letters and figures; and one that names each of few.
_CLASS_OF_LETTERS = re.compile(r"\[(?:[a-z]-[a-z]|\d-\d|\w|\\w|\\d)+\]", re.ASCII)
_FEW_LETTERS = re.compile(r"\[([^\W_]{1,12})\]")
_NOTHING: frozenset[str] = frozenset()


class Read(NamedTuple):
    """What has been read of the next word: `told` where it is known as far as it will be (as a `following.Need` names it),
    `begun` where it may go on, and where the match may stand that has not come to it (`INSIDE`, `BETWEEN`, or both)."""

    told: frozenset[str] = _NOTHING
    begun: frozenset[str] = _NOTHING
    stands: int = 0


def word_behind(pieces: Sequence[Piece]) -> frozenset[str] | None:
    """What the word right behind the first one can be, for a branch whose match begins with a word. `None`: any word, or
    none at all.

    >>> sorted(word_behind(branches("we(?:'ve| have)? (?:fixed|repair\\\\w*)")[0]) or ())
    ['fixed ', 'have ', 'repair', 've ']
    """
    return word_from(pieces, INSIDE)


def word_from(pieces: Sequence[Piece], stands: int, *, ends: bool = True) -> frozenset[str] | None:
    """The same for a match that is inside its first word, or before the word in question. `ends`: the match ends where a word
    does."""
    read = _read(pieces, stands, at_start=True)
    if read is None or read.stands:
        return None
    last = _ended(read.begun) if ends else _going_on(read.begun)
    return None if last is None or "" in last or not read.told | last else read.told | last


def anchored(pieces: Sequence[Piece], *, ends: bool = True) -> tuple[Sequence[Piece], frozenset[str]] | None:
    """Of a branch that begins with signs or with any of some words: what it matches from its first word on, and how that
    word begins or ends. `None` where none is certain. `ends`: the match ends where a word does.

    >>> rest, begins = anchored(branches(r"[$£] ?\\d+ back")[0]) or ((), frozenset())
    >>> written(rest), "".join(sorted(begins))
    ('\\\\d+ back', '0123456789')
    """
    for place, piece in enumerate(pieces):
        if piece.only_looks or (not piece.is_group and is_gap(piece.text)):
            continue
        rest = pieces[place:]
        begins = beginnings_of(rest, ends=ends)
        if begins is None and not piece.is_group and not piece.may_lack and _is_of_letters(piece.text):
            begins = word_from(rest, BETWEEN, ends=ends)
        return (rest, begins) if begins else None
    return None


def begins_with_a_word(pieces: Sequence[Piece]) -> bool:
    """Whether a branch's match may begin with a character of a word, and not with a sign."""
    first = next((one for one in pieces if not one.only_looks), None)
    return first is None or first.may_lack or not _begins_a_gap(first)


def split(pieces: Sequence[Piece]) -> list[Sequence[Piece]]:
    """Two branches that together match what this one matches, so that the word behind the first is known in one of them;
    nothing where that cannot be had by parting the choices of one of the first pieces."""
    for place, piece in enumerate(pieces[:3]):
        if not piece.text.startswith("(?:") or piece.is_choice or piece.how_often not in ("", "?"):
            continue
        before, behind = pieces[:place], pieces[place + 1 :]
        choices: list[Sequence[Piece]] = [*branches(piece.inner)]
        if piece.may_lack:
            choices.append(())
        known = [one for one in choices if word_behind([*before, *one, *behind]) is not None]
        if known and len(known) < len(choices):
            others = [one for one in choices if one not in known]
            return [[*before, *_choice(each), *behind] for each in (known, others)]
    return []


def _choice(choices: Sequence[Sequence[Piece]]) -> Sequence[Piece]:
    """Any of several branches; an empty one, which is the last, makes the others optional."""
    if len(choices) == 1:
        return choices[0]
    some = [written(one) for one in choices if one]
    return branches(f"(?:{'|'.join(some)}){'?' if len(some) < len(choices) else ''}")[0]


@lru_cache(maxsize=4096)
def _read_branch(pieces: tuple[Piece, ...], stands: int, *, at_start: bool) -> Read | None:
    return _read(pieces, stands, at_start=at_start)


def _read(pieces: Sequence[Piece], stands: int, *, at_start: bool) -> Read | None:
    """`None`: the next word may be any."""
    told = begun = _NOTHING
    at = 0
    while at < len(pieces) and (stands or begun):
        piece = pieces[at]
        at += 1
        if piece.text == "^" and not at_start:
            return Read()  # it matches nothing there
        if begun and (not piece.only_looks or piece.text == r"\b"):
            if piece.text == r"\b" or (_begins_a_gap(piece) and not piece.may_lack):
                told, begun = told | _ended(begun), _NOTHING
            elif not _begins_a_gap(piece):
                going_on = _going_on(begun)
                if going_on is None:
                    return None
                told, begun = told | going_on, _NOTHING
        now = 0
        if stands & BETWEEN and piece.how_often[:1] in ("+", "*") and _ANY_LETTERS.fullmatch(piece.text):
            # "\w+ly": the word is told by how it ends, if it is all that there is
            if stands & INSIDE or at == len(pieces):
                return None
            last = pieces[at]
            at += 1
            if last.how_often or not (last.text.isalnum() or last.is_choice):
                return None
            begun |= {ENDING + word for word in (last.inner or last.text).split("|")}
        else:
            for place in (INSIDE, BETWEEN):
                if stands & place:
                    read = _read_piece(piece, place, at_start=at_start)
                    if read is None:
                        return None
                    told, begun, now = told | read.told, begun | read.begun, now | read.stands
        stands = now
        at_start = at_start and not takes(piece)
    return Read(told, begun, stands)


@lru_cache(maxsize=4096)
def _read_piece(piece: Piece, stands: int, *, at_start: bool) -> Read | None:
    once = _read_once(piece, stands, at_start=at_start)
    if once is None or not piece.how_often:
        return once
    told, begun, now = once
    if piece.how_often[0] in "+*{":
        for place in (INSIDE, BETWEEN):
            if now & place and place != stands:
                again = _read_once(piece, place, at_start=at_start)
                if again is None:
                    return None
                told, begun, now = told | again.told, begun | again.begun, now | again.stands
        if begun and not _begins_a_gap(piece):  # it may go on by itself
            going_on = _going_on(begun)
            if going_on is None:
                return None
            told, begun = told | going_on, _NOTHING
    return Read(told, begun, now | stands if piece.may_lack else now)


def _read_once(piece: Piece, stands: int, *, at_start: bool) -> Read | None:
    if piece.only_looks:
        return Read(stands=stands)
    if piece.is_group:
        told = begun = _NOTHING
        now = 0
        for branch in branches(piece.inner):
            read = _read_branch(branch, stands, at_start=at_start)
            if read is None:
                return None
            told, begun, now = told | read.told, begun | read.begun, now | read.stands
        return Read(told, begun, now)
    if is_gap(piece.text):
        return Read(stands=BETWEEN)
    if not _is_of_letters(piece.text):
        return None
    if stands == INSIDE:
        return Read(stands=INSIDE)
    begun = _letters(piece.text)
    return Read(begun=begun) if begun else None


def _ended(begun: frozenset[str]) -> frozenset[str]:
    return frozenset(word if word.startswith(ENDING) else word + ENDS for word in begun)


def _going_on(begun: frozenset[str]) -> frozenset[str] | None:
    """Of a word that goes on its beginning is known, but no longer how it ends."""
    return None if any(word.startswith(ENDING) for word in begun) else begun


@lru_cache(maxsize=1024)
def _begins_a_gap(piece: Piece) -> bool:
    """Whether what a piece takes, if it takes anything, begins with a character that belongs to no word."""
    if piece.only_looks:
        return False
    if not piece.is_group:
        return is_gap(piece.text)
    for branch in branches(piece.inner):
        first = next((one for one in branch if not one.only_looks), None)
        if first is None or first.may_lack or not _begins_a_gap(first):
            return False
    return True


def is_gap(text: str) -> bool:
    """Whether a word, sign, escape or class matches no character of a word."""
    return not text.isalnum() and _is_of_signs(text)


@lru_cache(maxsize=512)
def _is_of_signs(text: str) -> bool:
    return not may_be(text, LETTERS)


def _is_of_letters(text: str) -> bool:
    """Whether a word, sign, escape or class matches characters of words only."""
    return text.isalnum() or text in (r"\w", r"\d") or _CLASS_OF_LETTERS.fullmatch(text) is not None


def takes(piece: Piece) -> bool:
    """Whether a piece takes at least one character of the text."""
    if piece.only_looks or piece.may_lack:
        return False
    return not piece.is_group or all(any(map(takes, branch)) for branch in branches(piece.inner))


def _letters(text: str) -> frozenset[str]:
    """What a word or a class of few letters begins with; nothing where these are too many to name."""
    if text.isalnum():
        return frozenset({text})
    few = _FEW_LETTERS.fullmatch("[0123456789]" if text == r"\d" else text)
    return frozenset(few[1]) if few else _NOTHING


def may_be(text: str, characters: str) -> bool:
    """Whether a word, sign, escape or class may match one of the characters, or hold it."""
    if text[0] not in "\\[.":
        return any(one in characters for one in text)
    return re.search(text, characters, re.DOTALL) is not None
