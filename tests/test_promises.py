"""The README's promises about security each name the stories that keep them, and these exist."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def test_every_promise_about_security_names_a_story_that_is_there():
    section = (ROOT / "README.md").read_text("utf-8").split("## Security and privacy")[1].split("\n## ")[0]
    rows = [line for line in section.splitlines() if line.startswith("| ") and "`tests/" in line]
    assert len(rows) >= 10
    for row in rows:
        for named in re.findall(r"`(tests/[^`]+)`", row):
            file, _, story = named.partition("::")
            assert (ROOT / file).is_file(), named
            assert not story or f"def {story}(" in (ROOT / file).read_text("utf-8"), named
