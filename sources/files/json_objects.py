"""The objects of a JSON file one after another: of an array that may stand under a name, or of JSON Lines.

An array of a gigabyte is never held whole (ijson reads it event by event); one object may have 20 MB. Not here: what
the objects mean.
"""

from __future__ import annotations

import codecs
import io
import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from sources.errors import PayloadChanged
from sources.files.parts import Pace, Part

LARGEST_OBJECT = 20 * 1024 * 1024
#: Levels of nesting that are read; the exports known have seven.
DEEPEST = 60
#: Stands for JSON Lines where the place of an array is told.
LINES = "lines"
#: How much of a file's beginning tells what it is.
HEAD = 256 * 1024
_BREAKS_OFF = "This file breaks off or is no JSON: export it again."


class _Bounded:
    """Raises where one object has grown beyond the bound; `begin` starts the count anew."""

    def __init__(self, raw: BinaryIO) -> None:
        self._raw = raw
        self._since = 0

    def begin(self) -> None:
        self._since = 0

    def read(self, size: int = -1) -> bytes:
        data = self._raw.read(size)
        self._since += len(data)
        if self._since > LARGEST_OBJECT:
            raise PayloadChanged("One review in this file is larger than 20 MB, more than we take.")
        return data


def objects_of(part: Part, under: str, pace: Pace) -> Iterator[Any]:
    """The objects in order. `under` is `LINES`, or the prefix of the array's items as ijson names it ("item",
    "reviews.item"), or empty for a single object.

    :raises PayloadChanged: the file breaks off, or is no JSON."""
    import ijson

    with part.open(pace) as raw:
        if under == LINES:
            yield from _lines(raw)
            return
        if raw.peek(3)[:3] == codecs.BOM_UTF8:
            raw.read(3)
        bounded = _Bounded(raw)
        try:
            for found in ijson.items(ijson.parse(_not_too_deep(bounded)), under):
                bounded.begin()
                yield found
        except (ijson.JSONError, UnicodeDecodeError, RecursionError, ValueError, OverflowError) as error:
            raise PayloadChanged(_BREAKS_OFF, str(error)[:200]) from error


def _not_too_deep(file: Any) -> Iterator[tuple[str, Any]]:
    """The events of a document. ijson names every one by the whole way to it, so that 100,000 opening brackets would
    take all memory there is: nesting is bounded before."""
    import ijson

    depth = 0
    for event, value in ijson.basic_parse(file, use_float=True):
        if event in ("start_map", "start_array"):
            depth += 1
            if depth > DEEPEST:
                raise PayloadChanged("This file is nested deeper than any list of reviews.")
        elif event in ("end_map", "end_array"):
            depth -= 1
        yield event, value


def _lines(raw: BinaryIO) -> Iterator[Any]:
    while line := raw.readline(LARGEST_OBJECT):
        line = line.removeprefix(codecs.BOM_UTF8).strip()
        if not line:
            continue
        try:
            yield json.loads(line)
        except (ValueError, RecursionError):
            yield {}  # a line of its own: it is refused as an empty row, and the others are taken


def names_in(head: bytes) -> set[str]:
    """The prefixes that occur at the beginning of a JSON document, as ijson names them; what is cut off is no fault."""
    import ijson

    found: set[str] = set()
    try:
        for prefix, event, value in ijson.parse(_not_too_deep(io.BytesIO(head.removeprefix(codecs.BOM_UTF8)))):
            if event == "map_key":
                found.add(f"{prefix}.{value}"[:300] if prefix else str(value)[:300])
            elif event == "start_array":
                found.add(f"{prefix}[]"[:300])
            if len(found) > 2000:
                break
    except (ijson.JSONError, PayloadChanged, UnicodeDecodeError, ValueError, OverflowError):
        pass
    return found


def is_lines(head: bytes) -> bool:
    """Whether the beginning of a file is that of JSON Lines: a whole object on the first line and more on the second."""
    lines = [line for line in head.removeprefix(codecs.BOM_UTF8).splitlines() if line.strip()]
    if len(lines) < 2 or not lines[1].lstrip().startswith(b"{"):
        return False
    try:
        return isinstance(json.loads(lines[0]), dict)
    except (ValueError, RecursionError):
        return False
