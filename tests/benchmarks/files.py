"""Writing a large workspace and out of it: the import of a million reviews and the export of a million lines (G7, G13).

Each side runs in a process of its own, so that its peak of memory is its own as well.
"""

from __future__ import annotations

import csv
import itertools
import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks import large as large_files
from tests.benchmarks.large import NOW, Large
from tests.benchmarks.measuring import Figure

_PLAIN = """
select b.name, s.name, s.kind, r.external_id, r.url, r.author, r.rating, r.rating, r.audience, r.language, r.created_at, r.title,
       r.text, 1, p.state, p.text, p.posted_at, p.posted_by, '', '', '', '', '', '', '', '', '', t.status, '', '', '', '', '', '', ''
from replies p indexed by replies_in_the_log
join reviews r on r.id = p.review_id
join standings t on t.review_id = r.id
join sources s on s.id = r.source_id
join brands b on b.id = s.brand_id
where p.state <> 'draft' order by coalesce(p.posted_at, p.queued_at, p.updated_at), p.id
"""


def measure(large: Large, *, pairs: int) -> Iterator[Figure]:
    """All figures of this module."""
    with tempfile.TemporaryDirectory(prefix="heard-files-") as folder:
        place = Path(folder)
        yield from _import(large.rows, place, 3 if large.rows > 200_000 else pairs)
        yield from _export(large, place, 3 if large.rows > 200_000 else pairs)


def _import(rows: int, folder: Path, pairs: int) -> Iterator[Figure]:
    spent: dict[str, list[float]] = {"ours": [], "bare": []}
    for _ in range(pairs):
        for side, times in spent.items():
            times.append(_child("import", side, folder / f"{side}.db", rows)["seconds"])
            for left in folder.glob(f"{side}.db*"):
                left.unlink()
    mine, theirs = (rows / sorted(times)[len(times) // 2] for times in (spent["ours"], spent["bare"]))
    yield Figure(
        "G7", f"import of {rows:,} reviews with indexes and search", mine / theirs, 0.5, ours=mine, floor=theirs,
        unit="rows/s", at_least=True,
    )  # fmt: skip


def _export(large: Large, folder: Path, pairs: int) -> Iterator[Figure]:
    workspace = folder / "answered.db"
    shutil.copy(large.workspace, workspace)
    large_files.reply_to_all(workspace)
    spent: dict[str, list[float]] = {"ours": [], "plain": []}
    peaks: dict[str, float] = {}
    for _ in range(pairs):
        for side, times in spent.items():
            told = _child("export", side, workspace, large.rows)
            times.append(told["seconds"])
            peaks[side] = told["megabytes"]
    mine, theirs = (sorted(times)[len(times) // 2] for times in (spent["ours"], spent["plain"]))
    yield Figure("G13", f"CSV of {large.rows:,} replies", mine / theirs, 1.6, ours=mine * 1000, floor=theirs * 1000)
    yield Figure(
        "G13", "its memory over that of the plain writer", peaks["ours"] - peaks["plain"], 30.0, kind="MB",
        ours=peaks["ours"], floor=peaks["plain"], unit="MB",
    )  # fmt: skip


def _child(work: str, side: str, file: Path, rows: int) -> dict[str, float]:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.files", work, side, str(file), str(rows)],
        stdout=subprocess.PIPE, text=True, check=True,
    )  # fmt: skip
    return dict(json.loads(ran.stdout))


# --- in the child ------------------------------------------------------------------------------------------------


def _import_here(side: str, file: Path, rows: int) -> float:
    """Seconds of storing alone: the reviews are at hand before the clock starts, a slice at a time."""
    if side == "bare":
        return large_files.write_bare(file, list(large_files.bare_rows(rows)))
    from store.poll_sink import PollSink
    from store.records import Page
    from store.workspace_file import open_workspace

    workspace = open_workspace(file, now=NOW)
    source, sink = large_files.sources_of(workspace)[0], PollSink(workspace)
    rest, seconds = large_files.reviews(rows), 0.0
    while part := tuple(itertools.islice(rest, large_files.BATCH)):
        began = time.perf_counter()
        sink.store_page(source, Page(reviews=part), NOW)
        seconds += time.perf_counter() - began
    workspace.close()
    return seconds


def _export_here(side: str, file: Path) -> float:
    target = file.with_suffix(f".{side}.csv")
    if side == "plain":
        connection = sqlite3.connect(file)
        began = time.perf_counter()
        with target.open("w", newline="", encoding="utf-8") as written:
            csv.writer(written).writerows(connection.execute(_PLAIN))
        return time.perf_counter() - began
    from store.response_log import LogChoice, write_log
    from store.workspace_file import open_workspace

    workspace = open_workspace(file, now=NOW)
    began = time.perf_counter()
    write_log(workspace, target, LogChoice())
    return time.perf_counter() - began


def _peak_megabytes() -> float:
    """The most memory that this process ever had, as the system counts it."""
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) / 1000


def main(arguments: list[str]) -> None:
    work, side, file, rows = arguments
    seconds = _import_here(side, Path(file), int(rows)) if work == "import" else _export_here(side, Path(file))
    print(json.dumps({"seconds": seconds, "megabytes": _peak_megabytes()}))


if __name__ == "__main__":
    main(sys.argv[1:])
