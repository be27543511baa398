"""A pack's lists are tried where they can begin only, and find what they find when they are tried everywhere."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from store.rules import packs
from store.rules.adjoining import split, word_behind
from store.rules.alternatives import branches, written
from store.rules.beginnings import beginnings, parted
from store.rules.folding import Folded
from store.rules.following import goes_on_behind_a_stop, needs, widened
from store.rules.openings import Openings, grouped
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
    openings = Openings({"offers": pack.expanded("compensation")}, pack.joined)

    spans = openings.spans("offers", folded, openings.places(folded))

    assert spans == [match.span() for match in whole.finditer(folded)]
    assert folded[slice(*spans[0])] == "$40 back"


def test_expressions_that_begin_alike_are_tried_together_and_the_first_in_the_list_wins():
    alternatives = ["we will", "our kitchen", "we will call", "(?:our|my) team"]
    openings = Openings({"steps": alternatives}, packs.Pack.joined)
    folded = "we will call, our team and our kitchen too"

    assert grouped(alternatives) == [["we will", "we will call"], ["our kitchen"], ["(?:our|my) team"]]
    spans = openings.spans("steps", folded, openings.places(folded))
    assert [folded[slice(*one)] for one in spans] == ["we will", "our team", "our kitchen"]


@pytest.mark.parametrize(
    ("expression", "needed"),
    [
        ("we will refund", [{"refund "}, {"will "}]),
        (r"we (?:have )?(?:fixed|repair\w*)", [{"fixed ", "repair"}]),
        (r"our (?:kitchen|till) (?:was|is) (?:\w+ )?late", [{"kitchen ", "till "}, {"was ", "is "}, {"late "}]),
        ("(?:so )?sorry", []),  # the first word may be the only one
        (r"(?:so )?\bsorry", []),
        ("(?:re|un)paid back", [{"back "}]),
        ("we (?:re|un)pay", [{"repay ", "unpay "}]),
        (r"you[^.!?]{0,9}\bdent\w*", [{"dent"}]),
        ("no (?:fault of ours|refund)", [{"fault ", "refund "}]),
        ("not (?:the time|today)?(?! for)", []),
        (r"i'm [\w-]+ sorry", [{"sorry "}, {"m "}]),
        (r"your \w+ (?:\w+ed|went)", [{"*ed", "went "}]),
    ],
)
def test_an_expression_tells_what_must_follow_its_first_word(expression, needed):
    (branch,) = branches(expression)

    assert sorted(map(sorted, needs(branch, widened(["will"])))) == sorted(map(sorted, needed))


@pytest.mark.parametrize(
    ("expression", "goes_on"),
    [
        (r"we[^.!?\n]{0,40} refund\w*", False),
        (r"so far(?=\s*[.!])", False),
        (r"we[^\n]{0,40} refund", True),
        ("(?:so|no)[.,] we", True),
        (r"yes\W+but", True),
        ("e\\.g", True),
    ],
)
def test_an_expression_tells_whether_it_goes_on_behind_a_stop(expression, goes_on):
    (branch,) = branches(expression)

    assert goes_on_behind_a_stop(branch) is goes_on


@pytest.mark.parametrize(
    ("expression", "behind"),
    [
        ("we will refund", {"will "}),
        (r"we(?:'ve| have)? (?:fixed|repair\w*)", {"ve ", "have ", "fixed ", "repair"}),
        ("(?:so )?sorry (?:about|for)", {"sorry ", "about ", "for "}),
        (r"our (?:\w+ly )?kitchen", {"*ly", "kitchen "}),
        ("i(?:^|, )agreed?", {"agree"}),
        ("re-?train(?:ed)? staff", {"train", "staff "}),
        ("we wrote in (?:19|20)", {"wrote "}),
        (r"you \d\d? times", set("0123456789")),
        ("sorry", None),
        ("so(?: sorry)?", None),
        (r"our \w+ kitchen", None),
        (r"we[^.!?]{0,9} refund", None),
        ("we(?: .*)? refund", None),
    ],
)
def test_an_expression_tells_the_word_behind_its_first(expression, behind):
    (branch,) = branches(expression)

    assert word_behind(branch) == behind


def test_an_expression_is_parted_where_one_of_its_beginnings_tells_the_word_behind():
    (branch,) = branches(r"(?:we|i|our \w+) (?:have|had) sent")

    known, other = split(branch)

    assert written(known) == r"(?:we|i) (?:have|had) sent"
    assert written(other) == r"our \w+ (?:have|had) sent"


PIECES = ["we", "no", "wen", "(?:we|no)", "(?:we |so )?", r"\w+", "[ns]o", "ow?", "(?:no we|so)", r"\b", " ", " ", " ?", ",", "'", ".",
          "[^.!?]{0,6}", "(?: so)*", "(?:w|s)", "(?=.)", "(?!we)", "^", r"\W", "$", "[.!]", "(?:so )+", r"\w+o", r"\w*(?:n|we)", "(?:^| |no )", r"(?: \w+o| we)?"]  # fmt: skip
EXPRESSIONS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=6).map("".join)
TEXTS = st.lists(st.sampled_from(["we", "no", "so", "wen", "o", " ", " ", " ", ". ", ",", "'", "!"]), max_size=14).map(
    "".join
)


@given(
    alternatives=st.lists(st.lists(EXPRESSIONS, min_size=1, max_size=2).map("|".join), min_size=1, max_size=5),
    signs=st.lists(EXPRESSIONS.map("@".__add__), max_size=1),
    text=TEXTS,
)
def test_whatever_a_list_says_it_finds_the_same_as_when_it_is_tried_everywhere(alternatives, signs, text):
    together = packs.Pack.joined([*alternatives, *signs])
    openings = Openings({"list": [*alternatives, *signs]}, packs.Pack.joined, common=["we"])

    everywhere = [match.span() for match in together.finditer(text)]
    assume(all(start < end for start, end in everywhere))  # no list of a pack finds nothing at all

    assert openings.spans("list", text, openings.places(text)) == everywhere


def test_expressions_that_were_compiled_ahead_find_the_same():
    alternatives = ["we will call", r"\d+ days?", "our kitchen", "@£"]
    folded = "we will call in 3 days, and our kitchen owes you £"
    lazy, ready = (Openings({"steps": alternatives}, packs.Pack.joined) for _ in range(2))
    asked = 1
    while ready.compile_some(2):
        asked += 1

    spans = ready.spans("steps", folded, ready.places(folded))

    assert 1 < asked < 9  # little by little, and it comes to an end
    assert spans == lazy.spans("steps", folded, lazy.places(folded))
    assert len(spans) == 4


def test_what_begins_with_a_sign_may_begin_and_end_inside_a_word():
    openings = Openings({"steps": ["we", "@'ll ref", "@£ ?\\d"]}, packs.Pack.joined)
    folded = "they'll refund £ 40 or £5"

    spans = openings.spans("steps", folded, openings.places(folded))

    assert [folded[slice(*one)] for one in spans] == ["'ll ref", "£ 4", "£5"]
