"""How many bad days were tried and survived: each story tells its counts here, and `tests.chaos.table` shows them together."""

from __future__ import annotations

import json
import os
from pathlib import Path

ASKED = int(os.environ.get("HEARD_CHAOS_ROUNDS", "0"))
#: Whether more was asked for than the ordinary run has (see README.md here).
FULL = ASKED >= 50


def rounds(full: int, *, ordinary: int = 0) -> int:
    """How often a story is told: `full` times before a release (HEARD_CHAOS_ROUNDS of 200, others in proportion), else a
    tenth of that or `ordinary`."""
    return max(full * ASKED // 200, ordinary or -(-full // 10))


def tells(fault: str, *, tried: int, survived: int, note: str = "") -> None:
    """Keep and print a line of the table. Every one that was tried must have survived."""
    print(f"{fault}: {tried} tried, {survived} survived {note}")
    if kept := os.environ.get("HEARD_CHAOS_COUNTS"):
        with Path(kept).open("a", encoding="utf-8") as file:
            file.write(json.dumps({"fault": fault, "tried": tried, "survived": survived, "note": note}) + "\n")
    assert tried > 0, fault
    assert survived == tried, f"{fault}: {tried - survived} of {tried} did not survive"
