"""Posting through a site from the window: the time to undo, sending, the questions that follow, and quitting meanwhile."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from store import drafts, outbox_ledger, posting, reply_ledger
from store.records import ReplyState
from tests.builders import a_brand, a_review, a_source, arrives, id_of
from tests.journeys.conftest import NOW, Person
from tests.letterbox import LetterBox, Mishap

ANSWER = "Dear Ana, I am sorry that the soup came cold twice. Naledi"


class Owner:
    """Naledi, with Ana's complaint in front of her."""

    def __init__(self, person: Person, box: LetterBox) -> None:
        self.person, self.box, self.window = person, box, person.window
        self.workspace = person.window.desk.connections
        brand = a_brand(self.workspace, signature="Naledi")
        source = a_source(self.workspace, brand, kind="letterbox", url=box.url)
        arrives(self.workspace, source, a_review("r1"))
        self.ana = id_of(self.workspace, "r1")
        self.window.desk.refresh()
        person.waits_until(lambda: self.window.desk.letter is not None, "Ana's review is in view")
        person.until_quiet()

    def posts(self, words: str = ANSWER) -> None:
        editor = self.window.composer.editor
        editor.setFocus()
        self.person.types_into(editor, words)
        self.window.composer.press_primary()
        self.window.composer.press_primary()  # what is still open was named once
        self.person.waits_until(lambda: "queued" in self.state(), "the reply is queued")
        self.person.waits_until(
            lambda: self.person.sees("undoSendBanner"), "the countdown stands in the footer's place"
        )
        self.person.until_quiet()

    def state(self) -> list[str]:
        return [str(one.state) for one in reply_ledger.replies_to(self.workspace, self.ana) if one.text]


@pytest.fixture
def owner(person: Person, letter_box: LetterBox) -> Iterator[Owner]:
    owner = Owner(person, letter_box)
    yield owner
    if person.window.isVisible() and "queued" in owner.state():
        outbox_ledger.undo(owner.workspace, owner.ana, now=NOW)  # or closing the window would ask


def test_post_then_send_now_and_ana_is_heard(owner: Owner) -> None:
    owner.posts()
    assert owner.box.replies == []

    owner.person.clicks("send_nowButton")
    owner.person.waits_until(lambda: owner.state() == ["posted"], "it is posted")

    assert owner.box.replies == [ANSWER]
    owner.person.waits_until(lambda: owner.window.composer.text() == "", "the box is empty for the next one")


