"""Lays the review above the composer and shares the height between them. It passes nothing on and knows no intents."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.composer.composer import Composer
from ui.lettering import give_ground
from ui.review.pane import ReviewPane

#: "Half the pane" for the editor with its header and foot; a touch more, so that ten lines and three findings fit at 900.
COMPOSER_SHARE = 0.56


class LetterPane(QWidget):
    """Both halves of the letter. The composer grows to half the height; the review has the rest and scrolls."""

    def __init__(self, review: ReviewPane, composer: Composer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_ground(self, "paper", is_pane=True)
        self.review, self.composer = review, composer
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(review, 1)
        column.addWidget(composer)

    def minimumSizeHint(self) -> QSize:
        """No more than its least width, whatever a review or a banner would like: panes that made room for the words of one
        letter would stand elsewhere for the next."""
        wished = super().minimumSizeHint()
        return QSize(min(wished.width(), theme.px(theme.LETTER_LEAST)), wished.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.composer.set_room(round(self.height() * COMPOSER_SHARE))
