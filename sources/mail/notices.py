"""Reads a site's notice of a review: who wrote it, how many stars, which words. Pure, over a table of patterns.

The layouts of these mails are known from little and change: whatever a pattern does not find, the whole mail stands in for
it, so that no word of a customer is lost. Not here: whether the sender is to be believed (`senders.py`, `reading.py`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from sources.kinds.feed_parts import web_address
from sources.mail.letters import Letter
from sources.mail.sites import Patterns, Site, Sites, without_links
from sources.plain_text import one_line
from sources.rating_words import NUMBER_WORDS
from sources.ratings import normalised, number, out_of, rating_of_review

#: Patterns look at so many lines, each so long; a notice is a page.
_MOST_LINES = 400
_LONGEST_LINE = 600


class Nature(StrEnum):
    """What a mail of a site is."""

    REVIEW = "review"
    DIGEST = "digest"
    SOMETHING_ELSE = "something else"


@dataclass(frozen=True, slots=True)
class Notice:
    """A review as its notice tells it. `whole` says that the text is the whole mail, because its layout is not known;
    `left_out` is what stands around the words otherwise."""

    text: str
    title: str = ""
    author: str = ""
    rating: float | None = None
    rating_raw: str = ""
    rating_guessed: bool = False
    place: str = ""
    url: str = ""
    review_id: str = ""
    whole: bool = False
    left_out: str = ""


def nature_of(subject: str, site: Site, sites: Sites) -> Nature:
    """What a mail of that subject is, from a site that we know."""
    if _any(site.digest, subject):
        return Nature.DIGEST
    if _any(site.subject, subject):
        return Nature.REVIEW if not _skips(site, subject) else Nature.SOMETHING_ELSE
    if site.needs_subject or _skips(site, subject) or not _any(sites.hint, subject):
        return Nature.SOMETHING_ELSE
    return Nature.REVIEW


def notice_of(letter: Letter, site: Site) -> Notice:
    """What the notice says. Empty fields are what it does not say."""
    subject = letter.head.subject
    lines = [line[:_LONGEST_LINE] for line in without_links(letter.text).split("\n")[:_MOST_LINES]]
    told: dict[str, str] = {}
    loosely: dict[str, str] = {}
    _learn(told, site.subject, [subject])
    begin, end = _frame(lines, site)
    whole = begin is None
    words = letter.text if begin is None else "\n".join(lines[begin:end])
    for number_, line in enumerate(lines):
        # The stars that a customer speaks of in her own words are not those that she gave.
        if begin is None or not begin <= number_ < end:
            _learn(told, (*site.begin, *site.line), [line])
            _learn(loosely if begin is None else told, site.any_line, [line])
    if set(loosely.get("stars", "")) & set("★⭐"):
        told.setdefault("stars", loosely["stars"])  # nobody writes a line of nothing but stars into a complaint
    if not whole:
        _learn(told, tuple(one for one in site.line if "title" in one.groupindex), lines[begin:end])
        words = _without_first_author(words, told, site)
        words = _without_title(words, told.get("title", ""))
    rating, raw, guessed = _rating(told, site, subject)
    if rating is None and whole:
        rating, raw, guessed = _guessed(loosely, site, subject, letter.text)
    identity = _first_group(site.review_id, letter.links, "id")
    return Notice(
        text=words.strip(),
        title=one_line(told.get("title", ""), 300),
        author=one_line(told.get("author", ""), 200),
        rating=rating,
        rating_raw=raw,
        rating_guessed=guessed,
        place=one_line(told.get("place", ""), 200),
        url=_link(letter, site),
        review_id=identity,
        whole=whole,
        left_out="" if begin is None else "\n".join((*lines[:begin], "[…]", *lines[end:])).strip(),
    )


def _frame(lines: list[str], site: Site) -> tuple[int | None, int]:
    """Where the review's words begin and end: behind the last beginning before the first end that follows one."""
    begin: int | None = None
    for number_, line in enumerate(lines):
        if not line:
            continue
        if begin is not None and _any(site.end, line) and not _any(site.begin, line):
            return begin, number_
        if _any(site.begin, line):
            begin = number_ + 1
    return begin, len(lines)


def _learn(told: dict[str, str], patterns: Patterns, lines: list[str]) -> None:
    """Take what the patterns find, unless it is known already."""
    for line in lines:
        for pattern in patterns:
            match = pattern.search(line) if line else None
            for name, value in (match.groupdict() if match else {}).items():
                if value and value.strip():
                    told.setdefault(name, value.strip(' \t“”"«».:'))


def _without_first_author(words: str, told: dict[str, str], site: Site) -> str:
    """The first line as the reviewer's full name, where the site writes it there; the subject may have cut it."""
    if not site.author_first:
        return words
    first, _, rest = words.strip().partition("\n")
    known = told.get("author", "").rstrip("…. ")
    if first and len(first) <= 80 and (not known or first.casefold().startswith(known.casefold())):
        told["author"] = first
        return rest
    return words


def _without_title(words: str, title: str) -> str:
    if not title:
        return words
    first, _, rest = words.strip().partition("\n")
    return rest if first.strip('“”"«» .').casefold() == title.casefold() else words


def _rating(told: dict[str, str], site: Site, subject: str) -> tuple[float | None, str, bool]:
    """Stars out of the site's own sentence, else out of its verdict."""
    stars, raw = _stars(told, site)
    if stars is not None:
        return stars, raw, False
    for verdict in site.verdicts:
        if match := verdict.pattern.search(subject):
            return normalised(verdict.value, verdict.best, 1), one_line(match.group(), 40), False
    return None, "", False


def _guessed(loosely: dict[str, str], site: Site, subject: str, text: str) -> tuple[float | None, str, bool]:
    """Stars out of a mail in which the site's words and the customer's cannot be told apart."""
    stars, raw = _stars(loosely, site)
    guess = None if stars is not None else rating_of_review(subject, text)
    return cautious(stars if guess is None else guess.stars, raw if guess is None else guess.raw)


def cautious(stars: float | None, raw: str) -> tuple[float | None, str, bool]:
    """A guess may bring a review into the queue and never keep one out: of more than two stars it stays unrated, and its
    owner judges."""
    return (stars, raw, True) if stars is not None and stars <= 2 else (None, "", False)


def _stars(told: dict[str, str], site: Site) -> tuple[float | None, str]:
    raw = told.get("stars", "")
    signs = raw.count("★") + raw.count("⭐")
    named = NUMBER_WORDS.get(raw.lower())
    value = float(signs) if signs else float(named) if named is not None else number(raw)
    scale = number(told.get("scale", "")) or (5.0 if signs else site.scale)
    stars = out_of(value, scale) if value else None
    return stars, raw if scale == 5 else f"{raw} of {scale:g}"


def _link(letter: Letter, site: Site) -> str:
    for pattern in site.link:
        for link in letter.links:
            if pattern.search(link):
                return web_address(link)
    return site.page


def _first_group(patterns: Patterns, texts: tuple[str, ...], name: str) -> str:
    for pattern in patterns:
        for text in texts:
            if match := pattern.search(text):
                return str(match[name])
    return ""


def _any(patterns: Patterns, text: str) -> bool:
    return any(pattern.search(text) for pattern in patterns)


def _skips(site: Site, subject: str) -> bool:
    """Names and titles in a subject may hold any word: only what is left of it can say that it is no review."""
    told: dict[str, str] = {}
    _learn(told, site.subject, [subject])
    for value in told.values():
        subject = subject.replace(value, " ")
    return _any(site.skip, re.sub(r"\s+", " ", subject))
