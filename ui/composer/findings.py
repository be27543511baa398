"""What the checks found, in at most three rows: a glyph, their quote, a sentence, and a way to waive it.

Warnings come first and praise last; the row of the finding at the caret is tinted. Underlines are `editor.py`'s.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from store.records import Finding, Level
from ui import icons, theme
from ui.lettering import named
from ui.texts import mark, tr
from ui.widgets import link_button
from ui.widgets.mirrored import painter_for

IN_VIEW = 3
#: The height of a row, in pixels at 100 % type.
ROW = 29
#: The share of a row that its quote keeps when the sentence beside it is long.
LEAST_OF_A_QUOTE = 0.3
_WEIGHT = {Level.WARNING: 0, Level.NUDGE: 1, Level.PRAISE: 2}
_GLYPHS = {
    Level.WARNING: ("warning", "over"),
    Level.NUDGE: ("diamond", "due"),
    Level.PRAISE: ("check-circle", "heard"),
}
_SPOKEN = {Level.WARNING: mark("Warning"), Level.NUDGE: mark("Suggestion"), Level.PRAISE: mark("Good")}


def to_list(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Those that deserve a row, most pressing first. Praise of a span speaks by its underline alone, and so does
    spelling; praise is listed only where there is nothing else to say."""
    worth = [finding for finding in findings if finding.check != "spelling"]
    heavy = [finding for finding in worth if finding.level is not Level.PRAISE]
    light = [finding for finding in worth if finding.level is Level.PRAISE and (finding.is_missing or not heavy)]
    return tuple(sorted((*heavy, *light), key=lambda finding: (_WEIGHT[finding.level], finding.start)))


def lead_and_rest(finding: Finding, text: str) -> tuple[str, str]:
    """What a row says in bold, then plainly: their words in quotes, or the points that the sentence is about."""
    quote = " ".join(text[finding.start : finding.end].split())
    if quote:
        return f"“{quote}”", finding.message
    points = re.match(r"\w+ \d+(?=\s*[“„«])", finding.message)
    if points:
        return points.group(), finding.message[points.end() :].lstrip(" ,:")
    return "", finding.message


def without_the_middle(quote: str, metrics: QFontMetrics, width: int) -> str:
    """The quote in so many pixels: whole words of its beginning and its end, where there are enough of them."""
    words = quote.split()
    for left_out in range(len(words) - 1):
        kept = len(words) - left_out
        head, tail = words[: (kept + 1) // 2], words[len(words) - kept // 2 :]
        shown = f"{' '.join(head)} … {' '.join(tail)}" if left_out else quote
        if metrics.horizontalAdvance(shown) <= width:
            return shown
    return metrics.elidedText(quote, Qt.TextElideMode.ElideMiddle, width)


class FindingRow(QAbstractButton):
    """A finding in a line; pressing it leads to the place that it is about."""

    waived = Signal(object)
    chosen = Signal(object)
    compare_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("focusRing", True)
        self._finding: Finding | None = None
        self._lead, self._rest = "", ""
        self._tinted = False
        self._waive = link_button(
            tr("Waive"), small=True, tip=tr("Leave it as it is; the log remembers that you saw it")
        )
        self._waive.clicked.connect(lambda: self.waived.emit(self._finding))
        self.clicked.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.sides(0, 0, theme.px(8), 0))
        self._compare = link_button(tr("Compare"), small=True, tip=tr("See it beside what you wrote before"))
        named(self._compare, "compareLink", tr("Compare with what you wrote before"))
        self._compare.clicked.connect(self.compare_wanted)
        row.addStretch(1)
        row.addWidget(self._compare)
        row.addSpacing(theme.px(8))
        row.addWidget(self._waive)

    def show_finding(self, finding: Finding, lead: str, rest: str, *, tinted: bool, comparable: bool = False) -> None:
        self._compare.setVisible(comparable and finding.check == "scripted")
        if (finding, lead, rest, tinted) == (self._finding, self._lead, self._rest, self._tinted):
            return
        self._finding, self._lead, self._rest, self._tinted = finding, lead, rest, tinted
        said = f"{lead} {rest}".strip()
        self.setAccessibleName(f"{tr(_SPOKEN[finding.level])}: {said}")
        self.setToolTip(said)
        self._waive.setAccessibleName(tr("Waive: {message}", message=finding.message))
        self._settle()
        self.update()

    def _settle(self) -> None:
        may_waive = self._finding is not None and self._finding.level is not Level.PRAISE
        self._waive.setVisible(may_waive and (self._tinted or self.underMouse() or self.hasFocus()))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(100), theme.px(ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._finding is None:
            return
        painter = painter_for(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._tinted and self._finding.level is Level.WARNING:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("overtint"))
            painter.drawRoundedRect(self.rect(), theme.px(4), theme.px(4))
        icon, role = _GLYPHS[self._finding.level]
        side = theme.px(16)
        x = float(theme.px(15))
        icons.paint(painter, icon, x, (self.height() - side) / 2, role=role, size=side)
        x += side + theme.px(9)
        right = self.width() - theme.px(10)
        links = [link.geometry() for link in (self._compare, self._waive) if not link.isHidden()]
        if links:
            reach = (
                self.width() - max(link.right() + 1 for link in links)
                if self.isRightToLeft()
                else min(link.x() for link in links)
            )
            right = reach - theme.px(8)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if self._lead:
            strong = theme.font("name")
            metrics = QFontMetrics(strong)
            # What to do about it is said in full where there is room; the quote, read above, gives way first.
            wanted = QFontMetrics(theme.font("body")).horizontalAdvance(self._rest) + theme.px(8)
            room = max((right - x) * LEAST_OF_A_QUOTE, right - x - wanted)
            shown = without_the_middle(self._lead, metrics, int(room))
            painter.setFont(strong)
            painter.setPen(theme.colour("text"))
            painter.drawText(QRectF(x, 0, right - x, self.height()), middle, shown)
            x += metrics.horizontalAdvance(shown) + theme.px(6)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("text2"))
        metrics = QFontMetrics(theme.font("body"))
        said = metrics.elidedText(self._rest, Qt.TextElideMode.ElideRight, int(max(right - x, 0)))
        painter.drawText(QRectF(x, 0, right - x, self.height()), middle, said)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._settle()
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._settle()
        self.update()

    def _choose(self) -> None:
        if self._finding is not None:
            self.chosen.emit(self._finding)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._finding is not None:
            self.waived.emit(self._finding)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._finding is not None:
            self.chosen.emit(self._finding)
        else:
            super().keyPressEvent(event)


