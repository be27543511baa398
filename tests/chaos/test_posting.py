"""Replies through storms: cuts before, while and after a reply is stored, and the program killed at every step.

However a run goes, the site has each reply at most once, what cannot be known stands as unknown, and no words are lost.
HEARD_CHAOS_ROUNDS says how many seeded runs are made (60 by themselves, 1,000 for a release); HEARD_CHAOS_SEED which.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from sources import registry
from sources.contract import Posted
from sources.outbox import Outbox
from sources.web import Bounds
from store import outbox_ledger, reply_ledger
from store.db import Connections
from store.errors import RequestRefused
from store.outbox_store import OutboxStore
from store.records import ReplyState
from tests.builders import NOON
from tests.fakes import HandClock
from tests.letterbox import LetterBox, Mishap
from tests.posting import Shop
from tests.wordpress_site import TROUBLES, WordPressSite

#: A site that is silent for so long is given up; short, or the storm would take minutes.
HASTY = Bounds(connect_seconds=1.0, silence_seconds=0.1, response_seconds=1.0, body_bytes=2**20)

ROUNDS = int(os.environ.get("HEARD_CHAOS_ROUNDS", "60"))
SEED = int(os.environ.get("HEARD_CHAOS_SEED", "2026"))
ROOT = Path(__file__).resolve().parents[2]

POST_MISHAPS = (
    Mishap.CUT_BEFORE, Mishap.CUT_AFTER, Mishap.HALF_ANSWER, Mishap.ERROR_BEFORE, Mishap.ERROR_AFTER,
    Mishap.LOGIN_PAGE, Mishap.REFUSED, Mishap.BUSY,
)  # fmt: skip
LOOK_MISHAPS = (Mishap.CUT_BEFORE, Mishap.ERROR_BEFORE, Mishap.LOGIN_PAGE)


class PowerCut(BaseException):
    """The process is gone: nothing of ours may catch this."""


class Fate:
    """Decides by its seed where the power fails. It counts the steps that it let pass."""

    def __init__(self, dice: random.Random, *, danger: float) -> None:
        self._dice = dice
        self.danger = danger

    def step(self) -> None:
        if self._dice.random() < self.danger:
            raise PowerCut


class MortalStore:
    """The real store, in a process that may die before or after each of its transactions."""

    STEPS = ("recover", "claim", "seen", "posted", "put_back", "refused", "lost_sight", "sign_in_needed")

    def __init__(self, store: OutboxStore, fate: Fate) -> None:
        self._store, self._fate = store, fate

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._store, name)
        if name not in self.STEPS:
            return found

        def mortal(*arguments: Any, **more: Any) -> Any:
            self._fate.step()
            done = found(*arguments, **more)
            self._fate.step()
            return done

        return mortal


class MortalKind:
    """A kind of source, in a process that may die before a request leaves and after its answer came."""

    def __init__(self, kind: Any, fate: Fate) -> None:
        self._kind, self._fate = kind, fate
        self.replies, self.title = kind.replies, kind.title

    def reply(self, *arguments: Any) -> Posted:
        self._fate.step()
        posted = self._kind.reply(*arguments)
        self._fate.step()
        return posted

    def thread(self, *arguments: Any) -> Any:
        self._fate.step()
        seen = self._kind.thread(*arguments)
        self._fate.step()
        return seen


class AtTheLetterBox:
    """A site that takes whatever comes, twice if it comes twice."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop

    def complains(self, number: int) -> int:
        return self.shop.complains(f"storm-{number}")

    def weather(self, dice: random.Random, trouble: float) -> None:
        self.shop.box.next_post = lambda: dice.choice(POST_MISHAPS) if dice.random() < trouble else Mishap.NONE
        self.shop.box.next_look = lambda: dice.choice(LOOK_MISHAPS) if dice.random() < trouble else Mishap.NONE

    def stands(self, review: int, text: str) -> int:
        return self.shop.box.replies.count(text)


