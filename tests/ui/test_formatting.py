"""How a wait, a date and a share are put into words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui import formatting
from ui.formatting import AgeState

NOW = datetime(2024, 11, 22, 10, 40, tzinfo=UTC)


def wait(hours_open: float, target: float = 48.0):
    opened = NOW - timedelta(hours=hours_open)
    return opened, opened + timedelta(hours=target), NOW


@pytest.mark.parametrize(
    ("hours_open", "state", "words"),
    [
        (8, AgeState.CALM, "due in 40 h"),
        (23.9, AgeState.CALM, "due in 24 h"),
        (24, AgeState.DUE, "due in 24 h"),
        (47.5, AgeState.DUE, "due in 30 min"),
        (48, AgeState.OVERDUE, "0 min over"),
        (67, AgeState.OVERDUE, "19 h over"),
        (98, AgeState.OVERDUE, "2 d over"),
        (335, AgeState.OVERDUE, "11 d over"),
        (336, AgeState.COLD, "14 d, gone cold"),
        (16 * 24 + 3, AgeState.COLD, "16 d, gone cold"),
    ],
)
def test_a_wait_is_calm_then_due_then_overdue_then_cold(hours_open, state, words):
    assert formatting.age_state(*wait(hours_open)) is state
    assert formatting.age_words(*wait(hours_open)) == words


def test_a_target_longer_than_two_weeks_is_not_cold_before_it_has_passed():
    assert formatting.age_state(*wait(20 * 24, target=30 * 24)) is AgeState.DUE


@given(st.floats(-1000, 10_000), st.floats(0, 1000))
def test_no_clock_however_wrong_makes_an_impossible_share_or_a_negative_wait(hours_open, target):
    assert 0.0 <= formatting.share_of_target(*wait(hours_open, target)) <= 1.0
    assert "-" not in formatting.age_words(*wait(hours_open, target))


def test_a_date_is_that_of_the_brand_and_not_of_the_machine():
    late = datetime(2024, 11, 17, 22, 30, tzinfo=UTC)
    assert formatting.day(late, "Africa/Johannesburg", now=NOW) == "Mon 18 Nov"
    assert formatting.day(late, "UTC", now=NOW) == "Sun 17 Nov"
    assert formatting.day(datetime(2023, 11, 18, tzinfo=UTC), now=NOW) == "Sat 18 Nov 2023"


def test_a_sleeper_says_when_it_wakes_in_the_words_of_the_owners_day():
    zone = "Europe/Berlin"
    assert formatting.wake_words(NOW + timedelta(hours=4), NOW, zone) == "today 15:40"
    assert formatting.wake_words(datetime(2024, 11, 23, 8, tzinfo=UTC), NOW, zone) == "tomorrow 09:00"
    assert formatting.wake_words(datetime(2024, 11, 25, 8, tzinfo=UTC), NOW, zone) == "Mon 09:00"
    assert formatting.wake_words(datetime(2024, 12, 25, 8, tzinfo=UTC), NOW, zone) == "25 Dec"


def test_nothing_to_count_is_a_dash_and_nearly_all_is_not_all():
    assert formatting.percent(None) == "–"
    assert formatting.percent(0.996) == "99\u00a0%"
    assert formatting.percent(1.0) == "100\u00a0%"
    assert formatting.percent(0.001) == "1\u00a0%"
    assert formatting.hours(None) == "–"


def test_people_are_counted_as_people():
    assert formatting.people_waiting(0) == "Nobody is waiting"
    assert formatting.people_waiting(1) == "1 person is waiting"
    assert formatting.people_waiting(7) == "7 people are waiting"


def test_a_name_keeps_its_direction_inside_a_sentence():
    assert formatting.isolated("ليلى") == "\u2068ليلى\u2069"
    assert formatting.reads_right_to_left("ليلى, 16 days")
    assert formatting.reads_right_to_left("“הזמנתי”")
    assert not formatting.reads_right_to_left("81 times Ana, then ליאור")
