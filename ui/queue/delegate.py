"""Paints the rows of the queue: section labels, cards as `card.py` makes them, and the focus around one.

It reads rows from the model and decides nothing.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from store.records import QueueRow
from ui import theme
from ui.queue.badges import badge_for
from ui.queue.card import LEFT, RIGHT, Cards, Looks
from ui.queue.model import QueueModel, Section
from ui.texts import tr, whole

Index = QModelIndex | QPersistentModelIndex
# As numbers: testing Python's flags costs more than the rest of what is decided here.
_SELECTED = QStyle.StateFlag.State_Selected.value
_HOVERED = QStyle.StateFlag.State_MouseOver.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value


class CardDelegate(QStyledItemDelegate):
    """`language` is the interface's: cards in another one say so. `zone_of(brand_id)` gives a brand's time zone."""

    def __init__(self, view: QAbstractItemView, *, language: str = "en") -> None:
        super().__init__(view)
        self.zone_of: Callable[[int], str] = lambda brand_id: "UTC"
        self._view = view
        self._cards = Cards(language)
        theme.watcher.theme_changed.connect(self.measure_again)

    def measure_again(self) -> None:
        self._cards.measure_again()

    def card_height(self) -> int:
        return self._cards.measures.card

    def label_height(self) -> int:
        return self._cards.measures.label

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model = index.model()
        label = self.label_height() if isinstance(model, QueueModel) and model.section_above(index.row()) else 0
        return QSize(theme.px(theme.QUEUE), self.card_height() + label)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, place = index.model(), index.row()
        area = QRectF(option.rect)
        section = model.section_above(place)
        if section is not None:
            self._paint_section(painter, area, section)
            area.setTop(area.top() + self.label_height())
        row = model.row(place)
        if row is None:
            self._paint_gone(painter, area)
        else:
            looks = self._looks(option, place, row, model, area, painter.device().devicePixelRatioF())
            wide, high = looks.width * looks.ratio, looks.height * looks.ratio
            painter.drawPixmap(area.topLeft(), self._cards.picture(looks), QRectF(0, 0, wide, high))
        if option.state.value & _FOCUSED and getattr(self._view, "focus_by_keyboard", False):
            self._paint_focus(painter, area)

    def paint_ahead(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the picture of a card that will be in view soon, and keep it."""
        model, place = index.model(), index.row()
        row = model.row(place)
        if row is not None:
            area = QRectF(option.rect)
            if model.section_above(place) is not None:
                area.setTop(area.top() + self.label_height())
            self._cards.picture(self._looks(option, place, row, model, area, self._view.devicePixelRatioF()))

    def _looks(
        self, option: QStyleOptionViewItem, place: int, row: QueueRow, model: QueueModel, area: QRectF, ratio: float
    ) -> Looks:
        state = option.state.value
        selected, hovered = state & _SELECTED != 0, state & _HOVERED != 0
        parted = (
            place > 0
            and not (selected or hovered or self._is_selected(place - 1))
            and model.section_above(place) is None
        )
        return Looks(
            row, badge_for(row, model.now(), self.zone_of(row.brand_id)), area.width(), area.height(), selected,
            hovered, parted, option.direction == Qt.LayoutDirection.RightToLeft, ratio,
        )  # fmt: skip

    def _is_selected(self, place: int) -> bool:
        return self._view.selectionModel().isRowSelected(place, QModelIndex())

    def _paint_gone(self, painter: QPainter, area: QRectF) -> None:
        measures = self._cards.measures
        side = measures.inset + measures.pad_x
        painter.setFont(measures.body)
        painter.setPen(theme.colour("disabled"))
        words = area.adjusted(side, measures.pad_y, -side, -measures.pad_y)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, tr("No longer here"))

    def _paint_focus(self, painter: QPainter, area: QRectF) -> None:
        inset, corner = self._cards.measures.inset, self._cards.measures.corner
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("ink"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(inset + 1, 1, -inset - 1, -1), corner, corner)
        painter.restore()

    def _paint_section(self, painter: QPainter, area: QRectF, section: Section) -> None:
        measures = self._cards.measures
        edge = measures.inset + measures.pad_x
        line = QRectF(
            area.left() + edge, area.top() + theme.px(2), area.width() - 2 * edge, measures.label - theme.px(2)
        )
        painter.setPen(theme.colour("text3"))
        painter.setFont(measures.section)
        mirrored = self._view.isRightToLeft()
        painter.drawText(line, RIGHT if mirrored else LEFT, section.label)
        if section.count is None:
            return
        taken = painter.fontMetrics().horizontalAdvance(section.label) + theme.px(5)
        painter.setFont(measures.count)
        beside = line.adjusted(0, 0, -taken, 0) if mirrored else line.adjusted(taken, 0, 0, 0)
        painter.drawText(beside, RIGHT if mirrored else LEFT, whole(section.count))
