"""Ways of setting words that the letter, the composer and the dialogs share: wrapped labels, rows to press, grounds.

Every label shows plain text: a review's words are never markup. Not here: the small parts themselves (`ui/widgets/`)
and the letter's own type (`ui/voices.py`).
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QWidget

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


class _Grounds(QObject):
    """Fills the grounds of all surfaces before anything else of theirs is painted."""

    def eventFilter(self, widget: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(widget, QWidget):
            QPainter(widget).fillRect(event.rect(), theme.colour(widget.property("surface")))
        return False


class _PaneGrounds(_Grounds):
    """The grounds of panes, which cover what is below them: a stroke of a key need not paint everything from the window
    upwards. Not while the pane as a whole is to be painted: Qt would paint it by itself, and all that lies in it once more."""

    def eventFilter(self, widget: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(widget, QWidget) and kind in (QEvent.Type.Show, QEvent.Type.Resize, QEvent.Type.Paint):
            widget.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, kind == QEvent.Type.Paint)
        return super().eventFilter(widget, event)


@cache
def _grounds(is_pane: bool) -> _Grounds:
    return _PaneGrounds() if is_pane else _Grounds()


def give_ground(widget: QWidget, surface: str, *, is_pane: bool = False) -> None:
    """Paint the widget's ground in the colour of a surface: desk, list or paper. `is_pane` for what fills a part of the
    window or a page of it, with all that lies in it; what lies in it on the same ground needs none."""
    widget.setProperty("surface", surface)
    widget.installEventFilter(_grounds(is_pane))


def put_into(area: QScrollArea, page: QWidget) -> None:
    """Let a page scroll on the ground of the pane around it: Qt would fill page and viewport once more."""
    area.setWidget(page)
    page.setAutoFillBackground(False)


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