class AtWordPress:
    """A site that refuses a duplicate, asks to wait, moderates, and turns quotes and dashes in what it shows."""

    def __init__(self, shop: Shop, blog: WordPressSite) -> None:
        self.shop, self.blog = shop, blog
        self._comments: dict[int, int] = {}

    def complains(self, number: int) -> int:
        comment = self.blog.shows_comment(f"Complaint {number}", author=f"Customer {number}")
        review = self.shop.complains(str(comment))
        self._comments[review] = comment
        return review

    def weather(self, dice: random.Random, trouble: float) -> None:
        self.blog.moderates_all = dice.random() < trouble
        self.blog._troubles.clear()
        self.blog.meets(*(dice.choice(TROUBLES) for _ in range(6) if dice.random() < trouble))

    def stands(self, review: int, text: str) -> int:
        return len(self.blog.replies_to(self._comments[review]))


@pytest.fixture(params=["letterbox", "wordpress"])
def place(request: pytest.FixtureRequest, workspace: Connections, letter_box: LetterBox) -> Iterator[Any]:
    clock = HandClock(NOON)
    if request.param == "letterbox":
        shop = Shop(workspace, letter_box, clock)
        yield AtTheLetterBox(shop)
        shop.close()
        return
    with WordPressSite(clock) as blog:
        shop = Shop(
            workspace, letter_box, clock, kind="wordpress", settings=blog.settings, secrets=blog.secret, bounds=HASTY
        )
        yield AtWordPress(shop, blog)
        shop.close()


@pytest.mark.timeout(3600)
def test_through_any_storm_each_reply_stands_at_most_once_and_none_is_lost(place: Any) -> None:
    ends: dict[str, int] = {}
    for number in range(ROUNDS):
        end = _one_storm(place, random.Random(f"{SEED}/{number}"), number)
        ends[end] = ends.get(end, 0) + 1
    # A test that never saw trouble, or never a quiet end, would prove nothing.
    assert ends.get("live", 0) + ends.get("posted", 0) > ROUNDS // 2, ends
    assert len(ends) >= 2, ends


def _one_storm(place: Any, dice: random.Random, number: int) -> str:
    shop = place.shop
    review = place.complains(number)
    text = f"Reply number {number}: I'm sorry - here is what I will do... {dice.random()}"
    fate = Fate(dice, danger=dice.choice((0.0, 0.03, 0.15)))
    place.weather(dice, dice.choice((0.0, 0.15, 0.4)))
    shop.posts(text, minutes=dice.choice((0, 2)), review=review)
    for _ in range(dice.randint(1, 6)):
        _one_life(shop, fate, now=dice.random() < 0.5)
        shop.clock.goes_on(minutes=dice.choice((1, 5, 45)))
        _the_owner_acts(place, dice, review, text)
        _check(place, review, text, whole=False)
    place.weather(dice, 0.0)
    fate.danger = 0.0
    for _ in range(3):
        _one_life(shop, fate, now=True)
        shop.clock.goes_on(hours=7)
    end = _check(place, review, text, whole=True)
    if end in (ReplyState.UNKNOWN, ReplyState.DRAFT, ReplyState.REFUSED):
        # The owner looks, says what is true, and posts what is not there: then it stands there, once.
        outbox_ledger.settle_unknown(shop.workspace, review, there=False, now=shop.clock())
        with suppress(RequestRefused):
            shop.posts(text, minutes=0, review=review)
        _one_life(shop, fate, now=True)
        assert _check(place, review, text, whole=True) in ("posted", "live")
    return end


def _one_life(shop: Shop, fate: Fate, *, now: bool) -> None:
    """A process starts, sends what it can, and ends, one way or the other."""
    outbox = Outbox(
        MortalStore(OutboxStore(shop.workspace), fate),  # type: ignore[arg-type]
        shop.web,
        shop.clock,
        kind_of=lambda key: MortalKind(registry.kind(key), fate),  # type: ignore[arg-type, return-value]
    )
    with suppress(PowerCut):
        outbox.deliver_due(now=now)


def _the_owner_acts(place: Any, dice: random.Random, review: int, text: str) -> None:
    """Sometimes the owner calls it back and posts it again, types late, or says (truly) what stands at the site."""
    shop, act = place.shop, dice.random()
    with suppress(RequestRefused):
        if act < 0.1:
            outbox_ledger.undo(shop.workspace, review, now=shop.clock())
        elif act < 0.2:
            shop.posts(text, minutes=0, review=review)
        elif act < 0.25:
            shop.writes(text, review)
        elif act < 0.4:
            there = place.stands(review, text) == 1
            outbox_ledger.settle_unknown(shop.workspace, review, there=there, now=shop.clock())


