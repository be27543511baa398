"""Reading a list page by page: when it ends, what is remembered, and that a limit of ours is said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from sources.kinds.newest_first import Leaf, Reading, read
from store.records import IncomingReview, Page

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def leaf(*days_ago: float, at: datetime = NOON, last: bool = False) -> Leaf:
    reviews = tuple(IncomingReview(f"r{age}", text="words", created_at=NOON - timedelta(days=age)) for age in days_ago)
    return Leaf(reviews, at, met=frozenset(review.external_id for review in reviews), last=last)


class Pages:
    """Gives leaves one by one and counts what was asked for."""

    def __init__(self, *leaves: Leaf) -> None:
        self.leaves, self.asked = leaves, 0

    def __iter__(self) -> Iterator[Leaf]:
        for one in self.leaves:
            self.asked += 1
            yield one


def ids(pages: list[Page]) -> list[str]:
    return [review.external_id for page in pages for review in page.reviews]


def test_a_limit_of_ours_is_said_and_not_silent() -> None:
    pages = Pages(*(leaf(age) for age in range(9)))
    found = list(read(pages, {}, "here", Reading(most=3)))
    assert (ids(found), pages.asked) == (["r0", "r1", "r2"], 3)
    assert found[-1].notes == ("Only the newest 3 reviews are read; older ones stay unread.",)


def test_what_moved_to_the_next_page_while_we_read_comes_once() -> None:
    found = list(read(Pages(leaf(1, 2), leaf(2, 3), leaf(3)), {}, "here", Reading(most=9)))
    assert ids(found) == ["r1", "r2", "r3"]


def test_a_site_that_gives_the_same_page_for_ever_is_asked_twice() -> None:
    pages = Pages(*(leaf(1, 2) for _ in range(50)))
    found = list(read(pages, {}, "here", Reading(most=40)))
    assert (ids(found), pages.asked) == (["r1", "r2"], 2)


def test_another_place_is_read_from_the_start() -> None:
    state = {"place": "there", "read_at": NOON.isoformat(), "whole_at": NOON.isoformat()}
    pages = Pages(leaf(50), leaf(60), leaf(70, last=True))
    list(read(pages, state, "here", Reading(most=9, promised=True)))
    assert pages.asked == 3


def test_a_clock_that_was_set_back_makes_everything_be_read_again() -> None:
    ahead = (NOON + timedelta(days=400)).isoformat()
    how = Reading(most=9, promised=True, whole_every=timedelta(hours=6))
    pages = Pages(leaf(50), leaf(60), leaf(70, last=True))
    list(read(pages, {"place": "here", "read_at": ahead, "whole_at": ahead}, "here", how))
    assert pages.asked == 3


def test_equal_dates_show_no_order() -> None:
    imported = [IncomingReview(f"old{n}", text="words", created_at=NOON - timedelta(days=80)) for n in range(3)]
    first = Leaf(tuple(imported), NOON, met=frozenset(one.external_id for one in imported))
    state = {"place": "here", "read_at": NOON.isoformat()}
    assert "r1" in ids(list(read(Pages(first, leaf(1, last=True)), state, "here", Reading(most=9))))


def test_an_empty_list_ends_at_once_and_is_no_trouble() -> None:
    (page,) = read(Pages(leaf(last=True)), {}, "here", Reading(most=9))
    assert (page.reviews, page.listing) == ((), ())


@given(ages=st.lists(st.integers(0, 90), unique=True, max_size=40), size=st.integers(1, 7))
def test_nothing_younger_than_what_is_read_again_is_ever_left_out(ages: list[int], size: int) -> None:
    state = {"place": "here", "read_at": NOON.isoformat()}
    for ordered in (sorted(ages), sorted(ages, reverse=True)):
        leaves = [leaf(*ordered[start : start + size]) for start in range(0, len(ordered), size)]
        found = ids(list(read(Pages(*leaves), state, "here", Reading(most=99))))
        assert {f"r{age}" for age in ages if age < 30} <= set(found)
        assert len(found) == len(set(found))
