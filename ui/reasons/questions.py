"""The two small questions of the reasons' page: what was changed and when, and what a reason is called."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs.popover import Popover
from ui.lettering import named, wrapping_label
from ui.texts import tr
from ui.widgets import Label, primary_button, quiet_button
from ui.widgets.calendar import MonthCalendar


class _Question(Popover):
    """A title, a line of words, one button."""

    def __init__(
        self, title: str, advice: str, label: str, placeholder: str, confirm: str, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(theme.px(14), theme.px(12), theme.px(14), theme.px(12))
        self._layout.setSpacing(theme.px(8))
        self._layout.addWidget(Label(title, "name"))
        if advice:
            self._layout.addWidget(wrapping_label(advice))
        self._layout.addWidget(Label(label, "meta", "text3"))
        self.field = QLineEdit()
        named(self.field, "reasonWordsField", label)
        self.field.setPlaceholderText(placeholder)
        self.field.setMaxLength(200)
        self._layout.addWidget(self.field)
        self._row = QHBoxLayout()
        self._row.addStretch(1)
        cancel = quiet_button(tr("Cancel"))
        cancel.clicked.connect(self.close_softly)
        self._confirm = primary_button(confirm)
        named(self._confirm, "reasonConfirmButton")
        self._confirm.clicked.connect(self._answer)
        self._row.addWidget(cancel)
        self._row.addWidget(self._confirm)
        self._layout.addLayout(self._row)
        self.setMinimumWidth(theme.px(340))
        self.field.textChanged.connect(self._weigh)
        self._weigh()

    def take_focus(self) -> None:
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.selectAll()

    def _weigh(self) -> None:
        enough = bool(self.field.text().strip())
        self._confirm.setEnabled(enough)
        self._confirm.setToolTip("" if enough else tr("A few words first."))

    def _answer(self) -> None:
        if self._confirm.isEnabled():
            self.close_softly()
            self._tell(self.field.text().strip())

    def _tell(self, words: str) -> None:
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._answer()
            return
        super().keyPressEvent(event)


class ChangeQuestion(_Question):
    """What was changed, and since when: no later than today."""

    answered = Signal(str, object)

    def __init__(self, reason: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("What did you change?"),
            tr(
                "It stands beside “{reason}” from now on, with how often that was named before and after.",
                reason=reason,
            ),
            tr("In a few words"),
            tr("A second soup warmer"),
            tr("Keep it"),
            parent,
        )
        self.setObjectName("changeQuestion")
        self.day = QDateEdit(QDate(today.year, today.month, today.day))
        named(self.day, "changeDayField", tr("Since when"))
        self.day.setMaximumDate(QDate(today.year, today.month, today.day))
        self.day.setCalendarPopup(True)
        self.day.setCalendarWidget(MonthCalendar())
        # The order of a date is the language's: "18 Nov 2026", "18. Nov. 2026".
        self.day.setDisplayFormat(tr("d MMM yyyy", "format of a date for Qt: d, MMM and yyyy stay as they are"))
        place = self._layout.indexOf(self.field) + 1
        self._layout.insertWidget(place, Label(tr("Since when"), "meta", "text3"))
        self._layout.insertWidget(place + 1, self.day)

    def _tell(self, words: str) -> None:
        day = self.day.date()
        self.answered.emit(words, date(day.year(), day.month(), day.day()))


class NameQuestion(_Question):
    """What a reason is called; a new one, or another name for an old one."""

    answered = Signal(str)

    def __init__(self, title: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(
            title,
            "",
            tr("As a customer would say it"),
            tr("slow delivery"),
            tr("Rename") if name else tr("Add it"),
            parent,
        )
        self.setObjectName("nameQuestion")
        self.field.setText(name)

    def _tell(self, words: str) -> None:
        self.answered.emit(words)
