"""Secrets live in the keyring and nowhere else; a keyring that is missing or silent is said once and waited for briefly."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

from store.db import Connections
from store.secrets import NO_KEYRING, Secrets
from store.workspace_file import back_up
from tests.builders import NOON
from tests.fakes import HandClock
from tests.letterbox import LetterBox
from tests.posting import SORRY, Shop

MARKER = "s3cret-marker-94c1"
ROOT = Path(__file__).resolve().parents[2]


class Drawer(KeyringBackend):
    """A keyring in memory."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class LockedDrawer(Drawer):
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked(f"locked, and it says {MARKER}")

    set_password = get_password  # type: ignore[assignment]


class SmallDrawer(Drawer):
    """Takes 1,280 characters an entry, as Windows does: more is an error, or is cut."""

    cuts = False

    def set_password(self, service: str, username: str, password: str) -> None:
        if len(password) > 1_280 and not self.cuts:
            raise OSError(1783, "The stub received bad data.")
        super().set_password(service, username, password[:1_280])


class SilentDrawer(Drawer):
    """Shows a question that nobody answers."""

    def __init__(self) -> None:
        super().__init__()
        self.answered = threading.Event()
        self.questions = 0

    def get_password(self, service: str, username: str) -> str | None:
        self.questions += 1
        self.answered.wait(30)
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.questions += 1
        self.answered.wait(30)
        super().set_password(service, username, password)


@pytest.fixture
def put_in_place() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def a_keyring(drawer: Drawer) -> Drawer:
    keyring.set_keyring(drawer)
    return drawer


def test_a_secret_is_kept_found_again_by_the_next_start_and_deleted(workspace: Connections, put_in_place: None) -> None:
    drawer = a_keyring(Drawer())
    assert Secrets(workspace).put(7, "application_password", MARKER)

    assert Secrets(workspace).get(7, "application_password") == MARKER
    assert Secrets(workspace).get(8, "application_password") is None

    Secrets(workspace).forget(7, ["application_password", "never_given"])
    assert drawer.kept == {}
    assert Secrets(workspace).get(7, "application_password") is None


@pytest.mark.parametrize("cuts", [False, True])
def test_a_key_file_that_is_too_long_for_one_entry_is_kept_in_parts(
    workspace: Connections, put_in_place: None, cuts: bool
) -> None:
    drawer = a_keyring(SmallDrawer())
    drawer.cuts = cuts  # type: ignore[attr-defined]
    key_file = "".join(f"{number:04d} línea\n" for number in range(240))
    assert Secrets(workspace).put(7, "service_account", key_file)
    assert Secrets(workspace).get(7, "service_account") == key_file

    assert Secrets(workspace).put(7, "service_account", key_file[::-1])
    assert Secrets(workspace).get(7, "service_account") == key_file[::-1]
    assert len(drawer.kept) == 4  # three parts and what tells of them: those of the first file are gone

    assert Secrets(workspace).put(7, "service_account", MARKER)
    assert list(drawer.kept.values()) == [MARKER]
    Secrets(workspace).put(7, "service_account", key_file)
    Secrets(workspace).forget(7, ["service_account"])
    assert drawer.kept == {}


def test_a_key_file_of_which_a_part_is_missing_is_none(workspace: Connections, put_in_place: None) -> None:
    drawer = a_keyring(SmallDrawer())
    Secrets(workspace).put(7, "service_account", "x" * 3_000)
    del drawer.kept[next(name for name in drawer.kept if name[1].endswith("/2"))]
    assert Secrets(workspace).get(7, "service_account") is None


def test_nothing_is_asked_of_the_keyring_before_a_secret_is_needed(workspace: Connections, put_in_place: None) -> None:
    drawer = SilentDrawer()
    a_keyring(drawer)
    Secrets(workspace)
    assert drawer.questions == 0
    drawer.answered.set()


@pytest.mark.parametrize("missing", ["null", "locked"])
def test_without_a_keyring_a_secret_lives_for_this_run_and_that_is_said_once(
    workspace: Connections, put_in_place: None, missing: str
) -> None:
    if missing == "locked":
        a_keyring(LockedDrawer())
    said: list[str] = []
    secrets = Secrets(workspace, tell=said.append)

    assert not secrets.put(7, "password", MARKER)
    assert not secrets.put(8, "password", MARKER)

    assert secrets.get(7, "password") == MARKER
    assert said == [NO_KEYRING]
    assert Secrets(workspace).get(7, "password") is None


