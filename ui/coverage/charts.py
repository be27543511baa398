"""The two charts over time: coverage by week, and hours to the first reply. Painted with QPainter.

They show values that were reckoned elsewhere. What a chart is, and the title and menu around it, stand in
`ui/widgets/chart.py`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ui import formatting, theme
from ui.texts import plural, tr
from ui.widgets import paint
from ui.widgets.chart import Chart

_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """A week (or month): its label on the axis (empty = none), what the pointer is told, and its share, None = nothing."""

    label: str
    words: str
    share: float | None


@dataclass(frozen=True, slots=True)
class HourBucket:
    """How many first replies took that long ("12–24"), and whether that is past the target."""

    label: str
    number: int
    late: bool = False


class TrendChart(Chart):
    """A share over time as one line; the axis leaves out what is below all values, and says so by its figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(224, parent)
        self._points: tuple[TrendPoint, ...] = ()
        self._change: tuple[int, str] | None = None

    def show_points(self, points: Sequence[TrendPoint], change: tuple[int, str] | None = None) -> None:
        """`change` is (index of a point, words): something that the owner changed then."""
        self._points, self._change = tuple(points), change
        self._tell(tr("Share of complaints heard over time"))

    def table(self) -> list[tuple[str, ...]]:
        return [
            (tr("Period"), tr("Heard")),
            *((point.words, formatting.percent(point.share)) for point in self._points),
        ]

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        px = theme.px
        area = QRectF(px(34), px(8), self.width() - px(34) - px(46), self.height() - px(8) - px(22))
        shares = [point.share for point in self._points if point.share is not None]
        floor = math.floor(min(shares) * 5) / 5 if shares else 0.0
        floor = min(floor, 0.8)
        painter.setFont(theme.font("axis"))
        steps = max(1, round((1 - floor) / 0.2))
        for step in range(steps + 1):
            share = 1 - step * (1 - floor) / steps
            y = area.top() + area.height() * step / steps
            painter.fillRect(
                QRectF(area.left(), round(y), area.width(), 1), theme.colour("edge" if step == steps else "grid")
            )
            painter.setPen(theme.colour("text3"))
            painter.drawText(QRectF(0, y - px(9), px(27), px(18)), _RIGHT, f"{share * 100:.0f}")
        self._places = []
        line, count = QPolygonF(), max(1, len(self._points) - 1)
        last: tuple[QPointF, float] | None = None
        for place, point in enumerate(self._points):
            x = area.left() + area.width() * place / count
            if point.label:
                painter.setPen(theme.colour("text3"))
                painter.drawText(QRectF(x - px(30), area.bottom() + px(6), px(60), px(16)), _CENTRE, point.label)
            half = area.width() / count / 2
            self._places.append(
                (QRectF(x - half, 0, 2 * half, self.height()), f"{point.words}: {formatting.percent(point.share)}")
            )
            if point.share is None:
                self._draw_line(painter, line)
                line = QPolygonF()
                continue
            spot = QPointF(x, area.bottom() - area.height() * (point.share - floor) / (1 - floor))
            line.append(spot)
            last = (spot, point.share)
        if self._change is not None and self._points:
            self._draw_change(painter, area, area.left() + area.width() * self._change[0] / count)
        self._draw_line(painter, line)
        if last is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("c1"))
            painter.drawEllipse(last[0], px(3.5), px(3.5))
            painter.setFont(theme.font("metabold"))
            painter.setPen(theme.colour("ink"))
            beside = QRectF(last[0].x() + px(9), last[0].y() - px(10), px(44), px(20))
            painter.drawText(beside, _LEFT, formatting.percent(last[1]))
        painter.end()

    def _draw_line(self, painter: QPainter, line: QPolygonF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(
            QPen(theme.colour("c1"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        painter.drawPolyline(line)

    def _draw_change(self, painter: QPainter, area: QRectF, x: float) -> None:
        painter.setPen(QPen(theme.colour("edge"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        painter.setFont(theme.font("axis"))
        painter.setPen(theme.colour("text2"))
        room = QRectF(x + theme.px(6), area.top(), area.right() - x - theme.px(6), theme.px(16))
        painter.drawText(room, _LEFT, self._change[1] if self._change else "")


class HoursChart(Chart):
    """How long first replies took, as bars; late ones are hatched, the target is a dashed line between the bars."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(224, parent)
        self._buckets: tuple[HourBucket, ...] = ()
        self._target = ""

    def show_buckets(self, buckets: Sequence[HourBucket], target: str) -> None:
        """`target` are the words at its line ("Target: 48 h"); it stands before the first late bucket."""
        self._buckets, self._target = tuple(buckets), target
        self._tell(tr("Time to the first reply, number of replies"))

    def table(self) -> list[tuple[str, ...]]:
        return [(tr("Hours"), tr("Replies")), *((bucket.label, str(bucket.number)) for bucket in self._buckets)]

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        px = theme.px
        area = QRectF(px(8), px(20), self.width() - px(16), self.height() - px(20) - px(22))
        highest = max((bucket.number for bucket in self._buckets), default=0) or 1
        step = area.width() / max(1, len(self._buckets))
        self._places = []
        first_late = next((place for place, bucket in enumerate(self._buckets) if bucket.late), None)
        for place, bucket in enumerate(self._buckets):
            height = area.height() * bucket.number / highest
            gap = px(3)
            bar = QRectF(area.left() + place * step + gap, area.bottom() - height, step - 2 * gap, height)
            if bucket.late and bucket.number:
                paint.hatch(painter, bar, "over", spacing=px(6))
            elif bucket.number:
                painter.fillRect(bar, theme.colour("c1"))
            painter.setFont(theme.font("section"))
            painter.setPen(theme.colour("text2"))
            painter.drawText(
                QRectF(bar.left() - px(10), bar.top() - px(17), bar.width() + px(20), px(15)),
                Qt.AlignmentFlag.AlignCenter,
                str(bucket.number),
            )
            painter.setFont(theme.font("axis"))
            painter.setPen(theme.colour("text3"))
            painter.drawText(
                QRectF(bar.left() - px(12), area.bottom() + px(6), bar.width() + px(24), px(16)), _CENTRE, bucket.label
            )
            words = plural("{label}: {n} reply", "{label}: {n} replies", bucket.number, label=bucket.label)
            self._places.append((QRectF(bar.left(), 0, bar.width(), self.height()), words))
        painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), theme.colour("edge"))
        if first_late is not None and self._target:
            x = area.left() + first_late * step
            painter.setPen(QPen(theme.colour("text"), 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, px(2)), QPointF(x, area.bottom()))
            painter.setFont(theme.font("section"))
            painter.setPen(theme.colour("text"))
            painter.drawText(QRectF(x + px(7), 0, area.right() - x, px(18)), _LEFT, self._target)
        painter.end()
