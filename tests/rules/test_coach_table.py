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
#: F1 on replies that nobody tuned on (`tests/labelled/unseen.jsonl`), by language: those told plainly (batches `eighth-` and
#: `ninth-`), and those of people with voices of their own (`tenth-`). In English 0.90 is wanted for offers and guarantees.
PLAIN_FLOORS = {
    "en": {
        "conditional_apology": 0.94,
        "compensation": 0.89,
        "contact": 0.98,
        "thanks": 0.97,
        "overpromise": 0.91,
        "apology": 0.97,
        "next_step": 0.90,
        "promise": 0.91,
        "signed": 0.92,
        "defensive": 0.80,
        "restates": 0.95,
        "scripted": 0.90,
        "responsibility": 0.73,
        "personal_data": 0.82,
        "question": 0.95,
        "takes_side": 0.80,
    },
    "not en": {
        "conditional_apology": 0.90,
        "compensation": 0.82,
        "contact": 0.98,
        "thanks": 0.97,
        "overpromise": 0.79,
        "apology": 0.90,
        "next_step": 0.91,
        "promise": 0.84,
        "signed": 0.93,
        "defensive": 0.75,
        "restates": 0.92,
        "scripted": 0.70,
        "responsibility": 0.72,
        "personal_data": 0.75,
        "question": 0.95,
    },
}
VOICES_FLOORS = {
    "en": {
        "compensation": 0.83,
        "contact": 0.98,
        "overpromise": 0.55,
        "apology": 0.85,
        "next_step": 0.81,
        "promise": 0.79,
        "signed": 0.88,
        "defensive": 0.75,
        "restates": 0.98,
        "responsibility": 0.78,
        "personal_data": 0.73,
        "question": 0.94,
    },
    "not en": {
        "conditional_apology": 0.82,
        "compensation": 0.76,
        "contact": 0.98,
        "thanks": 0.94,
        "overpromise": 0.81,
        "apology": 0.79,
        "next_step": 0.83,
        "promise": 0.60,
        "signed": 0.89,
        "defensive": 0.73,
        "restates": 0.93,
        "responsibility": 0.80,
        "personal_data": 0.63,
        "question": 0.92,
    },
}
#: Those of agents and owners as most replies are (batch `eleventh-`), amid talk of money, rules and cold facts that offers and
#: mocks nothing.
COMMON_FLOORS = {
    "en": {
        "conditional_apology": 0.92,
        "compensation": 0.80,
        "contact": 0.98,
        "thanks": 0.98,
        "overpromise": 0.84,
        "apology": 0.98,
        "next_step": 0.94,
        "promise": 0.92,
        "signed": 0.95,
        "defensive": 0.83,
        "restates": 0.96,
        "scripted": 0.89,
        "responsibility": 0.85,
        "personal_data": 0.85,
        "question": 0.98,
        "takes_side": 0.69,
    },
    "not en": {
        "compensation": 0.90,
        "contact": 0.98,
        "thanks": 0.98,
        "apology": 0.95,
        "next_step": 0.87,
        "promise": 0.87,
        "signed": 0.94,
        "defensive": 0.86,
        "restates": 0.98,
    },
}
#: Those written as in life and labelled by two readers where they are English (batch `twelfth-`).
TWICE_READ_FLOORS = {
    "en": {
        "conditional_apology": 0.95,
        "compensation": 0.84,
        "contact": 0.96,
        "thanks": 0.98,
        "overpromise": 0.85,
        "apology": 0.98,
        "next_step": 0.91,
        "promise": 0.85,
        "signed": 0.90,
        "defensive": 0.71,
        "restates": 0.96,
        "scripted": 0.88,
        "responsibility": 0.77,
        "personal_data": 0.53,
        "takes_side": 0.85,
    },
    "not en": {
        "conditional_apology": 0.90,
        "compensation": 0.82,
        "contact": 0.98,
        "thanks": 0.97,
        "overpromise": 0.85,
        "apology": 0.97,
        "next_step": 0.90,
        "promise": 0.74,
        "signed": 0.92,
        "defensive": 0.78,
        "restates": 0.96,
        "scripted": 0.90,
        "responsibility": 0.84,
        "personal_data": 0.56,
        "question": 0.88,
        "takes_side": 0.88,
    },
}
#: Those with many of the rare labels, told in everyday words, in English, labelled by two readers (batch `thirteenth-`).
RARE_FLOORS = {
    "en": {
        "compensation": 0.88,
        "contact": 0.98,
        "thanks": 0.97,
        "overpromise": 0.90,
        "apology": 0.98,
        "next_step": 0.89,
        "promise": 0.86,
        "signed": 0.92,
        "defensive": 0.78,
        "restates": 0.98,
        "scripted": 0.89,
        "responsibility": 0.72,
        "personal_data": 0.81,
        "question": 0.95,
        "takes_side": 0.78,
    },
    "not en": {},
}
UNSEEN_FLOORS = {
    ("eighth", "ninth"): PLAIN_FLOORS,
    ("tenth",): VOICES_FLOORS,
    ("eleventh",): COMMON_FLOORS,
    ("twelfth",): TWICE_READ_FLOORS,
    ("thirteenth",): RARE_FLOORS,
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


@pytest.fixture(scope="module")
def unseen():
    replies = coach_table.labelled_replies(coach_table.UNSEEN)
    return list(zip(replies, coach_table.predictions(replies), strict=True))


@pytest.mark.parametrize(
    ("batches", "language", "check"),
    [
        (batches, language, check)
        for batches, by_language in UNSEEN_FLOORS.items()
        for language, floors in by_language.items()
        for check in floors
    ],
)
def test_replies_that_nobody_tuned_on_are_understood(unseen, batches, language, check):
    found = next(
        one
        for one in coach_table.scores(
            (reply, seen)
            for reply, seen in unseen
            if reply["id"].startswith(batches) and (reply["lang"] == "en") == (language == "en")
        )
        if one.check == check
    )

    assert found.labelled >= ENOUGH
    assert found.f1 >= UNSEEN_FLOORS[batches][language][check], found


@pytest.fixture(scope="module")
def sentence_scores():
    return coach_table.sentence_scores()


@pytest.mark.parametrize(
    ("language", "check"), [(language, check) for language, floors in SENTENCE_FLOORS.items() for check in floors]
)
def test_single_sentences_are_understood_in_many_ways_of_saying_a_thing(sentence_scores, language, check):
    found = sentence_scores[language, check]

    assert found.f1 >= SENTENCE_FLOORS[language][check], found
