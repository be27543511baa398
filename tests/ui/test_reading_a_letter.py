"""What a letter is read with: nothing that takes longer the more reviews, replies and cases there are beside it."""

from __future__ import annotations

import re

import pytest

from store import cases, reply_ledger
from tests.builders import NOON, a_brand, a_review, a_source, arrives, hours_ago, id_of
from tests.kept_workspaces import a_copy
from ui.coaching import Coach
from ui.letter_loader import load_letter

#: Steps that read all there is: of reviews, their standings or replies, or of a brand's.
_ALL = (
    re.compile(r"SCAN (reviews|standings|replies|revisions|activity|r|t|o|n|p)\b(?! USING INDEX replies_in_the_log)"),
    re.compile(r"standings_of_brand \(brand_id=\?\)"),
)


def _three_channels(workspace) -> None:
    corner = a_brand(workspace)
    guide, paper = a_source(workspace, corner), a_source(workspace, corner, "Town paper")
    elsewhere = a_source(workspace, a_brand(workspace, "Harbour Hotel"), "Harbour guide")
    arrives(workspace, guide, a_review("a1"), a_review("a2", created_at=hours_ago(900)), a_review("b1", author="Anna"))
    arrives(workspace, paper, a_review("a3", created_at=hours_ago(50)), a_review("b2", author="Anna"))
    arrives(workspace, elsewhere, a_review("a4"), a_review("b3", author="Anna"))


@pytest.fixture
def workspace(tmp_path):
    connections = a_copy(tmp_path / "heard.db", _three_channels)
    yield connections
    connections.close()


def _letter(workspace, external_id: str):
    return load_letter(workspace, Coach(workspace), id_of(workspace, external_id), now=NOON)


def test_no_statement_of_a_letter_reads_all_reviews_or_all_replies(workspace):
    reply_ledger.hand_over(workspace, id_of(workspace, "a2"), "We are sorry.", now=NOON)
    reply_ledger.confirm_posted(workspace, id_of(workspace, "a2"), now=NOON)
    cases.describe(workspace, id_of(workspace, "a2"), now=NOON, product="soup", prior_channel="telephone")
    ana, coach, asked = id_of(workspace, "a1"), Coach(workspace), []
    with workspace.read() as db:
        db.conn.set_trace_callback(asked.append)
        load_letter(workspace, coach, ana, now=NOON)
        db.conn.set_trace_callback(None)
        reads = [one for one in asked if one.lstrip().lower().startswith(("select", "with"))]
        assert len(reads) > 10
        plans = {one: [row[3] for row in db.conn.execute(f"explain query plan {one}")] for one in reads}
    read_all = [one for one, plan in plans.items() if any(way.search(step) for way in _ALL for step in plan)]
    assert read_all == []


def test_the_same_person_is_found_at_the_place_and_by_a_whole_name_in_the_brand(workspace):
    def others(external_id: str) -> list[int]:
        return [one.review_id for one in _letter(workspace, external_id).letter.others]

    assert others("a1") == [id_of(workspace, "a3"), id_of(workspace, "a2")]
    assert others("a4") == []
    assert others("b1") == []
