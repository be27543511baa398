"""`reasons` and `followups` as a script sees them."""

from __future__ import annotations

import json

import pytest

from store.workspace_file import open_workspace
from tests.builders import NOON
from ui import sample_workspace
from ui.commandline import run


@pytest.fixture
def heard(tmp_path, capsys):
    """Runs a command on a workspace with the sample brands, and gives its status and what it printed."""
    path = tmp_path / "heard.db"
    connections = open_workspace(path, now=NOON)
    sample_workspace.add_samples(connections, now=NOON)
    connections.close()

    def command(*words):
        capsys.readouterr()
        status = run([*words, "--workspace", str(path)])
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return command


def test_reasons_tell_count_share_trend_quotes_and_what_helped(heard):
    status, out, err = heard(
        "reasons", "--brand", "Corner Café", "--since", "2026-05-25", "--until", "2026-11-23", "--json"
    )
    assert (status, err) == (0, "")
    told = json.loads(out)
    first = told[0]
    assert first["reason"] == "cold food"
    assert first["count"] == 15
    assert 0 < first["share"] < 1
    assert first["stars_lost"] == 53
    assert first["trend"] == "down"
    assert 1 <= len(first["quotes"]) <= 3
    (change,) = first["changes"]
    assert change["text"] == "A second soup warmer"
    assert change["at"].endswith("Z")
    assert change["before"] > change["after"]
    assert [one["count"] for one in told] == sorted((one["count"] for one in told), reverse=True)
    few = [one for one in told if one["count"] < 10]
    assert few
    assert {one["trend"] for one in few} == {"too few to tell"}


def test_people_get_a_table_and_a_sentence_where_there_is_nothing(heard):
    status, out, _ = heard("reasons")
    assert status == 0
    assert "cold food" in out
    assert "soup warmer" in " ".join(out.split())
    status, out, _ = heard("reasons", "--brand", "Tidewise", "--until", "2020-01-01")
    assert status == 0
    assert "No complaint of this period names a reason" in out


def test_a_period_that_ends_before_it_begins_is_a_wrong_request(heard):
    status, out, err = heard("reasons", "--since", "2026-11-02", "--until", "2026-11-01", "--json")
    assert (status, out) == (2, "")
    assert "swap" in err


def test_followups_lists_both_kinds_and_ticks_one_off_with_a_note(heard):
    status, out, _ = heard("followups", "--all", "--json")
    assert status == 0
    told = json.loads(out)
    assert {one["kind"] for one in told} == {"follow-up", "promise"}
    assert {"id", "kind", "review", "due_at", "done_at", "text", "note"} <= set(told[0])
    still_open = next(one for one in told if one["kind"] == "promise" and one["done_at"] is None)

    status, out, _ = heard("followups", "--done", still_open["id"], "--note", "paid back", "--json")
    assert status == 0
    done = next(one for one in json.loads(out) if one["id"] == still_open["id"])
    assert done["done_at"].endswith("Z")
    assert done["note"] == "paid back"

    status, _, err = heard("followups", "--done", still_open["id"])
    assert status == 2
    assert "settled already" in err


def test_a_number_alone_is_a_follow_up_and_one_that_is_none_says_so(heard):
    told = json.loads(heard("followups", "--all", "--json")[1])
    follow_up = next(one for one in told if one["kind"] == "follow-up")
    assert heard("followups", "--done", follow_up["id"].removeprefix("F"))[0] == 0
    status, _, err = heard("followups", "--done", "F9999")
    assert status == 2
    assert "no follow-up F9999" in err


def test_moving_and_dropping_need_what_belongs_to_them(heard):
    told = json.loads(heard("followups", "--all", "--json")[1])
    promise = next(one["id"] for one in told if one["kind"] == "promise" and one["done_at"] is None)
    for words in (("--move", promise), ("--to", "2026-12-01"), ("--drop", promise), ("--note", "x"),
                  ("--done", promise, "--drop", promise)):  # fmt: skip
        assert heard("followups", *words)[0] == 2
    status, out, _ = heard("followups", "--move", promise, "--to", "2031-05-05", "--json")
    assert status == 0
    assert next(one for one in json.loads(out) if one["id"] == promise)["due_at"].startswith("2031-05-05T")
