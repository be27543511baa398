"""Sends what is due, exactly once as far as the world allows: claim, read the thread, send once, record. No Qt.

Whatever may have left without a whole answer is `unknown`: it is looked for at the site, and never sent again by itself.
Not here: states and the guard (the store's ledger), how a site takes a reply (the kinds), when to try (`outbox_loop.py`).
"""

from __future__ import annotations

import logging
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol, cast

from sources import registry, schedule
from sources.contract import Clock, Kind, OutboxStore, ReplyingKind, Web
from sources.errors import (
    Offline,
    RateLimited,
    ReplyRefused,
    SignInNeeded,
    SourceProblem,
    ThreadUnreadable,
    Unreachable,
)
from store.errors import StoreProblem
from store.records import Changes, Outgoing, ReplyState, Source, ThreadVerdict

log = logging.getLogger(__name__)

#: When a reply of unknown outcome is looked for again, counted in looks; afterwards at the last of these.
_LOOK_AGAIN = (
    timedelta(seconds=30),
    timedelta(minutes=2),
    timedelta(minutes=10),
    timedelta(hours=1),
    timedelta(hours=6),
)
#: A slow site may store a reply minutes after it was sent; only then is it worth telling the owner that it is not there.
_LONG_ENOUGH = timedelta(minutes=10)
#: Back-off is spread around at least this pause.
_LEAST_PAUSE_MINUTES = 2


class SourceWebs(Protocol):
    """Gives each source its own view of the web; the real one is `sources.web.PoliteWeb`."""

    def for_source(self, source: Source) -> Web: ...


@dataclass(frozen=True, slots=True)
class DeliveryResult:
    """What became of one reply in a round: its `state` now, a sentence where something hinders, all that was written."""

    id: int
    review_id: int
    state: ReplyState
    error: str = ""
    changes: Changes = field(default_factory=Changes)