def test_undo_gives_the_words_back_and_the_softened_ones_go_out(owner: Owner) -> None:
    owner.posts("How dare you.")

    owner.person.presses(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    owner.person.waits_until(lambda: owner.state() == ["draft"], "it is a draft again")
    assert owner.window.composer.text() == "How dare you."
    owner.person.until_quiet()

    owner.window.composer.editor.clear()
    owner.posts("I am sorry.")
    owner.person.clicks("send_nowButton")
    owner.person.waits_until(lambda: owner.state() == ["posted"], "it is posted")
    assert owner.box.replies == ["I am sorry."]


def test_typing_stops_the_clock(owner: Owner) -> None:
    owner.posts("I am sorry.")

    owner.person.types_into(owner.window.composer.editor, " Truly.")

    owner.person.waits_until(lambda: (d := drafts.draft_of(owner.workspace, owner.ana)) and d.text.endswith(" Truly."))
    assert owner.state() == ["draft"]
    owner.person.waits_until(lambda: not owner.person.sees("undoSendBanner"), "the clock stands")


def test_an_unknown_outcome_is_asked_about_and_the_owner_answers(owner: Owner) -> None:
    owner.box.meets(Mishap.CUT_BEFORE)
    owner.posts()
    owner.person.clicks("send_nowButton")
    owner.person.waits_until(lambda: owner.person.sees("unknownBanner"), "the question is asked")

    owner.person.clicks("is_not_thereButton")
    owner.person.waits_until(lambda: owner.state() == ["posted"], "it went once more")

    assert owner.box.replies == [ANSWER]


def test_a_refusal_keeps_the_words_in_the_box(owner: Owner) -> None:
    owner.box.meets(Mishap.REFUSED)
    owner.posts()
    owner.person.clicks("send_nowButton")
    owner.person.waits_until(lambda: owner.person.sees("refusedBanner"), "the refusal is shown")

    assert owner.window.composer.text() == ANSWER


def test_another_answer_at_the_site_is_shown_before_ours_goes_as_the_second(owner: Owner) -> None:
    owner.box.somebody_answers("r1", "Hello Ana, this is Jon. I called you.")
    owner.posts()
    owner.window.go_to("outbox")
    owner.person.until_quiet()
    owner.person.clicks("send_nowButton")
    owner.person.waits_until(lambda: owner.person.sees("appearedBanner"), "the other answer is shown")
    assert owner.box.replies == []

    owner.person.clicks("post_secondButton")
    owner.person.waits_until(lambda: "queued" in owner.state(), "ours is queued")
    owner.person.waits_until(lambda: owner.person.sees("send_nowButton"))
    owner.person.clicks("send_nowButton")
    owner.person.waits_until(lambda: owner.box.replies == [ANSWER], "ours is the second")


def test_after_two_replies_the_composer_is_closed_and_the_why_opens_it(owner: Owner) -> None:
    for number in (1, 2):
        reply_ledger.record_posted_elsewhere(owner.workspace, owner.ana, f"Reply number {number}.", now=NOW)
    owner.window.go_to("all")
    owner.window.desk.refresh()
    owner.window.desk.open_review(owner.ana)
    owner.person.waits_until(lambda: owner.person.sees("guardBanner"), "the guard stands in the composer's place")
    assert not owner.person.sees("postButton")

    owner.window.desk.writing.reopen_thread(owner.ana, "She asked a question.")
    owner.person.waits_until(lambda: owner.person.sees("postButton"), "the composer is open")
    owner.posts("Here is the answer to your question.")
    owner.person.clicks("send_nowButton")
    owner.person.waits_until(lambda: owner.box.replies != [], "the third goes")
    third = reply_ledger.replies_to(owner.workspace, owner.ana)[-1]
    assert third.again_why == "She asked a question."


def test_one_switch_stops_posting_and_says_so(owner: Owner) -> None:
    owner.posts()
    owner.window.do("stop_posting")
    owner.person.waits_until(lambda: posting.is_stopped(owner.workspace))
    owner.person.until_quiet()
    outbox_ledger.send_now(owner.workspace, owner.ana, now=NOW)
    owner.window.desk.background.look_at_outbox()

    owner.window.do("stop_posting")
    owner.person.waits_until(lambda: owner.state() == ["posted"], "it goes when posting is allowed again")
    assert owner.box.replies == [ANSWER]


@pytest.mark.parametrize(
    ("choice", "state", "sent"), [("send", "posted", [ANSWER]), ("hold", "queued", []), ("draft", "draft", [])]
)
def test_quitting_asks_what_becomes_of_a_reply_that_has_not_left(
    owner: Owner, choice: str, state: str, sent: list[str]
) -> None:
    owner.posts()
    path = owner.workspace.path

    assert not owner.window.close()
    owner.person.waits_until(lambda: owner.person.sees("quittingDialog"), "the question is asked")
    owner.person.clicks(f"{choice}Button")
    owner.person.waits_until(lambda: not owner.window.isVisible(), "the window closes")

    from store.workspace_file import open_workspace

    again = open_workspace(path, now=NOW)
    (reply,) = [one for one in reply_ledger.replies_to(again, owner.ana) if one.text]
    assert (str(reply.state), reply.text) == (state, ANSWER)
    assert owner.box.replies == sent
    if choice == "hold":
        assert outbox_ledger.pending(again) == []
    again.close()


def test_staying_keeps_everything_as_it_is(owner: Owner) -> None:
    owner.posts()
    assert not owner.window.close()
    owner.person.waits_until(lambda: owner.person.sees("quittingDialog"))
    owner.person.clicks("stayButton")

    assert owner.window.isVisible()
    assert owner.state() == [str(ReplyState.QUEUED)]


def test_whoever_stays_does_not_go_back_to_a_copy_the_next_time_either(owner: Owner) -> None:
    owner.posts()
    owner.window.go_back_to(owner.workspace.path.with_name("copy.db"))
    owner.person.waits_until(lambda: owner.person.sees("quittingDialog"))
    owner.person.clicks("stayButton")

    assert owner.window.isVisible()
    assert owner.window.copy_to_go_back_to is None
