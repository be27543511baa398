"""The queue's table: one column over an array of ids, with pages of rows read only when they are painted.

Ids arrive from a search that ran elsewhere, with a serial number: late answers are dropped. An id whose row is gone is
a row of `None`, shown greyed. No sorting or filtering here: that is the search's work.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from store.records import Group, QueueRow
from ui.kept_pages import KeptPages
from ui.queue.badges import sentence_for
from ui.texts import mark, tr

Index = QModelIndex | QPersistentModelIndex
RowsByIds = Callable[[Sequence[int]], Iterable[QueueRow]]

#: A screen holds a dozen cards: two pages of these are read for it, hardly more than it shows.
PAGE = 16
_PAGES_KEPT = 48
#: So many ids are looked through at one go.
_STRETCH = 8192
ROW_ROLE = Qt.ItemDataRole.UserRole
_GROUP_WORDS = {Group.OVERDUE: mark("Overdue"), Group.TODAY: mark("Due today"), Group.LATER: mark("Later")}
_GROUP_ORDER = (Group.OVERDUE, Group.TODAY, Group.LATER)


def place_in(ids: array[int], wanted: int, near: int = 0) -> int | None:
    """Where an id stands, or None; around `near` it is found at once. As bytes: `array.index` makes a number of each of a
    million, which takes two frames."""
    sought = array("q", [wanted]).tobytes()
    for first in (max(near - _STRETCH // 2, 0), *range(0, len(ids), _STRETCH)):
        raw = ids[first : first + _STRETCH].tobytes()
        at = raw.find(sought)
        while at >= 0:
            if at % ids.itemsize == 0:
                return first + at // ids.itemsize
            at = raw.find(sought, at + 1)
    return None


def sections_of(groups: Iterable[tuple[Group, int | None]]) -> list[Section]:
    """The labels above a list that is grouped by due time."""
    return [Section(tr(_GROUP_WORDS[group]), number) for group, number in groups]


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of the list with a label above its first card. The last one may go on behind what is known of the list yet:
    its count is None then."""

    label: str
    count: int | None


class QueueModel(QAbstractTableModel):
    """`rows(ids)` returns the rows of at most `PAGE` ids, in any order; missing ones are gone. It runs on the GUI thread
    while painting, so it must be a read by primary key."""

    def __init__(self, rows: RowsByIds, now: Callable[[], datetime], parent=None) -> None:
        super().__init__(parent)
        self._now = now
        self._ids: array[int] = array("q")
        self._serial = -1
        self._near = 0  # where the last one was found that was looked for
        self._pages = KeptPages(rows, lambda row: row.review_id, size=PAGE, most=_PAGES_KEPT)
        self._starts: list[int] = []
        self._sections: list[Section] = []

    # --- what it shows ---

    def show_ids(self, ids: Sequence[int], serial: int = 0, sections: Sequence[Section] | None = None) -> bool:
        """Shows these reviews in this order. Returns False, and changes nothing, when `serial` is older than what is
        shown. Without `sections`, groups are found by halving over the rows' `group`."""
        if serial < self._serial:
            return False
        self._serial = serial
        fresh = ids if isinstance(ids, array) else array("q", ids)  # a million are not copied while a frame waits
        known = self._sections if sections is not None else []
        if fresh == self._ids and list(sections or ()) == known == self._sections:
            self._read_anew()
            return True
        self.beginResetModel()
        self._ids = fresh
        self._pages.begin((), len(fresh))
        self._sections = list(sections) if sections is not None else self._find_sections()
        self._starts = []
        at = 0
        for section in self._sections:
            self._starts.append(at)
            at += section.count or 0
        self.endResetModel()
        return True

    def _read_anew(self) -> None:
        """The rows that are in view were read for an earlier list."""
        self._pages.begin((), len(self._ids))
        if len(self._ids):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))

    def rows_changed(self, ids: Iterable[int]) -> None:
        """Reads these reviews anew when next painted. Ids that are not shown are ignored."""
        for first, last in self._pages.forget(self._ids, set(ids)):
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == ROW_ROLE:
            return self.row(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self.row(index.row())
            return tr("No longer here") if row is None else sentence_for(row, self._now())
        return None

    # --- what delegates and panels ask ---

    def row(self, place: int) -> QueueRow | None:
        """The row at a place, read with its page if need be; None when the review is gone."""
        return self._pages.row(self._ids, place)

    def id_at(self, place: int) -> int | None:
        return self._ids[place] if 0 <= place < len(self._ids) else None

    def place_of(self, review_id: int) -> int | None:
        """Where a review stands, or None when it is not in the list."""
        place = place_in(self._ids, review_id, self._near)
        self._near = self._near if place is None else place
        return place

    def section_above(self, place: int) -> Section | None:
        """The section whose first card this is."""
        at = bisect_right(self._starts, place) - 1
        return self._sections[at] if at >= 0 and self._starts[at] == place else None

    def section_starts(self) -> list[int]:
        return list(self._starts)

    def now(self) -> datetime:
        return self._now()

    def _find_sections(self) -> list[Section]:
        # Groups follow each other, so each border is found by halving: a dozen pages, whatever the length.
        if not self._ids:
            return []
        first = self.row(0)
        if first is None or first.group is Group.NONE:
            return []

        def rank(place: int) -> int:
            row = self.row(place)
            return _GROUP_ORDER.index(row.group) if row is not None and row.group in _GROUP_ORDER else len(_GROUP_ORDER)

        found, start = [], 0
        while start < len(self._ids):
            here = rank(start)
            end = bisect_right(range(len(self._ids)), here, lo=start, key=rank)
            if here < len(_GROUP_ORDER):
                found.append(Section(tr(_GROUP_WORDS[_GROUP_ORDER[here]]), end - start))
            else:
                break
            start = max(end, start + 1)
        return found
