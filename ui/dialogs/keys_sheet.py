"""All keys on one sheet, opened by "?". The keys are values that it is given; the window alone binds them.

Two lists beside each other, whose rows are painted: forty lines with sixty keys would be a hundred widgets, which took longer
than a frame to lay out and paint. The arrows go from line to line, for those who have them read out, and where a small window
cannot show all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidgetItem,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.actions import key_words
from ui.dialogs.popover import Popover
from ui.in_turns import MadeInTurns
from ui.lettering import named
from ui.sidebar.plain_list import ITEM, LEFT, RIGHT, PlainList, RowState, state_of
from ui.texts import mark, tr
from ui.widgets import Label

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


Index = QModelIndex | QPersistentModelIndex


class Line(NamedTuple):
    """A line of the sheet: the title of a group, which has no keys, or what some keys do."""

    words: str
    keys: str = ""

    @property
    def parts(self) -> tuple[tuple[str, bool], ...]:
        """Its keys one by one, and what stands between two of them: each with whether it is a key."""
        parts = self.keys.split(" ") if self.keys else ()
        return tuple((part, part not in ("/", "–") or self.keys == "/") for part in parts)


class _Lines(QStyledItemDelegate):
    """Paints the lines of a `KeyList`."""

    def __init__(self, keys: KeyList) -> None:
        super().__init__(keys)
        self._list = keys

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = index.data(ITEM)
        if not line.keys:
            return QSize(0, theme.px(24 if index.row() == 0 else 42))
        return QSize(0, max(theme.px(24), QFontMetrics(theme.font("body")).height() + theme.px(6)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        looks = (index.data(ITEM), state_of(option))
        self._list.pictures.draw(
            painter, QRectF(option.rect), looks, lambda inside, area: self._paint(inside, area, *looks), ground="raised"
        )

    def paint_ahead(self, index: Index, size: QSize) -> None:
        """Paint a line that will be in view when the sheet opens, and keep its picture."""
        option = QStyleOptionViewItem()
        self._list.initViewItemOption(option)
        looks = (index.data(ITEM), state_of(option)._replace(hovered=False, focused=False))
        self._list.pictures.picture(
            QSizeF(size), self._list.devicePixelRatioF(), looks,
            lambda inside, area: self._paint(inside, area, *looks), ground="raised",
        )  # fmt: skip

    def _paint(self, painter: QPainter, area: QRectF, line: Line, state: RowState) -> None:
        start = RIGHT if state.mirrored else LEFT
        if not line.keys:
            painter.setFont(theme.font("section"))
            painter.setPen(theme.colour("text3"))
            side = start & ~Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignBottom
            painter.drawText(self._inside(area).adjusted(0, 0, 0, -theme.px(6)), side, line.words)
            return
        if state.selected or state.focused:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("tint"))
            painter.drawRoundedRect(area, theme.px(theme.RADIUS_GLYPH), theme.px(theme.RADIUS_GLYPH))
        inside = self._inside(area)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("text"))
        painter.drawText(inside, start, line.words)
        at = inside.width()
        for part, is_key in reversed(line.parts):
            wide = part_width(part, is_key)
            at -= wide
            left = inside.width() - at - wide if state.mirrored else at
            high = theme.px(18)
            box = QRectF(inside.left() + left, area.top() + (area.height() - high) // 2, wide, high)
            _paint_part(painter, box, part, is_key)
            at -= theme.px(4)

    @staticmethod
    def _inside(area: QRectF) -> QRectF:
        return area.adjusted(theme.px(_SIDE), 0, -theme.px(_SIDE), 0)


_MOVES = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
)  # fmt: skip
#: Between a line's words or keys and the edges of the ground that shows where the arrows are.
_SIDE = 6


def part_width(part: str, is_key: bool) -> int:
    """The width of a key in its frame, or of what stands between two keys."""
    words = QFontMetrics(theme.font("axis" if is_key else "meta")).horizontalAdvance(
        key_words(part) if is_key else part
    )
    return max(words + theme.px(8) + 2, theme.px(18)) if is_key else words


def _paint_part(painter: QPainter, box: QRectF, part: str, is_key: bool) -> None:
    if is_key:
        painter.setPen(theme.colour("line"))
        painter.setBrush(theme.colour("raised"))
        corner = theme.px(theme.RADIUS_GLYPH)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
    painter.setFont(theme.font("axis" if is_key else "meta"))
    painter.setPen(theme.colour("text2" if is_key else "text3"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key_words(part) if is_key else part)


class KeyList(PlainList):
    """Some groups of the sheet, as wide as their longest line and as high as all of them where there is room."""

    def __init__(self, groups: Keys, parent: QWidget | None = None) -> None:
        super().__init__(", ".join(tr(title) for title, _lines in groups), parent)
        self.ground = "raised"
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._lines = _Lines(self)
        self.setItemDelegate(self._lines)
        for title, lines in groups:
            self._add(Line(tr(title)))
            for words, keys in lines:
                self._add(Line(tr(words), keys))

    def _add(self, line: Line) -> None:
        item = QListWidgetItem()
        item.setData(ITEM, line)
        spoken = " ".join(key_words(part) if is_key else part for part, is_key in line.parts)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{line.words}: {spoken}" if line.keys else line.words)
        if not line.keys:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.addItem(item)

    def _wide(self) -> int:
        words = QFontMetrics(theme.font("body"))
        lines = [self.item(row).data(ITEM) for row in range(self.count())]
        widest = max((words.horizontalAdvance(line.words) for line in lines if line.keys), default=0)
        keys = max(
            sum(part_width(*part) for part in line.parts) + theme.px(4) * max(len(line.parts) - 1, 0) for line in lines
        )
        return widest + theme.px(24) + keys + 2 * theme.px(_SIDE)

    def sizeHint(self) -> QSize:
        return QSize(self._wide(), self.rows_height())

    def paint_ahead(self) -> Iterator[None]:
        """Paint the pictures of all lines, some at a time."""
        width = self._wide()
        for row in range(self.count()):
            self._lines.paint_ahead(self.model().index(row, 0), QSize(width, self.sizeHintForRow(row)))
            if row % 10 == 9:
                yield

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()  # Escape and "?" are the sheet's


class KeysSheet(MadeInTurns, Popover):
    """With `at_once` false its lists are made by `make_one`, or when it opens."""

    def __init__(self, keys: Keys = STANDARD_KEYS, parent: QWidget | None = None, *, at_once: bool = True) -> None:
        super().__init__(parent)
        named(self, "keysSheet", tr("Keys"))
        self._outer = QVBoxLayout(self)
        self.lists: list[KeyList] = []
        self.begin_making(self._make(keys), at_once=at_once)

    def _make(self, keys: Keys) -> Iterator[None]:
        side = theme.px(24)
        self._outer.setContentsMargins(side - theme.px(_SIDE), theme.px(20), side - theme.px(_SIDE), theme.px(20))
        self._outer.setSpacing(theme.px(16))
        title = Label(tr("Keys"), "title", parent=self)
        title.setContentsMargins(theme.px(_SIDE), 0, theme.px(_SIDE), 0)
        self._outer.addWidget(title)
        columns = QHBoxLayout()
        columns.setSpacing(theme.px(40) - 2 * theme.px(_SIDE))
        self._outer.addLayout(columns)
        half = (len(keys) + 1) // 2
        for groups in (keys[:half], keys[half:]):
            yield
            made = KeyList(groups, self)
            self.lists.append(made)
            columns.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
            yield from made.paint_ahead()

    def open_in(self, host: QWidget, top: int) -> None:
        self.make_all()
        super().open_in(host, top)

    def _enter(self, host: QWidget) -> None:
        super()._enter(host)
        self.resize(self.width(), min(self.height(), host.height() - theme.px(16)))

    def take_focus(self) -> None:
        for some in self.lists:
            some.setCurrentIndex(QModelIndex())
            some.scrollToTop()
        self.lists[0].setFocus(Qt.FocusReason.PopupFocusReason)
        self.lists[0].setCurrentIndex(QModelIndex())  # or the first press would go to the second line

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "?":
            self.close_softly()
            return
        super().keyPressEvent(event)
