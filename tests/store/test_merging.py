"""Two laptops, one brand: the same reviews are one, nothing that either owner wrote is lost, and order does not matter."""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import sqlite3
import tempfile
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store import (
    brands,
    cases,
    comeback,
    configured_sources,
    coverage,
    drafts,
    merging,
    migrations,
    one_review,
    reasons,
    reply_ledger,
    reviews,
    standings,
)  # fmt: skip
from store.coverage import Selection
from store.errors import RequestRefused, StoreProblem, WorkspaceDamaged, WorkspaceUnusable
from store.poll_sink import PollSink
from store.records import Page, ReplyState, SeenReply
from store.reviews import Filter
from store.workspace_file import back_up, backups_of, check_workspace, open_workspace
from tests.builders import NOON, a_brand, a_review, a_source, arrives, hours_ago, id_of

LATER = NOON + timedelta(hours=5)


@pytest.fixture
def laptops(tmp_path):
    """A shop's laptop and a home laptop, both with the same brand, source and first review."""
    opened = []
    for name in ("shop", "home"):
        (tmp_path / name).mkdir()
        workspace = open_workspace(tmp_path / name / "heard.db", now=NOON)
        arrives(workspace, a_source(workspace, a_brand(workspace)), a_review("soup"), a_review("bed", author="Tom"))
        opened.append(workspace)
    yield opened
    for workspace in opened:
        workspace.close()


def source_of(workspace):
    return next(one for one, _ in configured_sources.list_sources(workspace) if one.kind == "feed")


def all_rows(workspace):
    """Every row of every table that holds something of the owner's or the site's, but the log of the merging itself."""
    with workspace.read() as db:
        tables = [
            row[0]
            for row in db.conn.execute("select name from sqlite_master where type = 'table'")
            if "fts" not in row[0] and not row[0].startswith(("sqlite_", "_"))
        ]
        return {table: sorted(map(repr, map(tuple, db.conn.execute(f"select * from {table}")))) for table in tables}


def content(workspace):
    """What stands in a workspace, without the numbers that it gave to its rows."""
    with workspace.read() as db:
        query = db.conn.execute
        return {
            "reviews": sorted(map(tuple, query(
                "select s.name, r.external_id, r.title, r.text, coalesce(r.rating, 0), r.opened_at, coalesce(r.gone_at, ''), "
                "t.status, (select group_concat(text || coalesce(v.rating, '') || seen_until, ';') from (select * from revisions "
                "where review_id = r.id order by id) v) from reviews r join sources s on s.id = r.source_id "
                "join standings t on t.review_id = r.id"))),
            "replies": sorted(map(tuple, query(
                "select r.external_id, p.state, p.origin, p.text, coalesce(p.posted_at, ''), p.outdated from replies p "
                "join reviews r on r.id = p.review_id where p.state in ('posted', 'live', 'draft')"))),
            "cases": sorted(map(tuple, query(
                "select r.external_id, wants, failing, declined_why, set_aside_why, private_said, coalesce(won_back, -1) "
                "from cases c join reviews r on r.id = c.review_id"))),
            "reasons": sorted(map(tuple, query(
                "select r.external_id, x.name from case_reasons c join reasons x on x.id = c.reason_id "
                "join reviews r on r.id = c.review_id"))),
            "promises": sorted(map(tuple, query("select text, coalesce(due_at, ''), coalesce(done_at, '') from promises"))),
            "follow-ups": sorted(map(tuple, query("select due_at, coalesce(done_at, '') from follow_ups"))),
        }  # fmt: skip


def is_sound(workspace):
    return check_workspace(workspace, standings.wrong_counts).problems == ()


