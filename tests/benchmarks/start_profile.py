"""Where the time of the window's start goes, beside that of a bare table: `python -m tests.benchmarks.start_profile`.

Processor time of the whole process (all threads, milliseconds), the median of several starts of each in turn, of a program that is
compiled already. What loading our modules costs is split by floor as Python itself tells it (`-X importtime`), which adds a
little of its own. Not here: the goal and its measurement by the clock (`window.py`, G14).
"""

from __future__ import annotations

import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

STARTS, ROWS = 7, 50_000
STEPS = ("Python and Qt's modules", "our modules", "workspace, panels, style sheet", "window, list, first picture")
_FLOORS = ("ui", "sources", "store")


def child(work: str, file: Path) -> None:
    """Start once and print the processor time that had been used at the end of each step."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from tests.benchmarks import window_child

    marks = [time.process_time()]

    def told(*_window: Any) -> None:
        marks.append(time.process_time())
        print(json.dumps([1000 * mark for mark in marks]), flush=True)
        os._exit(0)  # what closing a window loads is no part of its start

    if work == "bare":
        application = QApplication([])
        view = window_child.bare_view(file, cards=False)
        marks += [marks[0], time.process_time()]
        view.show()
        QTimer.singleShot(0, told)
        application.exec()
        return
    from ui import app

    marks.append(time.process_time())
    made = app.create_window

    def create_window(*arguments: Any, **named: Any) -> Any:
        window = made(*arguments, **named)
        marks.append(time.process_time())
        return window

    app.create_window = create_window
    window_child.with_heard(file, told)


def _start(environment: dict[str, str], work: str, file: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *options, "-m", "tests.benchmarks.start_profile", work, str(file)],
        env=environment, capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip


def _loading(told: str) -> tuple[Counter[str], Counter[str]]:
    """Milliseconds and number of modules by floor, from what `-X importtime` says."""
    spent: Counter[str] = Counter()
    number: Counter[str] = Counter()
    for microseconds, name in re.findall(r"import time:\s+(\d+) \|\s+\d+ \|\s+(\S+)", told):
        top = name.split(".")[0]
        floor = top if top in _FLOORS else "Qt" if top in ("PySide6", "shiboken6", "shibokensupport") else "others"
        spent[floor] += int(microseconds) / 1000
        number[floor] += 1
    return spent, number


def main() -> None:
    from tests.benchmarks.large import large  # not in the child, which would load half the store with it
    from tests.benchmarks.window import a_screen

    made = large(ROWS)
    with a_screen() as (environment, name), tempfile.TemporaryDirectory(prefix="heard-start-") as folder:
        environment |= {"PYTHONPYCACHEPREFIX": f"{folder}/compiled", "PYTHONDONTWRITEBYTECODE": ""}
        files = {"heard": made.workspace, "bare": made.bare}
        for work, file in files.items():
            _start(environment, work, file)
        runs: dict[str, list[list[float]]] = {work: [] for work in files}
        for _ in range(STARTS):
            for work, file in files.items():
                marks = json.loads(_start(environment, work, file).stdout.splitlines()[-1])
                runs[work].append([after - before for before, after in zip([0.0, *marks], marks, strict=False)])
        spent, number = _loading(_start(environment, "heard", made.workspace, "-X", "importtime").stderr)
    print(f"{STARTS} starts of each on {name}, processor time in ms\n\n| step | Heard | bare table |\n|---|---|---|")
    ours, floor = ([statistics.median(step) for step in zip(*runs[work], strict=True)] for work in files)
    for step, mine, theirs in zip(STEPS, ours, floor, strict=True):
        print(f"| {step} | {mine:.0f} | {theirs:.0f} |")
    print(f"| together | {sum(ours):.0f} | {sum(floor):.0f} ({sum(ours) / sum(floor):.1f} ×) |")
    print("\nLoaded: " + ", ".join(f"{floor} {number[floor]} modules {spent[floor]:.0f} ms" for floor in spent))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        child(sys.argv[1], Path(sys.argv[2]))
    else:
        main()
