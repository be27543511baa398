"""The lines of the checklist panel: a phase that folds, an item with its mark. Painted; they keep from view to view.

Circle = the draft or the case shows it; square = the owner ticks it; triangle = something is in the way; eye = shown.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from store.records import DONE_MARKS, ItemMark, ItemView
from ui import icons, theme
from ui.texts import mark, tr
from ui.widgets.pictures import Pictures

#: The surface of the panel that the rows stand on, and the pictures of the rows of a few reviews (30 kB each).
_GROUND, _PICTURES_KEPT = "list", 48
_pictures = Pictures(_PICTURES_KEPT)
# Absolute, because the rows mirror by themselves: Qt would turn "left" round once more.
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_SPOKEN = {
    ItemMark.SEEN: mark("seen in the draft"),
    ItemMark.PART: mark("partly seen"),
    ItemMark.MISSING: mark("missing"),
    ItemMark.TICKED: mark("ticked"),
    ItemMark.TO_TICK: mark("to tick"),
    ItemMark.WARNING: mark("a warning stands in the way"),
    ItemMark.SHOWN: mark("for your information"),
    ItemMark.NOT_FOR_THIS_ONE: mark("not for this one"),
}


def paint_mark(painter: QPainter, square: QRectF, mark: ItemMark) -> None:
    """The sign of a mark in a square of 16; the shapes differ without any colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = square.width()
    stroke = side / 16 * 1.5
    inner = square.adjusted(stroke / 2 + 0.5, stroke / 2 + 0.5, -stroke / 2 - 0.5, -stroke / 2 - 0.5)
    outline = QPen(theme.colour("edge"), stroke)
    if mark in (ItemMark.SEEN, ItemMark.TICKED):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("inkfill"))
        _shape(painter, square.adjusted(0.5, 0.5, -0.5, -0.5), mark)
        pen = QPen(theme.colour("oninkfill"), side / 9)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        at = square.topLeft()
        painter.drawPolyline(
            [
                at + QPointF(side * 0.29, side * 0.53),
                at + QPointF(side * 0.44, side * 0.67),
                at + QPointF(side * 0.72, side * 0.36),
            ]
        )
    elif mark is ItemMark.PART:
        painter.setPen(QPen(theme.colour("ink"), stroke))
        painter.drawEllipse(inner)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("ink"))
        painter.drawPie(inner.adjusted(2, 2, -2, -2), -90 * 16, 180 * 16)
    elif mark in (ItemMark.MISSING, ItemMark.TO_TICK):
        painter.setPen(outline)
        _shape(painter, inner, mark)
    elif mark is ItemMark.WARNING:
        icons.paint(painter, "warning", square.left(), square.top(), role="over", size=round(side))
    elif mark is ItemMark.SHOWN:
        icons.paint(painter, "eye", square.left(), square.top(), role="text2", size=round(side))
    else:
        painter.setPen(outline)
        middle = square.center()
        painter.drawLine(middle - QPointF(side * 0.2, 0), middle + QPointF(side * 0.2, 0))
    painter.restore()


def _shape(painter: QPainter, rect: QRectF, mark: ItemMark) -> None:
    if mark in (ItemMark.TICKED, ItemMark.TO_TICK):
        corner = rect.width() / 4
        painter.drawRoundedRect(rect, corner, corner)
    else:
        painter.drawEllipse(rect)


