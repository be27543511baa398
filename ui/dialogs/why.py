"""Asks why, in the place where the question arose: a few ready answers, room for an own one, one button.

Used for declining, setting aside, answering in private and writing a third time. It emits the answer; what follows from
it is decided by the store.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs.popover import Popover
from ui.lettering import named, wrapping_label
from ui.texts import mark, tr
from ui.widgets import Label, primary_button, quiet_button


class WhyPopover(Popover):
    """One question. `kinds` are (id, words) to choose from; the own words are asked for unless `words_needed` is False
    and a kind is chosen."""

    #: the chosen kind's id ("" where there are none) and the own words
    answered = Signal(str, str)

    def __init__(
        self,
        title: str,
        *,
        advice: str = "",
        kinds: Sequence[tuple[str, str]] = (),
        field_label: str = "",
        placeholder: str = "",
        confirm: str = "",
        words_needed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("whyPopover")
        self.setAccessibleName(title)
        self._words_needed = words_needed
        field_label, confirm = field_label or tr("Why?"), confirm or tr("Save")
        self._kinds = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(14), theme.px(12), theme.px(14), theme.px(12))
        layout.setSpacing(theme.px(8))
        layout.addWidget(Label(title, "name"))
        if advice:
            layout.addWidget(wrapping_label(advice))
        self._ids: list[str] = []
        for index, (kind, words) in enumerate(kinds):
            choice = QRadioButton(tr(words))
            choice.setAccessibleName(tr(words))
            choice.setChecked(index == 0)
            self._kinds.addButton(choice, index)
            self._ids.append(kind)
            layout.addWidget(choice)
        self._field = QLineEdit()
        self._field.setObjectName("whyField")
        self._field.setAccessibleName(field_label)
        self._field.setPlaceholderText(placeholder)
        self._field.setMaxLength(1000)
        layout.addWidget(Label(field_label, "meta", "text3"))
        layout.addWidget(self._field)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = quiet_button(tr("Cancel"))
        cancel.clicked.connect(self.close_softly)
        self._confirm = primary_button(confirm)
        named(self._confirm, "whyConfirmButton")
        self._confirm.clicked.connect(self._answer)
        row.addWidget(cancel)
        row.addWidget(self._confirm)
        layout.addLayout(row)
        self.setMinimumWidth(theme.px(320))
        self.setMaximumWidth(theme.px(380))
        self._field.textChanged.connect(self._weigh)
        self._field.returnPressed.connect(self._answer)
        self._weigh()

    def take_focus(self) -> None:
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def ask_again(self) -> None:
        """Empty the field for the next person."""
        self._field.clear()

    def words(self) -> str:
        return self._field.text().strip()

    def _weigh(self) -> None:
        enough = bool(self.words()) or not self._words_needed
        self._confirm.setEnabled(enough)
        self._confirm.setToolTip("" if enough else tr("A few words first: they go into the log."))

    def _answer(self) -> None:
        # The field passes its Return on to the sheet: the second one finds it closed.
        if self.isHidden() or not self._confirm.isEnabled():
            return
        chosen = self._kinds.checkedId()
        kind = self._ids[chosen] if chosen >= 0 else ""
        words = self.words()
        self.close_softly()
        self.ask_again()
        self.answered.emit(kind, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._answer()
            return
        super().keyPressEvent(event)


def decline_popover(parent: QWidget | None = None) -> WhyPopover:
    return WhyPopover(
        tr("Decline to answer"),
        advice=tr("It stays a complaint and counts as accounted for, not as heard."),
        placeholder=tr("Abuse, a threat, a matter for the court …"),
        confirm=tr("Decline"),
        parent=parent,
    )


#: Kinds of setting aside; the ids are what the case stores.
ASIDE_KINDS = (
    ("spam", mark("Spam or fake")),
    ("duplicate", mark("A duplicate")),
    ("not about us", mark("Not about us")),
)
#: Ways to answer in private.
CHANNELS = (
    ("phone", mark("By phone")),
    ("mail", mark("By mail")),
    ("in person", mark("In person")),
    ("message", mark("By message")),
)


def aside_popover(parent: QWidget | None = None) -> WhyPopover:
    return WhyPopover(
        tr("Set aside"),
        advice=tr("It is no complaint at all and leaves the figures."),
        kinds=ASIDE_KINDS,
        field_label=tr("How do you know?"),
        placeholder=tr("Nobody of that name was here"),
        confirm=tr("Set aside"),
        words_needed=False,
        parent=parent,
    )


def private_popover(parent: QWidget | None = None) -> WhyPopover:
    return WhyPopover(
        tr("Answered in private"),
        advice=tr("It counts as heard and goes into the log."),
        kinds=CHANNELS,
        field_label=tr("What was said, in short"),
        placeholder=tr("Called her, she comes on Friday"),
        confirm=tr("Count as heard"),
        parent=parent,
    )


def again_popover(parent: QWidget | None = None) -> WhyPopover:
    return WhyPopover(
        tr("Write a third time?"),
        advice=tr("Two replies are the most that ever helped in public. Your reason goes into the log."),
        placeholder=tr("They asked a question that only I can answer"),
        confirm=tr("Open the composer"),
        parent=parent,
    )


def note_popover(parent: QWidget | None = None) -> WhyPopover:
    return WhyPopover(
        tr("Add a note"),
        advice=tr("For you and your colleagues; it is never posted."),
        field_label=tr("Note"),
        placeholder=tr("Regular since 2019, comes with her mother"),
        confirm=tr("Keep the note"),
        parent=parent,
    )
