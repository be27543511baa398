"""The soft shadow below what floats over the window: a toast, a small sheet.

Painted here and not by `QGraphicsDropShadowEffect`: before Qt paints a widget with an effect it gives every hidden part of the
whole window its place, which took two frames in the middle of somebody's typing (measured with `tests.journeys.watched`).
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.widgets.pictures import Pictures

#: Pixels at 100 % type: how far it reaches beyond its widget, and how far it lies lower.
REACH, LOWER = 12, 6
#: The darkness at the widget's edge, 0 to 255.
DARKEST = 51
_pictures = Pictures(1)


class Shadow(QWidget):
    """Lies directly below `widget` among its siblings, and follows wherever that goes."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget.parentWidget())
        self._widget = widget
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is not self._widget:
            return False
        if kind in (QEvent.Type.Move, QEvent.Type.Resize):
            self._follow()
        elif kind == QEvent.Type.ParentChange:
            self.setParent(self._widget.parentWidget())
        elif kind == QEvent.Type.Show:
            self._follow()
            self.show()
            self.stackUnder(self._widget)
        elif kind == QEvent.Type.ZOrderChange:
            self.stackUnder(self._widget)
        elif kind == QEvent.Type.Hide:
            self.hide()
        return False

    def _follow(self) -> None:
        reach, lower = theme.px(REACH), theme.px(LOWER)
        self.setGeometry(self._widget.geometry().adjusted(-reach, lower - reach, reach, lower + reach))

    def paintEvent(self, event: QPaintEvent) -> None:
        """From a small picture, whose edges are drawn as long as they are needed; the middle lies below the widget."""
        painter, whole = QPainter(self), self.rect()
        ratio = self.devicePixelRatioF()
        edge = theme.px(REACH) + theme.px(LOWER) + theme.px(theme.RADIUS_MENU)
        if ratio != int(ratio) or min(whole.width(), whole.height()) <= 2 * edge:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _paint(painter, QRectF(whole))
            return
        side = 2 * edge + 1
        small = _pictures.picture(QSizeF(side, side), ratio, "shadow", _paint)
        across = (
            (0, edge, 0, edge),
            (edge, whole.width() - 2 * edge, edge, 1),
            (whole.width() - edge, edge, edge + 1, edge),
        )
        down = (
            (0, edge, 0, edge),
            (edge, whole.height() - 2 * edge, edge, 1),
            (whole.height() - edge, edge, edge + 1, edge),
        )
        for x, wide, from_x, taken_x in across:
            for y, high, from_y, taken_y in down:
                if (taken_x, taken_y) != (1, 1):
                    taken = QRectF(from_x * ratio, from_y * ratio, taken_x * ratio, taken_y * ratio)
                    painter.drawPixmap(QRectF(x, y, wide, high), small, taken)


def _paint(painter: QPainter, whole: QRectF) -> None:
    """Rounded sheets, each smaller than the one below it, add up to a darkness that fades outwards."""
    painter.setPen(Qt.PenStyle.NoPen)
    reach = theme.px(REACH)
    for step in range(reach):
        painter.setBrush(QColor(0, 0, 0, round(2 * DARKEST * (step + 1) / (reach * (reach + 1)))))
        radius = theme.px(theme.RADIUS) + reach - step
        painter.drawRoundedRect(whole.adjusted(step, step, -step, -step), radius, radius)
