"""The language packs are whole: every language has every item and message, and every pattern compiles."""

from __future__ import annotations

import re

import pytest

from store.rules import packs
from store.rules.checklist_items import ITEMS, PHASES
from store.rules.language import PLAUSIBLE

ENGLISH = packs.load("en")
#: Lists that a pack may do without: facts are then known by their words alone, not by the shape of the sentence.
MAY_BE_MISSING = {("personal_data", "fact"), ("personal_data", "no_fact")}
LANGUAGES = packs.languages()


def test_the_seven_languages_are_there():
    assert set(LANGUAGES) == {"en", "de", "es", "fr", "nl", "af", "pt"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_item_has_words_that_fit_the_panel(language):
    pack = packs.load(language)

    assert set(pack.items) == {item.id for item in ITEMS}
    assert set(pack.phases) == set(PHASES)
    for item, words in pack.items.items():
        assert 0 < len(words.label) <= 36, (item, words.label)
        assert words.tip, item
        assert words.source, item
        assert set(words.details) == set(ENGLISH.items[item].details), item


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_fits_its_row_and_has_the_same_places(language):
    pack = packs.load(language)

    assert set(pack.messages) == set(ENGLISH.messages)
    for key, sentence in pack.messages.items():
        assert sentence.endswith((".", "?")), key
        # With "length_short", "too_soon", … nothing is quoted; elsewhere the sentence goes on after the quoted words.
        shown = sentence.format(twin="Dear guest, thank yo", point="Nobody said", number=1234)
        assert len(shown) <= 60, (key, shown)
        alone = key.endswith("_missing") or key in ("length_short", "length_long", "too_soon", "language")
        assert alone or sentence[0].islower() or sentence[0] in "'{", (key, sentence)
        assert re.findall(r"{(\w+)}", sentence) == re.findall(r"{(\w+)}", ENGLISH.messages[key]), key
    assert set(pack.values) == set(ENGLISH.values)
    assert set(pack.lines) == set(ENGLISH.lines)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_without_a_pack_has_a_name(language):
    names = packs.load(language).languages

    assert set(names) == set(PLAUSIBLE) - set(LANGUAGES)
    assert len(set(names.values())) == len(names)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_pattern_compiles_and_matches_no_empty_stretch(language):
    pack = packs.load(language)

    needed = {pair for pair in ENGLISH.lists() if pair[0] != "dates" and pair[1] != "not"}
    assert set(pack.lists()) >= needed - MAY_BE_MISSING
    for check, part in pack.lists():
        assert pack.pattern(check, part).search("") is None or part == "closing", (check, part)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_short_form_is_looked_for_behind_its_word(language):
    """ "it's" has no blank before its 's, and the 's is not the beginning of a word: neither would ever be found."""
    pack = packs.load(language)

    for check, part in pack.lists():
        for one in pack.raw(check, part):
            assert not re.search(r"(?:^| )\(\?:(?:[^()]*\|)?'(?:s|re|ll|ve|m|d)\b", one), (check, part, one)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_calendar_has_seven_days_and_twelve_months(language):
    pack = packs.load(language)

    assert sorted(set(pack.weekdays.values())) == list(range(7))
    assert sorted(set(pack.months.values())) == list(range(1, 13))


def test_a_regional_code_finds_its_pack_and_nonsense_finds_none():
    assert packs.load("pt-BR") is packs.load("pt")
    assert packs.load("EN_gb") is packs.load("en")
    assert packs.load("fi") is None
    assert packs.load("../en") is None
    assert packs.load("") is None
    assert packs.load_or_fallback("fi").language == "en"
