"""What helps to find a fault, in one text to copy: versions, counts, how the sources are doing, the last errors. No Qt.

It holds numbers, kinds and states only: no name, no address, no word of anybody, no path, no secret. That is by what is
asked for, not by a search for what to strike out. Not here: what the log may hold (`ui/faults/discreet.py`).
"""

from __future__ import annotations

import os
import platform
import re
import sqlite3
import sys
from collections.abc import Iterator
from datetime import datetime
from importlib import metadata
from pathlib import Path
from typing import Any

from sources import registry
from store import configured_sources, inventory
from store.db import Connections
from store.errors import StoreProblem
from store.records import Source, SourceHealth
from ui.faults.crash_reports import report_text, reports
from ui.faults.discreet import kind_of
from ui.faults.logbook import last_warnings, log_folder

#: Whose version may matter.
_LIBRARIES = (
    "PySide6_Essentials",
    "sqlite-utils",
    "feedparser",
    "requests",
    "urllib3",
    "keyring",
    "rapidfuzz",
    "py3langid",
)
_HTTP_STATUS = re.compile(r"\bHTTP (\d{3})\b")


def version() -> str:
    """The installed version of Heard, or that of the checkout it runs from."""
    try:
        return metadata.version("heard")
    except metadata.PackageNotFoundError:
        import tomllib

        pyproject = Path(__file__).resolve().parents[2] / "pyproject.toml"
        return str(tomllib.loads(pyproject.read_text("utf-8"))["project"]["version"])


def collect(workspace: Connections | StoreProblem, *, now: datetime, folder: Path | None = None) -> dict[str, Any]:
    """Everything that is known, as plain values. A workspace that cannot be opened is told by its problem's kind."""
    place = folder or log_folder()
    known = reports(place)
    found: dict[str, Any] = {
        "heard": version(),
        "made": "bundle" if getattr(sys, "frozen", False) else "python",
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "system": platform.platform(terse=True),
        "screen": _screen(),
        "libraries": {name: _version_of(name) for name in _LIBRARIES},
    }
    try:
        if isinstance(workspace, StoreProblem):
            raise workspace
        found["workspace"] = _workspace(workspace)
        found["sources"] = [
            _source(source, health, now) for source, health in configured_sources.list_sources(workspace)
        ]
    except StoreProblem as problem:
        found["workspace"] = {"problem": kind_of(problem)}
        found["sources"] = []
    found["log"] = last_warnings(place)
    found["crashes"] = len(known)
    found["last_crash"] = report_text(known[-1]) if known else ""
    return found


def as_text(found: dict[str, Any]) -> str:
    """The same for people: a line a fact."""
    return "\n".join(_lines(found)) + "\n"


def _lines(found: dict[str, Any], indent: str = "") -> Iterator[str]:
    for name, value in found.items():
        words = name.replace("_", " ")
        if isinstance(value, dict):
            yield f"{indent}{words}:"
            yield from _lines(value, f"{indent}  ")
        elif isinstance(value, list):
            yield f"{indent}{words}: {len(value) or 'none'}"
            for one in value:
                text = ", ".join(f"{key} {shown}" for key, shown in one.items()) if isinstance(one, dict) else str(one)
                yield from (f"{indent}  {line}" for line in text.splitlines())
        else:
            first, *rest = str("none" if value in ("", None) else value).splitlines()
            yield f"{indent}{words}: {first}"
            yield from (f"{indent}  {line}" for line in rest)


def _workspace(connections: Connections) -> dict[str, Any]:
    taken = inventory.take(connections)
    return {
        "schema": taken.schema,
        "bytes": taken.bytes,
        "log_bytes": taken.log_bytes,
        "journal": taken.journal,
        "backups": taken.backups,
        **taken.counts,
        "replies": taken.replies,
    }


def _source(source: Source, health: SourceHealth, now: datetime) -> dict[str, Any]:
    """How a source is doing; what it is called and where it lies stays out, and so does its sentence, which may say it."""
    status = _HTTP_STATUS.search(health.error_details)
    known = {*registry.keys(), "sample", "import"}
    return {
        "id": source.id,
        "kind": source.kind if source.kind in known else "other",
        "status": str(health.status),
        "paused": source.paused,
        "every_minutes": source.interval_minutes,
        "failures": health.failures,
        "http": int(status[1]) if status and health.last_error else None,
        "hours_since_success": _hours(now, health.last_success_at),
        "hours_to_next": _hours(health.next_poll_at, now),
        "new": health.new_at_last_poll,
        "rejected": health.rejected_at_last_poll,
    }


def _hours(later: datetime | None, earlier: datetime | None) -> float | None:
    return None if later is None or earlier is None else round((later - earlier).total_seconds() / 3600, 1)


def _version_of(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def _screen() -> str:
    """Which way to the screen there is, by name only."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if chosen in ("offscreen", "minimal", "xcb", "wayland", "vnc", "windows", "cocoa"):
        return chosen
    return "wayland" if os.environ.get("WAYLAND_DISPLAY") else "x11" if os.environ.get("DISPLAY") else ""
