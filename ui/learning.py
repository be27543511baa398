"""The desk's part for what is learned and what comes back: response log, reasons, follow-ups and promises.

Reads and writes go through the desk's tasks; what changed goes back through the desk. No looks here, no rules.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from store import comeback, coverage, log_pages, reasons
from store.comeback import Kind
from store.coverage import Selection
from store.errors import StoreProblem
from store.log_pages import LogLine
from store.records import Changes
from store.response_log import LogChoice
from store.rules.coverage_maths import Members, members
from store.times import local_day, zone
from ui import formatting, reasons_loader, texts
from ui.periods import period_around
from ui.texts import tr

if TYPE_CHECKING:
    from ui.desk import Desk

#: So many lines of the log are read with its ids: what is in view at first, and a page of the log's table (`ui.log.model`).
FIRST_LINES = 32


class Learning(QObject):
    """Signals carry finished values to the window, as the desk's own do."""

    log_shown = Signal(object, int, object)  # ids, serial, the first lines
    reasons_shown = Signal(object)
    #: ids of reviews, and what they are
    people_found = Signal(object, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.log_search = ""
        self.log_period = ""
        self.weeks = 26
        self._serial = 0

    def refresh(self, view: str) -> None:
        """Read what a page shows anew, if it is one of these."""
        if view == "log":
            self.refresh_log()
        elif view == "reasons":
            self.refresh_reasons()

    # --- the response log ----------------------------------------------------------------------------------------

    def log_choice(self) -> LogChoice:
        """Which part of the log is in view: for the list, and for what is exported from it."""
        desk = self._desk
        if not self.log_period:
            return LogChoice(brand_id=desk.brand_id)
        key, back = (self.log_period.removesuffix(" before"), int(self.log_period.endswith(" before")))
        period = period_around(key, local_day(desk.clock(), self._zone()), back)
        return LogChoice(brand_id=desk.brand_id, since=period.since, until=period.until)

    def refresh_log(self) -> None:
        """Read the ids of the log; a late answer to an older question is dropped by its serial number."""
        self._serial += 1
        serial, choice, words = self._serial, self.log_choice(), self.log_search
        connections = self._desk.connections

        def read() -> tuple[Sequence[int], int, Sequence[LogLine]]:
            ids = log_pages.log_ids(connections, choice, search_words=words)
            return ids, serial, log_pages.log_page(connections, list(ids[:FIRST_LINES]))

        self._desk.tasks.read(read, lambda read: self.log_shown.emit(*read))

    def search_log(self, words: str) -> None:
        self.log_search = words
        self.refresh_log()

    def choose_log_period(self, key: str) -> None:
        self.log_period = key
        self.refresh_log()

    def lines(self, ids: Sequence[int]) -> Sequence[LogLine]:
        """The lines of a page of ids; a read by primary key, asked for while painting."""
        try:
            return log_pages.log_page(self._desk.connections, ids)
        except StoreProblem as problem:
            self._desk.tell(problem)
            return []

    # --- reasons -------------------------------------------------------------------------------------------------

    def refresh_reasons(self) -> None:
        desk, weeks, now = self._desk, self.weeks, self._desk.clock()
        brand_id, connections = desk.brand_id, desk.connections
        desk.tasks.read(
            lambda: reasons_loader.load_reasons(connections, brand_id=brand_id, weeks=weeks, now=now),
            self.reasons_shown.emit,
        )

    def choose_weeks(self, weeks: int) -> None:
        self.weeks = weeks
        self.refresh_reasons()

    def record_change(self, reason_id: int, words: str, day: date) -> None:
        """Something was changed about a reason on that day; today's changes count from now on."""
        desk, now = self._desk, self._desk.clock()
        begin = datetime.combine(day, time.min, zone(self._zone())).astimezone(UTC)
        at = now if day == local_day(now, self._zone()) else begin
        told = tr("“{words}” is noted. Heard will tell whether it helped", words=words)
        self._write(lambda at_: reasons.record_change(desk.connections, reason_id, words, at=at, now=at_), told)

    def forget_change(self, change_id: int) -> None:
        self._write(
            lambda at: reasons.forget_change(self._desk.connections, change_id, now=at), tr("Taken off the list")
        )

    def add_reason(self, brand_id: int, name: str) -> None:
        self._write(lambda at: reasons.add(self._desk.connections, brand_id, name, now=at))

    def rename_reason(self, reason_id: int, name: str) -> None:
        self._write(lambda at: reasons.rename(self._desk.connections, reason_id, name, now=at))

    def merge_reasons(self, reason_id: int, into_id: int) -> None:
        self._write(
            lambda at: reasons.merge(self._desk.connections, reason_id, into_id, now=at), tr("The two are one now")
        )

    # --- what worked -------------------------------------------------------------------------------------------------

    def show_what_worked(self) -> None:
        """The complaints that were won back, with the replies that did it and their checklists: to learn from."""
        desk, now = self._desk, self._desk.clock()
        selection = Selection(desk.brand_id)

        def read() -> list[int]:
            return [
                one.review_id
                for one in members(coverage.complaints(desk.connections, selection), Members.WON_BACK, now=now)
            ]

        desk.tasks.read(read, lambda ids: self.people_found.emit(ids, tr("What worked: customers won back")))

    # --- coming back ---------------------------------------------------------------------------------------------

    def settle_done(self, kind: str, number: int, note: str) -> None:
        """A follow-up or promise was done."""
        words = tr("Promise kept") if kind == Kind.PROMISE else tr("Followed up")
        self._settle(kind, number, words, lambda c, at: comeback.done(c, Kind(kind), number, note=note, now=at))

    def settle_dropped(self, kind: str, number: int, note: str) -> None:
        """A follow-up or promise is no longer needed, and why."""
        self._settle(
            kind,
            number,
            tr("No longer needed"),
            lambda c, at: comeback.no_longer_needed(c, Kind(kind), number, note=note, now=at),
        )

    def settle_moved(self, kind: str, number: int, day: date | None) -> None:
        """Another day for a follow-up or promise."""
        if day is None:
            return
        words = tr("Moved to {date}", date=formatting.calendar_day(day.day, texts.voice().months[day.month - 1]))
        self._settle(kind, number, words, lambda c, at: comeback.move_to_day(c, Kind(kind), number, day, now=at))

    def _settle(self, kind: str, number: int, told: str, step: Callable[[Any, datetime], Changes]) -> None:
        connections = self._desk.connections

        def back(at: datetime) -> Changes:
            return comeback.take_back(connections, Kind(kind), number, now=at)

        self._write(lambda at: step(connections, at), told, back)

    # --- common --------------------------------------------------------------------------------------------------

    def _write(
        self, change: Callable[[datetime], Changes], told: str = "", back: Callable[[datetime], Changes] | None = None
    ) -> None:
        """Write, tell it in a toast, and remember the way back where there is one."""
        desk, now = self._desk, self._desk.clock()

        def written(changes: Changes) -> None:
            if back is not None:
                desk.triage.undoable.append(back)
            if told:
                desk.toast.emit(told, back is not None)
            desk.changed(changes)

        desk.tasks.write(lambda: change(now), written)

    def _zone(self) -> str:
        brands = getattr(self._desk, "brands", [])
        return next((one.timezone for one in brands if self._desk.brand_id in (None, one.id)), "UTC")
