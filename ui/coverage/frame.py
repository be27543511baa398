"""What stands around a chart: a title that says the finding, a line that says what is measured, and a menu to copy it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui import theme
from ui.coverage.charts import Chart
from ui.widgets import IconButton, Label


class ChartFrame(QWidget):
    """A chart with its words. Copies itself as a picture, or its numbers as a table for a spreadsheet."""

    def __init__(self, chart: Chart, words: str, parent: QWidget | None = None) -> None:
        """`words` name the chart for its menu ("Time to reply")."""
        super().__init__(parent)
        self.chart = chart
        self._title = Label("", "name")
        self._line = Label("", "meta", "text3")
        self._more = IconButton("more", f"Copy: {words}")
        self._more.setProperty("kind", "small")
        menu = QMenu(self)
        menu.addAction("Copy as picture").triggered.connect(self._copy_picture)
        menu.addAction("Copy as table").triggered.connect(self._copy_table)
        self._more.setMenu(menu)
        top = QHBoxLayout()
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self._title)
        titles.addWidget(self._line)
        top.addLayout(titles, 1)
        top.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addLayout(top)
        column.addWidget(chart)
        column.addStretch(1)

    def show_words(self, title: str, line: str) -> None:
        self._title.setText(title)
        self._line.setText(line)

    def _copy_picture(self) -> None:
        QGuiApplication.clipboard().setPixmap(self.grab())

    def _copy_table(self) -> None:
        rows = ["\t".join(row) for row in self.chart.table()]
        QGuiApplication.clipboard().setText("\n".join(rows))
