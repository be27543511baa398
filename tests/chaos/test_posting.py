"""Replies through storms: cuts before, while and after a reply is stored, and the program killed at every step.

However a run goes, the site has each reply at most once, what cannot be known stands as unknown, and no words are lost.
HEARD_CHAOS_ROUNDS says how many seeded runs are made (60 by themselves, 1,000 for a release); HEARD_CHAOS_SEED which.
"""

from __future__ import annotations

import itertools
import json
import random
import signal
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from sources.web import Bounds
from store import outbox_ledger, standings, workspace_file
from store.db import Connections
from tests.api_sites.app_store_connect import AppStoreConnectSite
from tests.builders import NOON
from tests.chaos.counts import rounds, tells
from tests.chaos.nursery import Born, Nursery
from tests.chaos.storms import ROUNDS, SEED, one_storm
from tests.fakes import HandClock
from tests.letterbox import LetterBox, Mishap
from tests.posting import Shop
from tests.wordpress_site import TROUBLES, WordPressSite

#: A site that is silent for so long is given up; short, or the storm would take minutes.
HASTY = Bounds(connect_seconds=1.0, silence_seconds=0.1, response_seconds=1.0, body_bytes=2**20)

POST_MISHAPS = (
    Mishap.CUT_BEFORE, Mishap.CUT_AFTER, Mishap.HALF_ANSWER, Mishap.ERROR_BEFORE, Mishap.ERROR_AFTER,
    Mishap.LOGIN_PAGE, Mishap.REFUSED, Mishap.BUSY,
)  # fmt: skip
LOOK_MISHAPS = (Mishap.CUT_BEFORE, Mishap.ERROR_BEFORE, Mishap.LOGIN_PAGE)


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
        self.blog.forgets_its_troubles()
        self.blog.meets(*(dice.choice(TROUBLES) for _ in range(6) if dice.random() < trouble))

    def stands(self, review: int, text: str) -> int:
        return len(self.blog.replies_to(self._comments[review]))


class AtAppStoreConnect:
    """A site where a new reply takes the place of the old one, shows it later, and lets tokens end at any moment. There a
    second sending would leave no trace, so it is counted what was ever stored."""

    def __init__(self, shop: Shop, apple: AppStoreConnectSite) -> None:
        self.shop, self.apple = shop, apple

    def complains(self, number: int) -> int:
        return self.shop.complains(self.apple.shows(f"Crash {number}"))

    def weather(self, dice: random.Random, trouble: float) -> None:
        self.apple.forgets_its_troubles()
        self.apple.meets(*(dice.choice(TROUBLES) for _ in range(6) if dice.random() < trouble))
        self.apple.may_reply = dice.random() >= trouble / 2
        self.apple.meanwhile = lambda: self.apple.revokes_all_tokens() if dice.random() < trouble / 4 else None
        if dice.random() < 0.5:
            self.apple.publishes()

    def stands(self, review: int, text: str) -> int:
        return self.apple.stored.count(text)


@pytest.fixture(params=["letterbox", "wordpress", "app_store_connect"])
def place(request: pytest.FixtureRequest, workspace: Connections, letter_box: LetterBox) -> Iterator[Any]:
    clock = HandClock(NOON)
    if request.param == "letterbox":
        shop = Shop(workspace, letter_box, clock)
        yield AtTheLetterBox(shop)
        shop.close()
        return
    if request.param == "app_store_connect":
        with AppStoreConnectSite(clock) as apple:
            shop = Shop(
                workspace, letter_box, clock, kind="app_store_connect", settings=apple.settings, secrets=apple.secret,
                bounds=HASTY,
            )  # fmt: skip
            yield AtAppStoreConnect(shop, apple)
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
        end = one_storm(place, random.Random(f"{SEED}/{number}"), number)
        ends[end] = ends.get(end, 0) + 1
    # A test that never saw trouble, or never a quiet end, would prove nothing.
    assert ends.get("live", 0) + ends.get("posted", 0) > ROUNDS // 2, ends
    assert len(ends) >= 2, ends
    where = type(place).__name__
    tells("replies through storms at a site", tried=ROUNDS, survived=sum(ends.values()), note=f"{where}: {ends}")


