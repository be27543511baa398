"""The section of brands: the list, and the form of the one chosen. A change is emitted after a pause in typing.

What was typed is never lost: choosing another brand, another view or closing the window hands it on first (`flush`).
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from store.records import Brand
from ui import icons, theme
from ui.dialogs.brand_form import BrandForm
from ui.in_turns import MadeInTurns
from ui.keeping import BrandLine, Kept
from ui.lettering import named, wrapping_label
from ui.settings_page.brand_list import BrandList
from ui.settings_page.section import Section
from ui.texts import mark, tr
from ui.widgets import Banner, Hairline, link_button, plain_button

#: A pause in typing after which a change is kept, in milliseconds.
PAUSE = 500


class _BrandPane(Section):
    title = mark("Brands")


class BrandsSection(MadeInTurns, QWidget):
    #: the brand as it was, and as it is filled in now
    brand_changed = Signal(object, object)
    add_requested = Signal()
    removal_requested = Signal(object)

    title = mark("Brands")
    words = mark("name signature contact time zone target hours complaint stars follow-up remove add")

    def __init__(self, parent: QWidget | None = None, *, at_once: bool = True) -> None:
        super().__init__(parent)
        self._shown: Brand | None = None
        self._lines: tuple[BrandLine, ...] = ()
        self.begin_making(self._make(), at_once=at_once)

    def _make(self) -> Iterator[None]:
        self.list = BrandList()
        self.list.brand_chosen.connect(self.choose)
        self.add_button = link_button(tr("Add a brand"))
        icons.put(self.add_button, "plus", "ink", 14)
        named(self.add_button, "addBrandButton")
        self.add_button.clicked.connect(self.add_requested)
        self._pane = _BrandPane()
        self._body = QVBoxLayout()
        self._body.setSpacing(theme.px(16))
        self._pane.column.addLayout(self._body)
        yield
        self.form = BrandForm(Brand(0, ""), self._pane.column.parentWidget())  # in its place from the first
        self.form.hide()
        self.form.changed.connect(lambda: self._typing.start())
        self._body.addWidget(self.form)
        yield
        self._problem = named(wrapping_label("", "body", "over"), "brandProblem")
        self._problem.hide()
        self._pane.add(self._problem)
        self._pane.add_line()
        self.remove_button = plain_button(tr("Remove this brand…"), "trash", danger=True)
        named(self.remove_button, "removeBrandButton")
        self.remove_button.clicked.connect(self._ask_removal)
        self._pane.add(self.remove_button)
        self._question: Banner | None = None
        self._side = QWidget()
        self.set_narrow(False)
        left = QVBoxLayout(self._side)
        left.setContentsMargins(0, theme.px(12), 0, theme.px(12))
        left.setSpacing(theme.px(8))
        left.addWidget(self.list)
        row = QHBoxLayout()
        row.setContentsMargins(theme.sides(theme.px(18), 0, theme.px(12), 0))
        row.addWidget(self.add_button)
        row.addStretch(1)
        left.addLayout(row)
        left.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._side)
        whole.addWidget(Hairline(vertical=True))
        whole.addWidget(self._pane, 1)
        self._typing = QTimer(self, singleShot=True, interval=PAUSE)
        self._typing.timeout.connect(self.flush)

    def set_narrow(self, narrow: bool) -> None:
        """Leave the form more room where there is little."""
        self._side.setFixedWidth(theme.px(180 if narrow else 264))

    # --- what it shows ---

    def show_kept(self, kept: Kept) -> None:
        """Show the brands; the form in use is left alone while something in it is not kept yet."""
        self._lines = kept.brands
        known = {line.brand.id: line.brand for line in kept.brands}
        chosen = self._shown.id if self._shown is not None else None
        if chosen not in known:
            own = [line.brand.id for line in kept.brands if not line.brand.is_sample]
            chosen = next(iter(own or known), None)
        self.list.show_brands(kept.brands, chosen)
        if chosen is None:
            self._show_form(None)
        elif (self._shown and self._shown.id) != chosen or (known[chosen] != self._shown and not self.is_dirty):
            self._show_form(known[chosen])

    def choose(self, brand_id: int) -> None:
        """Show the form of a brand."""
        brand = next((line.brand for line in self._lines if line.brand.id == brand_id), None)
        if brand is not None and (self._shown is None or self._shown.id != brand_id):
            self.flush()
            self._show_form(brand)
            self.list.show_brands(self._lines, brand_id)

    def kept(self, brand: Brand) -> None:
        """A change was written: what stands in the form is what is kept."""
        if self._shown is not None and self._shown.id == brand.id:
            self._shown = brand
            self._pane.heading.setText(brand.name)
            self._say("")

    def refused(self, brand_id: int, sentence: str) -> None:
        """A change was not written: say why, keep everything as typed."""
        if self._shown is not None and self._shown.id == brand_id:
            self._say(sentence)

    @property
    def is_dirty(self) -> bool:
        """Whether the form holds what is not kept."""
        return self._shown is not None and self.form.brand() != self._shown

    def flush(self) -> None:
        """Hand on what was typed, where it can be kept."""
        self._typing.stop()
        if self._shown is None:
            return
        why = self.form.hindrance()
        self._say(why)
        filled = self.form.brand()
        if not why and filled != self._shown:
            self.brand_changed.emit(self._shown, filled)

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _show_form(self, brand: Brand | None) -> None:
        self._drop_question()
        self._say("")
        self._shown = brand
        self.remove_button.setVisible(brand is not None)
        self._pane.heading.setText(brand.name if brand else tr("There is no brand yet"))
        if brand is not None:
            self.form.show_brand(brand)
        self.form.setVisible(brand is not None)

    # --- removing ---

    def _ask_removal(self) -> None:
        brand = self._shown
        if brand is None or self._question is not None:
            return
        question = Banner(
            "over", tr("Remove {name} with all its reviews and replies?", name=brand.name),
            tr("The workspace as it is now is kept beside it first, so that the removal can be taken back by restoring it."),
            "warning",
        )  # fmt: skip
        named(question, "removalQuestion")
        remove = plain_button(tr("Remove {name}", name=brand.name), danger=True)
        named(remove, "confirmRemovalButton")
        keep = plain_button(tr("Keep it"))
        remove.clicked.connect(lambda: self._remove(brand))
        keep.clicked.connect(self._drop_question)
        question.set_buttons((remove, keep))
        self._question = question
        self.remove_button.hide()
        self._pane.add(question)
        keep.setFocus()

    def _remove(self, brand: Brand) -> None:
        self._typing.stop()
        self._drop_question()
        self.removal_requested.emit(brand)

    def _drop_question(self) -> None:
        if self._question is not None:
            self._question.hide()
            self._question.deleteLater()
            self._question = None
        self.remove_button.setVisible(self._shown is not None)
