"""The words below a bar of parts, each beside its pattern. What has nothing in it is left out, like in the bar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets import Part
from ui.widgets.bars import part_shape
from ui.widgets.mirrored import painter_for


class Legend(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: Sequence[Part]) -> None:
        self._parts = tuple(part for part in parts if part.number > 0)
        self.setAccessibleName(", ".join(part.words for part in self._parts))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(320), theme.px(18))

    def paintEvent(self, event) -> None:
        px = theme.px
        painter = painter_for(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme.font("meta")
        measure = QFontMetricsF(font)
        painter.setFont(font)
        x, side = 0.0, px(12)
        for part in self._parts:
            part_shape(painter, QRectF(x, (self.height() - side) / 2, side, side), part.role, part.pattern, px(3))
            x += side + px(6)
            painter.setPen(theme.colour("text2"))
            wide = measure.horizontalAdvance(part.words)
            painter.drawText(QRectF(x, 0, wide + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, part.words)
            x += wide + px(18)
        painter.end()
