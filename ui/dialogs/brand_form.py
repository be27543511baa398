"""The fields of a brand: name, signature, way to reach it, time zone, and its measures of time. For the dialog that adds
one and for the settings. It says what is filled in and what hinders; it stores nothing."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from store.records import Brand
from store.times import zone_names
from ui import theme
from ui.dialogs.form import FieldRow, NumberField, choice_box
from ui.lettering import named
from ui.texts import decimal, mark, tr
from ui.widgets import Hairline

_THRESHOLDS = (
    ("1.0", mark("1 star")), ("2.0", mark("2 stars or fewer")), ("2.5", mark("2½ stars or fewer")), ("3.0", mark("3 stars or fewer")),
    ("4.0", mark("4 stars or fewer")),
)  # fmt: skip
#: Boxes of a few words, in pixels at the ordinary font.
_BOX = 200


class BrandForm(QWidget):
    #: Something was typed or chosen.
    changed = Signal()

    def __init__(self, brand: Brand, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit()
        self.signature = QLineEdit()
        self.contact = QPlainTextEdit()
        self.contact.setFixedHeight(theme.px(52))
        self.contact.setTabChangesFocus(True)
        self.zone = self._zone_box()
        self.zone.setFixedWidth(theme.px(_BOX))
        self.target = NumberField(1, 24 * 60, 1)
        self.threshold = choice_box(())
        self.threshold.setFixedWidth(theme.px(_BOX))
        self.follow_up = NumberField(1, 365, 1)
        signature_help = tr("Offered at the end of each reply. A person’s name is read more kindly than a firm’s.")
        contact_help = tr("Inserted as a fact, never by itself.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(14))
        for part in (
            FieldRow(tr("Name"), named(self.name, "brandName"), beside=True, parent=self),
            FieldRow(
                tr("Signature"), named(self.signature, "brandSignature"), signature_help, beside=True, parent=self
            ),
            FieldRow(
                tr("Way to reach you"), named(self.contact, "brandContact"), contact_help, beside=True, parent=self
            ),
            FieldRow(tr("Time zone"), named(self.zone, "brandZone"), beside=True, parent=self, narrow=True),
            Hairline(parent=self),
            # Rows are made in the order in which Tab goes through them.
            target_row := FieldRow(
                tr("Answer within"), named(self.target, "brandTarget"), " ", beside=True, after=tr("hours"), parent=self
            ),
            FieldRow(
                tr("A complaint is"), named(self.threshold, "brandThreshold"), beside=True, parent=self, narrow=True
            ),
            FieldRow(
                tr("Come back after"),
                named(self.follow_up, "brandFollowUp"),
                beside=True,
                after=tr("days"),
                parent=self,
            ),
        ):
            column.addWidget(part)
        self._target_row = target_row
        self.show_brand(brand)
        for signal in (
            self.name.textChanged, self.signature.textChanged, self.contact.textChanged, self.zone.currentTextChanged,
            self.target.textChanged, self.threshold.currentIndexChanged, self.follow_up.textChanged,
        ):  # fmt: skip
            signal.connect(self._weigh)

    def show_brand(self, brand: Brand) -> None:
        """Fill in a brand, without telling that anything was typed. One form shows them all: making one takes two frames."""
        self._brand = brand
        self._hours = max(1, round(brand.target_hours))
        self._zones = frozenset({*zone_names(), brand.timezone})
        quiet = self.blockSignals(True)
        self.name.setText(brand.name)
        self.signature.setText(brand.signature)
        self.contact.setPlainText(brand.contact)
        self.zone.setCurrentText(brand.timezone)
        self.target.setText(str(min(max(self._hours, 1), 24 * 60)))
        choices = _choices(brand.threshold)
        if [self.threshold.itemData(place) for place in range(self.threshold.count())] != [one for one, _ in choices]:
            self.threshold.clear()
            for value, words in choices:
                self.threshold.addItem(words, value)
        self.threshold.setCurrentIndex(self.threshold.findData(f"{brand.threshold:g}"))
        self.follow_up.setText(str(min(max(brand.follow_up_days, 1), 365)))
        self.blockSignals(quiet)
        self._show_colours()

    def _zone_box(self) -> QComboBox:
        box = QComboBox()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        names = QStringListModel(list(zone_names()), box)
        box.setModel(names)
        finds = QCompleter(names, box)
        finds.setFilterMode(Qt.MatchFlag.MatchContains)
        finds.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        box.setCompleter(finds)
        return box

    def _weigh(self) -> None:
        self._show_colours()
        self.changed.emit()

    def _show_colours(self) -> None:
        hours = self.target.value()
        self._target_row.complain(
            "",
            tr("Reviews turn amber after {half} hours and red after {hours}.", half=decimal(hours / 2), hours=hours),
        )

    def hindrance(self) -> str:
        """Why this cannot be kept as it stands, in a sentence; empty where it can."""
        if not self.name.text().strip():
            return tr("A brand needs a name.")
        if self.zone.currentText() not in self._zones:
            return tr("Choose a time zone from the list.")
        return ""

    def brand(self) -> Brand:
        """The brand as it is filled in now. What the fields can only show rounded stays exact until it is changed."""
        typed = self.target.value()
        return Brand(
            id=self._brand.id,
            name=" ".join(self.name.text().split()),
            signature=self.signature.text().strip(),
            contact=self.contact.toPlainText().strip(),
            timezone=self.zone.currentText(),
            target_hours=self._brand.target_hours if typed == self._hours else float(typed),
            threshold=float(self.threshold.currentData()),
            follow_up_days=self.follow_up.value(),
            is_sample=self._brand.is_sample,
        )


def _choices(threshold: float) -> list[tuple[str, str]]:
    """The thresholds to choose from, with the brand's own where the command line set another."""
    offered = {f"{float(value):g}": tr(words) for value, words in _THRESHOLDS}
    offered.setdefault(f"{threshold:g}", tr("{threshold} stars or fewer", threshold=decimal(threshold)))
    return sorted(offered.items(), key=lambda one: float(one[0]))
