"""The charts beside the figures, painted with QPainter: coverage by week, hours to reply, who waits, each source.

A chart shows values that were reckoned elsewhere, tells each under the pointer, and gives them as a table. Title and
menu around it are in `frame.py`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import formatting, theme
from ui.formatting import AgeState
from ui.widgets import paint

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


@dataclass(frozen=True, slots=True)
class AgeBucket:
    """How many wait for that long, with the state that their glyph shows."""

    label: str
    number: int
    state: AgeState
    share: float = 0.25


@dataclass(frozen=True, slots=True)
class SourceShare:
    """A source's part: heard of all, and the median time to its first replies in hours."""

    kind: str
    brand: str
    name: str
    share: float | None
    heard: int
    whole: int
    median_hours: float | None = None


class Chart(QWidget):
    """What all charts have: places under the pointer with their words, and a table."""

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height
        self._places: list[tuple[QRectF, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def table(self) -> list[tuple[str, ...]]:
        """The numbers behind the picture, the first line being the headings."""
        return []

    def sizeHint(self) -> QSize:
        return QSize(theme.px(320), theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(self._height))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = next((words for place, words in self._places if place.contains(QPointF(event.pos()))), "")
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _tell(self, what: str) -> None:
        lines = ["; ".join(row) for row in self.table()[1:]]
        self.setAccessibleName(what)
        self.setAccessibleDescription(". ".join(lines))
        self.updateGeometry()
        self.update()


class TrendChart(Chart):
    """A share over time as one line; the axis leaves out what is below all values, and says so by its figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(224, parent)
        self._points: tuple[TrendPoint, ...] = ()
        self._change: tuple[int, str] | None = None

    def show_points(self, points: Sequence[TrendPoint], change: tuple[int, str] | None = None) -> None:
        """`change` is (index of a point, words): something that the owner changed then."""
        self._points, self._change = tuple(points), change
        self._tell("Share of complaints heard over time")

    def table(self) -> list[tuple[str, ...]]:
        return [("Period", "Heard"), *((point.words, formatting.percent(point.share)) for point in self._points)]

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
        self._tell("Time to the first reply, number of replies")

    def table(self) -> list[tuple[str, ...]]:
        return [("Hours", "Replies"), *((bucket.label, str(bucket.number)) for bucket in self._buckets)]

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
            words = f"{bucket.label}: {formatting.count(bucket.number, 'reply', 'replies')}"
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


class WaitingChart(Chart):
    """Who waits, by age: one mark for each person while they fit, then the number alone."""

    _ROW = 33

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self._ROW * 4, parent)
        self._buckets: tuple[AgeBucket, ...] = ()

    def show_buckets(self, buckets: Sequence[AgeBucket]) -> None:
        self._buckets = tuple(buckets)
        self._height = self._ROW * max(1, len(self._buckets))
        self._tell("People waiting, by age")

    def table(self) -> list[tuple[str, ...]]:
        return [("Age", "People"), *((bucket.label, str(bucket.number)) for bucket in self._buckets)]

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        px = theme.px
        row = px(self._ROW)
        self._places = []
        label_width = px(123)
        for place, bucket in enumerate(self._buckets):
            line = QRectF(0, place * row, self.width(), row)
            painter.setFont(theme.font("body"))
            painter.setPen(theme.colour("text2"))
            painter.drawText(line.adjusted(0, 0, -self.width() + label_width, 0), _LEFT, bucket.label)
            painter.setFont(theme.font("name"))
            painter.setPen(theme.colour("text"))
            painter.drawText(line, _RIGHT, f"{bucket.number:,}")
            side, step = px(16), px(26)
            room = int((self.width() - label_width - px(40)) // step)
            for mark in range(min(bucket.number, room)):
                paint.age(
                    painter,
                    QRectF(label_width + mark * step, line.center().y() - side / 2, side, side),
                    bucket.state,
                    bucket.share,
                )
            if place < len(self._buckets) - 1:
                painter.fillRect(QRectF(0, line.bottom() - 1, self.width(), 1), theme.colour("line"))
            words = f"{bucket.label}: {formatting.count(bucket.number, 'person', 'people')}"
            self._places.append((line, words))
        painter.end()


class SourcesChart(Chart):
    """Each source in a line: its share as a bar and in words, and how fast it is answered."""

    _ROW = 27

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self._ROW * 4, parent)
        self._sources: tuple[SourceShare, ...] = ()

    def show_sources(self, sources: Sequence[SourceShare]) -> None:
        self._sources = tuple(sources)
        self._height = self._ROW * max(1, len(self._sources))
        self._tell("Coverage by source")

    def table(self) -> list[tuple[str, ...]]:
        lines = [
            (
                source.brand,
                source.name,
                formatting.percent(source.share),
                str(source.heard),
                str(source.whole),
                formatting.hours(source.median_hours),
            )
            for source in self._sources
        ]
        return [("Brand", "Source", "Heard", "Number heard", "Of", "Median time to reply"), *lines]

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        px = theme.px
        row = px(self._ROW)
        self._places = []
        right_time, right_of, right_share, bar_width = px(50), px(66), px(48), px(101)
        bar_left = self.width() - right_time - right_of - right_share - bar_width - px(10)
        for place, source in enumerate(self._sources):
            line = QRectF(0, place * row, self.width(), row)
            middle, side = line.center().y(), px(16)
            paint.source_glyph(painter, QRectF(0, round(middle - side / 2), side, side), source.kind, source.name)
            x = px(24)
            painter.setFont(theme.font("body"))
            for words, role in ((source.brand, "text"), (source.name, "text3")):
                painter.setPen(theme.colour(role))
                room = max(0, int(bar_left - px(10) - x))
                shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
                painter.drawText(QRectF(x, line.top(), room, row), _LEFT, shown)
                x += painter.fontMetrics().horizontalAdvance(shown) + px(4)
            track = QRectF(bar_left, middle - px(4), bar_width, px(8))
            painter.fillRect(track, theme.colour("sunken"))
            painter.fillRect(
                QRectF(track.left(), track.top(), track.width() * (source.share or 0.0), track.height()),
                theme.colour("c1"),
            )
            end = self.width()
            painter.setPen(theme.colour("text2"))
            painter.drawText(
                QRectF(end - right_time, line.top(), right_time, row), _RIGHT, formatting.hours(source.median_hours)
            )
            painter.drawText(
                QRectF(end - right_time - right_of, line.top(), right_of, row),
                _RIGHT,
                f"{source.heard} of {source.whole}",
            )
            painter.setFont(theme.font("name"))
            painter.setPen(theme.colour("text"))
            share_at = QRectF(end - right_time - right_of - right_share, line.top(), right_share, row)
            painter.drawText(share_at, _RIGHT, formatting.percent(source.share))
            words = f"{source.brand}, {source.name}: {source.heard} of {source.whole} heard, median {formatting.hours(source.median_hours)}"
            self._places.append((line, words))
        painter.end()
