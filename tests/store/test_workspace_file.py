"""The workspace as a file on bad days: refused in a sentence and left byte for byte as it was, or whole again."""

from __future__ import annotations

import hashlib
import os
import random
import resource
import shutil
import sqlite3
import stat
import subprocess
import sys
import textwrap
import threading
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from store import brands, drafts, migrations, reply_ledger, response_log, reviews, standings, workspace_file
from store.db import Connections
from store.errors import RequestRefused, StoreProblem, WorkspaceDamaged, WorkspaceUnusable
from store.response_log import LogChoice
from store.restoring import restore
from store.workspace_file import back_up, back_up_beside, backups_of, check_workspace, daily_backup, open_workspace
from tests.builders import NOON, a_brand, a_review, a_source, arrives, id_of
from tests.chaos.counts import tells

REPOSITORY = Path(__file__).resolve().parents[2]


def opened(path: Path) -> closing[Connections]:
    return closing(open_workspace(path, now=NOON))


def fill(path: Path, count: int = 30) -> Path:
    workspace = open_workspace(path, now=NOON)
    source = a_source(workspace, a_brand(workspace))
    page = [a_review(f"r{n}", author=f"Guest {n}", text=f"Complaint {n} " + "cold soup " * 40) for n in range(count)]
    arrives(workspace, source, *page)
    drafts.save_draft(workspace, id_of(workspace, "r0"), "Dear Ana,", now=NOON)
    workspace.close()
    return path


def folder_of(path: Path) -> dict[str, str]:
    """Every file in the folder with the hash of its bytes."""
    return {
        one.name: hashlib.sha256(one.read_bytes()).hexdigest() for one in path.parent.iterdir() if one.is_file()
    }  # fmt: skip


def is_sound(workspace: Connections) -> bool:
    return check_workspace(workspace, standings.wrong_counts).problems == ()


