"""Stories of replies on their way to a real site over real HTTP: each stands there once, or is honestly unknown."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from sources.outbox import Outbox
from store import (
    activity,
    brands,
    cases,
    comeback,
    configured_sources,
    coverage,
    drafts,
    merging,
    outbox_ledger,
    posting,
    reply_ledger,
    reviews,
    same_complaints,
    seen_replies,
    standings,
)
from store.coverage import Selection
from store.db import Connections
from store.errors import RequestRefused
from store.outbox_store import OutboxStore
from store.records import ReplyState, SeenReply, SourceStatus
from store.restoring import restore
from store.reviews import Filter
from store.rules import language
from store.workspace_file import back_up, check_workspace, open_workspace
from tests.builders import NOON, a_brand, a_review, a_source, arrives, id_of
from tests.fakes import HandClock
from tests.letterbox import Letter, LetterBox, Mishap
from tests.posting import SORRY, Shop


def test_a_reply_waits_for_its_undo_window_and_then_stands_at_the_site(shop: Shop) -> None:
    shop.posts(minutes=2)

    shop.delivers()
    assert shop.box.replies == []
    shop.clock.goes_on(minutes=2)
    shop.delivers()

    assert shop.box.replies == [SORRY]
    assert shop.states() == ["posted"]
    assert (
        comeback.follow_ups_of(shop.workspace, shop.ana)[0].due_at.date() == (shop.clock() + timedelta(days=7)).date()
    )


def test_posted_becomes_live_only_when_it_was_seen_at_the_site(shop: Shop) -> None:
    shop.posts(minutes=0)
    shop.delivers()
    (reply,) = shop.thread()
    assert reply.state is ReplyState.POSTED
    assert reply.seen_at is None

    with shop.workspace.write() as db:
        seen_replies.see_at_site(db, shop.ana, shop.thread_at_the_site(), now=shop.clock())

    assert shop.states() == ["live"]


def test_undo_soften_send_sends_the_softened_text(shop: Shop) -> None:
    shop.writes("How dare you. The soup was fine.")
    shop.posts("How dare you. The soup was fine.", minutes=2)
    outbox_ledger.undo(shop.workspace, shop.ana, now=shop.clock())
    assert shop.draft() == "How dare you. The soup was fine."

    shop.writes(SORRY)
    shop.posts(SORRY, minutes=2)
    shop.clock.goes_on(minutes=3)
    shop.delivers()

    assert shop.box.replies == [SORRY]


def test_editing_stops_the_clock(shop: Shop) -> None:
    shop.posts("How dare you.", minutes=2)

    shop.writes("I am sorry.")
    shop.clock.goes_on(minutes=30)
    shop.delivers(now=True)

    assert shop.box.replies == []
    assert shop.draft() == "I am sorry."


@pytest.mark.parametrize(
    "mishap", [Mishap.CUT_AFTER, Mishap.HALF_ANSWER, Mishap.ERROR_AFTER, Mishap.LOGIN_PAGE], ids=str
)
def test_a_reply_whose_answer_never_came_is_found_in_the_thread_and_not_sent_twice(shop: Shop, mishap: Mishap) -> None:
    shop.box.meets(mishap)
    shop.posts(minutes=0)

    shop.delivers()
    shop.delivers()

    assert shop.box.replies == [SORRY]
    assert shop.states() == ["live"]


@pytest.mark.parametrize("mishap", [Mishap.CUT_BEFORE, Mishap.ERROR_BEFORE], ids=str)
def test_a_reply_that_may_have_arrived_and_is_not_there_stays_unknown_and_is_never_sent_by_itself(
    shop: Shop, mishap: Mishap
) -> None:
    shop.box.meets(mishap)
    shop.posts(minutes=0)

    for _ in range(6):
        shop.delivers(now=True)
        shop.clock.goes_on(hours=3)

    assert shop.box.replies == []
    assert shop.states() == ["unknown"]
    assert "please look yourself" in shop.thread()[0].error


def test_a_slow_site_that_shows_the_reply_an_hour_later_is_believed_then(shop: Shop) -> None:
    shop.box.meets(Mishap.CUT_BEFORE)
    shop.posts(minutes=0)
    shop.delivers()
    assert shop.states() == ["unknown"]

    shop.box.letters.append(Letter("r1", SORRY))  # it lay in a queue of the site's own
    shop.clock.goes_on(hours=1)
    shop.delivers()

    assert shop.states() == ["live"]
    assert shop.box.replies == [SORRY]


def test_the_owner_says_that_it_is_not_there_and_it_goes_once_more(shop: Shop) -> None:
    shop.box.meets(Mishap.CUT_BEFORE)
    shop.posts(minutes=0)
    shop.delivers()

    outbox_ledger.settle_unknown(shop.workspace, shop.ana, there=False, now=shop.clock())
    shop.delivers()

    assert shop.box.replies == [SORRY]
    assert shop.states() == ["posted"]


def test_the_owner_errs_and_the_thread_is_read_before_it_goes_again(shop: Shop) -> None:
    shop.box.meets(Mishap.CUT_AFTER)
    shop.box.looks_meet(Mishap.NONE, Mishap.ERROR_BEFORE)
    shop.posts(minutes=0)
    shop.delivers()
    assert shop.states() == ["unknown"]

    outbox_ledger.settle_unknown(shop.workspace, shop.ana, there=False, now=shop.clock())
    shop.delivers()

    assert shop.box.replies == [SORRY]
    assert shop.states() == ["live"]


def test_a_site_whose_threads_cannot_be_read_leaves_the_question_to_the_owner(
    workspace: Connections, letter_box: LetterBox
) -> None:
    shop = Shop(workspace, letter_box, HandClock(NOON), kind="silentbox")
    letter_box.meets(Mishap.CUT_AFTER)
    shop.posts(minutes=0)
    for _ in range(4):
        shop.delivers(now=True)
        shop.clock.goes_on(hours=8)
    assert shop.states() == ["unknown"]

    outbox_ledger.settle_unknown(workspace, shop.ana, there=True, now=shop.clock())

    assert shop.states() == ["posted"]
    assert letter_box.replies == [SORRY]
    shop.close()


def test_what_was_being_sent_when_the_program_died_is_looked_for_first(shop: Shop) -> None:
    shop.posts(minutes=0)
    (reply_id,) = shop.store.due(shop.clock())
    assert shop.store.claim(reply_id, shop.clock()) is not None  # … and here the power fails

    shop.delivers(now=True)

    assert shop.box.replies == []
    assert shop.states() == ["unknown"]


@pytest.mark.parametrize(("kind", "becomes"), [("letterbox", "live"), ("silentbox", "unknown")])
def test_a_backup_that_is_put_back_sends_nothing_that_left_since_it_was_made(
    workspace: Connections, letter_box: LetterBox, tmp_path: Path, kind: str, becomes: str
) -> None:
    shop = Shop(workspace, letter_box, HandClock(NOON), kind=kind)
    shop.posts(minutes=2)
    back_up(workspace, tmp_path / "copy.db")
    shop.clock.goes_on(minutes=3)
    shop.delivers()
    assert letter_box.replies == [SORRY]

    restore(tmp_path / "copy.db", tmp_path / "put back.db", now=shop.clock())
    with closing(open_workspace(tmp_path / "put back.db", now=shop.clock())) as put_back:
        outbox = Outbox(OutboxStore(put_back), shop.web, shop.clock)
        for _ in range(3):
            outbox.deliver_due(now=True)
            shop.clock.goes_on(hours=3)
        (reply,) = outbox_ledger.waiting(put_back) or reply_ledger.replies_to(put_back, shop.ana)

    assert letter_box.replies == [SORRY]
    assert reply.state == becomes
    shop.close()


def test_a_reply_that_was_held_in_a_backup_leaves_when_its_owner_says_that_it_never_did(
    workspace: Connections, letter_box: LetterBox, tmp_path: Path
) -> None:
    shop = Shop(workspace, letter_box, HandClock(NOON))
    shop.posts(minutes=2)
    outbox_ledger.hold(workspace, shop.ana, now=shop.clock())
    back_up(workspace, tmp_path / "copy.db")

    restore(tmp_path / "copy.db", tmp_path / "put back.db", now=shop.clock())
    with closing(open_workspace(tmp_path / "put back.db", now=shop.clock())) as put_back:
        assert check_workspace(put_back, standings.wrong_counts).problems == ()
        outbox = Outbox(OutboxStore(put_back), shop.web, shop.clock)
        outbox.deliver_due()
        assert letter_box.replies == []
        outbox_ledger.settle_unknown(put_back, shop.ana, there=False, now=shop.clock())
        outbox.deliver_due()

    assert letter_box.replies == [SORRY]
    shop.close()


def test_offline_replies_wait_and_go_out_later(shop: Shop) -> None:
    shop.box.looks_meet(Mishap.CUT_BEFORE)
    shop.posts(minutes=0)
    shop.delivers()
    (reply,) = shop.thread()
    assert (reply.state, reply.waits_for) == (ReplyState.QUEUED, "connection")
    assert shop.box.replies == []

    shop.clock.goes_on(minutes=20)
    shop.delivers()

    assert shop.box.replies == [SORRY]


def test_a_site_that_asks_us_to_wait_is_obeyed_even_when_the_owner_hurries(shop: Shop) -> None:
    shop.box.meets(Mishap.BUSY)
    shop.posts(minutes=0)
    shop.delivers()
    assert shop.states() == ["queued"]

    outbox_ledger.send_now(shop.workspace, shop.ana, now=shop.clock())
    shop.delivers(now=True)
    assert shop.box.replies == []
    shop.clock.goes_on(minutes=5)
    shop.delivers()

    assert shop.box.replies == [SORRY]


def test_a_refusal_keeps_the_words_and_the_changed_ones_go_out(shop: Shop) -> None:
    shop.box.meets(Mishap.REFUSED)
    shop.posts(minutes=0)
    shop.delivers()
    (refused,) = shop.thread()
    assert (refused.state, refused.text) == (ReplyState.REFUSED, SORRY)
    assert "not take" in refused.error

    shop.writes("I am sorry, truly.")
    assert shop.states() == ["draft"]
    shop.posts("I am sorry, truly.", minutes=0)
    shop.delivers()

    assert shop.box.replies == ["I am sorry, truly."]
    assert shop.states() == ["posted"]


def test_a_refused_reply_that_is_carried_there_by_hand_is_one_reply(shop: Shop) -> None:
    shop.box.meets(Mishap.REFUSED)
    shop.posts(minutes=0)
    shop.delivers()

    reply_ledger.hand_over(shop.workspace, shop.ana, SORRY, now=shop.clock())
    assert shop.states() == ["handed over"]
    reply_ledger.confirm_posted(shop.workspace, shop.ana, now=shop.clock())

    assert shop.states() == ["posted"]
    assert outbox_ledger.waiting(shop.workspace) == []


def test_a_reply_carried_there_by_hand_counts_from_then_though_its_owner_says_so_days_later(shop: Shop) -> None:
    words = "I am sorry. I will call you on 25 November 2026."
    reply_ledger.hand_over(shop.workspace, shop.ana, words, now=shop.clock())
    carried_at = shop.clock()
    shop.clock.goes_on(minutes=60)
    edited = a_review("r1", text="I am still waiting for that call.")
    arrives(shop.workspace, shop.source, edited, whole=False, at=shop.clock())
    shop.clock.goes_on(minutes=3 * 24 * 60)

    reply_ledger.confirm_posted(shop.workspace, shop.ana, now=shop.clock())

    (reply,) = shop.thread()
    assert reply.posted_at == carried_at
    found = coverage.measure(shop.workspace, Selection(), now=shop.clock())
    assert (found.heard, found.conversations) == (1, 1)
    # What she wrote after it was not answered by it.
    assert list(reviews.list_ids(shop.workspace, Filter(), now=shop.clock())) == [shop.ana]


def test_ticks_made_while_the_reply_waits_to_leave_belong_to_it(shop: Shop) -> None:
    shop.posts(minutes=2)
    drafts.tick_item(shop.workspace, shop.ana, "stranger", ticked=True, now=shop.clock())

    outbox_ledger.undo(shop.workspace, shop.ana, now=shop.clock())

    assert drafts.ticks_of(shop.workspace, shop.ana) == {"stranger": True}
    assert len(reply_ledger.replies_to(shop.workspace, shop.ana)) == 1


def test_what_a_reply_promises_is_remembered_when_it_has_left(shop: Shop) -> None:
    shop.posts("I am sorry, Ana. I will call you tomorrow.", minutes=0)
    assert comeback.promises_of(shop.workspace, shop.ana) == []

    shop.delivers()

    assert [one.text for one in comeback.promises_of(shop.workspace, shop.ana)]


def test_a_refused_sign_in_stops_the_source_and_keeps_the_reply_queued(shop: Shop) -> None:
    shop.box.meets(Mishap.LOCKED_OUT)
    shop.posts(minutes=0)
    shop.delivers()

    source, health = configured_sources.source_with_id(shop.workspace, shop.source_id)
    assert health.status is SourceStatus.SIGN_IN
    assert shop.states() == ["queued"]
    shop.clock.goes_on(hours=7)
    assert shop.delivers() == []

    configured_sources.signed_in(shop.workspace, source, now=shop.clock())
    shop.delivers()
    assert shop.box.replies == [SORRY]


def test_a_reply_that_appears_at_the_site_turns_the_pending_one_into_a_question(shop: Shop) -> None:
    shop.posts(minutes=0)
    shop.box.somebody_answers("r1", "Hello Ana, this is Jon from the kitchen. I called you.")

    shop.delivers()

    assert shop.box.replies == []
    assert shop.draft() == SORRY
    draft = next(one for one in shop.thread() if one.state is ReplyState.DRAFT)
    appeared = next(one for one in shop.thread() if one.id == draft.appeared_id)
    assert appeared.text.startswith("Hello Ana, this is Jon")

    shop.posts(minutes=0)  # "Post mine as the second"
    shop.delivers()
    assert shop.box.replies == [SORRY]


def test_theirs_is_enough_and_our_words_stay_in_the_log(shop: Shop) -> None:
    shop.posts(minutes=0)
    shop.box.somebody_answers("r1", "Hello Ana, this is Jon from the kitchen. I called you.")
    shop.delivers()

    outbox_ledger.keep_theirs(shop.workspace, shop.ana, now=shop.clock())

    assert shop.draft() == ""
    assert SORRY in [line.detail for line in activity.of_review(shop.workspace, shop.ana)]


def test_our_own_words_pasted_at_the_site_meanwhile_are_ours_and_nothing_is_sent(shop: Shop) -> None:
    shop.posts(minutes=0)
    shop.box.somebody_answers("r1", SORRY.replace("I am", "I  am").replace(".", ". "))

    shop.delivers()

    assert shop.box.replies == []
    assert shop.states() == ["live"]


def test_a_third_reply_is_held_back_even_when_the_others_appeared_after_it_was_queued(shop: Shop) -> None:
    shop.posts(minutes=0)
    shop.box.somebody_answers("r1", "First answer by Jon.")
    shop.box.somebody_answers("r1", "Second answer by Jon.")
    shop.delivers()
    assert shop.box.replies == []

    with pytest.raises(RequestRefused, match="Twice is enough"):
        shop.posts(minutes=0)
    shop.posts(minutes=0, again="Ana asked a question that nobody answered.")
    shop.delivers()

    assert shop.box.replies == [SORRY]
    ours = next(one for one in shop.thread() if one.text == SORRY)
    assert ours.again_why == "Ana asked a question that nobody answered."


def test_what_takes_long_is_done_before_the_reply_leaves(shop: Shop) -> None:
    """A kill between the site's answer and our word of it leaves a question: that time is to be short."""
    ready: list[int] = []
    shop.box.after_storing = lambda: ready.append(language._identifier.cache_info().currsize)
    shop.posts("I am sorry, Ana. I will call you tomorrow.", minutes=0)
    language.language_of.cache_clear()
    language._identifier.cache_clear()

    shop.delivers()

    assert ready == [1]
    assert [one.text for one in comeback.promises_of(shop.workspace, shop.ana)]


