"""The snooze menu: six times to come back, each with its hour, under the keys 1 to 6, and a date of one's own.

The times are values that it is given; it emits the chosen kind. Also the small calendar that asks for a date.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs.popover import Popover
from ui.lettering import MenuRow, named
from ui.review.view import SnoozeChoice
from ui.texts import tr
from ui.widgets import Hairline, Label, primary_button, quiet_button
from ui.widgets.calendar import MonthCalendar


class SnoozePopover(Popover):
    #: the kind of the chosen line
    chosen = Signal(str)
    date_chosen = Signal(object)

    def __init__(self, choices: Sequence[SnoozeChoice] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("snoozePopover")
        self.setAccessibleName(tr("Snooze until"))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(theme.px(4), theme.px(4), theme.px(4), theme.px(4))
        self._layout.setSpacing(0)
        self._rows: list[tuple[str, MenuRow]] = []
        self.show_choices(choices)

    def show_choices(self, choices: Sequence[SnoozeChoice], *, people: int = 1) -> None:
        """Show these times, for so many people; the first six have the keys 1 to 6."""
        while (item := self._layout.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        self._rows = []
        for number, choice in enumerate(choices, start=1):
            words = choice.for_many if people > 1 and choice.for_many else choice.words
            row = MenuRow(words, choice.wakes, str(number) if number <= 9 else "")
            row.clicked.connect(lambda _checked=False, kind=choice.kind: self._choose(kind))
            self._rows.append((choice.kind, row))
            self._layout.addWidget(row)
        self._layout.addSpacing(theme.px(4))
        self._layout.addWidget(Hairline())
        self._layout.addSpacing(theme.px(4))
        own = MenuRow(tr("A date…"))
        own.setObjectName("snoozeDateRow")
        own.clicked.connect(self._ask_date)
        self._layout.addWidget(own)
        self._own = own
        self.setMinimumWidth(theme.px(300))

    def take_focus(self) -> None:
        (self._rows[0][1] if self._rows else self._own).setFocus(Qt.FocusReason.PopupFocusReason)

    def _choose(self, kind: str) -> None:
        self.close_softly()
        self.chosen.emit(kind)

    def _ask_date(self) -> None:
        calendar = DatePopover(tr("Come back on"), parent=self.window())
        calendar.date_chosen.connect(self.date_chosen)
        calendar.closed.connect(calendar.deleteLater)
        where, came_from = self.pos(), self._came_from
        self.close_softly()
        calendar._enter(self.window())
        calendar._came_from = came_from
        calendar._appear(where)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.key() - Qt.Key.Key_1
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier and 0 <= digit < len(self._rows):
            self._choose(self._rows[digit][0])
            return
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_J):
            self.focusNextChild()
            return
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_K):
            self.focusPreviousChild()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(self.focusWidget(), QPushButton):
            self.focusWidget().click()
            return
        super().keyPressEvent(event)


class DatePopover(Popover):
    """A month to choose a day from. `None` means that no date is wanted any more."""

    date_chosen = Signal(object)

    def __init__(
        self,
        title: str,
        *,
        first: date | None = None,
        chosen: date | None = None,
        may_clear: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("datePopover")
        self.setAccessibleName(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(12), theme.px(12), theme.px(12), theme.px(12))
        layout.setSpacing(theme.px(8))
        layout.addWidget(Label(title, "name"))
        self._calendar = MonthCalendar()
        self._calendar.setAccessibleName(title)
        if first is not None:
            self._calendar.setMinimumDate(QDate(first.year, first.month, first.day))
        if chosen is not None:
            self._calendar.setSelectedDate(QDate(chosen.year, chosen.month, chosen.day))
        layout.addWidget(self._calendar)
        row = QHBoxLayout()
        if may_clear:
            none = quiet_button(tr("No date"))
            none.clicked.connect(lambda: self._choose(None))
            row.addWidget(none)
        row.addStretch(1)
        take = primary_button(tr("Choose"))
        named(take, "dateConfirmButton")
        take.clicked.connect(self._choose_selected)
        self._calendar.activated.connect(lambda _day: self._choose_selected())
        row.addWidget(take)
        layout.addLayout(row)

    def take_focus(self) -> None:
        self._calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _choose_selected(self) -> None:
        day = self._calendar.selectedDate()
        self._choose(date(day.year(), day.month(), day.day()))

    def _choose(self, day: date | None) -> None:
        self.close_softly()
        self.date_chosen.emit(day)
