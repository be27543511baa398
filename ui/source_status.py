"""How a source is doing, as people read it, for command line and window alike. No Qt, and no kind of source is loaded."""

from __future__ import annotations

from datetime import datetime

from sources.schedule import is_quiet
from store.records import Source, SourceHealth, SourceStatus
from store.two_ways_in import FROM_FILE, NOT_POLLED


def source_status(source: Source, health: SourceHealth, now: datetime) -> str:
    """The status as people read it: a pause and a silence come before a fine last poll. What came out of a file or was
    written down says so, since nothing is ever polled there."""
    if source.kind in NOT_POLLED:
        return "imported" if source.kind == FROM_FILE else "written down"
    if source.paused:
        return str(SourceStatus.PAUSED)
    if health.status in (SourceStatus.OK, SourceStatus.QUIET) and is_quiet(
        health.newest_review_at, health.usual_gap_hours, now
    ):
        return str(SourceStatus.QUIET)
    return str(health.status)
