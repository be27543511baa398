"""The channels to choose from, in the owner's words and three groups: those Heard posts to, those where the owner posts,
and closed sites that come through the mailbox. In each, what works soon comes first.

It shows values and emits the chosen key (a kind's, or "mail:" with a guide's); what a kind needs is asked in
`source_form.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.dialogs.source_facts import short_time
from ui.dialogs.source_form import KindView
from ui.lettering import give_ground, named
from ui.texts import mark, tr
from ui.widgets import ElidedLabel, Label, SourceGlyph, link_button
from ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from sources.mail.guides import MailGuide

#: So many of each group are in sight before "All 14 kinds".
SHOWN_FIRST = 5
#: What a guide's key begins with.
BY_MAIL = "mail:"
#: The kind that the guides lead to: it stands with them.
_MAILBOX = "mail"
_GROUPS = (mark("Heard posts your reply"), mark("You post, Heard sees it"), mark("Through your mailbox"))


@dataclass(frozen=True, slots=True)
class _Entry:
    key: str
    title: str
    group: int
    summary: str
    takes: str
    searched: str


def _entries(kinds: Sequence[KindView], guides: Sequence[MailGuide]) -> list[_Entry]:
    of_kinds = [
        _Entry(
            kind.key, kind.title, 2 if kind.key == _MAILBOX else 0 if kind.posts_here else 1, kind.summary, short_time(kind),
            f"{kind.title} {kind.summary} {kind.key} {kind.words}".casefold(),
        )
        for kind in sorted(kinds, key=lambda kind: (bool(kind.wait), kind.minutes))
    ]  # fmt: skip
    by_mail = [
        _Entry(
            f"{BY_MAIL}{one.site}",
            tr(one.name),
            2,
            tr(one.why),
            "",
            f"{one.name} {tr(one.name)} {one.site} {tr(one.why)}".casefold(),
        )
        for one in guides
    ]
    return of_kinds + by_mail


class _RoundedRows(QStyledItemDelegate):
    """The ground of a chosen row; its words are the row's own widget."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if index.data(Qt.ItemDataRole.UserRole) and (chosen or over):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("tint" if chosen else "hover"))
            painter.drawRoundedRect(option.rect, theme.px(6), theme.px(6))
            painter.restore()


class KindList(QWidget):
    """The channels in their groups, with a search over names, sentences and other words for them."""

    chosen = Signal(str)

    def __init__(self, kinds: Sequence[KindView], guides: Sequence[MailGuide] = ()) -> None:
        super().__init__()
        give_ground(self, "list")
        self._entries = _entries(kinds, guides)
        self._all = len(self._entries) <= 2 * SHOWN_FIRST
        self.search = SearchField(tr("Which site?"))
        named(self.search, "kindSearch", tr("Which site?"))
        self.list = QListWidget()
        named(self.list, "kindList", tr("Kinds of source"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setItemDelegate(_RoundedRows(self.list))
        self._more = link_button(tr("All {kinds} kinds", kinds=len(self._entries)))
        self._more.clicked.connect(self._show_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.sides(theme.px(12), theme.px(14), theme.px(10), theme.px(12)))
        column.setSpacing(theme.px(8))
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.search.textChanged.connect(self._fill)
        self.search.installEventFilter(self)
        self.list.currentItemChanged.connect(self._tell)
        self._fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down leads from the search into the list, Enter takes the first that was found."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key == Qt.Key.Key_Down or (key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.text().strip()):
                self._enter_list()
                return True
        return super().eventFilter(watched, event)

    def _enter_list(self) -> None:
        if self.list.currentItem() is None:
            for index in range(self.list.count()):
                if self.list.item(index).data(Qt.ItemDataRole.UserRole):
                    self.list.setCurrentRow(index)
                    break
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, key: str) -> None:
        for index in range(self.list.count()):
            if self.list.item(index).data(Qt.ItemDataRole.UserRole) == key:
                self.list.setCurrentRow(index)
                return
        if not self._all:
            self._show_all()
            self.choose(key)

    def _show_all(self) -> None:
        self._all = True
        self._fill()

    def _fill(self) -> None:
        wanted = self.search.text().casefold().split()
        current = self.list.currentItem()
        keep = current.data(Qt.ItemDataRole.UserRole) if current else None
        self.list.blockSignals(True)
        self.list.clear()
        for group, title in enumerate(_GROUPS):
            mine = [
                entry
                for entry in self._entries
                if entry.group == group and all(word in entry.searched for word in wanted)
            ]
            if not self._all and not wanted:
                mine = mine[:SHOWN_FIRST]
            if mine:
                self._add_title(tr(title))
            for entry in mine:
                self._add_entry(entry)
        self._more.setVisible(not self._all and not wanted)
        if keep is not None and self._has(keep):
            self.choose(keep)  # as before: nothing was chosen anew
        self.list.blockSignals(False)

    def _has(self, key: str) -> bool:
        return any(self.list.item(index).data(Qt.ItemDataRole.UserRole) == key for index in range(self.list.count()))

    def _add_title(self, title: str) -> None:
        item = QListWidgetItem()
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setSizeHint(QSize(0, theme.px(34)))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, title)
        self.list.addItem(item)
        label = Label(title, "section", "text3")
        label.setContentsMargins(theme.sides(theme.px(6), theme.px(10), 0, 0))
        self.list.setItemWidget(item, label)

    def _add_entry(self, entry: _Entry) -> None:
        item = QListWidgetItem()
        item.setData(Qt.ItemDataRole.UserRole, entry.key)
        item.setData(
            Qt.ItemDataRole.AccessibleTextRole, ". ".join(filter(None, (entry.title, entry.takes, entry.summary)))
        )
        item.setSizeHint(QSize(0, theme.px(31)))
        item.setToolTip(entry.summary)
        self.list.addItem(item)
        line = QWidget()
        line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(line)
        row.setContentsMargins(theme.px(6), 0, theme.px(6), 0)
        row.setSpacing(theme.px(10))
        row.addWidget(SourceGlyph(entry.key.removeprefix(BY_MAIL), entry.title))
        row.addWidget(ElidedLabel(entry.title), 1)
        row.addWidget(Label(entry.takes, "meta", "text3"))
        self.list.setItemWidget(item, line)

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(Qt.ItemDataRole.UserRole):
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
