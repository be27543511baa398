"""What a site sends becomes text that is safe to show: words stay, markup and tricks go, and no input takes long."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.markup import tokens
from sources.plain_text import LONGEST_TEXT, clean, one_line, text_of_bbcode, text_of_html

HTML = {
    "plain": "plain",
    "a &amp; b &lt;3 &#128064; &nbsp;x": "a & b <3 👀 x",
    "<p>One</p><p>Two</p>": "One\n\nTwo",
    "One<br>Two<br/>Three": "One\nTwo\nThree",
    "<ul><li>a</li><li>b</li></ul>": "– a\n– b",
    "x<script>alert(1)</script>y<style>p{}</style>z": "xyz",
    "I <3 it & you < me": "I <3 it & you < me",
    "unfinished <b class='x": "unfinished <b class='x",
    '<a title="a > b" href="x">link</a>': "link",
    "<!-- hidden -->shown": "shown",
    "<![CDATA[words]]>": "words",
    "<b>Example</b> <i>Bakery</i>": "Example Bakery",
    "line\nbreak in <b>html</b>": "line break in html",
    "line\nbreak in plain words": "line\nbreak in plain words",
    "<pre>line\nbreak</pre>": "line\nbreak",
    '<img src="http://evil.example/x.gif" onerror="x()">': "",
    '<img alt="😡"> bad': "😡 bad",
    "<script>never closed, yet words": "never closed, yet words",
    "<td>a</td><td>b</td>": "a b",
    "&#xD800;&#0;x": "\ufffd\ufffdx",
    "<SCRIPT>x</ScRiPt>y": "y",
}


@pytest.mark.parametrize("fragment", HTML)
def test_html_becomes_its_words(fragment: str) -> None:
    assert text_of_html(fragment) == HTML[fragment]


def test_bbcode_becomes_its_words_and_other_brackets_stay() -> None:
    assert text_of_bbcode("[h1]Bad[/h1][b]very[/b] [1/5] [list][*]a[*]b[/list] [url=http://x.example]x[/url]") == (
        "Bad\nvery [1/5]\n\na\nb\nx"
    )


def test_direction_marks_cannot_leave_their_paragraph() -> None:
    assert clean("\u202eevil\u202c") == "evil"
    assert clean("\u2067abc") == "\u2067abc\u2069"
    assert clean("abc\u2069\u202c") == "abc"
    assert clean("\u202aa\nb") == "\u202aa\u202c\nb"


@pytest.mark.parametrize("text", ["a\x00b\x08", "a\ud800b", "a\u2028b", "a\ufeffb", "\x1b[31mred"])
def test_no_control_or_broken_character_is_left(text: str) -> None:
    assert all(
        character == "\n" or (character >= " " and not "\ud800" <= character <= "\udfff") for character in clean(text)
    )
    clean(text).encode()


def test_emoji_and_joined_scripts_survive() -> None:
    for text in ("👨‍👩‍👧‍👦", "می‌خواهم", "नमस्ते", "❤️"):
        assert clean(text) == text


def test_a_title_is_one_line() -> None:
    assert one_line(" a\n\n b\tc ") == "a b c"


def test_an_endless_text_is_cut_with_a_mark() -> None:
    assert len(clean("x" * 10 * LONGEST_TEXT)) == LONGEST_TEXT
    assert clean("word " * LONGEST_TEXT).endswith("[…]")


@pytest.mark.parametrize(
    "fragment",
    ["<a " * 300_000, "<!--" * 200_000, '<a "' * 200_000, "<script>" * 100_000, "&#" * 400_000, "<" * 900_000,
     "</" * 400_000, "<p>" * 300_000, "\u202a" * 500_000, "[b]" * 300_000, "[url=" * 200_000, "\n " * 400_000, "<![CDATA[" * 100_000],
)  # fmt: skip
def test_no_fragment_takes_more_than_linear_time(fragment: str) -> None:
    began = time.process_time()
    text_of_html(fragment)
    text_of_bbcode(fragment)
    assert time.process_time() - began < 3


@given(st.text())
def test_cleaning_never_fails_and_twice_changes_nothing(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert len(text_of_html(text)) <= LONGEST_TEXT
    text_of_bbcode(text).encode()


@given(st.text(alphabet="<>/!-ab \"'=&;#[]script", max_size=300))
def test_no_markup_makes_the_reader_fail(text: str) -> None:
    list(tokens(text))
    text_of_html(text).encode()
