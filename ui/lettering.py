"""Labels, buttons and lines in the type roles of the theme, for words that strangers may have written.

Every label here shows plain text: a review's words are never markup. Not here: glyphs with a meaning (`ui/widgets/`),
the letter's own type (`ui/voices.py`).
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QStyle, QStyleOption, QToolButton, QWidget

from ui import icons, theme


def plain_label(text: str = "", *, kind: str = "", tone: str = "", wraps: bool = False) -> QLabel:
    """A label of plain text in a type role (`kind`) and a colour role (`tone`)."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wraps)
    if kind:
        label.setProperty("type", kind)
    if tone:
        label.setProperty("tone", tone)
    if wraps:
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        label.setMinimumWidth(1)
    return label


class ElidedLabel(QLabel):
    """One line of plain text that ends in "…" where there is no room; the tooltip then holds all of it."""

    def __init__(self, text: str = "", *, kind: str = "", tone: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if kind:
            self.setProperty("type", kind)
        if tone:
            self.setProperty("tone", tone)
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(16), super().sizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        metrics = QFontMetrics(self.font())
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.rect(),
            int(self.alignment() | Qt.AlignmentFlag.AlignVCenter) & ~int(Qt.TextFlag.TextWordWrap),
            self.palette(),
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )


def button(text: str, *, kind: str = "", icon: str = "", name: str = "", says: str = "") -> QPushButton:
    """A push button: `kind` is primary, quiet, link, pick, row or "" for a plain one; `says` its accessible name."""
    made = QPushButton(text)
    if kind:
        made.setProperty("kind", kind)
    if icon:
        icons.put(made, icon, {"primary": "oninkfill", "link": "ink"}.get(kind, "text" if kind == "" else "text2"))
    if name:
        made.setObjectName(name)
    made.setAccessibleName(says or text)
    made.setCursor(Qt.CursorShape.ArrowCursor)
    made.setAutoDefault(False)
    return made


def icon_button(icon: str, says: str, *, name: str = "", keys: str = "", role: str = "text2") -> QToolButton:
    """A square button with an icon alone; its words stand in the tooltip and for screen readers."""
    made = QToolButton()
    icons.put(made, icon, role)
    made.setAccessibleName(says)
    made.setToolTip(f"{says} ({keys})" if keys else says)
    if name:
        made.setObjectName(name)
    return made


def hairline(parent: QWidget | None = None) -> QFrame:
    line = QFrame(parent)
    line.setProperty("role", "hairline")
    line.setFixedHeight(1)
    return line


class Surface(QWidget):
    """A plain ground in the colour of a surface: desk, list or paper."""

    def __init__(self, surface: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", surface)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, QPainter(self), self)


def restyle(widget: QWidget) -> None:
    """Let the style sheet see a property that changed after the widget was polished."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def is_new_look(event: QEvent) -> bool:
    """Whether colours or type changed, for widgets that measure themselves."""
    return event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange)
