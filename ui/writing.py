"""What the owner writes: keeps the words, has the coach read them, and hands the reply over. A part of the desk.

Sending is `ui.posting`'s work, deciding without a reply `ui.triage`'s.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from store import cases, comeback, drafts, reply_ledger
from store.records import Changes, Status
from store.rules.snooze import follow_up_at
from ui import formatting
from ui.coaching import Coached
from ui.sentences.anew import in_words
from ui.texts import tr

if TYPE_CHECKING:
    from ui.desk import Desk


class Writing:
    """Every intent is about the review whose id comes with it, or about the one in view."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._connections = desk.connections
        self._learns_languages = False
        #: The words that are looked at last, by review.
        self._asked: dict[int, str] = {}
        self._serial = self._shown = 0

    def keep_words(self, review_id: int, text: str, serial: int) -> None:
        """Store what is being written, then let the coach look at it: what it loads at the first words of a day takes a
        second of processor time, for which no word waits to be kept."""
        now = self._desk.clock()

        def saved(changes: Changes) -> None:
            self._desk.draft_saved.emit(review_id, serial)
            if changes.reviews:
                self._desk.rows_changed.emit(changes.reviews)
            self._coach(review_id, text)

        def not_saved(problem: Exception) -> None:
            self._desk.draft_not_saved.emit(review_id, serial, in_words(problem))
            self._coach(review_id, text)

        self._desk.tasks.write(
            lambda: reply_ledger.keep_words(self._connections, review_id, text, now=now), saved, not_saved
        )

    def learn_languages(self) -> None:
        """Load what tells languages apart, once: it takes a second and 85 MB, which nobody needs who does not write. A draft
        that stands there by then is checked again. Afterwards, little by little, the rest of what the checks need is made."""
        if self._learns_languages:
            return
        self._learns_languages = True

        def look_again(_none: None) -> None:
            letter = self._desk.letter
            if letter is not None:
                newest = self._asked.get(letter.review.id, letter.coached.text)  # its own check may be under way still
                if newest.strip():
                    self._coach(letter.review.id, newest)
            learn_on(review is not None)

        def learn_on(more: bool) -> None:
            if more and review is not None:
                self._desk.tasks.read_later(lambda: self._desk.coach.learn_more(review.language), learn_on)

        review = self._desk.letter.review if self._desk.letter is not None else None
        self._desk.tasks.read(lambda: self._desk.coach.warm_up(review), look_again)

    def _coach(self, review_id: int, text: str) -> None:
        if text.strip():
            self.learn_languages()
        letter = self._desk.letter
        if letter is None or letter.review.id != review_id:
            return
        self._asked = {review_id: text}
        self._serial = serial = self._serial + 1
        now, opened = self._desk.clock(), self._desk.opened_at.get(review_id)

        def read() -> Coached:
            return self._desk.coach.read(
                text,
                letter.review,
                letter.brand,
                cases.case_of(self._connections, review_id),
                ticks=drafts.ticks_of(self._connections, review_id),
                waived=drafts.waivers_of(self._connections, review_id),
                follow_ups=[letter.follow_up] if letter.follow_up else [],
                promises=letter.promises,
                points=letter.coached.points,
                limit=letter.composer.limits.length,
                opened_at=opened,
                praise=letter.letter.status is Status.NO_COMPLAINT,
                now=now,
            )

        self._desk.tasks.read(read, lambda coached: self._show_checks(review_id, coached, serial))

    def _show_checks(self, review_id: int, coached: Coached, serial: int) -> None:
        if serial < self._shown:
            return  # several checks are under way at a time; an earlier one has come after a later one
        self._shown = serial
        if self._desk.letter is not None and self._desk.letter.review.id == review_id:
            self._desk.letter = replace(self._desk.letter, coached=coached)
            self._desk.checks_shown.emit(review_id, coached)

    def tick_item(self, item: str, ticked: bool) -> None:
        """The owner ticked an item of the checklist."""
        review_id = self._desk.review_id
        if review_id is None:
            return
        now = self._desk.clock()
        text = self._desk.current_text()
        self._desk.tasks.write(
            lambda: drafts.tick_item(self._connections, review_id, item, ticked=ticked, now=now),
            lambda _changes: self._coach(review_id, text),
        )

    def waive(self, review_id: int, check: str, start: int, end: int) -> None:
        """Let a finding stand, with the words it is about."""
        text = self._desk.current_text()
        now = self._desk.clock()
        self._desk.tasks.write(
            lambda: drafts.waive(self._connections, review_id, check, text[start:end], now=now),
            lambda _changes: self._coach(review_id, text),
        )

    def copy_and_open(self, review_id: int, text: str) -> None:
        """Hand the reply over: copy the words, open the site's page, then wait for the owner's word."""
        now, again = self._desk.clock(), self._desk.again_why.get(review_id, "")
        url = self._desk.letter.review.url if self._desk.letter and self._desk.letter.review.id == review_id else ""

        def handed(changes: Changes) -> None:
            QGuiApplication.clipboard().setText(text)
            self._desk.open_answer(url)
            self._desk.changed(changes)

        def refused(problem: Exception) -> None:
            self._desk.tell(problem)
            self._desk.post_failed.emit()

        self._desk.tasks.write(
            lambda: reply_ledger.hand_over(self._connections, review_id, text, now=now, again_why=again),
            handed,
            refused,
        )

    def confirm_posted(self, review_id: int) -> None:
        """The owner posted it: the customer is heard, and a date to come back is set."""
        now, letter = self._desk.clock(), self._desk.letter
        if letter is None or letter.review.id != review_id:
            return
        marks = letter.coached.marks
        due = follow_up_at(now, letter.brand.follow_up_days, letter.brand.timezone)

        def write() -> Changes:
            changes = reply_ledger.confirm_posted(
                self._connections, review_id, now=now, posted_by=letter.brand.signature, marks=marks
            )
            return changes | comeback.come_back_later(self._connections, review_id, now=now)

        def posted(changes: Changes) -> None:
            self._desk.coach.forget_replies()
            self._desk.again_why.pop(review_id, None)
            name = formatting.isolated(letter.review.author or tr("This customer"))
            day = formatting.day(due, letter.brand.timezone, now=now)
            self._desk.toast.emit(tr("{name} is heard. Follow up on {day}", name=name, day=day), False)
            self._desk.changed(changes)

        self._desk.tasks.write(write, posted)

    def not_posted(self, review_id: int) -> None:
        """It was not posted after all: the words are a draft again."""
        now = self._desk.clock()
        self._desk.tasks.write(
            lambda: reply_ledger.take_back(self._connections, review_id, now=now), self._desk.changed
        )

    def reopen_thread(self, review_id: int, why: str) -> None:
        """Write a third reply all the same; the why goes into the log with it."""
        self._desk.again_why[review_id] = why
        self._desk.refresh_letter()

    def forget_again(self, review_ids: Iterable[int]) -> None:
        """These threads got the reply for which the guard was passed."""
        for review_id in review_ids:
            self._desk.again_why.pop(review_id, None)
