"""The two lists of the sidebar: views with counts, sources with health. Lists with delegates, so arrows and screen
readers know them. They show what they are given; which view comes when is not decided here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from store.records import SourceStatus
from ui import icons, theme
from ui.texts import tr, whole
from ui.widgets import paint
from ui.widgets.pictures import Pictures
from ui.widgets.viewport import give_viewport

#: Pictures of rows that a list keeps (25 kB each): all that are in view, and what they looked like a moment ago.
_PICTURES_KEPT = 48
#: Room for any name that need not be cut.
_ENOUGH = 10_000
# As numbers: testing Python's flags costs more than the rest of what is decided here.
_SELECTED, _HOVERED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_MouseOver.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value | QStyle.StateFlag.State_KeyboardFocusChange.value
_ITEM = Qt.ItemDataRole.UserRole
_COUNT = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
# Absolute, because the delegates mirror by themselves: Qt would turn "left" round once more.
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


@dataclass(frozen=True, slots=True)
class View:
    """A view of the window: its key, name and icon. `counts` is false for views that never carry a number."""

    key: str
    name: str
    icon: str
    counts: bool = True


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


class PlainList(QListWidget):
    """A list that paints its own ground (a colour role), takes its height from its rows, and scrolls only where there is no room."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ground = "desk"
        self.pictures = Pictures(_PICTURES_KEPT)
        self.setAccessibleName(words)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        give_viewport(self)
        theme.watcher.theme_changed.connect(self._dress)
        self._dress()

    def paintEvent(self, event) -> None:
        # Its own ground: a palette set here is put back by Qt whenever the style sheet changes with the theme.
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.colour(self.ground))
        painter.end()
        super().paintEvent(event)

    def _dress(self) -> None:
        # Qt would fill the whole row; the delegate paints its own rounded ground.
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        self.setPalette(palette)
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


class _RowState(NamedTuple):
    """How a row stands in its list just now."""

    selected: bool
    hovered: bool
    focused: bool
    mirrored: bool


def _state(option: QStyleOptionViewItem, *, selectable: bool = True) -> _RowState:
    state = option.state.value
    return _RowState(
        selectable and state & _SELECTED != 0,
        state & _HOVERED != 0,
        state & _FOCUSED == _FOCUSED,
        option.direction == Qt.LayoutDirection.RightToLeft,
    )


