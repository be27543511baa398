"""One small October, reckoned by hand, and told alike by store, window, command line, CSV and digest.

Two brands at two ends of the world, complaints on both sides of both month ends, the night on which Berlin's clocks go
back, edits, a private answer, a declined and a set-aside one, a date without a time and a site whose clock runs ahead.
"""

from __future__ import annotations

import csv
import json
from datetime import UTC, date, datetime, timedelta

import pytest

from store import cases, coverage, reply_ledger
from store.coverage import Selection
from store.records import Precision
from store.times import to_text
from store.workspace_file import open_workspace
from tests.builders import NOON, a_brand, a_review, a_source, arrives, id_of
from tests.ui.sample_window import quiet
from ui.app import create_window
from ui.commandline import run
from ui.commands.session import Session

OCTOBER = ("--since", "2026-10-01", "--until", "2026-10-31")
#: By hand. Heard: first 10 h, clock 48 h, late 60 h, private 20 h, day 6 h, skew 0 h, far 30 h.
BY_HAND = {
    "complaints": 12, "set_aside": 1, "heard": 7, "heard_in_private": 1, "declined": 1, "waiting": 3, "overdue": 3,
    "coverage": 7 / 11, "accounted_for": 8 / 11, "median_hours_to_reply": 20, "p90_hours_to_reply": 52.8,
    "within_target": 5 / 11, "won_back": 1, "promises_kept": 1 / 2, "conversations": 1,
}  # fmt: skip


def at(text):
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.fixture
def october(tmp_path, monkeypatch):
    """The path of the workspace that holds the story; the command line's clock stands at NOON."""
    monkeypatch.setattr(Session, "now", NOON)
    path = tmp_path / "heard.db"
    workspace = open_workspace(path, now=NOON)
    berlin = a_source(workspace, a_brand(workspace, "Berlin", timezone="Europe/Berlin"), "Guide")
    auckland = a_source(workspace, a_brand(workspace, "Auckland", timezone="Pacific/Auckland", target_hours=24), "Far")

    def comes(source, name, created, *, seen=None, **fields):
        told = {"author": f"Guest {name}", "title": "", "text": f"Complaint {name}", "created_at": at(created)} | fields
        arrives(workspace, source, a_review(name, **told), at=seen or at(created) + timedelta(minutes=30), whole=False)
        return id_of(workspace, name)

    def answer(name, moment):
        reply_ledger.record_posted_elsewhere(
            workspace, id_of(workspace, name), f"Sorry, {name}.", now=moment + timedelta(hours=1), at=moment
        )

    for name, created, hours in (
        ("first", "2026-09-30T22:00", 10),  # midnight of 1 October in Berlin
        ("clock", "2026-10-25T00:30", 48),  # half past two, an hour before the clocks go back: due to the minute
        ("late", "2026-10-25T01:30", 60),  # half past two once more
    ):
        comes(berlin, name, created)
        answer(name, at(created) + timedelta(hours=hours))
    comes(berlin, "before", "2026-09-30T21:59")
    private = comes(berlin, "private", "2026-10-28T10:00")
    moment = at("2026-10-29T06:00")
    cases.answer_in_private(workspace, private, channel="telephone", said="sorry", now=moment, at=moment)
    cases.decline(workspace, comes(berlin, "declined", "2026-10-29T10:00"), "abuse", now=at("2026-10-29T12:00"))
    cases.set_aside(workspace, comes(berlin, "aside", "2026-10-29T10:00"), "spam", now=at("2026-10-29T12:00"))
    comes(berlin, "last", "2026-10-31T22:59")
    comes(berlin, "next", "2026-10-31T23:00")
    comes(berlin, "day", "2026-10-20T00:00", created_precision=Precision.DAY, seen=at("2026-10-20T03:00"))
    answer("day", at("2026-10-20T04:00"))  # the day began at 22:00 UTC in Berlin
    comes(berlin, "skew", "2026-10-15T12:06", seen=at("2026-10-15T11:59"))
    answer("skew", at("2026-10-15T11:58"))  # answered before it was written, as the two clocks go
    comes(auckland, "far", "2026-09-30T11:00")  # midnight of 1 October in Auckland
    answer("far", at("2026-10-01T17:00"))
    comes(auckland, "far before", "2026-09-30T10:59")
    comes(auckland, "far last", "2026-10-31T10:59")
    comes(auckland, "far next", "2026-10-31T11:00")
    comes(auckland, "lowered", "2026-10-10T10:00", rating=2.0)
    comes(auckland, "lowered", "2026-10-10T10:00", rating=1.0, text="Worse.", seen=at("2026-10-12T10:00"))
    comes(berlin, "first", "2026-09-30T22:00", rating=4.0, text="They called me.", seen=at("2026-10-06T08:00"))
    with workspace.write() as db:
        for name, due, done in (("first", "2026-11-05", "2026-11-04"), ("late", "2026-11-01", "2026-11-02")):
            db.conn.execute(
                "insert into promises (review_id, text, due_at, done_at) values (?, 'call', ?, ?)",
                (id_of(workspace, name), to_text(at(due)), to_text(at(done))),
            )
    workspace.close()
    return path


