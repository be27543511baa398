"""Asks the owner how many stars a mention without a rating is worth, or whether a rating read out of words is right.

It emits the answer; nothing is decided here.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from store.records import Review, Status
from ui import formatting, theme
from ui.flow import FlowLayout
from ui.lettering import named
from ui.review import wording
from ui.texts import tr
from ui.widgets import Label, link_button, plain_button, quiet_button


class RatingQuestion(QWidget):
    #: 1.0 to 5.0, or None for "not a complaint"
    rated = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "ratingQuestion", tr("How many stars?"))
        self._guess = QWidget()
        guess_row = QHBoxLayout(self._guess)
        guess_row.setContentsMargins(0, 0, 0, theme.px(8))
        guess_row.setSpacing(theme.px(8))
        self._sentence = Label("", "body", "text2")
        guess_row.addWidget(self._sentence)
        self._right = link_button(tr("Yes"))
        self._right.setAccessibleName(tr("Yes, the stars are right"))
        self._wrong = link_button(tr("Correct it"))
        guess_row.addWidget(self._right)
        guess_row.addWidget(self._wrong)
        guess_row.addStretch(1)
        self._stars = QWidget()
        asked = QVBoxLayout(self._stars)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.setSpacing(theme.px(8))
        asked.addWidget(Label(tr("How would they rate you?"), "body", "text2"))
        stars_row = FlowLayout(spacing=theme.px(6))
        asked.addLayout(stars_row)
        for stars in range(1, 6):
            words = formatting.stars(stars)
            button = plain_button(f"{stars} ★", tip=f"{words} ({stars})")
            named(button, f"rate{stars}Button", words)
            button.clicked.connect(lambda _checked=False, stars=stars: self.rated.emit(float(stars)))
            stars_row.addWidget(button)
        none = quiet_button(tr("Not a complaint"), tip=tr("Leave it in peace (0)"))
        named(none, "notAComplaintButton")
        none.clicked.connect(lambda: self.rated.emit(None))
        stars_row.addWidget(none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.px(8))
        column.setSpacing(0)
        column.addWidget(self._guess)
        column.addWidget(self._stars)
        self._review: Review | None = None
        self._wrong.clicked.connect(self._stars.show)
        self._right.clicked.connect(self._confirm)

    def show_review(self, review: Review, status: Status) -> None:
        another = self._review is None or self._review.id != review.id or self._review.rating != review.rating
        self._review = review
        unrated = status is Status.UNRATED
        guessed = review.rating_guessed and review.rating is not None
        self._guess.setVisible(guessed)
        if guessed:
            self._sentence.setText(wording.rating_guessed(review))
        if another or unrated:
            self._stars.setVisible(unrated)
        self.setVisible(unrated or guessed)

    def _confirm(self) -> None:
        if self._review is not None:
            self.rated.emit(self._review.rating)
