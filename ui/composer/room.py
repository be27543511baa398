"""Who in the composer gets how much of its height: the editor shows all its lines while there is room, then it scrolls.

In a low window the findings give way before the words do. Not here: how high the composer may be (`ui.letter`).
"""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout

from ui import theme
from ui.composer.editor import FEWEST_LINES, EditorFrame, ReplyEditor
from ui.composer.findings import FindingsList

#: In a window too low for `FEWEST_LINES` beside a finding and the foot, as many as a sentence needs to be read back.
FEWEST_IN_A_LOW_WINDOW = 3


def height_of_lines(*, wanted: int, room: int, line: int) -> int:
    """How high the lines of a draft stand, in pixels, where all of them are `wanted` high and there is `room` for so much.
    What scrolls shows whole lines, or the last one would be cut under the caret. Pure.

    >>> height_of_lines(wanted=240, room=300, line=24), height_of_lines(wanted=240, room=130, line=24)
    (240, 120)
    """
    if wanted <= room:
        return wanted
    fewest = FEWEST_LINES if room >= FEWEST_LINES * line else FEWEST_IN_A_LOW_WINDOW
    return min(wanted, max(fewest * line, round(room / line) * line))


class Room:
    """Shares the height of a column that holds an editor's frame, the findings and what stands around them."""

    def __init__(self, column: QBoxLayout, frame: EditorFrame, editor: ReplyEditor, findings: FindingsList) -> None:
        self._column, self._frame, self._editor, self._findings = column, frame, editor, findings
        #: The height that all of it together may take, in pixels; None while nobody said so.
        self.most: int | None = None

    def share(self, window_height: int) -> None:
        """Give the editor its height, and the findings theirs. Without a word on `most` half of the window is enough."""
        line, padding = theme.line_height("voice"), self._frame.padding()
        least = FEWEST_LINES * line + padding
        rest = self._rest()
        if self.most is None:
            most = max(window_height // 2, least + rest)
        else:
            most = self.most
            if not self._findings.isHidden():
                self._findings.give_room(most - least - (rest - self._findings.sizeHint().height()))
                rest = self._rest()
        lines = height_of_lines(wanted=self._editor.wanted_height(), room=most - rest - padding, line=line)
        height = lines + padding
        if self._frame.height() != height or self._frame.minimumHeight() != height:
            self._frame.setFixedHeight(height)
        self._column.invalidate()

    def _rest(self) -> int:
        """The height of all that is not the editor, in pixels."""
        frame = self._column.itemAt(self._column.indexOf(self._frame))
        return self._column.sizeHint().height() - frame.sizeHint().height()
