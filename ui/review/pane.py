"""The letter: header, title, meta line, the words with their points, the case, what was before and what was answered.

It shows a `LetterView` and emits intents; it never asks the store or the network, and knows no other panel. Showing the
same review again keeps the scroll place, what is unfolded, and what is selected.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from store.records import ComplaintPoint, Status
from ui import formatting, theme
from ui.formatting import reads_right_to_left
from ui.in_turns import MadeInTurns
from ui.lettering import named, put_into, wrapping_label
from ui.overlay_bar import OverlayBar
from ui.review import same_complaint, wording
from ui.review.case_picks import CasePicks
from ui.review.disclosures import Disclosure, OtherReviews, history_body, notes_body
from ui.review.header import PaneHeader
from ui.review.letter_text import FAR, NEAR, LetterText
from ui.review.meta_line import MetaLine
from ui.review.rating_question import RatingQuestion
from ui.review.thread import ThreadView
from ui.review.view import LetterView
from ui.sentences import of_cases
from ui.texts import plural, tr
from ui.widgets import Banner, Label

if TYPE_CHECKING:
    from ui.review.nothing_open import NothingOpen

#: Milliseconds after which reading a letter is a wait that shows itself.
_LATE = 150


class ReviewPane(MadeInTurns, QWidget):
    """The upper half of the letter pane. What its header and its picks are asked stands there (`header`, `picks`)."""

    #: 1.0 to 5.0, or None for "not a complaint"
    rated = Signal(object)
    open_link_requested = Signal(str)
    #: another review of the same person
    review_wanted = Signal("qlonglong")
    direction_changed = Signal(bool)
    #: words of the review (code points) that are a point of the complaint, or one no more
    point_marked = Signal(int, int)
    #: another review tells of the same complaint, or of another one
    same_complaint = Signal("qlonglong")
    not_the_same = Signal("qlonglong")
    #: the way on from an empty list
    offer_taken = Signal()

    def __init__(self, parent: QWidget | None = None, *, at_once: bool = True) -> None:
        super().__init__(parent)
        self._view: LetterView | None = None
        self._nothing: NothingOpen | None = None
        self.begin_making(self._make(), at_once=at_once)

    def _make(self) -> Iterator[None]:
        self.header = PaneHeader(at_once=False)
        while self.header.make_one():
            yield
        self.title = wrapping_label("", "title", "")
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.meta = MetaLine()
        self.gone = Banner("rest", icon="archive", one_line=True)
        named(self.gone, "goneBanner")
        self.erased = Banner("rest", icon="ban", one_line=True)
        named(self.erased, "erasedBanner")
        self.reopened = Banner("due", icon="history", one_line=True)
        named(self.reopened, "reopenedBanner")
        yield
        self.text = LetterText()
        self.text.link_pressed.connect(self.open_link_requested)
        self.text.point_marked.connect(self.point_marked)
        self.text.direction_changed.connect(self._turn)
        yield
        self.rating_question = RatingQuestion()
        self.rating_question.rated.connect(self.rated)
        self.picks = CasePicks()
        yield
        self.alike = Disclosure()
        self.history = Disclosure()
        self.others = Disclosure()
        self.notes = Disclosure()
        self.thread = ThreadView()
        self.thread.link_pressed.connect(self.open_link_requested)
        yield
        yield from self._build()
        theme.watcher.theme_changed.connect(self._take_new_looks)
        self.show_nothing()

    def _take_new_looks(self) -> None:
        self._card.setMaximumWidth(theme.px(theme.LETTER))
        if self._view is not None:
            self._fill(self._view)
        self.update()

    def _build(self) -> Iterator[None]:
        self._reading = named(Label(tr("Opening the letter …"), "body", "text3"), "readingLetter")
        self._reading.setContentsMargins(theme.sides(theme.px(NEAR), theme.px(20), theme.px(FAR), 0))
        self._reading.hide()
        self._late = QTimer(self, singleShot=True, interval=_LATE)
        self._late.timeout.connect(self._say_that_it_is_read)
        self._card = QWidget()
        named(self._card, "reviewCard", tr("Review"))
        self._card.setMaximumWidth(theme.px(theme.LETTER))
        self._scroll = QScrollArea(self)
        put_into(self._scroll, self._card)  # before anything lies in it: Qt works its style out anew with all that does
        self._sides: list[QBoxLayout] = []
        letter = QVBoxLayout(self._card)
        letter.setContentsMargins(0, theme.px(20), 0, theme.px(8))
        letter.setSpacing(0)
        above = self._indented(letter)
        above.addWidget(self.title)
        above.addSpacing(theme.px(6))
        above.addWidget(self.meta)
        for banner in (self.gone, self.erased, self.reopened):
            above.addWidget(banner)
        yield
        # A line of 24 sets its words low: 12 px here look like the 14 of the design.
        letter.addSpacing(theme.px(12))
        letter.addWidget(self.text)
        yield
        below = self._indented(letter)
        below.addSpacing(theme.px(20))
        below.addWidget(self.rating_question)
        below.addWidget(self.picks)
        below.addSpacing(theme.px(12))
        for disclosure in (self.alike, self.history, self.others, self.notes):
            below.addWidget(disclosure)
        yield
        below.addSpacing(theme.px(8))
        below.addWidget(self.thread)
        letter.addStretch(1)
        yield
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(tr("The letter"))
        self._bar = OverlayBar(self._scroll, self._scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._reading)
        column.addWidget(self._scroll, 1)
        # Where the reply below takes more room, what stays in sight of the review is not painted again.
        for ground in (self, self._scroll, self._scroll.viewport(), self._card):
            ground.setAttribute(Qt.WidgetAttribute.WA_StaticContents)

    def _indented(self, letter: QVBoxLayout) -> QVBoxLayout:
        inner = QVBoxLayout()
        inner.setContentsMargins(theme.px(NEAR), 0, theme.px(FAR), 0)
        inner.setSpacing(0)
        letter.addLayout(inner)
        self._sides.append(inner)
        return inner

    def _turn(self, right_to_left: bool) -> None:
        near, far = theme.px(NEAR), theme.px(FAR)
        for inner in self._sides:
            inner.setContentsMargins(far if right_to_left else near, 0, near if right_to_left else far, 0)
        self.direction_changed.emit(right_to_left)

    # --- what is shown -----------------------------------------------------------------------------------------------

    @property
    def review_id(self) -> int | None:
        return self._view.review.id if self._view else None

    @property
    def right_to_left(self) -> bool:
        return self.text.right_to_left

    def expect(self, review_id: int) -> None:
        """Another review was chosen and is being read. Where that takes long, the sheet says so rather than showing the
        letter of somebody else."""
        if self._view is None or self._view.review.id != review_id:
            self._late.start()
        else:
            self._is_there()

    def _say_that_it_is_read(self) -> None:
        self._card.hide()
        self._put_away_offer()
        self._reading.show()

    def _is_there(self) -> None:
        self._late.stop()
        self._reading.hide()
        self._put_away_offer()
        self._card.setVisible(self._view is not None)

    def show_nothing(self) -> None:
        """No review is chosen: an empty sheet."""
        self._view = None
        self._is_there()
        self._card.hide()
        self.header.show_nothing()

    def offer(self, words: str, keys: str = "") -> None:
        """No review is open, since the list has none: say so, and offer a way on (`offer_taken`), if there are words for
        it."""
        if self._view is not None:
            return
        if self._nothing is None:
            from ui.review.nothing_open import NothingOpen

            self._nothing = NothingOpen(self)
            self._nothing.taken.connect(self.offer_taken)
            self.layout().insertWidget(self.layout().indexOf(self._scroll), self._nothing, 1)
        self._nothing.show_offer(words, keys)
        self._scroll.hide()
        self._nothing.show()

    @property
    def offers(self) -> bool:
        """Whether it says that nothing is open."""
        return self._nothing is not None and not self._nothing.isHidden()

    def _put_away_offer(self) -> None:
        if self._nothing is not None:
            self._nothing.hide()
            self._scroll.show()

    def show(self, view: LetterView | None = None) -> None:
        """Show a review. Without one this is the widget's own `show()`."""
        if view is None:
            super().show()
            return
        another = self._view is None or self._view.review.id != view.review.id
        self._view = view
        self.header.setEnabled(True)
        self._is_there()
        self._fill(view)
        if another:
            for disclosure in (self.alike, self.history, self.others, self.notes):
                disclosure.fold()
            self._scroll.verticalScrollBar().setValue(0)

    def show_place(self, position: str, has_previous: bool, has_next: bool) -> None:
        """Where the review in view stands in its list now."""
        if self._view is not None:
            self._view = replace(self._view, position=position, has_previous=has_previous, has_next=has_next)
            self.header.show_review(self._view)

    def show_points(self, review_id: int, points: Sequence[ComplaintPoint]) -> None:
        """Fill the rings of the points that the draft takes up meanwhile; a late answer is dropped."""
        if self._view is not None and self._view.review.id == review_id and tuple(points) != self._view.points:
            self._view = replace(self._view, points=tuple(points))
            self.text.show_text(self._view.review.text, self._view.points)

    def _fill(self, view: LetterView) -> None:
        review, case, now, zone = view.review, view.case, view.now, view.brand.timezone
        self._card.setAccessibleName(_spoken(view))
        self.header.show_review(view)
        title = review.title.strip()
        self.title.setText(title)
        self.title.setAccessibleName(title)
        self.title.setVisible(bool(title))
        side = Qt.AlignmentFlag.AlignRight if reads_right_to_left(title) else Qt.AlignmentFlag.AlignLeft
        # Absolute: the interface's own direction must not turn the author's words around.
        self.title.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
        self.meta.show_review(view)
        self.gone.setVisible(review.gone_at is not None)
        self.gone.show_words(tr("Gone from the site."), wording.gone(review, zone, now))
        self.erased.setVisible(review.erased_at is not None)
        if review.erased_at is not None:
            self.erased.show_words(tr("Erased."), wording.erased(review.erased_at, zone, now))
        came_back = case is not None and case.reopened_at is not None and case.closed_at is None
        self.reopened.setVisible(bool(came_back and case.reopened_why))
        if came_back:
            when = wording.on_day(case.reopened_at, zone, now)
            self.reopened.show_words(tr("Came back"), f"{when}: {of_cases.came_back(case.reopened_why)}")
        self.text.show_text(review.text, view.points)
        self.text.setVisible(bool(review.text))
        self.rating_question.show_review(review, view.status)
        self.picks.show_case(case, view.reasons, view.suggested)
        self.picks.offer_facts(products=view.products, channels=view.channels, sites_product=review.product)
        # What they want and whose failing it was are asked where somebody complains.
        self.picks.setVisible(view.status not in (Status.UNRATED, Status.NO_COMPLAINT))
        self.alike.setVisible(bool(view.alike or view.joined))
        if view.alike or view.joined:
            sentence = same_complaint.sentence(view.alike, view.joined)
            self.alike.offer(sentence, lambda: self._alike_rows(view), (view.alike, view.joined))
        self.history.setVisible(bool(view.revisions))
        if view.revisions:
            sentence = wording.edits(view.revisions, review.rating, zone, now)
            self.history.offer(sentence, lambda: history_body(review, view.revisions, zone, now), view.revisions)
        self.others.setVisible(bool(view.others))
        if view.others:
            sentence = wording.others(view.others, review.author)
            self.others.offer(sentence, lambda: self._other_rows(view), view.others)
        notes = case.notes if case else ()
        self.notes.setVisible(bool(notes))
        if notes:
            self.notes.offer(plural("{n} note", "{n} notes", len(notes)), lambda: notes_body(notes, zone, now), notes)
        self.thread.show_thread(
            view.replies, view.said_after, view.appeared, view.left_with, author=review.author, zone=zone, now=now
        )

    def _alike_rows(self, view: LetterView) -> QWidget:
        rows = same_complaint.SameComplaint(view.alike, view.joined, view.brand.timezone, view.now)
        rows.review_wanted.connect(self.review_wanted)
        rows.same.connect(self.same_complaint)
        rows.not_the_same.connect(self.not_the_same)
        return rows

    def _other_rows(self, view: LetterView) -> QWidget:
        rows = OtherReviews(view.others, view.brand.timezone, view.now)
        rows.review_wanted.connect(self.review_wanted)
        return rows

    # --- keys that the window passes on ------------------------------------------------------------------------------

    def scroll_page(self) -> bool:
        """One page down (the space key). False where the end was already in sight."""
        bar = self._scroll.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + bar.pageStep() - theme.px(24))
        return bar.value() != before

    def ask_wants(self) -> None:
        self.picks.open_wants()

    def ask_reasons(self) -> None:
        self.picks.open_reasons()

    def ask_facts(self) -> None:
        self.picks.open_facts()

    def take_suggestion(self) -> None:
        self.picks.take_suggestion()


def _spoken(view: LetterView) -> str:
    """The whole card in one sentence, for ears."""
    review = view.review
    parts = [
        review.author or tr("Somebody without a name"),
        formatting.verdict(review.verdict) or formatting.stars(review.rating),
        review.title,
    ]
    parts += [] if view.closed else [formatting.spoken_age(review.opened_at, view.due_at, view.now)]
    parts += [view.brand.name, view.source_name]
    return ", ".join(part for part in parts if part)
