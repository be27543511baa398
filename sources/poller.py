"""Polls what is due: a small pool fetches and parses, every page goes to the store as it arrives, health is kept.

The poller does not decide when (`schedule.py`), what a page holds (the kinds) or how it is stored (`contract.PollStore`).
A problem of one source is written on that source; a fault of ours in one kind too; a store that cannot write stops all.
"""

from __future__ import annotations

import logging
import threading
import traceback
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Protocol

from sources import registry, schedule
from sources.contract import Clock, Kind, PollStore, Web
from sources.errors import Offline, RateLimited, SignInNeeded, SourceProblem
from sources.poll_round import Round
from sources.poll_sentences import Local, full_sentence, local_time
from store.errors import StoreProblem
from store.records import Changes, Page, Source, SourceHealth, SourceStatus

log = logging.getLogger(__name__)
FETCHERS = 8


class SourceWebs(Protocol):
    """Gives each source its own view of the web; the real one is `sources.web.PoliteWeb`."""

    def for_source(self, source: Source) -> Web: ...


@dataclass(frozen=True, slots=True)
class PollResult:
    """What polling one source brought. `status` is ok, unchanged, failed or skipped; `error` a sentence where it
    failed, `note` why it was skipped; `notes` are plain sentences about oddities that did not hinder; `changes` all that
    was written."""

    id: int
    name: str
    kind: str
    brand_id: int
    status: str
    new: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: int = 0
    complaints: int = 0
    error: str = ""
    details: str = ""
    note: str = ""
    notes: tuple[str, ...] = ()
    changes: Changes = field(default_factory=Changes)


class FaultOfOurs(SourceProblem):
    """Code of ours failed on this source. The details hold the traceback for a report."""


#: Called with each finished result, from the thread that finished it.
OnResult = Callable[[PollResult], None]


