"""A screen reader's eyes and hands on Linux: the real program on a screen of its own, seen through the accessibility bus.

`AtSpi` starts a private session bus, a virtual screen and Heard as a process, and reads what any screen reader would get
(AT-SPI over D-Bus, by jeepney). Nothing of the desktop on which the tests run is touched. For
`tests/journeys/test_screen_reader.py`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[1]
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_CHECKED, _FOCUSABLE, _EDITABLE, _SHOWING, _ENABLED = 4, 11, 7, 25, 8
PATIENCE = 40.0  # seconds for a program to start on a busy machine


def what_is_missing() -> str:
    """Why this machine cannot run these stories, or nothing."""
    if not sys.platform.startswith("linux"):
        return "the accessibility bus is Linux's"
    lacking = [name for name in ("Xvfb", "dbus-daemon") if not shutil.which(name)]
    if not any(Path(place, "at-spi-bus-launcher").exists() for place in ("/usr/libexec", "/usr/lib/at-spi2-core")):
        lacking.append("at-spi2-core")
    return f"not installed here: {', '.join(lacking)}" if lacking else ""


@dataclass(frozen=True, slots=True)
class Seen:
    """One object as a screen reader gets it; `name_for_tests` is the widget's object name."""

    bus: str
    path: str
    role: str
    name: str
    name_for_tests: str
    states: int

    def _is(self, state: int) -> bool:
        return bool(self.states >> state & 1)

    is_checked = property(lambda self: self._is(_CHECKED))
    is_editable = property(lambda self: self._is(_EDITABLE))
    is_showing = property(lambda self: self._is(_SHOWING))
    is_enabled = property(lambda self: self._is(_ENABLED))


