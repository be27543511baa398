"""The language of the window: which one the owner chose or the system speaks, and how it writes numbers and dates.

Qt's translation files (`resources/translations/heard_<code>.qm`, made from the `.ts` beside them; `qt_<code>` for Qt's own words where Qt lacks the language) hold the words; Qt's
`QLocale` knows the names of months and the digits. English is in the source and needs no file. Not here: the words
themselves (`ui.texts` says how they are written).
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTime, QTimeZone, QTranslator
from PySide6.QtWidgets import QApplication

import resources
from store.times import zone
from ui import texts

#: The languages there are, each by its own name for itself. "system" is whatever the system speaks, or English.
NAMES = {"en": "English", "de": "Deutsch", "af": "Afrikaans"}
SYSTEM = "system"
#: Where a language is spoken if the system does not say: the ordinary way to write dates and numbers in it.
_HOMES = {"en": "en_GB", "de": "de_DE", "af": "af_ZA"}


def chosen(wanted: str) -> str:
    """The code of the language to speak. HEARD_LANGUAGE in the environment wins over the owner's choice: tests and
    pictures set it."""
    wanted = os.environ.get("HEARD_LANGUAGE") or wanted
    if wanted in NAMES:
        return wanted
    for tag in QLocale.system().uiLanguages():
        code = tag.replace("_", "-").split("-")[0].lower()
        if code in NAMES:
            return code
    return "en"


def apply(application: QApplication, wanted: str) -> str:
    """Speak that language from here on, and lay the window out in its direction. Returns the code.

    HEARD_MIRRORED in the environment turns the window right to left whatever it speaks: none of our languages does so
    yet, and a view that was never mirrored is a view that will be found broken by somebody who needs it.
    """
    code = chosen(wanted)
    for old in application.findChildren(QTranslator, "heardTranslator"):
        application.removeTranslator(old)
        old.deleteLater()
    locale = locale_of(code)
    QLocale.setDefault(locale)
    texts.speak(_voice(code, locale, _load(application, code)))
    mirrored = os.environ.get("HEARD_MIRRORED") or locale.textDirection() is Qt.LayoutDirection.RightToLeft
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    return code


def locale_of(code: str) -> QLocale:
    """The system's way to write where it speaks this language (Switzerland groups digits its own way), else its home's."""
    system = QLocale.system()
    named = QLocale(_HOMES[code])
    return system if system.language() == named.language() else named


def translations_folder() -> Path:
    """Where the `.ts` and `.qm` files lie."""
    return Path(resources.__file__).parent / "translations"


def _load(application: QApplication, code: str) -> QTranslator | None:
    """Our own words, and Qt's for its dialogs where it has them. None for English."""
    if code == "en":
        return None
    of_qt = QTranslator(application)
    of_qt.setObjectName("heardTranslator")
    shipped = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # Qt speaks German but no Afrikaans: its commonest words then come from a file of ours.
    if of_qt.load(f"qtbase_{code}", shipped) or of_qt.load(f"qt_{code}", str(translations_folder())):
        application.installTranslator(of_qt)
    ours = QTranslator(application)
    ours.setObjectName("heardTranslator")
    ours.load(f"heard_{code}", str(translations_folder()))
    return ours


def _voice(code: str, locale: QLocale, translator: QTranslator | None) -> texts.Voice:
    short, whole = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat
    afternoon = locale.toString(QTime(13, 0), short)
    twelve = "13" not in afternoon
    marks: dict[str, object] = {
        "code": code,
        "group": locale.groupSeparator(),
        "point": locale.decimalPoint(),
        "month_first": locale.dateFormat(short).lstrip()[:1] in "Mm",
        "noons": (locale.amText(), locale.pmText()) if twelve else (),
    }
    if translator is None:
        return texts.Voice(**marks)  # type: ignore[arg-type]
    return texts.Voice(
        translate=lambda text, comment, number: translator.translate("", text, comment, number) or "",
        months=tuple(locale.monthName(month, whole) for month in range(1, 13)),
        short_months=tuple(locale.monthName(month, short) for month in range(1, 13)),
        days=tuple(locale.dayName(day, whole) for day in range(1, 8)),
        short_days=tuple(locale.dayName(day, short) for day in range(1, 8)),
        **marks,  # type: ignore[arg-type]
    )


def own_zone() -> str:
    """The time zone of this machine by its IANA name, UTC where it has none that is known."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return zone(name).key
