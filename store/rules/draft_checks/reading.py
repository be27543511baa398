"""A draft as the checks see it: folded, cut into sentences, with its pack and everything known beside it.

Each check is a function from a `Draft` to `Hit`s; the hits become findings in `__init__.py`. Not here: any judgement.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import NamedTuple

from store.records import Audience, Level
from store.rules.draft_checks.routes import routes
from store.rules.folding import Folded
from store.rules.openings import Places
from store.rules.packs import NOTHING, Pack
from store.rules.promises import promise_spans
from store.rules.sentences import sentences
from store.rules.spans import Span, outside
from store.rules.specific_words import EACH_WORD, WORD, carried_by, content_words


class Hit(NamedTuple):
    """What a check found, in positions of the folded draft. `message` is a key of the pack's messages (the check's own
    id when empty), `values` fill its places."""

    check: str
    level: Level
    start: int
    end: int
    message: str = ""
    values: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Beside:
    """What is known beside the draft. `business` is the brand's name, `signature` the brand's, `reviewer` the name that
    the site shows, `limit` the site's longest reply in characters (0: none)."""

    review: str = ""
    review_language: str = ""
    reviewer: str = ""
    rating: float | None = None
    audience: Audience = Audience.PUBLIC
    business: str = ""
    signature: str = ""
    limit: int = 0


class Draft:
    """One draft, read once; what several checks need is worked out once."""

    def __init__(self, text: str, pack: Pack | None, beside: Beside) -> None:
        self.text = text
        self.pack = pack
        self.beside = beside
        self.map = Folded(text)
        self.words = self.map.folded
        self.sentences: Sequence[Span] = sentences(self.words, pack.abbreviations if pack else frozenset())
        self._found: dict[tuple[str, str], list[Span]] = {}

    def pattern(self, check: str, part: str = "yes") -> re.Pattern[str]:
        return self.pack.pattern(check, part) if self.pack else NOTHING

    def find(self, check: str, part: str = "yes") -> list[Span]:
        """The spans of a list of patterns, without those that overlap the check's list `not`."""
        key = (check, part)
        found = self._found.get(key)
        if found is None:
            found = self.everywhere(check, part)
            if found and part != "not":
                found = outside(found, self.find(check, "not"))
            self._found[key] = found
        return found

    def everywhere(self, check: str, part: str = "yes") -> list[Span]:
        """The spans of a list, with those that overlap the check's list `not`."""
        return self.pack.spans(check, part, self.words, self._places) if self.pack else []

    def may_match(self, check: str, part: str, span: Span) -> bool:
        """Whether a list is worth trying on a stretch of the draft."""
        return self.pack is not None and self.pack.may_match(check, part, span, self._places)

    @cached_property
    def _places(self) -> Places:
        return self.pack.places(self.words) if self.pack else {}

    def has(self, check: str, part: str, span: Span) -> bool:
        """Whether a list matches inside a stretch of the draft."""
        return self.pattern(check, part).search(self.words, *span) is not None

    def sentence_at(self, position: int) -> Span:
        """The sentence around a position; the position itself where there is none."""
        for start, end in self.sentences:
            if start <= position < end:
                return start, end
        return position, position

    @cached_property
    def review(self) -> Folded:
        return Folded(self.beside.review)

    @cached_property
    def review_stems(self) -> frozenset[str]:
        """What the review's words carry, read with the draft's pack: a Dutch reply to an English review shares the
        names and numbers only, and that is right."""
        return content_words(self.review.folded, self.pack) if self.pack else frozenset()

    @cached_property
    def each_word(self) -> Sequence[re.Match[str]]:
        return list(EACH_WORD.of(self.words).finditer(self.words))

    @cached_property
    def carried(self) -> Mapping[str, str]:
        """What the draft's words carry, by word, without those that carry nothing."""
        pack = self.pack
        if pack is None:
            return {}
        carried = carried_by(pack)
        return {word: root for word in {match[0] for match in self.each_word} if (root := carried[word])}

    @property
    def carries(self) -> frozenset[str]:
        """The same without the words: the draft's matter."""
        return frozenset(self.carried.values())

    @cached_property
    def routes(self) -> list[Span]:
        """The ways to reach somebody. A shop that is called by its address ("Fahrradladen.de") only signs with it."""
        found = routes(self.map, self.pack, self.everywhere("contact", "person"))
        house = Folded(self.beside.business).folded.replace(" ", "")
        return [one for one in found if not (house and self._is_a_bare_name(self.words[one[0] : one[1]], house))]

    @staticmethod
    def _is_a_bare_name(route: str, house: str) -> bool:
        plain = "/" not in route and "@" not in route and not route.startswith("www.") and not route[:1].isdigit()
        return plain and "." in route and route.split(".")[0] in house

    @cached_property
    def promises(self) -> list[Span]:
        return promise_spans(self.words, self.pack, self._places) if self.pack else []

    @cached_property
    def greetings(self) -> list[Span]:
        return self.everywhere("human", "greeting")

    @cached_property
    def names(self) -> frozenset[str]:
        """The words of the business's and the reviewer's names: they carry nothing of the matter."""
        return frozenset(WORD.findall(Folded(f"{self.beside.business} {self.beside.reviewer}").folded))
