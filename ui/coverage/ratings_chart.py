"""What became of ratings: raised, unchanged, lowered, for those who were heard beside those who were not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from store.rules.coverage_maths import ENOUGH_TO_COMPARE
from ui import theme
from ui.figure_values import RatingChanges
from ui.texts import tr, whole
from ui.widgets import paint
from ui.widgets.chart import Chart, Mark

_ROW = 78


class RatingsChart(Chart):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(2 * _ROW, parent)
        self._groups: tuple[RatingChanges, ...] = ()

    def show_changes(self, groups: Sequence[RatingChanges]) -> None:
        self._groups = tuple(groups)
        self._height = _ROW * max(1, len(self._groups))
        self._tell(tr("Ratings raised, unchanged and lowered"))

    def table(self) -> list[tuple[str, ...]]:
        lines = [(group.name, str(group.raised), str(group.unchanged), str(group.lowered)) for group in self._groups]
        return [("", tr("Raised"), tr("Unchanged"), tr("Lowered")), *lines]

    def draw(self, painter: QPainter) -> list[Mark]:
        px = theme.px
        marks: list[Mark] = []
        for place, group in enumerate(self._groups):
            top = place * px(_ROW)
            line = QRectF(0, top, self.width(), px(20))
            painter.setPen(theme.colour("text"))
            painter.setFont(theme.font("strong"))
            painter.drawText(
                line,
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute,
                group.name,
            )
            enough = group.whole >= ENOUGH_TO_COMPARE
            painter.setFont(theme.font("name" if enough else "body"))
            painter.setPen(theme.colour("text" if enough else "text2"))
            painter.drawText(
                line,
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute,
                group.words,
            )
            marks += self._paint_bar(painter, QRectF(0, top + px(23), self.width(), px(17)), group)
            self._paint_words(painter, QRectF(0, top + px(42), self.width(), px(20)), group)
        return marks

    def _paint_bar(self, painter: QPainter, area: QRectF, group: RatingChanges) -> list[Mark]:
        parts = [
            (group.raised, "c3", tr("raised"), group.reviews_raised),
            (group.unchanged, "edge", tr("unchanged"), group.reviews_unchanged),
            (group.lowered, "over", tr("lowered"), group.reviews_lowered),
        ]
        present = [part for part in parts if part[0]]
        marks = []
        room = area.width() - 2 * max(0, len(present) - 1)
        x = area.left()
        for number, role, what, reviews in present:
            part = QRectF(x, area.top(), room * number / max(1, group.whole), area.height())
            if role == "over":
                paint.hatch(painter, part, role, spacing=theme.px(5))
            elif role == "edge":
                painter.setPen(QPen(theme.colour("edge"), 1))
                painter.setBrush(theme.colour("sunken"))
                painter.drawRect(part.adjusted(0.5, 0.5, -0.5, -0.5))
            else:
                painter.fillRect(part, theme.colour(role))
            marks.append(Mark(part, f"{group.name}: {whole(number)} {what}", reviews))
            x = part.right() + 2
        return marks

    def _paint_words(self, painter: QPainter, area: QRectF, group: RatingChanges) -> None:
        x = area.left()
        for number, what in (
            (group.raised, tr("raised")),
            (group.unchanged, tr("unchanged")),
            (group.lowered, tr("lowered")),
        ):
            for words, role in ((whole(number), "metabold"), (what, "meta")):
                painter.setFont(theme.font(role))
                painter.setPen(theme.colour("text2"))
                wide = QFontMetricsF(painter.font()).horizontalAdvance(words)
                painter.drawText(QRectF(x, area.top(), wide + 2, area.height()), Qt.AlignmentFlag.AlignVCenter, words)
                x += wide + theme.px(4)
            x += theme.px(8)
