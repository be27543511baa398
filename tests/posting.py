"""A desk with one complaint and a letter box, for stories about posting: real files, real HTTP, a clock set by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sources import registry
from sources.outbox import DeliveryResult, Outbox
from sources.web import Bounds, PoliteWeb
from store import one_review, outbox_ledger, reply_ledger
from store.db import Connections
from store.outbox_store import OutboxStore
from store.records import Reply, ReplyState, SeenReply
from tests import letterbox
from tests.builders import a_brand, a_review, a_source, arrives, id_of
from tests.fakes import HandClock
from tests.letterbox import LetterBox

QUICK = Bounds(connect_seconds=1.0, silence_seconds=2.0, response_seconds=4.0, body_bytes=2 * 2**20)
SORRY = "I am sorry that the soup came cold twice. Please write to me, I will make it good."


@dataclass
class Shop:
    """One workspace, one brand, one source at the box. Its verbs are those of the stories."""

    workspace: Connections
    box: LetterBox
    clock: HandClock
    kind: str = "letterbox"
    secrets: Any = None
    settings: Mapping[str, str] | None = None
    bounds: Bounds = QUICK
    source_id: int = 0

    def __post_init__(self) -> None:
        brand = a_brand(self.workspace, signature="Maria")
        self.source = a_source(self.workspace, brand, kind=self.kind, **(self.settings or {"url": self.box.url}))
        self.source_id = self.source.id
        self.web = PoliteWeb(
            clock=self.clock, bounds=self.bounds, route=lambda: True, system_proxies=False,
            secrets=self.secrets or (lambda source_id, name: None),
        )  # fmt: skip
        self.store = OutboxStore(self.workspace)
        self.outbox = Outbox(self.store, self.web, self.clock)
        self.complains("r1")

    def complains(self, external_id: str) -> int:
        somebody = {} if external_id == "r1" else {"author": f"Ben {external_id}", "text": f"Cold soup. {external_id}"}
        arrives(self.workspace, self.source, a_review(external_id, **somebody), whole=False)
        return id_of(self.workspace, external_id)

    @property
    def ana(self) -> int:
        """The id of Ana's review."""
        return id_of(self.workspace, "r1")

    def writes(self, text: str, review: int | None = None) -> None:
        reply_ledger.keep_words(self.workspace, review or self.ana, text, now=self.clock())

    def posts(self, text: str = SORRY, *, minutes: float = 2, review: int | None = None, again: str = "") -> None:
        """The owner presses Post."""
        now = self.clock()
        outbox_ledger.queue_reply(
            self.workspace, review or self.ana, text, now=now, send_after=now + timedelta(minutes=minutes),
            limits=registry.kind(self.kind).replies, again_why=again,
        )  # fmt: skip

    def delivers(self, *, now: bool = False) -> list[DeliveryResult]:
        return self.outbox.deliver_due(now=now)

    def thread(self, review: int | None = None) -> list[Reply]:
        return [one for one in reply_ledger.replies_to(self.workspace, review or self.ana) if one.text]

    def thread_at_the_site(self) -> Sequence[SeenReply]:
        """What a poll would see under Ana's review."""
        review = one_review.review_with_id(self.workspace, self.ana)
        return letterbox.thread(self.source, self.web.for_source(self.source), review)

    def states(self, review: int | None = None) -> list[str]:
        return [str(one.state) for one in self.thread(review)]

    def draft(self, review: int | None = None) -> str:
        return "".join(one.text for one in self.thread(review) if one.state is ReplyState.DRAFT)

    def close(self) -> None:
        self.web.close()
