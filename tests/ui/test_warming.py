"""What the window makes after its first picture, when a part of it cannot be made."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from tests.waiting import wait_until
from ui.tasks import Tasks
from ui.warming import Step, Warming


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
