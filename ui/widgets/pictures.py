"""Pictures of rows, painted once and kept by what they show: for lists and rows that Qt wants again and again.

A row of words and signs takes some tenths of a millisecond to set in type, and a hundredth to copy. Whoever asks says all
that its looks depend on; the theme, the font and the screen are added here. Not here: what a row looks like, and the cards
of the queue, which share parts of theirs (`ui/queue/card.py`).
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from ui import theme


class Pictures:
    """At most `limit` of them; the one that was not asked for longest goes first."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()
        self._dress = 0

    def draw(
        self,
        painter: QPainter,
        area: QRectF,
        looks: Hashable,
        paint: Callable[[QPainter, QRectF], None],
        *,
        ground: str = "",
    ) -> None:
        """Draw what `paint` makes of an area that begins at 0, 0, as it was kept for these looks or painted now. On a
        `ground` (a colour role) letters are smoothed as on the screen; without one the picture lets through what is below."""
        if self._dress != theme.dress():
            self._kept.clear()
            self._dress = theme.dress()
        ratio = painter.device().devicePixelRatioF()
        key = (looks, area.width(), area.height(), ground, ratio)
        picture = self._kept.get(key)
        if picture is None:
            picture = self._kept[key] = _painted(area, ratio, ground, paint)
            if len(self._kept) > self._limit:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        painter.drawPixmap(area.topLeft(), picture)


def _painted(area: QRectF, ratio: float, ground: str, paint: Callable[[QPainter, QRectF], None]) -> QPixmap:
    picture = QPixmap(QSize(ceil(area.width() * ratio), ceil(area.height() * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(theme.colour(ground) if ground else QColor(Qt.GlobalColor.transparent))
    inside = QPainter(picture)
    inside.setRenderHint(QPainter.RenderHint.Antialiasing)
    inside.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    paint(inside, QRectF(0, 0, area.width(), area.height()))
    inside.end()
    return picture
