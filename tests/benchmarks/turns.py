"""How long the window's thread is busy at a time, and how long it waits: `python -m tests.benchmarks.turns [JOURNEYS]`.

Watched journeys (`tests/journeys/watched.py`: 100,000 reviews, 200 sources being checked) in a row. Prints the longest turn of
the event loop of each step in milliseconds of the thread's own processor time, how many were longer than a frame, and by the
clock, which counts the waits for Python's lock and for a core as well, what half of the turns, nine in ten, 99 in 100 and all
stayed under: while somebody types, and in the whole journey. Not here: the bound (`tests/journeys/test_nothing_freezes.py`).
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.benchmarks import large
from tests.journeys.travel import REVIEWS, travel
from tests.journeys.watched import LIMIT

JOURNEYS = 8


def main(arguments: list[str]) -> int:
    told: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory(prefix="heard-turns-") as folder:
        kept = Path(folder) / "kept.db"
        large.fill(kept, REVIEWS).close()
        for number in range(int(arguments[0]) if arguments else JOURNEYS):
            told.append(travel(Path(folder) / f"journey-{number}.db", kept))
            print(_line(number + 1, told[-1]), flush=True)
    print("\n| step | " + " | ".join(str(number + 1) for number in range(len(told))) + " |")
    print("|---" * (1 + len(told)) + "|")
    for step in dict.fromkeys(step for one in told for step in one["steps"]):
        print(f"| {step} | " + " | ".join(f"{one['steps'].get(step, 0):.1f}" for one in told) + " |")
    return 0


def _line(number: int, told: dict[str, Any]) -> str:
    long = [f"{one['step']} {one['cpu']}" for one in told["stalls"]]
    typing, whole = (" / ".join(map(str, told["by the clock"][step])) for step in ("typing", ""))
    busy = f"longest {max(told['steps'].values()):.1f} ms, over {LIMIT:.0f} ms {len(long)}"
    ended = told["failed"] and f"; it stopped: {told['failed']}"
    named = long and f" ({', '.join(long)})"
    return f"{number}: {told['turns']} turns, {busy}{named or ''}; by the clock typing {typing}, all {whole} ms{ended}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
