"""How many times the workspace is open: once for each thread that lives, however long the window has been at work."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from store import reviews, settings
from store.db import Connections
from store.workspace_file import open_workspace
from tests.builders import NOON
from tests.waiting import let_it_work
from ui.tasks import Tasks

_HANDLES = Path("/proc/self/fd")
pytestmark = pytest.mark.skipif(not _HANDLES.exists(), reason="only Linux tells which files a process has open")
#: The threads of `ui.tasks`, the one that tells the story, and room for one that has just ended.
_FEW = 8


@pytest.fixture
def workspace(tmp_path) -> Iterator[Connections]:
    connections = open_workspace(tmp_path / "heard.db", now=NOON)
    yield connections
    connections.close()


def _times_open(workspace: Connections) -> int:
    found = 0
    for handle in list(_HANDLES.iterdir()):
        try:
            found += os.readlink(handle) == str(workspace.path)
        except OSError:
            continue  # the handle by which this folder is read
    return found


def test_a_day_of_reading_and_writing_leaves_the_file_open_once_for_each_thread(workspace, qtbot):
    tasks, done = Tasks(), []
    for number in range(40):
        tasks.read(lambda: reviews.has_any(workspace), done.append)
        tasks.write(lambda number=number: settings.put(workspace, "number", number), done.append)
        while not tasks.is_idle:
            let_it_work(1)
    assert len(done) == 80
    assert settings.get(workspace, "number") == 39
    assert _times_open(workspace) <= _FEW
    tasks.finish()


def test_threads_that_have_ended_leave_nothing_open(workspace):
    for number in range(40):
        writer = threading.Thread(target=settings.put, args=(workspace, "number", number))
        writer.start()
        writer.join()
    assert settings.get(workspace, "number") == 39
    assert _times_open(workspace) <= _FEW
