"""Whether Heard starts when its owner logs in: a small file (or, on Windows, a value) where each system looks for such.

Linux and other free desktops: the XDG autostart folder. macOS: a launch agent. Windows: the Run key of this user. What is
written there names this very program and workspace, so a copy that moved must be switched on again. No Qt.
"""

from __future__ import annotations

import os
import plistlib
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from subprocess import list2cmdline

from store.errors import StoreProblem

_ENTRY = "heard.desktop"
_AGENT = "app.heard.Heard.plist"
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_VALUE = "Heard"


class LoginStart:
    """The switch of one program and one workspace. `platform`, `environment` and `home` are this machine's unless told."""

    def __init__(
        self,
        workspace: Path,
        *,
        platform: str = sys.platform,
        environment: Mapping[str, str] = os.environ,
        home: Path | None = None,
    ) -> None:
        self._command = start_command(workspace)
        self._platform = platform
        self._environment = environment
        self._home = home or Path.home()

    @property
    def is_on(self) -> bool:
        """Whether this program is started at login, with this workspace."""
        if self._platform == "win32":
            return _run_value() == list2cmdline(self._command)
        try:
            return self._file().read_bytes() == self._content()
        except OSError:
            return False

    def switch(self, on: bool) -> None:
        """Start at login from now on, or not any more.

        :raises StoreProblem: the system does not let it be written."""
        try:
            if self._platform == "win32":
                _set_run_value(list2cmdline(self._command) if on else None)
            elif on:
                self._file().parent.mkdir(parents=True, exist_ok=True)
                self._file().write_bytes(self._content())
            else:
                with suppress(FileNotFoundError):
                    self._file().unlink()
        except OSError as error:
            raise StoreProblem(
                "Heard could not change what starts at login: look at the rights of that folder, or add Heard there by hand."
            ) from error

    def _file(self) -> Path:
        if self._platform == "darwin":
            return self._home / "Library" / "LaunchAgents" / _AGENT
        configured = self._environment.get("XDG_CONFIG_HOME", "")
        # The specification has relative paths ignored.
        base = Path(configured) if configured.startswith("/") else self._home / ".config"
        return base / "autostart" / _ENTRY

    def _content(self) -> bytes:
        return launch_agent(self._command) if self._platform == "darwin" else desktop_entry(self._command)


def start_command(workspace: Path) -> tuple[str, ...]:
    """What starts this program with this workspace, as separate words."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "--workspace", str(workspace))
    return (sys.executable, str(Path(__file__).resolve().parents[1] / "main.py"), "--workspace", str(workspace))


def desktop_entry(command: Sequence[str]) -> bytes:
    """An entry of the autostart folder, words quoted as the desktop entry specification has it."""
    exec_line = " ".join(_quoted(word) for word in command)
    lines = ("[Desktop Entry]", "Type=Application", "Name=Heard", "Icon=heard", f"Exec={exec_line}", "Terminal=false")
    return ("\n".join(lines) + "\n").encode()


def _quoted(word: str) -> str:
    # Inside quotes ", `, $ and \ are escaped; the file's own reading of \ comes first, so each \ is doubled; % is a field.
    escaped = "".join(f"\\{one}" if one in '"`$\\' else one for one in word).replace("\\", "\\\\").replace("%", "%%")
    return f'"{escaped}"'


def launch_agent(command: Sequence[str]) -> bytes:
    """A property list for launchd that starts the program once, at login."""
    return plistlib.dumps({"Label": "app.heard.Heard", "ProgramArguments": list(command), "RunAtLoad": True})


def _run_value() -> str | None:
    import winreg  # only there is such a thing

    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:  # type: ignore[attr-defined]
            return str(winreg.QueryValueEx(key, _VALUE)[0])  # type: ignore[attr-defined]
    except OSError:
        return None


def _set_run_value(command: str | None) -> None:
    import winreg  # only there is such a thing

    with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:  # type: ignore[attr-defined]
        if command is not None:
            winreg.SetValueEx(key, _VALUE, 0, winreg.REG_SZ, command)  # type: ignore[attr-defined]
        else:
            with suppress(FileNotFoundError):
                winreg.DeleteValue(key, _VALUE)  # type: ignore[attr-defined]
