"""A complaint from the counter, the telephone or a letter, written down in ten seconds: the words, and the rest if known.

The words have the focus, Ctrl+Enter keeps them, and everything else has an answer already. It stores nothing itself.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimeZone, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateTimeEdit, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from store.by_hand import CHANNELS
from store.records import Audience, Brand
from ui import theme
from ui.dialogs.form import FieldRow, Sheet, choice_box
from ui.lettering import named, wrapping_label
from ui.texts import mark, tr
from ui.widgets import Label, plain_button, primary_button
from ui.widgets.calendar import MonthCalendar

_NAMES = {
    "counter": mark("At the counter"), "telephone": mark("On the telephone"), "letter": mark("In a letter"),
    "e-mail": mark("By e-mail"), "chat": mark("In a chat"),
}  # fmt: skip
#: None: a complaint without stars.
_STARS = (
    ("", mark("A complaint, without stars")), ("1", mark("1 star")), ("2", mark("2 stars")), ("3", mark("3 stars")),
    ("4", mark("4 stars")), ("5", mark("5 stars")),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class WrittenDown:
    """What was written down. `seconds` is when it was said, as seconds since 1970, or None for now; `mark` names this
    sheet, so that pressing twice keeps one complaint."""

    brand_id: int
    text: str
    who: str
    channel: str
    seconds: int | None
    stars: float | None
    audience: Audience
    mark: str


class ComplaintDialog(Sheet):
    keep_requested = Signal(object)

    def __init__(
        self, brands: Sequence[Brand], *, now: int, brand_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """`now` is in seconds since 1970."""
        super().__init__(tr("Write down a complaint"), "complaintDialog", parent)
        self.resize(theme.px(520), theme.px(460))
        self._mark = uuid.uuid4().hex
        self._zones = {brand.id: brand.timezone for brand in brands}
        self.page.addWidget(Label(tr("Write down a complaint"), "title"))
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self.words.setPlaceholderText(tr("What was said, in their words if you can"))
        self.words.textChanged.connect(self._weigh)
        self.page.addWidget(FieldRow(tr("What they said"), named(self.words, "complaintWords")), 1)
        self.who = QLineEdit()
        self.who.setPlaceholderText(tr("A name, or how to find them again"))
        self.channel = QComboBox()
        self.channel.setEditable(True)
        for channel in CHANNELS:
            self.channel.addItem(tr(_NAMES[channel]), channel)
        self.stars = choice_box([(value, tr(words)) for value, words in _STARS])
        self.brand = choice_box([(str(brand.id), brand.name) for brand in brands], str(brand_id or ""))
        zone = QTimeZone(self._zones[int(self.brand.currentData())].encode())
        self._now = QDateTime.fromSecsSinceEpoch(now, zone)
        self.when = QDateTimeEdit(self._now)
        self.when.setDisplayFormat(f"{QLocale().dateFormat(QLocale.FormatType.ShortFormat)} HH:mm")
        self.when.setCalendarPopup(True)
        self.when.setCalendarWidget(MonthCalendar())
        self.when.setMaximumDateTime(self._now)
        self.public = QCheckBox(tr("Others heard or read it"))
        self.page.addWidget(FieldRow(tr("Who"), named(self.who, "complaintWho")))
        self._beside(
            (tr("Where"), named(self.channel, "complaintChannel")), (tr("When"), named(self.when, "complaintWhen"))
        )
        self._beside(
            (tr("How bad"), named(self.stars, "complaintStars")), (tr("Brand"), named(self.brand, "complaintBrand"))
        )
        self.page.addWidget(named(self.public, "complaintPublic"))
        self.said = wrapping_label("", "body", "over")
        named(self.said, "complaintSaid")
        self.said.hide()
        self.page.addWidget(self.said)
        self.foot.addStretch(1)
        cancel = plain_button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.keep = primary_button(tr("Keep"))
        named(self.keep, "keepComplaintButton")
        self.keep.clicked.connect(self._keep)
        self.foot.addWidget(cancel)
        self.foot.addWidget(self.keep)
        self._weigh()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter keeps it, from whichever field."""
        with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if with_control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep()
            return
        super().keyPressEvent(event)

    def _beside(self, *fields: tuple[str, QWidget]) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        for label, field in fields:
            row.addWidget(FieldRow(label, field), 1, Qt.AlignmentFlag.AlignTop)
        self.page.addLayout(row)

    def show_problem(self, sentence: str) -> None:
        """It could not be kept: the words stay here."""
        self.said.setText(sentence)
        self.said.show()
        self._weigh()

    def _weigh(self) -> None:
        has_words = bool(self.words.toPlainText().strip())
        self.keep.setEnabled(has_words)
        self.keep.setToolTip("" if has_words else tr("Write down what was said first."))

    def _keep(self) -> None:
        if not self.keep.isEnabled():
            return
        self.keep.setEnabled(False)
        at = self.channel.findText(self.channel.currentText())
        channel = self.channel.itemData(at) if at >= 0 else self.channel.currentText()
        unchanged = self.when.dateTime() == self._now
        stars = self.stars.currentData()
        self.keep_requested.emit(
            WrittenDown(
                brand_id=int(self.brand.currentData()),
                text=self.words.toPlainText(),
                who=self.who.text(),
                channel=channel,
                seconds=None if unchanged else self.when.dateTime().toSecsSinceEpoch(),
                stars=float(stars) if stars else None,
                audience=Audience.PUBLIC if self.public.isChecked() else Audience.PRIVATE,
                mark=self._mark,
            )
        )
