"""The owner's list of reasons, what was changed, and what came of it, over a real workspace."""

from __future__ import annotations

from datetime import timedelta

import pytest

from store import activity, cases, reason_figures, reasons
from store.coverage import Selection
from store.errors import RequestRefused
from store.rules.reason_maths import Trend
from tests.builders import NOON, a_brand, a_review, a_source, arrives, id_of


@pytest.fixture
def brand(workspace):
    return a_brand(workspace)


@pytest.fixture
def source(workspace, brand):
    return a_source(workspace, brand)


def complained(workspace, source, reason, *weeks_ago, prefix="w", **fields):
    """Somebody complained that many weeks ago, and the owner heard why."""
    for number, weeks in enumerate(weeks_ago):
        name = f"{prefix}{number}"
        written = NOON - timedelta(weeks=weeks)
        told = {"author": f"Guest {name}", "text": f"It was not good at table {name}."} | fields
        arrives(workspace, source, a_review(name, created_at=written, **told), at=written, whole=False)
        cases.set_reasons(workspace, id_of(workspace, name), [reason], now=written)


def the_one(workspace, name, **wanted):
    (found,) = (one for one in reason_figures.report(workspace, Selection(**wanted), now=NOON) if one.name == name)
    return found


def test_a_second_warmer_helped_and_it_says_from_what_to_what(workspace, brand, source):
    complained(workspace, source, "cold food", *[11 + count / 2 for count in range(20)], 3)
    reason = reasons.reason_named(workspace, brand.id, "Cold Food")
    reasons.record_change(workspace, reason.id, "a second warmer", at=NOON - timedelta(weeks=10), now=NOON)

    found = the_one(workspace, "cold food")

    assert found.figures.count == 21
    assert found.figures.share == 1.0
    assert found.figures.stars_lost == 84
    assert found.figures.trend is Trend.DOWN
    (made,) = found.changes
    assert made.change.text == "a second warmer"
    assert made.effect.trend is Trend.DOWN
    assert made.effect.before > made.effect.after > 0


def test_a_quote_is_the_sentence_that_names_the_reason(workspace, source):
    words = "We came at noon. The waiter was unfriendly to my mother. The soup was cold when it came."
    complained(workspace, source, "cold food", 1, text=words, language="en", author="Ana P.")
    (quote,) = the_one(workspace, "cold food").quotes
    assert quote.text == "The soup was cold when it came."
    assert quote.author == "Ana P."


def test_what_was_set_aside_is_nobodys_reason(workspace, source):
    complained(workspace, source, "cold food", 1, 2)
    cases.set_aside(workspace, id_of(workspace, "w0"), "spam", now=NOON)
    assert the_one(workspace, "cold food").figures.count == 1


def test_a_praise_that_names_a_reason_is_no_complaint(workspace, source):
    complained(workspace, source, "cold food", 1, rating=5.0, rating_raw="5")
    assert the_one(workspace, "cold food").figures.count == 0


def test_each_brand_keeps_its_own_list(workspace, brand, source):
    other = a_brand(workspace, "Speiche")
    complained(workspace, source, "cold food", 1)
    complained(workspace, a_source(workspace, other, "Portal"), "cold food", 1, prefix="s")
    assert len(reason_figures.report(workspace, Selection(), now=NOON)) == 2
    (only,) = reason_figures.report(workspace, Selection(brand_id=other.id), now=NOON)
    assert (only.brand, only.figures.count) == ("Speiche", 1)


