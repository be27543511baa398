"""How many bad days were tried and survived: each story tells its counts here, and `tests.chaos.table` shows them together."""

from __future__ import annotations

import json
import os
from pathlib import Path

#: Whether more was asked for than the ordinary run has (see README.md here).
FULL = int(os.environ.get("HEARD_CHAOS_ROUNDS", "0")) >= 50


def tells(fault: str, *, tried: int, survived: int, note: str = "") -> None:
    """Keep and print a line of the table. Every one that was tried must have survived."""
    print(f"{fault}: {tried} tried, {survived} survived {note}")
    if kept := os.environ.get("HEARD_CHAOS_COUNTS"):
        with Path(kept).open("a", encoding="utf-8") as file:
            file.write(json.dumps({"fault": fault, "tried": tried, "survived": survived, "note": note}) + "\n")
    assert tried > 0, fault
    assert survived == tried, f"{fault}: {tried - survived} of {tried} did not survive"
