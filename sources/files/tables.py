"""Tables of reviews: CSV and TSV in any encoding, JSON Lines and JSON arrays, row by row.

A table is read from its beginning as often as needed and never held whole. Not here: what a column means
(`fields.py`, `table_exports.py`), and what a row says (`rows.py`).
"""

from __future__ import annotations

import codecs
import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from typing import Any

from sources.errors import PayloadChanged
from sources.files import fields
from sources.files.dates import DateOrders
from sources.files.entries import EVERY, Refused, Site, Survey, Taken, standing_versions, stands
from sources.files.json_objects import objects_of
from sources.files.parts import Pace, Part
from sources.files.rows import Unusable, identity_of, review_of
from sources.files.scales import Scale
from sources.files.table_exports import TableExport, export_of

LONGEST_CELL = 10_000_000
SAMPLE_ROWS = 3
_PIECE = 256 * 1024
_DELIMITERS = (",", ";", "\t", "|")
#: A reply in one of our own logs that had not arrived at the site.
_NOT_AT_THE_SITE = ("queued", "sending", "unknown", "handed over", "refused", "draft")

#: A row: its line in the file (or its number), the name of its part, and its cells in the order of the columns.
Row = tuple[int, str, Sequence[str]]
#: Stands for the cells of a row in which a quotation is opened that never ends.
TORN: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class TableFile:
    """A table that was opened (`entries.ReviewFile`). `read` gives its rows from the beginning at every call."""

    title: str
    columns: Sequence[str]
    guessed: Mapping[str, str]
    read: Callable[[Pace], Iterator[Row]] = field(repr=False)
    size: int
    export: TableExport | None = None
    sample: Sequence[Sequence[str]] = ()

    def survey(self, mapping: Mapping[str, str], pace: Pace) -> Survey:
        cells = _Cells(self.columns, mapping)
        identity = self.export.identity if self.export else None
        orders = DateOrders()
        scale = Scale()

        def first_look() -> Iterator[tuple[str, str]]:
            looking = not orders.seen
            orders.seen = True
            for number, (_, _, row) in enumerate(self.read(pace)):
                if number % EVERY == 0:
                    pace.tick()
                cells.row = row
                if looking:
                    orders.see(cells("created_at"))
                    orders.see(cells("replied_at"))
                    scale.see(cells("rating"))
                found, _ = identity(cells, cells.raw) if identity else identity_of(cells)
                yield found, cells("updated_at")

        if self.export is not None and self.export.row_a_reply:
            return Survey(sum(1 for _ in first_look()), orders, {})
        entries, standing = standing_versions(first_look, self.size)
        # A site's own export has the site's own stars.
        return Survey(entries, orders, standing, scale.best if self.export is None else 5.0)

    def entries(
        self, mapping: Mapping[str, str], survey: Survey, pace: Pace, *, dates: str, now: datetime
    ) -> Iterator[Taken | Refused]:
        cells = _Cells(self.columns, mapping)
        order = dates or survey.orders.told
        export = self.export
        nowhere = Site()
        for number, (line, part, row) in enumerate(self.read(pace)):
            if number % EVERY == 0:
                pace.tick()
            if row is TORN:
                yield Refused(
                    line, "This row opens a quotation that never ends, and the rest of the file is in it.", part
                )
                continue
            cells.row, cells.said = row, {}
            identity, weak = export.identity(cells, cells.raw) if export else identity_of(cells)
            if not stands(survey.standing, identity, number):
                continue
            if export is not None and (why := export.refusal(cells.raw)):
                yield Refused(line, why, part)
                continue
            if export is not None and export.row_a_reply and cells.raw("replystate") in _NOT_AT_THE_SITE:
                cells.said["reply"] = ""
            try:
                review = review_of(cells, identity, weak=weak, order=order, best=survey.best, now=now)
            except Unusable as reason:
                yield Refused(line, str(reason), part)
                continue
            yield Taken(line, review, export.site(cells.raw) if export else nowhere, part)


class _Cells:
    """Cells of the current row by field (calling it) or by the plain name of their column (`raw`)."""

    def __init__(self, columns: Sequence[str], mapping: Mapping[str, str]) -> None:
        self.row: Sequence[str] = ()
        self.said: dict[str, str] = {}
        self._by_field = {held: columns.index(column) for column, held in mapping.items()}
        self._by_name = {fields.plain_name(column): at for at, column in reversed(list(enumerate(columns)))}

    def __call__(self, field_: str) -> str:
        if field_ in self.said:
            return self.said[field_]
        return self._at(self._by_field.get(field_))

    def raw(self, name: str) -> str:
        return self._at(self._by_name.get(name))

    def _at(self, at: int | None) -> str:
        return self.row[at].strip() if at is not None and at < len(self.row) else ""


def open_table(parts: Sequence[Part], read: Callable[[Pace], Iterator[Row]], columns: Sequence[str]) -> TableFile:
    """A table from its columns and the way to read its rows."""
    export = export_of(columns)
    return TableFile(
        export.title if export else "Table",
        columns,
        export.mapping(columns) if export else fields.recognised(columns),
        read,
        sum(part.size for part in parts),
        export,
        tuple(cells for _, _, cells in islice(read(Pace()), SAMPLE_ROWS)),
    )


# --- CSV and TSV ----------------------------------------------------------------------------------------------------


def csv_table(parts: Sequence[Part]) -> TableFile:
    """The table in these parts, which all have the same columns (the months of Play Console).

    :raises PayloadChanged: there is no table, or the parts are different ones."""
    shapes = [(part, *_shape_of(part)) for part in parts]
    columns = shapes[0][3]
    for part, _, _, others in shapes:
        if others != columns:
            raise PayloadChanged(f"These are different tables ({parts[0].name}, {part.name}): import them one by one.")

    def read(pace: Pace) -> Iterator[Row]:
        for part, encoding, delimiter, _ in shapes:
            rows = _csv_rows(part, encoding, delimiter, pace)
            next(rows, None)
            for line, cells in rows:
                yield line, part.name, cells

    return open_table(parts, read, columns)


