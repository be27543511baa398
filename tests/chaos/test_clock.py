"""The clock jumps: no storm of requests, no source asleep for years, no age below nothing, and backups go on."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from sources.poller import Poller
from store import drafts, reviews, standings
from store.poll_sink import PollSink
from store.workspace_file import check_workspace, daily_backup
from tests.builders import a_brand, a_review, a_source, id_of
from tests.chaos.counts import tells
from ui import formatting

YEAR = timedelta(days=365.25)
BEGIN = datetime(2026, 10, 24, 20, 0, tzinfo=UTC)  # the evening before clocks go back in Europe


class NoWeb:
    def for_source(self, source):
        return source


class QuietKind:
    """A feed that always shows the same review."""

    key, title = "feed", "Feed"

    def poll(self, source, web, state):
        from store.records import Page

        yield Page(reviews=(a_review(f"of-{source.id}", created_at=BEGIN - timedelta(days=2)),))


class Clock:
    """Shows real time plus whatever happened to it; `passes` lets real time go on."""

    def __init__(self, wrong_by: Callable[[timedelta], timedelta]) -> None:
        self.real = timedelta(0)
        self._wrong_by = wrong_by
        self.in_a_poll = timedelta(0)

    def __call__(self) -> datetime:
        now = BEGIN + self.real + self._wrong_by(self.real) + self.in_a_poll
        self.in_a_poll = timedelta(0)  # only the first look of a poll
        return now

    def passes(self, span: timedelta) -> None:
        self.real += span


def for_ever(jump: timedelta) -> Callable[[timedelta], timedelta]:
    return lambda real: jump if real > timedelta(hours=3) else timedelta(0)


def for_an_hour(jump: timedelta) -> Callable[[timedelta], timedelta]:
    return lambda real: jump if timedelta(hours=3) < real <= timedelta(hours=4) else timedelta(0)


JUMPS: dict[str, Callable[[timedelta], timedelta]] = {
    "ten years back": for_ever(-10 * YEAR),
    "ten years on": for_ever(10 * YEAR),
    "ten years back and right again": for_an_hour(-10 * YEAR),
    "ten years on and right again": for_an_hour(10 * YEAR),
    "to 1970": for_ever(datetime(1970, 1, 1, tzinfo=UTC) - BEGIN),
    "to 1970 and right again": for_an_hour(datetime(1970, 1, 1, tzinfo=UTC) - BEGIN),
    "past 2038": for_ever(datetime(2038, 1, 19, 3, 0, tzinfo=UTC) - BEGIN),
    "an hour back, as when somebody sets it by hand": for_ever(-timedelta(hours=1)),
    "an hour on": for_ever(timedelta(hours=1)),
    "a day back": for_ever(-timedelta(days=1)),
    "forth and back each hour": lambda real: timedelta(days=2) if int(real / timedelta(hours=1)) % 2 else timedelta(0),
    "five seconds back within each poll": lambda real: timedelta(0),
    "eight hours of sleep": lambda real: timedelta(0),
    "not at all, over the night when clocks change": lambda real: timedelta(0),
}


@pytest.mark.slow
@pytest.mark.parametrize("jump", JUMPS)
def test_after_a_jump_every_source_is_polled_in_its_time_and_no_age_is_negative(workspace, jump):
    clock = Clock(JUMPS[jump])
    brand = a_brand(workspace, timezone="Europe/Berlin")
    sources = [a_source(workspace, brand, f"feed {number}") for number in range(3)]
    poller = Poller(PollSink(workspace), NoWeb(), clock, kind_of=lambda key: QuietKind())
    polls: dict[int, list[timedelta]] = defaultdict(list)
    hours = 30
    while clock.real < timedelta(hours=hours):
        if jump.startswith("five seconds"):
            clock.in_a_poll = timedelta(seconds=5)
        for result in poller.poll_due():
            assert result.status != "failed", result
            if result.status != "skipped":
                polls[result.id].append(clock.real)
        clock.passes(
            timedelta(hours=8)
            if jump.startswith("eight") and clock.real == timedelta(hours=2)
            else timedelta(minutes=10)
        )
        now = clock()
        daily_backup(workspace, now=now)
        (card, *_) = reviews.cards(workspace, reviews.list_ids(workspace, reviews.Filter(view="all"), now=now), now=now)
        assert "-" not in formatting.ago(card.opened_at, now), formatting.ago(card.opened_at, now)
        for _, health in PollSink(workspace).sources_to_poll():
            if health.last_polled_at is not None:
                assert "-" not in formatting.ago(health.last_polled_at, now)
    for source in sources:
        times = [timedelta(0), *polls[source.id], timedelta(hours=hours)]
        assert len(polls[source.id]) <= 2 * hours, "no storm"
        longest = max(later - sooner for sooner, later in itertools.pairwise(times))
        assert longest <= timedelta(hours=9 if jump.startswith("eight") else 3), (jump, longest)
    drafts.save_draft(workspace, id_of(workspace, f"of-{sources[0].id}"), "Words.", now=clock())
    assert check_workspace(workspace, standings.wrong_counts).problems == ()
    tells("clock jumps", tried=1, survived=1, note=jump)
