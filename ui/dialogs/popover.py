"""A small raised sheet inside the window, beside the button that opened it. It asks one thing and goes away.

It is a child of the window rather than a window of its own, so that it looks and moves alike under every window system.
Closes on Escape, on a press outside, and after its answer; the focus returns to where it was.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWindow
from PySide6.QtWidgets import QFrame, QWidget
from shiboken6 import isValid

from ui import theme
from ui.widgets.frames import framed
from ui.widgets.shadow import Shadow


class Popover(QFrame):
    closed = Signal()

    #: The window of the system where a press outside is seen; the class has it too, for what Qt hides at the very end.
    _watched: QWindow | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, False)
        self._came_from: QWidget | None = None
        self._shadow = Shadow(self)
        self._ground = _Ground(self)

    def open_below(self, anchor: QWidget, *, align_right: bool = False) -> None:
        """Show below a widget (above it where there is no room), inside the window of that widget."""
        host = anchor.window()
        self._enter(host)
        size = self.size()
        below = anchor.mapTo(host, QPoint(0, anchor.height() + theme.px(4)))
        x = below.x() + anchor.width() - size.width() if align_right else below.x()
        y = below.y()
        if y + size.height() > host.height() - theme.px(8):
            y = max(theme.px(8), anchor.mapTo(host, QPoint(0, 0)).y() - size.height() - theme.px(4))
        x = min(max(x, theme.px(8)), max(host.width() - size.width() - theme.px(8), theme.px(8)))
        self._appear(QPoint(x, y))

    def open_in(self, host: QWidget, top: int) -> None:
        """Show in the middle of a window, `top` pixels from its upper edge."""
        self._enter(host)
        y = min(top, max(host.height() - self.height() - theme.px(8), theme.px(8)))
        self._appear(QPoint(max((host.width() - self.width()) // 2, 0), y))

    def _enter(self, host: QWidget) -> None:
        self._came_from = host.focusWidget()
        if self.parent() is not host:
            self.setParent(host)
        self.ensurePolished()
        self.adjustSize()
        if self.width() > host.width() - theme.px(16):
            self.resize(host.width() - theme.px(16), self.height())

    def _appear(self, where: QPoint) -> None:
        self.move(where)
        self.show()
        self.raise_()
        # The window of the system alone, where each press comes first: a filter on the application would meet all that is
        # painted behind this, one after the other, at the first time that anything opens.
        self._watch(self.window().windowHandle())
        self.take_focus()

    def _watch(self, window: QWindow | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = window
        if window is not None:
            window.installEventFilter(self)

    def take_focus(self) -> None:
        """Which part gets the keyboard first; the popover itself, unless a child knows better."""
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_softly(self) -> None:
        """Go away and give the keyboard back."""
        if self.isHidden():
            return
        self._watch(None)
        if self._came_from is None and self.focusWidget() is not None:
            self.focusWidget().clearFocus()  # or Qt would hand the keyboard to the first button of the window
        self.hide()
        came_from, self._came_from = self._came_from, None
        if came_from is not None and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        corner = theme.px(theme.RADIUS_MENU)
        self._ground.setGeometry(self.rect().adjusted(corner, 1, -corner, -1))
        self._ground.lower()

    def hideEvent(self, event: QEvent) -> None:
        self._watch(None)
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_softly()
            return
        super().keyPressEvent(event)
        # A key that means nothing here must not reach the window's single-letter keys behind it.
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent) and self.isVisible():
            at = event.globalPosition().toPoint()
            inside = QRect(self.mapToGlobal(QPoint(0, 0)), self.size()).contains(at)
            if not inside and watched is self._watched:
                self.close_softly()
        return False

    def event(self, event: QEvent) -> bool:
        # The window's single letters (and its Escape) rest while a question stands in the room.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_plain(event):
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        corner = theme.px(theme.RADIUS_MENU)
        framed(QPainter(self), self.rect(), edge="edge", fill="raised", width=1, corner=corner)


class _Ground(QWidget):
    """All of a popover but its frame and its round corners. It covers what lies below, so that no letter typed into the
    popover paints the panes behind it as well; the popover itself lets them through at its corners."""

    def __init__(self, popover: Popover) -> None:
        super().__init__(popover)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), theme.colour("raised"))


def _is_plain(event: QKeyEvent) -> bool:
    harmless = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    return not event.modifiers() & ~harmless
