"""Gets the pages that are out of sight ready in the pauses after the start, so that none makes its owner wait when it is opened.

A style sheet is worked out for a widget when it is first shown; for a page of a hundred widgets that takes two frames. Here
each gets its style beforehand, a few milliseconds in one turn of the event loop. What the pages show is not read here.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

#: The first picture comes first (milliseconds after the window was shown).
AFTER_MS = 400
#: Seconds of work in one turn, and milliseconds of rest after it.
_SLICE = 0.004
_REST_MS = 15


class Warming(QObject):
    """Starts by itself and ends when all is done."""

    def __init__(self, pages: Iterable[QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._pages = list(pages)
        self._left: deque[QWidget] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(_REST_MS)
        self._timer.timeout.connect(self._go_on)

    def begin(self) -> None:
        QTimer.singleShot(AFTER_MS, self, self._timer.start)

    def _go_on(self) -> None:
        until = time.perf_counter() + _SLICE
        while time.perf_counter() < until:
            if not self._left:
                if not self._pages:
                    self._timer.stop()
                    return
                page = self._pages.pop(0)
                self._left.extend([page, *page.findChildren(QWidget)])
            widget = self._left.popleft()
            if isValid(widget):  # a page may have made its rows anew meanwhile
                widget.ensurePolished()
