"""Joins the editor with the list of findings: underlines for the words they are about, the row of the one at the caret.

Findings belong to one exact text; while other words stand in the box, nothing is painted and nothing is selected.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextCursor

from store.records import Finding
from ui.composer.editor import ReplyEditor, marks_for
from ui.composer.findings import FindingsList
from ui.spans import Utf16Map


class MarkedDraft(QObject):
    def __init__(self, editor: ReplyEditor, rows: FindingsList, parent: QObject) -> None:
        super().__init__(parent)
        self._editor, self._rows = editor, rows
        self._findings: tuple[Finding, ...] = ()
        self._misspelled: tuple[Finding, ...] = ()
        self._spelled_text = ""
        self._text = ""
        editor.caret_moved.connect(self._follow_caret)
        rows.finding_chosen.connect(self._go_to)

    def show_findings(self, findings: Sequence[Finding], text: str) -> None:
        """Mark what the checks found in `text`."""
        self._findings, self._text = tuple(findings), text
        self._rows.show_findings(self._findings, text)
        self._follow_caret(self._editor.caret())

    def show_spelling(self, findings: Sequence[Finding], text: str) -> None:
        """Mark the words of `text` that no dictionary knows. Until the next answer a mark stays with its word."""
        self._misspelled, self._spelled_text = tuple(findings), text
        self._follow_caret(self._editor.caret())

    def misspelled_at(self, place: int) -> Finding | None:
        """The unknown word around a code point of the words in the box."""
        standing = self._still_misspelled(self._editor.words())
        return next((one for one in standing if one.start <= place <= one.end), None)

    def _still_misspelled(self, text: str) -> tuple[Finding, ...]:
        was = self._spelled_text
        return tuple(one for one in self._misspelled if text[one.start : one.end] == was[one.start : one.end])

    def _follow_caret(self, caret: int) -> None:
        if self._text != self._editor.words():
            return
        spans = (f for f in self._findings if not f.is_missing and f.check != "spelling")
        self._rows.set_at_caret(next((f for f in spans if f.start <= caret <= f.end), None))
        # The word that is being typed is not wrong yet.
        unknown = (f for f in self._still_misspelled(self._text) if f.end != caret or not self._editor.hasFocus())
        marks = marks_for((*self._findings, *unknown), self._rows.at_caret)
        if marks != self._editor.marks:
            self._editor.set_marks(marks)

    def _go_to(self, finding: Finding) -> None:
        """Select what a finding is about, so that it can be changed at once."""
        if not finding.is_missing and self._text == self._editor.words():
            units = Utf16Map(self._text)
            cursor = self._editor.textCursor()
            cursor.setPosition(units.to_units(finding.start))
            cursor.setPosition(units.to_units(finding.end), QTextCursor.MoveMode.KeepAnchor)
            self._editor.setTextCursor(cursor)
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
