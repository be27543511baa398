"""Reasons that a complaint's words suggest: learned from earlier ones, from the names themselves, and seldom wrong."""

from __future__ import annotations

import pytest

from store.rules.reason_suggestions import Assigned, Memory, words_of


def earlier(*told):
    return [Assigned(frozenset(words_of(text, "en")), reasons) for text, reasons in told]


@pytest.fixture
def memory():
    return Memory(
        ["cold food", "parking", "slow delivery"],
        earlier(
            ("The driver went to the wrong street, an hour of waiting at the door.", ("slow delivery",)),
            ("Our driver got lost in the street behind the station.", ("slow delivery",)),
            ("A driver who cannot read a street name.", ("slow delivery",)),
            ("The gravy was lukewarm and the potatoes too.", ("cold food",)),
            ("Lukewarm gravy, grey potatoes.", ("cold food",)),
            ("Nice place, rude waiter.", ()),
            ("The music is far too loud to talk.", ()),
        ),
    )


def test_words_that_stood_with_a_reason_before_suggest_it_and_are_named(memory):
    (one,) = memory.suggestions("Lukewarm potatoes again, and nobody cared.", "en")
    assert one.reason == "cold food"
    assert {word.casefold() for word in one.because} == {"lukewarm", "potatoes"}


def test_a_complaint_that_says_the_reasons_name_is_understood_before_anybody_assigned_it():
    (one,) = Memory(["parking"], []).suggestions("There is no parking for miles.", "en")
    assert one.reason == "parking"
    assert one.because == ("parking",)


@pytest.mark.parametrize(
    "text",
    [
        "The driver was friendly.",  # one word alone is no pattern
        "A cold day in May.",  # half a name is no name
        "Nothing like the pictures.",
        "",
        "😀😀😀",
    ],
)
def test_what_speaks_for_nothing_suggests_nothing(memory, text):
    assert memory.suggestions(text, "en") == ()


def test_words_that_stand_with_every_reason_speak_for_none():
    everywhere = [(f"{thing} on Sunday with my mother", (thing,)) for thing in ("soup", "noise", "queue") * 4]
    assert Memory(["soup", "noise", "queue"], earlier(*everywhere)).suggestions("Sunday with my mother", "en") == ()


def test_a_reason_of_stop_words_alone_is_never_suggested():
    assert Memory(["it is what it is"], []).suggestions("It is what it is.", "en") == ()


def test_over_the_sample_brands_most_suggestions_are_right(workspace):
    """Leave one out: each complaint is judged from all the others. The bar is that four of five are right."""
    from store import brands
    from tests.builders import NOON
    from ui.sample_workspace import add_samples

    add_samples(workspace, now=NOON)
    right = wrong = 0
    for brand in brands.list_brands(workspace):
        with workspace.read() as db:
            rows = db.conn.execute(
                "select r.title, r.text, r.language, group_concat(x.name, '|') as names from reasons x "
                "join case_reasons c on c.reason_id = x.id join reviews r on r.id = c.review_id "
                "where x.brand_id = ? group by r.id",
                (brand.id,),
            ).fetchall()
        told = [(f"{row['title']}\n{row['text']}", row["language"], tuple(row["names"].split("|"))) for row in rows]
        known = [Assigned(frozenset(words_of(text, language)), names) for text, language, names in told]
        reasons = sorted({name for _text, _language, names in told for name in names})
        for place, (text, language, names) in enumerate(told):
            for one in Memory(reasons, [*known[:place], *known[place + 1 :]]).suggestions(text, language)[:1]:
                right += one.reason in names
                wrong += one.reason not in names
    assert right >= 10
    assert right >= 4 * wrong
