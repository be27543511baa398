"""Waiting at a window without standing in its way."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer


def let_it_work(milliseconds: int) -> None:
    """Run the window's own event loop that long. `QTest.qWait` would hold Python's lock meanwhile, so that everything the
    program does off the interface thread starves: ten times slower than anybody would ever see it."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(holds: Callable[[], object], *, timeout: int = 20_000) -> None:
    """Run the window's event loop until something is true, or asserts without failing (and returns nothing). Raises what it said
    last, or an AssertionError, after `timeout` milliseconds."""
    ends = time.monotonic() + timeout / 1000
    while True:
        late = time.monotonic() > ends
        try:
            held = holds()
            if held is None or held:
                return
            assert not late, f"not so after {timeout} milliseconds"
        except AssertionError:
            if late:
                raise
        let_it_work(10)
