"""When a reason may be said to grow or to fall, and when nobody can tell."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.rules import reason_maths
from store.rules.reason_maths import Naming, Trend
from tests.builders import NOON

SINCE = NOON - timedelta(weeks=20)


def named(*weeks_ago: float, rating: float | None = 1.0) -> list[Naming]:
    return [Naming(NOON - timedelta(weeks=count), rating) for count in weeks_ago]


def told(namings, complaints=100):
    return reason_maths.figures(namings, complaints=complaints, since=SINCE, until=NOON)


def test_nine_cases_are_too_few_however_clear_they_look():
    found = told(named(*[15] * 9))
    assert (found.count, found.trend, found.change, found.turned_at) == (9, Trend.TOO_FEW, None, None)


def test_nine_before_and_one_since_is_a_fall():
    found = told(named(*[15] * 9, 2))
    assert found.trend is Trend.DOWN
    assert found.change == pytest.approx(-8 / 9)
    assert found.turned_at == NOON - timedelta(weeks=10)


def test_six_before_and_four_since_is_what_chance_does():
    assert told(named(*[15] * 6, *[2] * 4)).trend is Trend.LEVEL


def test_more_and_more_is_a_rise_and_never_seen_before_is_new():
    assert told(named(15, 15, *[2] * 9)).trend is Trend.UP
    assert told(named(*[2] * 12)).trend is Trend.NEW


def test_share_and_stars_lost_are_counted_by_hand():
    found = told([*named(1, 2, rating=1.0), *named(3, rating=2.0), *named(4, rating=None)], complaints=16)
    assert found.count == 4
    assert found.share == 0.25
    assert found.stars_lost == 4 + 4 + 3  # one without a rating lost none


def test_without_complaints_a_share_is_nothing_rather_than_none_of_them():
    assert told([], complaints=0).share is None


def test_what_lies_outside_the_period_is_not_counted():
    found = told(named(25, 20, 0))
    assert found.count == 1  # the period begins with its first moment and ends before its last


def test_the_last_week_stands_at_the_end():
    assert reason_maths.by_week(named(0.5, 0.6, 2.5, 99), until=NOON, weeks=4) == (0, 1, 0, 2)


def test_a_change_that_halved_the_complaints_says_both_rates():
    namings = named(*[count / 2 + 0.1 for count in range(20, 40)], *[count + 0.1 for count in range(0, 10, 5)])
    found = reason_maths.effect(
        namings, changed_at=NOON - timedelta(weeks=10), known_since=NOON - timedelta(weeks=20), now=NOON
    )
    assert found.trend is Trend.DOWN
    assert found.before == pytest.approx(2.0)
    assert found.after == pytest.approx(0.2)


@pytest.mark.parametrize("days", [0, 3, 6])
def test_a_change_of_this_week_is_not_judged_yet(days):
    found = reason_maths.effect(
        named(*range(1, 20)), changed_at=NOON - timedelta(days=days), known_since=SINCE, now=NOON
    )
    assert (found.trend, found.before, found.after) == (Trend.TOO_FEW, None, None)


def test_a_change_before_the_first_complaint_is_known_is_not_judged():
    found = reason_maths.effect(
        named(*[1] * 30), changed_at=NOON - timedelta(weeks=8), known_since=NOON - timedelta(weeks=8), now=NOON
    )
    assert found.trend is Trend.TOO_FEW


@given(st.lists(st.floats(min_value=0.01, max_value=30), max_size=60))
def test_below_ten_cases_no_trend_is_ever_told(weeks_ago):
    found = told(named(*weeks_ago))
    assert (found.trend is Trend.TOO_FEW) == (found.count < 10)
    assert 0 <= found.count <= len(weeks_ago)
    assert sum(found.weeks) >= found.count  # 26 weeks hold all of these 20
