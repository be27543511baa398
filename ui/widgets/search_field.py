"""A search field with its glass at the left and its key at the right, until something is typed.

Glass and cross are parts of their own: those that Qt puts into a field stay at 16 px however large the type is.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from ui import icons, theme
from ui.texts import tr
from ui.widgets.buttons import IconButton, KeyHint


class SearchField(QLineEdit):
    """Escape clears it; the arrow down leaves it for the list below."""

    left_downwards = Signal()

    def __init__(self, words: str, *, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "search")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self._glass = QLabel(self)
        self._glass.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._clear = IconButton("close", tr("Clear the search"), size=14, parent=self)
        self._clear.setProperty("kind", "small")
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Escape does it from the keyboard
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        self._hint = KeyHint(key, self) if key else None
        self.textChanged.connect(self._on_text)
        theme.watcher.theme_changed.connect(self._place)
        self._place()

    def _on_text(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        if self._hint is not None:
            self._hint.setVisible(not text)
        self._place()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """The glass at the near side, the key or the cross at the far one, and the words between them."""
        gap = theme.px(8)
        self._glass.setPixmap(icons.pixmap("search", "text2", theme.px(16), self.devicePixelRatioF()))
        near: list[QWidget] = [self._glass]
        far: list[QWidget] = [self._clear if self.text() else self._hint] if self.text() or self._hint else []
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for part, at_left in ((near, not mirrored), (far, mirrored)):
            for one in part:
                one.resize(one.sizeHint())
                left = gap if at_left else self.width() - one.width() - gap
                one.move(left, (self.height() - one.height()) // 2)
        before, after = (sum(one.width() + gap for one in part) for part in (near, far))
        if mirrored:
            before, after = after, before
        self.setTextMargins(before, 0, after, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
