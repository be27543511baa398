"""The page of reasons: the owner's list at the left, one of them in full at the right. It shows what it is told.

Everything the owner does here is emitted; counting, renaming and merging are the store's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from store.reason_figures import ReasonReport
from store.rules.cross_table import CaseFacts
from ui import icons, theme
from ui import reason_words as wording
from ui.in_turns import MadeInTurns
from ui.lettering import give_ground, named, wrapping_label
from ui.reasons.cross import CrossPage
from ui.reasons.detail import ReasonDetail
from ui.reasons.findings import Findings
from ui.reasons.list import COUNT, ReasonList, spark_column
from ui.reasons.questions import ChangeQuestion, NameQuestion
from ui.texts import mark, plural, tr
from ui.widgets import Hairline, Label, SegmentedControl, link_button, plain_button
from ui.widgets.choice import Choice
from ui.widgets.labels import PartsLabel

#: Lengths of time to choose from, in weeks.
SPANS = ((13, mark("Last 13 weeks")), (26, mark("Last 26 weeks")), (52, mark("Last 52 weeks")))
LIST_WIDTH = 404


class ReasonsView(MadeInTurns, QWidget):
    brand_chosen = Signal(object)
    span_chosen = Signal(int)
    digest_requested = Signal()
    #: reason, what was changed, since which day
    change_recorded = Signal(int, str, object)
    change_dropped = Signal(int)
    reason_added = Signal(object, str)
    reason_renamed = Signal(int, str)
    #: this one, into that one
    reasons_merged = Signal(int, int)
    review_wanted = Signal(int)
    #: brand and name of the reason whose people are wanted
    people_wanted = Signal(int, str)

    def __init__(self, parent: QWidget | None = None, *, at_once: bool = True) -> None:
        super().__init__(parent)
        named(self, "reasonsView", tr("Reasons"))
        give_ground(self, "paper", is_pane=True)
        self._reasons: tuple[ReasonReport, ...] = ()
        self._brand: int | None = None
        self._today = date.min
        self.begin_making(self._make(), at_once=at_once)

    def _make(self) -> Iterator[None]:
        self.list = ReasonList()
        self.detail = ReasonDetail()
        yield
        self.cross = CrossPage()
        yield
        self._sides = SegmentedControl(
            (("reasons", tr("Reasons")), ("channels", tr("Channels"))), tr("What to look at")
        )
        self._cases: tuple[CaseFacts, ...] = ()
        self._side = "reasons"
        self._brands = Choice(tr("All brands"), tr("Brand"), self)
        self._span = Choice("", tr("Period"), self)
        self._digest = plain_button(tr("Share a digest"), "share", tip=tr("Make a report of this period to share"))
        self._add = link_button(tr("Add a reason"))
        icons.put(self._add, "plus", "ink", 14)
        named(self._add, "addReasonButton", tr("Add a reason to the list"))
        yield
        self._lay_out()
        yield
        self._sides.chosen.connect(self.show_side)
        self._sides.choose(self._side)
        self._brands.chosen.connect(self.brand_chosen)
        self._span.chosen.connect(lambda weeks: self.span_chosen.emit(weeks))
        self._digest.clicked.connect(self.digest_requested)
        self._digest.setObjectName("reasonsDigestButton")
        self._add.clicked.connect(self._ask_new)
        self.list.chosen.connect(self._show_chosen)
        self.list.menu_wanted.connect(self._open_menu)
        self.detail.change_wanted.connect(self.ask_change)
        self.detail.change_dropped.connect(self.change_dropped)
        self.detail.review_wanted.connect(self.review_wanted)
        self.detail.people_wanted.connect(self._want_people)
        theme.watcher.theme_changed.connect(self._measure)
        self._measure()

    def _lay_out(self) -> None:
        self._head = QWidget()
        self._row = QHBoxLayout(self._head)
        self._row.addWidget(Label(tr("Reasons"), "page"))
        self._row.addSpacing(theme.px(8))
        self._row.addWidget(self._sides)
        self._row.addStretch(1)
        for widget in (self._brands.button, self._span.button, self._digest):
            self._row.addWidget(widget)
        self._digest_words, self._has_brands = self._digest.text(), True
        self._headings = _Headings()
        self.findings = Findings()
        self.findings.reason_wanted.connect(self.list.choose)
        side = QWidget()
        give_ground(side, "list")
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.findings)
        left.addWidget(self._headings)
        left.addWidget(self.list, 1)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._add)
        # A hint that is too long in another language is left out rather than cut, or pushing the reason's own page narrow.
        hint = PartsLabel("", "body", "text3")
        hint.show_parts([(1, tr("or right-click one to rename or merge it"))])
        self._foot.addWidget(hint, 1)
        left.addLayout(self._foot)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(1)
        self._split.addWidget(side)
        self._split.addWidget(self.detail)
        self._split.setStretchFactor(1, 1)
        self._split.setCollapsible(0, False)
        self._split.setCollapsible(1, False)
        self._body = QStackedWidget()
        self._body.addWidget(self._split)
        self._body.addWidget(self._make_empty())
        self._body.addWidget(self.cross)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(Hairline())
        column.addWidget(self._body, 1)

    def _make_empty(self) -> QWidget:
        empty = QWidget()
        column = QVBoxLayout(empty)
        title = Label(tr("No complaint has a reason yet"), "name")
        what = wrapping_label(tr("Press T at a complaint and say why this customer would not come back."))
        for label in (title, what):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        column.addWidget(title)
        column.addWidget(what)
        column.addStretch(3)
        return empty

    def _measure(self) -> None:
        px = theme.px
        self._head.setFixedHeight(px(theme.HEADER) - 1)
        self._row.setContentsMargins(px(24), 0, px(24), 0)
        self._row.setSpacing(px(8))
        self._foot.setContentsMargins(theme.sides(px(20), px(8), px(16), px(12)))
        self._foot.setSpacing(px(6))
        self._share()

    def _share(self) -> None:
        """The list takes its width where there is room, and never more than two fifths."""
        wide = min(theme.px(LIST_WIDTH), self.width() * 2 // 5)
        self._split.setSizes([wide, max(1, self.width() - wide)])

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._share()
        self._fit_head()

    def _fit_head(self) -> None:
        """Gives way where there is little room: first words on a button, then the brand, which the sidebar offers too."""
        self._digest.setText(self._digest_words)
        self._brands.button.setVisible(self._has_brands)
        for give_way in (lambda: self._digest.setText(""), self._brands.button.hide):
            self._row.invalidate()
            if self._row.sizeHint().width() <= self.width():
                break
            give_way()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(900), theme.px(600))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(460), theme.px(300))

    # --- what it shows ---

    def show_choices(self, *, brands: Sequence[tuple[int, str]], brand: int | None, weeks: int) -> None:
        """Brands to choose from as (id, name) and which is in view; the length of time in weeks."""
        self._brand = brand if brand is not None or len(brands) != 1 else brands[0][0]
        self._brands.show_choices(brands, brand)
        self._has_brands = len(brands) > 1
        self._span.show_choices([(one, tr(words)) for one, words in SPANS], weeks)
        self._fit_head()
        self._headings.show_weeks(weeks)
        # A reason belongs to one brand's list, so a new one needs to know which.
        self._add.setEnabled(self._brand is not None)
        self._add.setToolTip("" if self._brand is not None else tr("Choose a brand first: each has its own list"))

    def show_side(self, side: str) -> None:
        """`reasons`: the list with one of them in full; `channels`: which channels send which complaints."""
        self._side = side
        self._sides.choose(side)
        self._turn()

    def _turn(self) -> None:
        if self._side == "channels":
            self.cross.show_cases(self._cases)  # counting thousands takes a while: only where somebody looks
        self._body.setCurrentIndex(2 if self._side == "channels" else 0 if self._reasons else 1)

    def show_cases(self, cases: Sequence[CaseFacts]) -> None:
        """The complaints of the time in view, with their facts."""
        self._cases = tuple(cases)
        self._turn()

    def show_reasons(self, reasons: Sequence[ReasonReport], today: date) -> None:
        """Show these, the most named first; the one in view stays in view."""
        fresh = tuple(reasons)
        if [_shown(one) for one in fresh] == [_shown(one) for one in self._reasons] and today == self._today:
            # Time passes every half minute: nobody's place in the list or in a quote is lost for that.
            self._turn()
            return
        chosen = self.list.chosen_reason()
        self._reasons, self._today = fresh, today
        self.list.show_reasons(self._reasons, chosen.id if chosen else None)
        self.findings.show_findings(wording.findings(self._reasons))
        self._turn()
        self._show_chosen()

    def _show_chosen(self, _reason_id: int = 0) -> None:
        one = self.list.chosen_reason()
        if one is not None:
            self.detail.show_reason(one)

    # --- what the owner asks for ---

    def ask_change(self) -> None:
        """Ask what was changed about the reason in view."""
        one = self.list.chosen_reason()
        if one is None:
            return
        question = ChangeQuestion(one.name, self._today, self)
        question.answered.connect(lambda words, day: self.change_recorded.emit(one.id, words, day))
        question.closed.connect(question.deleteLater)
        question.open_below(self.detail.change_button, align_right=True)

    def _ask_new(self) -> None:
        question = NameQuestion(tr("Add a reason"), parent=self)
        brand = self._brand
        question.answered.connect(lambda words: self.reason_added.emit(brand, words))
        question.closed.connect(question.deleteLater)
        question.open_below(self._add)

    def _ask_name(self, one: ReasonReport) -> None:
        question = NameQuestion(tr("Rename “{name}”", name=one.name), one.name, parent=self)
        question.answered.connect(lambda words: self.reason_renamed.emit(one.id, words))
        question.closed.connect(question.deleteLater)
        question.open_below(self._headings)

    def _open_menu(self, reason_id: int, at: QPoint) -> None:
        self.menu_about(reason_id).popup(at)

    def menu_about(self, reason_id: int) -> QMenu:
        """The menu about one reason: rename, or merge into another of the same brand."""
        one = next(reason for reason in self._reasons if reason.id == reason_id)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Rename…")).triggered.connect(lambda: self._ask_name(one))
        merge = menu.addMenu(tr("Merge into"))
        for other in self._reasons:
            if other.brand_id == one.brand_id and other.id != one.id:
                merge.addAction(other.name.replace("&", "&&")).triggered.connect(
                    lambda _checked=False, into=other.id: self.reasons_merged.emit(one.id, into)
                )
        merge.setEnabled(not merge.isEmpty())
        return menu

    def _want_people(self, reason_id: int) -> None:
        one = next((reason for reason in self._reasons if reason.id == reason_id), None)
        if one is not None:
            self.people_wanted.emit(one.brand_id, one.name)


def _shown(one: ReasonReport) -> tuple[object, ...]:
    """All that is to be seen of a reason: without the seconds that have passed since it was reckoned."""
    changes = tuple((made.change, wording.effect_words(made.effect)) for made in one.changes)
    figures = one.figures
    words = (wording.about(one), wording.trend_words(one))
    return (one.id, one.brand, one.name, figures.count, figures.weeks, one.quotes, changes, words)


class _Headings(QWidget):
    """The names of the list's columns."""

    def __init__(self) -> None:
        super().__init__()
        self._weeks = 26
        theme.watcher.theme_changed.connect(self._measure)
        self._measure()

    def show_weeks(self, weeks: int) -> None:
        self._weeks = weeks
        self.update()

    def _measure(self) -> None:
        self.setFixedHeight(theme.px(36))

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setFont(theme.font("section"))
        painter.setPen(theme.colour("text3"))
        px, mirrored = theme.px, self.isRightToLeft()
        start = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        left, right = start | Qt.AlignmentFlag.AlignLeft, start | Qt.AlignmentFlag.AlignRight
        width, height, top = self.width(), self.height(), px(4)
        spark = spark_column(width)
        weeks = plural("{n} week", "{n} weeks", self._weeks) if spark else ""
        for x, wide, words, at_end in (
            (px(20), width - px(spark + COUNT + 40), tr("Why they would not come back"), False),
            (width - px(spark + COUNT + 24), px(spark + 10), weeks, False),
            (width - px(COUNT + 24), px(COUNT + 4), tr("Said by"), True),
        ):
            place = width - x - wide if mirrored else x
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, wide)
            painter.drawText(place, top, wide, height - top, right if at_end != mirrored else left, shown)
        painter.end()
