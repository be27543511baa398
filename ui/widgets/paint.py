"""How the signs of Heard are drawn: ring, age, stars, source letter, numbered point. For widgets and delegates alike.

Every function takes a painter, a square or a corner, and values; colours come from the theme in use. Not here: widgets
(`glyphs.py`, `bars.py`) and the outline icons (`ui/icons.py`).
"""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap, QTransform

from ui import icons, theme
from ui.formatting import AGE_ROLE, AgeState


def ring(painter: QPainter, square: QRectF, *, filled: bool, role: str = "", width: float = 1.5) -> None:
    """The one sign: open = somebody waits, filled = heard."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if filled:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(role or "inkfill"))
        painter.drawEllipse(square)
    else:
        painter.setPen(QPen(theme.colour(role or "edge"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(square.adjusted(width / 2, width / 2, -width / 2, -width / 2))
    painter.restore()


def share_ring(
    painter: QPainter, square: QRectF, share: float, *, width: float, role: str = "ink", track: str = "tint2"
) -> None:
    """A ring filled clockwise from the top by a share of 0.0 to 1.0."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = square.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setPen(QPen(theme.colour(track), width))
    painter.drawEllipse(inner)
    if share > 0:
        pen = QPen(theme.colour(role), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap if share >= 1 else Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(inner, 90 * 16, -round(min(1.0, share) * 360 * 16))
    painter.restore()


def age(painter: QPainter, square: QRectF, state: AgeState, share: float) -> None:
    """The age glyph. Calm and due: a ring with the used share of the target as a pie. Overdue: a disc with a mark.
    Cold: a broken ring with a bar. The shapes differ without any colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = theme.colour(AGE_ROLE[state])
    side = square.width()
    stroke = side / 9.3
    inner = square.adjusted(stroke / 2 + 0.2, stroke / 2 + 0.2, -stroke / 2 - 0.2, -stroke / 2 - 0.2)
    centre = square.center()
    if state is AgeState.OVERDUE:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(square)
        mark = theme.colour("list")
        painter.setPen(QPen(mark, side / 7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(
            QPointF(centre.x(), square.top() + side * 0.26), QPointF(centre.x(), square.top() + side * 0.53)
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mark)
        painter.drawEllipse(QPointF(centre.x(), square.top() + side * 0.745), side * 0.085, side * 0.085)
    elif state is AgeState.COLD:
        pen = QPen(colour, stroke)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        around = math.pi * inner.width() / stroke
        pen.setDashPattern([around / 8 * 0.62, around / 8 * 0.38])
        painter.setPen(pen)
        painter.drawEllipse(inner)
        painter.setPen(QPen(colour, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        reach = side * 0.2
        painter.drawLine(QPointF(centre.x() - reach, centre.y()), QPointF(centre.x() + reach, centre.y()))
    else:
        painter.setPen(QPen(colour, stroke))
        painter.drawEllipse(inner)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        gap = side * 0.21
        # A share of nothing would draw nothing: a sliver keeps the pie readable as one.
        painter.drawPie(square.adjusted(gap, gap, -gap, -gap), 90 * 16, -round(max(0.06, share) * 360 * 16))
    painter.restore()


def star_path() -> QPainterPath:
    """A star with five points in a square of 1, its upper left corner at 0, 0."""
    path = QPainterPath()
    for corner in range(10):
        reach = 0.5 if corner % 2 == 0 else 0.215
        angle = math.pi * (corner / 5 - 0.5)
        point = QPointF(0.5 + reach * math.cos(angle), 0.53 + reach * math.sin(angle))
        path.moveTo(point) if corner == 0 else path.lineTo(point)
    path.closeSubpath()
    return path


def stars(rating: float | None, size: int, ratio: float = 1.0) -> QPixmap:
    """Five stars, filled up to the rating (halves too), as a cached pixmap. Without a rating all are open."""
    halves = 0 if rating is None else max(0, min(10, round(rating * 2)))
    return _stars(halves, size, ratio, theme.colour("text2").name(), theme.colour("edge").name())


def stars_width(size: int) -> int:
    """Width of five stars of a size, with the gaps between them."""
    return round(size * 5 + _gap(size) * 4)


def _gap(size: int) -> float:
    return size * 0.1


@lru_cache(maxsize=128)
def _stars(halves: int, size: int, ratio: float, full: str, empty: str) -> QPixmap:
    pixmap = QPixmap(math.ceil(stars_width(size) * ratio), math.ceil(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = star_path()
    for place in range(5):
        moved = QTransform().translate(place * (size + _gap(size)), 0).scale(size, size).map(shape)
        outline = QTransform().translate(place * (size + _gap(size)) + 0.5, 0.5).scale(size - 1, size - 1).map(shape)
        painter.setPen(
            QPen(
                QColor(empty),
                max(0.9, size / 12),
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin,
            )
        )
        if halves < (place + 1) * 2:
            painter.drawPath(outline)
        if halves > place * 2:
            painter.save()
            if halves == place * 2 + 1:
                painter.setClipRect(QRectF(moved.boundingRect().left(), 0, size / 2, size))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(full))
            painter.drawPath(moved)
            painter.restore()
    painter.end()
    return pixmap


#: Kinds of source that have an icon instead of a letter.
KIND_ICONS = {"mail": "mail", "feed": "rss", "page": "globe", "csv": "import"}
#: Letters for kinds whose own name is clearer than the label that the owner gave.
KIND_LETTERS = {
    "google_business": "G", "google_play": "P", "app_store_connect": "A", "apple_rss": "a", "judgeme": "J",
    "woocommerce": "W", "wordpress": "W", "steam": "S", "trustpilot": "T",
}  # fmt: skip


def source_letter(kind: str, name: str) -> str:
    """The letter that stands for a source: its kind's, or the first one of its name."""
    return KIND_LETTERS.get(kind) or next((sign.upper() for sign in name if sign.isalnum()), "·")


def source_glyph(painter: QPainter, square: QRectF, kind: str, name: str) -> None:
    """A source's sign: a letter or a small icon in a rounded square. No logos."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("edge"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    corner = square.width() / 4
    painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
    if kind in KIND_ICONS:
        size = round(square.width() * 10 / 16)
        offset = (square.width() - size) / 2
        icons.paint(painter, KIND_ICONS[kind], square.left() + offset, square.top() + offset, role="text2", size=size)
    else:
        font = theme.font("glyph")
        font.setPixelSize(max(7, round(square.width() * 9.5 / 16)))
        painter.setFont(font)
        painter.setPen(theme.colour("text2"))
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, source_letter(kind, name))
    painter.restore()


def point_ring(painter: QPainter, square: QRectF, number: int, *, answered: bool) -> None:
    """A complaint's point in the margin: its number in an open ring, or in a filled one once the draft answers it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ring(painter, square, filled=answered, width=square.width() / 11)
    font = theme.font("section")
    font.setPixelSize(max(7, round(square.width() * 0.62)))
    painter.setFont(font)
    painter.setPen(theme.colour("oninkfill" if answered else "text2"))
    painter.drawText(square, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.restore()


def hatch(
    painter: QPainter, area: QRectF, role: str, *, outline: bool = True, spacing: float = 5.0, corner: float = 0.0
) -> None:
    """Lines at 45° over paper, with an outline: the pattern that tells a part apart without its colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(area, corner, corner)
    painter.fillPath(path, QBrush(theme.colour("paper")))
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(theme.colour(role), spacing * 0.36))
    x = area.left() - area.height()
    while x < area.right():
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()))
        x += spacing
    painter.restore()
    if outline:
        painter.setPen(QPen(theme.colour(role), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
    painter.restore()
