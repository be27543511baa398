"""Every page and dialog of the window: nothing that can be used is without a name, or out of reach of the Tab key.

Also at 200 % type in the smallest window: nothing that can be used is squeezed out of sight. The contrast of the colours
is reckoned in `tests/ui/test_theme.py`; the same window over the real bus is in `tests/journeys/test_screen_reader.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QTextEdit,
    QWidget,
)

from tests.ui.sample_window import open_over_samples, quiet
from ui import theme
from ui.main_window import MainWindow

_USED = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QTextEdit)
#: Whose parts Qt names and moves the focus through by itself.
_OF_QT = (QCalendarWidget, QComboBox, QAbstractSpinBox, QHeaderView)


@pytest.fixture
def window(qtbot, tmp_path: Path) -> Iterator[MainWindow]:
    yield from open_over_samples(qtbot, tmp_path)


def section(name: str) -> Callable[[MainWindow], None]:
    return lambda window: window.show_settings(name)


def view(name: str) -> Callable[[MainWindow], None]:
    return lambda window: window.go_to(name)


def do(name: str) -> Callable[[MainWindow], None]:
    return lambda window: window.do(name)


PLACES: dict[str, Callable[[MainWindow], None]] = {
    **{name: view(name) for name in ("waiting", "unrated", "followups", "outbox", "thank", "answered", "all")},
    **{name: view(name) for name in ("coverage", "reasons", "log")},
    **{
        f"settings: {name}": section(name)
        for name in ("brands", "sources", "posting", "notifications", "appearance", "keys", "backup", "privacy")
    },
    **{name: do(name) for name in ("bystander", "palette", "keys", "snooze", "done", "decline", "note", "follow_up")},
    **{name: do(name) for name in ("add_source", "add_brand", "import", "export", "channels", "facts", "private")},
}


def test_whatever_can_be_used_has_a_name_and_is_reached_by_tab(qtbot, window: MainWindow):
    unnamed, out_of_reach = [], []
    for place, goes_there in PLACES.items():
        window.go_to("waiting")
        quiet(qtbot, window)
        window.do("write")
        goes_there(window)
        quiet(qtbot, window)
        for widget in used_widgets():
            if not spoken(widget).strip():
                unnamed.append(f"{place}: {described(widget)}")
            by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if widget.isEnabled() and not by_tab and not is_reached_otherwise(widget):
                out_of_reach.append(f"{place}: {described(widget)}")
        close_popups()
    assert unnamed == []
    assert out_of_reach == []


def test_at_twice_the_type_in_the_smallest_window_nothing_is_squeezed_out_of_sight(qtbot, window: MainWindow):
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application, theme.LIGHT, scale=2.0)
    window.resize(1100, 700)
    squeezed = []
    for place in ("waiting", "coverage", "reasons", "log", "settings: appearance", "settings: brands"):
        PLACES[place](window)
        quiet(qtbot, window)
        squeezed += [
            f"{place}: {described(widget)} {widget.width()}×{widget.height()}"
            for widget in used_widgets()
            if isinstance(widget, (QAbstractButton, QLineEdit)) and (widget.width() < 8 or widget.height() < 8)
        ]
    assert squeezed == []


def used_widgets() -> Iterator[QWidget]:
    """What somebody can use just now, in the window and in whatever is open over it."""
    for top in QApplication.topLevelWidgets():
        if not top.isVisible():
            continue
        for widget in top.findChildren(QWidget):
            own = not any(isinstance(above, _OF_QT) for above in ancestors(widget))
            if widget.isVisible() and own and is_used(widget):
                yield widget


def is_used(widget: QWidget) -> bool:
    """Whether it takes the focus or a press; bars that scroll are Qt's, and wheel and keys do the same."""
    if widget.objectName().startswith("qt_") or widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents):
        return False
    return isinstance(widget, _USED) or bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def ancestors(widget: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()


def is_reached_otherwise(widget: QWidget) -> bool:
    """Text that is read with the letter around it; the sign in a field, which Escape presses; the other choices of a group,
    which the arrows reach from the chosen one; the palette's lines, which the arrows reach from its field."""
    if isinstance(widget, QAbstractButton) and widget.group() is not None and widget.group().exclusive():
        return True
    if widget.objectName() == "paletteList" or isinstance(widget.parentWidget(), QLineEdit):
        return True
    return isinstance(widget, QTextEdit) and widget.isReadOnly()


def spoken(widget: QWidget) -> str:
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name) if told is not None else ""


def described(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName() or spoken(widget) or '(in ' + parents_of(widget) + ')'}"


def parents_of(widget: QWidget) -> str:
    return " ‹ ".join(above.objectName() or type(above).__name__ for above in ancestors(widget))


def close_popups() -> None:
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for top in QApplication.topLevelWidgets():
        if top.isVisible() and not isinstance(top, MainWindow):
            top.close()
