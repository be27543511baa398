"""The parts of the window that its first picture does without: made when first asked for, joined and put in their places.

Loading and making all of them takes three times as long as the list does. Whatever asks for one gets it, a test or a key
that comes early too; in the pauses after the start `ui.warming` asks for each. A part of `ui.main_window`. Not here: the
dialogs (`ui.window_asks`), and what the parts wish (`ui.window_joins`).
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from store import reviews
from store.times import zone_names
from ui.lazily import made_here
from ui.lettering import give_ground
from ui.warming import SLICE, Step

if TYPE_CHECKING:
    from ui.bystander.view import BystanderView
    from ui.checklist.panel import ChecklistPanel
    from ui.composer.composer import Composer
    from ui.coverage.view import CoverageView
    from ui.empty_view import EmptyView
    from ui.learning_pages import LearningPages
    from ui.letter import LetterPane
    from ui.log.view import LogView
    from ui.narrowing import Narrowing
    from ui.proofreading import Proofreading
    from ui.reasons.view import ReasonsView
    from ui.review.pane import ReviewPane
    from ui.settings_page.joined import JoinedSettings
    from ui.settings_page.page import SettingsPage
    from ui.welcome.page import WelcomePage
    from ui.widgets.toast import Toast

_Part = TypeVar("_Part", bound=QWidget)
#: Where letter and checklist stand in the splitter, beside the queue.
LETTER_PLACE, CHECKLIST_PLACE = 1, 2


def empty_place(surface: str) -> QWidget:
    """The ground on which a part will stand."""
    place = QWidget()
    give_ground(place, surface)
    return place


def unseen(part: _Part) -> _Part:
    """Keep a part hidden that lies where it will stand and is not whole, or not joined: when its surroundings come in sight
    (the first run ends, say), Qt shows whatever in them nobody has hidden. `hide` would send an event to what is half made."""
    part.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    part.setAttribute(Qt.WidgetAttribute.WA_WState_Hidden)
    return part


class MakesItsParts:
    """The part of the window that makes the others. A page is made in its place: under a style sheet each move to another
    parent works out anew how everything in it looks."""

    def is_made(self, part: str) -> bool:
        """Whether a part is there already; asking for it would make it."""
        return part in self.__dict__

    def later_steps(self: Any) -> list[Step]:
        """What is made after the first picture, in this order: the letter that is chosen, then what may be asked for soon."""
        return [
            Step(("ui.review.pane",), lambda: self._review_begun.make_one()),
            Step((), lambda: self._polish(self._review_half)),
            Step(
                ("ui.composer.composer", "ui.proofreading", "ui.writing", "ui.triage", "ui.posting"),
                lambda: self._reply_begun.make_one(),
            ),
            Step((), lambda: self._polish(self._reply_half)),
            Step(("ui.background",), lambda: self.letter),
            Step(("ui.first_sight",), self._load_fonts),
            Step((), lambda: next(self._views_ahead, self) is not self),
            Step(("ui.checklist.panel", "ui.learning"), lambda: self.desk.learning),
            Step((), lambda: self.checklist),
            Step(("ui.widgets.toast", "ui.asking.window"), lambda: (self.toast, self.asking)),
            Step(("ui.narrowing",), lambda: self.narrowing),
            Step((), lambda: self.asking.make_sheets()),
            Step((), lambda: self.desk.tasks.read(zone_names)),  # from disk, for the brand's form in the settings
            Step(("ui.learning_pages",), lambda: self._log_view),
            Step((), lambda: self._reasons_begun.make_one()),
            Step((), lambda: self.learning),
            Step(("ui.coverage.view",), lambda: self._coverage_begun.make_one()),
            Step((), lambda: self.coverage),
            Step(("ui.settings_page.joined", "ui.keeping"), lambda: self._settings_begun.make_one()),
            Step((), lambda: self.settings_page),
            Step((), lambda: next(self._sections_ahead, self) is not self),
            Step(("ui.empty_view", "ui.bystander.view"), lambda: (self.nobody, self.stranger)),
        ]

    @made_here
    def _views_ahead(self: Any) -> Iterator[None]:
        return self.sidebar.views.paint_ahead()

    @made_here
    def _sections_ahead(self: Any) -> Iterator[None]:
        return self.settings_page.list.paint_ahead()

    def _load_fonts(self: Any) -> None:
        """Load what the newest reviews are written with, a font in a turn."""
        from ui import first_sight

        connections, tasks = self.desk.connections, self.desk.tasks

        def load(signs: str) -> None:
            if first_sight.load_one(*((signs, role) for role in first_sight.ROLES)):
                tasks.read_later(lambda: signs, load)

        tasks.read_later(
            lambda: first_sight.signs_of(reviews.newest_words(connections, limit=first_sight.NEWEST)), load
        )

    # --- beside the list ---

    @made_here
    def _review_begun(self: Any) -> ReviewPane:
        """In its place, where nobody sees it yet."""
        from ui.review.pane import ReviewPane

        return unseen(ReviewPane(self.reading.widget(LETTER_PLACE), at_once=False))

    @made_here
    def _review_half(self: Any) -> ReviewPane:
        self._review_begun.make_all()
        return self._review_begun

    @made_here
    def _reply_begun(self: Any) -> Composer:
        from ui.composer.composer import Composer

        return unseen(Composer(parent=self.reading.widget(LETTER_PLACE), at_once=False))

    @made_here
    def _reply_half(self: Any) -> Composer:
        self._reply_begun.make_all()
        return self._reply_begun

    @made_here
    def _unpolished(self: Any) -> dict[QWidget, deque[QWidget]]:
        return {}

    def _polish(self: Any, part: QWidget) -> bool:
        """Work out the style of some of what lies in a part before it comes in sight; tells whether there is more."""
        left = self._unpolished.setdefault(part, deque([part, *part.findChildren(QWidget)]))
        until = time.perf_counter() + SLICE
        while left and time.perf_counter() < until:
            widget = left.popleft()
            if isValid(widget):
                widget.ensurePolished()
        return bool(left)

    @made_here
    def letter(self: Any) -> LetterPane:
        """Review and reply; shows the letter in view, if it was read before this was made."""
        letter = self.reading.widget(LETTER_PLACE)
        letter.take(self._review_half, self._reply_half)
        self.__dict__["letter"] = letter  # what is joined below asks for its halves
        self._status_is_last()
        self._join_letter()
        self.proofreading  # noqa: B018 - it listens from now on
        if self.desk.review_id is not None:
            self.composer.expect(self.desk.review_id)
        if self.desk.letter is not None:
            self.desk.letter_shown.emit(self.desk.letter)
        return letter

    @property
    def review(self: Any) -> ReviewPane:
        return self.letter.review

    @property
    def composer(self: Any) -> Composer:
        return self.letter.composer

    @made_here
    def proofreading(self: Any) -> Proofreading:
        from ui.proofreading import Proofreading

        return Proofreading(self.desk, self.composer)

    @made_here
    def checklist(self: Any) -> ChecklistPanel:
        from ui.checklist.panel import ChecklistPanel

        checklist = ChecklistPanel()
        self.__dict__["checklist"] = checklist
        self._put(CHECKLIST_PLACE, checklist)
        checklist.set_drawer(self._narrow)
        checklist.setVisible(not self._narrow and not self._checklist_hidden())
        self._join_checklist()
        if self.desk.letter is not None:
            self._show_beside(self.desk.letter)
        return checklist

    def _put(self: Any, place: int, part: QWidget) -> None:
        """Let a part take its place beside the queue."""
        sizes = self.reading.sizes()
        self.reading.replaceWidget(place, part).deleteLater()
        part.show()
        self.reading.setStretchFactor(LETTER_PLACE, 1)
        self.reading.setCollapsible(LETTER_PLACE, False)
        self.reading.setSizes(sizes)
        self._status_is_last()

    @made_here
    def toast(self: Any) -> Toast:
        from ui.widgets.toast import Toast

        toast = Toast(self._toast_host())
        toast.undo_requested.connect(lambda _token: self.desk.triage.undo())
        self.pages.currentChanged.connect(lambda _place: toast.go_along(self._toast_host()))
        return toast

    @made_here
    def narrowing(self: Any) -> Narrowing:
        """What the lists can be narrowed by."""
        from ui.narrowing import Narrowing

        narrowing = Narrowing(self.desk, self.queue)
        narrowing.chosen.connect(self._show_saved)
        narrowing.refresh()
        return narrowing

    # --- in the place of the lists ---

    def _add_page(self: Any, page: QWidget) -> None:
        self.pages.addWidget(page)
        self._status_is_last()

    @made_here
    def coverage(self: Any) -> CoverageView:
        coverage = self._coverage_begun
        coverage.make_all()
        self._add_page(coverage)
        self._join_coverage(coverage)
        return coverage

    @made_here
    def _coverage_begun(self: Any) -> CoverageView:
        from ui.coverage.view import CoverageView

        return unseen(CoverageView(self.pages, at_once=False))

    @made_here
    def nobody(self: Any) -> EmptyView:
        """What is shown when nobody waits."""
        from ui.empty_view import EmptyView

        nobody = EmptyView(self.pages)
        self._add_page(nobody)
        nobody.view_chosen.connect(self.go_to)
        nobody.poll_requested.connect(self.desk.checking.all_in_view)
        return nobody

    @made_here
    def stranger(self: Any) -> BystanderView:
        from ui.bystander.view import BystanderView

        stranger = BystanderView(self.pages)
        self._add_page(stranger)
        stranger.back_requested.connect(self._back_to_reply)
        stranger.ticked.connect(lambda ticked: self.desk.writing.tick_item("stranger", ticked))
        return stranger

    @made_here
    def _log_view(self: Any) -> LogView:
        from ui.log.view import LogView

        return unseen(LogView(self.desk.learning.lines, self.pages))

    @made_here
    def _reasons_begun(self: Any) -> ReasonsView:
        from ui.reasons.view import ReasonsView

        return unseen(ReasonsView(self.pages, at_once=False))

    @made_here
    def learning(self: Any) -> LearningPages:
        """The log and the page of reasons."""
        from ui.learning_pages import LearningPages

        self._reasons_begun.make_all()
        learning = LearningPages(
            self.desk, self._log_view, self._reasons_begun, open_review=self.open_review, show_people=self.show_people,
            show_reviews=self.show_reviews,
        )  # fmt: skip
        for page in learning.pages.values():
            self._add_page(page)
        learning.reasons.digest_requested.connect(lambda: self.asking_files.digest())
        learning.log.export_requested.connect(lambda: self.asking_files.export())
        return learning

    @made_here
    def _joined_settings(self: Any) -> JoinedSettings:
        from ui.settings_page.joined import JoinedSettings

        self._settings_begun.make_all()
        return JoinedSettings(self, self._settings_begun)

    @made_here
    def _settings_begun(self: Any) -> SettingsPage:
        from ui.settings_page.joined import begin_settings

        return unseen(begin_settings(self.pages))

    @made_here
    def settings_page(self: Any) -> SettingsPage:
        page = self._joined_settings.page
        self._add_page(page)
        return page

    @made_here
    def welcome(self: Any) -> WelcomePage:
        """The first run; most windows never show it."""
        from ui.welcome.page import WelcomePage

        welcome = WelcomePage(self.body)
        self.body.addWidget(welcome)
        self._status_is_last()
        welcome.add_source.connect(lambda: self.asking_sources.source())
        welcome.try_samples.connect(lambda: self.asking_files.add_samples())
        welcome.import_csv.connect(lambda: self.asking_files.import_())
        welcome.open_workspace.connect(lambda: self.asking_files.workspace())
        return welcome

    def _status_is_last(self: Any) -> None:
        """Tab comes to the status line after everything above it, also after what was made later."""
        below = [one for one in self.status.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        last = self.previousInFocusChain()
        while last is not self and (last in below or not last.focusPolicy() & Qt.FocusPolicy.TabFocus):
            last = last.previousInFocusChain()
        for one in below:
            QWidget.setTabOrder(last, one)
            last = one
