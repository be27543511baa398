"""`casefile` and `forget` from the command line: one complaint on paper, one person gone."""

from __future__ import annotations

import pytest

from tests.commands.conftest import ago, feed_of


@pytest.fixture
def disputed(shop, tmp_path):
    """The soup: answered, then edited by its author, with a promise, a note and a reason."""
    words = tmp_path / "words.txt"
    words.write_text("Dear guest, we are sorry about the *soup*. Naledi", "utf-8")
    shop.heard("reply", "1:soup", "--text-file", words, "--posted-elsewhere", "--at", ago(hours=20).isoformat(),
               "--tick", "facts")  # fmt: skip
    shop.heard(
        "case", "1:soup", "--reason", "cold food", "--failing", "ours", "--who", "the baker", "--note", "rude man"
    )
    shop.site.shows("/feed", feed_of(("soup", 2, "A third time <b>cold</b>.", ago(hours=60))))
    assert shop.heard("poll", "--force", "--json").json["updated"] == 1
    return shop


def test_the_case_file_holds_every_version_reply_check_and_step(disputed):
    text = disputed.heard("casefile", "1:soup").out
    for words in (
        "# Case file: Visit soup", "The soup came cold, twice.", "Version 1, 1 star", "What it says now",
        "Our reply 1", r"\*soup\*", "posted, posted by hand", "the review was changed after it", "cold food",
        "review edited", "reply posted by hand", "Corner Café",
    ):  # fmt: skip
        assert words in text, words
    assert text.index("Version 1") > text.index("What it says now")
    assert "checks that were met" in text


def test_what_only_we_read_stays_out_unless_it_is_asked_for(disputed):
    assert "rude man" not in disputed.heard("casefile", "1:soup").out
    assert "the baker" not in disputed.heard("casefile", "1:soup").out
    with_notes = disputed.heard("casefile", "1:soup", "--notes").out
    assert "rude man" in with_notes
    assert "the baker" in with_notes


@pytest.mark.parametrize(("name", "begins"), [("c.md", b"# Case file"), ("c.html", b"<!DOCTYPE"), ("c.pdf", b"%PDF")])
def test_the_file_is_what_its_name_says(disputed, tmp_path, name, begins):
    said = disputed.heard("casefile", "1:soup", "-o", tmp_path / name, "--json")
    assert (said.status, said.json["file"]) == (0, str(tmp_path / name))
    assert (tmp_path / name).read_bytes().startswith(begins)


def test_forget_erases_says_what_still_holds_the_words_and_the_next_poll_brings_nothing(disputed, tmp_path):
    soup = disputed.id_of("soup")
    before = disputed.heard("coverage", "--json").json
    assert disputed.heard("check-workspace", "--repair").status == 0  # this makes a backup
    said = disputed.heard("forget", "1:soup", "--json")
    assert said.json["reviews"] == [soup]
    assert any("before-repair" in name for name in said.json["backups"])
    assert "--with-backups" in disputed.heard("forget", "1:soup").out
    gone = disputed.heard("forget", "1:soup", "--with-backups", "--json").json
    assert (gone["backups"], gone["deleted"]) == ([], said.json["backups"])
    polled = disputed.heard("poll", "--force", "--json").json
    assert (polled["new"], polled["updated"]) == (0, 0)
    shape = disputed.heard("show", "1:soup", "--json").json
    assert (shape["review"]["author"], shape["review"]["text"], shape["review"]["rating"]) == ("", "", 2)
    assert shape["review"]["erased_at"]
    assert [one["text"] for one in shape["replies"]] == [""]
    assert disputed.heard("coverage", "--json").json == before
    held = [
        one.name for one in tmp_path.glob("heard*") if b"third time" in one.read_bytes() or b"baker" in one.read_bytes()
    ]
    assert held == []


def test_an_erased_person_still_has_a_case_file_of_times_and_a_place_in_the_log(disputed, tmp_path):
    disputed.heard("forget", "1:soup")
    text = disputed.heard("casefile", "1:soup", "--notes").out
    assert "Erased here" in text
    assert "cold," not in text
    log = tmp_path / "log.csv"
    assert disputed.heard("export", log).status == 0
    assert "soup came" not in log.read_text("utf-8-sig")
    assert disputed.heard("digest").status == 0
    assert disputed.heard("reasons").status == 0


def test_who_is_not_there_cannot_be_erased(shop):
    said = shop.heard("forget", "999")
    assert (said.status, said.is_one_sentence()) == (2, True)
