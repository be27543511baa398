"""The response log as a list: which replies, in which order, and how fast with a hundred thousand of them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from store import drafts, log_pages, reply_ledger
from store.records import ReplyState
from store.response_log import LogChoice, log_rows, write_log
from store.times import to_text
from tests.builders import NOON, a_brand, a_source, arrives, hours_ago, id_of
from tests.builders import a_review as any_review
from ui.log.model import sentence_for


@pytest.fixture
def source(workspace):
    return a_source(workspace, a_brand(workspace))


def a_review(name, **fields):
    """Each in other words: the same words by the same person are the same review under another id."""
    return any_review(name, **{"text": f"It was cold at table {name}.", "title": f"Table {name}"} | fields)


def answered(workspace, source, name, at, words="Thank you, and I am sorry.", **fields):
    arrives(workspace, source, a_review(name, **fields), whole=False)
    reply_ledger.record_posted_elsewhere(workspace, id_of(workspace, name), words, now=at, posted_by="Naledi")


def lines(workspace, search="", **choice):
    ids = log_pages.log_ids(workspace, LogChoice(**choice), search_words=search)
    return log_pages.log_page(workspace, list(ids))


def test_the_newest_reply_stands_first_and_a_draft_is_none(workspace, source):
    answered(workspace, source, "a", hours_ago(30))
    answered(workspace, source, "b", hours_ago(2))
    arrives(workspace, source, a_review("c"), whole=False)
    drafts.save_draft(workspace, id_of(workspace, "c"), "Dear", now=NOON)
    assert [line.review_id for line in lines(workspace)] == [id_of(workspace, "b"), id_of(workspace, "a")]


def test_list_and_file_say_the_same(workspace, source):
    answered(workspace, source, "a", hours_ago(30))
    answered(workspace, source, "b", hours_ago(1))
    reply_ledger.record_posted_elsewhere(
        workspace, id_of(workspace, "a"), "And thank you for coming back.", now=hours_ago(20), posted_by="Naledi"
    )
    written = list(log_rows(workspace, LogChoice()))
    shown = list(reversed(lines(workspace)))
    assert [str(line.number) for line in shown] == [row["reply_number"] for row in written] == ["1", "2", "1"]
    assert [line.words for line in shown] == [row["reply_text"] for row in written]
    assert [f"{line.hours:.2f}" for line in shown] == [row["hours_to_reply"] for row in written]
    firsts = [(line, row) for line, row in zip(shown, written, strict=True) if line.number == 1]
    assert (
        [line.within_target for line, _ in firsts]
        == [row["within_target"] == "yes" for _, row in firsts]
        == [True, False]
    )


def test_stars_then_and_now_and_a_reply_that_waits(workspace, source):
    answered(workspace, source, "a", hours_ago(30))
    arrives(workspace, source, a_review("a", rating=4.0, rating_raw="4"), whole=False)
    arrives(workspace, source, a_review("b"), whole=False)
    reply_ledger.hand_over(workspace, id_of(workspace, "b"), "Thank you.", now=NOON)
    waiting, first = lines(workspace)
    assert (first.stars_then, first.stars_now, first.number) == (1.0, 4.0, 1)
    assert (waiting.state, waiting.number, waiting.hours, waiting.within_target) == (
        ReplyState.HANDED_OVER, None, None, None
    )  # fmt: skip


def test_search_finds_the_customers_words_and_ours(workspace, source):
    answered(
        workspace, source, "a", hours_ago(3), words="The warmer is mended.", text="The soup was cold.", author="Tom"
    )
    answered(workspace, source, "b", hours_ago(2), words="The driver rings now.", text="Nobody rang.", author="Mia")
    assert [line.author for line in lines(workspace, search="soup")] == ["Tom"]
    assert [line.author for line in lines(workspace, search="driver")] == ["Mia"]
    assert lines(workspace, search="?!") == []


def test_days_are_those_of_each_brands_calendar(workspace):
    """22:30 in UTC is the next day in Johannesburg."""
    brand = a_brand(workspace, "South", timezone="Africa/Johannesburg")
    at = NOON.replace(day=20, hour=22, minute=30)
    answered(workspace, a_source(workspace, brand, "South guide"), "a", at)
    day = at.date()
    assert lines(workspace, since=day, until=day) == []
    assert len(lines(workspace, since=day + timedelta(days=1), until=day + timedelta(days=1))) == 1
    assert lines(workspace, brand_id=brand.id + 1) == []


def test_a_long_reply_ends_at_a_word_and_a_vanished_one_is_left_out(workspace, source):
    answered(workspace, source, "a", hours_ago(3), words="soup\n" * 90)
    (line,) = lines(workspace)
    assert line.words.endswith("soup …")
    assert log_pages.log_page(workspace, [line.reply_id, 999_999]) == [line]
    assert log_pages.log_page(workspace, []) == []


def test_a_page_anywhere_in_a_long_log_is_read_by_its_ids_alone(workspace, source):
    number = 3_000
    with workspace.write() as db:
        db.conn.executemany(
            "insert into reviews (source_id, external_id, text, author, rating, opened_at, first_seen_at, content_hash) "
            "values (?, ?, 'Cold soup', 'Somebody', 1, ?, ?, x'00')",
            ((source.id, f"x{n}", to_text(hours_ago(n / 10 + 9)), to_text(hours_ago(n / 10))) for n in range(number)),
        )
        db.conn.execute(
            "insert into replies (review_id, state, origin, text, created_at, updated_at, posted_at) "
            "select id, 'posted', 'by hand', 'Thank you', first_seen_at, first_seen_at, first_seen_at from reviews"
        )
    ids = log_pages.log_ids(workspace, LogChoice())
    assert len(set(ids)) == number
    statements: list[str] = []
    with workspace.read() as db:
        db.conn.set_trace_callback(statements.append)
        for start in (0, number // 2, number - 32):
            wanted = ids[start : start + 32]
            assert [line.reply_id for line in log_pages.log_page(workspace, wanted)] == list(wanted)
        db.conn.set_trace_callback(None)
        for statement in statements:
            plan = [row["detail"] for row in db.conn.execute(f"explain query plan {statement}").fetchall()]
            scanned = [step for step in plan if step.startswith("SCAN") and "CONSTANT" not in step]
            assert scanned == [], statement


def test_thumbs_stand_in_the_list_as_thumbs_and_in_the_file_as_our_order_of_them(workspace, source):
    answered(workspace, source, "a", hours_ago(2), rating=1.0, rating_raw="not recommended")
    arrives(workspace, source, a_review("a", text="Mended since.", rating=5.0, rating_raw="recommended"), whole=False)
    answered(workspace, source, "b", hours_ago(1))
    starred, thumbs = lines(workspace)
    assert (thumbs.verdict_then, thumbs.verdict_now) == ("not recommended", "recommended")
    assert (starred.verdict_then, starred.verdict_now) == ("", "")
    assert sentence_for(thumbs).count("star") == 0
    assert "not recommended, now recommended" in sentence_for(thumbs)
    assert [(row["rating"], row["rating_now"]) for row in log_rows(workspace, LogChoice())] == [("1", "5"), ("1", "1")]


def test_a_log_whose_writing_is_stopped_leaves_the_file_that_was_there(workspace, source, tmp_path):
    for name in "abc":
        answered(workspace, source, name, hours_ago(2))
    target = tmp_path / "log.csv"
    write_log(workspace, target, LogChoice())
    before = target.read_bytes()
    told = []

    class Enough(Exception):
        pass

    def stops(done, whole):
        told.append((done, whole))
        raise Enough

    answered(workspace, source, "d", hours_ago(1))
    with pytest.raises(Enough):
        write_log(workspace, target, LogChoice(include_unanswered=True), tell=stops)
    assert told == [(4, 4)]
    assert target.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".")] == []
