"""The line under a letter's title: stars, who wrote where and when, and how long it has waited."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from store.records import Audience, Status
from ui import formatting, theme
from ui.formatting import isolated
from ui.review import wording
from ui.review.view import LetterView
from ui.texts import plural, tr
from ui.widgets import AgeGlyph, Label, Stars
from ui.widgets.labels import PartsLabel

_DOT = "\u2002·\u2002"


class MetaLine(QWidget):
    """Stars, author, brand, source and date at the left; the age at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stars = Stars(size=13)
        self.author = Label("", "name")
        self.place = PartsLabel(_DOT, "body", "text2")
        self.age_glyph = AgeGlyph(14)
        self.age_words = Label("", "metastrong", "text3")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.stars)
        row.addWidget(self.author)
        row.addWidget(self.place, 1)
        age = QHBoxLayout()
        age.setSpacing(theme.px(5))
        age.addWidget(self.age_glyph)
        age.addWidget(self.age_words)
        row.addLayout(age)

    def show_review(self, view: LetterView) -> None:
        """Show one review; a closed one tells how it ended in the place of its age."""
        review, now, zone = view.review, view.now, view.brand.timezone
        self.stars.show_rating(review.rating)
        self.stars.setVisible(review.rating is not None and not review.verdict)
        author = review.author.strip() or tr("Somebody without a name")
        self.author.setText(author if len(author) <= 40 else author[:39] + "…")
        self.author.setToolTip(author if len(author) > 40 else "")
        self.place.show_parts(
            (
                (0, formatting.verdict(review.verdict)),
                (1, isolated(view.brand.name)),
                (2, isolated(view.source_name or view.source_kind)),
                (3, review.product),
                (0, wording.written_on(review, zone, now)),
                (0, tr("private") if review.audience is Audience.PRIVATE else ""),
                (4, plural("helpful to {n}", "helpful to {n}", review.votes) if review.votes else ""),
            )
        )
        self.age_glyph.setVisible(not view.closed)
        opened, due = review.opened_at, view.due_at
        if view.closed:
            self.age_words.setText(wording.status_words(view.status))
            self.age_words.set_tone({Status.HEARD: "heard", Status.DECLINED: "decl"}.get(view.status, "text3"))
            self.age_words.setAccessibleName(wording.status_words(view.status))
            return
        state = formatting.age_state(opened, due, now)
        words = formatting.age_words(opened, due, now)
        share = formatting.share_of_target(opened, due, now)
        self.age_glyph.show_age(state, share, formatting.spoken_age(opened, due, now))
        self.age_words.setText(words)
        self.age_words.set_tone(formatting.AGE_ROLE[state])
        self.age_words.setAccessibleName(formatting.spoken_age(opened, due, now))
