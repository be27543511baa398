"""The command palette: every action by name, found by a few letters, run by Enter. 600 wide, 132 from the top.

The actions are values; `find` is pure. It emits the chosen id and knows nothing of what the id does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui import icons, theme
from ui.actions import key_words
from ui.dialogs.popover import Popover
from ui.lettering import named
from ui.texts import tr
from ui.widgets import Hairline, KeyHint
from ui.widgets.pictures import Pictures

WIDTH, TOP, MOST_ROWS = 600, 132, 9
#: Pictures of rows (85 kB each): a screenful, and what it was before the last letter.
_PICTURES_KEPT = 32
_ACTION = Qt.ItemDataRole.UserRole
_LETTERS = Qt.ItemDataRole.UserRole + 1
_GROUP = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Action:
    """Something that can be done. `keys` are divided by blanks; `note` is a quiet word behind the title."""

    id: str
    title: str
    keys: str = ""
    group: str = ""
    icon: str = ""
    note: str = ""


def letters_found(wanted: str, title: str) -> tuple[int, ...] | None:
    """The places in `title` where the letters of `wanted` stand, in order, or None. Whole pieces are preferred: first
    the words as typed, then each word of `wanted` at the start of a word, then letters in order."""
    small, query = title.casefold(), " ".join(wanted.casefold().split())
    if len(small) != len(title):  # a letter that grows when folded would shift every place behind it
        small = title.lower() if len(title.lower()) == len(title) else title
    if not query:
        return ()
    at = small.find(query)
    if at >= 0:
        return tuple(range(at, at + len(query)))
    places: list[int] = []
    start = 0
    for letter in query.replace(" ", ""):
        found = small.find(letter, start)
        if found < 0:
            return None
        places.append(found)
        start = found + 1
    return tuple(places)


def find(wanted: str, actions: Sequence[Action]) -> tuple[tuple[Action, tuple[int, ...]], ...]:
    """The actions that match, best first within their groups; groups keep the order in which they came."""
    ranked: list[tuple[int, int, Action, tuple[int, ...]]] = []
    for order, action in enumerate(actions):
        places = letters_found(wanted, action.title)
        if places is None:
            continue
        ranked.append((_awkwardness(places, action.title), order, action, places))
    # Scattered letters are a guess: they count only while nothing matches as typed.
    best = min((score for score, *_rest in ranked), default=0)
    kept = [entry for entry in ranked if entry[0] < 100 or best >= 100]
    groups = list(dict.fromkeys(action.group for action in actions))
    kept.sort(key=lambda entry: (groups.index(entry[2].group), entry[0], entry[1]))
    return tuple((action, places) for _score, _order, action, places in kept)


def _awkwardness(places: tuple[int, ...], title: str) -> int:
    """0 at the title's start, 1 at a word's start, 2 inside a word, 100 and more for scattered letters."""
    if not places or (places[0] == 0 and places[-1] == len(places) - 1):
        return 0
    if places[-1] - places[0] == len(places) - 1:
        return 1 if title[places[0] - 1] == " " else 2
    return 100 + places[-1] - places[0]


class _Looks(NamedTuple):
    """Whatever a row's picture depends on: an action with the letters found in it, or the title of a group."""

    action: Action | None
    letters: tuple[int, ...]
    group: str
    selected: bool
    mirrored: bool