def said(capsys, path, *words):
    capsys.readouterr()
    assert run(["--workspace", str(path), *words]) == 0
    return capsys.readouterr().out


def by_hand(shape):
    """The part of a shape that was reckoned by hand."""
    return {name: shape[name] for name in BY_HAND}


def test_store_command_line_and_digest_say_what_the_hand_reckoned(october, capsys, tmp_path):
    workspace = open_workspace(october, now=NOON)
    found = coverage.measure(workspace, Selection(since=date(2026, 10, 1), until=date(2026, 10, 31)), now=NOON)
    workspace.close()
    assert {name: getattr(found, name) for name in BY_HAND} == pytest.approx(BY_HAND)
    assert by_hand(json.loads(said(capsys, october, "coverage", *OCTOBER, "--json"))) == pytest.approx(
        BY_HAND, abs=1e-4
    )
    for by in ("brand", "source"):
        parts = json.loads(said(capsys, october, "coverage", *OCTOBER, "--by", by, "--json"))
        assert [part["complaints"] for part in parts] == [3, 9]
        assert sum(part["heard"] for part in parts) == 7
    behind = json.loads(said(capsys, october, "coverage", *OCTOBER, "--behind", "overdue", "--json"))
    assert [one["author"] for one in behind] == ["Guest lowered", "Guest far last", "Guest last"]
    assert (
        len(json.loads(said(capsys, october, "coverage", *OCTOBER, "--behind", "heard", "--json"))) == BY_HAND["heard"]
    )
    assert json.loads(said(capsys, october, "coverage", *OCTOBER, "--source", "2", "--json"))["complaints"] == 3
    months = json.loads(said(capsys, october, "coverage", "--by", "month", "--json"))
    assert {part["key"]: part["complaints"] for part in months} == {"2026-09": 2, "2026-10": 12, "2026-11": 2}
    digest = json.loads(said(capsys, october, "digest", *OCTOBER, "--json"))
    assert by_hand(digest["figures"]) == pytest.approx(BY_HAND, abs=1e-4)
    assert [person["words"] for person in digest["won_back"]] == ["They called me."]
    words = said(capsys, october, "digest", *OCTOBER)
    for line in (
        "64\u00a0% (7 of 11)", "45\u00a0% (5 of 11)", "73\u00a0%", "| Median time to reply | 20 h | nine of ten within 53 h |",
        "50\u00a0% (1 of 2)",
    ):  # fmt: skip
        assert line in words, line


def test_the_csv_holds_rows_from_which_the_same_figures_follow(october, capsys, tmp_path):
    said(capsys, october, "export", str(tmp_path / "log.csv"), "--include-unanswered")
    with (tmp_path / "log.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["review_created_at"].startswith("2026-10")]
    assert len({row["review_id"] for row in rows}) == BY_HAND["complaints"]
    counted = [row for row in rows if row["status"] != "set aside"]
    replied = [row for row in counted if row["reply_number"] == "1"]
    private = [row for row in counted if row["status_reason"].startswith("answered in private")]
    assert len(replied) + len(private) == BY_HAND["heard"]
    assert {row["review_id"]: float(row["hours_to_reply"]) for row in replied} == {
        "first": 10, "clock": 48, "late": 60, "day": 6, "skew": 0, "far": 30
    }  # fmt: skip
    assert [row["review_id"] for row in replied if row["within_target"] == "no"] == ["far", "late"]
    assert sum(row["status"] == "declined" for row in counted) == BY_HAND["declined"]
    created = {row["review_id"]: row["review_created_at"] for row in rows}
    assert created["clock"] == "2026-10-25T02:30:00+02:00"
    assert created["late"] == "2026-10-25T02:30:00+01:00"
    assert created["day"] == "2026-10-20"
    assert created["far"] == "2026-10-01T00:00:00+13:00"


def test_the_window_says_the_same_and_opens_the_same_reviews(qtbot, october):
    window = create_window(october, clock=lambda: NOON)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    quiet(qtbot, window)
    window.go_to("coverage")
    quiet(qtbot, window)
    window.coverage.period_moved.emit(-1)
    quiet(qtbot, window)
    page = window.coverage
    assert page._sentence.accessibleName().startswith("Of 11 complaints in October, 7 were heard.")
    assert page._figure.text() == "64\u00a0%"
    assert {key: tile.value() for key, tile in page.tiles.items()} == {
        "median_hours_to_reply": "20 h", "within_target": "45\u00a0%", "accounted_for": "73\u00a0%",
        "won_back": "14\u00a0%", "promises_kept": "50\u00a0%", "conversations": "1",
    }  # fmt: skip
    bar = page._legend.accessibleName()
    assert bar == "6 in public, 1 in private, 1 declined, 3 overdue"
    card = page.open_card("within_target")
    overdue_or_late = next(row for which, row in card.rows.items() if "not heard" in which)
    overdue_or_late.click()
    quiet(qtbot, window)
    assert window.queue.model.rowCount() == 6
    window.close()
