"""What every test may ask for: a workspace in a temporary folder, the recorded files, a clock set by hand."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from store.db import Connections
from store.workspace_file import open_workspace
from tests import kept_workspaces, letterbox
from tests.builders import NOON
from tests.chaos.nursery import Nursery
from tests.fakes import HandClock
from tests.letterbox import LetterBox
from tests.mail_server import MailServer
from tests.posting import Shop

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The stories are told in English, on a German machine too; those about languages say otherwise.
os.environ["HEARD_LANGUAGE"] = "en"
# No test may reach the owner's own keyring: a fake or a private daemon is named where one is needed.
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
# Nor does one write into the owner's own log.
if "HEARD_LOGS" not in os.environ:
    os.environ["HEARD_LOGS"] = tempfile.mkdtemp(prefix="heard-logs-of-tests-")
    atexit.register(shutil.rmtree, os.environ["HEARD_LOGS"], ignore_errors=True)

kept_workspaces.new_ones_are_made_once()
# How long an example may take says how busy the machine is; speed has stories of its own.
settings.register_profile("heard", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("heard")

REPOSITORY = Path(__file__).resolve().parents[1]


def fixtures_folder() -> Path:
    """The recorded files, beside the repository or where HEARD_FIXTURES says; the test is skipped without them."""
    folder = Path(os.environ.get("HEARD_FIXTURES") or REPOSITORY.parent / "shared" / "fixtures")
    if not folder.is_dir():
        pytest.skip("the recorded files are not beside this checkout")
    return folder


@pytest.fixture
def fixtures() -> Path:
    return fixtures_folder()


@pytest.fixture(scope="session")
def mail_server() -> Iterator[MailServer]:
    """A real Dovecot, one for all stories; each story has a mailbox of its own there."""
    with MailServer() as server:
        yield server


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    """Where processes are born at once, to be killed or to do something beside us."""
    with Nursery() as nursery:
        yield nursery


@pytest.fixture
def now() -> datetime:
    return NOON


@pytest.fixture
def workspace_path(tmp_path: Path) -> Path:
    return tmp_path / "heard.db"


@pytest.fixture
def workspace(workspace_path: Path) -> Iterator[Connections]:
    connections = open_workspace(workspace_path, now=NOON)
    yield connections
    connections.close()


@pytest.fixture
def letter_box() -> Iterator[LetterBox]:
    """A site that takes replies, and its kinds of source among those that can be chosen."""
    letterbox.offer()
    with LetterBox() as box:
        yield box
    letterbox.withdraw()


@pytest.fixture
def shop(workspace: Connections, letter_box: LetterBox) -> Iterator[Shop]:
    """A workspace with one complaint at the letter box."""
    shop = Shop(workspace, letter_box, HandClock(NOON))
    yield shop
    shop.close()
