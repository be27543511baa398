"""Somebody who hears the window: the real program over the real accessibility bus, from the queue to the sent reply."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from store import reply_ledger
from store.workspace_file import open_workspace
from tests import screen_reader
from tests.builders import a_brand, a_review, a_source, arrives, id_of
from tests.screen_reader import AtSpi

REPLY = "Dear Ana, I am sorry. Your mother's soup came cold, and then cold again. Please write to me. Naledi"

pytestmark = [
    pytest.mark.skipif(bool(screen_reader.what_is_missing()), reason=screen_reader.what_is_missing() or "it is there"),
    pytest.mark.enable_socket,  # the bus is a socket of this machine
    pytest.mark.slow,
]


@pytest.fixture
def complaint(tmp_path: Path) -> Path:
    """A workspace with Ana's complaint at a site that Heard can post to, four days and five hours old by the wall clock."""
    place = tmp_path / "heard.db"
    now = datetime.now(UTC)
    workspace = open_workspace(place, now=now)
    brand = a_brand(workspace, signature="Naledi")
    shop = a_source(workspace, brand, "Town guide", "wordpress", url="http://127.0.0.1:9/", user="naledi")
    arrives(workspace, shop, a_review(created_at=now - timedelta(hours=101)), at=now)
    workspace.close()
    return place


@pytest.fixture
def reader(complaint: Path, tmp_path: Path) -> Iterator[AtSpi]:
    home = tmp_path / "home"
    home.mkdir()
    with AtSpi(complaint, home) as reader:
        yield reader


@pytest.mark.timeout(240)
def test_a_complaint_is_found_read_answered_and_sent_by_ear(reader: AtSpi, complaint: Path):
    queue = reader.finds("queueView", "Reviews")
    cards = [seen for seen in reader.below(queue) if seen.role in ("cell", "table cell", "list item")]
    assert [card.name.split(", Corner Café")[0] for card in cards] == [
        "Ana P., 1 star, Cold soup, twice, 2 days overdue"
    ]

    letter = reader.finds("reviewText")
    assert "it came cold again" in reader.text_of(letter)

    editor = reader.finds("replyEditor", "Your reply")
    assert editor.is_editable
    looked_up = reader.finds("item_facts", "Looked up what happened: to tick")
    assert looked_up.role == "check box"
    assert not looked_up.is_checked
    reader.presses(looked_up)
    assert reader.finds("item_facts", "ticked").is_checked

    reader.writes(editor, REPLY)
    assert reader.text_of(editor) == REPLY
    sorry = reader.finds("item_sorry", "seen in the draft")
    assert sorry.is_checked

    post = reader.waits_for(
        lambda seen: seen.name_for_tests == "postButton" and seen.is_enabled, "Post that can be pressed"
    )
    assert (post.role, post.name) == ("push button", "Post your reply")
    reader.presses(post)
    asked = reader.waits_for(
        lambda seen: seen.name_for_tests in ("stillOpenBanner", "undoSendBanner") and seen.is_showing,
        "what Post led to",
    )
    if asked.name_for_tests == "stillOpenBanner":  # the checklist's open items are named once; one more press posts
        reader.presses(reader.finds("post_anywayButton"))
        reader.finds("undoSendBanner")
    assert _replies(complaint) == {"queued": REPLY}


def _replies(place: Path) -> dict[str, str]:
    """The replies in the file, by state."""
    workspace = open_workspace(place, now=datetime.now(UTC))
    found = {str(one.state): one.text for one in reply_ledger.replies_to(workspace, id_of(workspace, "r1"))}
    workspace.close()
    return found
