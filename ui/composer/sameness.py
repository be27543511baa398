"""How alike this brand's replies are: the draft beside its twin, and the last openings as a visitor scrolls past them.

It shows texts that it is given. Not here: what counts as alike (`store/rules/sameness.py`).
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.composer.view import Sameness
from ui.dialogs.popover import Popover
from ui.lettering import named
from ui.texts import tr
from ui.voices import ReadVoice
from ui.widgets import Hairline, Label, quiet_button
from ui.widgets.labels import ElidedLabel

WIDTH = 620
#: The texts' own height up to this; longer ones scroll.
MOST_HEIGHT = 190


class SamenessPopover(Popover):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "samenessPopover", tr("How alike your replies are"))
        self.setFixedWidth(theme.px(WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(12))
        column.setSpacing(theme.px(8))
        self._alike = Label(tr("You wrote nearly this to somebody else"), "name")
        column.addWidget(self._alike)
        self.draft, self.twin = ReadVoice(role="body"), ReadVoice(role="body")
        named(self.draft, "samenessDraft", tr("This reply"))
        named(self.twin, "samenessTwin", tr("The earlier reply"))
        self._pair = _scrolling(_beside((tr("This reply"), self.draft), (tr("Before"), self.twin)))
        column.addWidget(self._pair)
        self._line = Hairline()
        column.addWidget(self._line)
        column.addWidget(Label(tr("What a visitor sees: how your last replies begin"), "name"))
        self._openings = QVBoxLayout()
        self._openings.setSpacing(theme.px(3))
        column.addLayout(self._openings)
        row = QHBoxLayout()
        row.addStretch(1)
        self.back = quiet_button(tr("Back to the reply"))
        self.back.clicked.connect(self.close_softly)
        row.addWidget(self.back)
        column.addLayout(row)

    def show_sameness(self, draft: str, same: Sameness) -> None:
        """Fill in the draft's words, its twin (none hides the pair) and the openings, newest first."""
        for part in (self._alike, self._pair, self._line):
            part.setVisible(bool(same.twin))
        self.draft.set_words(draft)
        self.twin.set_words(same.twin)
        half = theme.px(WIDTH - 60) // 2
        for voice in (self.draft, self.twin):
            voice.document().setTextWidth(half)
        tallest = max(int(voice.document().size().height()) for voice in (self.draft, self.twin))
        self._pair.setFixedHeight(min(tallest + theme.px(26), theme.px(MOST_HEIGHT)))
        while (item := self._openings.takeAt(0)) is not None:
            item.widget().deleteLater()
        own = " ".join(draft.split())
        for number, opening in enumerate((own, *same.openings)):
            line = ElidedLabel(opening, "metabold" if number == 0 else "meta", "text" if number == 0 else "text2")
            line.setObjectName("opening")
            self._openings.addWidget(line)

    def openings(self) -> list[str]:
        """The lines as shown, this reply's own first."""
        lines = [self._openings.itemAt(place).widget() for place in range(self._openings.count())]
        return [line.whole_text() for line in lines]

    def take_focus(self) -> None:
        self.back.setFocus(Qt.FocusReason.PopupFocusReason)


def _beside(*sides: tuple[str, ReadVoice]) -> QWidget:
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(16))
    for caption, voice in sides:
        side = QVBoxLayout()
        side.setSpacing(theme.px(4))
        side.addWidget(Label(caption, "metabold", "text2"))
        side.addWidget(voice)
        side.addStretch(1)
        row.addLayout(side, 1)
    return pair


def _scrolling(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)  # `setWidget` turned it on
    return area
