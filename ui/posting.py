"""Posting from the window: what the composer wishes for a reply on its way, and what the outbox tells of it.

A part of the desk (`ui/desk.py`), with the same rules: the ledger decides and writes, off the interface thread. Not here:
sending (`sources/outbox.py`) and how any of it looks (`ui/composer/banners.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from store import outbox_ledger, posting
from store.errors import RequestRefused
from store.records import ANSWERED, Changes, Reply, ReplyState
from ui.texts import plural, tr

if TYPE_CHECKING:
    from ui.desk import Desk


class Posting(QObject):
    """Every intent is about the review whose id comes with it, whatever is in view by then."""

    #: everything that could be sent was sent or tried; what is left waits for a connection, a site or its owner
    all_tried = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._connections = desk.connections
        self._stopped = False
        desk.background.delivered.connect(self._delivered)

    # --- what the owner wishes ---------------------------------------------------------------------------------------

    def post(self, review_id: int, text: str) -> None:
        """Queue the reply; it leaves when its undo window is over."""
        desk, letter, now = self._desk, self._desk.letter, self._desk.clock()
        if letter is None or letter.review.id != review_id:
            desk.post_failed.emit()
            return
        again, marks, limits, brand_id = (
            desk.again_why.get(review_id, ""),
            letter.coached.marks,
            letter.limits,
            letter.brand.id,
        )

        def write() -> Changes:
            wait = posting.undo_window(self._connections, brand_id)
            return outbox_ledger.queue_reply(
                self._connections, review_id, text, now=now, send_after=now + wait, limits=limits, again_why=again,
                marks=marks,
            )  # fmt: skip

        self._write(write, otherwise=lambda _problem: desk.post_failed.emit())

    def undo(self, review_id: int) -> None:
        """Call it back: a draft again."""
        now = self._desk.clock()
        self._write(lambda: outbox_ledger.undo(self._connections, review_id, now=now))

    def send_now(self, review_id: int) -> None:
        """End the undo window."""
        now = self._desk.clock()
        self._write(lambda: outbox_ledger.send_now(self._connections, review_id, now=now))

    def outcome_told(self, review_id: int, there: bool) -> None:
        """The owner looked whether a reply of unknown outcome is at the site."""
        now = self._desk.clock()
        self._write(lambda: outbox_ledger.settle_unknown(self._connections, review_id, there=there, now=now))

    def appeared_settled(self, review_id: int, keep_theirs: bool) -> None:
        """Another reply appeared at the site: it is enough, or ours goes out as the second."""
        now, letter = self._desk.clock(), self._desk.letter
        if keep_theirs:
            self._write(lambda: outbox_ledger.keep_theirs(self._connections, review_id, now=now))
        elif letter is not None and letter.limits is None:
            self._desk.writing.copy_and_open(review_id, self._desk.current_text())
        else:
            self.post(review_id, self._desk.current_text())

    def toggle_stopped(self) -> None:
        """The one switch: stop all posting, or allow it again."""
        self.stop_all(None)

    def stop_all(self, wanted: bool | None) -> None:
        """Stop all posting (True), allow it again (False), or whichever it is not now (None)."""
        now = self._desk.clock()

        def write() -> bool:
            stopped = not posting.is_stopped(self._connections) if wanted is None else wanted
            posting.stop(self._connections, stopped=stopped, now=now)
            return stopped

        def told(stopped: bool) -> None:
            words = (
                tr("All posting is stopped; the same switch allows it again")
                if stopped
                else tr("Posting is allowed again")
            )
            self._desk.toast.emit(words, False)
            self._desk.refresh_letter()
            self._desk.keeping.refresh(self._desk.view)
            self._desk.background.look_at_outbox()

        self._desk.tasks.write(write, told)

    def choose_undo_window(self, seconds: int) -> None:
        """How long a reply waits before it leaves: for the brand in view, or for all of them."""
        brand_id = self._desk.brand_id
        spoken = {0: tr("Replies leave at once"), 30: tr("30 seconds to undo"), 3600: tr("An hour to undo")}
        words = spoken.get(seconds) or plural("{n} minute to undo", "{n} minutes to undo", seconds // 60)
        self._desk.tasks.write(
            lambda: posting.set_undo_window(self._connections, seconds, brand_id=brand_id),
            lambda _none: self._desk.toast.emit(words, False),
        )

    # --- opening and closing the window --------------------------------------------------------------------------------

    def start(self) -> None:
        """The window opened: what was held gets its undo window anew, and from now on replies leave by themselves."""
        now = self._desk.clock()
        self._desk.tasks.write(
            lambda: outbox_ledger.start_clocks_again(self._connections, now=now),
            lambda changes: self._started(changes),
        )

    def _started(self, changes: Changes) -> None:
        self._desk.background.keep_sending()
        if changes.reviews:
            self._desk.changed(changes)

    def stop(self) -> None:
        """The window is being closed: what the outbox still tells (a signal may be under way) comes too late."""
        self._stopped = True

    def pending(self) -> list[Reply]:
        """What would still leave by itself if the window stayed open."""
        return [] if posting.is_stopped(self._connections) else outbox_ledger.pending(self._connections)

    def send_all(self) -> None:
        """Let everything leave now; `all_tried` tells when that is done."""

        def then() -> None:
            self._desk.background.look_at_outbox()
            self._tell_when_all_are_tried()

        self._each(outbox_ledger.send_now, then)

    def hold_all(self, then: Callable[[], None]) -> None:
        """Nothing leaves until the window is opened again."""
        self._each(outbox_ledger.hold, then)

    def call_all_back(self, then: Callable[[], None]) -> None:
        """Everything is a draft again."""
        self._each(outbox_ledger.undo, then)

    def _each(self, change: Callable[..., Changes], then: Callable[[], None]) -> None:
        now = self._desk.clock()

        def write() -> Changes:
            changes = Changes()
            for reply in outbox_ledger.pending(self._connections):
                # One that left a moment ago can neither be held nor called back any more.
                with suppress(RequestRefused):
                    changes |= change(self._connections, reply.review_id, now=now)
            return changes

        def done(changes: Changes) -> None:
            self._desk.changed(changes)
            then()

        self._desk.tasks.write(write, done)

    # --- what the outbox tells -----------------------------------------------------------------------------------------

    def _delivered(self, results: list[Any]) -> None:
        if self._stopped:
            return
        changes = Changes()
        for result in results:
            changes |= result.changes
        posted = [one for one in results if one.state in ANSWERED]
        if posted:
            self._desk.coach.forget_replies()
            self._desk.writing.forget_again([one.review_id for one in posted])
            many = len(posted)
            self._desk.toast.emit(
                tr("Your reply is out") if many == 1 else plural("{n} reply is out", "{n} replies are out", many), False
            )
        for state in (ReplyState.REFUSED, ReplyState.UNKNOWN, ReplyState.DRAFT):
            number = sum(one.state is state for one in results)
            if number and not posted:
                self._desk.toast.emit(_trouble(state, number), False)
        self._desk.changed(changes)
        self._tell_when_all_are_tried()

    def _tell_when_all_are_tried(self) -> None:
        if all(one.state is ReplyState.QUEUED and one.waits_for for one in self.pending()):
            self.all_tried.emit()

    def _write(self, write: Callable[[], Changes], otherwise: Callable[[Exception], None] | None = None) -> None:
        def done(changes: Changes) -> None:
            self._desk.changed(changes)
            self._desk.background.look_at_outbox()

        def failed(problem: Exception) -> None:
            self._desk.tell(problem)
            self._desk.refresh_letter()
            if otherwise is not None:
                otherwise(problem)

        self._desk.tasks.write(write, done, failed)


def _trouble(state: ReplyState, number: int) -> str:
    """What became of replies that did not arrive."""
    if state is ReplyState.REFUSED:
        return plural(
            "{n} reply refused by the site; the words are kept",
            "{n} replies refused by the site; the words are kept",
            number,
        )
    if state is ReplyState.UNKNOWN:
        return plural(
            "{n} reply of unknown outcome; the Outbox asks about it",
            "{n} replies of unknown outcome; the Outbox asks about it",
            number,
        )
    return plural("{n} reply held back; its letter says why", "{n} replies held back; their letters say why", number)
