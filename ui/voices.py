"""The two voices on paper: plain words in 15/24 type, theirs to read and ours to write, with marks under them.

A `QTextEdit` that takes plain text only; looks never enter the undo history. Not here: what is marked (`store/rules`),
the margin's rings (`ui/review/letter_text.py`), or keeping a draft (`ui/composer/draft_keeper.py`).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from ui import theme
from ui.spans import Utf16Map, plain_lines, reads_right_to_left

LINE = 24
#: A blank line between paragraphs of a letter is a breath, not a whole line.
BREATH = 10


class Underline(StrEnum):
    """The marks of LOOKS.md; each has its own line style, so that colour is never the only sign."""

    WARNING = "warning"
    NUDGE = "nudge"
    PRAISE = "praise"
    SPELLING = "spelling"
    POINT = "point"
    LINK = "link"
    CAME = "came"
    WENT = "went"


_STYLES = {
    Underline.WARNING: (QTextCharFormat.UnderlineStyle.WaveUnderline, "over"),
    Underline.NUDGE: (QTextCharFormat.UnderlineStyle.DashUnderline, "due"),
    Underline.PRAISE: (QTextCharFormat.UnderlineStyle.SingleUnderline, "heard"),
    Underline.SPELLING: (QTextCharFormat.UnderlineStyle.DotLine, "ink"),
    Underline.POINT: (QTextCharFormat.UnderlineStyle.DotLine, "edge"),
    Underline.LINK: (QTextCharFormat.UnderlineStyle.SingleUnderline, "ink"),
    Underline.CAME: (QTextCharFormat.UnderlineStyle.SingleUnderline, "text2"),
    Underline.WENT: (QTextCharFormat.UnderlineStyle.NoUnderline, "text2"),
}


@dataclass(frozen=True, slots=True)
class TextMark:
    """An underline from `start` to `end` in code points; `tinted` gives it a ground as well."""

    start: int
    end: int
    underline: Underline
    tinted: bool = False


class VoiceEdit(QTextEdit):
    """Words in the letter's type. `words()` gives them back exactly, no-break spaces included."""

    #: The direction of the first strong character changed.
    direction_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None, *, role: str = "voice") -> None:
        super().__init__(parent)
        self._role = role
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self._short_breaths = False
        self._right_to_left = False
        self._falls_back_right_to_left = False
        self._marks: tuple[TextMark, ...] = ()
        self._lay_out_unseen()
        self.textChanged.connect(self._follow_direction)
        theme.watcher.theme_changed.connect(self._take_new_looks)

    # --- words ---------------------------------------------------------------------------------------------------

    def words(self) -> str:
        """The text with "\\n" between lines. `toPlainText` would turn no-break spaces into ordinary ones."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def set_words(self, text: str, *, when_empty_right_to_left: bool = False) -> None:
        """Show another text. Its looks are laid on while nothing is recorded, so the first undo undoes words."""
        self._falls_back_right_to_left = when_empty_right_to_left
        self.document().setUndoRedoEnabled(False)
        self.setPlainText(plain_lines(text))
        self._lay_out_unseen()
        self._follow_direction()

    @property
    def right_to_left(self) -> bool:
        return self._right_to_left

    def selected_words(self) -> str:
        return self.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n")

    # --- marks ---------------------------------------------------------------------------------------------------

    def set_marks(self, marks: Sequence[TextMark]) -> None:
        """Underline these spans of the present text. Marks are painted over the text and are no part of it."""
        self._marks = tuple(marks)
        self._paint_marks()

    @property
    def marks(self) -> tuple[TextMark, ...]:
        return self._marks

    def _paint_marks(self) -> None:
        units = Utf16Map(self.words())
        selections = []
        for mark in self._marks:
            if mark.end <= mark.start:
                continue
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(units.to_units(mark.start))
            cursor.setPosition(units.to_units(mark.end), QTextCursor.MoveMode.KeepAnchor)
            style, role = _STYLES[mark.underline]
            look = QTextCharFormat()
            look.setUnderlineStyle(style)
            look.setUnderlineColor(theme.colour(role))
            if mark.underline is Underline.LINK:
                look.setForeground(theme.colour(role))
            if mark.underline is Underline.WENT:
                look.setFontStrikeOut(True)
            if mark.tinted:
                look.setBackground(theme.colour("overtint"))
            selection.cursor = cursor
            selection.format = look
            selections.append(selection)
        self.setExtraSelections(selections)

    def line_rect(self, code_point: int) -> QRectF:
        """The line that holds this code point, in the viewport's coordinates."""
        position = Utf16Map(self.words()).to_units(code_point)
        block = self.document().findBlock(position)
        frame = self.document().documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(position - block.position())
        height = block.blockFormat().lineHeight() or frame.height()
        index = line.lineNumber() if line.isValid() else 0
        top = frame.top() + index * height - self.verticalScrollBar().value()
        return QRectF(frame.left(), top, frame.width(), height)

    # --- looks ---------------------------------------------------------------------------------------------------

    def _lay_out_unseen(self) -> None:
        """Give every line its height without leaving a trace for undo. Forgets the undo history."""
        document = self.document()
        document.setUndoRedoEnabled(False)
        font = theme.font(self._role)
        if document.defaultFont() != font:  # setting it lays all words out anew
            document.setDefaultFont(font)
        if self.font() != font:
            self.setFont(font)
        line = QTextBlockFormat()
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        line.setLineHeight(theme.line_height(self._role), fixed)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(line)
        if self._short_breaths:
            line.setLineHeight(theme.px(BREATH), fixed)
            block = document.begin()
            while block.isValid():
                if not block.text().strip():
                    QTextCursor(block).mergeBlockFormat(line)
                block = block.next()
        document.setUndoRedoEnabled(not self.isReadOnly())

    def _follow_direction(self) -> None:
        right_to_left = reads_right_to_left(self.words(), self._falls_back_right_to_left)
        option = self.document().defaultTextOption()
        direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        if option.textDirection() != direction:
            option.setTextDirection(direction)
            self.document().setDefaultTextOption(option)
        if right_to_left != self._right_to_left:
            self._right_to_left = right_to_left
            self.direction_changed.emit(right_to_left)

    def _take_new_looks(self) -> None:
        """Colours are painted anew; only another type size lays the lines anew, which forgets the undo history."""
        if self.document().defaultFont().pixelSize() != theme.font(self._role).pixelSize():
            self._lay_out_unseen()
        self._paint_marks()

    # --- plain words only ----------------------------------------------------------------------------------------

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted or dropped comes in as words; its fonts, colours, pictures and links stay outside."""
        if source.hasText():
            self.textCursor().insertText(plain_lines(source.text()), QTextCharFormat())
            self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        plain = QMimeData()
        plain.setText(self.selected_words())
        return plain


class ReadVoice(VoiceEdit):
    """Words to read: as tall as they are, selectable, never editable; the pane around it scrolls."""

    def __init__(self, parent: QWidget | None = None, *, role: str = "voice") -> None:
        super().__init__(parent, role=role)
        self.setProperty("kind", "bare")
        self.setReadOnly(True)
        self._short_breaths = True
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        see_through = self.palette()
        see_through.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(see_through)
        self.setTabChangesFocus(True)
        self.document().documentLayout().documentSizeChanged.connect(self._be_as_tall_as_the_words)

    def _be_as_tall_as_the_words(self) -> None:
        height = max(math.ceil(self.document().size().height()), 1)
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), max(math.ceil(self.document().size().height()), 1))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