# --- real processes, really killed -----------------------------------------------------------------------------------

needs_kill = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system cannot kill a process outright")


def heard(nursery: Nursery, shop: Shop, *words: str) -> Born:
    return nursery.begins(
        "tests.chaos.heard_with_letterbox:heard", *words, environment={"HEARD_WORKSPACE": str(shop.workspace.path)}
    )


def says(process: Born) -> Any:
    out, error = process.communicate()
    assert "Traceback" not in error, error
    return json.loads(out) if out else None


KILLS = (
    "at the first look", "before it is stored", "after it was stored", "in the middle of the answer", "after the answer",
    "at the look afterwards",
)  # fmt: skip


def one_kill(nursery: Nursery, shop: Shop, number: int, plan: Callable[[Callable[[], None]], None]) -> str:
    """A reply is sent by a process that is killed as `plan` wants it, then by one that is not; the end of the first."""
    review = shop.complains(f"kill-{number}")
    text = f"Reply number {number}: I am sorry for the cold soup."
    shop.posts(text, minutes=0, review=review)
    victim: list[Born] = []
    started = threading.Event()

    def kill() -> None:
        assert started.wait(30)
        victim[0].kill()

    plan(kill)
    victim.append(heard(nursery, shop, "send", "--json"))
    started.set()
    victim[0].communicate()
    shop.box.all_is_well()

    said = says(heard(nursery, shop, "send", "--now", "--json"))

    stands = shop.box.replies.count(text)
    assert stands <= 1
    (reply,) = shop.thread(review)
    assert reply.text == text
    if stands:
        # Where the first process lived long enough to hear the answer, nobody has to look.
        assert reply.state in ("posted", "live")
    else:
        # It was claimed and may have left: nobody but the owner sends it again.
        assert (reply.state, said["unknown"]) == ("unknown", 1)
        assert reply.error
        outbox_ledger.settle_unknown(shop.workspace, review, there=False, now=shop.clock())
        says(heard(nursery, shop, "send", "--now", "--json"))
    assert shop.box.replies.count(text) == 1
    (reply,) = shop.thread(review)
    assert (reply.text, reply.state in ("posted", "live")) == (text, True)
    return f"{victim[0].returncode}, {'stored' if stands else 'not stored'}"


def kills_at(shop: Shop, moment: str, kill: Callable[[], None]) -> None:
    """The site sees to it that the process dies at that moment."""
    box = shop.box
    looks, posts = itertools.count(), itertools.count()

    def instead(mishap: Mishap) -> Mishap:
        kill()
        return mishap

    if moment == "at the first look":
        box.next_look = lambda: instead(Mishap.CUT_BEFORE) if next(looks) == 0 else Mishap.NONE
    elif moment == "before it is stored":
        box.next_post = lambda: instead(Mishap.CUT_BEFORE) if next(posts) == 0 else Mishap.NONE
    elif moment == "after it was stored":
        box.after_storing = kill
    elif moment == "in the middle of the answer":
        box.in_the_middle = kill
        box.meets(Mishap.HALF_ANSWER)
    elif moment == "after the answer":
        box.after_answering = kill
    else:
        box.meets(Mishap.CUT_AFTER)
        box.next_look = lambda: instead(Mishap.CUT_BEFORE) if next(looks) == 1 else Mishap.NONE


