"""The window: lays the panels out, joins their signals to the desk, and turns keys and menus into actions.

No decision about reviews or replies is made here; the desk has the store, the panels have the looks.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QByteArray, QEasingCurve, QEvent, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QMenu,
    QSplitter,
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from store import settings
from store.db import Connections
from store.records import ReplyState
from ui import icons, preferences, theme
from ui.actions import ACTIONS, MENUS, SAVED_FILTER
from ui.asking import Asking
from ui.asking_complaint import AskingComplaint
from ui.asking_files import AskingFiles
from ui.asking_person import AskingPerson
from ui.asking_sources import AskingSources
from ui.bystander import BystanderView, StrangerView
from ui.checklist.panel import ChecklistPanel
from ui.composer.composer import Composer
from ui.coverage.view import CoverageView
from ui.desk import LISTS, Desk
from ui.empty_view import EmptyView
from ui.keys import SHORTCUTS, LetterKeys
from ui.learning_pages import LearningPages
from ui.letter import LetterPane
from ui.narrowing import Narrowing
from ui.preferences import Preferences
from ui.proofreading import Proofreading
from ui.queue.filters import Filters
from ui.queue.panel import QueuePanel
from ui.review.pane import ReviewPane
from ui.settings_page.joined import JoinedSettings
from ui.sidebar import Sidebar
from ui.statusline import StatusLine
from ui.texts import tr
from ui.warming import Warming
from ui.welcome.page import WelcomePage
from ui.widgets import FocusRing, Hairline, WeekDay
from ui.widgets.toast import Toast
from ui.window_room import SharesItsRoom
from ui.window_shows import ShowsTheDesk


class MainWindow(SharesItsRoom, ShowsTheDesk, QMainWindow):
    """What `create_window` returns. `desk` is public for tests and for the program's start."""

    another_workspace_wanted = Signal(str)

    def __init__(self, connections: Connections, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.setWindowTitle("Heard")
        self.setWindowIcon(icons.application_icon())
        self.desk = Desk(connections, clock, self)
        self.desk.current_text = lambda: self.composer.text()
        self.desk.triage.selected = lambda: self.queue.selected_ids()
        self.asking = Asking(self)
        self.asking_files = AskingFiles(self)
        self.asking_complaint = AskingComplaint(self)
        self.asking_sources = AskingSources(self)
        self.asking_person = AskingPerson(self)
        self._preferences = preferences.load(connections)
        self._leaving = False
        self._letter_keys = LetterKeys(letters=self._preferences.single_letters)
        self._actions: dict[str, QAction] = {}
        self._first_run = False
        self._narrow = False
        self._progress = ""
        self._week: tuple[WeekDay, ...] = ()
        self._numbers: dict[str, int] = {}
        self._last_checked: datetime | None = None
        self._next_to_choose: int | None = None
        self._make_panels()
        self._lay_out()
        self._make_actions()
        self._join_desk()
        self._join_panels()
        self.proofreading = Proofreading(self.desk, self.composer)
        self.sidebar.show_view(self.desk.view)
        self._show_no_letter()
        self._focus_ring = FocusRing(self)
        self._restore_place()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_the_system)
        self.setMinimumSize(720, 480)
        Warming((self.pages.widget(place) for place in range(self.pages.count())), self).begin()

    # --- panels and their places ---------------------------------------------------------------------------------

    def _make_panels(self) -> None:
        self.sidebar = Sidebar()
        self.queue = QueuePanel(self.desk.rows, self.desk.clock)
        self.review = ReviewPane()
        self.composer = Composer()
        self.letter = LetterPane(self.review, self.composer)
        self.checklist = ChecklistPanel()
        self.coverage = CoverageView()
        self.nobody = EmptyView()
        self.welcome = WelcomePage()
        self.status = StatusLine()
        self.stranger = BystanderView()
        self.learning = LearningPages(
            self.desk, open_review=self.open_review, show_people=self.show_people, show_reviews=self.show_reviews
        )
        self.narrowing = Narrowing(self.desk, self.queue)
        self.narrowing.chosen.connect(self._show_saved)
        self._joined_settings = JoinedSettings(self)
        self.settings_page = self._joined_settings.page
        self.toast = Toast(self.letter)

    def _lay_out(self) -> None:
        self.reading = QSplitter(Qt.Orientation.Horizontal)
        self.reading.setObjectName("readingSplitter")
        for panel in (self.queue, self.letter, self.checklist):
            self.reading.addWidget(panel)
        self.reading.setStretchFactor(1, 1)
        self.reading.setCollapsible(0, False)
        self.reading.setCollapsible(1, False)
        self.reading.setHandleWidth(1)
        self.pages = QStackedWidget()
        for page in (
            self.reading,
            self.coverage,
            self.nobody,
            self.stranger,
            *self.learning.pages.values(),
            self.settings_page,
        ):
            self.pages.addWidget(page)
        self.work = QSplitter(Qt.Orientation.Horizontal)
        self.work.setHandleWidth(1)
        self.work.addWidget(self.sidebar)
        self.work.addWidget(self.pages)
        self.work.setStretchFactor(1, 1)
        self.work.setCollapsible(0, False)
        self.work.setCollapsible(1, False)
        self.body = QStackedWidget()
        self.body.addWidget(self.work)
        self.body.addWidget(self.welcome)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.body, 1)
        column.addWidget(Hairline())
        column.addWidget(self.status)
        self.setCentralWidget(whole)
        self._drawer = QVariantAnimation(self)
        self._drawer.setDuration(theme.DRAWER_MS)
        self._drawer.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._drawer.valueChanged.connect(self._draw)
        self._drawer.finished.connect(self._drawn)
        self._set_wide_sizes()

    # --- the panels' wishes to the desk --------------------------------------------------------------------------

    def _join_panels(self) -> None:
        self._join_lists()
        self._join_letter()
        desk, coverage = self.desk, self.coverage
        coverage.brand_chosen.connect(desk.choose_brand)
        coverage.source_chosen.connect(lambda source_id: self._choose_coverage(source_id=source_id))
        coverage.period_chosen.connect(lambda key: self._choose_coverage(key=key, steps_back=0))
        coverage.period_moved.connect(self._move_period)
        coverage.span_chosen.connect(lambda span: self._choose_coverage(span=span))
        coverage.reviews_wanted.connect(self.show_reviews)
        coverage.export_requested.connect(self.asking_files.export)
        coverage.digest_requested.connect(self.asking_files.digest)
        self.learning.reasons.digest_requested.connect(self.asking_files.digest)
        self.learning.log.export_requested.connect(self.asking_files.export)
        self.welcome.add_source.connect(self.asking_sources.source)
        self.welcome.try_samples.connect(self.asking_files.add_samples)
        self.welcome.import_csv.connect(self.asking_files.import_)
        self.welcome.open_workspace.connect(self.asking_files.workspace)
        self.status.poll_requested.connect(desk.poll)
        self.status.coverage_requested.connect(lambda: self.go_to("coverage"))
        self.status.sources_requested.connect(self.show_sources_trouble)
        self.status.outbox_requested.connect(lambda: self.go_to("outbox"))
        self.status.workspace_requested.connect(self.asking_files.workspace)
        self.toast.undo_requested.connect(lambda _token: desk.triage.undo())
        self.checklist.ticked.connect(desk.tick_item)
        self.checklist.close_requested.connect(self.toggle_checklist)
        self.checklist.follow_up_change_requested.connect(self.review.ask_follow_up)
        self.checklist.dates.done.connect(desk.learning.settle_done)
        self.checklist.dates.dropped.connect(desk.learning.settle_dropped)
        self.checklist.dates.moved.connect(desk.learning.settle_moved)

    def _join_lists(self) -> None:
        desk, sidebar, queue = self.desk, self.sidebar, self.queue
        sidebar.view_chosen.connect(self.go_to)
        sidebar.brand_chosen.connect(desk.choose_brand)
        sidebar.source_chosen.connect(self.asking_sources.source_menu)
        sidebar.menu_requested.connect(self._open_menu)
        sidebar.add_source_requested.connect(self.asking_sources.source)
        sidebar.new_brand_requested.connect(self.asking.brand)
        sidebar.brands_requested.connect(lambda: self.show_settings("brands"))
        sidebar.sources_requested.connect(self.show_sources_trouble)
        sidebar.settings_requested.connect(self.show_settings)
        queue.review_chosen.connect(self._choose_review)
        queue.open_requested.connect(lambda _id: self.write())
        queue.search_changed.connect(self._search)
        queue.order_chosen.connect(desk.choose_order)
        queue.filters_changed.connect(desk.choose_filters)
        self.nobody.view_chosen.connect(self.go_to)
        self.nobody.poll_requested.connect(desk.poll)

    def _join_letter(self) -> None:
        desk, review, composer = self.desk, self.review, self.composer
        review.done_requested.connect(desk.triage.let_it_rest)
        review.snooze_requested.connect(desk.triage.snooze)
        review.snooze_date_requested.connect(desk.triage.snooze_until)
        review.decline_requested.connect(desk.triage.decline)
        review.set_aside_requested.connect(desk.triage.set_aside)
        review.answered_in_private.connect(desk.triage.answered_in_private)
        review.follow_up_requested.connect(desk.triage.plan_follow_up)
        review.open_requested.connect(desk.open_at_site)
        review.note_added.connect(desk.triage.note)
        review.star_toggled.connect(self._toggle_star)
        review.next_requested.connect(self.queue.next)
        review.previous_requested.connect(self.queue.previous)
        review.wants_chosen.connect(desk.triage.want)
        review.failing_chosen.connect(desk.triage.blame)
        review.reasons_changed.connect(desk.triage.tag)
        review.described.connect(desk.triage.describe)
        review.won_back.connect(desk.triage.win_back)
        review.rated.connect(desk.triage.rate)
        review.open_link_requested.connect(desk.open_link)
        review.review_wanted.connect(desk.open_review)
        review.point_marked.connect(desk.triage.mark_point)
        review.same_complaint.connect(desk.triage.join_with)
        review.not_the_same.connect(desk.triage.tell_apart)
        composer.text_changed.connect(desk.keep_words)
        composer.copy_and_open_requested.connect(desk.copy_and_open)
        composer.post_requested.connect(desk.posting.post)
        composer.undo_send.connect(desk.posting.undo)
        composer.send_now.connect(desk.posting.send_now)
        composer.outcome_told.connect(desk.posting.outcome_told)
        composer.appeared_settled.connect(desk.posting.appeared_settled)
        composer.posted_confirmed.connect(desk.confirm_posted)
        composer.not_posted.connect(desk.not_posted)
        composer.reopen_requested.connect(desk.reopen_thread)
        composer.answer_private_requested.connect(lambda _id: review.ask_private())
        composer.let_it_rest_requested.connect(lambda _id: desk.triage.let_it_rest())
        composer.decline_requested.connect(lambda _id: review.ask_decline())
        composer.open_page_requested.connect(lambda _id: desk.open_at_site())
        composer.bystander_requested.connect(lambda _id: self.asking.bystander())
        composer.checklist_requested.connect(self.toggle_checklist)
        self.stranger.back_requested.connect(self._back_to_reply)
        self.stranger.ticked.connect(lambda ticked: desk.tick_item("stranger", ticked))
        composer.waive_requested.connect(desk.waive)
        composer.editor.installEventFilter(self)

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut) and self._narrow:
            self._make_room()
        return super().eventFilter(watched, event)

    def _choose_review(self, review_id: int) -> None:
        if review_id != self.desk.review_id:
            self.desk.open_review(review_id)
            self._remember_neighbour()

    def _search(self, words: str) -> None:
        self.desk.choose_search(words)

    def _toggle_star(self) -> None:
        letter = self.desk.letter
        if letter is not None:
            self.desk.triage.star(not letter.case.starred)

    def _choose_coverage(self, **choice: Any) -> None:
        self.desk.coverage_choice.update(choice)
        self.desk.refresh_coverage()

    def _move_period(self, step: int) -> None:
        back = max(0, self.desk.coverage_choice["steps_back"] - step)
        self._choose_coverage(steps_back=back)

    # --- actions -------------------------------------------------------------------------------------------------

    def _make_actions(self) -> None:
        """Every action is in a menu and on the window itself, so that its key works while the menu bar is hidden."""
        self.menu = QMenu(self)
        menus = {name: self.menu.addMenu(tr(name, "menu")) for name in MENUS}
        for one in ACTIONS:
            action = QAction(tr(one.title), self)
            action.setObjectName(f"action_{one.id}")
            if one.id in SHORTCUTS:
                action.setShortcut(QKeySequence(SHORTCUTS[one.id]))
                action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            elif one.key:
                action.setText(f"{tr(one.title)}\t{one.key}")
            action.triggered.connect(lambda _checked=False, name=one.id: self.do(name))
            self.addAction(action)
            menus[one.menu].addAction(action)
            self._actions[one.id] = action

    def _open_menu(self) -> None:
        button = self.sidebar.menu_button
        self.menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def do(self, name: str) -> None:
        """Carry out an action by its id (`ui.actions`)."""
        if name.startswith("go_"):
            self.go_to(name.removeprefix("go_"))
        elif name.startswith("rate_"):
            self._rate(int(name.removeprefix("rate_")))
        elif name.startswith("undo_window_"):
            self.desk.posting.choose_undo_window(int(name.removeprefix("undo_window_")))
        elif name.startswith("theme_"):
            self.choose_theme(name.removeprefix("theme_"))
        elif name.startswith(SAVED_FILTER):
            self.narrowing.choose(name.removeprefix(SAVED_FILTER))
        else:
            self._doings()[name]()

    def _doings(self) -> dict[str, Callable[[], object]]:
        review, queue, desk = self.review, self.queue, self.desk
        return {
            "poll": desk.poll, "add_source": self.asking_sources.source, "add_brand": self.asking.brand, "import": self.asking_files.import_,
            "complaint": self.asking_complaint.open,
            "export": self.asking_files.export, "digest": self.asking_files.digest, "merge": self.asking_files.merge,
            "backup": self.asking_files.backup, "remove_samples": self.asking_files.remove_samples,
            "stop_posting": desk.posting.toggle_stopped,
            "channels": self.show_channels, "what_worked": desk.learning.show_what_worked,
            "case_file": self.asking_person.case_file, "forget": self.asking_person.forget,
            "settings": self.show_settings, "quit": self.leave, "undo": self._undo, "search": self._search_here, "palette": self.asking.palette,
            "brand": self.sidebar.brands.open_menu, "checklist": self.toggle_checklist, "next": queue.next,
            "previous": queue.previous, "write": self.write, "post": self.composer.press_primary,
            "bystander": self.asking.bystander, "snooze": review.ask_snooze, "done": review.ask_outcome,
            "decline": review.ask_decline, "private": review.ask_private, "star": self._toggle_star,
            "note": review.ask_note, "reasons": review.ask_reasons, "wants": review.ask_wants,
            "facts": review.ask_facts, "take_reason": review.take_suggestion,
            "point": review.text.mark_point,
            "follow_up": review.ask_follow_up, "open": desk.open_at_site, "keys": self.asking.keys,
            "diagnostics": self.asking.diagnostics, "about": self.asking.about, "scroll": self._scroll, "escape": self._escape,
        }  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Bare letters; text fields have taken theirs before the event comes here."""
        if isinstance(self.focusWidget(), QLineEdit | QTextEdit | QComboBox | QAbstractSpinBox) and event.key() != (
            Qt.Key.Key_Escape
        ):
            super().keyPressEvent(event)
            return
        name = self._letter_keys.action_for(event)
        if name is None:
            super().keyPressEvent(event)
        else:
            self.do(name)

    def _search_here(self) -> None:
        page = self.pages.currentWidget()
        (page if page in (self.learning.log, self.settings_page) else self.queue).focus_search()

    def _undo(self) -> None:
        letter = self.desk.letter
        if letter is not None and letter.composer.state is ReplyState.QUEUED:
            self.desk.posting.undo(letter.review.id)
            return
        focus = self.focusWidget()
        if (isinstance(focus, QTextEdit) and not focus.isReadOnly()) or isinstance(focus, QLineEdit):
            focus.undo()
        else:
            self.desk.triage.undo()

    def _rate(self, stars: int) -> None:
        letter = self.desk.letter
        if letter is not None and letter.review.rating is None:
            self.desk.triage.rate(float(stars) if stars else None)

    def _scroll(self) -> None:
        if not self.review.scroll_page():
            self.queue.next()

    def _escape(self) -> None:
        """From the words back to the list; from a search back to everybody."""
        if self.desk.search:
            self.queue.clear_search()
        self.queue.setVisible(True)
        self.queue.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, key: str) -> None:
        """Show a view of the sidebar. What stood behind a figure is left behind with it."""
        if self.desk.filters.among is not None:
            self.queue.show_filters(Filters())
            self.desk.filters = Filters()
        self._show_view(key)

    def _show_view(self, key: str) -> None:
        self.settings_page.flush()
        self.sidebar.show_view(key)
        if key == "coverage":
            self.pages.setCurrentWidget(self.coverage)
        elif key in self.learning.pages:
            self.pages.setCurrentWidget(self.learning.pages[key])
        self.desk.choose_view(key)

    def show_settings(self, section: str = "") -> None:
        """Show the settings, at a section of `ui.settings_page` or where they were left."""
        if section:
            self.settings_page.choose(section)
        self.body.setCurrentWidget(self.work)
        self.pages.setCurrentWidget(self.settings_page)
        self.go_to("settings")

    def show_stranger(self, view: StrangerView) -> None:
        """The review and the draft as a stranger would see them, in the place of the lists."""
        self.stranger.show_view(view)
        self.pages.setCurrentWidget(self.stranger)
        self.stranger.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back_to_reply(self) -> None:
        self.pages.setCurrentWidget(self.reading)
        self.write()

    def open_review(self, review_id: int) -> None:
        """Show one review in the list of all, whatever was searched or filtered before."""
        self.show_people(Filters())
        self.desk.open_review(review_id)

    def show_channels(self) -> None:
        """Which channels send which complaints, on the page of reasons."""
        self.go_to("reasons")
        self.learning.reasons.show_side("channels")

    def show_reviews(self, review_ids: Sequence[int], words: str) -> None:
        """Show the reviews behind a figure in the list of all; `words` say what they are."""
        self.show_people(Filters(among=tuple(review_ids), among_words=words))
        self.queue.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_people(self, filters: Filters) -> None:
        """Show the reviews of a filter in the list of all."""
        self.queue.clear_search()
        self.queue.show_filters(filters)
        self.desk.search, self.desk.filters = "", filters
        self._show_view("all")

    def _show_saved(self, filters: Filters, search: str) -> None:
        """Show a saved filter in the list in view, or in the one of those who wait."""
        self.queue.show_filters(filters)
        self.desk.filters = filters
        if self.desk.view not in LISTS:
            self.go_to("waiting")
        self.queue.show_search(search)
        self._search(search)

    def write(self) -> None:
        """Put the cursor into the reply."""
        if self.composer.isVisible():
            self.composer.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def choose_theme(self, choice: str) -> None:
        """light, dark or system; kept for the next start."""
        self._dress(replace(self._preferences, appearance=choice))
        self.desk.keeping.choose("appearance", choice)

    def choose_font_size(self, percent: int) -> None:
        """Enlarge type and everything around it, in percent of the system's size; kept for the next start."""
        self._dress(replace(self._preferences, font_percent=percent))
        self._fit_width()
        if not self._narrow:
            self._set_wide_sizes()
        self.desk.keeping.choose("font_percent", percent)

    def _dress(self, chosen: Preferences) -> None:
        self._preferences = chosen
        application = QApplication.instance()
        if isinstance(application, QApplication):
            scale = chosen.font_percent / 100
            theme.apply(application, theme.chosen(application, chosen.appearance), scale=scale)

    def _follow_the_system(self) -> None:
        """The system went from light to dark or back: go with it, unless the owner chose one of them."""
        if self._preferences.appearance == "system":
            self._dress(self._preferences)

    def _take_preferences(self, chosen: Preferences) -> None:
        self._preferences = chosen
        self._letter_keys.letters = chosen.single_letters

    # --- dialogs (ui/dialogs) --------------------------------------------------------------------------------------

    def show_sources_trouble(self) -> None:
        """Show the first source that needs its owner, or all of them where none does."""
        needing = [source.id for source, health in self.desk.sources if health.last_error]
        if needing:
            self.asking_sources.about_source(needing[0])
        else:
            self.show_settings("sources")

    # --- the window itself ---------------------------------------------------------------------------------------

    def _checklist_hidden(self) -> bool:
        return bool(settings.get(self.desk.connections, "checklist_hidden", False))

    def _restore_place(self) -> None:
        kept = settings.get(self.desk.connections, "window_place")
        self.resize(theme.px(1440), theme.px(900))
        if kept:
            self.restoreGeometry(QByteArray.fromBase64(kept.encode()))

    #: The tray may keep the program while the window is closed; it hides the window then and says so.
    hides_instead: Callable[[], bool] = staticmethod(lambda: False)

    def leave(self) -> None:
        """Quit, whatever closing the window does otherwise."""
        self._leaving = True
        self.close()
        self._leaving = False

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hand on what was typed, ask about replies that have not left, wait until all is on disk, then go."""
        self.composer.flush()
        self.settings_page.flush()
        if not self._leaving and self.hides_instead():
            event.ignore()
            return
        self.desk.tasks.finish_writes()
        if not self.asking.may_quit():
            event.ignore()
            return
        place = bytes(self.saveGeometry().toBase64().data()).decode()
        self.desk.tasks.write(lambda: settings.put(self.desk.connections, "window_place", place))
        self.desk.tasks.finish_writes()
        self.desk.close()
        super().closeEvent(event)