def test_one_switch_stops_all_posting(shop: Shop) -> None:
    shop.posts(minutes=0)
    posting.stop(shop.workspace, stopped=True, now=shop.clock())

    assert shop.delivers(now=True) == []
    assert shop.box.replies == []
    with pytest.raises(RequestRefused, match="stopped"):
        shop.posts(review=shop.complains("r2"), minutes=0)

    posting.stop(shop.workspace, stopped=False, now=shop.clock())
    shop.delivers()
    assert shop.box.replies == [SORRY]


def test_a_reply_that_was_about_to_be_taken_on_when_all_posting_was_stopped_stays(shop: Shop) -> None:
    shop.posts(minutes=0)
    (queued,) = shop.thread()
    store = OutboxStore(shop.workspace)
    posting.stop(shop.workspace, stopped=True, now=shop.clock())

    assert store.claim(queued.id, shop.clock()) is None
    assert [reply.state for reply in shop.thread()] == ["queued"]


def test_a_held_reply_goes_nowhere_until_the_window_opens_again(shop: Shop) -> None:
    shop.posts(minutes=2)
    outbox_ledger.hold(shop.workspace, shop.ana, now=shop.clock())
    shop.clock.goes_on(days=2)
    assert shop.delivers() == []

    outbox_ledger.start_clocks_again(shop.workspace, now=shop.clock())
    shop.delivers()
    assert shop.box.replies == []
    shop.clock.goes_on(minutes=2)
    shop.delivers()

    assert shop.box.replies == [SORRY]


