"""The rows of a long list, read a page at a time when one of them is asked for; the last pages are kept. No Qt.

Not here: which ids the list has, and what a row is drawn like (the models and their delegates).
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

Row = TypeVar("Row")


class KeptPages(Generic[Row]):
    """`read(ids)` gives the rows of at most `size` ids, in any order; it runs while painting, so it must be a read by key.
    `id_of` tells a row's id, `most` is how many pages are kept."""

    def __init__(
        self, read: Callable[[Sequence[int]], Iterable[Row]], id_of: Callable[[Row], int], *, size: int, most: int
    ) -> None:
        self._read, self._id_of = read, id_of
        self._size, self._most = size, most
        self._pages: OrderedDict[int, dict[int, Row]] = OrderedDict()

    def row(self, ids: array[int], place: int) -> Row | None:
        """The row at a place, read with its page if need be; None where it is gone."""
        number = place // self._size
        page = self._pages.get(number)
        if page is None:
            wanted = ids[number * self._size : (number + 1) * self._size]
            page = {self._id_of(row): row for row in self._read(list(wanted))}
            self._pages[number] = page
            if len(self._pages) > self._most:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page.get(ids[place])

    def begin(self, rows: Iterable[Row], of: int) -> None:
        """Forget everything but the first page, where `rows` holds all of it; `of` is the length of the list."""
        self._pages.clear()
        page = {self._id_of(row): row for row in rows}
        if page and len(page) >= min(self._size, of):
            self._pages[0] = page

    def forget(self, ids: array[int], changed: set[int]) -> list[tuple[int, int]]:
        """Read these rows anew when next asked for; the first and the last place that they have on each kept page."""
        stretches = []
        for number in list(self._pages):
            first = number * self._size
            touched = [place for place in range(first, min(first + self._size, len(ids))) if ids[place] in changed]
            if touched:
                del self._pages[number]
                stretches.append((touched[0], touched[-1]))
        return stretches
