"""The page of the response log: search, period, export, and a line for each reply. A line opens its review.

It shows ids and asks for their lines as they come into sight; which replies belong to the log is decided in the store.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from store.log_pages import LogLine
from ui import theme
from ui.lettering import give_ground, named, wrapping_label
from ui.log.delegate import Headings, LogDelegate
from ui.log.model import LinesByIds, LogModel
from ui.overlay_bar import OverlayBar
from ui.texts import mark, plural, tr
from ui.widgets import Hairline, Label, plain_button
from ui.widgets.choice import Choice
from ui.widgets.long_table import LongTable
from ui.widgets.search_field import SearchField

#: Periods to choose from; the key is what `period_chosen` tells, "" for any time.
PERIODS = (
    ("", mark("Any time")),
    ("week", mark("This week")),
    ("month", mark("This month")),
    ("month before", mark("Last month")),
    ("quarter", mark("This quarter")),
    ("year", mark("This year")),
)
#: A pause in typing after which the search runs, in milliseconds.
_PAUSE = 150
#: In a narrower page, in pixels at the 13 px font, the head leaves out how many there are.
_LEAST_FOR_COUNT = 560


class LogTable(LongTable):
    """The lines."""

    opened = Signal(int)

    def __init__(self, model: LogModel, parent: QWidget | None = None) -> None:
        super().__init__(model, "paper", parent)
        named(self, "logTable", tr("Replies, newest first"))
        self.lines = LogDelegate(self)
        self.setItemDelegate(self.lines)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self._bar = OverlayBar(self, self)
        self.clicked.connect(self._open)
        theme.watcher.theme_changed.connect(self._dress)
        self._dress()

    def ahead(self, first: Sequence[LogLine]) -> tuple[Callable[[], None], ...]:
        """Steps that paint the lines which will be in view, a third of them in each: all take a frame, and half of them one
        at the slower pace of a busy machine."""
        if not self.isVisible() or self.verticalScrollBar().value():
            return ()
        seen = list(enumerate(first))[: self.viewport().height() // self.lines.row_height() + 1]
        third = len(seen) // 3 + 1
        return tuple(partial(self._paint_ahead, seen[at : at + third]) for at in range(0, len(seen), third))

    def _paint_ahead(self, some: Sequence[tuple[int, LogLine]]) -> None:
        for place, line in some:
            self.lines.paint_ahead(line, place)

    def _dress(self) -> None:
        self.lines.measure_again()
        self.verticalHeader().setDefaultSectionSize(self.lines.row_height())
        self.leave_selection_to_the_delegate()

    def _open(self, index: QModelIndex) -> None:
        line = self.model().line(index.row()) if index.isValid() else None
        if line is not None:
            self.opened.emit(line.review_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        if event.text().isalnum() and not event.modifiers():
            event.ignore()  # the window's single letters, not a table's own search by typing
            return
        super().keyPressEvent(event)


class LogView(QWidget):
    """Emits what the owner searches, which period, that the log is to be exported, and which review to open."""

    export_requested = Signal()
    review_wanted = Signal(int)
    search_changed = Signal(str)
    period_chosen = Signal(str)

    def __init__(self, lines: LinesByIds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "logView", tr("Response log"))
        give_ground(self, "paper", is_pane=True)
        self.model = LogModel(lines, self)
        self.table = LogTable(self.model)
        self.table.opened.connect(self.review_wanted)
        self._count = Label("", "body", "text3")
        self.search = SearchField(tr("Search replies and reviews"))
        self.search.setObjectName("logSearchField")
        self._period = Choice("", tr("Period"), self)
        self._period.chosen.connect(self._choose_period)
        self.show_period("")
        self.export_button = plain_button(
            tr("Export"), "download", tip=tr("Write the response log as a CSV file (Ctrl+E)")
        )
        named(self.export_button, "exportButton", tr("Export the response log"))
        self.export_button.clicked.connect(self.export_requested)
        self._typing = QTimer(self, singleShot=True, interval=_PAUSE)
        self._typing.timeout.connect(lambda: self.search_changed.emit(self.search.text().strip()))
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.search.left_downwards.connect(self._into_the_list)
        self._empty = self._make_empty()
        self._lay_out()
        theme.watcher.theme_changed.connect(self._measure)
        self._measure()

    def _lay_out(self) -> None:
        self._head = QWidget()
        self._row = QHBoxLayout(self._head)
        self._row.addWidget(Label(tr("Response log"), "page"))
        self._row.addWidget(self._count)
        self._row.addStretch(1)
        self._row.addWidget(self.search, 100)
        for widget in (self._period.button, self.export_button):
            self._row.addWidget(widget)
        lines = QWidget()
        inner = QVBoxLayout(lines)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(Headings())
        inner.addWidget(self.table, 1)
        self._body = QStackedWidget()
        self._body.addWidget(lines)
        self._body.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(Hairline())
        column.addWidget(self._body, 1)

    def _make_empty(self) -> QWidget:
        empty = QWidget()
        column = QVBoxLayout(empty)
        self._why = Label("", "name")
        self._what = wrapping_label("")
        for label in (self._why, self._what):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        column.addWidget(self._why)
        column.addWidget(self._what)
        column.addStretch(3)
        return empty

    def _measure(self) -> None:
        px = theme.px
        self._head.setFixedHeight(px(theme.HEADER) - 1)
        self._row.setContentsMargins(px(24), 0, px(24), 0)
        self._row.setSpacing(px(8))
        self.search.setMinimumWidth(px(110))
        self.search.setMaximumWidth(px(230))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._count.setVisible(self.width() >= theme.px(_LEAST_FOR_COUNT))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(900), theme.px(600))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(460), theme.px(300))

    # --- what it shows ---

    def show_ids(self, ids: Sequence[int], serial: int = 0, first: Sequence[LogLine] = ()) -> None:
        """Show these replies, `first` the lines of the first page where they were read already. A late answer to an older
        question is dropped by its serial number."""
        if not self.model.show_ids(ids, serial, first):
            return
        number = len(ids)
        self._count.setText(plural("{n} reply", "{n} replies", number) if number else "")
        narrowed = bool(self.search.text().strip() or self._key)
        self._why.setText(tr("Nothing was found") if narrowed else tr("Nobody was answered yet"))
        self._what.setText(
            tr("Try fewer words or a longer period.")
            if narrowed
            else tr("Every reply that you post, or that is seen at the site, gets a line here.")
        )
        self._body.setCurrentIndex(0 if number else 1)

    def steps_to_show(
        self, ids: Sequence[int], serial: int, first: Sequence[LogLine]
    ) -> tuple[Callable[[], None], ...]:
        """What `show_ids` does, in steps of which each can have a frame of its own. What stands there stays until the last."""
        return (*self.table.ahead(first), lambda: self.show_ids(ids, serial, first))

    def show_period(self, key: str) -> None:
        """Show a choice of `PERIODS` without emitting it."""
        self._key = key
        self._period.show_choices([(one, tr(words)) for one, words in PERIODS], key)

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _choose_period(self, key: str) -> None:
        self.show_period(key)
        self.period_chosen.emit(key)

    def _into_the_list(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 0))
