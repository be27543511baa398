"""Follow-ups and promises: due, done, moved, no longer needed, and what that means for the share that was kept."""

from __future__ import annotations

from datetime import timedelta

import pytest

from store import activity, comeback, coverage, reply_ledger, reviews
from store.comeback import Kind
from store.coverage import Selection
from store.errors import RequestRefused
from store.reviews import Filter
from tests.builders import NOON, a_brand, a_review, a_source, arrives, hours_ago, id_of


@pytest.fixture
def ana(workspace):
    arrives(workspace, a_source(workspace, a_brand(workspace)), a_review("r1"))
    return id_of(workspace, "r1")


def due(workspace, now=NOON, **wanted):
    return comeback.coming_back(workspace, now=now, **wanted)


def in_the_list(workspace, now=NOON):
    return list(reviews.list_ids(workspace, Filter(view="followups"), now=now))


def kept(workspace, now=NOON):
    return coverage.measure(workspace, Selection(), now=now).promises_kept


def promised(workspace, review_id, text="pay back the soup", hours=24.0):
    made = hours_ago(40)
    comeback.promise(workspace, review_id, text, due_at=made + timedelta(hours=hours), now=made)
    return next(one for one in due(workspace, with_later=True, with_settled=True) if one.text == text)


def test_a_due_promise_and_a_due_follow_up_stand_in_one_list_the_longest_due_first(workspace, ana):
    comeback.plan_follow_up(workspace, ana, due_at=hours_ago(1), now=hours_ago(50))
    promised(workspace, ana)
    assert [(one.kind, one.id) for one in due(workspace)] == [(Kind.PROMISE, "P1"), (Kind.FOLLOW_UP, "F1")]
    assert in_the_list(workspace) == [ana]
    assert reviews.view_counts(workspace, now=NOON)["followups"] == 1


def test_what_is_due_tomorrow_is_not_in_todays_list(workspace, ana):
    comeback.plan_follow_up(workspace, ana, due_at=NOON + timedelta(days=1), now=NOON)
    promised(workspace, ana, hours=400)
    assert due(workspace) == []
    assert in_the_list(workspace) == []
    assert len(due(workspace, with_later=True)) == 2
    assert in_the_list(workspace, NOON + timedelta(days=30)) == [ana]


def test_a_promise_done_in_time_counts_as_kept_and_one_done_late_does_not(workspace, ana):
    one = promised(workspace, ana)
    assert kept(workspace) == 0.0
    comeback.done(workspace, Kind.PROMISE, one.number, note="paid back", now=hours_ago(30))
    assert kept(workspace) == 1.0
    late = promised(workspace, ana, "ring her on Friday")
    comeback.done(workspace, Kind.PROMISE, late.number, now=NOON)
    assert kept(workspace) == 0.5
    assert in_the_list(workspace) == []


def test_a_promise_no_longer_needed_counts_neither_way_and_says_why(workspace, ana):
    one = promised(workspace, ana)
    with pytest.raises(RequestRefused, match="why"):
        comeback.no_longer_needed(workspace, Kind.PROMISE, one.number, note=" ", now=NOON)
    comeback.no_longer_needed(workspace, Kind.PROMISE, one.number, note="she moved away", now=NOON)
    assert kept(workspace) is None
    assert due(workspace, with_later=True) == []
    (settled,) = due(workspace, with_settled=True)
    assert (settled.note, settled.done_at, settled.dropped_at) == ("she moved away", None, NOON)


def test_a_dropped_follow_up_makes_room_for_a_new_one(workspace, ana):
    comeback.plan_follow_up(workspace, ana, due_at=hours_ago(1), now=hours_ago(50))
    comeback.no_longer_needed(workspace, Kind.FOLLOW_UP, 1, note="she wrote herself", now=NOON)
    comeback.plan_follow_up(workspace, ana, due_at=NOON + timedelta(days=7), now=NOON)
    dropped, planned = comeback.follow_ups_of(workspace, ana)
    assert dropped.dropped_at == NOON
    assert planned.dropped_at is None


def test_moving_a_promise_is_seen_in_the_log(workspace, ana):
    one = promised(workspace, ana)
    comeback.move_to_day(workspace, Kind.PROMISE, one.number, (NOON + timedelta(days=2)).date(), now=NOON)
    assert due(workspace) == []
    (moved,) = due(workspace, with_later=True)
    assert moved.due_at.isoformat() == "2026-11-25T09:00:00+00:00"
    told = [line for line in activity.of_review(workspace, ana) if line.what == "promise moved"]
    assert len(told) == 1
    assert "2026-11-22T20:00:00Z" in told[0].detail


def test_the_last_step_can_be_taken_back(workspace, ana):
    one = promised(workspace, ana)
    comeback.done(workspace, Kind.PROMISE, one.number, note="paid", now=NOON)
    comeback.take_back(workspace, Kind.PROMISE, one.number, now=NOON)
    (again,) = due(workspace)
    assert (again.done_at, again.note, again.due_at) == (None, "", one.due_at)
    with pytest.raises(RequestRefused, match="nothing to undo"):
        comeback.take_back(workspace, Kind.PROMISE, one.number, now=NOON)


def test_undo_of_a_follow_up_that_was_planned_does_not_stumble_over_its_log(workspace, ana):
    comeback.plan_follow_up(workspace, ana, due_at=hours_ago(1), now=hours_ago(50))
    with pytest.raises(RequestRefused, match="nothing to undo"):
        comeback.take_back(workspace, Kind.FOLLOW_UP, 1, now=NOON)


def test_what_is_settled_cannot_be_settled_again(workspace, ana):
    one = promised(workspace, ana)
    comeback.done(workspace, Kind.PROMISE, one.number, now=NOON)
    for step in (
        lambda: comeback.done(workspace, Kind.PROMISE, one.number, now=NOON),
        lambda: comeback.move(workspace, Kind.PROMISE, one.number, due_at=NOON, now=NOON),
    ):
        with pytest.raises(RequestRefused, match="settled already"):
            step()


@pytest.mark.parametrize("name", ["X3", "", "P", "12a", "Pone"])
def test_a_name_that_is_none_says_how_they_look(name):
    with pytest.raises(RequestRefused, match="F12 or P3"):
        comeback.kind_and_number(name)


def test_a_posted_replys_promise_is_remembered_once_with_its_day(workspace, ana):
    text = "Dear Ana, I am sorry that your soup came cold. I will call you by 2026-11-26 to hear more.\nNaledi"
    reply_ledger.record_posted_elsewhere(workspace, ana, text, now=hours_ago(2), posted_by="Naledi")
    comeback.note_promises(workspace, ana, now=NOON)
    comeback.note_promises(workspace, ana, now=NOON)
    (one,) = comeback.promises_of(workspace, ana)
    assert one.text in text
    assert "call you" in one.text
    assert one.due_at.date().isoformat() == "2026-11-26"
    assert one.reply_id is not None


def test_a_reply_that_promises_nothing_leaves_nothing_to_keep(workspace, ana):
    text = "Thank you for telling us, Ana. I am sorry that your soup came cold.\nNaledi"
    reply_ledger.record_posted_elsewhere(workspace, ana, text, now=hours_ago(2), posted_by="Naledi")
    comeback.note_promises(workspace, ana, now=NOON)
    assert comeback.promises_of(workspace, ana) == []
