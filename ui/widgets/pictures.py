"""Pictures of rows and small widgets, painted once and kept by what they show: for what Qt wants again and again.

A row of words and signs takes some tenths of a millisecond to set in type, and a hundredth to copy. Whoever asks says all
that its looks depend on; the theme, the font and the screen are added here. Not here: what a row looks like, and the cards
of the queue, which share parts of theirs (`ui/queue/card.py`).
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from math import ceil

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.widgets.mirrored import MirroredPainter

#: Pictures of small widgets (10 kB each): two windows full of them.
_WIDGETS_KEPT = 160


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
        picture = self.picture(area.size(), painter.device().devicePixelRatioF(), looks, paint, ground=ground)
        painter.drawPixmap(area.topLeft(), picture)

    def picture(
        self,
        size: QSizeF,
        ratio: float,
        looks: Hashable,
        paint: Callable[[QPainter, QRectF], None],
        *,
        ground: str = "",
        turned: bool = False,
    ) -> QPixmap:
        """The picture alone, for a screen with `ratio` device pixels to each of ours. `turned`: painted from left to right
        for a mirrored window (`ui.widgets.mirrored`)."""
        if self._dress != theme.dress():
            self._kept.clear()
            self._dress = theme.dress()
        key = (looks, size.width(), size.height(), ground, ratio, turned)
        picture = self._kept.get(key)
        if picture is not None:
            self._kept.move_to_end(key)
            return picture
        old = self._kept.popitem(last=False)[1] if len(self._kept) >= self._limit else None
        self._kept[key] = picture = _painted(size, ratio, ground, paint, old, turned)
        return picture


def _painted(
    size: QSizeF,
    ratio: float,
    ground: str,
    paint: Callable[[QPainter, QRectF], None],
    old: QPixmap | None,
    turned: bool,
) -> QPixmap:
    """A picture that nobody wants any more is painted over: fresh memory costs more than filling it."""
    pixels = QSize(ceil(size.width() * ratio), ceil(size.height() * ratio))
    picture = old if old is not None and old.size() == pixels else QPixmap(pixels)
    picture.setDevicePixelRatio(ratio)
    picture.fill(theme.colour(ground) if ground else QColor(Qt.GlobalColor.transparent))
    inside = MirroredPainter(picture, size.width()) if turned else QPainter(picture)
    inside.setRenderHint(QPainter.RenderHint.Antialiasing)
    inside.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    paint(inside, QRectF(0, 0, size.width(), size.height()))
    inside.end()
    return picture


def paint_kept(
    widget: QWidget,
    looks: Hashable,
    paint: Callable[[QPainter, QRectF], None],
    *,
    ground: str = "",
    turned: bool = False,
    pictures: Pictures | None = None,
) -> None:
    """Paint a whole widget from the picture that is kept for these looks, which are its own and need not name its kind.
    With `turned` it is painted from left to right, and turned round in a mirrored window. Large widgets have `pictures` of
    their own, few of them."""
    painter = QPainter(widget)
    picture = (pictures or _widgets).picture(
        QSizeF(widget.size()), widget.devicePixelRatioF(), (type(widget).__qualname__, looks), paint, ground=ground,
        turned=turned and widget.isRightToLeft(),
    )  # fmt: skip
    painter.drawPixmap(0, 0, picture)
    painter.end()


_widgets = Pictures(_WIDGETS_KEPT)
