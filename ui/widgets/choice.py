"""A button that shows its choice and opens a menu of all, for the heads of pages: a brand, a source, a period."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ui.widgets.buttons import menu_button


class Choice(QObject):
    """Emits the id chosen, None for all. With empty `all_words` one of the choices is always taken."""

    chosen = Signal(object)

    def __init__(self, all_words: str, what: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._all, self._what = all_words, what
        self._menu = QMenu(parent)
        self._choices: Sequence[tuple[Hashable, str]] = ()
        self._current: Hashable | None = None
        self._menu.aboutToShow.connect(self._fill_menu)
        self._menu.triggered.connect(lambda action: self.chosen.emit(action.data()))
        self.button = menu_button(all_words, self._menu, tip=what, parent=parent)
        self.show_choices([], None)

    def show_choices(self, choices: Sequence[tuple[Hashable, str]], current: Hashable | None) -> None:
        """The menu of them is made when it is opened: two hundred sources take a frame, at each look at a page."""
        self._choices, self._current = choices, current
        name = dict(choices).get(current, self._all) if current is not None else self._all
        self.button.setText(name.replace("&", "&&"))
        self.button.setAccessibleName(f"{self._what}: {name}")

    def _fill_menu(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        for identity, name in [(None, self._all)] * bool(self._all) + list(self._choices):
            action = self._menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(identity == self._current)
            action.setData(identity)
            group.addAction(action)
