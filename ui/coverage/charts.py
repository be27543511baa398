"""The two charts over time: coverage by week, and hours to the first reply. Painted with QPainter.

They show values that were reckoned elsewhere. What a chart is, and the title and menu around it, stand in
`ui/widgets/chart.py`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ui import formatting, theme
from ui.figure_values import HourBucket, TrendPoint
from ui.texts import plural, tr
from ui.widgets import paint
from ui.widgets.chart import Chart, Mark

_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


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

    def draw(self, painter: QPainter) -> list[Mark]:
        px = theme.px
        area = QRectF(px(34), px(8), self.width() - px(34) - px(46), self.height() - px(8) - px(22))
        shares = [point.share for point in self._points if point.share is not None]
        floor = math.floor(min(shares) * 5) / 5 if shares else 0.0
        floor = min(floor, 0.8)
        self._draw_grid(painter, area, floor)
        marks = []
        line, count = QPolygonF(), max(1, len(self._points) - 1)
        half = area.width() / count / 2
        spots: list[QPointF] = []
        for place, point in enumerate(self._points):
            x = area.left() + area.width() * place / count
            if point.label:
                painter.setFont(theme.font("axis"))
                painter.setPen(theme.colour("text3"))
                painter.drawText(QRectF(x - px(30), area.bottom() + px(6), px(60), px(16)), _CENTRE, point.label)
            marks.append(Mark(QRectF(x - half, area.top(), 2 * half, area.height()), point.words, point.reviews))
            if point.share is None:
                self._draw_line(painter, line)
                line = QPolygonF()
                continue
            spot = QPointF(x, area.bottom() - area.height() * (point.share - floor) / (1 - floor))
            line.append(spot)
            spots.append(spot)
        self._draw_line(painter, line)
        if self._change is not None and self._points:
            self._draw_change(painter, area, area.left() + area.width() * self._change[0] / count)
        self._draw_last(painter, spots, shares)
        return marks

    def _draw_grid(self, painter: QPainter, area: QRectF, floor: float) -> None:
        painter.setFont(theme.font("axis"))
        steps = max(1, round((1 - floor) / 0.2))
        for step in range(steps + 1):
            share = 1 - step * (1 - floor) / steps
            y = area.top() + area.height() * step / steps
            painter.fillRect(
                QRectF(area.left(), round(y), area.width(), 1), theme.colour("edge" if step == steps else "grid")
            )
            painter.setPen(theme.colour("text3"))
            painter.drawText(QRectF(0, y - theme.px(9), theme.px(27), theme.px(18)), _RIGHT, f"{share * 100:.0f}")

    def _draw_last(self, painter: QPainter, spots: Sequence[QPointF], shares: Sequence[float]) -> None:
        """The newest value in words, beside its spot."""
        if not spots:
            return
        px = theme.px
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("c1"))
        painter.drawEllipse(spots[-1], px(3.5), px(3.5))
        painter.setFont(theme.font("metabold"))
        painter.setPen(theme.colour("ink"))
        beside = QRectF(spots[-1].x() + px(9), spots[-1].y() - px(10), px(44), px(20))
        painter.drawText(beside, _LEFT, formatting.percent(shares[-1]))

    def _draw_line(self, painter: QPainter, line: QPolygonF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(
            QPen(theme.colour("c1"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        painter.drawPolyline(line)
        if line.size() == 1:  # alone between spans in which nobody complained
            painter.setBrush(theme.colour("c1"))
            painter.drawEllipse(line.first(), theme.px(2), theme.px(2))

    def _draw_change(self, painter: QPainter, area: QRectF, x: float) -> None:
        painter.setPen(QPen(theme.colour("edge"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        painter.setFont(theme.font("axis"))
        painter.setPen(theme.colour("text2"))
        gap = theme.px(6)
        to_right = x < area.center().x()
        room = (area.right() - x if to_right else x - area.left()) - gap
        words = painter.fontMetrics().elidedText(
            self._change[1] if self._change else "", Qt.TextElideMode.ElideRight, int(room)
        )
        # At the foot: at the top the line itself would run through the words.
        box = QRectF(x + gap if to_right else x - gap - room, area.bottom() - theme.px(20), room, theme.px(16))
        painter.drawText(box, _LEFT if to_right else _RIGHT, words)


class HoursChart(Chart):
    """How long first replies took, as bars; late ones are hatched, the target is a dashed line where it falls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(224, parent)
        self._buckets: tuple[HourBucket, ...] = ()
        self._target = ""
        self._target_at: float | None = None

    def show_buckets(self, buckets: Sequence[HourBucket], target: str, target_at: float | None = None) -> None:
        """`target` are the words at its line ("Target: 48 h"), `target_at` its place in buckets from the left (4.5 = in
        the middle of the fifth); none where brands have several targets."""
        self._buckets, self._target, self._target_at = tuple(buckets), target, target_at
        self._tell(tr("Time to the first reply, number of replies"))

    def table(self) -> list[tuple[str, ...]]:
        lines = ((bucket.label, str(bucket.number), str(bucket.late)) for bucket in self._buckets)
        return [(tr("Hours"), tr("Replies"), tr("Of these late")), *lines]

    def draw(self, painter: QPainter) -> list[Mark]:
        px = theme.px
        area = QRectF(px(8), px(20), self.width() - px(16), self.height() - px(20) - px(22))
        highest = max((bucket.number for bucket in self._buckets), default=0) or 1
        step = area.width() / max(1, len(self._buckets))
        if self._target_meets_a_number(area, step, highest):
            area.setTop(px(38))  # a row of its own for the target's words, above every number
        marks = []
        gap = px(3)
        for place, bucket in enumerate(self._buckets):
            height = area.height() * bucket.number / highest
            bar = QRectF(area.left() + place * step + gap, area.bottom() - height, step - 2 * gap, height)
            late = QRectF(bar)
            if bucket.number:
                late.setHeight(bar.height() * bucket.late / bucket.number)
            in_time = bar.adjusted(0, late.height() if bucket.late else 0, 0, 0)
            if bucket.late:
                paint.hatch(painter, late, "over", spacing=px(6))
            if bucket.number > bucket.late:
                painter.fillRect(in_time, theme.colour("c1"))
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
            if bucket.late:
                words = tr("{replies}, {n} late", replies=words, n=bucket.late)
            marks.append(Mark(QRectF(bar.left(), area.top(), bar.width(), area.height()), words, bucket.reviews))
        painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), theme.colour("edge"))
        if self._target_at is not None and self._target:
            self._draw_target(painter, area, area.left() + self._target_at * step)
        return marks

    def _place_of_target(self, area: QRectF, x: float) -> tuple[float, float]:
        """From where to where its words stand: behind the line, or before it where there is no room behind."""
        wide = QFontMetricsF(theme.font("section")).horizontalAdvance(self._target) + theme.px(7)
        return (x, x + wide) if x + wide <= area.right() else (x - wide, x)

    def _target_meets_a_number(self, area: QRectF, step: float, highest: int) -> bool:
        """Whether a bar is so high that its number would stand in the words of the target."""
        if self._target_at is None or not self._target:
            return False
        left, right = self._place_of_target(area, area.left() + self._target_at * step)
        figures = QFontMetricsF(theme.font("section"))
        for place, bucket in enumerate(self._buckets):
            middle = area.left() + (place + 0.5) * step
            half = figures.horizontalAdvance(str(bucket.number)) / 2 + theme.px(3)
            top = area.bottom() - area.height() * bucket.number / highest - theme.px(17)
            if top < theme.px(18) and middle - half < right and middle + half > left:
                return True
        return False

    def _draw_target(self, painter: QPainter, area: QRectF, x: float) -> None:
        px = theme.px
        painter.setPen(QPen(theme.colour("text"), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, px(2)), QPointF(x, area.bottom()))
        painter.setFont(theme.font("section"))
        painter.setPen(theme.colour("text"))
        left, right = self._place_of_target(area, x)
        if left == x:
            painter.drawText(QRectF(x + px(7), 0, right - left, px(18)), _LEFT, self._target)
        else:
            painter.drawText(QRectF(left, 0, x - left - px(7), px(18)), _RIGHT, self._target)
