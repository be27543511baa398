"""Nothing on the interface thread takes longer than a frame, with 100,000 reviews and while 200 sources are checked.

The journey is `watched.py`, in a process of its own. A stall counts when its step stalls in each of three journeys: what a
busy machine adds to a turn now and then is not ours, what the program does is there every time.
"""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.benchmarks import large
from tests.journeys.travel import REVIEWS, SOURCES, travel
from tests.journeys.watched import LIMIT, Watchdog
from tests.waiting import let_it_work

TRIES = 3


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_typing_scrolling_switching_and_posting_stay_smooth_while_200_sources_are_checked(tmp_path: Path) -> None:
    kept = tmp_path / "kept.db"
    large.fill(kept, REVIEWS).close()
    always: dict[str, list[str]] | None = None
    for number in range(TRIES):
        told = travel(tmp_path / f"journey-{number}.db", kept)
        assert not told["failed"], told["failed"]
        assert told["polled"] == SOURCES
        assert told["turns"] > 300, "the journey went somewhere"
        stalls: dict[str, list[str]] = {}
        for one in told["stalls"]:
            words = f"{one['cpu']} ms of its own time, {one['wall']} ms by the clock, at {'; '.join(one['where'])}"
            stalls.setdefault(one["step"], []).append(words)
        always = (
            stalls
            if always is None
            else {step: [*always[step], *stalls[step]] for step in always.keys() & stalls.keys()}
        )
        if not always:
            break
    lines = [f"{step}: {words}" for step, every in (always or {}).items() for words in every]
    assert not lines, f"longer than {LIMIT} ms each time:\n" + "\n".join(lines)


def test_the_watchdog_says_which_step_took_too_long_and_where(qapp: QApplication) -> None:
    watchdog = Watchdog()
    let_it_work(10)

    def a_long_sum() -> None:
        until = time.thread_time() + 0.08
        while time.thread_time() < until:
            sum(range(1000))

    watchdog.step = "adding up"
    QTimer.singleShot(0, a_long_sum)
    let_it_work(200)
    watchdog.step = "doing little"
    QTimer.singleShot(0, lambda: sum(range(1000)))
    let_it_work(50)
    watchdog.stop()

    assert {one.step for one in watchdog.stalls} == {"adding up"}
    assert max(one.cpu for one in watchdog.stalls) > LIMIT
    assert any("a_long_sum" in place for one in watchdog.stalls for place in one.where)
