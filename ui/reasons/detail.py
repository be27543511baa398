"""One reason in full: its weeks, what was changed about it, and its customers' own words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QMenu, QScrollArea, QVBoxLayout, QWidget

from store.reason_figures import ChangeMade, Quote, ReasonReport
from store.rules.reason_maths import Trend
from ui import formatting, icons, theme
from ui import reason_words as wording
from ui.lettering import named, put_into, wrapping_label
from ui.overlay_bar import OverlayBar
from ui.reasons.chart import ReasonChart
from ui.texts import plural, tr
from ui.widgets import Hairline, IconButton, Label, Paragraph, Stars, link_button, primary_button
from ui.widgets.chart import ChartFrame
from ui.widgets.labels import ElidedLabel

#: Below this width the quotes stand below the changes rather than beside them.
_BESIDE = 640


class ReasonDetail(QWidget):
    """Emits that a change is to be noted or taken off, which review to open, and that all who said it are wanted."""

    change_wanted = Signal()
    change_dropped = Signal(int)
    review_wanted = Signal(int)
    people_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reason: ReasonReport | None = None
        self._name = Label("", "title")
        self._name.setWordWrap(True)
        self._about = wrapping_label("")
        self.change_button = primary_button(tr("We changed something"), "diamond-plus")
        named(self.change_button, "changedButton", tr("We changed something about this reason"))
        self.change_button.clicked.connect(self.change_wanted)
        self.chart = ReasonChart()
        self._frame = ChartFrame(self.chart, tr("how often it was named"))
        self._changes, self._quotes = QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        theme.watcher.theme_changed.connect(self._show_again)

    def _lay_out(self) -> None:
        self._page = page = QWidget()
        px = theme.px
        column = QVBoxLayout(page)
        column.setContentsMargins(px(28), px(24), px(28), px(24))
        column.setSpacing(px(22))
        self._top = top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        top.setSpacing(px(16))
        words = QVBoxLayout()
        words.setSpacing(px(4))
        words.addWidget(self._name)
        words.addWidget(self._about)
        top.addLayout(words, 1)
        top.addWidget(self.change_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        column.addWidget(self._frame)
        self._lower = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lower.setSpacing(px(36))
        for part, stretch in ((self._changes, 1), (self._quotes, 1)):
            part.setSpacing(0)
            self._lower.addLayout(part, stretch)
        column.addLayout(self._lower)
        column.addStretch(1)
        self._scroll = scroll = QScrollArea()
        scroll.setAccessibleName(tr("The reason in full"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        put_into(scroll, page)
        self._bar = OverlayBar(scroll, scroll)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        beside = self.width() >= theme.px(_BESIDE)
        self._lower.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        # Beside the button the words keep at least their half; where they could not, it stands below them.
        wide = self.width() - theme.px(28) * 2 >= 2 * self.change_button.sizeHint().width() + theme.px(16)
        self._top.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._keep_height()

    def _keep_height(self) -> None:
        """The page scrolls rather than squeezing its lines: words of several lines ask for less height than they need."""
        layout = self._page.layout()
        layout.activate()
        width = max(self._scroll.viewport().width(), layout.totalMinimumSize().width())
        needed = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        self._page.setMinimumHeight(max(0, needed))

    # --- what it shows ---

    def show_reason(self, one: ReasonReport) -> None:
        self._reason = one
        self._name.setText(one.name[:1].upper() + one.name[1:])
        self._about.setText(wording.about(one))
        told = any(made.effect.before is not None for made in one.changes)
        self._frame.show_words(
            tr("Complaints per week that name {name}", name=formatting.isolated(one.name)),
            tr("Dashed: the average before and after the change")
            if told
            else tr("By the week in which they were written"),
        )
        self.chart.show_weeks(
            one.figures.weeks, until=one.until, zone=one.timezone, changes=one.changes, name=one.name,
            reviews=one.reviews_by_week,
        )  # fmt: skip
        self._show_changes(one)
        self._show_quotes(one)
        self._keep_height()

    def _show_again(self) -> None:
        if self._reason is not None:
            self.show_reason(self._reason)

    def _show_changes(self, one: ReasonReport) -> None:
        _empty(self._changes)
        self._changes.addWidget(Label(tr("What we changed"), "name"))
        self._changes.addSpacing(theme.px(8))
        if not one.changes:
            advice = tr(
                "Nothing noted yet. Once you change something, note it here: Heard then tells whether it helped."
            )
            self._changes.addWidget(wrapping_label(advice, tone="text3"))
        for made in one.changes:
            self._changes.addWidget(Hairline())
            self._changes.addWidget(self._change_row(one, made))
        if one.changes:
            self._changes.addWidget(Hairline())
        helped = [made for made in one.changes if made.effect.trend is Trend.DOWN]
        if helped and one.figures.count:
            row = QHBoxLayout()
            row.setContentsMargins(0, theme.px(10), 0, 0)
            row.setSpacing(theme.px(6))
            number = one.figures.count
            asks = plural("Tell the {n} person who said this?", "Tell the {n} people who said this?", number)
            row.addWidget(Label(asks, "meta", "text3"))
            show = link_button(tr("Show them"), small=True)
            shows = plural(
                "Show the {n} person who named {name}", "Show the {n} people who named {name}", number, name=one.name
            )
            named(show, "showPeopleButton", shows)
            show.clicked.connect(lambda: self.people_wanted.emit(one.id))
            row.addWidget(show)
            row.addStretch(1)
            self._changes.addLayout(row)
        self._changes.addStretch(1)

    def _change_row(self, one: ReasonReport, made: ChangeMade) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, theme.px(8), 0, theme.px(8))
        line.setSpacing(theme.px(10))
        line.addWidget(_icon("diamond-empty", "text", 14, self.devicePixelRatioF()), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(made.change.text, "strong"))
        day = formatting.short_day(made.change.at, one.timezone, now=one.until)
        words.addWidget(ElidedLabel(f"{day}, {one.brand}", "meta", "text3"))
        line.addLayout(words, 1)
        icon, role = wording.SIGNS[made.effect.trend]
        line.addWidget(_icon(icon, role, 14, self.devicePixelRatioF()))
        line.addWidget(Label(wording.effect_words(made.effect), "metastrong", role))
        more = IconButton("more", tr("About the change: {text}", text=made.change.text), size=14)
        more.setProperty("kind", "small")
        menu = QMenu(more)
        menu.addAction(tr("Take it off the list")).triggered.connect(
            lambda _checked=False, which=made.change.id: self.change_dropped.emit(which)
        )
        more.setMenu(menu)
        line.addWidget(more)
        return row

    def _show_quotes(self, one: ReasonReport) -> None:
        _empty(self._quotes)
        self._quotes.addWidget(Label(tr("In their words"), "name"))
        self._quotes.addSpacing(theme.px(10))
        if not one.quotes:
            self._quotes.addWidget(wrapping_label(tr("Nobody named it in this time."), tone="text3"))
        for quote in one.quotes:
            self._quotes.addWidget(self._quote(one, quote))
            self._quotes.addSpacing(theme.px(16))
        self._quotes.addStretch(1)

    def _quote(self, one: ReasonReport, quote: Quote) -> QWidget:
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(13))
        line.addWidget(_Rule())
        words = QVBoxLayout()
        words.setSpacing(theme.px(3))
        says = Paragraph(f"“{quote.text}”", "voice")
        if formatting.reads_right_to_left(quote.text):
            says.setText(f"«{quote.text}»")
            says.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        words.addWidget(says)
        who = QHBoxLayout()
        who.setSpacing(theme.px(8))
        stars = Stars(11)
        stars.show_rating(quote.rating, quote.verdict)
        who.addWidget(stars)
        day = formatting.short_day(quote.opened_at, one.timezone, now=one.until)
        author = quote.author or tr("Somebody")
        opens = link_button(f"{formatting.isolated(author)} · {day}".replace("&", "&&"), small=True)
        opens.setAccessibleName(tr("Open the review by {author}, {day}", author=author, day=day))
        opens.clicked.connect(lambda: self.review_wanted.emit(quote.review_id))
        who.addWidget(opens)
        who.addStretch(1)
        words.addLayout(who)
        line.addLayout(words, 1)
        return box


class _Rule(QFrame):
    """The line of two pixels beside a customer's words: theirs is grey."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(theme.px(2))

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("edge"))
        painter.end()


def _icon(name: str, role: str, size: int, ratio: float) -> QLabel:
    glyph = QLabel()
    glyph.setPixmap(icons.pixmap(name, role, theme.px(size), ratio))
    return glyph


def _empty(layout: QBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            _empty(inner)
