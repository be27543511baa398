"""The line along the window's foot: coverage, last check, what needs the owner, outbox, connection. Words first.

It shows values and emits intents. Where something is wrong it says so once, without blinking.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import formatting, icons, theme
from ui.lettering import give_ground
from ui.texts import plural, tr, whole
from ui.widgets import Hairline, Label, Ring, link_button, set_property

_HEIGHT = 28


def _status_button(words: str, icon: str = "") -> QPushButton:
    button = QPushButton(words)
    button.setProperty("kind", "status")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    button.setAccessibleName(words)
    if icon:
        icons.put(button, icon, "text2", 14)
    return button


class StatusLine(QWidget):
    """One line of 28 px. On the first run, `show_first_run` leaves only what then makes sense."""

    poll_requested = Signal()
    coverage_requested = Signal()
    sources_requested = Signal()
    outbox_requested = Signal()
    workspace_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setAccessibleName(tr("Status"))
        give_ground(self, "desk", is_pane=True)
        self._coverage = _CoverageWords()
        self._coverage.clicked.connect(self.coverage_requested)
        self._poll = _status_button(tr("Not checked yet"), "refresh")
        self._poll.setObjectName("pollButton")
        self._poll.clicked.connect(self.poll_requested)
        self._needs = _status_button("", "warning")
        self._needs.clicked.connect(self.sources_requested)
        self._message = Label("", "meta", "text2")
        self._message.setContentsMargins(theme.sides(theme.px(5), 0, 0, 0))
        self._outbox = _status_button("", "send")
        self._outbox.clicked.connect(self.outbox_requested)
        self._online = Label("", "meta", "text2")
        self._online_sign = Label()
        self._other = link_button(tr("Open another workspace"), small=True)
        self._other.clicked.connect(self.workspace_requested)
        self._is_online = True
        self._lay_out()
        theme.watcher.theme_changed.connect(self._measure)
        self.show_sources(0)
        self.show_outbox(0)
        self.show_online(True)
        self.show_first_run(False)
        self._measure()

    def show_coverage(self, share: float | None, words: str = "") -> None:
        """The share that was heard, 0.0 to 1.0, or None where nobody complained."""
        self._coverage.show_share(share, words or tr("heard this month"))

    def show_checked(self, words: str, *, busy: bool = False) -> None:
        """ "Checked 2 min ago", or "Checking 3 of 14" while `busy`: then it cannot be asked again."""
        self._poll.setText(words)
        self._poll.setAccessibleName(words if busy else tr("{words}. Check all sources now", words=words))
        self._poll.setToolTip(tr("Checking now") if busy else tr("Check all sources now (F5)"))
        self._poll.setEnabled(not busy)

    def show_sources(self, needing: int, *, quiet: int = 0) -> None:
        """How many sources need their owner, and how many are only quieter than usual."""
        tone = "over" if needing else "due"
        if needing:
            words = plural("{n} source needs you", "{n} sources need you", needing)
        else:
            words = plural("{n} source is quiet", "{n} sources are quiet", quiet)
        self._needs.setVisible(bool(needing or quiet))
        self._needs.setText(words)
        self._needs.setAccessibleName(words)
        self._needs.setToolTip(tr("Show which, and why"))
        set_property(self._needs, "tone", tone)
        icons.put(self._needs, "warning" if needing else "moon", tone, 14)

    def show_outbox(self, number: int) -> None:
        words = tr("{n} in the outbox", n=whole(number))
        self._outbox.setVisible(number > 0)
        self._outbox.setText(words)
        self._outbox.setAccessibleName(words)
        icons.put(self._outbox, "send", "text2", 14)

    def show_online(self, online: bool) -> None:
        self._is_online = online
        self._online.setText(tr("Online") if online else tr("Offline: replies wait here"))
        self._tint()

    def show_message(self, words: str) -> None:
        """A passing remark on long work ("Importing 1,200 of 8,000"); empty words take it away."""
        self._message.setText(words)
        self._message.setVisible(bool(words))

    def show_first_run(self, first: bool) -> None:
        """Before there is any source: nothing is checked, another workspace may be opened."""
        for widget in (self._coverage, self._online, self._online_sign):
            widget.setVisible(not first)
        self._other.setVisible(first)
        if first:
            self._needs.hide()
            self._outbox.hide()
        self._poll.setVisible(not first)
        self.show_message(tr("Nothing is checked yet") if first else "")

    def _tint(self) -> None:
        name = "wifi" if self._is_online else "wifi-off"
        self._online_sign.setPixmap(icons.pixmap(name, "text2", theme.px(14), self.devicePixelRatioF()))

    def _measure(self) -> None:
        px = theme.px
        self.setFixedHeight(px(_HEIGHT) + 1)
        self._row.setContentsMargins(theme.sides(px(11), 0, px(16), 0))
        self._row.setSpacing(px(6))
        self._tint()

    def _lay_out(self) -> None:
        # A widget of its own: a bare row of fixed parts would leave air between the hairline and itself.
        strip = QWidget()
        self._row = QHBoxLayout(strip)
        self._row.addWidget(self._coverage)
        self._row.addWidget(self._poll)
        self._row.addWidget(self._needs)
        self._row.addWidget(self._message)
        self._row.addStretch(1)
        self._row.addWidget(self._outbox)
        self._row.addWidget(self._online_sign)
        self._row.addWidget(self._online)
        self._row.addWidget(self._other)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Hairline())
        whole.addWidget(strip, 1)


class _CoverageWords(QPushButton):
    """The ring and "92 % heard this month" as one button that leads to the figures."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "status")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(tr("Show the figures"))
        self._ring = Ring(14, 2.6)
        self._figure = Label("", "metabold")
        self._words = Label("", "meta", "text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(5), 0, theme.px(5), 0)
        row.setSpacing(theme.px(4))
        row.addWidget(self._ring)
        row.addSpacing(theme.px(3))
        row.addWidget(self._figure)
        row.addWidget(self._words)
        for part in (self._ring, self._figure, self._words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.show_share(None, tr("heard this month"))

    def show_share(self, share: float | None, words: str) -> None:
        figure = formatting.percent(share)
        self._figure.setText(figure)
        self._words.setText(words)
        self._ring.show_share(share, f"{figure} {words}")
        self.setAccessibleName(f"{figure} {words}")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self.layout().sizeHint().width(), theme.px(22))