def foreign(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("create table bookmarks (url text)")
    connection.commit()
    connection.close()


def foreign_in_wal_mode(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("pragma journal_mode = wal")
    connection.execute("pragma application_id = 7")
    connection.execute("create table bookmarks (url text)")
    connection.commit()
    connection.close()


def newer(path: Path) -> None:
    fill(path, 3)
    connection = sqlite3.connect(path)
    connection.execute(f"pragma user_version = {migrations.version() + 1}")
    connection.execute("pragma journal_mode = delete")
    connection.close()


REFUSED = {
    "foreign": (foreign, "another program"),
    "foreign in WAL mode": (foreign_in_wal_mode, "another program"),
    "newer": (newer, "newer version"),
    "empty": (lambda path: path.write_bytes(b""), "empty"),
    "not a database": (lambda path: path.write_bytes(b"Dear diary, " * 500), "not a Heard workspace"),
    "short": (lambda path: path.write_bytes(b"SQLite format 3\x00"), "not a Heard workspace"),
    "a folder": (lambda path: path.mkdir(), "folder"),
    "a pipe": (lambda path: os.mkfifo(path), "not an ordinary file"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_workspace_of_ours_is_refused_and_left_as_it_was(tmp_path, name):
    make, words = REFUSED[name]
    path = tmp_path / "heard.db"
    make(path)
    before = {} if name == "a pipe" else folder_of(path)
    for create in (True, False):
        with pytest.raises(WorkspaceUnusable, match=words) as told:
            open_workspace(path, now=NOON, create=create)
        assert str(told.value).endswith(".")
    assert name == "a pipe" or folder_of(path) == before
    assert {one.name for one in tmp_path.iterdir()} == {"heard.db"}
    tells("newer, foreign, empty, no database, a folder", tried=1, survived=1, note=name)


def test_a_sound_backup_is_not_put_over_another_programs_file(tmp_path):
    copy = fill(tmp_path / "copy.db", 2)
    path = tmp_path / "browser.sqlite"
    foreign_in_wal_mode(path)
    before = folder_of(path)
    with pytest.raises(WorkspaceUnusable, match="another program"):
        restore(copy, path, now=NOON)
    assert folder_of(path) == before


NOBODY = 65534


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="only here can a file be made unwritable for somebody")
@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_file_or_folder_that_may_not_be_written_is_said_and_left_alone(tmp_path, what):
    tmp_path = Path(shutil.copytree(tmp_path, f"/tmp/heard-{os.getpid()}-{what}")) if os.getuid() == 0 else tmp_path
    try:
        path = fill(tmp_path / "heard.db", 2)
        path.chmod(0o444 if what == "file" else 0o666)
        tmp_path.chmod(0o777 if what == "file" else 0o555)
        before = folder_of(path)
        script = textwrap.dedent(f"""
            import os, sys
            if os.getuid() == 0:
                os.setgroups([]); os.setgid({NOBODY}); os.setuid({NOBODY})
            from ui.commandline import run
            sys.exit(run(["--workspace", {str(path)!r}, "queue", "--json"]))
        """)
        # Imported before the change of user: the checkout itself may be closed to that user.
        warm = "import ui.commandline, ui.commands.session, store.reviews, store.search, sqlite_utils, encodings.idna\n"
        said = subprocess.run(
            [sys.executable, "-c", warm + script], cwd=REPOSITORY, capture_output=True, encoding="utf-8", timeout=60,
            check=False, env=os.environ | {"PYTHONPATH": str(REPOSITORY), "PYTHONDONTWRITEBYTECODE": "1"},
        )  # fmt: skip
        assert (said.returncode, said.stdout) == (3, ""), said.stderr
        assert len(said.stderr.splitlines()) == 1
        assert "read-only" in said.stderr
        assert folder_of(path) == before
        tells("a file or folder that may only be read", tried=1, survived=1, note=what)
    finally:
        tmp_path.chmod(0o755)
        if os.getuid() == 0:
            shutil.rmtree(tmp_path)


def test_only_its_owner_may_read_a_workspace_a_backup_and_a_log(tmp_path):
    path = fill(tmp_path / "heard.db", 2)
    workspace = open_workspace(path, now=NOON)
    back_up(workspace, tmp_path / "copy.db")
    back_up_beside(workspace, now=NOON)
    response_log.write_log(workspace, tmp_path / "log.csv", LogChoice())
    files = [one for one in tmp_path.iterdir() if one.is_file()]
    workspace.close()
    assert len(files) >= 4
    assert {oct(stat.S_IMODE(one.stat().st_mode)) for one in files if one.exists()} == {"0o600"}


def what_hinders_reading(path: Path) -> WorkspaceUnusable | None:
    """What a look at everything in a workspace says; None where all of it is there."""
    try:
        with opened(path) as workspace:
            for view in ("waiting", "all"):
                reviews.cards(workspace, reviews.list_ids(workspace, reviews.Filter(view=view), now=NOON), now=NOON)
            check_workspace(workspace, standings.wrong_counts)
    except WorkspaceUnusable as problem:
        return problem
    return None


def test_damaged_pages_open_with_everything_or_are_said_with_the_last_backup(tmp_path):
    path = fill(tmp_path / "whole.db")
    whole = path.read_bytes()
    told = 0
    for seed in range(40):
        chance = random.Random(seed)
        place = tmp_path / f"day{seed}" / "heard.db"
        place.parent.mkdir()
        damaged = bytearray(whole)
        if seed % 4 == 0:
            del damaged[chance.randrange(0, len(whole)) :]
        elif seed % 4 == 1:
            damaged[: chance.randrange(1, 100)] = os.urandom(1) * 1
        else:
            start = chance.randrange(100, len(whole) - 8192)
            damaged[start : start + chance.choice((1, 100, 4096, 8192))] = chance.randbytes(1) * 64
        place.write_bytes(damaged)
        backup = place.with_name("heard.backup-20261122T120000-daily.db")
        backup.write_bytes(whole)
        before = hashlib.sha256(place.read_bytes()).hexdigest()
        problem = what_hinders_reading(place)
        if problem is None:
            continue
        told += 1
        assert str(problem).endswith(".")
        assert backup.name in str(problem) or not isinstance(problem, WorkspaceDamaged), problem
        assert hashlib.sha256(place.read_bytes()).hexdigest() == before
        restore(backup, place, now=NOON)
        with opened(place) as mended:
            assert is_sound(mended)
        assert any(one.name.startswith("heard.replaced-") for one in place.parent.iterdir())
    assert told >= 20


@pytest.mark.parametrize(
    "damage",
    [
        "delete from reviews_fts_data where id > 10",
        "delete from letter_pairs_fts_data where id > 10",
        "delete from our_words_fts_data where id > 10",
        "update view_counts set count = count + 3",
        "delete from standings where review_id = 1",
    ],
)
def test_counts_and_search_that_went_wrong_are_found_and_repaired(tmp_path, damage):
    path = fill(tmp_path / "heard.db", 5)
    with opened(path) as workspace:
        source = workspace_file_source(workspace)
        arrives(workspace, source, a_review("j", author="美咲", text="スープが冷たかったです"), whole=False)
        reply_ledger.record_posted_elsewhere(workspace, id_of(workspace, "r1"), "The fridge was broken.", now=NOON)
        with workspace.write() as db:
            db.conn.execute(damage)
    with opened(path) as workspace:
        assert not is_sound(workspace)
        standings.repair(workspace)
        assert is_sound(workspace)
        for words, count in (("cold soup", 6), ("冷たか", 1), ("fridge", 1)):
            found = reviews.list_ids(workspace, reviews.Filter(view="all", search=words), now=NOON)
            assert len(found) == count, words


def test_backups_are_kept_to_five_whatever_the_folder_is_called(tmp_path):
    path = tmp_path / "shop [old]*?" / "my [1].db"
    fill(path, 2)
    workspace = open_workspace(path, now=NOON)
    for day in range(8):
        back_up_beside(workspace, now=NOON + timedelta(days=day))
    workspace.close()
    kept = backups_of(path)
    assert len(kept) == 5
    assert kept[-1].name == "my [1].backup-20261130T120000-daily.db"
    for one in kept:
        with opened(one) as copy:
            assert is_sound(copy)


def test_restore_puts_the_backup_in_place_and_keeps_the_old_file(tmp_path):
    path = fill(tmp_path / "heard.db")
    with opened(path) as workspace:
        back_up(workspace, tmp_path / "copy.db")
        brands.add_brand(workspace, name="Added later", now=NOON)
    kept = [restore(tmp_path / "copy.db", path, now=NOON) for _ in range(2)]
    assert len({str(one) for one in kept}) == 2
    with opened(path) as workspace:
        assert [one.name for one in brands.list_brands(workspace)] == ["Corner Café"]
        assert is_sound(workspace)
    with opened(kept[0]) as old:
        assert "Added later" in [one.name for one in brands.list_brands(old)]
    assert not [one for one in tmp_path.iterdir() if one.suffix in (".copy", ".new") or "-wal" in one.name]


def test_restore_refuses_while_another_window_is_open_on_the_workspace(tmp_path):
    path = fill(tmp_path / "heard.db", 2)
    shutil.copy(path, tmp_path / "copy.db")
    other = open_workspace(path, now=NOON)
    reviews.view_counts(other, now=NOON)
    with pytest.raises(WorkspaceUnusable, match="Another program"):
        restore(tmp_path / "copy.db", path, now=NOON)
    drafts.save_draft(other, 1, "Still here.", now=NOON)
    other.close()
    restore(tmp_path / "copy.db", path, now=NOON)


def test_restore_takes_a_read_only_backup_and_refuses_a_damaged_one(tmp_path):
    path = fill(tmp_path / "heard.db", 2)
    copy = tmp_path / "stick" / "copy.db"
    copy.parent.mkdir()
    shutil.copy(path, copy)
    copy.chmod(0o400)
    restore(copy, path, now=NOON)
    before = folder_of(path)
    bad = tmp_path / "stick" / "bad.db"
    bad.write_bytes(copy.read_bytes()[:20_000])
    with pytest.raises(WorkspaceUnusable, match="choose another backup"):
        restore(bad, path, now=NOON)
    assert folder_of(path) == before
    with pytest.raises(RequestRefused):
        restore(path, path, now=NOON)


def run_python(script: str, *, preexec=None) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(script)], cwd=REPOSITORY, encoding="utf-8", preexec_fn=preexec,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.PIPE,
    )  # fmt: skip


WRITER = """
import sys
from pathlib import Path
from store.workspace_file import open_workspace
from store import configured_sources, drafts
from tests.builders import NOON, a_review, arrives
workspace = open_workspace(Path({path!r}), now=NOON)
source = configured_sources.source_with_id(workspace, 1)[0]
print("ready", flush=True); sys.stdin.readline()
for number in range({count}):
    arrives(workspace, source, a_review("{name}-%d" % number, author="{name} %d" % number, text="text %d" % number), whole=False)
    drafts.save_draft(workspace, 1, "{name} %d" % number, now=NOON)
workspace.close()
"""


def test_three_processes_that_write_at_once_lose_nothing(tmp_path):
    path = fill(tmp_path / "heard.db", 2)
    writers = [run_python(WRITER.format(path=str(path), name=name, count=40)) for name in ("ana", "ben", "cleo")]
    for one in writers:
        assert one.stdout.readline() == "ready\n"
    for one in writers:
        one.stdin.write("\n")
        one.stdin.flush()
    for one in writers:
        _, errors = one.communicate(timeout=100)
        assert (one.returncode, errors) == (0, "")
    with opened(path) as workspace:
        assert len(reviews.list_ids(workspace, reviews.Filter(view="all"), now=NOON)) == 2 + 3 * 40
        assert is_sound(workspace)


def test_six_processes_that_make_the_same_workspace_make_one(tmp_path):
    path = tmp_path / "new" / "heard.db"
    script = (
        "import sys; from ui.commandline import run; sys.exit(run(['--workspace', {path!r}, 'brand', 'add', {name!r}]))"
    )
    makers = [run_python(script.format(path=str(path), name=f"Brand {number}")) for number in range(6)]
    for one in makers:
        _, errors = one.communicate(timeout=100)
        assert (one.returncode, errors) == (0, "")
    with opened(path) as workspace:
        assert len(brands.list_brands(workspace)) == 6
    assert {one.name for one in path.parent.iterdir()} == {"heard.db"}


def test_a_power_cut_that_shortens_the_log_file_leaves_a_moment_that_was(tmp_path):
    path = fill(tmp_path / "heard.db", 3)
    with opened(path) as workspace:
        for number in range(1, 41):
            drafts.save_draft(workspace, 2, f"{number} " + "word " * number, now=NOON)
        whole, log = path.read_bytes(), Path(f"{path}-wal").read_bytes()
    assert len(log) > 40 * 4096
    frame, chance = 4096 + 24, random.Random(7)
    cuts = [32 + frame * n for n in range(0, 40, 5)] + [chance.randrange(len(log)) for _ in range(20)] + [len(log)]
    last = 0
    for number, cut in enumerate(sorted(cuts)):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "heard.db").write_bytes(whole)
        (folder / "heard.db-wal").write_bytes(log[:cut] + (chance.randbytes(500) if number % 2 else b""))
        with opened(folder / "heard.db") as workspace:
            assert is_sound(workspace)
            draft = drafts.draft_of(workspace, 2)
            reached = int(draft.text.split()[0]) if draft else 0
            assert draft is None or draft.text == f"{reached} " + "word " * reached
        assert reached >= last
        last = reached
    assert last == 40


