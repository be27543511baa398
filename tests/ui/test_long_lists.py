"""A list of hundreds: its first cards are there at once and the rest follows, and neither moves its owner about."""

from __future__ import annotations

from datetime import timedelta

import pytest

from store import brands, cases, configured_sources, reviews
from store.db import Connections
from store.reviews import Filter
from store.rules.queue_order import Order
from tests.builders import NOON, a_brand, a_review, a_source, arrives, hours_ago, id_of
from tests.kept_workspaces import a_copy
from tests.ui.sample_window import quiet
from ui.list_loader import BEGINNING, load_beginning, load_list
from ui.main_window import MainWindow

PEOPLE = 3 * BEGINNING


def _many(connections: Connections) -> None:
    """Two thirds overdue, the others due later; beside them some who were kind, of another brand."""
    corner, harbour = a_brand(connections), a_brand(connections, "Harbour Hotel")
    arrives(
        connections,
        a_source(connections, corner),
        *(
            a_review(
                f"r{number}", author=f"Guest {number}", created_at=hours_ago(120 - number / 4), text=f"Cold, {number}."
            )
            for number in range(PEOPLE)
        ),
    )
    arrives(
        connections,
        a_source(connections, harbour, "Town paper"),
        *(a_review(f"k{number}", author=f"Kind {number}", rating=5.0, text="Lovely.") for number in range(20)),
        a_review("h1", author="Hanna", text="No towels."),
    )


@pytest.fixture
def workspace(tmp_path):
    connections = a_copy(tmp_path / "heard.db", _many)
    yield connections
    connections.close()


@pytest.fixture
def window(qtbot, tmp_path):
    connections = a_copy(tmp_path / "heard.db", _many)
    made = MainWindow(connections, lambda: NOON)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    yield made
    made.close()


def _when_its_beginning_is_shown(window: MainWindow, do) -> list[int]:
    """Do something in the moment after a beginning came into view. Returns how many each list that is shown holds."""
    lengths: list[int] = []

    def shown(ids, _serial):
        lengths.append(len(ids))
        if len(lengths) == 1:
            do()

    window.desk.list_shown.connect(shown)
    return lengths


def _uppermost(window: MainWindow) -> int | None:
    return window.queue.model.id_at(window.queue.view.rowAt(0))


# --- what is read ---


@pytest.mark.parametrize("view", ["waiting", "to thank", "answered", "all"])
@pytest.mark.parametrize("order", [Order.DUE, Order.OLDEST, Order.NEWEST])
def test_the_beginning_of_a_list_is_how_the_whole_list_begins_and_counts_them_all(workspace, view, order):
    for review in range(1, 150, 3):
        cases.decline(workspace, review, "a prank", now=NOON)
    whole = load_list(workspace, Filter(view=view), order, now=NOON)
    begin = load_beginning(workspace, Filter(view=view), order, now=NOON, in_view=None)
    assert begin is not None
    assert begin.ids == whole.ids[:BEGINNING]
    assert begin.whole == (len(whole.ids) < BEGINNING)
    assert (begin.number, begin.longest_name, begin.longest) == (len(whole.ids), whole.longest_name, whole.longest)


def test_only_how_many_stand_in_a_beginnings_last_group_is_not_known_yet(workspace):
    later = NOON - timedelta(hours=60)  # when a dozen were overdue
    whole = load_list(workspace, Filter(), Order.DUE, now=later)
    begin = load_beginning(workspace, Filter(), Order.DUE, now=later, in_view=None)
    assert begin is not None
    assert len(whole.groups) >= 2
    known = begin.groups[:-1]
    assert known == whole.groups[: len(known)]
    assert begin.groups[-1] == (whole.groups[len(known)][0], None)


def test_a_brand_that_is_in_view_counts_its_own_people(workspace):
    corner, harbour = (one.id for one in brands.list_brands(workspace))
    begin = load_beginning(workspace, Filter(brand_id=corner), Order.DUE, now=NOON, in_view=None)
    assert begin is not None
    assert (begin.number, begin.whole) == (PEOPLE, False)
    begin = load_beginning(workspace, Filter(brand_id=harbour), Order.DUE, now=NOON, in_view=None)
    assert begin is not None
    assert (begin.number, begin.whole, begin.longest_name) == (1, True, "Hanna")


@pytest.mark.parametrize("order", [Order.DUE, Order.OLDEST])
def test_what_is_searched_for_begins_as_well_and_is_counted_when_all_are_found(workspace, order):
    whole = load_list(workspace, Filter(search="cold"), order, now=NOON)
    begin = load_beginning(workspace, Filter(search="cold"), order, now=NOON, in_view=None)
    assert begin is not None
    assert begin.ids == whole.ids[:BEGINNING]
    assert (begin.whole, begin.number, whole.number) == (False, None, PEOPLE + 1)
    found = load_beginning(workspace, Filter(search="towels"), order, now=NOON, in_view=None)
    assert found is not None
    assert (found.whole, found.number) == (True, 1)


