"""What the stories here may ask for: a WordPress that really runs, and the line to it that breaks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.cutting_line import CuttingLine
from tests.real_wordpress import RealWordPress


@pytest.fixture
def site() -> Iterator[RealWordPress]:
    with RealWordPress() as site:
        yield site


@pytest.fixture
def line(site: RealWordPress) -> Iterator[CuttingLine]:
    with CuttingLine(site.port) as line:
        yield line
