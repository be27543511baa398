"""Another program holds the workspace: the window answers, what is typed arrives afterwards, a long wait is said."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from store import drafts, reviews
from store.workspace_file import open_workspace
from tests.builders import NOON, a_brand, a_review, a_source, arrives, id_of
from tests.chaos.counts import FULL, tells
from ui.app import create_window

#: Seconds that the other program holds it, and after how many a word is said; the ordinary run scales the long ones down.
WAITS = ((0.1, 5.0), (1.0, 5.0), (5.5, 5.0), (29.0, 5.0)) if FULL else ((0.1, 5.0), (1.0, 5.0), (3.0, 0.3))


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize(("seconds", "notice"), WAITS)
def test_while_another_program_holds_the_workspace_the_window_answers_and_the_words_arrive(
    qtbot, tmp_path, monkeypatch, seconds, notice
):
    monkeypatch.setattr("store.db.NOTICE_SECONDS", notice)
    path = tmp_path / "heard.db"
    with closing(open_workspace(path, now=NOON)) as made:
        arrives(made, a_source(made, a_brand(made)), a_review("r1"))
        ana = id_of(made, "r1")
    window = create_window(path, clock=lambda: NOON)
    qtbot.addWidget(window)
    window.show()
    window.desk.open_review(ana)
    qtbot.waitUntil(lambda: window.desk.letter is not None and window.desk.tasks.is_idle, timeout=30_000)
    said: list[str] = []
    window.desk.trouble.connect(said.append)
    beats: list[int] = []
    pulse = QTimer(interval=20)
    pulse.timeout.connect(lambda: beats.append(1))
    pulse.start()
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("begin immediate")
    letting_go = threading.Timer(seconds, lambda: other.execute("rollback"))
    letting_go.start()

    editor = window.findChild(QWidget, "replyEditor")
    QTest.keyClicks(editor, "Dear Ana, I am sorry.")
    qtbot.waitUntil(lambda: not letting_go.is_alive(), timeout=60_000)
    if seconds >= 1:  # a tenth of a second may be over before a busy machine has taken the typing in
        assert len(beats) > 2, "the window went on while it waited"
    assert window.composer.text() == "Dear Ana, I am sorry."
    qtbot.waitUntil(lambda: drafts.draft_of(window.desk.connections, ana) is not None, timeout=60_000)
    qtbot.waitUntil(lambda: window.desk.tasks.is_idle, timeout=60_000)

    assert drafts.draft_of(window.desk.connections, ana).text == "Dear Ana, I am sorry."
    assert bool(said) == (seconds > notice), said
    assert all("as soon as it lets go" in one for one in said)
    assert len(reviews.list_ids(window.desk.connections, reviews.Filter(view="waiting"), now=NOON)) == 1
    other.close()
    window.close()
    tells("locked by another program", tried=1, survived=1, note=f"{seconds} s")
