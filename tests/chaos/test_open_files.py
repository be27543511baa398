"""The file under our hands: a write that fails at any moment, no handles left, the file taken away or another put there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from store import drafts, reviews
from store.errors import StoreProblem, WorkspaceUnusable
from store.workspace_file import open_workspace
from tests.builders import NOON, a_brand, a_review, a_source, arrives, id_of
from tests.chaos.counts import FULL, tells

resource = pytest.importorskip("resource")
ROOT = Path(__file__).resolve().parents[2]

#: One process; before each step the system takes away what it needs, and gives it back afterwards.
CHILD = """
import os, resource, shutil, signal, sys
from pathlib import Path
from store import drafts, response_log, standings
from store.errors import StoreProblem
from store.workspace_file import back_up, check_workspace, open_workspace
from tests.builders import NOON, a_brand, a_review, a_source, arrives, id_of

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
folder, what, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
limit = resource.RLIMIT_FSIZE if what == "writes" else resource.RLIMIT_NOFILE
_, hard = resource.getrlimit(limit)
before = resource.getrlimit(limit)
survived, refusals = 0, 0
for number in range(count):
    place = folder / str(number)
    place.mkdir()
    path = place / "heard.db"
    workspace = open_workspace(path, now=NOON)
    source = a_source(workspace, a_brand(workspace))
    arrives(workspace, source, *[a_review(f"r{n}", author=f"G{n}", text="cold soup " * 60) for n in range(8)])
    ana = id_of(workspace, "r0")
    drafts.save_draft(workspace, ana, "The words before.", now=NOON)
    (place / "log.csv").write_text("the old log")
    if what == "writes":
        sizes = [one.stat().st_size for one in place.iterdir()]
        allowed = max(sizes) + 700 * number
    else:
        workspace.close()
        workspace = None
        allowed = len(os.listdir("/proc/self/fd")) + number % 8
    resource.setrlimit(limit, (allowed, hard))
    told, kept, polled = [], "The words before.", 0

    def attempt(act):
        try:
            act()
        except StoreProblem as problem:
            assert str(problem).endswith("."), problem
            told.append(str(problem))
            return False
        return True

    def reopen():
        global workspace
        workspace = open_workspace(path, now=NOON)

    if workspace is not None or attempt(reopen):
        for round_ in range(6):
            words = f"{round_} " + "word " * 100 * round_
            if attempt(lambda: drafts.save_draft(workspace, ana, words, now=NOON)):
                kept = words
            page = [a_review(f"n{round_}-{n}", author=f"N{round_}{n}", text="no soup " * 60) for n in range(5)]
            polled += attempt(lambda: arrives(workspace, source, *page, whole=False))
        exported = attempt(lambda: response_log.write_log(workspace, place / "log.csv", response_log.LogChoice(include_unanswered=True)))
        copied = attempt(lambda: back_up(workspace, place / "copy.db"))
    else:
        exported = copied = False
    resource.setrlimit(limit, before)
    refusals += bool(told)
    if workspace is None:
        workspace = open_workspace(path, now=NOON)
    assert drafts.draft_of(workspace, ana).text == kept, (number, kept[:20])
    arrives(workspace, source, a_review("later", author="Late"), whole=False)
    drafts.save_draft(workspace, ana, "Room again.", now=NOON)
    report = check_workspace(workspace, standings.wrong_counts)
    assert report.problems == (), (number, report.problems)
    assert report.reviews == 8 + 5 * polled + 1, (number, report.reviews, polled)
    workspace.close()
    assert exported or (place / "log.csv").read_text("utf-8-sig") == "the old log"
    assert copied == (place / "copy.db").exists()
    left = {one.name for one in place.iterdir()} - {"heard.db", "log.csv", "copy.db"}
    assert not left, (number, left, told)
    workspace = None
    shutil.rmtree(place)
    survived += 1
