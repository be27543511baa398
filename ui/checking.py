"""The desk's part for checking sources: asks for it, counts how far it is, and tells what came.

Not here: when a source is due and how it is read (`sources/`), and the thread that does it (`ui.background`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.texts import plural

if TYPE_CHECKING:
    from sources.poller import PollResult
    from ui.background import Background
    from ui.desk import Desk


class Checking(QObject):
    """A QObject, so that what the poller's thread tells arrives on the desk's."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._done = self._of = 0

    def listen_to(self, background: Background) -> None:
        """Tell of every check, also of those that come by themselves."""
        background.started.connect(self._began)
        background.polled.connect(self._went_on)
        background.finished.connect(self._ended)

    def all_in_view(self) -> None:
        """Check the sources of the brand in view now, or all."""
        desk = self._desk
        self._of = sum(desk.brand_id in (None, source.brand_id) for source, _ in desk.sources if not source.paused)
        if self._of:
            desk.background.poll_now(brand_id=desk.brand_id)

    def one(self, source_id: int) -> None:
        """Check one source now."""
        self._of = 1
        self._desk.background.poll_now(source_ids=[source_id])

    def _began(self) -> None:
        self._done = 0
        self._desk.polling.emit(0, max(self._of, 1))

    def _went_on(self, result: PollResult) -> None:
        desk = self._desk
        self._done += 1
        desk.polling.emit(self._done, max(self._of, self._done))
        if result.changes.reviews:
            desk.rows_changed.emit(result.changes.reviews)
            if desk.review_id in result.changes.reviews:
                desk.refresh_letter()

    def _ended(self, results: list[PollResult]) -> None:
        desk = self._desk
        desk.polling.emit(0, 0)
        new = sum(result.complaints for result in results)
        if new:
            desk.toast.emit(plural("{n} new complaint", "{n} new complaints", new), False)
        desk.refresh()
