"""Stories about the checklist panel: what is ticked, what folds, and that nothing flickers while somebody writes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from store.records import ItemMark
from tests.ui import letters
from ui.checklist.panel import ChecklistPanel


@pytest.fixture
def panel(qtbot):
    made = ChecklistPanel()
    qtbot.addWidget(made)
    made.resize(288, 820)
    made.show_checklist(1, letters.ana_checklist())
    made.show()
    qtbot.waitExposed(made)
    made.said = []
    made.ticked.connect(lambda item, on: made.said.append((item, on)))
    return made


def with_mark(view, item_id: str, mark: ItemMark):
    items = tuple(replace(item, mark=mark) if item.id == item_id else item for item in view.items)
    return replace(view, items=items)


def test_the_count_is_what_the_rows_show(panel):
    assert panel.count.text() == "16 of 23"


def test_space_ticks_what_the_owner_may_tick_and_nothing_else(panel, qtbot):
    qtbot.keyClick(panel._items["shoes"], Qt.Key.Key_Space)
    qtbot.keyClick(panel._items["read"], Qt.Key.Key_Space)
    qtbot.keyClick(panel._items["thanks"], Qt.Key.Key_Space)
    assert panel.said == [("shoes", True), ("read", False)]


def test_a_click_ticks_as_well(panel, qtbot):
    qtbot.mouseClick(panel._items["stranger"], Qt.MouseButton.LeftButton)
    assert panel.said == [("stranger", True)]


def test_the_arrows_go_from_item_to_item_past_a_folded_phase(panel, qtbot):
    panel._phases["write"].click()
    panel._items["stage"].setFocus()
    qtbot.keyClick(panel._items["stage"], Qt.Key.Key_Down)
    assert panel._items["no_defence"].hasFocus()
    qtbot.keyClick(panel._items["no_defence"], Qt.Key.Key_Up)
    assert panel._items["stage"].hasFocus()


def test_an_update_keeps_the_rows_and_the_keyboard_where_they_are(panel):
    row = panel._items["side"]
    row.setFocus()
    panel.show_checklist(1, with_mark(letters.ana_checklist(), "side", ItemMark.SEEN))
    assert panel._items["side"] is row
    assert row.hasFocus()
    assert panel.count.text() == "17 of 23"


def test_a_phase_that_is_done_folds_itself_and_a_click_keeps_it_open(panel):
    done = letters.ana_checklist()
    for item in ("shoes",):
        done = with_mark(done, item, ItemMark.TICKED)
    panel.show_checklist(1, done)
    assert not panel._items["read"].isVisible()
    panel._phases["listen"].click()
    panel.show_checklist(1, done)
    assert panel._items["read"].isVisible()


def test_what_is_not_for_this_one_is_hidden_and_not_counted(panel):
    panel.show_checklist(1, with_mark(letters.ana_checklist(), "change", ItemMark.NOT_FOR_THIS_ONE))
    assert not panel._items["change"].isVisible()
    assert panel.count.text() == "15 of 22"


def test_the_follow_up_and_the_promises_stand_at_the_bottom_and_can_be_changed(panel, qtbot):
    follow_up, promises = letters.ana_dates()
    panel.show_dates(follow_up, promises, "Africa/Johannesburg", letters.NOW)
    wanted: list[bool] = []
    panel.follow_up_change_requested.connect(lambda: wanted.append(True))
    qtbot.mouseClick(panel.findChild(QAbstractButton, "followUpChangeButton"), Qt.MouseButton.LeftButton)
    assert wanted == [True]
    named = [widget.accessibleName() for widget in panel.dates.findChildren(QWidget)]
    assert any("soup warmer" in name and "Mon 25 Nov" in name for name in named)


def test_every_line_says_its_state_to_ears(panel):
    assert panel._items["restate"].accessibleName() == "Say back what went wrong: partly seen, 2 of 3 points"
    assert panel._items["no_defence"].accessibleName().startswith("No defence attorney at the end: a warning")


def test_what_can_be_said_of_a_date_that_has_come_is_read_whole_in_longer_languages(panel, qapp):
    follow_up, _promises = letters.ana_dates()
    panel.show_dates(follow_up, (), "Africa/Johannesburg", follow_up.due_at + timedelta(days=1))
    answers = [panel.findChild(QAbstractButton, f"followUp{name}Button") for name in ("Done", "Move", "Drop")]
    for button, words in zip(answers, ("Nachgefragt", "Auf später verschieben", "Nicht mehr nötig"), strict=True):
        button.setText(words)
    qapp.processEvents()
    assert panel.width() == 288
    for button in answers:
        assert button.width() >= button.sizeHint().width(), button.text()
        assert button.geometry().right() < panel.dates.width()
