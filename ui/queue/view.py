"""The list of cards.

It keeps the owner's place when the ids change and tells which review is chosen. Keys beyond movement belong to the window.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from ui import theme
from ui.queue.delegate import CardDelegate
from ui.queue.model import QueueModel
from ui.texts import tr
from ui.widgets.long_table import LongTable

_MOVES = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
)  # fmt: skip


class QueueView(LongTable):
    """Emits `review_chosen` when the owner, or `next` and `previous`, move to another card."""

    review_chosen = Signal(int)
    selection_changed = Signal(list)
    open_requested = Signal(int)

    def __init__(self, model: QueueModel, parent: QWidget | None = None, *, language: str = "en") -> None:
        super().__init__(model, "list", parent)
        self.setObjectName("queueView")
        self.setAccessibleName(tr("Reviews"))
        self.focus_by_keyboard = False
        self._place = -1
        self._chosen: int | None = None
        self.cards = CardDelegate(self, language=language)
        self.setItemDelegate(self.cards)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.doubleClicked.connect(lambda index: self._open(index.row()))
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._return)
        model.dataChanged.connect(self._on_rows_changed)
        theme.watcher.theme_changed.connect(self._dress)
        self._labelled: list[int] = []
        self._remembered: tuple[list[int], int | None, int | None, int, int] = ([], None, None, 0, 0)
        self._dress()

    # --- moving ---

    def next(self) -> bool:
        """Moves to the next card; False at the end. After a card has left the list, that is the one in its place."""
        return self._move(self._place if self._gone() else self._place + 1)

    def previous(self) -> bool:
        return self._move(self._place - 1)

    def choose(self, review_id: int) -> bool:
        """Moves to a review, if it is in the list."""
        place = self.queue().place_of(review_id)
        return place is not None and self._move(place)

    def chosen_id(self) -> int | None:
        """The review that is in view now; stays when its card has left the list."""
        return self._chosen

    def current_id(self) -> int | None:
        """The review whose card is the present one; None where the one in view has left the list."""
        return self._chosen if self.currentIndex().isValid() else None

    def place(self) -> int:
        """Where the present card stands, from 0; -1 before anything is chosen."""
        return self._place

    def selected_ids(self) -> list[int]:
        """All selected reviews in the list's order, for what may be done to many at once."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [identity for identity in map(self.queue().id_at, rows) if identity is not None]

    def queue(self) -> QueueModel:
        return self.model()

    def _gone(self) -> bool:
        return self._chosen is not None and not self.currentIndex().isValid() and self._place >= 0

    def _move(self, place: int) -> bool:
        if not 0 <= place < self.queue().rowCount():
            return False
        index = self.queue().index(place, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._show_whole(place)
        return True

    def _show_whole(self, place: int) -> None:
        self.scrollTo(self.queue().index(place, 0))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        if not current.isValid():
            return
        self._place = current.row()
        identity = self.queue().id_at(current.row())
        if identity is not None and identity != self._chosen:
            self._chosen = identity
            self.review_chosen.emit(identity)
        self.viewport().update()

    def selectionChanged(self, selected, deselected) -> None:
        super().selectionChanged(selected, deselected)
        # The hairline below a card depends on whether it is selected.
        self.viewport().update()
        if len(self.selectionModel().selection()):
            self.selection_changed.emit(self.selected_ids() if self._few_selected() else [])

    def _few_selected(self) -> bool:
        return sum(part.height() for part in self.selectionModel().selection()) <= 5000

    # --- keeping the place when the list changes ---

    def _remember(self) -> None:
        selected, current = self.selected_ids() if self._few_selected() else [], self.current_id()
        self._remembered = (selected, current, *self._anchor(current), self.verticalScrollBar().value())

    def _anchor(self, current: int | None) -> tuple[int | None, int]:
        """Whose card is to stay where it is when the list around it changes, and how far below the upper edge that is: the
        present one, or the uppermost where the owner has scrolled away from it."""
        if current is not None:
            at = self.rowViewportPosition(self.currentIndex().row())
            if 0 <= at < self.viewport().height():
                return current, at
        place = max(self.rowAt(0), 0)
        return self.queue().id_at(place), self.rowViewportPosition(place)

    def _return(self) -> None:
        selected, current, anchor, below, offset = self._remembered
        self._measure_rows()
        self.updateGeometries()
        chosen, bar = self.selectionModel(), self.verticalScrollBar()
        bar.setValue(offset)
        if current is not None:
            place = self.queue().place_of(current)
            if place is not None:
                chosen.setCurrentIndex(self.queue().index(place, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        for identity in selected if len(selected) > 1 else ():
            place = self.queue().place_of(identity)
            if place is not None:
                chosen.select(self.queue().index(place, 0), QItemSelectionModel.SelectionFlag.Select)
        place = None if anchor is None else self.queue().place_of(anchor)
        # At the very top of the list whoever comes before them is seen.
        bar.setValue(offset if place is None or not offset else self.verticalHeader().sectionPosition(place) - below)
        if place is not None and anchor == current:
            self._show_whole(place)

    def _measure_rows(self) -> None:
        header = self.verticalHeader()
        header.setDefaultSectionSize(self.cards.card_height())
        # Qt keeps a row's own height when the list behind it changes.
        for place in self._labelled:
            if place < header.count():
                header.resizeSection(place, self.cards.card_height())
        self._labelled = [place for place in self.queue().section_starts() if place < self.queue().rowCount()]
        for place in self._labelled:
            header.resizeSection(place, self.cards.card_height() + self.cards.label_height())

    def _on_rows_changed(self) -> None:
        self.viewport().update()

    def paint_ahead(self) -> None:
        """Paint the cards that come in sight when this list does: together with all that stands beside it they would take
        more than a frame."""
        self.executeDelayedItemsLayout()
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain = option.state & ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)
        # A bar that came or went meanwhile takes its room when the list is shown again.
        bar = self.verticalScrollBar()
        room = self.contentsRect().width() - (bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0)
        bottom = self.viewport().height()
        for place in range(max(self.rowAt(0), 0), self.queue().rowCount()):
            index = self.queue().index(place, 0)
            area = self.visualRect(index)
            if area.top() >= bottom:
                break
            area.setWidth(room)
            option.rect = area
            chosen = self.selectionModel().isRowSelected(place, QModelIndex())
            option.state = plain | QStyle.StateFlag.State_Selected if chosen else plain
            self.cards.paint_ahead(option, index)

    def _dress(self) -> None:
        self.leave_selection_to_the_delegate()
        self.cards.measure_again()
        self.verticalHeader().reset()
        self._measure_rows()
        self.viewport().update()

    # --- keys and focus ---

    def keyboardSearch(self, search: str) -> None:
        """Letters are the window's keys; Qt's search would read every row."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.focus_by_keyboard = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex().row())
        elif event.key() in _MOVES or event.matches(QKeySequence.StandardKey.SelectAll):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event) -> None:
        self.focus_by_keyboard = False
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_by_keyboard = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        super().focusInEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            # A card shows all it has; a tooltip over a list that is read card by card is in the way.
            return True
        return super().viewportEvent(event)

    def _open(self, place: int) -> None:
        identity = self.queue().id_at(place)
        if identity is not None:
            self.open_requested.emit(identity)
