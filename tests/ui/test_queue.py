"""The queue's pane: what it shows of whom, what it asks for, and how it keeps the owner's place."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QImage

from store.records import ReplyState, Status
from tests.ui import people
from tests.ui.people import NOW, a_row, rows_of, the_queue
from ui import theme
from ui.queue import Filters, QueuePanel, Section
from ui.queue.badges import badge_for, sentence_for
from ui.queue.card import Cards


@pytest.fixture
def panel(qtbot):
    rows = the_queue()
    made = QueuePanel(rows_of(rows), lambda: NOW)
    made.show_ids([row.review_id for row in rows], 1)
    qtbot.addWidget(made)
    made.resize(348, 860)
    made.show()
    return made


def ink_in(picture: QImage, left: int, right: int, top: int, bottom: int) -> int:
    """How many dark pixels a part of a picture has."""
    ratio = picture.devicePixelRatio()
    return sum(
        picture.pixelColor(int(x * ratio), int(y * ratio)).lightness() < 140
        for x in range(left, right)
        for y in range(top, bottom)
    )


def test_a_queue_of_a_hundred_thousand_reads_only_what_is_painted(qtbot):
    asked: list[int] = []

    def rows(ids):
        asked.extend(ids)
        return [a_row(identity) for identity in ids]

    panel = QueuePanel(rows, lambda: NOW)
    qtbot.addWidget(panel)
    panel.show_ids(range(1, 100_001), 1)
    panel.resize(348, 860)
    panel.show()
    panel.grab()
    assert 0 < len(asked) <= 64

    panel.view.verticalScrollBar().setValue(panel.view.verticalScrollBar().maximum())
    panel.grab()
    assert 100_000 in asked
    assert len(set(asked)) <= 160


def test_a_late_answer_of_an_earlier_search_is_not_shown(panel):
    assert panel.show_ids([4], 5)
    assert not panel.show_ids([1, 2, 3], 4)
    assert panel.model.id_at(0) == 4


def test_moving_down_tells_which_review_is_chosen(panel, qtbot):
    with qtbot.waitSignal(panel.review_chosen) as chosen:
        panel.next()
    assert chosen.args == [1]
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert panel.chosen_id() == 2
    panel.previous()
    assert panel.chosen_id() == 1
    assert not panel.previous()


def test_new_complaints_above_do_not_move_the_owner_to_another_review(panel):
    heard_of = []
    panel.choose(4)
    panel.review_chosen.connect(heard_of.append)
    panel.show_ids([9, 8, 1, 2, 3, 4, 5], 2)
    assert panel.chosen_id() == 4
    assert panel.view.currentIndex().row() == 5
    assert heard_of == []


def test_after_an_answered_review_has_left_the_list_the_next_one_follows(panel):
    panel.choose(2)
    panel.show_ids([1, 3, 4], 2)
    assert panel.chosen_id() == 2
    panel.next()
    assert panel.chosen_id() == 3


def test_a_review_that_vanished_is_greyed_and_breaks_nothing(panel):
    panel.show_ids([1, 77, 3], 2)
    assert panel.model.data(panel.model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole) == "No longer here"
    assert not panel.grab().isNull()


def test_a_changed_row_is_read_anew_and_the_others_stay(qtbot):
    rows = {row.review_id: row for row in the_queue()}
    panel = QueuePanel(lambda ids: [rows[identity] for identity in ids], lambda: NOW)
    qtbot.addWidget(panel)
    panel.show_ids(list(rows), 1)
    assert panel.model.row(1).title == "Cold soup, twice"
    rows[2] = rows[2]._replace(title="Warm soup after all")
    panel.rows_changed({2})
    assert panel.model.row(1).title == "Warm soup after all"


def test_a_changed_card_looks_as_if_it_had_never_been_painted_before(qtbot):
    """Pictures are kept by review: what changed must not be shown as it was, nor what did not change be mixed up with it."""
    rows = {row.review_id: row for row in the_queue()}
    panel, anew = (QueuePanel(lambda ids: [rows[identity] for identity in ids], lambda: NOW) for _ in range(2))
    for one in (panel, anew):
        qtbot.addWidget(one)
        one.resize(348, 860)
    panel.show_ids(list(rows), 1)
    panel.show()
    before = panel.view.grab().toImage()
    rows[2] = rows[2]._replace(title="Warm soup after all", starred=True, source="Town guide", rating=4.0)
    panel.rows_changed({2})
    after = panel.view.grab().toImage()
    anew.show_ids(list(rows), 1)
    anew.show()
    assert after != before
    assert after == anew.view.grab().toImage()


def test_a_scrolled_list_shows_the_same_cards_as_one_that_was_opened_there(qtbot):
    """A picture that is no longer needed is painted over for another card: none of the old one may shine through."""
    rows = {
        n: a_row(n, source=f"Source {n % 3}", has_draft=n % 2 == 0, author="" if n % 5 else "A" * n)
        for n in range(1, 201)
    }
    scrolled, opened = (QueuePanel(rows_of(list(rows.values())), lambda: NOW) for _ in range(2))
    for panel in (scrolled, opened):
        qtbot.addWidget(panel)
        panel.show_ids(list(rows), 1)
        panel.resize(348, 860)
        panel.show()
    for value in (*range(0, 12_000, 700), 3_210):
        scrolled.view.verticalScrollBar().setValue(value)
        seen = scrolled.view.grab().toImage()
    opened.view.verticalScrollBar().setValue(3_210)
    assert seen == opened.view.grab().toImage()


@pytest.mark.parametrize(
    "words",
    [
        "il" * 100,
        "W" * 200,
        "The soup was cold. " * 10,
        "汤很冷" * 60,
        "خُصم المبلغ " * 20,
        "👨‍👩‍👧‍👦 " * 30,
        "short",
        "",
    ],
)
def test_words_are_cut_where_measuring_all_of_them_would_cut(qapp, words):
    cards = Cards("en")
    metrics = cards.measures.body_metrics
    for room in (40, 180, 300, 900):
        whole = metrics.elidedText(words.strip(), Qt.TextElideMode.ElideRight, room)
        assert cards.cut(metrics, words, room) == whole


def test_the_groups_stand_above_their_first_cards_with_their_numbers(panel):
    labels = [panel.model.section_above(place) for place in range(7)]
    assert labels[0] == Section("Overdue", 3)
    assert labels[3] == Section("Due today", 2)
    assert labels[5] == Section("Later", 2)
    assert labels[1] is labels[2] is labels[4] is labels[6] is None
    heights = [panel.view.rowHeight(place) for place in range(7)]
    assert heights[0] > heights[1] == heights[2] < heights[3]


def test_search_waits_until_the_typing_pauses(panel, qtbot):
    with qtbot.waitSignal(panel.search_changed) as searched:
        qtbot.keyClicks(panel.search, "soup ")
    assert searched.args == ["soup"]


def test_an_order_and_a_filter_are_asked_for_and_said_in_words(panel, qtbot):
    newest = next(action for action in panel.order.menu().actions() if action.data() == "newest")
    with qtbot.waitSignal(panel.order_chosen) as chosen:
        newest.trigger()
    assert chosen.args == ["newest"]
    assert panel.order.accessibleName() == "Order: newest first"

    panel.filter_menu.fill()
    stars = panel.filter_menu.actions()[0].menu()
    with qtbot.waitSignal(panel.filters_changed) as changed:
        stars.actions()[0].trigger()
    assert changed.args == [Filters(stars=frozenset({1}))]
    assert panel.filter.accessibleName() == "Filter: 1 star"
    with qtbot.waitSignal(panel.filters_changed) as cleared:
        panel._narrowed_clear.click()
    assert cleared.args == [Filters()]


def test_several_reviews_can_be_selected_for_triage(panel, qtbot):
    panel.choose(2)
    qtbot.keyClick(panel.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert panel.selected_ids() == [2, 3]


def test_an_arabic_review_stands_at_the_right_of_an_unchanged_card(qtbot):
    row = a_row(1, author="", title="مرحبا", words="شكرا", source="G")
    latin = row._replace(review_id=2, title="Hello", words="Thank")
    panel = QueuePanel(rows_of([row, latin]), lambda: NOW)
    qtbot.addWidget(panel)
    panel.show_ids([1, 2], 1)
    panel.resize(348, 400)
    panel.show()
    high = panel.view.cards.card_height()
    picture = panel.view.viewport().grab().toImage()
    wide = panel.view.viewport().width()
    excerpt = (high * 50 // 93, high * 66 // 93)
    assert ink_in(picture, wide // 2, wide, *excerpt) > 0
    assert ink_in(picture, 0, wide // 2, *excerpt) == 0
    assert ink_in(picture, 0, wide // 2, high + excerpt[0], high + excerpt[1]) > 0
    assert ink_in(picture, wide // 2, wide, high + excerpt[0], high + excerpt[1]) == 0


def test_a_card_is_high_enough_for_its_four_lines_at_any_font_size(qapp, panel):
    for scale in (1.0, 1.25, 1.5, 2.0):
        theme.apply(qapp, theme.LIGHT, scale=scale)
        lines = panel.view.cards._cards.measures
        for font, height in zip((lines.name, lines.title, lines.body, lines.meta), lines.lines, strict=True):
            assert QFontMetricsF(font).height() <= height + 1
        assert panel.view.rowHeight(1) == panel.view.cards.card_height()


def test_a_card_says_itself_in_one_sentence():
    ana = the_queue()[1]
    assert sentence_for(ana, NOW).startswith("Ana P., 1 star, Cold soup, twice, 2 days overdue, Corner Café, Google")
    thumb = ana._replace(rating_raw="not recommended")
    assert sentence_for(thumb, NOW).startswith("Ana P., not recommended, Cold soup, twice")


def test_a_thumb_is_painted_as_the_site_s_word_and_not_as_stars(qtbot):
    """The same card with and without: where the word stands, no star does."""

    def painted(**fields: object) -> bytes:
        panel = QueuePanel(rows_of([a_row(1, **fields)]), lambda: NOW)
        qtbot.addWidget(panel)
        panel.resize(400, 300)
        panel.show_ids([1])
        panel.show()
        qtbot.waitExposed(panel)
        picture = panel.grab().toImage()
        return bytes(picture.constBits())

    thumb = painted(rating=1.0, rating_raw="not recommended")
    assert thumb == painted(rating=5.0, rating_raw="not recommended")
    assert thumb != painted(rating=1.0, rating_raw="1")


def test_the_badge_says_what_needs_saying_most():
    asleep = a_row(snoozed_until=NOW + timedelta(days=1))
    assert badge_for(asleep, NOW).words == "tomorrow 10:40"
    assert badge_for(a_row(snoozed_for="until the author edits"), NOW).words == "until the author edits"
    assert badge_for(asleep._replace(snoozed_until=NOW - timedelta(hours=1)), NOW).words == "due in 20 h"
    assert badge_for(a_row(reply_state=ReplyState.UNKNOWN), NOW).words == "did it arrive?"
    assert badge_for(a_row(reply_state=ReplyState.REFUSED), NOW).role == "over"
    assert badge_for(a_row(status=Status.HEARD, reply_state=ReplyState.LIVE), NOW).words == "live"
    assert badge_for(a_row(status=Status.DECLINED), NOW).words == "declined"


def test_an_empty_list_says_why(panel):
    panel.show_empty("Nobody matches “soup”", "Search for something else, or clear the search.")
    panel.show_ids([], 2)
    assert panel._empty_title.isVisible()
    assert panel._empty_title.text() == "Nobody matches “soup”"
    panel.show_ids([people.the_queue()[0].review_id], 3)
    assert not panel._empty_title.isVisible()


def test_everybody_in_a_long_list_is_found_where_they_stand(panel):
    panel.show_ids([256, 512, 1, *range(1_000_000, 1_030_000), 65_536, 2], 2)
    places = [0, 1, 2, 3, 8191, 8192, 20_000, 30_003, 30_004, 5]
    assert [panel.model.place_of(panel.model.id_at(place)) for place in places] == places
    assert panel.model.place_of(3) is None
