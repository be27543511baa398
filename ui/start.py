"""Starts the window, or says in one sentence what hinders: a missing library, no screen, an unusable workspace.

Qt aborts the process where it finds no screen or a library is missing, so both are looked for before Qt is asked.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from store.errors import StoreProblem, WorkspaceDamaged
from ui.faults.crash_reports import news_of_crashes
from ui.faults.logbook import Logbook
from ui.texts import tr
from ui.where import UNUSABLE, WRONG, default_workspace, place

if TYPE_CHECKING:
    from ui.app import OneInstance
    from ui.main_window import MainWindow

#: What Qt's xcb platform needs and a bare Debian or Ubuntu lacks: library → package.
_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
_FOR_XCB = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
}


def open_window(options: Mapping[str, str], logbook: Logbook) -> int:
    """Show the window until it is closed and return the exit status."""
    try:
        workspace = place(options["workspace"]) if "workspace" in options else default_workspace()
    except StoreProblem as problem:
        sys.stderr.write(f"{problem}\n")
        return WRONG
    hindrance = what_hinders(os.environ, sys.platform)
    if hindrance:
        sys.stderr.write(hindrance + "\n")
        return WRONG
    try:
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        sys.stderr.write(
            f"Qt cannot be loaded ({error}): install the missing library, or use the command line: "
            "python main.py --help\n"
        )
        return WRONG
    leave_sources_unread()
    from ui.app import OneInstance, create_window, wall_clock
    from ui.faults import qt_messages

    gc.disable()  # until the window stands, see `keep_what_stands`
    logbook.watch_for_hard_crashes()
    qt_messages.listen()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Heard")
    application.setDesktopFileName("heard")
    instance = OneInstance(workspace)
    if not instance.is_first(listens=False):
        return 0
    words = ""
    while True:
        try:
            try:
                window = create_window(workspace)
            except WorkspaceDamaged as problem:
                if not _wants_last_good(problem):
                    return UNUSABLE
                words = put_last_good_back(workspace, problem, now=wall_clock())
                window = create_window(workspace)
        except StoreProblem as problem:
            return _tell(problem)
        status = _work_in(window, instance, logbook, words)
        if window.copy_to_go_back_to is None:
            qt_messages.stop_listening()
            return status
        words = go_back_to(window.copy_to_go_back_to, workspace, now=wall_clock())
        window.deleteLater()


def _work_in(window: MainWindow, instance: OneInstance, logbook: Logbook, words: str) -> int:
    """Show a window until it is closed, beginning with some words where something was done before."""
    from PySide6.QtWidgets import QApplication

    def begin_to_work() -> None:
        from ui.tray import offer_tray

        instance.listen()
        offer_tray(window)
        window.desk.background.keep_schedule()
        window.desk.posting.start()
        window.desk.keep_a_copy_each_day()
        window.desk.tasks.read(
            lambda: news_of_crashes(logbook.folder), lambda news: window.show_toast(news) if news else None
        )

    raised = instance.raised.connect(window.come_to_front)
    window.another_workspace_wanted.connect(lambda name: _start_another(name))
    window.show()
    if words:
        window.show_toast(words)
    keep_what_stands(window)
    window.whole.connect(begin_to_work)
    status = QApplication.exec()
    instance.raised.disconnect(raised)
    return status


def go_back_to(copy: Path, workspace: Path, *, now: datetime) -> str:
    """Put a copy in the place of a workspace that nobody has open, and say so in a sentence, or what hindered it."""
    from store import restoring
    from ui.sentences.anew import in_words

    try:
        kept = restoring.restore(copy, workspace, now=now)
    except StoreProblem as problem:
        return in_words(problem)
    return tr("The copy is in place; what stood there is kept as {name}", name=kept.name if kept else "")


def leave_sources_unread() -> None:
    """PySide reads the source of each module that is loaded after it, and keeps the lines, to learn whether the module might
    switch one of PySide's features (`__feature__`). None of ours does: that is a seventh of the loading, and 5 MB. Where a
    later PySide does otherwise, nothing is changed."""
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda module: False


def keep_what_stands(window: MainWindow) -> None:
    """Python's search for garbage begins when the window is whole, as nothing goes before, and leaves alone what it consists
    of: looking through that time and again stops the interface thread for up to three frames."""
    gc.disable()

    def begin() -> None:
        gc.freeze()
        gc.enable()

    window.whole.connect(begin)


def _wants_last_good(problem: WorkspaceDamaged) -> bool:
    """Whether the last good copy is to take the place of a damaged workspace. The owner decides: what was written since
    is in the damaged file alone, which is kept."""
    from PySide6.QtWidgets import QMessageBox

    from ui.sentences.anew import in_words

    sys.stderr.write(f"{problem}\n")
    _speak_as_the_system()
    box = QMessageBox(QMessageBox.Icon.Warning, "Heard", in_words(problem))
    box.setInformativeText(
        tr(
            "Heard can put the newest copy that is whole in its place. The damaged file is kept beside it, with what was "
            "written since."
        )
    )
    yes = box.addButton(tr("Put the last good copy back"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(tr("Quit"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(yes)
    box.exec()
    return box.clickedButton() is yes


def put_last_good_back(workspace: Path, problem: WorkspaceDamaged, *, now: datetime) -> str:
    """Put the newest whole backup in a damaged workspace's place, and say so in a sentence. Raises StoreProblem."""
    from store import mending

    mended = mending.put_back_last_good(workspace, problem, now=now)
    put_back = mended.put_back.name if mended.put_back else ""
    kept = mended.kept.name if mended.kept else ""
    return tr("{put_back} stands in the damaged file's place, which is kept as {kept}", put_back=put_back, kept=kept)


