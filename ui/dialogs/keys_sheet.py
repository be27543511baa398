"""All keys on one sheet, opened by "?". The keys are values that it is given; the window alone binds them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs.popover import Popover
from ui.lettering import named
from ui.widgets import KeyHint, Label

#: Groups of (words, keys); several keys of one action are divided by " / ", a sequence by blanks.
Keys = Sequence[tuple[str, Sequence[tuple[str, str]]]]

STANDARD_KEYS: Keys = (
    (
        "Moving",
        (
            ("Next, previous", "J / K"), ("Scroll, then next", "Space"), ("Search", "/"), ("Go to waiting", "G W"),
            ("Go to unrated", "G U"), ("Go to follow-ups", "G F"), ("Go to the outbox", "G O"),
            ("Go to thank", "G T"), ("Go to all reviews", "G A"), ("Go to coverage", "G C"),
        ),
    ),
    (
        "Answering",
        (
            ("Write", "R"), ("Post", "Ctrl ⏎"), ("Undo, also a post", "Z"), ("What they want", "W"), ("Reasons", "T"),
            ("Selected words are a point, or none", "P"), ("Note", "N"), ("Open at the site", "O"),
        ),
    ),
    (
        "Deciding",
        (
            ("Done", "E"), ("Snooze, then 1 to 6", "B"), ("Follow up", "F"), ("Star", "S"),
            ("Rate a mention", "1 – 5"), ("Not a complaint", "0"),
        ),
    ),
    (
        "Everywhere",
        (
            ("Every action by name", "Ctrl K"), ("Brands", "Ctrl B"), ("Check the sources", "F5"),
            ("Export", "Ctrl E"), ("These keys", "?"),
        ),
    ),
)  # fmt: skip


class KeysSheet(Popover):
    def __init__(self, keys: Keys = STANDARD_KEYS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "keysSheet", "Keys")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        outer.setSpacing(theme.px(16))
        outer.addWidget(Label("Keys", "title"))
        columns = QHBoxLayout()
        columns.setSpacing(theme.px(40))
        outer.addLayout(columns)
        halves = (keys[: (len(keys) + 1) // 2], keys[(len(keys) + 1) // 2 :])
        for half in halves:
            column = QVBoxLayout()
            column.setSpacing(theme.px(14))
            for title, lines in half:
                column.addWidget(Label(title, "section", "text3"))
                grid = QGridLayout()
                grid.setHorizontalSpacing(theme.px(24))
                grid.setVerticalSpacing(theme.px(6))
                for row, (words, key) in enumerate(lines):
                    grid.addWidget(Label(words), row, 0)
                    grid.addLayout(_caps(key), row, 1, Qt.AlignmentFlag.AlignRight)
                column.addLayout(grid)
            column.addStretch(1)
            columns.addLayout(column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "?":
            self.close_softly()
            return
        super().keyPressEvent(event)


def _caps(keys: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.px(4))
    for part in keys.split(" "):
        row.addWidget(Label(part, "meta", "text3") if part in ("/", "–") and keys != "/" else KeyHint(part))
    return row
