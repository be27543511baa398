"""What an owner sees without looking for it: words that are whole, panes that stay, nothing left over from before."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QPushButton, QWidget

from tests.ui import letters
from tests.ui.sample_window import quiet, show
from ui import formatting, language, theme
from ui.dialogs.brand_dialog import BrandDialog
from ui.dialogs.snooze import DatePopover
from ui.review.header import PaneHeader
from ui.widgets import menu_button


@pytest.fixture
def in_german(qapp: QApplication, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("HEARD_LANGUAGE", "de")
    language.apply(qapp, "de")
    yield
    monkeypatch.setenv("HEARD_LANGUAGE", "en")
    language.apply(qapp, "en")


def worded(header: PaneHeader) -> list[str]:
    return [button.text().strip() for button in (header.done, header.snooze, header.follow_up, header.open)]


def assert_that_no_word_is_cut(header: PaneHeader) -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    header.layout().activate()
    for button in header.findChildren(QPushButton):
        if button.isVisible() and button.text():
            words = QFontMetrics(theme.font("strong")).horizontalAdvance(button.text())
            assert button.width() >= words + button.iconSize().width(), f"“{button.text()}” is cut"
    ends = [(child.x(), child.x() + child.width()) for child in header.findChildren(QWidget) if child.isVisible()]
    assert max(right for _, right in ends) <= header.width()


@pytest.mark.parametrize("width", [300, 420, 470, 520, 560, 590, 640, 720, 1000])
def test_the_letters_buttons_show_whole_words_or_none_in_german(qtbot, in_german, width):
    header = PaneHeader()
    qtbot.addWidget(header)
    header.show_review(letters.ana_letter())
    header.resize(width, theme.px(theme.HEADER))
    header.show()
    assert_that_no_word_is_cut(header)
    shown = worded(header)
    assert shown[0] == "Fertig"
    kept = [bool(words) for words in shown]
    assert kept == sorted(kept, reverse=True), "the rarest gives its words up first"


def test_in_a_window_of_1440_a_german_header_still_says_what_is_done_most(qtbot, in_german):
    header = PaneHeader()
    qtbot.addWidget(header)
    header.show_review(letters.ana_letter())
    header.resize(590, theme.px(theme.HEADER))
    header.show()
    assert worded(header)[:3] == ["Fertig", "Zurückstellen", "Wiedervorlage"]


def test_panes_stand_where_they_stood_from_one_letter_to_the_next(qtbot, in_german, sample_window):
    window = sample_window
    window.resize(1240, 800)
    quiet(qtbot, window)
    before = window.reading.sizes()
    window.do("what_worked")  # letters with two replies: a banner with three buttons stands in the editor's place
    quiet(qtbot, window)
    assert window.reading.sizes() == before
    for view in ("followups", "answered", "thank", "unrated", "waiting"):
        show(qtbot, window, view)
        for _letter in range(3):
            window.queue.next()
            quiet(qtbot, window)
            assert window.reading.sizes() == before


def test_an_empty_list_keeps_nothing_of_the_letter_before(qtbot, sample_window):
    window = sample_window
    assert window.review.header.position.text() == "1 of 7"
    assert window.checklist.count.text() != ""
    show(qtbot, window, "outbox")
    assert window.review.header.position.text() == ""
    assert window.checklist.count.text() == ""
    left = [
        row for row in window.checklist.findChildren(QPushButton) if row.isVisible() and row.objectName()[:5] == "phase"
    ]
    assert left == []
    assert not window.checklist.dates.isVisible()
    show(qtbot, window, "waiting")
    assert window.checklist.count.text() != ""
    assert window.checklist.dates.isVisible()


def test_a_snooze_by_keyboard_gives_no_button_the_focus(qtbot, sample_window):
    window = sample_window
    window.activateWindow()
    if window.focusWidget() is not None:
        window.focusWidget().clearFocus()
    window.do("snooze")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_2)
    quiet(qtbot, window)
    assert not isinstance(window.focusWidget(), QPushButton)


def test_a_new_brand_is_asked_for_its_name_first_and_then_line_by_line(qtbot):
    dialog = BrandDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    order = []
    at: QWidget = dialog.form
    for _step in range(60):
        at = at.nextInFocusChain()
        if at.objectName().startswith("brand") and at.objectName() not in order:
            order.append(at.objectName())
    fields = [name for name in order if name != "brandDialog"]
    assert fields[:7] == [
        "brandName", "brandSignature", "brandContact", "brandZone", "brandTarget", "brandThreshold", "brandFollowUp",
    ]  # fmt: skip


def test_a_calendar_has_no_red_days(qtbot, qapp):
    """Red speaks of lateness in this house, and a Saturday is not late."""
    for look in (theme.LIGHT, theme.DARK):
        theme.apply(qapp, look)
        calendar = DatePopover("Come back to them on").findChild(QCalendarWidget)
        qtbot.addWidget(calendar)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            assert calendar.weekdayTextFormat(day).foreground().color() == look.colour("text2")


def test_the_chevron_stands_off_the_words_even_where_they_come_later(qtbot):
    from PySide6.QtWidgets import QMenu

    said_at_once, said_later = menu_button("Any time", QMenu()), menu_button("", QMenu())
    for button in (said_at_once, said_later):
        qtbot.addWidget(button)
    said_later.setText("Any time")
    assert said_at_once.sizeHint() == said_later.sizeHint()
    assert said_at_once.iconSize() == said_later.iconSize()


@pytest.mark.parametrize(
    ("author", "name"),
    [("Ana P.", "Ana"), ("Jürgen W", "Jürgen"), ("Slow Weekends", "Slow Weekends"), ("The Lunch Diary", "The Lunch Diary"),
     ("Familie Bakker", "Familie Bakker"), ("kelpie_77", "kelpie_77"), ("J. R.", "J. R."), ("  ", "")],
)  # fmt: skip
def test_a_name_in_a_sentence_is_shortened_only_where_it_surely_is_a_first_name(author, name):
    assert formatting.called(author) == name
