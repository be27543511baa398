"""A review as its author wrote it, with the points of the complaint numbered in the margin. Plain text, never markup.

The margin mirrors for right-to-left words. A link opens on a click alone, and only as an intent of the pane. Not here:
which sentences are points (`store/rules/complaint_points.py`).
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from store.records import ComplaintPoint
from ui import theme
from ui.spans import Link, Utf16Map, links_in
from ui.texts import tr
from ui.voices import ReadVoice, TextMark, Underline
from ui.widgets import paint
from ui.widgets.pictures import Pictures

#: The letter's margins (LOOKS.md): the side where reading begins, and the other one.
NEAR, FAR = 52, 28
RING = 16
#: From the pane's edge to the ring, and from one ring to the next on the same line.
RING_AT, RING_STEP = 27, 18
#: Rings with their numbers, open and filled (1 kB each).
_rings = Pictures(32)


class LinkedVoice(ReadVoice):
    """Words to read in which http and https addresses can be pressed."""

    link_pressed = Signal(str)
    #: From here to there (code points): a point of the complaint, or one no more.
    point_marked = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.takes_points = False
        self.viewport().setMouseTracking(True)
        self._links: tuple[Link, ...] = ()
        self._pressed: Link | None = None

    def set_text_with_links(self, text: str, marks: Sequence[TextMark] = ()) -> None:
        if text != self.words():
            self.set_words(text)
        self._links = tuple(links_in(self.words()))
        linked = [TextMark(link.start, link.end, Underline.LINK) for link in self._links]
        if (*marks, *linked) != self.marks:
            self.set_marks((*marks, *linked))

    def link_at(self, place: QPointF) -> Link | None:
        """The address under a point of the viewport, exactly under it."""
        if not self._links:
            return None
        units = self.document().documentLayout().hitTest(place, Qt.HitTestAccuracy.ExactHit)
        if units < 0:
            return None
        here = Utf16Map(self.words()).to_code_points(units)
        return next((link for link in self._links if link.start <= here < link.end), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self.link_at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is not None and pressed == self.link_at(event.position()) and not self.textCursor().hasSelection():
            self.link_pressed.emit(pressed.url)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self.link_at(event.position())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)
        self.viewport().setToolTip(over.url if over else "")

    def chosen_place(self) -> tuple[int, int]:
        """What is selected, or twice the caret's place, in code points."""
        cursor, here = self.textCursor(), Utf16Map(self.words())
        return here.to_code_points(cursor.selectionStart()), here.to_code_points(cursor.selectionEnd())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.takes_points and event.key() == Qt.Key.Key_P and not event.modifiers() and not event.isAutoRepeat():
            self.point_marked.emit(*self.chosen_place())
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        if self.takes_points:
            menu.addSeparator()
            place = self.chosen_place()
            if place[0] == place[1]:
                units = self.cursorForPosition(event.pos()).position()
                place = (Utf16Map(self.words()).to_code_points(units),) * 2
            marks = menu.addAction(tr("A point of theirs, or none") + "\tP")
            marks.triggered.connect(lambda: self.point_marked.emit(*place))
        if self._links:
            menu.addSeparator()
        for link in self._links[:10]:
            opens = menu.addAction(tr("Open {url}", url=link.url[:60]))
            opens.triggered.connect(lambda _checked=False, url=link.url: self.link_pressed.emit(url))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())


class LetterText(QWidget):
    """The words between their margins, with a ring for each point on the first line of its sentence."""

    link_pressed = Signal(str)
    point_marked = Signal(int, int)
    direction_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.voice = LinkedVoice(self)
        self.voice.setObjectName("reviewText")
        self.voice.setAccessibleName(tr("The review"))
        self.voice.link_pressed.connect(self.link_pressed)
        self.voice.takes_points = True
        self.voice.point_marked.connect(self.point_marked)
        self.voice.direction_changed.connect(self._turn)
        self.voice.document().documentLayout().documentSizeChanged.connect(self._follow_height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._points: tuple[ComplaintPoint, ...] = ()

    def show_text(self, text: str, points: Sequence[ComplaintPoint]) -> None:
        """Show a review; points outside the text are left out rather than guessed."""
        inside = [point for point in points if 0 <= point.start < point.end <= len(text)]
        self._points = tuple(inside)
        self.voice.set_text_with_links(text, [TextMark(p.start, p.end, Underline.POINT) for p in inside])
        self.voice.setAccessibleDescription(_points_in_words(inside))
        self._place()
        self.update()

    def mark_point(self) -> None:
        """As P does in the review: what is selected there, or the sentence with the caret; -1, -1 where neither is."""
        start, end = self.voice.chosen_place()
        nowhere = end == 0 and not self.voice.hasFocus()
        self.voice.point_marked.emit(*((-1, -1) if nowhere else (start, end)))

    @property
    def right_to_left(self) -> bool:
        return self.voice.right_to_left

    def ring_rects(self) -> dict[int, QRectF]:
        """Where the ring of each point stands, by its number; rings of one line stand side by side, outwards, and closer
        together where the margin would end before they do."""
        lines: dict[int, list[tuple[int, float]]] = {}
        for point in sorted(self._points, key=lambda point: point.start):
            middle = self.voice.y() + self.voice.line_rect(point.start).center().y()
            lines.setdefault(round(middle), []).append((point.number, middle))
        rects: dict[int, QRectF] = {}
        size, first = theme.px(RING), theme.px(RING_AT)
        for rings in lines.values():
            step = min(theme.px(RING_STEP), (first - 1) / max(1, len(rings) - 1))
            for before, (number, middle) in enumerate(rings):
                out = first - before * step
                left = self.width() - out - size if self.right_to_left else out
                rects[number] = QRectF(left, middle - size / 2, size, size)
        return rects

    def _turn(self, right_to_left: bool) -> None:
        self._place()
        self.update()
        self.direction_changed.emit(right_to_left)

    def _place(self) -> None:
        near, far = theme.px(NEAR), theme.px(FAR)
        left, right = (far, near) if self.right_to_left else (near, far)
        self.voice.setGeometry(left, 0, max(self.width() - left - right, 1), self.voice.height())
        self._follow_height()

    def _follow_height(self) -> None:
        if self.height() != self.voice.height():
            self.setFixedHeight(self.voice.height())
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(420), self.voice.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        answered = {point.number for point in self._points if point.answered}
        for number, rect in self.ring_rects().items():
            looks = (number, number in answered)
            place = QRectF(round(rect.x()), round(rect.y()), rect.width(), rect.height())
            _rings.draw(painter, place, looks, lambda inside, square, looks=looks: _paint_ring(inside, square, *looks))


def _paint_ring(painter: QPainter, square: QRectF, number: int, answered: bool) -> None:
    paint.point_ring(painter, square, number, answered=answered)


def _points_in_words(points: Sequence[ComplaintPoint]) -> str:
    return " ".join(
        tr("Point {number}, answered: {text}.", number=p.number, text=p.text or tr("unnamed"))
        if p.answered
        else tr("Point {number}, open: {text}.", number=p.number, text=p.text or tr("unnamed"))
        for p in points
    )
