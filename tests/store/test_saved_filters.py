"""Filters with a name: kept as they were, read as far as they are understood."""

from __future__ import annotations

import pytest

from store import saved_filters, settings
from store.errors import RequestRefused
from store.saved_filters import SavedFilter
from tests.builders import a_brand, a_review, a_source, arrives

ANGRY = SavedFilter("Angry, in private", {"stars": [1], "audience": "private", "older_days": 7}, "soup")


def test_a_filter_comes_back_as_it_was_saved(workspace):
    saved_filters.save(workspace, ANGRY)

    assert saved_filters.list_saved(workspace) == [ANGRY]


def test_the_same_name_in_other_letters_is_the_same_filter(workspace):
    saved_filters.save(workspace, ANGRY)
    saved_filters.save(workspace, SavedFilter(" angry,  in PRIVATE ", {"stars": [2]}))

    (only,) = saved_filters.list_saved(workspace)
    assert (only.name, only.fields, only.search) == ("angry, in PRIVATE", {"stars": [2]}, "")
    saved_filters.forget(workspace, "Angry, in private")
    assert saved_filters.list_saved(workspace) == []


@pytest.mark.parametrize(
    "wrong", [SavedFilter("  ", {"stars": [1]}), SavedFilter("x" * 41, {"stars": [1]}), SavedFilter("Nothing", {}, " ")]
)
def test_a_filter_that_helps_nobody_is_refused(workspace, wrong):
    with pytest.raises(RequestRefused):
        saved_filters.save(workspace, wrong)
    assert saved_filters.list_saved(workspace) == []


def test_a_menu_of_filters_has_an_end(workspace):
    for number in range(saved_filters.MOST):
        saved_filters.save(workspace, SavedFilter(f"No {number}", {"stars": [1]}))
    with pytest.raises(RequestRefused, match="forget one"):
        saved_filters.save(workspace, SavedFilter("One more", {"stars": [1]}))
    saved_filters.save(workspace, SavedFilter("No 3", {"stars": [2]}))  # taking a place that it has is no more


def test_what_cannot_be_right_narrows_nothing(workspace):
    settings.put(
        workspace,
        "saved_filters",
        [7, {"name": "Odd", "stars": [1, 9], "source_id": True, "sleeping": True, "moon": "full", "search": 3}],
    )
    assert saved_filters.list_saved(workspace) == [SavedFilter("Odd", {"sleeping": True})]


def test_the_languages_are_those_that_occur(workspace):
    source = a_source(workspace, a_brand(workspace))
    arrives(workspace, source, a_review("a", language="de"), a_review("b", language="en"), a_review("c", language="de"))

    assert saved_filters.languages(workspace) == ({"de", "en"}, None)


def test_the_languages_of_older_reviews_are_found_part_by_part(workspace, monkeypatch):
    monkeypatch.setattr(saved_filters, "LOOKED_AT", 2)
    source = a_source(workspace, a_brand(workspace))
    written_in = ("he", "", "de", "en", "en", "fr", "fr")
    arrives(workspace, source, *(a_review(f"r{number}", language=one) for number, one in enumerate(written_in)))

    parts, before = [], None
    while True:
        found, before = saved_filters.languages(workspace, before=before)
        parts.append(found)
        if before is None:
            break
    assert parts == [{"fr"}, {"en"}, {"de"}, {"he"}]
