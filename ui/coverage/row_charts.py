"""The charts that are lists: who waits, by age, and how each source does. Marks and words in rows, painted.

Values come reckoned from elsewhere; what a chart has in common stands in `ui/widgets/chart.py`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from ui import formatting, theme
from ui.figure_values import AgeBucket, SourceShare
from ui.texts import plural, tr
from ui.widgets import paint
from ui.widgets.chart import Chart, Mark
from ui.widgets.pictures import Pictures

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
#: Lines of which a picture is kept (75 kB each): as many as a large screen shows.
_LINES_KEPT = 48


class WaitingChart(Chart):
    """Who waits, by age: one mark for each person while they fit, then the number alone."""

    _ROW = 33

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self._ROW * 4, parent)
        self._buckets: tuple[AgeBucket, ...] = ()

    def show_buckets(self, buckets: Sequence[AgeBucket]) -> None:
        self._buckets = tuple(buckets)
        self._height = self._ROW * max(1, len(self._buckets))
        self._tell(tr("People waiting, by age"))

    def table(self) -> list[tuple[str, ...]]:
        return [(tr("Age"), tr("People")), *((bucket.label, str(bucket.number)) for bucket in self._buckets)]

    def draw(self, painter: QPainter) -> list[Mark]:
        px = theme.px
        row = px(self._ROW)
        marks: list[Mark] = []
        label_width = px(123)
        for place, bucket in enumerate(self._buckets):
            line = QRectF(0, place * row, self.width(), row)
            painter.setFont(theme.font("body"))
            painter.setPen(theme.colour("text2"))
            painter.drawText(line.adjusted(0, 0, -self.width() + label_width, 0), _LEFT, bucket.label)
            painter.setFont(theme.font("name"))
            painter.setPen(theme.colour("text"))
            painter.drawText(line, _RIGHT, formatting.figure(bucket.number))
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
            words = plural("{label}: {n} person", "{label}: {n} people", bucket.number, label=bucket.label)
            marks.append(Mark(line, words, bucket.reviews))
        return marks


class SourcesChart(Chart):
    """Each source in a line: its share as a bar and in words, and how fast it is answered."""

    _ROW = 27

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self._ROW * 4, parent)
        self._sources: tuple[SourceShare, ...] = ()
        self._words: list[str] = []
        self._counts_wide = self._names_wide = 0
        self._dress = 0
        self._lines = Pictures(_LINES_KEPT)
        self._line_marks: list[Mark] = []

    def show_sources(self, sources: Sequence[SourceShare]) -> None:
        self._sources = tuple(sources)
        self._words = [_in_words(source) for source in self._sources]
        self._dress = 0
        self._height = self._ROW * max(1, len(self._sources))
        self._tell(tr("Coverage by source"))

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
        return [
            (tr("Brand"), tr("Source"), tr("Heard"), tr("Number heard"), tr("Of"), tr("Median time to reply")),
            *lines,
        ]

    def draw(self, painter: QPainter) -> list[Mark]:
        row, dress = theme.px(self._ROW), theme.dress()
        if dress != self._dress:
            self._dress = dress
            self._measure()
        if not self._line_marks or self._line_marks[0].area.size() != QSizeF(self.width(), row):
            areas = (QRectF(0, place * row, self.width(), row) for place in range(len(self._sources)))
            self._line_marks = [
                Mark(area, words, source.reviews)
                for area, words, source in zip(areas, self._words, self._sources, strict=True)
            ]
        for mark, source in zip(self._line_marks, self._sources, strict=True):
            if not self.is_exposed(mark.area):
                continue
            if self.isRightToLeft() or self.is_kept_whole:
                self._draw_line(painter, mark.area, source)
                continue
            looks = (source.kind, source.brand, source.name, mark.words, self._counts_wide, self._names_wide)
            self._lines.draw(
                painter, mark.area, looks,
                lambda inside, area, source=source: self._draw_line(inside, area, source), ground="paper",
            )  # fmt: skip
        return self._line_marks

    def _measure(self) -> None:
        """How much room the columns take with all their words; of two hundred sources that is asked once."""
        px = theme.px
        wide = QFontMetricsF(theme.font("body"))
        counts = (wide.horizontalAdvance(_counted(source)) for source in self._sources)
        self._counts_wide = max((px(66), *(math.ceil(count) + px(18) for count in counts)))
        names = (wide.horizontalAdvance(source.brand) + wide.horizontalAdvance(source.name) for source in self._sources)
        self._names_wide = max(map(math.ceil, names), default=0) + px(4)
        self._line_marks = []

    def _draw_line(self, painter: QPainter, line: QRectF, source: SourceShare) -> None:
        px = theme.px
        row = line.height()
        right_time, right_of, right_share = px(50), self._counts_wide, px(48)
        bar_end = self.width() - right_time - right_of - right_share - px(10)
        # As long as the names let it be: in a wide window a bar far from its name would belong to nobody.
        bar_left = min(bar_end - px(101), max(self._names_wide + px(24) + px(24), bar_end - px(420)))
        bar_width = bar_end - bar_left
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
            _counted(source),
        )
        painter.setFont(theme.font("name"))
        painter.setPen(theme.colour("text"))
        share_at = QRectF(end - right_time - right_of - right_share, line.top(), right_share, row)
        painter.drawText(share_at, _RIGHT, formatting.percent(source.share))


def _counted(source: SourceShare) -> str:
    return tr("{part} of {whole}", part=source.heard, whole=source.whole)


def _in_words(source: SourceShare) -> str:
    return tr(
        "{brand}, {source}: {heard} of {whole} heard, median {hours}",
        brand=source.brand,
        source=source.name,
        heard=source.heard,
        whole=source.whole,
        hours=formatting.hours(source.median_hours),
    )
