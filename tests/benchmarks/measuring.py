"""How a figure is taken and shown: ratios of medians of interleaved pairs, one line for each goal.

Nothing here knows what is measured. Our work and its floor take turns, so that whatever else the machine does slows both
alike; a ratio then says more than either time.
"""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured line. `value` is what the goal speaks of, at most `bound`; `ours` and `floor` are in `unit`."""

    goal: str
    what: str
    value: float
    bound: float
    kind: str = "×"
    ours: float | None = None
    floor: float | None = None
    unit: str = "ms"
    note: str = ""
    at_least: bool = False

    @property
    def met(self) -> bool:
        return self.value >= self.bound if self.at_least else self.value <= self.bound


def milliseconds(work: Work) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def interleaved(ours: Work, floor: Work, pairs: int) -> tuple[list[float], list[float]]:
    """The times of both in milliseconds, taken in turn."""
    mine, theirs = [], []
    for _ in range(pairs):
        mine.append(milliseconds(ours))
        theirs.append(milliseconds(floor))
    return mine, theirs


def percentile(times: Sequence[float], share: float) -> float:
    """The value that a share (0 to 1) of the times stay under."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def ratio_of_medians(
    goal: str,
    what: str,
    pair: tuple[Sequence[float], Sequence[float]],
    bound: float,
    *,
    note: str = "",
    unit: str = "ms",
) -> Figure:
    mine, theirs = statistics.median(pair[0]), statistics.median(pair[1])
    return Figure(goal, what, mine / theirs, bound, ours=mine, floor=theirs, note=note, unit=unit)


def ratio_at_p95(
    goal: str,
    what: str,
    pair: tuple[Sequence[float], Sequence[float]],
    bound: float,
    *,
    spare: float = 0.0,
    note: str = "",
) -> Figure:
    """The 95th percentile of ours beside that of the floor; `spare` milliseconds are given away first."""
    mine, theirs = percentile(pair[0], 0.95), percentile(pair[1], 0.95)
    return Figure(goal, what, max(0.0, mine - spare) / theirs, bound, ours=mine, floor=theirs, note=note)


def table(figures: Sequence[Figure]) -> str:
    """The figures as a table in Markdown."""
    lines = ["| goal | what | ours | floor | measured | goal | met |", "|---|---|---|---|---|---|---|"]
    for one in figures:
        ours, floor = (_shown(number, one.unit) for number in (one.ours, one.floor))
        sign = "≥" if one.at_least else "≤"
        what = f"{one.what} ({one.note})" if one.note else one.what
        met = "yes" if one.met else "**no**"
        lines.append(
            f"| {one.goal} | {what} | {ours} | {floor} | {one.value:.3g} {one.kind} | {sign} {one.bound:g} {one.kind} | {met} |"
        )
    return "\n".join(lines)


def _shown(number: float | None, unit: str) -> str:
    if number is None:
        return "–"
    if unit == "ms":
        return f"{number:,.0f} ms" if number >= 100 else f"{number:.3g} ms"
    return f"{number:,.0f} {unit}"


def keep(figures: Sequence[Figure], path: Path) -> None:
    """Write the figures as JSON."""
    path.write_text(
        json.dumps([asdict(one) | {"met": one.met} for one in figures], ensure_ascii=False, indent=1) + "\n"
    )
