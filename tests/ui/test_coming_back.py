"""From another page back to the list: it comes whole, and nobody is taken where they no longer want to go."""

from __future__ import annotations

from PySide6.QtGui import QCursor

from tests.ui.sample_window import show
from tests.waiting import let_it_work


def looks(window):
    let_it_work(100)
    return window.reading.grab().toImage()


def test_the_list_comes_back_as_it_was_left(qtbot, sample_window):
    window = sample_window
    QCursor.setPos(3000, 3000)
    show(qtbot, window, "waiting")
    window.queue.view.setFocus()
    before = looks(window)
    show(qtbot, window, "log")
    assert window.pages.currentWidget() is window.learning.log
    show(qtbot, window, "waiting")
    assert window.pages.currentWidget() is window.reading
    window.queue.view.setFocus()
    assert looks(window) == before


def test_until_its_cards_are_painted_the_page_before_stays_in_sight(qtbot, sample_window):
    window = sample_window
    show(qtbot, window, "log")
    seen = []
    window.desk.list_shown.connect(lambda *_list: seen.append(window.pages.currentWidget()))
    show(qtbot, window, "waiting")
    assert seen == [window.learning.log]
    assert window.queue.view.isVisible()


def test_who_goes_elsewhere_before_the_list_is_there_stays_there(qtbot, sample_window):
    window = sample_window
    for elsewhere, page in (("log", lambda: window.learning.log), ("coverage", lambda: window.coverage)):
        show(qtbot, window, "log")
        once = []

        def leave(*_list, elsewhere=elsewhere, once=once):
            if not once:
                once.append(elsewhere)
                window.go_to(elsewhere)

        window.desk.waiting_shown.connect(leave)
        show(qtbot, window, "waiting")
        window.desk.waiting_shown.disconnect(leave)
        assert once == [elsewhere]
        assert window.pages.currentWidget() is page()
        assert window.sidebar.views.chosen() == elsewhere
