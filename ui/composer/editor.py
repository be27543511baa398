"""The box in which a reply is written: plain words, marks of the checks under them, Ctrl+Enter to post.

Knows nothing of drafts or reviews (`composer.py` and `draft_keeper.py` do); it shows marks that it is given.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from store.records import Finding, Level
from ui import theme
from ui.overlay_bar import OverlayBar
from ui.spans import Utf16Map
from ui.texts import tr
from ui.voices import TextMark, Underline, VoiceEdit
from ui.widgets.frames import framed

#: Lines that an empty draft shows.
FEWEST_LINES = 5
PADDING = 14

_UNDERLINES = {Level.WARNING: Underline.WARNING, Level.NUDGE: Underline.NUDGE, Level.PRAISE: Underline.PRAISE}
#: What is painted later lies on top: a warning is never hidden by praise.
_ORDER = {Underline.SPELLING: 0, Underline.PRAISE: 1, Underline.NUDGE: 2, Underline.WARNING: 3}


def marks_for(findings: Sequence[Finding], at_caret: Finding | None = None) -> tuple[TextMark, ...]:
    """The underlines for what the checks found; findings about something missing have no place to be marked."""
    marks = [
        TextMark(
            start=finding.start,
            end=finding.end,
            underline=Underline.SPELLING if finding.check == "spelling" else _UNDERLINES[finding.level],
            tinted=finding is at_caret and finding.level is Level.WARNING,
        )
        for finding in findings
        if not finding.is_missing
    ]
    return tuple(sorted(marks, key=lambda mark: (_ORDER[mark.underline], mark.start)))


class EditorFrame(QFrame):
    """The paper's edge around the editor: a hairline at rest, 2 px of ink while it has the focus. Words never shift."""

    def __init__(self, editor: ReplyEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        layout = QVBoxLayout(self)
        inset = theme.px(PADDING) + 1
        layout.setContentsMargins(inset, theme.px(PADDING) - 4, inset, theme.px(PADDING) - 4)
        layout.addWidget(editor)
        self._bar = OverlayBar(editor, self, inset=2)
        editor.installEventFilter(self)
        self.setFocusProxy(editor)

    def padding(self) -> int:
        margins = self.layout().contentsMargins()
        return margins.top() + margins.bottom()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        focused = self._editor.hasFocus() and not self._editor.isReadOnly()
        framed(
            QPainter(self), self.rect(), edge="ink" if focused else "edge",
            fill="sunken" if self._editor.isReadOnly() else "field", width=2 if focused else 1,
            corner=theme.px(theme.RADIUS),
        )  # fmt: skip


class ReplyEditor(VoiceEdit):
    post_pressed = Signal()
    #: Undo was pressed while the words wait to leave: it calls them back, and changes no letter of them.
    undo_pressed = Signal()
    #: The caret moved to this code point.
    caret_moved = Signal(int)
    height_wanted = Signal()
    #: A menu opens for this code point; more may be put into it.
    menu_opening = Signal(object, int)
    #: The keyboard went elsewhere.
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.waits_to_leave = False
        self._holding = False
        self._held: list[QKeyEvent | QInputMethodEvent] = []
        self.setObjectName("replyEditor")
        self.setProperty("kind", "bare")
        self.setAccessibleName(tr("Your reply"))
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.height_wanted.emit())
        self.cursorPositionChanged.connect(self._tell_caret)

    def wanted_height(self, fewest_lines: int = FEWEST_LINES) -> int:
        """The height in pixels that shows every line, at least five of them."""
        fewest = fewest_lines * theme.line_height("voice")
        return max(fewest, math.ceil(self.document().size().height()))

    def caret(self) -> int:
        return Utf16Map(self.words()).to_code_points(self.textCursor().position())

    def _tell_caret(self) -> None:
        self.caret_moved.emit(self.caret())

    def insert_fact(self, words: str) -> None:
        """Put a fact where the caret is, as one step of the undo history."""
        self.textCursor().insertText(words)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def replace_words(self, text: str) -> None:
        """Exchange all words as an edit that undo takes back."""
        cursor = self.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(text)

    def hold(self) -> None:
        """Other words are on their way into the box: keep what is typed until they are there."""
        self._holding = True

    def let_go(self) -> None:
        """Type what was held, in its order, where the keyboard is; words with no place to stand any more are dropped."""
        held, self._held, self._holding = self._held, [], False
        for event in held:
            target = self.window().focusWidget()
            if target is not None:
                QApplication.sendEvent(target, event)

    def forget_held(self) -> None:
        self._held, self._holding = [], False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._holding:
            self._held.append(event.clone())
            return
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Held down, the key repeats: one press is one wish.
            if not event.isAutoRepeat():
                self.post_pressed.emit()
            return
        if self.waits_to_leave and event.matches(QKeySequence.StandardKey.Undo):
            self.undo_pressed.emit()
            return
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """What an input method composes (Chinese, Japanese, a dead key's letter) is held as what a key types."""
        if self._holding:
            self._held.append(event.clone())
            event.accept()
            return
        super().inputMethodEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.ensureCursorVisible()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if by_key else self.cursorForPosition(event.pos())
        self.menu_opening.emit(menu, Utf16Map(self.words()).to_code_points(cursor.position()))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.wanted_height())
