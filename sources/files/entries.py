"""What a file gives: reviews with the site they come from, refusals with their reasons, and one entry for each review.

An export may hold a review twice (a location under two accounts, months that overlap): the newest version stands. Which
ones come twice is found in bounded memory, so that a million rows need no more room than a thousand.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from sources.files.dates import DateOrders
from sources.files.parts import Pace
from store.records import IncomingReview

#: Progress is told, and a wish to stop noticed, after so many entries.
EVERY = 500
_FEWEST_BITS, _MOST_BITS = 2**16, 2**28


@dataclass(frozen=True, slots=True)
class Site:
    """Where the reviews of a file stand. `kind` is the kind of source whose ids these are, empty where there is none;
    `settings` those of its settings that the file tells, such as the package of an app."""

    kind: str = ""
    title: str = ""
    settings: Mapping[str, str] = field(default_factory=dict)

    @property
    def key(self) -> tuple[str, str, tuple[tuple[str, str], ...]]:
        return self.kind, self.title, tuple(sorted(self.settings.items()))


@dataclass(frozen=True, slots=True)
class Taken:
    """A review at its place in the file: `row` is the line of a table, the number of an object; `part` the file in an
    archive."""

    row: int
    review: IncomingReview
    site: Site
    part: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    row: int
    reason: str
    part: str = ""


@dataclass(frozen=True, slots=True)
class Survey:
    """What a first look at all entries told: how many there are, in which order the dates are written, which version of
    a review stands where it comes more than once (by the mark of its identity), and the `best` that a bare number can be."""

    entries: int
    orders: DateOrders
    standing: Mapping[bytes, tuple[str, int]]
    best: float = 5.0


class ReviewFile(Protocol):
    """A file that was recognised. `size` is in bytes. `columns` and `sample` (its first rows) are empty where nothing is to
    be mapped; `guessed` is the mapping as it was recognised, column → field."""

    @property
    def title(self) -> str: ...

    @property
    def size(self) -> int: ...

    @property
    def columns(self) -> Sequence[str]: ...

    @property
    def sample(self) -> Sequence[Sequence[str]]: ...

    @property
    def guessed(self) -> Mapping[str, str]: ...

    def survey(self, mapping: Mapping[str, str], pace: Pace) -> Survey:
        """Look at all of it once. Raises PayloadChanged where it breaks off, Stopped."""
        ...

    def entries(
        self, mapping: Mapping[str, str], survey: Survey, pace: Pace, *, dates: str, now: datetime
    ) -> Iterator[Taken | Refused]:
        """Every review once, in the order of the file. Raises PayloadChanged, Stopped."""
        ...


#: An identity and its version: of two entries of one identity, the one with the higher version stands.
Marked = tuple[str, str]


def standing_versions(marked: Callable[[], Iterable[Marked]], size: int) -> tuple[int, dict[bytes, tuple[str, int]]]:
    """How many entries there are, and for every identity that comes more than once its standing (version, number).

    `marked` gives the entries from the beginning each time it is called; `size` is that of the file in bytes. Of equal
    versions the last one stands. A few identities that come once may be among them, which does no harm.
    """
    seen = _Sieve(size)
    repeated: set[bytes] = set()
    entries = 0
    for identity, _ in marked():
        entries += 1
        if seen.has_already(mark := mark_of(identity)):
            repeated.add(mark)
    standing: dict[bytes, tuple[str, int]] = {}
    if repeated:
        for number, (identity, version) in enumerate(marked()):
            mark = mark_of(identity)
            if mark in repeated and (mark not in standing or version >= standing[mark][0]):
                standing[mark] = (version, number)
    return entries, standing


def stands(standing: Mapping[bytes, tuple[str, int]], identity: str, number: int) -> bool:
    """Whether entry `number` is the version of its review that counts."""
    return not standing or standing.get(mark_of(identity), ("", number))[1] == number


def mark_of(identity: str) -> bytes:
    return hashlib.blake2b(identity.encode("utf-8", "replace"), digest_size=12).digest()


def weak_id(*parts: str) -> str:
    """An identity for a review to which its site gave none: whoever wrote it, when, and how it begins."""
    whole = "\x1f".join(parts).encode("utf-8", "replace")
    return "row-" + hashlib.blake2b(whole, digest_size=10).hexdigest()


class _Sieve:
    """Remembers marks in few bits (a Bloom filter): may take a new mark for a known one, never the other way round."""

    def __init__(self, size: int) -> None:
        bits = _FEWEST_BITS
        while bits < min(size // 4, _MOST_BITS):
            bits *= 2
        self._bits = bytearray(bits // 8)
        self._mask = bits - 1

    def has_already(self, mark: bytes) -> bool:
        known = True
        for at in (0, 4, 8):
            place = int.from_bytes(mark[at : at + 4], "little") & self._mask
            byte, bit = place >> 3, 1 << (place & 7)
            if not self._bits[byte] & bit:
                known = False
                self._bits[byte] |= bit
        return known
