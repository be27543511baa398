"""The window with a large workspace, beside a bare PySide6 table: start, memory, scrolling, refreshing, idling (G9, G10, G14,
G15, G19). What runs in the processes is `window_child.py`.

On a virtual screen where the system has Xvfb, else without one, which is said.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from store import brands, configured_sources
from store.workspace_file import open_workspace
from tests.benchmarks.feed_site import FeedSite
from tests.benchmarks.large import NOW, Large
from tests.benchmarks.measuring import Figure, percentile

IDLE_SOURCES, FEEDS = 100, 200


def measure(large: Large, *, pairs: int) -> Iterator[Figure]:
    """All figures of this module."""
    with a_screen() as (environment, screen), tempfile.TemporaryDirectory(prefix="heard-window-") as folder:
        workspace = Path(folder) / "window.db"
        shutil.copy(large.workspace, workspace)
        environment |= {"PYTHONPYCACHEPREFIX": f"{folder}/compiled", "PYTHONDONTWRITEBYTECODE": ""}
        yield from _start(workspace, large.bare, pairs, environment, screen)
        yield from _scrolling(workspace, large.bare, environment, screen)
        yield from _refreshing(workspace, environment)
        yield from _idling(workspace, environment, 60.0 if large.rows > 200_000 else 20.0)


@contextlib.contextmanager
def a_screen() -> Iterator[tuple[dict[str, str], str]]:
    """The environment for children that show a window, and the name of what they show it on."""
    environment = {**os.environ, "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    server = shutil.which("Xvfb")
    if server is None:
        yield {**environment, "QT_QPA_PLATFORM": "offscreen"}, "without a screen"
        return
    read, write = os.pipe()
    process = subprocess.Popen(
        [server, "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[write], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    environment.pop("QT_QPA_PLATFORM", None)
    try:
        yield {**environment, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}, "Xvfb"
    finally:
        process.terminate()
        process.wait()


def _child(environment: dict[str, str], *arguments: str) -> dict[str, Any]:
    began = time.time()
    ran = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.window_child", *arguments],
        stdout=subprocess.PIPE, env=environment, text=True, check=True, timeout=600,
    )  # fmt: skip
    told = dict(json.loads(ran.stdout.splitlines()[-1]))
    if "stands_at" in told:
        told["milliseconds"] = (told["stands_at"] - began) * 1000
    return told


def _start(workspace: Path, bare: Path, pairs: int, environment: dict[str, str], screen: str) -> Iterator[Figure]:
    """From the start of the process to the first painted rows, and the memory of it all five seconds later.

    Both start once before they are timed: a program that was installed, or started before, is compiled already.
    """
    _child(environment, "heard", str(workspace))
    _child(environment, "bare", str(bare))
    ours, floor = [], []
    for _ in range(max(5, pairs)):
        ours.append(_child(environment, "heard", str(workspace)))
        floor.append(_child(environment, "bare", str(bare)))
    mine, theirs = (statistics.median(one["milliseconds"] for one in side) for side in (ours, floor))
    yield Figure("G14", "process start to usable queue", mine / theirs, 2.0, ours=mine, floor=theirs, note=screen)
    mine, theirs = (statistics.median(one["megabytes"] for one in side) for side in (ours, floor))
    yield Figure("G15", "memory with that window open (PSS)", mine / theirs, 2.5, ours=mine, floor=theirs, unit="MB")


def _scrolling(workspace: Path, bare: Path, environment: dict[str, str], screen: str) -> Iterator[Figure]:
    ours = _child(environment, "scroll-heard", str(workspace))["frames"]
    floor = _child(environment, "scroll-bare", str(bare))["frames"]
    for way in ours:
        mine, theirs = percentile(ours[way], 0.95), percentile(floor[way], 0.95)
        yield Figure(
            "G9", f"scroll frame by {way}, 95 of 100", mine / theirs, 2.0, ours=mine, floor=theirs, note=screen
        )
    every = [frame for frames in ours.values() for frame in frames]
    late = 100 * sum(frame > 16.7 for frame in every) / len(every)
    yield Figure("G9", f"of {len(every):,} frames later than 16.7 ms", late, 1.0, kind="%")


def _refreshing(workspace: Path, environment: dict[str, str]) -> Iterator[Figure]:
    with FeedSite(FEEDS, 50) as site:
        _sources(workspace, site.urls())
        told = _child(environment, "refresh", str(workspace))
    late = told["delays"]
    words = f"the window does not answer while {FEEDS} feeds refresh"
    yield Figure("G10", f"{words}, 99 of 100", percentile(late, 0.99), 50.0, kind="ms", ours=percentile(late, 0.99))
    yield Figure("G10", f"{words}, longest", max(late), 100.0, kind="ms", ours=max(late))
    frames = told["frames"]
    share = 100 * sum(frame > 16.7 for frame in frames) / len(frames)
    yield Figure("G9", f"of {len(frames):,} frames later than 16.7 ms during that refresh", share, 1.0, kind="%")


def _sources(workspace: Path, urls: list[str]) -> None:
    connections = open_workspace(workspace, now=NOW)
    brand = brands.list_brands(connections)[0]
    with connections.write() as db:
        db.conn.execute("update sources set paused = 1")
    for number, url in enumerate(urls):
        configured_sources.add_source(
            connections, brand_id=brand.id, kind="feed", name=f"Feed {number}", settings={"url": url}, interval_minutes=60,
            now=NOW,
        )  # fmt: skip
    connections.close()


def _idling(workspace: Path, environment: dict[str, str], seconds: float) -> Iterator[Figure]:
    told = _child(environment, "idle", str(workspace), str(seconds))
    words = f"idle window, {IDLE_SOURCES} sources, nothing due"
    yield Figure("G19", f"{words}: share of a core", told["share"] * 100, 0.2, kind="%")
    yield Figure("G19", f"{words}: wake-ups a second", told["wakes"], 2.0, kind="/s")