class PhaseRow(QAbstractButton):
    """A phase's name and how much of it is done; pressing folds it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._title, self._done = "", ""

    def show_phase(self, title: str, done: int, whole: int) -> None:
        words = tr("{part} of {whole}", part=done, whole=whole)
        if (title, words) != (self._title, self._done):
            self._title, self._done = title, words
            self.setAccessibleName(tr("{title}, {words} done", title=title, words=words))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(32))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        looks = (self._title, self._done, self.isChecked(), self.isRightToLeft())
        _pictures.draw(QPainter(self), QRectF(self.rect()), looks, self._paint, ground=_GROUND)

    def _paint(self, painter: QPainter, area: QRectF) -> None:
        pad, side = theme.px(16), theme.px(12)
        mirrored = self.isRightToLeft()
        icon = "chevron-down" if self.isChecked() else "chevron-left" if mirrored else "chevron-right"
        x = area.width() - pad - side if mirrored else pad
        icons.paint(painter, icon, x, (area.height() - side) / 2 + theme.px(3), role="text3", size=side)
        painter.setFont(theme.font("section"))
        painter.setPen(theme.colour("text3"))
        indent = pad + side + theme.px(6)
        words = area.adjusted(pad if mirrored else indent, theme.px(6), -(indent if mirrored else pad), 0)
        leading, trailing = (_RIGHT, _LEFT) if mirrored else (_LEFT, _RIGHT)
        painter.drawText(words, leading, self._title)
        painter.drawText(words, trailing, self._done)


class ItemRow(QAbstractButton):
    """One item, for screen readers a check box. Only what the owner ticks by hand can be ticked; the rest explains itself
    in its tooltip."""

    ticked = Signal(str, bool)
    step = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._item: ItemView | None = None
        self.setProperty("focusRing", False)
        self.clicked.connect(self.toggle)
        self.toggled.connect(self._was_toggled)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def item(self) -> ItemView | None:
        return self._item

    def show_item(self, item: ItemView) -> None:
        if item == self._item:
            return
        grew = self._item is None or bool(item.detail) != bool(self._item.detail)
        self._item = item
        self.setObjectName(f"item_{item.id}")
        detail = f", {item.detail}" if item.detail else ""
        self.setAccessibleName(f"{item.label}: {tr(_SPOKEN[item.mark])}{detail}")
        idea = f"\n({item.source})" if item.source else ""
        self.setToolTip(f"{item.tip}{idea}".strip())
        self.setAccessibleDescription(item.tip)
        self.setChecked(item.mark in DONE_MARKS)
        if grew:
            self.updateGeometry()
        self.update()

    def toggle(self) -> None:
        """Tick or untick, where the owner may; the store answers with the new view."""
        if self._item is not None and self._item.by_hand:
            self.ticked.emit(self._item.id, self._item.mark is not ItemMark.TICKED)

    def sizeHint(self) -> QSize:
        tall = self._item is not None and bool(self._item.detail)
        return QSize(theme.px(160), theme.px(43 if tall else 27))

    minimumSizeHint = sizeHint

    def nextCheckState(self) -> None:
        """A press changes nothing by itself: the store answers with the new view."""

    def _was_toggled(self, on: bool) -> None:
        """A screen reader toggles without a press: the mark goes back until the store has answered."""
        if self._item is not None and on != (self._item.mark in DONE_MARKS):
            self.setChecked(not on)
            self.toggle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.step.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggle()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, area, item = QPainter(self), QRectF(self.rect()), self._item
        if item is None:
            painter.fillRect(area, theme.colour(_GROUND))
            return
        looks = (
            item.label, item.detail, item.mark, item.by_hand and self.underMouse(), self.hasFocus(), self.isRightToLeft(),
        )  # fmt: skip
        _pictures.draw(painter, area, looks, lambda inside, whole: self._paint(inside, whole, item), ground=_GROUND)

    def _paint(self, painter: QPainter, area: QRectF, item: ItemView) -> None:
        if item.by_hand and self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(area.adjusted(theme.px(8), 0, -theme.px(8), 0), 6, 6)
        pad, side, line = theme.px(16), theme.px(16), theme.px(27)
        mirrored = self.isRightToLeft()
        x = area.width() - pad - side if mirrored else pad
        paint_mark(painter, QRectF(x, (line - side) / 2, side, side), item.mark)
        done = item.mark in DONE_MARKS
        indent = pad + side + theme.px(10)
        left, right = (pad, area.width() - indent) if mirrored else (indent, area.width() - pad)
        leading = _RIGHT if mirrored else _LEFT
        for words, type, tone, top, height in (
            (item.label, "body", "text2" if done else "text", 0, line),
            (item.detail, "meta", "text3", theme.px(22), theme.px(16)),
        ):
            if words:
                painter.setFont(theme.font(type))
                painter.setPen(theme.colour(tone))
                shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(right - left))
                painter.drawText(QRectF(left, top, right - left, height), leading, shown)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("ink"), 2))
            painter.drawRoundedRect(area.adjusted(theme.px(7), 1, -theme.px(7), -1), 6, 6)