def _shape_of(part: Part) -> tuple[str, str, tuple[str, ...]]:
    """Encoding, delimiter and columns of a table."""
    encoding = _encoding_of(part)
    with part.open() as raw:
        text = io.TextIOWrapper(raw, encoding, "replace", newline="")
        first_line = next((line for line in iter(lambda: text.readline(LONGEST_CELL), "") if line.strip("\r\n")), "")
        text.detach()
    first_line = first_line.replace("\r", "\n").lstrip("\n").partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first_line.count)
    _, columns = next(_csv_rows(part, encoding, delimiter, Pace()), (0, []))
    if columns is TORN:
        raise PayloadChanged("The names of the columns open a quotation that never ends: export the reviews again.")
    if not columns:
        raise PayloadChanged("This file is empty: export the reviews again.")
    return encoding, delimiter, tuple(column.strip() for column in columns)


def _encoding_of(part: Part) -> str:
    """By its byte-order mark; without one UTF-8, else the Windows code page that old spreadsheets write.

    :raises PayloadChanged: the bytes are no text."""
    with part.open() as raw:
        start = raw.read(4)
    wide = start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    encoding = "utf-16" if wide else "utf-8-sig"
    decoder = codecs.getincrementaldecoder(encoding)("replace" if wide else "strict")
    with part.open() as raw:
        while piece := raw.read(_PIECE):
            try:
                text = decoder.decode(piece)
            except UnicodeDecodeError:
                return _old_spreadsheet(part)
            if "\0" in text:
                raise PayloadChanged("This file is no table: export the reviews as CSV.")
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return _old_spreadsheet(part)
    return encoding


def _old_spreadsheet(part: Part) -> str:
    with part.open() as raw:
        while piece := raw.read(_PIECE):
            if b"\0" in piece:
                raise PayloadChanged("This file is no table: export the reviews as CSV.")
    return "cp1252"


def _csv_rows(part: Part, encoding: str, delimiter: str, pace: Pace) -> Iterator[tuple[int, Sequence[str]]]:
    """The rows that hold anything, each with the line on which it ends (a torn one with that on which it begins).

    The line `sep=;`, with which spreadsheets tell each other the delimiter, is none of them."""
    csv.field_size_limit(LONGEST_CELL)
    with part.open(pace) as raw:
        text = io.TextIOWrapper(raw, encoding, "replace", newline="")
        reader = csv.reader(text, delimiter=delimiter, strict=False)
        last: tuple[int, Sequence[str]] | None = None
        begins, ends = 0, 0
        try:
            for cells in reader:
                if last is not None:
                    yield last
                begins, ends = ends + 1, reader.line_num
                is_row = any(cell.strip() for cell in cells) and not (begins == 1 and _tells_the_delimiter(cells))
                last = (ends, tuple(cells)) if is_row else None
        except csv.Error as error:
            raise PayloadChanged("This file breaks off inside a row: export it again.", str(error)) from error
        finally:
            text.detach()
    if last is not None:
        is_torn = ends > begins and _has_lines(last[1][-1]) and not _ends_with_a_quotation_mark(part)
        yield (begins, TORN) if is_torn else last


def _tells_the_delimiter(cells: Sequence[str]) -> bool:
    return cells[0].strip().lower() == "sep=" and not any(cells[1:])


def _has_lines(cell: str) -> bool:
    return "\n" in cell or "\r" in cell


def _ends_with_a_quotation_mark(part: Part) -> bool:
    """A last cell of several lines is within quotation marks: the file ends with one, or the row is torn."""
    end = b""
    with part.open() as raw:
        while piece := raw.read(_PIECE):
            end = (end + piece)[-64:]
    return end.replace(b"\0", b"").rstrip().endswith(b'"')  # whether a letter takes one byte or two


# --- JSON -----------------------------------------------------------------------------------------------------------


def json_table(parts: Sequence[Part], under: str) -> TableFile:
    """The objects of a JSON array (`under` is where it stands) or of JSON Lines (`under` is "lines"), as a table whose
    columns are their keys; what is nested gets a dotted name.

    :raises PayloadChanged: it breaks off, or holds no objects."""
    names: dict[str, None] = {}
    for part in parts:
        for found in objects_of(part, under, Pace()):
            names.update(dict.fromkeys(_flat(found)))
    if not names:
        raise PayloadChanged("This file holds no reviews: export them again.")
    columns = tuple(names)

    def read(pace: Pace) -> Iterator[Row]:
        for part in parts:
            for number, found in enumerate(objects_of(part, under, pace), start=1):
                flat = _flat(found)
                yield number, part.name, [flat.get(name, "") for name in columns]

    return open_table(parts, read, columns)


def _flat(found: Any, name: str = "", depth: int = 0) -> dict[str, str]:
    """An object as cells: lists are joined, what lies deeper than four names is left as it is written."""
    if isinstance(found, dict) and depth < 4:
        cells: dict[str, str] = {}
        for key, value in found.items():
            cells.update(_flat(value, f"{name}.{key}"[:200] if name else str(key)[:200], depth + 1))
        return cells
    if not name:
        return {"text": found} if isinstance(found, str) else {}
    return {name: _written(found)}


def _written(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(one, str | int | float) for one in value):
        return "; ".join(str(one) for one in value)
    try:
        return json.dumps(value, ensure_ascii=False, default=str)
    except (RecursionError, ValueError):
        return ""
