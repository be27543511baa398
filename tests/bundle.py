"""Builds the bundle and does the demo's main job with it, as somebody does who has no Python: `python -m tests.bundle`.

It needs `pip install '.[bundle]'`, and for the window Xvfb and xdotool. The bundle is carried to another folder and gets a
home and an environment of its own, so that nothing of this checkout can help it. `--built FOLDER` tries one that is there.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from resources.packaging import build
from tests.toysite import ToySite

FEED = """<rss version="2.0"><channel><title>Town guide</title><item><guid>1</guid><title>Cold soup</title>
<description>Rating: 1 star. Nobody came.</description><pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate></item>
</channel></rss>"""
WORDS = "Dear Ana, I am sorry that nobody came."
PATIENCE_SECONDS = 60


class Stranger:
    """Somebody with the bundle, a workspace and nothing else of ours."""

    def __init__(self, program: Path, home: Path) -> None:
        self._program = program
        self.home = home
        self.workspace = home / "my shop.db"
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "DISPLAY", "XAUTHORITY") if name in os.environ}
        self._environment = kept | {
            "HOME": str(home), "HEARD_WORKSPACE": str(self.workspace), "HEARD_LOGS": str(home / "logs"),
            "XDG_RUNTIME_DIR": str(home), "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        }  # fmt: skip

    def starts(self, *words: str, **more: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [str(self._program), *words], cwd=self.home, env=self._environment | more, encoding="utf-8",
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip

    def says(self, *words: str) -> str:
        process = self.starts(*words)
        out, errors = process.communicate(timeout=PATIENCE_SECONDS)
        assert process.returncode == 0, f"{words}: status {process.returncode}\n{out}\n{errors}"
        return out

    def ask(self, *words: str) -> object:
        return json.loads(self.says(*words, "--json"))


def does_the_commands(stranger: Stranger) -> str:
    """The sample brands, the queue, a feed that its reader process reads, a checked draft, the log."""
    made = stranger.says("--version").split()[1]
    stranger.says("demo")
    waiting = stranger.ask("queue")
    assert isinstance(waiting, list)
    assert len(waiting) >= 7, waiting
    with ToySite() as site:
        site.shows("/feed", FEED)
        stranger.says("brand", "add", "Corner Shop")
        stranger.says("source", "add", "feed", "--brand", "Corner Shop", "--set", f"url={site.url()}")
        polled = stranger.ask("poll", "--brand", "Corner Shop", "--force")
    assert isinstance(polled, dict)
    assert (polled["new"], polled["complaints"]) == (1, 1), polled
    words = stranger.home / "words.txt"
    words.write_text(WORDS, encoding="utf-8")
    checked = stranger.ask("check", str(waiting[0]["id"]), "--text-file", str(words))
    assert isinstance(checked, dict)
    assert checked["findings"]
    log = stranger.home / "log.csv"
    stranger.says("export", str(log), "--include-unanswered")
    with log.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert any(row["review_title"] == "Cold soup" for row in rows)
    told = stranger.ask("diagnostics")
    assert isinstance(told, dict)
    assert (told["heard"], told["made"], told["crashes"]) == (made, "bundle", 0), told
    return f"Heard {made}, {len(waiting) + 1} waiting, {len(rows)} rows in the log"


def does_the_window(stranger: Stranger) -> str:
    """The window on a virtual screen: the queue is there, a draft is written with the keyboard, and the window closed."""
    began = time.monotonic()
    process = stranger.starts(QT_QPA_PLATFORM="xcb")
    try:
        window = _until(lambda: _the_window(process), "the window")
        shown = time.monotonic() - began
        _xdotool("windowfocus", str(window))
        written = _until(lambda: _writes(stranger), "the draft is on disk")
        _xdotool("key", "ctrl+q")
        _, errors = process.communicate(timeout=PATIENCE_SECONDS)
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
            process.communicate()
    assert process.returncode == 0, errors
    assert "Traceback" not in errors, errors
    assert not list((stranger.home / "logs").rglob("*.txt"))
    return f"window after {shown:.1f} s, draft of review {written} kept, closed with status 0"


def _the_window(process: subprocess.Popen[str]) -> int | None:
    assert process.poll() is None, f"ended with {process.returncode}: {process.communicate()}"
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", "^Heard$"], capture_output=True, encoding="utf-8", check=False
    ).stdout.split()
    return int(found[0]) if found else None


def _writes(stranger: Stranger) -> int | None:
    """The review that has our words as its draft; where none has, R puts the cursor into the reply and they are typed.

    Nothing tells from outside when the first letter stands, so the words are typed over until they are on disk."""
    with closing(sqlite3.connect(f"{stranger.workspace.as_uri()}?mode=ro", uri=True)) as look:
        found = look.execute("select review_id from replies where state = 'draft' and text = ?", (WORDS,)).fetchone()
    if found is not None:
        return int(found[0])
    _xdotool("key", "Escape", "Escape", "r")
    time.sleep(0.5)
    _xdotool("key", "ctrl+a")
    _xdotool("type", "--delay", "15", WORDS)
    time.sleep(1.5)
    return None


def _until(look: Callable[[], int | None], what: str) -> int:
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        if (seen := look()) is not None:
            return seen
        time.sleep(0.3)
    raise AssertionError(f"waited in vain: {what}")


def _xdotool(*words: str) -> str:
    return subprocess.run(
        ["xdotool", *words], check=True, capture_output=True, encoding="utf-8", timeout=PATIENCE_SECONDS
    ).stdout


#: Folders of resources that are not for the program at work.
LEFT_OUT = frozenset({"packaging", "pictures"})


def wanted_resources() -> set[str]:
    """The resources that the program reads, as paths from the checkout."""
    return {
        str(one.relative_to(build.CHECKOUT))
        for one in (build.CHECKOUT / "resources").rglob("*")
        if one.is_file() and "__pycache__" not in one.parts and not LEFT_OUT & set(one.parts)
        if one.suffix != ".ts"  # what translators write in; the program reads what is made of it
    }


def the_wheel_is_whole(work: Path) -> str:
    """Every resource is in the wheel, and what it holds runs from another folder."""
    wheel = build.unpacked_wheel(work)
    wanted = wanted_resources()
    missing = {name for name in wanted if not (wheel / name).is_file()}
    assert not missing, missing
    stray = [
        str(one)
        for one in wheel.rglob("*")
        if one.is_file() and (LEFT_OUT & set(one.relative_to(wheel).parts) or one.suffix == ".ts")
    ]
    assert not stray, stray
    said = subprocess.run(
        [sys.executable, "-m", "main", "demo", "--workspace", str(work / "demo.db")], cwd=work, capture_output=True,
        env=os.environ | {"PYTHONPATH": str(wheel), "HEARD_LOGS": str(work)}, encoding="utf-8", check=False,
    )  # fmt: skip
    assert said.returncode == 0, said.stderr
    shared = sorted(one.name for one in wheel.glob("heard-*.data/data/share/**/*") if one.is_file())
    return f"{len(wanted)} resources; for the desktop: {', '.join(shared)}"


def every_resource_came_along(built: Path) -> str:
    """What the program reads stands in the bundle; a file of ours may be called like one of Qt's that is left out."""
    folder = next(one for one in built.rglob("resources") if (one / "translations").is_dir())
    found = {str(one.relative_to(folder.parent)) for one in folder.rglob("*") if one.is_file()}
    missing = wanted_resources() - found
    assert not missing, missing
    return f"{len(found)} files"


