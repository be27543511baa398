"""A pack's lists are tried where they can begin only, and find what they find when they are tried everywhere."""

from __future__ import annotations

import pytest

from store.rules import packs
from store.rules.folding import Folded
from store.rules.openings import Openings, beginnings, grouped, parted, spans_at
from tests import coach_table


@pytest.fixture(scope="module")
def texts():
    """Every labelled reply and review of ours, by language: found phrases, and many that nearly are."""
    by_language: dict[str, list[str]] = {}
    for line in coach_table.labelled_replies(coach_table.OURS):
        shouted = f"“{line['reply'].upper()}”\n(all of it…)"
        by_language.setdefault(line["lang"], []).extend((line["reply"], line["review"], shouted))
    return by_language


@pytest.mark.parametrize("language", packs.languages())
def test_every_list_finds_the_same_as_when_it_is_tried_everywhere(texts, language):
    pack = packs.load(language)
    assert pack is not None
    found = 0
    for text in texts[language]:
        folded = Folded(text).folded
        places = pack.places(folded)
        for check, part in pack.lists():
            everywhere = [match.span() for match in pack.pattern(check, part).finditer(folded) if match[0]]

            assert pack.spans(check, part, folded, places) == everywhere, (check, part, text)
            found += len(everywhere)
    assert found > len(texts[language])  # it was no comparing of nothing with nothing


@pytest.mark.parametrize(
    ("expression", "begun"),
    [
        ("we(?:'ve| have) fixed", {"we "}),
        ("(?:our|my) (?:fault|mistake)", {"our ", "my "}),
        (r"refund\w*", {"refund"}),
        ("re-?train(?:ed)?", {"re ", "retrain ", "retrained "}),
        ("colou?rs?", {"color ", "colors ", "colour ", "colours "}),
        ("(?!not )(?:so )?sorry", {"so ", "sorry "}),
        ("ha+", {"ha"}),
    ],
)
def test_an_expression_tells_its_first_words(expression, begun):
    assert beginnings(expression) == begun


@pytest.mark.parametrize("expression", [r"\w+ from our team", "[$£] ?5", "'ll call", "(?:so )?'tis", r"\d+ days", ".*"])
def test_one_that_begins_with_any_word_or_a_sign_has_none(expression):
    assert beginnings(expression) is None


def test_what_begins_with_a_word_is_parted_from_what_does_not():
    begun, loose = parted(r"(?:we|[\w]+ from our team) (?:will|'ll) call")

    assert begun == {"we "}
    assert loose == [r"[\w]+ from our team (?:will|'ll) call"]


def test_matches_with_and_without_a_first_word_come_in_the_order_of_the_text():
    pack = packs.load("en")
    assert pack is not None
    folded = "$40 back, and we will refund it; 20% off, or £5 voucher and another refund is on its way"
    whole = pack.pattern("compensation")
    alternatives = pack.expanded("compensation")
    openings = Openings({"offers": alternatives}, pack.joined)
    loose = pack.joined(openings.loose["offers"])

    spans = spans_at(whole, loose, folded, openings.places(folded)["offers"])

    assert spans == [match.span() for match in whole.finditer(folded)]
    assert folded[slice(*spans[0])] == "$40 back"


def test_expressions_that_begin_alike_are_tried_together_and_the_first_in_the_list_wins():
    alternatives = ["we will", "our kitchen", "we will call", "(?:our|my) team"]
    openings = Openings({"steps": alternatives}, packs.Pack.joined)
    folded = "we will call, our team and our kitchen too"

    assert grouped(alternatives) == [["we will", "we will call"], ["our kitchen"], ["(?:our|my) team"]]
    spans = spans_at(packs.NOTHING, None, folded, openings.places(folded)["steps"])
    assert [folded[slice(*one)] for one in spans] == ["we will", "our team", "our kitchen"]
