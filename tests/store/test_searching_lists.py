"""What a list and a search bring is the same, whichever of the short ways found it, however many there are."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest

from store import cases, first_found, reply_ledger, reviews, search, standings
from store.reviews import VIEWS, Filter
from store.rules.queue_order import Order
from store.workspace_file import check_workspace
from tests.builders import NOON, a_brand, a_review, a_source, arrives
from tests.kept_workspaces import a_copy

WORDS = (
    "soup",
    "soups",
    "souper",
    "cold",
    "colder",
    "waiter",
    "über",
    "UBER",
    "né",
    "汤很冷",
    "冷たいスープ",
    "ซุปเย็น",
    "so",
    "x9",
)


def a_crowd(workspace) -> None:
    """Three hundred reviews of two brands in every standing, some answered, some with notes of ours."""
    dice = Random(5)
    sources = [
        a_source(workspace, a_brand(workspace, name, target_hours=hours)) for name, hours in (("A", 24), ("B", 72))
    ]
    for number in range(300):
        words = " ".join(dice.choices(WORDS, k=3))
        review = a_review(
            f"r{number}", title=words, text=" ".join(dice.choices(WORDS, k=2)), author=f"Guest {number % 7}",
            rating=dice.choice((None, 1.0, 2.0, 3.0, 4.0, 5.0)), created_at=NOON - timedelta(minutes=dice.randrange(9000)),
        )  # fmt: skip
        arrives(workspace, sources[number % 2], review, whole=False)
    for number in range(1, 60, 3):
        reply_ledger.record_posted_elsewhere(workspace, number, "We warmed the soupe.", now=NOON)
    for number in range(2, 60, 7):
        cases.decline(workspace, number, "abuse", now=NOON)
    cases.add_note(workspace, 100, "asked the waiter about soupling", now=NOON)
    cases.snooze(workspace, 101, until=NOON + timedelta(days=1), now=NOON)


@pytest.fixture
def crowd(workspace_path):
    with closing(a_copy(workspace_path, a_crowd)) as workspace:
        yield workspace


def by_hand(workspace, view: str, order: Order) -> list[int]:
    """The list as sorting all standings gives it."""
    keys = {
        Order.DUE: lambda r: (r["due_at"], -1 if r["rating"] is None else r["rating"], r["review_id"]),
        Order.OLDEST: lambda r: (r["opened_at"], r["review_id"]),
    }
    with workspace.read() as db:
        found = db.conn.execute("select * from standings").fetchall()
    asleep = {row["review_id"] for row in found if row["wakes_at"]}
    wanted = [row for row in found if not VIEWS[view] or row["view"] in VIEWS[view]]
    if view == "waiting":
        wanted = [row for row in wanted if row["review_id"] not in asleep]
    if order is Order.NEWEST:
        ordered = sorted(wanted, key=lambda r: (r["opened_at"], r["review_id"]), reverse=True)
    else:
        ordered = sorted(wanted, key=keys[order])
    return [row["review_id"] for row in ordered]


@pytest.mark.parametrize("view", ["waiting", "answered", "all", "to thank", "unrated"])
@pytest.mark.parametrize("order", [Order.DUE, Order.OLDEST, Order.NEWEST])
def test_a_list_is_whole_and_in_order_and_its_count_is_its_length(crowd, view, order):
    ids = list(reviews.list_ids(crowd, Filter(view=view), order=order, now=NOON))

    assert ids == by_hand(crowd, view, order)
    assert list(reviews.list_ids(crowd, Filter(view=view), order=order, now=NOON, limit=20)) == ids[:20]
    assert reviews.count(crowd, Filter(view=view), now=NOON) == len(ids) == reviews.view_counts(crowd, now=NOON)[view]


def _whole(workspace, wanted: Filter, order: Order, monkeypatch) -> list[int]:
    """What is found when every row of the list is held against all matches."""
    with monkeypatch.context() as patched:
        patched.setattr(first_found, "all_found", lambda *_: None)
        return list(reviews.list_ids(workspace, wanted, order=order, now=NOON))


@pytest.mark.parametrize(
    "words",
    ["soup", "sou", "so", "cold waiter", "uber", "ÜBER co", "汤很", "汤", "スープ", "เย็น so", "soupe", "x", "guest 3"],
)
@pytest.mark.parametrize(
    "way",
    [
        {},
        {"FEW": 0, "FEW_OF_MANY": 0},
        {"FIRST_LOOK": 2, "PROBED": 4},
        {"FIRST_LOOK": 5, "CLOSE": 0, "FEW_WORDS": 99, "FEW": 0, "FEW_OF_MANY": 0},
        {"FIRST_LOOK": 5, "CLOSE": 0, "FEW_WORDS": 0, "FEW": 0, "FEW_OF_MANY": 0},
        {"FIRST_LOOK": 2, "PROBED": 4, "FEW": 0, "FEW_OF_MANY": 0},
        {"FIRST_LOOK": 2, "FAR": 0, "CHEAPER_TO_PASS": 99},
        {"FIRST_LOOK": 2, "FAR": 0, "CHEAPER_TO_PASS": 99, "SPARE": 0.2},
    ],
    ids=[
        "as it is",
        "many matches",
        "rare in the list",
        "index asked for each",
        "reviews read",
        "by no short way",
        "met on the way",
        "few met on the way",
    ],
)
def test_the_first_found_are_the_first_of_all_that_are_found(crowd, words, way, monkeypatch):
    """Whichever way is short, the same must come out: the whole list cut off."""
    for name, value in way.items():
        monkeypatch.setattr(first_found, name, value)
    anything = False
    for view in ("all", "waiting", "answered"):
        for order in (Order.DUE, Order.OLDEST, Order.RATING):
            wanted = Filter(view=view, search=words)
            whole = _whole(crowd, wanted, order, monkeypatch)
            anything |= bool(whole)
            assert list(reviews.list_ids(crowd, wanted, order=order, now=NOON)) == whole
            assert list(reviews.list_ids(crowd, wanted, order=order, now=NOON, limit=7)) == whole[:7]
        narrowed = replace(wanted, brand_id=1)
        whole_of_brand = _whole(crowd, narrowed, Order.DUE, monkeypatch)
        assert list(reviews.list_ids(crowd, narrowed, order=Order.DUE, now=NOON, limit=7)) == whole_of_brand[:7]
        assert set(whole_of_brand) == set(whole) & set(
            _whole(crowd, replace(narrowed, search=""), Order.DUE, monkeypatch)
        )
        newest = list(reviews.list_ids(crowd, wanted, order=Order.NEWEST, now=NOON, limit=7))
        assert set(newest) <= set(whole)
        assert len(newest) == min(7, len(whole))
    assert anything, "a search that finds nothing proves nothing"


def test_a_word_is_found_by_its_beginning_whatever_its_accents_and_case_and_by_our_own_words(crowd):
    def found(words: str) -> set[int]:
        return set(reviews.list_ids(crowd, Filter(view="all", search=words), now=NOON))

    assert found("SOUPER") < found("soup")
    assert found("Uber") == found("über")
    assert found("né") == found("NE")
    assert 1 in found("soupe warmed")
    assert found("soupling") == {100}
    assert found("...") == set()


def test_a_beginning_of_very_many_words_is_found_without_naming_each(crowd, monkeypatch):
    whole = set(reviews.list_ids(crowd, Filter(view="all", search="sou"), now=NOON))
    monkeypatch.setattr(search, "MANY_WORDS", 1)

    assert set(reviews.list_ids(crowd, Filter(view="all", search="sou"), now=NOON)) == whole


def test_counts_and_index_fit_the_rows_after_all_that(crowd):
    assert check_workspace(crowd, standings.wrong_counts).problems == ()


def test_reviews_that_arrive_together_stand_as_if_each_was_decided_alone(crowd):
    with crowd.write() as db:
        before = [tuple(row) for row in db.conn.execute("select * from standings order by review_id")]
        standings.restand_everything(db)
        after = [tuple(row) for row in db.conn.execute("select * from standings order by review_id")]

    assert before == after
