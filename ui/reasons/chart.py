"""How often a reason was named, week by week, with a mark where something was changed and the averages around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from store.reason_figures import ChangeMade
from ui import formatting, texts, theme
from ui import reason_words as wording
from ui.texts import plural, tr
from ui.widgets.chart import Chart, Mark

_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
#: Marks of changes at most: more of them would stand in each other's words.
_MARKS = 3


@dataclass(frozen=True, slots=True)
class _Bars:
    weeks: tuple[int, ...] = ()
    until: datetime | None = None
    zone: str = "UTC"
    changes: tuple[ChangeMade, ...] = ()
    reviews: tuple[tuple[int, ...], ...] = ()

    def begins(self, place: int) -> datetime:
        """When the week at a place began; the last one ends now."""
        assert self.until is not None
        return self.until - timedelta(weeks=len(self.weeks) - place)


class ReasonChart(Chart):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(262, parent)
        self._bars = _Bars()

    def show_weeks(
        self, weeks: Sequence[int], *, until: datetime, zone: str, changes: Sequence[ChangeMade], name: str,
        reviews: Sequence[tuple[int, ...]] = (),
    ) -> None:  # fmt: skip
        """`weeks` are the counts, oldest first, of the spans of seven days that end with `until`; `reviews` those counted."""
        self._bars = _Bars(tuple(weeks), until, zone, tuple(changes), tuple(reviews))
        self._tell(tr("Complaints per week that name {name}", name=name))

    def table(self) -> list[tuple[str, ...]]:
        bars = self._bars
        rows = [(self._week(place), str(number)) for place, number in enumerate(bars.weeks)]
        changes = [
            (tr("Changed on {date}: {text}", date=formatting.short_day(made.change.at, bars.zone), text=made.change.text), wording.effect_words(made.effect))
            for made in bars.changes
        ]  # fmt: skip
        return [(tr("Week from"), tr("Complaints")), *rows, *changes]

    def _week(self, place: int) -> str:
        return formatting.short_day(self._bars.begins(place), self._bars.zone)

    def draw(self, painter: QPainter) -> list[Mark]:
        bars = self._bars
        marks: list[Mark] = []
        if bars.until is None or not bars.weeks:
            return marks
        px = theme.px
        area = QRectF(px(26), px(40), self.width() - px(26) - px(6), self.height() - px(40) - px(24))
        highest = max(2, *bars.weeks)
        self._paint_grid(painter, area, highest)
        step = area.width() / len(bars.weeks)
        month = 0
        for place, number in enumerate(bars.weeks):
            height = area.height() * number / highest
            bar = QRectF(area.left() + place * step + px(1.5), area.bottom() - height, step - px(3), height)
            if number:
                painter.fillRect(bar, theme.colour("c1"))
            began = bars.begins(place).astimezone(formatting.zone_of(bars.zone))
            if began.month != month:
                month = began.month
                later = bars.begins(min(place + 2, len(bars.weeks))).astimezone(began.tzinfo)
                if later.month == month:  # else the next month's name would stand in this one's
                    painter.setFont(theme.font("axis"))
                    painter.setPen(theme.colour("text3"))
                    at = QRectF(bar.center().x() - px(24), area.bottom() + px(6), px(48), px(16))
                    painter.drawText(at, _CENTRE, self._month(began))
            words = plural(
                "Week from {date}: {n} complaint", "Week from {date}: {n} complaints", number, date=self._week(place)
            )
            column = QRectF(area.left() + place * step, px(24), step, area.bottom() - px(24))
            marks.append(Mark(column, words, bars.reviews[place] if place < len(bars.reviews) else ()))
        painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), theme.colour("edge"))
        self._paint_changes(painter, area)
        return marks

    def _month(self, moment: datetime) -> str:
        return texts.voice().short_months[moment.astimezone(formatting.zone_of(self._bars.zone)).month - 1]

    def _paint_grid(self, painter: QPainter, area: QRectF, highest: int) -> None:
        painter.setFont(theme.font("axis"))
        every = max(1, -(-highest // 4))
        for value in range(0, highest + 1, every):
            y = area.bottom() - area.height() * value / highest
            painter.fillRect(QRectF(area.left(), round(y), area.width(), 1), theme.colour("grid"))
            painter.setPen(theme.colour("text3"))
            painter.drawText(QRectF(0, y - theme.px(9), theme.px(18), theme.px(18)), _RIGHT, str(value))

    def _x(self, area: QRectF, moment: datetime) -> float:
        bars = self._bars
        assert bars.until is not None
        weeks_ago = (bars.until - moment) / timedelta(weeks=1)
        return area.right() - area.width() * weeks_ago / len(bars.weeks)

    def _paint_changes(self, painter: QPainter, area: QRectF) -> None:
        """A line with a diamond where something was changed; dashes for the averages around the newest that tells."""
        marked = [made for made in self._bars.changes if self._x(area, made.change.at) >= area.left()][:_MARKS]
        marked.reverse()
        told = next((made for made in reversed(marked) if made.effect.before is not None), None)
        px, reach = theme.px, theme.px(6)
        for place, made in enumerate(marked):
            x = self._x(area, made.change.at)
            painter.setPen(QPen(theme.colour("text"), 1.5))
            painter.drawLine(QPointF(x, px(18)), QPointF(x, area.bottom()))
            diamond = QPolygonF(
                [QPointF(x, px(12) - reach), QPointF(x + reach, px(12)), QPointF(x, px(12) + reach), QPointF(x - reach, px(12))]
            )  # fmt: skip
            painter.setBrush(theme.colour("paper"))
            painter.drawPolygon(diamond)
            painter.setFont(theme.font("section"))
            painter.setPen(theme.colour("text"))
            to_right = place == len(marked) - 1 and x < area.left() + area.width() * 0.7
            width = (area.right() - x if to_right else x - area.left()) - px(14)
            words = painter.fontMetrics().elidedText(made.change.text, Qt.TextElideMode.ElideRight, int(max(0, width)))
            box = QRectF(x + px(12) if to_right else x - px(12) - width, px(2), width, px(20))
            painter.drawText(box, _LEFT if to_right else _RIGHT, words)
        if told is not None:
            self._paint_average(painter, area, told)

    def _paint_average(self, painter: QPainter, area: QRectF, made: ChangeMade) -> None:
        px, highest = theme.px, max(2, *self._bars.weeks)
        x = self._x(area, made.change.at)
        for rate, left, right, words, at_left in (
            (made.effect.before, area.left(), x, tr("{rate} a week before"), True),
            (made.effect.after, x, area.right(), tr("{rate} a week since"), False),
        ):
            if rate is None:
                continue
            y = area.bottom() - area.height() * min(rate, highest) / highest
            painter.setPen(QPen(theme.colour("c2"), 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(left, y), QPointF(right, y))
            painter.setFont(theme.font("section"))
            label = words.format(rate=wording.rate(rate))
            wide = painter.fontMetrics().horizontalAdvance(label)
            start = left + px(4) if at_left else right - wide - px(2)
            # Above the bars that it would cover, with a thin line down to what it names.
            above = min(y, self._top_of_bars(area, start, start + wide))
            foot = start + px(4) if at_left else start + wide - px(4)
            if above < y - 1:
                painter.fillRect(QRectF(foot, above - px(5), 1, px(5)), theme.colour("edge"))
            painter.setPen(theme.colour("text"))
            painter.drawText(QRectF(start, above - px(23), wide + 2, px(18)), _LEFT, label)

    def _top_of_bars(self, area: QRectF, left: float, right: float) -> float:
        """The upper edge of the highest bar between two places."""
        weeks = self._bars.weeks
        step = area.width() / len(weeks)
        first = max(0, int((left - area.left()) // step))
        last = min(len(weeks) - 1, int((right - area.left()) // step))
        return area.bottom() - area.height() * max(weeks[first : last + 1], default=0) / max(2, *weeks)
