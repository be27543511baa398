"""One complaint told in two channels is proposed, joined, counted once, and taken apart again; two complaints stay two."""

from __future__ import annotations

from datetime import timedelta

import pytest

from store import by_hand, cases, coverage, one_review, reply_ledger, reviews, same_complaints
from store.coverage import Selection
from store.errors import RequestRefused
from store.merging import merge
from store.records import Audience, Status
from store.rules.same_complaint import ENOUGH, Told, likeness, stands_for_both
from store.workspace_file import back_up, open_workspace
from tests.builders import NOON, a_brand, a_review, a_source, arrives, hours_ago, id_of


def told(number: int = 1, **fields) -> Told:
    return Told(**({"review_id": number, "source_id": number, "author": "", "words": "", "at": NOON} | fields))


COLD = "The soup came cold, we sent it back and it came cold again, and nobody said a word."
ONE = {
    "an order number": (told(order_number="A-1001"), told(2, order_number="a1001")),
    "an order number in the words": (told(order_number="A-1001"), told(2, words="Where is my order a 1001?", at=hours_ago(30))),
    "a name and the words": (told(author="Ana Pereira", words=COLD), told(2, author="Ana P.", words="Cold soup, we sent it back and it came cold again")),
    "nobody's name but all the words": (told(words=COLD), told(2, author="A Google user", words=COLD.lower())),
}  # fmt: skip
TWO = {
    "a name alone": (told(author="Ana Pereira", words="The chair broke."), told(2, author="Ana Pereira", words="Lovely cake, thank you all")),
    "two words alone": (told(words="Great app"), told(2, words="Great app")),
    "other names": (told(author="Ana Pereira", words=COLD[:60]), told(2, author="Ben Okri", words="It came cold again and nobody said")),
    "three weeks": (told(order_number="A-1001"), told(2, order_number="A-1001", at=hours_ago(24 * 21))),
    "one source": (told(order_number="A-1001", words=COLD), told(2, source_id=1, order_number="A-1001", words=COLD)),
    "other order numbers": (told(order_number="A-1001", author="Ana"), told(2, order_number="A-1002", author="Ana")),
}  # fmt: skip


@pytest.mark.parametrize("why", ONE)
def test_one_complaint_is_proposed_for(why):
    one, other = ONE[why]
    assert likeness(one, other).score >= ENOUGH
    assert likeness(one, other).score == likeness(other, one).score
    assert likeness(one, other).why


@pytest.mark.parametrize("why", TWO)
def test_two_complaints_are_not_proposed_for(why):
    one, other = TWO[why]
    assert max(likeness(one, other).score, likeness(other, one).score) < ENOUGH


def test_the_one_that_was_heard_stands_then_the_public_one_then_the_older():
    heard, public = told(heard=True, audience=Audience.PRIVATE), told(2, at=hours_ago(5))
    private, older = told(3, audience=Audience.PRIVATE, at=hours_ago(9)), told(4, at=hours_ago(7))
    assert stands_for_both(public, heard) is heard
    assert stands_for_both(private, public) is public
    assert stands_for_both(public, older) is older


@pytest.fixture
def cafe(workspace):
    brand = a_brand(workspace)
    arrives(workspace, a_source(workspace, brand), a_review("site", author="Ana Pereira"))
    at_counter, _ = by_hand.write_down(
        workspace, brand, text="Soup came cold, sent back, came cold again", who="Ana P.", now=NOON, at=hours_ago(50)
    )
    return brand, id_of(workspace, "site"), at_counter


def figures(workspace):
    return coverage.measure(workspace, Selection(), now=NOON)


def test_joined_complaints_count_once_and_what_was_done_can_be_undone(workspace, cafe):
    _, site, counter = cafe
    (proposed,) = same_complaints.proposals(workspace, counter)
    assert proposed.review_id == site
    duplicate, _ = same_complaints.join(workspace, counter, site, now=NOON)
    assert duplicate == counter  # the public one stands
    assert (figures(workspace).complaints, figures(workspace).set_aside, figures(workspace).waiting) == (2, 1, 1)
    assert cases.case_of(workspace, counter).set_aside_why == "duplicate"
    assert same_complaints.counted_with(workspace, counter) == [site]
    assert same_complaints.counted_with(workspace, site) == [counter]
    assert same_complaints.proposals(workspace, site) == []
    reply_ledger.record_posted_elsewhere(workspace, site, "Sorry, Ana.", now=NOON)
    assert (figures(workspace).heard, figures(workspace).coverage) == (1, 1.0)
    cases.undo_last(workspace, counter, now=NOON)
    assert same_complaints.counted_with(workspace, counter) == []
    assert figures(workspace).waiting == 1


