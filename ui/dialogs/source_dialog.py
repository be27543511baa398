"""Adds or edits a source: which site, what it needs and where to get it, a test with the newest three as proof.

It is given the kinds as values, emits what is to be tested or saved, and shows the answer. Secrets leave it only in those
two signals, never into a label, a log or a settings value.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
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
from ui.dialogs.guide_page import GuidePage
from ui.dialogs.sign_in_row import SignInField
from ui.dialogs.source_facts import Facts
from ui.dialogs.source_form import KindForm, KindView
from ui.dialogs.source_kinds import BY_MAIL, KindList
from ui.dialogs.source_proof import NewestThree, Verdict
from ui.lettering import give_ground, named, wrapping_label
from ui.overlay_bar import OverlayBar
from ui.texts import mark, tr
from ui.widgets import Hairline, Label, link_button, plain_button, primary_button

if TYPE_CHECKING:
    from sources.mail.guides import MailGuide

INTERVALS = (
    (15, mark("15 minutes")), (30, mark("30 minutes")), (60, mark("1 hour")), (180, mark("3 hours")), (360, mark("6 hours")), (720, mark("12 hours")),
    (1440, mark("1 day")),
)  # fmt: skip
NEW_BRAND = -1


class SourceDialog(Sheet):
    #: kind, settings, secrets
    test_requested = Signal(str, dict, dict)
    #: kind, brand id (`NEW_BRAND` never arrives here), name, settings, secrets, interval in minutes, only the last 90 days
    save_requested = Signal(str, int, str, dict, dict, int, bool)
    new_brand_requested = Signal()
    #: kind, settings, secrets: open the browser for it; then that it is called off, or an address that was pasted.
    sign_in_requested = Signal(str, dict, dict)
    sign_in_cancelled = Signal()
    sign_in_pasted = Signal(str)
    #: A page of a site to open in the browser.
    page_requested = Signal(str)
    #: Feeds out of another reader's list.
    feeds_requested = Signal(int)

    def __init__(
        self,
        kinds: Sequence[KindView],
        brands: Sequence[Brand],
        *,
        now: datetime,
        source: Source | None = None,
        chosen_brand: int | None = None,
        guides: Sequence[MailGuide] = (),
        mailboxes: Mapping[int, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`guides` are the ways of closed sites through a mailbox; `mailboxes` the name of the mailbox that is read
        already, by brand."""
        super().__init__(tr("Edit a source") if source else tr("Add a source"), "sourceDialog", parent)
        self._kinds = {kind.key: kind for kind in kinds}
        self._source = source
        self._now = now
        self._guides = {f"{BY_MAIL}{guide.site}": guide for guide in guides}
        self._mailboxes = dict(mailboxes or {})
        self._guide: MailGuide | None = None
        self._form: KindForm | None = None
        self._kind: KindView | None = None
        self._tested: tuple[str, dict[str, str], dict[str, str]] | None = None
        room = self.screen().availableSize()
        self.resize(min(theme.px(920), room.width() * 95 // 100), min(theme.px(660), room.height() * 90 // 100))
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
        self.kinds = KindList(kinds, tuple(self._guides.values()))
        self.kinds.setFixedWidth(theme.px(284))
        self.kinds.chosen.connect(self._show_kind)
        self.kinds.setVisible(self._source is None)
        body.addWidget(self.kinds)
        body.addWidget(Hairline(vertical=True))
        body.addWidget(self._make_right(brands, chosen_brand), 1)
        self.page.addLayout(body, 1)
        self._every = Label(tr("Check every"), "body", "text2")
        self.foot.addWidget(self._every)
        self.interval = choice_box([(str(minutes), tr(words)) for minutes, words in INTERVALS], "60")
        named(self.interval, "intervalBox", tr("Check every"))
        self.foot.addWidget(self.interval)
        self.foot.addSpacing(theme.px(10))
        self.history = QCheckBox(tr("Start with the last 90 days"))
        named(self.history, "historyBox", tr("Start with the last 90 days"))
        self.history.setToolTip(
            tr("Older complaints are collected too, but set aside: they do not wait for an answer and are not counted.")
        )
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
        self.facts = Facts()
        self.facts.meanwhile_wanted.connect(lambda site: self.kinds.choose(f"{BY_MAIL}{site}"))
        self.help = wrapping_label("", "meta", "text3")
        column.addWidget(self.title)
        column.addWidget(self.summary)
        column.addWidget(self.facts)
        column.addWidget(self.help)
        column.addSpacing(theme.px(10))
        self.guide_page = GuidePage()
        self.guide_page.page_wanted.connect(self.page_requested)
        self.guide_page.mailbox_wanted.connect(self._set_up_mailbox)
        self.guide_page.hide()
        column.addWidget(self.guide_page)
        self._asks = QWidget()
        column.addWidget(self._asks)
        column.addStretch(1)
        self._make_fields(QVBoxLayout(self._asks), brands, chosen_brand)
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        self._bar = OverlayBar(scroll, scroll)
        return scroll

    def _make_fields(self, column: QVBoxLayout, brands: Sequence[Brand], chosen_brand: int | None) -> None:
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
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
        self.feeds = link_button(tr("Several at once, out of another reader (OPML)…"), small=True)
        named(self.feeds, "importFeedsButton")
        self.feeds.clicked.connect(lambda: self.feeds_requested.emit(self.brand_id()))
        self.feeds.hide()
        test.addWidget(self.test)
        test.addWidget(self.verdict, 1)
        test.addStretch(0)
        test.addWidget(self.feeds)
        column.addLayout(test)
        column.addSpacing(theme.px(8))
        self.newest = NewestThree()
        column.addWidget(self.newest)

    def _show_kind(self, key: str) -> None:
        if key in self._guides:
            self._show_guide(self._guides[key])
            return
        kind = self._kinds.get(key)
        if kind is None or (kind is self._kind and self._guide is None):
            return
        if self._form is not None and self._form.sign_in is not None:
            self.sign_in_cancelled.emit()
        self._guide, self._kind = None, kind
        self._show_parts(asks=True)
        self.facts.show_kind(kind)
        self.feeds.setVisible(kind.key == "feed" and self._source is None)
        self.title.setText(kind.title)
        self.summary.setText(kind.summary)
        self.help.setText(kind.help)
        self.help.setVisible(bool(kind.help))
        old = self._form
        values = dict(self._source.settings) if self._source else {}
        self._form = KindForm(kind, values, editing=self._source is not None)
        self._form.changed.connect(self._weigh)
        if (field := self._form.sign_in) is not None:
            field.wanted.connect(self.sign_in)
            field.cancelled.connect(self.sign_in_cancelled)
            field.pasted.connect(self.sign_in_pasted)
            field.chosen.connect(self._form.fill)
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

    def _show_guide(self, guide: MailGuide) -> None:
        """A closed site: nothing to fill in, only the way through the mailbox."""
        self._guide = guide
        self._show_parts(asks=False)
        self.title.setText(tr(guide.name))
        self.summary.setText(tr(guide.why))
        mailbox = self._mailboxes.get(self.brand_id(), "") or next(iter(self._mailboxes.values()), "")
        self.guide_page.show_guide(guide, mailbox, can_set_up="mail" in self._kinds)
        self._weigh()

    def _show_parts(self, *, asks: bool) -> None:
        for part in (self._asks, self.facts, self.help, self.save, self.interval, self._every):
            part.setVisible(asks)
        self.history.setVisible(asks and self._source is None)
        self.guide_page.setVisible(not asks)

    def _set_up_mailbox(self, folder: str) -> None:
        self.kinds.choose("mail")
        if self._form is not None:
            self._form.fill({"folder": folder})

    # --- signing in --------------------------------------------------------------------------------------------------

    def sign_in(self) -> None:
        """Ask for the browser, with what the form says now."""
        if self._form is not None and self._kind is not None and self._form.sign_in is not None:
            self.sign_in_requested.emit(self._kind.key, self._form.settings(), self._form.secrets())

    def sign_in_field(self) -> SignInField | None:
        """Where a sign-in shows how it goes; None once another kind is shown."""
        return self._form.sign_in if self._form is not None and self._guide is None else None

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
        if self._guide is not None:
            self.save.setEnabled(False)
            return
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
        # The proof may lie below the fold of a long form; it has its place only after this turn.
        QTimer.singleShot(0, self, self._show_proof)

    def _show_proof(self) -> None:
        last = self.newest if self.newest.isVisibleTo(self) else self.verdict
        self._scroll.ensureWidgetVisible(last, 0, theme.px(18))

    def show_problem(self, sentence: str) -> None:
        """Saving did not work: say why, keep everything as typed."""
        self.verdict.show_verdict(False, sentence)
        self._weigh()

    def _save(self) -> None:
        if self._form is None or self._kind is None or not self.save.isEnabled():
            return
        name = self.name.text().strip() or self._kind.usual_name or self._kind.title
        self.save_requested.emit(
            self._kind.key, self.brand_id(), name, self._form.settings(), self._form.secrets(),
            int(self.interval.currentData()), self.history.isChecked(),
        )  # fmt: skip