class AtSpi:
    """Heard on a workspace, as somebody hears it. Close it, or use it as a context."""

    def __init__(self, workspace: Path, home: Path) -> None:
        self._started: list[subprocess.Popen[Any]] = []
        try:
            self._start(workspace, home)
        except BaseException:
            self.close()
            raise

    def _start(self, workspace: Path, home: Path) -> None:
        from jeepney import DBusAddress, new_method_call
        from jeepney.io.blocking import open_dbus_connection

        cache = home / "run"
        cache.mkdir(mode=0o700)
        environment = dict(os.environ, HOME=str(home), XDG_RUNTIME_DIR=str(cache), XDG_CACHE_HOME=str(cache))
        environment.pop("DISPLAY", None)
        session = self._run(["dbus-daemon", "--session", "--nofork", "--print-address=1"], environment, piped=True)
        assert session.stdout is not None
        address = session.stdout.readline().strip()
        read, write = os.pipe()
        self._run(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
            environment, pass_fds=(write,),
        )  # fmt: skip
        display = os.read(read, 16).decode().strip()
        environment |= {
            "DISPLAY": f":{display}", "DBUS_SESSION_BUS_ADDRESS": address, "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "HEARD_LANGUAGE": "en", "HEARD_REDUCED_MOTION": "1",
        }  # fmt: skip
        environment.pop("WAYLAND_DISPLAY", None)
        self._connect = open_dbus_connection
        bus = open_dbus_connection(bus=address)
        where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        told = bus.send_and_get_reply(new_method_call(where, "GetAddress"), timeout=PATIENCE)
        bus.close()
        self._bus = open_dbus_connection(bus=told.body[0])
        program = [sys.executable, str(REPOSITORY / "main.py"), "--workspace", str(workspace)]
        self._run(program, environment, cwd=REPOSITORY)

    def _run(self, command: list[str], environment: dict[str, str], *, piped: bool = False, **more: Any) -> Any:
        made = subprocess.Popen(
            command, env=environment, text=True, stdout=subprocess.PIPE if piped else subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, **more,
        )  # fmt: skip
        self._started.append(made)
        return made

    def close(self) -> None:
        """End what was started, the program first."""
        if hasattr(self, "_bus"):
            self._bus.close()
        for one in reversed(self._started):
            one.terminate()
            try:
                one.wait(10)
            except subprocess.TimeoutExpired:
                one.kill()
                one.wait()
            if one.stdout is not None:
                one.stdout.close()

    def __enter__(self) -> AtSpi:
        return self

    def __exit__(self, *_why: object) -> None:
        self.close()

    # --- what is there ------------------------------------------------------------------------------------------------

    def everything(self) -> Iterator[Seen]:
        """All objects of the program, from the window down; what vanishes while it is read is left out."""
        waiting = [("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")]
        while waiting:
            bus, path = waiting.pop()
            children = self._call(bus, path, _ACCESSIBLE, "GetChildren")
            if children is None:
                continue
            waiting += reversed([(child[0], child[1]) for child in children])
            if bus != "org.a11y.atspi.Registry" and (seen := self._look_at(bus, path)) is not None:
                yield seen

    def finds(self, name_for_tests: str, what: str = "") -> Seen:
        """The showing object whose widget has that name, as soon as it is there; `what` must be in what it says."""
        return self.waits_for(
            lambda seen: seen.name_for_tests == name_for_tests and seen.is_showing and what in seen.name,
            f"{name_for_tests} {what}",
        )

    def waits_for(self, fits: Any, what: str) -> Seen:
        """The first object that fits. Fails when there is none in good time."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            found = next((seen for seen in self.everything() if fits(seen)), None)
            if found is not None:
                return found
        raise AssertionError(f"no screen reader would find {what}")

    def below(self, top: Seen) -> list[Seen]:
        """The children of an object."""
        children = self._call(top.bus, top.path, _ACCESSIBLE, "GetChildren") or []
        return [seen for child in children if (seen := self._look_at(child[0], child[1])) is not None]

    def text_of(self, seen: Seen) -> str:
        """The words in a text."""
        return str(self._call(seen.bus, seen.path, "org.a11y.atspi.Text", "GetText", "ii", (0, -1)) or "")

    # --- hands ----------------------------------------------------------------------------------------------------

    def writes(self, seen: Seen, words: str) -> None:
        """Put words into an editable text."""
        self._call(seen.bus, seen.path, "org.a11y.atspi.EditableText", "SetTextContents", "s", (words,))

    def presses(self, seen: Seen) -> None:
        """Do the object's first action: press a button, tick a box."""
        assert self._call(seen.bus, seen.path, "org.a11y.atspi.Action", "DoAction", "i", (0,)), seen

    def chooses(self, table: Seen, place: int) -> None:
        """Select a row of a list by its cell."""
        self._call(table.bus, table.path, "org.a11y.atspi.Table", "AddRowSelection", "i", (place,))

    def _look_at(self, bus: str, path: str) -> Seen | None:
        role = self._call(bus, path, _ACCESSIBLE, "GetRoleName")
        states = self._call(bus, path, _ACCESSIBLE, "GetState")
        if role is None or states is None:
            return None
        name, identity = self._property(bus, path, "Name"), self._property(bus, path, "AccessibleId")
        return Seen(bus, path, role, name, identity.rsplit(".", 1)[-1], states[0] | states[1] << 32)

    def _property(self, bus: str, path: str, name: str) -> str:
        from jeepney import DBusAddress, MessageType, Properties

        asked = Properties(DBusAddress(path, bus, _ACCESSIBLE)).get(name)
        answer = self._bus.send_and_get_reply(asked, timeout=PATIENCE)
        return str(answer.body[0][1]) if answer.header.message_type is MessageType.method_return else ""

    def _call(self, bus: str, path: str, interface: str, method: str, signature: str = "", body: tuple = ()) -> Any:
        from jeepney import DBusAddress, MessageType, new_method_call

        asked = new_method_call(DBusAddress(path, bus, interface), method, signature or None, body)
        answer = self._bus.send_and_get_reply(asked, timeout=PATIENCE)
        return answer.body[0] if answer.header.message_type is MessageType.method_return and answer.body else None