def test_pressing_post_twice_says_the_same_words_once(shop: Shop) -> None:
    shop.posts(minutes=0)
    with pytest.raises(RequestRefused, match="on its way already"):
        shop.posts(minutes=0)
    shop.delivers()
    with pytest.raises(RequestRefused, match="stand in the thread already"):
        shop.posts(minutes=0)

    shop.writes(SORRY)  # the editor hands its words on once more, late
    assert shop.states() == ["posted"]


def test_words_typed_while_the_reply_goes_out_are_kept_and_not_sent(shop: Shop) -> None:
    shop.posts(minutes=0)
    shop.box.after_storing = lambda: shop.writes(SORRY + " And one more thing.")

    shop.delivers()

    assert shop.box.replies == [SORRY]
    assert shop.draft() == SORRY + " And one more thing."


def test_emptying_the_box_while_the_reply_goes_out_loses_nothing(shop: Shop) -> None:
    shop.posts(minutes=0)
    shop.box.after_storing = lambda: shop.writes("")

    shop.delivers()

    assert shop.box.replies == [SORRY]
    assert [one.text for one in shop.thread()] == [SORRY]


def test_too_long_is_said_in_the_sites_own_unit_and_nothing_is_cut(shop: Shop) -> None:
    with pytest.raises(RequestRefused, match="is 20 characters too long"):
        shop.posts("ä" * 520)
    shop.posts("ä" * 500, minutes=0)
    shop.delivers()
    assert shop.box.replies == ["ä" * 500]


