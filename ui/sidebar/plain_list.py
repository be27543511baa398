"""What the sidebar's lists share: a list as high as its rows, that keeps pictures of them, and how a row's ground is painted.

Not here: what stands in the rows (`view_list.py`, `source_list.py`).
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QSizePolicy,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from ui import theme
from ui.widgets.own_ground import OwnGround
from ui.widgets.pictures import Pictures

#: Pictures of rows that a list keeps (25 kB each): all that are in view, and what they looked like a moment ago.
_PICTURES_KEPT = 48
# As numbers: testing Python's flags costs more than the rest of what is decided here.
_SELECTED, _HOVERED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_MouseOver.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value | QStyle.StateFlag.State_KeyboardFocusChange.value
#: The role of what a row shows.
ITEM = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
# Absolute, because the delegates mirror by themselves: Qt would turn "left" round once more.
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


class PlainList(OwnGround, QListWidget):
    """A list that paints its own ground (a colour role), takes its height from its rows, and scrolls only where there is no room."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stand_on("desk")
        self.pictures = Pictures(_PICTURES_KEPT)
        self.setAccessibleName(words)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        theme.watcher.theme_changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.leave_selection_to_the_delegate()
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def rows_height(self) -> int:
        return sum(self.sizeHintForRow(row) for row in range(self.count()))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(theme.SIDEBAR), self.rows_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self.rows_height(), theme.px(60)))

    def keyboardSearch(self, search: str) -> None:
        """Letters are the window's keys, not a search in this list."""


class RowState(NamedTuple):
    """How a row stands in its list just now."""

    selected: bool
    hovered: bool
    focused: bool
    mirrored: bool


def state_of(option: QStyleOptionViewItem, *, selectable: bool = True) -> RowState:
    state = option.state.value
    return RowState(
        selectable and state & _SELECTED != 0,
        state & _HOVERED != 0,
        state & _FOCUSED == _FOCUSED,
        option.direction == Qt.LayoutDirection.RightToLeft,
    )


def paint_row_ground(painter: QPainter, state: RowState, card: QRectF) -> None:
    if state.selected or state.hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("tint" if state.selected else "hover"))
        painter.drawRoundedRect(card, theme.px(6), theme.px(6))
    if state.focused:
        painter.setPen(QPen(theme.colour("ink"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), theme.px(6), theme.px(6))
