"""The draft checks stay as right as they are told to be, on labelled replies of 87 businesses."""

from __future__ import annotations

import pytest

from tests import coach_table
from tests.conftest import fixtures_folder

#: F1 on English that a release must hold, on both parts where a part has at least five such labels.
ENGLISH_FLOORS = {
    "conditional_apology": 0.95,
    "compensation": 0.95,
    "contact": 0.95,
    "thanks": 0.95,
    "overpromise": 0.95,
    "apology": 0.95,
    "next_step": 0.90,
    "promise": 0.77,
    "signed": 0.95,
    "defensive": 0.90,
    "restates": 0.85,
    "scripted": 0.77,
    # Two false alarms in the 73 replies that stand aside weigh more than nine labels: the floors below measure 67 more.
    "responsibility": 0.84,
    "personal_data": 0.85,
    "question": 0.90,
}
#: The same for all other languages together: within 0.15 of English.
OTHER_FLOORS = {
    "conditional_apology": 0.85,
    "compensation": 0.90,
    "contact": 0.90,
    "thanks": 0.88,
    "overpromise": 0.80,
    "apology": 0.92,
    "next_step": 0.85,
    "promise": 0.76,
    "signed": 0.90,
    "defensive": 0.80,
    "restates": 0.85,
    "scripted": 0.72,
    "responsibility": 0.85,
    "personal_data": 0.70,
    "question": 0.90,
}
#: F1 on replies that nobody tuned on (`tests/labelled/unseen.jsonl`): 450 English ones, and 317 in the six other languages. A
#: batch alone has 7 to 25 of the rarer labels, in which one reply more or less is 0.03 to 0.08; so they are measured together.
UNSEEN_FLOORS = {
    "en": {
        "conditional_apology": 0.98,
        "compensation": 0.90,
        "contact": 1.00,
        "thanks": 0.97,
        "question": 0.98,
        "overpromise": 0.96,
        "apology": 0.98,
        "promise": 0.88,
        "personal_data": 0.80,
        "signed": 0.94,
        "next_step": 0.92,
        "defensive": 0.83,
        "restates": 0.98,
        "scripted": 0.89,
        "responsibility": 0.85,
        "takes_side": 0.78,
    },
    "not en": {
        "conditional_apology": 0.90,
        "compensation": 0.83,
        "contact": 0.99,
        "thanks": 0.98,
        "question": 0.93,
        "overpromise": 0.87,
        "apology": 0.93,
        "promise": 0.80,
        "personal_data": 0.78,
        "signed": 0.93,
        "next_step": 0.89,
        "defensive": 0.79,
        "restates": 0.96,
        "scripted": 0.84,
        "responsibility": 0.85,
        "takes_side": 0.81,
    },
}
#: The same on those that the weights were learned from (`tests/labelled/learned.jsonl`).
LEARNED_FLOORS = {
    "en": {
        "conditional_apology": 0.97,
        "compensation": 0.95,
        "contact": 0.98,
        "thanks": 0.98,
        "question": 0.92,
        "overpromise": 0.94,
        "apology": 0.97,
        "promise": 0.90,
        "personal_data": 0.96,
        "signed": 0.95,
        "next_step": 0.91,
        "defensive": 0.88,
        "restates": 0.97,
        "scripted": 0.90,
        "responsibility": 0.88,
        "takes_side": 0.88,
    },
    "not en": {
        "conditional_apology": 0.90,
        "compensation": 0.82,
        "contact": 0.98,
        "thanks": 0.95,
        "question": 0.89,
        "overpromise": 0.84,
        "apology": 0.87,
        "promise": 0.80,
        "personal_data": 0.92,
        "signed": 0.91,
        "next_step": 0.91,
        "defensive": 0.87,
        "restates": 0.98,
        "scripted": 0.88,
        "responsibility": 0.85,
        "takes_side": 0.78,
    },
}
#: F1 on single sentences, each written for one check (`tests/labelled/sentences.jsonl`), by language.
SENTENCE_FLOORS = {
    "en": {
        "compensation": 0.95,
        "defensive": 0.90,
        "hostile": 0.87,
        "overpromise": 0.91,
        "personal_data": 0.89,
        "promise": 0.94,
        "responsibility": 0.95,
        "takes_side": 0.92,
    },
    "not en": {
        "compensation": 0.90,
        "defensive": 0.91,
        "next_step": 0.91,
        "overpromise": 0.90,
        "personal_data": 0.94,
        "promise": 0.90,
        "responsibility": 0.92,
        "scripted": 0.90,
        "takes_side": 0.88,
    },
}
#: Fewer labels than this make a ratio of chance.
ENOUGH = 5


@pytest.fixture(scope="module")
def table():
    return coach_table.parts(fixtures_folder() / "replies" / "replies.jsonl")


@pytest.fixture(scope="module")
def our_table():
    return coach_table.parts(None)


def score(table, language, part, check):
    return next(one for one in table[language, part] if one.check == check)


@pytest.mark.parametrize("part", ["tuning", "aside"])
@pytest.mark.parametrize("check", ENGLISH_FLOORS)
def test_english_checks_are_right_often_enough(table, part, check):
    found = score(table, "en", part, check)
    if found.labelled < ENOUGH:
        pytest.skip(f"only {found.labelled} of these in the part {part}")

    assert found.f1 >= ENGLISH_FLOORS[check], found


@pytest.mark.parametrize("part", ["tuning", "aside"])
@pytest.mark.parametrize("check", OTHER_FLOORS)
def test_the_other_languages_follow_closely(table, part, check):
    found = score(table, "not en", part, check)
    if found.labelled < ENOUGH:
        pytest.skip(f"only {found.labelled} of these in the part {part}")

    assert found.f1 >= OTHER_FLOORS[check], found


@pytest.mark.parametrize("part", coach_table.PARTS)
def test_nobody_is_called_hostile_lightly(table, part):
    english = score(table, "en", part, "hostile")

    assert english.right > 0
    assert english.precision >= 0.80


@pytest.mark.parametrize("language", ["en", "not en"])
@pytest.mark.parametrize("check", ENGLISH_FLOORS)
def test_replies_written_for_this_project_are_understood_as_well(our_table, language, check):
    found = score(our_table, language, "ours", check)
    if found.labelled < ENOUGH:
        pytest.skip(f"only {found.labelled} of these in {language}")

    assert found.f1 >= (ENGLISH_FLOORS if language == "en" else OTHER_FLOORS)[check], found


@pytest.mark.parametrize(("part", "floors"), [("unseen", UNSEEN_FLOORS), ("learned", LEARNED_FLOORS)])
@pytest.mark.parametrize("language", ["en", "not en"])
def test_replies_that_were_written_without_the_vocabulary_are_understood(our_table, part, floors, language):
    found = {one.check: one for one in our_table[language, part]}

    missed = {check: found[check] for check, floor in floors[language].items() if found[check].f1 < floor}
    assert not missed
    assert all(found[check].labelled >= ENOUGH for check in floors[language])


@pytest.fixture(scope="module")
def sentence_scores():
    return coach_table.sentence_scores()


@pytest.mark.parametrize(
    ("language", "check"), [(language, check) for language, floors in SENTENCE_FLOORS.items() for check in floors]
)
def test_single_sentences_are_understood_in_many_ways_of_saying_a_thing(sentence_scores, language, check):
    found = sentence_scores[language, check]

    assert found.f1 >= SENTENCE_FLOORS[language][check], found
