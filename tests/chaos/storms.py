"""One reply through a storm: the seed says where the power fails, what the owner does meanwhile, and how long it lasts.

A `place` is a site with its weather: `complains(number)`, `weather(dice, trouble)`, `stands(review, text)` and `shop`.
Not here: the sites themselves (`letterbox.py`, `wordpress_site.py`), and the stories (`test_posting.py`).
"""

from __future__ import annotations

import os
import random
from contextlib import suppress
from typing import Any

from sources import registry
from sources.contract import Posted
from sources.outbox import Outbox
from store import outbox_ledger, reply_ledger
from store.errors import RequestRefused
from store.outbox_store import OutboxStore
from store.records import ReplyState
from tests.posting import Shop

ROUNDS = int(os.environ.get("HEARD_CHAOS_ROUNDS", "60"))
SEED = int(os.environ.get("HEARD_CHAOS_SEED", "2026"))


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


def one_storm(place: Any, dice: random.Random, number: int) -> str:
    shop = place.shop
    review = place.complains(number)
    text = f"Reply number {number}: I'm sorry - here is what I will do... {dice.random()}"
    if number % 2:
        # WordPress refuses the same words twice, but never sees that words with a backslash are the same.
        text += " ¯\\_(ツ)_/¯"
    fate = Fate(dice, danger=dice.choice((0.0, 0.03, 0.15)))
    place.weather(dice, dice.choice((0.0, 0.15, 0.4)))
    shop.posts(text, minutes=dice.choice((0, 2)), review=review)
    for _ in range(dice.randint(1, 6)):
        one_life(shop, fate, now=dice.random() < 0.5)
        shop.clock.goes_on(minutes=dice.choice((1, 5, 45)))
        _the_owner_acts(place, dice, review, text)
        check(place, review, text, whole=False)
    place.weather(dice, 0.0)
    fate.danger = 0.0
    for _ in range(3):
        one_life(shop, fate, now=True)
        shop.clock.goes_on(hours=7)
    end = check(place, review, text, whole=True)
    if end in (ReplyState.UNKNOWN, ReplyState.DRAFT, ReplyState.REFUSED):
        # The owner looks, says what is true, and posts what is not there: then it stands there, once.
        outbox_ledger.settle_unknown(shop.workspace, review, there=False, now=shop.clock())
        with suppress(RequestRefused):
            shop.posts(text, minutes=0, review=review)
        one_life(shop, fate, now=True)
        assert check(place, review, text, whole=True) in ("posted", "live")
    return end


def one_life(shop: Shop, fate: Fate, *, now: bool) -> None:
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


def check(place: Any, review: int, text: str, *, whole: bool) -> str:
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
