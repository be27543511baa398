"""The application around the window: theme, one instance for each workspace, and `create_window`, which tests use too."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QMainWindow

from store.workspace_file import open_workspace
from ui import language, preferences, theme
from ui.main_window import MainWindow


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
    connections = open_workspace(Path(workspace), now=clock())
    wanted = preferences.load(connections)
    language.apply(application, wanted.language)
    theme.apply(application, theme.chosen(application, wanted.appearance), scale=wanted.font_percent / 100)
    window = MainWindow(connections, clock)
    window.desk.begin()
    return window


class OneInstance(QObject):
    """The first window on a workspace listens; a second one asks it to come to the front, and goes.

    A socket of the system (no network port) named after the workspace's real path. The socket of a process that died is
    taken over.
    """

    raised = Signal()

    def __init__(self, workspace: Path) -> None:
        super().__init__()
        place = str(workspace.expanduser().resolve())
        self._name = f"heard-{hashlib.blake2b(place.encode(), digest_size=8).hexdigest()}"
        self._server: QLocalServer | None = None

    def is_first(self) -> bool:
        """Whether this is the first window; otherwise the first was told to show itself."""
        knock = QLocalSocket()
        knock.connectToServer(self._name)
        if knock.waitForConnected(500):
            knock.write(b"show")
            knock.waitForBytesWritten(500)
            knock.disconnectFromServer()
            return False
        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._server.listen(self._name)
        return True

    def _answer(self) -> None:
        connection = self._server.nextPendingConnection() if self._server else None
        if connection is not None:
            connection.disconnected.connect(connection.deleteLater)
        self.raised.emit()
