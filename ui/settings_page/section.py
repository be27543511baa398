"""What the sections of the settings are made of: a scrolling page on paper with a title, rows, and plain paragraphs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs.form import FieldRow
from ui.keeping import Kept
from ui.lettering import put_into, wrapping_label
from ui.overlay_bar import OverlayBar
from ui.texts import tr
from ui.widgets import Hairline, Label, Switch

#: Rows are not stretched over a wide window: a field far from its label is hard to find.
WIDEST = 660


class Section(QScrollArea):
    """A section: `add` its rows from above. Subclasses fill `show_kept`."""

    title = ""
    #: What else somebody may search for to find this section.
    words = ""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Settings: {title}", title=tr(self.title)))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = QWidget()
        outer = QVBoxLayout(ground)
        outer.setContentsMargins(theme.sides(theme.px(28), theme.px(22), theme.px(24), theme.px(24)))
        column = QWidget()
        column.setMaximumWidth(theme.px(WIDEST))
        self.column = QVBoxLayout(column)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(16))
        outer.addWidget(column)
        outer.addStretch(1)
        put_into(self, ground)
        self._bar = OverlayBar(self, self)
        self.heading = Label(tr(self.title), "title")
        self.column.addWidget(self.heading)

    def add(self, part: QWidget) -> None:
        self.column.addWidget(part)

    def add_line(self) -> None:
        self.add(Hairline())

    def add_text(self, title: str, text: str) -> Label:
        """A paragraph with a title of its own; returns its text's label."""
        said = wrapping_label(text, selectable=True)
        together = QVBoxLayout()
        together.setSpacing(theme.px(2))
        together.addWidget(Label(title, "strong"))
        together.addWidget(said)
        self.column.addLayout(together)
        return said

    def show_kept(self, kept: Kept) -> None:
        """Show what is kept, without emitting any of it."""


def switch(text: str, name: str) -> Switch:
    """A switch with words beside it, as wide as both."""
    made = Switch(text)
    made.setObjectName(name)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def switch_row(label: str, made: Switch, help: str = "") -> FieldRow:
    """A switch in a row of the form; its accessible name says both the row's label and its words."""
    row = FieldRow(label, made, help, beside=True, narrow=True)
    made.setAccessibleName(f"{label}: {made.text()}")
    made.setMinimumHeight(theme.px(30))
    return row
