"""When a source is polled next, and when its silence is worth a word. Pure: `now` is an argument, nothing is random.

Not here: the polling (`poller.py`) and the pause between requests at one host (`pacing.py`).
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from datetime import datetime, timedelta

from sources.errors import RateLimited, SourceProblem

#: Back-off never grows beyond this (PRODUCT.md, "Bad input and bad days").
LONGEST_BACK_OFF = timedelta(hours=6)
FIRST_BACK_OFF = timedelta(minutes=5)
#: A site's own waiting time is obeyed up to this; a mistyped Retry-After must not put a source to sleep for years.
LONGEST_RETRY_AFTER = timedelta(hours=24)
#: Offline is asked again soon: the laptop may be back on the train's Wi-Fi in a minute.
OFFLINE_PAUSE = timedelta(minutes=2)
#: Intervals are spread by up to a tenth, so that a hundred sources added together do not stay in step for ever.
SPREAD = 0.1
_SHORTEST = timedelta(minutes=1)


def jitter(seed: object, *, spread: float = SPREAD) -> float:
    """A factor between 1 - spread and 1 + spread that depends on `seed` alone: the same today, tomorrow and in a test."""
    import hashlib  # with OpenSSL behind it, and not needed to say how a source is doing

    digest = hashlib.blake2b(repr(seed).encode(), digest_size=4).digest()
    return 1 - spread + 2 * spread * int.from_bytes(digest, "big") / 0xFFFFFFFF


def next_after_success(*, source_id: int, interval_minutes: int, now: datetime) -> datetime:
    """The regular interval, spread. Never earlier than the interval itself: the site was promised that pause."""
    interval = max(_SHORTEST, timedelta(minutes=interval_minutes))
    return now + interval * (1 + SPREAD * (jitter((source_id, now.timestamp() // 3600), spread=1.0) / 2))


def next_after_problem(
    problem: SourceProblem, *, source_id: int, interval_minutes: int, failures: int, now: datetime
) -> datetime:
    """The next try after a problem. `failures` counts this one too, unless the problem does not count as a failure.

    Waiting doubles from five minutes, or from the interval where that is longer, up to six hours; a site's own
    Retry-After is obeyed in full (at most a day), never shortened."""
    interval = max(_SHORTEST, timedelta(minutes=interval_minutes))
    if not problem.counts_as_failure:
        return now + min(OFFLINE_PAUSE, interval) * jitter(source_id)
    first = min(max(FIRST_BACK_OFF, min(interval, timedelta(hours=1))), LONGEST_BACK_OFF)
    # 2 ** 12 five-minute pauses are far over the bound; a larger exponent only risks an overflow.
    wait = min(first * (1 << min(max(failures - 1, 0), 12)), LONGEST_BACK_OFF) * jitter((source_id, failures))
    back_off = now + min(wait, LONGEST_BACK_OFF)
    if isinstance(problem, RateLimited) and problem.retry_at is not None and problem.retry_at > now:
        # Retry-After is a floor: spreading goes upwards only, and a little of it, so that nobody knocks early. A site that
        # refuses us and says "at once" names no waiting time: ours counts.
        asked = min(problem.retry_at, now + LONGEST_RETRY_AFTER)
        return max(asked, now + _SHORTEST) + timedelta(seconds=1 + 10 * (jitter(source_id, spread=1.0) / 2))
    return back_off


def is_due(
    *, next_poll_at: datetime | None, last_polled_at: datetime | None, interval_minutes: int, now: datetime
) -> bool:
    """Whether it is time. Survives a clock that jumped: a plan that no rule of ours could have made counts as due."""
    if next_poll_at is None or next_poll_at <= now:
        return True
    longest = max(LONGEST_RETRY_AFTER, timedelta(minutes=interval_minutes)) * (1 + SPREAD) + timedelta(minutes=5)
    if next_poll_at - now > longest:
        return True
    # The clock was set back: the last poll lies in the future, so the plan made then means nothing now.
    return last_polled_at is not None and last_polled_at > now + timedelta(minutes=5)


def usual_gap_hours(created: Iterable[datetime]) -> float | None:
    """The median of the hours between one review and the next; `None` below four reviews, which tell no habit."""
    times = sorted(created)
    if len(times) < 4:
        return None
    gaps = [(later - earlier).total_seconds() / 3600 for earlier, later in itertools.pairwise(times)]
    import statistics

    return round(statistics.median(gaps), 2)


def is_quiet(newest_review_at: datetime | None, gap_hours: float | None, now: datetime) -> bool:
    """Whether a source is silent for much longer than it usually is: five usual gaps, and a week at least."""
    if newest_review_at is None or gap_hours is None:
        return False
    return now - newest_review_at > max(timedelta(days=7), timedelta(hours=gap_hours) * 5)


def quiet_sentence(newest_review_at: datetime | None, gap_hours: float | None, now: datetime) -> str:
    """ "Newest review 34 days ago, usually every 3 days."; empty where the source is not quiet."""
    if newest_review_at is None or gap_hours is None or not is_quiet(newest_review_at, gap_hours, now):
        return ""
    return f"Newest review {(now - newest_review_at).days} days ago, usually every {_span(gap_hours)}."


def _span(hours: float) -> str:
    if hours < 1.5:
        return "hour"
    if hours < 36:
        return f"{round(hours)} hours" if round(hours) != 24 else "day"
    return f"{round(hours / 24)} days"
