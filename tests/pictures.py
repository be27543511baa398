"""Pictures of the real window with the sample brands:
`python -m tests.pictures FOLDER [WIDTHxHEIGHT] [light|dark] [SCALE] [SCENE,SCENE] [--language=de] [--mirrored]`.

Without a size it makes the set that is looked at before a release: light and dark, 1440×900 and 1100×700, 150 % type.
In another language (`--language`) or right to left (`--mirrored`), the files' names say so.
The README's own picture is `window-light.png` of `resources/pictures`. Not a test: it asserts nothing.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("HEARD_REDUCED_MOTION", "1")
os.environ.setdefault("HEARD_LANGUAGE", "en")

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from store.rules.coverage_maths import Members
from store.workspace_file import open_workspace
from tests.waiting import let_it_work
from ui import theme
from ui.app import create_window
from ui.main_window import MainWindow
from ui.sample_workspace import add_samples

NOW = datetime(2026, 11, 20, 10, 40, tzinfo=UTC)


def settle(window: MainWindow) -> None:
    """Let everything that was asked for arrive."""
    for turn in range(1000):
        let_it_work(10)
        if turn > 8 and window.desk.tasks.is_idle:
            let_it_work(100)  # what arrived last is laid out and painted
            return


def choose(author: str) -> Callable[[MainWindow], None]:
    def step(window: MainWindow) -> None:
        model = window.queue.model
        for place in range(model.rowCount()):
            row = model.row(place)
            if row is not None and row.author == author:
                window.queue.choose(row.review_id)

    return step


def open_figure(key: str) -> Callable[[MainWindow], None]:
    return lambda window: window.coverage.open_card(key)


def behind_figure(key: str, which: Members) -> Callable[[MainWindow], None]:
    return lambda window: window.coverage.open_card(key).rows[which].click()


def point_at(place: int) -> Callable[[MainWindow], None]:
    return lambda window: window.coverage._hours.chart._point_at(place)


def do(name: str) -> Callable[[MainWindow], None]:
    return lambda window: window.do(name)


def settings(section: str) -> Callable[[MainWindow], None]:
    def step(window: MainWindow) -> None:
        window.go_to("settings")
        settle(window)
        window.show_settings(section)

    return step


#: name → what is done before the picture is taken.
SCENES: dict[str, tuple[Callable[[MainWindow], None], ...]] = {
    "window": (choose("Ana P."), do("write")),
    "facts": (choose("Tom Ashworth"), do("facts")),
    "arabic": (choose("ليلى"),),
    "coverage": (do("go_coverage"),),
    "figure": (do("go_coverage"), point_at(2), open_figure("within_target")),
    "behind": (do("go_coverage"), behind_figure("coverage", Members.OVERDUE)),
    "reasons": (do("go_reasons"),),
    "channels": (do("channels"),),
    "worked": (do("what_worked"),),
    "export": (do("export"),),
    "log": (do("go_log"),),
    "unrated": (do("go_unrated"),),
    "followups": (do("go_followups"),),
    "thank": (do("go_thank"),),
    "answered": (do("go_answered"),),
    "bystander": (choose("Ana P."), do("bystander")),
    "keys": (do("keys"),),
    "palette": (do("palette"),),
    **{
        f"settings-{one}": (settings(one),)
        for one in ("brands", "sources", "posting", "notifications", "appearance", "backup")
    },
}


def picture(folder: Path, workspace: Path, scene: str, size: tuple[int, int], look: str, scale: float) -> None:
    """One picture of one scene."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    window = create_window(workspace, clock=lambda: NOW)
    theme.apply(application, theme.DARK if look == "dark" else theme.LIGHT, scale=scale)
    window.resize(*size)
    window.show()
    settle(window)
    for step in SCENES[scene]:
        step(window)
        settle(window)
    suffix = "" if size == (1440, 900) else f"-{size[0]}"
    suffix += f"-{os.environ['HEARD_LANGUAGE']}" if os.environ["HEARD_LANGUAGE"] != "en" else ""
    suffix += "-mirrored" if os.environ.get("HEARD_MIRRORED") else ""
    if scale != 1:
        suffix += f"-{scale:.0%}".replace("%", "")
    window.grab().save(str(folder / f"{scene}-{look}{suffix}.png"))
    window.close()
    window.deleteLater()  # a closed window would be dressed anew with every change of theme
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def main(arguments: list[str]) -> None:
    if arguments[:1] in (["-h"], ["--help"]):
        sys.stdout.write(__doc__ or "")
        return
    for option in [one for one in arguments if one.startswith("--")]:
        arguments.remove(option)
        name, _, value = option.partition("=")
        os.environ[{"--language": "HEARD_LANGUAGE", "--mirrored": "HEARD_MIRRORED"}[name]] = value or "1"
    folder = Path(arguments[0] if arguments else "pictures")
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    if "Inter" in QFont("Inter").family():
        font = QFont("Inter")
        font.setPixelSize(13)  # as the design's pictures
        theme.use_font(application, font)
    with tempfile.TemporaryDirectory() as place:
        workspace = Path(place) / "sample.db"
        connections = open_workspace(workspace, now=NOW)
        add_samples(connections, now=NOW)
        connections.close()
        if len(arguments) > 1:
            width, height = (int(part) for part in arguments[1].split("x"))
            look = arguments[2] if len(arguments) > 2 else "light"
            scale = float(arguments[3]) if len(arguments) > 3 else 1.0
            for scene in arguments[4].split(",") if len(arguments) > 4 else SCENES:
                picture(folder, workspace, scene, (width, height), look, scale)
            return
        for scene in SCENES:
            for look in ("light", "dark"):
                picture(folder, workspace, scene, (1440, 900), look, 1.0)
        for scene in ("window", "arabic", "coverage"):
            picture(folder, workspace, scene, (1100, 700), "light", 1.0)
            picture(folder, workspace, scene, (1440, 900), "light", 1.5)


if __name__ == "__main__":
    main(sys.argv[1:])
