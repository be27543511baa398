"""When a share may be called risen or fallen, and that the sets behind the figures part the complaints."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.rules.coverage_maths import ComplaintFacts, Course, Members, PromiseFacts, course, figures, members
from tests.builders import NOON


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ((9, 9), (0, 50), Course.TOO_FEW),  # nine are no ten, however plain it looks
        ((50, 50), (0, 9), Course.TOO_FEW),
        ((5, 10), (10, 10), Course.RISEN),
        ((10, 10), (5, 10), Course.FALLEN),
        ((8, 10), (9, 10), Course.LEVEL),  # one more of ten is chance
        ((80, 100), (90, 100), Course.RISEN),
        ((10, 10), (10, 10), Course.LEVEL),
        ((0, 0), (0, 0), Course.TOO_FEW),
    ],
)
def test_a_share_rises_or_falls_only_beyond_chance_and_never_below_ten(before, after, said):
    assert course(*before, *after) is said


HOURS = st.integers(-100, 200)


@st.composite
def a_complaint(draw):
    opened = NOON - timedelta(hours=draw(st.integers(0, 400)))
    answers = [draw(st.none() | HOURS.map(lambda h: opened + timedelta(hours=h))) for _ in range(2)]
    promises = draw(st.lists(st.tuples(st.none() | HOURS, st.none() | HOURS), max_size=3))
    return ComplaintFacts(
        draw(st.integers(1, 10**6)), "b", "s", opened, opened + timedelta(hours=48),
        set_aside=draw(st.booleans()), declined=draw(st.booleans()), first_public_at=answers[0],
        answered_in_private_at=answers[1], won_back_by_owner=draw(st.none() | st.booleans()),
        promises=tuple(
            PromiseFacts(*(None if h is None else NOON + timedelta(hours=h) for h in pair)) for pair in promises
        ),
    )  # fmt: skip


@given(st.lists(a_complaint(), max_size=12))
def test_the_sets_behind_the_figures_part_the_complaints(complaints):
    def ids(*sets):
        return sorted(id(one) for which in sets for one in members(complaints, which, now=NOON))

    counted = ids(Members.COUNTED)
    assert sorted(counted + ids(Members.SET_ASIDE)) == sorted(map(id, complaints))
    assert ids(Members.HEARD, Members.DECLINED, Members.WAITING) == counted
    assert ids(Members.IN_PUBLIC, Members.IN_PRIVATE) == ids(Members.HEARD)
    assert ids(Members.IN_TIME_TO_WAIT, Members.OVERDUE) == ids(Members.WAITING)
    assert ids(Members.WON_BACK, Members.NOT_WON_BACK) == ids(Members.HEARD)
    assert ids(Members.RAISED, Members.UNCHANGED, Members.LOWERED) == counted
    whole = figures(complaints, now=NOON)
    assert len(ids(Members.IN_TIME, Members.MISSED)) == whole.within_target_of
    assert whole.heard + whole.declined + whole.waiting == whole.complaints - whole.set_aside
