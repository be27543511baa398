"""Stories about the letter: whose words are shown and how, what is numbered in the margin, and what its buttons ask."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from store.records import Case, ComplaintPoint, Precision, Status
from tests.ui import letters
from tests.waiting import wait_until
from ui import theme
from ui.review import wording
from ui.review.disclosures import differences
from ui.review.pane import ReviewPane
from ui.review.view import FurtherWords
from ui.voices import Underline
from ui.widgets.labels import PartsLabel


@pytest.fixture
def pane(qtbot):
    made = ReviewPane()
    qtbot.addWidget(made)
    made.resize(592, 420)
    return made


def heard(signal) -> list:
    said: list = []
    signal.connect(lambda *what: said.append(what if len(what) != 1 else what[0]))
    return said


def shown(pane, qtbot, view=None):
    pane.show(view or letters.ana_letter())
    super(ReviewPane, pane).show()
    qtbot.waitExposed(pane)
    return pane


def a_letter_saying(text: str, **changes: object):
    return letters.ana_letter(review=letters.a_review(text=text), points=(), **changes)


def test_markup_in_a_review_is_words(pane):
    pane.show(a_letter_saying("<b>Rude</b> <img src='http://tracker.example/x.png'> &amp; slow"))
    assert pane.text.voice.words() == "<b>Rude</b> <img src='http://tracker.example/x.png'> &amp; slow"
    pane.show(letters.ana_letter(review=letters.a_review(title="<h1>Big</h1>", author="<i>Ana</i>")))
    assert pane.title.text() == "<h1>Big</h1>"
    assert pane.meta.author.textFormat() is Qt.TextFormat.PlainText


def test_points_stand_under_exactly_their_sentences_after_an_emoji(pane):
    text = "😀😀 Soup was cold. Nobody cared."
    view = letters.ana_letter(review=letters.a_review(text=text), points=letters.points_in(text, "Nobody cared."))
    pane.show(view)
    marked = [selection.cursor.selectedText() for selection in pane.text.voice.extraSelections()]
    assert marked == ["Nobody cared."]


def test_the_ring_stands_left_of_english_and_right_of_arabic(pane, qtbot):
    shown(pane, qtbot)
    english = pane.text.ring_rects()
    assert set(english) == {1, 2, 3}
    assert all(rect.right() < pane.text.voice.x() for rect in english.values())
    assert english[1].y() < english[2].y() < english[3].y()
    shown(pane, qtbot, letters.layla_letter())
    arabic = pane.text.ring_rects()
    assert all(rect.left() > pane.text.voice.geometry().right() for rect in arabic.values())
    assert pane.right_to_left


def test_two_points_on_one_line_stand_side_by_side(pane, qtbot):
    text = "Cold. Late."
    view = letters.ana_letter(review=letters.a_review(text=text), points=letters.points_in(text, "Cold.", "Late."))
    rings = shown(pane, qtbot, view).text.ring_rects()
    assert rings[1].y() == rings[2].y()
    assert rings[2].right() <= rings[1].left() + 1


@pytest.mark.parametrize("text", ["Cold. Late. Rude.", "بارد. متأخر. وقح."])
def test_three_points_on_one_line_are_all_in_the_margin(pane, qtbot, text):
    points = letters.points_in(text, *(f"{word}." for word in text.rstrip(".").split(". ")))
    view = letters.ana_letter(review=letters.a_review(text=text), points=points)
    rings = shown(pane, qtbot, view).text.ring_rects()
    assert len(rings) == 3
    assert all(rect.left() >= 0 and rect.right() <= pane.text.width() for rect in rings.values())


def test_a_point_outside_the_text_is_left_out(pane):
    pane.show(letters.ana_letter(review=letters.a_review(text="Short"), points=(ComplaintPoint(1, 3, 99, ""),)))
    assert pane.text.ring_rects() == {}


def test_a_link_opens_on_a_click_alone_and_as_a_wish(pane, qtbot):
    shown(pane, qtbot, a_letter_saying("https://a.example/proof shows it"))
    wanted = heard(pane.open_link_requested)
    voice = pane.text.voice
    qtbot.mouseMove(voice.viewport(), QPointF(30, 14).toPoint())
    assert wanted == []
    qtbot.mouseClick(voice.viewport(), Qt.MouseButton.LeftButton, pos=QPointF(30, 14).toPoint())
    assert wanted == ["https://a.example/proof"]
    qtbot.mouseClick(voice.viewport(), Qt.MouseButton.LeftButton, pos=QPointF(300, 14).toPoint())
    assert len(wanted) == 1


def test_a_word_that_only_looks_like_a_command_is_no_link(pane, qtbot):
    shown(pane, qtbot, a_letter_saying("javascript:alert(1) file:///etc/passwd"))
    assert [m for m in pane.text.voice.marks if m.underline is Underline.LINK] == []


def test_an_edit_is_told_in_one_line_and_shown_side_by_side(pane, qtbot):
    shown(pane, qtbot)
    assert pane.history.sentence() == "Edited once, on Wednesday: was 2 stars"
    pane.history.open()
    assert pane.history.is_open()
    went, came = differences("The soup was cold", "The soup was cold twice")
    assert (went, [(m.start, m.end) for m in came]) == ((), [(17, 23)])


def test_what_is_unfolded_stays_so_through_a_refresh_and_folds_for_the_next_person(pane):
    pane.show(letters.ana_letter())
    pane.others.open()
    pane.show(letters.ana_letter(now=letters.NOW + timedelta(minutes=1)))
    assert pane.others.is_open()
    pane.show(letters.layla_letter())
    assert not pane.others.is_open()


def test_earlier_reviews_are_counted_in_words():
    view = letters.ana_letter()
    assert wording.others(view.others, "Ana P.") == "2 earlier reviews by \u2068Ana\u2069, both 5 stars"


def test_a_review_gone_from_its_site_says_that_this_copy_stays(pane):
    gone = letters.a_review(gone_at=letters.NOW - timedelta(days=3))
    pane.show(letters.ana_letter(review=gone))
    assert pane.gone.isVisibleTo(pane)
    assert "This copy stays." in pane.gone.accessibleName()


def test_a_date_that_the_site_did_not_give_is_not_invented(pane):
    vague = letters.a_review(created_at=None, created_text="a while ago", created_precision=Precision.NONE)
    pane.show(letters.ana_letter(review=vague))
    assert "a while ago" in pane.meta.place.whole_text()


def test_a_mention_without_stars_asks_for_them(pane, qtbot):
    view = letters.ana_letter(review=letters.a_review(rating=None), status=Status.UNRATED)
    shown(pane, qtbot, view)
    rated = heard(pane.rated)
    for name in ("rate2Button", "notAComplaintButton"):
        qtbot.mouseClick(pane.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)
    assert rated == [2.0, None]


def test_a_thumb_is_the_site_s_word_and_no_star(pane, qtbot):
    thumb = letters.a_review(rating=1.0, rating_raw="not recommended")
    shown(pane, qtbot, letters.ana_letter(review=thumb))
    assert not pane.meta.stars.isVisible()
    assert "not recommended" in pane.meta.place.text()
    shown(pane, qtbot, letters.ana_letter(review=letters.a_review(rating=1.0, rating_raw="1")))
    assert pane.meta.stars.isVisible()


def test_stars_read_out_of_words_can_be_corrected(pane, qtbot):
    shown(pane, qtbot, letters.ana_letter(review=letters.a_review(rating=2.0, rating_guessed=True)))
    rated = heard(pane.rated)
    assert not pane.rating_question._stars.isVisible()
    qtbot.mouseClick(pane.rating_question._wrong, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(pane.findChild(QAbstractButton, "rate4Button"), Qt.MouseButton.LeftButton)
    assert rated == [4.0]


def test_replies_say_where_they_stand_and_the_customer_comes_back_in_order(pane, qtbot):
    first, second = letters.piet_replies()
    outdated = replace(first, outdated=True)
    between = FurtherWords("Still loose.", first.posted_at + timedelta(days=1))
    shown(pane, qtbot, letters.ana_letter(replies=(outdated, second), said_after=(between,)))
    names = [w.accessibleName() for w in pane.thread.findChildren(QWidget) if type(w).__name__ == "Voice"]
    assert names[0].startswith("Reply 1")
    assert "outdated" in names[0]
    assert names[1].startswith("\u2068Ana P.")
    assert names[2].startswith("Reply 2")
    assert "live" in names[2]


def test_declining_asks_why_in_place_and_takes_no_empty_answer(pane, qtbot):
    shown(pane, qtbot)
    declined = heard(pane.header.decline_requested)
    qtbot.mouseClick(pane.findChild(QAbstractButton, "doneButton"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(pane.findChild(QAbstractButton, "declineButton"), Qt.MouseButton.LeftButton)
    field = pane.header._decline._field
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert declined == []
    qtbot.keyClicks(field, "Threats")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert declined == ["Threats"]
    assert field.text() == ""


def test_a_reason_typed_for_one_person_is_not_offered_for_the_next(pane, qtbot):
    shown(pane, qtbot)
    pane.header.ask_decline()
    qtbot.keyClicks(pane.header._decline._field, "About Ana")
    pane.show(letters.layla_letter())
    assert pane.header._decline.isHidden()
    assert pane.header._decline.words() == ""


def test_setting_aside_and_answering_in_private_pass_kind_and_words(pane, qtbot):
    shown(pane, qtbot)
    aside, private = heard(pane.header.set_aside_requested), heard(pane.header.answered_in_private)
    qtbot.mouseClick(pane.findChild(QAbstractButton, "setAsideButton"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(pane.header._aside._field, Qt.Key.Key_Return)
    pane.header.ask_private()
    qtbot.keyClicks(pane.header._private._field, "Called her")
    qtbot.keyClick(pane.header._private._field, Qt.Key.Key_Return)
    assert aside == [("", "spam")]
    assert private == [("phone", "Called her")]


def test_a_number_chooses_how_long_to_snooze(pane, qtbot):
    shown(pane, qtbot)
    snoozed = heard(pane.header.snooze_requested)
    pane.header.ask_snooze()
    qtbot.keyClick(pane.header._snooze, Qt.Key.Key_2)
    assert snoozed == ["tomorrow"]
    assert pane.header._snooze.isHidden()


def test_a_follow_up_is_a_day_from_the_month(pane, qtbot):
    shown(pane, qtbot, letters.ana_letter(follow_up=None))
    wanted = heard(pane.header.follow_up_requested)
    pane.header.ask_follow_up()
    month = pane.findChild(QWidget, "datePopover")
    qtbot.mouseClick(month.findChild(QAbstractButton, "dateConfirmButton"), Qt.MouseButton.LeftButton)
    assert len(wanted) == 1
    assert isinstance(wanted[0], date)


def test_reasons_are_added_and_taken_away_one_by_one(pane):
    pane.show(letters.ana_letter(case=Case(1, reasons=("cold food",))))
    changed = heard(pane.picks.reasons_changed)
    pane.picks._tick("waiting", True)
    pane.picks._tick("cold food", False)
    assert changed == [("cold food", "waiting"), ()]


def test_a_very_long_word_and_a_very_long_review_stay_inside_the_sheet(pane, qtbot):
    shown(pane, qtbot, a_letter_saying("x" * 4000 + " " + "word " * 4000))
    assert pane._card.width() <= pane.width()
    assert pane.text.voice.document().size().width() <= pane.text.voice.width()
    wait_until(lambda: pane._scroll.verticalScrollBar().maximum() > 0)
    assert pane.scroll_page()


@pytest.mark.parametrize("make", [letters.ana_letter, letters.layla_letter])
def test_every_control_of_the_letter_has_a_name(pane, qtbot, make):
    shown(pane, qtbot, make(replies=letters.piet_replies()))
    nameless = [
        type(widget).__name__
        for widget in pane.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.isVisibleTo(pane)
        and not widget.accessibleName()
        and not widget.objectName().startswith("qt_")
    ]
    assert nameless == []


def test_p_marks_the_selected_words_or_the_sentence_with_the_caret(pane, qtbot):
    shown(pane, qtbot)
    voice, marked = pane.text.voice, heard(pane.point_marked)
    begins = voice.words().index("The girl at the till")
    cursor = voice.textCursor()
    cursor.setPosition(begins)
    cursor.setPosition(begins + 8, cursor.MoveMode.KeepAnchor)
    voice.setTextCursor(cursor)

    qtbot.keyClick(voice, Qt.Key.Key_P)
    cursor.setPosition(begins)
    voice.setTextCursor(cursor)
    qtbot.keyClick(voice, Qt.Key.Key_P)

    assert marked == [(begins, begins + 8), (begins, begins)]
    assert voice.words() == letters.ana_letter().review.text


def test_without_a_place_in_the_review_the_action_marks_nothing(pane, qtbot):
    shown(pane, qtbot)
    marked = heard(pane.point_marked)

    pane.text.mark_point()

    assert marked == [(-1, -1)]


def test_a_narrow_line_about_a_letter_leaves_whole_parts_out_and_keeps_its_date(qtbot):
    line = PartsLabel(" · ")
    qtbot.addWidget(line)
    line.show_parts(((1, "Corner Café"), (2, "Town guide"), (0, "Mon 16 Nov"), (4, "helpful to 3")))
    whole = line.whole_text()
    line.show()
    line.resize(line.fontMetrics().horizontalAdvance(whole) + 2, 20)
    assert line.text() == whole
    line.resize(line.fontMetrics().horizontalAdvance(whole) - 8, 20)
    assert line.text().strip(" ·") == "Corner Café · Town guide · Mon 16 Nov"
    line.resize(line.fontMetrics().horizontalAdvance(" · Mon 16 Nov") + 4, 20)
    assert line.text().strip(" ·") == "Mon 16 Nov"
    assert line.toolTip() == whole


def test_a_letter_never_runs_wider_than_can_be_followed(pane, qtbot):
    pane.resize(1900, 900)
    shown(pane, qtbot)
    wait_until(lambda: pane._card.width() == theme.px(theme.LETTER))
    assert pane._card.mapTo(pane, QPoint(0, 0)).x() == 0


def test_a_letter_that_takes_long_to_read_says_so_instead_of_showing_somebody_elses(pane, qtbot):
    shown(pane, qtbot)
    other = letters.ana_letter(review=replace(letters.a_review(text="My lunch break was over."), id=2), points=())
    pane.expect(2)
    assert pane._card.isVisible()  # a quick answer must not make the sheet blink
    wait_until(lambda: pane.findChild(QWidget, "readingLetter").isVisible())
    assert not pane._card.isVisible()

    pane.show(other)
    assert pane._card.isVisible()
    assert not pane.findChild(QWidget, "readingLetter").isVisible()


def test_a_letter_that_is_chosen_again_while_another_is_read_is_there_at_once(pane, qtbot):
    shown(pane, qtbot)
    pane.expect(2)
    wait_until(lambda: not pane._card.isVisible())
    pane.expect(pane.review_id)
    assert pane._card.isVisible()