def test_a_log_file_of_another_database_is_not_taken_for_ours(tmp_path):
    path, other = fill(tmp_path / "heard.db", 3), fill(tmp_path / "other" / "heard.db", 3)
    with opened(other) as workspace:
        brands.add_brand(workspace, name="Not ours", now=NOON)
        shutil.copy(f"{other}-wal", f"{path}-wal")
    with opened(path) as workspace:
        assert len(reviews.list_ids(workspace, reviews.Filter(view="all"), now=NOON)) == 3
        assert is_sound(workspace)


def test_a_reply_posted_while_the_log_is_written_is_in_it_once_or_its_complaint_is(tmp_path):
    path = fill(tmp_path / "heard.db", 6)
    with opened(path) as workspace, opened(path) as window:
        reply_ledger.record_posted_elsewhere(workspace, id_of(workspace, "r0"), "Sorry.", now=NOON)
        seen = []
        for number, row in enumerate(response_log.log_rows(workspace, LogChoice(include_unanswered=True))):
            seen.append(row["review_id"])
            if number == 0:
                reply_ledger.record_posted_elsewhere(window, id_of(window, "r3"), "Sorry too.", now=NOON)
        assert sorted(seen) == [f"r{number}" for number in range(6)]
        drafts.save_draft(workspace, 2, "The log has let go.", now=NOON)