@needs_kill
@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("moment", KILLS)
def test_a_process_killed_at_any_step_leaves_each_reply_at_most_once(nursery: Nursery, shop: Shop, moment: str) -> None:
    tries, ends = rounds(50), Counter[str]()
    for number in range(tries):
        ends[one_kill(nursery, shop, number, lambda kill: kills_at(shop, moment, kill))] += 1
    stored = sum(count for end, count in ends.items() if end.endswith(", stored"))
    assert stored == (0 if moment in ("at the first look", "before it is stored") else tries), ends
    killed = sum(count for end, count in ends.items() if end.startswith(str(-signal.SIGKILL)))
    # After the answer it may have noted everything before the kill comes.
    assert killed == tries or moment == "after the answer", ends
    assert workspace_file.check_workspace(shop.workspace, standings.wrong_counts).problems == ()
    tells("killed while posting, at a step", tried=tries, survived=sum(ends.values()), note=f"{moment}: {dict(ends)}")


@needs_kill
@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_a_process_killed_at_random_leaves_each_reply_at_most_once(nursery: Nursery, shop: Shop) -> None:
    dice = random.Random(SEED)
    tries, ends = rounds(200), Counter[str]()
    says(heard(nursery, shop, "send", "--json"))  # the first start of all waits for the nursery
    for number in range(tries):
        if number % 5 == 0:  # a machine is as fast as others let it be
            a_sending = how_long_it_takes(nursery, shop, number)
        end = killed_at_random(nursery, shop, number, dice.uniform(0, 1.5 * a_sending))
        ends[end] += 1
    assert workspace_file.check_workspace(shop.workspace, standings.wrong_counts).problems == ()
    assert len(ends) >= 2, f"the moments are not spread over what a sending does: {ends}"
    tells("killed while posting, at random", tried=tries, survived=sum(ends.values()), note=str(dict(ends)))


def how_long_it_takes(nursery: Nursery, shop: Shop, number: int) -> float:
    """Seconds of a sending that nobody kills."""
    shop.posts(f"Nobody kills this one, {number}.", minutes=0, review=shop.complains(f"clean-{number}"))
    began = time.monotonic()
    assert says(heard(nursery, shop, "send", "--json"))["sent"] == 1
    return time.monotonic() - began


def killed_at_random(nursery: Nursery, shop: Shop, number: int, seconds: float) -> str:
    """How it stood after the kill."""
    review = shop.complains(f"random-{number}")
    text = f"Reply number {number}: I am sorry for the soup that came cold."
    shop.posts(text, minutes=0, review=review)
    victim = heard(nursery, shop, "send", "--json")
    threading.Event().wait(seconds)
    victim.kill()
    victim.communicate()
    (reply,) = shop.thread(review)
    after = str(reply.state)
    assert shop.box.replies.count(text) <= 1
    for _ in range(2):
        says(heard(nursery, shop, "send", "--now", "--json"))
    stands = shop.box.replies.count(text)
    (reply,) = shop.thread(review)
    assert (reply.text, stands <= 1) == (text, True)
    assert (reply.state in ("posted", "live")) == (stands == 1), (after, reply.state, stands)
    if not stands:
        assert reply.state == "unknown", (after, reply.state)
        outbox_ledger.settle_unknown(shop.workspace, review, there=False, now=shop.clock())
        says(heard(nursery, shop, "send", "--now", "--json"))
    assert shop.box.replies.count(text) == 1
    return after


@needs_kill
def test_two_processes_that_send_at_once_send_each_reply_once(nursery: Nursery, shop: Shop) -> None:
    texts = []
    for number in range(4):
        review = shop.complains(f"two-{number}")
        texts.append(f"Answer {number}: I am sorry for the cold soup.")
        shop.posts(texts[-1], minutes=0, review=review)

    first, second = heard(nursery, shop, "send", "--json"), heard(nursery, shop, "send", "--json")
    sent = says(first)["sent"] + says(second)["sent"]

    assert sorted(shop.box.replies) == sorted(texts)
    assert sent == 4


def test_a_file_that_grew_through_storms_is_whole(shop: Shop) -> None:
    dice = random.Random(SEED)
    for number in range(5):
        one_storm(AtTheLetterBox(shop), dice, 10_000 + number)

    report = workspace_file.check_workspace(shop.workspace, standings.wrong_counts)

    assert report.problems == ()
