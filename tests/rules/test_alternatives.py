"""Joining expressions that begin alike must not change what they find."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.rules import packs
from store.rules.alternatives import joined


@pytest.mark.parametrize(
    ("alternatives", "expected"),
    [
        (["we will call", "we will write", "tomorrow"], "we will (?:call|write)|tomorrow"),
        (["sorry", "sorry to"], "sorry(?:| to)"),
        (["colou?r", "colon"], "colou?r|colon"),
        (["a|b", "a|c"], "(?:a|b)|(?:a|c)"),
        ([r"\d{1,2} days?", r"\d{1,2} hours"], r"\d{1,2} (?:days?|hours)"),
        (["(?:we|i) did", "(?:we|i) do", "[^.]x", r"[\]a]+?y"], r"(?:we|i) (?:did|do)|[^.]x|[\]a]+?y"),
    ],
)
def test_what_begins_alike_is_tried_once(alternatives: list[str], expected: str) -> None:
    assert joined(alternatives) == expected


WORDS = st.lists(st.sampled_from(["we", "will", "call", "ca?ll", "(?:a|b)+", r"\w+", "[xy]z"]), min_size=1, max_size=4)


@given(alternatives=st.lists(WORDS.map(" ".join), min_size=1, max_size=6), text=st.text("wecalbxyz il", max_size=20))
def test_joined_expressions_match_what_the_single_ones_match(alternatives: list[str], text: str) -> None:
    together = re.fullmatch(joined(alternatives), text)
    assert (together is not None) is any(re.fullmatch(one, text) for one in alternatives)


@pytest.mark.parametrize("language", packs.languages())
def test_every_list_of_a_pack_can_be_joined(language: str) -> None:
    pack = packs.load(language)
    assert pack is not None
    for check, part in pack.lists():
        assert pack.pattern(check, part) is not packs.NOTHING
