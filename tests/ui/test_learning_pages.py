"""The response log, the reasons and what comes back, in the real window over the sample brands."""

from __future__ import annotations

import time
from datetime import timedelta

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from store import cases, comeback, one_review, reasons
from store.reviews import Filter, list_ids
from store.rules.queue_order import Order
from store.times import to_text
from tests.builders import NOON, id_of
from tests.ui.sample_window import quiet, show
from tests.waiting import wait_until
from ui.log.model import LogModel
from ui.reasons.findings import FindingRow
from ui.reasons.questions import ChangeQuestion, NameQuestion
from ui.review.case_facts import FactsQuestion


def press(qtbot, where, name):
    # A part that was just replaced is hidden and about to go, and the new one appears with the next layout.
    def visible() -> list[QPushButton]:
        return [one for one in where.findChildren(QPushButton, name) if one.isVisible()]

    wait_until(lambda: bool(visible()), timeout=5000)
    (button,) = visible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


# --- the response log ------------------------------------------------------------------------------------------------


def test_the_log_shows_every_reply_and_a_line_opens_its_review(qtbot, sample_window):
    window = sample_window
    show(qtbot, window, "log")
    log = window.learning.log
    assert window.pages.currentWidget() is log
    assert log.objectName() == "logView"
    number = log.model.rowCount()
    assert number > 40
    line = log.model.line(3)
    spoken = log.model.data(log.model.index(3, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert line.author in spoken
    assert line.brand in spoken
    assert "reply" in spoken

    log.table.setFocus()
    log.table.setCurrentIndex(log.model.index(3, 0))
    qtbot.keyClick(log.table, Qt.Key.Key_Return)
    quiet(qtbot, window)

    assert window.desk.view == "all"
    assert window.pages.currentWidget() is window.reading
    assert window.desk.letter.review.id == line.review_id
    assert window.queue.chosen_id() == line.review_id


def test_the_log_is_searched_and_narrowed_to_a_period(qtbot, sample_window):
    window = sample_window
    show(qtbot, window, "log")
    log = window.learning.log
    every = log.model.rowCount()
    window.do("search")
    assert log.search.hasFocus()
    qtbot.keyClicks(log.search, "warmer")
    wait_until(lambda: 0 < log.model.rowCount() < every, timeout=5000)
    found = log.model.rowCount()
    log.search.clear()
    wait_until(lambda: log.model.rowCount() == every, timeout=5000)
    log._choose_period("month")
    quiet(qtbot, window)
    this_month = log.model.rowCount()
    assert found < this_month < every
    assert all(log.model.line(place).at.month == 11 for place in range(this_month))
    log._choose_period("month before")
    quiet(qtbot, window)
    assert {log.model.line(place).at.month for place in range(log.model.rowCount())} == {10}


def test_the_brand_in_view_is_the_logs_brand_and_export_asks_once(qtbot, sample_window):
    window = sample_window
    show(qtbot, window, "log", brand="Speiche")
    log = window.learning.log
    assert {log.model.line(place).brand for place in range(log.model.rowCount())} == {"Speiche"}
    assert log.export_button.objectName() == "exportButton"
    with qtbot.waitSignal(log.export_requested):
        log.export_button.click()


def test_an_empty_log_says_why(qtbot, sample_window):
    window = sample_window
    show(qtbot, window, "log")
    log = window.learning.log
    log.search.setText("zebrafish")
    wait_until(lambda: log.model.rowCount() == 0, timeout=5000)
    assert log._why.isVisible()
    assert log._why.text() == "Nothing was found"


def test_a_late_answer_to_an_older_search_is_dropped():
    model = LogModel(lambda ids: [])
    assert model.show_ids([3, 2, 1], serial=2)
    assert not model.show_ids([9], serial=1)
    assert model.rowCount() == 3


def test_a_list_that_was_still_under_way_does_not_turn_the_page_back(qtbot, sample_window):
    window = sample_window
    window.go_to("answered")
    window.go_to("log")
    quiet(qtbot, window)
    assert window.pages.currentWidget() is window.learning.log


def test_pages_of_the_log_are_read_without_holding_up_the_window(qtbot, sample_window):
    window = sample_window
    show(qtbot, window, "log")
    ids = list(window.learning.log.model._ids[:32])
    best = 1.0
    for _ in range(3):  # another process may hold the processor for a moment
        began = time.perf_counter()
        window.desk.learning.lines(ids)
        best = min(best, time.perf_counter() - began)
    assert best < 0.016


# --- reasons ---------------------------------------------------------------------------------------------------------


def cold_food(window):
    view = window.learning.reasons
    view.list.setCurrentIndex(view.list.reasons.index(0))
    return view


def test_the_reason_that_fell_stands_first_with_its_change(qtbot, sample_window):
    window = sample_window
    show(qtbot, window, "reasons", brand="Corner Café")
    view = cold_food(window)
    assert view.objectName() == "reasonsView"
    first = view.list.chosen_reason()
    assert (first.name, first.figures.count) == ("cold food", 15)
    spoken = view.list.reasons.data(view.list.reasons.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert "named by 15 people" in spoken
    assert "% since August" in spoken
    second = view.list.reasons.data(view.list.reasons.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert "too few to tell" in second
    table = view.detail.chart.table()
    assert len(table) == 1 + 26 + 1
    assert sum(int(number) for _, number in table[1:27]) == 15
    assert "soup warmer" in table[-1][0]
    assert "a week" in table[-1][1]


def test_what_we_changed_is_noted_with_its_day(qtbot, sample_window):
    window = sample_window
    show(qtbot, window, "reasons", brand="Corner Café")
    view = cold_food(window)
    press(qtbot, view, "changedButton")
    question = window.findChild(ChangeQuestion, "changeQuestion")
    confirm = question.findChild(QPushButton, "reasonConfirmButton")
    assert not confirm.isEnabled()
    qtbot.keyClicks(question.findChild(QLineEdit, "reasonWordsField"), "Lids for the cups")
    question.day.setDate(QDate(2026, 9, 14))
    qtbot.mouseClick(confirm, Qt.MouseButton.LeftButton)
    quiet(qtbot, window)
    newest = view.list.chosen_reason().changes[0].change
    assert newest.text == "Lids for the cups"
    assert newest.at.date().isoformat() == "2026-09-14"

    view.change_dropped.emit(newest.id)
    quiet(qtbot, window)
    assert [made.change.text for made in view.list.chosen_reason().changes] == ["A second soup warmer"]


def test_a_change_cannot_be_dated_tomorrow(qtbot, sample_window):
    window = sample_window
    show(qtbot, window, "reasons", brand="Corner Café")
    press(qtbot, cold_food(window), "changedButton")
    question = window.findChild(ChangeQuestion, "changeQuestion")
    question.day.setDate(QDate(2026, 11, 24))
    assert question.day.date() == QDate(2026, 11, 23)


def test_reasons_are_added_renamed_and_merged(qtbot, sample_window):
    window = sample_window
    show(qtbot, window, "reasons", brand="Corner Café")
    view = window.learning.reasons
    press(qtbot, view, "addReasonButton")
    question = window.findChild(NameQuestion, "nameQuestion")
    qtbot.keyClicks(question.field, "no parking")
    qtbot.keyClick(question.field, Qt.Key.Key_Return)
    quiet(qtbot, window)
    names = {one.name: one.id for one in view._reasons}
    assert "no parking" in names

    waiting, slow = names["waiting"], names["slow delivery"]
    menu = view.menu_about(waiting)
    into = next(action.menu() for action in menu.actions() if action.menu() is not None)
    assert "cold food" in [action.text() for action in into.actions()]
    before = {one.name: one.figures.count for one in view._reasons}
    next(action for action in into.actions() if action.text() == "slow delivery").trigger()
    quiet(qtbot, window)
    after = {one.name: one.figures.count for one in view._reasons}
    assert "waiting" not in after
    assert max(before["waiting"], before["slow delivery"]) < after["slow delivery"]

    view.reason_renamed.emit(slow, "slow")
    quiet(qtbot, window)
    assert "slow" in {one.name for one in view._reasons}


def test_a_name_that_is_taken_is_told_and_nothing_is_lost(qtbot, sample_window):
    window = sample_window
    show(qtbot, window, "reasons", brand="Corner Café")
    view = window.learning.reasons
    with qtbot.waitSignal(window.desk.trouble) as told:
        view.reason_renamed.emit(view.list.chosen_reason().id, "waiting")
    assert "merge the two" in told.args[0]


def test_all_brands_need_a_brand_before_a_reason_is_added(qtbot, sample_window):
    window = sample_window
    show(qtbot, window, "reasons")
    add = window.learning.reasons.findChild(QPushButton, "addReasonButton")
    assert not add.isEnabled()
    assert "Choose a brand" in add.toolTip()


def test_show_them_lists_the_people_who_said_it(qtbot, sample_window):
    window = sample_window
    show(qtbot, window, "reasons", brand="Corner Café")
    press(qtbot, cold_food(window), "showPeopleButton")
    quiet(qtbot, window)
    assert window.desk.view == "all"
    assert window.queue.model.rowCount() == 15


def test_a_quote_opens_its_review(qtbot, sample_window):
    window = sample_window
    show(qtbot, window, "reasons", brand="Corner Café")
    view = cold_food(window)
    quote = view.list.chosen_reason().quotes[0]
    view.detail.review_wanted.emit(quote.review_id)
    quiet(qtbot, window)
    assert window.desk.letter.review.author == quote.author == "Ana P."


def test_what_was_changed_is_a_fact_to_insert(qtbot, sample_window):
    window = sample_window
    window.open_review(id_of(window.desk.connections, "tg-1061"))
    quiet(qtbot, window)
    facts = [fact.words for fact in window.desk.letter.composer.facts]
    assert "a second soup warmer" in facts


# --- coming back -----------------------------------------------------------------------------------------------------


def test_a_due_follow_up_is_ticked_off_with_a_note_and_can_be_undone(qtbot, sample_window):
    window = sample_window
    show(qtbot, window, "followups")
    foot = window.checklist.dates
    review_id = window.desk.letter.review.id
    press(qtbot, foot, "followUpDoneButton")
    field = next(one for one in window.findChildren(QLineEdit, "whyField") if one.isVisible())
    qtbot.keyClicks(field, "she is glad")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    quiet(qtbot, window)
    connections = window.desk.connections
    (done,) = comeback.follow_ups_of(connections, review_id)
    assert (done.done_at, done.note) == (NOON, "she is glad")
    assert not len(list_ids(connections, Filter(view="followups"), now=NOON))

    window.desk.triage.undo()
    quiet(qtbot, window)
    (again,) = comeback.follow_ups_of(connections, review_id)
    assert (again.done_at, again.note) == (None, "")


def test_a_promise_is_moved_and_dropped_with_a_reason(qtbot, sample_window):
    window = sample_window
    window.open_review(id_of(window.desk.connections, "tg-1064"))
    quiet(qtbot, window)
    (promise,) = window.desk.letter.promises
    day = (NOON + timedelta(days=9)).date()
    window.checklist.dates.moved.emit(comeback.Kind.PROMISE, promise.id, day)
    quiet(qtbot, window)
    (moved,) = window.desk.letter.promises
    assert moved.due_at.date() == day
    window.checklist.dates.dropped.emit(comeback.Kind.PROMISE, promise.id, "they never spent anything")
    quiet(qtbot, window)
    assert window.desk.letter.promises == ()


def test_a_due_promise_brings_its_customer_into_the_list(qtbot, sample_window):
    window = sample_window
    connections = window.desk.connections
    review_id = id_of(connections, "tg-1055")
    comeback.promise(connections, review_id, "turn it down", due_at=NOON - timedelta(hours=1), now=NOON)
    show(qtbot, window, "followups")
    assert window.queue.model.place_of(review_id) is not None
    window.desk.open_review(review_id)
    quiet(qtbot, window)
    assert window.checklist.dates.findChild(QPushButton, "promiseDoneButton").isVisible()


def test_a_day_from_the_calendar_plans_a_follow_up_and_no_date_takes_it_away(qtbot, sample_window):
    window = sample_window
    connections = window.desk.connections
    review_id = id_of(connections, "tg-1058")
    window.open_review(review_id)
    quiet(qtbot, window)
    window.review.header.follow_up_requested.emit((NOON + timedelta(days=5)).date())
    quiet(qtbot, window)
    assert window.desk.letter.follow_up.due_at == (NOON + timedelta(days=5)).replace(hour=9)
    window.review.header.follow_up_requested.emit(None)
    quiet(qtbot, window)
    assert window.desk.letter.follow_up is None


def test_a_change_noted_elsewhere_shows_when_the_page_is_shown_again(qtbot, sample_window):
    window = sample_window
    show(qtbot, window, "reasons", brand="Corner Café")
    chosen = cold_food(window).list.chosen_reason()
    reasons.record_change(window.desk.connections, chosen.id, "new bowls", at=NOON, now=NOON)
    show(qtbot, window, "reasons")
    assert window.learning.reasons.list.chosen_reason().changes[0].change.text == "new bowls"


# --- which channels send which complaints ----------------------------------------------------------------------------


def test_the_table_of_channels_counts_as_the_reasons_do_and_a_cell_opens_its_complaints(qtbot, sample_window):
    window = sample_window
    show(qtbot, window, "reasons", brand="Corner Café")
    counted = window.learning.reasons.list.chosen_reason()
    window.do("channels")
    quiet(qtbot, window)
    cross = window.learning.reasons.cross
    wait_until(lambda: bool(cross.chart.marks()), timeout=2000)
    (cell,) = (
        mark for mark in cross.chart.marks() if mark.words.startswith(f"Town guide, {counted.name}:") and mark.reviews
    )
    head, *lines = cross.chart.table()
    column = head.index(counted.name)
    assert sum(int(line[column]) for line in lines) == counted.figures.count
    qtbot.mouseClick(cross.chart, Qt.MouseButton.LeftButton, pos=cell.area.center().toPoint())
    if window.desk.view != "all":  # the pointer was not there before
        qtbot.mouseMove(cross.chart, cell.area.center().toPoint())
        qtbot.mouseClick(cross.chart, Qt.MouseButton.LeftButton, pos=cell.area.center().toPoint())
    quiet(qtbot, window)
    assert window.queue.model.rowCount() == len(cell.reviews)


def test_the_facts_of_a_complaint_are_written_in_the_window_and_stand_in_the_table(qtbot, sample_window):
    window = sample_window
    show(qtbot, window, "waiting", brand="Tidewise")
    window.queue.view.setFocus()
    window.do("facts")
    (question,) = (one for one in window.findChildren(FactsQuestion) if one.isVisible())
    question.prior_channel.setText("telephone")
    question.who.setText("a  regular")
    qtbot.keyClick(question.who, Qt.Key.Key_Return)
    quiet(qtbot, window)
    case = window.desk.letter.case
    assert (case.prior_channel, case.who) == ("telephone", "a regular")
    assert window.review.picks.facts.value().endswith("telephone · a regular")

    window.do("undo")
    quiet(qtbot, window)
    assert window.desk.letter.case.prior_channel == ""


def test_a_reason_that_the_words_suggest_is_taken_with_one_key(qtbot, sample_window):
    window = sample_window
    connections = window.desk.connections
    waiting = list(list_ids(connections, Filter(view="waiting"), now=NOON))
    ana = next(one for one in waiting if one_review.review_with_id(connections, one).author == "Ana P.")
    cases.set_reasons(connections, ana, [], now=NOON)
    show(qtbot, window, "waiting", brand="Corner Café")
    window.queue.choose(ana)
    quiet(qtbot, window)
    offered = [button for button in window.review.picks.take if button.isVisible()]
    assert [button.text() for button in offered] == ["cold food?"]
    assert "“soup”" in offered[0].toolTip()
    window.queue.view.setFocus()
    qtbot.keyClick(window.queue.view, Qt.Key.Key_Y)
    quiet(qtbot, window)
    assert window.desk.letter.case.reasons == ("cold food",)
    assert not [button for button in window.review.picks.take if button.isVisible()]
    window.do("undo")
    quiet(qtbot, window)
    assert window.desk.letter.case.reasons == ()


def findings_of(qtbot, window):
    """What the lines above the reasons say, once they are laid out."""

    def visible():
        return [
            one for one in window.learning.reasons.findings.findChildren(QWidget, "reasonFinding") if one.isVisible()
        ]

    wait_until(lambda: bool(visible()), timeout=5000)
    return [one.accessibleName() for one in visible()]


def test_within_a_minute_who_waits_longest_which_reason_grew_and_what_helped(qtbot, sample_window):
    window = sample_window
    show(qtbot, window, "coverage")
    longest = window.coverage._waiting._line.text()
    oldest = list_ids(window.desk.connections, Filter(view="waiting"), order=Order.OLDEST, now=NOON, limit=1)
    assert one_review.review_with_id(window.desk.connections, oldest[0]).author in longest
    show(qtbot, window, "reasons")
    said = findings_of(qtbot, window)
    assert said[0] == "No reason grew beyond chance"
    assert said[1].startswith("Changed: No more than two office orders a day, too few to tell")
    assert said[2].startswith("Helped: A second soup warmer, ")

    next(row for row in window.learning.reasons.findings.findChildren(FindingRow) if row.isVisible()).click()
    assert window.learning.reasons.list.chosen_reason().name == "slow delivery"

    connections = window.desk.connections
    waiting = list(list_ids(connections, Filter(view="all"), now=NOON))
    for number, review in enumerate(waiting[:12]):
        cases.mark_complaint(connections, review, True, now=NOON)
        cases.set_reasons(connections, review, ["too loud"], now=NOON)
        with connections.write() as db:
            at = to_text(NOON - timedelta(days=number))
            db.conn.execute("update reviews set opened_at = ? where id = ?", (at, review))
            db.conn.execute("update standings set opened_at = ? where review_id = ?", (at, review))
    window.learning.reasons.span_chosen.emit(52)
    quiet(qtbot, window)
    said = findings_of(qtbot, window)
    assert said[0].startswith("Grew most: too loud, ")
