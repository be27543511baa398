"""Parts a picture of the whole window over several turns of the event loop, so that none of them is longer than a frame.

A window that takes another size, or a page that comes in sight, has to paint a hundred widgets: that takes a frame or two, and
Qt does it at one go. So what takes long is covered meanwhile with what stood there last, or with its plain ground, and comes to
light part by part. Qt paints nothing of what is covered, and a cover is copied in a few tenths of a millisecond. Not here:
which parts take long (`ui.window_room`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple
from weakref import WeakKeyDictionary

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui import theme

#: Property of a part whose upper share is painted with what is around it: from here on, 0 to 1, it is covered.
COVERED_FROM = "coveredFrom"


class Seen(NamedTuple):
    """What was seen of a part, and where in the part that begins."""

    picture: QImage
    at: QPoint


class _Curtain(QWidget):
    """Covers a part. It is never hidden, only without size: Qt lays a part out anew when a child of it comes or goes."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty(theme.DRESSED_APART, True)  # it has no dress
        self._seen: Seen | None = None
        self.is_closed = False
        self._part = part
        self.setGeometry(0, 0, 0, 0)
        self.show()
        part.installEventFilter(self)

    def close_before(self, seen: Seen | None) -> None:
        self._seen, self.is_closed = seen, True
        self.raise_()
        self._cover()

    def _cover(self) -> None:
        whole = self._part.rect()
        self.setGeometry(whole.adjusted(0, round(whole.height() * (self._part.property(COVERED_FROM) or 0.0)), 0, 0))

    def open_up(self) -> None:
        self._seen, self.is_closed = None, False
        self.setGeometry(0, 0, 0, 0)

    def eventFilter(self, part: QObject, event: QEvent) -> bool:
        if self.is_closed and event.type() == QEvent.Type.Resize:
            self._cover()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.colour(self._part.property("surface") or "paper"))
        if self._seen is not None:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            painter.drawImage(self._seen.at - self.pos(), self._seen.picture)
        painter.end()


class Curtains(QObject):
    """Those of one window. A part within another may have one of its own."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._curtains: WeakKeyDictionary[QWidget, _Curtain] = WeakKeyDictionary()
        #: Where the parts stood when the window was painted last.
        self._places: WeakKeyDictionary[QWidget, QRect] = WeakKeyDictionary()
        self._closed: list[QWidget] = []
        self._then: Callable[[], object] | None = None
        #: A timer and no event of the loop's own: what came to light is painted before the next does.
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._open_next)

    @property
    def are_open(self) -> bool:
        """Whether everything is in sight."""
        return not self._closed and self._then is None

    def make(self, parts: Iterable[QWidget]) -> None:
        """Make the curtains of these parts beforehand."""
        for part in parts:
            self._of(part)

    def note(self, parts: Iterable[QWidget]) -> None:
        """The window was just painted, and these parts stand in it."""
        self._places.clear()
        for part in parts:
            self._places[part] = QRect(part.mapTo(self._window, QPoint()), part.size())

    def close_before(
        self, parts: Iterable[QWidget], *, with_picture: bool, then: Callable[[], object] | None = None
    ) -> None:
        """Cover these parts, with the picture of what stood there last or with their ground, and let them come to light one by
        one, in this order; those that are covered already come before. `then` is done behind the curtains, in a turn of its
        own, before any of them opens."""
        if then is not None:
            self._then = then
        shown = self._shown() if with_picture else None
        for part in parts:
            if part not in self._closed:
                curtain = self._of(part)
                if not curtain.is_closed:
                    curtain.close_before(self._seen(shown, part))
                self._closed.append(part)
        if self._closed or self._then is not None:
            self._timer.start()

    def keep_closed(self, part: QWidget) -> None:
        """Cover a part with the picture of what stood there, until `close_before` lets it come to light."""
        self._of(part).close_before(self._seen(self._shown(), part))

    def _of(self, part: QWidget) -> _Curtain:
        curtain = self._curtains.get(part)
        if curtain is None:
            curtain = self._curtains[part] = _Curtain(part)
        return curtain

    def _shown(self) -> QImage | None:
        """What the window shows, where it can be had; to be copied from at once. Under some window systems it is in memory that
        goes when the window takes another size."""
        store = self._window.backingStore()
        image = store.paintDevice() if store is not None else None
        return image if isinstance(image, QImage) and not image.isNull() else None

    def _seen(self, shown: QImage | None, part: QWidget) -> Seen | None:
        place = self._places.get(part)
        if shown is None or place is None:
            return None
        ratio = shown.devicePixelRatio()
        seen = place.intersected(shown.rect() if ratio == 1 else QRect(QPoint(), shown.size() / ratio))
        exact = QRect(seen.topLeft() * ratio, seen.size() * ratio).intersected(shown.rect())
        if exact.isEmpty():
            return None
        at = seen.topLeft() - place.topLeft()
        if part.isRightToLeft():
            at.setX(at.x() + part.width() - place.width())
        return Seen(shown.copy(exact), at)

    def _open_next(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()
            return
        while self._closed:
            curtain = self._curtains.get(part := self._closed.pop(0))
            if curtain is not None and isValid(part) and isValid(curtain):
                curtain.open_up()
                break
        if not self._closed:
            self._timer.stop()
