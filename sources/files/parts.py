"""The bytes of an import: one file, or the members of a folder or an archive, opened as often as they are read.

A pipe is copied to a temporary file first, since a file is read more than once. Sizes are bounded as they are read: what
an archive says about its members is not believed. Not here: what the bytes mean (`opening.py`).
"""

from __future__ import annotations

import io
import os
import tempfile
import threading
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, cast

from sources.errors import PayloadChanged

#: A file, or the members of an archive together, are not read beyond this many bytes.
LARGEST = 1_000_000_000
TOO_LARGE = "This file is larger than 1 GB: split it and import the parts."
#: Members of a folder or an archive that are looked at; a whole Takeout of a large account has some thousands.
MOST_MEMBERS = 200_000
_WANTED = (".json", ".csv", ".tsv", ".jsonl", ".ndjson")
#: Called with bytes done and bytes in all.
OnProgress = Callable[[int, int], None]


class Stopped(Exception):
    """The owner cancelled; what was stored before stays."""


@dataclass(slots=True)
class Pace:
    """How far reading is: counts bytes, tells, and notices that it should stop."""

    whole: int = 0
    done: int = 0
    tell: OnProgress | None = None
    stop: threading.Event | None = None

    def tick(self) -> None:
        """Tell how far we are. Raises Stopped."""
        if self.stop is not None and self.stop.is_set():
            raise Stopped
        if self.tell is not None:
            self.tell(min(self.done, self.whole), self.whole)


@dataclass(frozen=True, slots=True)
class Part:
    """One file to be read. `name` is shown beside what is refused in it; empty for a single file."""

    name: str
    size: int
    _open: Callable[[], BinaryIO] = field(repr=False)

    @contextmanager
    def open(self, pace: Pace | None = None) -> Iterator[io.BufferedReader]:
        """The bytes from the beginning. Raises PayloadChanged where there are more of them than we take."""
        with self._open() as raw:
            counted: Any = _Counted(raw, pace)
            with io.BufferedReader(counted, 256 * 1024) as buffered:
                yield buffered


class _Counted(io.RawIOBase):
    """Counts what is read, keeps to the bound, and says in our words what an archive is broken by."""

    def __init__(self, raw: BinaryIO, pace: Pace | None) -> None:
        self._raw = raw
        self._pace = pace
        self._read = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        try:
            data = self._raw.read(len(buffer))
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
            raise PayloadChanged("This archive is damaged: download it again.", str(error)) from error
        self._read += len(data)
        if self._read > LARGEST:
            raise PayloadChanged(TOO_LARGE)
        if self._pace is not None:
            self._pace.done += len(data)
        buffer[: len(data)] = data
        return len(data)


@contextmanager
def parts_of(path: Path) -> Iterator[Sequence[Part]]:
    """What there is to read at a path: one part for a file, those that may hold reviews for a folder or an archive.

    :raises PayloadChanged: it is an archive that cannot be read, or far too large.
    :raises OSError: there is no such file, or it may not be read."""
    if path.is_dir():
        yield _of_folder(path)
        return
    if path.is_char_device() or path.is_block_device():
        raise PayloadChanged(f"{path} is a device, not a file: name the file that was exported.")
    if not path.is_file():
        with tempfile.TemporaryFile() as copy:
            yield [_of_pipe(path, copy)]
        return
    size = path.stat().st_size
    if size > LARGEST:
        raise PayloadChanged(f"{path.name} is larger than 1 GB: split it and import the parts.")
    with path.open("rb") as file:
        is_archive = file.read(4) == b"PK\x03\x04"
    if not is_archive:
        yield [Part("", size, lambda: path.open("rb"))]
        return
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise PayloadChanged(f"{path.name} is a damaged archive: download it again.", str(error)) from error
    with archive:
        yield _of_archive(archive)


def _of_pipe(path: Path, copy: BinaryIO) -> Part:
    with path.open("rb") as pipe:
        while piece := pipe.read(256 * 1024):
            copy.write(piece)
            if copy.tell() > LARGEST:
                raise PayloadChanged(TOO_LARGE)
    size = copy.tell()

    def again() -> BinaryIO:
        copy.seek(0)
        return open(os.dup(copy.fileno()), "rb")

    return Part("", size, again)


def _file(path: Path) -> BinaryIO:
    return path.open("rb")


def _of_folder(folder: Path) -> list[Part]:
    found: list[Part] = []
    seen = 0
    for place, folders, names in os.walk(folder):
        folders.sort()
        seen += len(names)
        if seen > MOST_MEMBERS:
            raise PayloadChanged(f"{folder.name} holds far too many files: choose the folder of the reviews in it.")
        for name in sorted(names):
            file = Path(place, name)
            if file.suffix.lower() in _WANTED and file.is_file():
                shown = file.relative_to(folder).as_posix()
                found.append(Part(shown, file.stat().st_size, partial(_file, file)))
    return found


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> BinaryIO:
    try:
        return cast(BinaryIO, archive.open(member))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError) as error:
        raise PayloadChanged("This archive is damaged: download it again.", str(error)) from error


def _of_archive(archive: zipfile.ZipFile) -> list[Part]:
    members = archive.infolist()
    if len(members) > MOST_MEMBERS:
        raise PayloadChanged("This archive holds far too many files: unpack it and choose the folder of the reviews.")
    found = []
    for member in sorted(members, key=lambda one: one.filename):
        if member.is_dir() or not member.filename.lower().endswith(_WANTED):
            continue
        if member.flag_bits & 1:
            raise PayloadChanged("This archive is locked with a password: unpack it and choose the folder.")
        found.append(Part(member.filename, member.file_size, partial(_member, archive, member)))
    if sum(part.size for part in found) > LARGEST:
        raise PayloadChanged("This archive unpacks to more than 1 GB: unpack it and import the parts.")
    return found
