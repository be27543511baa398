"""The complaint's points: proposed from the review, answered by what the draft takes up."""

from __future__ import annotations

from store.rules.complaint_points import answered, point_at, points_of

REVIEW = "Came with my mother. Her soup came cold twice. We waited 25 minutes. Nobody said sorry! Lovely view though."
BOILERPLATE = (
    "Thank you for your feedback. We are sorry for the inconvenience. Please contact our team at help@example.com."
)


def taken_up(draft, review=REVIEW, language="en"):
    return [point.text for point in answered(points_of(review, language), draft, language) if point.answered]


def test_the_sentences_that_complain_are_proposed_in_order():
    points = points_of(REVIEW, "en")

    assert [point.text for point in points] == [
        "Her soup came cold twice.",
        "We waited 25 minutes.",
        "Nobody said sorry!",
    ]
    assert [point.number for point in points] == [1, 2, 3]
    assert all(REVIEW[point.start : point.end] == point.text for point in points)


def test_a_point_is_answered_by_its_own_words():
    assert taken_up("The soup should have been hot.") == ["Her soup came cold twice."]


def test_a_point_is_answered_by_its_number_or_a_synonym():
    assert "We waited 25 minutes." in taken_up("25 is far too many.")
    assert "We waited 25 minutes." in taken_up("That delay was ours.")


def test_boilerplate_answers_no_point():
    assert taken_up(BOILERPLATE) == []


def test_a_review_without_a_cross_word_still_has_something_to_answer():
    assert points_of("The chairs are blue.", "en")


def test_a_review_without_words_has_no_points():
    assert points_of("", "en") == ()
    assert points_of("★", "") == ()


def test_the_owner_may_mark_a_point_by_hand():
    point = point_at(REVIEW, 0, 20, number=1)

    assert point.text == "Came with my mother."


def test_a_german_point_is_answered_in_german():
    assert taken_up("Die kalte Suppe tut mir leid.", "Die Suppe war kalt.", "de") == ["Die Suppe war kalt."]
