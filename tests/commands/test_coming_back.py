"""Coming back to a customer who was answered, from the command line as from the window."""

from __future__ import annotations

from datetime import datetime, timedelta

from tests.commands.conftest import ago


def test_an_answer_that_was_posted_by_hand_brings_the_date_to_come_back_that_the_window_sets(shop, tmp_path):
    heard = shop.heard
    assert heard("followups", "--all").out.strip() == "There is nobody to come back to, and no promise."
    answer = tmp_path / "answer.txt"
    answer.write_text("Ana, the soup came cold and that is on us. I will call you by Friday. Naledi")
    heard("reply", "1:soup", "--text-file", answer, "--posted-elsewhere")
    followed = heard("followups", "--all", "--json").json
    assert sorted(one["kind"] for one in followed) == ["follow-up", "promise"]
    (due,) = (datetime.fromisoformat(one["due_at"]) for one in followed if one["kind"] == "follow-up")
    assert timedelta(days=6) < due - ago() < timedelta(days=8)

    heard("reply", "1:bed:2026", "--text-file", answer, "--posted-elsewhere", "--at", ago(days=30).isoformat())
    assert [one["kind"] for one in heard("followups", "--all", "--json").json].count("follow-up") == 1
