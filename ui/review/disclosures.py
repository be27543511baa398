"""Lines that open: what the review said before, other reviews by the same person, notes. Closed they are one line of 28.

Old and new text stand side by side with their differences marked by weight and underline, not by colour alone.
"""

from __future__ import annotations

import difflib
import html
import re
from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from store.records import Review, Revision
from ui import formatting, icons, theme
from ui.lettering import ElidedLabel, button, plain_label
from ui.review.view import ShortReview
from ui.spans import isolated, reads_right_to_left
from ui.widgets.stars import Stars


class DisclosureLine(QAbstractButton):
    """A chevron and a sentence, 28 high."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + theme.px(26), theme.px(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(80), theme.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = theme.px(12)
        mirrored = self.isRightToLeft()
        name = "chevron-down" if self.isChecked() else "chevron-left" if mirrored else "chevron-right"
        x = self.width() - side - 1 if mirrored else 1
        icons.paint(painter, name, x, (self.height() - side) / 2, role="text3", size=side)
        painter.setPen(theme.colour("text" if self.underMouse() else "text2"))
        painter.setFont(theme.font("body"))
        gap = theme.px(22)
        words = self.rect().adjusted(0, 0, -gap, 0) if mirrored else self.rect().adjusted(gap, 0, 0, 0)
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        leading = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, leading | Qt.AlignmentFlag.AlignVCenter, shown)
        if self.hasFocus():
            pen = painter.pen()
            pen.setColor(theme.colour("ink"))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)


class Disclosure(QWidget):
    """A line, and what opens below it. The body is built when it is first opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = DisclosureLine()
        self._line.toggled.connect(self._turn)
        self._body: QWidget | None = None
        self._make = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._line)

    def offer(self, sentence: str, make_body) -> None:
        """Show `sentence`; `make_body()` returns the widget to open below it. What is open stays open, made anew."""
        self._line.setText(sentence)
        self._line.setAccessibleName(sentence)
        self._line.updateGeometry()
        self._line.update()
        self._make = make_body
        self._drop()
        self._turn(self._line.isChecked())

    def fold(self) -> None:
        self._line.setChecked(False)

    def is_open(self) -> bool:
        return self._line.isChecked()

    def open(self) -> None:
        self._line.setChecked(True)

    def sentence(self) -> str:
        return self._line.text()

    def _turn(self, opened: bool) -> None:
        if opened and self._body is None and self._make is not None:
            self._body = self._make()
            self.layout().addWidget(self._body)
        if self._body is not None:
            self._body.setVisible(opened)

    def _drop(self) -> None:
        if self._body is not None:
            self.layout().removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
            self._body = None


# --- history -----------------------------------------------------------------------------------------------------------


def edits_in_words(revisions: Sequence[Revision], now_rating: float | None, zone: str, now: datetime) -> str:
    """ "Edited once, on Wednesday: was 2 stars" """
    last = max(revisions, key=lambda revision: revision.seen_until)
    times = {1: "once", 2: "twice"}.get(len(revisions), f"{len(revisions)} times")
    day = formatting.day_in_words(last.seen_until, zone, now)
    was = ""
    if last.rating is not None and last.rating != now_rating:
        was = f": was {formatting.stars_in_words(last.rating)}"
    elif last.rating == now_rating:
        was = ": the words changed"
    return f"Edited {times}, {'last ' if len(revisions) > 1 else ''}{day}{was}"


def marked_differences(old: str, new: str) -> tuple[str, str]:
    """Both texts as escaped HTML; what went is struck through in the old, what came is underlined in the new.

    The only place where markup is made from a review's words, and every word is escaped."""
    before, after = re.findall(r"\s+|\S+", old), re.findall(r"\s+|\S+", new)
    if len(before) * len(after) > 4_000_000:  # comparing very long texts word by word would hold up the window
        return _as_html(old), _as_html(new)
    left, right = [], []
    for what, a, b, c, d in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        went, came = _as_html("".join(before[a:b])), _as_html("".join(after[c:d]))
        same = what == "equal"
        left.append(went if same or not went.strip() else f"<s>{went}</s>")
        right.append(came if same or not came.strip() else f"<u>{came}</u>")
    return "".join(left), "".join(right)


