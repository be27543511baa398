"""Makes the window whole in the pauses after its first picture, so that nothing makes its owner wait when it is opened.

What a part needs is loaded off the interface thread, then the part is made, each in a turn of the event loop of its own. A
style sheet is worked out for a widget when it is first shown; for a page of a hundred widgets that takes two frames. So in
the end each widget gets its style beforehand, and each layout learns how much room its parts want, a few milliseconds in one
turn. What the pages show is not read here.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.tasks import Tasks

#: Seconds of work in one turn, and milliseconds of rest after it.
SLICE = 0.004
_REST_MS = 15


@dataclass(frozen=True, slots=True)
class Step:
    """Modules to load, and what to make of them on the interface thread. What is made in several turns returns True while
    there is more of it."""

    modules: Sequence[str]
    make: Callable[[], object]


class Warming(QObject):
    """`begin` is called when the first picture stands; `made` is emitted when every part is there that can be made:
    polling and sending begin with it."""

    made = Signal()

    def __init__(
        self, tasks: Tasks, steps: Iterable[Step], pages: Callable[[], Iterable[QWidget]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._steps = deque(steps)
        self._find_pages = pages
        self._pages: deque[QWidget] = deque()
        self._left: deque[Callable[[], object]] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(_REST_MS)
        self._timer.timeout.connect(self._dress)
        self._is_at_rest = False

    @property
    def is_at_rest(self) -> bool:
        """Whether all is made and dressed."""
        return self._is_at_rest

    def begin(self) -> None:
        """Load and make step by step."""
        if not self._steps:
            self.made.emit()
            self._pages.extend(self._find_pages())
            self._timer.start()
            return
        step = self._steps.popleft()

        def load() -> None:
            for name in step.modules:
                import_module(name)

        def make(_loaded: None) -> None:
            try:
                if step.make() is True:
                    self._steps.appendleft(Step((), step.make))
            finally:  # a part that cannot be made is reported as a fault of ours, and is missing: all else is not
                self.begin()

        def cannot_load(problem: Exception) -> None:
            self._tasks.failed.emit(problem)
            self.begin()

        self._tasks.read_later(load, make, cannot_load)

    def _dress(self) -> None:
        until = time.perf_counter() + SLICE
        while time.perf_counter() < until:
            if not self._left:
                if not self._pages:
                    self._timer.stop()
                    self._is_at_rest = True
                    return
                page = self._pages.popleft()
                every = [page, *page.findChildren(QWidget)]
                self._left.extend(partial(_style, widget) for widget in every)
                # Children first: what a layout is told by those in it, it remembers.
                self._left.extend(partial(_measure, widget) for widget in reversed(every))
            self._left.popleft()()


def _style(widget: QWidget) -> None:
    if isValid(widget):  # a page may have made its rows anew meanwhile
        widget.ensurePolished()


def _measure(widget: QWidget) -> None:
    if isValid(widget) and (layout := widget.layout()) is not None:
        layout.totalMinimumSize()
        layout.totalSizeHint()
