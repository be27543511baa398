"""A window that takes another size or shows another page comes to light part by part, and in the end stands there whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage

from tests.ui.sample_window import quiet, show
from tests.waiting import wait_until
from ui.window_room import NARROW


@pytest.fixture
def whole_window(sample_window):
    wait_until(lambda: sample_window.is_complete)
    sample_window.composer.editor.setCursorWidth(0)  # nothing blinks
    return sample_window


def in_sight(window) -> QImage:
    """What somebody before the screen sees."""
    return window.backingStore().paintDevice().convertToFormat(QImage.Format.Format_RGB32)


def painted_afresh(window) -> QImage:
    picture = QImage(window.size(), QImage.Format.Format_RGB32)
    window.render(picture)
    return picture


def settle(qtbot, window) -> None:
    quiet(qtbot, window)
    wait_until(lambda: window.is_in_sight)
    quiet(qtbot, window)


@pytest.mark.parametrize("page", ["waiting", "coverage", "log", "reasons"])
@pytest.mark.parametrize("size", [(1320, 800), (1000, 700)])
def test_in_another_size_each_page_stands_as_if_it_had_always_had_it(qtbot, whole_window, page, size):
    window = whole_window
    show(qtbot, window, page)
    settle(qtbot, window)
    window.resize(*size)
    settle(qtbot, window)

    assert in_sight(window) == painted_afresh(window)
    assert window.sidebar.is_rail == (size[0] < NARROW)


def test_while_the_window_grows_the_letter_that_stood_there_stays_in_sight(qtbot, whole_window):
    window = whole_window
    window.queue.next()
    settle(qtbot, window)
    corner, part = window.review.mapTo(window, QPoint()), window.review.size() / 2
    before = in_sight(window).copy(corner.x(), corner.y(), part.width(), part.height())
    window.resize(1500, 940)
    window.repaint()

    assert not window.is_in_sight
    after = in_sight(window).copy(corner.x(), corner.y(), part.width(), part.height())
    assert after == before, "not a sheet that flickers"


def test_a_reply_that_needs_more_room_moves_nothing_out_of_its_place(qtbot, whole_window):
    window = whole_window
    window.queue.next()
    settle(qtbot, window)
    window.write()
    for words in ("You are lying, you idiot.\n\nIt is\n\nso.\n\nYes.", "Well"):
        window.composer.editor.setPlainText(words)
        wait_until(lambda words=words: window.desk.letter.coached.text == words)
        settle(qtbot, window)
        assert in_sight(window) == painted_afresh(window)


def test_what_is_clicked_behind_a_curtain_is_clicked(qtbot, whole_window):
    window = whole_window
    window.resize(1320, 800)
    card = window.queue.view.visualRect(window.queue.model.index(1, 0)).center()
    qtbot.mouseClick(
        window.childAt(window.queue.view.viewport().mapTo(window, card)), Qt.MouseButton.LeftButton, pos=card
    )
    settle(qtbot, window)

    assert window.queue.view.place() == 1
