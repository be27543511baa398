"""Keeps every typed word bound to its review until the store has confirmed it. Decides when to hand a draft on.

A pause of 300 ms hands the text on; somebody who never pauses is handed on every 400 ms: a killed process loses at most
the last second of typing (PRODUCT.md), and a busy machine needs the rest of that second to write. Not here: the editor (`editor.py`) and the writing itself (`ui/desk.py` answers with `saved`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, QTimer, Signal

PAUSE_MS = 300
LONGEST_MS = 400
#: A full disk or a locked file is tried again by itself; the words stay here meanwhile.
RETRY_MS = 2000


class Keeping(StrEnum):
    NOTHING = "nothing"
    SAVING = "saving"
    SAVED = "saved"
    NOT_SAVED = "not saved"


@dataclass(frozen=True, slots=True)
class _Handed:
    serial: int
    text: str
    refused: bool = False


class DraftKeeper(QObject):
    """One for the composer's whole life; `open` moves it to another review and hands on what was still held."""

    #: review id, text, serial: the desk stores it and answers `saved` or `not_saved` with the same id and serial.
    text_changed = Signal("qlonglong", str, int)
    #: `Keeping` and, where it was not saved, why.
    keeping_changed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._review_id: int | None = None
        self._text = ""
        self._stored = ""
        self._dirty = False
        self._serial = 0
        self._unconfirmed: dict[int, _Handed] = {}
        self._echoes: set[str] = set()
        self._pause = self._timer(PAUSE_MS, self.flush)
        self._longest = self._timer(LONGEST_MS, self.flush)
        self._retry = self._timer(RETRY_MS, self._hand_on_refused)

    def _timer(self, milliseconds: int, what) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setTimerType(Qt.TimerType.PreciseTimer)  # others are put off with those that come about then
        timer.setInterval(milliseconds)
        timer.timeout.connect(what)
        return timer

    @property
    def review_id(self) -> int | None:
        return self._review_id

    @property
    def text(self) -> str:
        """The open draft as it was last told."""
        return self._text

    @property
    def has_words_of_its_own(self) -> bool:
        """Whether the open draft holds words that the store has not confirmed."""
        return self._dirty or self._review_id in self._unconfirmed

    def open(self, review_id: int | None, stored: str) -> str:
        """Hand on what the last review still held, then keep `review_id`. Returns the words to show: the stored ones,
        or newer ones that the store has not confirmed yet."""
        self.flush()
        held = self._unconfirmed.get(review_id) if review_id is not None else None
        self._review_id = review_id
        self._stored = stored
        self._text = held.text if held else stored
        self._echoes = {stored, self._text}
        self._say(Keeping.SAVING if held else Keeping.SAVED if stored else Keeping.NOTHING)
        return self._text

    def typed(self, text: str) -> None:
        """The open draft now reads `text`."""
        if text == self._text:
            return
        self._text = text
        self._dirty = True
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()
        self._say(Keeping.SAVING)

    def flush(self) -> None:
        """Hand on what is held, now: on closing, on switching, before posting."""
        self._pause.stop()
        self._longest.stop()
        if not self._dirty or self._review_id is None:
            return
        self._dirty = False
        self._hand_on(self._review_id, self._text)

    def saved(self, review_id: int, serial: int) -> None:
        """The store confirms. A late confirmation of an older text, or for another review, changes no label here."""
        handed = self._unconfirmed.get(review_id)
        if handed is None or handed.serial > serial:
            return
        del self._unconfirmed[review_id]
        if review_id != self._review_id:
            return
        self._stored = handed.text
        if not self._dirty:
            self._say(Keeping.SAVED)

    def not_saved(self, review_id: int, serial: int, why: str) -> None:
        """The store could not. The words are kept here and handed on again by themselves."""
        handed = self._unconfirmed.get(review_id)
        if handed is None or handed.serial > serial:
            return
        self._unconfirmed[review_id] = _Handed(handed.serial, handed.text, refused=True)
        self._retry.start()
        if review_id == self._review_id:
            self._say(Keeping.NOT_SAVED, why)

    def differs_from_elsewhere(self, stored: str) -> bool:
        """Whether a stored text that comes back in a refresh was written by somebody else than this editor."""
        return stored != self._text and stored not in self._echoes

    def take_over(self, stored: str) -> None:
        """The owner (or a reply that left) decided: the stored words count from now on."""
        self._pause.stop()
        self._longest.stop()
        self._dirty = False
        self._text = self._stored = stored
        self._echoes = {stored}
        if self._review_id is not None:
            self._unconfirmed.pop(self._review_id, None)
        self._say(Keeping.SAVED if stored else Keeping.NOTHING)

    def insist(self) -> None:
        """The owner keeps these words although others were stored meanwhile: hand them on again."""
        self._dirty = True
        self.flush()

    def _hand_on(self, review_id: int, text: str) -> None:
        self._serial += 1
        self._unconfirmed[review_id] = _Handed(self._serial, text)
        if review_id == self._review_id:
            self._echoes.add(text)
        self.text_changed.emit(review_id, text, self._serial)

    def _hand_on_refused(self) -> None:
        for review_id, handed in list(self._unconfirmed.items()):
            if handed.refused:
                self._hand_on(review_id, handed.text)

    def _say(self, keeping: Keeping, why: str = "") -> None:
        self.keeping_changed.emit(keeping, why)
