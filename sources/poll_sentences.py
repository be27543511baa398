"""Completes a source's trouble into what its owner reads: what happened, since when, and what comes next. Pure.

Not here: the first half, which each problem brings along (`errors.py`). "The site did not answer within 10 seconds,
since 14:10. It will be asked again at 14:40."
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sources.errors import Offline, SettingsWrong, SignInNeeded, SourceProblem

#: How a moment is placed on the owner's clock; the default is this computer's own zone.
Local = Callable[[datetime], datetime]


def local_time(moment: datetime) -> datetime:
    return moment.astimezone()


def full_sentence(
    problem: SourceProblem,
    *,
    failing_since: datetime | None,
    next_poll_at: datetime | None,
    now: datetime,
    local: Local,
) -> str:
    """The problem's own sentence, since when it lasts (where it is older than this poll), and the next step."""
    sentence = str(problem).rstrip()
    since = ""
    if failing_since is not None and (now - failing_since).total_seconds() >= 60:
        since = f" It has been failing since {clock_text(failing_since, now, local)}."
    if isinstance(problem, SignInNeeded | SettingsWrong):
        return f"{sentence}{since}"
    if isinstance(problem, Offline):
        return f"{sentence} It will be tried again when the network is back."
    if next_poll_at is None:
        return f"{sentence}{since}"
    return f"{sentence}{since} It will be asked again at {clock_text(next_poll_at, now, local)}."


def clock_text(moment: datetime, now: datetime, local: Local) -> str:
    """ "14:10" today, "23 Nov, 14:10" this year, else with the year, on the owner's clock."""
    there, today = local(moment), local(now)
    if there.date() == today.date():
        return f"{there:%H:%M}"
    if there.year == today.year:
        return f"{there.day} {there:%b}, {there:%H:%M}"
    return f"{there.day} {there:%b %Y}, {there:%H:%M}"
