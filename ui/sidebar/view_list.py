"""The views of the window with their counts: a list, so that arrows and screen readers know it. Which view comes when is not
decided here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import icons, theme
from ui.sidebar.plain_list import ITEM, LEFT, RIGHT, Index, PlainList, RowState, paint_row_ground, state_of
from ui.texts import tr, whole

_COUNT = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class View:
    """A view of the window: its key, name and icon. `counts` is false for views that never carry a number."""

    key: str
    name: str
    icon: str
    counts: bool = True


class _ViewLooks(NamedTuple):
    """Whatever a view's row depends on. `number` is 0 where none is shown."""

    name: str
    icon: str
    number: int
    rail: bool
    state: RowState


class _ViewDelegate(QStyledItemDelegate):
    rail = False
    #: In a rail that is too short for its signs they stand closer.
    tight = False

    def __init__(self, list_: PlainList) -> None:
        super().__init__(list_)
        self._list = list_

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.height(index.data(ITEM) is None, self.tight))

    def height(self, is_divider: bool, tight: bool) -> int:
        if is_divider:
            return theme.px(8 if tight else 16)
        return theme.px((28 if tight else 35) if self.rail else 31)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, view = QRectF(option.rect), index.data(ITEM)
        if view is None:
            inset = theme.px(14 if self.rail else 16)
            middle = option.rect.center().y()
            painter.fillRect(QRectF(rect.left() + inset, middle, rect.width() - 2 * inset, 1), theme.colour("line"))
            return
        looks = self._looks(index, state_of(option))
        pictures, ground = self._list.pictures, self._list.ground
        pictures.draw(painter, rect, looks, lambda inside, area: _paint_view(inside, area, looks), ground=ground)

    def _looks(self, index: Index, state: RowState) -> _ViewLooks:
        view = index.data(ITEM)
        number = (index.data(_COUNT) or 0) if view.counts else 0
        return _ViewLooks(tr(view.name), view.icon, number, self.rail, state)

    def paint_ahead(self, index: Index, size: QSizeF) -> None:
        """Paint a row as it looks when its view is chosen, and when another is, and keep both pictures."""
        view = self._list
        for chosen in (True, False):
            looks = self._looks(index, RowState(chosen, False, False, view.isRightToLeft()))
            view.pictures.picture(
                size, view.devicePixelRatioF(), looks,
                lambda inside, area, looks=looks: _paint_view(inside, area, looks), ground=view.ground,
            )  # fmt: skip


def _paint_view(painter: QPainter, rect: QRectF, looks: _ViewLooks) -> None:
    number, selected, mirrored = looks.number, looks.state.selected, looks.state.mirrored
    inset, gap, side = theme.px(14 if looks.rail else 16), theme.px(8), theme.px(16)
    paint_row_ground(painter, looks.state, rect.adjusted(gap, 0, -gap, -theme.px(1)))
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
        painter.drawText(words, LEFT if mirrored else RIGHT, whole(number))
        number_width = painter.fontMetrics().horizontalAdvance(whole(number)) + theme.px(8)
    painter.setPen(theme.colour("text"))
    room = int(words.width() - number_width)
    shown = painter.fontMetrics().elidedText(looks.name, Qt.TextElideMode.ElideRight, room)
    painter.drawText(words, RIGHT if mirrored else LEFT, shown)


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
                item.setData(ITEM, view)
                self._describe(item, 0)
        self.currentItemChanged.connect(self._on_current)

    def _whole_height(self, *, tight: bool) -> int:
        return sum(self._delegate.height(self.item(row).data(ITEM) is None, tight) for row in range(self.count()))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._whole_height(tight=False))

    def minimumSizeHint(self) -> QSize:
        # Where height is short, the sources scroll first: the views are the way around.
        return QSize(0, self._whole_height(tight=self.is_rail))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        tight = self.is_rail and self.height() < self._whole_height(tight=False)
        if tight != self._delegate.tight:
            self._delegate.tight = tight
            self.scheduleDelayedItemsLayout()

    @property
    def is_rail(self) -> bool:
        return self._delegate.rail

    def set_rail(self, rail: bool) -> None:
        self._delegate.rail = rail
        for item in self._items():
            item.setToolTip(item.data(Qt.ItemDataRole.AccessibleTextRole) if rail else "")
        # A bar beside signs would push them out of the middle; wheel and arrows scroll where even close ones have no room.
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if rail else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(bar)
        self._fit()
        self._dress()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        for item in self._items():
            number = counts.get(item.data(ITEM).key, 0)
            if number != item.data(_COUNT):
                self._describe(item, number)

    def paint_ahead(self) -> Iterator[None]:
        """Paint each view as it will look when it is chosen, one at a time: its sign in another colour takes longest."""
        for item in self._items():
            area = self.visualItemRect(item)
            self._delegate.paint_ahead(self.indexFromItem(item), QSizeF(area.size()))
            yield

    def choose(self, key: str) -> None:
        """Marks a view as the present one, without emitting it."""
        # A page that is not in the list leaves nothing marked, so that any view can be chosen.
        chosen = next((item for item in self._items() if item.data(ITEM).key == key), None)
        before = self.currentItem()
        self.blockSignals(True)
        self.setCurrentItem(chosen)
        self.blockSignals(False)
        for item in (before, chosen):
            if item is not None:
                self.viewport().update(self.visualItemRect(item))

    def chosen(self) -> str:
        item = self.currentItem()
        return item.data(ITEM).key if item else ""

    def _items(self) -> list[QListWidgetItem]:
        return [item for item in map(self.item, range(self.count())) if item.data(ITEM) is not None]

    def _describe(self, item: QListWidgetItem, number: int) -> None:
        view = item.data(ITEM)
        item.setData(_COUNT, number)
        words = f"{tr(view.name)}, {whole(number)}" if number and view.counts else tr(view.name)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        if self._delegate.rail:
            item.setToolTip(words)

    def _on_current(self, now: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if now is not None and now.data(ITEM) is not None:
            self.view_chosen.emit(now.data(ITEM).key)