def test_two_senders_on_one_workspace_send_a_reply_once(shop: Shop) -> None:
    other = open_workspace(shop.workspace.path, now=NOON)
    second = Outbox(OutboxStore(other), shop.web, shop.clock)
    shop.posts(minutes=0)
    shop.box.after_storing = lambda: second.deliver_due(now=True) and None

    shop.delivers()
    second.deliver_due(now=True)

    assert shop.box.replies == [SORRY]
    assert shop.states() == ["posted"]
    other.close()


def test_a_kind_that_takes_no_replies_refuses_and_says_how_they_get_there(shop: Shop) -> None:
    shop.posts(minutes=0)
    with shop.workspace.write() as db:
        db.conn.execute("update sources set kind = 'feed' where id = ?", (shop.source_id,))

    shop.delivers()

    (reply,) = shop.thread()
    assert (reply.state, reply.text) == (ReplyState.REFUSED, SORRY)
    assert "by hand" in reply.error


def test_a_removed_source_gives_the_words_back(shop: Shop) -> None:
    shop.posts(minutes=0)
    configured_sources.remove_source(shop.workspace, shop.source, now=shop.clock())

    shop.delivers()

    assert shop.draft() == SORRY
    assert shop.box.replies == []


def _declines(shop: Shop) -> None:
    cases.decline(shop.workspace, shop.ana, "abuse", now=shop.clock())


