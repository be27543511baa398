"""A rounded frame around a filled area, as large as one likes: its corners from a small picture, the rest in straight fills.

Qt strokes a smooth outline point by point, which for the frame of the editor took a third of a millisecond each time.
"""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRect, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPen

from ui import theme
from ui.widgets.pictures import Pictures

#: Corners: of the editor at rest, with the focus, and locked, and of what floats.
_corners = Pictures(8)


def framed(painter: QPainter, area: QRect, *, edge: str, fill: str, width: int, corner: int) -> None:
    """Paint a frame of `width` pixels in the colour role `edge`, filled with the role `fill`, inside an area."""

    def whole(inside: QPainter, into: QRectF) -> None:
        half = width / 2
        inside.setPen(QPen(theme.colour(edge), width))
        inside.setBrush(theme.colour(fill))
        inside.drawRoundedRect(into.adjusted(half, half, -half, -half), corner, corner)

    ratio, end = painter.device().devicePixelRatioF(), corner + ceil(width)
    if ratio != int(ratio) or min(area.width(), area.height()) <= 2 * end:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole(painter, QRectF(area))
        return
    side = 2 * end + 1
    small = _corners.picture(QSizeF(side, side), ratio, (edge, fill, width, corner), whole)
    left, top, wide, high = area.left(), area.top(), area.width(), area.height()
    for x, from_x in ((left, 0), (left + wide - end, end + 1)):
        for y, from_y in ((top, 0), (top + high - end, end + 1)):
            taken = QRectF(from_x * ratio, from_y * ratio, end * ratio, end * ratio)
            painter.drawPixmap(QRectF(x, y, end, end), small, taken)
    line, ground, straight = theme.colour(edge), theme.colour(fill), high - 2 * end
    painter.fillRect(left + end, top, wide - 2 * end, width, line)
    painter.fillRect(left + end, top + high - width, wide - 2 * end, width, line)
    painter.fillRect(left, top + end, width, straight, line)
    painter.fillRect(left + wide - width, top + end, width, straight, line)
    painter.fillRect(left + end, top + width, wide - 2 * end, high - 2 * width, ground)
    painter.fillRect(left + width, top + end, end - width, straight, ground)
    painter.fillRect(left + wide - end, top + end, end - width, straight, ground)
