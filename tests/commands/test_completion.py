"""A shell completes commands and options as it does for any program."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def completes(typed: str) -> set[str]:
    said = subprocess.run(
        [sys.executable, "main.py"], cwd=ROOT, capture_output=True, encoding="utf-8", check=False,
        env=os.environ | {"_HEARD_COMPLETE": "bash_complete", "COMP_WORDS": typed, "COMP_CWORD": str(typed.count(" "))},
    )  # fmt: skip
    assert not said.stderr, said.stderr
    return {line.partition(",")[2] for line in said.stdout.splitlines()}


def test_commands_and_options_are_completed():
    assert {"queue", "export", "diagnostics"} <= completes("heard ")
    assert completes("heard diagn") == {"diagnostics"}
    assert "--include-unanswered" in completes("heard export --")


def test_the_script_that_a_shell_loads_is_printed():
    said = subprocess.run(
        [sys.executable, "main.py"], cwd=ROOT, capture_output=True, encoding="utf-8", check=False,
        env=os.environ | {"_HEARD_COMPLETE": "zsh_source"},
    )  # fmt: skip
    assert "#compdef heard" in said.stdout
