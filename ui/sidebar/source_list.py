"""The sources with their health: a list, so that arrows and screen readers know it. How a source fares is not decided here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from store.records import SourceStatus
from ui import icons, theme
from ui.sidebar.plain_list import ITEM, LEFT, RIGHT, Index, PlainList, RowState, paint_row_ground, state_of
from ui.texts import tr
from ui.widgets import paint

#: Room for any name that need not be cut.
_ENOUGH = 10_000


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A source in the sidebar. `word` is its age or trouble in a word or two ("2 min", "quiet 34 d", "Sign in");
    `sentence` says what happened and what to do, in the tooltip."""

    id: int
    name: str
    kind: str
    status: SourceStatus
    word: str
    sentence: str = ""
    brand: str = ""

    @property
    def needs_owner(self) -> bool:
        return self.status in (SourceStatus.FAILED, SourceStatus.SIGN_IN)


#: Icon and colour role of a source's word; calm ones have no icon.
_WORD_SIGNS = {
    SourceStatus.QUIET: ("moon", "due"),
    SourceStatus.WAITING: ("hourglass", "text3"),
    SourceStatus.OFFLINE: ("wifi-off", "text3"),
    SourceStatus.FAILED: ("warning", "over"),
    SourceStatus.SIGN_IN: ("warning", "over"),
    SourceStatus.PAUSED: ("pause", "text3"),
}


class _SourceDelegate(QStyledItemDelegate):
    def __init__(self, list_: PlainList) -> None:
        super().__init__(list_)
        self._list = list_

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, theme.px(29))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: SourceLine = index.data(ITEM)
        state = state_of(option, selectable=False)
        pictures, ground = self._list.pictures, self._list.ground
        area = QRectF(option.rect)
        # The word apart from the name: after a poll all words are others, and most of them the same.
        taken = _word_width(line.word, line.status, theme.dress())
        room = int(area.width() - theme.px(42) - theme.px(16) - taken - theme.px(8))
        if _width(line.name, "meta", theme.dress()) < room:
            room = _ENOUGH  # whatever its word is, it looks the same
        looks = (line.kind, line.name, line.status is SourceStatus.PAUSED, room, state)
        pictures.draw(
            painter, area, looks, lambda inside, whole: _paint_name(inside, whole, line, room, state), ground=ground
        )
        if taken:
            inset, high = theme.px(16), theme.px(20)
            left = area.left() + inset if state.mirrored else area.right() - inset - taken
            beside = QRectF(left, area.top() + (area.height() - high) // 2, taken, high)
            pictures.draw(
                painter, beside, (line.word, line.status, state.mirrored),
                lambda inside, whole: _paint_word(inside, whole, line, mirrored=state.mirrored),
                ground="hover" if state.hovered else ground,
            )  # fmt: skip


def _word_looks(status: SourceStatus) -> tuple[str, str, str]:
    """Icon, colour role and type of a source's word."""
    icon, role = _WORD_SIGNS.get(status, ("", "text3"))
    return icon, role, "metabold" if role in ("over", "due") else "meta"


@lru_cache(maxsize=1024)
def _width(words: str, type: str, dress: int) -> int:
    """The width of words in a type role, as the interface is dressed."""
    return QFontMetrics(theme.font(type)).horizontalAdvance(words)


def _word_width(word: str, status: SourceStatus, dress: int) -> int:
    """The room that a source's word takes with its sign, as the interface is dressed."""
    icon, _role, type = _word_looks(status)
    return _width(word, type, dress) + (theme.px(12) + theme.px(4) if icon else 0)


def _paint_word(painter: QPainter, area: QRectF, line: SourceLine, *, mirrored: bool) -> None:
    icon, role, type = _word_looks(line.status)
    painter.setFont(theme.font(type))
    painter.setPen(theme.colour(role))
    painter.drawText(area, LEFT if mirrored else RIGHT, line.word)
    if icon:
        size = theme.px(12)
        start = area.right() - size if mirrored else area.left()
        icons.paint(painter, icon, start, area.center().y() - size / 2, role=role, size=size)


def _paint_name(painter: QPainter, rect: QRectF, line: SourceLine, room: int, state: RowState) -> None:
    gap, inset, side = theme.px(8), theme.px(16), theme.px(16)
    mirrored = state.mirrored
    paint_row_ground(painter, state, rect.adjusted(gap, 0, -gap, -theme.px(1)))
    start = rect.right() - inset - side if mirrored else rect.left() + inset
    paint.source_glyph(painter, QRectF(start, round(rect.center().y() - side / 2), side, side), line.kind, line.name)
    words = rect.adjusted(inset, 0, -theme.px(42), 0) if mirrored else rect.adjusted(theme.px(42), 0, -inset, 0)
    painter.setFont(theme.font("meta"))
    painter.setPen(theme.colour("text3" if line.status is SourceStatus.PAUSED else "text"))
    shown = painter.fontMetrics().elidedText(line.name, Qt.TextElideMode.ElideRight, room)
    painter.drawText(words, RIGHT if mirrored else LEFT, shown)


class _SourceItem(QListWidgetItem):
    """A source's row; what it says is made when somebody looks at it or listens to it."""

    def __init__(self, line: SourceLine) -> None:
        super().__init__()
        self.line = line

    def data(self, role: int) -> object:
        line = self.line
        if role == ITEM:
            return line
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.sentence
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (line.name, line.brand, line.sentence or line.word) if part)
        return super().data(role)


class SourceList(PlainList):
    """The sources with their health; emits the id of the one that was clicked or opened with Enter."""

    source_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Sources and their health"), parent)
        self.setObjectName("sourceHealthList")
        self.setItemDelegate(_SourceDelegate(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.itemClicked.connect(self._on_chosen)
        self.itemActivated.connect(self._on_chosen)

    def rows_height(self) -> int:
        # One row for all: asking each of two hundred is what a list does at every change of its place.
        return self.count() * self.sizeHintForRow(0) if self.count() else 0

    def show_sources(self, lines: Sequence[SourceLine]) -> None:
        while self.count() > len(lines):
            self.takeItem(self.count() - 1)
        known = self.count()
        changed = []
        for row, line in enumerate(lines):
            if row >= known:
                self.addItem(_SourceItem(line))
            elif (item := self.item(row)).line != line:
                item.line = line
                changed.append(row)
        if changed:  # told once: after a poll of two hundred sources each of them stands differently
            model = self.model()
            model.dataChanged.emit(model.index(changed[0], 0), model.index(changed[-1], 0))
        if known != len(lines):
            self.updateGeometry()

    def _on_chosen(self, item: QListWidgetItem) -> None:
        # A mouse may both click and activate, as the platform likes: the receiver shows the same source twice, no harm.
        self.source_chosen.emit(item.data(ITEM).id)
