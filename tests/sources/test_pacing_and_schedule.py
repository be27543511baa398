"""When we come and how often: two at a host, a pause between, doubling waits, and no storm when a clock jumps."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.errors import Offline, RateLimited, Unreachable
from sources.pacing import Pacing, place_of
from sources.schedule import (
    is_due,
    is_quiet,
    next_after_problem,
    next_after_success,
    quiet_sentence,
    usual_gap_hours,
)

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def test_requests_at_one_host_start_a_second_apart_and_other_hosts_do_not_wait() -> None:
    slept: list[float] = []
    pacing = Pacing(monotonic=lambda: 100.0, sleep=slept.append)
    for host in ("a.example", "a.example", "b.example", "a.example"):
        with pacing.turn((host, 443)):
            pass
    assert slept == [1.0, 2.0]


def test_this_machine_needs_no_pause() -> None:
    slept: list[float] = []
    pacing = Pacing(monotonic=lambda: 0.0, sleep=slept.append)
    for _ in range(5):
        with pacing.turn(("127.0.0.1", 8000)):
            pass
    assert slept == []
    assert place_of(("127.0.0.1", 1)) != place_of(("127.0.0.1", 2))
    assert place_of(("a.example", 80)) == place_of(("a.example", 443))


def test_never_more_than_two_are_at_one_host() -> None:
    pacing = Pacing(gap_seconds=0)
    inside = most = 0
    lock, three = threading.Lock(), threading.Barrier(3)
    met: list[int] = []

    def visit() -> None:
        nonlocal inside, most
        with pacing.turn(("a.example", 80)):
            with lock:
                inside += 1
                most = max(most, inside)
            try:
                met.append(three.wait(1.0))  # three that are in at once would meet here
            except threading.BrokenBarrierError:
                pass
            with lock:
                inside -= 1

    threads = [threading.Thread(target=visit) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert (most, met) == (2, [])


def wait_after(failures: int, problem: Exception | None = None, interval: int = 5) -> float:
    found = next_after_problem(
        problem or Unreachable("x"), source_id=1, interval_minutes=interval, failures=failures, now=NOW
    )
    return (found - NOW).total_seconds() / 60


def test_waiting_doubles_up_to_six_hours() -> None:
    waits = [wait_after(failures) for failures in range(1, 9)]
    for wait, ideal in zip(waits, [5, 10, 20, 40, 80, 160, 320, 360], strict=True):
        assert ideal * 0.9 <= wait <= min(ideal * 1.1, 360)
    assert wait_after(10**9) <= 360


def test_being_offline_does_not_push_the_next_try_away() -> None:
    assert all(wait_after(failures, Offline("x")) < 3 for failures in (0, 5, 50))


@given(st.integers(0, 10**7))
def test_a_site_is_never_asked_before_the_time_it_named(seconds: int) -> None:
    asked = NOW + timedelta(seconds=seconds)
    found = next_after_problem(RateLimited("x", retry_at=asked), source_id=3, interval_minutes=60, failures=1, now=NOW)
    assert found >= min(asked, NOW + timedelta(hours=24))
    assert found <= NOW + timedelta(hours=24, minutes=1)


def test_the_regular_pause_is_kept_and_spread() -> None:
    pauses = {
        (next_after_success(source_id=n, interval_minutes=60, now=NOW) - NOW).total_seconds() / 60 for n in range(50)
    }
    assert min(pauses) >= 60
    assert max(pauses) <= 66.1
    assert len(pauses) > 40


@pytest.mark.parametrize(
    ("next_poll", "last", "due"),
    [
        (None, None, True), (timedelta(0), None, True), (timedelta(minutes=30), timedelta(minutes=-30), False),
        (timedelta(days=3650), timedelta(days=3650), True), (timedelta(days=-3650), timedelta(days=-3650), True),
        (timedelta(hours=5), timedelta(minutes=-1), False), (timedelta(minutes=50), timedelta(hours=2), True),
        (timedelta(hours=23), timedelta(minutes=-60), False),
    ],
)  # fmt: skip
def test_a_clock_that_jumped_neither_storms_nor_sleeps_for_years(
    next_poll: timedelta | None, last: timedelta | None, due: bool
) -> None:
    assert due is is_due(
        next_poll_at=None if next_poll is None else NOW + next_poll,
        last_polled_at=None if last is None else NOW + last,
        interval_minutes=60,
        now=NOW,
    )


def test_silence_is_noticed_against_the_usual_gap() -> None:
    created = [NOW - timedelta(days=34 + 3 * n) for n in range(10)]
    gap = usual_gap_hours(created)
    assert gap == 72
    assert is_quiet(created[0], gap, NOW)
    assert quiet_sentence(created[0], gap, NOW) == "Newest review 34 days ago, usually every 3 days."
    assert not is_quiet(NOW - timedelta(days=6), gap, NOW)
    assert usual_gap_hours(created[:3]) is None
    assert quiet_sentence(NOW, gap, NOW) == ""


def test_a_site_that_refuses_us_and_names_no_real_waiting_time_is_not_asked_at_once() -> None:
    for named, at_least in ((NOW, 50), (NOW - timedelta(days=20_000), 50), (NOW + timedelta(seconds=1), 1)):
        problem = RateLimited("Too many requests.", retry_at=named)
        again = next_after_problem(problem, source_id=7, interval_minutes=60, failures=1, now=NOW)
        assert again - NOW >= timedelta(minutes=at_least)
