"""The owner's own points: kept with the review, found again after an edit, taken back with the rest."""

from __future__ import annotations

from datetime import timedelta

from store import one_review, points
from store.rules.complaint_points import point_at
from tests.builders import NOON, a_brand, a_review, a_source, arrives, id_of

SAID = "The soup was cold. Nobody said sorry."


def the_review(workspace):
    return one_review.review_with_id(workspace, id_of(workspace, "r1"))


def test_a_review_nobody_touched_has_no_points_of_its_own(workspace):
    arrives(workspace, a_source(workspace, a_brand(workspace)), a_review(text=SAID))

    assert points.chosen(workspace, the_review(workspace)) is None


def test_chosen_points_follow_their_words_through_an_edit_at_the_site(workspace):
    source = a_source(workspace, a_brand(workspace))
    arrives(workspace, source, a_review(text=SAID))
    review = the_review(workspace)
    points.choose(workspace, review.id, [point_at(SAID, 19, len(SAID), number=1)], now=NOON)

    arrives(workspace, source, a_review(text=f"Still no answer 🙁 {SAID}"), at=NOON + timedelta(hours=1))
    (point,) = points.chosen(workspace, the_review(workspace))

    assert (point.number, point.text) == (1, "Nobody said sorry.")
    assert the_review(workspace).text[point.start : point.end] == "Nobody said sorry."


def test_no_point_at_all_is_a_choice_too_and_can_be_taken_back(workspace):
    arrives(workspace, a_source(workspace, a_brand(workspace)), a_review(text=SAID))
    review = the_review(workspace)

    points.choose(workspace, review.id, [], now=NOON)
    assert points.chosen(workspace, review) == ()

    points.put_back(workspace, review.id, None, now=NOON)
    assert points.chosen(workspace, review) is None
