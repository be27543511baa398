"""A living window that goes from light to dark part by part looks in the end as if it had been made dark."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMessageBox, QWidget

from tests.ui.sample_window import quiet, show
from tests.waiting import let_it_work, wait_until
from ui import theme
from ui.dialogs.snooze import SnoozePopover

LOOKS = {"dark": theme.DARK, "light": theme.LIGHT}


@pytest.fixture
def whole_window(sample_window):
    wait_until(lambda: sample_window.is_complete)
    sample_window.queue.next()
    sample_window.composer.editor.setCursorWidth(0)  # nothing blinks
    return sample_window


def settle(qtbot, window) -> None:
    quiet(qtbot, window)
    wait_until(lambda: window.is_in_sight)
    quiet(qtbot, window)


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def pictures(qtbot, window) -> dict[str, QImage]:
    """The window's pages, and what comes up over it later."""
    found = {}
    for page in ("waiting", "coverage", "log", "reasons"):
        show(qtbot, window, page)
        settle(qtbot, window)
        found[page] = picture(window)
    for section in window.settings_page.sections:
        window.show_settings(section)
        settle(qtbot, window)
        found[section] = picture(window)
    show(qtbot, window, "waiting")
    window.show_toast("Ana is heard")
    settle(qtbot, window)
    found["toast"] = picture(window.toast)
    window.toast.dismiss()
    window.do("keys")
    settle(qtbot, window)
    found["keys"] = picture(window)
    window.findChild(QWidget, "keysSheet").close_softly()
    for made in (
        QMessageBox(QMessageBox.Icon.Warning, "Heard", "So it is", QMessageBox.StandardButton.Ok, window),
        SnoozePopover(parent=window.queue),
    ):
        made.open_below(window.queue.order) if isinstance(made, SnoozePopover) else made.show()
        settle(qtbot, window)
        found[type(made).__name__] = picture(made)
        made.hide()
        made.deleteLater()
    settle(qtbot, window)
    return found


@pytest.mark.parametrize("steps", [("dark",), ("dark", "light")])
def test_every_page_and_all_that_comes_later_has_the_new_colours(qtbot, qapp, whole_window, steps):
    window = whole_window
    show(qtbot, window, "coverage")  # its charts grow with the room when they are first in sight
    settle(qtbot, window)
    for look in steps:
        window.choose_theme(look)
        settle(qtbot, window)
    by_parts = pictures(qtbot, window)

    window._redressing.undress()
    theme.apply(qapp, LOOKS[steps[-1]])
    settle(qtbot, window)
    at_once = pictures(qtbot, window)

    assert {name for name in at_once if by_parts[name] != at_once[name]} == set()


def test_the_window_stands_as_it_stood_until_all_of_it_has_the_new_colours(qtbot, whole_window):
    window = whole_window
    settle(qtbot, window)
    before = window.backingStore().paintDevice().copy()
    window.choose_theme("dark")
    turns = 0
    while not window._redressing.is_at_rest:
        assert window.backingStore().paintDevice() == before, "no half is dark"
        let_it_work(1)
        turns += 1
    settle(qtbot, window)

    assert turns > 1
    assert window.backingStore().paintDevice() != before


def test_larger_type_after_another_theme_reaches_every_part(qtbot, whole_window):
    window = whole_window
    window.choose_theme("dark")
    settle(qtbot, window)
    low = window.composer.footer.height()
    window.choose_font_size(150)
    settle(qtbot, window)

    assert window.composer.footer.height() > low
    assert theme.current().is_dark
    assert all(part.styleSheet() == "" for part in (window.sidebar, window.composer, window.status))
    window.choose_font_size(100)
