"""A banner: what has happened to a reply or a source, where it belongs, with the buttons that help.

Blue = ours, on its way · amber = a question · red = refused · green = live · grey = rest. It decides nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import icons, theme
from ui.widgets.labels import Label, set_property

#: The colour role of the glyph for each tone.
TONES = {"ours": "ink", "due": "due", "over": "over", "heard": "heard", "declined": "decl", "rest": "text2"}


class Banner(QFrame):
    """`tone` is a key of `TONES`. With `one_line` the line follows the title and the buttons stand right."""

    def __init__(
        self, tone: str = "ours", title: str = "", line: str = "", icon: str = "info", *, one_line: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._icon, self._tone = icon, tone
        self._glyph = QLabel()
        self._title = Label("", "name")
        self._title.setWordWrap(not one_line)  # a site's reason is a whole sentence
        self._line = Label("", "body", "text2")
        self._line.setWordWrap(True)
        self.lead: QWidget = self._glyph
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.px(8))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.px(14), theme.px(12), theme.px(14), theme.px(12))
        self._row.setSpacing(theme.px(10))
        side = Qt.AlignmentFlag.AlignVCenter if one_line else Qt.AlignmentFlag.AlignTop
        self._row.addWidget(self._glyph, 0, side)
        words: QBoxLayout = QHBoxLayout() if one_line else QVBoxLayout()
        words.setSpacing(theme.px(6 if one_line else 0))
        words.addWidget(self._title)
        words.addWidget(self._line, 1 if one_line else 0)
        self._row.addLayout(words, 1)
        if one_line:
            self._row.addLayout(self._buttons)
        else:
            words.addLayout(self._buttons)
        self._one_line = one_line
        theme.watcher.theme_changed.connect(self._tint)
        self.show_words(title, line, tone=tone, icon=icon)

    def show_words(self, title: str, line: str = "", *, tone: str | None = None, icon: str | None = None) -> None:
        """Shows another message in place; tone and icon stay unless given."""
        self._tone = tone or self._tone
        self._icon = icon or self._icon
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._line.setText(line)
        self._line.setVisible(bool(line))
        self.setAccessibleName(f"{title} {line}".strip())
        set_property(self, "tone", self._tone)
        self._tint()

    def set_lead(self, widget: QWidget) -> None:
        """Puts another sign in the icon's place, such as the countdown ring."""
        self._row.replaceWidget(self.lead, widget)
        self.lead.hide()
        self.lead = widget

    def set_buttons(self, buttons: Sequence[QPushButton], far: QPushButton | None = None) -> None:
        """Shows these buttons instead of the present ones; `far` stands apart at the right end."""
        while self._buttons.count():
            item = self._buttons.takeAt(0)
            if item.widget() is not None:
                item.widget().setParent(None)
        # Held at their side, buttons below each other do not keep the words to their own width.
        side = Qt.AlignmentFlag(0) if self._one_line else Qt.AlignmentFlag.AlignLeft
        for button in buttons:
            self._buttons.addWidget(button, 0, side)
        if not self._one_line:
            self._buttons.addStretch(1)
        if far is not None:
            self._buttons.addWidget(far, 0, side)
        self._buttons.setContentsMargins(0, 0 if self._one_line or not buttons else theme.px(10), 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons below the words stand below each other where they would be cut beside each other."""
        super().resizeEvent(event)
        if self._one_line:
            return
        shown = [item.widget() for item in map(self._buttons.itemAt, range(self._buttons.count())) if item.widget()]
        wanted = sum(button.sizeHint().width() + self._buttons.spacing() for button in shown)
        room = self.width() - theme.px(14) * 2 - self.lead.sizeHint().width() - self._row.spacing()
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._buttons.setDirection(beside if wanted <= room + self._buttons.spacing() else below)

    def _tint(self) -> None:
        drawn = icons.pixmap(self._icon, TONES[self._tone], theme.px(16), self.devicePixelRatioF())
        self._glyph.setPixmap(drawn)
