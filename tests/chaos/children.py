"""What the processes do that are killed: they poll, type, export, import, or only start (see `nursery.py`).

Each prints a line for what is finished, at once; what was printed must be there after the kill.
"""

from __future__ import annotations

import os
import random
import time
from datetime import UTC, datetime
from pathlib import Path

from store.workspace_file import open_workspace


def tell(line: str) -> None:
    os.write(1, f"{line}\n".encode())


def clock() -> datetime:
    return datetime.now(UTC)


def polls(path: str) -> None:
    from sources.poller import Poller
    from sources.web import PoliteWeb
    from store.poll_sink import PollSink

    workspace = open_workspace(Path(path), now=clock())
    poller = Poller(PollSink(workspace), PoliteWeb(), clock)
    tell("ready")
    while True:
        for result in poller.poll_due(force=True):
            if result.status == "failed":
                tell(f"failed {result.name}: {result.error} {result.details}")
            else:
                tell(f"polled {result.name}")


def exports(path: str, target: str) -> None:
    from store import response_log

    workspace = open_workspace(Path(path), now=clock())
    tell("ready")
    number = 0
    while True:
        number += 1
        choice = response_log.LogChoice(include_unanswered=bool(number % 2), bom=bool(number % 3))
        tell(f"exported {response_log.write_log(workspace, Path(target), choice)}")


def imports(path: str, table: str) -> None:
    from store import brands
    from ui.import_reviews import import_reviews

    workspace = open_workspace(Path(path), now=clock())
    brand = brands.brand_named(workspace, "Corner Café")
    tell("ready")
    report = import_reviews(workspace, Path(table), brand, mapping={}, now=clock())
    tell(f"imported {report.new + report.unchanged}")
    time.sleep(600)


#: How often the hand that types strikes a key, in milliseconds: never a pause long enough to end a sentence.
STROKE_MS = 25


def types(path: str, review_id: str, seed: str) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QWidget

    from ui.app import create_window

    application = QApplication(["heard"])
    window = create_window(Path(path))
    window.show()
    window.desk.open_review(int(review_id))
    chance = random.Random(int(seed))
    timer = QTimer()
    typed = 0
    editor: QWidget | None = None

    def strike() -> None:
        nonlocal typed, editor
        if editor is None:
            found = window.findChild(QWidget, "replyEditor")
            if found is None or not found.isVisible() or window.desk.letter is None or not window.isVisible():
                return
            editor = found
            tell("ready")
        letter = chance.choice("abcdefghijklmnopqrstuvwxyz     .,")
        QTest.keyClicks(editor, letter)
        typed += 1
        tell(f"typed {time.monotonic():.6f} {letter!r}")

    timer.timeout.connect(strike)
    timer.start(STROKE_MS)
    application.exec()


def starts(path: str) -> None:
    """As far as the first list."""
    from store import reviews

    workspace = open_workspace(Path(path), now=clock())
    reviews.list_ids(workspace, reviews.Filter(view="waiting"), now=clock())
    tell("ready")
    workspace.close()


def starts_as_a_window(workspace: str, gate: str) -> None:
    """Says that it is ready, starts when the gate opens, and says whether it is first and whether somebody knocked."""
    from PySide6.QtCore import QCoreApplication, QTimer

    from ui.app import OneInstance

    application = QCoreApplication([])
    instance = OneInstance(Path(workspace))
    tell("ready")
    with open(gate, "rb") as opened:
        opened.read()
    first = instance.is_first()
    tell("first" if first else "second")
    if first:
        instance.raised.connect(lambda: (tell("raised"), application.quit()))
        QTimer.singleShot(60_000, application.quit)
        application.exec()


def runs(script: str) -> None:
    """A script of a story."""
    exec(compile(script, "story", "exec"), {"__name__": "story"})
