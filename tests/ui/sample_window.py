"""The real window over the sample brands: waiting until it has read and shown everything, and moving about in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from store.db import Connections
from tests.builders import NOON
from tests.kept_workspaces import a_copy
from tests.waiting import let_it_work
from ui import sample_workspace
from ui.main_window import MainWindow


def the_samples(connections: Connections) -> None:
    sample_workspace.add_samples(connections, now=NOON)


def open_over_samples(
    qtbot, folder: Path, *, prepare: Callable[[Connections], object] = lambda _connections: None
) -> Iterator[MainWindow]:
    """`prepare` puts more into the workspace before the window opens over it."""
    connections = a_copy(folder / "heard.db", the_samples)
    prepare(connections)
    made = MainWindow(connections, lambda: NOON)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.desk.begin()
    quiet(qtbot, made)
    yield made
    made.close()


def quiet(qtbot, window: MainWindow) -> None:
    """Everything that was asked for has been read, written and shown."""
    for _turn in range(1500):
        let_it_work(20)
        if window.desk.tasks.is_idle:
            return
    raise AssertionError("the window is still at work after half a minute")


def show(qtbot, window: MainWindow, view: str, brand: str = "") -> None:
    """Go to a view, of one brand where it is named."""
    if brand:
        window.desk.choose_brand(next(one.id for one in window.desk.brands if one.name == brand))
        quiet(qtbot, window)
    window.go_to(view)
    quiet(qtbot, window)