def _check(place: Any, review: int, text: str, *, whole: bool) -> str:
    stands = place.stands(review, text)
    rows = [one for one in reply_ledger.replies_to(place.shop.workspace, review) if one.text]
    assert stands <= 1, f"{text!r} stands {stands} times"
    assert [one.text for one in rows] == [text], f"{text!r} is kept {len(rows)} times: {[one.state for one in rows]}"
    state = rows[0].state
    if state in (ReplyState.POSTED, ReplyState.LIVE):
        assert stands == 1, f"{state}, and it does not stand there"
    if whole:
        # In calm weather the thread was read: what stands there was found, and what does not is not claimed to.
        assert state is not ReplyState.SENDING
        assert (state in (ReplyState.POSTED, ReplyState.LIVE)) == (stands == 1), state
    return str(state)


# --- real processes, really killed -----------------------------------------------------------------------------------

needs_kill = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system cannot kill a process outright")


def heard(shop: Shop, *words: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "HEARD_WORKSPACE": str(shop.workspace.path), "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [sys.executable, "-W", "ignore", "-m", "tests.chaos.heard_with_letterbox", *words],
        cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def says(process: subprocess.Popen[str]) -> Any:
    out, error = process.communicate(timeout=60)
    assert "Traceback" not in error, error
    return json.loads(out) if out else None


KILLS = ("at the first look", "before it is stored", "after it was stored", "at the look afterwards")


@needs_kill
@pytest.mark.parametrize("moment", KILLS)
def test_a_process_killed_at_any_moment_leaves_each_reply_at_most_once(shop: Shop, moment: str) -> None:
    shop.posts(minutes=0)
    text = shop.thread()[0].text
    victim: list[subprocess.Popen[str]] = []
    started = threading.Event()

    def kill() -> Mishap:
        started.wait(30)
        victim[0].kill()
        victim[0].wait(30)
        return Mishap.CUT_BEFORE

    looks = iter(range(9))
    if moment == "at the first look":
        shop.box.next_look = lambda: kill() if next(looks) == 0 else Mishap.NONE
    elif moment == "before it is stored":
        posts = iter(range(9))
        shop.box.next_post = lambda: kill() if next(posts) == 0 else Mishap.NONE
    elif moment == "after it was stored":
        shop.box.after_storing = lambda: kill() and None
    else:
        shop.box.meets(Mishap.CUT_AFTER)
        shop.box.next_look = lambda: kill() if next(looks) == 1 else Mishap.NONE
    victim.append(heard(shop, "send", "--json"))
    started.set()
    victim[0].communicate(timeout=60)
    assert victim[0].returncode == -signal.SIGKILL
    shop.box.after_storing = lambda: None

    shape = says(heard(shop, "send", "--now", "--json"))

    assert shop.box.replies.count(text) <= 1
    (reply,) = shape["replies"]
    if shop.box.replies:
        assert (reply["state"], shape["sent"]) == ("live", 1)
    else:
        # It was claimed and may have left: nobody but the owner sends it again.
        assert (reply["state"], shape["unknown"]) == ("unknown", 1)
        assert reply["error"]
        outbox_ledger.settle_unknown(shop.workspace, shop.ana, there=False, now=shop.clock())
        says(heard(shop, "send", "--now", "--json"))
    assert shop.box.replies == [text]
    assert shop.thread()[0].text == text


def test_two_processes_that_send_at_once_send_each_reply_once(shop: Shop) -> None:
    texts = []
    for number in range(4):
        review = shop.complains(f"two-{number}")
        texts.append(f"Answer {number}: I am sorry for the cold soup.")
        shop.posts(texts[-1], minutes=0, review=review)

    first, second = heard(shop, "send", "--json"), heard(shop, "send", "--json")
    sent = says(first)["sent"] + says(second)["sent"]

    assert sorted(shop.box.replies) == sorted(texts)
    assert sent == 4


def test_a_file_that_grew_through_storms_is_whole(shop: Shop) -> None:
    from store import standings, workspace_file

    dice = random.Random(SEED)
    for number in range(5):
        _one_storm(AtTheLetterBox(shop), dice, 10_000 + number)

    report = workspace_file.check_workspace(shop.workspace, standings.wrong_counts)

    assert report.problems == ()
