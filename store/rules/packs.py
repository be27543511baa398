"""The language packs: the words of the checklist and the vocabulary of the draft checks, read from data.

A pack is `resources/checklist/<language>.toml`. It is read once, its patterns are compiled once, when first needed.
Not here: what a pattern means (`draft_checks/`) and when an item applies (`checklist_items.py`).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib.resources import files
from typing import Any

from store.rules.alternatives import joined
from store.rules.folding import fold_pattern
from store.rules.kinds_of_words import KindsOfWords
from store.rules.openings import Openings, Places, grouped
from store.rules.spans import Span

#: The pack whose texts stand in where there is none in the language asked for.
FALLBACK = "en"
#: Never matches: what a pack does not know is not found.
NOTHING = re.compile(r"(?!)")
#: Lists that are hardly ever tried on a whole text: finding out where they could begin would cost more than it saves.
WITHIN_A_SENTENCE = frozenset({"contact", "dates", "human", "points", "question"})
SOME_WITHIN_A_SENTENCE = frozenset(
    {("defensive", "statement"), ("defensive", "neutral"), ("next_step", "closing"), ("responsibility", "between"),
     ("thanks", "feedback")}
)  # fmt: skip
#: Of those, what is tried on a whole text all the same.
ON_A_WHOLE_TEXT = frozenset({("contact", "person"), ("human", "greeting"), ("question", "indirect")})


@dataclass(frozen=True, slots=True)
class ItemText:
    """The words of one checklist item.

    `label` is the line in the panel, `known` the same with a `{value}` once the case says it, `open` names the item inside
    a sentence ("Still open: a question"), `details` are the small second lines by occasion, `source` names the idea's origin.
    """

    label: str
    tip: str
    source: str
    open: str
    known: str = ""
    details: Mapping[str, str] = field(default_factory=dict)


class Pack:
    """One language's texts and vocabulary. Patterns match folded text (`folding.py`), never the text itself."""

    def __init__(self, language: str, content: Mapping[str, Any]) -> None:
        self.language = language
        self.name: str = content["name"]
        self.phases: Mapping[str, str] = content["phases"]
        self.items: Mapping[str, ItemText] = {
            key: ItemText(
                label=item["label"],
                tip=item["tip"],
                source=item["source"],
                open=item.get("open", item["label"]),
                known=item.get("known", ""),
                details=item.get("details", {}),
            )
            for key, item in content["items"].items()
        }
        self.values: Mapping[str, str] = content.get("values", {})
        self.lines: Mapping[str, str] = content.get("lines", {})
        self.messages: Mapping[str, str] = content.get("messages", {})
        #: The languages without a pack, by their code, as this language calls them.
        self.languages: Mapping[str, str] = content.get("languages", {})
        self._macros: Mapping[str, str] = content.get("macros", {})
        self._sources: Mapping[str, Mapping[str, Any]] = content.get("patterns", {})
        self._compiled: dict[str, re.Pattern[str]] = {}
        words = content.get("words", {})
        self.stop_words: frozenset[str] = frozenset(fold_pattern(word) for word in _split(words.get("stop", ())))
        self.names: frozenset[str] = frozenset(fold_pattern(word) for word in _split(words.get("names", ())))
        self.plain: frozenset[str] = frozenset(fold_pattern(word) for word in _split(words.get("plain", ())))
        #: Words in which the business speaks of itself, and of whom it writes to.
        self.we: frozenset[str] = frozenset(fold_pattern(word) for word in _split(words.get("we", ())))
        self.you: frozenset[str] = frozenset(fold_pattern(word) for word in _split(words.get("you", ())))
        self.abbreviations: frozenset[str] = frozenset(
            fold_pattern(word) for word in _split(words.get("abbreviations", ()))
        )
        self.synonyms: tuple[tuple[str, ...], ...] = tuple(
            tuple(fold_pattern(word) for word in group.split()) for group in words.get("synonyms", ())
        )
        self.kinds = KindsOfWords(words.get("kinds", {}))
        # A word that the pack knows synonyms for speaks of a matter, however often small talk uses it.
        self.plain -= {word for group in self.synonyms for word in group}
        dates = content.get("dates", {})
        self.weekdays: Mapping[str, int] = _numbered(dates.get("weekdays", ()))
        self.months: Mapping[str, int] = _numbered(dates.get("months", ()), first=1)
        self.numbers: Mapping[str, int] = {
            fold_pattern(word): number for word, number in dates.get("numbers", {}).items()
        }
        self.units: Mapping[str, float] = {fold_pattern(word): hours for word, hours in dates.get("units", {}).items()}

    def language_name(self, code: str) -> str:
        """How this language calls another ("ar" → "Arabic", "zh-TW" → "Chinese"); the code itself where it has no name."""
        return self.languages.get(code.replace("_", "-").split("-")[0].lower(), code)

    def pattern(self, check: str, part: str = "yes") -> re.Pattern[str]:
        """The compiled alternatives of one list (`[patterns.<check>] <part> = […]`); `NOTHING` where the pack has none."""
        key = f"{check}.{part}"
        found = self._compiled.get(key)
        if found is None:
            expanded = self.expanded(check, part)
            found = self._compiled[key] = self.joined(expanded) if expanded else NOTHING
        return found

    def places(self, folded: str) -> Places:
        """Where in a folded text each list may begin to match; once per text, for `spans`."""
        return self._openings.places(folded)

    def spans(self, check: str, part: str, folded: str, places: Places) -> list[Span]:
        """The spans that `pattern(check, part)` finds in a folded text, whose `places` these are."""
        key = f"{check}.{part}"
        if self._within(check, part):
            return [match.span() for match in self.pattern(check, part).finditer(folded) if match[0]]
        return self._openings.spans(key, folded, places)

    def compile_some(self, most: int) -> bool:
        """Compile at `most` so many of the expressions that no text has asked for yet; whether there may be more. All of them
        take half a second of processor time and 5 MB, a new one some 0.3 ms in the midst of a reading."""
        return self._openings.compile_some(most)

    def may_match(self, check: str, part: str, span: Span, places: Places) -> bool:
        """Whether a list that is tried on whole texts may match inside a stretch of that whose `places` these are."""
        return any(span[0] <= start < span[1] for start, _ in places.get(f"{check}.{part}", ()))

    @cached_property
    def _openings(self) -> Openings:
        return Openings(
            {
                f"{check}.{part}": self.expanded(check, part)
                for check, part in self.lists()
                if not self._within(check, part)
            },
            self.joined,
            common=self.stop_words,
        )

    @staticmethod
    def _within(check: str, part: str) -> bool:
        if check in WITHIN_A_SENTENCE:
            return (check, part) not in ON_A_WHOLE_TEXT
        return (check, part) in SOME_WITHIN_A_SENTENCE

    def raw(self, check: str, part: str = "yes") -> tuple[str, ...]:
        """The alternatives of a list as they stand in the pack, for tests and tools."""
        return tuple(self._sources.get(check, {}).get(part, ()))

    def expanded(self, check: str, part: str = "yes") -> list[str]:
        """The same with their macros written out."""
        return [self._expand(one) for one in self.raw(check, part)]

    def lists(self) -> Iterable[tuple[str, str]]:
        """The (check, part) of every list of patterns in this pack."""
        return [(check, part) for check, parts in self._sources.items() for part in parts]

    @staticmethod
    def joined(expanded: Sequence[str]) -> re.Pattern[str]:
        """One pattern of at least one expanded alternative."""
        # The one word boundary in front lets the engine pass over most positions at once: ten times quicker than one
        # per alternative. An alternative that begins with a sign says so with a leading "@" and stands apart.
        words = [one for one in expanded if not one.startswith("@")]
        signs = [one[1:] for one in expanded if one.startswith("@")]
        each = "|".join(joined(group) for group in grouped(words))
        whole = [rf"(?<!\w)(?:{each})(?!\w)"] if words else []
        return re.compile("|".join(whole + signs))

    def _expand(self, alternative: str) -> str:
        for _ in range(4):  # a macro may use others; deeper nesting would be a mistake in the pack
            grown = re.sub(r"<(\w+)>", lambda match: f"(?:{self._macros[match[1]]})", alternative)
            if grown == alternative:
                break
            alternative = grown
        # A blank in a pattern is any stretch of blanks in a draft; drafts wrap and people type two.
        return re.sub(r" ([?*]?)", lambda match: r"\s*" if match[1] else r"\s+", fold_pattern(alternative))


