"""Words as a site shows them: five lines, and then "more"."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.formatting import reads_right_to_left
from ui.texts import tr

LINES_SHOWN = 5


class ClippedVoice(QWidget):
    """Words in the letter's type, cut after five lines with "… more", as sites do."""

    #: Another width shows more of the words, or less.
    width_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        self._text = " ".join(text.split())
        self.setAccessibleName(self._text)
        self._be_as_tall_as_the_words()
        self.update()

    def shown_characters(self) -> int:
        """How many characters of the text (blanks and line ends counted once) stand before "more"."""
        lines, cut = self.lines()
        if not cut:
            return len(self._text)
        return len(" ".join([*lines[:-1], self._shortened(lines[-1])]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._be_as_tall_as_the_words()
        if event.size().width() != event.oldSize().width():
            self.width_changed.emit()

    def _be_as_tall_as_the_words(self) -> None:
        self.setFixedHeight(max(len(self.lines()[0]), 1) * theme.line_height("voice"))

    def lines(self) -> tuple[list[str], bool]:
        """The lines that there is room for, and whether more would follow."""
        layout = QTextLayout(self._text, theme.font("voice"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        lines: list[str] = []
        units = self._text.encode("utf-16-le", "surrogatepass")
        while len(lines) <= LINES_SHOWN:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(self.width(), 1))
            start, length = line.textStart(), line.textLength()
            lines.append(units[2 * start : 2 * (start + length)].decode("utf-16-le", "replace").rstrip())
        layout.endLayout()
        return lines[:LINES_SHOWN], len(lines) > LINES_SHOWN

    def _shortened(self, line: str) -> str:
        """The last line, back to a whole word that leaves room for "… more"."""
        metrics = QFontMetricsF(theme.font("voice"))
        room = self.width() - metrics.horizontalAdvance(f"  {_more()}")
        cut = metrics.elidedText(f"{line} …………", Qt.TextElideMode.ElideRight, room)
        return _to_a_whole_word(cut.rstrip("… "))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font("voice"))
        metrics = painter.fontMetrics()
        lines, cut = self.lines()
        right_to_left = reads_right_to_left(self._text)
        step = theme.line_height("voice")
        for number, words in enumerate(lines):
            top = number * step
            if cut and number == len(lines) - 1:
                words = self._shortened(words) + "…"
                after, more = metrics.horizontalAdvance(words), metrics.horizontalAdvance(f"  {_more()}")
                painter.setPen(theme.colour("text3"))
                x = self.width() - after - more if right_to_left else after
                painter.drawText(QRectF(x, top, more, step), Qt.AlignmentFlag.AlignCenter, _more())
            painter.setPen(theme.colour("text"))
            option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            option.setWrapMode(QTextOption.WrapMode.NoWrap)
            direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
            option.setTextDirection(direction)
            painter.drawText(QRectF(0, top, self.width(), step), words, option)


def _more() -> str:
    return tr("more", "what a site writes where it cuts")


def _to_a_whole_word(cut: str) -> str:
    """A line that was cut anywhere, back to its last blank: sites end it between words."""
    return cut.rpartition(" ")[0].rstrip() if len(cut.rpartition(" ")[0]) > len(cut) // 2 else cut
