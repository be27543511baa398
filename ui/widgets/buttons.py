"""Buttons by what they weigh: primary (one per view), plain, quiet, link; icon buttons, segments and key hints.

Their looks come from the style sheet by the property `kind`. None of them takes the focus from the editor by a click.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from ui import icons, theme
from ui.actions import key_words


def _button(kind: str, text: str, icon: str, role: str, tip: str, parent: QWidget | None) -> QPushButton:
    button = QPushButton(text, parent)
    if kind:
        button.setProperty("kind", kind)
    # A click must not take the caret out of a half-written letter; Tab still reaches every button.
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAutoDefault(False)
    button.setAccessibleName(text or tip)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    if tip:
        button.setToolTip(tip)
    if icon:
        icons.put(button, icon, role)
    return button


def primary_button(text: str, icon: str = "", *, tip: str = "", parent: QWidget | None = None) -> QPushButton:
    """The one button of a view that does what the view is for."""
    return _button("primary", text, icon, "oninkfill", tip, parent)


def plain_button(
    text: str, icon: str = "", *, tip: str = "", danger: bool = False, parent: QWidget | None = None
) -> QPushButton:
    button = _button("", text, icon, "over" if danger else "text", tip, parent)
    if danger:
        button.setProperty("danger", "true")
    return button


def quiet_button(text: str, icon: str = "", *, tip: str = "", parent: QWidget | None = None) -> QPushButton:
    return _button("quiet", text, icon, "text2", tip, parent)


def menu_button(text: str, menu: QMenu, *, tip: str = "", parent: QWidget | None = None) -> QPushButton:
    """A plain button that opens a menu, with a chevron after its words."""
    button = _button("", text, "", "text2", tip, parent)
    button.setMenu(menu)
    # The icon stands after the words when the button reads the other way round than the interface.
    mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    button.setLayoutDirection(Qt.LayoutDirection.LeftToRight if mirrored else Qt.LayoutDirection.RightToLeft)
    icons.put(button, "chevron-down", "text2", 12, beside_words=True)
    return button


def link_button(text: str, *, tip: str = "", small: bool = False, parent: QWidget | None = None) -> QPushButton:
    button = _button("link", text, "", "ink", tip, parent)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    if small:
        button.setProperty("small", "true")
    return button


class IconButton(QToolButton):
    """A button of an icon alone, or with words beside it. `words` are its accessible name and tooltip."""

    def __init__(
        self,
        icon: str,
        words: str,
        *,
        size: int = 16,
        role: str = "text2",
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        icons.put(self, icon, role, size)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        if text:
            self.setText(text)
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            icons.put(self, icon, role, size)
        self._dot = ""

    def show_dot(self, role: str) -> None:
        """A dot of a colour role at the upper corner, for something that needs the owner; empty for none."""
        self._dot = role
        self.update()

    def paintEvent(self, event) -> None:
        super().paintEvent(event)
        if self._dot:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(self._dot))
            side = theme.px(8)
            painter.drawEllipse(self.width() - side - 1, 1, side, side)
            painter.end()


class _Segment(QPushButton):
    """As wide as its words are in bold, so that choosing it neither moves the others nor cuts it."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        bold = QFontMetrics(theme.font("name")).horizontalAdvance(self.text())
        return QSize(max(hint.width(), bold + theme.px(26)), hint.height())

    minimumSizeHint = sizeHint


class SegmentedControl(QWidget):
    """One choice of a few, all in sight. Emits the key of a choice when the owner makes it."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]], words: str, parent: QWidget | None = None) -> None:
        """`choices` are (key, text); `words` say what is chosen ("Period")."""
        super().__init__(parent)
        self.setProperty("role", "segments")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._keys = [key for key, _text in choices]
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for place, (_key, text) in enumerate(choices):
            button = _Segment(text)
            button.setCheckable(True)
            button.setProperty("kind", "segment")
            ends = {0: "first", len(choices) - 1: "last"}
            button.setProperty("place", ends.get(place, "middle"))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAutoDefault(False)
            button.setAccessibleName(f"{words}: {text}")
            self._group.addButton(button, place)
            row.addWidget(button)
        self._group.idClicked.connect(self._on_clicked)

    def choose(self, key: str) -> None:
        """Shows a choice without emitting it."""
        self._group.button(self._keys.index(key)).setChecked(True)

    def choice(self) -> str:
        place = self._group.checkedId()
        return self._keys[place] if place >= 0 else ""

    def _on_clicked(self, place: int) -> None:
        self.chosen.emit(self._keys[place])


class KeyHint(QLabel):
    """A key in a small frame. For eyes only: the action itself carries the shortcut."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(key_words(keys), parent)
        self.setProperty("role", "key")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(theme.font("axis")).horizontalAdvance(self.text())
        return QSize(max(words + theme.px(8) + 2, theme.px(18)), theme.px(18))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
