"""What the sheet says where the list beside it is empty: that no letter is open, and one way on. Quiet, and in the middle."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.lettering import named
from ui.texts import tr
from ui.widgets import KeyHint, Label, link_button


class NothingOpen(QWidget):
    """Tells why the sheet is empty. What it offers is the window's to say, and to do."""

    #: The way on was taken.
    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(tr("No letter is open"), "page")
        self._line = Label(tr("What somebody wrote stands here, and your reply below it."), "body", "text2")
        named(self, "nothingOpen", f"{self._title.text()}. {self._line.text()}")
        self.link = link_button("")
        named(self.link, "nothingOpenLink")
        self.link.clicked.connect(self.taken)
        self._keys = KeyHint("G W")
        for label in (self._title, self._line):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.addStretch(4)  # as high as what the list beside it says
        self._column.addWidget(self._title)
        self._column.addWidget(self._line)
        offered = QHBoxLayout()
        offered.addStretch(1)
        offered.addWidget(self.link)
        offered.addWidget(self._keys)
        offered.addStretch(1)
        self._offered = offered
        self._column.addLayout(offered)
        self._column.addStretch(5)
        theme.watcher.theme_changed.connect(self._measure)
        self._measure()

    def show_offer(self, words: str, keys: str = "") -> None:
        """One way on, and the keys that do the same; nothing where there is none."""
        self.link.setText(words)
        self.link.setAccessibleName(words)
        self.link.setVisible(bool(words))
        self._keys.setText(keys)
        self._keys.setVisible(bool(keys))

    def _measure(self) -> None:
        side = theme.px(24)
        self._column.setContentsMargins(side, 0, side, 0)
        self._column.setSpacing(theme.px(6))
        self._offered.setContentsMargins(0, theme.px(8), 0, 0)
        self._offered.setSpacing(theme.px(8))
