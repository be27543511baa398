"""The section of the checklist: what a brand wants every time or never, items of its own, phrases it may use.

It shows values and emits the whole method of a brand when a part of it changes; what an item means is the pack's.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from store.brand_method import AS_USUAL, LONGEST_LABEL, LONGEST_PHRASE, MOST_OWN_ITEMS, BrandMethod, new_item
from store.rules import packs
from store.rules.checklist_items import ITEMS, PHASES
from ui import texts, theme
from ui.dialogs.form import FieldRow, choice_box
from ui.keeping import Kept
from ui.lettering import named, wrapping_label
from ui.settings_page.section import Section
from ui.texts import mark, tr
from ui.widgets import Hairline, IconButton, Label, plain_button
from ui.widgets.labels import set_property

USUAL, ALWAYS, NEVER = "usual", "always", "never"
_CHOICES = ((USUAL, mark("As usual")), (ALWAYS, mark("Every time")), (NEVER, mark("Never")))
#: Boxes and fields, in pixels at the ordinary font.
_BOX, _WORDS = 132, 300


class ChecklistSection(Section):
    method_changed = Signal(int, object)  # brand id, the method as it is now

    title = mark("Checklist")
    words = mark("empathy items required drop own phrase allow policy method brand checks")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._methods: dict[int, BrandMethod] = {}
        self._shown: tuple[object, ...] = ()
        self._boxes: dict[str, QComboBox] = {}
        self.add(
            wrapping_label(
                tr("The method shows what fits each complaint. Here a brand bends it: what it wants every time, what it never "
                "needs, and what only it knows. Nothing on the list ever keeps a reply from being posted.")
            )
        )  # fmt: skip
        self.brand = QComboBox()
        self.brand.setFixedWidth(theme.px(_WORDS))
        named(self.brand, "checklistBrandBox")
        self.brand.activated.connect(lambda _at: self._show_brand())
        self.add(FieldRow(tr("Brand"), self.brand, beside=True, narrow=True))
        self._body = QVBoxLayout()
        self._body.setSpacing(theme.px(4))
        self.column.addLayout(self._body)
        self._rows: QWidget | None = None

    # --- what it shows ---

    def show_kept(self, kept: Kept) -> None:
        self._methods = dict(kept.methods)
        chosen = self.brand.currentData()
        names = [(line.brand.id, line.brand.name) for line in kept.brands]
        if [(self.brand.itemData(at), self.brand.itemText(at)) for at in range(self.brand.count())] != names:
            self.brand.clear()
            for brand_id, name in names:
                self.brand.addItem(name, brand_id)
            self.brand.setCurrentIndex(max(0, self.brand.findData(chosen)))
        self._show_brand()

    def method(self) -> BrandMethod:
        """The method of the brand in view."""
        return self._methods.get(self.brand.currentData(), AS_USUAL)

    def _show_brand(self) -> None:
        brand_id, method = self.brand.currentData(), self.method()
        shape = (brand_id, method.changes.added, method.allowed)
        if shape != self._shown or self._rows is None:
            self._shown = shape
            self._make_rows(brand_id is not None, method)
        for item, box in self._boxes.items():
            changes = method.changes
            how = NEVER if item in changes.dropped else ALWAYS if item in changes.required else USUAL
            box.setCurrentIndex(max(0, box.findData(how)))
            # What is as usual steps back: what this brand does differently is what one looks for.
            set_property(box, "kind", "quiet" if how == USUAL else "")

    def _make_rows(self, there_is_one: bool, method: BrandMethod) -> None:
        focus = self.focusWidget()
        name = focus.objectName() if focus is not None and self._rows and self._rows.isAncestorOf(focus) else ""
        if self._rows is not None:
            self._body.removeWidget(self._rows)
            self._rows.hide()
            self._rows.deleteLater()
        self._boxes = {}
        self._rows = QWidget()
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        if there_is_one:
            self._fill(column, method)
        else:
            column.addWidget(wrapping_label(tr("There is no brand yet: add one under Brands first.")))
        self._body.addWidget(self._rows)
        if name and (again := self._rows.findChild(QWidget, name)) is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, column: QVBoxLayout, method: BrandMethod) -> None:
        pack = packs.load_or_fallback(texts.voice().code)
        column.addSpacing(theme.px(4))
        column.addWidget(Label(tr("An item of your own"), "strong"))
        column.addLayout(self._own_fields(method))
        column.addSpacing(theme.px(12))
        column.addWidget(Label(tr("Phrases that are simply how you speak"), "strong"))
        column.addWidget(
            wrapping_label(
                tr("No warning touches them, such as “policy” in a house that is called so."), "meta", "text3"
            )
        )
        for phrase in method.allowed:
            column.addLayout(self._phrase_row(phrase))
        column.addLayout(self._phrase_field())
        for phase in PHASES:
            column.addSpacing(theme.px(16))
            column.addWidget(Label(pack.phases[phase], "section", "text3"))
            column.addWidget(Hairline())
            for item in (one for one in ITEMS if one.phase == phase):
                text = pack.items[item.id]
                self._add_item(column, item.id, text.label, text.tip)
            for own in (one for one in method.changes.added if one.phase == phase):
                self._add_item(column, own.id, own.label, "", is_own=True)

    def _add_item(self, column: QVBoxLayout, item: str, label: str, tip: str, *, is_own: bool = False) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        words = Label(label, "body")
        words.setToolTip(tip)
        row.addWidget(words, 1)
        if is_own:
            remove = IconButton("trash", tr("Remove “{words}”", words=label))
            named(remove, f"removeItem_{item}")
            remove.clicked.connect(lambda: self._remove_own(item))
            row.addWidget(remove)
        choices = _CHOICES[:2] if is_own else _CHOICES
        box = choice_box([(key, tr(shown)) for key, shown in choices])
        box.setFixedWidth(theme.px(_BOX))
        named(box, f"itemBox_{item}")
        box.setAccessibleName(label)
        box.setAccessibleDescription(tip)
        box.activated.connect(lambda _at: self._choose(item, box.currentData()))
        row.addWidget(box)
        self._boxes[item] = box
        column.addLayout(row)

    def _own_fields(self, method: BrandMethod) -> QHBoxLayout:
        pack = packs.load_or_fallback(texts.voice().code)
        field = QLineEdit()
        field.setMaxLength(LONGEST_LABEL)
        field.setPlaceholderText(tr("Told the kitchen"))
        named(field, "ownItemField", tr("An item of your own"))
        phase = choice_box([(key, pack.phases[key]) for key in PHASES], "before")
        named(phase, "ownItemPhaseBox", tr("Where it stands"))
        add = plain_button(tr("Add"), "plus")
        named(add, "addOwnItemButton", tr("Add this item"))
        full = len(method.changes.added) >= MOST_OWN_ITEMS
        field.setEnabled(not full)
        field.setToolTip(tr("A checklist takes {n} items of your own", n=MOST_OWN_ITEMS) if full else "")

        def keep() -> None:
            if field.text().strip():
                own = new_item(method, phase.currentData(), field.text())
                self._change(replace(method, changes=replace(method.changes, added=(*method.changes.added, own))))

        add.clicked.connect(keep)
        field.returnPressed.connect(keep)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(field, 1)
        row.addWidget(phase)
        row.addWidget(add)
        return row

    def _phrase_row(self, phrase: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(Label(f"“{phrase}”", "body"), 1)
        remove = IconButton("trash", tr("Remove “{words}”", words=phrase))
        remove.clicked.connect(lambda: self._remove_phrase(phrase))
        row.addWidget(remove)
        return row

    def _phrase_field(self) -> QHBoxLayout:
        field = QLineEdit()
        field.setMaxLength(LONGEST_PHRASE)
        named(field, "allowedPhraseField", tr("A phrase that no warning touches"))
        field.setPlaceholderText(tr("house policy"))
        add = plain_button(tr("Add"), "plus")
        named(add, "addPhraseButton", tr("Add this phrase"))

        def keep() -> None:
            phrase, method = " ".join(field.text().split()), self.method()
            if phrase and phrase not in method.allowed:
                self._change(replace(method, allowed=(*method.allowed, phrase)))

        add.clicked.connect(keep)
        field.returnPressed.connect(keep)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(field, 1)
        row.addWidget(add)
        return row

    # --- what the owner does ---

    def _choose(self, item: str, how: str) -> None:
        changes = self.method().changes
        required, dropped = changes.required - {item}, changes.dropped - {item}
        if how == ALWAYS:
            required |= {item}
        elif how == NEVER:
            dropped |= {item}
        self._change(replace(self.method(), changes=replace(changes, required=required, dropped=dropped)))

    def _remove_own(self, item: str) -> None:
        changes = self.method().changes
        added = tuple(one for one in changes.added if one.id != item)
        self._change(replace(self.method(), changes=replace(changes, added=added, required=changes.required - {item})))

    def _remove_phrase(self, phrase: str) -> None:
        method = self.method()
        self._change(replace(method, allowed=tuple(one for one in method.allowed if one != phrase)))

    def _change(self, method: BrandMethod) -> None:
        brand_id = self.brand.currentData()
        if brand_id is not None:
            self._methods[brand_id] = method
            self._show_brand()
            self.method_changed.emit(brand_id, method)
