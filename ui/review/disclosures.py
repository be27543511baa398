"""Lines that open: what the review said before, other reviews by the same person, notes. Closed they are one line of 28.

Old and new text stand side by side with their differences marked by weight and underline, not by colour alone.
"""

from __future__ import annotations

import difflib
import itertools
import re
from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from store.records import Review, Revision
from ui import formatting, icons, theme
from ui.lettering import wrapping_label
from ui.review import wording
from ui.review.view import ShortReview
from ui.texts import tr
from ui.voices import ReadVoice, TextMark, Underline
from ui.widgets import Label, Stars, link_button
from ui.widgets.labels import ElidedLabel


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
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
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
        painter.drawText(words, leading | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, shown)
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
        self._make: Callable[[], QWidget] | None = None
        self._what: object = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._line)

    def offer(self, sentence: str, make_body: Callable[[], QWidget], what: object) -> None:
        """Show `sentence`; `make_body()` returns the widget to open below it, made anew only when `what` changed."""
        self._line.setText(sentence)
        self._line.setAccessibleName(sentence)
        self._line.updateGeometry()
        self._line.update()
        self._make = make_body
        if what != self._what:
            self._what = what
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


def differences(old: str, new: str) -> tuple[tuple[TextMark, ...], tuple[TextMark, ...]]:
    """What went from the old text and what came into the new one, word by word, as marks in code points."""
    before, after = re.findall(r"\s+|\S+", old), re.findall(r"\s+|\S+", new)
    if len(before) * len(after) > 4_000_000:  # comparing very long texts word by word would hold up the window
        return (), ()
    starts_before, starts_after = _starts(before), _starts(after)
    went, came = [], []
    for what, a, b, c, d in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if what != "equal" and "".join(before[a:b]).strip():
            went.append(TextMark(starts_before[a], starts_before[b], Underline.WENT))
        if what != "equal" and "".join(after[c:d]).strip():
            came.append(TextMark(starts_after[c], starts_after[d], Underline.CAME))
    return tuple(went), tuple(came)


def _starts(words: Sequence[str]) -> list[int]:
    return list(itertools.accumulate((len(word) for word in words), initial=0))


def history_body(review: Review, revisions: Sequence[Revision], zone: str, now: datetime) -> QWidget:
    """Each earlier text beside the one that followed it, newest change first."""
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(theme.sides(theme.px(22), theme.px(4), 0, theme.px(8)))
    column.setSpacing(theme.px(12))
    ordered = sorted(revisions, key=lambda revision: revision.seen_until)
    for revision, after in reversed(list(zip(ordered, [*ordered[1:], review], strict=True))):
        pair = QHBoxLayout()
        pair.setSpacing(theme.px(16))
        until = tr("Until {date}", date=wording.that_day(revision.seen_until, zone, now))
        is_last = revision is ordered[-1]
        old, new = _whole(revision.title, revision.text), _whole(after.title, after.text)
        went, came = differences(old, new)
        pair.addWidget(_version(until, revision, old, went), 1)
        pair.addWidget(_version(tr("Now") if is_last else tr("After that"), after, new, came), 1)
        column.addLayout(pair)
    return body


def _whole(title: str, text: str) -> str:
    return f"{title}\n{text}" if title else text


def _version(when: str, rated: Review | Revision, text: str, marks: Sequence[TextMark]) -> QWidget:
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(4))
    head = QHBoxLayout()
    head.setSpacing(theme.px(8))
    head.addWidget(Label(when, "metabold", "text2"))
    if rated.rating is not None:
        head.addWidget(Stars(rated.rating, 11, verdict=rated.verdict))
    head.addStretch(1)
    column.addLayout(head)
    words = ReadVoice(role="body")
    words.set_words(text)
    words.set_marks(marks)
    words.setAccessibleName(when)
    column.addWidget(words)
    column.addStretch(1)
    return side


# --- the same person ---------------------------------------------------------------------------------------------------


class OtherReviews(QWidget):
    """Short rows of related reviews; pressing one asks to show it."""

    review_wanted = Signal("qlonglong")

    def __init__(self, others: Sequence[ShortReview], zone: str, now: datetime) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.sides(theme.px(22), 0, 0, theme.px(8)))
        column.setSpacing(theme.px(8))
        for other in others:
            row = QHBoxLayout()
            row.setSpacing(theme.px(8))
            if other.rating is not None:
                row.addWidget(Stars(other.rating, verdict=other.verdict))
            words = ElidedLabel(" ".join(other.words.split()), "body", "text2")
            row.addWidget(words, 1)
            when = formatting.day(other.created_at, zone, now=now) if other.created_at else ""
            row.addWidget(Label(" · ".join(p for p in (other.source, when) if p), "meta", "text3"))
            show = link_button(tr("Show"), small=True)
            show.setAccessibleName(
                tr("Show the review of {when}", when=when) if when else tr("Show the review of an unknown day")
            )
            show.clicked.connect(lambda _checked=False, which=other.review_id: self.review_wanted.emit(which))
            row.addWidget(show)
            column.addLayout(row)


def notes_body(notes: Sequence[tuple[datetime, str]], zone: str, now: datetime) -> QWidget:
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(theme.sides(theme.px(22), 0, 0, theme.px(8)))
    column.setSpacing(theme.px(6))
    for when, words in sorted(notes, reverse=True):
        column.addWidget(Label(formatting.day(when, zone, now=now), "meta", "text3"))
        text = wrapping_label(words, selectable=True)
        column.addWidget(text)
    return body
