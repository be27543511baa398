"""The composer's foot of 52: how long the reply is, whether it is saved, the stranger's view, and the one primary button.

The same row becomes the countdown while a reply waits to leave. It shows values; sending is the outbox's.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui import icons, theme
from ui.composer.draft_keeper import Keeping
from ui.composer.view import ComposerView, Mode
from ui.keyed_button import KeyedButton
from ui.lettering import named
from ui.texts import plural, tr, whole
from ui.widgets import Label, plain_button

#: From this share of the site's limit on, the length is shown as a matter of concern.
NEARLY_FULL = 0.9


def length_words(length: int, limit: int | None, unit: str) -> tuple[str, str]:
    """What to say about a reply's length, and the colour role: "427 / 4,096", or "84 too many" past the limit. Where a site
    has none, "427 characters", and nothing before the first word: a bare figure would say nothing."""
    if limit is None:
        if not length:
            return "", "text2"
        if unit == "bytes":
            return tr("{length} bytes", length=whole(length)), "text2"
        return plural("{n} character", "{n} characters", length), "text2"
    places = {"length": whole(length), "limit": whole(limit)}
    words = tr("{length} / {limit} bytes", **places) if unit == "bytes" else tr("{length} / {limit}", **places)
    if length > limit:
        return tr("{words} · {n} too many", words=words, n=whole(length - limit)), "over"
    return words, "due" if length >= limit * NEARLY_FULL else "text2"


def _spoken_length(length: int, limit: int | None, unit: str) -> str:
    """The same for ears: "427 of 4,096 characters"."""
    in_bytes = unit == "bytes"
    if limit is None:
        if in_bytes:
            return plural("{n} byte", "{n} bytes", length)
        return plural("{n} character", "{n} characters", length)
    places = {"length": whole(length), "limit": whole(limit)}
    if length > limit:
        places["n"] = whole(length - limit)
        if in_bytes:
            return tr("{length} of {limit} bytes, {n} too many", **places)
        return tr("{length} of {limit} characters, {n} too many", **places)
    return tr("{length} of {limit} bytes", **places) if in_bytes else tr("{length} of {limit} characters", **places)


class Footer(QWidget):
    bystander_requested = Signal()
    checklist_requested = Signal()
    primary_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(theme.px(52))
        self.length = Label("", "body", "text2")
        named(self.length, "lengthLabel")
        self._dot = Label("·", "body", "text3")
        self._check = QLabel()
        self.saved = Label("", "body", "text2")
        named(self.saved, "savedLabel")
        self.checklist = plain_button("", "list-check", tip=tr("The checklist"))
        named(self.checklist, "checklistButton", tr("The checklist"))
        self.bystander = plain_button("\u2005" + tr("Bystander"), "eye", tip=tr("As a stranger sees it"))
        named(self.bystander, "bystanderButton", tr("As a bystander sees it"))
        self.post = KeyedButton(tr("Post"), "Ctrl ⏎", kind="primary", ground="paper")
        named(self.post, "postButton", tr("Post your reply"))
        self.copy_and_open = KeyedButton(tr("Copy and open"), "Ctrl ⏎", kind="primary", icon="copy", ground="paper")
        named(self.copy_and_open, "copyAndOpenButton", tr("Copy your reply and open the page"))
        self.bystander.clicked.connect(self.bystander_requested)
        self.checklist.clicked.connect(self.checklist_requested)
        self.post.clicked.connect(self.primary_pressed)
        self.copy_and_open.clicked.connect(self.primary_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.sides(theme.px(15), 0, 0, 0))
        self._row = row
        row.setSpacing(theme.px(8))
        for widget in (self.length, self._dot, self._check, self.saved):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self.checklist, self.bystander, self.post, self.copy_and_open):
            row.addWidget(widget)
        self._keys = dict.fromkeys((self.post, self.copy_and_open), "Ctrl ⏎")
        self._bystander_words = self.bystander.text()
        self._checklist_words = ""
        self._length_words = self._length_short = ""
        self.show_keeping(Keeping.NOTHING, "")

    def set_indent(self, indent: int) -> None:
        self._row.setContentsMargins(theme.sides(indent, 0, 0, 0))

    def show_view(self, view: ComposerView) -> None:
        by_hand = view.mode is Mode.BY_HAND
        self.post.setVisible(not by_hand)
        self.copy_and_open.setVisible(by_hand)
        words = {Mode.PRIVATE: tr("Send"), Mode.TOLD: tr("Answered in private…")}
        self.post.setText(words.get(view.mode, tr("Post")))
        self.bystander.setVisible(view.mode not in words)
        self.show_checklist(view.checklist_label)

    def show_checklist(self, label: str) -> None:
        """How far the checklist is ("15 of 19"), on the button that opens it; no button without words."""
        self._checklist_words = f"\u2005{label}"
        self.checklist.setVisible(bool(label))
        self.checklist.setAccessibleName(tr("Checklist, {label}", label=label))
        self._fit()

    def show_length(self, length: int, limit: int | None, unit: str) -> None:
        words, tone = length_words(length, limit, unit)
        self._length_words = words
        self._length_short = whole(length) if limit is None and words else words
        self.length.setText(words)
        self.length.set_tone(tone)
        self.length.setAccessibleName(_spoken_length(length, limit, unit))
        self._dot.setVisible(bool(words and self.saved.isVisibleTo(self) and self.saved.text()))

    def show_keeping(self, keeping: str, why: str) -> None:
        self.keeping = (keeping, why)
        words = {
            Keeping.SAVING: tr("Saving…"),
            Keeping.SAVED: tr("Saved"),
            Keeping.NOT_SAVED: tr("Not saved: {why}", why=why),
        }
        said = words.get(Keeping(keeping), "")
        tone = "over" if keeping == Keeping.NOT_SAVED else "text2"
        if said != self.saved.text():
            self.saved.setText(said)
            self.saved.setAccessibleName(said)
            self.saved.set_tone(tone)
        self._dot.setVisible(bool(said and self.length.text()))
        sign = {Keeping.SAVED: ("check", "text2"), Keeping.NOT_SAVED: ("warning", "over")}.get(Keeping(keeping))
        self._check.setVisible(sign is not None)
        if sign is not None:
            self._check.setPixmap(icons.pixmap(*sign, theme.px(14), self.devicePixelRatioF()))
        self._fit()

    def allow(self, *, posting: bool, why_not: str) -> None:
        for button in (self.post, self.copy_and_open):
            button.setEnabled(posting)
            button.setToolTip(why_not or tr("{name} (Ctrl+Enter)", name=button.accessibleName()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where room is short the words of the lesser buttons go, one after another; the icons stay."""
        self.bystander.setText(self._bystander_words)
        self.checklist.setText(self._checklist_words)
        self.length.setText(self._length_words)
        self.saved.setVisible(True)
        self._dot.setVisible(bool(self.saved.text() and self.length.text()))
        for button, keys in self._keys.items():
            button.show_keys(keys)
        for shorten in (
            lambda: self.length.setText(self._length_short), lambda: self.bystander.setText(""), lambda: self.checklist.setText(""), self._hide_keys,
            self._hide_saved,
        ):  # fmt: skip
            self._row.invalidate()
            if self._row.minimumSize().width() <= self.width():
                break
            shorten()

    def _hide_saved(self) -> None:
        """The check says it too; that something is not saved stays in sight whatever the room."""
        if self.keeping[0] != Keeping.NOT_SAVED:
            self.saved.setVisible(False)
            self._dot.setVisible(False)

    def _hide_keys(self) -> None:
        for button in self._keys:
            button.show_keys("")

    def sizeHint(self) -> QSize:
        return QSize(theme.px(400), theme.px(52))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(240), theme.px(52))
