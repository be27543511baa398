"""What of a log record may be written down: nothing that could be somebody's words, names or secrets.

That is kept by an allow-list, not by a search for what is secret: of a message only what our own code says literally, of its
arguments only numbers and words that were declared plain, of an exception its kind, its code and where it came up, never
its own words, since those may quote a review or a password. Not here: where it is written (`ui/faults/logbook.py`).
"""

from __future__ import annotations

import errno
import logging
import traceback
from collections.abc import Collection
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

#: What is written in place of an argument that may be somebody's words.
LEFT_OUT = "…"
_OURS = ("sources", "store", "ui", "main", "__main__")


class Plain(str):
    """A word that code of ours vouches for: it says nothing about anybody."""


def kind_of(problem: BaseException) -> str:
    """What an exception is, without its words: its class and the code of the system, the site or SQLite."""
    codes = [type(problem).__name__]
    if isinstance(problem, OSError) and problem.errno is not None:
        codes.append(errno.errorcode.get(problem.errno, str(problem.errno)))
    for name in ("sqlite_errorname", "status"):
        code = getattr(problem, name, None)
        if code:
            codes.append(str(code))
    cause = problem.__cause__
    return " ".join(codes) + (f" from {kind_of(cause)}" if cause is not None else "")


def places(trace: TracebackType | None) -> list[str]:
    """Where it came up, call by call: file, line and function of the code, no values."""
    return [f"{short(frame.filename)}:{frame.lineno} in {frame.name}" for frame in traceback.extract_tb(trace)]


def short(name: str) -> str:
    """A file of the program without the folder that it was installed in, which may be called like its owner."""
    parts = Path(name).parts
    for start in ("site-packages", "_internal"):
        if start in parts:
            return "/".join(parts[len(parts) - parts[::-1].index(start) :])
    return "/".join(parts[-3:] if {"ui", "store", "sources"} & set(parts[-3:]) else parts[-1:])


class Discreet(logging.Formatter):
    """Writes a record without anybody's words: of its arguments only numbers, kinds of sources and `Plain` words."""

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC)
        lines = [f"{at:%Y-%m-%dT%H:%M:%SZ} {record.levelname} {record.name} {self._words(record)}"]
        if record.exc_info and record.exc_info[1] is not None:
            lines.append(f"  {kind_of(record.exc_info[1])}")
            lines += [f"  {place}" for place in places(record.exc_info[2])]
        return "\n".join(lines)

    def _words(self, record: logging.LogRecord) -> str:
        if record.name.split(".")[0] not in _OURS:
            # A library may put anything into its message: where it was said has to do.
            return f"{record.module}:{record.lineno}"
        if not record.args:
            return str(record.msg)
        given = record.args if isinstance(record.args, tuple) else (record.args,)
        try:
            return str(record.msg) % tuple(self._harmless(one) for one in given)
        except (TypeError, ValueError):
            return str(record.msg)

    def _harmless(self, value: object) -> object:
        if isinstance(value, (bool, int, float)) or value is None:
            return value
        if isinstance(value, BaseException):
            return kind_of(value)
        return value if isinstance(value, Plain) or value in _kinds() else LEFT_OUT


def _kinds() -> Collection[str]:
    from sources import registry

    return registry.keys()
