"""Counts complaints by two of their facts at once: which channels send which complaints. Pure.

One complaint may name several reasons and counts in the column of each, but once in its row. Not here: where the facts come
from (`store.case_facts`).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Fact(StrEnum):
    """What is known of a complaint's case. Its nature are the reasons that the owner gave it."""

    CHANNEL = "channel"
    NATURE = "nature"
    PRODUCT = "product"
    PRIOR_CHANNEL = "prior channel"
    WHO = "who"


_FIELDS = {
    Fact.CHANNEL: "channel",
    Fact.PRODUCT: "product",
    Fact.PRIOR_CHANNEL: "prior_channel",
    Fact.WHO: "who",
}


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """A complaint with its facts; an empty text is one that nobody has written down. `channel` is its source."""

    review_id: int
    opened_at: datetime
    channel: str
    reasons: tuple[str, ...] = ()
    product: str = ""
    prior_channel: str = ""
    who: str = ""

    def values(self, fact: Fact) -> tuple[str, ...]:
        """What the case says of a fact; several reasons, else one or none."""
        if fact is Fact.NATURE:
            return self.reasons
        value = getattr(self, _FIELDS[fact])
        return (value,) if value else ()


@dataclass(frozen=True, slots=True)
class CrossRow:
    """`cells` are the complaints of each column by id, `unsaid` those of which the columns' fact is not known, `rest`
    those that stand only in columns which were left out; `every` are all of the row."""

    name: str
    every: tuple[int, ...]
    cells: tuple[tuple[int, ...], ...]
    rest: tuple[int, ...]
    unsaid: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class CrossTable:
    """`columns` are the most frequent values; the row whose name is empty holds those whose own fact is not known."""

    rows: tuple[CrossRow, ...]
    columns: tuple[str, ...]


def cross_table(cases: Iterable[CaseFacts], rows: Fact, columns: Fact, *, most: int = 6) -> CrossTable:
    """Count by two facts: rows and columns the most frequent first, at most `most` columns."""
    every = [(one.review_id, one.values(rows), one.values(columns)) for one in cases]
    counts = Counter(value for _, _, values in every for value in set(values))
    chosen = tuple(sorted(counts, key=lambda value: (-counts[value], value))[:most])
    groups: dict[str, _Group] = defaultdict(lambda: _Group(chosen))
    for review_id, names, values in every:
        for name in dict.fromkeys(names) or ("",):
            groups[name].add(review_id, values)
    ordered = sorted(groups, key=lambda value: (not value, -len(groups[value].every), value))
    return CrossTable(tuple(groups[name].row(name) for name in ordered), chosen)


class _Group:
    """The complaints of one row, sorted into its columns as they come: thousands of them are counted at every choice."""

    def __init__(self, columns: Sequence[str]) -> None:
        self.every: list[int] = []
        self._cells: dict[str, list[int]] = {value: [] for value in columns}
        self._rest: list[int] = []
        self._unsaid: list[int] = []

    def add(self, review_id: int, values: Sequence[str]) -> None:
        self.every.append(review_id)
        if not values:
            self._unsaid.append(review_id)
            return
        shown = False
        for value in dict.fromkeys(values):
            cell = self._cells.get(value)
            if cell is not None:
                cell.append(review_id)
                shown = True
        if not shown:
            self._rest.append(review_id)

    def row(self, name: str) -> CrossRow:
        cells = tuple(tuple(cell) for cell in self._cells.values())
        return CrossRow(name, tuple(self.every), cells, tuple(self._rest), tuple(self._unsaid))
