"""What a chart is, and what stands around it: a title that says the finding, what is measured, and a menu to copy it.

A chart shows values that were reckoned elsewhere, tells each under the pointer, and gives them as a table. The charts
themselves are with the pages that show them.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from ui import theme
from ui.texts import tr
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Label


class Chart(QWidget):
    """What all charts have: places under the pointer with their words, and a table."""

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height
        self._places: list[tuple[QRectF, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def table(self) -> list[tuple[str, ...]]:
        """The numbers behind the picture, the first line being the headings."""
        return []

    def sizeHint(self) -> QSize:
        return QSize(theme.px(320), theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(self._height))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = next((words for place, words in self._places if place.contains(QPointF(event.pos()))), "")
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _tell(self, what: str) -> None:
        lines = ["; ".join(row) for row in self.table()[1:]]
        self.setAccessibleName(what)
        self.setAccessibleDescription(". ".join(lines))
        self.updateGeometry()
        self.update()


class ChartFrame(QWidget):
    """A chart with its words. Copies itself as a picture, or its numbers as a table for a spreadsheet."""

    def __init__(self, chart: Chart, words: str, parent: QWidget | None = None) -> None:
        """`words` name the chart for its menu ("Time to reply")."""
        super().__init__(parent)
        self.chart = chart
        self._title = Label("", "name")
        self._line = Label("", "meta", "text3")
        self._more = IconButton("more", tr("Copy: {words}", words=words))
        self._more.setProperty("kind", "small")
        menu = QMenu(self)
        menu.addAction(tr("Copy as picture")).triggered.connect(self._copy_picture)
        menu.addAction(tr("Copy as table")).triggered.connect(self._copy_table)
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
