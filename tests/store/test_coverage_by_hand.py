"""Every measure of PRODUCT.md, computed by hand on one small story and compared; periods and months in two zones."""

from __future__ import annotations

import csv
from datetime import UTC, date, datetime, timedelta

import pytest

from store import cases, configured_sources, coverage, one_review, reply_ledger, response_log, reviews
from store.coverage import Selection
from store.records import Precision
from store.response_log import LogChoice
from store.reviews import Filter
from store.times import to_text
from tests.builders import NOON, a_brand, a_review, a_source, arrives, hours_ago, id_of


def comes(workspace, source, name, hours, **fields):
    told = {
        "author": f"Guest {name}",
        "text": f"Complaint {name}",
        "title": "",
        "created_at": hours_ago(hours),
    } | fields
    arrives(workspace, source, a_review(name, **told), at=max(hours_ago(hours), hours_ago(99)), whole=False)
    return id_of(workspace, name)


def answered(workspace, review, at):
    reply_ledger.record_posted_elsewhere(workspace, review, f"Sorry, {review}.", now=max(at, hours_ago(98)), at=at)


@pytest.fixture
def story(workspace):
    """Eleven complaints and a friendly word; what became of each stands beside it."""
    source = a_source(workspace, a_brand(workspace, timezone="Europe/Berlin"))
    raised = comes(workspace, source, "raised", 100)
    answered(workspace, raised, hours_ago(90))  # after 10 h
    arrives(workspace, source, a_review("raised", author="Guest raised", text="They called me!", title="", rating=4.0,
                                        created_at=hours_ago(100)), at=hours_ago(66), whole=False)  # fmt: skip
    late = comes(workspace, source, "late", 90)
    answered(workspace, late, hours_ago(30))  # after 60 h, 12 h late
    private = comes(workspace, source, "private", 80)
    cases.answer_in_private(
        workspace, private, channel="telephone", said="new soup", now=hours_ago(50), at=hours_ago(50)
    )
    cases.decline(workspace, comes(workspace, source, "declined", 70), "abuse", now=hours_ago(60))
    cases.set_aside(workspace, comes(workspace, source, "aside", 60), "spam", now=hours_ago(59))
    comes(workspace, source, "overdue", 50)
    comes(workspace, source, "waiting", 20)
    skewed = comes(workspace, source, "skewed", -0.1)  # the site's clock is six minutes ahead
    answered(workspace, skewed, hours_ago(1))
    comes(workspace, source, "day", 12, created_at=datetime(2026, 11, 23, tzinfo=UTC), created_precision=Precision.DAY)
    marked = comes(workspace, source, "marked", 40, rating=4.0)
    cases.mark_complaint(workspace, marked, True, now=hours_ago(39))
    answered(workspace, marked, hours_ago(20))  # after 20 h
    comes(workspace, source, "friendly", 40, rating=5.0)
    again = comes(workspace, source, "again", 30)
    cases.decline(workspace, again, "abuse", now=hours_ago(25))
    arrives(workspace, source, a_review("again", author="Guest again", text="Sorry for my tone. Still cold.", title="",
                                        created_at=hours_ago(30)), at=hours_ago(20), whole=False)  # fmt: skip
    promises = [(raised, 5, 6), (late, 3, None), (late, 10, 9), (private, -10, None)]
    with workspace.write() as db:
        db.conn.executemany(
            "insert into promises (review_id, text, due_at, done_at) values (?, 'call', ?, ?)",
            [(r, to_text(hours_ago(due)), done and to_text(hours_ago(done))) for r, due, done in promises],
        )
    return workspace


