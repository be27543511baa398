"""Joins the page of settings to the desk: values in, wishes out. No looks, no rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ui.asking.window import key_groups
from ui.language import own_zone
from ui.queue.filters import Filters
from ui.settings_page.page import SettingsPage

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def begin_settings(parent: QWidget) -> SettingsPage:
    """The page, of which the parts are yet to be made."""
    return SettingsPage(key_groups(), own_zone(), parent, at_once=False)


class JoinedSettings:
    """The page of one window; `page` is the widget."""

    def __init__(self, window: MainWindow, page: SettingsPage) -> None:
        self._window = window
        self._desk = window.desk
        self.page = page
        self.page.made.connect(self._join)
        keeping = self._desk.keeping
        keeping.shown.connect(self.page.show_kept)
        keeping.brand_kept.connect(lambda brand: self.page.brands.kept(brand))
        keeping.brand_refused.connect(lambda brand_id, why: self.page.brands.refused(brand_id, why))
        self._join()

    def _join(self) -> None:
        window, keeping, page = self._window, self._desk.keeping, self.page
        page.brands.brand_changed.connect(keeping.keep_brand)
        page.brands.removal_requested.connect(keeping.remove_brand)
        page.brands.add_requested.connect(self._add_brand)
        page.sources.step_wanted.connect(self._step)
        page.sources.menu_wanted.connect(self._source_menu)
        page.checklist.method_changed.connect(keeping.keep_method)
        page.notifications.login_chosen.connect(keeping.start_at_login)
        page.sources.add_requested.connect(lambda: window.asking_sources.source())
        page.posting.undo_chosen.connect(keeping.choose_undo_window)
        page.posting.stop_chosen.connect(self._desk.posting.stop_all)
        page.notifications.chosen.connect(keeping.choose)
        page.appearance.appearance_chosen.connect(window.choose_theme)
        page.appearance.size_chosen.connect(window.choose_font_size)
        page.appearance.language_chosen.connect(lambda code: window.desk.keeping.choose("language", code))
        page.keys.letters_chosen.connect(lambda on: keeping.choose("single_letters", on))
        page.backup.backup_wanted.connect(keeping.back_up_now)
        page.backup.check_wanted.connect(lambda mend: keeping.check_workspace(mend=mend))
        keeping.workspace_checked.connect(page.backup.show_report)
        page.backup.copy_wanted.connect(lambda: window.asking_files.backup())
        page.backup.return_wanted.connect(lambda copy: window.asking_files.go_back(copy))
        page.backup.folder_wanted.connect(lambda folder: QDesktopServices.openUrl(QUrl.fromLocalFile(folder)))

    def _add_brand(self) -> None:
        self._window.asking.brand(then=lambda brand: self._show_new(brand.id))

    def _show_new(self, brand_id: int) -> None:
        """The new brand's form, once the list has it."""
        keeping, page = self._desk.keeping, self.page

        def shown(_kept: object) -> None:
            keeping.shown.disconnect(shown)
            page.brands.choose(brand_id)

        keeping.shown.connect(shown)
        keeping.refresh()

    def _step(self, step: str, source_id: int) -> None:
        asking = self._window.asking_sources
        if step == "check":
            self._desk.checking.one(source_id)
        elif step == "change":
            asking.about_source(source_id, sign_in=True)
        elif step == "resume":
            source = next((one for one, _ in self._desk.sources if one.id == source_id), None)
            if source is not None:
                asking.pause(source)
        else:
            self._window.show_people(Filters(source_id=source_id))

    def _source_menu(self, source_id: int, at: QPoint) -> None:
        self._window.asking_sources.source_menu(source_id, at)
