"""Starts a watched journey (`watched.py`) on a large workspace, in a process of its own, beside 200 sources to be checked."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from store import brands, configured_sources
from store.workspace_file import open_workspace
from tests.benchmarks import large
from tests.benchmarks.feed_site import FeedSite

REVIEWS, SOURCES = 100_000, 200


def travel(workspace: Path, kept: Path) -> dict[str, Any]:
    """One journey on a fresh copy, with sources that nobody has checked yet."""
    shutil.copy(kept, workspace)
    with FeedSite(SOURCES, 20) as site:
        connections = open_workspace(workspace, now=large.NOW)
        brand = brands.list_brands(connections)[0]
        with connections.write() as db:
            db.conn.execute("update sources set paused = 1")
        for number, url in enumerate(site.urls()):
            configured_sources.add_source(
                connections, brand_id=brand.id, kind="feed", name=f"Feed {number}", settings={"url": url},
                interval_minutes=60, now=large.NOW,
            )  # fmt: skip
        connections.close()
        ran = subprocess.run(
            [sys.executable, "-m", "tests.journeys.watched", str(workspace)],
            cwd=Path(__file__).resolve().parents[2], stdout=subprocess.PIPE, text=True, timeout=400, check=True,
        )  # fmt: skip
    return dict(json.loads(ran.stdout))
