"""The words of the interface, in the language of its owner. No Qt: the same words serve the window and the command line.

How to write a text that somebody will read:

- `tr("Nobody is waiting")`: one whole sentence or label, as English says it. The English is the key and the fallback.
- `tr("{name} is heard", name=author)`: what varies is a named place, never an f-string and never two halves glued
  together, because other languages order their words differently.
- `plural("{n} person is waiting", "{n} people are waiting", number)`: where a number decides the form. `{n}` is written
  as the language writes numbers; further places are named as in `tr`. Keep the whole sentence inside.
- `tr("Open", "verb")`: a second plain text tells two uses of one English word apart, and helps the translator; only for
  texts without named places.
- `mark("Waiting")` for constants of a module, which are made before the language is known; `tr(constant)` where shown.
- Write the characters themselves, not `\\u` escapes: `pyside6-lupdate` reads these calls out of the source, and a comment
  that begins with `#:` on the line before goes to the translator. `from ui.texts import tr`, never `texts.tr(…)`.

No call stands inside an f-string: Qt's tool does not look there. `python -m tests.translations` then brings
`resources/translations/*.ts` up to date; `tests/ui/test_translations.py` says what is missing.

Which words follow the interface: everything that the window itself says, and the documents it writes (digest, case
file). Which do not: the command line, which scripts read, stays English (no voice is ever put in there). The checklist
and what the checks find speak the language of the review, because they quote and judge its words: they come from
`resources/checklist/<language>.toml`. Sentences of a source's trouble are stored when they happen, in English;
`ui.sentences` says those it knows anew. What the owner and the customers wrote is never touched.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import time

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _no_translation(_text: str, _comment: str, _number: int) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Voice:
    """How one language speaks. `translate(text, comment, number)` gives the translation or nothing (number −1: none is
    meant); `months` and `days` (Monday first) are whole words; `month_first` is the American order of a date; `noons`
    are the words for before and after noon where the clock has twelve hours, and empty where it has twenty-four."""

    code: str = "en"
    translate: Callable[[str, str, int], str] = _no_translation
    group: str = ","
    point: str = "."
    months: tuple[str, ...] = _MONTHS
    short_months: tuple[str, ...] = tuple(month[:3] for month in _MONTHS)
    days: tuple[str, ...] = _DAYS
    short_days: tuple[str, ...] = tuple(day[:3] for day in _DAYS)
    month_first: bool = False
    noons: tuple[str, str] | tuple[()] = ()


ENGLISH = Voice()
_voice = ENGLISH


def speak(voice: Voice) -> None:
    """From now on every text is said by that voice. The window does this once, before it makes its first widget."""
    global _voice
    _voice = voice


def voice() -> Voice:
    """The voice that speaks now."""
    return _voice


def tr(text: str, comment: str = "", /, **values: object) -> str:
    """The text in the language of the interface, with its named places filled in."""
    said = _voice.translate(text, comment, -1) or text
    return said.format(**values) if values else said


def plural(one: str, many: str, number: int, /, **values: object) -> str:
    """The form that the number asks for, with `{n}` and the named places filled in."""
    said = _voice.translate(one, many, number) or (one if number == 1 else many)
    return said.format(n=whole(number), **values)


def mark(text: str, _comment: str = "", /) -> str:
    """A constant for translators to find; `tr` translates it where it is shown."""
    return text


def whole(number: int) -> str:
    """ "4,096", as the language groups its digits."""
    return f"{number:,}".replace(",", _voice.group)


def decimal(number: float, places: int | None = None) -> str:
    """ "4.5", with as many places as are given, or as are needed."""
    shown = f"{number:g}" if places is None else f"{number:.{places}f}"
    return shown.replace(".", _voice.point)


def at(moment: time) -> str:
    """ "09:05", or "9:05 AM" where people say it so."""
    if not _voice.noons:
        return f"{moment:%H:%M}"
    return f"{(moment.hour - 1) % 12 + 1}:{moment:%M}\u202f{_voice.noons[moment.hour >= 12]}"
