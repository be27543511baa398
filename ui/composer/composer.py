"""The composer: shows a `ComposerView`, keeps the draft bound to its review, and emits what its owner wants.

The rules that matter here: another review's words are never in the box; a refresh never touches words being typed; too
long is said, never cut; one press, one post. It decides nothing about sending: the guard, the states and the outbox do.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from store.records import ComplaintPoint, Finding, ReplyState
from ui import theme
from ui.composer.banners import Notice, above, guard, on_its_way, still_open, too_long
from ui.composer.draft_keeper import DraftKeeper
from ui.composer.editor import EditorFrame, ReplyEditor
from ui.composer.findings import FindingsList
from ui.composer.footer import Footer
from ui.composer.header import ComposerHeader
from ui.composer.marked_draft import MarkedDraft
from ui.composer.places import Countdown, NoticePlace
from ui.composer.pressing import Press, pressed, why_not
from ui.composer.room import Room
from ui.composer.sameness import SamenessPopover
from ui.composer.spelling_menu import SpellingMenu
from ui.composer.view import ComposerView, Sameness
from ui.composer.wishes import Wishes
from ui.dialogs.why import again_popover
from ui.in_turns import MadeInTurns
from ui.spans import length_in, plain_lines
from ui.texts import tr
from ui.widgets import Hairline, Label

#: The editor's frame stands left of the letter's edge, so that the words inside stand on it (52 = 37 + 15).
NEAR, FAR = 37, 20
#: More notices than these would push the review out of sight.
MOST_NOTICES = 2
#: For so long after a question came into view no key answers it.
A_BREATH_MS = 1500
_EDITABLE = (ReplyState.DRAFT, ReplyState.QUEUED, ReplyState.HANDED_OVER, ReplyState.REFUSED)


class Composer(MadeInTurns, Wishes):
    def __init__(
        self,
        *,
        count_length: Callable[[str, str], int] = length_in,
        parent: QWidget | None = None,
        at_once: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("composer")
        self.setAccessibleName(tr("Your reply"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._count_length = count_length
        self._view: ComposerView | None = None
        self._filling = False
        self._open_labels: tuple[str, ...] = ()
        self._open_was_named = False
        self._asked = QElapsedTimer()
        self._asked.start()
        self._elsewhere: str | None = None
        self._pressed = False
        self._coming = False
        self._sameness: Sameness | None = None
        self.begin_making(self._make(), at_once=at_once)

    def _make(self) -> Iterator[None]:
        self.keeper = DraftKeeper(self)
        self.keeper.text_changed.connect(self.text_changed)
        self.header = ComposerHeader()
        self.editor = ReplyEditor()
        self.frame = EditorFrame(self.editor)
        self.findings = FindingsList()
        self._marked = MarkedDraft(self.editor, self.findings, self)
        self._spelling = SpellingMenu(self.editor, self._marked, self)
        self._spelling.suggestions_wanted.connect(self.suggestions_wanted)
        self._spelling.word_taught.connect(self.word_taught)
        yield
        self.language = Label("", "meta", "text3")
        self.language.setWordWrap(True)  # one long line would push the other panes narrow
        self.footer = Footer()
        self._countdown = Countdown(self)
        self._above = NoticePlace(self._answer)
        self._in_footer = NoticePlace(self._answer)
        self._instead = NoticePlace(self._answer)
        yield
        self._again = again_popover(self)
        self._again.answered.connect(self._reopen)
        self._same = SamenessPopover(self)
        yield
        self._build()
        self._connect()
        theme.watcher.theme_changed.connect(self._take_new_looks)
        yield
        self.show_nothing()

    def _build(self) -> None:
        self._body = QWidget()
        self._inner = QVBoxLayout(self._body)
        self._room = Room(self._inner, self.frame, self.editor, self.findings)
        self._inner.setSpacing(0)
        self._inner.addWidget(self.header)
        self._inner.addLayout(self._above)
        self._inner.addWidget(self.frame)
        self._inner.addSpacing(theme.px(6))
        self._inner.addWidget(self.findings)
        self._inner.addWidget(self.language)
        self._inner.addWidget(self.footer)
        self._inner.addLayout(self._in_footer)
        self._above.set_margins(0, 0, 0, theme.px(8))
        self._in_footer.set_margins(0, theme.px(6), 0, theme.px(12))
        self._sheet = QWidget()
        sheet = QVBoxLayout(self._sheet)
        sheet.setContentsMargins(0, 0, 0, 0)
        sheet.setSpacing(0)
        sheet.addLayout(self._instead)
        sheet.addWidget(self._body)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self._sheet, 1)
        beside.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        column.addLayout(beside)
        self._sheet.setMaximumWidth(theme.px(theme.LETTER))
        self._turn(False)

    def _connect(self) -> None:
        self.keeper.keeping_changed.connect(self.footer.show_keeping)
        self.editor.textChanged.connect(self._typed)
        self.editor.post_pressed.connect(self.press_primary)
        self.editor.undo_pressed.connect(lambda: self._answer("undo_send"))
        self.editor.height_wanted.connect(self._settle_height)
        self.editor.left.connect(self.keeper.flush)
        self.editor.direction_changed.connect(self._turn)
        self.header.fact_chosen.connect(self.editor.insert_fact)
        self.findings.waive_requested.connect(self._waive)
        self.findings.compare_wanted.connect(self._compare)
        self.findings.height_changed.connect(self._settle_height)
        self.footer.primary_pressed.connect(self.press_primary)
        self.footer.bystander_requested.connect(lambda: self._emit(self.bystander_requested))
        self.footer.checklist_requested.connect(self.checklist_requested)

    # --- what is shown -----------------------------------------------------------------------------------------------

    @property
    def review_id(self) -> int | None:
        return self._view.review_id if self._view else None

    def text(self) -> str:
        """The words in the box, as they stand."""
        return self.editor.words()

    def show_nothing(self) -> None:
        """No review is chosen. What was typed is handed on first; the box is empty and hidden."""
        self.keeper.open(None, "")
        self._view = None
        self._coming = False
        self.editor.forget_held()
        self._fill("")
        self._countdown.stop()
        self.hide()

    def expect(self, review_id: int) -> None:
        """Another review was chosen and is being read: what is typed from now on is meant for it, never for the one that
        is still in the box, and no press of the button posts that one."""
        self._coming = self._view is not None and review_id != self._view.review_id
        if self._coming:
            self.editor.hold()
        else:
            self.editor.let_go()

    def show(self, view: ComposerView | None = None) -> None:
        """Show the draft of a review. Without a view this is the widget's own `show()`."""
        if view is None:
            super().show()
            return
        stored = plain_lines(view.text)
        before, self._view = self._view, view
        self._pressed = False
        if before is None or (before.review_id, before.state) != (view.review_id, view.state):
            self._asked.restart()
        if before is None or before.review_id != view.review_id:
            self._same.close_softly()
            self._again.close_softly()
            self._again.ask_again()
            self._elsewhere = None
            self._open_was_named = False
            self.findings.fold()
            self._fill(self.keeper.open(view.review_id, stored))
        else:
            self._merge(before, view, stored)
        self.editor.setReadOnly(view.state not in _EDITABLE)
        self.editor.waits_to_leave = view.state is ReplyState.QUEUED
        self.header.show_view(view)
        self.footer.show_view(view)
        self.language.setText(view.language_note)
        self.language.setVisible(bool(view.language_note))
        super().show()
        if stored == self.text():
            self.show_checks(view.review_id, stored, view.findings, view.points, view.open_labels, view.sameness)
        self._refresh()
        if self._coming:
            self._coming = False
            self.editor.let_go()

    def show_checks(
        self,
        review_id: int,
        text: str,
        findings: Sequence[Finding],
        points: Sequence[ComplaintPoint] = (),
        open_labels: Sequence[str] = (),
        sameness: Sameness | None = None,
    ) -> None:
        """Show what the checks say about `text`. A late answer, about other words than those in the box, is dropped."""
        if self._view is None or review_id != self._view.review_id or plain_lines(text) != self.text():
            return
        self._open_labels = tuple(open_labels)
        self.header.show_points(tuple(points))
        self._sameness = sameness
        self.findings.allow_comparing(sameness is not None)
        self._marked.show_findings(findings, self.text())
        self._settle_height()

    def show_spelling(self, review_id: int, text: str, findings: Sequence[Finding], note: str = "") -> None:
        """Mark the words of `text` that no dictionary knows; `note` says where spelling is not looked at."""
        if self._view is None or review_id != self._view.review_id or plain_lines(text) != self.text():
            return
        self.header.which.setToolTip(note)
        self._marked.show_spelling(findings, self.text())

    def show_suggestions(self, word: str, suggestions: Sequence[str]) -> None:
        """What may have been meant by a word, for the menu that asked."""
        self._spelling.show_suggestions(word, suggestions)

    def saved(self, review_id: int, serial: int) -> None:
        self.keeper.saved(review_id, serial)

    def not_saved(self, review_id: int, serial: int, why: str) -> None:
        self.keeper.not_saved(review_id, serial, why)

    def post_failed(self) -> None:
        """The wish to post could not be stored: the button may be pressed again."""
        self._pressed = False
        self._allow()

    def flush(self) -> None:
        """Hand on what was typed, now: before closing, switching, posting."""
        self.keeper.flush()

    def set_room(self, height: int) -> None:
        """The height that the composer may take before the editor scrolls, in pixels."""
        if height != self._room.most:
            self._room.most = height
            self._settle_height()

    def _fill(self, text: str) -> None:
        self._filling = True
        self.editor.set_words(text, when_empty_right_to_left=self._view.right_to_left if self._view else False)
        self.editor.moveCursor(QTextCursor.MoveOperation.End)
        self._filling = False
        self._open_labels = ()
        self._marked.show_spelling((), "")
        self._marked.show_findings((), self.text())
        self._show_length()

    def _merge(self, before: ComposerView, view: ComposerView, stored: str) -> None:
        """The same review again: words being typed stay, unless the reply left or the owner says otherwise."""
        ours = self.text()
        reply_left = len(view.posted) > len(before.posted) and view.posted[-1].text.strip() == ours.strip()
        if stored == ours:
            self._elsewhere = None
        elif reply_left:
            self.keeper.take_over(stored)
            self._fill(stored)
        elif self.keeper.differs_from_elsewhere(stored):
            if self.keeper.has_words_of_its_own or self.editor.hasFocus():
                self._elsewhere = stored
            else:
                self.keeper.take_over(stored)
                self._fill(stored)

    def _refresh(self) -> None:
        """Lay out notices, footer and heights for the present view."""
        view = self._view
        if view is None:
            return
        closing = guard(view)
        self._instead.show_notices((closing,) if closing else ())
        self._body.setVisible(closing is None)
        self._above.show_notices(above(view, elsewhere=self._elsewhere is not None)[:MOST_NOTICES])
        self._show_in_footer(on_its_way(view))
        self._allow()
        self._show_length()
        self._settle_height()

    def _show_in_footer(self, notice: Notice | None) -> None:
        self._in_footer.show_notices((notice,) if notice else ())
        self.footer.setVisible(notice is None)
        bar, view = self._in_footer.bar, self._view
        if bar is not None and bar.notice.counts_down and view is not None and view.send_after is not None:
            self._countdown.start(bar, view.send_after, view.now)
        else:
            self._countdown.stop()

    # --- typing ------------------------------------------------------------------------------------------------------

    def _typed(self) -> None:
        if self._filling or self._view is None:
            return
        text = self.text()
        if text == self.keeper.text:
            return
        if self._view.state in (ReplyState.QUEUED, ReplyState.HANDED_OVER):
            self._take_back()
        self.keeper.typed(text)
        self._pressed = False
        question = self._in_footer.bar
        if question is not None and question.notice.name in ("stillOpenBanner", "tooLongBanner"):
            self._open_was_named = False
            self._show_in_footer(on_its_way(self._view))
        self._allow()
        self._show_length()

    def _take_back(self) -> None:
        """Editing stops the clock: what leaves is what the draft says then, so it does not leave while it changes."""
        view = self._view
        intent = self.undo_send if view.state is ReplyState.QUEUED else self.not_posted
        self._view = _as_draft(view)
        self.editor.waits_to_leave = False
        self._refresh()
        intent.emit(view.review_id)

    def _show_length(self) -> None:
        if self._view is None:
            return
        limits = self._view.limits
        self.footer.show_length(self._count_length(self.text(), limits.unit), limits.length, limits.unit)

    def _waive(self, finding: Finding) -> None:
        if self._view is not None:
            self.waive_requested.emit(self._view.review_id, finding.check, finding.start, finding.end)

    def _compare(self) -> None:
        if self._sameness is not None:
            self._same.show_sameness(self.text(), self._sameness)
            self._same.open_below(self.findings)

    # --- posting -----------------------------------------------------------------------------------------------------

    def press_primary(self) -> None:
        """The wish to post (or to copy and open)."""
        view = self._view
        if view is None or self._pressed or self._coming:
            return
        if view.state is ReplyState.HANDED_OVER:
            # Not by the last of several impatient presses: whoever answers has seen the question.
            if self._asked.hasExpired(A_BREATH_MS):
                self._answer("posted_confirmed")
            return
        too_many = self._count_length(self.text(), view.limits.unit) - (view.limits.length or math.inf)
        press = pressed(
            view, self.text(), too_many=too_many, still_open=self._open_labels, was_named=self._open_was_named
        )
        if press is Press.SAY_TOO_LONG:
            self._ask(too_long(view.site, view.limits.unit, int(too_many)))
        elif press is Press.NAME_OPEN:
            self._open_was_named = True
            self._ask(still_open(self._open_labels, view.mode))
        elif press is Press.TELL:
            self.keeper.flush()
            self.answer_private_requested.emit(view.review_id)
        elif press is not Press.NOTHING:
            self._pressed = True
            self._open_was_named = False
            self._show_in_footer(on_its_way(view))
            self._allow()
            self.keeper.flush()
            intent = self.copy_and_open_requested if press is Press.COPY_AND_OPEN else self.post_requested
            intent.emit(view.review_id, self.text())

    def _ask(self, question: Notice) -> None:
        self._show_in_footer(question)
        self._settle_height()

    def _allow(self) -> None:
        hindrance = why_not(self._view, self.text())
        self.footer.allow(posting=not hindrance and not self._pressed, why_not=hindrance)

    def _answer(self, intent: str) -> None:
        view = self._view
        if view is None:
            return
        if self.pass_on(intent, view.review_id):
            return
        if intent == "write_anyway":
            self._again.open_below(self._instead.bar.button("write_anyway"), align_right=True)
        elif intent == "copy_and_open":
            self.keeper.flush()
            self.copy_and_open_requested.emit(view.review_id, self.text())
        elif intent == "post_anyway":
            self.press_primary()
        elif intent in ("go_back", "edit"):
            self.go_back()
        elif intent in ("keep_mine", "take_theirs"):
            self._settle_elsewhere(keep_mine=intent == "keep_mine")

    def go_back(self) -> None:
        """From a question in the footer back to the words."""
        self._open_was_named = False
        if self._view is not None:
            self._show_in_footer(on_its_way(self._view))
            self._settle_height()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _settle_elsewhere(self, *, keep_mine: bool) -> None:
        theirs, self._elsewhere = self._elsewhere, None
        if keep_mine:
            self.keeper.insist()
        elif theirs is not None:
            self._filling = True
            self.editor.replace_words(theirs)  # an edit, so that undo brings mine back
            self._filling = False
            self.keeper.take_over(theirs)
        self._refresh()

    def _reopen(self, _kind: str, why: str) -> None:
        if self._view is not None:
            self.reopen_requested.emit(self._view.review_id, why)

    def _emit(self, intent) -> None:
        if self._view is not None:
            intent.emit(self._view.review_id)

    # --- room --------------------------------------------------------------------------------------------------------

    def _turn(self, right_to_left: bool) -> None:
        near, far = theme.px(NEAR), theme.px(FAR)
        left, right = (far, near) if right_to_left else (near, far)
        self._inner.setContentsMargins(left, 0, right, 0)
        # On the side where the letter has its narrow margin, words stand closer to the frame's edge.
        near_side = right_to_left == (QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft)
        for part in (self.header, self.footer):
            part.set_indent(theme.px(15 if near_side else 8))
        self._instead.set_margins(left, theme.px(12), right, theme.px(16))

    def _settle_height(self) -> None:
        if self._view is not None:
            self._room.share(self.window().height())
            self.updateGeometry()

    def _take_new_looks(self) -> None:
        self._sheet.setMaximumWidth(theme.px(theme.LETTER))
        self.footer.show_keeping(*self.footer.keeping)
        self._settle_height()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._open_was_named:
            self.go_back()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QEvent) -> None:
        self.keeper.flush()
        super().hideEvent(event)


def _as_draft(view: ComposerView) -> ComposerView:
    return replace(view, state=ReplyState.DRAFT, send_after=None, waits_for_connection=False)