class Poller:
    """Polls sources on request; `poll_loop.PollLoop` calls it on a schedule. Safe to call from several threads: a source
    that is being polled is not polled a second time."""

    def __init__(
        self,
        store: PollStore,
        web: SourceWebs,
        clock: Clock,
        *,
        fetchers: int = FETCHERS,
        kind_of: Callable[[str], Kind] = registry.kind,
        local: Local = local_time,
    ) -> None:
        self._store = store
        self._web = web
        self._clock = clock
        self._fetchers = fetchers
        self._kind_of = kind_of
        self._local = local
        self._lock = threading.Lock()
        self._in_progress: set[int] = set()

    def poll_due(
        self,
        *,
        source_ids: Collection[int] | None = None,
        brand_id: int | None = None,
        force: bool = False,
        on_progress: OnResult | None = None,
        stop: threading.Event | None = None,
    ) -> list[PollResult]:
        """Poll what is due among the chosen sources (all without `source_ids` and `brand_id`); `force` polls what is
        not due and what waits for a sign-in too, and a paused source only if it was named. Results come in the order
        of the sources; sources left alone are `skipped`.

        :raises StoreProblem: the store cannot write; what was stored before stays, the remaining sources were left."""
        now = self._clock()
        chosen = [
            (source, health)
            for source, health in self._store.sources_to_poll()
            if (source_ids is None or source.id in source_ids) and (brand_id is None or source.brand_id == brand_id)
        ]
        results: dict[int, PollResult] = {}
        waiting: list[tuple[Source, SourceHealth]] = []
        for source, health in chosen:
            why_not = _why_not(source, health, now, force=force, named=source_ids is not None)
            with self._lock:
                if not why_not and source.id in self._in_progress:
                    why_not = "It is being polled already."
                if not why_not:
                    self._in_progress.add(source.id)
            if why_not:
                results[source.id] = _result(source, "skipped", note=why_not)
            else:
                waiting.append((source, health))
        round_ = Round(waiting, stop or threading.Event())
        try:
            self._run(round_, results, on_progress)
        finally:
            with self._lock:
                self._in_progress -= {source.id for source, _ in waiting}
        if round_.broken is not None:
            raise round_.broken
        for source, _ in waiting:
            results.setdefault(source.id, _result(source, "skipped", note="Polling was stopped."))
        return [results[source.id] for source, _ in chosen]

    def _run(self, round_: Round, results: dict[int, PollResult], on_progress: OnResult | None) -> None:
        def work() -> None:
            while (turn := round_.next()) is not None:
                source, health = turn
                try:
                    result = self.poll_one(source, health, round_.stop)
                    results[source.id] = result
                    if on_progress is not None:
                        on_progress(result)
                except BaseException as problem:
                    # A full disk or a closed store concerns every source: stop, and tell the caller after the join.
                    round_.give_up(problem)
                finally:
                    round_.done(source)

        threads = [
            threading.Thread(target=work, name=f"poll-{number}", daemon=True)
            for number in range(min(self._fetchers, len(round_.waiting)))
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def poll_one(self, source: Source, health: SourceHealth, stop: threading.Event) -> PollResult:
        """Poll one source now and store what it brings and how it went.

        :raises StoreProblem: the store cannot write."""
        now = self._clock()
        tally = _Tally()
        problem: SourceProblem | None = None
        try:
            kind = self._kind_of(source.kind)
            for page in kind.poll(source, self._web.for_source(source), health.state):
                self._store_page(source, page, tally)
                if stop.is_set():
                    break
        except StoreProblem:
            raise
        except SourceProblem as found:
            problem = found
        except Exception:
            # A fault in one kind must not silence the others; it is loud in the log and plain on the source.
            trace = traceback.format_exc()
            log.exception("Polling source %s (%s) failed by a fault of ours", source.id, source.kind)
            problem = FaultOfOurs(
                "A fault in Heard itself keeps this source from being read; the details help to mend it.", trace[-4000:]
            )
        learned = replace(
            health,
            last_polled_at=now,
            newest_review_at=_newest(health.newest_review_at, tally.created, now),
            usual_gap_hours=schedule.usual_gap_hours(tally.created) or health.usual_gap_hours,
            new_at_last_poll=tally.changes.new,
            rejected_at_last_poll=tally.rejected,
            # A site that has nothing new to say leaves standing what was said about it before.
            notes=_notes(source, tally) or (health.notes if tally.unchanged_pages else ()),
            # Pages that were stored have been stored, whatever came after them.
            state=tally.state if tally.state is not None else health.state,
        )
        after = self._after_problem(source, learned, problem, now) if problem else _after_success(source, learned, now)
        changes = tally.changes | self._store.store_health(after)
        counts = {
            "new": tally.changes.new,
            "updated": tally.changes.updated,
            "unchanged": tally.changes.unchanged,
            "rejected": tally.rejected,
            "complaints": tally.changes.new_complaints,
            "notes": _notes(source, tally),
            "changes": changes,
        }
        if problem is not None:
            return _result(source, "failed", error=after.last_error, details=problem.details, **counts)
        quiet = "unchanged" if tally.pages == tally.unchanged_pages and tally.pages else "ok"
        return _result(source, quiet, **counts)

    def _store_page(self, source: Source, page: Page, tally: _Tally) -> None:
        at = self._clock()
        tally.pages += 1
        tally.unchanged_pages += page.unchanged
        if not page.unchanged:
            tally.changes |= self._store.store_page(source, page, at)
            if page.rejected:
                self._store.rejected_entries(source, page, at)
                tally.rejected += len(page.rejected)
            tally.created.extend(review.created_at for review in page.reviews if review.created_at is not None)
        tally.notes.extend(page.notes)
        if page.state is not None:
            tally.state = page.state

    def _after_problem(
        self, source: Source, health: SourceHealth, problem: SourceProblem, now: datetime
    ) -> SourceHealth:
        failures = health.failures + problem.counts_as_failure
        # A clock that was set back must not make a source fail "since tomorrow".
        since = min(health.failing_since or now, now)
        next_at = schedule.next_after_problem(
            problem, source_id=source.id, interval_minutes=source.interval_minutes, failures=failures, now=now
        )
        sentence = full_sentence(problem, failing_since=since, next_poll_at=next_at, now=now, local=self._local)
        return replace(
            health,
            status=_status_of(problem),
            last_error=sentence,
            error_details=problem.details,
            failing_since=since,
            failures=failures,
            next_poll_at=next_at,
        )


# --- pure parts -----------------------------------------------------------------------------------------------------


def _why_not(source: Source, health: SourceHealth, now: datetime, *, force: bool, named: bool) -> str:
    """Why a source is left alone this time; empty where it is to be polled."""
    if source.paused and not (force and named):
        return "It is paused."
    if force:
        return ""
    if health.status is SourceStatus.SIGN_IN:
        return "It waits until you sign in again."
    due = schedule.is_due(
        next_poll_at=health.next_poll_at,
        last_polled_at=health.last_polled_at,
        interval_minutes=source.interval_minutes,
        now=now,
    )
    return "" if due else "It is not due yet."


def _after_success(source: Source, health: SourceHealth, now: datetime) -> SourceHealth:
    quiet = schedule.is_quiet(health.newest_review_at, health.usual_gap_hours, now)
    return replace(
        health,
        status=SourceStatus.QUIET if quiet else SourceStatus.OK,
        last_success_at=now,
        last_error="",
        error_details="",
        failing_since=None,
        failures=0,
        next_poll_at=schedule.next_after_success(
            source_id=source.id, interval_minutes=source.interval_minutes, now=now
        ),
    )


#: Sentences about one poll that are remembered and told.
MOST_NOTES = 5


def _notes(source: Source, tally: _Tally) -> tuple[str, ...]:
    """What a poll has to say, each once: first how many are older than its owner wanted to begin with."""
    said = []
    if source.answered_from is not None and (older := tally.changes.from_before):
        since = f"{source.answered_from.day} {source.answered_from:%B %Y}"
        said.append(
            f"{older:,} from before {since} {'is' if older == 1 else 'are'} set aside: "
            f"{'it waits' if older == 1 else 'they wait'} for no answer."
        )
    return tuple(dict.fromkeys([*said, *tally.notes]))[:MOST_NOTES]


def _status_of(problem: SourceProblem) -> SourceStatus:
    if isinstance(problem, Offline):
        return SourceStatus.OFFLINE
    if isinstance(problem, RateLimited):
        return SourceStatus.WAITING
    if isinstance(problem, SignInNeeded):
        return SourceStatus.SIGN_IN
    return SourceStatus.FAILED


def _newest(known: datetime | None, created: Iterable[datetime], now: datetime) -> datetime | None:
    """The newest review, leaving out those that claim to be from the future."""
    return max([moment for moment in (known, *created) if moment is not None and moment <= now], default=known)


def _result(source: Source, status: str, **more: object) -> PollResult:
    return PollResult(source.id, source.name, source.kind, source.brand_id, status, **more)  # type: ignore[arg-type]


@dataclass(slots=True)
class _Tally:
    """What the pages of one poll brought so far."""

    changes: Changes = field(default_factory=Changes)
    created: list[datetime] = field(default_factory=list)
    rejected: int = 0
    pages: int = 0
    unchanged_pages: int = 0
    notes: list[str] = field(default_factory=list)
    state: Mapping[str, Any] | None = None
