"""Measure Heard beside its floors: `python -m tests.benchmarks --help`."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks import large as large_files
from tests.benchmarks.large import Large
from tests.benchmarks.measuring import Figure, keep, table

#: Parts that make what they need themselves.
_WITHOUT_A_WORKSPACE = ("drafts", "polling")
Measure = Callable[..., Iterator[Figure]]


def _parts() -> dict[str, tuple[str, Measure]]:
    """Each part's goals, and what measures it (imported only when it is asked for)."""
    from tests.benchmarks import drafts, files, lists, polling, window

    return {
        "lists": ("G8 G11 G12 G16", lists.measure),
        "drafts": ("G17 G18", drafts.measure),
        "polling": ("G1 G2 G3 G4 G5 G6", polling.measure),
        "window": ("G9 G10 G14 G15 G19", window.measure),
        "files": ("G7 G13", files.measure),
    }


def main(arguments: list[str]) -> int:
    parts = _parts()
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="50,000 reviews, fewer rounds: a few minutes")
    parser.add_argument("--rows", type=int, help="reviews in the large workspace (default: 1,000,000; quick: 50,000)")
    parser.add_argument(
        "--only", metavar="PART", action="append", choices=list(parts), help=f"one of: {', '.join(parts)}"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there as well")
    parser.add_argument("--clean", action="store_true", help="delete the large workspaces when done")
    chosen = parser.parse_args(arguments)
    rows = chosen.rows or (50_000 if chosen.quick else 1_000_000)
    figures: list[Figure] = []
    made = Large(large_files.folder_for(rows), rows)
    for name, (goals, measure) in parts.items():
        if chosen.only and name not in chosen.only:
            continue
        print(f"{name} ({goals}) …", file=sys.stderr, flush=True)
        if name not in _WITHOUT_A_WORKSPACE:
            made = large_files.large(rows)
        for figure in measure(made, pairs=5 if chosen.quick else 9):
            print(table([figure]).splitlines()[-1], file=sys.stderr, flush=True)
            figures.append(figure)
    print(f"\n{rows:,} reviews, Python {sys.version.split()[0]}\n\n{table(figures)}")
    if chosen.json:
        keep(figures, chosen.json)
    if chosen.clean:
        shutil.rmtree(made.folder, ignore_errors=True)
    return 0 if all(one.met for one in figures) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
