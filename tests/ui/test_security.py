"""What the README promises about security and no other story tells: links, hidden ports, files of the owner alone."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit

from store.workspace_file import open_workspace
from tests.builders import NOON, a_brand, a_review, a_source, arrives, id_of
from tests.waiting import wait_until
from ui.app import create_window

HOSTILE = '<script>alert(1)</script><img src="http://127.0.0.1:9/pixel"><a href="javascript:x">click</a> \u202eevil'


@pytest.fixture
def window(qtbot, tmp_path: Path):
    path = tmp_path / "heard.db"
    with closing(open_workspace(path, now=NOON)) as made:
        source = a_source(made, a_brand(made))
        arrives(made, source, a_review("r1", author=HOSTILE, title=HOSTILE, text=HOSTILE, url="javascript:alert(1)"))
    window = create_window(path, clock=lambda: NOON)
    qtbot.addWidget(window)
    window.show()
    window.desk.open_review(1)
    wait_until(lambda: window.desk.letter is not None and window.desk.tasks.is_idle, timeout=30_000)
    yield window
    window.close()


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "ftp://x/", "smb://x/", "", "HTTP", "//x/y"],
)
def test_only_web_pages_are_ever_handed_to_the_browser(window, monkeypatch, url):
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda target: opened.append(target.toString()))
    window.desk.open_link(url)
    window.desk.open_at_site()
    assert opened == []
    window.desk.open_link("https://reviews.example/1")
    assert opened == ["https://reviews.example/1"]


def test_a_customers_markup_is_letters_everywhere_and_nothing_is_fetched(window):
    """Qt shows markup where it is told to, or guesses it: no label and no field with a customer's words may."""
    shown = 0
    for widget in QApplication.allWidgets():
        if isinstance(widget, QLabel) and "alert(1)" in widget.text():
            shown += 1
            assert widget.textFormat() == Qt.TextFormat.PlainText, widget.objectName()
        if isinstance(widget, QTextEdit) and "alert(1)" in widget.toPlainText():
            shown += 1
            assert "<script>" in widget.toPlainText()
    assert shown > 0


def test_the_window_opens_no_port_of_the_network(window):
    """Everything that this process listens on is a socket of the user's own."""
    table = Path("/proc/net/tcp")
    if not table.exists():
        pytest.skip("nobody lists ports here")
    own = set()
    for handle in Path("/proc/self/fd").iterdir():
        try:
            target = os.readlink(handle)
        except OSError:
            continue
        if target.startswith("socket:["):
            own.add(target[8:-1])
    listening = [
        line.split()[9]
        for name in ("tcp", "tcp6", "udp", "udp6")
        for line in Path(f"/proc/net/{name}").read_text().splitlines()[1:]
        if line.split()[3] == "0A"
    ]
    assert not own & set(listening)
    assert id_of(window.desk.connections, "r1") == 1
