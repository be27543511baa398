"""What a kind takes before it works, in one quiet line: time, money, and who has to agree; and the way that works meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import icons, theme
from ui.dialogs.source_form import KindView
from ui.lettering import named, wrapping_label
from ui.texts import plural, tr
from ui.widgets import link_button


class Facts(QWidget):
    #: The key of the mail guide to show instead.
    meanwhile_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._guide = ""
        self._takes = wrapping_label("", "meta", "text2")
        self._sign = QLabel()
        self.gate = wrapping_label("", "meta", "due")
        named(self, "sourceFacts")
        self.meanwhile = link_button(tr("Through your mailbox it works today"), small=True)
        named(self.meanwhile, "meanwhileButton")
        self.meanwhile.clicked.connect(lambda: self.meanwhile_wanted.emit(self._guide))
        line = QHBoxLayout()
        line.setSpacing(theme.px(6))
        self._clock = QLabel()
        line.addWidget(self._clock)
        line.addWidget(self._takes, 1)
        gate = QHBoxLayout()
        gate.setSpacing(theme.px(6))
        gate.addWidget(self._sign)
        gate.addWidget(self.gate, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(4), 0, 0)
        column.setSpacing(theme.px(4))
        column.addLayout(line)
        column.addLayout(gate)
        column.addWidget(self.meanwhile)

    def show_kind(self, kind: KindView) -> None:
        self._guide = kind.meanwhile
        self._clock.setPixmap(icons.pixmap("clock", "text3", theme.px(14), self.devicePixelRatioF()))
        self._sign.setPixmap(icons.pixmap("hourglass", "due", theme.px(14), self.devicePixelRatioF()))
        cost = tr(kind.cost).removesuffix(".") if kind.cost else ""
        self._takes.setText("  ·  ".join(filter(None, (time_words(kind), cost))))
        self.gate.setText(tr(kind.gate) if kind.gate else "")
        for part in (self._sign, self.gate):
            part.setVisible(bool(kind.gate))
        self.meanwhile.setVisible(bool(kind.meanwhile))
        self.setAccessibleName(" ".join(filter(None, (time_words(kind), kind.cost, kind.gate))))


def time_words(kind: KindView) -> str:
    """How long it takes: "15 minutes of yours", and what comes on top."""
    minutes = plural("About {n} minute", "About {n} minutes", kind.minutes)
    return tr("{minutes}, then {wait}", minutes=minutes, wait=tr(kind.wait)) if kind.wait else minutes


def short_time(kind: KindView) -> str:
    """The same for a list: "15 min", or that it waits for others."""
    return tr("waits") if kind.wait else tr("{n} min", n=kind.minutes)