def _finds_it_told_twice(shop: Shop) -> None:
    other = shop.complains("r2")
    reply_ledger.record_posted_elsewhere(shop.workspace, other, "Sorry, Ben.", now=shop.clock())
    aside, _ = same_complaints.join(shop.workspace, shop.ana, other, now=shop.clock())
    assert aside == shop.ana


@pytest.mark.parametrize("closes", [_declines, _finds_it_told_twice])
def test_a_reply_does_not_leave_once_its_owner_has_closed_the_case_without_it(
    shop: Shop, closes: Callable[[Shop], None]
) -> None:
    shop.posts(minutes=60)
    shop.clock.goes_on(minutes=1)
    closes(shop)
    shop.clock.goes_on(minutes=60)

    shop.delivers(now=True)

    assert (shop.box.replies, shop.draft()) == ([], SORRY)
    assert "declined or set aside after this reply was queued" in shop.thread()[0].error
    # Posted anew it goes: that is the later word.
    shop.clock.goes_on(minutes=1)
    shop.posts(minutes=0)
    shop.delivers()
    assert shop.box.replies == [SORRY]


def test_a_private_answer_beside_a_reply_that_waits_holds_nothing_back(shop: Shop) -> None:
    _declines(shop)
    shop.clock.goes_on(minutes=1)
    shop.posts(minutes=60)
    shop.clock.goes_on(minutes=1)
    cases.answer_in_private(shop.workspace, shop.ana, channel="telephone", said="money back", now=shop.clock())
    shop.clock.goes_on(minutes=60)
    shop.delivers()
    assert shop.box.replies == [SORRY]


