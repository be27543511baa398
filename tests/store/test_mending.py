"""A damaged workspace is mended from itself where that is possible, else by the last good backup; it is kept in any case."""

from __future__ import annotations

import random
from datetime import timedelta

import pytest

from store import mending, reviews
from store.errors import WorkspaceDamaged
from store.reviews import Filter
from store.workspace_file import back_up_beside, open_workspace
from tests.builders import NOON, a_brand, a_review, a_source, arrives
from ui.start import put_last_good_back


@pytest.fixture
def damaged(tmp_path):
    """A workspace with a good backup of yesterday, a damaged one of this morning, and then bytes torn out of itself."""
    path = tmp_path / "heard.db"
    workspace = open_workspace(path, now=NOON)
    source = a_source(workspace, a_brand(workspace))
    arrives(workspace, source, *(a_review(f"r{n}", author=f"Guest {n}", text=f"Cold {n}. " * 40) for n in range(60)))
    good = back_up_beside(workspace, now=NOON - timedelta(days=1))
    arrives(workspace, source, a_review("late", author="Guest late", text="After the backup."), whole=False)
    bad = back_up_beside(workspace, now=NOON - timedelta(hours=2))
    workspace.close()
    for file in (bad, path):
        tear(file)
    return path, good


def tear(file):
    whole = bytearray(file.read_bytes())
    for start in range(4096 * 2, len(whole), 4096 * 2):
        whole[start : start + 2048] = random.Random(start).randbytes(2048)
    file.write_bytes(whole)


def number_of_reviews(path):
    workspace = open_workspace(path, now=NOON)
    try:
        return reviews.count(workspace, Filter(view="all"), now=NOON)
    finally:
        workspace.close()


def test_the_newest_backup_that_is_whole_takes_the_damaged_files_place_and_nothing_is_thrown_away(damaged):
    path, good = damaged
    torn = path.read_bytes()
    mended = mending.mend(path, now=NOON)
    assert mended.put_back == good
    assert mended.report.problems == ()
    assert mended.kept.read_bytes() == torn
    assert number_of_reviews(path) == 60


def test_without_a_good_backup_the_file_is_left_as_it_was_and_the_sentence_says_so(damaged):
    path, good = damaged
    good.unlink()
    torn = path.read_bytes()
    with pytest.raises(WorkspaceDamaged):
        mending.mend(path, now=NOON)
    assert path.read_bytes() == torn


def test_the_window_puts_the_last_good_copy_back_in_the_same_way(damaged):
    path, good = damaged
    sentence = put_last_good_back(path, WorkspaceDamaged("heard.db is damaged."), now=NOON)
    assert good.name in sentence
    assert number_of_reviews(path) == 60


def test_wrong_counts_and_a_broken_index_are_rebuilt_without_going_back(workspace, workspace_path):
    source = a_source(workspace, a_brand(workspace))
    arrives(workspace, source, *(a_review(f"r{n}", author=f"Guest {n}") for n in range(5)))
    with workspace.write() as db:
        db.conn.execute("update view_counts set count = 99 where view = 'waiting'")
        db.conn.execute("insert into reviews_fts(reviews_fts) values ('delete-all')")
    assert len(mending.look(workspace).problems) == 2
    workspace.close()
    mended = mending.mend(workspace_path, now=NOON)
    assert (mended.report.problems, mended.report.reviews, mended.put_back) == ((), 5, None)
    assert number_of_reviews(workspace_path) == 5
