"""Reads rating elements of a feed with their namespaces, attributes and text, entry by entry.

feedparser keeps either the text or the attributes of an element it does not know, and forgets its namespace; a rating
needs all three: `<r:rating max="10">4</r:rating>`. Pure over bytes; used where a document holds such an element at all.
Never read: the RSS `<rating>` (a PICS label), and everything of the media and iTunes podcast namespaces (averages).
"""

from __future__ import annotations

import re
from typing import Any
from xml.parsers import expat

from sources.rating_markup import stars_of
from sources.ratings import FoundRating

_WORTH_A_LOOK = re.compile(
    rb"<(?:[\w.-]+:)?(?:review)?(?:star-?_?)?(?:ratings?|ratingvalue|stars?|score)(?:value)?[\s>/]", re.IGNORECASE
)
_NAMES = frozenset(
    [
        "rating",
        "ratingvalue",
        "rating-value",
        "rating_value",
        "reviewrating",
        "review-rating",
        "review_rating",
        "stars",
        "star",
        "starrating",
        "star-rating",
        "star_rating",
        "score",
        "reviewscore",
        "review-score",
        "ratingscore",
        "overallrating",
        "overall-rating",
        "overall",
    ]
)
_BEST = ("max", "best", "bestrating", "scale", "outof", "out-of", "maximum", "base")
_WORST = ("min", "worst", "worstrating", "minimum")
_BEST_ELEMENTS = frozenset(
    {"bestrating", "best-rating", "best_rating", "maxrating", "max-rating", "max_rating", "scale"}
)
_WORST_ELEMENTS = frozenset({"worstrating", "worst-rating", "worst_rating", "minrating", "min-rating", "min_rating"})
#: Namespaces whose ratings are something else; compared without scheme, "www." and a closing slash.
_FOREIGN = (
    "search.yahoo.com/mrss",
    "itunes.com/dtds",
    "gdata.youtube.com",
    "schemas.google.com/g/2005",
    "podcastindex.org",
)
#: Namespaces of the feed formats themselves: their <rating> is the PICS label or nothing that the format knows.
_FORMATS = (
    "", "purl.org/rss/1.0", "w3.org/2005/atom", "purl.org/atom/ns#", "backend.userland.com/rss2", "my.netscape.com/rdf",
    "purl.org/dc/elements/1.1", "w3.org/1999/xhtml", "w3.org/1999/02/22-rdf-syntax-ns#", "purl.org/net/rss1.1#",
)  # fmt: skip
_ENTRIES = frozenset({"item", "entry", "product"})


def rating_elements(document: bytes) -> list[FoundRating | None] | None:
    """The stated rating of every entry, in order of the document; `None` where there is nothing to be read."""
    if not _WORTH_A_LOOK.search(document):
        return None
    reader = _Reader()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    try:
        parser.Parse(document, True)
    except (expat.ExpatError, LookupError, ValueError):
        # Broken, or in an encoding that expat does not know ("UTF-1-8") or cannot take (euc-kr): then feedparser's own
        # view of the document has to do.
        return None
    return reader.found


class _Reader:
    def __init__(self) -> None:
        self.found: list[FoundRating | None] = []
        self._inside = 0
        self._collecting: list[str] | None = None
        self._value: tuple[str, dict[str, str]] | None = None
        self._best: str | None = None
        self._worst: str | None = None
        self._aggregate = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        namespace, _, local = name.rpartition(" ")
        local = local.lower()
        if local in _ENTRIES and self._format(namespace):
            self._inside += 1
            self.found.append(None)
            self._value, self._best, self._worst = None, None, None
        elif self._inside:
            if "aggregate" in local:
                self._aggregate += 1
            elif self._aggregate or self._format(namespace) or self._foreign(namespace):
                return
            elif local in _NAMES or local in _BEST_ELEMENTS or local in _WORST_ELEMENTS:
                self._collecting = []
                self._attributes = {key.rpartition(" ")[2].lower(): value for key, value in attributes.items()}

    def text(self, text: str) -> None:
        if self._collecting is not None and len(self._collecting) < 20:
            self._collecting.append(text[:60])

    def end(self, name: str) -> None:
        namespace, _, local = name.rpartition(" ")
        local = local.lower()
        if local in _ENTRIES and self._format(namespace):
            self._inside -= 1
            if self._value is not None and self.found:
                self.found[-1] = self._stars(*self._value)
                self._value = None
        elif "aggregate" in local and self._aggregate:
            self._aggregate -= 1
        elif self._collecting is not None:
            text = "".join(self._collecting).strip()
            self._collecting = None
            if local in _BEST_ELEMENTS:
                self._best = text
            elif local in _WORST_ELEMENTS:
                self._worst = text
            elif local in _NAMES and self._value is None:
                told = text or next(
                    (self._attributes[key] for key in ("value", "stars", "rating") if key in self._attributes), ""
                )
                if told:
                    self._value = (told, self._attributes)

    def _stars(self, told: str, attributes: dict[str, str]) -> FoundRating | None:
        best: Any = next((attributes[key] for key in _BEST if key in attributes), self._best)
        worst: Any = next((attributes[key] for key in _WORST if key in attributes), self._worst)
        return stars_of(told, best, worst)

    @staticmethod
    def _bare(namespace: str) -> str:
        return namespace.lower().rpartition("://")[2].removeprefix("www.").rstrip("/")

    def _format(self, namespace: str) -> bool:
        bare = self._bare(namespace)
        return bare in _FORMATS or bare.startswith(("purl.org/rss/", "backend.userland.com", "purl.org/atom"))

    def _foreign(self, namespace: str) -> bool:
        return self._bare(namespace).startswith(_FOREIGN)
