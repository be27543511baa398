"""The complaint's points: proposed from the review, answered by what the draft takes up."""

from __future__ import annotations

from store.rules.complaint_points import answered, found_again, point_at, points_of, toggled

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


COLD_SOUP = (
    "Came in on Sunday with my mother, who is 81 and does not get out much. Her soup came cold, we sent it back, and it "
    "came cold again. That took twenty-five minutes, so I had finished before she could start.\n\nNobody said sorry. "
    "The girl at the till only asked “card or cash?” We used to come every week. I don’t think we will now."
)


def test_setting_the_scene_and_taking_leave_are_no_complaint():
    assert [point.text for point in points_of(COLD_SOUP, "en")] == [
        "Her soup came cold, we sent it back, and it came cold again.",
        "That took twenty-five minutes, so I had finished before she could start.",
        "Nobody said sorry.",
    ]


def test_a_long_review_keeps_the_five_that_weigh_most():
    review = " ".join(
        f"The {thing} was dirty." for thing in ("floor", "table", "glass", "fork", "plate", "cup", "lamp")
    )

    assert len(points_of(review, "en")) == 5


def test_a_review_that_is_only_a_verdict_still_has_its_point():
    assert [point.text for point in points_of("Terrible. Never again!", "en")]


def test_a_point_of_small_words_is_answered_when_they_come_back():
    assert taken_up("I am sorry about your evening.", "Nobody said sorry.") == []
    assert taken_up("That nobody said sorry to you is worse than the soup.", "Nobody said sorry.")


def test_the_caret_in_a_sentence_makes_it_a_point_and_takes_it_away_again():
    place = COLD_SOUP.index("at the till")
    more = toggled(points_of(COLD_SOUP, "en"), COLD_SOUP, "en", place, place)

    assert [point.number for point in more] == [1, 2, 3, 4]
    assert more[3].text == "The girl at the till only asked “card or cash?”"
    assert toggled(more, COLD_SOUP, "en", place, place) == points_of(COLD_SOUP, "en")


def test_marked_words_become_a_point_without_the_blanks_around_them():
    start = COLD_SOUP.index(" with my mother")

    (point,) = toggled((), COLD_SOUP, "en", start + 15, start)

    assert point.text == "with my mother"


def test_marking_between_the_sentences_changes_nothing():
    assert toggled((), "   ", "en", 1, 2) == ()


def test_a_point_moves_with_its_words_when_the_review_is_edited_and_leaves_with_them():
    kept = [(point.start, point.text) for point in points_of(COLD_SOUP, "en")]
    edited = "Edited: no answer yet. 🙁 " + COLD_SOUP.replace(" Nobody said sorry.", "").replace(
        "Nobody said sorry. ", ""
    )

    again = found_again(kept, edited)

    assert [point.text for point in again] == [words for _, words in kept[:2]]
    assert all(edited[point.start : point.end] == point.text for point in again)
