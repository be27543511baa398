"""A site that is on the list, or was, and is added in other words: its complaints are there once, with what was done."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.commands.conftest import ago, feed_of

WORDS = "We are sorry, twice. Naledi"


def the_same_feed(shop, bed="The bed was hard as a board."):
    """What the shop's feed shows; `bed` is what one of its authors says by now."""
    shown = {one["external_id"]: one for one in shop.heard("queue", "--view", "all", "--json").json}
    told = (("soup", 1, "The soup came cold, twice."), ("bed:2026", 2, bed))
    return feed_of(*((*one, datetime.fromisoformat(shown[one[0]]["created_at"])) for one in told))


def waiting(shop):
    return sorted(one["external_id"] for one in shop.heard("queue", "--json").json)


@pytest.mark.parametrize("spelt", ["HTTP://{host}/feed", "http://{host}/feed/", "https://{host}/feed"])
def test_the_same_address_in_another_spelling_is_refused_as_there_already(shop, spelt):
    host = shop.site.url().removeprefix("http://").removesuffix("/feed")
    again = ("source", "add", "feed", "--brand", "Corner Café", "--no-check", "--set", f"url={spelt.format(host=host)}")
    said = shop.heard(*again)
    assert (said.status, said.is_one_sentence()) == (2, True)
    assert "there already" in said.err
    # Removed, it is taken up where it was left, under the address as it is spelt now.
    assert shop.heard("source", "remove", 1).status == 0
    assert shop.heard(*again).status == 0
    (source,) = shop.heard("source", "list", "--json").json
    assert (source["id"], source["settings"]["url"]) == (1, spelt.format(host=host))
    assert shop.heard("coverage", "--json").json["complaints"] == 2


def test_the_same_names_in_another_order_or_case_are_one_place(shop):
    add = ("source", "add", "apple_rss", "--brand", "Corner Café", "--no-check", "--set", "app_id=42", "--set")
    assert shop.heard(*add, "countries=us,gb").status == 0
    assert shop.heard(*add, "countries=GB, us").status == 2
    assert shop.heard(*add, "countries=gb").status == 0


def test_two_sources_whose_names_differ_in_a_capital_stay_two_in_a_log_that_is_taken_back(shop, tmp_path):
    shop.site.shows("/other", feed_of(("soup", 1, "Their soup was hot, and burnt.", ago(hours=9))))
    assert shop.heard("source", "add", "feed", "--brand", "Corner Café", "--name", "TOWN guide", "--no-check",
                      "--set", f"url={shop.site.url('/other')}").status == 0  # fmt: skip
    assert shop.heard("poll").status == 0
    assert shop.heard("export", tmp_path / "log.csv", "--include-unanswered").status == 0
    other = tmp_path / "other" / "heard.db"
    other.parent.mkdir()
    assert shop.heard("brand", "add", "Corner Café", workspace=other).status == 0
    assert shop.heard("import", tmp_path / "log.csv", "--brand", "Corner Café", workspace=other).status == 0
    assert shop.heard("coverage", "--json", workspace=other).json["complaints"] == 3


def test_a_source_cannot_be_changed_into_one_that_is_there(shop):
    shop.site.shows("/other", "<rss version='2.0'><channel><title>x</title></channel></rss>")
    added = shop.heard("source", "add", "feed", "--brand", "Corner Café", "--no-check", "--json",
                       "--set", f"url={shop.site.url('/other')}").json  # fmt: skip
    said = shop.heard("source", "edit", added["id"], "--set", f"url={shop.site.url()}/")
    assert (said.status, said.is_one_sentence()) == (2, True)
    assert shop.heard("source", "edit", 1, "--set", f"url={shop.site.url()}/").status == 0, "its own place"


def test_a_site_removed_and_added_under_another_address_brings_nothing_twice(shop, tmp_path):
    (tmp_path / "words.txt").write_text(WORDS, "utf-8")
    assert shop.heard("reply", "1:soup", "--text-file", tmp_path / "words.txt", "--posted-elsewhere").status == 0
    assert waiting(shop) == ["bed:2026"]
    before = shop.heard("coverage", "--json").json
    assert shop.heard("source", "remove", 1).status == 0
    shop.site.shows("/new-address", the_same_feed(shop, "The bed is hard as a board, and nobody cares."))
    added = shop.heard("source", "add", "feed", "--brand", "Corner Café", "--json",
                       "--set", f"url={shop.site.url('/new-address')}").json  # fmt: skip
    polled = shop.heard("poll", "--force", "--json").json
    assert (polled["new"], polled["complaints"]) == (0, 0)
    (bed,) = shop.heard("queue", "--json").json
    assert (bed["external_id"], bed["text"]) == (
        "bed:2026",
        "Rating: 2/5. The bed is hard as a board, and nobody cares.",
    )
    assert shop.heard("coverage", "--json").json == before
    shown = shop.heard("show", f"{added['id']}:soup", "--json").json
    assert [one["text"] for one in shown["replies"]] == [WORDS]
    assert shop.heard("check-workspace").status == 0
