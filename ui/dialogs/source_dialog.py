"""Adds or edits a source: which site, what it needs and where to get it, a test with the newest three as proof.

It is given the kinds as values, emits what is to be tested or saved, and shows the answer. Secrets leave it only in those
two signals, never into a label, a log or a settings value.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from store.records import Brand, IncomingReview, Source
from ui import theme
from ui.dialogs.form import FieldRow, Sheet, choice_box
from ui.dialogs.source_form import KindForm, KindView
from ui.dialogs.source_kinds import KindList
from ui.dialogs.source_proof import NewestThree, Verdict
from ui.lettering import give_ground, named, wrapping_label
from ui.overlay_bar import OverlayBar
from ui.texts import mark, tr
from ui.widgets import Hairline, Label, plain_button, primary_button

INTERVALS = (
    (15, mark("15 minutes")), (30, mark("30 minutes")), (60, mark("1 hour")), (180, mark("3 hours")), (360, mark("6 hours")), (720, mark("12 hours")),
    (1440, mark("1 day")),
)  # fmt: skip
NEW_BRAND = -1


class SourceDialog(Sheet):
    #: kind, settings, secrets
    test_requested = Signal(str, dict, dict)
    #: kind, brand id (`NEW_BRAND` never arrives here), name, settings, secrets, interval in minutes, with history
    save_requested = Signal(str, int, str, dict, dict, int, bool)
    new_brand_requested = Signal()

    def __init__(
        self,
        kinds: Sequence[KindView],
        brands: Sequence[Brand],
        *,
        now: datetime,
        source: Source | None = None,
        chosen_brand: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Edit a source") if source else tr("Add a source"), "sourceDialog", parent)
        self._kinds = {kind.key: kind for kind in kinds}
        self._source = source
        self._now = now
        self._form: KindForm | None = None
        self._kind: KindView | None = None
        self._tested: tuple[str, dict[str, str], dict[str, str]] | None = None
        self.resize(theme.px(880), theme.px(610))
        self._build(kinds, brands, chosen_brand)
        first = source.kind if source else next(iter(self._kinds), "")
        if source is None:
            self.kinds.choose(first)
        else:
            self._show_kind(first)

    def _build(self, kinds: Sequence[KindView], brands: Sequence[Brand], chosen_brand: int | None) -> None:
        self.page.setContentsMargins(0, 0, 0, 0)
        self.page.setSpacing(0)
        body = QHBoxLayout()
        body.setSpacing(0)
        self.kinds = KindList(kinds)
        self.kinds.setFixedWidth(theme.px(236))
        self.kinds.chosen.connect(self._show_kind)
        self.kinds.setVisible(self._source is None)
        body.addWidget(self.kinds)
        body.addWidget(Hairline(vertical=True))
        body.addWidget(self._make_right(brands, chosen_brand), 1)
        self.page.addLayout(body, 1)
        self.foot.addWidget(Label(tr("Check every"), "body", "text2"))
        self.interval = choice_box([(str(minutes), words) for minutes, words in INTERVALS], "60")
        named(self.interval, "intervalBox", tr("Check every"))
        self.foot.addWidget(self.interval)
        self.foot.addSpacing(theme.px(10))
        self.history = QCheckBox(tr("Start with the last 90 days"))
        self.history.setAccessibleName(tr("Start with the last 90 days"))
        self.history.setChecked(True)
        self.history.setVisible(self._source is None)
        self.foot.addWidget(self.history)
        self.foot.addStretch(1)
        cancel = plain_button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.save = primary_button(tr("Save") if self._source else tr("Add source"))
        named(self.save, "saveSourceButton")
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        self.foot.addWidget(cancel)
        self.foot.addWidget(self.save)

    def _make_right(self, brands: Sequence[Brand], chosen_brand: int | None) -> QWidget:
        page = QWidget()
        give_ground(page, "paper")
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.px(24), theme.px(18), theme.px(24), theme.px(18))
        column.setSpacing(theme.px(4))
        self.title = Label("", "title")
        self.summary = wrapping_label("", "body", "text2")
        self.help = wrapping_label("", "meta", "text3")
        column.addWidget(self.title)
        column.addWidget(self.summary)
        column.addWidget(self.help)
        column.addSpacing(theme.px(10))
        top = QHBoxLayout()
        top.setSpacing(theme.px(16))
        self.brand = choice_box([(str(b.id), b.name) for b in brands])
        self.brand.addItem(tr("New brand…"), str(NEW_BRAND))
        named(self.brand, "brandBox")
        wanted = self._source.brand_id if self._source else chosen_brand
        if wanted is not None:
            self.brand.setCurrentIndex(max(self.brand.findData(str(wanted)), 0))
        self.brand.activated.connect(self._maybe_new_brand)
        self.name = QLineEdit(self._source.name if self._source else "")
        self.name.setPlaceholderText(tr("As it should read in lists"))
        named(self.name, "sourceName")
        top.addWidget(FieldRow(tr("Brand"), self.brand), 1)
        top.addWidget(FieldRow(tr("Name"), self.name), 1)
        column.addLayout(top)
        column.addSpacing(theme.px(10))
        self._form_place = QVBoxLayout()
        column.addLayout(self._form_place)
        column.addSpacing(theme.px(10))
        test = QHBoxLayout()
        test.setSpacing(theme.px(12))
        self.test = plain_button(tr("\u2005Test now"), "plug")
        named(self.test, "testNowButton", tr("Test now"))
        self.test.clicked.connect(self._test)
        self.verdict = Verdict()
        test.addWidget(self.test)
        test.addWidget(self.verdict, 1)
        test.addStretch(0)
        column.addLayout(test)
        column.addSpacing(theme.px(8))
        self.newest = NewestThree()
        column.addWidget(self.newest)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        self._bar = OverlayBar(scroll, scroll)
        return scroll

    def _show_kind(self, key: str) -> None:
        kind = self._kinds.get(key)
        if kind is None or kind is self._kind:
            return
        self._kind = kind
        self.title.setText(kind.title)
        self.summary.setText(kind.summary)
        self.help.setText(kind.help)
        self.help.setVisible(bool(kind.help))
        old = self._form
        values = dict(self._source.settings) if self._source else {}
        self._form = KindForm(kind, values, editing=self._source is not None)
        self._form.changed.connect(self._weigh)
        if old is not None:
            self._form_place.removeWidget(old)
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self._form_place.addWidget(self._form)
        minutes = self._source.interval_minutes if self._source else kind.default_interval_minutes
        nearest = min(range(len(INTERVALS)), key=lambda index: abs(INTERVALS[index][0] - minutes))
        self.interval.setCurrentIndex(nearest)
        self.verdict.hide()
        self.newest.hide()
        self._weigh()

    def set_brands(self, brands: Sequence[Brand], chosen: int) -> None:
        """After a new brand was made: show it in the list and choose it."""
        self.brand.clear()
        for brand in brands:
            self.brand.addItem(brand.name, str(brand.id))
        self.brand.addItem(tr("New brand…"), str(NEW_BRAND))
        self.brand.setCurrentIndex(max(self.brand.findData(str(chosen)), 0))
        self._weigh()

    def _maybe_new_brand(self, _index: int) -> None:
        if self.brand_id() == NEW_BRAND:
            self.new_brand_requested.emit()
        self._weigh()

    def brand_id(self) -> int:
        return int(self.brand.currentData() or NEW_BRAND)

    def _weigh(self) -> None:
        missing = self._form.missing() if self._form else (tr("a site"),)
        why = tr("Still needed: {join}.", join=", ".join(missing)) if missing else ""
        self.test.setEnabled(not missing)
        self.test.setToolTip(why)
        brand_why = tr("Choose a brand first.") if self.brand_id() == NEW_BRAND else ""
        self.save.setEnabled(not missing and not brand_why)
        self.save.setToolTip(why or brand_why)

    def _test(self) -> None:
        if self._form is None or self._kind is None:
            return
        self._tested = (self._kind.key, self._form.settings(), self._form.secrets())
        self.test.setEnabled(False)
        self.newest.hide()
        self.verdict.show_waiting()
        self.test_requested.emit(*self._tested)

    def show_test_result(self, ok: bool, sentence: str, reviews: Sequence[IncomingReview] = ()) -> None:
        """The answer to the last test. One about fields that were changed meanwhile is not shown as theirs."""
        self._weigh()
        now = (self._kind.key, self._form.settings(), self._form.secrets()) if self._form and self._kind else None
        if self._tested is None or now != self._tested:
            self.verdict.hide()
            return
        self.verdict.show_verdict(ok, sentence)
        self.newest.show_reviews(tuple(reviews), self._now)

    def show_problem(self, sentence: str) -> None:
        """Saving did not work: say why, keep everything as typed."""
        self.verdict.show_verdict(False, sentence)
        self._weigh()

    def _save(self) -> None:
        if self._form is None or self._kind is None or not self.save.isEnabled():
            return
        name = self.name.text().strip() or self._kind.title
        self.save_requested.emit(
            self._kind.key, self.brand_id(), name, self._form.settings(), self._form.secrets(),
            int(self.interval.currentData()), self.history.isChecked(),
        )  # fmt: skip
