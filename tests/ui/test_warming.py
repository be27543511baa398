"""What the window makes after its first picture: a part that cannot be made, an owner who is faster, a thread that may not."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from store.workspace_file import open_workspace
from tests.builders import NOON
from tests.waiting import let_it_work, wait_until
from ui.app import create_window
from ui.desk import Desk
from ui.lazily import made_once
from ui.tasks import Tasks
from ui.warming import Step, Warming

_DIRECTLY = Qt.FindChildOption.FindDirectChildrenOnly


def test_a_part_that_cannot_be_made_keeps_nobody_from_polling(qapp: QApplication, qtbot) -> None:
    owner = QObject()
    tasks = Tasks(owner)
    told: list[object] = []
    tasks.failed.connect(told.append)
    made: list[str] = []

    def breaks() -> None:
        raise LookupError("a fault of ours")

    steps = [
        Step(("ui.no_such_part",), lambda: made.append("never")),
        Step((), breaks),
        Step((), lambda: made.append("the last one")),
    ]
    warming = Warming(tasks, steps, list, owner)

    with qtbot.capture_exceptions() as faults, qtbot.waitSignal(warming.made):
        warming.begin()

    assert made == ["the last one"]
    assert [type(one) for one in told] == [ModuleNotFoundError]
    assert [kind for kind, _, _ in faults] == [LookupError]
    wait_until(lambda: warming.is_at_rest)
    tasks.finish()


def test_the_first_source_may_come_while_the_window_is_still_being_made(
    qapp: QApplication, qtbot, tmp_path: Path
) -> None:
    """A hasty owner: when the first run ends, what is half made by then stays out of sight and hears of nothing."""
    window = create_window(tmp_path / "heard.db", clock=lambda: NOON)
    qtbot.addWidget(window)
    window.show()
    wait_until(lambda: window.body.currentWidget() is window.welcome)
    with qtbot.capture_exceptions() as faults:
        while not window.is_complete:
            window.desk.first_run.emit(False)
            window.resize(window.width() ^ 1, window.height())
            shown = [one for one in window.pages.findChildren(QWidget, options=_DIRECTLY) if one.isVisible()]
            assert shown == [window.pages.currentWidget()], "a half-made page lies over the list"
            window.desk.first_run.emit(True)
            let_it_work(1)

    assert not faults
    window.close()


def test_nobody_makes_a_part_of_the_desk_on_a_thread_that_reads(qapp: QApplication, tmp_path: Path) -> None:
    desk = Desk(open_workspace(tmp_path / "heard.db", now=NOON), lambda: NOON)
    told: list[object] = []

    desk.tasks.read(lambda: desk.background, told.append, told.append)
    wait_until(lambda: desk.tasks.is_idle)

    assert [type(one) for one in told] == [RuntimeError]
    assert desk.background.thread() is desk.thread()
    desk.tasks.read(lambda: desk.background, told.append, told.append)
    wait_until(lambda: desk.tasks.is_idle)
    assert told[1] is desk.background, "what is there may be asked for anywhere"
    desk.tasks.finish()
    desk.connections.close()


def test_what_is_made_once_is_one_for_all_who_ask_in_the_same_moment() -> None:
    both_make = threading.Barrier(2)

    class Owner:
        @made_once
        def part(self) -> object:
            with suppress(threading.BrokenBarrierError):
                both_make.wait(0.2)  # passed at once where a second one makes it as well
            return object()

    owner = Owner()
    with ThreadPoolExecutor(2) as readers:
        one, other = readers.map(lambda _reader: owner.part, range(2))

    assert one is other is owner.part
