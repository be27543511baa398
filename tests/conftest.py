"""What all tests share: where the recorded fixtures are. Not here: builders and fakes, which have files of their own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


def fixtures_folder() -> Path:
    """The folder of recorded payloads: $HEARD_FIXTURES, else `../shared/fixtures` beside the repository. Skips the test
    where there is none."""
    named = os.environ.get("HEARD_FIXTURES", "")
    folder = Path(named) if named else Path(__file__).parents[2] / "shared" / "fixtures"
    if not folder.is_dir():
        pytest.skip("the recorded fixtures are not on this machine")
    return folder
