"""Every workspace that an earlier version wrote opens with everything in it, also when the update is killed half-way."""

from __future__ import annotations

import gzip
import signal
import sqlite3
import textwrap
from contextlib import closing
from pathlib import Path

import pytest

from store import coverage, drafts, migrations, one_review, reply_ledger, reviews, standings
from store.coverage import Selection
from store.reviews import Filter
from store.workspace_file import backups_of, check_workspace, open_workspace
from tests.builders import NOON, id_of
from tests.chaos.counts import FULL, tells
from tests.chaos.nursery import Nursery

#: Each fourth statement in the ordinary run, each one where chaos is asked for (see tests/chaos/README.md).
EVERY = 1 if FULL else 4
REPOSITORY = Path(__file__).resolve().parents[2]
OLD = sorted((REPOSITORY / "tests" / "old_databases").glob("version_*.db.gz"))


def unpack(kept: Path, folder: Path) -> Path:
    path = folder / "heard.db"
    path.write_bytes(gzip.decompress(kept.read_bytes()))
    path.chmod(0o600)
    return path


def test_there_is_a_kept_workspace_of_every_schema_up_to_now():
    assert [one.name for one in OLD] == [f"version_{number + 1}.db.gz" for number in range(migrations.version())]


@pytest.mark.parametrize("kept", OLD, ids=lambda path: path.name)
def test_an_old_workspace_opens_with_everything_in_it(kept, tmp_path):
    path = unpack(kept, tmp_path)
    with closing(open_workspace(path, now=NOON)) as workspace:
        assert check_workspace(workspace, standings.wrong_counts).problems == ()
        assert drafts.draft_of(workspace, id_of(workspace, "draft")).text == "Dear Ana, half a sent"
        assert [one.text for one in reply_ledger.replies_to(workspace, id_of(workspace, "heard"))] == ["Sorry, heard."]
        assert len(one_review.revisions_of(workspace, id_of(workspace, "raised"))) == 1
        assert len(reviews.list_ids(workspace, Filter(view="all", search="suppe"), now=NOON)) == 3
        found = coverage.measure(workspace, Selection(), now=NOON)
        assert (found.complaints, found.heard, found.declined, found.waiting, found.won_back) == (4, 2, 1, 1, 1)
    old_version = int(kept.name.split("_")[1].split(".")[0])
    assert len(backups_of(path)) == (1 if old_version < migrations.version() else 0)


#: A step of a version to come: the child that takes it is killed at its n-th statement.
UPDATE = """
import os, signal, sys
from pathlib import Path
from store import migrations, workspace_file
from tests.builders import NOON

@migrations.migrations(name="9999_a_step_to_come")
def to_come(db):
    for statement in (
        "create table wishes (id integer primary key, text text)",
        "alter table brands add column wish text not null default ''",
        "insert into wishes (text) select text from reviews",
        "update brands set wish = 'kept'",
        "create index wishes_by_text on wishes(text)",
    ):
        db.conn.execute(statement)

left = {kill_at}
def count(statement):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)

migrate = workspace_file._migrate
def watched(connections):
    with connections.read() as db:
        db.conn.set_trace_callback(count)
    migrate(connections)
workspace_file._migrate = watched
workspace = workspace_file.open_workspace(Path({path!r}), now=NOON)
with workspace.read() as db:
    db.conn.set_trace_callback(None)
    print(db.conn.execute("select count(*) from wishes").fetchone()[0], db.conn.execute("select wish from brands").fetchone()[0],
          db.conn.execute("pragma user_version").fetchone()[0], db.conn.execute("pragma integrity_check").fetchone()[0])
workspace.close()
"""


def update(nursery: Nursery, path: Path, kill_at: int) -> tuple[int | None, str, str]:
    """The status of the process that updates, and what it said."""
    child = nursery.begins("tests.chaos.children:runs", textwrap.dedent(UPDATE.format(path=str(path), kill_at=kill_at)))
    out, errors = child.communicate()
    return child.returncode, out, errors


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="nothing here kills so suddenly")
@pytest.mark.timeout(3600 if FULL else 120)
@pytest.mark.parametrize("kept", OLD if FULL else OLD[-1:], ids=lambda path: path.name)
def test_an_update_killed_at_any_statement_leaves_the_old_or_the_new_workspace_and_a_backup(nursery, kept, tmp_path):
    survived = killed = 0
    for kill_at in range(1, 400, EVERY):
        folder = tmp_path / str(kill_at)
        folder.mkdir()
        path = unpack(kept, folder)
        status, _, errors = update(nursery, path, kill_at)
        assert len(backups_of(path)) == 1
        if status == 0:
            break
        assert status == -signal.SIGKILL, errors
        killed += 1
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("pragma integrity_check").fetchone()[0] == "ok"
            tables = {row[0] for row in connection.execute("select name from sqlite_master")}
            columns = {row[1] for row in connection.execute("pragma table_info(brands)")}
            assert ("wishes" in tables) == ("wish" in columns) == ("wishes_by_text" in tables)
        _, out, errors = update(nursery, path, 0)
        assert out.split() == ["4", "kept", str(migrations.version() + 1), "ok"], errors
        survived += 1
    tells("killed while updating an old workspace", tried=killed, survived=survived)
    assert killed >= 24 / EVERY
