"""A person who asks to be erased is erased: no file of the workspace holds a word of theirs, and nothing brings it back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from store import (
    cases,
    comeback,
    configured_sources,
    coverage,
    drafts,
    forgetting,
    merging,
    one_review,
    reply_ledger,
    reviews,
    standings,
)
from store.coverage import Selection
from store.errors import RequestRefused
from store.poll_sink import PollSink
from store.records import IncomingReview, Page, Rejected, ReplyState, SeenReply
from store.reviews import Filter
from store.workspace_file import back_up_beside, check_workspace, open_workspace
from tests.builders import NOON, a_brand, a_review, a_source, arrives, hours_ago, id_of

#: Words that stand nowhere else; the second is found by the index of letter pairs.
MARKER = "Quarzwinkelmarke"
CHINESE = "\u7eff\u9f99\u996d\u9986"
LATER = NOON + timedelta(hours=3)


def told(external_id="soup", **fields) -> IncomingReview:
    return a_review(
        external_id,
        **{
            "author": f"{MARKER} Ana",
            "author_url": f"https://people.example/{MARKER}",
            "url": f"https://reviews.example/{MARKER}",
            "title": f"Cold {MARKER}",
            "text": f"Her soup came cold, {MARKER}. {CHINESE}",
            "order_number": f"NR-{MARKER}",
            "extra": {"city": MARKER},
        }
        | fields,
    )


@pytest.fixture
def person(workspace):
    """Ana's complaint with everything that may ever hang on one."""
    source = a_source(workspace, a_brand(workspace))
    arrives(workspace, source, told(), a_review("bed", author="Tom", text="A hard bed."))
    rejected = Page(rejected=(Rejected("no date", f"{MARKER} wrote"),))
    PollSink(workspace).rejected_entries(source, rejected, NOON)
    soup = id_of(workspace, "soup")
    drafts.save_draft(workspace, soup, f"Dear {MARKER}, half a", now=NOON)
    drafts.waive(workspace, soup, "sorry", f"Dear {MARKER}", now=NOON)
    reply_ledger.record_posted_elsewhere(workspace, soup, f"Dear {MARKER}, we are sorry.", now=NOON, posted_by="Naledi")
    arrives(workspace, source, told(text=f"Still cold, says {MARKER}", rating=2.0), whole=False, at=LATER)
    drafts.save_draft(workspace, soup, f"Again {MARKER}", now=LATER)
    cases.add_note(workspace, soup, f"{MARKER} is the baker's wife", now=NOON)
    cases.describe(workspace, soup, who=f"{MARKER}, a regular", now=NOON)
    cases.answer_in_private(workspace, soup, channel="mail", said=f"wrote to {MARKER}", now=NOON)
    comeback.promise(workspace, soup, f"call {MARKER}", due_at=LATER, now=NOON)
    comeback.plan_follow_up(workspace, soup, due_at=LATER, now=NOON)
    (follow_up,) = comeback.follow_ups_of(workspace, soup)
    comeback.done(workspace, comeback.Kind.FOLLOW_UP, follow_up.id, note=f"{MARKER} is content", now=LATER)
    return workspace