class FindingsList(QWidget):
    """Three rows and "2 more". Rows keep their widgets from one check to the next."""

    waive_requested = Signal(object)
    finding_chosen = Signal(object)
    compare_wanted = Signal()
    height_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "findingsList", tr("What the checks found"))
        self._shown: tuple[Finding, ...] = ()
        self._text = ""
        self._unfolded = False
        self._at_caret: Finding | None = None
        self._comparable = False
        self._most = IN_VIEW
        self._rows: list[FindingRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._more = link_button("", small=True)
        self._more.setObjectName("moreFindings")
        self._more.clicked.connect(self._unfold)
        holder = QHBoxLayout()
        holder.setContentsMargins(theme.sides(theme.px(40), 0, 0, theme.px(4)))
        holder.addWidget(self._more)
        holder.addStretch(1)
        self._column.addLayout(holder)
        for _ in range(
            IN_VIEW
        ):  # made with the window, or the stroke that brings the first finding would wait for them
            self._make_row().hide()

    def allow_comparing(self, allowed: bool) -> None:
        """Whether there are earlier replies to compare a scripted one with."""
        if allowed != self._comparable:
            self._comparable = allowed
            self._lay_out()

    def show_findings(self, findings: Sequence[Finding], text: str) -> None:
        """`text` is the draft that the spans belong to."""
        self._shown, self._text = to_list(findings), text
        self._lay_out()

    def give_room(self, pixels: int) -> None:
        """Show as many rows as there is room for: three, fewer in a low window, but never none."""
        if len(self._shown) * theme.px(ROW) > pixels or len(self._shown) > IN_VIEW:
            pixels -= self._more.sizeHint().height() + theme.px(4)  # those that are left are counted below
        most = max(1, min(IN_VIEW, pixels // theme.px(ROW)))
        if most != self._most:
            self._most = most
            self._lay_out()

    def fold(self) -> None:
        self._unfolded = False

    def set_at_caret(self, finding: Finding | None) -> None:
        if finding is not self._at_caret:
            self._at_caret = finding
            self._lay_out()

    def rows(self) -> tuple[FindingRow, ...]:
        return tuple(row for row in self._rows if not row.isHidden())

    @property
    def at_caret(self) -> Finding | None:
        """The finding whose row is tinted: that at the caret, else the first warning."""
        if self._at_caret in self._shown:
            return self._at_caret
        return next((finding for finding in self._shown if finding.level is Level.WARNING), None)

    def _unfold(self) -> None:
        self._unfolded = not self._unfolded
        self._lay_out()

    def _make_row(self) -> FindingRow:
        row = FindingRow()
        row.waived.connect(self.waive_requested)
        row.chosen.connect(self.finding_chosen)
        row.compare_wanted.connect(self.compare_wanted)
        self._column.insertWidget(len(self._rows), row)
        self._rows.append(row)
        return row

    def _lay_out(self) -> None:
        before = self.sizeHint().height()
        shown = self._shown if self._unfolded else self._shown[: self._most]
        while len(self._rows) < len(shown):
            self._make_row()
        tinted = self.at_caret
        for row, finding in zip(self._rows, shown, strict=False):
            row.show_finding(
                finding, *lead_and_rest(finding, self._text), tinted=finding is tinted, comparable=self._comparable
            )
            row.show()
        for row in self._rows[len(shown) :]:
            row.hide()
        hidden = len(self._shown) - self._most
        self._more.setVisible(hidden > 0)
        self._more.setText(tr("Fewer") if self._unfolded else tr("{hidden} more", hidden=hidden))
        self._more.setAccessibleName(
            tr("Fewer findings") if self._unfolded else tr("{hidden} more findings", hidden=hidden)
        )
        self.setVisible(bool(self._shown))
        self.updateGeometry()
        if self.sizeHint().height() != before:
            self.height_changed.emit()
