"""Two windows on one workspace: one is first, also when both start in the same moment; a dead one's lock hinders nobody."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.chaos.counts import FULL, tells
from ui.app import OneInstance

ROOT = Path(__file__).resolve().parents[2]
#: Starts as a window does, says whether it is the first, and whether somebody knocked; ends when its input is closed.
CHILD = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from ui.app import OneInstance
application = QCoreApplication([])
instance = OneInstance(Path(sys.argv[1]))
print("ready", flush=True); sys.stdin.readline()
first = instance.is_first()
print("first" if first else "second", flush=True)
if first:
    instance.raised.connect(lambda: (print("raised", flush=True), application.quit()))
    QTimer.singleShot(60000, application.quit)
    application.exec()
"""
needs_kill = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="nothing here kills so suddenly")


@pytest.fixture
def folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A short name: sockets of the system take about a hundred letters."""
    with tempfile.TemporaryDirectory(prefix="heard-") as name:
        monkeypatch.setenv("XDG_RUNTIME_DIR", name)
        monkeypatch.setenv("TMPDIR", name)
        yield Path(name)


def starts(workspace: Path) -> subprocess.Popen[str]:
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(workspace)], cwd=ROOT, env=os.environ, encoding="utf-8",
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert child.stdout.readline() == "ready\n"
    return child


def goes(child: subprocess.Popen[str]) -> None:
    child.stdin.write("\n")
    child.stdin.flush()


@needs_kill
@pytest.mark.slow
@pytest.mark.timeout(900)
def test_of_two_that_start_in_the_same_moment_one_is_first_and_is_raised_by_the_other(folder):
    races = 50 if FULL else 5
    for number in range(races):
        pair = [starts(folder / f"{number}.db") for _ in range(2)]
        for one in pair:
            goes(one)
        assert sorted(one.stdout.readline() for one in pair) == ["first\n", "second\n"], number
        ends = sorted(one.stdout.read() for one in pair)
        for one in pair:
            one.communicate(timeout=60)
        assert ends == ["", "raised\n"], "the first one heard the second knock"
    tells("two windows at once", tried=races, survived=races)


@needs_kill
@pytest.mark.slow
def test_a_window_that_was_killed_leaves_a_lock_that_hinders_nobody(folder, qapp):
    workspace = folder / "heard.db"
    dead = starts(workspace)
    goes(dead)
    assert dead.stdout.readline() == "first\n"
    dead.kill()
    dead.communicate()
    assert list(folder.glob("*.lock")), "its lock lies there still"
    assert OneInstance(workspace).is_first()
    tells("a dead window's lock", tried=1, survived=1)


def test_a_workspace_through_a_link_is_the_same_workspace(folder, qapp):
    (folder / "heard.db").touch()
    (folder / "link.db").symlink_to(folder / "heard.db")
    (folder / "linked").symlink_to(folder, target_is_directory=True)
    first = OneInstance(folder / "heard.db")
    assert first.is_first()
    assert not OneInstance(folder / "link.db").is_first()
    assert not OneInstance(folder / "linked" / "heard.db").is_first()
    assert OneInstance(folder / "another.db").is_first()
    tells("a workspace through a link", tried=2, survived=2)


def test_where_no_lock_can_be_written_the_socket_tells_all_the_same(folder, qapp, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder / "is not there"))
    first = OneInstance(folder / "heard.db")
    assert first.is_first()
    assert not OneInstance(folder / "heard.db").is_first()
