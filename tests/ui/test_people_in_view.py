"""What worked, regular fans, the case file and erasing a person, in the real window over the sample brands."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QMessageBox, QPushButton, QWidget

from store import coverage, drafts, reply_ledger
from store.coverage import Selection
from tests.builders import NOON
from tests.ui.sample_window import quiet, show
from tests.waiting import wait_until
from ui.queue.filters import Filters


def choose(qtbot, window, author):
    model = window.queue.model
    rows = [model.row(place) for place in range(model.rowCount())]
    window.queue.choose(next(row.review_id for row in rows if row.author == author))
    quiet(qtbot, window)


def test_what_worked_shows_the_won_back_and_is_searched(qtbot, sample_window):
    window = sample_window
    window.do("what_worked")
    quiet(qtbot, window)
    won = coverage.measure(window.desk.connections, Selection(), now=NOON).won_back
    assert window.queue.model.rowCount() == won == 3
    window.desk.choose_search("driver")
    quiet(qtbot, window)
    assert [window.queue.model.row(place).author for place in range(window.queue.model.rowCount())] == ["Peter M."]


def test_a_reply_says_how_its_checklist_stood_when_it_left(qtbot, sample_window):
    window = sample_window
    show(qtbot, window, "waiting")
    choose(qtbot, window, "Tom Ashworth")
    connections, tom = window.desk.connections, window.desk.review_id
    drafts.save_draft(connections, tom, "Thank you, Tom. I am sorry.", now=NOON)
    reply_ledger.hand_over(connections, tom, "Thank you, Tom. I am sorry.", now=NOON)
    marks = {"thanks": "seen", "sorry": "seen", "ask": "missing"}
    reply_ledger.confirm_posted(connections, tom, now=NOON, posted_by="Naledi", marks=marks)
    window.desk.refresh_letter()
    quiet(qtbot, window)
    (line,) = window.desk.letter.letter.left_with.values()
    assert line == "Checklist: 2 of 3. Open then: a question"


def test_regular_fans_are_marked_and_can_be_looked_at_alone(qtbot, sample_window):
    window = sample_window
    show(qtbot, window, "thank")
    model = window.queue.model
    rows = [model.row(place) for place in range(model.rowCount())]
    regulars = [row.author for row in rows if row.regular]
    assert regulars == ["Ana P.", "Ana P."]
    window.desk.choose_filters(Filters(regulars=True))
    quiet(qtbot, window)
    assert model.rowCount() == len(regulars) < len(rows)


def test_the_case_file_is_written_from_the_window(qtbot, sample_window, tmp_path, monkeypatch):
    window = sample_window
    show(qtbot, window, "all")
    choose(qtbot, window, "Peter M.")
    chosen = (str(tmp_path / "case.md"), "Markdown (*.md)")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: chosen)
    window.do("case_file")
    quiet(qtbot, window)
    written = (tmp_path / "case.md").read_text("utf-8")
    assert "## Our reply 1" in written
    assert "Fifty minutes for two streets" in written


def test_a_person_is_erased_after_a_question_and_the_empty_letter_says_why(qtbot, sample_window):
    window = sample_window
    show(qtbot, window, "waiting")
    choose(qtbot, window, "Tom Ashworth")
    window.do("forget")
    (box,) = (one for one in window.findChildren(QMessageBox) if one.objectName() == "forgetQuestion")
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    box.findChild(QCheckBox, "forgetEverything").setChecked(False)
    next(button for button in box.buttons() if button.objectName() == "forgetButton").click()
    quiet(qtbot, window)
    assert window.desk.letter.review.text == ""
    assert window.review.erased.isVisible()
    said = " ".join(label.text() for label in window.review.erased.findChildren(QLabel))
    assert "stars and times still count" in said


def test_the_next_in_the_list_comes_into_view_when_one_goes_to_sleep(qtbot, sample_window):
    window = sample_window
    show(qtbot, window, "waiting")
    choose(qtbot, window, "Tom Ashworth")
    window.desk.triage.snooze("tomorrow")
    quiet(qtbot, window)
    assert window.desk.letter.review.author == "Mariette"  # not the top of the list, where the owner began


def test_a_draft_in_a_language_without_word_lists_moves_no_pane(qtbot, sample_window):
    window = sample_window
    show(qtbot, window, "waiting")
    choose(qtbot, window, "ليلى")
    window.composer.editor.setFocus()
    window.composer.editor.insertPlainText("Dear")
    window.composer.flush()
    quiet(qtbot, window)
    window.desk.refresh_letter()
    quiet(qtbot, window)
    assert window.composer.language.isVisible()
    assert window.composer.language.minimumSizeHint().width() < window.composer.footer.minimumSizeHint().width()


def test_a_list_that_sleeps_is_not_called_heard_and_can_be_woken_from_the_page_that_comes(qtbot, sample_window):
    window = sample_window
    show(qtbot, window, "waiting")
    window.queue.view.selectAll()
    asleep = window.queue.model.rowCount()
    window.desk.triage.snooze("tomorrow")
    quiet(qtbot, window)
    assert window.pages.currentWidget() is window.nobody
    said = " ".join(label.text() for label in window.nobody.findChildren(QLabel))
    assert f"{asleep} people sleep until later." in said
    assert "heard" not in said
    assert window.toast.isVisible()
    window.toast.undo_button.click()
    quiet(qtbot, window)
    assert window.queue.model.rowCount() == asleep


def test_the_list_has_the_keys_once_somebody_went_through_it(sample_window):
    for widget in sample_window.findChildren(QWidget):
        widget.clearFocus()
    assert sample_window.focusWidget() is None
    sample_window.queue.next()
    assert sample_window.focusWidget() is sample_window.queue.view
    sample_window.queue.search.setFocus()
    sample_window.queue.next()
    assert sample_window.focusWidget() is sample_window.queue.search


def test_an_empty_list_leads_to_those_who_wait_and_an_empty_search_back_to_all(qtbot, sample_window):
    window = sample_window
    show(qtbot, window, "outbox")
    wait_until(lambda: window.review.offers)
    link = window.findChild(QPushButton, "nothingOpenLink")
    assert link.isVisible()
    assert link.text() == link.accessibleName() == "7 people are waiting"
    link.click()
    quiet(qtbot, window)
    assert window.desk.view == "waiting"
    assert not window.review.offers
    assert window.desk.letter is not None

    window.queue.search.setText("zebra quagga")
    wait_until(lambda: window.review.offers)
    assert link.text() == "Clear the search"
    link.click()
    wait_until(lambda: window.queue.model.rowCount() == 7 and window.desk.letter is not None)
    quiet(qtbot, window)
    assert not window.review.offers

    window.desk.choose_filters(Filters(stars=frozenset({1}), language="xh"))
    wait_until(lambda: window.review.offers)
    assert link.text() == "Show everybody again"
    link.click()
    wait_until(lambda: window.queue.model.rowCount() == 7 and not window.review.offers)
