"""Runs every bad day and prints how many of each were tried and survived: `python -m tests.chaos.table [--full]`.

The ordinary form is seeded and takes a few minutes; `--full` is the one before a release (see README.md here). What follows
`--` goes to pytest, for example `-- -k clock`.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
#: All the stories that tell counts.
PLACES = (
    "tests/chaos", "tests/store/test_old_workspaces.py", "tests/store/test_workspace_file.py", "tests/sources/test_corpora.py",
)  # fmt: skip


def main(words: list[str]) -> int:
    """Run, print the table, and give pytest's status."""
    asked = argparse.ArgumentParser(prog="python -m tests.chaos.table", description=__doc__)
    asked.add_argument("--full", action="store_true", help="the long form, before a release")
    asked.add_argument("more", nargs="*", metavar="-- WORDS", help="for pytest")
    given = asked.parse_args(words)
    full, more = given.full, given.more
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder) / "counts"
        environment = os.environ | {"HEARD_CHAOS_COUNTS": str(kept)}
        if full:
            environment.setdefault("HEARD_CHAOS_ROUNDS", "200")
        status = subprocess.call(
            [sys.executable, "-m", "pytest", "-q", *PLACES, *(["--timeout=7200"] if full else []), *more],
            cwd=ROOT, env=environment,
        )  # fmt: skip
        lines = [json.loads(line) for line in kept.read_text("utf-8").splitlines()] if kept.exists() else []
    together: dict[str, dict[str, Any]] = {}
    for one in lines:
        kept_line = together.setdefault(one["fault"], {"fault": one["fault"], "tried": 0, "survived": 0, "notes": []})
        kept_line["tried"] += one["tried"]
        kept_line["survived"] += one["survived"]
        kept_line["notes"].append(one["note"])
    print(f"\n{'fault':64} {'tried':>6} {'survived':>8}")
    for one in sorted(together.values(), key=lambda line: line["fault"]):
        note = one["notes"][0] if len(one["notes"]) == 1 else ""
        print(f"{one['fault'][:64]:64} {one['tried']:>6} {one['survived']:>8}  {note}")
    print(f"{'together':64} {sum(one['tried'] for one in lines):>6} {sum(one['survived'] for one in lines):>8}")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