def test_a_list_is_not_begun_where_the_review_in_view_stands_further_down_in_it(workspace):
    ids = reviews.list_ids(workspace, Filter(), now=NOON)
    assert load_beginning(workspace, Filter(), Order.DUE, now=NOON, in_view=ids[-1]) is None
    assert load_beginning(workspace, Filter(), Order.DUE, now=NOON, in_view=ids[5]) is not None
    elsewhere = reviews.list_ids(workspace, Filter(view="to thank"), now=NOON)[0]
    assert load_beginning(workspace, Filter(), Order.DUE, now=NOON, in_view=elsewhere) is not None


# --- what is shown ---


def test_the_window_shows_the_first_cards_with_a_true_count_and_then_everybody(window, qtbot):
    told = []

    def look():
        told.append(
            (window.queue._headline.text(), window.queue.model.rowCount(), window.queue.model.section_above(0).count)
        )

    window.desk.waiting_shown.connect(lambda *_: look())
    window.desk.begin()
    quiet(qtbot, window)
    people = f"{PEOPLE + 1} people are waiting"
    assert told[0] == (people, BEGINNING, None)
    assert told[-1][:2] == (people, PEOPLE + 1)
    assert told[-1][2] > BEGINNING
    assert window.desk.review_id == window.queue.model.id_at(0) == window.queue.chosen_id()
    assert window.review.header.position.text() == f"1 of {PEOPLE + 1}"


def test_the_first_that_are_found_are_shown_before_all_are_counted(window, qtbot):
    window.desk.begin()
    quiet(qtbot, window)
    told = []
    window.desk.waiting_shown.connect(
        lambda *_: told.append((window.queue._headline.text(), window.queue.model.rowCount()))
    )
    window.desk.choose_search("cold")
    quiet(qtbot, window)
    assert told[:2] == [
        (f"At least {BEGINNING} reviews found", BEGINNING),
        (f"{PEOPLE + 1} reviews found", PEOPLE + 1),
    ]


def test_whoever_was_chosen_and_whatever_was_scrolled_to_stays_when_the_rest_arrives(window, qtbot):
    bar, seen = window.queue.view.verticalScrollBar(), []

    def go():
        window.queue.choose(window.queue.model.id_at(3))
        window.queue.view.selectionModel().select(
            window.queue.model.index(5, 0), window.queue.view.selectionModel().SelectionFlag.Select
        )
        bar.setValue(4000)
        seen.append((window.queue.chosen_id(), window.queue.selected_ids(), _uppermost(window)))

    lengths = _when_its_beginning_is_shown(window, go)
    window.desk.begin()
    quiet(qtbot, window)
    assert lengths == [BEGINNING, PEOPLE + 1]
    assert seen == [(window.queue.chosen_id(), window.queue.selected_ids(), _uppermost(window))]
    assert (bar.value(), len(window.queue.selected_ids())) == (4000, 2)
    assert window.desk.review_id == window.queue.model.id_at(3)


def test_what_changes_between_the_beginning_and_the_rest_is_not_lost(window, qtbot):
    first, tenth = reviews.list_ids(window.desk.connections, Filter(), now=NOON)[:10:9]
    source = window.desk.connections

    def others_write():
        cases.decline(source, tenth, "a prank", now=NOON)
        guide, _health = configured_sources.list_sources(source)[0]
        arrives(source, guide, a_review("new", author="Nora", created_at=hours_ago(900)), whole=False)

    lengths = _when_its_beginning_is_shown(window, others_write)
    window.desk.begin()
    quiet(qtbot, window)
    assert lengths == [BEGINNING, PEOPLE + 1]
    assert window.queue.model.id_at(0) == id_of(source, "new")
    assert window.queue.model.place_of(tenth) is None
    assert window.queue.chosen_id() == window.desk.review_id == first


def test_a_review_that_is_opened_far_down_the_list_of_all_is_the_one_in_view(window, qtbot):
    window.desk.begin()
    quiet(qtbot, window)
    last = reviews.list_ids(window.desk.connections, Filter(view="all"), now=NOON)[-1]
    opened = []
    window.desk.letter_asked.connect(opened.append)
    window.open_review(last)
    quiet(qtbot, window)
    assert opened == [last]
    assert window.queue.chosen_id() == window.desk.review_id == last
    view = window.queue.view
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))


# --- when a list that is in view is read anew ---


def test_who_scrolled_away_from_the_letter_in_view_is_not_taken_back_to_it_by_a_check(window, qtbot):
    window.desk.begin()
    quiet(qtbot, window)
    view = window.queue.view
    view.verticalScrollBar().setValue(9000)
    before = _uppermost(window)
    gone = window.queue.model.id_at(1)
    cases.decline(window.desk.connections, gone, "a prank", now=NOON)
    window.desk.refresh()
    quiet(qtbot, window)
    assert window.queue.model.place_of(gone) is None
    assert _uppermost(window) == before
    assert window.queue.chosen_id() == window.desk.review_id == window.queue.model.id_at(0)


def test_a_card_far_down_the_list_says_what_is_true_after_the_list_was_read_anew(window, qtbot):
    window.desk.begin()
    quiet(qtbot, window)
    window.queue.view.scrollToBottom()
    window.grab()
    last = window.queue.model.id_at(PEOPLE)
    assert not window.queue.model.row(PEOPLE).starred
    cases.star(window.desk.connections, last, True, now=NOON)
    window.desk.refresh()
    quiet(qtbot, window)
    assert window.queue.model.row(PEOPLE).starred
