"""The ledger of what is to be sent: undo windows, holding, claims that nobody takes twice, limits, and old files."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from store import brands, outbox_ledger, posting, reply_ledger, reviews, settings
from store.db import Connections
from store.errors import RequestRefused
from store.outbox_store import OutboxStore
from store.records import Brand
from store.reviews import Filter
from store.rules.identity import same_words
from store.rules.reply_limits import too_many
from store.sole_sender import sole_sender
from store.workspace_file import open_workspace
from tests.builders import NOON, a_brand, a_review, a_source, arrives, id_of

SORRY = "I am sorry that the soup came cold."


@dataclass(frozen=True)
class SiteLimits:
    length: int | None = 350
    unit: str = "characters"
    replies_per_review: int | None = None
    replaces: bool = False


@pytest.fixture
def brand(workspace: Connections) -> Brand:
    return a_brand(workspace, signature="Maria")


@pytest.fixture
def ana(workspace: Connections, brand: Brand) -> int:
    arrives(workspace, a_source(workspace, brand), a_review())
    return id_of(workspace, "r1")


def queue(workspace: Connections, review: int, text: str = SORRY, **more) -> None:
    outbox_ledger.queue_reply(workspace, review, text, now=NOON, send_after=NOON + timedelta(minutes=2), **more)


def test_a_queued_reply_stands_in_the_outbox_and_the_review_still_waits(workspace: Connections, ana: int) -> None:
    queue(workspace, ana)

    assert list(reviews.list_ids(workspace, Filter(view="outbox"), now=NOON)) == [ana]
    assert list(reviews.list_ids(workspace, Filter(view="waiting"), now=NOON)) == [ana]
    (reply,) = outbox_ledger.waiting(workspace)
    assert (reply.text, reply.posted_by) == (SORRY, "Maria")


@pytest.mark.parametrize(
    ("unit", "text", "over"),
    [("characters", "🥣" * 351, 1), ("utf-16", "🥣" * 176, 2), ("bytes", "ü" * 176, 2), ("bytes", "ü" * 175, 0)],
)
def test_a_limit_counts_in_the_sites_own_unit(unit: str, text: str, over: int) -> None:
    assert too_many(text, SiteLimits(unit=unit)) == over


def test_a_site_with_one_reply_a_review_takes_no_second_unless_it_replaces(workspace: Connections, ana: int) -> None:
    reply_ledger.record_posted_elsewhere(workspace, ana, "We are on it.", now=NOON)

    with pytest.raises(RequestRefused, match="takes one reply to a review"):
        queue(workspace, ana, limits=SiteLimits(replies_per_review=1))
    queue(workspace, ana, limits=SiteLimits(replies_per_review=1, replaces=True))


def test_another_draft_is_never_overwritten_by_a_reply_from_a_file(workspace: Connections, ana: int) -> None:
    reply_ledger.keep_words(workspace, ana, "Half a thought that is still being", now=NOON)

    queue(workspace, ana)

    texts = {str(one.state): one.text for one in reply_ledger.replies_to(workspace, ana)}
    assert texts == {"draft": "Half a thought that is still being", "queued": SORRY}
    outbox_ledger.undo(workspace, ana, now=NOON)
    (draft,) = reply_ledger.replies_to(workspace, ana)
    assert SORRY in draft.text
    assert "Half a thought" in draft.text


def test_the_undo_window_is_two_minutes_unless_chosen_otherwise_for_all_or_for_a_brand(
    workspace: Connections, brand: Brand
) -> None:
    other = brands.add_brand(workspace, name="Other", now=NOON)
    assert posting.undo_window(workspace, brand.id) == timedelta(minutes=2)

    posting.set_undo_window(workspace, 600)
    posting.set_undo_window(workspace, 0, brand_id=brand.id)

    assert posting.undo_window(workspace, brand.id) == timedelta(0)
    assert posting.undo_window(workspace, other.id) == timedelta(minutes=10)
    with pytest.raises(RequestRefused, match="choose one"):
        posting.set_undo_window(workspace, 7)


def test_many_hands_reach_for_one_reply_and_one_has_it(workspace: Connections, ana: int) -> None:
    queue(workspace, ana)
    (reply_id,) = OutboxStore(workspace).due(NOON + timedelta(hours=1))
    workspaces = [open_workspace(workspace.path, now=NOON) for _ in range(6)]
    together = threading.Barrier(len(workspaces))
    taken: list[str] = []

    def reach(mine: Connections) -> None:
        together.wait(10)
        outgoing = OutboxStore(mine).claim(reply_id, NOON + timedelta(hours=1))
        if outgoing is not None:
            taken.append(outgoing.claim)

    threads = [threading.Thread(target=reach, args=(one,)) for one in workspaces]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for one in workspaces:
        one.close()

    assert len(taken) == 1


def test_what_another_process_is_sending_is_not_called_lost(workspace: Connections, ana: int) -> None:
    with sole_sender(workspace.path) as first, sole_sender(workspace.path) as second:
        assert (first, second) == (True, False)
    with sole_sender(workspace.path) as again:
        assert again


def test_what_is_being_sent_cannot_be_called_back(workspace: Connections, ana: int) -> None:
    queue(workspace, ana)
    store = OutboxStore(workspace)
    (reply_id,) = store.due(NOON, anyway=True)
    store.claim(reply_id, NOON, anyway=True)

    with pytest.raises(RequestRefused, match="being sent just now"):
        outbox_ledger.undo(workspace, ana, now=NOON)


def test_a_late_outcome_of_a_sender_that_was_given_up_changes_nothing_that_was_settled(
    workspace: Connections, ana: int
) -> None:
    queue(workspace, ana)
    store = OutboxStore(workspace)
    (reply_id,) = store.due(NOON, anyway=True)
    outgoing = store.claim(reply_id, NOON, anyway=True)
    assert outgoing is not None
    store.recover(NOON)
    outbox_ledger.settle_unknown(workspace, ana, there=True, now=NOON)

    store.refused(outgoing, sentence="No.", now=NOON)
    store.put_back(outgoing, sentence="Offline.", waits_for="connection", next_try_at=NOON, now=NOON)
    store.lost_sight(outgoing, sentence="Who knows.", next_look_at=NOON, now=NOON)

    assert [str(one.state) for one in reply_ledger.replies_to(workspace, ana)] == ["posted"]


@pytest.mark.parametrize(
    ("ours", "theirs", "same"),
    [
        ('We said "sorry" - and mean it...', "We said “sorry” – and mean it…", True),
        ("It’s ours. :-)", "It's ours. 🙂", True),
        ("It's ours :D :lol: and 8-) see www.shop.example", "It’s ours 😀 😆 and 😎 see http://www.shop.example", True),
        ("Option D: 8 days", "Option : days", False),
        ("We are sorry.\n\nMaria", "We are sorry. Maria", True),
        ("We are sorry, Ana.", "We are sorry, Ben.", False),
        ("Sorry", "Sorry, and here is what we do about it", False),
        ("🙏", "🙏", True),
        ("🙏", "🥣", False),
        ("", "", False),
    ],
)
def test_the_same_words_are_known_again_in_the_sites_own_typography(ours: str, theirs: str, same: bool) -> None:
    assert same_words(ours, theirs) is same


def test_a_workspace_from_before_the_outbox_opens_with_its_replies(tmp_path: Path) -> None:
    from store import migrations

    path = tmp_path / "old.db"
    new = open_workspace(path, now=NOON)
    brand = a_brand(new)
    arrives(new, a_source(new, brand), a_review())
    reply_ledger.record_posted_elsewhere(new, id_of(new, "r1"), SORRY, now=NOON)
    with new.write() as db:  # as the first version left it
        for later in ("replies_on_their_way", "replies_in_the_outbox"):
            db.conn.execute(f"drop index {later}")
        for column in ("waits_for", "next_try_at", "tries", "claim", "claimed_at", "appeared_id"):
            db.conn.execute(f"alter table replies drop column {column}")
        db.conn.execute("delete from _sqlite_migrations where name = '0003_outbox'")
        db.conn.execute(f"pragma user_version = {migrations.version() - 1}")
    new.close()

    old = open_workspace(path, now=NOON)

    (reply,) = reply_ledger.replies_to(old, id_of(old, "r1"))
    assert (reply.text, reply.waits_for) == (SORRY, "")
    assert settings.get(old, "posting_stopped", False) is False
    assert list(tmp_path.glob("old.backup-*-before-update.db"))
    old.close()
