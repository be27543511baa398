"""Which response logs are due: each ended day, week or month once, also after a long time away."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.rules.export_schedule import MOST_AT_ONCE, Every, due_spans

SUNDAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("every", "done_until", "names"),
    [
        (Every.NEVER, None, []),
        (Every.DAY, None, ["2026-11-22"]),
        (Every.DAY, date(2026, 11, 20), ["2026-11-21", "2026-11-22"]),
        (Every.DAY, SUNDAY, []),
        (Every.WEEK, None, ["2026-W47"]),
        (Every.WEEK, date(2026, 11, 8), ["2026-W46", "2026-W47"]),
        (Every.MONTH, None, ["2026-10"]),
        (Every.MONTH, date(2026, 10, 31), []),
        (Every.MONTH, date(2026, 7, 31), ["2026-08", "2026-09", "2026-10"]),
        (Every.MONTH, date(2031, 1, 31), ["2026-10"]),  # written while the clock stood years ahead
    ],
)
def test_on_a_monday_in_november(every, done_until, names):
    assert [span.name for span in due_spans(every, today=date(2026, 11, 23), done_until=done_until)] == names


def test_the_week_of_new_year_is_called_as_the_calendar_calls_it():
    (span,) = due_spans(Every.WEEK, today=date(2027, 1, 4), done_until=date(2026, 12, 27))
    assert (span.name, span.first, span.last) == ("2026-W53", date(2026, 12, 28), date(2027, 1, 3))


@given(
    st.sampled_from([Every.DAY, Every.WEEK, Every.MONTH]),
    st.dates(date(2001, 1, 1), date(2100, 1, 1)),
    st.integers(0, 300),
)
def test_spans_follow_each_other_without_gap_and_end_before_today(every, today, away):
    first = due_spans(every, today=today - timedelta(days=away), done_until=None)
    done = first[-1].last
    spans = due_spans(every, today=today, done_until=done)
    assert len(spans) <= MOST_AT_ONCE
    if spans and len(spans) < MOST_AT_ONCE:
        assert spans[0].first == done + timedelta(days=1)
    for one, following in pairwise(spans):
        assert following.first == one.last + timedelta(days=1)
    assert all(span.first <= span.last < today for span in spans)
    assert not spans or not due_spans(every, today=today, done_until=spans[-1].last)
