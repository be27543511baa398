"""Makes every kind of widget known to Python, a few in a turn, once the first picture stands.

Python needs them all when it meets the first widget of Qt's own making (`ui.widgets.viewport`): a frame and more, if they come
at one go. On the interface thread, and before other threads load what names widgets: Qt's classes for Python are made
when they are first named, and two threads that name one at the same time may find it half made.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6 import QtWidgets
from PySide6.QtCore import QObject, QTimer

#: Seconds of work in one turn.
_SLICE = 0.004


def meet_every_kind(parent: QObject, then: Callable[[], object]) -> None:
    """Begin now, and call `then` when all are known, unless `parent` has gone."""
    names = iter(dir(QtWidgets))

    def turn() -> None:
        until = time.perf_counter() + _SLICE
        for name in names:
            getattr(QtWidgets, name)
            if time.perf_counter() > until:
                QTimer.singleShot(0, parent, turn)
                return
        then()

    turn()
