"""The window: makes the panels, lays them out, and goes from one view to another.

No decision about reviews or replies is made here; the desk has the store, the panels have the looks. Its other parts:
`window_joins` (what the panels wish), `window_shows` (what the desk tells), `window_actions` (keys and menus),
`window_room` (who gets how much room).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from store import settings
from store.db import Connections
from ui import icons, preferences, theme
from ui.desk import Desk
from ui.keys import LetterKeys
from ui.letter import LetterPane
from ui.list_loader import LISTS
from ui.preferences import Preferences
from ui.qt_kinds import meet_every_kind
from ui.queue.filters import Filters
from ui.queue.panel import QueuePanel
from ui.sidebar import Sidebar
from ui.statusline import StatusLine
from ui.warming import Warming
from ui.widgets import FocusRing, Hairline
from ui.window_actions import CarriesOutActions
from ui.window_asks import AsksInDialogs
from ui.window_joins import JoinsThePanels
from ui.window_parts import CHECKLIST_PLACE, LETTER_PLACE, MakesItsParts, empty_place
from ui.window_room import SharesItsRoom
from ui.window_shows import ShowsTheDesk

if TYPE_CHECKING:
    from ui.bystander.view import StrangerView
    from ui.figure_values import WeekDay


class MainWindow(
    SharesItsRoom, ShowsTheDesk, JoinsThePanels, CarriesOutActions, AsksInDialogs, MakesItsParts, QMainWindow
):
    """What `create_window` returns. `desk` is public for tests and for the program's start. `at_once` has the desk begin to
    read while the panels are made; what it finds is shown when they are."""

    another_workspace_wanted = Signal(str)
    #: Every part was made; from here on the program may work beside its owner.
    whole = Signal()

    def __init__(self, connections: Connections, clock: Callable[[], datetime], *, at_once: bool = False) -> None:
        super().__init__()
        self.setWindowTitle("Heard")
        self.setWindowIcon(icons.application_icon())
        self.desk = Desk(connections, clock, self)
        if at_once:
            self.desk.begin()
        self.desk.current_text = lambda: self.composer.text()
        self.desk.makes_ready = self._makes_ready
        self.desk.selected = lambda: self.queue.selected_ids()
        self._preferences = preferences.load(connections)
        self._leaving = False
        self._letter_keys = LetterKeys(letters=self._preferences.single_letters)
        self._actions: dict[str, QAction] = {}
        self._first_run = False
        self._narrow = False
        self._progress = ""
        self._figures_in_view: object = None
        self._week: tuple[WeekDay, ...] = ()
        self._numbers: dict[str, int] = {}
        self._last_checked: datetime | None = None
        self._next_to_choose: int | None = None
        #: The serial number of the list that comes in sight next, where another page is still there.
        self._coming: int | None = None
        self._make_panels()
        self._lay_out()
        self._make_actions()
        self._join_desk()
        self._join_panels()
        self.sidebar.show_view(self.desk.view)
        self._focus_ring = FocusRing(self)
        self._restore_place()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_the_system)
        self.setMinimumSize(720, 480)
        self._warming = Warming(self.desk.tasks, self.later_steps(), self._pages_to_dress, self)
        self._warming.made.connect(self.whole)
        self.desk.stands.connect(lambda: meet_every_kind(self, self._warming.begin))

    # --- panels and their places ---------------------------------------------------------------------------------

    @property
    def is_complete(self) -> bool:
        """Whether all that the window makes after its first picture is made, and dressed."""
        return self._warming.is_at_rest

    def _make_panels(self) -> None:
        """Those of the first picture; the others are made later (`ui.window_parts`)."""
        self.sidebar = Sidebar()
        self.queue = QueuePanel(self.desk.rows, self.desk.clock)
        self.status = StatusLine()

    def _lay_out(self) -> None:
        self.reading = QSplitter(Qt.Orientation.Horizontal)
        self.reading.setObjectName("readingSplitter")
        self.reading.addWidget(self.queue)
        self.reading.insertWidget(LETTER_PLACE, LetterPane())
        self.reading.insertWidget(CHECKLIST_PLACE, empty_place("list"))
        if self._checklist_hidden():
            self.reading.widget(CHECKLIST_PLACE).hide()
        self.reading.setStretchFactor(LETTER_PLACE, 1)
        self.reading.setCollapsible(0, False)
        self.reading.setCollapsible(LETTER_PLACE, False)
        self.reading.setHandleWidth(1)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.reading)
        self.work = QSplitter(Qt.Orientation.Horizontal)
        self.work.setHandleWidth(1)
        self.work.addWidget(self.sidebar)
        self.work.addWidget(self.pages)
        self.work.setStretchFactor(1, 1)
        self.work.setCollapsible(0, False)
        self.work.setCollapsible(1, False)
        self.body = QStackedWidget()
        self.body.addWidget(self.work)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.body, 1)
        column.addWidget(Hairline())
        column.addWidget(self.status)
        self.setCentralWidget(whole)
        self._recall_panes()
        self._set_wide_sizes()

    def _pages_to_dress(self) -> list[QWidget]:
        return [*(self.pages.widget(place) for place in range(self.pages.count())), *self.asking.sheets()]

    # --- what is in view ---------------------------------------------------------------------------------------

    def go_to(self, key: str) -> None:
        """Show a view of the sidebar. What stood behind a figure is left behind with it."""
        if self.desk.filters.among is not None:
            self.queue.show_filters(Filters())
            self.desk.filters = Filters()
        self._show_view(key)

    def _show_view(self, key: str) -> None:
        self._flush_settings()
        self._coming = None
        self.sidebar.show_view(key)
        if key == "coverage":
            self.pages.setCurrentWidget(self.coverage)
        elif key in ("log", "reasons"):
            self.pages.setCurrentWidget(self.learning.pages[key])
        self.desk.choose_view(key)

    def _flush_settings(self) -> None:
        if self.is_made("settings_page"):
            self.settings_page.flush()

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

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.desk.writing.learn_languages()  # while the first words are thought of
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut) and self._narrow:
            self._make_room()
        return super().eventFilter(watched, event)

    #: The tray may keep the program while the window is closed; it hides the window then and says so.
    hides_instead: Callable[[], bool] = staticmethod(lambda: False)

    #: The copy that is to stand in the workspace's place once the window is closed: the start of the program sees to it.
    copy_to_go_back_to: Path | None = None

    def go_back_to(self, copy: Path) -> None:
        """Close, and open again on a copy of the workspace. Replies that have not left yet are asked about first."""
        self.copy_to_go_back_to = copy
        self.leave()

    def stay(self) -> None:
        """The owner does not want to close after all."""
        self.copy_to_go_back_to = None

    def come_to_front(self) -> None:
        """Show the window where it was hidden, and bring it before the others."""
        self.show()
        self.raise_()
        self.activateWindow()

    def leave(self) -> None:
        """Quit, whatever closing the window does otherwise."""
        self._leaving = True
        self.close()
        self._leaving = False

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hand on what was typed, ask about replies that have not left, wait until all is on disk, then go."""
        if self.is_made("letter"):
            self.composer.flush()
        self._flush_settings()
        if not self._leaving and self.hides_instead():
            event.ignore()
            return
        self.desk.tasks.finish_writes()
        if not self.asking.may_quit():
            event.ignore()
            return
        place = bytes(self.saveGeometry().toBase64().data()).decode()
        panes = dict(self._dragged)
        self.desk.tasks.write(lambda: settings.put(self.desk.connections, "window_place", place))
        self.desk.tasks.write(lambda: settings.put(self.desk.connections, "window_panes", panes))
        self.desk.tasks.finish_writes()
        self.desk.close()
        super().closeEvent(event)