print(survived, refusals)
"""


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize(("what", "quick", "full"), [("writes", 24, 200), ("handles", 8, 64)])
def test_a_write_or_a_handle_that_is_refused_at_any_moment_loses_nothing(tmp_path, what, quick, full):
    if what == "handles" and not Path("/proc/self/fd").is_dir():
        pytest.skip("nobody counts handles here")
    count = full if FULL else quick
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(tmp_path), what, str(count)], cwd=ROOT, capture_output=True, encoding="utf-8",
        timeout=800, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    survived, refusals = map(int, done.stdout.split())
    assert refusals >= count // 4, "the trouble was met"
    name = "the n-th write fails" if what == "writes" else "no more file handles"
    tells(name, tried=count, survived=survived, note=f"{refusals} met it")


#: Kilobytes of the disks; a new workspace has 500.
SIZES = tuple(range(900, 4100, 200))


def _may_mount(*prefix: str) -> bool:
    """Whether a process that is started like this may mount."""
    with tempfile.TemporaryDirectory() as folder:
        command = [*prefix, "sh", "-c", f"mount -t tmpfs -o size=64k tmpfs {folder} && umount {folder}"]
        return subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_on_a_disk_that_fills_up_whatever_one_does_is_told_and_goes_on_when_there_is_room(tmp_path):
    if sys.platform != "linux":
        pytest.skip("small disks are made of memory, as only Linux does")
    own = ["unshare", "--user", "--map-root-user", "--mount"] if shutil.which("unshare") else []
    prefix = own if own and _may_mount(*own) else []
    if not prefix and not _may_mount():
        pytest.skip("mounting is not permitted here")
    sizes = SIZES if FULL else SIZES[::8]
    disk = tmp_path / "disk"
    disk.mkdir()
    done = subprocess.run(
        [*prefix, sys.executable, "-m", "tests.chaos.small_disk", str(disk), *map(str, sizes)], cwd=ROOT,
        capture_output=True, encoding="utf-8", timeout=800, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    survived = dict(line.split() for line in done.stdout.splitlines())
    assert list(survived) == ["polls", "types", "queues", "exports"]
    for activity, count in survived.items():
        tells("a small disk fills up", tried=len(sizes), survived=int(count), note=activity)


def small(path: Path, words: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(open_workspace(path, now=NOON)) as workspace:
        arrives(workspace, a_source(workspace, a_brand(workspace)), a_review("r1"))
        drafts.save_draft(workspace, id_of(workspace, "r1"), words, now=NOON)
    return path


def taken_away(path: Path) -> None:
    path.rename(path.with_name("elsewhere.db"))


def deleted(path: Path) -> None:
    path.unlink()


def folder_renamed(path: Path) -> None:
    path.parent.rename(path.parent.with_name("renamed"))


def another_workspace(path: Path) -> None:
    os.replace(small(path.parent / "other" / "heard.db", "The other's words."), path)


def an_older_copy(path: Path) -> None:
    shutil.copy(path, path.with_name("copy"))
    os.replace(path.with_name("copy"), path)


def something_else(path: Path) -> None:
    path.with_name("letter").write_bytes(b"Dear diary, " * 500)
    os.replace(path.with_name("letter"), path)


BEFALLS = (taken_away, deleted, folder_renamed, another_workspace, an_older_copy, something_else)


@pytest.mark.skipif(sys.platform == "win32", reason="there a file that is open stays where it is")
def test_a_file_that_is_taken_away_or_replaced_while_open_is_said_before_another_word_is_lost(tmp_path):
    for befalls in BEFALLS:
        path = small(tmp_path / befalls.__name__ / "heard.db", "The words before.")
        workspace = open_workspace(path, now=NOON)
        ana = id_of(workspace, "r1")
        befalls(path)
        before = path.read_bytes() if path.exists() else None

        with pytest.raises(WorkspaceUnusable) as told:
            drafts.save_draft(workspace, ana, "Words that would go nowhere.", now=NOON)

        assert str(told.value).endswith(".")
        assert "open it again" in str(told.value)
        assert drafts.draft_of(workspace, ana).text == "The words before.", "what is open can still be read"
        workspace.close()
        assert (path.read_bytes() if path.exists() else None) == before, "nothing was made or changed in its place"
        if befalls in (another_workspace, an_older_copy):
            with closing(open_workspace(path, now=NOON)) as again:
                drafts.save_draft(again, ana, "Opened again.", now=NOON)
                assert len(reviews.list_ids(again, reviews.Filter(view="all"), now=NOON)) == 1
        else:
            with pytest.raises(StoreProblem):
                open_workspace(path, now=NOON, create=False)
    tells("the file is taken away or replaced while open", tried=len(BEFALLS), survived=len(BEFALLS))
