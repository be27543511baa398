"""Which language a text is in, and that a short text is not guessed."""

from __future__ import annotations

import pytest

from store.rules.language import language_of, same_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The soup was cold and nobody said sorry to my mother.", "en"),
        ("Die Suppe war kalt und niemand hat sich entschuldigt.", "de"),
        ("La soupe était froide et personne ne s'est excusé.", "fr"),
        ("La sopa estaba fría y nadie pidió perdón.", "es"),
        ("De soep was koud en niemand zei sorry tegen mijn moeder.", "nl"),
        ("Die koffie was lou en niemand het ons gegroet nie.", "af"),
        ("A sopa estava fria e ninguém pediu desculpa à minha mãe.", "pt"),
        ("الشوربة كانت باردة ولم يعتذر أحد", "ar"),
        ("スープが冷たかったです", "ja"),
        ("수프가 차가웠어요", "ko"),
        ("汤是凉的，没有人道歉", "zh"),
        ("Η σούπα ήταν κρύα", "el"),
    ],
)
def test_a_sentence_tells_its_language(text, language):
    assert language_of(text) == language


@pytest.mark.parametrize("text", ["", "ok", "👍👍👍", "12345", "https://example.com/de", "Lento"])
def test_too_little_is_not_guessed(text):
    assert language_of(text) == ""


def test_unknown_counts_as_the_same():
    assert same_language("", "de")
    assert same_language("pt-BR", "pt")
    assert not same_language("de", "nl")
