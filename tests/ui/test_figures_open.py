"""Each figure of the coverage view opens what it means and the reviews behind it; charts tell and copy their values."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from store.coverage import Selection, measure
from store.rules.coverage_maths import Members
from tests.builders import NOON
from tests.ui.sample_window import quiet, show
from tests.waiting import wait_until
from ui.coverage.figure_card import FigureCard
from ui.coverage.tiles import DEFINITIONS, PARTS
from ui.periods import period_around


def november(window):
    period = period_around("month", NOON.date())
    return measure(window.desk.connections, Selection(since=period.since, until=period.until), now=NOON)


def test_a_figure_says_what_it_means_and_opens_as_many_reviews_as_it_counts(qtbot, sample_window):
    window = sample_window
    show(qtbot, window, "coverage")
    found = november(window)
    counted = {
        Members.IN_PUBLIC: found.heard - found.heard_in_private, Members.IN_PRIVATE: found.heard_in_private,
        Members.DECLINED: found.declined, Members.OVERDUE: found.overdue,
        Members.IN_TIME_TO_WAIT: found.waiting - found.overdue, Members.SET_ASIDE: found.set_aside,
        Members.IN_TIME: found.within_target_count,
        Members.MISSED: found.within_target_of - found.within_target_count, Members.WON_BACK: found.won_back,
        Members.CAME_BACK: found.conversations, Members.HEARD: found.heard, Members.WAITING: found.waiting,
    }  # fmt: skip
    for key in PARTS:
        card = window.coverage.open_card(key)
        assert card.isVisible()
        assert card.accessibleDescription() == DEFINITIONS[key]
        for which, row in card.rows.items():
            if which in counted:
                assert f", {counted[which]}" in row.accessibleName(), (key, which)
                assert row.isEnabled() == bool(counted[which])
        qtbot.keyClick(card, Qt.Key.Key_Escape)
        assert not card.isVisible()

    qtbot.keyClick(window.coverage.tiles["within_target"], Qt.Key.Key_Space)
    (card,) = (one for one in window.findChildren(FigureCard) if one.isVisible())
    card.rows[Members.MISSED].click()
    quiet(qtbot, window)
    assert window.desk.view == "all"
    assert window.queue.model.rowCount() == counted[Members.MISSED]
    assert "heard too late, or overdue" in window.queue._narrowed_words.text()
    assert window.review.header.position.text().endswith(f"of {counted[Members.MISSED]}")

    window.go_to("waiting")  # what stood behind a figure does not narrow the queue
    quiet(qtbot, window)
    assert window.queue.model.rowCount() == 7


def test_a_chart_is_read_and_opened_with_the_keyboard_alone(qtbot, sample_window):
    window = sample_window
    show(qtbot, window, "coverage")
    chart = window.coverage._waiting.chart
    wait_until(lambda: bool(chart.marks()), timeout=2000)
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert chart.accessibleDescription() == "14 days and more: 1 person"
    qtbot.keyClick(chart, Qt.Key.Key_Up)
    assert chart.accessibleDescription() == "Past it: 2 people"
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    quiet(qtbot, window)
    assert window.queue.model.rowCount() == 2


def test_the_value_under_the_pointer_is_written_at_once_and_a_click_opens_it(qtbot, sample_window):
    window = sample_window
    show(qtbot, window, "coverage")
    chart = window.coverage._sources.chart
    wait_until(lambda: bool(chart.marks()), timeout=2000)
    row = chart.marks()[0]
    qtbot.mouseMove(chart, row.area.center().toPoint())
    wait_until(lambda: chart.pointed() is not None, timeout=2000)
    assert chart.pointed().words == row.words
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=row.area.center().toPoint())
    quiet(qtbot, window)
    assert window.queue.model.rowCount() == len(row.reviews)


@pytest.mark.parametrize("span", ["week", "month"])
def test_the_trend_goes_by_week_or_by_month_and_counts_everybody_once(qtbot, sample_window, span):
    window = sample_window
    show(qtbot, window, "coverage")
    window.coverage.span_chosen.emit(span)
    quiet(qtbot, window)
    table = window.coverage._trend.chart.table()
    assert window.coverage._spans[span].isChecked()
    assert table[-1][0].startswith("Week of 23 Nov" if span == "week" else "November 2026")
    wait_until(lambda: bool(window.coverage._trend.chart.marks()), timeout=2000)
    shown = [one for mark in window.coverage._trend.chart.marks() for one in mark.reviews]
    assert len(shown) == len(set(shown)) > 40


def test_a_chart_is_copied_as_a_picture_on_paper_and_as_a_table_that_runs_nothing(qtbot, qapp, sample_window):
    window = sample_window
    with window.desk.connections.write() as db:
        db.conn.execute("update sources set name = '=HYPERLINK(1)' where name = 'Town guide'")
    show(qtbot, window, "coverage")
    frame = window.coverage._sources
    frame._copy_table()
    table = qapp.clipboard().text()
    assert "\t'=HYPERLINK(1)\t" in table
    frame._copy_picture()
    image = qapp.clipboard().pixmap().toImage()
    assert image.width() >= 2 * frame.width()
    assert image.pixelColor(QPoint(2, 2)) == QColor("#FFFFFF")
