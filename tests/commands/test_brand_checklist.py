"""`brand checklist`: what one house does differently shows in its checks, and in no other's."""

from __future__ import annotations

import pytest

DRAFT = "Hi Ana, it is our house policy to serve soup at 60 degrees. We are sorry it was cold. Naledi"


@pytest.fixture
def draft(tmp_path):
    path = tmp_path / "draft.txt"
    path.write_text(DRAFT, "utf-8")
    return path


def checks(shop, draft):
    return shop.heard("check", "1:soup", "--text-file", draft, "--json").json


def test_an_allowed_phrase_is_not_warned_of_any_more(shop, draft):
    assert any("policy" in DRAFT[one["start"] : one["end"]] for one in checks(shop, draft)["findings"])

    said = shop.heard("brand", "checklist", "Corner Café", "--allow", "house policy")

    assert "“house policy”" in said.out
    assert not any("policy" in DRAFT[one["start"] : one["end"]] for one in checks(shop, draft)["findings"])
    shop.heard("brand", "checklist", "Corner Café", "--disallow", "house policy")
    assert any("policy" in DRAFT[one["start"] : one["end"]] for one in checks(shop, draft)["findings"])


def test_items_are_dropped_wanted_and_added_and_put_back(shop, draft):
    shop.heard("brand", "checklist", "Corner Café", "--never", "ask", "--add", "Told the kitchen")
    items = checks(shop, draft)["items"]
    assert "ask" not in items
    assert items["own-1"] == "unknown"

    told = shop.heard("brand", "checklist", "Corner Café", "--usual", "ask", "--always", "own-1", "--json").json
    assert told == {
        "always": ["own-1"],
        "never": [],
        "own": [{"id": "own-1", "phase": "before", "label": "Told the kitchen"}],
        "allowed": [],
    }
    assert "ask" in checks(shop, draft)["items"]

    shop.heard("brand", "checklist", "Corner Café", "--remove", "own-1")
    assert "as the method has it" in shop.heard("brand", "checklist", "Corner Café").out


def test_an_item_that_is_none_is_named_with_those_there_are(shop):
    said = shop.heard("brand", "checklist", "Corner Café", "--never", "apologise")
    assert said.status == 2
    assert said.is_one_sentence()
    assert "sorry" in said.err
