"""How keys and menus become doings: every action of `ui.actions` by its id.

A part of `ui.main_window`. Not here: what the actions are called, and which key each has (`ui.actions`, `ui.keys`).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QMenu, QTextEdit

from store.records import ReplyState
from ui.actions import ACTIONS, MENUS, SAVED_FILTER, SNOOZE
from ui.keys import SHORTCUTS
from ui.texts import tr


class CarriesOutActions:
    """The part of the window that acts; panels, dialogs and desk are the window's."""

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
        elif name.startswith(SNOOZE):
            self.desk.triage.snooze(name.removeprefix(SNOOZE))
        elif name.startswith(SAVED_FILTER):
            self.narrowing.choose(name.removeprefix(SAVED_FILTER))
        else:
            self._doings()[name]()

    def _doings(self) -> dict[str, Callable[[], object]]:
        queue, desk = self.queue, self.desk
        return {
            "poll": desk.checking.all_in_view, "add_source": lambda: self.asking_sources.source(), "add_brand": lambda: self.asking.brand(), "import": lambda: self.asking_files.import_(),
            "complaint": lambda: self.asking_complaint.open(),
            "export": lambda: self.asking_files.export(), "digest": lambda: self.asking_files.digest(), "merge": lambda: self.asking_files.merge(),
            "backup": lambda: self.asking_files.backup(), "remove_samples": lambda: self.asking_files.remove_samples(),
            "stop_posting": lambda: desk.posting.toggle_stopped(),
            "channels": self.show_channels, "what_worked": lambda: desk.learning.show_what_worked(),
            "case_file": lambda: self.asking_person.case_file(), "forget": lambda: self.asking_person.forget(),
            "settings": self.show_settings, "quit": self.leave, "undo": self._undo, "search": self._search_here, "palette": lambda: self.asking.palette(),
            "brand": self.sidebar.brands.open_menu, "checklist": self.toggle_checklist, "next": queue.next,
            "previous": queue.previous, "write": self.write, "post": lambda: self.composer.press_primary(),
            "bystander": lambda: self.asking.bystander(), "snooze": lambda: self.review.header.ask_snooze(), "done": lambda: self.review.header.ask_outcome(),
            "decline": lambda: self.review.header.ask_decline(), "private": lambda: self.review.header.ask_private(), "star": self._toggle_star,
            "note": lambda: self.review.header.ask_note(), "reasons": lambda: self.review.ask_reasons(), "wants": lambda: self.review.ask_wants(),
            "facts": lambda: self.review.ask_facts(), "take_reason": lambda: self.review.take_suggestion(),
            "point": lambda: self.review.text.mark_point(),
            "follow_up": lambda: self.review.header.ask_follow_up(), "open": desk.open_at_site, "keys": lambda: self.asking.keys(),
            "diagnostics": lambda: self.asking.diagnostics(), "about": lambda: self.asking.about(), "scroll": self._scroll, "escape": self._escape,
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
        views = {"log": lambda: self.learning.log, "settings": lambda: self.settings_page}
        views.get(self.desk.view, lambda: self.queue)().focus_search()

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