def _row_ground(painter: QPainter, state: _RowState, card: QRectF) -> None:
    if state.selected or state.hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("tint" if state.selected else "hover"))
        painter.drawRoundedRect(card, theme.px(6), theme.px(6))
    if state.focused:
        painter.setPen(QPen(theme.colour("ink"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), theme.px(6), theme.px(6))


class _ViewLooks(NamedTuple):
    """Whatever a view's row depends on. `number` is 0 where none is shown."""

    name: str
    icon: str
    number: int
    rail: bool
    state: _RowState


class _ViewDelegate(QStyledItemDelegate):
    rail = False

    def __init__(self, list_: PlainList) -> None:
        super().__init__(list_)
        self._list = list_

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.data(_ITEM) is None:
            return QSize(0, theme.px(16))
        return QSize(0, theme.px(35 if self.rail else 31))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, view = QRectF(option.rect), index.data(_ITEM)
        if view is None:
            inset = theme.px(14 if self.rail else 16)
            middle = option.rect.center().y()
            painter.fillRect(QRectF(rect.left() + inset, middle, rect.width() - 2 * inset, 1), theme.colour("line"))
            return
        looks = _ViewLooks(
            tr(view.name), view.icon, (index.data(_COUNT) or 0) if view.counts else 0, self.rail, _state(option)
        )
        pictures, ground = self._list.pictures, self._list.ground
        pictures.draw(painter, rect, looks, lambda inside, area: _paint_view(inside, area, looks), ground=ground)


def _paint_view(painter: QPainter, rect: QRectF, looks: _ViewLooks) -> None:
    number, selected, mirrored = looks.number, looks.state.selected, looks.state.mirrored
    inset, gap, side = theme.px(14 if looks.rail else 16), theme.px(8), theme.px(16)
    _row_ground(painter, looks.state, rect.adjusted(gap, 0, -gap, -theme.px(1)))
    role = "ink" if selected else "text2"
    # Where a whole rectangle of pixels has its middle and its last pixel: signs stand there.
    middle, last = QPointF((rect.width() - 1) // 2, (rect.height() - 1) // 2), rect.width() - 1
    if looks.rail:
        icons.paint(painter, looks.icon, middle.x() - side / 2 + 1, middle.y() - side / 2 + 1, role=role, size=side)
        if number:
            painter.setFont(theme.font("language"))
            painter.setPen(theme.colour(role))
            corner = QRectF(last - theme.px(22), 0, theme.px(16), theme.px(13))
            painter.drawText(corner, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, _short(number))
        return
    start = last - inset - side + 1 if mirrored else inset
    icons.paint(painter, looks.icon, start, middle.y() - side / 2 + 1, role=role, size=side)
    words = rect.adjusted(theme.px(42), 0, -inset, 0)
    if mirrored:
        words = rect.adjusted(inset, 0, -theme.px(42), 0)
    painter.setFont(theme.font("name" if selected else "body"))
    number_width = 0
    if number:
        painter.setPen(theme.colour("ink" if selected else "text3"))
        painter.drawText(words, _LEFT if mirrored else _RIGHT, whole(number))
        number_width = painter.fontMetrics().horizontalAdvance(whole(number)) + theme.px(8)
    painter.setPen(theme.colour("text"))
    room = int(words.width() - number_width)
    shown = painter.fontMetrics().elidedText(looks.name, Qt.TextElideMode.ElideRight, room)
    painter.drawText(words, _RIGHT if mirrored else _LEFT, shown)


def _short(number: int) -> str:
    return str(number) if number < 100 else "99+"


class ViewList(PlainList):
    """The views, in groups; emits the key of the one chosen."""

    view_chosen = Signal(str)

    def __init__(self, groups: Sequence[Sequence[View]], parent: QWidget | None = None) -> None:
        super().__init__(tr("Views"), parent)
        self.setObjectName("viewList")
        self._delegate = _ViewDelegate(self)
        self.setItemDelegate(self._delegate)
        for place, group in enumerate(groups):
            if place:
                divider = QListWidgetItem(self)
                divider.setFlags(Qt.ItemFlag.NoItemFlags)
            for view in group:
                item = QListWidgetItem(self)
                item.setData(_ITEM, view)
                self._describe(item, 0)
        self.currentItemChanged.connect(self._on_current)

    def minimumSizeHint(self) -> QSize:
        # Where height is short, the sources scroll first: the views are the way around.
        return QSize(0, self.rows_height())

    @property
    def is_rail(self) -> bool:
        return self._delegate.rail

    def set_rail(self, rail: bool) -> None:
        self._delegate.rail = rail
        for item in self._items():
            item.setToolTip(item.data(Qt.ItemDataRole.AccessibleTextRole) if rail else "")
        self._dress()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        for item in self._items():
            number = counts.get(item.data(_ITEM).key, 0)
            if number != item.data(_COUNT):
                self._describe(item, number)

    def choose(self, key: str) -> None:
        """Marks a view as the present one, without emitting it."""
        # A page that is not in the list leaves nothing marked, so that any view can be chosen.
        chosen = next((item for item in self._items() if item.data(_ITEM).key == key), None)
        before = self.currentItem()
        self.blockSignals(True)
        self.setCurrentItem(chosen)
        self.blockSignals(False)
        for item in (before, chosen):
            if item is not None:
                self.viewport().update(self.visualItemRect(item))

    def chosen(self) -> str:
        item = self.currentItem()
        return item.data(_ITEM).key if item else ""

    def _items(self) -> list[QListWidgetItem]:
        return [item for item in map(self.item, range(self.count())) if item.data(_ITEM) is not None]

    def _describe(self, item: QListWidgetItem, number: int) -> None:
        view = item.data(_ITEM)
        item.setData(_COUNT, number)
        words = f"{tr(view.name)}, {whole(number)}" if number and view.counts else tr(view.name)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        if self._delegate.rail:
            item.setToolTip(words)

    def _on_current(self, now: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if now is not None and now.data(_ITEM) is not None:
            self.view_chosen.emit(now.data(_ITEM).key)


class _SourceDelegate(QStyledItemDelegate):
    def __init__(self, list_: PlainList) -> None:
        super().__init__(list_)
        self._list = list_

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, theme.px(29))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: SourceLine = index.data(_ITEM)
        state = _state(option, selectable=False)
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
    painter.drawText(area, _LEFT if mirrored else _RIGHT, line.word)
    if icon:
        size = theme.px(12)
        start = area.right() - size if mirrored else area.left()
        icons.paint(painter, icon, start, area.center().y() - size / 2, role=role, size=size)


def _paint_name(painter: QPainter, rect: QRectF, line: SourceLine, room: int, state: _RowState) -> None:
    gap, inset, side = theme.px(8), theme.px(16), theme.px(16)
    mirrored = state.mirrored
    _row_ground(painter, state, rect.adjusted(gap, 0, -gap, -theme.px(1)))
    start = rect.right() - inset - side if mirrored else rect.left() + inset
    paint.source_glyph(painter, QRectF(start, round(rect.center().y() - side / 2), side, side), line.kind, line.name)
    words = rect.adjusted(inset, 0, -theme.px(42), 0) if mirrored else rect.adjusted(theme.px(42), 0, -inset, 0)
    painter.setFont(theme.font("meta"))
    painter.setPen(theme.colour("text3" if line.status is SourceStatus.PAUSED else "text"))
    shown = painter.fontMetrics().elidedText(line.name, Qt.TextElideMode.ElideRight, room)
    painter.drawText(words, _RIGHT if mirrored else _LEFT, shown)


class _SourceItem(QListWidgetItem):
    """A source's row; what it says is made when somebody looks at it or listens to it."""

    def __init__(self, line: SourceLine) -> None:
        super().__init__()
        self.line = line

    def data(self, role: int) -> object:
        line = self.line
        if role == _ITEM:
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
        self.source_chosen.emit(item.data(_ITEM).id)
