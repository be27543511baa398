"""The same complaint in two channels: a line that proposes it, and below it each candidate with the two answers.

What was joined already is shown by the same line. It asks; `store.same_complaints` decides and remembers.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import formatting, theme
from ui.lettering import wrapping_label
from ui.review.view import ShortReview
from ui.texts import mark, plural, tr
from ui.widgets import Label, Stars, link_button, plain_button

#: What may speak for one complaint (`store.rules.same_complaint`), for the translators to find.
SIGNS = (
    mark("same order number"), mark("same name"), mark("a name that fits"), mark("similar words"), mark("within two days"),
)  # fmt: skip


def sentence(proposed: Sequence[ShortReview], joined: Sequence[ShortReview]) -> str:
    """What the line says: what was joined, else what may be joined."""
    if joined:
        return tr("Counted as one with the complaint at {source}", source=joined[0].source)
    if len(proposed) == 1:
        return tr("Perhaps the same complaint: {source}", source=proposed[0].source)
    return plural("{n} may be the same complaint", "{n} may be the same complaint", len(proposed))


class SameComplaint(QWidget):
    """One row for each candidate or joined review."""

    same = Signal("qlonglong")
    not_the_same = Signal("qlonglong")
    review_wanted = Signal("qlonglong")

    def __init__(
        self, proposed: Sequence[ShortReview], joined: Sequence[ShortReview], zone: str, now: datetime
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.sides(theme.px(22), theme.px(4), 0, theme.px(8)))
        column.setSpacing(theme.px(12))
        for other in joined:
            column.addLayout(self._words_of(other, zone, now))
        for other in proposed:
            column.addLayout(self._words_of(other, zone, now))
            answers = QHBoxLayout()
            answers.setSpacing(theme.px(8))
            for words, name, intent in (
                (tr("Same complaint"), "sameComplaintButton", self.same),
                (tr("Not the same"), "notTheSameButton", self.not_the_same),
            ):
                button = plain_button(words)
                button.setObjectName(name)
                button.setAccessibleName(tr("{answer}: {author}", answer=words, author=other.author or other.source))
                button.clicked.connect(lambda _checked=False, which=other.review_id, intent=intent: intent.emit(which))
                answers.addWidget(button)
            answers.addStretch(1)
            column.addLayout(answers)
        if proposed:
            column.addWidget(
                wrapping_label(
                    tr("Joined, they count once, and one of them is set aside as a duplicate."), "meta", "text3"
                )
            )

    def _words_of(self, other: ShortReview, zone: str, now: datetime) -> QVBoxLayout:
        block = QVBoxLayout()
        block.setSpacing(theme.px(2))
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        if other.rating is not None:
            head.addWidget(Stars(other.rating, verdict=other.verdict))
        when = formatting.day(other.created_at, zone, now=now) if other.created_at else ""
        head.addWidget(
            Label(" · ".join(part for part in (other.author, other.source, when) if part), "metastrong", "text2")
        )
        head.addStretch(1)
        show = link_button(tr("Show"), small=True)
        show.setAccessibleName(tr("Show the review of {date}", date=when or other.source))
        show.clicked.connect(lambda: self.review_wanted.emit(other.review_id))
        head.addWidget(show)
        block.addLayout(head)
        block.addWidget(wrapping_label(other.words, selectable=True))
        if other.why:
            block.addWidget(wrapping_label(other.why, "meta", "text3"))
        return block
