"""The toast: what was just done, with Undo, for six seconds at the lower left of the letter. One at a time."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QEvent, QPoint, QPropertyAnimation, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui import theme
from ui.texts import tr
from ui.widgets.buttons import link_button
from ui.widgets.labels import Label
from ui.widgets.shadow import Shadow

STAYS_MS = 6000


class Toast(QFrame):
    """Floats over `host`, 12 px from its lower left corner. Stays while the pointer rests on it or Undo has the focus."""

    undo_requested = Signal(object)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("undoToast")
        self._token: object = None
        self._words = Label()
        self.undo_button: QPushButton = link_button(tr("Undo"), tip=tr("Undo (Ctrl+Z)"))
        self.undo_button.clicked.connect(self._undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.sides(theme.px(14), 0, theme.px(10), 0))
        row.setSpacing(theme.px(14))
        row.addWidget(self._words)
        row.addWidget(self.undo_button)
        self._shadow = Shadow(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS_MS)
        self._timer.timeout.connect(self._leave_unless_held)
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setDuration(theme.TOAST_MS)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        host.installEventFilter(self)
        self.hide()

    def show_message(self, words: str, token: object = None, *, undo: bool = True, animated: bool = True) -> None:
        """Shows what was done, in place of the toast before it. `token` comes back with `undo_requested`."""
        self._token = token
        self._words.setText(words)
        self.undo_button.setVisible(undo)
        self.setAccessibleName(tr("{words}. Undo with Ctrl+Z", words=words) if undo else f"{words}.")
        self.setFixedHeight(theme.px(40))
        self.adjustSize()
        self._slide.stop()
        self.show()
        self.raise_()
        if animated:
            self._slide.setStartValue(self._place() + QPoint(0, theme.px(12)))
            self._slide.setEndValue(self._place())
            self._slide.start()
        else:
            self.move(self._place())
        self._timer.start()

    def go_along(self, host: QWidget) -> None:
        """The page under it changed: what was just done can still be taken back, over the page that came."""
        if not self._timer.isActive() or host is self.parentWidget():
            return
        self._slide.stop()
        self.setParent(host)
        host.installEventFilter(self)
        self.move(self._place())
        self.show()
        self.raise_()

    def dismiss(self) -> None:
        """Takes the toast away; what it offered to undo stays done."""
        self._timer.stop()
        self.hide()

    def _place(self) -> QPoint:
        gap = theme.px(12)
        return QPoint(gap, self.parentWidget().height() - self.height() - gap)

    def _undo(self) -> None:
        token = self._token
        self.dismiss()
        self.undo_requested.emit(token)

    def _leave_unless_held(self) -> None:
        if self.underMouse() or self.undo_button.hasFocus():
            self._timer.start(1000)
        else:
            self.dismiss()

    def eventFilter(self, watched, event) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._slide.stop()
            self.move(self._place())
        return False
