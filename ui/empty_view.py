"""What the middle of the window shows when nobody waits: that it is so, why, and what else could be done. No applause."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui import icons, theme
from ui.figure_values import WeekDay
from ui.lettering import give_ground
from ui.texts import tr
from ui.widgets import Hairline, KeyHint, Label, WeekDots, link_button


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something else that waits: the view it leads to, an icon, words, names beside them, and its keys ("G F")."""

    view: str
    icon: str
    words: str
    aside: str = ""
    keys: str = ""


class _SuggestionRow(QAbstractButton):
    def __init__(self, suggestion: Suggestion) -> None:
        super().__init__()
        self.suggestion = suggestion
        self.setAccessibleName(f"{suggestion.words} {suggestion.aside}".strip())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._sign = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.sides(theme.px(15), 0, theme.px(14), 0))
        row.setSpacing(theme.px(12))
        row.addWidget(self._sign)
        row.addWidget(Label(suggestion.words, "body"))
        row.addWidget(Label(suggestion.aside, "body", "text3"))
        row.addStretch(1)
        if suggestion.keys:
            row.addWidget(KeyHint(suggestion.keys))
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedHeight(theme.px(43))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._sign.setPixmap(icons.pixmap(suggestion.icon, "text2", theme.px(16), self.devicePixelRatioF()))

    def paintEvent(self, event) -> None:
        if self.underMouse() or self.isDown():
            painter = QPainter(self)
            painter.fillRect(self.rect(), theme.colour("hover"))
            painter.end()

    def sizeHint(self):
        return self.layout().sizeHint()


class EmptyView(QWidget):
    """ "Nobody is waiting", with the week's rings above and other work below. Any words can stand there instead."""

    view_chosen = Signal(str)
    poll_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyView")
        give_ground(self, "paper", is_pane=True)
        self._week = WeekDots(13, 18, letters=False)
        self._floor = Hairline()
        self._title = Label(tr("Nobody is waiting"), "empty")
        self._line = Label("", "voice", "text2")
        self._line.setWordWrap(True)
        self._box = QFrame()
        self._box.setProperty("role", "card")
        self._rows = QVBoxLayout(self._box)
        self._rows.setContentsMargins(1, 1, 1, 1)
        self._rows.setSpacing(0)
        self._suggestions: tuple[Suggestion, ...] = ()
        self._next = Label("", "meta", "text3")
        self._check = link_button(tr("Check now"), small=True, tip=tr("Check all sources now (F5)"))
        self._check.clicked.connect(self.poll_requested)
        self._lay_out()
        theme.watcher.theme_changed.connect(self._measure)
        self._measure()

    def show_nobody(
        self, *, title: str = "", line: str = "", next_check: str = "",
        suggestions: Sequence[Suggestion] = (), week: Sequence[WeekDay] = (), can_check: bool = True,
    ) -> None:  # fmt: skip
        """`line` says why ("All 13 people who wrote this week were heard. Last check 2 minutes ago."), `next_check` when
        Heard looks again ("Heard checks again at 10:50.")."""
        title = title or tr("Nobody is waiting")
        self._title.setText(title)
        self._line.setText(line)
        self._next.setText(next_check)
        self._check.setVisible(can_check)
        self._week.show_days(week)
        self._week.setVisible(bool(week))
        self._floor.setVisible(bool(week))
        self._show_suggestions(tuple(suggestions))
        self.setAccessibleName(f"{title}. {line}")

    def _show_suggestions(self, suggestions: tuple[Suggestion, ...]) -> None:
        self._suggestions = suggestions
        while self._rows.count():
            self._rows.takeAt(0).widget().deleteLater()
        for place, suggestion in enumerate(suggestions):
            if place:
                self._rows.addWidget(Hairline())
            row = _SuggestionRow(suggestion)
            row.clicked.connect(self._on_row)
            self._rows.addWidget(row)
        self._box.setVisible(bool(suggestions))

    def _on_row(self) -> None:
        self.view_chosen.emit(self.sender().suggestion.view)

    def _measure(self) -> None:
        self._week.setFixedWidth(theme.px(104))
        self._floor.setFixedWidth(theme.px(120))
        self._box.setFixedWidth(theme.px(440))
        self._line.setMaximumWidth(theme.px(620))
        self._show_suggestions(self._suggestions)

    def _lay_out(self) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        self._title.setAlignment(centre)
        self._line.setAlignment(centre)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self._week, 0, centre)
        column.addSpacing(theme.px(4))
        column.addWidget(self._floor, 0, centre)
        column.addSpacing(theme.px(24))
        column.addWidget(self._title, 0, centre)
        column.addSpacing(theme.px(8))
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self._line, 20)
        line.addStretch(1)
        column.addLayout(line)
        column.addSpacing(theme.px(28))
        column.addWidget(self._box, 0, centre)
        column.addSpacing(theme.px(18))
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(4))
        foot.addStretch(1)
        foot.addWidget(self._next)
        foot.addWidget(self._check)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(1)
