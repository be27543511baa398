"""A site's own JSON export: each object is one review, read by that site's own function.

Not here: what the objects of a site mean (`takeout.py`, `facebook.py`), and JSON of unknown make (`tables.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sources.files.dates import DateOrders
from sources.files.entries import EVERY, Refused, Site, Survey, Taken, standing_versions, stands
from sources.files.json_objects import objects_of
from sources.files.parts import Pace, Part
from sources.files.rows import Unusable
from store.records import IncomingReview

#: Makes a review of an object and the name of the part it stood in. Raises Unusable.
ReadObject = Callable[[Any, str, datetime], tuple[IncomingReview, Site]]
#: The identity of an object across the whole export, and the version it is of.
Identify = Callable[[Any, str], tuple[str, str]]


@dataclass(frozen=True, slots=True)
class ObjectFile:
    """An export of objects (`entries.ReviewFile`); there is nothing to map. `places` are the parts, each with where its
    objects stand (see `json_objects.objects_of`)."""

    title: str
    places: Sequence[tuple[Part, str]]
    read_object: ReadObject
    identify: Identify
    columns: Sequence[str] = ()
    sample: Sequence[Sequence[str]] = ()

    @property
    def size(self) -> int:
        return sum(part.size for part, _ in self.places)

    @property
    def guessed(self) -> Mapping[str, str]:
        return {}

    def survey(self, mapping: Mapping[str, str], pace: Pace) -> Survey:
        def marked() -> Iterator[tuple[str, str]]:
            for number, (_, part, found) in enumerate(self._objects(pace)):
                if number % EVERY == 0:
                    pace.tick()
                yield self.identify(found, part)

        entries, standing = standing_versions(marked, self.size)
        return Survey(entries, DateOrders(), standing)

    def entries(
        self, mapping: Mapping[str, str], survey: Survey, pace: Pace, *, dates: str, now: datetime
    ) -> Iterator[Taken | Refused]:
        for number, (row, part, found) in enumerate(self._objects(pace)):
            if number % EVERY == 0:
                pace.tick()
            if not stands(survey.standing, self.identify(found, part)[0], number):
                continue
            try:
                review, site = self.read_object(found, part, now)
            except Unusable as reason:
                yield Refused(row, str(reason), part)
                continue
            yield Taken(row, review, site, part)

    def _objects(self, pace: Pace) -> Iterator[tuple[int, str, Any]]:
        for part, under in self.places:
            for row, found in enumerate(objects_of(part, under, pace), start=1):
                yield row, part.name, found


def text_in(found: Any, *names: str) -> str:
    """The text under a path of names, or an empty one where anything else stands there."""
    for name in names:
        if not isinstance(found, dict):
            return ""
        found = found.get(name)
    if isinstance(found, bool) or not isinstance(found, str | int | float):
        return ""
    return str(found)
