"""A painter for widgets that paint themselves from left to right: in a mirrored window it turns places, never words.

What is drawn at the left appears at the right, bars and time run the other way, and each text and picture stands at the
mirrored place, unmirrored. For widgets; delegates get their painter from the view and mirror by themselves.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPaintDevice, QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

_LEFT, _RIGHT, _AS_SAID = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignAbsolute


def painter_for(widget: QWidget) -> QPainter:
    """A painter on the widget, mirrored where its layout is. Texts take their direction from themselves."""
    painter = MirroredPainter(widget, widget.width()) if widget.isRightToLeft() else QPainter(widget)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return painter


def turned(area: QRectF, width: float) -> QRectF:
    """The area's place in a mirrored widget of that width."""
    return QRectF(width - area.right(), area.top(), area.width(), area.height())


class MirroredPainter(QPainter):
    """Only what this program draws: `drawText` in a rectangle or at a point, `drawPixmap` at a place."""

    def __init__(self, device: QPaintDevice, width: float) -> None:
        super().__init__(device)
        self._width = width
        self.setWorldTransform(QTransform(-1, 0, 0, 1, self._width, 0))

    def drawText(self, *args) -> None:
        if isinstance(args[0], QPointF):
            at, text = args
            wide = QFontMetricsF(self.font()).horizontalAdvance(text)
            self._straight(
                lambda: super(MirroredPainter, self).drawText(QPointF(self._width - at.x() - wide, at.y()), text)
            )
            return
        if isinstance(args[0], (QRect, QRectF)):
            area, flags, text = args
        else:
            area, flags, text = QRectF(*args[:4]), args[4], args[5]
        mirrored = turned(QRectF(area), self._width)
        side = int(flags)
        if side & (_LEFT.value | _RIGHT.value) or not side & Qt.AlignmentFlag.AlignHCenter.value:
            was_right = bool(side & _RIGHT.value)
            side = side & ~(_LEFT.value | _RIGHT.value) | (_LEFT.value if was_right else _RIGHT.value) | _AS_SAID.value
        self._straight(lambda: super(MirroredPainter, self).drawText(mirrored, side, text))

    def drawPixmap(self, x: int, y: int, picture: QPixmap) -> None:
        wide = picture.width() / picture.devicePixelRatioF()
        self._straight(lambda: super(MirroredPainter, self).drawPixmap(round(self._width - x - wide), y, picture))

    def _straight(self, draw) -> None:
        self.save()
        self.setWorldTransform(QTransform())
        draw()
        self.restore()
