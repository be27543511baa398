"""Each thing that can happen to one request that posts a reply, many times over: the reply stands there at most once, the
words stay, and an unknown outcome is read back before anything else is tried.

Storms that mix them are in `test_posting.py`.
"""

from __future__ import annotations

import pytest

from sources.web import Bounds
from store import configured_sources, outbox_ledger
from store.records import ReplyState
from tests.builders import NOON
from tests.chaos.counts import rounds, tells
from tests.chaos.storms import check
from tests.chaos.test_posting import AtTheLetterBox
from tests.fakes import HandClock
from tests.letterbox import STORED, LetterBox, Mishap
from tests.posting import Shop

#: A site that is silent for so long is given up (seconds); a busy machine's answer must not look like silence.
HASTY = Bounds(connect_seconds=5.0, silence_seconds=1.0, response_seconds=10.0, body_bytes=2**20)
GIVES_UP = Bounds(connect_seconds=5.0, silence_seconds=0.1, response_seconds=10.0, body_bytes=2**20)

#: What happens to the connection, and what the program may say of the reply then.
FAULTS: dict[Mishap, set[str]] = {
    Mishap.CUT_BEFORE: {"unknown"},
    Mishap.CUT_AFTER: {"live"},
    Mishap.HANG_AFTER: {"live"},
    Mishap.ERROR_AFTER: {"live"},
    Mishap.HALF_ANSWER: {"live"},
    Mishap.LOGIN_PAGE: {"live"},
    Mishap.REDIRECT: {"refused"},
    Mishap.SLOW: {"posted"},
    Mishap.TWICE: {"posted"},
    Mishap.LATE: {"unknown", "live"},  # it may be stored between our giving up and our look
}
#: What the site says no with, and what becomes of the reply; the words stay in each.
REFUSALS: dict[Mishap, str] = {
    Mishap.LOCKED_OUT: "queued",
    Mishap.FORBIDDEN: "queued",
    Mishap.GONE: "refused",
    Mishap.CONFLICT: "refused",
    Mishap.TOO_LARGE: "refused",
    Mishap.BUSY: "queued",
}


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_whatever_happens_to_the_connection_the_reply_stands_there_at_most_once(
    workspace, letter_box: LetterBox, fault: Mishap
) -> None:
    tries = rounds(50)
    hangs = fault in (Mishap.HANG_AFTER, Mishap.LATE)
    shop = Shop(workspace, letter_box, HandClock(NOON), bounds=GIVES_UP if hangs else HASTY)
    place = AtTheLetterBox(shop)
    survived = read_back = 0
    for number in range(tries):
        review = place.complains(number)
        text = f"Reply number {number}: I am sorry for the cold soup."
        letter_box.meets(fault)
        letter_box.stored_late.clear()
        letter_box.visits.clear()
        shop.posts(text, minutes=0, review=review)

        shop.delivers()

        (state,) = shop.states(review)
        assert state in FAULTS[fault], (number, state)
        assert letter_box.visits.count(f"post storm-{number}") == 1
        if fault is Mishap.LATE:
            assert letter_box.stored_late.wait(30)
        else:
            check(place, review, text, whole=False)
        if state == "unknown" or (fault in STORED and state == "live"):
            # The next that the site heard was the question whether it stands there.
            assert letter_box.visits[-1] == f"look storm-{number}"
            read_back += 1
        for _ in range(3):
            shop.clock.goes_on(hours=7)
            shop.delivers(now=True)
        assert letter_box.visits.count(f"post storm-{number}") == 1, "it never goes again by itself"
        end = check(place, review, text, whole=True)
        assert (end in ("posted", "live")) == (fault in STORED), end
        if end == ReplyState.UNKNOWN:
            outbox_ledger.settle_unknown(workspace, review, there=False, now=shop.clock())
        if end in (ReplyState.UNKNOWN, ReplyState.REFUSED):
            if end == ReplyState.REFUSED:
                shop.posts(text, minutes=0, review=review)
            shop.delivers(now=True)
            assert check(place, review, text, whole=True) in ("posted", "live")
        assert letter_box.replies.count(text) == 1
        survived += 1
    shop.close()
    tells("connection faults while posting", tried=tries, survived=survived, note=f"{fault}, {read_back} read back")


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("refusal", REFUSALS, ids=str)
def test_whatever_the_site_says_no_with_the_reason_is_told_and_the_words_stay(
    workspace, letter_box: LetterBox, refusal: Mishap
) -> None:
    tries = rounds(10)
    survived = 0
    shop = Shop(workspace, letter_box, HandClock(NOON))
    for number in range(tries):
        review = shop.complains(f"no-{number}")
        text = f"Reply number {number}: I am sorry for the cold soup."
        letter_box.meets(refusal)
        letter_box.visits.clear()
        shop.posts(text, minutes=0, review=review)

        shop.delivers(now=True)

        (reply,) = shop.thread(review)
        assert (reply.state, reply.text) == (REFUSALS[refusal], text), number
        assert reply.error.rstrip().endswith(".")
        assert len(reply.error) > 10
        assert letter_box.visits.count(f"post no-{number}") == 1
        if refusal is Mishap.BUSY:
            shop.clock.goes_on(minutes=1.9)
            shop.delivers(now=True)
            assert letter_box.visits.count(f"post no-{number}") == 1, "not before the time that was asked for"
            shop.clock.goes_on(minutes=3)
            shop.delivers(now=True)
        elif REFUSALS[refusal] == "queued":
            shop.delivers()
            assert letter_box.visits.count(f"post no-{number}") == 1, "not before the owner signs in again"
            source, _ = configured_sources.source_with_id(workspace, shop.source_id)
            configured_sources.signed_in(workspace, source, now=shop.clock())
            shop.delivers(now=True)
        else:
            shop.delivers(now=True)
            assert letter_box.visits.count(f"post no-{number}") == 1, "a refusal is not argued with"
            shop.posts(text, minutes=0, review=review)
            shop.delivers(now=True)
        assert letter_box.replies.count(text) == 1
        assert shop.states(review) == ["posted"]
        survived += 1
    shop.close()
    tells("refused replies", tried=tries, survived=survived, note=str(refusal))


@pytest.mark.slow
def test_a_reply_that_is_held_for_moderation_is_posted_and_not_yet_live(workspace, letter_box: LetterBox) -> None:
    tries = rounds(10)
    survived = 0
    shop = Shop(workspace, letter_box, HandClock(NOON))
    for number in range(tries):
        review = shop.complains(f"held-{number}")
        text = f"Reply number {number}: I am sorry for the cold soup."
        letter_box.meets(Mishap.HELD)
        shop.posts(text, minutes=0, review=review)
        shop.delivers()
        shop.clock.goes_on(hours=7)
        shop.delivers(now=True)
        assert shop.states(review) == ["posted"]
        assert letter_box.replies.count(text) == 1
        survived += 1
    shop.close()
    tells("refused replies", tried=tries, survived=survived, note=str(Mishap.HELD))