class _Rows(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(0, theme.px(30 if index.data(_ACTION) is None else 36))

    def __init__(self, list_: QListView) -> None:
        super().__init__(list_)
        self._pictures = Pictures(_PICTURES_KEPT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        looks = self._looks(
            index,
            bool(option.state & QStyle.StateFlag.State_Selected),
            option.direction == Qt.LayoutDirection.RightToLeft,
        )
        self._pictures.draw(
            painter, QRectF(option.rect), looks, lambda inside, area: self._paint(inside, area.toRect(), looks),
            ground="raised",
        )  # fmt: skip

    def paint_ahead(self, index: QModelIndex, size: QSize, ratio: float, *, selected: bool, mirrored: bool) -> None:
        """Paint the picture of a row that will be in view when the palette opens, and keep it."""
        looks = self._looks(index, selected, mirrored)
        self._pictures.picture(
            QSizeF(size), ratio, looks, lambda inside, area: self._paint(inside, area.toRect(), looks), ground="raised"
        )

    @staticmethod
    def _looks(index: QModelIndex, selected: bool, mirrored: bool) -> _Looks:
        return _Looks(
            index.data(_ACTION), tuple(index.data(_LETTERS) or ()), index.data(_GROUP) or "", selected, mirrored
        )

    def _paint(self, painter: QPainter, rect: QRect, looks: _Looks) -> None:
        self._mirrored, action, selected = looks.mirrored, looks.action, looks.selected
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        middle |= Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        if action is None:
            painter.setFont(theme.font("section"))
            painter.setPen(theme.colour("text3"))
            painter.drawText(rect.adjusted(theme.px(12), theme.px(5), -theme.px(12), 0), middle, looks.group)
            return
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("tint"))
            painter.drawRoundedRect(rect, theme.px(6), theme.px(6))
        side = theme.px(16)
        if action.icon:
            at = self._turned(QRect(rect.x() + theme.px(12), 0, side, side), rect).x()
            icons.paint(painter, action.icon, at, rect.y() + (rect.height() - side) / 2,
                        role="ink" if selected else "text2", size=side)  # fmt: skip
        right = self._paint_keys(painter, rect, key_words(action.keys))
        x = self._paint_title(painter, rect, action.title, set(looks.letters), right)
        if action.note:
            painter.setFont(theme.font("meta"))
            painter.setPen(theme.colour("text3"))
            note = QRect(x + theme.px(12), rect.y(), max(right - x - theme.px(12), 0), rect.height())
            painter.drawText(self._turned(note, rect), middle, action.note)

    _mirrored = False

    def _turned(self, area: QRect, rect: QRect) -> QRect:
        """The area's place in a row of a mirrored window."""
        if not self._mirrored:
            return area
        return QRect(rect.left() + rect.right() - area.right(), area.y(), area.width(), area.height())

    def _paint_title(self, painter: QPainter, rect: QRect, title: str, found: set[int], right: int) -> int:
        plain, strong = theme.font("body"), theme.font("name")
        x = rect.x() + theme.px(40)
        run, is_found = "", None
        pieces: list[tuple[str, bool]] = []
        for place, letter in enumerate(title):
            if (place in found) is not is_found and run:
                pieces.append((run, bool(is_found)))
                run = ""
            is_found = place in found
            run += letter
        pieces.append((run, bool(is_found)))
        for words, bold in pieces:
            font = strong if bold else plain
            painter.setFont(font)
            painter.setPen(theme.colour("ink" if bold else "text"))
            side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
            painter.drawText(
                self._turned(QRect(x, rect.y(), max(right - x, 0), rect.height()), rect),
                side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute,
                words,
            )
            x += QFontMetrics(font).horizontalAdvance(words)
        return x

    def _paint_keys(self, painter: QPainter, rect: QRect, keys: str) -> int:
        right = rect.right() - theme.px(10)
        painter.setFont(theme.font("axis"))
        metrics = QFontMetrics(theme.font("axis"))
        for key in keys.split() if self._mirrored else reversed(keys.split()):
            width = max(metrics.horizontalAdvance(key) + theme.px(10), theme.px(18))
            box = QRect(right - width, rect.y() + (rect.height() - theme.px(18)) // 2, width, theme.px(18))
            box = self._turned(box, rect)
            painter.setPen(theme.colour("line"))
            painter.setBrush(theme.colour("raised"))
            painter.drawRoundedRect(box, theme.px(4), theme.px(4))
            painter.setPen(theme.colour("text2"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
            right -= width + theme.px(4)
        return right


class CommandPalette(Popover):
    #: the id of the chosen action
    chosen = Signal(str)

    def __init__(self, actions: Sequence[Action] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "commandPalette", tr("Every action by name"))
        self._actions: tuple[Action, ...] = tuple(actions)
        self.field = QLineEdit()
        self.field.setProperty("kind", "bare")
        self.field.setPlaceholderText(tr("What do you want to do?"))
        named(self.field, "paletteField", tr("What do you want to do?"))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._filter)
        glass = QLabel()
        glass.setPixmap(icons.pixmap("search", "text2", theme.px(16), self.devicePixelRatioF()))
        head = QWidget()
        head.setFixedHeight(theme.px(52))
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.sides(theme.px(20), 0, theme.px(12), 0))
        row.setSpacing(theme.px(12))
        row.addWidget(glass)
        row.addWidget(self.field, 1)
        row.addWidget(KeyHint("Esc"))
        self.list = QListView()
        named(self.list, "paletteList", tr("Actions"))
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self._rows = _Rows(self.list)
        self.list.setItemDelegate(self._rows)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.viewport().setAutoFillBackground(False)
        self.list.clicked.connect(self._run)
        self._model = QStandardItemModel(self)
        self.list.setModel(self._model)
        self._nothing = QLabel(tr("Nothing is called that."))
        self._nothing.setProperty("tone", "text2")
        self._nothing.setContentsMargins(theme.sides(theme.px(20), theme.px(14), 0, theme.px(14)))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, theme.px(8))
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(Hairline())
        body = QVBoxLayout()
        body.setContentsMargins(theme.px(8), theme.px(4), theme.px(8), 0)
        body.addWidget(self.list)
        body.addWidget(self._nothing)
        column.addLayout(body)
        self.setFixedWidth(theme.px(WIDTH))
        self._filter()

    def set_actions(self, actions: Sequence[Action]) -> None:
        self._actions = tuple(actions)
        self._filter()

    def open_over(self, window: QWidget) -> None:
        """Show over a window with an empty field."""
        if self.field.text():
            self.field.clear()
        else:
            self._fit_rows()
            self._move_to(0, 1)
        self.setFixedWidth(min(theme.px(WIDTH), max(window.width() - theme.px(32), theme.px(280))))
        self.open_in(window, theme.px(TOP))

    def paint_ahead(self) -> None:
        """Paint the rows that will be in view when this opens: with what lies below it they take more than a frame."""
        inside = self.layout().contentsMargins()
        width = theme.px(WIDTH) - inside.left() - inside.right() - 2 * theme.px(8)
        if self._model.rowCount() > MOST_ROWS + 3:
            width -= self.list.verticalScrollBar().sizeHint().width()
        for row in range(min(self._model.rowCount(), MOST_ROWS + 3)):
            size = QSize(width, self.list.sizeHintForRow(row))
            is_first = row == self.list.currentIndex().row()
            self._rows.paint_ahead(
                self._model.index(row, 0),
                size,
                self.devicePixelRatioF(),
                selected=is_first,
                mirrored=self.isRightToLeft(),
            )

    def take_focus(self) -> None:
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def shown(self) -> tuple[Action, ...]:
        rows = (self._model.item(row).data(_ACTION) for row in range(self._model.rowCount()))
        return tuple(action for action in rows if action is not None)

    def _filter(self) -> None:
        self._model.clear()
        group = None
        for action, letters in find(self.field.text(), self._actions):
            if action.group != group:
                group = action.group
                title = QStandardItem()
                title.setFlags(Qt.ItemFlag.NoItemFlags)
                title.setData(group, _GROUP)
                title.setData(group, Qt.ItemDataRole.AccessibleTextRole)
                self._model.appendRow(title)
            item = QStandardItem()
            item.setData(action, _ACTION)
            item.setData(letters, _LETTERS)
            spoken = ", ".join(part for part in (action.title, action.note, action.keys) if part)
            item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        self._fit_rows()
        self._move_to(0, 1)

    def _fit_rows(self) -> None:
        """As high as its rows are, up to `MOST_ROWS`, and never higher than the window: the rest scrolls."""
        heights = [self.list.sizeHintForRow(row) for row in range(min(self._model.rowCount(), MOST_ROWS + 3))]
        self.list.setFixedHeight(max(sum(heights), 1))
        self.list.setVisible(bool(heights))
        self._nothing.setVisible(not heights)
        self.layout().activate()
        host = self.parentWidget()
        too_high = self.layout().totalSizeHint().height() - (host.height() - theme.px(16)) if host else 0
        if heights and too_high > 0:
            self.list.setFixedHeight(max(sum(heights) - too_high, 1))
            self.layout().activate()
        self.resize(self.width(), self.layout().totalSizeHint().height())

    def _move_to(self, row: int, step: int) -> None:
        count = self._model.rowCount()
        while 0 <= row < count and self._model.item(row).data(_ACTION) is None:
            row += step
        if 0 <= row < count:
            self.list.setCurrentIndex(self._model.index(row, 0))

    def _run(self, index: QModelIndex) -> None:
        action = index.data(_ACTION)
        if action is not None:
            self.close_softly()
            self.chosen.emit(action.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            here = self.list.currentIndex().row()
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self._move_to(here + step, step)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run(self.list.currentIndex())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_softly()
                return True
        return super().eventFilter(watched, event)
