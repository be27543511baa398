"""Ways of setting words that the letter, the composer and the dialogs share: wrapped labels, rows to press, grounds.

Every label shows plain text: a review's words are never markup. Not here: the small parts themselves (`ui/widgets/`)
and the letter's own type (`ui/voices.py`).
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui import theme
from ui.widgets import KeyHint, Label


class WrappingLabel(Label):
    """A label of several lines that asks for the height of its present width, not of its narrowest."""

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(24), self.fontMetrics().lineSpacing())


def wrapping_label(
    text: str = "", type: str = "body", tone: str = "text2", *, selectable: bool = False, parent: QWidget | None = None
) -> Label:
    """A label that breaks its words into as many lines as it needs."""
    label = WrappingLabel(text, type, tone, parent)
    label.setWordWrap(True)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def give_ground(widget: QWidget, surface: str) -> None:
    """Paint the widget's ground in the colour of a surface: desk, list or paper."""
    widget.setProperty("surface", surface)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


def named(widget: QWidget, name: str, says: str = "") -> QWidget:
    """The widget with its object name and, where given, its accessible name."""
    widget.setObjectName(name)
    if says:
        widget.setAccessibleName(says)
    return widget


class MenuRow(QPushButton):
    """A row of a popover: words left, a note and keys at the right."""

    def __init__(self, words: str, note: str = "", keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "row")
        self.setAutoDefault(False)
        self.setAccessibleName(", ".join(part for part in (words, note) if part))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.sides(theme.px(12), 0, theme.px(8), 0))
        layout.setSpacing(theme.px(12))
        for label, stretch in ((Label(words), 1), (Label(note, "meta", "text3"), 0)):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(label, stretch)
        for key in keys.split():
            layout.addWidget(KeyHint(key))
        self.setFixedHeight(theme.px(30))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return self.layout().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.layout().minimumSize()