def _tell(problem: StoreProblem) -> int:
    from PySide6.QtWidgets import QMessageBox

    from ui.sentences.anew import in_words

    sys.stderr.write(f"{problem}\n")
    _speak_as_the_system()
    box = QMessageBox(QMessageBox.Icon.Warning, "Heard", in_words(problem))
    box.exec()
    return UNUSABLE


def _speak_as_the_system() -> None:
    """The owner's choice of a language is in the workspace, which could not be read."""
    from PySide6.QtWidgets import QApplication

    from ui import language

    application = QApplication.instance()
    if isinstance(application, QApplication):
        language.apply(application, language.SYSTEM)


def _start_another(name: str) -> None:
    """Another workspace opens in a window of its own; this one stays."""
    import subprocess

    subprocess.Popen([sys.executable, *([] if getattr(sys, "frozen", False) else [_main_file()]), "--workspace", name])


def _main_file() -> str:
    return str(Path(__file__).resolve().parents[1] / "main.py")


def what_hinders(environment: Mapping[str, str], platform: str) -> str:
    """Why no window can be shown on this machine, in a sentence with the next step; empty where it can."""
    if not platform.startswith("linux"):
        return ""
    chosen = environment.get("QT_QPA_PLATFORM", "")
    screenless = chosen.split(":")[0] in ("offscreen", "minimal", "vnc")
    if not screenless and not environment.get("DISPLAY") and not environment.get("WAYLAND_DISPLAY"):
        return (
            "There is no screen here, so no window can be shown: use the command line instead, for example "
            "“python main.py queue” (all commands: “python main.py --help”)."
        )
    wanted = dict(_LIBRARIES)
    if not screenless and environment.get("DISPLAY") and not environment.get("WAYLAND_DISPLAY"):
        wanted |= _FOR_XCB
    missing = [package for library, package in wanted.items() if not _loads(library)]
    if missing:
        return (
            f"Qt needs libraries that are not installed: run “sudo apt install {' '.join(missing)}” (Debian, Ubuntu), or "
            "use the command line: “python main.py --help”."
        )
    return ""


def _loads(library: str) -> bool:
    import ctypes

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
