"""Hosts the poller's and the outbox's threads for the window: wishes in, results out as Qt signals. It decides nothing.

The loops themselves (`sources.poll_loop`, `sources.outbox_loop`) know no Qt; their callbacks come from their own threads, and the signals carry them to
the interface thread, because this object lives there and outlives the loop.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from sources.outbox import DeliveryResult, Outbox
from sources.outbox_loop import OutboxLoop
from sources.poll_loop import PollLoop
from sources.poller import Poller, PollResult
from sources.web import PoliteWeb
from store.db import Connections
from store.errors import StoreProblem
from store.outbox_store import OutboxStore
from store.poll_sink import PollSink
from store.rules.language import language_of
from store.secrets import Secrets


class Background(QObject):
    """`started` and `finished` bracket a round that somebody asked for; `polled` tells of each source as it ends;
    `delivered` of the replies that a round of the outbox touched."""

    started = Signal()
    polled = Signal(object)
    finished = Signal(list)
    delivered = Signal(list)
    store_problem = Signal(object)

    def __init__(
        self,
        connections: Connections,
        clock: Callable[[], datetime],
        secrets: Secrets,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        sink = PollSink(connections, language_of=language_of)
        self.web = PoliteWeb(clock=clock, secrets=secrets.get, keep=secrets.put)
        self._loop = PollLoop(
            Poller(sink, self.web, clock),
            sink,
            clock,
            on_results=self._tell_results,
            on_progress=self._tell_progress,
            on_store_problem=self._tell_problem,
            on_started=self._tell_started,
            scheduled=False,
        )
        self._running = False
        outgoing = OutboxStore(connections)
        self._sending = OutboxLoop(
            Outbox(outgoing, self.web, clock),
            outgoing,
            clock,
            on_results=self._tell_delivered,
            on_store_problem=self._tell_problem,
        )

    def poll_now(self, *, source_ids: Collection[int] | None = None, brand_id: int | None = None) -> None:
        """Poll these sources, or all of them, as soon as possible; returns at once."""
        self._begin()
        self._loop.poll_now(source_ids=source_ids, brand_id=brand_id)

    def keep_schedule(self) -> None:
        """From now on poll whatever becomes due."""
        self._begin()
        self._loop.keep_schedule()

    def look_again(self) -> None:
        """A source was added, changed or resumed."""
        if self._running:
            self._loop.wake()

    def keep_sending(self) -> None:
        """From now on deliver whatever becomes due."""
        self._sending.start()

    def look_at_outbox(self) -> None:
        """A reply was queued, hurried or called back."""
        self._sending.start()
        self._sending.wake()

    def _begin(self) -> None:
        if not self._running:
            self._running = True
            self._loop.start()

    def stop(self, seconds: float = 5.0) -> bool:
        """End the threads after the page that is being stored and the reply that is being sent; True when they have.

        A reply whose answer is still awaited then is looked for at the next start.
        """
        ended = self._loop.stop(seconds) if self._running else True
        ended = self._sending.stop(seconds) and ended
        self.web.close()
        return ended

    # These run on the loop's threads: nothing but an emit.

    def _tell_started(self) -> None:
        self.started.emit()

    def _tell_progress(self, result: PollResult) -> None:
        self.polled.emit(result)

    def _tell_results(self, results: list[PollResult]) -> None:
        self.finished.emit(results)

    def _tell_delivered(self, results: list[DeliveryResult]) -> None:
        self.delivered.emit(results)

    def _tell_problem(self, problem: StoreProblem) -> None:
        self.store_problem.emit(problem)
