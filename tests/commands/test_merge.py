"""`merge`: another laptop's workspace from the command line."""

from __future__ import annotations


def test_merge_says_what_came_in_and_the_second_time_nothing_does(shop, tmp_path):
    other = tmp_path / "home" / "heard.db"
    other.parent.mkdir()
    assert shop.heard("backup", other).status == 0
    words = tmp_path / "words.txt"
    words.write_text("We are sorry. Naledi", "utf-8")
    assert shop.heard("reply", "1:soup", "--text-file", words, "--posted-elsewhere", workspace=other).status == 0
    assert shop.heard("case", "1:bed:2026", "--note", "called him", "--who", "a tourist", workspace=other).status == 0
    assert shop.heard("case", "1:bed:2026", "--who", "a regular").status == 0
    said = shop.heard("merge", other, "--json")
    assert said.status == 0
    assert (said.json["reviews"], said.json["replies"], said.json["notes"]) == (0, 1, 2)
    (conflict,) = said.json["conflicts"]
    assert (conflict["review"], conflict["about"]) == (shop.id_of("bed:2026"), "who")
    assert (conflict["ours"], conflict["theirs"]) == ("who: a regular", "who: a tourist")
    # Both words are still there: one stands, the other is a note.
    case = shop.heard("case", "1:bed:2026", "--json").json
    told = case["who"] + " ".join(note["text"] for note in case["notes"])
    assert "a regular" in told
    assert "a tourist" in told
    assert shop.heard("show", "1:soup", "--json").json["replies"][0]["text"] == "We are sorry. Naledi"
    again = shop.heard("merge", other, "--json").json
    assert (again["reviews"], again["replies"], again["notes"], again["conflicts"]) == (0, 0, 0, [])
    assert shop.heard("check-workspace").status == 0


def test_merge_refuses_what_is_no_workspace_with_one_sentence(shop, tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Ana,\n" * 30, "utf-8")
    for target, status in ((letter, 3), (tmp_path / "nowhere.db", 2)):
        said = shop.heard("merge", target)
        assert said.status == status
        assert said.is_one_sentence()
