"""What the editor's menu offers for a word that no dictionary knows: what may have been meant, and to remember it.

Suggestions arrive after the menu has opened and fill it then. Not here: where they come from (`ui/proofreading.py`).
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu

from store.records import Finding
from ui.composer.editor import ReplyEditor
from ui.composer.marked_draft import MarkedDraft
from ui.spans import Utf16Map
from ui.texts import tr


class SpellingMenu(QObject):
    suggestions_wanted = Signal(str)
    word_taught = Signal(str)

    def __init__(self, editor: ReplyEditor, marked: MarkedDraft, parent: QObject) -> None:
        super().__init__(parent)
        self._editor, self._marked = editor, marked
        self._menu: QMenu | None = None
        self._place: QAction | None = None
        self._finding: Finding | None = None
        self._word = ""
        editor.menu_opening.connect(self._open)

    def _open(self, menu: QMenu, place: int) -> None:
        finding = self._marked.misspelled_at(place)
        if finding is None or self._editor.isReadOnly():
            return
        self._menu, self._finding = menu, finding
        word = self._word = self._editor.words()[finding.start : finding.end]
        first = menu.actions()[0] if menu.actions() else None
        self._place = QAction(tr("Looking for suggestions …"), menu)
        self._place.setEnabled(False)
        remember = QAction(tr("Remember “{word}”", word=word), menu)
        remember.triggered.connect(lambda: self.word_taught.emit(word))
        line = QAction(menu)
        line.setSeparator(True)
        menu.insertActions(first, [self._place, remember, line])
        menu.aboutToHide.connect(self._close)
        self.suggestions_wanted.emit(word)

    def _close(self) -> None:
        self._menu = self._place = None

    def show_suggestions(self, word: str, suggestions: Sequence[str]) -> None:
        """Fill the open menu; a late answer for another word is dropped."""
        menu, place, finding = self._menu, self._place, self._finding
        if menu is None or place is None or finding is None or word != self._word:
            return
        if not suggestions:
            place.setText(tr("No suggestion"))
            return
        for suggestion in suggestions:
            action = QAction(suggestion, menu)
            action.triggered.connect(lambda _checked=False, meant=suggestion: self._replace(finding, word, meant))
            menu.insertAction(place, action)
        menu.removeAction(place)

    def _replace(self, finding: Finding, word: str, meant: str) -> None:
        text = self._editor.words()
        if text[finding.start : finding.end] != word:
            return
        units = Utf16Map(text)
        cursor = self._editor.textCursor()
        cursor.setPosition(units.to_units(finding.start))
        cursor.setPosition(units.to_units(finding.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(meant)
