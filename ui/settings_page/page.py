"""The page of settings: the sections at the left, the one chosen at the right. It passes values in and wishes out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.in_turns import MadeInTurns
from ui.keeping import Kept
from ui.lettering import give_ground, named
from ui.settings_page.brands import BrandsSection
from ui.settings_page.checklist import ChecklistSection
from ui.settings_page.choices import AppearanceSection, KeysSection, NotificationsSection, PostingSection
from ui.settings_page.safety import BackupSection, PrivacySection
from ui.settings_page.section import Section
from ui.settings_page.sources import SourcesSection
from ui.sidebar.view_list import View, ViewList
from ui.texts import mark, tr
from ui.widgets import Hairline, Label
from ui.widgets.labels import PartsLabel
from ui.widgets.search_field import SearchField

#: The sections by key.
SECTIONS = (
    View("brands", mark("Brands"), "shop", counts=False),
    View("sources", mark("Sources"), "dish", counts=False),
    View("checklist", mark("Checklist"), "list-check", counts=False),
    View("posting", mark("Posting"), "send", counts=False),
    View("notifications", mark("Notifications"), "bell", counts=False),
    View("appearance", mark("Appearance"), "appearance", counts=False),
    View("keys", mark("Keys"), "keyboard", counts=False),
    View("backup", mark("Backup"), "archive", counts=False),
    View("privacy", mark("Privacy"), "lock", counts=False),
)


#: Below this width, in pixels at the ordinary font, the sections show as icons with their names in tooltips.
_NARROW = 960


class SettingsPage(MadeInTurns, QWidget):
    """`made` tells that the sections were made anew (after a change of the type's size): join their signals again."""

    made = Signal()

    def __init__(
        self,
        keys: Sequence[tuple[str, Sequence[tuple[str, str]]]],
        zone: str,
        parent: QWidget | None = None,
        *,
        at_once: bool = True,
    ) -> None:
        super().__init__(parent)
        named(self, "settingsPage", tr("Settings"))
        give_ground(self, "paper", is_pane=True)
        self._keys, self._zone = keys, zone
        self._kept: Kept | None = None
        self._has_tray = True
        self._measured = theme.px(1000)
        self.begin_making(self._make(), at_once=at_once)

    def _make(self) -> Iterator[None]:
        self.list = ViewList((SECTIONS,))
        self.list.ground = "list"
        named(self.list, "settingsSections", tr("Sections of the settings"))
        self.list.view_chosen.connect(self.choose)
        self.search = SearchField(tr("Search settings"))
        self.search.setObjectName("settingsSearchField")
        self.search.textChanged.connect(self._search)
        self.search.left_downwards.connect(lambda: self.list.setFocus(Qt.FocusReason.OtherFocusReason))
        self.body = QStackedWidget(self)
        yield from self._make_sections()
        self._lay_out()
        yield
        self._unseen: list[Section] = []
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._make_again)
        theme.watcher.theme_changed.connect(self._measure)
        self._measure()
        self.choose("brands")

    def _make_sections(self) -> Iterator[None]:
        self.brands = BrandsSection(self.body, at_once=False)
        while self.brands.make_one():
            yield
        self.sources = SourcesSection(self.body)
        yield
        self.checklist = ChecklistSection(self.body)
        yield
        self.posting = PostingSection(self.body)
        yield
        self.notifications = NotificationsSection(self.body)
        yield
        self.appearance = AppearanceSection(self.body)
        yield
        self.keys = KeysSection(self._keys, self.body)
        yield
        self.backup = BackupSection(self._zone, self.body)
        yield
        self.privacy = PrivacySection(self.body)
        yield
        self.sections = {view.key: getattr(self, view.key) for view in SECTIONS}
        for section in self.sections.values():
            self.body.addWidget(section)

    def _lay_out(self) -> None:
        self._head = QWidget(self)
        self._row = QHBoxLayout(self._head)
        self._row.addWidget(Label(tr("Settings"), "page"))
        # Left out where there is no room for it, rather than pushing the page wider than the window.
        kept = PartsLabel("", "meta", "text3")
        kept.show_parts([(1, tr("Changes are kept as you make them"))])
        end = Qt.AlignmentFlag.AlignLeft if self.isRightToLeft() else Qt.AlignmentFlag.AlignRight
        kept.setAlignment(end | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(kept, 1)
        self._row.addWidget(self.search)
        give_ground(side := QWidget(self), "list")
        self._side = side
        left = QVBoxLayout(side)
        left.setContentsMargins(0, theme.px(10), 0, theme.px(10))
        left.addWidget(self.list)
        left.addStretch(1)
        lower = QHBoxLayout()
        lower.setSpacing(0)
        lower.addWidget(side)
        lower.addWidget(Hairline(vertical=True))
        lower.addWidget(self.body, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(Hairline())
        column.addLayout(lower, 1)

    def _measure(self) -> None:
        px = theme.px
        self._head.setFixedHeight(px(theme.HEADER) - 1)
        self._row.setContentsMargins(px(24), 0, px(24), 0)
        self._row.setSpacing(px(8))
        self.search.setFixedWidth(px(220))
        self._fit()
        if self._measured != px(1000):
            self._measured = px(1000)
            self._again.start()

    def _make_again(self) -> None:
        """Forms measure themselves once; with type of another size they are made anew, where the owner was."""
        self.flush()
        chosen, focus = self.section(), QApplication.focusWidget()
        name = focus.objectName() if focus is not None and self.body.isAncestorOf(focus) else ""
        if focus is not None and not name and isinstance(parent := focus.parentWidget(), QWidget):
            name = parent.objectName() if self.body.isAncestorOf(parent) else ""
        self._unseen = []
        for old in self.sections.values():
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        for _section in self._make_sections():
            pass
        self._fit()
        self.notifications.show_tray(self._has_tray)
        if self._kept is not None:
            self.show_kept(self._kept)
        self.choose(chosen)
        self.made.emit()
        if name and (again := self.body.currentWidget().findChild(QWidget, name)) is not None:
            target = again if again.focusPolicy() != Qt.FocusPolicy.NoFocus else again.nextInFocusChain()
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < theme.px(_NARROW)
        if narrow != self.list.is_rail:
            self.list.set_rail(narrow)
        self._side.setFixedWidth(theme.px(theme.RAIL if narrow else 200))
        self.brands.set_narrow(narrow)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(900), theme.px(600))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(460), theme.px(300))

    # --- what it shows ---

    def show_kept(self, kept: Kept) -> None:
        """Show what is kept, in the section in view and in each other when it is chosen."""
        self._kept = kept
        self.body.currentWidget().show_kept(kept)
        # What is out of sight is filled when it is chosen: all at once would take several frames.
        self._unseen = [one for one in self.sections.values() if one is not self.body.currentWidget()]

    def show_tray(self, available: bool) -> None:
        """Whether this desktop has a tray."""
        self._has_tray = available
        self.notifications.show_tray(available)
        if self._kept is not None:
            self.notifications.show_kept(self._kept)

    def choose(self, key: str) -> None:
        """Show a section."""
        if self.body.currentWidget() is self.brands and key != "brands":
            self.brands.flush()
        self.list.choose(key)
        section = self.sections[key]
        if section in self._unseen and self._kept is not None:
            self._unseen.remove(section)
            section.show_kept(self._kept)
        self.body.setCurrentWidget(section)

    def section(self) -> str:
        """The key of the section in view."""
        return next(key for key, section in self.sections.items() if section is self.body.currentWidget())

    def flush(self) -> None:
        """Hand on what was typed and is not kept yet."""
        self.brands.flush()

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _search(self, typed: str) -> None:
        wanted = typed.casefold().split()
        fitting = []
        for row, view in enumerate(SECTIONS):
            section = self.sections[view.key]
            told = f"{tr(view.name)} {tr(section.words)}".casefold()
            fits = all(word in told for word in wanted)
            self.list.setRowHidden(row, not fits)
            fitting += [view.key] * fits
        if wanted and fitting and self.section() not in fitting:
            self.choose(fitting[0])
