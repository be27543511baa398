"""The words that carry a text's matter: without stop words and customer-service small talk, stemmed, synonyms joined.

Points, restating and privacy all compare texts by them. Not here: whole texts compared letter by letter (`sameness.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from threading import Lock

from store.rules.folding import InWords, fold_pattern
from store.rules.kept import Kept
from store.rules.packs import Pack
from store.rules.stemming import stemmer

EACH_WORD = InWords(r"[^\W_]+(?:'[^\W_]+)?")
WORD = EACH_WORD.any_text
#: Snowball has no Afrikaans; Dutch endings are the nearest.
_ALGORITHMS = {
    "en": "english",
    "de": "german",
    "es": "spanish",
    "fr": "french",
    "nl": "dutch",
    "af": "dutch",
    "pt": "portuguese",
}

#: A Snowball stemmer keeps the word in hand in itself: two threads at once mix up their words (seen as IndexError).
_ONE_AT_A_TIME = Lock()


@cache
def _stemmer(language: str) -> Callable[[str], str]:
    algorithm = _ALGORITHMS.get(language)
    if algorithm is None:
        return lambda word: word
    return stemmer(algorithm)


@lru_cache(maxsize=65536)
def stem(word: str, language: str) -> str:
    """A word's stem, folded. Kept: the same few thousand words come back all day."""
    word = word.split("'")[0] if language == "en" else word.split("'")[-1]
    with _ONE_AT_A_TIME:
        return fold_pattern(_stemmer(language)(word))


@cache
def _synonyms(pack: Pack) -> dict[str, str]:
    """Stem → the first stem of its group."""
    groups: dict[str, str] = {}
    for group in pack.synonyms:
        head = stem(group[0], pack.language)
        for word in group:
            groups.setdefault(stem(word, pack.language), head)
    return groups


@cache
def _stems_of(words: frozenset[str], language: str) -> frozenset[str]:
    return frozenset(stem(word, language) for word in words)


@lru_cache(maxsize=65536)
def carried(word: str, pack: Pack, plain_too: bool = False) -> str:
    """What a folded word carries: its stem, or its synonyms' common one; "" for stop words and, unless `plain_too`,
    for small talk."""
    if word in pack.stop_words or (len(word) < 3 and not word.isdigit()):
        return ""
    if word.isdigit():
        return word
    root = stem(word, pack.language)
    if not plain_too and (word in pack.plain or root in _stems_of(pack.plain, pack.language)):
        return ""
    return _synonyms(pack).get(root, root)


@cache
def carried_by(pack: Pack) -> Kept[str, str]:
    """What each folded word carries, without small talk."""
    return Kept(lambda word: carried(word, pack), most=65536)


def content_words(folded: str, pack: Pack, *, plain_too: bool = False) -> frozenset[str]:
    """The set of what a text's words carry."""
    words = set(WORD.findall(folded))
    found = (
        {carried(word, pack, plain_too) for word in words}
        if plain_too
        else set(map(carried_by(pack).__getitem__, words))
    )
    found.discard("")
    return frozenset(found)