def test_a_write_waits_for_another_process_and_then_arrives(tmp_path):
    path = fill(tmp_path / "heard.db", 2)
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("begin immediate")
    threading.Timer(1.5, lambda: other.execute("rollback")).start()
    begun = time.monotonic()
    with opened(path) as workspace:
        drafts.save_draft(workspace, 2, "Patience.", now=NOON)
        assert drafts.draft_of(workspace, 2).text == "Patience."
    assert 1 < time.monotonic() - begun < 20
    other.close()


def test_a_workspace_that_stays_locked_is_said_in_a_sentence(tmp_path, monkeypatch):
    monkeypatch.setattr("store.db.BUSY_SECONDS", 0.2)
    path = fill(tmp_path / "heard.db", 2)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("begin immediate")
    with opened(path) as workspace:
        with pytest.raises(WorkspaceUnusable, match="Another program is using"):
            drafts.save_draft(workspace, 2, "No room.", now=NOON)
        assert reviews.view_counts(workspace, now=NOON)["waiting"] == 2
        other.execute("rollback")
        drafts.save_draft(workspace, 2, "Room again.", now=NOON)
    other.close()


FULL = """
import resource, sys
from pathlib import Path
from store.workspace_file import back_up, open_workspace
from store import configured_sources, drafts, response_log
from store.errors import StoreProblem
from tests.builders import NOON, a_review, arrives
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
folder = Path({folder!r})
workspace = open_workspace(folder / "heard.db", now=NOON)
source = configured_sources.source_with_id(workspace, 1)[0]
resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, resource.RLIM_INFINITY))
failed = []
def attempt(what, act):
    try:
        act()
    except StoreProblem as problem:
        assert str(problem).endswith("."), problem
        failed.append(what)
stored = 0
for number in range(60):
    draft = "word " * 50 * number
    attempt("draft", lambda: drafts.save_draft(workspace, 1, draft, now=NOON))
    page = [a_review("n%d-%d" % (number, n), author="N%d-%d" % (number, n), text="cold soup " * 100) for n in range(30)]
    attempt("poll", lambda: arrives(workspace, source, *page, whole=False))
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, resource.RLIM_INFINITY))
attempt("export", lambda: response_log.write_log(workspace, folder / "log.csv", response_log.LogChoice(include_unanswered=True)))
attempt("backup", lambda: back_up(workspace, folder / "copy.db"))
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
drafts.save_draft(workspace, 1, "There is room again.", now=NOON)
workspace.close()
print(" ".join(sorted(set(failed))))
"""


