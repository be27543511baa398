"""Rows of a form: a label, a field, a line of help below it. For the dialogs; knows nothing of what is asked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from sources.contract import Setting
from ui import theme
from ui.lettering import give_ground, named, wrapping_label
from ui.texts import tr
from ui.widgets import Hairline, IconButton, Label


class FieldRow(QWidget):
    """A label above (or beside) its field, with help below. `field` is the widget that holds the value."""

    def __init__(
        self, label: str, field: QWidget, help: str = "", *, beside: bool = False, after: str = "", narrow: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`after` are words behind the field; a `narrow` field keeps its own width instead of filling the row. Made in its
        `parent`, a row is worked out by the style sheet once."""
        super().__init__(parent)
        self.field = field
        field.setAccessibleName(label)
        if help:
            field.setAccessibleDescription(help)
        name = Label(label, "strong", parent=self)
        name.setBuddy(field)
        self.help = wrapping_label(help, "meta", "text3", parent=self)
        if not help:
            self.help.hide()
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        line.addWidget(field)
        if after:
            line.addWidget(Label(after, "body", "text2", self))
        if after or narrow:
            line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self.help)
        if beside:
            row = QHBoxLayout(self)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.px(12))
            name.setFixedWidth(theme.px(156))
            name.setFixedHeight(theme.px(30))
            row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
            row.addLayout(column, 1)
        else:
            outer = QVBoxLayout(self)
            outer.setContentsMargins(0, 0, 0, 0)
            outer.setSpacing(theme.px(5))
            outer.addWidget(name)
            outer.addLayout(column)

    def complain(self, sentence: str, help: str) -> None:
        """Say below the field what is wrong with it, or show the help again."""
        self.help.setText(sentence or help)
        self.help.set_tone("over" if sentence else "text3")
        self.help.setVisible(bool(sentence or help))


class SecretField(QLineEdit):
    """A password with an eye to look at it. In edit mode an empty field keeps the stored secret."""

    def __init__(self, *, is_stored: bool = False) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setPlaceholderText(tr("Kept in the keyring: leave empty to keep it") if is_stored else "")
        # A part of its own: one that Qt puts into a field stays at 16 px however large the type is.
        self._eye = IconButton("eye", tr("Show what is typed"), parent=self)
        self._eye.setProperty("kind", "small")
        self._eye.setCursor(Qt.CursorShape.ArrowCursor)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._look)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        gap, eye = theme.px(6), self._eye
        eye.resize(eye.sizeHint())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        eye.move(gap if mirrored else self.width() - eye.width() - gap, (self.height() - eye.height()) // 2)
        kept = eye.width() + gap
        self.setTextMargins(kept if mirrored else 0, 0, 0 if mirrored else kept, 0)

    def _look(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)


class SecretText(QPlainTextEdit):
    """A secret of many lines (a key file's content)."""

    def __init__(self, *, is_stored: bool = False) -> None:
        super().__init__()
        self.setFixedHeight(theme.px(72))
        self.setTabChangesFocus(True)
        self.setPlaceholderText(
            tr("Kept in the keyring: leave empty to keep it") if is_stored else tr("Paste it whole")
        )

    def text(self) -> str:
        return self.toPlainText()


#: Secrets that are whole files: they need more than one line.
_LONG_SECRETS = ("private_key", "service_account")


def field_for(setting: Setting, value: str = "", *, is_stored: bool = False) -> QWidget:
    """The widget that asks for a setting of a source."""
    if setting.secret or setting.type == "secret":
        return SecretText(is_stored=is_stored) if setting.name in _LONG_SECRETS else SecretField(is_stored=is_stored)
    if setting.type == "choice":
        words = setting.words or setting.choices
        return choice_box(
            [(choice, tr(word)) for choice, word in zip(setting.choices, words, strict=True)], value or setting.default
        )
    line = QLineEdit(value or setting.default)
    line.setPlaceholderText(setting.placeholder)
    return line


def value_of(field: QWidget) -> str:
    """What stands in a field, without the blanks around it."""
    if isinstance(field, QComboBox):
        return str(field.currentData())
    return field.text().strip()


class NumberField(QLineEdit):
    """A whole number within bounds; the arrow keys count up and down."""

    def __init__(self, least: int, most: int, value: int) -> None:
        super().__init__(str(min(max(value, least), most)))
        self._least, self._most = least, most
        self.setValidator(QIntValidator(least, most, self))
        self.setFixedWidth(theme.px(66))

    def value(self) -> int:
        """The number; the least one while nothing, or too little, is typed."""
        words = self.text().strip()
        return min(max(int(words), self._least), self._most) if words.isascii() and words.isdigit() else self._least

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(event.key())
        if step is None:
            super().keyPressEvent(event)
            return
        self.setText(str(min(max(self.value() + step, self._least), self._most)))


def choice_box(choices: Sequence[tuple[str, str]], chosen: str = "") -> QComboBox:
    """A box of (value, words)."""
    box = QComboBox()
    for value, words in choices:
        box.addItem(words, value)
    at = box.findData(chosen)
    box.setCurrentIndex(max(at, 0))
    return box


class Sheet(QDialog):
    """A dialog with content on paper and a foot with its buttons, divided by a hairline."""

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, name, title)
        self.setWindowTitle(title)
        give_ground(self, "paper")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.page = QVBoxLayout()
        self.page.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        self.page.setSpacing(theme.px(14))
        outer.addLayout(self.page, 1)
        outer.addWidget(Hairline())
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(theme.px(20), theme.px(12), theme.px(20), theme.px(12))
        self.foot.setSpacing(theme.px(8))
        outer.addLayout(self.foot)