def _as_html(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")


def history_body(review: Review, revisions: Sequence[Revision], zone: str, now: datetime) -> QWidget:
    """Each earlier text beside the one that followed it, newest change first."""
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(theme.px(22), theme.px(4), 0, theme.px(8))
    column.setSpacing(theme.px(12))
    ordered = sorted(revisions, key=lambda revision: revision.seen_until)
    following = [(r.rating, r.title, r.text) for r in ordered[1:]] + [(review.rating, review.title, review.text)]
    for revision, (rating, title, text) in reversed(list(zip(ordered, following, strict=True))):
        pair = QHBoxLayout()
        pair.setSpacing(theme.px(16))
        until = formatting.day_in_words(revision.seen_until, zone, now)
        is_last = revision is ordered[-1]
        old, new = marked_differences(_whole(revision.title, revision.text), _whole(title, text))
        pair.addWidget(_version(f"Until {_without_on(until)}", revision.rating, old, revision.text), 1)
        pair.addWidget(_version("Now" if is_last else "After that", rating, new, text), 1)
        column.addLayout(pair)
    return body


def _without_on(day: str) -> str:
    return day.removeprefix("on ")


def _whole(title: str, text: str) -> str:
    return f"{title}\n{text}" if title else text


def _version(when: str, rating: float | None, marked: str, plain: str) -> QWidget:
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(4))
    head = QHBoxLayout()
    head.setSpacing(theme.px(8))
    head.addWidget(plain_label(when, kind="metabold", tone="text2"))
    if rating is not None:
        head.addWidget(Stars(rating))
    head.addStretch(1)
    column.addLayout(head)
    words = QLabel()
    words.setTextFormat(Qt.TextFormat.RichText)
    words.setText(marked)
    words.setWordWrap(True)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    words.setAccessibleName(f"{when}: {plain}")
    words.setProperty("tone", "text2")
    words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
    if reads_right_to_left(plain):
        words.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    words.setMinimumWidth(1)
    column.addWidget(words)
    column.addStretch(1)
    return side


# --- the same person ---------------------------------------------------------------------------------------------------


def others_in_words(others: Sequence[ShortReview], author: str) -> str:
    """ "2 earlier reviews by Ana, both 5 stars" """
    count = len(others)
    noun = "earlier review" if count == 1 else "earlier reviews"
    first = author.split()[0].rstrip(",") if author.split() else ""
    by = f" by {isolated(first)}" if first and all(other.why == "same author" for other in others) else ""
    ratings = {other.rating for other in others}
    stars = ""
    if len(ratings) == 1 and None not in ratings:
        together = {1: "", 2: "both "}.get(count, "all ")
        stars = f", {together}{formatting.stars_in_words(next(iter(ratings)))}"
    if by == "":
        noun = "review with the same order number" if count == 1 else "reviews with the same order number"
        if any(other.why == "same author" for other in others):
            noun = "related review" if count == 1 else "related reviews"
    return f"{count} {noun}{by}{stars}"


class OtherReviews(QWidget):
    """Short rows of related reviews; pressing one asks to show it."""

    review_wanted = Signal("qlonglong")

    def __init__(self, others: Sequence[ShortReview], zone: str, now: datetime) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(22), 0, 0, theme.px(8))
        column.setSpacing(theme.px(8))
        for other in others:
            row = QHBoxLayout()
            row.setSpacing(theme.px(8))
            if other.rating is not None:
                row.addWidget(Stars(other.rating))
            words = ElidedLabel(other.words.replace("\n", " "), tone="text2")
            row.addWidget(words, 1)
            when = formatting.short_date(other.created_at, zone, now) if other.created_at else ""
            row.addWidget(plain_label(" · ".join(p for p in (other.source, when) if p), kind="meta", tone="text3"))
            show = button("Show", kind="link", says=f"Show the review of {when or 'an unknown day'}")
            show.setProperty("small", "true")
            show.clicked.connect(lambda _checked=False, which=other.review_id: self.review_wanted.emit(which))
            row.addWidget(show)
            column.addLayout(row)


def notes_body(notes: Sequence[tuple[datetime, str]], zone: str, now: datetime) -> QWidget:
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(theme.px(22), 0, 0, theme.px(8))
    column.setSpacing(theme.px(6))
    for when, words in sorted(notes, reverse=True):
        column.addWidget(plain_label(formatting.short_date(when, zone, now), kind="meta", tone="text3"))
        text = plain_label(words, tone="text2", wraps=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(text)
    return body