def digest_of(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_what_both_collected_is_there_once_and_what_either_did_is_kept(laptops):
    shop, home = laptops
    reply_ledger.record_posted_elsewhere(shop, id_of(shop, "soup"), "We are sorry. Naledi", now=NOON, ticks=["facts"])
    comeback.promise(shop, id_of(shop, "soup"), "call on Monday", due_at=LATER, now=NOON)
    cases.set_reasons(shop, id_of(shop, "soup"), ["cold food"], now=NOON)
    reply_ledger.record_posted_elsewhere(home, id_of(home, "bed"), "A new bed is ordered.", now=NOON)
    cases.add_note(home, id_of(home, "soup"), "she is a regular", now=NOON)
    cases.set_reasons(home, id_of(home, "soup"), ["Cold Food", "no apology"], now=NOON)
    cold = reasons.reason_named(home, source_of(home).brand_id, "cold food").id
    reasons.record_change(home, cold, "a second soup warmer", at=NOON, now=NOON)
    comeback.plan_follow_up(home, id_of(home, "bed"), due_at=LATER, now=NOON)
    arrives(home, source_of(home), a_review("new", text="Forty minutes for a sandwich."), whole=False)

    report = merging.merge(shop, home.path, now=LATER)

    assert (report.reviews, report.replies, report.notes, report.conflicts) == (1, 1, 1, ())
    assert [one.text for one in reply_ledger.replies_to(shop, id_of(shop, "bed"))] == ["A new bed is ordered."]
    case = cases.case_of(shop, id_of(shop, "soup"))
    assert case.reasons == ("cold food", "no apology")
    assert [text for _, text in case.notes] == ["she is a regular"]
    assert [one.text for one in reasons.changes_of(shop)] == ["a second soup warmer"]
    assert [one.due_at for one in comeback.follow_ups_of(shop, id_of(shop, "bed"))] == [LATER]
    assert [one.text for one in comeback.promises_of(shop, id_of(shop, "soup"))] == ["call on Monday"]
    found = coverage.measure(shop, Selection(), now=LATER)
    assert (found.complaints, found.heard, found.waiting) == (3, 2, 1)
    assert len(reviews.list_ids(shop, Filter(view="all", search="sandwich"), now=LATER)) == 1
    assert is_sound(shop)


def test_merging_twice_changes_nothing_and_the_other_file_stays_byte_for_byte(laptops):
    shop, home = laptops
    for workspace, words in ((shop, "Sorry, said the shop."), (home, "Half a sentence from home")):
        drafts.save_draft(workspace, id_of(workspace, "bed"), words, now=NOON)
        cases.describe(workspace, id_of(workspace, "soup"), who=words, now=NOON)
    home.close()
    before = digest_of(home.path)
    merging.merge(shop, home.path, now=LATER)
    once = all_rows(shop)
    again = merging.merge(shop, home.path, now=LATER + timedelta(days=1))
    assert (again.reviews, again.replies, again.notes, again.changed, again.conflicts) == (0, 0, 0, 0, ())
    assert all_rows(shop) == once
    assert digest_of(home.path) == before
    assert [one.name for one in home.path.parent.iterdir()] == ["heard.db"]


def test_a_backup_of_before_stands_beside_the_workspace(laptops):
    shop, home = laptops
    arrives(home, source_of(home), a_review("new"), whole=False)
    merging.merge(shop, home.path, now=LATER)
    (kept,) = backups_of(shop.path)
    with sqlite3.connect(kept) as connection:
        assert connection.execute("select count(*) from reviews").fetchone()[0] == 2
    connection.close()


def test_both_drafts_are_kept_the_older_first_and_nothing_is_lost(laptops):
    shop, home = laptops
    drafts.save_draft(shop, id_of(shop, "soup"), "Dear Ana, from the shop", now=LATER)
    drafts.save_draft(home, id_of(home, "soup"), "Dear Ana, from home", now=NOON)
    drafts.save_draft(home, id_of(home, "bed"), "Dear Tom,", now=NOON)
    report = merging.merge(shop, home.path, now=LATER)
    assert drafts.draft_of(shop, id_of(shop, "soup")).text == "Dear Ana, from home\n\nDear Ana, from the shop"
    assert drafts.draft_of(shop, id_of(shop, "bed")).text == "Dear Tom,"
    assert [(one.review_id, one.what) for one in report.conflicts] == [(id_of(shop, "soup"), "draft")]


def test_a_draft_that_the_other_laptop_has_posted_is_no_draft_any_more(laptops):
    shop, home = laptops
    drafts.save_draft(shop, id_of(shop, "soup"), "We are sorry, Ana.", now=NOON)
    reply_ledger.record_posted_elsewhere(home, id_of(home, "soup"), "We are sorry, Ana.", now=NOON)
    merging.merge(shop, home.path, now=LATER)
    assert [one.state for one in reply_ledger.replies_to(shop, id_of(shop, "soup"))] == [ReplyState.POSTED]


def test_a_reply_on_its_way_from_the_other_laptop_is_never_sent_from_this_one(laptops):
    shop, home = laptops
    reply_ledger.hand_over(home, id_of(home, "soup"), "Handed over at home.", now=NOON)
    report = merging.merge(shop, home.path, now=LATER)
    assert reply_ledger.replies_to(shop, id_of(shop, "soup")) == []
    assert "Handed over at home." in cases.case_of(shop, id_of(shop, "soup")).notes[0][1]
    assert [one.what for one in report.conflicts] == ["a reply on its way"]


def test_the_reply_posted_by_hand_and_the_same_one_seen_at_the_site_are_one(laptops):
    shop, home = laptops
    reply_ledger.record_posted_elsewhere(shop, id_of(shop, "soup"), "We are sorry. Naledi", now=NOON)
    seen = SeenReply("We are  sorry. Naledi", "c1", posted_at=NOON)
    arrives(home, source_of(home), a_review("soup", replies=(seen,)), whole=False, at=LATER)
    merging.merge(shop, home.path, now=LATER)
    (reply,) = reply_ledger.replies_to(shop, id_of(shop, "soup"))
    assert (reply.state, reply.text, reply.posted_at) == (ReplyState.LIVE, "We are sorry. Naledi", NOON)


def test_the_later_word_stands_and_the_other_becomes_a_note(laptops):
    shop, home = laptops
    cases.describe(shop, id_of(shop, "soup"), who="a tourist", now=NOON)
    cases.describe(home, id_of(home, "soup"), who="a regular", now=LATER)
    cases.decline(shop, id_of(shop, "bed"), "abuse", now=LATER)
    cases.set_aside(home, id_of(home, "bed"), "a duplicate", now=NOON)
    report = merging.merge(shop, home.path, now=LATER)
    assert cases.case_of(shop, id_of(shop, "soup")).who == "a regular"
    bed = cases.case_of(shop, id_of(shop, "bed"))
    assert (bed.declined_why, bed.set_aside_why) == ("abuse", "")
    assert "a tourist" in cases.case_of(shop, id_of(shop, "soup")).notes[0][1]
    assert "a duplicate" in bed.notes[0][1]
    assert {(one.what, one.ours, one.theirs) for one in report.conflicts} == {
        ("who", "who: a tourist", "who: a regular"),
        ("how it was closed", "declined why: abuse", "set aside why: a duplicate"),
    }


def test_what_was_reopened_here_is_not_closed_again_by_an_older_word_from_there(laptops):
    shop, home = laptops
    for workspace in laptops:
        cases.decline(workspace, id_of(workspace, "soup"), "abuse", now=NOON)
    cases.reopen(shop, id_of(shop, "soup"), now=LATER)
    merging.merge(shop, home.path, now=LATER)
    assert cases.case_of(shop, id_of(shop, "soup")).declined_why == ""


def test_an_ending_that_is_over_here_is_not_brought_back_by_a_copy_from_before(laptops):
    shop, home = laptops
    soup = id_of(shop, "soup")
    for workspace in laptops:
        cases.set_aside(workspace, id_of(workspace, "soup"), "spam", now=NOON)
    hours = [NOON + timedelta(hours=number) for number in range(2, 12, 2)]
    for number, words in ((0, "No spam, it was cold."), (2, "And I told my friends.")):
        arrives(shop, source_of(shop), a_review("soup", text=words), whole=False, at=hours[number])
        if number == 0:
            reply_ledger.record_posted_elsewhere(shop, soup, "We are sorry.", now=hours[1])
    cases.let_it_rest(shop, soup, now=hours[3])
    merging.merge(shop, home.path, now=hours[4])
    assert cases.case_of(shop, soup).set_aside_why == ""
    found = coverage.measure(shop, Selection(), now=hours[4])
    assert (found.set_aside, found.heard) == (0, 1)


def test_an_edit_that_only_the_other_laptop_saw_brings_the_case_back_and_keeps_the_old_words(laptops):
    shop, home = laptops
    reply_ledger.record_posted_elsewhere(shop, id_of(shop, "soup"), "We are sorry.", now=NOON)
    edited = a_review("soup", text="They answered, and it is still cold.", rating=2.0)
    arrives(home, source_of(home), edited, whole=False, at=LATER)
    merging.merge(shop, home.path, now=LATER)
    soup = id_of(shop, "soup")
    assert one_review.review_with_id(shop, soup).text == "They answered, and it is still cold."
    assert [one.rating for one in one_review.revisions_of(shop, soup)] == [1.0]
    assert reply_ledger.replies_to(shop, soup)[0].outdated
    assert soup in reviews.list_ids(shop, Filter(), now=LATER)
    assert len(reviews.list_ids(shop, Filter(view="all", search="still cold"), now=LATER)) == 1
    assert is_sound(shop)


def test_a_review_whose_site_gave_it_another_id_is_the_same_review(laptops):
    shop, home = laptops
    words = {
        "text": "The waiter laughed at us when we asked for the bill.",
        "author": "Mia",
        "created_at": hours_ago(9),
    }
    arrives(shop, source_of(shop), a_review("visit-1", **words), whole=False)
    arrives(home, source_of(home), a_review("visit-2", **words), whole=False)
    assert merging.merge(shop, home.path, now=LATER).reviews == 0
    for identity in ("visit-1", "visit-2"):
        assert arrives(shop, source_of(shop), a_review(identity, **words), whole=False, at=LATER).new == 0


def a_copy(workspace, tmp_path, name="copy"):
    """Another laptop begins with a copy of this workspace."""
    back_up(workspace, tmp_path / f"{name}.db")
    return open_workspace(tmp_path / f"{name}.db", now=NOON)


def merged_both_ways(one, other):
    """What stands in the one and in the other once each has taken in the other as it was, twice; they are closed."""
    one.close()
    other.close()
    found = []
    for mine, theirs in ((one, other), (other, one)):
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / "mine.db"
            copy.write_bytes(mine.path.read_bytes())
            with contextlib.closing(open_workspace(copy, now=LATER)) as workspace:
                for _ in range(2):
                    merging.merge(workspace, theirs.path, now=LATER)
                assert is_sound(workspace)
                with workspace.read() as db:
                    ids = [row[0] for row in db.conn.execute("select external_id from reviews order by 1")]
                found.append((ids, coverage.measure(workspace, Selection(), now=LATER).complaints))
    return found


def rename_the_brand(workspace):
    brand = brands.list_brands(workspace)[0]
    brands.edit_brand(workspace, brand, now=LATER, name="Café Sol")


def move_the_source(workspace):
    source = source_of(workspace)
    configured_sources.edit_source(workspace, source, now=LATER, settings={"url": "https://elsewhere.example/feed"})


def do_both(workspace):
    rename_the_brand(workspace)
    move_the_source(workspace)


@pytest.mark.parametrize("change", [rename_the_brand, move_the_source, do_both])
def test_a_copy_from_before_the_brand_or_its_source_was_changed_brings_nothing_twice(laptops, tmp_path, change):
    shop, _ = laptops
    copy = a_copy(shop, tmp_path)
    reply_ledger.record_posted_elsewhere(copy, id_of(copy, "bed"), "A new bed is ordered.", now=NOON)
    change(shop)
    report = merging.merge(shop, copy.path, now=LATER)
    assert (report.reviews, report.replies) == (0, 1)
    assert len(brands.list_brands(shop)) == len(configured_sources.list_sources(shop)) == 1
    assert [one.text for one in reply_ledger.replies_to(shop, id_of(shop, "bed"))] == ["A new bed is ordered."]
    assert merged_both_ways(shop, copy) == [(["bed", "soup"], 2)] * 2


def test_brands_and_sources_made_in_the_same_second_are_told_apart(laptops):
    shop, home = laptops
    (brand,) = brands.list_brands(shop)
    arrives(shop, a_source(shop, brand, "Second guide"), a_review("from-shop", text="The tea was weak, said the shop."))
    arrives(shop, a_source(shop, a_brand(shop, "Bakery")), a_review("bread", text="The bread was old."))
    (brand,) = brands.list_brands(home)
    arrives(home, a_source(home, brand, "Third guide"), a_review("from-home", text="The tea was cold, said home."))
    arrives(home, a_source(home, a_brand(home, "Butcher"), "Meat guide"), a_review("ham", text="The ham was old."))
    merging.merge(shop, home.path, now=LATER)
    assert [one.name for one in brands.list_brands(shop)] == ["Bakery", "Butcher", "Corner Café"]
    assert len(configured_sources.list_sources(shop)) == 5
    assert coverage.measure(shop, Selection(), now=LATER).complaints == 6


def imported(workspace, *reviews, at=NOON, **settings):
    """A file of the brand's reviews is taken in."""
    brand = brands.list_brands(workspace)[0]
    known = [one for one, _ in configured_sources.list_sources(workspace) if one.kind == "file"]
    source = known[0] if known else a_source(workspace, brand, "Imported", kind="file", **(settings or {"of": "old"}))
    PollSink(workspace).store_page(source, Page(reviews=reviews, from_file=True), at)


CHAIR = {"text": "The chair broke under my grandmother.", "author": "Zoe", "created_at": hours_ago(60)}


@pytest.mark.parametrize("edited", [False, True])
def test_a_copy_from_before_a_poll_found_what_a_file_had_brought_brings_nothing_twice(laptops, tmp_path, edited):
    shop, _ = laptops
    imported(shop, a_review("row-1", weak_key=True, **CHAIR))
    imported(shop, a_review("row-2", weak_key=True, **CHAIR))  # the same row in another order of columns
    copy = a_copy(shop, tmp_path)
    drafts.save_draft(copy, id_of(copy, "row-2"), "Dear Zoe,", now=NOON)
    arrives(shop, source_of(shop), a_review("chair", **CHAIR), whole=False)
    reply_ledger.record_posted_elsewhere(shop, id_of(shop, "chair"), "A new chair is there.", now=NOON)
    if edited:
        words = CHAIR | {"text": "The chair broke. Nobody wrote."}
        arrives(shop, source_of(shop), a_review("chair", **words), whole=False, at=LATER)
    report = merging.merge(shop, copy.path, now=LATER)
    assert report.reviews == 0
    assert [one.text for one in reply_ledger.replies_to(shop, id_of(shop, "chair"))] == [
        "A new chair is there.",
        "Dear Zoe,",
    ]
    assert merged_both_ways(shop, copy) == [(["bed", "chair", "soup"], 3)] * 2


def test_a_copy_from_before_a_source_was_removed_and_added_in_other_words_brings_nothing_twice(laptops, tmp_path):
    shop, _ = laptops
    copy = a_copy(shop, tmp_path)
    reply_ledger.record_posted_elsewhere(copy, id_of(copy, "bed"), "A new bed is ordered.", now=NOON)
    old = source_of(shop)
    configured_sources.remove_source(shop, old, now=NOON)
    again = a_source(shop, brands.list_brands(shop)[0], "Town guide", url="https://elsewhere.example/feed")
    arrives(shop, again, a_review("soup"), a_review("bed", author="Tom"), at=LATER)
    report = merging.merge(shop, copy.path, now=LATER)
    assert (report.reviews, report.replies) == (0, 1)
    assert coverage.measure(shop, Selection(), now=LATER).complaints == 2
    assert merging.merge(shop, copy.path, now=LATER).changed == 0
    assert is_sound(shop)
    # The other way round, the old place is off the list there as well: else its next poll would bring all of it again.
    merging.merge(copy, shop.path, now=LATER)
    assert [one.settings for one, _ in configured_sources.list_sources(copy)] == [again.settings]
    assert coverage.measure(copy, Selection(), now=LATER).complaints == 2
    assert [one.text for one in reply_ledger.replies_to(copy, id_of(copy, "bed"))] == ["A new bed is ordered."]
    assert merging.merge(copy, shop.path, now=LATER).changed == 0
    assert is_sound(copy)


def test_a_source_that_only_one_laptop_has_given_up_stays_with_the_other(laptops):
    shop, home = laptops
    configured_sources.remove_source(home, source_of(home), now=NOON)
    merging.merge(shop, home.path, now=LATER)
    assert len(configured_sources.list_sources(shop)) == 1


def test_a_workspace_of_an_older_version_is_taken_in_and_stays_as_old_as_it_was(laptops, tmp_path):
    shop = laptops[0]
    kept = sorted((Path(__file__).parents[1] / "old_databases").glob("version_1.db.gz"))[0]
    old = tmp_path / "old.db"
    old.write_bytes(gzip.decompress(kept.read_bytes()))
    before = digest_of(old)
    report = merging.merge(shop, old, now=LATER)
    assert (report.reviews, report.replies, report.notes) == (4, 2, 1)
    assert digest_of(old) == before
    assert [one.name for one in tmp_path.glob("old*")] == ["old.db"]
    assert is_sound(shop)


def test_what_is_no_workspace_is_refused_in_a_sentence_and_nothing_changes(laptops, tmp_path):
    shop, home = laptops
    before = all_rows(shop)
    text, foreign, newer, damaged = (tmp_path / name for name in ("letter.txt", "music.db", "newer.db", "damaged.db"))
    text.write_text("Dear Ana,\n" * 40, "utf-8")
    with sqlite3.connect(foreign) as connection:
        connection.execute("create table songs (name)")
    connection.close()
    for target in (newer, damaged):
        back_up(home, target)
    with sqlite3.connect(newer) as connection:
        connection.execute(f"pragma user_version = {migrations.version() + 1}")
    connection.close()
    whole = damaged.read_bytes()
    damaged.write_bytes(whole[:8192] + b"\xff" * 8192 + whole[16384:])
    expected = {
        text: WorkspaceUnusable, foreign: WorkspaceUnusable, newer: WorkspaceUnusable, damaged: WorkspaceDamaged,
        tmp_path / "nowhere.db": RequestRefused, shop.path: RequestRefused, tmp_path: WorkspaceUnusable,
    }  # fmt: skip
    for target, problem in expected.items():
        with pytest.raises(StoreProblem) as caught:
            merging.merge(shop, target, now=LATER)
        assert isinstance(caught.value, problem), target
        assert str(caught.value).endswith(".")
    assert all_rows(shop) == before


# --- what holds for whatever the two did ------------------------------------------------------------------------------


@contextmanager
def a_workspace():
    with tempfile.TemporaryDirectory() as folder:
        connections = open_workspace(Path(folder) / "heard.db", now=NOON)
        try:
            yield connections
        finally:
            connections.close()


STEPS = ("reply", "site reply", "draft", "edit", "decline", "aside", "private", "reopen", "wants", "reason", "promise",
         "follow", "note", "new", "hand over", "gone")  # fmt: skip


@st.composite
def a_day(draw):
    """What an owner did: (hour, which review, step, words)."""
    return sorted(
        draw(
            st.lists(
                st.tuples(st.integers(1, 60), st.integers(0, 3), st.sampled_from(STEPS), st.sampled_from("abc")),
                max_size=9,
            )
        )
    )


def live(workspace, day):
    """Do it."""
    source = a_source(workspace, a_brand(workspace))
    shown = {f"r{number}": a_review(f"r{number}", author=f"Guest {number}") for number in range(3)}
    arrives(workspace, source, *shown.values(), whole=False)
    for hour, number, step, words in day:
        at, name = NOON + timedelta(hours=hour), f"r{number}"
        if step == "new" or name not in shown:
            shown[name] = shown.get(name) or a_review(name, author=f"Guest {number}", created_at=NOON)
            arrives(workspace, source, shown[name], whole=False, at=at)
        review = id_of(workspace, name)
        try:
            if step == "reply":
                reply_ledger.record_posted_elsewhere(workspace, review, f"Sorry {words}", now=at)
            elif step == "site reply":
                seen = (SeenReply(f"Sorry {words}", f"c{words}", posted_at=at),)
                arrives(workspace, source, a_review(name, author=f"Guest {number}", text=shown[name].text, replies=seen),
                        whole=False, at=at)  # fmt: skip
            elif step == "draft":
                drafts.save_draft(workspace, review, f"Dear {words}", now=at)
            elif step == "edit":
                shown[name] = a_review(name, author=f"Guest {number}", text=f"Now {words}", rating=3.0)
                arrives(workspace, source, shown[name], whole=False, at=at)
            elif step == "decline":
                cases.decline(workspace, review, words, now=at)
            elif step == "aside":
                cases.set_aside(workspace, review, words, now=at)
            elif step == "private":
                cases.answer_in_private(workspace, review, channel="mail", said=words, now=at)
            elif step == "reopen":
                cases.reopen(workspace, review, now=at)
            elif step == "wants":
                cases.say_what_they_want(workspace, review, "a fix" if words == "a" else "to be heard", now=at)
            elif step == "reason":
                cases.set_reasons(workspace, review, [words], now=at)
            elif step == "promise":
                comeback.promise(workspace, review, f"call {words}", due_at=at, now=at)
            elif step == "follow":
                comeback.plan_follow_up(workspace, review, due_at=at + timedelta(days=1), now=at)
            elif step == "note":
                cases.add_note(workspace, review, words, now=at)
            elif step == "hand over":
                reply_ledger.hand_over(workspace, review, f"Over {words}", now=at)
            elif step == "gone":
                arrives(workspace, source, *[one for key, one in shown.items() if key != name], at=at)
        except RequestRefused:
            continue  # past the guard, or on its way already: an owner is told so too


LOTS = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@LOTS
@given(a_day(), a_day())
def test_merging_whatever_was_done_twice_changes_nothing_and_breaks_nothing(first, second):
    with a_workspace() as ours, a_workspace() as theirs:
        live(ours, first)
        live(theirs, second)
        merging.merge(ours, theirs.path, now=LATER)
        once = all_rows(ours)
        again = merging.merge(ours, theirs.path, now=LATER)
        assert (again.reviews, again.replies, again.notes, again.changed) == (0, 0, 0, 0)
        assert all_rows(ours) == once
        assert is_sound(ours)


@LOTS
@given(a_day(), a_day())
def test_this_into_that_gives_what_that_into_this_gives(first, second):
    with a_workspace() as a, a_workspace() as b, a_workspace() as b_copy:
        live(a, first)
        live(b, second)
        live(b_copy, second)
        untouched = a.path.with_name("a.db")
        back_up(a, untouched)
        merging.merge(a, b.path, now=LATER)
        merging.merge(b_copy, untouched, now=LATER)
        assert content(a) == content(b_copy)