def test_an_answer_given_in_private_is_not_lost_by_joining(workspace, cafe):
    _, site, counter = cafe
    cases.answer_in_private(workspace, counter, channel="telephone", said="Sorry; come by", now=NOON)
    duplicate, _ = same_complaints.join(workspace, site, counter, now=NOON)
    assert duplicate == site
    assert (figures(workspace).heard, figures(workspace).heard_in_private, figures(workspace).coverage) == (1, 1, 1.0)


def test_what_is_not_the_same_is_not_proposed_again_from_either_side(workspace, cafe):
    _, site, counter = cafe
    same_complaints.tell_apart(workspace, counter, site, now=NOON)
    assert same_complaints.proposals(workspace, counter) == same_complaints.proposals(workspace, site) == []
    cases.undo_last(workspace, counter, now=NOON)
    assert same_complaints.proposals(workspace, site)


def test_only_open_complaints_of_one_brand_can_be_joined(workspace, cafe):
    _, site, counter = cafe
    arrives(workspace, a_source(workspace, a_brand(workspace, "Second"), "Elsewhere"), a_review("other"))
    for other in (id_of(workspace, "other"), site):
        with pytest.raises(RequestRefused):
            same_complaints.join(workspace, site, other, now=NOON)
    same_complaints.join(workspace, counter, site, now=NOON)
    with pytest.raises(RequestRefused, match="set aside already"):
        same_complaints.join(workspace, counter, site, now=NOON)


def test_what_one_laptop_joined_the_other_finds_joined(workspace, cafe, tmp_path):
    _, site, counter = cafe
    path = tmp_path / "laptop.db"
    back_up(workspace, path)
    other = open_workspace(path, now=NOON)
    arrives(other, a_source(other, a_brand(other, "Second"), "Elsewhere"), a_review("filler"))  # row ids part ways
    same_complaints.join(other, counter, site, now=NOON + timedelta(hours=1))
    other.close()
    merge(workspace, path, now=NOON + timedelta(hours=2))
    assert same_complaints.counted_with(workspace, counter) == [site]
    assert figures(workspace).waiting == 2  # the filler of the second brand, and the two that are one


# --- by hand -----------------------------------------------------------------------------------------------------------


def test_a_double_click_writes_one_complaint_and_two_sheets_write_two(workspace):
    brand = a_brand(workspace)
    first, _ = by_hand.write_down(workspace, brand, text="Cold soup", now=NOON, mark="sheet 1")
    again, changes = by_hand.write_down(workspace, brand, text="Cold soup", now=NOON, mark="sheet 1")
    other, _ = by_hand.write_down(workspace, brand, text="Cold soup", now=NOON, mark="sheet 2")
    assert (first, changes.new, other != first) == (again, 0, True)


def test_what_was_told_at_the_counter_waits_privately_and_is_heard_by_a_private_answer(workspace):
    brand = a_brand(workspace)
    number, changes = by_hand.write_down(workspace, brand, text="Cold soup", who="Ana", channel="Counter", now=NOON)
    review = one_review.review_with_id(workspace, number)
    assert (review.audience, review.rating, changes.new_complaints) == (Audience.PRIVATE, None, 1)
    (card,) = reviews.cards(workspace, [number], now=NOON)
    assert (card.status, card.source, card.opened_at) == (Status.WAITING, "Counter", NOON)
    cases.answer_in_private(workspace, number, channel="telephone", said="Sorry", now=NOON)
    assert reviews.cards(workspace, [number], now=NOON)[0].status is Status.HEARD


def test_the_same_name_elsewhere_is_shown_beside_a_review_and_a_first_name_is_not(workspace):
    brand = a_brand(workspace)
    shop, guide = a_source(workspace, brand), a_source(workspace, brand, "Shop")
    arrives(workspace, shop, a_review("a", author="Ana Pereira"), a_review("b", author="Tom", text="Slow and loud."))
    arrives(
        workspace, guide, a_review("c", author="Ana Pereira", text="Again."), a_review("d", author="Tom", text="Fine.")
    )
    ana, tom = (one_review.review_with_id(workspace, id_of(workspace, name)) for name in "ab")
    assert one_review.others_by_the_same_author(workspace, ana) == [id_of(workspace, "c")]
    assert one_review.others_by_the_same_author(workspace, tom) == []