@pytest.mark.skipif(not hasattr(resource, "RLIMIT_FSIZE"), reason="no such limit here")
@pytest.mark.parametrize("more", [1_000, 50_000, 400_000])
def test_a_disk_that_is_full_loses_nothing_and_works_again_when_there_is_room(tmp_path, more):
    path = fill(tmp_path / "heard.db")
    (tmp_path / "log.csv").write_text("the old log")
    child = run_python(FULL.format(folder=str(tmp_path), limit=path.stat().st_size + more))
    out, errors = child.communicate(timeout=100)
    assert (child.returncode, errors) == (0, "")
    assert {"export", "poll"} <= set(out.split()), out
    assert (tmp_path / "log.csv").read_text() == "the old log"
    with opened(path) as workspace:
        assert drafts.draft_of(workspace, 1).text == "There is room again."
        assert is_sound(workspace)
        count = len(reviews.list_ids(workspace, reviews.Filter(view="all"), now=NOON))
        assert count >= 30
        assert count % 30 == 0, "a page is stored whole or not at all"
    left = {one.name for one in tmp_path.iterdir()} - {"heard.db", "log.csv", "copy.db"}
    assert not left


@pytest.mark.skipif(shutil.which("mount") is None or os.getuid() != 0, reason="a small disk needs the right to mount")
@pytest.mark.parametrize("kilobytes", [640, 1000, 1600])
def test_a_small_disk_that_fills_up_gives_a_sentence_for_each_command(tmp_path, kilobytes):
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(disk)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("mounting is not permitted here")
    try:
        path = fill(disk / "heard.db", 20)
        with opened(path) as workspace:
            source = workspace_file_source(workspace)
            problems: list[str] = []
            for number in range(40):
                page = [a_review(f"n{number}-{n}", author=f"N{number}-{n}", text="cold soup " * 100) for n in range(20)]
                try:
                    arrives(workspace, source, *page, whole=False)
                except StoreProblem as problem:
                    problems.append(str(problem))
            assert problems
            assert all("full" in one and one.endswith(".") for one in problems)
            with pytest.raises(StoreProblem, match="full"):
                back_up(workspace, disk / "copy.db")
        with opened(path) as workspace:
            assert len(reviews.list_ids(workspace, reviews.Filter(view="all"), now=NOON)) % 20 == 0
            with workspace.read() as db:
                assert db.conn.execute("pragma integrity_check").fetchone()[0] == "ok"
        # What was stored last may still wait in the log file, where there is no room to fold it in.
        assert {one.name for one in disk.iterdir()} <= {"heard.db", "heard.db-wal", "heard.db-shm"}
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def workspace_file_source(workspace: Connections):
    from store import configured_sources

    return configured_sources.source_with_id(workspace, 1)[0]