def test_merging_joins_cases_and_changes_and_counts_nobody_twice(workspace, brand, source):
    complained(workspace, source, "cold food", 1, 2)
    complained(workspace, source, "lukewarm", 3, prefix="l")
    cases.set_reasons(workspace, id_of(workspace, "w0"), ["cold food", "lukewarm"], now=NOON)
    gone, kept = (reasons.reason_named(workspace, brand.id, name) for name in ("lukewarm", "cold food"))
    reasons.record_change(workspace, gone.id, "new pots", at=NOON - timedelta(days=1), now=NOON)

    changes = reasons.merge(workspace, gone.id, kept.id, now=NOON)

    assert changes.reviews == {id_of(workspace, name) for name in ("w0", "w1", "l0")}
    (found,) = reason_figures.report(workspace, Selection(), now=NOON)
    assert (found.name, found.figures.count) == ("cold food", 3)
    assert [made.change.text for made in found.changes] == ["new pots"]
    assert cases.case_of(workspace, id_of(workspace, "w0")).reasons == ("cold food",)


def test_renaming_keeps_the_cases_and_refuses_a_name_that_is_taken(workspace, brand, source):
    complained(workspace, source, "cold", 1)
    complained(workspace, source, "slow", 1, prefix="s")
    cold = reasons.reason_named(workspace, brand.id, "cold")
    reasons.rename(workspace, cold.id, "cold food", now=NOON)
    assert cases.case_of(workspace, id_of(workspace, "w0")).reasons == ("cold food",)
    with pytest.raises(RequestRefused, match="merge the two"):
        reasons.rename(workspace, cold.id, "SLOW", now=NOON)
    reasons.rename(workspace, cold.id, "Cold food", now=NOON)  # its own name in other letters is no clash


def test_reasons_of_two_brands_are_never_merged(workspace, brand):
    other = a_brand(workspace, "Speiche")
    reasons.add(workspace, brand.id, "slow", now=NOON)
    reasons.add(workspace, other.id, "slow", now=NOON)
    mine, theirs = reasons.list_reasons(workspace)
    with pytest.raises(RequestRefused, match="two brands"):
        reasons.merge(workspace, mine.id, theirs.id, now=NOON)


def test_a_change_needs_words_and_must_have_happened(workspace, brand):
    reasons.add(workspace, brand.id, "slow", now=NOON)
    (slow,) = reasons.list_reasons(workspace)
    with pytest.raises(RequestRefused, match="few words"):
        reasons.record_change(workspace, slow.id, "  ", at=NOON, now=NOON)
    with pytest.raises(RequestRefused, match="not come yet"):
        reasons.record_change(workspace, slow.id, "a driver", at=NOON + timedelta(days=1), now=NOON)
    reasons.record_change(workspace, slow.id, "a driver", at=NOON, now=NOON)
    (change,) = reasons.changes_about(workspace, ["slow"], brand_id=brand.id)
    reasons.forget_change(workspace, change.id, now=NOON)
    assert reasons.changes_of(workspace) == []


def test_days_are_those_of_the_brands_calendar(workspace):
    """Half past ten in the evening of the 31st in UTC is the 1st in Johannesburg."""
    brand = a_brand(workspace, "Late", timezone="Africa/Johannesburg")
    source = a_source(workspace, brand, "Late guide")
    written = NOON.replace(month=10, day=31, hour=22, minute=30)
    arrives(workspace, source, a_review("late", created_at=written), at=written)
    cases.set_reasons(workspace, id_of(workspace, "late"), ["slow"], now=written)
    first = NOON.replace(month=11, day=1).date()
    assert the_one(workspace, "slow", since=first).figures.count == 1
    assert the_one(workspace, "slow", until=first - timedelta(days=1)).figures.count == 0


def test_every_step_on_the_list_is_logged(workspace, brand):
    reasons.add(workspace, brand.id, "slow", now=NOON)
    (slow,) = reasons.list_reasons(workspace)
    reasons.rename(workspace, slow.id, "slow delivery", now=NOON)
    with workspace.read() as db:
        told = db.conn.execute(
            "select what, detail, who from activity where what like 'reason%' order by id"
        ).fetchall()
    assert [(row["what"], row["detail"]) for row in told] == [
        ("reason added", "slow"), ("reason renamed", "slow → slow delivery")
    ]  # fmt: skip
    assert {row["who"] for row in told} == {activity.whoami()}
