"""The dialog that asks for a brand's own facts (`ui/dialogs/brand_form.py`). Emits them; stores nothing."""

from __future__ import annotations

from PySide6.QtCore import Signal

from store.records import Brand
from ui import theme
from ui.dialogs.brand_form import BrandForm
from ui.dialogs.form import Sheet
from ui.lettering import named
from ui.texts import tr
from ui.widgets import Label, plain_button, primary_button


class BrandDialog(Sheet):
    #: The brand as filled in; a new one has the id 0.
    save_requested = Signal(object)

    def __init__(self, brand: Brand | None = None, *, timezone: str = "UTC", parent=None) -> None:
        """`timezone` is proposed for a new brand."""
        super().__init__(brand.name if brand else tr("A new brand"), "brandDialog", parent)
        shown = brand or Brand(0, "", timezone=timezone)
        self.resize(theme.px(620), theme.px(560))
        self.page.addWidget(Label(shown.name or tr("A new brand"), "title"))
        self.form = BrandForm(shown)
        self.name, self.zone, self.target = self.form.name, self.form.zone, self.form.target
        self.page.addWidget(self.form)
        self.page.addStretch(1)
        self.problem = Label("", "body", "over")
        self.problem.setWordWrap(True)
        self.foot.addWidget(self.problem, 1)
        cancel = plain_button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.save = primary_button(tr("Save") if brand else tr("Add brand"))
        named(self.save, "saveBrandButton")
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        self.foot.addWidget(cancel)
        self.foot.addWidget(self.save)
        self.form.changed.connect(self._weigh)
        self._weigh()

    def _weigh(self) -> None:
        why = self.form.hindrance()
        self.save.setEnabled(not why)
        self.save.setToolTip(why)

    def show_problem(self, sentence: str) -> None:
        """Saving did not work: say why, keep everything as typed."""
        self.problem.setText(sentence)

    def brand(self) -> Brand:
        """The brand as it is filled in now."""
        return self.form.brand()

    def _save(self) -> None:
        if self.save.isEnabled():
            self.problem.setText("")
            self.save_requested.emit(self.brand())