def test_a_keyring_that_does_not_answer_is_waited_for_once_and_asked_again_when_it_has(
    workspace: Connections, put_in_place: None
) -> None:
    drawer = SilentDrawer()
    a_keyring(drawer)
    said: list[str] = []
    secrets = Secrets(workspace, timeout_seconds=0.05, tell=said.append)

    assert secrets.get(7, "password") is None
    assert secrets.get(7, "password") is None
    assert (said, drawer.questions) == ([NO_KEYRING], 1)

    drawer.answered.set()
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join(5)
    assert secrets.put(7, "password", MARKER)
    assert secrets.get(7, "password") == MARKER


def test_the_secret_reaches_the_site_and_no_file_of_ours(
    workspace: Connections, letter_box: LetterBox, put_in_place: None, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    a_keyring(Drawer())
    secrets = Secrets(workspace)
    shop = Shop(workspace, letter_box, HandClock(NOON), kind="lockedbox", secrets=secrets.get)
    secrets.put(shop.source_id, "password", MARKER)
    shop.posts(minutes=0)

    shop.delivers()
    back_up(workspace, tmp_path / "backup.db")

    assert letter_box.replies == [SORRY]
    assert letter_box.passwords_seen == [f"Bearer {MARKER}"]
    assert MARKER not in caplog.text
    assert_in_no_file(tmp_path)
    shop.close()


def assert_in_no_file(folder: Path) -> None:
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    for path in files:
        assert MARKER.encode() not in path.read_bytes(), path.name


def test_a_missing_secret_asks_for_a_sign_in_and_keeps_the_reply(shop: Shop) -> None:
    with shop.workspace.write() as db:
        db.conn.execute("update sources set kind = 'lockedbox' where id = ?", (shop.source_id,))
    shop.posts(minutes=0)

    shop.delivers()

    (reply,) = shop.thread()
    assert (reply.state, reply.waits_for) == ("queued", "sign in")
    assert shop.box.replies == []


# --- the real thing -----------------------------------------------------------------------------------------------------

_STORY = f"""
import sys
from pathlib import Path
from store.secrets import Secrets
from store.workspace_file import open_workspace
from datetime import UTC, datetime
workspace = open_workspace(Path(sys.argv[1]), now=datetime.now(UTC))
said = []
secrets = Secrets(workspace, tell=said.append)
if sys.argv[2] == "put":
    assert secrets.put(1, "application_password", "{MARKER}"), said
elif sys.argv[2] == "get":
    assert secrets.get(1, "application_password") == "{MARKER}", said
    secrets.forget(1, ["application_password"])
    assert secrets.get(1, "application_password") is None
assert not said
workspace.close()
"""


@pytest.mark.skipif(
    not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
    reason="no keyring daemon is installed here",
)
def test_the_keyring_of_a_linux_desktop_keeps_the_secret_between_two_processes(tmp_path: Path) -> None:
    environment = {
        **os.environ, "HOME": str(tmp_path / "home"), "XDG_DATA_HOME": str(tmp_path / "home/data"),
        "XDG_RUNTIME_DIR": str(tmp_path / "run"), "PYTHONPATH": str(ROOT),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.SecretService.Keyring",
    }  # fmt: skip
    for folder in ("home", "home/data", "run", "work"):
        (tmp_path / folder).mkdir(mode=0o700)
    workspace = tmp_path / "work" / "heard.db"
    story = tmp_path / "story.py"
    story.write_text(_STORY.replace(MARKER, MARKER[:4] + '" "' + MARKER[4:]))
    steps = " && ".join(
        [
            "printf 'a password' | gnome-keyring-daemon --unlock --components=secrets >/dev/null",
            f"'{sys.executable}' '{story}' '{workspace}' put",
            f"'{sys.executable}' '{story}' '{workspace}' get",
        ]
    )
    ended = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", steps],
        env=environment, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip

    assert ended.returncode == 0, ended.stderr
    assert_in_no_file(tmp_path / "work")
