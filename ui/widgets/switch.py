"""A switch: on or off, at once. A check box by nature, so keyboard and screen readers know it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from ui import theme


class Switch(QCheckBox):
    """On: filled, the knob at the end. Off: an outline, the knob at the start. Its text stands beside it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(
            theme.px(34) + (theme.px(10) + words if words else 0), max(theme.px(20), self.fontMetrics().height())
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, point) -> bool:
        return self.rect().contains(point)

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        width, height = theme.px(34), theme.px(20)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - width if mirrored else 0
        track = QRectF(left, (self.height() - height) / 2, width, height)
        on = self.isChecked()
        knob_right = on != mirrored
        reach = height / 2
        centre = QPointF(track.right() - reach if knob_right else track.left() + reach, track.center().y())
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("inkfill" if self.isEnabled() else "disabled"))
            painter.drawRoundedRect(track, reach, reach)
            painter.setBrush(theme.colour("oninkfill"))
            painter.drawEllipse(centre, height * 0.32, height * 0.32)
        else:
            painter.setPen(QPen(theme.colour("edge" if self.isEnabled() else "line"), 1.5))
            painter.setBrush(theme.colour("field"))
            painter.drawRoundedRect(track.adjusted(0.75, 0.75, -0.75, -0.75), reach, reach)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("edge" if self.isEnabled() else "disabled"))
            painter.drawEllipse(centre, height * 0.3, height * 0.3)
        if self.text():
            painter.setPen(theme.colour("text" if self.isEnabled() else "disabled"))
            gap = theme.px(10)
            room = QRectF(0 if mirrored else width + gap, 0, self.width() - width - gap, self.height())
            side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            painter.drawText(
                room,
                side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic,
                self.text(),
            )
        painter.end()