def test_a_reply_that_was_closed_and_reopened_meanwhile_leaves(shop: Shop) -> None:
    shop.posts(minutes=60)
    shop.clock.goes_on(minutes=1)
    _declines(shop)
    cases.reopen(shop.workspace, shop.ana, now=shop.clock())
    shop.clock.goes_on(minutes=60)
    shop.delivers()
    assert shop.box.replies == [SORRY]


def test_a_reply_that_waited_for_a_week_does_not_answer_words_that_nobody_has_read(shop: Shop) -> None:
    shop.box.looks_meet(Mishap.CUT_BEFORE)
    shop.posts(minutes=0)
    shop.delivers()
    assert shop.states() == ["queued"]
    shop.clock.goes_on(minutes=7 * 24 * 60)
    edited = a_review("r1", text="And now they have charged me twice.")
    arrives(shop.workspace, shop.source, edited, whole=False, at=shop.clock())

    shop.delivers()

    assert (shop.box.replies, shop.draft()) == ([], SORRY)
    assert list(reviews.list_ids(shop.workspace, Filter(), now=shop.clock())) == [shop.ana]
    # Read, and sent all the same, it goes.
    shop.clock.goes_on(minutes=1)
    shop.posts(minutes=0)
    shop.delivers()
    assert shop.box.replies == [SORRY]


def _answered_from_home(shop: Shop, place: Path, words: str) -> Path:
    """Another laptop with a copy of the workspace posts its own answer at the same site."""
    back_up(shop.workspace, place / "home.db")
    with closing(open_workspace(place / "home.db", now=shop.clock())) as home:
        outbox_ledger.queue_reply(home, shop.ana, words, now=shop.clock(), send_after=shop.clock())
        Outbox(OutboxStore(home), shop.web, shop.clock).deliver_due()
    assert shop.box.replies == [words]
    return place / "home.db"


def test_a_reply_that_waits_here_does_not_follow_the_one_that_a_merge_brings(shop: Shop, tmp_path: Path) -> None:
    home = _answered_from_home(shop, tmp_path, "A voucher is on its way to you, Ana.")
    shop.posts(minutes=60)

    merging.merge(shop.workspace, home, now=shop.clock())
    shop.clock.goes_on(minutes=61)
    shop.delivers(now=True)

    assert shop.box.replies == ["A voucher is on its way to you, Ana."]
    assert shop.draft() == SORRY
    theirs, mine = shop.thread()
    assert (theirs.state, mine.state, mine.appeared_id) == (ReplyState.POSTED, ReplyState.DRAFT, theirs.id)
    # Its owner is asked, as where the other answer is seen at the site; if they want both, both stand there.
    shop.posts(minutes=0)
    merging.merge(shop.workspace, home, now=shop.clock())
    shop.delivers()
    assert shop.box.replies == ["A voucher is on its way to you, Ana.", SORRY]


def test_words_being_written_are_asked_about_once_a_merge_brings_an_answer(shop: Shop, tmp_path: Path) -> None:
    home = _answered_from_home(shop, tmp_path, "A voucher is on its way to you, Ana.")
    shop.writes(SORRY)

    merging.merge(shop.workspace, home, now=shop.clock())

    theirs, mine = shop.thread()
    assert (mine.text, mine.appeared_id) == (SORRY, theirs.id)