@cache
def load(language: str) -> Pack | None:
    """The pack of a language ("de", "pt-BR", "EN"), or `None` where there is none."""
    short = language.replace("_", "-").split("-")[0].lower()
    if not short.isalpha():
        return None
    if short != language:
        return load(short)
    place = files("resources").joinpath("checklist", f"{short}.toml")
    if not place.is_file():
        return None
    return Pack(short, tomllib.loads(place.read_text(encoding="utf-8")))


def load_or_fallback(language: str) -> Pack:
    """The pack of a language, or the English one."""
    pack = load(language) or load(FALLBACK)
    if pack is None:  # the wheel was built without its data: our fault, and loud
        raise FileNotFoundError(f"resources/checklist/{FALLBACK}.toml is missing")
    return pack


@cache
def languages() -> tuple[str, ...]:
    """The languages that have a pack, in alphabetical order."""
    folder = files("resources").joinpath("checklist")
    return tuple(sorted(one.name[:-5] for one in folder.iterdir() if one.name.endswith(".toml")))


def _split(words: Iterable[str] | str) -> list[str]:
    return words.split() if isinstance(words, str) else list(words)


def _numbered(names: Iterable[str], first: int = 0) -> dict[str, int]:
    return {fold_pattern(word): number for number, group in enumerate(names, first) for word in group.split()}
