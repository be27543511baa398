"""What a stranger takes away: statements about what a site shows of a reply, from what the draft checks found."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtWidgets import QApplication

from store.records import Level
from store.rules.draft_checks import check_draft
from tests.ui import letters
from tests.ui.sample_window import quiet
from tests.waiting import wait_until
from ui.bystander.takeaways import takeaways
from ui.bystander.view import BystanderView, StrangerView

REVIEW = "My soup came cold twice and nobody said sorry."
GOOD = (
    "Dear Ana, I am sorry that your soup came cold, twice. We should have tasted it. From Monday Sipho tastes every pot. "
    "Please ring me on 01632 960144.\n\nNaledi"
)


def told(reply, shown=10_000, *, language="en", **kind):
    found = check_draft(reply, review=REVIEW, language=language, message_language=language)
    return {one.words: one for one in takeaways(found, reply, shown, **kind)}


def test_a_humane_reply_is_told_as_one():
    said = told(GOOD, discreet=True)
    assert list(said) == [
        "You know what went wrong",
        "Somebody is sorry, without an excuse",
        "Something moves",
        "Somebody stands for it by name",
        "There is a way to reach you",
        "Nothing of theirs is told that they did not tell",
    ]
    assert {one.level for one in said.values()} == {Level.PRAISE}
    assert "soup" in said["You know what went wrong"].detail


def test_what_stands_behind_more_is_seen_by_few():
    said = told(GOOD, shown=GOOD.index("Please"))
    assert said["Your name comes after “more”"].detail == "Most strangers will not see “Naledi”."
    assert said["No way to reach you in what they see"].level is Level.NUDGE
    assert said["Something moves"].level is Level.PRAISE
    assert "What you do comes after “more”" in told(GOOD, shown=GOOD.index("We should"))


def test_a_defence_and_an_insult_are_what_is_remembered():
    said = told("I am sorry about the soup, but you should have told us.")
    assert said["Somebody is sorry, and defends it"].level is Level.WARNING
    assert said["Nobody stands for it by name"].level is Level.NUDGE
    assert "Somebody is rude to a customer" in told("The soup was hot, you liar. Go and eat elsewhere.")
    assert "The sorry is in doubt" in told("We are sorry if you feel that the soup was cold.")


def test_what_nobody_looked_for_is_not_said_to_be_missing():
    """A language without words of its own is not told that nobody is sorry."""
    said = told("Žao nam je zbog hladne juhe. Nazovite nas.", language="hr")
    assert "Nobody is sorry" not in said
    assert "You do not learn what went wrong" not in said
    assert "Nothing of theirs is told that they did not tell" not in said


def test_whoever_was_pleased_needs_no_sorry():
    said = told("Thank you, Ana. See you on Friday.\n\nNaledi", pleased=True)
    assert "Nobody is sorry" not in said
    assert "Somebody stands for it by name" in said


def test_what_is_theirs_to_tell_is_a_warning():
    said = told("Dear Ana, your card ending 4421 was charged at 19:40. I am sorry.")
    assert said["Something of theirs is told that they did not tell"].level is Level.WARNING


def test_an_empty_draft_leaves_nothing():
    assert takeaways((), "  ", 0) == ()


def test_words_that_were_just_typed_are_told_of_once_they_are_read(qtbot, sample_window):
    window = sample_window
    quiet(qtbot, window)
    window.do("write")
    window.composer.editor.setPlainText("You liar. Go and eat elsewhere.")
    window.do("bystander")
    assert window.pages.currentWidget() is window.stranger
    assert window.stranger._takes_away == ()  # nothing is known of them yet
    wait_until(lambda: "Somebody is rude to a customer" in {one.words for one in window.stranger._takes_away or ()})


def test_a_check_that_comes_late_does_not_take_the_place_of_a_newer_one(qtbot, sample_window, monkeypatch):
    window = sample_window
    quiet(qtbot, window)
    desk, newer_is_read = window.desk, threading.Event()
    read = desk.coach.read

    def slow_with_the_first(text, *about, **beside):
        if text == "I am sorry":
            newer_is_read.wait(20)
        return read(text, *about, **beside)

    monkeypatch.setattr(desk.coach, "read", slow_with_the_first)
    for text in ("I am sorry", "I am sorry about the soup"):
        desk.writing.keep_words(desk.review_id, text, 0)
    wait_until(lambda: desk.letter.coached.text == "I am sorry about the soup")
    newer_is_read.set()
    quiet(qtbot, window)
    assert desk.letter.coached.text == "I am sorry about the soup"


@pytest.mark.parametrize("width", ["wide", "phone"])
def test_the_view_tells_it_of_what_its_width_shows(qtbot, width):
    view = BystanderView()
    qtbot.addWidget(view)
    view.resize(1200, 780)
    reply = letters.ANA_ANSWER
    view.show_view(
        StrangerView("Ana P.", 1.0, "today", "Cold soup", letters.ANA_SAID, reply,
                     findings=check_draft(reply, review=letters.ANA_SAID, language="en"))
    )  # fmt: skip
    view.show()
    qtbot.waitExposed(view)
    view.set_width(width)
    QApplication.processEvents()
    shown = view._answer.words.shown_characters()
    assert view._takes_away == takeaways(view._view.findings, reply, shown)
    joined = " ".join(reply.split())
    assert "Your name comes after “more”" in {one.words for one in view._takes_away}
    assert 60 < shown < len(joined)
    assert joined[shown] == " "
