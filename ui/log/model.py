"""The log's table: one column over an array of reply ids, with pages of lines read only when they are painted.

Ids arrive from a read that ran elsewhere, with a serial number: late answers are dropped. No sorting or filtering here.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from store.log_pages import LogLine
from ui import formatting
from ui.kept_pages import KeptPages
from ui.texts import mark, tr

Index = QModelIndex | QPersistentModelIndex
LinesByIds = Callable[[Sequence[int]], Iterable[LogLine]]

PAGE = 32
_PAGES_KEPT = 16
_NO_PARENT = QModelIndex()


class LogModel(QAbstractTableModel):
    """`lines(ids)` returns the lines of at most `PAGE` ids; it runs while painting, so it must be a read by key."""

    def __init__(self, lines: LinesByIds, parent=None) -> None:
        super().__init__(parent)
        self._ids: array[int] = array("q")
        self._serial = -1
        self._pages = KeptPages(lines, lambda line: line.reply_id, size=PAGE, most=_PAGES_KEPT)

    def show_ids(self, ids: Sequence[int], serial: int = 0, first: Iterable[LogLine] = ()) -> bool:
        """Show these replies in this order; False, and nothing changes, when `serial` is older than what is shown. `first`
        are the lines of the first `PAGE` of them, where they were read already."""
        if serial < self._serial:
            return False
        self._serial = serial
        fresh = array("q", ids)
        if fresh == self._ids:
            # The same replies may stand differently now: read again what is in sight, keep the place.
            self._pages.begin(first, len(fresh))
            if fresh:
                self.dataChanged.emit(self.index(0, 0), self.index(len(fresh) - 1, 0))
            return True
        self.beginResetModel()
        self._ids = fresh
        self._pages.begin(first, len(fresh))
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole):
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            line = self.line(index.row())
            return tr("No longer here") if line is None else sentence_for(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            line = self.line(index.row())
            return None if line is None else line.words
        return None

    def line(self, place: int) -> LogLine | None:
        """The line at a place, read with its page if need be; None when the reply is gone."""
        return self._pages.row(self._ids, place)


def sentence_for(line: LogLine) -> str:
    """A line in one sentence, for ears."""
    stars = formatting.rated(line.stars_then, line.verdict_then)
    if line.stars_now != line.stars_then:
        stars = tr("{then}, now {now}", then=stars, now=formatting.rated(line.stars_now, line.verdict_now))
    parts = [
        formatting.long_day(line.at, line.timezone), line.author or tr("Somebody without a name"), f"{line.brand}, {line.source}",
        stars, f"{reply_words(line)}: {line.words}",
    ]  # fmt: skip
    if line.hours is not None:
        parts.append(tr("after {hours}", hours=formatting.hours(line.hours)))
    if line.within_target is not None:
        parts.append(tr("within target") if line.within_target else tr("too late"))
    return ", ".join(parts)


_ORDINALS = (
    "", mark("First reply"), mark("Second reply"), mark("Third reply"), mark("Fourth reply"), mark("Fifth reply"),
)  # fmt: skip


def reply_words(line: LogLine) -> str:
    """Which reply it is: "First reply"; one that has not arrived has no number."""
    if line.number is None:
        return tr("Reply")
    return tr(_ORDINALS[line.number]) if line.number < len(_ORDINALS) else tr("{n}th reply", n=line.number)