class Outbox:
    """Delivers on request; `outbox_loop.OutboxLoop` calls it when something is due. One sender a workspace at a time."""

    def __init__(
        self,
        store: OutboxStore,
        web: SourceWebs,
        clock: Clock,
        *,
        kind_of: Callable[[str], Kind] = registry.kind,
        patience_seconds: float = 0.0,
    ) -> None:
        """`patience_seconds` is how long to wait while another process sends from this workspace."""
        self._store = store
        self._web = web
        self._clock = clock
        self._kind_of = kind_of
        self._patience = patience_seconds

    def deliver_due(self, *, now: bool = False, stop: threading.Event | None = None) -> list[DeliveryResult]:
        """Look for replies of unknown outcome, then send what is due; with `now` also what is in its undo window.

        :raises StoreProblem: the store cannot write. A reply that was being sent then is unknown, and looked for later.
        """
        results: list[DeliveryResult] = []
        with self._store.sole_sender(self._patience) as alone:
            if not alone:
                return results
            self._store.recover(self._clock())
            for outgoing in self._store.unknown(self._clock(), anyway=now):
                if stop is not None and stop.is_set():
                    return results
                results.append(self._result(outgoing.reply.id, self._look_for(outgoing)))
            for reply_id in self._store.due(self._clock(), anyway=now):
                if stop is not None and stop.is_set():
                    return results
                results.append(self._result(reply_id, self._deliver(reply_id, anyway=now)))
        return results

    def _result(self, reply_id: int, changes: Changes) -> DeliveryResult:
        reply = self._store.reply(reply_id)
        if reply is None:
            return DeliveryResult(reply_id, 0, ReplyState.DRAFT, "The reply is gone.", changes)
        touched = Changes(reviews=frozenset({reply.review_id}), replies=frozenset({reply_id}))
        return DeliveryResult(reply_id, reply.review_id, reply.state, reply.error, changes | touched)

    # --- sending ----------------------------------------------------------------------------------------------------

    def _deliver(self, reply_id: int, *, anyway: bool) -> Changes:
        outgoing = self._store.claim(reply_id, self._clock(), anyway=anyway)
        if outgoing is None:
            return Changes()
        try:
            kind = self._replying(outgoing)
            verdict, changes = self._read_thread(kind, outgoing)
        except ReplyRefused as problem:
            return self._store.refused(outgoing, sentence=str(problem), now=self._clock())
        except SourceProblem as problem:
            return self._put_back(outgoing, problem)
        if verdict is not ThreadVerdict.NOTHING:
            return changes
        return changes | self._send(kind, outgoing)

    def _read_thread(self, kind: ReplyingKind, outgoing: Outgoing) -> tuple[ThreadVerdict, Changes]:
        """What stands there now. A site that never tells says nothing about our reply."""
        read = getattr(kind, "thread", None)
        if read is None:
            return ThreadVerdict.NOTHING, Changes()
        try:
            seen = read(outgoing.source, self._web.for_source(outgoing.source), outgoing.review)
        except ThreadUnreadable:
            return ThreadVerdict.NOTHING, Changes()
        except (SourceProblem, StoreProblem):
            raise
        except Exception as fault:
            raise _fault_of_ours(outgoing) from fault
        return self._store.seen(outgoing, seen, self._clock())

    def _send(self, kind: ReplyingKind, outgoing: Outgoing) -> Changes:
        """The one place from which a reply leaves, and it leaves once."""
        source, review = outgoing.source, outgoing.review
        try:
            posted = kind.reply(source, self._web.for_source(source), review, outgoing.reply.text)
        except (Offline, Unreachable, RateLimited) as problem:
            return self._put_back(outgoing, problem)
        except SignInNeeded as problem:
            return self._put_back(outgoing, problem)
        except ReplyRefused as problem:
            return self._refused(kind, outgoing, problem)
        except (SourceProblem, StoreProblem) as problem:
            # A login page with status 200, an answer that breaks off: it left, and nobody can say what became of it.
            return self._lost_sight(kind, outgoing, problem)
        except Exception:
            return self._lost_sight(kind, outgoing, _fault_of_ours(outgoing))
        return self._store.posted(
            outgoing,
            external_id=posted.external_id,
            live=posted.live,
            posted_at=posted.posted_at,
            now=self._clock(),
        )

    def _put_back(self, outgoing: Outgoing, problem: SourceProblem) -> Changes:
        """Nothing left: it is queued again, and waits for what it lacks."""
        now = self._clock()
        changes = Changes()
        if isinstance(problem, SignInNeeded):
            changes = self._store.sign_in_needed(
                outgoing.source.id, sentence=str(problem), details=problem.details, now=now
            )
        next_try_at = schedule.next_after_problem(
            problem,
            source_id=outgoing.reply.id,
            interval_minutes=_LEAST_PAUSE_MINUTES,
            failures=outgoing.reply.tries + 1,
            now=now,
        )
        return changes | self._store.put_back(
            outgoing, sentence=str(problem), waits_for=_waits_for(problem), next_try_at=next_try_at, now=now
        )

    def _refused(self, kind: ReplyingKind, outgoing: Outgoing, problem: ReplyRefused) -> Changes:
        """The site said no. "You said that already" (WordPress answers 409) may mean that it stands there: look."""
        try:
            verdict, changes = self._read_thread(kind, outgoing)
        except SourceProblem:
            verdict, changes = ThreadVerdict.NOTHING, Changes()
        if verdict is not ThreadVerdict.NOTHING:
            return changes
        return changes | self._store.refused(outgoing, sentence=str(problem), now=self._clock())

    # --- what cannot be known -----------------------------------------------------------------------------------------

    def _lost_sight(self, kind: ReplyingKind, outgoing: Outgoing, problem: Exception) -> Changes:
        """It is unknown before anything else is tried; then it is looked for once, at once."""
        now = self._clock()
        readable = getattr(kind, "thread", None) is not None
        sentence = (
            str(problem) if isinstance(problem, SourceProblem) else "The reply left, and its outcome was not stored."
        )
        changes = self._store.lost_sight(
            outgoing, sentence=sentence, next_look_at=now + _LOOK_AGAIN[0] if readable else None, now=now
        )
        return changes | self._look_for(outgoing) if readable else changes

    def _look_for(self, outgoing: Outgoing) -> Changes:
        """Read the thread back: found, it is settled; not found, it stays unknown, and is never sent again from here."""
        now = self._clock()
        again: datetime | None = now + _LOOK_AGAIN[min(outgoing.reply.tries, len(_LOOK_AGAIN) - 1)]
        try:
            kind = self._replying(outgoing)
            if getattr(kind, "thread", None) is None:
                raise ThreadUnreadable(_ONLY_THE_OWNER)
            seen = kind.thread(outgoing.source, self._web.for_source(outgoing.source), outgoing.review)
        except ThreadUnreadable:
            again, sentence = None, _ONLY_THE_OWNER
        except SourceProblem as problem:
            sentence = f"It could not be looked for at the site yet: {problem}"
        except StoreProblem:
            raise
        except Exception:
            sentence = str(_fault_of_ours(outgoing))
        else:
            verdict, changes = self._store.seen(outgoing, seen, now)
            if verdict is ThreadVerdict.THERE:
                return changes
            sentence = _not_seen(outgoing, now)
        return self._store.lost_sight(outgoing, sentence=sentence, next_look_at=again, now=now)

    def _replying(self, outgoing: Outgoing) -> ReplyingKind:
        """The kind as one that posts. A workspace may hold replies for a kind that no longer takes any."""
        kind = self._kind_of(outgoing.source.kind)
        if registry.takes(kind, outgoing.source, outgoing.review) is None:
            raise ReplyRefused(f"{kind.title} takes no replies from Heard: post your words at the site by hand.")
        return cast(ReplyingKind, kind)


_ONLY_THE_OWNER = "This site does not tell which replies stand there: please look whether yours does."


def _not_seen(outgoing: Outgoing, now: datetime) -> str:
    if outgoing.reply.claimed_at is not None and now - outgoing.reply.claimed_at >= _LONG_ENOUGH:
        return "It was looked for at the site and is not there: please look yourself before it goes again."
    return "The site does not show it so far; it is looked for again by itself."


def _waits_for(problem: SourceProblem) -> str:
    if isinstance(problem, RateLimited):
        return "site"
    return "sign in" if isinstance(problem, SignInNeeded) else "connection"


class _FaultOfOurs(SourceProblem):
    """Code of ours failed on this reply; the log holds the traceback."""


def _fault_of_ours(outgoing: Outgoing) -> _FaultOfOurs:
    trace = traceback.format_exc()
    log.exception("Reply %s (%s) met a fault of ours", outgoing.reply.id, outgoing.source.kind)
    return _FaultOfOurs("A fault in Heard itself came up while this reply was on its way.", trace[-4000:])
