"""A brand's own facts: name, signature, way to reach it, time zone, and its measures of time. Emits them; stores nothing."""

from __future__ import annotations

from zoneinfo import available_timezones

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QPlainTextEdit

from store.records import Brand
from ui import theme
from ui.dialogs.form import FieldRow, NumberField, Sheet, choice_box
from ui.lettering import named
from ui.widgets import Hairline, Label, plain_button, primary_button

_THRESHOLDS = (
    ("1.0", "1 star"), ("2.0", "2 stars or fewer"), ("2.5", "2½ stars or fewer"), ("3.0", "3 stars or fewer"),
    ("4.0", "4 stars or fewer"),
)  # fmt: skip


class BrandDialog(Sheet):
    #: The brand as filled in; a new one has the id 0.
    save_requested = Signal(object)

    def __init__(self, brand: Brand | None = None, *, timezone: str = "UTC", parent=None) -> None:
        """`timezone` is proposed for a new brand."""
        super().__init__(brand.name if brand else "A new brand", "brandDialog", parent)
        self._brand = brand or Brand(0, "", timezone=timezone)
        shown = self._brand
        self.resize(theme.px(620), theme.px(560))
        self.page.addWidget(Label(shown.name or "A new brand", "title"))
        self.name = QLineEdit(shown.name)
        self.signature = QLineEdit(shown.signature)
        self.contact = QPlainTextEdit(shown.contact)
        self.contact.setFixedHeight(theme.px(52))
        self.contact.setTabChangesFocus(True)
        self.contact.document().setDocumentMargin(theme.px(8))
        self.zone = self._zone_box(shown.timezone)
        self.target = NumberField(1, 24 * 60, round(shown.target_hours))
        self.threshold = choice_box(_THRESHOLDS, f"{shown.threshold:.1f}")
        self.follow_up = NumberField(1, 365, shown.follow_up_days)
        signature_help = "Offered at the end of each reply. A person’s name is read more kindly than a firm’s."
        rows = (
            FieldRow("Name", named(self.name, "brandName"), beside=True),
            FieldRow("Signature", named(self.signature, "brandSignature"), signature_help, beside=True),
            FieldRow(
                "Way to reach you",
                named(self.contact, "brandContact"),
                "Inserted as a fact, never by itself.",
                beside=True,
            ),
            FieldRow("Time zone", named(self.zone, "brandZone"), beside=True),
            None,
            FieldRow("Answer within", named(self.target, "brandTarget"), " ", beside=True, after="hours"),
            FieldRow("A complaint is", named(self.threshold, "brandThreshold"), beside=True),
            FieldRow("Come back after", named(self.follow_up, "brandFollowUp"), beside=True, after="days"),
        )
        for row in rows:
            self.page.addWidget(row if row is not None else Hairline())
        self._target_row = rows[5]
        self.page.addStretch(1)
        self.problem = Label("", "body", "over")
        self.problem.setWordWrap(True)
        self.foot.addWidget(self.problem, 1)
        cancel = plain_button("Cancel")
        cancel.clicked.connect(self.reject)
        self.save = primary_button("Save" if brand else "Add brand")
        named(self.save, "saveBrandButton")
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        self.foot.addWidget(cancel)
        self.foot.addWidget(self.save)
        self.name.textChanged.connect(self._weigh)
        self.zone.currentTextChanged.connect(self._weigh)
        self.target.textChanged.connect(self._weigh)
        self._weigh()

    def _zone_box(self, chosen: str) -> QComboBox:
        box = QComboBox()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        names = sorted(name for name in available_timezones() if "/" in name or name == "UTC")
        box.addItems(names)
        box.setCurrentText(chosen)
        finds = QCompleter(QStringListModel(names, box), box)
        finds.setFilterMode(Qt.MatchFlag.MatchContains)
        finds.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        box.setCompleter(finds)
        self._zones = frozenset(names)
        return box

    def _weigh(self) -> None:
        hours = self.target.value()
        half = f"{hours / 2:g}"
        self._target_row.complain("", f"Reviews turn amber after {half} hours and red after {hours}.")
        why = ""
        if not self.name.text().strip():
            why = "A brand needs a name."
        elif self.zone.currentText() not in self._zones:
            why = "Choose a time zone from the list."
        self.save.setEnabled(not why)
        self.save.setToolTip(why)

    def show_problem(self, sentence: str) -> None:
        """Saving did not work: say why, keep everything as typed."""
        self.problem.setText(sentence)

    def brand(self) -> Brand:
        """The brand as it is filled in now."""
        return Brand(
            id=self._brand.id,
            name=" ".join(self.name.text().split()),
            signature=self.signature.text().strip(),
            contact=self.contact.toPlainText().strip(),
            timezone=self.zone.currentText(),
            target_hours=float(self.target.value()),
            threshold=float(self.threshold.currentData()),
            follow_up_days=self.follow_up.value(),
            is_sample=self._brand.is_sample,
        )

    def _save(self) -> None:
        if self.save.isEnabled():
            self.problem.setText("")
            self.save_requested.emit(self.brand())
