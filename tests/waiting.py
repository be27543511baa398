"""Waiting at a window without standing in its way."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QTimer


def let_it_work(milliseconds: int) -> None:
    """Run the window's own event loop that long. `QTest.qWait` would hold Python's lock meanwhile, so that everything the
    program does off the interface thread starves: ten times slower than anybody would ever see it."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
