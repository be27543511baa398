"""What is this file? Detection by content, never by name: whose export it is, and how its entries are read.

What is no list of reviews is refused with an explanation. Not here: reading entries (`tables.py`, `object_file.py`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from sources.errors import PayloadChanged
from sources.files import facebook, takeout
from sources.files.entries import ReviewFile
from sources.files.json_objects import HEAD, LINES, is_lines, names_in
from sources.files.object_file import ObjectFile
from sources.files.parts import Part, parts_of
from sources.files.tables import csv_table, json_table

OWN_MAPS_REVIEWS = (
    "These are the reviews that you wrote about other places, not those about your business: in Google Takeout choose "
    "“Google Business Profile” instead of “Maps (your places)”."
)
PAGE_TOTALS = "This file holds the totals of a Facebook page and no single review, so there is nothing to import."
A_WORKBOOK = "This is a workbook or another packed file: save the table in it as CSV, and import that."
#: Members of the old Takeout folders that are no reviews and lie beside them.
_MAPS = ("five_star_rating_published", "review_text_published")


@contextmanager
def opened(path: Path) -> Iterator[ReviewFile]:
    """The file at a path, a Takeout archive or its folder, recognised; usable until this ends.

    :raises PayloadChanged: it is nothing that reviews can be read from; the sentence says what it is instead.
    :raises OSError: it cannot be read."""
    with parts_of(path) as parts:
        yield look(parts, several=path.is_dir() or len(parts) != 1 or bool(parts[0].name))


def look(parts: Sequence[Part], *, several: bool = False) -> ReviewFile:
    """What these parts are. `several`: they are members of a folder or an archive, where most may be about other things.

    :raises PayloadChanged: as `opened`."""
    if not several:
        return _single(parts[0])
    reviews = [(part, under) for part in parts if (under := _takeout_place(part))]
    if reviews:
        return ObjectFile(takeout.TITLE, reviews, takeout.read_object, takeout.identify)
    if any(_is_own_maps_reviews(part) for part in parts if part.name.lower().endswith(".json")):
        raise PayloadChanged(OWN_MAPS_REVIEWS)
    tables = [part for part in parts if part.name.lower().endswith((".csv", ".tsv"))]
    if tables:
        return csv_table(tables)
    raise PayloadChanged("There are no reviews in here: choose the export that a site gave you, as it was downloaded.")


def _single(part: Part) -> ReviewFile:
    head = _head(part)
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    if head.startswith(b"PK"):
        raise PayloadChanged(A_WORKBOOK)
    if start not in (b"{", b"["):
        return csv_table([part])
    if is_lines(head):
        return json_table([part], LINES)
    names = names_in(head)
    if _maps_names(names):
        raise PayloadChanged(OWN_MAPS_REVIEWS)
    if under := _takeout_under(names):
        return ObjectFile(takeout.TITLE, [(part, under)], takeout.read_object, takeout.identify)
    if _has(names, facebook.SIGNS):
        under = "data.item" if "data[]" in names else "item" if start == b"[" else ""
        under = "entry.item.changes.item.value" if "entry[]" in names else under
        return ObjectFile(facebook.TITLE, [(part, under)], facebook.read_object, facebook.identify)
    if _has(names, facebook.TOTALS):
        raise PayloadChanged(PAGE_TOTALS)
    if start == b"[":
        return json_table([part], "item")
    arrays = sorted(name.removesuffix("[]") for name in names if name.endswith("[]") and ".item" not in name)
    likely = [name for name in ("reviews", "data", "results", "items", "entries") if name in arrays]
    if likely or len(arrays) == 1:
        return json_table([part], f"{(likely or arrays)[0]}.item")
    return json_table([part], "")  # one review alone


def _head(part: Part) -> bytes:
    with part.open() as raw:
        return raw.read(HEAD)


def _has(names: set[str], signs: Sequence[str]) -> bool:
    return any(name.rpartition(".")[2] in signs for name in names)


def _maps_names(names: set[str]) -> bool:
    return _has(names, _MAPS)


def _takeout_under(names: set[str]) -> str:
    if "item.starRating" in names:
        return "item"
    return "reviews.item" if names & set(takeout.SIGNS) else ""


def _takeout_place(part: Part) -> str:
    """Where the reviews of a Business Profile stand in this member; empty for one that holds none."""
    name = part.name.rpartition("/")[2].lower()
    return _takeout_under(names_in(_head(part))) if name.endswith(".json") and "review" in name else ""


def _is_own_maps_reviews(part: Part) -> bool:
    return "review" in part.name.lower() and _maps_names(names_in(_head(part)))
