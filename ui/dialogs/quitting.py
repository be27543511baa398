"""Asks what becomes of replies that have not left yet, when the window is to be closed: send, hold, or back to draft."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.dialogs.form import Sheet
from ui.lettering import named, wrapping_label
from ui.texts import tr
from ui.widgets import Label, plain_button, primary_button, quiet_button


class QuittingDialog(Sheet):
    """`chosen` carries send, hold or draft; closing the dialog keeps the window open."""

    chosen = Signal(str)

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Before you go"), "quittingDialog", parent)
        self.setMinimumWidth(theme.px(460))
        self.page.addWidget(Label(tr("Before you go"), "name"))
        self._sentence = wrapping_label(
            tr("{sentence} Held replies get their time to undo when you open Heard again.", sentence=sentence)
        )
        self.page.addWidget(self._sentence)
        stay = quiet_button(tr("Stay"))
        named(stay, "stayButton", tr("Stay"))
        stay.clicked.connect(self.reject)
        self.foot.addWidget(stay)
        self.foot.addStretch(1)
        for key, words, make in (
            ("draft", tr("Back to draft"), plain_button),
            ("hold", tr("Hold them"), plain_button),
            ("send", tr("Send now"), primary_button),
        ):
            button = make(words)
            named(button, f"{key}Button", words)
            button.clicked.connect(lambda _checked=False, key=key: self._choose(key))
            self.foot.addWidget(button)

    def _choose(self, key: str) -> None:
        for button in self.findChildren(type(self.foot.itemAt(0).widget())):
            button.setEnabled(False)
        if key == "send":
            self._sentence.setText(tr("Sending… Heard closes by itself when the site has answered."))
        self.chosen.emit(key)
