"""Keys of one letter (the Gmail family): which action a key press means, with G as the beginning of a pair. Pure but for
Qt's key names. A letter means nothing while a text field has the focus; the window sees to that."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui.actions import ACTIONS, works_everywhere

_ALONE = {action.key: action.id for action in ACTIONS if len(action.key) == 1}
_AFTER_G = {action.key[2:]: action.id for action in ACTIONS if action.key.startswith("G ")}
_NAMED = {
    Qt.Key.Key_Return: "write",
    Qt.Key.Key_Enter: "write",
    Qt.Key.Key_Down: "next",
    Qt.Key.Key_Up: "previous",
    Qt.Key.Key_Space: "scroll",
    Qt.Key.Key_Escape: "escape",
}


class LetterKeys:
    """Remembers whether a G was pressed. Without `letters`, no key that types a character means anything (speech input and
    slips of the hand set those off); Enter, Escape and the arrows still do."""

    def __init__(self, *, letters: bool = True) -> None:
        self.letters = letters
        self._after_g = False

    def action_for(self, event: QKeyEvent) -> str | None:
        """The id of the action that this press means, or None."""
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            return None
        if not self.letters:
            self._after_g = False
            return None if event.text().isprintable() and event.text() else _NAMED.get(Qt.Key(event.key()))
        letter = event.text().upper()
        if self._after_g:
            self._after_g = False
            return _AFTER_G.get(letter)
        if letter == "G":
            self._after_g = True
            return None
        if letter == "Z":
            return "undo"
        return _ALONE.get(letter) or _NAMED.get(Qt.Key(event.key()))


SHORTCUTS = {action.id: action.key for action in ACTIONS if works_everywhere(action)}
