"""A private letter that is answered by hand: the words are copied, and the owner's own mail program opens with an answer."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication

from sources.mail.letters import Head
from sources.mail.reading import answer_link
from store import drafts
from store.db import Connections
from store.records import Audience
from tests.builders import NOON, a_brand, a_review, a_source, arrives
from tests.ui.sample_window import quiet
from tests.waiting import let_it_work, wait_until
from ui.app import create_window


class Opened(QObject):
    """What would have been opened outside."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.addresses.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


@pytest.fixture
def opened():
    opened = Opened()
    for scheme in ("mailto", "file", "https"):
        QDesktopServices.setUrlHandler(scheme, opened, "open")
    yield opened
    for scheme in ("mailto", "file", "https"):
        QDesktopServices.unsetUrlHandler(scheme)


def test_copy_and_open_leads_to_an_answer_in_her_own_mail_program(
    workspace: Connections, workspace_path: Path, opened: Opened, qtbot
) -> None:
    link = answer_link(Head(address="ana@example.org", subject="Re: Cold & late?", message_id="a1@example.org"))
    source = a_source(workspace, a_brand(workspace), kind="mail", host="127.0.0.1", user="maria", takes="complaints")
    arrives(workspace, source, a_review("a1@example.org", audience=Audience.PRIVATE, url=link), whole=False)
    workspace.close()
    window = create_window(workspace_path, clock=lambda: datetime(2026, 11, 23, 14, 0, tzinfo=UTC))
    qtbot.addWidget(window)
    window.show()
    wait_until(lambda: window.desk.letter is not None, timeout=30_000)

    window.desk.writing.copy_and_open(window.desk.letter.review.id, "Dear Ana, I am sorry.")
    wait_until(lambda: bool(opened.addresses), timeout=30_000)

    assert QGuiApplication.clipboard().text() == "Dear Ana, I am sorry."
    assert opened.addresses == [
        "mailto:ana@example.org?subject=Re%3A%20Cold%20%26%20late%3F&In-Reply-To=%3Ca1%40example.org%3E"
    ]


def test_a_link_in_a_customer_s_words_opens_web_pages_alone(
    workspace: Connections, workspace_path: Path, opened: Opened, qtbot
) -> None:
    source = a_source(workspace, a_brand(workspace))
    arrives(workspace, source, a_review(), at=NOON)
    workspace.close()
    window = create_window(workspace_path, clock=lambda: datetime(2026, 11, 23, 14, 0, tzinfo=UTC))
    qtbot.addWidget(window)
    for address in ("mailto:evil@example.org", "file:///etc/passwd", "https://reviews.example/r1"):
        window.desk.open_link(address)
    assert opened.addresses == ["https://reviews.example/r1"]


def test_a_window_that_closes_as_a_letter_comes_shows_nothing_more_of_it(
    workspace: Connections, workspace_path: Path, qtbot
) -> None:
    arrives(workspace, a_source(workspace, a_brand(workspace)), a_review(), at=NOON)
    workspace.close()
    window = create_window(workspace_path, clock=lambda: NOON)
    qtbot.addWidget(window)
    window.show()
    closed: list[bool] = []
    # Joined last, so that it closes between the letter and what is shown beside it a turn later.
    window.desk.letter_shown.connect(lambda _letter: closed.append(window.close()))
    wait_until(lambda: bool(closed), timeout=30_000)
    let_it_work(50)
    assert closed == [True]


def test_whoever_turns_back_as_a_letter_comes_writes_to_the_one_they_turned_back_to(qtbot, sample_window):
    window = sample_window
    wait_until(lambda: window.is_complete)
    window.queue.next()
    quiet(qtbot, window)
    first = window.desk.review_id
    passed: list[int] = []

    def turn_back(letter) -> None:
        if letter.review.id != first and not passed:
            passed.append(letter.review.id)
            window.queue.previous()  # before the reply of the one that came is in the box
            QTimer.singleShot(0, window, lambda: window.composer.editor.insertPlainText("Dear guest"))

    window.desk.letter_shown.connect(turn_back)
    window.queue.next()
    wait_until(lambda: passed)
    quiet(qtbot, window)
    window.composer.flush()
    quiet(qtbot, window)

    assert window.desk.review_id == window.composer.review_id == first
    assert window.composer.text().endswith("Dear guest")
    assert drafts.draft_of(window.desk.connections, first).text.endswith("Dear guest")
    assert drafts.draft_of(window.desk.connections, passed[0]) is None
