"""Gives a living window the colours of another theme, part by part, behind a picture of how it stood.

The application's style sheet would do it at one go, and Qt works it out for each widget once for every widget that it lies in:
two thirds of a second. So each part gets the sheet of its own, which counts for more than the application's, in turns of the
event loop of which none is longer than a frame. Not here: what else changes with the font's size (`ui.theme.apply`).
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QHeaderView, QWidget
from shiboken6 import isValid

from ui import theme

#: Seconds of work in one turn, after which no other step is begun.
_SLICE = 0.0015


class Redressing(QObject):
    """`parts` tells the window's parts, what is in sight first; a part has all that is put into it later dressed as well.
    `before` is called when it begins, `after` when every part is dressed and has heard of it."""

    def __init__(
        self,
        parts: Callable[[], Iterable[QWidget]],
        before: Callable[[], object],
        after: Callable[[], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._parts, self._before, self._after = parts, before, after
        self._steps: deque[Callable[[], object]] = deque()
        self._dressed: list[QWidget] = []
        #: A timer and no event of the loop's own: what is laid out anew after a step comes before the next.
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_at_rest(self) -> bool:
        return not self._steps

    def begin(self, application: QApplication, look: theme.Theme) -> None:
        """Take the colours of a theme now, and dress the parts from now on."""
        self._before()
        theme.take(application, look)
        theme.wear(look)
        self._dressed = [small for part in self._parts() for small in _small_parts(part)]
        self._steps = deque(partial(_dress, part) for part in self._dressed)
        self._steps.extend(theme.watcher.theme_changed.steps())
        self._timer.start()

    def dress_one(self, part: QWidget) -> None:
        """Dress a part that came after the others."""
        if self._dressed and part not in self._dressed:
            self._dressed.append(part)
            theme.dress_one(part)

    def undress(self) -> None:
        """Leave the parts to the application's sheet again, which is about to be put on."""
        self._steps.clear()
        theme.wear(None)
        dressed, self._dressed = self._dressed, []
        for part in dressed:
            _dress(part)

    def _go_on(self) -> None:
        until = time.perf_counter() + _SLICE
        while self._steps and time.perf_counter() < until:
            self._steps.popleft()()
        if not self._steps:
            self._timer.stop()
            self._after()


def _dress(part: QWidget) -> None:
    if isValid(part):
        theme.dress_one(part)


def _small_parts(part: QWidget) -> Iterator[QWidget]:
    """The part, or what lies in it, where nothing is ever added to that."""
    if not part.property(theme.DRESSED_APART):
        yield part
        return
    for inner in part.children():
        # A list's hidden headings would measure all its rows anew.
        if isinstance(inner, QWidget) and not (isinstance(inner, QHeaderView) and inner.isHidden()):
            yield from _small_parts(inner)
