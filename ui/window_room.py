"""How the window shares its room: four panes where it is wide; a rail, a drawer and a letter that keeps its width where it is
narrow. A part of `ui.main_window`; it moves panels and knows nothing of what they show.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QWidget

from store import settings
from ui import theme
from ui.lazily import made_here
from ui.window_parts import CHECKLIST_PLACE

if TYPE_CHECKING:
    from PySide6.QtCore import QVariantAnimation

#: Below this width four panes would leave the letter too narrow (LOOKS.md, "Panes").
NARROW = 1200
#: The least and the most that a pane can have been dragged to, in pixels at the 13 px font; anything else was no drag.
PANES = {"sidebar": (100, 600), "queue": (200, 900), "checklist": (200, 700)}


class SharesItsRoom:
    """The part of the window that lays out; the panels and splitters are the window's."""

    #: Widths that the owner dragged the panes to, in pixels at the 13 px font, so that they go along with the font.
    _dragged: dict[str, float]

    def _recall_panes(self) -> None:
        """How the owner left the panes, and from now on how they are dragged."""
        kept = settings.get(self.desk.connections, "window_panes", {})
        kept = kept if isinstance(kept, dict) else {}
        self._dragged = {
            name: float(kept[name])
            for name, (least, most) in PANES.items()
            if isinstance(kept.get(name), int | float) and least <= kept[name] <= most
        }
        for splitter in (self.work, self.reading):
            splitter.splitterMoved.connect(lambda _at, _place: self._note_panes())

    def _note_panes(self) -> None:
        if self._narrow:
            return  # there the room decides, not the owner
        for name, pane in (("sidebar", self.sidebar), ("queue", self.queue), ("checklist", self._checklist_pane())):
            if pane.isVisible() and pane.width():
                self._dragged[name] = pane.width() * 13.0 / theme.base_pixels()

    def _checklist_pane(self) -> QWidget:
        return self.reading.widget(CHECKLIST_PLACE)

    def _wide(self, name: str, ordinary: int) -> int:
        return theme.px(self._dragged.get(name, ordinary))

    def _set_wide_sizes(self) -> None:
        sidebar = self._wide("sidebar", theme.SIDEBAR)
        queue, checklist = self._wide("queue", theme.QUEUE), self._wide("checklist", theme.CHECKLIST)
        self.work.setSizes([sidebar, max(self.width() - sidebar, 600)])
        rest = max(self.width() - sidebar - queue - checklist, theme.px(theme.LETTER_LEAST))
        self.reading.setSizes([queue, rest, checklist])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_width()

    def _fit_width(self) -> None:
        narrow = self.width() < theme.px(NARROW)
        crosses = narrow != self._narrow
        if crosses:
            self._narrow = narrow
            self.sidebar.set_rail(narrow)
            self.reading.widget(CHECKLIST_PLACE).setVisible(not narrow)
            if self.is_made("checklist"):
                self.checklist.set_drawer(narrow)
            if self.is_made("letter"):
                self._show_checklist_button()
            if narrow:
                rail = theme.px(theme.RAIL)
                self.work.setSizes([rail, self.width() - rail])
            else:
                self.queue.setVisible(True)
                self._set_wide_sizes()
        if narrow:
            self._make_room()
        if crosses:  # before anything is painted, or all would be painted twice
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def _make_room(self) -> None:
        """The letter never falls below its least width: first the queue gives, then it hides while somebody writes."""
        px = theme.px
        room = self.width() - px(theme.RAIL)
        drawer = px(theme.DRAWER) if self.reading.widget(CHECKLIST_PLACE).isVisible() else 0
        queue = px(theme.QUEUE - 72)
        writing = self.is_made("letter") and self.composer.editor.hasFocus()
        hide_queue = writing and room - queue - drawer < px(theme.LETTER_LEAST)
        self.queue.setVisible(not hide_queue)
        letter = room - (0 if hide_queue else queue) - drawer
        self.reading.setSizes([0 if hide_queue else queue, letter, drawer])

    @made_here
    def _drawer(self) -> QVariantAnimation:
        """Moves the checklist in and out of a narrow window."""
        from PySide6.QtCore import QEasingCurve, QVariantAnimation

        drawer = QVariantAnimation(self)
        drawer.setDuration(theme.DRAWER_MS)
        drawer.setEasingCurve(QEasingCurve.Type.OutCubic)
        drawer.valueChanged.connect(self._draw)
        drawer.finished.connect(self._drawn)
        return drawer

    def toggle_checklist(self) -> None:
        """Show or hide the checklist: a pane in a wide window, a drawer that pushes the letter in a narrow one."""
        showing = not self.checklist.isVisible()
        if not self._narrow:
            self.checklist.setVisible(showing)
            return
        if showing:
            self.checklist.setVisible(True)
            self.checklist.setMinimumWidth(0)
        full = theme.px(theme.DRAWER)
        self._drawer.stop()
        self._drawer.setStartValue(0 if showing else full)
        self._drawer.setEndValue(full if showing else 0)
        if reduced_motion():
            self._draw(self._drawer.endValue())
            self._drawn()
        else:
            self._drawer.start()

    def _draw(self, width: int) -> None:
        sizes = self.reading.sizes()
        self.reading.setSizes([sizes[0], sum(sizes) - sizes[0] - width, width])

    def _drawn(self) -> None:
        if self._drawer.endValue() == 0:
            self.checklist.setVisible(False)
        self._make_room()


def reduced_motion() -> bool:
    """Whether the system (or HEARD_REDUCED_MOTION) asks for no animation."""
    hints = QGuiApplication.styleHints()
    return bool(os.environ.get("HEARD_REDUCED_MOTION")) or getattr(hints, "animationDuration", lambda: 1)() == 0
