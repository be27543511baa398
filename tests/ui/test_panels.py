"""The panels around the queue: each shows what it is told, and tells what the owner wants."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tests.ui import people
from tests.waiting import wait_until
from ui import formatting, theme
from ui.coverage.view import CoverageView
from ui.empty_view import EmptyView
from ui.sidebar import Sidebar
from ui.statusline import StatusLine
from ui.welcome import WelcomePage
from ui.widgets import FocusRing, Label, SegmentedControl, Switch, Toast, WeekDots, plain_button


@pytest.fixture
def sidebar(qtbot):
    made = Sidebar()
    qtbot.addWidget(made)
    made.show_brands(people.BRANDS)
    made.show_counts(people.COUNTS)
    made.show_sources(people.SOURCES)
    made.show_week(people.WEEK)
    made.resize(212, 860)
    made.show()
    return made


def words_of(list_widget, row: int) -> str:
    return list_widget.item(row).data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_sidebar_says_how_many_wait_and_leads_to_them(sidebar, qtbot):
    assert words_of(sidebar.views, 0) == "Waiting, 7"
    rect = sidebar.views.visualItemRect(sidebar.views.item(1))
    with qtbot.waitSignal(sidebar.view_chosen) as chosen:
        qtbot.mouseClick(sidebar.views.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert chosen.args == ["unrated"]


def test_showing_a_view_is_not_choosing_it(sidebar):
    chosen = []
    sidebar.view_chosen.connect(chosen.append)
    sidebar.show_view("coverage")
    assert sidebar.views.chosen() == "coverage"
    assert chosen == []


def test_arrows_move_past_the_dividers(sidebar, qtbot):
    sidebar.show_view("thank")
    with qtbot.waitSignal(sidebar.view_chosen) as chosen:
        qtbot.keyClick(sidebar.views, Qt.Key.Key_Down)
    assert chosen.args == ["answered"]


def test_a_source_in_trouble_says_why_and_can_be_opened(sidebar, qtbot):
    assert "Sign in again: the key was withdrawn on Tuesday" in words_of(sidebar.sources, 4)
    rect = sidebar.sources.visualItemRect(sidebar.sources.item(4))
    with qtbot.waitSignal(sidebar.source_chosen) as chosen:
        qtbot.mouseClick(sidebar.sources.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert chosen.args == [5]


def test_the_rail_keeps_counts_and_names_in_tooltips(sidebar):
    sidebar.set_rail(True)
    assert sidebar.width() <= 60
    assert sidebar.views.item(0).toolTip() == "Waiting, 7"
    assert not sidebar.sources.isVisible()
    assert "Tidewise" in sidebar._health.accessibleName()
    sidebar.set_rail(False)
    assert sidebar.sources.isVisible()


def test_all_signs_of_a_short_rail_are_in_sight_at_large_type_without_a_bar_beside_them(qapp, qtbot):
    theme.apply(qapp, theme.LIGHT, scale=1.5)
    rail = Sidebar()
    qtbot.addWidget(rail)
    rail.set_rail(True)
    rail.show()
    for height in (1100, 660, 1100):
        rail.resize(theme.px(theme.RAIL), height)
        wait_until(
            lambda: all(
                rail.views.viewport().rect().contains(rail.views.visualItemRect(item)) for item in rail.views._items()
            )
        )
        assert not rail.views.verticalScrollBar().isVisible()
        assert rail.views.viewport().width() == rail.views.width()
    rail.set_rail(False)
    assert rail.views.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAsNeeded


def test_a_brand_is_chosen_from_its_menu(sidebar, qtbot):
    menu = sidebar.brands._menu
    menu.aboutToShow.emit()
    speiche = next(action for action in menu.actions() if action.text() == "Speiche")
    with qtbot.waitSignal(sidebar.brand_chosen) as chosen:
        speiche.trigger()
    assert chosen.args == [2]
    sidebar.show_brands(people.BRANDS, 2)
    assert sidebar.brands.accessibleName() == "Brand: Speiche"


def test_the_week_says_its_numbers(qtbot):
    dots = WeekDots()
    qtbot.addWidget(dots)
    dots.show_days(people.WEEK)
    assert dots.accessibleName() == "This week 9 of 15 heard"
    assert "M: 3 heard, 0 waiting, 1 overdue" in dots.accessibleDescription()


def test_the_status_line_says_once_what_needs_the_owner(qtbot):
    line = StatusLine()
    qtbot.addWidget(line)
    line.show()
    line.show_coverage(None)
    assert "–" in line._coverage.accessibleName()
    line.show_coverage(0.92)
    assert line._coverage.accessibleName() == "92\u00a0% heard this month"
    assert not line._needs.isVisible()
    line.show_sources(1, quiet=3)
    assert line._needs.text() == "1 source needs you"
    line.show_checked("Checking 3 of 14", busy=True)
    assert not line._poll.isEnabled()
    line.show_checked("Checked 2 min ago")
    with qtbot.waitSignal(line.poll_requested):
        line._poll.click()


def test_nobody_waiting_says_why_and_what_else_there_is(qtbot):
    view = EmptyView()
    qtbot.addWidget(view)
    view.show_nobody(line="Last check 2 minutes ago.", suggestions=people.SUGGESTIONS, week=people.GOOD_WEEK)
    view.show()
    assert view.accessibleName() == "Nobody is waiting. Last check 2 minutes ago."
    rows = [child for child in view.findChildren(QWidget) if getattr(child, "suggestion", None)]
    with qtbot.waitSignal(view.view_chosen) as chosen:
        qtbot.mouseClick(rows[-1], Qt.MouseButton.LeftButton)
    assert chosen.args == ["unrated"]


@pytest.mark.parametrize(
    ("way", "signal"), [("source_way", "add_source"), ("samples_way", "try_samples"), ("import_way", "import_csv")]
)
def test_the_welcome_offers_three_ways_to_begin(qtbot, way, signal):
    page = WelcomePage()
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(getattr(page, signal)):
        qtbot.keyClick(getattr(page, way), Qt.Key.Key_Space)


@pytest.fixture
def coverage(qtbot):
    page = CoverageView()
    qtbot.addWidget(page)
    page.resize(1228, 852)
    page.show()
    return page


def test_the_figures_are_said_in_a_sentence_with_their_parts(coverage):
    coverage.show_figures(people.NovemberFigures(), people.CHARTS, period="in November")
    assert coverage._figure.text() == "92\u00a0%"
    assert coverage._sentence.accessibleName() == "Of 100 complaints in November, 92 were heard."
    assert coverage._legend.accessibleName() == "78 in public, 14 in private, 1 declined, 4 waiting, 3 overdue"
    assert coverage.tiles["median_hours_to_reply"].value() == "18 h"
    assert "due time" in coverage.tiles["within_target"].toolTip()
    assert not coverage.grab().isNull()


def test_no_complaints_show_dashes_and_neither_nought_nor_a_hundred(coverage):
    coverage.show_figures(people.NoFigures(), period="in November")
    assert coverage._figure.text() == "–"
    assert coverage._sentence.accessibleName() == "Nobody complained in November."
    assert {tile.value() for tile in coverage.tiles.values()} == {"–"}
    assert not coverage._hours.isVisible()
    assert not coverage.grab().isNull()


def test_a_chart_gives_its_numbers_as_a_table(coverage, qapp):
    coverage.show_figures(people.NovemberFigures(), people.CHARTS)
    coverage._hours._copy_table()
    lines = qapp.clipboard().text().splitlines()
    assert lines[0] == "Hours\tReplies\tOf these late"
    assert "12–24\t27\t0" in lines
    assert "2–3 d\t6\t6" in lines


def test_the_figures_ask_for_another_period_and_for_the_export(coverage, qtbot):
    coverage.show_period("month", "November", has_next=False)
    with qtbot.waitSignal(coverage.period_moved) as moved:
        coverage.header._earlier.click()
    assert moved.args == [-1]
    assert not coverage.header._later.isEnabled()
    with qtbot.waitSignal(coverage.export_requested):
        coverage.header._export.click()


def test_the_head_of_the_figures_names_the_clock_they_run_by(coverage):
    coverage.resize(1228, 800)
    coverage.show_period("month", "November", has_next=False, zone=formatting.zone_name("Africa/Johannesburg"))
    zone = coverage.header.findChild(Label, "coverageZone")
    assert zone.text() == "Johannesburg time"
    assert not zone.isHidden()
    assert [formatting.zone_name(name) for name in ("UTC", "America/New_York")] == ["UTC", "New York time"]


def test_a_toast_takes_back_the_last_thing_and_only_that(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 400)
    host.show()
    toast = Toast(host)
    toast.show_message("Ana sleeps until tomorrow, 9:00", "first", animated=False)
    toast.show_message("3 people tagged “cold food”", "second", animated=False)
    assert toast.geometry().bottomLeft() == QPoint(toast.x(), 400 - toast.x() - 1)
    with qtbot.waitSignal(toast.undo_requested) as undone:
        toast.undo_button.click()
    assert undone.args == ["second"]
    assert not toast.isVisible()


def test_the_focus_ring_follows_the_keyboard_and_leaves_text_fields_alone(qtbot, qapp):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    field, button = QLineEdit(), plain_button("Post")
    column.addWidget(field)
    column.addWidget(button)
    ring = FocusRing(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setFocus()
    assert not ring.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert button.hasFocus()
    assert ring.isVisible()
    assert ring.geometry().contains(button.geometry())


def test_a_choice_and_a_switch_tell_what_they_became(qtbot):
    segments = SegmentedControl([("wide", "Wide"), ("phone", "Phone")], "Width")
    qtbot.addWidget(segments)
    segments.choose("wide")
    with qtbot.waitSignal(segments.chosen) as chosen:
        segments._group.button(1).click()
    assert chosen.args == ["phone"]
    switch = Switch("Close the composer")
    qtbot.addWidget(switch)
    switch.show()
    with qtbot.waitSignal(switch.toggled):
        qtbot.keyClick(switch, Qt.Key.Key_Space)
