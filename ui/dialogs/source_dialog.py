"""Adds or edits a source: which site, what it needs and where to get it, a test with the newest three as proof.

It is given the kinds as values, emits what is to be tested or saved, and shows the answer. Secrets leave it only in those
two signals, never into a label, a log or a settings value.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from sources.contract import Setting
from store.records import Brand, IncomingReview, Source
from ui import icons, theme
from ui.dialogs.form import FieldRow, SecretText, Sheet, choice_box, field_for, value_of
from ui.dialogs.source_proof import NewestThree, Verdict
from ui.lettering import give_ground, named, wrapping_label
from ui.overlay_bar import OverlayBar
from ui.widgets import Hairline, Label, SourceGlyph, link_button, plain_button, primary_button

INTERVALS = (
    (15, "15 minutes"), (30, "30 minutes"), (60, "1 hour"), (180, "3 hours"), (360, "6 hours"), (720, "12 hours"),
    (1440, "1 day"),
)  # fmt: skip
NEW_BRAND = -1
#: So many of each group are in sight before "All 14 kinds".
SHOWN_FIRST = 5


@dataclass(frozen=True, slots=True)
class KindView:
    """A kind of source as the dialog shows it. `posts_here`: Heard posts the reply. `summary` is one sentence."""

    key: str
    title: str
    letter: str
    summary: str
    help: str
    settings: tuple[Setting, ...]
    posts_here: bool
    default_interval_minutes: int = 60


class KindForm(QWidget):
    """The fields of one kind, two in a row where they are short."""

    changed = Signal()

    def __init__(self, kind: KindView, values: Mapping[str, str], *, editing: bool) -> None:
        super().__init__()
        self._kind = kind
        self._editing = editing
        self._rows: dict[str, FieldRow] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(14))
        row = column = 0
        for setting in kind.settings:
            field = field_for(setting, values.get(setting.name, ""), is_stored=editing)
            label = setting.label if setting.required else f"{setting.label} (optional)"
            line = FieldRow(label, field, setting.help)
            named(field, f"setting_{setting.name}")
            self._rows[setting.name] = line
            wide = setting.type in ("url", "list") or isinstance(field, SecretText)
            if wide and column:
                row, column = row + 1, 0
            grid.addWidget(line, row, column, 1, 2 if wide else 1, Qt.AlignmentFlag.AlignTop)
            row, column = (row + 1, 0) if wide or column else (row, 1)
            self._watch(field)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def _watch(self, field: QWidget) -> None:
        signal = getattr(field, "textChanged", None) or field.currentTextChanged
        signal.connect(lambda *_what: self.changed.emit())

    def settings(self) -> dict[str, str]:
        plain = [s for s in self._kind.settings if not _is_secret(s)]
        values = {s.name: value_of(self._rows[s.name].field) for s in plain}
        return {name: value for name, value in values.items() if value}

    def secrets(self) -> dict[str, str]:
        hidden = [s for s in self._kind.settings if _is_secret(s)]
        values = {s.name: value_of(self._rows[s.name].field) for s in hidden}
        return {name: value for name, value in values.items() if value}

    def missing(self) -> tuple[str, ...]:
        """Labels of what must still be filled in; a stored secret may stay empty."""
        given = {**self.settings(), **self.secrets()}
        return tuple(
            setting.label
            for setting in self._kind.settings
            if setting.required and setting.name not in given and not (self._editing and _is_secret(setting))
        )


def _is_secret(setting: Setting) -> bool:
    return setting.secret or setting.type == "secret"


class _RoundedRows(QStyledItemDelegate):
    """The ground of a chosen row; its words are the row's own widget."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if index.data(Qt.ItemDataRole.UserRole) and (chosen or over):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("tint" if chosen else "hover"))
            painter.drawRoundedRect(option.rect, theme.px(6), theme.px(6))
            painter.restore()


