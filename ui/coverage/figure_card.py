"""What opens at a figure: its name and value, what it means, and its parts, each of which opens the reviews behind it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from store.rules.coverage_maths import Members
from ui import theme
from ui.coverage.tiles import DEFINITIONS, PARTS
from ui.dialogs.popover import Popover
from ui.lettering import MenuRow, named, wrapping_label
from ui.texts import tr, whole
from ui.widgets import Hairline, Label

WIDTH = 340


class FigureCard(Popover):
    """`reviews_wanted` carries ids and what they are."""

    reviews_wanted = Signal(object, str)

    def __init__(
        self, key: str, name: str, value: str, members: Mapping[Members, Sequence[int]], parent: QWidget | None = None
    ) -> None:
        """`key` is the figure's attribute; `members` the reviews of each set, by id."""
        super().__init__(parent)
        named(self, "figureCard", f"{name}: {value}")
        self.setAccessibleDescription(tr(DEFINITIONS[key]))
        self.setFixedWidth(theme.px(WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(14), theme.px(12), theme.px(14), theme.px(8))
        column.setSpacing(theme.px(4))
        column.addWidget(Label(f"{name}: {value}", "name"))
        column.addWidget(wrapping_label(tr(DEFINITIONS[key]), "body", "text2"))
        column.addSpacing(theme.px(4))
        column.addWidget(Hairline())
        self.rows: dict[Members, MenuRow] = {}
        for which, said in PARTS[key]:
            words = tr(said)
            ids = tuple(members.get(which, ()))
            row = MenuRow(words, whole(len(ids)))
            row.setEnabled(bool(ids))
            row.setToolTip("" if ids else tr("There are none in this period"))
            row.clicked.connect(lambda _checked=False, ids=ids, words=words: self._choose(ids, f"{name}: {words}"))
            column.addWidget(row)
            self.rows[which] = row

    def _choose(self, ids: tuple[int, ...], words: str) -> None:
        self.close_softly()
        self.reviews_wanted.emit(ids, words)

    def take_focus(self) -> None:
        first = next((row for row in self.rows.values() if row.isEnabled()), None)
        (first or self).setFocus(Qt.FocusReason.PopupFocusReason)
