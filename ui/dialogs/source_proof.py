"""The proof of a source: one sentence whether it works, and the newest three reviews as they would arrive."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from store.records import IncomingReview, verdict_of
from ui import formatting, icons, theme
from ui.formatting import reads_right_to_left
from ui.lettering import named, wrapping_label
from ui.texts import tr
from ui.widgets import Hairline, Label, Stars
from ui.widgets.labels import ElidedLabel


class Verdict(QWidget):
    """A check or a triangle, and the sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._sign = QLabel()
        self.sentence = wrapping_label("", "strong", "heard")
        named(self.sentence, "testSentence")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self._sign)
        row.addWidget(self.sentence, 1)
        self.hide()

    def show_verdict(self, ok: bool, sentence: str) -> None:
        tone, icon = ("heard", "check-circle") if ok else ("over", "warning")
        self._show(sentence, tone, icon)

    def show_waiting(self) -> None:
        self._show(tr("Asking the site …"), "text2", "hourglass")

    def show_words(self, sentence: str, tone: str, icon: str) -> None:
        """Any other state, in words with a sign."""
        self._show(sentence, tone, icon)

    def _show(self, sentence: str, tone: str, icon: str) -> None:
        self._sign.setPixmap(icons.pixmap(icon, tone, theme.px(16), self.devicePixelRatioF()))
        self.sentence.setText(sentence)
        self.sentence.set_tone(tone)
        self.show()


class NewestThree(QFrame):
    """The first three reviews, each in two lines; their words are plain text and keep their direction."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        named(self, "newestReviews", tr("The newest three reviews, as they would arrive"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self.hide()

    def show_reviews(self, reviews: Sequence[IncomingReview], now: datetime) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        head = Label(
            tr("The newest three, as they would arrive") if len(reviews) > 1 else tr("As it would arrive"),
            "body",
            "text2",
        )
        head.setContentsMargins(theme.sides(theme.px(14), theme.px(6), 0, theme.px(6)))
        self._column.addWidget(head)
        for review in reviews[:3]:
            self._column.addWidget(Hairline())
            self._column.addWidget(self._row(review, now))
        self.setVisible(bool(reviews))

    def _row(self, review: IncomingReview, now: datetime) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(theme.px(14), theme.px(7), theme.px(14), theme.px(7))
        column.setSpacing(0)
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        if verdict := verdict_of(review.rating_raw):
            line.addWidget(Label(formatting.verdict(verdict), "meta", "text2"))
        elif review.rating is not None:
            line.addWidget(Stars(review.rating, 11))
        line.addWidget(Label((review.author or tr("Somebody without a name"))[:60], "name"))
        line.addStretch(1)
        when = formatting.short_day(review.created_at, now=now) if review.created_at else review.created_text
        line.addWidget(Label(when, "meta", "text3"))
        column.addLayout(line)
        words = ElidedLabel(" ".join(f"{review.title} {review.text}".split()), "body", "text2")
        side = Qt.AlignmentFlag.AlignRight if reads_right_to_left(review.text) else Qt.AlignmentFlag.AlignLeft
        words.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(words)
        return row
