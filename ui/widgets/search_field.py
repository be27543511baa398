"""A search field with its glass at the left and its key at the right, until something is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui import icons, theme
from ui.texts import tr
from ui.widgets.buttons import KeyHint


class SearchField(QLineEdit):
    """Escape clears it; the arrow down leaves it for the list below."""

    left_downwards = Signal()

    def __init__(self, words: str, *, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "search")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self._glass = QAction(words, self)
        self._clear = QAction(tr("Clear the search"), self)
        self._clear.triggered.connect(self.clear)
        icons.put(self._glass, "search", "text2")
        icons.put(self._clear, "close", "text2", 14)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self._hint = KeyHint(key, self) if key else None
        self.textChanged.connect(self._on_text)

    def _on_text(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        if self._hint is not None:
            self._hint.setVisible(not text)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        if self._hint is not None:
            self._hint.resize(self._hint.sizeHint())
            gap, kept = theme.px(6), self._hint.width() + theme.px(8)
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.setTextMargins(kept if mirrored else 0, 0, 0 if mirrored else kept, 0)
            left = gap if mirrored else self.width() - self._hint.width() - gap
            self._hint.move(left, (self.height() - self._hint.height()) // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
