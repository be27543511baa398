"""Another program holds the workspace: the window answers, what is typed arrives afterwards, a long wait is said."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from store import drafts, reviews
from store.errors import RequestRefused, WorkspaceUnusable
from store.workspace_file import open_workspace
from tests.builders import NOON, a_brand, a_review, a_source, arrives, id_of
from tests.chaos.counts import FULL, tells
from tests.waiting import wait_until
from ui.app import create_window
from ui.main_window import MainWindow

#: Seconds that the other program holds it, after how many a word is said, and how often; the ordinary run scales the long
#: ones down. Between the begin of the hold and that of the write there is the typing, so a hold that is to be noticed is some
#: seconds longer than the notice.
WAITS = (
    ((0.1, 5.0, 20), (1.0, 5.0, 20), (8.0, 5.0, 20), (29.0, 5.0, 20))
    if FULL
    else ((0.1, 5.0, 3), (1.0, 5.0, 2), (2.0, 0.1, 2), (3.0, 0.3, 1))
)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize(("seconds", "notice", "times"), WAITS)
def test_while_another_program_holds_the_workspace_the_window_answers_and_the_words_arrive(
    qtbot, tmp_path, monkeypatch, seconds, notice, times
):
    monkeypatch.setattr("store.db.NOTICE_SECONDS", notice)
    path = tmp_path / "heard.db"
    window, ana = _window_with_a_complaint(qtbot, path)
    window.desk.open_review(ana)
    _until_it_can_be_written(window, ana)
    said: list[str] = []
    window.desk.trouble.connect(said.append)
    beats: list[int] = []
    pulse = QTimer(interval=20)
    pulse.timeout.connect(lambda: beats.append(1))
    pulse.start()
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    editor = window.composer.editor
    written = ""
    for number in range(times):
        said.clear()
        beats.clear()
        other.execute("begin immediate")
        letting_go = threading.Timer(seconds, lambda: other.execute("rollback"))
        letting_go.start()

        words = f"Dear Ana {number}, I am sorry. "
        QTest.keyClicks(editor, words)
        written += words
        wait_until(lambda thread=letting_go: not thread.is_alive(), timeout=60_000)
        if seconds >= 1:  # a tenth of a second may be over before a busy machine has taken the typing in
            assert len(beats) > 2, "the window went on while it waited"
        assert (window.composer.text(), window.desk.review_id) == (written, ana), said
        wait_until(lambda text=written: _draft(window, ana) == text, timeout=60_000)
        wait_until(lambda: window.desk.tasks.is_idle, timeout=60_000)

        assert bool(said) == (seconds > notice), (number, said)
        assert all("as soon as it lets go" in one for one in said)
        assert len(reviews.list_ids(window.desk.connections, reviews.Filter(view="waiting"), now=NOON)) == 1
    other.close()
    window.close()
    tells("locked by another program", tried=times, survived=times, note=f"{seconds} s")


def test_a_letter_that_cannot_be_read_anew_stays_under_the_hands_of_whoever_writes(qtbot, tmp_path, monkeypatch):
    window, ana = _window_with_a_complaint(qtbot, tmp_path / "heard.db")
    _until_it_can_be_written(window, ana)
    said: list[str] = []
    window.desk.trouble.connect(said.append)
    QTest.keyClicks(window.composer.editor, "Dear Ana")

    with monkeypatch.context() as broken:
        broken.setattr("store.one_review.review_with_id", _raises(WorkspaceUnusable("The disk does not answer.")))
        window.desk.refresh_letter()
        wait_until(lambda: said and window.desk.tasks.is_idle)
    assert (window.desk.review_id, window.composer.text()) == (ana, "Dear Ana")
    QTest.keyClicks(window.composer.editor, ", I am sorry.")
    wait_until(lambda: _draft(window, ana) == "Dear Ana, I am sorry.")

    monkeypatch.setattr("store.one_review.review_with_id", _raises(RequestRefused("There is no such review.")))
    window.desk.refresh_letter()
    wait_until(lambda: window.desk.review_id is None)
    window.close()


def _window_with_a_complaint(qtbot, path: Path) -> tuple[MainWindow, int]:
    with closing(open_workspace(path, now=NOON)) as made:
        arrives(made, a_source(made, a_brand(made)), a_review("r1"))
        ana = id_of(made, "r1")
    window = create_window(path, clock=lambda: NOON)
    qtbot.addWidget(window)
    window.show()
    return window, ana


def _until_it_can_be_written(window: MainWindow, review: int) -> None:
    """The letter is read before the box for the reply is shown: nobody types into what cannot be seen yet."""
    wait_until(lambda: window.composer.review_id == review and window.desk.tasks.is_idle, timeout=30_000)
    assert window.composer.isVisible()


def _raises(problem: Exception) -> Callable[..., NoReturn]:
    def broken(*_given: object) -> NoReturn:
        raise problem

    return broken


def _draft(window: MainWindow, review: int) -> str:
    draft = drafts.draft_of(window.desk.connections, review)
    return draft.text if draft is not None else ""
