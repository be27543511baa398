"""When one more reply may be begun: not while another is on its way, and not a third one without a why."""

from __future__ import annotations

import pytest

from store.records import Origin, Reply, ReplyState
from store.rules.reply_guard import IN_FLIGHT, obstacle_to_reply


def a_reply(state: ReplyState, number: int | None = None) -> Reply:
    return Reply(id=number or 9, review_id=1, state=state, origin=Origin.HERE, text="I am sorry.", number=number)


@pytest.mark.parametrize("state", sorted(IN_FLIGHT))
def test_while_a_reply_is_on_its_way_nothing_gets_past_the_guard(state):
    for why in ("", "The owner insists."):
        obstacle = obstacle_to_reply([a_reply(state)], again_why=why)
        assert obstacle is not None
        assert not obstacle.passable
        assert str(state) in obstacle.sentence


def test_a_third_reply_needs_a_why_and_a_second_does_not():
    once, twice = [a_reply(ReplyState.POSTED, 1)], [a_reply(ReplyState.POSTED, 1), a_reply(ReplyState.LIVE, 2)]
    assert obstacle_to_reply([]) is None
    assert obstacle_to_reply(once) is None
    assert obstacle_to_reply(twice) is not None
    assert obstacle_to_reply(twice).passable
    assert obstacle_to_reply(twice, again_why="   ") is not None
    assert obstacle_to_reply(twice, again_why="They asked for it.") is None
