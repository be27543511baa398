"""What a press on the button does, told from values alone."""

from __future__ import annotations

from dataclasses import replace

from store.records import ReplyState
from tests.builders import NOON
from ui.composer.pressing import Press, pressed, why_not
from ui.composer.view import ComposerView, Mode

WRITTEN = ComposerView(review_id=1, text="", now=NOON)
WORDS = "The soup was cold, and that is on us."


def press(
    view: ComposerView = WRITTEN, text: str = WORDS, *, too_many: int = -5, still_open=(), was_named=False
) -> Press:
    return pressed(view, text, too_many=too_many, still_open=still_open, was_named=was_named)


def test_words_leave_the_way_that_the_place_takes_them():
    ways = {mode: press(replace(WRITTEN, mode=mode)) for mode in Mode}
    assert ways == {
        Mode.BY_SITE: Press.POST, Mode.PRIVATE: Press.POST, Mode.BY_HAND: Press.COPY_AND_OPEN, Mode.TOLD: Press.TELL,
    }  # fmt: skip


def test_what_is_open_is_named_once_and_hinders_nobody():
    assert press(still_open=("say sorry",)) is Press.NAME_OPEN
    assert press(still_open=("say sorry",), was_named=True) is Press.POST


def test_too_much_is_said_before_what_is_open_and_however_often_it_is_pressed():
    assert press(too_many=3, still_open=("say sorry",)) is Press.SAY_TOO_LONG
    assert press(too_many=3, was_named=True) is Press.SAY_TOO_LONG


def test_an_empty_box_a_closed_thread_and_a_reply_on_its_way_post_nothing():
    assert press(text=" \n") is Press.NOTHING
    assert press(replace(WRITTEN, obstacle="Twice is enough in public.")) is Press.NOTHING
    assert press(replace(WRITTEN, posting_off="All posting is stopped.")) is Press.NOTHING
    for state in ReplyState:
        may_leave = state in (ReplyState.DRAFT, ReplyState.REFUSED)
        assert (press(replace(WRITTEN, state=state)) is Press.POST) is may_leave, state


def test_what_was_said_at_the_counter_needs_no_words_in_the_box():
    assert press(replace(WRITTEN, mode=Mode.TOLD), "") is Press.TELL
    assert why_not(WRITTEN, "")
    assert not why_not(replace(WRITTEN, mode=Mode.TOLD), "")
