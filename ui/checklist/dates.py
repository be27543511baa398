"""The foot of the checklist: when to come back to this customer and what was promised, each done, moved or dropped.

What is due shows its three answers; what is not yet due keeps them behind one button. It shows values and emits wishes.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from store.records import FollowUp, Promise
from ui import formatting, icons, theme
from ui.dialogs.snooze import DatePopover
from ui.dialogs.why import WhyPopover
from ui.flow import FlowLayout
from ui.lettering import named
from ui.texts import tr
from ui.widgets import Hairline, IconButton, Label, link_button
from ui.widgets.labels import ShrinkingLabel

FOLLOW_UP, PROMISE = "follow-up", "promise"


class DatesFoot(QWidget):
    change_requested = Signal()
    #: kind, its number, a note
    done = Signal(str, "qlonglong", str)
    dropped = Signal(str, "qlonglong", str)
    #: kind, its number, the new day
    moved = Signal(str, "qlonglong", object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "comeBackDates", tr("Follow-up and promises"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10))
        self._rows.setSpacing(theme.px(8))
        column.addLayout(self._rows)
        self._shown: object = None
        self._dates: tuple[FollowUp | None, Sequence[Promise], str, datetime] | None = None
        self._now: datetime | None = None
        self._zone = "UTC"
        theme.watcher.theme_changed.connect(self._show_again)

    def _show_again(self) -> None:
        if self._dates is not None:
            self.show_dates(*self._dates)

    def show_dates(self, follow_up: FollowUp | None, promises: Sequence[Promise], zone: str, now: datetime) -> None:
        """The open follow-up, if any, and the promises, with their days."""
        late = [one.due_at is not None and one.due_at <= now for one in (follow_up, *promises) if one is not None]
        wanted = (follow_up, tuple(promises), zone, now.date(), tuple(late), theme.current().name)
        if wanted == self._shown:
            return
        self._shown, self._now, self._zone = wanted, now, zone
        self._dates = (follow_up, promises, zone, now)
        _empty(self._rows)
        self._show_follow_up(follow_up, now)
        for promise in promises:
            self._show_promise(promise, now)

    def _day(self, moment: datetime | None, now: datetime) -> str:
        return formatting.day(moment, self._zone, now=now) if moment is not None else tr("no date yet")

    def _show_follow_up(self, follow_up: FollowUp | None, now: datetime) -> None:
        day = self._day(follow_up.due_at if follow_up else None, now)
        due = follow_up is not None and follow_up.due_at <= now
        change = link_button(tr("Change") if follow_up else tr("Choose"))
        named(change, "followUpChangeButton", tr("Change the follow-up, {day}", day=day))
        change.clicked.connect(self.change_requested)
        self._rows.addLayout(self._row("calendar-check", tr("Follow up"), day, None if due else change, is_due=due))
        if follow_up is None:
            change.setAccessibleName(tr("Choose a day to follow up"))
        elif due:
            change.deleteLater()
            self._rows.addLayout(self._answers(FOLLOW_UP, follow_up.id, tr("Followed up"), follow_up.due_at))

    def _show_promise(self, promise: Promise, now: datetime) -> None:
        words = tr("Promise: {text},", text=promise.text)
        if promise.done_at is not None:
            self._rows.addLayout(self._row("promise", words, tr("kept")))
            return
        due = promise.due_at is not None and promise.due_at <= now
        more = None
        if not due:
            more = IconButton("more", tr("About the promise: {text}", text=promise.text), size=14)
            more.setProperty("kind", "small")
            menu = QMenu(more)
            menu.addAction(tr("Kept…")).triggered.connect(lambda: self._ask_done(PROMISE, promise.id, more))
            title = tr("Move…") if promise.due_at else tr("Choose a day…")
            menu.addAction(title).triggered.connect(lambda: self._ask_day(PROMISE, promise.id, more, promise.due_at))
            menu.addAction(tr("No longer needed…")).triggered.connect(lambda: self._ask_why(PROMISE, promise.id, more))
            more.setMenu(menu)
        self._rows.addLayout(self._row("promise", words, self._day(promise.due_at, now), more, is_due=due))
        if due:
            self._rows.addLayout(self._answers(PROMISE, promise.id, tr("Kept"), promise.due_at))

    def _answers(self, kind: str, number: int, done_words: str, due_at: datetime | None) -> QHBoxLayout:
        indented = QHBoxLayout()
        indented.setContentsMargins(theme.sides(theme.px(25), 0, 0, theme.px(2)))
        row = FlowLayout(spacing=theme.px(12))  # the words of some languages take two rows
        indented.addLayout(row)
        done = link_button(done_words, small=True)
        move = link_button(tr("Move"), small=True)
        drop = link_button(tr("Not needed"), small=True, tip=tr("It is no longer needed"))
        stem, what = ("followUp", tr("follow-up")) if kind == FOLLOW_UP else ("promise", tr("promise"))
        for button, name in ((done, "Done"), (move, "Move"), (drop, "Drop")):
            named(button, f"{stem}{name}Button", f"{button.toolTip() or button.text()}: {what}")
            row.addWidget(button)
        done.clicked.connect(lambda: self._ask_done(kind, number, done))
        move.clicked.connect(lambda: self._ask_day(kind, number, move, due_at))
        drop.clicked.connect(lambda: self._ask_why(kind, number, drop))
        return indented

    # --- questions ---------------------------------------------------------------------------------------------------

    def _ask_done(self, kind: str, number: int, anchor: QWidget) -> None:
        question = WhyPopover(
            tr("The promise is kept") if kind == PROMISE else tr("You came back to them"),
            advice=tr("It is ticked off and stands in the log."),
            field_label=tr("What came of it?"),
            placeholder=tr("He came by with the slip and had his money back"),
            confirm=tr("Tick it off"),
            words_needed=False,
            parent=self,
        )
        question.answered.connect(lambda _kind, note: self.done.emit(kind, number, note))
        self._open(question, anchor)

    def _ask_why(self, kind: str, number: int, anchor: QWidget) -> None:
        question = WhyPopover(
            tr("No longer needed"),
            advice=tr("It counts neither as kept nor as broken. Your reason goes into the log."),
            placeholder=tr("They moved away"),
            confirm=tr("Take it off"),
            parent=self,
        )
        question.answered.connect(lambda _kind, note: self.dropped.emit(kind, number, note))
        self._open(question, anchor)

    def _ask_day(self, kind: str, number: int, anchor: QWidget, due_at: datetime | None) -> None:
        place = formatting.zone_of(self._zone)
        today = self._now.astimezone(place).date() if self._now else None
        chosen = max(due_at.astimezone(place).date(), today) if due_at and today else None
        calendar = DatePopover(tr("Come back to it on"), first=today, chosen=chosen, parent=self)
        calendar.date_chosen.connect(lambda day: self.moved.emit(kind, number, day))
        self._open(calendar, anchor)

    @staticmethod
    def _open(question: WhyPopover | DatePopover, anchor: QWidget) -> None:
        question.closed.connect(question.deleteLater)
        question.open_below(anchor, align_right=True)

    def _row(
        self, icon: str, words: str, day: str, button: QWidget | None = None, *, is_due: bool = False
    ) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(5))
        glyph = QLabel()
        glyph.setPixmap(icons.pixmap(icon, "text2", theme.px(16), self.devicePixelRatioF()))
        row.addWidget(glyph)
        row.addSpacing(theme.px(4))
        # The words stand beside their day, and give way to it where they are long or the room is short.
        row.addWidget(ShrinkingLabel(words))
        when = Label(day, "strong", "over" if is_due else "")
        when.setAccessibleName(tr("{words} {day}, due", words=words, day=day) if is_due else f"{words} {day}")
        row.addWidget(when)
        row.addStretch(1)
        if button is not None:
            row.addWidget(button)
        return row


def _empty(layout: QVBoxLayout | QHBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if item.widget() is not None:
            item.widget().hide()
            item.widget().deleteLater()
        elif item.layout() is not None:
            _empty(item.layout())
