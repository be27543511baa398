"""Stories about the composer: whose words stand in the box, what is kept, what leaves, and what never happens twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QFontMetrics, QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget

from sources.contract import ReplyLimits
from store.records import Finding, Level, ReplyState, SeenReply
from tests.ui import letters
from tests.waiting import wait_until
from ui import theme
from ui.composer.banners import NoticeBar, above
from ui.composer.composer import Composer
from ui.composer.draft_keeper import Keeping
from ui.composer.findings import without_the_middle
from ui.composer.footer import Footer, length_words
from ui.composer.sameness import SamenessPopover
from ui.composer.view import Mode, Sameness
from ui.widgets.banner import Banner


@pytest.fixture
def composer(qtbot):
    made = Composer()
    qtbot.addWidget(made)
    made.resize(592, 460)
    made.kept = []
    made.text_changed.connect(lambda review, text, serial: made.kept.append((review, text, serial)))
    return made


def a_draft(text: str = "", review_id: int = 1, **changes: object):
    changes.setdefault("findings", ())
    changes.setdefault("points", ())
    return letters.ana_draft(text, review_id=review_id, **changes)


def heard(signal) -> list:
    """What a signal has said so far."""
    said: list = []
    signal.connect(lambda *what: said.append(what if len(what) != 1 else what[0]))
    return said


def test_the_words_for_one_person_are_never_in_the_box_of_the_next(composer, qtbot):
    composer.show(a_draft("Dear Ana", 1))
    qtbot.keyClicks(composer.editor, ", sorry")
    composer.show(a_draft("Dear Tom", 2))

    assert composer.text() == "Dear Tom"
    assert [(review, text) for review, text, _serial in composer.kept] == [(1, "Dear Ana, sorry")]


def composes(editor, words: str) -> None:
    """An input method shows what is being composed, then hands the finished words over."""
    QApplication.sendEvent(editor, QInputMethodEvent(words, []))
    finished = QInputMethodEvent()
    finished.setCommitString(words)
    QApplication.sendEvent(editor, finished)


def test_words_of_an_input_method_wait_for_the_one_who_was_chosen(composer, qtbot):
    composer.show(a_draft("Dear Ana", 1))
    composer.editor.setFocus()
    composer.expect(2)
    composes(composer.editor, "李さん")
    qtbot.keyClicks(composer.editor, ", ")
    composes(composer.editor, "すみません")
    assert composer.text() == "Dear Ana"

    composer.window().activateWindow()
    composer.show(a_draft("", 2))

    assert composer.text() == "李さん, すみません"
    assert [(review, text) for review, text, _serial in composer.kept if review == 1] == []


def test_what_was_typed_last_is_handed_on_when_nobody_is_chosen_any_more(composer, qtbot):
    composer.show(a_draft("", 1))
    qtbot.keyClicks(composer.editor, "Half a sent")
    composer.show_nothing()

    assert composer.kept[-1][:2] == (1, "Half a sent")
    assert composer.text() == ""


def test_a_pause_in_typing_keeps_the_draft(composer, qtbot):
    composer.show(a_draft("", 1))
    with qtbot.waitSignal(composer.text_changed, timeout=900) as kept:
        qtbot.keyClicks(composer.editor, "Dear Ana")
    assert kept.args[:2] == [1, "Dear Ana"]


def test_somebody_who_never_pauses_is_kept_within_the_second(composer, qtbot):
    composer.show(a_draft("", 1))
    with qtbot.waitSignal(composer.text_changed, timeout=1000):
        for letter in "This is a long and angry answer":
            qtbot.keyClicks(composer.editor, letter)
            qtbot.wait(60)


def test_a_late_confirmation_for_another_review_does_not_say_saved(composer, qtbot):
    composer.show(a_draft("", 1))
    qtbot.keyClicks(composer.editor, "To Ana")
    composer.show(a_draft("", 2))
    qtbot.keyClicks(composer.editor, "To Tom")
    first = composer.kept[0]
    composer.saved(first[0], first[2])

    assert composer.footer.saved.text() == "Saving…"
    composer.flush()
    composer.saved(2, composer.kept[-1][2])
    assert composer.footer.saved.text() == "Saved"


def test_words_that_could_not_be_stored_are_still_there_when_one_comes_back(composer, qtbot):
    composer.show(a_draft("", 1))
    qtbot.keyClicks(composer.editor, "Only here")
    composer.show(a_draft("", 2))
    review, _text, serial = composer.kept[0]
    composer.not_saved(review, serial, "The disk is full.")
    composer.show(a_draft("", 1))

    assert composer.text() == "Only here"


def test_a_full_disk_is_named_beside_the_words_and_they_are_tried_again(composer, qtbot):
    composer.show(a_draft("", 1))
    qtbot.keyClicks(composer.editor, "Dear Ana")
    composer.flush()
    composer.not_saved(1, composer.kept[-1][2], "The disk is full.")

    assert composer.footer.saved.text() == "Not saved: The disk is full."
    with qtbot.waitSignal(composer.text_changed, timeout=3000) as again:
        pass
    assert again.args[:2] == [1, "Dear Ana"]


def test_a_refresh_while_typing_moves_neither_words_nor_caret(composer, qtbot):
    composer.show(a_draft("Dear Ana, thank you", 1))
    cursor = composer.editor.textCursor()
    cursor.setPosition(4)
    composer.editor.setTextCursor(cursor)
    qtbot.keyClicks(composer.editor, "est")
    composer.show(a_draft("Dear Ana, thank you", 1))

    assert composer.text() == "Dearest Ana, thank you"
    assert composer.editor.textCursor().position() == 7


def test_a_draft_changed_elsewhere_asks_whose_words_count(composer, qtbot):
    composer.show(a_draft("Mine", 1))
    qtbot.keyClicks(composer.editor, " and more")
    composer.show(a_draft("Theirs", 1))

    assert composer.text() == "Mine and more"
    button = composer.findChild(QPushButton, "take_theirsButton")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert composer.text() == "Theirs"
    composer.editor.undo()
    assert composer.text() == "Mine and more"


def test_pasted_looks_stay_outside(composer, qtbot):
    composer.show(a_draft("", 1))
    rich = QMimeData()
    rich.setHtml('<h1 style="color:red">Sorry</h1><img src="http://tracker.example/x.png">')
    rich.setText("Sorry")
    composer.editor.insertFromMimeData(rich)

    assert composer.text() == "Sorry"
    assert "color" not in composer.editor.toHtml().split("<body")[1].split("Sorry")[0].replace("background-color", "")
    assert "img" not in composer.editor.toHtml()


def test_a_dropped_picture_is_not_taken(composer):
    composer.show(a_draft("Words", 1))
    picture = QMimeData()
    picture.setUrls([QUrl.fromLocalFile("photo.png")])
    picture.setData("image/png", b"123")
    assert composer.editor.canInsertFromMimeData(picture) is picture.hasText()


def test_the_first_undo_takes_back_words_and_not_the_looks(composer, qtbot):
    composer.show(a_draft("Dear Ana", 1))
    assert not composer.editor.document().isUndoAvailable()
    qtbot.keyClicks(composer.editor, "!")
    composer.editor.undo()

    assert composer.text() == "Dear Ana"
    assert not composer.editor.document().isUndoAvailable()


def test_undo_never_brings_back_the_letter_to_somebody_else(composer, qtbot):
    composer.show(a_draft("", 1))
    qtbot.keyClicks(composer.editor, "To Ana only")
    composer.show(a_draft("", 2))
    composer.editor.undo()

    assert composer.text() == ""


def test_no_break_spaces_survive(composer):
    composer.show(a_draft("Merci\u00a0!", 1))
    assert composer.text() == "Merci\u00a0!"


def test_a_finding_after_an_emoji_underlines_exactly_its_words(composer):
    text = "Dear 😀👩‍👧 Ana, but we tried"
    found = letters.a_finding("defensive", Level.WARNING, text, "but we tried", "takes it back.")
    composer.show(a_draft(text, 1, findings=(found,)))

    marked = [selection.cursor.selectedText() for selection in composer.editor.extraSelections()]
    assert marked == ["but we tried"]


def test_checks_of_an_older_text_are_not_painted_onto_the_new_one(composer, qtbot):
    composer.show(a_draft("but", 1))
    qtbot.keyClicks(composer.editor, " no")
    composer.show_checks(1, "but", (Finding("defensive", Level.WARNING, 0, 3, "takes it back."),))

    assert composer.editor.extraSelections() == []


def test_three_findings_are_in_view_and_the_rest_is_counted(composer):
    text = "one two three four five"
    found = [letters.a_finding("x", Level.NUDGE, text, word, "is odd.") for word in text.split()]
    composer.show(a_draft(text, 1, findings=tuple(found)))

    assert len(composer.findings.rows()) == 3
    assert composer.findings._more.text() == "2 more"


def test_waiving_names_the_check_and_its_place(composer, qtbot):
    found = Finding("defensive", Level.WARNING, 0, 3, "takes it back.")
    composer.show(a_draft("but", 1, findings=(found,)))
    waived = heard(composer.waive_requested)
    qtbot.mouseClick(composer.findings.rows()[0]._waive, Qt.MouseButton.LeftButton)

    assert waived == [(1, "defensive", 0, 3)]


@pytest.mark.parametrize(
    ("length", "said", "tone"),
    [(427, "427 / 4,096", "text2"), (3700, "3,700 / 4,096", "due"), (4180, "4,180 / 4,096 · 84 too many", "over")],
)
def test_the_length_speaks_up_before_the_limit_and_counts_what_is_too_much(length, said, tone):
    assert length_words(length, 4096, "characters") == (said, tone)


def test_too_long_is_said_and_never_cut(composer, qtbot):
    composer.show(a_draft("x" * 360, 1, limits=ReplyLimits(350, "characters")))
    posted = heard(composer.post_requested)
    composer.press_primary()

    assert posted == []
    assert composer.text() == "x" * 360
    assert "10 characters too many" in composer.findChild(QWidget, "tooLongBanner").accessibleName()


def test_a_limit_in_bytes_counts_bytes(composer):
    composer.show(a_draft("é" * 10, 1, limits=ReplyLimits(15, "bytes")))
    assert "5 too many" in composer.footer.length.text()


def test_one_press_posts_once_however_often_the_key_is_struck(composer, qtbot):
    composer.show(a_draft("Dear Ana", 1))
    posted = heard(composer.post_requested)
    for _press in range(3):
        qtbot.keyClick(composer.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert posted == [(1, "Dear Ana")]


def test_what_is_posted_is_what_stands_in_the_box_and_it_is_kept_first(composer, qtbot):
    composer.show(a_draft("An angry line", 1))
    composer.editor.selectAll()
    qtbot.keyClicks(composer.editor, "A kind line")
    order: list[str] = []
    composer.text_changed.connect(lambda _review, text, _serial: order.append(f"kept {text}"))
    composer.post_requested.connect(lambda _review, text: order.append(f"posted {text}"))
    qtbot.mouseClick(composer.footer.post, Qt.MouseButton.LeftButton)

    assert order == ["kept A kind line", "posted A kind line"]


def test_what_is_still_open_is_named_once_and_the_second_press_posts(composer, qtbot):
    composer.show(a_draft("Dear Ana", 1, open_labels=("A question", "A named next step")))
    posted = heard(composer.post_requested)
    composer.press_primary()
    assert posted == []
    assert "a question, a named next step" in composer.findChild(QWidget, "stillOpenBanner").accessibleName()

    composer.press_primary()
    assert posted == [(1, "Dear Ana")]


def test_going_back_from_what_is_open_posts_nothing(composer, qtbot):
    composer.show(a_draft("Dear Ana", 1, open_labels=("A question",)))
    composer.press_primary()
    qtbot.mouseClick(composer.findChild(QPushButton, "go_backButton"), Qt.MouseButton.LeftButton)
    assert composer.footer.isVisibleTo(composer)


def test_an_empty_reply_cannot_be_posted_and_says_why(composer):
    composer.show(a_draft("  \n", 1))
    assert not composer.footer.post.isEnabled()
    assert composer.footer.post.toolTip() == "Nothing is written yet."


def test_after_two_replies_the_guard_stands_in_the_composers_place(composer, qtbot):
    view = a_draft("A third", 1, posted=letters.piet_replies(), obstacle="Twice is enough in public.")
    composer.show(view)
    assert not composer.editor.isVisibleTo(composer)
    posted = heard(composer.post_requested)
    composer.press_primary()
    assert posted == []

    private = heard(composer.answer_private_requested)
    qtbot.mouseClick(composer.findChild(QPushButton, "answer_privateButton"), Qt.MouseButton.LeftButton)
    assert private == [1]


def test_writing_a_third_time_asks_why_and_passes_the_reason_on(composer, qtbot):
    composer.show(a_draft("", 1, posted=letters.piet_replies(), obstacle="Twice is enough in public."))
    reopened = heard(composer.reopen_requested)
    qtbot.mouseClick(composer.findChild(QPushButton, "write_anywayButton"), Qt.MouseButton.LeftButton)
    assert not composer._again._confirm.isEnabled()
    qtbot.keyClicks(composer._again._field, "They asked me")
    qtbot.keyClick(composer._again._field, Qt.Key.Key_Return)

    assert reopened == [(1, "They asked me")]
    composer.show(a_draft("", 1, posted=letters.piet_replies()))
    assert composer.editor.isVisibleTo(composer)


def test_where_the_owner_posts_by_hand_copying_is_the_primary_button(composer, qtbot):
    composer.show(a_draft("Dear Ana", 1, mode=Mode.BY_HAND))
    copied = heard(composer.copy_and_open_requested)
    assert not composer.footer.post.isVisibleTo(composer)
    qtbot.mouseClick(composer.footer.copy_and_open, Qt.MouseButton.LeftButton)
    assert copied == [(1, "Dear Ana")]


def test_after_copying_the_bar_asks_whether_it_was_posted(composer, qtbot):
    composer.show(a_draft("Dear Ana", 1, mode=Mode.BY_HAND, state=ReplyState.HANDED_OVER))
    bar = composer.findChild(QWidget, "postedConfirmBar")
    assert bar.isVisibleTo(composer)
    assert not composer.footer.isVisibleTo(composer)
    yes, no = heard(composer.posted_confirmed), heard(composer.not_posted)
    qtbot.mouseClick(bar.button("not_posted"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(bar.button("posted_confirmed"), Qt.MouseButton.LeftButton)
    assert (yes, no) == ([1], [1])


def test_editing_stops_the_clock_before_the_new_words_are_kept(composer, qtbot):
    going = a_draft("Angry", 1, state=ReplyState.QUEUED, send_after=letters.NOW + timedelta(seconds=100))
    composer.show(going)
    assert "Goes out in 1:40" in composer.findChild(QWidget, "undoSendBanner").accessibleName()
    stopped = heard(composer.undo_send)
    qtbot.keyClicks(composer.editor, "?")

    assert stopped == [1]
    assert composer.kept == []
    assert composer.footer.isVisibleTo(composer)


def test_a_reply_on_its_way_cannot_be_changed_any_more(composer, qtbot):
    composer.show(a_draft("Gone", 1, state=ReplyState.SENDING))
    qtbot.keyClicks(composer.editor, "x")
    assert composer.text() == "Gone"


def test_the_box_is_empty_once_the_reply_is_posted(composer, qtbot):
    composer.show(a_draft("", 1))
    qtbot.keyClicks(composer.editor, "Dear Ana")
    composer.flush()
    composer.show(a_draft("Dear Ana", 1, state=ReplyState.QUEUED))
    reply = replace(letters.piet_replies()[0], text="Dear Ana")
    composer.show(a_draft("", 1, posted=(reply,)))

    assert composer.text() == ""
    assert composer.findChild(QWidget, "lastOneBanner").isVisibleTo(composer)


def test_a_reply_that_replaces_another_says_so_and_that_it_is_the_last(composer):
    sentence = "This replaces your earlier reply."
    composer.show(
        a_draft("Dear Ana", 1, posted=letters.piet_replies()[:1], replaces=sentence, site="App Store Connect")
    )

    banner = composer.findChild(NoticeBar, "replacesBanner")
    assert banner.isVisibleTo(composer)
    assert banner.notice.title == sentence
    assert "App Store Connect" in banner.notice.line
    assert "the last one that helps" in banner.notice.line


def test_a_site_s_rule_about_public_answers_stands_above_the_draft_until_one_was_given(composer):
    rule = (
        "Write to the buyer in Messages first. Once you answer in public, Etsy no longer lets them change their review."
    )
    composer.show(a_draft("Dear Ana", 1, mode=Mode.BY_HAND, advice=rule))
    notice = composer.findChild(NoticeBar, "adviceBanner").notice
    assert f"{notice.title} {notice.line}" == rule

    answered = a_draft("Dear Ana", 1, mode=Mode.BY_HAND, advice=rule, posted=letters.piet_replies()[:1])
    assert [one.name for one in above(answered)] == ["lastOneBanner"]


def test_a_refused_reply_keeps_its_words_and_offers_the_way_by_hand(composer, qtbot):
    composer.show(a_draft("Dear Ana", 1, state=ReplyState.REFUSED, error="Google did not take it."))
    copied = heard(composer.copy_and_open_requested)
    qtbot.mouseClick(composer.findChild(QPushButton, "copy_and_openButton"), Qt.MouseButton.LeftButton)
    assert composer.text() == "Dear Ana"
    assert copied == [(1, "Dear Ana")]


def test_a_long_reason_of_a_site_is_read_whole_in_a_narrow_letter(composer, qtbot):
    reason = (
        "Google takes no reply to this review from here: it is gone, or too old. The Play Console may still take it; your "
        "words are kept."
    )
    (notice,) = above(a_draft("Dear Ana", 1, state=ReplyState.REFUSED, error=reason))
    bar = NoticeBar(notice)
    qtbot.addWidget(bar)
    bar.setFixedWidth(440)
    bar.show()
    (title,) = [label for label in bar.findChildren(QLabel) if label.text() == reason]
    lines = -(-title.fontMetrics().horizontalAdvance(reason) // title.width())
    assert title.height() >= lines * title.fontMetrics().height()


def test_a_reply_that_was_held_back_says_why_above_its_words(composer):
    composer.show(a_draft("Dear Ana", 1, error="Its source was removed: add it again to post here."))
    notice = composer.findChild(NoticeBar, "heldBackBanner").notice
    assert notice.line == "Its source was removed: add it again to post here."
    assert composer.text() == "Dear Ana"


def test_an_unknown_outcome_asks_the_owner_and_posts_nothing_by_itself(composer, qtbot):
    composer.show(a_draft("Dear Ana", 1, state=ReplyState.UNKNOWN, error="The line dropped."))
    posted, told = heard(composer.post_requested), heard(composer.outcome_told)
    composer.press_primary()
    qtbot.mouseClick(composer.findChild(QPushButton, "is_thereButton"), Qt.MouseButton.LeftButton)
    assert (posted, told) == ([], [(1, True)])


def test_an_answer_that_appeared_at_the_site_asks_before_anything_goes_out(composer, qtbot):
    composer.show(a_draft("Mine", 1, appeared=SeenReply("Hi, DM us."), appeared_when="20 minutes ago"))
    settled = heard(composer.appeared_settled)
    assert "20 minutes ago" in composer.findChild(QWidget, "appearedBanner").accessibleName()
    qtbot.mouseClick(composer.findChild(QPushButton, "keep_theirsButton"), Qt.MouseButton.LeftButton)
    assert settled == [(1, True)]


def test_a_fact_comes_in_at_the_caret_as_one_step(composer):
    composer.show(a_draft("Write to .", 1))
    cursor = composer.editor.textCursor()
    cursor.setPosition(9)
    composer.editor.setTextCursor(cursor)
    composer.header.fact_chosen.emit("naledi@cornercafe.example")
    assert composer.text() == "Write to naledi@cornercafe.example."
    composer.editor.undo()
    assert composer.text() == "Write to ."


def test_arabic_words_are_set_from_the_right_and_so_is_an_empty_draft_to_an_arabic_review(composer):
    composer.show(letters.layla_draft())
    assert composer.editor.right_to_left
    composer.show(letters.layla_draft(review_id=9, text=""))
    assert composer.editor.right_to_left
    composer.show(a_draft("Dear Ana", 1))
    assert not composer.editor.right_to_left


def test_the_editor_has_five_lines_at_least_and_grows_with_the_words(composer):
    composer.set_room(900)
    composer.show(a_draft("", 1))
    small = composer.frame.height()
    composer.editor.moveCursor(QTextCursor.MoveOperation.End)
    composer.editor.insertPlainText("\n" * 12)
    assert small >= 5 * 24
    assert composer.frame.height() > small


def test_in_a_low_window_findings_give_way_before_the_words_do(composer, qtbot):
    text = "We were short, but we do our best. Come back soon. It was busy. We try. Thank you for your patience."
    said = [
        letters.a_finding("defensive", Level.WARNING, text, quote, "defends you.")
        for quote in ("but we do our best", "It was busy", "We try", "your patience")
    ]
    rows, lines = {}, {}
    line = theme.line_height("voice")
    for room in (520, 310, 200):
        composer.set_room(room)
        composer.show(a_draft(text, findings=tuple(said)))
        if room > 200:
            wait_until(lambda room=room: composer.sizeHint().height() <= room)
        rows[room] = len(composer.findings.rows())
        lines[room] = (composer.frame.height() - composer.frame.padding()) / line
    assert rows == {520: 3, 310: 2, 200: 1}
    assert lines == {520: 5, 310: 5, 200: 3}
    assert composer.findings.findChild(QAbstractButton, "moreFindings").text() == "3 more"


def test_a_copy_stands_beside_its_twin_and_the_last_openings(composer, qtbot):
    text = "Dear guest, thank you for your feedback, which we take seriously."
    twin = "Dear guest, thank you for your feedback, which we took seriously. Naledi"
    finding = letters.a_finding("scripted", Level.WARNING, text, text, "repeats “Dear guest”. Start from their story.")
    composer.show(a_draft(text, findings=(finding,), sameness=Sameness(twin, ("Dear guest, thank you", "Dear Tom, I"))))

    (row,) = composer.findings.rows()
    link = row.findChild(QAbstractButton, "compareLink")
    assert link.isVisible()
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)

    popover = composer.window().findChild(SamenessPopover)
    assert popover.isVisible()
    assert (popover.draft.words(), popover.twin.words()) == (text, twin)
    assert popover.openings() == [text, "Dear guest, thank you", "Dear Tom, I"]
    qtbot.keyClick(popover.back, Qt.Key.Key_Escape)
    assert popover.isHidden()


def test_a_reply_of_ones_own_offers_nothing_to_compare(composer):
    text = "Dear Ana, the soup was cold twice."
    finding = letters.a_finding("defensive", Level.WARNING, text, "twice", "defends you.")
    composer.show(a_draft(text, findings=(finding,)))

    (row,) = composer.findings.rows()
    assert not row.findChild(QAbstractButton, "compareLink").isVisible()


def test_a_long_quote_loses_whole_words_of_its_middle(qapp):
    metrics = QFontMetrics(theme.font("name"))
    quote = "“from Monday Sipho tastes every pot before it leaves”"
    assert without_the_middle(quote, metrics, metrics.horizontalAdvance(quote)) == quote
    shorter = without_the_middle(quote, metrics, metrics.horizontalAdvance(quote) * 2 // 3)
    head, tail = shorter.split(" … ")
    assert quote.startswith(f"{head} ")
    assert quote.endswith(f" {tail}")


def test_an_editor_that_scrolls_shows_whole_lines_and_the_one_with_the_caret(composer, qtbot):
    composer.resize(592, 900)
    composer.set_room(420)
    composer.show(a_draft("\n".join(f"Line {n}" for n in range(40)), 1))
    composer.set_room(421)
    line = theme.line_height("voice")
    assert (composer.frame.height() - composer.frame.padding()) % line == 0
    caret = composer.editor.cursorRect()
    assert caret.bottom() <= composer.editor.viewport().height()


def test_the_buttons_of_a_narrow_banner_stand_below_each_other_and_are_never_cut(qtbot):
    words = ("Answer in private, a long way of saying it", "Let it rest", "Write anyway, whatever they say")
    pane = QWidget()
    qtbot.addWidget(pane)
    pane.resize(1100, 400)
    bar = Banner(
        "rest", "Twice is enough in public.", "Take it to a private channel, or let it rest.", "speech", parent=pane
    )
    buttons = [QPushButton(one) for one in words]
    bar.set_buttons(buttons[:2], far=buttons[2])
    pane.show()
    for width in (1000, 420):
        bar.resize(width, 300)
        wait_until(lambda: all(one.width() >= one.minimumSizeHint().width() for one in buttons))
    assert buttons[0].y() < buttons[1].y() < buttons[2].y()


def test_a_footer_without_room_keeps_its_button_whole_and_never_hides_what_was_not_saved(qtbot):
    pane = QWidget()
    qtbot.addWidget(pane)
    footer = Footer(pane)
    footer.show_view(a_draft("Dear Ana", 1, mode=Mode.BY_HAND))
    footer.show_keeping(Keeping.SAVED, "")
    pane.resize(900, 80)
    footer.resize(800, 60)
    pane.show()
    assert footer.saved.isVisible()
    footer.resize(230, 60)
    assert not footer.saved.isVisible()
    footer.show_keeping(Keeping.NOT_SAVED, "the disk is full")
    assert footer.saved.isVisible()
