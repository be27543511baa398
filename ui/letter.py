"""Lays the review above the composer and shares the height between them. It passes nothing on and knows no intents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.lettering import give_ground

if TYPE_CHECKING:
    from ui.composer.composer import Composer
    from ui.review.pane import ReviewPane

#: "Half the pane" for the editor with its header and foot; a touch more, so that ten lines and three findings fit at 900.
COMPOSER_SHARE = 0.56


class LetterPane(QWidget):
    """A place for both halves of the letter, empty at first. The composer grows to half the height; the review has the rest and scrolls."""

    review: ReviewPane
    composer: Composer

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_ground(self, "paper", is_pane=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._is_empty = True

    def take(self, review: ReviewPane, composer: Composer) -> None:
        """Put in both halves, which may lie in it already, unseen."""
        self.review, self.composer = review, composer
        self._column.addWidget(review, 1)
        self._column.addWidget(composer)
        self._is_empty = False
        composer.set_room(self._room())
        review.setVisible(True)

    def minimumSizeHint(self) -> QSize:
        """No more than its least width, whatever a review or a banner would like: panes that made room for the words of one
        letter would stand elsewhere for the next."""
        wished = super().minimumSizeHint()
        return QSize(min(wished.width(), theme.px(theme.LETTER_LEAST)), wished.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._is_empty:
            self.composer.set_room(self._room())

    def _room(self) -> int:
        return round(self.height() * COMPOSER_SHARE)