def files_that_hold(folder, words=MARKER):
    """The files with these words, or their end, as an index that shares beginnings keeps it."""
    parts = (words.lower().encode(), words[len(words) // 3 :].lower().encode())
    return sorted(
        one.name
        for one in folder.iterdir()
        if one.is_file() and any(part in one.read_bytes().lower() for part in parts)
    )


def test_no_file_of_the_workspace_holds_a_word_and_the_figures_stay(person, workspace_path):
    before = coverage.measure(person, Selection(), now=LATER)
    assert files_that_hold(workspace_path.parent)
    done = forgetting.forget(person, id_of(person, "soup"), now=LATER)
    assert (done.review_ids, done.backups) == ((id_of(person, "soup"),), ())
    assert files_that_hold(workspace_path.parent) == []
    assert files_that_hold(workspace_path.parent, CHINESE) == []
    assert coverage.measure(person, Selection(), now=LATER) == before
    review = one_review.review_with_id(person, id_of(person, "soup"))
    assert (review.rating, review.opened_at, review.erased_at) == (2.0, hours_ago(53), LATER)
    assert [(one.state, one.text) for one in reply_ledger.replies_to(person, review.id)] == [(ReplyState.POSTED, "")]
    assert [one.rating for one in one_review.revisions_of(person, review.id)] == [1.0]
    for words in (MARKER, CHINESE, "baker"):
        assert list(reviews.list_ids(person, Filter(view="all", search=words), now=LATER)) == []
    assert len(reviews.list_ids(person, Filter(view="all", search="hard bed"), now=LATER)) == 1
    assert check_workspace(person, standings.wrong_counts).problems == ()


def test_nothing_that_the_site_shows_later_brings_the_words_back(person, workspace_path):
    soup = id_of(person, "soup")
    forgetting.forget(person, soup, now=LATER)
    source = a_source(person, a_brand(person, "Another"))  # a source of its own must not be mistaken for it
    assert arrives(person, source, a_review("soup")).new == 1
    with person.read() as db:
        first = db.conn.execute("select id from sources order by id").fetchone()[0]
    own = configured_sources.source_with_id(person, first)[0]
    for review in (
        told(), told(text=f"Still cold, says {MARKER}", rating=2.0), told(text=f"New words of {MARKER}", rating=5.0),
        told(replies=(SeenReply(f"Dear {MARKER}, we are sorry.", "c1", posted_at=NOON),)),
        told("another-id", text=f"Still cold, says {MARKER}", rating=2.0),
    ):  # fmt: skip
        changes = arrives(person, own, review, whole=False, at=LATER + timedelta(days=1))
        assert (changes.new, changes.updated) == (0, 0)
    assert one_review.review_with_id(person, soup).text == ""
    forgetting.leave_no_trace(person)
    assert files_that_hold(workspace_path.parent) == []


def test_all_that_an_author_wrote_goes_with_it_and_a_stranger_of_the_same_reviews_page_stays(workspace):
    source = a_source(workspace, a_brand(workspace))
    arrives(workspace, source, told("one"), told("two", text=f"Again {MARKER}"), a_review("bed", author="Tom"))
    done = forgetting.forget(workspace, id_of(workspace, "one"), now=LATER, by_author=True)
    assert set(done.review_ids) == {id_of(workspace, "one"), id_of(workspace, "two")}
    assert one_review.review_with_id(workspace, id_of(workspace, "bed")).author == "Tom"
    assert files_that_hold(workspace.path.parent) == []


def test_backups_are_named_and_deleted_only_when_asked_and_a_fresh_one_is_made(person, workspace_path):
    kept = back_up_beside(person, now=NOON)
    soup = id_of(person, "soup")
    assert forgetting.forget(person, soup, now=LATER).backups == (kept.name,)
    assert files_that_hold(workspace_path.parent) == [kept.name]
    again = forgetting.forget(person, soup, now=LATER, with_backups=True)
    assert (again.backups, again.deleted) == ((), (kept.name,))
    assert files_that_hold(workspace_path.parent) == []
    assert len(forgetting.copies_beside(workspace_path)) == 1


def test_a_reply_on_its_way_is_settled_first(person):
    soup = id_of(person, "soup")
    reply_ledger.hand_over(person, soup, f"Again {MARKER}", now=LATER)
    with pytest.raises(RequestRefused, match="on its way"):
        forgetting.forget(person, soup, now=LATER)
    assert one_review.review_with_id(person, soup).author


@pytest.mark.parametrize("erased_here", [True, False])
def test_a_merge_erases_on_both_sides_and_brings_nothing_back(person, tmp_path, erased_here):
    (tmp_path / "home").mkdir()
    home = open_workspace(tmp_path / "home" / "heard.db", now=NOON)
    arrives(home, a_source(home, a_brand(home)), told())
    cases.add_note(home, id_of(home, "soup"), f"{MARKER} at home", now=NOON)
    forgotten = person if erased_here else home
    forgetting.forget(forgotten, id_of(forgotten, "soup"), now=LATER)
    merging.merge(person, home.path, now=LATER)
    home.close()
    assert one_review.review_with_id(person, id_of(person, "soup")).text == ""
    assert cases.case_of(person, id_of(person, "soup")).notes == ()
    held = files_that_hold(person.path.parent)
    assert held == ([] if erased_here else [one.name for one in forgetting.copies_beside(person.path)])
    again = merging.merge(person, home.path, now=LATER)
    assert (again.changed, again.conflicts) == (0, ())


def test_a_table_of_a_later_version_is_merged_and_erased_too(person, tmp_path):
    (tmp_path / "home").mkdir()
    home = open_workspace(tmp_path / "home" / "heard.db", now=NOON)
    arrives(home, a_source(home, a_brand(home)), told())
    made = "create table wishes (review_id integer primary key references reviews(id) on delete cascade, wish text)"
    for workspace in (person, home):
        with workspace.write() as db:
            db.conn.execute(made)
    with home.write() as db:
        db.conn.execute("insert into wishes values (?, ?)", (id_of(home, "soup"), f"a word with {MARKER}"))
    merging.merge(person, home.path, now=LATER)
    home.close()
    with person.read() as db:
        assert [tuple(row) for row in db.conn.execute("select * from wishes")] == [
            (id_of(person, "soup"), f"a word with {MARKER}")
        ]
    forgetting.forget(person, id_of(person, "soup"), now=LATER, with_backups=True)
    assert files_that_hold(person.path.parent) == []
