"""The owner of a business at a site, for stories that go from the first look to a reply that is live.

Real workspace, real HTTP, a clock set by hand and a keyring in memory. Not here: the site (`tests/*_site.py`).
"""

from __future__ import annotations

from typing import Any

from sources import registry
from sources.outbox import Outbox
from sources.poller import Poller, PollResult
from sources.web import PoliteWeb
from store import one_review, outbox_ledger, reply_ledger
from store.db import Connections
from store.outbox_store import OutboxStore
from store.poll_sink import PollSink
from store.records import Reply, Review
from tests.builders import a_brand, a_source, id_of
from tests.fakes import HandClock


class Owner:
    """`keyring` are the secrets of the source by name; `words` what is answered where a story does not care."""

    kind = ""
    words = "I am sorry."

    def __init__(self, workspace: Connections, clock: HandClock, keyring: dict[str, str], **settings: str) -> None:
        self.workspace, self.clock, self.keyring = workspace, clock, keyring
        self.source = a_source(workspace, a_brand(workspace), kind=self.kind, **settings)
        self.web = PoliteWeb(
            clock=clock, route=lambda: True, system_proxies=False, secrets=lambda _id, name: self.keyring.get(name),
            keep=lambda _id, name, value: self.keyring.update({name: value}),
        )  # fmt: skip
        self.sink = PollSink(workspace)
        self.poller = Poller(self.sink, self.web, clock)
        self.outbox = Outbox(OutboxStore(workspace), self.web, clock)

    def __enter__(self) -> Any:
        return self

    def __exit__(self, *_: object) -> None:
        self.web.close()

    def looks(self) -> PollResult:
        (result,) = self.poller.poll_due(force=True)
        return result

    def answers(self, external_id: str, text: str = "") -> None:
        outbox_ledger.queue_reply(
            self.workspace, id_of(self.workspace, external_id), text or self.words, now=self.clock(),
            send_after=self.clock(), limits=registry.kind(self.kind).replies,
        )  # fmt: skip
        self.outbox.deliver_due()

    def replies(self, external_id: str) -> list[Reply]:
        return [one for one in reply_ledger.replies_to(self.workspace, id_of(self.workspace, external_id)) if one.text]

    def reply_to(self, external_id: str) -> Reply:
        (reply,) = self.replies(external_id)
        return reply

    def thread(self, external_id: str) -> list[tuple[str, str]]:
        return [(str(reply.state), reply.text) for reply in self.replies(external_id)]

    def states(self, external_id: str) -> list[str]:
        return [state for state, _text in self.thread(external_id)]

    def review(self, external_id: str) -> Review:
        return one_review.review_with_id(self.workspace, id_of(self.workspace, external_id))