def test_a_brand_removed_while_its_reply_leaves_stops_nobody_elses(shop: Shop) -> None:
    bakery = a_source(shop.workspace, a_brand(shop.workspace, "Bakery"), kind="letterbox", url=shop.box.url)
    arrives(shop.workspace, bakery, a_review("bread", author="Ben", text="The bread was old."))
    bread = id_of(shop.workspace, "bread")
    shop.posts(minutes=0)
    shop.posts("Fresh bread is waiting for you, Ben.", minutes=0, review=bread)
    shop.box.after_storing = lambda: _remove_once(shop)

    shop.delivers()

    assert shop.box.replies == [SORRY, "Fresh bread is waiting for you, Ben."]
    assert shop.states(bread) == ["posted"]
    assert [brand.name for brand in brands.list_brands(shop.workspace)] == ["Bakery"]
    assert check_workspace(shop.workspace, standings.wrong_counts).problems == ()


def test_a_reply_of_a_brand_that_is_removed_while_its_thread_is_read_does_not_leave(shop: Shop) -> None:
    shop.box.somebody_answers("r1", "A colleague was quicker.")
    shop.posts(minutes=0)
    before = shop.box.next_look
    shop.box.next_look = lambda: _remove_once(shop) or before()

    shop.delivers()

    assert shop.box.replies == []


def _remove_once(shop: Shop) -> None:
    for brand in brands.list_brands(shop.workspace):
        if brand.name == "Corner Café":
            brands.remove_brand(shop.workspace, brand, now=shop.clock())


@pytest.mark.parametrize("how", ["by hand", "by the outbox"])
def test_a_draft_that_goes_on_longer_keeps_its_words_when_its_beginning_is_posted(shop: Shop, how: str) -> None:
    shop.writes(f"{SORRY}\n\nThe cook has been told, and so has the owner.")
    if how == "by hand":
        reply_ledger.record_posted_elsewhere(shop.workspace, shop.ana, SORRY, now=shop.clock())
    else:
        shop.posts(SORRY, minutes=0)
        shop.delivers()
    assert [one.text for one in shop.thread() if one.state is ReplyState.POSTED] == [SORRY]
    assert shop.draft() == f"{SORRY}\n\nThe cook has been told, and so has the owner."


def test_a_merge_does_not_take_a_reply_that_goes_on_longer_for_the_one_that_was_posted(
    shop: Shop, tmp_path: Path
) -> None:
    home = _answered_from_home(shop, tmp_path, SORRY)
    with closing(open_workspace(home, now=shop.clock())) as other, other.write() as db:
        db.conn.execute("update replies set external_id = ''")  # as at a site whose replies have no ids
    longer = f"{SORRY} The cook has been told, and so has the owner."
    shop.posts(longer, minutes=60)

    merging.merge(shop.workspace, home, now=shop.clock())

    assert [(str(one.state), one.text) for one in shop.thread()] == [("posted", SORRY), ("draft", longer)]


def test_what_a_site_takes_down_after_all_has_promised_nothing(shop: Shop) -> None:
    words = "I am sorry, Ana. I will call you tomorrow."
    shop.posts(words, minutes=0)
    shop.delivers()
    assert len(comeback.promises_of(shop.workspace, shop.ana)) == 1
    refused = SeenReply(words, shop.thread()[0].external_id, refused="It breaks the site's rules.")
    with shop.workspace.write() as db:
        seen_replies.see_at_site(db, shop.ana, [refused], now=shop.clock())
    assert shop.states() == ["refused"]

    shop.clock.goes_on(minutes=3 * 24 * 60)
    found = coverage.measure(shop.workspace, Selection(), now=shop.clock())
    assert (found.heard, found.promises_due) == (0, 0)
    assert all(one.kind is comeback.Kind.FOLLOW_UP for one in comeback.coming_back(shop.workspace, now=shop.clock()))
    # Posted again, it is a promise again.
    shop.posts(words, minutes=0)
    shop.delivers()
    open_ones = [one for one in comeback.promises_of(shop.workspace, shop.ana) if one.dropped_at is None]
    assert len(open_ones) == 1
