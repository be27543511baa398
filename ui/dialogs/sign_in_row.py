"""The place of a sign-in in a source's form: a button, how it stands, a way to paste, and what to choose afterwards.

It emits wishes and shows what it is told; the browser and the waiting are `ui.signing_in`'s. What was kept leaves it by
`text()` alone, as a password would.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sources.contract import Place
from ui import theme
from ui.dialogs.source_proof import Verdict
from ui.lettering import named
from ui.texts import tr
from ui.widgets import link_button, plain_button


class SignInField(QWidget):
    """Stands in the form like a password field: `text` is what is to be kept, `textChanged` tells that it changed."""

    textChanged = Signal(str)
    wanted = Signal()
    cancelled = Signal()
    pasted = Signal(str)
    chosen = Signal(dict)

    def __init__(self, *, is_stored: bool = False) -> None:
        super().__init__()
        self._kept = ""
        self._is_stored = is_stored
        self._waits = False
        self._places: Sequence[Place] = ()
        self.button = plain_button("", "door")
        named(self.button, "signInButton")
        self.button.clicked.connect(self._press)
        self.state = Verdict()
        named(self.state.sentence, "signInSentence")
        self.elsewhere = link_button(tr("Is your browser on another machine?"), small=True)
        named(self.elsewhere, "pasteInstead")
        self.elsewhere.clicked.connect(self._show_paste)
        self.address = QLineEdit()
        self.address.setReadOnly(True)
        named(self.address, "signInAddress", tr("The page to sign in at"))
        self.paste = QLineEdit()
        named(self.paste, "pastedAddress", tr("The address that your browser shows in the end"))
        self.paste.setPlaceholderText(tr("Paste the address that your browser shows in the end"))
        self.paste.textChanged.connect(self._maybe_pasted)
        self.place = QComboBox()
        named(self.place, "placeBox", tr("Which place is it?"))
        self.place.activated.connect(self._choose)
        line = QHBoxLayout()
        line.setSpacing(theme.px(10))
        line.addWidget(self.button)
        line.addWidget(self.state, 1)
        line.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(line)
        for part in (self.elsewhere, self.address, self.paste, self.place):
            part.hide()
            column.addWidget(part)
        self._set_waits(False)
        if is_stored:
            self.state.show_words(tr("Signed in earlier. Sign in again only if it is refused."), "text2", "check")

    def text(self) -> str:
        """What is to be kept in the keyring; empty until somebody signed in here."""
        return self._kept

    def show_waiting(self, page: str, arrives_by_itself: bool) -> None:
        """The browser was opened; what happens next is not in our hands."""
        self._set_waits(True)
        words = (
            tr("Waiting for you in the browser …") if arrives_by_itself else tr("Open this page, and sign in there:")
        )
        self.state.show_words(words, "text2", "hourglass")
        self.address.setText(page)
        self.address.setCursorPosition(0)
        self.elsewhere.setVisible(arrives_by_itself)
        if not arrives_by_itself:
            self._show_paste()

    def show_signed_in(self, kept: str) -> None:
        self._kept = kept
        self._set_waits(False)
        self.state.show_words(tr("You are signed in."), "heard", "check-circle")
        self.textChanged.emit("")

    def show_failure(self, sentence: str) -> None:
        """It did not work; what was there before stays."""
        self._set_waits(False)
        self.state.show_verdict(False, sentence)

    def show_places(self, places: Sequence[Place], trouble: str) -> None:
        """What there is to choose from, by name."""
        if trouble:
            self.state.show_words(
                tr("You are signed in, but your places could not be listed: {why}", why=trouble), "due", "warning"
            )
        self._places = places
        self.place.clear()
        for place in places:
            self.place.addItem(place.name)
        if len(places) == 1:
            self._choose(0)
        else:
            self.place.insertItem(0, tr("Choose your place …"))
            self.place.setCurrentIndex(0)
        self.place.setVisible(len(places) > 0)

    def replace_kept(self, kept: str) -> None:
        """A test of the source has renewed it."""
        if self._kept:
            self._kept = kept

    def _set_waits(self, waits: bool) -> None:
        self._waits = waits
        words = tr("Cancel") if waits else tr("Sign in again…") if self._kept or self._is_stored else tr("Sign in…")
        self.button.setText(f"\u2005{words}")
        self.button.setAccessibleName(words)
        if not waits:
            self.elsewhere.hide()
            self.address.hide()
            self.paste.hide()
            self.paste.clear()

    def _press(self) -> None:
        if not self._waits:
            self.place.hide()
            self.wanted.emit()
            return
        self.cancelled.emit()
        self._set_waits(False)
        self.state.show_words(tr("Called off; nothing was changed."), "text2", "info")

    def _show_paste(self) -> None:
        self.elsewhere.hide()
        self.address.show()
        self.paste.show()
        self.paste.setFocus()

    def _maybe_pasted(self, words: str) -> None:
        if "=" in words and "://" in words:
            self.pasted.emit(words)

    def _choose(self, index: int) -> None:
        offset = self.place.count() - len(self._places)
        if index >= offset:
            self.chosen.emit(dict(self._places[index - offset].settings))
