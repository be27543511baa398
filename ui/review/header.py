"""The letter's header of 48: what can be done with this review, where it stands in the list, and what is rarer.

Done asks for the outcome and why; nothing here decides one. Where the words of a language need more room than there is,
the rarest button gives its words up first and keeps its icon.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from store.records import Status
from ui import formatting, theme
from ui.dialogs.popover import Popover
from ui.dialogs.snooze import DatePopover, SnoozePopover
from ui.dialogs.why import WhyPopover, aside_popover, decline_popover, note_popover, private_popover
from ui.in_turns import MadeInTurns
from ui.lettering import MenuRow, named
from ui.review.view import LetterView
from ui.texts import tr
from ui.widgets import Hairline, IconButton, Label, quiet_button, set_property

#: Pixels of a button beside its words, where there is room and where there is little, and of one without words; and of the
#: header's own margins and gaps.
_BESIDE_WORDS, _BESIDE_WORDS_TIGHT, _ALONE, _AROUND = 47, 37, 36, 48


class OutcomePopover(Popover):
    """Which way a complaint ends. Each line leads to its own question."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outcomePopover")
        self.setAccessibleName(tr("How did it end?"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(4), theme.px(4), theme.px(4), theme.px(4))
        layout.setSpacing(0)
        self.heard = MenuRow(tr("Heard: nothing is left to do"))
        self.private = MenuRow(tr("Answered in private…"))
        self.decline = MenuRow(tr("Decline, with a reason…"))
        self.aside = MenuRow(tr("Set aside…"), tr("no complaint"))
        named(self.heard, "heardButton")
        named(self.private, "answeredInPrivateButton")
        named(self.decline, "declineButton")
        named(self.aside, "setAsideButton")
        for row in (self.heard, self.private, self.decline, self.aside):
            row.clicked.connect(self.close_softly)
            layout.addWidget(row)
        self.setMinimumWidth(theme.px(280))

    def take_focus(self) -> None:
        first = self.heard if not self.heard.isHidden() else self.private
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_J):
            self.focusNextChild()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_K):
            self.focusPreviousChild()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(self.focusWidget(), QPushButton):
            self.focusWidget().click()
        else:
            super().keyPressEvent(event)


