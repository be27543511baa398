"""The real window on a real file, beside a real server; what a person would see, waited for and never slept for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer, QEvent, QObject, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.toysite import ToySite
from tests.waiting import let_it_work
from ui import language
from ui.app import create_window
from ui.main_window import MainWindow

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)

FEED = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:guide="https://guide.example/ns"><channel><title>Town guide</title>
<item><guid isPermaLink="false">r1</guid><title>Cold soup, twice</title><link>{base}/r1</link>
<author>Ana P.</author><guide:rating>1</guide:rating><pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate>
<description>Her soup came cold, we sent it back, and it came cold again. Nobody said sorry.</description></item>
<item><guid isPermaLink="false">r2</guid><title>Forty minutes for a sandwich</title><link>{base}/r2</link>
<author>Tom</author><guide:rating>2</guide:rating><pubDate>Sun, 22 Nov 2026 20:00:00 GMT</pubDate>
<description>My lunch break was over when it came.</description></item>
<item><guid isPermaLink="false">r3</guid><title>Lovely</title><link>{base}/r3</link>
<author>Mia</author><guide:rating>5</guide:rating><pubDate>Sun, 22 Nov 2026 21:00:00 GMT</pubDate>
<description>The best rolls in town.</description></item>
</channel></rss>"""


class Person:
    """Somebody at the window: presses keys, clicks, looks."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    def find(self, name: str, kind: type[QObject] = QWidget) -> QWidget:
        """The visible widget of that name, in the window or a dialog of it."""
        found = [widget for widget in self._everything() if widget.objectName() == name and isinstance(widget, kind)]
        shown = [widget for widget in found if widget.isVisible()]
        assert found, f"there is no {name}"
        return (shown or found)[0]

    def sees(self, name: str) -> bool:
        """Whether a widget of that name is on screen."""
        return any(widget.objectName() == name and widget.isVisible() for widget in self._everything())

    def _everything(self) -> list[QWidget]:
        return [widget for top in QApplication.topLevelWidgets() for widget in [top, *top.findChildren(QWidget)]]

    def waits_until(self, condition: Callable[[], object], what: str = "") -> None:
        """Let the program work until something is so; fails after a minute, since the machine may have much else to do."""
        patience = QDeadlineTimer(60_000)
        while not condition():
            assert not patience.hasExpired(), f"waited in vain: {what or condition}"
            let_it_work(5)

    def until_quiet(self) -> None:
        """Until everything that was asked for has arrived."""
        self.waits_until(lambda: self.window.desk.tasks.is_idle, "the tasks never end")

    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        return widget if widget is not None else self.window

    def presses(self, *keys: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys where the focus is."""
        for key in keys:
            if isinstance(key, str):
                for letter in key:
                    self._types(letter)
            else:
                QTest.keyClick(self.focus(), key, modifier)
        QApplication.processEvents()

    def types_into(self, field: QWidget, words: str) -> None:
        """Type into a field of a dialog (a screenless Qt gives a new dialog no focus of its own)."""
        field.setFocus()
        for letter in words:
            self._types(letter, field)

    def _types(self, letter: str, into: QWidget | None = None) -> None:
        # QTest.keyClicks knows ASCII only and aborts on an é.
        key = Qt.Key(ord(letter.upper())) if letter.isascii() and letter.isalnum() else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(into or self.focus(), event)

    def returns_to_the_window(self) -> None:
        """After a dialog: a window manager would do this."""
        self.window.activateWindow()
        self.waits_until(lambda: QApplication.activeWindow() is self.window, "the window is active again")

    def clicks(self, name: str) -> None:
        """Click the middle of a widget."""
        widget = self.find(name)
        self.waits_until(lambda: widget.isVisible() and widget.isEnabled(), f"{name} can be clicked")
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        QApplication.processEvents()


@pytest.fixture
def site() -> Iterator[ToySite]:
    with ToySite() as site:
        site.shows("/feed", FEED.replace("{base}", site.url("")), {"Content-Type": "application/rss+xml"})
        yield site


@pytest.fixture
def opened_pages(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages that would have been opened in the browser."""
    pages: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: pages.append(url.toString()) or True)
    return pages


@pytest.fixture
def in_german(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Asked for before the window, which speaks German from its first word."""
    monkeypatch.setenv("HEARD_LANGUAGE", "de")
    yield
    monkeypatch.setenv("HEARD_LANGUAGE", "en")
    language.apply(qapp, "en")


@pytest.fixture
def person(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Person]:
    """Somebody in front of a window on a new workspace."""
    monkeypatch.setenv("HEARD_REDUCED_MOTION", "1")
    window = create_window(tmp_path / "heard.db", clock=lambda: NOW)
    window.resize(1440, 900)
    window.show()
    QTest.qWaitForWindowActive(window)
    somebody = Person(window)
    somebody.until_quiet()
    yield somebody
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QGuiApplication.clipboard().clear()
