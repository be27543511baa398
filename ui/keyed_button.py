"""A button that shows its keys in small letters behind its words, or a chevron where it opens a menu.

The keys are for eyes; the action has the shortcut.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from ui import icons, theme
from ui.actions import key_words
from ui.widgets.pictures import paint_kept


class KeyedButton(QPushButton):
    """`kind` is primary, quiet or "" for a plain one. `ground` is the colour role that it stands on."""

    def __init__(
        self, words: str, keys: str, *, kind: str = "", icon: str = "", ground: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(words, parent)
        self._keys, self._kind, self._icon, self._ground = key_words(keys), kind, icon, ground
        if kind:
            self.setProperty("kind", kind)
        # A click must not take the caret out of a half-written letter; Tab still reaches the button.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_keys(self, keys: str) -> None:
        """Show other keys, or none where there is no room for them."""
        self._keys = key_words(keys)
        self.updateGeometry()
        self.update()

    def _words_font(self):
        return theme.font("name" if self._kind == "primary" else "strong")

    def _parts(self) -> tuple[int, int, int]:
        icon = theme.px(16) + theme.px(8) if self._icon else 0
        words = QFontMetrics(self._words_font()).horizontalAdvance(self.text())
        keys = QFontMetrics(theme.font("axis")).horizontalAdvance(self._keys)
        if self.menu() is not None:
            keys = theme.px(12)
        return icon, words, keys

    def sizeHint(self) -> QSize:
        icon, words, keys = self._parts()
        return QSize(icon + words + theme.px(7) + keys + 2 * theme.px(12), theme.px(30))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        has_menu = self.menu() is not None
        looks = (self.text(), self._keys, self._kind, self._icon, has_menu, option.state.value, option.features.value)
        paint_kept(self, looks, lambda painter, _area: self._paint(painter, option), ground=self._ground, turned=True)

    def _paint(self, painter: QPainter, option: QStyleOptionButton) -> None:
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        role = {"primary": "oninkfill", "quiet": "text2"}.get(self._kind, "text")
        role = role if self.isEnabled() else "disabled"
        icon, words, keys = self._parts()
        x = (self.width() - icon - words - theme.px(7) - keys) // 2
        side = theme.px(16)
        if self._icon:
            icons.paint(painter, self._icon, x, (self.height() - side) / 2, role=role, size=side)
            x += icon
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setPen(theme.colour(role))
        painter.setFont(self._words_font())
        painter.drawText(QRect(x, 0, words + 2, self.height()), middle, self.text())
        if self.menu() is not None:
            small = theme.px(12)
            left = x + words + theme.px(7)
            icons.paint(painter, "chevron-down", left, (self.height() - small) / 2, role=role, size=small)
            return
        painter.setFont(theme.font("axis"))
        painter.drawText(QRect(x + words + theme.px(7), 0, keys + 2, self.height()), middle, self._keys)
