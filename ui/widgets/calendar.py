"""A month to choose a day from, in the colours of the house: Qt's own has red week ends, and red speaks of lateness here."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from ui import icons, theme
from ui.texts import tr

_WEEK_END = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class MonthCalendar(QCalendarWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        for name, icon, words in (
            ("qt_calendar_prevmonth", "chevron-left", tr("Previous month")),
            ("qt_calendar_nextmonth", "chevron-right", tr("Next month")),
        ):
            button = self.findChild(QToolButton, name)
            if button is not None:
                icons.put(button, icon)
                button.setAccessibleName(words)
                button.setToolTip(words)
        theme.watcher.theme_changed.connect(self._dress)
        self._dress()

    def setMinimumDate(self, first: QDate) -> None:
        """Days before the first that may be chosen are as quiet as those of another month."""
        super().setMinimumDate(first)
        self._dress()

    def _dress(self) -> None:
        heading, day = QTextCharFormat(), QTextCharFormat()
        heading.setForeground(theme.colour("text3"))
        heading.setFont(theme.font("section"))
        heading.setBackground(theme.colour("raised"))
        day.setForeground(theme.colour("text2"))
        self.setHeaderTextFormat(heading)
        for week_end in _WEEK_END:
            self.setWeekdayTextFormat(week_end, day)
        gone, first = QTextCharFormat(), self.minimumDate()
        gone.setForeground(theme.colour("disabled"))
        self.setDateTextFormat(QDate(), QTextCharFormat())
        for before in range(1, first.day()):  # earlier months cannot be turned to
            self.setDateTextFormat(QDate(first.year(), first.month(), before), gone)
