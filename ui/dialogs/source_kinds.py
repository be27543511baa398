"""The kinds of source to choose from, in two groups: those Heard posts to, and those where the owner posts.

It shows values and emits the chosen key; what a kind needs is asked in `source_form.py`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui import icons, theme
from ui.dialogs.source_form import KindView
from ui.lettering import give_ground, named
from ui.texts import tr
from ui.widgets import ElidedLabel, Label, SourceGlyph, link_button

#: So many of each group are in sight before "All 14 kinds".
SHOWN_FIRST = 5


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
    """The kinds in their two groups, with a search over names and sentences."""

    chosen = Signal(str)

    def __init__(self, kinds: Sequence[KindView]) -> None:
        super().__init__()
        give_ground(self, "list")
        self._kinds = tuple(kinds)
        self._all = len(kinds) <= 2 * SHOWN_FIRST
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Which site?"))
        self.search.setProperty("kind", "search")
        glass = self.search.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        glass.setText(tr("Search"))
        icons.put(glass, "search")
        named(self.search, "kindSearch", tr("Which site?"))
        self.list = QListWidget()
        named(self.list, "kindList", tr("Kinds of source"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setItemDelegate(_RoundedRows(self.list))
        self._more = link_button(tr("All {kinds} kinds", kinds=len(kinds)))
        self._more.clicked.connect(self._show_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), theme.px(14), theme.px(10), theme.px(12))
        column.setSpacing(theme.px(8))
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.search.textChanged.connect(self._fill)
        self.list.currentItemChanged.connect(self._tell)
        self._fill()

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
        for title, posts_here in ((tr("Heard posts your reply"), True), (tr("You post, Heard sees it"), False)):
            mine = [
                kind
                for kind in self._kinds
                if kind.posts_here is posts_here
                and all(word in f"{kind.title} {kind.summary} {kind.key}".casefold() for word in wanted)
            ]
            if not self._all and not wanted:
                mine = mine[:SHOWN_FIRST]
            if mine:
                self._add_title(title)
            for kind in mine:
                self._add_kind(kind)
        self._more.setVisible(not self._all and not wanted)
        self.list.blockSignals(False)
        if keep is not None:
            self.choose(keep) if any(k.key == keep for k in self._kinds) and self._has(keep) else None

    def _has(self, key: str) -> bool:
        return any(self.list.item(index).data(Qt.ItemDataRole.UserRole) == key for index in range(self.list.count()))

    def _add_title(self, title: str) -> None:
        item = QListWidgetItem()
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setSizeHint(QSize(0, theme.px(34)))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, title)
        self.list.addItem(item)
        label = Label(title, "section", "text3")
        label.setContentsMargins(theme.px(6), theme.px(10), 0, 0)
        self.list.setItemWidget(item, label)

    def _add_kind(self, kind: KindView) -> None:
        item = QListWidgetItem()
        item.setData(Qt.ItemDataRole.UserRole, kind.key)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{kind.title}. {kind.summary}")
        item.setSizeHint(QSize(0, theme.px(31)))
        item.setToolTip(kind.summary)
        self.list.addItem(item)
        line = QWidget()
        line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(line)
        row.setContentsMargins(theme.px(6), 0, theme.px(6), 0)
        row.setSpacing(theme.px(10))
        row.addWidget(SourceGlyph(kind.key, kind.title))
        row.addWidget(ElidedLabel(kind.title), 1)
        self.list.setItemWidget(item, line)

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(Qt.ItemDataRole.UserRole):
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
