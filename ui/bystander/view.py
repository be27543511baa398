"""The stranger's view: review and draft as a site would show them, cut after five lines, and what a stranger takes away.

It is shown in the window's place and changes nothing; what is taken away is decided in `takeaways.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from store.records import Finding, Level
from ui import icons, theme
from ui.bystander.clipped import LINES_SHOWN, ClippedVoice
from ui.bystander.takeaways import Takeaway, takeaways
from ui.formatting import reads_right_to_left
from ui.keyed_button import KeyedButton
from ui.lettering import give_ground, named, put_into, wrapping_label
from ui.texts import mark, plural, tr
from ui.widgets import ElidedLabel, Hairline, Label, SegmentedControl, Stars

WIDE, PHONE = 520, 340


@dataclass(frozen=True, slots=True)
class StrangerView:
    """`when` and `answered_when` are ages in words; `seconds` is the reading time. `findings` are those of the draft checks
    on `reply`, `pleased` is a review that complains of nothing, `discreet` whether the checklist saw nothing of theirs told. `ticked`: read as a stranger would."""

    author: str
    rating: float | None
    when: str
    title: str
    review: str
    reply: str
    place: str = ""
    answered_when: str = ""
    seconds: int = 20
    findings: tuple[Finding, ...] = ()
    pleased: bool = False
    discreet: bool = False
    ticked: bool = False


class _Initial(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(theme.px(36), theme.px(36))
        self.letter = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("sunken"))
        painter.drawEllipse(self.rect())
        painter.setFont(theme.font("name"))
        painter.setPen(theme.colour("text2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.letter)


class _OurAnswer(QWidget):
    """The reply beside its rule of ink."""

    def __init__(self) -> None:
        super().__init__()
        self.who = Label(tr("Answer from the owner"), "name")
        self.when = Label("", "body", "text3")
        self.words = ClippedVoice()
        head = QHBoxLayout()
        head.setSpacing(theme.px(5))
        head.addWidget(self.who)
        head.addWidget(self.when)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.sides(theme.px(18), 0, 0, 0))
        column.setSpacing(theme.px(4))
        column.addLayout(head)
        column.addWidget(self.words)

    def paintEvent(self, event: QPaintEvent) -> None:
        left = self.width() - 2 if self.isRightToLeft() else 0
        QPainter(self).fillRect(QRectF(left, 0, 2, self.height()), theme.colour("ink"))


class BystanderView(QWidget):
    back_requested = Signal()
    #: "I read it as a stranger would"
    ticked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "bystanderView", tr("As a stranger sees it"))
        give_ground(self, "desk", is_pane=True)
        self._view: StrangerView | None = None
        self._takes_away: tuple[Takeaway, ...] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_header())
        column.addWidget(Hairline())
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._make_likeness(), 1)
        body.addWidget(Hairline(vertical=True))
        self._side = self._make_side()
        body.addWidget(self._side)
        column.addLayout(body, 1)
        self.set_width("wide")

    def _make_header(self) -> QWidget:
        header = QWidget()
        header.setFixedHeight(theme.px(theme.HEADER) - 1)
        row = QHBoxLayout(header)
        row.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        row.setSpacing(theme.px(8))
        eye = QLabel()
        eye.setFixedWidth(theme.px(16))
        eye.setPixmap(icons.pixmap("eye", "text2", theme.px(16), self.devicePixelRatioF()))
        self._place = ElidedLabel("", "body", "text2")
        self.widths = SegmentedControl((("wide", tr("Wide")), ("phone", tr("Phone"))), tr("Width"))
        self.widths.choose("wide")
        self.widths.chosen.connect(self.set_width)
        self.back = KeyedButton(tr("Back to my reply"), "Esc")
        named(self.back, "backToReplyButton")
        self.back.clicked.connect(self.back_requested)
        for part in (eye, Label(tr("As a stranger sees it"), "page"), self._place):
            row.addWidget(part, 1 if part is self._place else 0)
        row.addWidget(self.widths)
        row.addWidget(self.back)
        return header

    def _make_likeness(self) -> QWidget:
        self._card = QFrame()
        self._card.setProperty("role", "card")
        column = QVBoxLayout(self._card)
        column.setContentsMargins(theme.px(28), theme.px(26), theme.px(28), theme.px(26))
        column.setSpacing(theme.px(0))
        self._who = QWidget()
        who = QHBoxLayout(self._who)
        who.setContentsMargins(0, 0, 0, 0)
        who.setSpacing(theme.px(12))
        self._initial = _Initial()
        self._author = Label("", "name")
        self._stars = Stars(size=11)
        self._when = Label("", "body", "text3")
        name = QVBoxLayout()
        name.setSpacing(0)
        name.addWidget(self._author)
        under = QHBoxLayout()
        under.setSpacing(theme.px(8))
        under.addWidget(self._stars)
        under.addWidget(self._when)
        under.addStretch(1)
        name.addLayout(under)
        who.addWidget(self._initial)
        who.addLayout(name, 1)
        column.addWidget(self._who)
        column.addSpacing(theme.px(12))
        self._title = wrapping_label("", "page", "")
        self._review = ClippedVoice()
        self._answer = _OurAnswer()
        self._answer.words.width_changed.connect(self._tell_what_is_taken_away)
        column.addWidget(self._title)
        column.addSpacing(theme.px(2))
        column.addWidget(self._review)
        column.addSpacing(theme.px(18))
        inset = QHBoxLayout()
        inset.setContentsMargins(theme.sides(theme.px(24), 0, 0, 0))
        inset.addWidget(self._answer)
        column.addLayout(inset)
        page = QWidget()
        middle = QVBoxLayout(page)
        middle.setContentsMargins(theme.px(24), theme.px(24), theme.px(24), theme.px(24))
        middle.setSpacing(theme.px(12))
        middle.addStretch(1)
        middle.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter)
        note = Label(
            tr(
                "A likeness, not the site itself. It shows the first {lines} lines, as sites do.",
                lines=LINES_SHOWN,
            ),
            "meta",
            "text3",
        )
        note.setWordWrap(True)
        note.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        middle.addWidget(note)
        middle.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        put_into(scroll, page)
        return scroll

    def _make_side(self) -> QWidget:
        side = QWidget()
        give_ground(side, "list")
        column = QVBoxLayout(side)
        column.setContentsMargins(theme.px(22), theme.px(20), theme.px(22), theme.px(20))
        column.setSpacing(0)
        column.addWidget(Label(tr("What a stranger takes away"), "page"))
        self._reading = Label("", "body", "text2")
        column.addWidget(self._reading)
        column.addSpacing(theme.px(14))
        self._takeaways = QVBoxLayout()
        self._takeaways.setSpacing(0)
        column.addLayout(self._takeaways)
        column.addSpacing(theme.px(14))
        self.tick = QCheckBox(tr("I read it as a stranger would"))
        named(self.tick, "strangerTick", tr("I read it as a stranger would"))
        self.tick.clicked.connect(self.ticked)
        column.addWidget(self.tick)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(side)
        return scroll

    def show_view(self, view: StrangerView) -> None:
        self._place.setText(view.place)
        self._initial.letter = next((sign.upper() for sign in view.author if sign.isalnum()), "?")
        self._initial.update()
        self._author.setText(view.author or tr("Somebody without a name"))
        # A site sets name and picture on the side where the words begin.
        turned = reads_right_to_left(view.review or view.title)
        self._who.setLayoutDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
        self._stars.show_rating(view.rating)
        self._stars.setVisible(view.rating is not None)
        self._when.setText(view.when)
        self._title.setText(view.title)
        self._title.setVisible(bool(view.title))
        self._review.set_text(view.review)
        self._answer.when.setText(view.answered_when)
        self._answer.words.set_text(view.reply or tr("Nothing is written yet."))
        self._reading.setText(_reading_words(view.seconds))
        self.tick.setChecked(view.ticked)
        self._view = view
        self._tell_what_is_taken_away()

    def _tell_what_is_taken_away(self) -> None:
        """Said anew where another width shows more or less of the reply."""
        if self._view is None:
            return
        shown = self._answer.words.shown_characters()
        view = self._view
        told = takeaways(view.findings, view.reply, shown, pleased=view.pleased, discreet=view.discreet)
        if told != self._takes_away:
            self._takes_away = told
            self._show_takeaways(told)

    def _show_takeaways(self, told: Sequence[Takeaway]) -> None:
        while (item := self._takeaways.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        for takeaway in told:
            self._takeaways.addWidget(Hairline())
            self._takeaways.addWidget(_takeaway_row(takeaway))
        if told:
            self._takeaways.addWidget(Hairline())

    def set_width(self, which: str) -> None:
        """`wide` or `phone`."""
        self._which = which
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The card as wide as on the site, or as wide as there is room: nobody reads a letter through a slit."""
        side = min(theme.px(339), self.width() * 2 // 5)
        self._side.setFixedWidth(side)
        room = self.width() - side - theme.px(24) * 2 - theme.px(10)
        self._card.setFixedWidth(max(min(theme.px(PHONE if self._which == "phone" else WIDE), room), theme.px(160)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
            return
        super().keyPressEvent(event)


def _takeaway_row(takeaway: Takeaway) -> QWidget:
    icon, tone = {Level.PRAISE: ("check-circle", "heard"), Level.NUDGE: ("diamond", "due")}.get(
        takeaway.level, ("warning", "over")
    )
    row = QWidget()
    row.setAccessibleName(f"{takeaway.words}. {takeaway.detail}".strip())
    line = QHBoxLayout(row)
    line.setContentsMargins(0, theme.px(9), 0, theme.px(9))
    line.setSpacing(theme.px(12))
    sign = QLabel()
    sign.setPixmap(icons.pixmap(icon, tone, theme.px(16)))
    line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(wrapping_label(takeaway.words, "strong", ""))
    if takeaway.detail:
        words.addWidget(wrapping_label(takeaway.detail, "meta", "text2"))
    line.addLayout(words, 1)
    return row


_TENS = (mark("ten"), mark("twenty"), mark("thirty"), mark("forty"), mark("fifty"))


def _reading_words(seconds: int) -> str:
    """ "About twenty seconds of reading.", "About 2 minutes of reading."."""
    if seconds < 55:
        return tr("About {tens} seconds of reading.", tens=tr(_TENS[max(round(seconds / 10), 1) - 1]))
    minutes = max(1, round(seconds / 60))
    if minutes == 1:
        return tr("About a minute of reading.")
    return plural("About {n} minute of reading.", "About {n} minutes of reading.", minutes)
