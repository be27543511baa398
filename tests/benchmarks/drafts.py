"""What typing costs: a draft on its way to disk beside one bare commit, and the checks that read it (G17, G18)."""

from __future__ import annotations

import sqlite3
import statistics
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from store import reply_ledger
from tests.benchmarks import checks
from tests.benchmarks.large import NOW, Large, fill
from tests.benchmarks.measuring import Figure, interleaved, percentile, ratio_at_p95


def measure(large: Large, *, pairs: int) -> Iterator[Figure]:
    """All figures of this module."""
    with tempfile.TemporaryDirectory(prefix="heard-drafts-") as folder:
        workspace = fill(Path(folder) / "drafts.db", 2000)
        bare = sqlite3.connect(Path(folder) / "bare.db", isolation_level=None)
        bare.execute("pragma journal_mode = wal")
        bare.execute("pragma synchronous = full")
        bare.execute("create table drafts (id integer primary key, text text)")
        numbers = count()

        def ours() -> None:
            reply_ledger.keep_words(workspace, 3, f"Dear guest, {next(numbers)} " + "words " * 80, now=NOW)

        def floor() -> None:
            bare.execute(
                "insert or replace into drafts values (1, ?)", (f"Dear guest, {next(numbers)} " + "words " * 80,)
            )

        pair = interleaved(ours, floor, pairs * 20)
        bare.close()
        workspace.close()
    yield ratio_at_p95("G17", "words to durable draft, off the interface thread", pair, 5.0, note="one commit, FULL")
    _, _, by_kind = checks.measure()
    for what, readings in by_kind.items():
        taken = [one.passed for one in readings]
        for figure, value, bound in (
            ("median", statistics.median(taken), checks.MEDIAN_BOUND),
            ("99 of 100", percentile(taken, 0.99), checks.P99_BOUND),
        ):
            yield Figure(
                "G18", f"draft checks, 2,000 characters, {what}, {figure}", value, bound, kind="ms", ours=value
            )
