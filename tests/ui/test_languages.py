"""The window in the language of its owner: words, plurals, dates and numbers; and right to left."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QWidget

from store import settings
from store.records import Brand
from store.workspace_file import open_workspace
from tests.builders import NOON
from ui import formatting, language, preferences, texts
from ui.app import create_window
from ui.asking.sources import kind_views
from ui.dialogs.source_dialog import SourceDialog
from ui.texts import decimal, plural, tr, whole
from ui.widgets.mirrored import painter_for

NOW = datetime(2026, 11, 20, 10, 40, tzinfo=UTC)


@pytest.fixture
def in_language(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator:
    """Speak a language as the window does, and English again afterwards."""

    def speak(code: str) -> str:
        monkeypatch.setenv("HEARD_LANGUAGE", code)
        return language.apply(qapp, code)

    yield speak
    monkeypatch.setenv("HEARD_LANGUAGE", "en")
    monkeypatch.delenv("HEARD_MIRRORED", raising=False)
    language.apply(qapp, "en")


def test_german_counts_people_and_writes_its_own_dates_and_numbers(in_language):
    in_language("de")
    assert formatting.people_waiting(1) == "1 Mensch wartet"
    assert formatting.people_waiting(1200) == "1.200 Menschen warten"
    assert decimal(4.5) == "4,5"
    assert formatting.day(NOW, now=NOW) == "Fr. 20. Nov."
    assert formatting.long_day(NOW) == "20. November 2026"
    assert formatting.age_words(NOW - timedelta(hours=98), NOW - timedelta(hours=50), NOW) == "2 Tg. überfällig"
    assert formatting.spoken_ago(NOW - timedelta(days=2), NOW) == "vor 2 Tagen"


def test_afrikaans_counts_people_and_writes_its_own_dates_and_numbers(in_language):
    in_language("af")
    assert formatting.people_waiting(1) == "1 mens wag"
    assert formatting.people_waiting(7) == "7 mense wag"
    assert whole(1200) == "1\u00a0200"
    assert formatting.short_day(NOW, now=NOW) == "20 Nov."
    assert formatting.ago(NOW - timedelta(minutes=3), NOW) == "3 min gelede"


def test_qts_own_buttons_speak_afrikaans_too(in_language):
    in_language("af")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.buttons()[0].text() == "Kanselleer"


def test_the_hours_stay_those_of_the_brand_in_every_language(in_language):
    late = datetime(2026, 11, 17, 22, 30, tzinfo=UTC)
    in_language("de")
    assert formatting.day(late, "Africa/Johannesburg", now=NOW) == "Mi. 18. Nov."
    assert formatting.clock(late, "Africa/Johannesburg") == "00:30"


def test_a_text_without_translation_is_said_in_english_and_filled_in(in_language):
    in_language("de")
    assert tr("Nobody ever said {what}", what="so") == "Nobody ever said so"
    assert plural("{n} thing nobody said", "{n} things nobody said", 2) == "2 things nobody said"


def test_american_dates_and_clocks_have_their_own_order():
    texts.speak(texts.Voice(month_first=True, noons=("AM", "PM")))
    try:
        assert formatting.long_day(NOW) == "November 20, 2026"
        assert texts.at(time(14, 40)) == "2:40\u202fPM"
        assert texts.at(time(0, 5)) == "12:05\u202fAM"
    finally:
        texts.speak(texts.ENGLISH)


def test_a_language_that_was_chosen_is_spoken_from_the_next_start_on(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    workspace = open_workspace(tmp_path / "heard.db", now=NOON)
    preferences.keep(workspace, "language", "de")
    workspace.close()
    monkeypatch.delenv("HEARD_LANGUAGE")
    window = create_window(tmp_path / "heard.db", clock=lambda: NOON)
    try:
        assert window.findChild(QWidget, "statusLine").accessibleName() == "Status"
        assert window.findChild(QWidget, "viewList").accessibleName() == "Ansichten"
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        assert box.buttons()[0].text() == "Abbrechen"  # Qt's own words
    finally:
        window.close()
        window.deleteLater()
        monkeypatch.setenv("HEARD_LANGUAGE", "en")
        language.apply(qapp, "en")


def test_a_language_that_does_not_exist_counts_as_not_chosen(tmp_path: Path):
    workspace = open_workspace(tmp_path / "heard.db", now=NOON)
    settings.put(workspace, "language", "tlh")
    assert preferences.load(workspace).language == "system"
    with pytest.raises(KeyError):
        preferences.keep(workspace, "language", "tlh")
    workspace.close()


def test_the_choices_of_a_language_are_those_that_exist():
    assert set(preferences.LANGUAGES) == {language.SYSTEM, *language.NAMES}


def test_a_mirrored_widget_turns_its_places_and_not_its_words(qapp: QApplication):
    class Sign(QWidget):
        def paintEvent(self, event) -> None:
            painter = painter_for(self)
            painter.fillRect(QRectF(0, 0, 10, 40), QColor("black"))
            painter.drawText(QPointF(20, 30), "F")
            painter.end()

    straight, mirrored = Sign(), Sign()
    mirrored.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    pictures = []
    for sign in (straight, mirrored):
        sign.resize(100, 40)
        sign.setStyleSheet("background: white; color: black; font-size: 24px")
        pictures.append(sign.grab().toImage())
    left, right = pictures
    assert (dark(left, 2), dark(left, 97)) == (True, False)
    assert (dark(right, 2), dark(right, 97)) == (False, True)
    # The upright of an F is at its left, also where the F stands at the right.
    columns = [sum(right.pixelColor(x, y).value() < 128 for y in range(40)) for x in range(90)]
    letter = [place for place, count in enumerate(columns) if count]
    assert columns[letter[0]] + columns[letter[0] + 1] > columns[letter[-1]] + columns[letter[-1] - 1]


def dark(picture: QImage, x: int) -> bool:
    return picture.pixelColor(x, 5).value() < 128


def test_what_a_source_reads_posts_and_offers_is_told_in_the_owners_language(in_language):
    in_language("de")
    mail = next(view for view in kind_views() if view.key == "mail")
    dialog = SourceDialog([mail], [Brand(1, "Corner Café")], now=NOW)
    assert dialog.summary.text().startswith("Liest die E-Mails")
    offered = {box.itemText(at) for box in dialog.findChildren(QComboBox) for at in range(box.count())}
    assert {"mit einem Passwort", "Hinweise von Bewertungsseiten", "15 Minuten", "1 Stunde"} <= offered
    assert not offered & {"with a password", "notices of review sites", "15 minutes", "1 hour"}
    dialog.deleteLater()
