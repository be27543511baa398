"""The icon in the tray: how many people are waiting, the notices, and a window that may be closed while Heard goes on.

Whether a notice is given, and its words, is decided in `ui/notices.py`. On a desktop without a tray nothing of this
exists, and the settings say so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from store import reviews
from store.records import QueueRow
from ui import icons, notices, preferences
from ui.language import own_zone
from ui.notices import Notice
from ui.preferences import Preferences
from ui.texts import tr

if TYPE_CHECKING:
    from ui.main_window import MainWindow

#: Of a round that brought more, the newest are looked at: ids run in time order, and older ones are no news anyway.
_LOOKED_AT = 1000
_SHOWN_MS = 10_000


def offer_tray(window: MainWindow) -> Tray | None:
    """Put the icon into the tray where the desktop has one."""
    available = QSystemTrayIcon.isSystemTrayAvailable()
    window.settings_page.show_tray(available)
    return Tray(window) if available else None


class Tray(QObject):
    #: A notice was given.
    told = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._chosen = preferences.load(self._desk.connections)
        self._newest_known = reviews.newest_id(self._desk.connections)
        self._last: Notice | None = None
        self.icon = QSystemTrayIcon(icons.application_icon(), self)
        self.menu = QMenu(window)
        self.menu.addAction(tr("Show Heard"), self.show_window)
        self.menu.addAction(tr("Check all sources now"), self._desk.checking.all_in_view)
        self.menu.addSeparator()
        self.menu.addAction(tr("Quit"), self._quit)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(self._go_to_news)
        self._desk.counts_shown.connect(self._count)
        self._desk.background.finished.connect(self._look_at)
        self._desk.keeping.preferences_changed.connect(self._take)
        window.hides_instead = self._hide_instead
        window.installEventFilter(self)
        self._take(self._chosen)
        self._count({})

    def _take(self, chosen: Preferences) -> None:
        self._chosen = chosen
        self.icon.setVisible(chosen.tray)

    # --- the number ----------------------------------------------------------------------------------------------

    def _count(self, _of_the_brand_in_view: dict[str, int]) -> None:
        connections, now = self._desk.connections, self._desk.clock()
        self._desk.tasks.read(
            lambda: reviews.view_counts(connections, now=now)["waiting"],
            lambda waiting: self.icon.setToolTip(notices.tooltip(waiting)),
        )

    # --- notices -------------------------------------------------------------------------------------------------

    def _look_at(self, results: list[Any]) -> None:
        """A round of checks ended."""
        known = self._newest_known
        ids = sorted(one for result in results for one in result.changes.reviews if one > known)[-_LOOKED_AT:]
        if not ids:
            return
        self._newest_known = ids[-1]
        connections, now = self._desk.connections, self._desk.clock()
        self._desk.tasks.read(lambda: reviews.cards(connections, ids, now=now), self._tell)

    def _tell(self, cards: list[QueueRow]) -> None:
        now = self._desk.clock()
        notice = notices.notice_of(
            notices.worth_telling(cards, now=now),
            self._chosen,
            local=now.astimezone(ZoneInfo(own_zone())).time(),
            is_looking=self._window.isActiveWindow(),
        )
        if notice is not None:
            self._last = notice
            self.icon.showMessage(notice.title, notice.words, icons.application_icon(), _SHOWN_MS)
            self.told.emit(notice)

    def _go_to_news(self) -> None:
        """A click on the notice: the queue of the brand that it is about, or of all."""
        self.show_window()
        brand_id = self._last.brand_id if self._last else None
        if self._desk.brand_id not in (None, brand_id):
            self._desk.choose_brand(brand_id)
        self._window.go_to("waiting")

    # --- the window ----------------------------------------------------------------------------------------------

    def show_window(self) -> None:
        """Bring the window back, or to the front."""
        self._window.come_to_front()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.show_window()

    def _quit(self) -> None:
        self.show_window()  # what has not left yet is asked about in the window
        self._window.leave()

    def _hide_instead(self) -> bool:
        """Whether closing the window leaves Heard in the tray, and does so. Never while the whole session ends."""
        application = QApplication.instance()
        if not isinstance(application, QApplication) or application.isSavingSession():
            return False
        if not (self._chosen.close_to_tray and self.icon.isVisible()):
            return False
        application.setQuitOnLastWindowClosed(False)
        self._window.hide()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            QApplication.setQuitOnLastWindowClosed(True)
        return super().eventFilter(watched, event)