def test_every_measure_of_the_story(story):
    found = coverage.measure(story, Selection(), now=NOON)
    assert (found.complaints, found.set_aside, found.heard, found.heard_in_private) == (11, 1, 5, 1)
    assert (found.declined, found.waiting, found.overdue) == (1, 4, 1)
    assert found.coverage == pytest.approx(5 / 10)
    assert found.accounted_for == pytest.approx(6 / 10)
    # hours to reply: 0, 10, 20, 30, 60
    assert found.median_hours_to_reply == pytest.approx(20)
    assert found.p90_hours_to_reply == pytest.approx(48)
    # in time: raised, private, skewed, marked; counted: these, late, declined and overdue
    assert found.within_target == pytest.approx(4 / 7)
    assert (found.won_back, found.conversations) == (1, 1)
    assert found.promises_kept == pytest.approx(1 / 3)


def test_the_day_that_a_site_gives_begins_in_the_brands_zone(story):
    day = one_review.review_with_id(story, id_of(story, "day"))
    assert day.opened_at == datetime(2026, 11, 22, 23, 0, tzinfo=UTC)


def test_the_log_tells_the_same_hours_and_the_same_share_in_time(story, tmp_path):
    response_log.write_log(story, tmp_path / "log.csv", LogChoice(include_unanswered=True))
    with (tmp_path / "log.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    answered_rows = {row["review_id"]: row for row in rows if row["reply_number"] == "1"}
    assert {name: float(row["hours_to_reply"]) for name, row in answered_rows.items()} == {
        "raised": 10, "late": 60, "skewed": 0, "marked": 20
    }  # fmt: skip
    assert {name for name, row in answered_rows.items() if row["within_target"] == "no"} == {"late"}
    assert (answered_rows["raised"]["rating"], answered_rows["raised"]["rating_now"]) == ("1", "4")
    silent = [row["review_id"] for row in rows if not row["reply_text"]]
    assert sorted(silent) == sorted(["private", "declined", "aside", "overdue", "waiting", "day", "again"])


def test_months_end_where_the_brands_calendar_says_on_both_sides_of_the_world(workspace):
    berlin = a_source(workspace, a_brand(workspace, "Berlin", timezone="Europe/Berlin"), "b")
    auckland = a_source(workspace, a_brand(workspace, "Auckland", timezone="Pacific/Auckland"), "a")
    for source, name, moment in (
        (berlin, "b-oct", datetime(2026, 10, 31, 22, 59, 59, tzinfo=UTC)),
        (berlin, "b-nov", datetime(2026, 10, 31, 23, 0, tzinfo=UTC)),
        (auckland, "a-oct", datetime(2026, 10, 31, 10, 59, 59, tzinfo=UTC)),
        (auckland, "a-nov", datetime(2026, 10, 31, 11, 0, tzinfo=UTC)),
    ):
        arrives(workspace, source, a_review(name, author=name, text=name, created_at=moment), whole=False)
    found = {key: part.complaints for key, part in coverage.measure_by(workspace, Selection(), "month", now=NOON)}
    assert found == {"2026-10": 2, "2026-11": 2}
    october = Selection(since=date(2026, 10, 1), until=date(2026, 10, 31))
    by_brand = {key: part.complaints for key, part in coverage.measure_by(workspace, october, "brand", now=NOON)}
    assert by_brand == {"Berlin": 1, "Auckland": 1}


def test_the_day_on_which_the_clocks_change_has_25_hours(workspace):
    source = a_source(workspace, a_brand(workspace, timezone="Europe/Berlin"))
    begin = datetime(2026, 10, 24, 22, 0, tzinfo=UTC)
    for name, hours in (("before", -0.01), ("first", 0), ("last", 24.99), ("after", 25)):
        moment = begin + timedelta(hours=hours)
        arrives(workspace, source, a_review(name, author=name, text=name, created_at=moment), whole=False)
    day = Selection(since=date(2026, 10, 25), until=date(2026, 10, 25))
    ids = {one.review_id for one in coverage.complaints(workspace, day)}
    assert ids == {id_of(workspace, "first"), id_of(workspace, "last")}


def test_the_log_puts_a_reply_into_the_day_of_the_brands_calendar(workspace, tmp_path):
    source = a_source(workspace, a_brand(workspace, timezone="Europe/Berlin"))
    arrives(workspace, source, a_review("r", created_at=datetime(2026, 10, 30, tzinfo=UTC)))
    answered(workspace, id_of(workspace, "r"), datetime(2026, 10, 31, 23, 30, tzinfo=UTC))
    for choice, rows in (
        (LogChoice(since=date(2026, 11, 1)), 1),
        (LogChoice(until=date(2026, 10, 31)), 0),
        (LogChoice(until=date(2026, 11, 1), include_unanswered=True), 1),
    ):
        assert response_log.write_log(workspace, tmp_path / "log.csv", choice) == rows
    assert "2026-11-01T00:30:00+01:00" in (tmp_path / "log.csv").read_text("utf-8-sig")


def _in_public(workspace, review, at):
    answered(workspace, review, at)


def _in_private(workspace, review, at):
    cases.answer_in_private(workspace, review, channel="mail", said="money back", now=at)


def _in_public_and_rested(workspace, review, at):
    answered(workspace, review, at)
    comes_again(workspace, at + timedelta(hours=2), "And I told my friends.")
    cases.let_it_rest(workspace, review, now=at + timedelta(hours=4))


def comes_again(workspace, at, words):
    (source, _), *_ = configured_sources.list_sources(workspace)
    told = a_review("spam", author="Guest spam", text=words, title="", created_at=hours_ago(50))
    arrives(workspace, source, told, at=at, whole=False)


def status_in_the_log(workspace, tmp_path):
    response_log.write_log(workspace, tmp_path / "log.csv", LogChoice(include_unanswered=True))
    with (tmp_path / "log.csv").open(encoding="utf-8-sig", newline="") as file:
        (status,) = {row["status"] for row in csv.DictReader(file)}
    return status


@pytest.mark.parametrize("answer", [_in_public, _in_private, _in_public_and_rested])
def test_who_was_set_aside_wrote_again_and_was_answered_is_heard_in_every_figure(workspace, tmp_path, answer):
    source = a_source(workspace, a_brand(workspace))
    review = comes(workspace, source, "spam", 50)
    cases.set_aside(workspace, review, "spam", now=hours_ago(40))
    comes_again(workspace, hours_ago(30), "No spam: the soup was cold, and I have the bill.")
    answer(workspace, review, hours_ago(20))

    found = coverage.measure(workspace, Selection(), now=NOON)

    assert (found.complaints, found.set_aside, found.heard, found.waiting) == (1, 0, 1, 0)
    assert status_in_the_log(workspace, tmp_path) == "heard"


def test_who_was_set_aside_and_wrote_again_stays_set_aside_where_that_is_left_to_rest(workspace, tmp_path):
    source = a_source(workspace, a_brand(workspace))
    review = comes(workspace, source, "spam", 50)
    cases.set_aside(workspace, review, "spam", now=hours_ago(40))
    comes_again(workspace, hours_ago(30), "Buy cheap soup at my shop!")
    assert list(reviews.list_ids(workspace, Filter(), now=NOON)) == [review]

    cases.let_it_rest(workspace, review, now=hours_ago(20))

    assert coverage.measure(workspace, Selection(), now=NOON).set_aside == 1
    assert status_in_the_log(workspace, tmp_path) == "set aside"


def test_a_setting_aside_that_is_over_comes_back_with_undo(workspace):
    source = a_source(workspace, a_brand(workspace))
    review = comes(workspace, source, "spam", 50)
    cases.set_aside(workspace, review, "spam", now=hours_ago(40))
    comes_again(workspace, hours_ago(30), "No spam: the soup was cold, and I have the bill.")
    _in_private(workspace, review, hours_ago(20))
    cases.undo_last(workspace, review, now=hours_ago(19))
    assert cases.case_of(workspace, review).set_aside_why == "spam"
    assert list(reviews.list_ids(workspace, Filter(), now=NOON)) == [review]
