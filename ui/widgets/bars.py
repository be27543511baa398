"""Counts as shapes: the week's rings, a bar of parts, a spark of bars. Pattern and words say what colour says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.texts import tr
from ui.widgets import paint
from ui.widgets.pictures import Pictures, paint_kept

if TYPE_CHECKING:
    from ui.figure_values import WeekDay

#: Bars of parts, as broad as a page (100 kB each).
_bars = Pictures(2)
_ROWS = 4  # rings on top of each other before a figure takes over


class WeekDots(QWidget):
    """This week's complaints as rings stacked by day: filled = heard, open = waiting, red and open = overdue."""

    def __init__(self, dot: int = 8, step: int = 10, parent: QWidget | None = None, *, letters: bool = True) -> None:
        super().__init__(parent)
        self._days: tuple[WeekDay, ...] = ()
        self._dot, self._step, self._letters = dot, step, letters
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_days(self, days: Sequence[WeekDay]) -> None:
        self._days = tuple(days)
        heard = sum(day.heard for day in days)
        whole = heard + sum(day.waiting + day.overdue for day in days)
        each = ", ".join(
            tr(
                "{letter}: {heard} heard, {waiting} waiting, {overdue} overdue",
                letter=day.letter,
                heard=day.heard,
                waiting=day.waiting,
                overdue=day.overdue,
            )
            for day in days
            if day.heard or day.waiting or day.overdue
        )
        self.setAccessibleName(tr("This week {part} of {whole} heard", part=heard, whole=whole))
        self.setAccessibleDescription(each)
        self.setToolTip(each)
        self.update()

    def sizeHint(self) -> QSize:
        letters = theme.line_height("axis") if self._letters else 0
        return QSize(
            theme.px(self._step * 13), theme.px(self._step * _ROWS) + letters + (theme.px(3) if letters else 0)
        )

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dot, step = theme.px(self._dot), theme.px(self._step)
        letters = theme.line_height("axis") if self._letters else 0
        floor = self.height() - letters - (theme.px(3) if letters else 0)
        places = max(1, len(self._days))
        inset = theme.px(8) if self._letters else dot / 2 + 1
        gap = (self.width() - 2 * inset) / max(1, places - 1)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for place, day in enumerate(self._days):
            centre = inset + (places - 1 - place if mirrored else place) * gap
            self._paint_day(painter, day, centre, floor, dot, step)
            if letters:
                painter.setFont(theme.font("section" if day.is_today else "axis"))
                painter.setPen(theme.colour("text" if day.is_today else "text3"))
                area = QRectF(centre - 20, self.height() - letters, 40, letters)
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, day.letter)
        painter.end()

    def _paint_day(self, painter: QPainter, day: WeekDay, centre: float, floor: float, dot: int, step: int) -> None:
        signs = ["heard"] * day.heard + ["edge"] * day.waiting + ["over"] * day.overdue
        if not signs:
            painter.setPen(QPen(theme.colour("line"), 1))
            y = floor - step / 2 + 0.5
            painter.drawLine(QPointF(centre - dot / 2, y), QPointF(centre + dot / 2, y))
            return
        left_out = len(signs) - _ROWS
        if left_out > 0:
            # A busy day keeps its proportions: what does not fit is told by a figure, the newest state on top.
            keep = _ROWS - 1
            filled = round(keep * day.heard / len(signs))
            signs = ["heard"] * filled + (["over"] if day.overdue else ["edge"]) * (keep - filled)
        for row, sign in enumerate(signs):
            square = QRectF(centre - dot / 2, floor - (row + 1) * step + (step - dot) / 2, dot, dot)
            paint.ring(
                painter, square, filled=sign == "heard", role="" if sign == "heard" else sign, width=max(1.2, dot / 5)
            )
        if left_out > 0:
            painter.setFont(theme.font("language"))
            painter.setPen(theme.colour("text3"))
            area = QRectF(centre - 20, floor - _ROWS * step, 40, step)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(day.heard + day.waiting + day.overdue))


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a whole: its number, its words ("14 in private"), colour role and pattern: solid, hatch or hollow."""

    number: float
    words: str
    role: str
    pattern: str = "solid"


class PartsBar(QWidget):
    """A whole as one bar of parts. A part with anything in it is never thinner than can be seen."""

    def __init__(self, height: int = 22, parent: QWidget | None = None, *, rounded: bool = True) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self._height, self._rounded = height, rounded
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: Sequence[Part]) -> None:
        self._parts = tuple(part for part in parts if part.number > 0)
        words = ", ".join(part.words for part in parts)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(self._height))

    def paintEvent(self, event) -> None:
        looks = (*((part.number, part.role, part.pattern) for part in self._parts), self._rounded)
        paint_kept(self, looks, lambda painter, _area: self._paint(painter), turned=True, pictures=_bars)

    def _paint(self, painter: QPainter) -> None:
        whole = sum(part.number for part in self._parts)
        if not whole:
            part_shape(painter, QRectF(0, 0, self.width(), self.height()), "line", "hollow", 2.0)
            return
        gap, least = 2, theme.px(6)
        room = self.width() - gap * (len(self._parts) - 1)
        widths = [max(least, room * part.number / whole) for part in self._parts]
        widest = max(range(len(widths)), key=widths.__getitem__)
        widths[widest] -= sum(widths) - room
        x = 0.0
        for part, width in zip(self._parts, widths, strict=True):
            part_shape(
                painter,
                QRectF(x, 0, width, self.height()),
                part.role,
                part.pattern,
                theme.px(3) if self._rounded else 0,
            )
            x += width + gap


def part_shape(painter: QPainter, area: QRectF, role: str, pattern: str, corner: float) -> None:
    """Fills an area in a pattern: `solid`, `hatch` (with an outline) or `hollow` (an outline alone)."""
    if pattern == "hatch":
        paint.hatch(painter, area, role, corner=corner, spacing=theme.px(6))
    elif pattern == "hollow":
        painter.setPen(QPen(theme.colour(role), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
    else:
        path = QPainterPath()
        path.addRoundedRect(area, corner, corner)
        painter.fillPath(path, theme.colour(role))


def paint_spark(
    painter: QPainter, area: QRectF, values: Sequence[float], role: str = "c1", *, highest: float = 0.0
) -> None:
    """Draws the bars of a spark; for delegates. Empty stretches keep a thin floor. `highest` is the value of a full bar,
    where several sparks are to be compared; by default the largest of these."""
    if not values:
        return
    highest = max(highest, *values, 1e-9)
    width = area.width() / len(values)
    painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme.colour("grid"))
    for place, value in enumerate(values):
        if value > 0:
            height = max(2.0, area.height() * value / highest)
            bar = QRectF(area.left() + place * width, area.bottom() - height, max(1.0, width - 1), height)
            painter.fillRect(bar, theme.colour(role))
