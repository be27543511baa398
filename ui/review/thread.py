"""What was said so far: our replies beside the ink rule, the customer's further words beside the grey one.

Each reply says in words where it stands (posted, live, outdated); drafts and replies on their way belong to the composer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from store.records import ANSWERED, Origin, Reply, ReplyState, SeenReply
from ui import formatting, icons, theme
from ui.formatting import isolated
from ui.lettering import wrapping_label
from ui.review.letter_text import LinkedVoice
from ui.review.view import FurtherWords
from ui.texts import tr
from ui.widgets import Label
from ui.widgets.labels import ShrinkingLabel


class Voice(QWidget):
    """One contribution: a rule of 2 px at the reading side, a line of who and when, and the words."""

    link_pressed = Signal(str)

    def __init__(
        self, who: str, when: str, text: str, *, ours: bool, state: tuple[str, str, str] | None = None,
        below: str = "",
    ) -> None:  # fmt: skip
        """`below` is a quiet line under the words."""
        super().__init__()
        self._ours = ours
        self.setAccessibleName(", ".join(part for part in (who, when, state[1] if state else "") if part))
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(2))
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(Label(who, "name"))
        head.addWidget(Label(when, "meta", "text3"))
        head.addStretch(1)
        if state is not None:
            icon, words, tone = state
            sign = Label()
            sign.setPixmap(icons.pixmap(icon, tone, theme.px(14), self.devicePixelRatioF()))
            head.addWidget(sign)
            # Long words of another language give way: they must not push the letter wider than its pane.
            head.addWidget(ShrinkingLabel(words, "metastrong", tone))
        column.addLayout(head)
        self.words = LinkedVoice()
        self.words.setAccessibleName(who)
        self.words.set_text_with_links(text)
        self.words.link_pressed.connect(self.link_pressed)
        # The rule stands where their words begin, unless the interface begins on the other side.
        self._rule_right = self.words.right_to_left and self.isRightToLeft()
        column.setContentsMargins(
            0 if self._rule_right else theme.px(16), 0, theme.px(16) if self._rule_right else 0, 0
        )
        column.addWidget(self.words)
        if below:
            column.addWidget(wrapping_label(below, "meta", "text3"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        left = self.width() - 2 if self._rule_right else 0
        painter.fillRect(QRectF(left, 0, 2, self.height()), theme.colour("ink" if self._ours else "edge"))


def state_of(reply: Reply) -> tuple[str, str, str]:
    """Icon, words and colour role for a posted reply."""
    if reply.outdated:
        return "history", tr("outdated: they edited it since"), "due"
    if reply.origin is Origin.SITE:
        return "check-double", tr("seen at the site"), "heard"
    if reply.state is ReplyState.LIVE or reply.seen_at is not None:
        return "check-double", tr("live"), "heard"
    if reply.origin is Origin.BY_HAND:
        return "check", tr("posted by hand, not seen yet"), "text3"
    return "check", tr("posted, not seen yet"), "text3"


def _ours(reply: Reply, who: str, when: str, state: tuple[str, str, str], left_with: Mapping[int, str]) -> Voice:
    return Voice(who, when, reply.text, ours=True, state=state, below=left_with.get(reply.id, ""))


class ThreadView(QWidget):
    """The contributions in the order of time."""

    link_pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("threadView")
        self.setAccessibleName(tr("The thread so far"))
        self._shown: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(16))

    def show_thread(
        self,
        replies: Sequence[Reply],
        further: Sequence[FurtherWords],
        appeared: Sequence[SeenReply],
        left_with: Mapping[int, str] = MappingProxyType({}),
        *,
        author: str,
        zone: str,
        now: datetime,
    ) -> None:
        """Show what was said; nothing is rebuilt where nothing changed. `left_with` says for a reply how its checklist
        stood when it left."""
        checks = tuple(sorted(left_with.items()))
        wanted = (
            tuple(replies),
            tuple(further),
            tuple(appeared),
            checks,
            author,
            zone,
            now.date(),
            theme.current().name,
        )
        if wanted == self._shown:
            return
        self._shown = wanted
        while (item := self._column.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        voices: list[tuple[datetime, Voice]] = []
        answered = [reply for reply in replies if reply.state in ANSWERED]
        for count, reply in enumerate(answered, start=1):
            at = reply.posted_at or reply.seen_at or reply.updated_at or reply.created_at
            when = formatting.day(at, zone, now=now) if at else ""
            who = tr("Reply {number}", number=reply.number or count)
            voices.append((at or now, _ours(reply, who, when, state_of(reply), left_with)))
        for seen in appeared:
            when = formatting.day(seen.posted_at, zone, now=now) if seen.posted_at else ""
            who = (
                tr("Answered at the site by {author}", author=isolated(seen.author))
                if seen.author
                else tr("Answered at the site")
            )
            state = ("check-double", tr("not written here"), "text3")
            voices.append((seen.posted_at or now, Voice(who, when, seen.text, ours=True, state=state)))
        for words in further:
            when = formatting.day(words.at, zone, now=now) if words.at else ""
            voices.append(
                (words.at or now, Voice(isolated(author) or tr("The customer"), when, words.text, ours=False))
            )
        for _when, voice in sorted(voices, key=lambda pair: pair[0]):
            voice.link_pressed.connect(self.link_pressed)
            self._column.addWidget(voice)
        self.setVisible(bool(voices))
