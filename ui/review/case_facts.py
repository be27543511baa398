"""The facts of a case beside what they want: product, the channel they had tried before, who they are. One question.

It shows a `Case` and emits what was written; an empty field takes it back. What was written before is offered again.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from store.records import Case
from ui import theme
from ui.dialogs.popover import Popover
from ui.lettering import named, wrapping_label
from ui.texts import mark, tr
from ui.widgets import Label, primary_button, quiet_button

#: Channels that are offered before an owner has written any.
CHANNELS = (
    mark("none, as far as they say"), mark("telephone"), mark("e-mail"), mark("in person"), mark("chat"),
    mark("social media"),
)  # fmt: skip


def words_of_facts(case: Case | None) -> str:
    """The facts in one line: "lentil soup · telephone · a regular"."""
    return " · ".join(filter(None, (case.product, case.prior_channel, case.who))) if case else ""


class FactsQuestion(Popover):
    """Emits product, prior channel and who, each as it stands."""

    answered = Signal(str, str, str)

    def __init__(
        self, case: Case, *, products: Sequence[str] = (), channels: Sequence[str] = (), suggested_product: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`products` and `channels` were written for other cases; `suggested_product` is what the site itself names."""
        super().__init__(parent)
        named(self, "factsQuestion", tr("Facts about this complaint"))
        self.setFixedWidth(theme.px(340))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(14), theme.px(12), theme.px(14), theme.px(12))
        column.setSpacing(theme.px(4))
        column.addWidget(Label(tr("Facts about this complaint"), "name"))
        column.addWidget(wrapping_label(tr("For you alone. They tell later which channel sends which complaints.")))
        self.product = self._field(column, tr("Product or service"), case.product or suggested_product, products)
        offered = tuple(dict.fromkeys((*channels, *(tr(channel) for channel in CHANNELS))))
        self.prior_channel = self._field(
            column, tr("Had they tried another channel before?"), case.prior_channel, offered
        )
        self.who = self._field(column, tr("Who are they?"), case.who, ())
        named(self.product, "productField")
        named(self.prior_channel, "priorChannelField")
        named(self.who, "whoField")
        self.who.setPlaceholderText(tr("a regular, a first visit, a supplier …"))
        column.addSpacing(theme.px(6))
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = quiet_button(tr("Cancel"))
        cancel.clicked.connect(self.close_softly)
        keep = named(primary_button(tr("Keep")), "keepFactsButton")
        keep.clicked.connect(self._answer)
        row.addWidget(cancel)
        row.addWidget(keep)
        column.addLayout(row)

    def _field(self, column: QVBoxLayout, label: str, value: str, offered: Sequence[str]) -> QLineEdit:
        column.addSpacing(theme.px(4))
        column.addWidget(Label(label, "meta", "text3"))
        field = QLineEdit(value)
        field.setAccessibleName(label)
        field.setMaxLength(120)
        if offered:
            completer = QCompleter(list(offered), field)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            field.setCompleter(completer)
        field.returnPressed.connect(self._answer)
        column.addWidget(field)
        return field

    def _answer(self) -> None:
        told = tuple(" ".join(field.text().split()) for field in (self.product, self.prior_channel, self.who))
        self.close_softly()
        self.answered.emit(*told)

    def take_focus(self) -> None:
        self.product.setFocus(Qt.FocusReason.PopupFocusReason)