class KindList(QWidget):
    """The kinds in their two groups, with a search over names and sentences."""

    chosen = Signal(str)

    def __init__(self, kinds: Sequence[KindView]) -> None:
        super().__init__()
        give_ground(self, "list")
        self._kinds = tuple(kinds)
        self._all = len(kinds) <= 2 * SHOWN_FIRST
        self.search = QLineEdit()
        self.search.setPlaceholderText("Which site?")
        self.search.setProperty("kind", "search")
        glass = self.search.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        glass.setText("Search")
        icons.put(glass, "search")
        named(self.search, "kindSearch", "Which site?")
        self.list = QListWidget()
        named(self.list, "kindList", "Kinds of source")
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setItemDelegate(_RoundedRows(self.list))
        self._more = link_button(f"All {len(kinds)} kinds")
        self._more.clicked.connect(self._show_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), theme.px(14), theme.px(10), theme.px(12))
        column.setSpacing(theme.px(8))
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.search.textChanged.connect(self._fill)
        self.list.currentItemChanged.connect(self._tell)
        self._fill()

    def choose(self, key: str) -> None:
        for index in range(self.list.count()):
            if self.list.item(index).data(Qt.ItemDataRole.UserRole) == key:
                self.list.setCurrentRow(index)
                return
        if not self._all:
            self._show_all()
            self.choose(key)

    def _show_all(self) -> None:
        self._all = True
        self._fill()

    def _fill(self) -> None:
        wanted = self.search.text().casefold().split()
        current = self.list.currentItem()
        keep = current.data(Qt.ItemDataRole.UserRole) if current else None
        self.list.blockSignals(True)
        self.list.clear()
        for title, posts_here in (("Heard posts your reply", True), ("You post, Heard sees it", False)):
            mine = [
                kind
                for kind in self._kinds
                if kind.posts_here is posts_here
                and all(word in f"{kind.title} {kind.summary} {kind.key}".casefold() for word in wanted)
            ]
            if not self._all and not wanted:
                mine = mine[:SHOWN_FIRST]
            if mine:
                self._add_title(title)
            for kind in mine:
                self._add_kind(kind)
        self._more.setVisible(not self._all and not wanted)
        self.list.blockSignals(False)
        if keep is not None:
            self.choose(keep) if any(k.key == keep for k in self._kinds) and self._has(keep) else None

    def _has(self, key: str) -> bool:
        return any(self.list.item(index).data(Qt.ItemDataRole.UserRole) == key for index in range(self.list.count()))

    def _add_title(self, title: str) -> None:
        item = QListWidgetItem()
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setSizeHint(QSize(0, theme.px(34)))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, title)
        self.list.addItem(item)
        label = Label(title, "section", "text3")
        label.setContentsMargins(theme.px(6), theme.px(10), 0, 0)
        self.list.setItemWidget(item, label)

    def _add_kind(self, kind: KindView) -> None:
        item = QListWidgetItem()
        item.setData(Qt.ItemDataRole.UserRole, kind.key)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{kind.title}. {kind.summary}")
        item.setSizeHint(QSize(0, theme.px(31)))
        item.setToolTip(kind.summary)
        self.list.addItem(item)
        line = QWidget()
        line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(line)
        row.setContentsMargins(theme.px(6), 0, theme.px(6), 0)
        row.setSpacing(theme.px(10))
        row.addWidget(SourceGlyph(kind.key, kind.title))
        row.addWidget(Label(kind.title), 1)
        self.list.setItemWidget(item, line)

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(Qt.ItemDataRole.UserRole):
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))


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
        super().__init__("Edit a source" if source else "Add a source", "sourceDialog", parent)
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
        self.foot.addWidget(Label("Check every", "body", "text2"))
        self.interval = choice_box([(str(minutes), words) for minutes, words in INTERVALS], "60")
        named(self.interval, "intervalBox", "Check every")
        self.foot.addWidget(self.interval)
        self.foot.addSpacing(theme.px(10))
        self.history = QCheckBox("Start with the last 90 days")
        self.history.setAccessibleName("Start with the last 90 days")
        self.history.setChecked(True)
        self.history.setVisible(self._source is None)
        self.foot.addWidget(self.history)
        self.foot.addStretch(1)
        cancel = plain_button("Cancel")
        cancel.clicked.connect(self.reject)
        self.save = primary_button("Save" if self._source else "Add source")
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
        self.brand.addItem("New brand…", str(NEW_BRAND))
        named(self.brand, "brandBox")
        wanted = self._source.brand_id if self._source else chosen_brand
        if wanted is not None:
            self.brand.setCurrentIndex(max(self.brand.findData(str(wanted)), 0))
        self.brand.activated.connect(self._maybe_new_brand)
        self.name = QLineEdit(self._source.name if self._source else "")
        self.name.setPlaceholderText("As it should read in lists")
        named(self.name, "sourceName")
        top.addWidget(FieldRow("Brand", self.brand), 1)
        top.addWidget(FieldRow("Name", self.name), 1)
        column.addLayout(top)
        column.addSpacing(theme.px(10))
        self._form_place = QVBoxLayout()
        column.addLayout(self._form_place)
        column.addSpacing(theme.px(10))
        test = QHBoxLayout()
        test.setSpacing(theme.px(12))
        self.test = plain_button("\u2005Test now", "plug")
        named(self.test, "testNowButton", "Test now")
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
        self.brand.addItem("New brand…", str(NEW_BRAND))
        self.brand.setCurrentIndex(max(self.brand.findData(str(chosen)), 0))
        self._weigh()

    def _maybe_new_brand(self, _index: int) -> None:
        if self.brand_id() == NEW_BRAND:
            self.new_brand_requested.emit()
        self._weigh()

    def brand_id(self) -> int:
        return int(self.brand.currentData() or NEW_BRAND)

    def _weigh(self) -> None:
        missing = self._form.missing() if self._form else ("a site",)
        why = f"Still needed: {', '.join(missing)}." if missing else ""
        self.test.setEnabled(not missing)
        self.test.setToolTip(why)
        brand_why = "Choose a brand first." if self.brand_id() == NEW_BRAND else ""
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
