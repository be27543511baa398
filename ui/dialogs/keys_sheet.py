"""All keys on one sheet, opened by "?". The keys are values that it is given; the window alone binds them."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs.popover import Popover
from ui.lettering import named
from ui.texts import mark, tr
from ui.widgets import KeyHint, Label

#: Groups of (words, keys); several keys of one action are divided by " / ", a sequence by blanks.
Keys = Sequence[tuple[str, Sequence[tuple[str, str]]]]

STANDARD_KEYS: Keys = (
    (
        mark("Moving"),
        (
            (mark("Next, previous"), "J / K"), (mark("Scroll, then next"), "Space"), (mark("Search"), "/"), (mark("Go to waiting"), "G W"),
            (mark("Go to unrated"), "G U"), (mark("Go to follow-ups"), "G F"), (mark("Go to the outbox"), "G O"),
            (mark("Go to thank"), "G T"), (mark("Go to all reviews"), "G A"), (mark("Go to coverage"), "G C"),
        ),
    ),
    (
        mark("Answering"),
        (
            (mark("Write"), "R"), (mark("Post"), "Ctrl ⏎"), (mark("Undo, also a post"), "Z"), (mark("What they want"), "W"), (mark("Reasons"), "T"),
            (mark("Selected words are a point, or none"), "P"), (mark("Note"), "N"), (mark("Open at the site"), "O"),
        ),
    ),
    (
        mark("Deciding"),
        (
            (mark("Done"), "E"), (mark("Snooze, then 1 to 6"), "B"), (mark("Follow up"), "F"), (mark("Star"), "S"),
            (mark("Rate a mention"), "1 – 5"), (mark("Not a complaint"), "0"),
        ),
    ),
    (
        mark("Everywhere"),
        (
            (mark("Every action by name"), "Ctrl K"), (mark("Brands"), "Ctrl B"), (mark("Check the sources"), "F5"),
            (mark("Export"), "Ctrl E"), (mark("These keys"), "?"),
        ),
    ),
)  # fmt: skip


class KeysSheet(Popover):
    """With `at_once` false its groups are made by `make_one`, or when it opens: it consists of a hundred small parts."""

    def __init__(self, keys: Keys = STANDARD_KEYS, parent: QWidget | None = None, *, at_once: bool = True) -> None:
        super().__init__(parent)
        named(self, "keysSheet", tr("Keys"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        outer.setSpacing(theme.px(16))
        outer.addWidget(Label(tr("Keys"), "title", parent=self))
        columns = QHBoxLayout()
        columns.setSpacing(theme.px(40))
        outer.addLayout(columns)
        half = (len(keys) + 1) // 2
        self._rest: deque[tuple[QVBoxLayout, str, Sequence[tuple[str, str]]]] = deque()
        for groups in (keys[:half], keys[half:]):
            column = QVBoxLayout()
            column.setSpacing(theme.px(14))
            column.addStretch(1)
            columns.addLayout(column)
            self._rest.extend((column, title, lines) for title, lines in groups)
        while at_once and self.make_one():
            pass

    def make_one(self) -> bool:
        """Make a group that is still missing; tells whether there are more."""
        if self._rest:
            column, title, lines = self._rest.popleft()
            last = column.count() - 1  # before the stretch
            column.insertWidget(last, Label(tr(title), "section", "text3", self))
            grid = QGridLayout()
            grid.setHorizontalSpacing(theme.px(24))
            grid.setVerticalSpacing(theme.px(6))
            for row, (words, key) in enumerate(lines):
                grid.addWidget(Label(tr(words), parent=self), row, 0)
                grid.addLayout(self._caps(key), row, 1, Qt.AlignmentFlag.AlignRight)
            column.insertLayout(last + 1, grid)
        return bool(self._rest)

    def open_in(self, host: QWidget, top: int) -> None:
        while self.make_one():
            pass
        super().open_in(host, top)

    def _caps(self, keys: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(4))
        for part in keys.split(" "):
            between = part in ("/", "–") and keys != "/"
            row.addWidget(Label(part, "meta", "text3", self) if between else KeyHint(part, self))
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "?":
            self.close_softly()
            return
        super().keyPressEvent(event)