class PaneHeader(MadeInTurns, QWidget):
    done_requested = Signal()
    snooze_requested = Signal(str)
    snooze_date_requested = Signal(object)
    decline_requested = Signal(str)
    #: why in the owner's words, kind of setting aside
    set_aside_requested = Signal(str, str)
    reopen_requested = Signal()
    #: channel, what was said
    answered_in_private = Signal(str, str)
    follow_up_requested = Signal(object)
    open_requested = Signal()
    note_added = Signal(str)
    star_toggled = Signal()
    #: True, False, or None: as the stars say
    won_back = Signal(object)
    next_requested = Signal()
    previous_requested = Signal()

    def __init__(self, parent: QWidget | None = None, *, at_once: bool = True) -> None:
        super().__init__(parent)
        self._view: LetterView | None = None
        self.setFixedHeight(theme.px(theme.HEADER))
        self.begin_making(self._make(), at_once=at_once)

    def _make(self) -> Iterator[None]:
        self.done = quiet_button(tr("Done"), "check-circle", tip=tr("How did it end? (E)"))
        self.snooze = quiet_button(tr("Snooze"), "clock", tip=tr("Come back to it later (B)"))
        self.follow_up = quiet_button(tr("Follow up"), "calendar-plus", tip=tr("A date to come back to them (F)"))
        self.open = quiet_button(tr("Open"), "external", tip=tr("Open the page at the site (O)"))
        self.position = Label("", "body", "text2")
        self.previous = IconButton("chevron-up", tr("Previous (K)"))
        self.next = IconButton("chevron-down", tr("Next (J)"))
        #: How many people a decision is about: the one in view, or all that are selected.
        self.people: Callable[[], int] = lambda: 1
        self.more = IconButton("more", tr("More"))
        for button, name, says in (
            (self.done, "doneButton", tr("Done")),
            (self.snooze, "snoozeButton", tr("Snooze")),
            (self.follow_up, "followUpButton", tr("Follow up")),
            (self.open, "openButton", tr("Open at the site")),
            (self.previous, "previousButton", tr("Previous review")),
            (self.next, "nextButton", tr("Next review")),
            (self.more, "moreButton", tr("More")),
        ):
            named(button, name, says)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(theme.sides(theme.px(12), 0, theme.px(16), 0))
        row.setSpacing(theme.px(2))
        self._worded = {
            button: f"\u2005{button.text()}" for button in (self.done, self.snooze, self.follow_up, self.open)
        }
        for button in self._worded:
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.position)
        row.addSpacing(theme.px(6))
        for button in (self.previous, self.next, self.more):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line, 1)
        column.addWidget(Hairline())
        yield
        yield from self._make_popovers()
        self.done.clicked.connect(self.ask_outcome)
        self.snooze.clicked.connect(self.ask_snooze)
        self.follow_up.clicked.connect(self.ask_follow_up)
        self.open.clicked.connect(self.open_requested)
        self.previous.clicked.connect(self.previous_requested)
        self.next.clicked.connect(self.next_requested)
        self.more.clicked.connect(self._open_more)

    def _make_popovers(self) -> Iterator[None]:
        self.outcome = OutcomePopover(self)
        self.outcome.heard.clicked.connect(self.done_requested)
        self._decline = decline_popover(self)
        self._decline.answered.connect(lambda _kind, why: self.decline_requested.emit(why))
        self.outcome.decline.clicked.connect(self.ask_decline)
        yield
        self._aside = aside_popover(self)
        self._aside.answered.connect(lambda kind, why: self.set_aside_requested.emit(why, kind))
        self.outcome.aside.clicked.connect(self.ask_aside)
        self._private = private_popover(self)
        self._private.answered.connect(self.answered_in_private)
        self.outcome.private.clicked.connect(self.ask_private)
        yield
        self._note = note_popover(self)
        self._note.answered.connect(lambda _kind, words: self.note_added.emit(words))
        self._snooze = SnoozePopover(parent=self)
        self._snooze.chosen.connect(self.snooze_requested)
        self._snooze.date_chosen.connect(self.snooze_date_requested)

    def show_review(self, view: LetterView) -> None:
        if self._view is not None and self._view.review.id != view.review.id:
            # A question about one person must never be answered for the next.
            for popover in (self.outcome, self._decline, self._aside, self._private, self._note, self._snooze):
                popover.close_softly()
                if isinstance(popover, WhyPopover):
                    popover.ask_again()
        self._view = view
        self._show_position(view.position)
        self.previous.setEnabled(view.has_previous)
        self.next.setEnabled(view.has_next)
        self.open.setEnabled(bool(view.review.url))
        self.open.setToolTip(
            tr("Open the page at the site (O)") if view.review.url else tr("This source names no page.")
        )
        answered = any(reply.posted_at or reply.seen_at for reply in view.replies)
        self.outcome.heard.setVisible(answered or view.status in (Status.NO_COMPLAINT, Status.HEARD))
        due = view.follow_up.due_at if view.follow_up else None
        words = tr("A date to come back to them (F)")
        if due:
            words = tr("Follow up on {date} (F)", date=formatting.day(due, view.brand.timezone, now=view.now))
        self.follow_up.setToolTip(words)

    def show_nothing(self) -> None:
        """No review is in view: nothing can be done, and there is no place in a list."""
        self._view = None
        self._show_position("")
        self.setEnabled(False)

    def _show_position(self, position: str) -> None:
        self.position.setText(position)
        self.position.setAccessibleName(tr("Review {position}", position=position) if position else "")
        self._fit_words()

    # --- questions, also reached by keys and by the palette ----------------------------------------------------------

    def ask_outcome(self) -> None:
        self.outcome.open_below(self.done)

    def ask_decline(self) -> None:
        self._decline.open_below(self.done)

    def ask_aside(self) -> None:
        self._aside.open_below(self.done)

    def ask_private(self) -> None:
        self._private.open_below(self.done)

    def ask_note(self) -> None:
        self._note.open_below(self.more, align_right=True)

    def ask_snooze(self) -> None:
        if self._view is not None:
            self._snooze.show_choices(self._view.snooze_times, people=self.people())
        self._snooze.open_below(self.snooze)

    def ask_follow_up(self) -> None:
        view = self._view
        if view is None:
            return
        place = formatting.zone_of(view.brand.timezone)
        due = view.follow_up.due_at.astimezone(place).date() if view.follow_up else None
        today = view.now.astimezone(place).date()
        calendar = DatePopover(
            tr("Come back to them on"), first=today, chosen=due, may_clear=due is not None, parent=self
        )
        calendar.date_chosen.connect(self.follow_up_requested)
        calendar.closed.connect(calendar.deleteLater)
        calendar.open_below(self.follow_up)

    def _open_more(self) -> None:
        menu = QMenu(self.more)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        starred = self._view is not None and self._view.case is not None and self._view.case.starred
        menu.addAction((tr("Take the star away") if starred else tr("Star")) + "\tS").triggered.connect(
            self.star_toggled
        )
        menu.addAction(tr("Add a note…") + "\tN").triggered.connect(self.ask_note)
        self._offer_won_back(menu)
        menu.addSeparator()
        if self._view is not None and self._view.status in (Status.SET_ASIDE, Status.DECLINED):
            menu.addAction(tr("Let it wait for an answer again")).triggered.connect(self.reopen_requested)
        menu.addAction(tr("Answered in private…")).triggered.connect(self.ask_private)
        menu.addAction(tr("Decline, with a reason…")).triggered.connect(self.ask_decline)
        menu.addAction(tr("Set aside…")).triggered.connect(self.ask_aside)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _offer_won_back(self, menu: QMenu) -> None:
        """Where a customer was heard: did they come back to us? The stars alone cannot always tell."""
        view = self._view
        if view is None or view.status is not Status.HEARD:
            return
        inner = menu.addMenu(tr("Won back?"))
        now = view.case.won_back if view.case else None
        for value, words in (
            (None, tr("As the stars say")),
            (True, tr("Yes, they came back to us")),
            (False, tr("No")),
        ):
            action = inner.addAction(words)
            action.setCheckable(True)
            action.setChecked(now is value)
            action.triggered.connect(lambda _checked=False, value=value: self.won_back.emit(value))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_words()

    def _fit_words(self) -> None:
        """As many buttons as there is room for show their words; they stand in the order in which they are needed. Before
        one gives its words up, all of them stand closer together."""
        measure, px = QFontMetrics(theme.font("strong")), theme.px
        words = {button: measure.horizontalAdvance(text) for button, text in self._worded.items()}
        room = self.width() - sum(
            part.sizeHint().width() for part in (self.position, self.previous, self.next, self.more)
        )
        room -= px(_AROUND)
        tight = sum(words.values()) + len(words) * px(_BESIDE_WORDS) > room
        room -= len(words) * px(_ALONE)
        for button, text in self._worded.items():
            set_property(button, "tight", "true" if tight else "")
            room -= words[button] + px((_BESIDE_WORDS_TIGHT if tight else _BESIDE_WORDS) - _ALONE)
            shown = text if room >= 0 or button is self.done else ""
            if button.text() != shown:
                button.setText(shown)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(300), theme.px(theme.HEADER))
