"""The focus ring: 2 px of ink, 1 px outside the control, shown when the keyboard brought the focus there.

One ring per window follows the focus. Text fields and lists draw their own focus, so the ring leaves them alone.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ui import theme

_REACH = 3  # 2 px of ring and 1 px of air


class FocusRing(QWidget):
    """Make one per window, after its contents: `FocusRing(window)`. A widget that is no button asks for the ring with
    the property `focusRing` = True; a button that shows its own focus declines it with False."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._around: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        QApplication.instance().focusChanged.connect(self._on_focus)

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if self._around is not None:
            self._around.removeEventFilter(self)
            self._around = None
        by_pointer = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        # Nothing had the focus before: the window has just become active, no key was pressed.
        asked = now.property("focusRing") if now is not None else None
        wanted = asked is True or (isinstance(now, QAbstractButton) and asked is not False)
        if now is None or before is None or by_pointer or not wanted or now.window() is not self.window():
            self.hide()
            return
        self._around = now
        now.installEventFilter(self)
        self._follow()

    def _follow(self) -> None:
        if self._around is None or not self._around.isVisible():
            self.hide()
            return
        corner = self._around.mapTo(self.window(), QPoint(0, 0))
        self.setGeometry(
            corner.x() - _REACH,
            corner.y() - _REACH,
            self._around.width() + 2 * _REACH,
            self._around.height() + 2 * _REACH,
        )
        self.show()
        self.raise_()

    def eventFilter(self, watched, event) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self._follow()
        return False

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("ink"), 2))
        corner = theme.px(theme.RADIUS) + 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), corner, corner)
        painter.end()
