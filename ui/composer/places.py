"""Places in the composer where notices stand, and the countdown in one of them. What stands there is decided in
`banners.py`; bars stay the same widgets while their notice stays the same."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout

from ui import theme
from ui.composer.banners import Notice, NoticeBar
from ui.texts import tr
from ui.widgets import CountdownRing


class NoticePlace(QVBoxLayout):
    """A column of notices. `margins` are used while something stands in it; an empty place takes no room."""

    def __init__(self, answer: Callable[[str], None]) -> None:
        super().__init__()
        self._answer = answer
        self._margins = (0, 0, 0, 0)
        self._bars: list[NoticeBar] = []
        self.setSpacing(theme.px(6))
        self._settle()

    @property
    def bars(self) -> tuple[NoticeBar, ...]:
        return tuple(self._bars)

    @property
    def bar(self) -> NoticeBar | None:
        """The first bar, where there is one."""
        return self._bars[0] if self._bars else None

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        self._margins = (left, top, right, bottom)
        self._settle()

    def show_notices(self, wanted: tuple[Notice, ...]) -> bool:
        """Show these and no others. Returns whether anything changed."""
        if wanted == tuple(bar.notice for bar in self._bars):
            return False
        for bar in self._bars:
            self.removeWidget(bar)
            bar.hide()
            bar.deleteLater()
        self._bars = [NoticeBar(notice, self.parentWidget()) for notice in wanted]
        for bar in self._bars:
            bar.pressed.connect(self._answer)
            self.addWidget(bar)
            bar.show()
        self._settle()
        return True

    def _settle(self) -> None:
        self.setContentsMargins(*(self._margins if self._bars else (0, 0, 0, 0)))


class Countdown(QObject):
    """Counts down to the moment when a reply leaves, once a second, on a bar. Sending itself is the outbox's."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._bar: NoticeBar | None = None
        self._ring: CountdownRing | None = None
        self._leaves_at: datetime | None = None
        self._now: datetime | None = None
        self._whole_seconds = 1.0
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._step)

    def start(self, bar: NoticeBar, leaves_at: datetime, now: datetime) -> None:
        """Count from `now`, as the desk told it; the machine's own clock is not asked."""
        if bar is not self._bar:
            self._bar, self._ring = bar, CountdownRing()
            bar.set_lead(self._ring)
            self._whole_seconds = 1.0
        self._leaves_at, self._now = leaves_at, now
        self._since.start()
        self._timer.start()
        self._step()

    def stop(self) -> None:
        self._timer.stop()
        self._bar = self._ring = None

    def _step(self) -> None:
        if self._bar is None or self._ring is None or self._leaves_at is None or self._now is None:
            return
        left = max((self._leaves_at - self._now - timedelta(milliseconds=self._since.elapsed())).total_seconds(), 0.0)
        self._whole_seconds = max(self._whole_seconds, left)
        minutes, seconds = divmod(math.ceil(left), 60)
        self._bar.show_words(tr("Goes out in {time}", time=f"{minutes}:{seconds:02d}"), self._bar.notice.line)
        self._ring.show_seconds(left, self._whole_seconds)