def test_a_file_that_vanished_or_was_replaced_while_open_is_not_made_anew_as_an_empty_one(tmp_path):
    path = fill(tmp_path / "heard.db", 2)
    with opened(path) as workspace:
        path.rename(tmp_path / "moved.db")
        problems = []

        def in_another_thread() -> None:
            try:
                reviews.view_counts(workspace, now=NOON)
            except StoreProblem as problem:
                problems.append(str(problem))

        thread = threading.Thread(target=in_another_thread)
        thread.start()
        thread.join()
        assert not path.exists()
    assert len(problems) == 1
    assert problems[0].endswith(".")


def test_a_workspace_through_a_link_is_the_workspace_itself(tmp_path):
    path = fill(tmp_path / "real" / "heard.db", 2)
    link = tmp_path / "link.db"
    link.symlink_to(path)
    with opened(link) as workspace:
        back_up_beside(workspace, now=NOON)
    assert link.is_symlink()
    assert len(backups_of(path)) == 1
    assert {one.name for one in tmp_path.iterdir()} == {"real", "link.db"}


def test_what_a_killed_process_left_is_swept_after_an_hour(tmp_path):
    path = fill(tmp_path / "heard.db", 2)
    old, young = tmp_path / ".heard.db.abc.new", tmp_path / ".heard.db.abd.copy"
    for one in (old, young):
        one.write_bytes(b"half")
    os.utime(old, (time.time() - 4000, time.time() - 4000))
    open_workspace(path, now=NOON).close()
    assert (old.exists(), young.exists()) == (False, True)
    assert workspace_file.newest_backup(path) is None


def test_a_copy_is_kept_each_day_once_there_is_something_to_lose(workspace, workspace_path):
    assert daily_backup(workspace, now=NOON) is None
    arrives(workspace, a_source(workspace, a_brand(workspace)), a_review())
    first = daily_backup(workspace, now=NOON)
    assert first is not None
    assert daily_backup(workspace, now=NOON + timedelta(hours=23)) is None
    second = daily_backup(workspace, now=NOON + timedelta(hours=25))
    assert backups_of(workspace_path) == [first, second]
    with closing(open_workspace(second, now=NOON)) as copy:
        assert check_workspace(copy, standings.wrong_counts).reviews == 1
