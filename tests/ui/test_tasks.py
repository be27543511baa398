"""What is read and written off the interface thread comes back in turns that nobody feels."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.waiting import wait_until
from ui.tasks import Tasks


class Sheet(QWidget):
    def __init__(self, said: list[str]) -> None:
        super().__init__()
        self._said = said

    def paintEvent(self, event: QPaintEvent) -> None:
        self._said.append("painted")


def test_what_a_result_brought_is_painted_before_the_next_one_comes(qapp: QApplication, qtbot) -> None:
    said: list[str] = []
    sheet = Sheet(said)
    qtbot.addWidget(sheet)
    sheet.show()
    wait_until(lambda: "painted" in said)
    tasks = Tasks(sheet)
    said.clear()

    def arrives(name: str) -> None:
        said.append(name)
        sheet.update()

    for name in ("first", "second", "third"):
        tasks.write(lambda name=name: name, arrives)
    assert tasks.finish_writes(), "all three wait for the interface thread now"
    assert said == []
    wait_until(lambda: tasks.is_idle and said[-1:] == ["painted"])
    assert said == ["first", "painted", "second", "painted", "third", "painted"]
    tasks.finish()


def test_a_result_that_is_a_fault_does_not_keep_the_next_from_coming(qapp: QApplication, qtbot) -> None:
    tasks = Tasks()
    said: list[object] = []

    def breaks(_nothing: object) -> None:
        raise LookupError("a fault of ours")

    with qtbot.capture_exceptions() as faults:
        tasks.write(lambda: None, breaks)
        tasks.write(lambda: "whole", said.append)
        tasks.finish_writes()
        wait_until(lambda: tasks.is_idle)
    assert said == ["whole"]
    assert [kind for kind, _, _ in faults] == [LookupError]
    tasks.finish()
