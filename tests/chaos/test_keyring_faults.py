"""Whatever the keyring does, reading and drafting go on, and a secret is found in no file, log, export or list of processes."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from keyring import errors
from keyring.backend import KeyringBackend

from store import drafts, response_log
from store.response_log import LogChoice
from store.secrets import NO_KEYRING, Secrets
from store.workspace_file import back_up
from tests.builders import NOON
from tests.chaos.counts import tells
from tests.fakes import HandClock
from tests.letterbox import LetterBox
from tests.posting import SORRY, Shop
from ui.faults.diagnostics import collect
from ui.faults.logbook import Logbook

MARKER = "s3cret-marker-94c1"


class Faulty(KeyringBackend):
    """A keyring that does what it is told whenever it is asked."""

    priority = 1

    def __init__(self, act: Callable[[str], str | None]) -> None:
        super().__init__()
        self._act = act

    def get_password(self, service: str, username: str) -> str | None:
        return self._act("get")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._act("set")

    def delete_password(self, service: str, username: str) -> None:
        self._act("delete")


def raises(problem: BaseException) -> Callable[[str], None]:
    def act(_what: str) -> None:
        raise problem

    return act


_asleep = threading.Event()
FAULTS: dict[str, Callable[[str], str | None]] = {
    "none at all": raises(errors.NoKeyringError(f"no backend for {MARKER}")),
    "locked": raises(errors.KeyringLocked(f"locked {MARKER}")),
    "cannot begin": raises(errors.InitError(f"no bus {MARKER}")),
    "an error of its own": raises(errors.KeyringError(MARKER)),
    "takes nothing": raises(errors.PasswordSetError(MARKER)),
    "gives nothing away": raises(errors.PasswordDeleteError(MARKER)),
    "a fault of its library": raises(RuntimeError(f"DBus died with {MARKER}")),
    "an error of the system": raises(OSError(5, f"Input/output error {MARKER}")),
    "not even importable": raises(ImportError(f"no module {MARKER}")),
    "hangs for a minute": lambda what: _asleep.wait(60) and None,
    "forgets everything": lambda what: None,
    "another secret comes back": lambda what: "not this one",
    "bytes come back": lambda what: b"bytes",  # type: ignore[return-value]
}


@pytest.fixture(autouse=True)
def put_in_place(tmp_path: Path) -> Iterator[None]:
    before = keyring.get_keyring()
    _asleep.clear()
    yield
    _asleep.set()
    keyring.set_keyring(before)


@pytest.mark.parametrize("fault", FAULTS)
def test_whatever_the_keyring_does_work_goes_on_and_no_secret_gets_out(
    workspace, letter_box: LetterBox, tmp_path: Path, fault: str
) -> None:
    book = Logbook(tmp_path / "logs")
    book.begin()
    keyring.set_keyring(Faulty(FAULTS[fault]))
    said: list[str] = []
    secrets = Secrets(workspace, timeout_seconds=0.1, tell=said.append)
    shop = Shop(workspace, letter_box, HandClock(NOON), kind="lockedbox", secrets=secrets.get)
    try:
        assert not secrets.put(shop.source_id, "password", MARKER)
        drafts.save_draft(workspace, shop.ana, "Words go on.", now=NOON)
        assert drafts.draft_of(workspace, shop.ana).text == "Words go on."
        shop.posts(minutes=0)
        shop.delivers()
        assert letter_box.replies == [SORRY], "the secret lives for this run"
        assert said == [NO_KEYRING]
        logging.getLogger("ui.somewhere").warning("after the keyring's fault: %s", MARKER)
        back_up(workspace, tmp_path / "copy.db")
        response_log.write_log(workspace, tmp_path / "log.csv", LogChoice(include_unanswered=True))
        secrets.forget(shop.source_id, ["password"])
        if fault != "another secret comes back":
            assert Secrets(workspace, timeout_seconds=0.1).get(shop.source_id, "password") in (None, b"bytes")
        assert MARKER not in json.dumps(collect(workspace, now=NOON, folder=book.folder))
    finally:
        shop.close()
        book.end()
    files = [one for one in tmp_path.rglob("*") if one.is_file()]
    assert {"copy.db", "log.csv", "heard.log"} <= {one.name for one in files}
    assert not [one.name for one in files if MARKER.encode() in one.read_bytes()]
    tells("keyring faults", tried=1, survived=1, note=fault)


@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="nobody lists processes here")
def test_a_secret_given_on_standard_input_is_in_no_list_of_processes(workspace_path: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    environment = os.environ | {"HEARD_WORKSPACE": str(workspace_path)}
    heard = [sys.executable, "main.py"]
    subprocess.run([*heard, "brand", "add", "Shop"], cwd=root, env=environment, check=True, capture_output=True)
    child = subprocess.Popen(
        [*heard, "source", "add", "wordpress", "--brand", "Shop", "--no-check", "--set", "url=http://127.0.0.1:9/", "--set",
         "user=me", "--secret-stdin", "application_password", "--json"],
        cwd=root, env=environment, encoding="utf-8", stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    shown = Path(f"/proc/{child.pid}/cmdline").read_bytes() + Path(f"/proc/{child.pid}/environ").read_bytes()
    out, errors_ = child.communicate(MARKER, timeout=60)
    assert child.returncode == 0, errors_
    assert MARKER.encode() not in shown
    assert MARKER not in out + errors_
    assert not [one for one in workspace_path.parent.iterdir() if MARKER.encode() in one.read_bytes()]
