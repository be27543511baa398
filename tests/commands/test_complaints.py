"""A complaint from the counter, the telephone or a letter, from a script; and the same complaint in two channels."""

from __future__ import annotations

import pytest


@pytest.fixture
def cafe(heard):
    heard("brand", "add", "Café", "--timezone", "Africa/Johannesburg")


def test_a_complaint_is_written_down_waits_and_is_answered_in_private(heard, cafe):
    words = (
        "complaint",
        "add",
        "--brand",
        "Café",
        "--text",
        "The soup was cold.",
        "--who",
        "Ana",
        "--channel",
        "telephone",
    )
    said = heard(*words, "--at", "2026-11-20T10:00:00Z", "--json")
    assert (said.status, said.json["source"], said.json["audience"], said.json["new"]) == (0, "Telephone", "private", 1)
    assert heard(*words, "--at", "2026-11-20T10:00:00Z", "--json").json["new"] == 0
    (waiting,) = heard("queue", "--json").json
    assert (waiting["text"], waiting["author"], waiting["rating"]) == ("The soup was cold.", "Ana", None)
    heard("case", str(waiting["id"]), "--answered-private", "Sorry, come by", "--channel", "telephone")
    assert heard("queue", "--json").json == []
    assert heard("coverage", "--json").json["heard_in_private"] == 1
    assert heard("check-workspace").status == 0


def test_words_that_are_missing_or_cannot_be_are_refused_in_a_sentence(heard, cafe):
    for words in (
        (),
        ("--text", "  "),
        ("--text", "x", "--text-file", "y"),
        ("--text", "x", "--stars", "9"),
        ("--text", "x", "--at", "2999-01-01T00:00:00Z"),
    ):
        said = heard("complaint", "add", "--brand", "Café", *words)
        assert (said.status, said.is_one_sentence()) == (2, True), words


def test_a_poll_leaves_what_was_written_down_alone(heard, cafe):
    heard("complaint", "add", "--brand", "Café", "--text", "Cold soup", "--stars", "1")
    assert heard("poll", "--force", "--json").json["sources"] == []
    assert heard("poll", "--json").status == 0


def test_two_numbers_that_tell_of_one_complaint_are_joined_and_parted(heard, cafe):
    for channel in ("counter", "letter"):
        heard("complaint", "add", "--brand", "Café", "--text", "Cold soup", "--channel", channel)
    first, second = (row["id"] for row in heard("queue", "--order", "oldest", "--json").json)
    assert heard("case", str(second), "--same-as", str(first), "--json").status == 0
    assert [row["id"] for row in heard("queue", "--json").json] == [first]
    assert heard("case", str(second), "--reopen", "--not-same-as", str(first), "--json").status == 0
    assert len(heard("queue", "--json").json) == 2
    assert heard("case", str(first), "--same-as", str(first)).status == 2


def test_a_place_that_is_never_polled_by_nature_says_what_it_is(heard, cafe, tmp_path):
    heard("complaint", "add", "--brand", "Café", "--text", "Cold soup", "--stars", "1")
    table = tmp_path / "old.csv"
    table.write_text("author,rating,text,date\nTom,1,Slow,2026-11-01\n", encoding="utf-8")
    heard("import", table, "--brand", "Café")
    told = {one["kind"]: one["status"] for one in heard("source", "list", "--json").json}
    assert told == {"by hand": "written down", "file": "imported"}
    shown = heard("source", "list").out
    assert "never polled" not in shown
    assert "when polled" not in shown
