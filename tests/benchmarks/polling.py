"""Checking 200 feeds and 1,000 sources, beside `reader` and feedparser alone (G1 to G6).

`reader` (PyPI) keeps feeds with feedparser and SQLite; it is measured where it is installed (`pip install '.[bench]'`). The
server is a process of its own, each side too; what is timed is the refresh alone.
"""

from __future__ import annotations

import importlib.util
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.benchmarks.feed_site import FeedSite, feed
from tests.benchmarks.large import Large
from tests.benchmarks.measuring import Figure, ratio_of_medians

FEEDS, ENTRIES, MANY = 200, 50, 1000
#: The waits that a floor of eight fetchers cannot avoid, in seconds.
DELAY, FETCHERS = 0.1, 8


def measure(large: Large, *, pairs: int) -> Iterator[Figure]:
    """All figures of this module."""
    sides = ("ours", "reader") if importlib.util.find_spec("reader") else ("ours",)
    seconds: dict[tuple[str, str], list[float]] = {}
    peaks: dict[str, list[float]] = {}
    conditional: list[float] = []
    with FeedSite(FEEDS, ENTRIES) as site, tempfile.TemporaryDirectory(prefix="heard-polling-") as folder:
        for number in range(pairs):
            for side in sides:
                told = _refreshes(side, Path(folder) / f"{side}-{number}.db", site)
                for name, spent in told["seconds"].items():
                    seconds.setdefault((side, name), []).append(spent * 1000)
                peaks.setdefault(side, []).append(told["megabytes"])
                if side == "ours":
                    conditional.append(told["conditional"])
    goals = (
        ("first", "G1", "first refresh", 0.5),
        ("unchanged", "G2", "nothing changed", 0.8),
        ("changed", "G3", "1 in 10 changed", 0.7),
    )
    for name, goal, words, bound in goals:
        if len(sides) == 2:
            yield ratio_of_medians(
                goal, f"{words}, {FEEDS} feeds × {ENTRIES}", (seconds["ours", name], seconds["reader", name]), bound,
                note="reader",
            )  # fmt: skip
    yield Figure(
        "G2", "conditional requests from the second refresh on", min(conditional) * 100, 100.0, kind="%", at_least=True
    )
    floor = FEEDS * DELAY / FETCHERS * 1000
    late = statistics.median(seconds["ours", "late"])
    yield Figure(
        "G4",
        "nothing changed, each answer 100 ms late",
        late / floor,
        1.2,
        ours=late,
        floor=floor,
        note="the waits alone",
    )
    if len(sides) == 2:
        mine, theirs = statistics.median(peaks["ours"]), statistics.median(peaks["reader"])
        yield Figure(
            "G5",
            "peak memory of the first refresh, all processes",
            mine / theirs,
            2.5,
            ours=mine,
            floor=theirs,
            unit="MB",
            note="reader",
        )
    yield _parsing(statistics.median(seconds["ours", "first"]))
    yield _many()


def _refreshes(side: str, file: Path, site: FeedSite) -> dict[str, Any]:
    """One process of a side: the first refresh, one without changes, one with some, and one of slow answers."""
    site.set()
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.polling", side, str(file)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None

    def ask(words: object) -> Any:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps(words) + "\n")
        process.stdin.flush()
        return json.loads(process.stdout.readline())

    ask(site.urls())
    told: dict[str, Any] = {"seconds": {}}
    first = ask("refresh")
    told["seconds"]["first"], told["megabytes"] = first["seconds"], first["megabytes"]
    site.set()
    told["seconds"]["unchanged"] = ask("refresh")["seconds"]
    counts = site.counts()
    told["conditional"] = counts.get("conditional", 0) / max(1, counts.get("requests", 0))
    site.set(round_=1, changed=10)
    told["seconds"]["changed"] = ask("refresh")["seconds"]
    site.set(round_=1, changed=10, delay=DELAY)
    told["seconds"]["late"] = ask("refresh")["seconds"]
    process.stdin.close()
    process.wait(30)
    process.stdout.close()
    return told


def _parsing(first_refresh: float) -> Figure:
    """The whole first refresh, an entry: fetched, parsed, cleaned and stored, beside feedparser reading the same bytes."""
    import feedparser

    bodies = [feed(number, ENTRIES, 0) for number in range(FEEDS)]
    began = time.perf_counter()
    for body in bodies:
        feedparser.parse(body)
    alone = (time.perf_counter() - began) * 1e6 / (FEEDS * ENTRIES)
    ours = first_refresh * 1000 / (FEEDS * ENTRIES)
    return Figure(
        "G6",
        "fetch, parse, clean and store an entry",
        ours / alone,
        0.8,
        ours=ours,
        floor=alone,
        unit="µs",
        note="feedparser alone",
    )


def _many() -> Figure:
    """A thousand sources, second refresh: with a minute for it, a machine that checks hourly has 59 to rest."""
    with FeedSite(MANY, 5) as site, tempfile.TemporaryDirectory(prefix="heard-polling-") as folder:
        told = _refreshes("ours", Path(folder) / "many.db", site)
    spent = told["seconds"]["unchanged"]
    return Figure("–", f"refresh of {MANY:,} sources, nothing changed", spent, 60.0, kind="s", ours=spent * 1000)


# --- in the child ------------------------------------------------------------------------------------------------


def _memory_of_all() -> float:
    """Peaks of this process and of those it started, in MB."""
    total = 0.0
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            status = (folder / "status").read_text()
        except OSError:
            continue
        mine = f"PPid:\t{os.getpid()}\n" in status or folder.name == str(os.getpid())
        if mine and "VmHWM:" in status:
            total += int(status.split("VmHWM:")[1].split()[0]) / 1000
    return total


def _ours(file: Path, urls: list[str]) -> Any:
    from sources.poller import Poller
    from sources.web import PoliteWeb
    from store import brands, configured_sources
    from store.poll_sink import PollSink
    from store.rules.language import language_of
    from store.workspace_file import open_workspace

    def clock() -> datetime:
        return datetime.now(UTC)

    workspace = open_workspace(file, now=clock())
    brand = brands.add_brand(workspace, name="Large", now=clock())
    for number, url in enumerate(urls):
        configured_sources.add_source(
            workspace, brand_id=brand.id, kind="feed", name=f"Feed {number}", settings={"url": url}, interval_minutes=60,
            now=clock(),
        )  # fmt: skip
    poller = Poller(PollSink(workspace, language_of=language_of), PoliteWeb(clock=clock), clock)

    def refresh() -> None:
        failed = [result.error for result in poller.poll_due(force=True) if result.status == "failed"]
        if failed:
            raise RuntimeError(failed[0])

    return refresh


def _readers(file: Path, urls: list[str]) -> Any:
    from reader import make_reader

    made = make_reader(str(file))
    for url in urls:
        made.add_feed(url)
    return lambda: made.update_feeds(workers=FETCHERS, scheduled=False)


def main(arguments: list[str]) -> None:
    side, file = arguments
    urls = json.loads(sys.stdin.readline())
    refresh = (_ours if side == "ours" else _readers)(Path(file), urls)
    print("{}", flush=True)
    for _ in sys.stdin:
        began = time.perf_counter()
        refresh()
        print(json.dumps({"seconds": time.perf_counter() - began, "megabytes": _memory_of_all()}), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
