"""A damaged file and a power cut: all committed rows, or the plain word that it is damaged with the last backup beside it.

Many more kinds than `tests/store/test_workspace_file.py`, which tells how a workspace is mended.
"""

from __future__ import annotations

import hashlib
import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from store import cases, configured_sources, drafts, outbox_ledger, reply_ledger, reviews, standings
from store.errors import WorkspaceDamaged, WorkspaceUnusable
from store.workspace_file import check_workspace, open_workspace
from tests.builders import NOON, a_brand, a_review, a_source, arrives, id_of
from tests.chaos.counts import FULL, tells

SEED = 20261123
PAGE = 4096
COUNT = 12


def a_shop(path: Path) -> Path:
    """A dozen complaints, a draft, a posted reply, a note; all of it folded into the file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(open_workspace(path, now=NOON)) as workspace:
        source = a_source(workspace, a_brand(workspace))
        page = [
            a_review(f"r{n}", author=f"Guest {n}", text=f"Complaint {n} " + "cold soup " * 60) for n in range(COUNT)
        ]
        arrives(workspace, source, *page)
        drafts.save_draft(workspace, id_of(workspace, "r0"), "Dear Ana, half a sent", now=NOON)
        reply_ledger.record_posted_elsewhere(
            workspace, id_of(workspace, "r1"), "I am sorry, it was our fault.", now=NOON
        )
        cases.add_note(workspace, id_of(workspace, "r2"), "Called twice.", now=NOON)
    return path


def everything_is_there(path: Path) -> str:
    """ "whole" where every row is there, else how the program says that it is not; anything else fails."""
    try:
        found = _what_is_there(path)
    except WorkspaceUnusable as said:
        found, problem = ("told as damaged" if isinstance(said, WorkspaceDamaged) else "told as unusable"), str(said)
    else:
        return found
    assert problem.endswith(".")
    assert ".backup-" in problem or found != "told as damaged", problem
    return found


def _what_is_there(path: Path) -> str:
    with closing(open_workspace(path, now=NOON)) as workspace:
        ids = reviews.list_ids(workspace, reviews.Filter(view="all"), now=NOON)
        cards = reviews.cards(workspace, ids, now=NOON)
        draft = drafts.draft_of(workspace, id_of(workspace, "r0"))
        posted = reply_ledger.replies_to(workspace, id_of(workspace, "r1"))
        if check_workspace(workspace, standings.wrong_counts).problems:
            return "told by check-workspace"
        assert len(ids) == len(cards) == COUNT
        assert draft is not None
        assert draft.text == "Dear Ana, half a sent"
        assert [one.text for one in posted] == ["I am sorry, it was our fault."]
        return "whole"


def page_of_noise(whole: bytearray, chance: random.Random) -> None:
    start = PAGE * chance.randrange(1, len(whole) // PAGE)
    whole[start : start + PAGE] = chance.randbytes(PAGE)


def page_of_zeros(whole: bytearray, chance: random.Random) -> None:
    start = PAGE * chance.randrange(1, len(whole) // PAGE)
    whole[start : start + PAGE] = bytes(PAGE)


def two_pages_swapped(whole: bytearray, chance: random.Random) -> None:
    a, b = (PAGE * one for one in chance.sample(range(1, len(whole) // PAGE), 2))
    whole[a : a + PAGE], whole[b : b + PAGE] = whole[b : b + PAGE], whole[a : a + PAGE]


def one_bit(whole: bytearray, chance: random.Random) -> None:
    whole[chance.randrange(100, len(whole))] ^= 1 << chance.randrange(8)


def header_bytes(whole: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randint(1, 4)):
        # Not the two fields by which a file is known as ours, nor those that only other programs read.
        whole[chance.choice([*range(16, 24), *range(28, 60), *range(92, 100)])] = chance.randrange(256)


def cut_short(whole: bytearray, chance: random.Random) -> None:
    del whole[chance.randrange(100, len(whole)) :]


def grown(whole: bytearray, chance: random.Random) -> None:
    whole += chance.randbytes(chance.randrange(1, 3 * PAGE))


DAMAGES = (page_of_noise, page_of_zeros, two_pages_swapped, one_bit, header_bytes, cut_short, grown)


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_a_damaged_file_opens_whole_or_is_said_to_be_damaged_and_stays_as_it_is(tmp_path):
    whole = a_shop(tmp_path / "whole.db").read_bytes()
    count = 50 if FULL else 6
    ends: dict[str, int] = {}
    survived = 0
    for damage in DAMAGES:
        for number in range(count):
            folder = tmp_path / "day"
            folder.mkdir()
            damaged = bytearray(whole)
            damage(damaged, random.Random(f"{SEED}/{damage.__name__}/{number}"))
            path = folder / "heard.db"
            path.write_bytes(damaged)
            path.with_name("heard.backup-20261122T120000-daily.db").write_bytes(whole)
            before = hashlib.sha256(damaged).digest()
            try:
                end = everything_is_there(path)
            except AssertionError as problem:
                raise AssertionError(f"{damage.__name__} {number}: {problem}") from problem
            if end != "whole" and end != "told by check-workspace":
                assert hashlib.sha256(path.read_bytes()).digest() == before, (damage.__name__, number)
            ends[end] = ends.get(end, 0) + 1
            survived += 1
            shutil.rmtree(folder)
    assert ends["told as damaged"] > survived // 4, ends
    tells("damaged pages, header, length", tried=len(DAMAGES) * count, survived=survived, note=str(ends))


def test_a_schema_in_bytes_that_are_no_words_is_said_to_be_damaged(tmp_path):
    path = a_shop(tmp_path / "heard.db")
    whole = path.read_bytes()
    path.with_name("heard.backup-20261122T120000-daily.db").write_bytes(whole)
    broken = whole.replace(b"tablebrandsbrands", b"tablebr\xecndsbrands", 1).replace(
        b"create table brands (", b"create table brands )", 1
    )
    assert broken != whole
    path.write_bytes(broken)

    assert everything_is_there(path) == "told as damaged"
    assert path.read_bytes() == broken


def test_a_count_whose_brand_became_a_word_is_told_by_check_workspace(tmp_path):
    path = a_shop(tmp_path / "heard.db")
    with closing(sqlite3.connect(path)) as broken:
        broken.execute("update view_counts set brand_id = 'x' where view = (select min(view) from view_counts)")
        broken.commit()

    assert everything_is_there(path) == "told by check-workspace"


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_a_damaged_or_foreign_log_file_costs_whole_moments_and_never_the_file(tmp_path):
    """SQLite's log ends for it where a sum is wrong: what stands then is a moment that was."""
    path = a_shop(tmp_path / "first" / "heard.db")
    folded = path.read_bytes()
    with closing(open_workspace(path, now=NOON)) as workspace:
        for number in range(1, 16):
            drafts.save_draft(workspace, id_of(workspace, "r3"), f"{number} " + "word " * number, now=NOON)
        log = Path(f"{path}-wal").read_bytes()
    other = a_shop(tmp_path / "other" / "heard.db")
    with closing(open_workspace(other, now=NOON)) as workspace:
        drafts.save_draft(workspace, id_of(workspace, "r3"), "Somebody else's words.", now=NOON)
        foreign = Path(f"{other}-wal").read_bytes()
    count = 60 if FULL else 15
    survived = 0
    for number in range(count):
        chance = random.Random(f"{SEED}/log/{number}")
        damaged = bytearray(foreign if number % 5 == 0 else log)
        if number % 5:
            start = chance.randrange(len(damaged))
            damaged[start : start + chance.choice((1, 24, 4096))] = chance.randbytes(chance.choice((1, 24, 4096)))
        folder = tmp_path / "day"
        folder.mkdir()
        path = folder / "heard.db"
        path.write_bytes(folded)
        path.with_name("heard.backup-20261122T120000-daily.db").write_bytes(folded)
        Path(f"{path}-wal").write_bytes(damaged)
        if number % 5 == 0:
            # SQLite cannot tell whose log lies there: it is taken in, and what stands then is whole or said to be damaged.
            survived += everything_is_there(path) in ("whole", "told by check-workspace", "told as damaged")
            shutil.rmtree(folder)
            continue
        with closing(open_workspace(path, now=NOON)) as workspace:
            draft = drafts.draft_of(workspace, id_of(workspace, "r3"))
            words = draft.text if draft else ""
            reached = int(words.split()[0]) if words else 0
            assert words == (f"{reached} " + "word " * reached if reached else ""), number
            assert check_workspace(workspace, standings.wrong_counts).problems == ()
        survived += everything_is_there(path) == "whole"
        shutil.rmtree(folder)
    tells("damaged or foreign log file", tried=count, survived=survived)


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_a_power_cut_at_any_byte_keeps_every_word_that_was_said_to_be_kept(tmp_path):
    """The disk has what was synced, and some of what came after: drafts and states of replies are synced before they are
    told to be kept, so a log that reaches so far must have them."""
    path = a_shop(tmp_path / "first" / "heard.db")
    folded = path.read_bytes()
    log_file = Path(f"{path}-wal")
    kept: list[tuple[int, str, str]] = []  # how far the log reached, the draft, the state of the reply
    with closing(open_workspace(path, now=NOON)) as workspace:
        source_reviews = [a_review(f"p{n}", author=f"P{n}", text="no soup " * 40) for n in range(30)]
        ((source, _),) = configured_sources.list_sources(workspace)
        reply_to, draft_for = id_of(workspace, "r4"), id_of(workspace, "r3")
        steps = (
            lambda: drafts.save_draft(workspace, draft_for, "First words.", now=NOON),
            lambda: arrives(workspace, source, *source_reviews[:10], whole=False),
            lambda: reply_ledger.hand_over(workspace, reply_to, "I am sorry, come again.", now=NOON),
            lambda: drafts.save_draft(workspace, draft_for, "Second words, and more.", now=NOON),
            lambda: reply_ledger.confirm_posted(workspace, reply_to, now=NOON),
            lambda: arrives(workspace, source, *source_reviews[10:], whole=False),
            lambda: drafts.save_draft(workspace, draft_for, "The last words.", now=NOON),
        )
        for step in steps:
            step()
            states = [str(one.state) for one in reply_ledger.replies_to(workspace, reply_to)]
            draft = drafts.draft_of(workspace, draft_for)
            kept.append((log_file.stat().st_size, draft.text if draft else "", ",".join(states)))
        log = log_file.read_bytes()
    frames = (len(log) - 32) // (24 + PAGE)
    boundaries = [32 + frame * (24 + PAGE) for frame in range(frames + 1)]
    chance = random.Random(SEED)
    inside = [chance.randrange(1, len(log)) for _ in range(500 - len(boundaries) if FULL else 20)]
    cuts = sorted({*(boundaries if FULL else boundaries[:: max(1, frames // 30)]), *inside})
    survived = 0
    for cut in cuts:
        folder = tmp_path / "day"
        folder.mkdir()
        path = folder / "heard.db"
        path.write_bytes(folded)
        Path(f"{path}-wal").write_bytes(log[:cut])
        with closing(open_workspace(path, now=NOON)) as workspace:
            states = ",".join(str(one.state) for one in reply_ledger.replies_to(workspace, reply_to))
            draft = drafts.draft_of(workspace, draft_for)
            found = (draft.text if draft else "", states)
            reached = [(words, state) for size, words, state in kept if size <= cut]
            moments = [("", ""), *((words, state) for _, words, state in kept)]
            assert found in moments, (cut, found)
            assert not reached or moments.index(found) >= moments.index(reached[-1]), (cut, found, reached[-1])
            polled = len(reviews.list_ids(workspace, reviews.Filter(view="all"), now=NOON)) - COUNT
            assert polled in (0, 10, 30), "a poll is there whole or not at all"
            assert check_workspace(workspace, standings.wrong_counts).problems == ()
        survived += 1
        shutil.rmtree(folder)
    tells("power cuts in the log file", tried=len(cuts), survived=survived, note=f"{frames} frames")


@pytest.mark.parametrize("act", ["draft", "hand over", "confirm", "queue"])
def test_words_and_states_of_replies_are_on_the_disk_before_anybody_is_told(workspace, act):
    """What a power cut may take is decided by SQLite's `synchronous`: it must be full around these, and only these."""
    arrives(workspace, a_source(workspace, a_brand(workspace)), a_review("r1"))
    ana = id_of(workspace, "r1")
    if act == "confirm":
        reply_ledger.hand_over(workspace, ana, "I am sorry.", now=NOON)
    seen: list[str] = []
    with workspace.read() as db:
        db.conn.set_trace_callback(seen.append)
    if act == "draft":
        drafts.save_draft(workspace, ana, "I am sorry.", now=NOON)
    elif act == "hand over":
        reply_ledger.hand_over(workspace, ana, "I am sorry.", now=NOON)
    elif act == "confirm":
        reply_ledger.confirm_posted(workspace, ana, now=NOON)
    else:
        outbox_ledger.queue_reply(workspace, ana, "I am sorry.", now=NOON, send_after=NOON)
    with workspace.read() as db:
        db.conn.set_trace_callback(None)
    begins = [number for number, one in enumerate(seen) if one.strip().lower().startswith("begin")]
    last = [one for one in seen[: begins[0]] if "synchronous" in one.lower()][-1]
    assert "full" in last.lower(), last
