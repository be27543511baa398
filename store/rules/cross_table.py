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
        value = {
            Fact.CHANNEL: self.channel,
            Fact.PRODUCT: self.product,
            Fact.PRIOR_CHANNEL: self.prior_channel,
            Fact.WHO: self.who,
        }[fact]
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
    every = list(cases)
    counts = Counter(value for one in every for value in set(one.values(columns)))
    chosen = tuple(sorted(counts, key=lambda value: (-counts[value], value))[:most])
    groups: dict[str, list[CaseFacts]] = defaultdict(list)
    for one in every:
        for value in dict.fromkeys(one.values(rows)) or ("",):
            groups[value].append(one)
    ordered = sorted(groups, key=lambda value: (not value, -len(groups[value]), value))
    return CrossTable(tuple(_row(name, groups[name], columns, chosen) for name in ordered), chosen)


def _row(name: str, cases: Sequence[CaseFacts], columns: Fact, chosen: Sequence[str]) -> CrossRow:
    shown = set(chosen)
    return CrossRow(
        name=name,
        every=tuple(one.review_id for one in cases),
        cells=tuple(tuple(one.review_id for one in cases if value in one.values(columns)) for value in chosen),
        rest=tuple(
            one.review_id for one in cases if one.values(columns) and not shown.intersection(one.values(columns))
        ),
        unsaid=tuple(one.review_id for one in cases if not one.values(columns)),
    )
