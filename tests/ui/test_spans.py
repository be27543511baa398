"""Stories about places in a text: emoji before a finding, the direction of words, links, and lengths as sites count."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.spans import Utf16Map, length_in, links_in, plain_lines, reads_right_to_left


@given(st.text(alphabet=st.sampled_from("aé😀👩\u200d\n𝄞"), max_size=40), st.integers(0, 40))
def test_a_place_comes_back_after_the_way_to_qt_and_home(text, place):
    place = min(place, len(text))
    units = Utf16Map(text)
    assert units.to_units(place) == len(text[:place].encode("utf-16-le")) // 2
    assert units.to_code_points(units.to_units(place)) == place


def test_a_place_inside_a_pair_belongs_to_the_whole_sign():
    assert Utf16Map("a😀b").to_code_points(2) == 1
    assert Utf16Map("a😀b").to_code_points(3) == 2


@pytest.mark.parametrize(
    ("text", "is_so"), [("ليلى said", True), ("said ليلى", False), ("81 😀 שלום", True), ("", False)]
)
def test_the_first_strong_letter_gives_the_direction(text, is_so):
    assert reads_right_to_left(text) is is_so


def test_words_without_letters_take_the_direction_they_are_given():
    assert reads_right_to_left("123", True)


def test_only_web_addresses_are_links_and_the_full_stop_is_not_part_of_one():
    text = "See https://a.example/x(1). Not javascript:alert(1), file:///etc/passwd or www.a.example; http://b.example!"
    assert [link.url for link in links_in(text)] == ["https://a.example/x(1)", "http://b.example"]


def test_a_hidden_turn_of_direction_ends_an_address():
    assert [link.url for link in links_in("https://a.example/\u202etxt.exe")] == ["https://a.example/"]


def test_lengths_are_counted_as_the_site_counts():
    assert (length_in("é😀", "characters"), length_in("é😀", "utf-16"), length_in("é😀", "bytes")) == (2, 3, 6)
    with pytest.raises(ValueError):
        length_in("x", "words")


def test_every_kind_of_line_end_becomes_one():
    assert plain_lines("a\r\nb\rc\u2028d\u2029e\0") == "a\nb\nc\nd\ne"
