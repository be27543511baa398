"""The checklist beside the letter: phases that fold when they are done, items, and at the bottom what comes afterwards.

It shows a `ChecklistView` and emits ticks; items keep their widgets from one view to the next, so nothing flickers while
somebody writes. What is seen, missing or for this review at all is decided by `store/rules/checklist.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from store.records import DONE_MARKS, ChecklistView, FollowUp, ItemMark, Promise
from ui import icons, theme
from ui.checklist.dates import DatesFoot
from ui.checklist.rows import ItemRow, PhaseRow
from ui.lettering import give_ground, named, put_into
from ui.overlay_bar import OverlayBar
from ui.texts import tr
from ui.widgets import Hairline, IconButton, Label

#: The phase of what is done after posting; its dates stand at the bottom of the panel.
AFTERWARDS = "afterwards"


class ChecklistPanel(QWidget):
    ticked = Signal(str, bool)
    follow_up_change_requested = Signal()
    close_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "checklistPanel", tr("Checklist"))
        give_ground(self, "list", is_pane=True)
        self._review_id: int | None = None
        self._view: ChecklistView | None = None
        self._phases: dict[str, PhaseRow] = {}
        self._items: dict[str, ItemRow] = {}
        #: Phases that the owner opened or folded by hand: they stay so for this review.
        self._chosen: dict[str, bool] = {}
        self._order: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_header())
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, theme.px(8))
        self._rows.setSpacing(0)
        self._rows.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        put_into(scroll, self._list)
        self._scroll = scroll
        self._bar = OverlayBar(scroll, scroll)
        column.addWidget(scroll, 1)
        column.addWidget(self._make_foot())

    def _make_header(self) -> QWidget:
        header = QWidget()
        header.setFixedHeight(theme.px(theme.HEADER))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(theme.sides(theme.px(16), 0, theme.px(8), 0))
        row.setSpacing(theme.px(10))
        row.addWidget(Label(tr("Checklist"), "name"))
        row.addStretch(1)
        self.count = Label("", "body", "text2")
        named(self.count, "checklistCount")
        row.addWidget(self.count)
        self.close_button = IconButton("panel-right", tr("Hide the checklist"))
        named(self.close_button, "checklistCloseButton")
        self.close_button.clicked.connect(self.close_requested)
        row.addWidget(self.close_button)
        column = QVBoxLayout(header)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line, 1)
        column.addWidget(Hairline())
        return header

    def _make_foot(self) -> QWidget:
        self.dates = DatesFoot()
        self.dates.change_requested.connect(self.follow_up_change_requested)
        return self.dates

    def set_drawer(self, is_drawer: bool) -> None:
        """As a drawer the panel is closed with a cross, as a pane it is folded to the side."""
        icons.put(self.close_button, "close" if is_drawer else "panel-right")
        words = tr("Close the checklist") if is_drawer else tr("Hide the checklist")
        self.close_button.setAccessibleName(words)
        self.close_button.setToolTip(words)

    # --- what is shown -----------------------------------------------------------------------------------------------

    def show_checklist(self, review_id: int, view: ChecklistView) -> None:
        """Show a review's checklist. The same review again changes only what differs."""
        if review_id != self._review_id:
            self._review_id = review_id
            self._chosen.clear()
            self._scroll.verticalScrollBar().setValue(0)
        self._view = view
        shown = [item for item in view.items if item.mark is not ItemMark.NOT_FOR_THIS_ONE]
        whole = len(shown)
        done = sum(item.mark in DONE_MARKS for item in shown)
        self.count.setText(tr("{part} of {whole}", part=done, whole=whole))
        self.count.setAccessibleName(tr("{done} of {whole} done", done=done, whole=whole))
        self._arrange(view)
        for phase, title in view.phases:
            mine = [item for item in shown if item.phase == phase]
            finished = sum(item.mark in DONE_MARKS for item in mine)
            row = self._phases[phase]
            row.setVisible(bool(mine))
            row.show_phase(title, finished, len(mine))
            opened = self._chosen.get(phase, self._opens_by_itself(phase, finished, len(mine)))
            row.blockSignals(True)
            row.setChecked(opened)
            row.blockSignals(False)
            for item in mine:
                self._items[item.id].show_item(item)
                self._items[item.id].setVisible(opened)
        ids = {item.id for item in shown}
        for item_id, row in self._items.items():
            if item_id not in ids:
                row.hide()

    def show_nothing(self) -> None:
        """No review is in view: no item, no count and no date of the one before."""
        self._review_id = self._view = None
        self.count.setText("")
        self.count.setAccessibleName("")
        for row in (*self._phases.values(), *self._items.values(), self.dates):
            row.hide()

    def show_dates(self, follow_up: FollowUp | None, promises: Sequence[Promise], zone: str, now: datetime) -> None:
        """The follow-up and the promises, with their days."""
        self.dates.show_dates(follow_up, promises, zone, now)
        self.dates.show()

    def _arrange(self, view: ChecklistView) -> None:
        """Make the rows that are missing and set all in the view's order; rows that are there stay the same widgets."""
        order = tuple(
            key
            for phase, _title in view.phases
            for key in (f"phase_{phase}", *(item.id for item in view.items if item.phase == phase))
        )
        if order == self._order:
            return
        self._order = order
        place = 0
        for phase, _title in view.phases:
            if phase not in self._phases:
                row = PhaseRow()
                named(row, f"phase_{phase}")
                row.toggled.connect(lambda opened, phase=phase: self._fold(phase, opened))
                self._phases[phase] = row
            self._rows.insertWidget(place, self._phases[phase])
            place += 1
            for item in (item for item in view.items if item.phase == phase):
                if item.id not in self._items:
                    line = ItemRow()
                    line.ticked.connect(self.ticked)
                    line.step.connect(self._step)
                    self._items[item.id] = line
                self._rows.insertWidget(place, self._items[item.id])
                place += 1
        for gone in set(self._phases) - {phase for phase, _title in view.phases}:
            self._phases[gone].hide()

    @staticmethod
    def _opens_by_itself(phase: str, done: int, whole: int) -> bool:
        return done < whole and phase != AFTERWARDS

    def _fold(self, phase: str, opened: bool) -> None:
        self._chosen[phase] = opened
        if self._view is None:
            return
        for item in self._view.items:
            if item.phase == phase and item.mark is not ItemMark.NOT_FOR_THIS_ONE:
                self._items[item.id].setVisible(opened)

    def _step(self, by: int) -> None:
        """Up and down go from item to item, past folded phases."""
        lines: list[ItemRow] = []
        for index in range(self._rows.count()):
            widget = self._rows.itemAt(index).widget()
            if isinstance(widget, ItemRow) and not widget.isHidden():
                lines.append(widget)
        here = next((index for index, line in enumerate(lines) if line.hasFocus()), -1)
        there = min(max(here + by, 0), len(lines) - 1)
        if lines:
            lines[there].setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(lines[there], 0, theme.px(32))

    def focus_first_open(self) -> None:
        """Put the keyboard on the first item that still asks for something."""
        lines = [self._items[item.id] for item in (self._view.items if self._view else ())]
        shown = [line for line in lines if not line.isHidden()]
        still = [line for line in shown if line.item is not None and line.item.mark not in DONE_MARKS]
        if still or shown:
            (still or shown)[0].setFocus(Qt.FocusReason.TabFocusReason)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(theme.CHECKLIST), theme.px(600))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(220), theme.px(200))
