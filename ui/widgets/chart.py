"""What a chart is, and what stands around it: a title that says the finding, what is measured, and a menu to copy it.

A chart shows values that were reckoned elsewhere, as marks: each tells its value under the pointer or the arrow keys, and
opens the reviews behind it. The charts themselves are with the pages that show them.

Painted here rather than by pyqtgraph: at most fifty-two values need no plotting library. Imported for the first chart it
took half a second, 52 MB of memory and 80 MB of disk (pyqtgraph 0.14 with numpy 2.4), and it tells a screen reader nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPixmap,
    QRegion,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from store.response_log import safe_cell
from ui import theme
from ui.texts import tr
from ui.widgets.buttons import IconButton
from ui.widgets.labels import ElidedLabel
from ui.widgets.mirrored import painter_for, turned
from ui.widgets.pictures import Pictures

_FORWARD = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_KEYS = (*_FORWARD, *_BACK, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Enter)
#: How strongly the mark under the pointer is tinted, of 255.
_TINT = 26
#: A chart of at most this height, in pixels at the 13 px font, is kept as a picture: pages of them are shown again and again.
_TALLEST = 400


@dataclass(frozen=True, slots=True)
class Mark:
    """A value of a chart: where it stands, what it says ("12–24 h: 27 replies"), and the reviews behind it."""

    area: QRectF
    words: str
    reviews: tuple[int, ...] = ()


class Chart(QWidget):
    """What all charts have: marks that tell their values and open their reviews, and a table."""

    #: ids of reviews, and what they are
    reviews_wanted = Signal(object, str)

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height
        self._marks: tuple[Mark, ...] = ()
        self._pointed: int | None = None
        self._exposed = QRectF()
        self._spoken = ""
        self._told = 0
        self._pictures = Pictures(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def grow_to(self, height: int) -> None:
        """Be that high, in pixels at the 13 px font."""
        if height != self._height:
            self._height = height
            self.updateGeometry()

    # --- what a chart gives ---

    def table(self) -> list[tuple[str, ...]]:
        """The numbers behind the picture, the first line being the headings."""
        return []

    def draw(self, painter: QPainter) -> Sequence[Mark]:
        """Paint the chart and tell its marks."""
        raise NotImplementedError

    def is_exposed(self, part: QRectF) -> bool:
        """Whether a part is to be painted now: of two hundred lines in a page that scrolls a dozen are."""
        return self._exposed.intersects(part)

    # --- what it shows ---

    def marks(self) -> tuple[Mark, ...]:
        """The marks as they were painted last."""
        return self._marks

    def pointed(self) -> Mark | None:
        """The mark under the pointer or chosen by the arrow keys."""
        return self._marks[self._pointed] if self._pointed is not None and self._pointed < len(self._marks) else None

    def _tell(self, what: str) -> None:
        self._told += 1  # what was painted before says something else
        lines = ["; ".join(row) for row in self.table()[1:]]
        self._spoken = ". ".join(lines)
        self.setAccessibleName(what)
        self.setAccessibleDescription(self._spoken)
        self._pointed = None
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(320), theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(self._height))

    @property
    def is_kept_whole(self) -> bool:
        """Whether one picture is kept of all of it."""
        return not self.isRightToLeft() and self.height() <= theme.px(_TALLEST)

    def paintEvent(self, event) -> None:
        if not self.is_kept_whole:
            self._draw_exposed(QRectF(event.rect()))
        else:
            whole = QRectF(self.rect())
            self._pictures.draw(QPainter(self), whole, self._told, self._draw_whole, ground="paper")
        mark = self.pointed()
        if mark is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            self._paint_value(painter, mark)
            painter.end()

    def _draw_whole(self, painter: QPainter, area: QRectF) -> None:
        self._exposed = area
        self._marks = tuple(self.draw(painter))

    def _draw_exposed(self, part: QRectF) -> None:
        painter = painter_for(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._exposed = part
        marks = self.draw(painter)
        painter.end()
        if self.isRightToLeft():
            marks = [replace(mark, area=turned(mark.area, self.width())) for mark in marks]
        self._marks = tuple(marks)

    def _paint_value(self, painter: QPainter, mark: Mark) -> None:
        """Tint the mark and write its value above it, inside the chart."""
        tint = theme.colour("ink")
        tint.setAlpha(_TINT)
        painter.fillRect(mark.area.intersected(QRectF(self.rect())), tint)
        px = theme.px
        painter.setFont(theme.font("metastrong"))
        measure = QFontMetricsF(painter.font())
        wide, high = min(measure.horizontalAdvance(mark.words) + px(18), self.width()), measure.height() + px(10)
        left = min(max(mark.area.center().x() - wide / 2, 0.5), self.width() - wide - 0.5)
        low = mark.area.height() > high * 2  # a column: the value stands in its upper part, a row: above or below it
        top = mark.area.top() + px(2) if low else mark.area.top() - high - px(2)
        if top < 0:
            top = min(mark.area.bottom() + px(2), self.height() - high - 0.5)
        box = QRectF(left, top, wide, high)
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(theme.colour("raised"))
        painter.drawRoundedRect(box, px(4), px(4))
        painter.setPen(theme.colour("text"))
        shown = measure.elidedText(mark.words, Qt.TextElideMode.ElideRight, wide - px(12))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)

    # --- pointer and keys ---

    def _point_at(self, place: int | None) -> None:
        if place == self._pointed:
            return
        self._pointed = place
        mark = self.pointed()
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if mark is not None and mark.reviews else Qt.CursorShape.ArrowCursor
        )
        self.setAccessibleDescription(mark.words if mark is not None else self._spoken)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = QPointF(event.position())
        self._point_at(next((place for place, mark in enumerate(self._marks) if mark.area.contains(at)), None))

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)
        super().leaveEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._point_at(None)
        super().focusOutEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._open_pointed()

    def _open_pointed(self) -> None:
        mark = self.pointed()
        if mark is not None and mark.reviews:
            self.reviews_wanted.emit(mark.reviews, mark.words)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() in _KEYS:
            event.accept()  # while a chart has the keyboard, the arrows are its own
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = event.key(), len(self._marks) - 1
        if key not in _KEYS or last < 0 or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        at = self._pointed
        if key in _FORWARD:
            self._point_at(0 if at is None else min(at + 1, last))
        elif key in _BACK:
            self._point_at(last if at is None else max(at - 1, 0))
        elif key == Qt.Key.Key_Home:
            self._point_at(0)
        elif key == Qt.Key.Key_End:
            self._point_at(last)
        else:
            self._open_pointed()


class ChartFrame(QWidget):
    """A chart with its words. Copies itself as a picture, or its numbers as a table for a spreadsheet."""

    def __init__(self, chart: Chart, words: str, parent: QWidget | None = None) -> None:
        """`words` name the chart for its menu ("Time to reply")."""
        super().__init__(parent)
        self.chart = chart
        self._title = ElidedLabel("", "name")
        self._line = ElidedLabel("", "meta", "text3")
        self._more = IconButton("more", tr("Copy: {words}", words=words))
        self._more.setProperty("kind", "small")
        self.menu = QMenu(self)
        self.menu.addAction(tr("Copy as picture")).triggered.connect(self._copy_picture)
        self.menu.addAction(tr("Copy as table")).triggered.connect(self._copy_table)
        self._more.setMenu(self.menu)
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

    def title(self) -> str:
        return self._title.whole_text()

    def picture(self) -> QPixmap:
        """The chart with its words on paper, with air around it and fine enough to print; without what is pointed at."""
        self.chart._point_at(None)
        margin, ratio = theme.px(16), max(2.0, self.devicePixelRatioF())
        size = QSize(self.width() + 2 * margin, self.height() + 2 * margin)
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(theme.colour("paper"))
        self._more.hide()
        self.layout().activate()
        painter = QPainter(picture)
        self.render(painter, QPoint(margin, margin), QRegion(), QWidget.RenderFlag.DrawChildren)
        painter.end()
        self._more.show()
        return picture

    def _copy_picture(self) -> None:
        QGuiApplication.clipboard().setPixmap(self.picture())

    def _copy_table(self) -> None:
        rows = ["\t".join(safe_cell(cell) for cell in row) for row in self.chart.table()]
        QGuiApplication.clipboard().setText("\n".join(rows))
