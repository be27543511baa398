"""Sameness: a visitor who scrolls sees the same opening ten times; the twin is named."""

from __future__ import annotations

from store.rules.sameness import LAST_REPLIES, EarlierReplies

FIRST = "Dear Ana, thank you for your kind words about our terrace; the wasps were a nuisance and we have hung traps."
COPY = "Dear Tom, thank you for your kind words about our terrace; the wasps were a nuisance and we have hung traps."


def test_a_near_copy_names_its_twin():
    twin = EarlierReplies(["Something else entirely about parking.", FIRST]).twin(COPY)

    assert twin is not None
    assert twin.index == 1
    assert twin.is_whole


def test_a_reply_of_its_own_has_no_twin():
    earlier = EarlierReplies([FIRST])

    assert (
        earlier.twin(
            "The brake squeaked because I fitted the wrong pads, and I would like to fit the right ones on Monday."
        )
        is None
    )


def test_numbers_and_addresses_do_not_make_a_reply_its_own():
    one = "Please call us at 555-0101 and quote ticket 4411 so that we can look into what happened to your parcel."
    two = "Please call us at 555-0199 and quote ticket 9876 so that we can look into what happened to your parcel."

    assert EarlierReplies([one]).twin(two) is not None


def test_only_the_last_replies_count():
    others = [
        f"Reply number {number} speaks of matter {number * 7} and of nothing else at all."
        for number in range(LAST_REPLIES)
    ]

    assert EarlierReplies([FIRST, *others]).twin(COPY) is None
    assert EarlierReplies([*others, FIRST]).twin(COPY).index == LAST_REPLIES


def test_an_empty_past_has_no_twin():
    assert EarlierReplies([]).twin(COPY) is None
    assert EarlierReplies([FIRST]).twin("") is None


def test_what_a_visitor_sees_are_the_last_openings_newest_first():
    assert EarlierReplies(["one", "two", "three"]).openings(2) == ["three", "two"]
