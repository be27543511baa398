"""Reads stars out of numbers and out of running text, and brings every scale to 1-5. Pure.

Structured ratings have a scale of their own (`normalised`). A rating in running text is a guess, is marked so, and is
believed only in the shapes of SOURCES.md section 15: a date, "24/7", "5 star hotel" and a version number are none.
Not here: where structured ratings hide inside a fragment (`rating_markup.py`).
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass

from sources.rating_words import (
    CONNECTORS,
    COUNTED_THINGS,
    DATE_WORDS,
    LABELS,
    NOT_MEANT,
    NUMBER_WORDS,
    PLACES_WITH_STARS,
    PLAIN_LABELS,
    SERIAL_WORDS,
    STAR_WORDS,
)

#: Scales that a rating in running text may have.
TEXT_SCALES = (5, 6, 10, 100)
#: How far into the beginning and from the end of a text a rating is looked for.
_EDGE = 240


@dataclass(frozen=True, slots=True)
class FoundRating:
    """`stars` from 1 to 5, `raw` as the site or the author wrote it, `guessed` when it was read out of running text."""

    stars: float
    raw: str
    guessed: bool = True


def number(text: object) -> float | None:
    """A number as people write it in a rating: 4, "4,6", "8.5", "½", "3½", "40%" (the sign is ignored)."""
    if isinstance(text, bool) or text is None:
        return None
    if isinstance(text, int | float):
        return float(text) if abs(text) < 1e6 else None
    if not isinstance(text, str) or len(text) > 40:
        return None
    match = re.fullmatch(r"\s*([-+]?\d{1,6})?(?:[.,](\d{1,6}))?\s*(½)?\s*%?\s*", text, re.ASCII)
    if match is None or not any(match.groups()):
        return None
    whole, fraction, half = match.groups()
    value = float(f"{whole or 0}.{fraction or 0}")
    return value + 0.5 if half else value


def normalised(value: float, best: float | None = None, worst: float | None = None) -> float | None:
    """Stars for a value on a stated scale; schema.org's defaults are best 5 and worst 1.

    `None` where the value lies outside its scale: zero on a scale from one means that nobody rated."""
    best = 5.0 if best is None else best
    worst = min(1.0, best) if worst is None else worst
    if not all(math.isfinite(part) for part in (value, best, worst)) or best <= worst or not worst <= value <= best:
        return None
    return round(1 + 4 * (value - worst) / (best - worst), 2)


def out_of(value: float, scale: float) -> float | None:
    """Stars for "x of n" where no worst value is told: 4/10 and 40 % are 2 stars, 0/5 is 1."""
    if not 0 <= value <= scale:
        return None
    return round(min(max(5 * value / scale, 1.0), 5.0), 2)


def rating_of_review(title: str, text: str) -> FoundRating | None:
    """The rating that a title or else the beginning or the end of a text spells out; always a guess."""
    return rating_in_text(title) or rating_in_text(text)


def rating_in_text(text: str) -> FoundRating | None:
    """The first believable rating near the beginning of a text, else near its end."""
    if len(text) <= 2 * _EDGE:
        return _rating_in(text, begins=True, ends=True)
    return _rating_in(_cut_after(text[:_EDGE]), begins=True) or _rating_in(_cut_before(text[-_EDGE:]), ends=True)


#: No spelling of a rating is without one of these; most texts are, and need no closer look. Plain searches: one
#: pattern of them all, ignoring case, costs thirty times as much.
_SIGNS = re.compile(r"[\d★⭐🌟✭✮⯨☆✩✰]")
_STEMS = (
    "star", "ster", "stell", "toile", "strel", "bubble", "five", "fünf", "cinq", "cinco", "vijf", "vyf", " ten", "zehn",
    " dix", " diez", " tien", " dez", "dieci", "rating", "rated", "wertung", "note", "nota", "score", "ordeling",
    "aardering", "untuaci", "valor", "alifica", "assifica", "avalia", "valuta", "gradering", "punkte", "cijfer", "voto",
)  # fmt: skip


def _is_worth_a_look(text: str, small: str) -> bool:
    return _SIGNS.search(text) is not None or any(stem in small for stem in _STEMS)


def _cut_after(start: str) -> str:
    """Without the word at the cut, which may be half a number."""
    return start[: start.rfind(" ")] if " " in start else start


def _cut_before(end: str) -> str:
    return end[end.find(" ") + 1 :] if " " in end else end


# --- the spellings --------------------------------------------------------------------------------------------------


def _any(words: tuple[str, ...]) -> str:
    return "|".join(sorted((re.escape(word) for word in words), key=len, reverse=True))


_NUMERAL = r"(?!0\d)\d{1,3}(?:[.,]\d{1,2})?(?:\s?½)?|½"
_WORDED = _any(tuple(NUMBER_WORDS))
_STARS = _any(STAR_WORDS)
_GLYPHS = re.compile("[★⭐🌟✭✮⯨☆✩✰½\ufe0e\ufe0f]+(?: ?[★⭐🌟✭✮⯨☆✩✰½\ufe0e\ufe0f]+){0,9}")
_FILLED, _EMPTY, _HALF = "★⭐🌟✭✮", "☆✩✰", "½⯨"
_STARS_DRAWN = re.compile(f"[{_FILLED}{_EMPTY}⯨]")
_SLASHED = re.compile(
    rf"(?<![\w/.,:+-])(?P<value>{_NUMERAL})\s?/\s?(?P<scale>\d{{1,3}})(?![\w%])(?!\s?[/.,:-]\s?\d)", re.IGNORECASE
)
_SPOKEN = re.compile(
    rf"(?<![\w/.,:+-])(?P<value>{_NUMERAL}|{_WORDED})(?:[ -](?:{_STARS}))?[ ](?P<link>{_any(CONNECTORS)})[ ]"
    rf"(?:(?:possible|the|max\.?|maximal|möglichen)[ ])?(?P<scale>\d{{1,3}}|{_WORDED})(?![\w%])(?!\s?[/.,:]\s?\d)",
    re.IGNORECASE,
)
_COUNTED = re.compile(rf"(?<![\w/.,:+-])(?P<value>{_NUMERAL}|{_WORDED})[ -]?(?:{_STARS})(?!\w)", re.IGNORECASE)
_BESIDE_GLYPH = re.compile(
    r"(?<![\w/.,:+-])(?P<value>\d(?:[.,]\d{1,2})?)\s?[★⭐🌟](?![★⭐🌟☆\w])|(?<![★⭐🌟☆])[★⭐🌟]\ufe0f?\s?(?P<after>\d(?:[.,]\d{1,2})?)(?![\w/.,:%-])"
)
_LABELLED = re.compile(
    rf"(?<!\w)(?P<label>{_any(LABELS)})(?P<sign>\s?(?:[:=–-]|is|was|ist|war|est|es|é))?\s{{0,3}}"
    rf"(?P<value>{_NUMERAL}|{_WORDED})(?P<percent>\s?%)?(?P<star>[ -]?(?:{_STARS}))?(?![\w/])(?!\s?[/.,:-]\s?\d)"
    rf"(?!\s(?:{_any(CONNECTORS)})\s\d)",
    re.IGNORECASE,
)
_PERCENT = re.compile(r"^\W{0,3}(?P<value>\d{1,3}(?:[.,]\d)?)\s?%(?=\s*(?:$|[-–—:|,.!;)\]]))")
_BEFORE_DATE = re.compile(rf"(?<!\w)(?:{_any(DATE_WORDS)})[\s:.,(]{{0,3}}$", re.IGNORECASE)
_BEFORE_SERIAL = re.compile(rf"(?<!\w)(?:{_any(SERIAL_WORDS)})[\s:.,#(]{{0,3}}$", re.IGNORECASE)
_BEFORE_PLACE = re.compile(
    rf"(?<!\w)(?:{_any(PLACES_WITH_STARS)})(?:\s(?:de|mit|with|à|met|con))?\s{{0,2}}$", re.IGNORECASE
)
_AFTER_PLACE = re.compile(rf"^[ -]{{0,2}}(?:\w{{1,12}} )?(?:{_any(PLACES_WITH_STARS)})", re.IGNORECASE)
_AFTER_COUNTED = re.compile(
    rf"^[ -]?(?:(?:of|der|des|de|the|our|my|las|los|mes) )?(?:\w{{1,12}} )?(?:{_any(COUNTED_THINGS)})(?!\w)",
    re.IGNORECASE,
)
_BEFORE_NOT_MEANT = re.compile(rf"(?<!\w)(?:{_any(NOT_MEANT)})(?:[ ]\w{{1,10}}){{0,3}}[ ]?$", re.IGNORECASE)
_CLOCK = re.compile(r"^\s?(?:(?:at|um|à|a las|às|om)\s)?\d{1,2}\s?(?:[:h]|uhr|am|pm)", re.IGNORECASE)
_LOOSE_LINKS = ("of", "de", "van", "von", "su", "em", "op")
_ENDS_THERE = re.compile(
    rf"^\s*(?:$|[^\w\s]|\n|(?:{_STARS})\b|(?:for|für|pour|por|para|vir|voor|wegen|because|but|aber)\b)", re.IGNORECASE
)


#: No spelling with its look-around is longer than this, but for a row of glyphs, which is looked for first.
_LONGEST_SPELLING = 160
_LINKS = tuple(f" {connector} " for connector in CONNECTORS)


def _rating_in(text: str, *, begins: bool = False, ends: bool = False) -> FoundRating | None:
    """The rating that stands first. A spelling is looked for only where the signs it cannot do without are found, and no
    further than the first rating found so far: searching for all of them everywhere costs four times as much."""
    small = text.casefold()
    if not _is_worth_a_look(text, small):
        return None
    first: tuple[int, FoundRating] | None = None
    for find, is_possible in _FINDERS:
        if first is not None and first[0] == 0:
            break
        if not is_possible(text, small):
            continue
        found = find(text if first is None else text[: first[0] + _LONGEST_SPELLING])
        if found is not None and (first is None or found[0] < first[0]):
            first = found
    if first is None and any(word in small for word in STAR_WORDS):
        first = _by_count(text, begins=begins, ends=ends)
    if first is None and begins and "%" in text and (match := _PERCENT.search(text)):
        stars = out_of(number(match["value"]) or 0, 100)
        if stars is not None:
            first = match.start(), FoundRating(stars, match.group().strip())
    return first[1] if first is not None else None


def _by_glyphs(text: str) -> tuple[int, FoundRating] | None:
    runs = [run for run in _GLYPHS.finditer(text) if any(sign in run.group() for sign in _FILLED + _EMPTY + "⯨")]
    if not runs:
        return None
    run = runs[0]
    signs = run.group()
    filled = sum(signs.count(sign) for sign in _FILLED)
    empty = sum(signs.count(sign) for sign in _EMPTY)
    half = min(sum(signs.count(sign) for sign in _HALF), 1)
    before, after = text[max(run.start() - 30, 0) : run.start()], text[run.end() : run.end() + 30]
    if re.search(r"[\d.,]\s?$", before) or (filled == 1 and not empty and re.match(r"\s?\d", after)):
        return None  # "4.5 ★" and "★ 4.5" are numbers beside a star
    if _BEFORE_PLACE.search(before) or _AFTER_PLACE.match(after):
        return None
    if not empty:
        if not 1 <= filled + half <= 5 or not filled:
            return None
        if filled == 1 and not half and len(runs) > 1:
            return None  # "★ Sale ★": an ornament
        return run.start(), FoundRating(filled + 0.5 * half, signs.strip())
    total = filled + empty + half
    if total not in (5, 6, 10):
        return None
    stars = out_of(filled + 0.5 * half, total)
    return None if stars is None else (run.start(), FoundRating(stars, signs.strip()))


def _by_slash(text: str) -> tuple[int, FoundRating] | None:
    for match in _SLASHED.finditer(text):
        found = _on_a_scale(text, match, number(match["value"].replace(" ", "")), int(match["scale"]))
        if found is not None:
            return match.start(), found
    return None


def _by_speech(text: str) -> tuple[int, FoundRating] | None:
    for match in _SPOKEN.finditer(text):
        found = _on_a_scale(text, match, _value(match["value"]), _value(match["scale"]))
        # "2 de 5 mesas", "one of five": the weak links need a reason to believe that the number ends there.
        is_loose = match["link"].lower() in _LOOSE_LINKS and not _ENDS_THERE.match(text[match.end() : match.end() + 40])
        if found is not None and not is_loose:
            return match.start(), found
    return None


def _on_a_scale(text: str, match: re.Match[str], value: float | None, scale: float | None) -> FoundRating | None:
    """ "x of n" as a rating, unless what stands around it makes a date, a serial number or a count of it."""
    before, after = text[max(match.start() - 30, 0) : match.start()], text[match.end() : match.end() + 40]
    if value is None or scale not in TEXT_SCALES or not 0 <= value <= scale:
        return None
    if _BEFORE_DATE.search(before) or _BEFORE_SERIAL.search(before) or _BEFORE_NOT_MEANT.search(before):
        return None
    if _AFTER_COUNTED.match(after) or _CLOCK.match(after):
        return None
    stars = out_of(value, scale)
    return None if stars is None else FoundRating(stars, match.group().strip())


def _by_label(text: str) -> tuple[int, FoundRating] | None:
    for match in _LABELLED.finditer(text):
        value = _value(match["value"])
        scale = 100 if match["percent"] else 5
        after = text[match.end() : match.end() + 40]
        if value is None or not 0 <= value <= scale or _AFTER_COUNTED.match(after) or _AFTER_PLACE.match(after):
            continue
        # "Note 4" may be a telephone and "overall 2" the beginning of a sentence; a colon or a star makes it a rating.
        if not match["sign"] and not match["star"] and match["label"].lower() not in PLAIN_LABELS:
            continue
        stars = out_of(value, scale)
        if stars is not None:
            return match.start(), FoundRating(stars, match.group().strip())
    return None


def _by_beside_glyph(text: str) -> tuple[int, FoundRating] | None:
    for match in _BESIDE_GLYPH.finditer(text):
        value = number(match["value"] or match["after"])
        before, after = text[max(match.start() - 30, 0) : match.start()], text[match.end() : match.end() + 30]
        if value is None or not 0 < value <= 5 or _BEFORE_PLACE.search(before) or _AFTER_PLACE.match(after):
            continue
        return match.start(), FoundRating(max(value, 1.0), match.group().strip())
    return None


def _by_count(text: str, *, begins: bool, ends: bool) -> tuple[int, FoundRating] | None:
    """ "1 star", "zwei Sterne": believed at the very beginning or end only, and not in "I wanted to give 5 stars"."""
    for match in _COUNTED.finditer(text):
        value = _value(match["value"])
        before, after = text[max(match.start() - 40, 0) : match.start()], text[match.end() : match.end() + 40]
        if value is None or not 0 <= value <= 5:
            continue
        if _BEFORE_PLACE.search(before) or _AFTER_PLACE.match(after) or (value and _BEFORE_NOT_MEANT.search(before)):
            continue
        at_start = begins and match.start() <= 40
        at_end = ends and len(text) - match.end() <= 12
        if at_start or at_end:
            return match.start(), FoundRating(max(value, 1.0), match.group().strip())
    return None


def _value(text: str) -> float | None:
    word = NUMBER_WORDS.get(text.lower())
    return float(word) if word is not None else number(text.replace(" ", ""))


#: What finds a rating, and whether a text (as it stands, and in small letters) can hold one that is spelt so.
_FINDERS: tuple[tuple[Callable[[str], tuple[int, FoundRating] | None], Callable[[str, str], bool]], ...] = (
    (_by_glyphs, lambda text, small: _STARS_DRAWN.search(text) is not None),
    (_by_slash, lambda text, small: "/" in text),
    (_by_speech, lambda text, small: any(link in small for link in _LINKS)),
    (_by_label, lambda text, small: any(label in small for label in LABELS)),
    (_by_beside_glyph, lambda text, small: _STARS_DRAWN.search(text) is not None),
)
