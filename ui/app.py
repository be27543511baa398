"""The application around the window: theme, one instance for each workspace, and `create_window`, which tests use too."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QDir, QLockFile, QObject, Signal
from PySide6.QtWidgets import QApplication, QMainWindow

from store.workspace_file import open_workspace
from ui import language, preferences, theme
from ui.main_window import MainWindow

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer


#: Seconds after which a thread that computes lets another one run; Python's own are 5 ms. A turn of the interface thread asks
#: for its place some twenty times, once after each call into Qt, and each time behind all who compute: with 1 ms a stroke stood
#: still for up to 188 ms while 200 sources were checked (`tests/benchmarks/README.md`).
SWITCH_INTERVAL = 0.0001


def wall_clock() -> datetime:
    """The time of this machine, in UTC."""
    return datetime.now(UTC)


def create_window(workspace: Path, *, clock: Callable[[], datetime] = wall_clock) -> QMainWindow:
    """The window on a workspace, as `main.py` shows it, polling only when asked. Needs a running QApplication.

    Raises WorkspaceUnusable where the workspace cannot be used.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise RuntimeError("create_window needs a QApplication")
    sys.setswitchinterval(SWITCH_INTERVAL)
    connections = open_workspace(Path(workspace), now=clock())
    wanted = preferences.load(connections)
    language.apply(application, wanted.language)
    look, scale = theme.chosen(application, wanted.appearance), wanted.font_percent / 100
    theme.apply(application, look, scale=scale, sheet=False)
    try:
        window = MainWindow(connections, clock, at_once=True)
    finally:
        theme.put_sheet_on(application)
    return window


class OneInstance(QObject):
    """The first window on a workspace listens; a second one asks it to come to the front, and goes.

    A lock file says who is first, also where two start in the same moment; the lock of a process that died is taken over. The
    first one is asked through a socket of the system (no network port). Both are named after the workspace's real path.
    """

    raised = Signal()
    #: How long the first one may take from its lock to its listening, and a second one tries, in seconds.
    _PATIENCE = 10.0

    def __init__(self, workspace: Path) -> None:
        super().__init__()
        place = str(workspace.expanduser().resolve())
        digest = QCryptographicHash.hash(place.encode(), QCryptographicHash.Algorithm.Blake2b_160)
        self._name = f"heard-{digest.toHex().data().decode()[:16]}"
        folder = os.environ.get("XDG_RUNTIME_DIR") or QDir.tempPath()
        self._lock = QLockFile(f"{folder}/{self._name}.lock")
        self._lock.setStaleLockTime(0)  # a lock is old when its process has gone, not when it has been open for long
        self._server: QLocalServer | None = None

    def is_first(self, *, listens: bool = True) -> bool:
        """Whether this is the first window; otherwise the first was told to show itself. One that does not listen at once
        does so when its picture stands (`listen`): a second one tries for long enough."""
        end = time.monotonic() + self._PATIENCE
        while not self._lock.tryLock(0):
            if self._lock.error() != QLockFile.LockError.LockFailedError:
                break  # where no lock can be written, the socket alone has to tell
            if self._knock() or time.monotonic() > end:
                return False
            time.sleep(0.05)
        if not self._lock.isLocked() and self._knock():
            return False
        if listens:
            self.listen()
        return True

    def listen(self) -> None:
        """Hear from now on when another one asks to be shown."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._server.listen(self._name)

    def _knock(self) -> bool:
        """Ask the first window to show itself; False where nobody listens (yet)."""
        from PySide6.QtNetwork import QLocalSocket

        knock = QLocalSocket()
        knock.connectToServer(self._name)
        if not knock.waitForConnected(500):
            return False
        knock.write(b"show")
        knock.waitForBytesWritten(500)
        knock.disconnectFromServer()
        return True

    def _answer(self) -> None:
        connection = self._server.nextPendingConnection() if self._server else None
        if connection is not None:
            connection.disconnected.connect(connection.deleteLater)
        self.raised.emit()