def main() -> int:
    """Build, try, and print a line for each step."""
    parser = argparse.ArgumentParser(prog="python -m tests.bundle", description=__doc__)
    parser.add_argument("--built", type=Path, metavar="FOLDER", help="a bundle that is there already")
    asked = parser.parse_args()
    if sys.platform.startswith("linux") and "DISPLAY" not in os.environ:
        screen = shutil.which("xvfb-run")
        if screen is None or shutil.which("xdotool") is None:
            print("The window needs Xvfb and xdotool: install them and try again.")
            return 2
        return subprocess.call(
            [screen, "-a", "-s", "-screen 0 1440x900x24", sys.executable, "-m", "tests.bundle", *sys.argv[1:]]
        )
    with tempfile.TemporaryDirectory(prefix="heard bundle ") as name:
        work = Path(name)
        for folder in ("wheel", "built", "home"):
            (work / folder).mkdir(mode=0o700)
        step("the wheel", lambda: the_wheel_is_whole(work / "wheel"))
        built = asked.built or work / "built" / "heard"
        if asked.built is None:
            step("the build", lambda: f"{build.size_of(build.bundle(work / 'built')) / 1e6:.0f} MB")
            built = built.rename(work / "somewhere else")
        else:
            step("the size", lambda: f"{build.size_of(built) / 1e6:.0f} MB")
        stranger = Stranger(built.resolve() / "heard", work / "home")
        step("resources", lambda: every_resource_came_along(built))
        step("commands", lambda: does_the_commands(stranger))
        step("the window", lambda: does_the_window(stranger))
    print("The bundle does the main job.")
    return 0


def step(title: str, do: Callable[[], str]) -> None:
    began = time.monotonic()
    found = do()
    print(f"{title:12} {time.monotonic() - began:6.1f} s  {found}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
