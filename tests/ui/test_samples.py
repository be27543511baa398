"""Trying Heard with the sample brands: what a newcomer sees, and that nothing stays behind."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest

from sources import registry
from sources.errors import SettingsWrong
from sources.kinds import sample
from sources.poller import Poller
from store import (
    activity,
    brands,
    cases,
    configured_sources,
    coverage,
    drafts,
    one_review,
    reply_ledger,
    reviews,
    standings,
)
from store.errors import RequestRefused
from store.poll_sink import PollSink
from store.records import Group
from store.reviews import Filter
from tests.builders import NOON, a_brand, a_review, a_source, arrives, id_of
from ui import sample_workspace


class NoNetwork:
    """A train in a tunnel: whoever asks for a page fails the test."""

    def for_source(self, source):
        return self

    def get(self, url, **wanted):
        raise AssertionError(f"a sample asked for {url}")


@pytest.fixture
def tried(workspace):
    sample_workspace.add_samples(workspace, now=NOON)
    return workspace


def cards(workspace, now=NOON, **wanted):
    return reviews.cards(workspace, reviews.list_ids(workspace, Filter(**wanted), now=now), now=now)


def last_thirty_days(workspace, now=NOON):
    day = now.date()
    return coverage.measure(workspace, coverage.Selection(since=day - timedelta(days=30), until=day), now=now)


@pytest.mark.parametrize("file", sample.names())
def test_every_recording_is_read_whole_with_a_date_and_a_language_for_each_review(file):
    recording = sample.parse(sample.document(file))
    assert recording.reviews
    assert recording.rejected == ()
    for review in recording.reviews:
        assert review.created_at <= recording.recorded_at, review
        assert review.language, review
        assert review.author, review
        assert review.text, review
        assert not review.weak_key


def test_seven_people_wait_three_overdue_two_due_today_two_later(tried):
    waiting = cards(tried)
    assert Counter(card.group for card in waiting) == {Group.OVERDUE: 3, Group.TODAY: 2, Group.LATER: 2}
    assert [card.author for card in waiting] == [
        "ليلى", "Ana P.", "Jürgen W.", "Tom Ashworth", "Mariette", "Claire D.", "kelpie_77"
    ]  # fmt: skip
    assert [card.language for card in waiting] == ["ar", "en", "de", "en", "af", "fr", "en"]
    assert (NOON - waiting[0].opened_at).days == 16


def test_some_are_unrated_and_some_deserve_thanks(tried):
    counts = reviews.view_counts(tried, now=NOON)
    assert counts["unrated"] == 3
    assert counts["to thank"] >= 8
    assert {card.language for card in cards(tried, view="to thank")} >= {"en", "de", "he"}


def test_ratings_in_running_text_are_marked_as_guessed(tried):
    mentions = [card for card in cards(tried, view="all") if card.source == "Web mentions" and card.rating is not None]
    assert len(mentions) == 7
    assert all(card.rating_guessed for card in mentions)


def test_the_figures_are_those_of_somebody_who_answers_nearly_everybody(tried):
    figures = last_thirty_days(tried)
    assert 0.85 <= figures.coverage <= 0.95
    assert figures.waiting == 7
    assert figures.overdue == 3
    assert figures.heard_in_private >= 5
    assert 10 <= figures.median_hours_to_reply <= 30
    assert 0.6 <= figures.within_target < 1
    assert figures.won_back == 3
    assert figures.set_aside == 1
    every = coverage.measure(tried, coverage.Selection(), now=NOON)
    assert every.declined == 1


def test_anas_review_shows_its_history_its_case_and_a_draft_to_go_on_with(tried):
    ana = id_of(tried, "tg-1061")
    (revision,) = one_review.revisions_of(tried, ana)
    assert revision.rating == 2.0
    assert revision.seen_from < revision.seen_until < NOON
    assert drafts.draft_of(tried, ana).text.startswith("Dear Ana")
    assert drafts.ticks_of(tried, ana) == {"read": True, "facts": True}
    assert cases.case_of(tried, ana).reasons == ("cold food", "waiting")
    others = one_review.others_by_the_same_author(tried, one_review.review_with_id(tried, ana))
    assert [one_review.review_with_id(tried, one).rating for one in others] == [5.0, 5.0]


def test_the_story_lies_in_the_past_and_in_order(tried):
    for card in cards(tried, view="all"):
        told = activity.of_review(tried, card.review_id)
        moments = [line.at for line in told]
        assert moments == sorted(moments)
        assert all(moment <= NOON for moment in moments)
        for reply in reply_ledger.replies_to(tried, card.review_id):
            assert reply.posted_at is None or card.opened_at < reply.posted_at <= NOON


def test_every_reply_of_the_sample_is_one_to_learn_from(tried):
    """Long enough to say something, short enough to be read, with the name of a person under it, and never twice."""
    with tried.read() as db:
        texts = [row[0] for row in db.conn.execute("select text from replies where state = 'posted'")]
    assert len(texts) >= 40
    assert len(set(texts)) == len(texts)
    for text in texts:
        assert len(text.split()) <= 150, text
        assert text.splitlines()[-1].partition(",")[0] in ("Naledi", "Katrin", "Sami"), text


def test_polling_the_samples_again_brings_nothing_new_and_asks_nobody(tried):
    later = NOON + timedelta(hours=5)
    results = Poller(PollSink(tried), NoNetwork(), lambda: later).poll_due(force=True)
    assert [(one.status, one.error, one.new, one.updated, one.rejected) for one in results] == [("ok", "", 0, 0, 0)] * 4
    assert sum(one.unchanged for one in results) == reviews.count(tried, Filter(view="all"), now=later)
    assert len(cards(tried, now=later)) == 7


def test_the_sample_kind_is_polled_but_offered_nowhere():
    offered = registry.keys()
    assert sample.key not in offered
    assert registry.kind("sample").offered is False


def test_a_sample_whose_recording_is_unknown_says_what_to_do(tried):
    source, _ = configured_sources.list_sources(tried)[0]
    for settings in (
        {"file": "../story.toml", "shifted_to": "2026-11-23T12:00:00Z"},
        dict(source.settings) | {"shifted_to": "soon"},
    ):
        with pytest.raises(SettingsWrong, match="add them again"):
            list(sample.poll(replace(source, settings=settings), None, {}))


def test_removing_the_samples_leaves_nothing_of_them_and_all_of_ours(workspace):
    ours = a_brand(workspace)
    arrives(workspace, a_source(workspace, ours), a_review("r1"))
    changes = sample_workspace.add_samples(workspace, now=NOON)
    assert sample_workspace.has_samples(workspace)
    assert len(changes.brands) == 3
    assert [brand.name for brand in brands.list_brands(workspace)] == [
        "Corner Café", "Corner Café (sample)", "Speiche", "Tidewise"
    ]  # fmt: skip
    assert [brand.is_sample for brand in brands.list_brands(workspace)] == [False, True, True, True]

    removed = sample_workspace.remove_samples(workspace, now=NOON)

    assert removed.brands == changes.brands
    assert removed.reviews >= changes.reviews
    assert not sample_workspace.has_samples(workspace)
    assert [brand.name for brand in brands.list_brands(workspace)] == ["Corner Café"]
    assert [card.author for card in cards(workspace, view="all")] == ["Ana P."]


def test_an_empty_workspace_is_empty_again_after_trying(tried):
    sample_workspace.remove_samples(tried, now=NOON)
    assert reviews.count(tried, Filter(view="all"), now=NOON) == 0
    assert reviews.count(tried, Filter(view="all", search="soup"), now=NOON) == 0
    assert configured_sources.list_sources(tried, with_removed=True) == []
    assert not any(reviews.view_counts(tried, now=NOON).values())
    with tried.read() as db:
        assert standings.wrong_counts(db) == []
        assert db.conn.execute("pragma foreign_key_check").fetchall() == []
        db.conn.execute("insert into reviews_fts (reviews_fts) values ('integrity-check')")
        for table in ("replies", "cases", "case_notes", "reasons", "follow_ups", "revisions", "source_health"):
            assert db.conn.execute(f"select count(*) from {table}").fetchone()[0] == 0, table


def test_samples_are_not_made_twice(tried):
    with pytest.raises(RequestRefused, match="already"):
        sample_workspace.add_samples(tried, now=NOON)
    sample_workspace.remove_samples(tried, now=NOON)
    sample_workspace.add_samples(tried, now=NOON)
    assert len(cards(tried)) == 7
    with tried.read() as db:
        assert standings.wrong_counts(db) == []


def test_making_the_samples_takes_less_than_a_second(workspace):
    began = time.perf_counter()
    sample_workspace.add_samples(workspace, now=NOON)
    assert time.perf_counter() - began < 1.0
