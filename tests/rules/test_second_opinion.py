"""What no expression knows is found by its signs, in whole sentences, and what is settled stays settled."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from store.records import Audience, Level
from store.rules.draft_checks import check_draft, courtesy, forward, hits_of, specific
from store.rules.draft_checks.reading import Beside, Draft
from store.rules.draft_checks.second_opinion import Scales, SecondOpinion, passes, scales, weight
from store.rules.packs import load
from tests import second_opinion as training

#: What the expressions overlook. One that is found by them one day is to be replaced here by another.
OWNED = "The wrong label came off our printer and I stuck it on."
TOLD = "The ambulance had been called to your flat twice in April."
REVIEW = "The parcel came three weeks late and the box was crushed."


def draft(text, review=REVIEW, language="en"):
    return Draft(text, load(language), Beside(review=review))


def found(check, text, review=REVIEW, **beside):
    findings = check_draft(text, review=review, language="en", **beside)
    return [text[one.start : one.end] for one in findings if one.check == check and one.start < one.end]


def test_a_failing_owned_in_words_that_no_expression_knows_is_praised():
    text = f"Dear Zoë, we are so sorry. {OWNED} Ana"

    assert not courtesy.responsibility(draft(text))
    assert found("responsibility", text) == [OWNED.rstrip(".")]


def test_what_an_expression_found_is_taken_back_where_the_sentence_is_about_something_else():
    text = "Your booking was for the 9th, and the collection did not take place."

    assert forward.overpromise(draft(text))
    assert not found("overpromise", text)
    assert found("overpromise", "It did happen once, and it will not happen again.")


def test_a_defence_that_no_expression_knows_is_told_and_weighs_less_behind_a_sorry():
    text = "Nobody else in eleven years has found fault with the soup."
    matter = specific.matter(draft(text), None)
    assert not [
        hit for hit in hits_of(draft(text), matter, None, SecondOpinion(draft(text))) if hit.check == "defensive"
    ]

    for before, level in (("", Level.WARNING), ("We are so sorry, Zoë. ", Level.NUDGE)):
        findings = check_draft(before + text, review=REVIEW, language="en")
        assert [one.level for one in findings if one.check == "defensive"] == [level]


def test_what_is_theirs_to_tell_is_marked_to_the_end_of_its_clause():
    told = "Your parcel left our depot on the 9th and the driver could not get into the building"

    assert found("personal_data", f"So sorry, Zoë! {told}. A second one has left today.", review="It never came.") == [
        told
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Our records show a pick up time of 18.14",
        "You arrived at 10.04 and left at 13.31",
        "CCTV shows the damage was already there when you drove in at 9.42",
    ],
)
def test_no_number_of_theirs_is_marked_in_part(told):
    for rest in (".", " and nothing that the driver wrote down for us speaks against it."):
        text = f"{told}{rest} Sorry, Zoë."
        (marked, *_) = found("personal_data", text, review="Never again.")
        assert re.search(r"\d\.\d\d", marked)
        assert not re.match(r"[.,]?\d", text[text.index(marked) + len(marked) :])


def test_what_two_expressions_find_in_one_clause_is_marked_once():
    text = "Nobody could promise a knee as straight as yours is after the old fracture, so we told you to wait."
    marks = sorted(
        (one.start, one.end)
        for one in check_draft(text, review="It still hurts.", language="en")
        if one.check == "personal_data"
    )

    assert marks
    assert all(before[1] <= behind[0] for before, behind in pairwise(marks))


def test_a_name_that_the_review_did_not_tell_is_a_sign():
    text = "Dear Zoë, the parcel has been found in Doha."

    assert "@name" in SecondOpinion(draft(text)).signs[0]
    assert "@name" not in SecondOpinion(draft(text, review="My parcel lies in Doha.")).signs[0]
    assert "@name" not in SecondOpinion(draft("Das Paket liegt in Doha.", language="de")).signs[0]


def test_what_the_review_told_may_be_said_again():
    assert found("personal_data", TOLD)
    assert not found(
        "personal_data",
        TOLD,
        review="Twice in April the ambulance was called to my flat, and they never asked how I was.",
    )


def test_in_private_there_is_nobody_to_tell():
    text = TOLD

    assert found("personal_data", text)
    assert not found("personal_data", text, audience=Audience.PRIVATE)


@pytest.mark.parametrize(
    "text",
    [
        "This was not our fault.",
        "We never received your letter.",
        "Which shelf in our warehouse did it lie on for three weeks?",
        "You should have measured it, our size table is clear.",
    ],
)
def test_denials_questions_and_defence_own_nothing(text):
    assert not found("responsibility", text)


def test_no_verdict_without_the_language_s_words():
    assert SecondOpinion(Draft("Vi glemte pakken.", load("da"), Beside())).found("responsibility", []) == []


def test_a_sum_that_only_reaches_its_bar_does_not_pass_it_whatever_the_order_of_its_weights():
    one_way, the_other = 0.01 + 0.09 + 0.34 + 0.56, 0.01 + 0.34 + 0.56 + 0.09
    assert one_way <= 1.0 < the_other
    assert not passes(one_way, 1.0)
    assert not passes(the_other, 1.0)
    assert passes(1.01, 1.0)


def test_a_sentence_in_which_something_was_found_is_not_marked_twice():
    text = OWNED
    opinion = SecondOpinion(draft(text))

    assert opinion.found("responsibility", [])
    assert opinion.found("responsibility", [(3, 9)]) == []


@pytest.mark.parametrize(
    ("check", "text", "level"),
    [
        ("responsibility", f"We are so sorry. {OWNED}", Level.PRAISE),
        ("personal_data", TOLD, Level.WARNING),
    ],
)
def test_it_praises_and_warns_as_the_checks_do(check, text, level):
    findings = [one for one in check_draft(text, review=REVIEW, language="en") if one.check == check]

    assert [one.level for one in findings if one.start < one.end] == [level]


def test_a_reply_that_sounds_like_any_other_restates_nothing_however_rare_its_words():
    text = "Vielen Dank für Ihre Bewertung. Ihre Eindrücke spornen unser ganzes Haus an, jeden Tag ein Stück besser zu werden."
    about_this_parcel = (
        "Vielen Dank für Ihre Bewertung. Ihr Paket lag drei Wochen in der Halle, und die Schachtel war zerdrückt."
    )

    for reply, expected in ((text, {"scripted"}), (about_this_parcel, {"restates"})):
        findings = check_draft(reply, review="Paket kam nach drei Wochen, Schachtel zerdrückt.", language="de")
        found_in_it = {one.check for one in findings if one.start < one.end}
        assert found_in_it & {"scripted", "restates"} == expected


def test_what_was_learned_weighs_signs_that_a_draft_can_have():
    """A sign that is renamed in the code and not in the file would weigh nothing ever after."""
    seen = set()
    for text in (
        "We are sorry and will refund you within 2 days.",
        "You came on 4 May.",
        "We know.",
        "Who? “You” say!",
    ):
        for signs in SecondOpinion(draft(text, review="")).signs + SecondOpinion(draft(text)).signs:
            seen |= {sign for sign in signs if sign.startswith("@")}
    named = {
        sign for learned in scales().values() for sign in learned.weights if sign.startswith("@") and "." not in sign
    }

    assert named <= seen | {"@promise", "@route"}


class TestLearning:
    EXAMPLES = [
        training.Example({"we": 1.0, "forgot": 1.0}, True),
        training.Example({"we": 1.0, "open": 1.0}, False),
        training.Example({"you": 1.0, "forgot": 1.0}, False),
        training.Example({"we": 1.0, "forgot": 1.0, "it": 1.0}, True),
    ]

    RECIPE = training.Recipe({"": 0.0}, cost=0.5, found=3)

    def test_it_tells_apart_what_it_was_shown(self):
        learned = training.regression(self.EXAMPLES * 5, {"we", "you", "open", "forgot", "it"}, self.RECIPE)

        assert [weight(one.signs, learned) > 0 for one in self.EXAMPLES] == [one.is_found for one in self.EXAMPLES]

    def test_it_learns_the_same_from_the_same(self):
        once = training.learned(self.EXAMPLES * 5, self.RECIPE)
        again = training.learned(self.EXAMPLES * 5, self.RECIPE)

        assert once == again

    def test_a_reply_without_the_label_is_all_counter_examples_and_an_unsure_one_none(self):
        reply = {
            "id": "1", "lang": "en", "business": "Inn", "review": REVIEW, "audience": "public",
            "reply": "Thank you. We are open until ten.", "labels": {"responsibility": False},
        }  # fmt: skip
        read = training.Read(reply)

        assert [one.is_found for one in read.examples("responsibility")] == [False, False]
        assert read.examples("hostile") == []

    def test_where_nobody_knows_the_sentence_the_heaviest_is_taken(self):
        reply = {
            "id": "1", "lang": "en", "business": "Inn", "review": REVIEW, "audience": "public",
            "reply": f"Hello Ana. {OWNED}", "labels": {"responsibility": True},
        }  # fmt: skip
        so_far = Scales({"@last": 1.0}, 0.0, {})

        (heaviest,) = training.Read(reply).examples("responsibility", so_far)

        assert heaviest.is_found
        assert "@last" in heaviest.signs
