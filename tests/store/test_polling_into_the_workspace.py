"""What a poll may do to the workspace, and what it may never do."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from store import activity, brands, cases, coverage, drafts, one_review, reply_ledger, reviews, standings
from store.coverage import Selection
from store.records import Precision, ReplyState, SeenReply, Status
from store.reviews import Filter
from tests.builders import NOON, a_brand, a_review, a_source, arrives, hours_ago, id_of


def waiting(workspace, now=NOON):
    return [card.author for card in reviews.cards(workspace, reviews.list_ids(workspace, Filter(), now=now), now=now)]


def test_the_same_page_twice_adds_nothing(workspace):
    source = a_source(workspace, a_brand(workspace))
    first = arrives(workspace, source, a_review("r1"), a_review("r2", author="Tom", text="Forty minutes."))
    again = arrives(workspace, source, a_review("r1"), a_review("r2", author="Tom", text="Forty minutes."))
    assert (first.new, first.new_complaints, again.new, again.updated, again.unchanged) == (2, 2, 0, 0, 2)


def test_an_edit_becomes_a_revision_and_brings_an_answered_case_back(workspace):
    source = a_source(workspace, a_brand(workspace))
    arrives(workspace, source, a_review("r1"))
    review = id_of(workspace, "r1")
    reply_ledger.record_posted_elsewhere(workspace, review, "We are sorry, Ana.", now=NOON)
    assert waiting(workspace) == []

    changes = arrives(workspace, source, a_review("r1", text="Still cold.", rating=2.0), at=NOON + timedelta(hours=3))

    later = NOON + timedelta(hours=3)
    assert changes.updated == 1
    assert [(r.rating, r.title) for r in one_review.revisions_of(workspace, review)] == [(1.0, "Cold soup, twice")]
    assert waiting(workspace, later) == ["Ana P."]
    (card,) = reviews.cards(workspace, [review], now=later)
    assert card.came_back
    assert card.edited
    assert reply_ledger.replies_to(workspace, review)[0].outdated


def test_edits_within_an_hour_count_as_one(workspace):
    source = a_source(workspace, a_brand(workspace))
    arrives(workspace, source, a_review("r1"))
    for minutes, text in ((10, "Cold sup."), (20, "Cold soup!"), (200, "Cold soup, and rude.")):
        arrives(workspace, source, a_review("r1", text=text), at=NOON + timedelta(minutes=minutes))
    texts = [revision.text for revision in one_review.revisions_of(workspace, id_of(workspace, "r1"))]
    assert texts == [a_review().text, "Cold soup!"]


def test_a_vanished_review_is_kept_and_marked_and_unmarked_when_it_returns(workspace):
    source = a_source(workspace, a_brand(workspace))
    shown = [a_review(f"r{n}", author=f"Guest {n}", text=f"Complaint {n}") for n in range(3)]
    arrives(workspace, source, *shown)
    arrives(workspace, source, shown[0], shown[2], at=NOON + timedelta(hours=1))
    gone = one_review.review_with_id(workspace, id_of(workspace, "r1"))
    assert gone.gone_at == NOON + timedelta(hours=1)
    assert "Guest 1" in waiting(workspace)

    arrives(workspace, source, *shown, at=NOON + timedelta(hours=2))
    assert one_review.review_with_id(workspace, gone.id).gone_at is None


def test_entries_that_scroll_off_a_feed_and_an_empty_feed_are_not_removals(workspace):
    source = a_source(workspace, a_brand(workspace))
    r1, r2, r3 = (a_review(f"r{n}", author=f"Guest {n}", text=f"Complaint {n}") for n in (1, 2, 3))
    arrives(workspace, source, r2, r1)
    arrives(workspace, source, r3, r2)
    arrives(workspace, source)
    assert all(one_review.review_with_id(workspace, id_of(workspace, f"r{n}")).gone_at is None for n in (1, 2, 3))


def test_a_changed_id_keeps_what_was_done_and_does_not_duplicate(workspace):
    source = a_source(workspace, a_brand(workspace))
    arrives(workspace, source, a_review("session-1/r1"))
    review = id_of(workspace, "session-1/r1")
    drafts.save_draft(workspace, review, "Dear Ana,", now=NOON)
    for poll in (2, 3):
        changes = arrives(workspace, source, a_review(f"session-{poll}/r1"), at=NOON + timedelta(hours=poll))
        assert (changes.new, changes.unchanged) == (0, 1)
    assert id_of(workspace, "session-3/r1") == review
    assert one_review.find(workspace, "Town guide:session-1/r1").id == review
    draft = drafts.draft_of(workspace, review)
    assert draft is not None
    assert draft.text == "Dear Ana,"


def test_two_people_with_the_same_words_stay_two(workspace):
    source = a_source(workspace, a_brand(workspace))
    arrives(
        workspace,
        source,
        a_review("a", author="Ana", text="Bad.", title=""),
        a_review("b", author="Ben", text="Bad.", title=""),
    )
    arrives(workspace, source, a_review("c", author="Cleo", text="Bad.", title=""), whole=False)
    assert sorted(waiting(workspace)) == ["Ana", "Ben", "Cleo"]


def test_a_reply_seen_at_the_site_counts_as_heard_as_the_site_dates_it(workspace):
    source = a_source(workspace, a_brand(workspace))
    seen = SeenReply("We are sorry, Ana.", "c9", "Corner Café", posted_at=hours_ago(10))
    arrives(workspace, source, a_review("r1", replies=(seen,)))
    (reply,) = reply_ledger.replies_to(workspace, id_of(workspace, "r1"))
    assert (reply.state, reply.origin, reply.posted_at, reply.number) == (ReplyState.LIVE, "site", hours_ago(10), 1)
    assert waiting(workspace) == []


def test_our_own_reply_turns_live_when_the_site_shows_it(workspace):
    source = a_source(workspace, a_brand(workspace))
    arrives(workspace, source, a_review("r1"))
    review = id_of(workspace, "r1")
    reply_ledger.hand_over(workspace, review, "We're sorry, Ana.\n\nNaledi", now=NOON)
    seen = SeenReply("We’re sorry, Ana. Naledi", "c9", posted_at=NOON)
    arrives(workspace, source, a_review("r1", replies=(seen,)), at=NOON + timedelta(hours=1))
    (reply,) = reply_ledger.replies_to(workspace, review)
    assert (reply.state, reply.text) == (ReplyState.LIVE, "We're sorry, Ana.\n\nNaledi")


def test_words_that_were_changed_on_the_sites_page_are_one_reply_once_its_owner_says_that_it_is_posted(workspace):
    source = a_source(workspace, a_brand(workspace))
    arrives(workspace, source, a_review())
    review = id_of(workspace, "r1")
    drafts.tick_item(workspace, review, "stranger", ticked=True, now=NOON)
    reply_ledger.hand_over(workspace, review, "We are sorry, Ana. Please call us.", now=NOON)
    seen = SeenReply("Dear Ana, we are very sorry. Do call us.", "c1", posted_at=NOON)
    later = NOON + timedelta(hours=1)
    arrives(workspace, source, a_review(replies=(seen,)), at=later)
    reply_ledger.confirm_posted(workspace, review, now=later)
    (only,) = reply_ledger.replies_to(workspace, review)
    assert (only.text, only.state, only.number) == (seen.text, ReplyState.LIVE, 1)
    assert "We are sorry, Ana. Please call us." in [one.detail for one in activity.of_review(workspace, review)]
    arrives(workspace, source, a_review(replies=(seen,)), at=later + timedelta(hours=1))
    assert len(reply_ledger.replies_to(workspace, review)) == 1
    assert coverage.measure(workspace, Selection(), now=later).heard == 1


def test_a_date_without_a_time_starts_with_that_day_in_the_brands_zone(workspace):
    brand = a_brand(workspace, timezone="Africa/Johannesburg")
    source = a_source(workspace, brand)
    day = NOON.replace(hour=0) - timedelta(days=3)
    arrives(workspace, source, a_review("r1", created_at=day, created_precision=Precision.DAY, created_text="20 Nov"))
    review = one_review.review_with_id(workspace, id_of(workspace, "r1"))
    assert review.created_at == day - timedelta(hours=2)

    brands.edit_brand(workspace, brand, now=NOON, timezone="America/New_York")
    assert one_review.review_with_id(workspace, review.id).created_at == day + timedelta(hours=5)


def test_a_review_from_the_future_is_never_younger_than_nothing(workspace):
    source = a_source(workspace, a_brand(workspace))
    arrives(workspace, source, a_review("r1", created_at=NOON + timedelta(days=400)))
    review = one_review.review_with_id(workspace, id_of(workspace, "r1"))
    assert review.opened_at == NOON


def test_counts_are_kept_as_they_would_be_counted(workspace):
    source = a_source(workspace, a_brand(workspace))
    arrives(
        workspace,
        source,
        *(
            a_review(f"r{n}", author=f"G{n}", text=f"t{n}", rating=r)
            for n, r in enumerate((1.0, 2.0, 3.0, 4.0, 5.0, None))
        ),
    )
    cases.decline(workspace, id_of(workspace, "r0"), "abuse", now=NOON)
    cases.snooze(workspace, id_of(workspace, "r1"), until=NOON + timedelta(hours=4), now=NOON)
    cases.mark_complaint(workspace, id_of(workspace, "r5"), True, now=NOON)
    counts = reviews.view_counts(workspace, now=NOON)
    for view, number in counts.items():
        assert number == len(reviews.list_ids(workspace, Filter(view=view), now=NOON)), view
    assert counts["waiting"] == 1
    assert reviews.view_counts(workspace, now=NOON + timedelta(hours=5))["waiting"] == 2
    with workspace.read() as db:
        assert standings.wrong_counts(db) == []


def test_undo_puts_a_declined_complaint_back_into_the_queue(workspace):
    source = a_source(workspace, a_brand(workspace))
    arrives(workspace, source, a_review("r1"))
    review = id_of(workspace, "r1")
    cases.star(workspace, review, True, now=NOON)
    cases.decline(workspace, review, "abuse", now=NOON)
    cases.undo_last(workspace, review, now=NOON)
    assert waiting(workspace) == ["Ana P."]
    assert cases.case_of(workspace, review).starred
    cases.undo_last(workspace, review, now=NOON)
    assert not cases.case_of(workspace, review).starred


def test_a_complaint_has_one_ending_and_the_later_word_counts(workspace):
    source = a_source(workspace, a_brand(workspace))
    arrives(workspace, source, a_review("r1"))
    review = id_of(workspace, "r1")
    cases.decline(workspace, review, "abuse", now=NOON)
    cases.set_aside(workspace, review, "not about us", now=NOON)
    assert (cases.case_of(workspace, review).declined_why, cases.case_of(workspace, review).set_aside_why) == (
        "", "not about us",
    )  # fmt: skip
    cases.undo_last(workspace, review, now=NOON)
    assert (cases.case_of(workspace, review).declined_why, cases.case_of(workspace, review).set_aside_why) == (
        "abuse", "",
    )  # fmt: skip


def test_the_search_finds_words_ours_and_scripts_without_spaces(workspace):
    source = a_source(workspace, a_brand(workspace))
    arrives(
        workspace, source,
        a_review("r1", text="Überall kalte Suppe"), a_review("r2", author="美咲", text="スープが冷たかったです", title="")
    )  # fmt: skip
    cases.add_note(workspace, id_of(workspace, "r1"), "Fridge was broken", now=NOON)

    def found(words):
        ids = reviews.list_ids(workspace, Filter(view="all", search=words), now=NOON)
        return {one_review.review_with_id(workspace, one).external_id for one in ids}

    assert found("uberall sup") == {"r1"}
    assert found("冷たか") == {"r2"}
    assert found("fridge") == {"r1"}
    assert found('"; drop table') == set()
    arrives(
        workspace, source, a_review("r1", text="Alles gut", title="Danke"), whole=False, at=NOON + timedelta(days=1)
    )
    assert found("suppe") == set()
    assert found("alles") == {"r1"}


def test_status_words(workspace):
    source = a_source(workspace, a_brand(workspace))
    arrives(workspace, source, a_review("r1"))
    review = id_of(workspace, "r1")
    cases.answer_in_private(workspace, review, channel="telephone", said="Called her, new soup on us.", now=NOON)
    assert reviews.cards(workspace, [review], now=NOON)[0].status is Status.HEARD


def lately(workspace, source, *reviews, start):
    """The source as it is added with a start: what is older asks for no answer."""
    return arrives(workspace, replace(source, answered_from=start), *reviews)


def test_a_new_source_does_not_flood_the_queue_with_what_is_older_than_its_start(workspace):
    source = a_source(workspace, a_brand(workspace))
    start = NOON - timedelta(days=90)
    changes = lately(
        workspace,
        source,
        a_review("new", author="Ana"),
        a_review("old", author="Tom", text="Years ago.", created_at=NOON - timedelta(days=400)),
        a_review("mention", author="Lee", text="Was there.", rating=None, created_at=NOON - timedelta(days=91)),
        a_review("undated", author="Mia", text="No date.", created_at=None, created_precision=Precision.NONE),
        a_review("fan", author="Ida", text="Lovely.", rating=5.0, created_at=NOON - timedelta(days=400)),
        start=start,
    )
    assert (changes.new, changes.new_complaints) == (5, 2)
    assert sorted(waiting(workspace)) == ["Ana", "Mia"]
    assert reviews.view_counts(workspace, now=NOON)["unrated"] == 0
    assert cases.case_of(workspace, id_of(workspace, "old")).set_aside_why == "written before answering began here"
    found = coverage.measure(workspace, Selection(), now=NOON)
    assert (found.complaints - found.set_aside, found.waiting) == (2, 2)
    with workspace.read() as db:
        assert standings.wrong_counts(db) == []


def test_an_old_complaint_that_was_answered_at_the_site_stays_heard(workspace):
    source = a_source(workspace, a_brand(workspace))
    old = a_review("old", created_at=NOON - timedelta(days=400), replies=(SeenReply("We are sorry."),))
    lately(workspace, source, old, start=NOON - timedelta(days=90))
    (card,) = reviews.cards(workspace, [id_of(workspace, "old")], now=NOON)
    assert card.status is Status.HEARD


def test_an_old_complaint_whose_author_changes_it_asks_for_an_answer_after_all(workspace):
    source = a_source(workspace, a_brand(workspace))
    old = a_review("old", created_at=NOON - timedelta(days=400))
    lately(workspace, source, old, start=NOON - timedelta(days=90))
    assert waiting(workspace) == []
    arrives(workspace, source, replace(old, text="It happened again."), at=NOON + timedelta(hours=2))
    assert waiting(workspace, NOON + timedelta(hours=2)) == ["Ana P."]


def test_an_old_letter_that_was_gone_on_with_since_the_start_waits(workspace):
    source = a_source(workspace, a_brand(workspace))
    first = a_review("letter", is_letter=True, is_complaint=True, rating=None, created_at=NOON - timedelta(days=100))
    again = a_review("later", is_letter=True, continues="letter", rating=None, created_at=NOON - timedelta(days=2))
    lately(workspace, source, first, again, start=NOON - timedelta(days=90))
    assert waiting(workspace) == ["Ana P."]


def test_what_is_older_than_the_start_can_be_taken_up_again(workspace):
    source = a_source(workspace, a_brand(workspace))
    old = a_review("old", created_at=NOON - timedelta(days=400))
    lately(workspace, source, old, start=NOON - timedelta(days=90))
    cases.reopen(workspace, id_of(workspace, "old"), now=NOON)
    arrives(workspace, source, old)
    assert waiting(workspace) == ["Ana P."]
