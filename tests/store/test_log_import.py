"""Our own response log, taken back: what was decided elsewhere comes in, what was decided here stands."""

from __future__ import annotations

import csv

import pytest

from store import cases, comeback, response_log
from store.response_log import LogChoice
from store.workspace_file import open_workspace
from tests.builders import NOON, a_brand, a_review, a_source, arrives, id_of
from ui.import_reviews import import_reviews


@pytest.fixture
def log(workspace, tmp_path):
    """The log of two complaints: one declined, one described."""
    source = a_source(workspace, a_brand(workspace), "Guide", kind="file")
    arrives(workspace, source, a_review("soup"), a_review("bed", author="Ben", text="Hard as a board."), whole=False)
    cases.decline(workspace, id_of(workspace, "soup"), "=abuse", now=NOON)
    cases.say_what_they_want(workspace, id_of(workspace, "bed"), "a fix", now=NOON)
    cases.set_reasons(workspace, id_of(workspace, "bed"), ["beds"], now=NOON)
    response_log.write_log(workspace, tmp_path / "log.csv", LogChoice(include_unanswered=True))
    return tmp_path / "log.csv"


@pytest.fixture
def elsewhere(tmp_path):
    connections = open_workspace(tmp_path / "elsewhere.db", now=NOON)
    yield connections
    connections.close()


def test_the_cases_come_in_with_the_reviews_and_the_apostrophes_go(log, elsewhere):
    report = import_reviews(elsewhere, log, a_brand(elsewhere), mapping={}, now=NOON)
    assert report.new == 2
    assert "2 cases were taken back from the log." in report.notes
    assert cases.case_of(elsewhere, id_of(elsewhere, "soup")).declined_why == "=abuse"
    bed = cases.case_of(elsewhere, id_of(elsewhere, "bed"))
    assert (bed.wants, bed.reasons) == ("a fix", ("beds",))


def test_what_was_decided_here_stands_and_importing_twice_changes_nothing(log, elsewhere):
    brand = a_brand(elsewhere)
    import_reviews(elsewhere, log, brand, mapping={}, now=NOON)
    bed = id_of(elsewhere, "bed")
    cases.say_what_they_want(elsewhere, bed, "a clean break", now=NOON)
    cases.set_reasons(elsewhere, bed, ["noise"], now=NOON)
    again = import_reviews(elsewhere, log, brand, mapping={}, now=NOON)
    assert again.new == 0
    assert not [note for note in again.notes if "taken back" in note]
    assert (cases.case_of(elsewhere, bed).wants, cases.case_of(elsewhere, bed).reasons) == ("a clean break", ("noise",))


def test_cells_that_a_spreadsheet_rewrote_are_left_out_and_the_rest_comes_in(log, elsewhere):
    with log.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        row |= {"rating_now": "1,0", "replied_at": "23.11.2026", "follow_up_due": "23.11.2026", "promise": "call; write",
                "promise_due": "23.11.2026", "reply_state": ""}  # fmt: skip
    with log.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys(), delimiter=";")
        writer.writeheader()
        writer.writerows(rows)
    import_reviews(elsewhere, log, a_brand(elsewhere), mapping={}, now=NOON)
    bed = id_of(elsewhere, "bed")
    assert cases.case_of(elsewhere, bed).wants == "a fix"
    (promise,) = comeback.promises_of(elsewhere, bed)
    assert (promise.text, promise.due_at) == ("call; write", None)
    assert comeback.follow_ups_of(elsewhere, bed) == []
