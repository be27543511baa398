"""Which language a text is in, or "" where it is too short or too mixed to tell.

Scripts decide where they can; py3langid decides among the languages of reviews for the rest. Not here: what a language
has a pack for (`packs.py`).
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from itertools import islice
from typing import Any

#: Languages in which the site kinds show reviews, and which py3langid knows; fewer to confuse a short text with.
PLAUSIBLE = (
    "af", "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu",
    "id", "is", "it", "ja", "ko", "lt", "lv", "ms", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "sw",
    "th", "tr", "uk", "ur", "vi", "xh", "zh", "zu",
)  # fmt: skip
#: Below this many letters a text is not judged by its letters' statistics.
FEWEST_LETTERS = 12
#: As many of a text's letters tell its script.
_LETTERS_LOOKED_AT = 200
#: Least probability of the winner, from 0 to 1: short texts need a clear one.
SURE = 0.65
#: A script that one language of ours has to itself.
_BY_SCRIPT = {
    "HANGUL": "ko",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "GREEK": "el",
    "HEBREW": "he",
    "THAI": "th",
    "BENGALI": "bn",
    "DEVANAGARI": "hi",
}
_NOISE = re.compile(r"https?://\S+|\S+@\S+|\d+")


@lru_cache(maxsize=2048)
def language_of(text: str) -> str:
    """The ISO 639-1 code of the text's language; "" when unsure."""
    text = _NOISE.sub(" ", text[:2000])
    letters = list(islice(filter(str.isalpha, text), _LETTERS_LOOKED_AT))
    script = _script(letters)
    if script in _BY_SCRIPT:
        return _BY_SCRIPT[script]
    if script == "CJK":
        return "ja" if any("\u3040" <= one <= "\u30ff" for one in filter(str.isalpha, text)) else "zh"
    if len(letters) < FEWEST_LETTERS:
        return ""
    code, probability = _identifier().classify(text)
    if probability < SURE:
        return ""
    return "nb" if code in ("no", "nn") else str(code)


def same_language(one: str, other: str) -> bool:
    """Whether two codes mean one language as far as a reader is concerned; unknown counts as the same."""
    if not one or not other:
        return True
    return one.split("-")[0].split("_")[0].lower() == other.split("-")[0].split("_")[0].lower()


def _script(letters: list[str]) -> str:
    if not letters or letters[0].isascii():
        return ""
    counts: dict[str, int] = {}
    for letter in letters:
        name = unicodedata.name(letter, "").split(" ")[0]
        counts[name] = counts.get(name, 0) + 1
    if "HIRAGANA" in counts or "KATAKANA" in counts:
        return "HIRAGANA"
    name = max(counts, key=lambda key: counts[key])
    return name if counts[name] * 2 > len(letters) else ""


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # loads its model: not before the first text

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages([one for one in PLAUSIBLE if one in identifier.labels])
    return identifier
