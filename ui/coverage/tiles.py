"""The great figure and the six tiles below it. Each carries its definition, in a tooltip and for screen readers, and asks
for what is behind it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from store.rules.coverage_maths import Members
from ui import theme
from ui.texts import mark, tr
from ui.widgets.pictures import Pictures, paint_kept

#: What each figure means, in the words of the product's measures.
DEFINITIONS = {
    "coverage": mark("Heard, in public or in private, out of all complaints of the period that were not set aside."),
    "median_hours_to_reply": mark(
        "Half of the first replies came within this time after the complaint; nine in ten within the other."
    ),
    "within_target": mark(
        "Heard by the due time, out of all whose due time has passed or that were heard. Silence counts against it."
    ),
    "accounted_for": mark("Heard or declined with a reason, out of all complaints that were not set aside."),
    "won_back": mark(
        "Heard complaints whose rating rose within 90 days after the first reply, or that you marked as won back."
    ),
    "promises_kept": mark("Promises done by their due date, out of all whose due date has passed."),
    "conversations": mark("Complaints whose author came back after a reply: edited the review, or answered."),
}


#: The sets of reviews that each figure is made of, in the words of its card.
PARTS: dict[str, tuple[tuple[Members, str], ...]] = {
    "coverage": (
        (Members.IN_PUBLIC, mark("heard in public")),
        (Members.IN_PRIVATE, mark("heard in private")),
        (Members.DECLINED, mark("declined with a reason")),
        (Members.IN_TIME_TO_WAIT, mark("waiting, not yet due")),
        (Members.OVERDUE, mark("overdue")),
        (Members.SET_ASIDE, mark("set aside, not counted")),
    ),
    "median_hours_to_reply": (
        (Members.HEARD, mark("all who were heard")),
        (Members.MISSED, mark("heard too late, or overdue")),
    ),
    "within_target": (
        (Members.IN_TIME, mark("heard by the due time")),
        (Members.MISSED, mark("heard too late, or overdue")),
    ),
    "accounted_for": (
        (Members.HEARD, mark("heard")),
        (Members.DECLINED, mark("declined with a reason")),
        (Members.WAITING, mark("still waiting")),
    ),
    "won_back": ((Members.WON_BACK, mark("won back")), (Members.NOT_WON_BACK, mark("heard, and not won back so far"))),
    "promises_kept": (
        (Members.PROMISE_KEPT, mark("every promise kept in time")),
        (Members.PROMISE_BROKEN, mark("a promise not kept in time")),
    ),
    "conversations": ((Members.CAME_BACK, mark("came back to us")),),
}


#: The great figure, and the tiles below it (70 kB each) with one that the pointer goes over.
_figures, _tiles = Pictures(1), Pictures(8)


class FigureLabel(QLabel):
    """The figure of the page: a large number with a smaller sign, "92 %" or "–". A click asks for what is behind it."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("–", parent)
        self.setObjectName("coverageHeadline")
        self.setProperty("type", "figure")
        self.setToolTip(tr(DEFINITIONS["coverage"]))
        self.setAccessibleDescription(tr(DEFINITIONS["coverage"]))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.asked.emit("coverage")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.asked.emit("coverage")
            return
        super().keyPressEvent(event)

    def show_figure(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(tr("{share} heard", share=words))
        self.updateGeometry()

    def _parts(self) -> tuple[str, str]:
        number, _space, sign = self.text().partition("\u00a0")
        return number, sign

    def sizeHint(self) -> QSize:
        number, sign = self._parts()
        wide = QFontMetricsF(theme.font("figure")).horizontalAdvance(number)
        if sign:
            wide += theme.px(8) + QFontMetricsF(theme.font("welcome")).horizontalAdvance(sign)
        return QSize(round(wide) + 2, theme.line_height("figure"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event) -> None:
        paint_kept(self, self.text(), lambda painter, _area: self._paint(painter), ground="paper", pictures=_figures)

    def _paint(self, painter: QPainter) -> None:
        number, sign = self._parts()
        figure = theme.font("figure")
        measure = QFontMetricsF(figure)
        baseline = (self.height() + measure.capHeight()) / 2
        painter.setPen(theme.colour("text"))
        painter.setFont(figure)
        painter.drawText(QPointF(0, baseline), number)
        if sign:
            painter.setFont(theme.font("welcome"))
            painter.drawText(QPointF(measure.horizontalAdvance(number) + theme.px(8), baseline), sign)


class Tile(QAbstractButton):
    """A figure with its name and a line. A click asks for what is behind it."""

    asked = Signal(str)

    def __init__(self, key: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.name = name
        self._value, self._line = "–", ""
        self.setToolTip(DEFINITIONS[key])
        self.setAccessibleDescription(DEFINITIONS[key])
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.asked.emit(self.key))
        self.show_value("–", "")

    def show_value(self, value: str, line: str) -> None:
        self._value, self._line = value, line
        self.setAccessibleName(f"{self.name}: {value}{', ' + line if line else ''}")
        self.update()

    def value(self) -> str:
        return self._value

    def sizeHint(self) -> QSize:
        return QSize(theme.px(150), theme.px(87))

    def minimumSizeHint(self) -> QSize:
        words = QFontMetricsF(theme.font("strong")).horizontalAdvance(self.name)
        return QSize(round(words) + theme.px(30), theme.px(87))

    def width_for_words(self) -> int:
        """The width that shows its name and its line whole."""
        name = QFontMetricsF(theme.font("strong")).horizontalAdvance(self.name)
        line = QFontMetricsF(theme.font("meta")).horizontalAdvance(self._line)
        return round(max(name, line)) + theme.px(30) + 1

    def paintEvent(self, event) -> None:
        looks = (self._value, self.name, self._line, self.underMouse())
        paint_kept(
            self, looks, lambda painter, _area: self._paint(painter), ground="paper", turned=True, pictures=_tiles
        )

    def _paint(self, painter: QPainter) -> None:
        px = theme.px
        if self.underMouse():
            painter.fillRect(self.rect(), theme.colour("hover"))
        x = px(20)
        room = self.width() - 2 * x + px(10)
        y = px(13)
        for role, colour, words in (
            ("title", "text", self._value),
            ("strong", "text", self.name),
            ("meta", "text3", self._line),
        ):
            height = theme.line_height(role)
            painter.setFont(theme.font(role))
            painter.setPen(theme.colour(colour))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
            side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(x, y, room, height, side, shown)
            y += height
