"""Two windows on one workspace: one is first, also when both start in the same moment; a dead one's lock hinders nobody."""

from __future__ import annotations

import itertools
import os
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.chaos.counts import rounds, tells
from tests.chaos.nursery import Nursery
from ui.app import OneInstance

needs_kill = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="nothing here kills so suddenly")


@pytest.fixture
def folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A short name: sockets of the system take about a hundred letters."""
    with tempfile.TemporaryDirectory(prefix="heard-") as name:
        monkeypatch.setenv("XDG_RUNTIME_DIR", name)
        monkeypatch.setenv("TMPDIR", name)
        yield Path(name)


class Starting:
    """A process that is about to start as a window does."""

    def __init__(self, nursery: Nursery, workspace: Path) -> None:
        self._gate = workspace.with_name(f"gate-{next(_gates)}")
        os.mkfifo(self._gate)
        environment = {name: os.environ[name] for name in ("XDG_RUNTIME_DIR", "TMPDIR")}
        self._process = nursery.begins(
            "tests.chaos.children:starts_as_a_window", workspace, self._gate, environment=environment
        )
        self._said = os.fdopen(os.dup(self._process.out), encoding="utf-8")
        assert self.says() == "ready\n"

    def says(self) -> str:
        return self._said.readline()

    def starts(self) -> None:
        self._gate.open("wb").close()

    def kill(self) -> None:
        self._process.kill()
        self.rest()

    def rest(self) -> str:
        """What it says until its end."""
        rest = self._said.read()
        self._said.close()
        self._process.communicate()
        return rest


_gates = itertools.count()


@needs_kill
@pytest.mark.slow
@pytest.mark.timeout(900)
def test_of_two_that_start_in_the_same_moment_one_is_first_and_is_raised_by_the_other(nursery, folder):
    races = rounds(50)
    for number in range(races):
        pair = [Starting(nursery, folder / f"{number}.db") for _ in range(2)]
        for one in pair:
            one.starts()
        assert sorted(one.says() for one in pair) == ["first\n", "second\n"], number
        ends = sorted(one.rest() for one in pair)
        assert ends == ["", "raised\n"], "the first one heard the second knock"
    tells("two windows at once", tried=races, survived=races)


@needs_kill
@pytest.mark.slow
def test_a_window_that_was_killed_leaves_a_lock_that_hinders_nobody(nursery, folder, qapp):
    workspace = folder / "heard.db"
    dead = Starting(nursery, workspace)
    dead.starts()
    assert dead.says() == "first\n"
    dead.kill()
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
