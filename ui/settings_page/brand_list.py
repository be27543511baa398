"""The list of brands in the settings: a mark with the first letter, the name, and its numbers. It shows and emits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import theme
from ui.keeping import BrandLine
from ui.sidebar.plain_list import LEFT, RIGHT, PlainList, RowState, paint_row_ground, state_of
from ui.texts import plural, tr, whole

_LINE = Qt.ItemDataRole.UserRole


def numbers_of(line: BrandLine) -> str:
    """What stands below a brand's name."""
    words = tr(
        "{sources}, {n} waiting", sources=plural("{n} source", "{n} sources", line.sources), n=whole(line.waiting)
    )
    return tr("{words} · sample", words=words) if line.brand.is_sample else words


class _BrandDelegate(QStyledItemDelegate):
    def __init__(self, brands: BrandList) -> None:
        super().__init__(brands)
        self._list = brands

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, theme.px(55))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: BrandLine = index.data(_LINE)
        looks = (line.brand.name, numbers_of(line), state_of(option))
        self._list.pictures.draw(
            painter, QRectF(option.rect), looks, lambda inside, area: _paint(inside, area, *looks), ground="paper"
        )


def _paint(painter: QPainter, area: QRectF, name: str, numbers: str, state: RowState) -> None:
    px, selected, mirrored = theme.px, state.selected, state.mirrored
    card = area.adjusted(px(8), 0, -px(8), -px(3))
    paint_row_ground(painter, state, card)
    painter.setPen(Qt.PenStyle.NoPen)
    side = px(28)
    left = card.right() - px(12) - side if mirrored else card.left() + px(12)
    mark = QRectF(left, card.center().y() - side / 2, side, side)
    # On the tint of the selected row the dark theme's fill would be too faint for an edge, but it carries a letter.
    painter.setBrush(theme.colour("inkfill" if selected else "sunken"))
    painter.drawRoundedRect(mark, px(6), px(6))
    painter.setFont(theme.font("name"))
    painter.setPen(theme.colour("oninkfill" if selected else "text2"))
    painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, name[:1].upper())
    room = card.adjusted(px(12), px(7), -px(52), -px(7)) if mirrored else card.adjusted(px(52), px(7), -px(12), -px(7))
    where = RIGHT if mirrored else LEFT
    half = room.height() / 2
    for words, type, tone, top in (
        (name, "name", "text", room.top()),
        (numbers, "meta", "text2" if selected else "text3", room.top() + half),
    ):
        painter.setFont(theme.font(type))
        painter.setPen(theme.colour(tone))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(QRectF(room.left(), top, room.width(), half), where, shown)


class BrandList(PlainList):
    """Emits the id of the brand that the owner chooses."""

    brand_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Brands"), parent)
        self.ground = "paper"
        self.setObjectName("settingsBrands")
        self.setItemDelegate(_BrandDelegate(self))
        self.currentItemChanged.connect(self._on_current)

    def show_brands(self, lines: Sequence[BrandLine], chosen: int | None) -> None:
        """Show these brands and mark one, without emitting it."""
        self.blockSignals(True)
        while self.count() > len(lines):
            self.takeItem(self.count() - 1)
        for row, line in enumerate(lines):
            item = self.item(row) or QListWidgetItem(self)
            item.setData(_LINE, line)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{line.brand.name}, {numbers_of(line)}")
            if line.brand.id == chosen:
                self.setCurrentItem(item)
        self.blockSignals(False)
        self.updateGeometry()
        self.viewport().update()

    def _on_current(self, now: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if now is not None:
            self.brand_chosen.emit(now.data(_LINE).brand.id)
