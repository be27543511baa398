"""A brand bends the checklist in the settings, and the letter in view is read by it at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from store.brand_method import method_of
from tests.ui.test_settings_page import opened, own_brand, quiet, window
from ui.login_start import LoginStart
from ui.widgets import IconButton

__all__ = ["window"]


@pytest.fixture
def page(qtbot, window):
    page = opened(qtbot, window, "checklist")
    page.checklist.brand.setCurrentIndex(page.checklist.brand.findData(own_brand(window).id))
    page.checklist.brand.activated.emit(page.checklist.brand.currentIndex())
    return page


def choose(box: QComboBox, value: str) -> None:
    at = box.findData(value)
    box.setCurrentIndex(at)
    box.activated.emit(at)


def kept(window):
    return method_of(window.desk.connections, own_brand(window).id)


def test_items_are_wanted_every_time_or_never_and_stay_so(qtbot, window, page):
    choose(page.findChild(QComboBox, "itemBox_ask"), "always")
    choose(page.findChild(QComboBox, "itemBox_shoes"), "never")
    quiet(qtbot, window)

    assert (kept(window).changes.required, kept(window).changes.dropped) == ({"ask"}, {"shoes"})
    opened(qtbot, window, "checklist")
    assert page.findChild(QComboBox, "itemBox_shoes").currentData() == "never"
    choose(page.findChild(QComboBox, "itemBox_shoes"), "usual")
    quiet(qtbot, window)
    assert not kept(window).changes.dropped


def test_an_own_item_comes_into_the_panel_and_goes_again(qtbot, window, page):
    field = page.findChild(QLineEdit, "ownItemField")
    field.setText("Told the kitchen")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    quiet(qtbot, window)

    (own,) = kept(window).changes.added
    assert (own.phase, own.label) == ("before", "Told the kitchen")
    window.desk.choose_brand(own_brand(window).id)
    window.go_to("waiting")
    quiet(qtbot, window)
    assert any(item.id == own.id for item in window.desk.letter.coached.checklist.items)

    opened(qtbot, window, "checklist")
    qtbot.mouseClick(page.findChild(IconButton, f"removeItem_{own.id}"), Qt.MouseButton.LeftButton)
    quiet(qtbot, window)
    assert kept(window).changes.added == ()


def test_a_phrase_is_excepted_once_and_the_focus_stays_where_it_was(qtbot, window, page):
    for _ in range(2):
        field = page.findChild(QLineEdit, "allowedPhraseField")
        field.setFocus()
        field.setText("house  policy")
        page.findChild(QPushButton, "addPhraseButton").click()
        quiet(qtbot, window)

    assert kept(window).allowed == ("house policy",)


def test_starting_at_login_is_a_switch_that_tells_the_truth(qtbot, window, monkeypatch, tmp_path):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    page = opened(qtbot, window, "notifications")
    assert not page.notifications.login.isChecked()

    page.notifications.login.click()
    quiet(qtbot, window)

    assert LoginStart(window.desk.connections.path).is_on
    assert page.notifications.login.isChecked()
    (tmp_path / "config" / "autostart" / "heard.desktop").unlink()  # taken away by another program
    opened(qtbot, window, "notifications")
    assert not page.notifications.login.isChecked()
