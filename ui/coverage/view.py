"""The page of figures: how many were heard, how fast, and what came of it. Every number is reckoned elsewhere.

`show_figures` takes any value with the attributes of the product's coverage record; None shows as "–".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from html import escape

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QHideEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from store.rules.coverage_maths import CoverageFigures, Members
from ui import formatting, theme
from ui.coverage import wording
from ui.coverage.charts import HoursChart, TrendChart
from ui.coverage.figure_card import FigureCard
from ui.coverage.header import CoverageHeader
from ui.coverage.legend import Legend
from ui.coverage.ratings_chart import RatingsChart
from ui.coverage.row_charts import SourcesChart, WaitingChart
from ui.coverage.tiles import FigureLabel, Tile
from ui.figure_values import Charts
from ui.in_turns import MadeInTurns
from ui.lettering import give_ground, put_into
from ui.overlay_bar import OverlayBar
from ui.texts import mark, plural, tr, whole
from ui.widgets import Hairline, Label, PartsBar
from ui.widgets.chart import ChartFrame
from ui.widgets.labels import MIRRORED

_WIDEST = 16_777_215  # Qt's own bound for a widget's size
#: Heights at the 13 px font: of the two charts above, by how much they may grow, and of the air below the page.
_CHART_HEIGHT, _MOST_GROWN, _AIR_BELOW = 224, 200, 24
_TILES = (
    ("median_hours_to_reply", mark("Median time to reply")),
    ("within_target", mark("Within target")),
    ("accounted_for", mark("Accounted for")),
    ("won_back", mark("Won back")),
    ("promises_kept", mark("Promises kept")),
    ("conversations", mark("Conversations")),
)


class CoverageView(MadeInTurns, QWidget):
    """Emits which brand, source and period the owner wants, and what to hand over; shows what it is told."""

    brand_chosen = Signal(object)
    source_chosen = Signal(object)
    period_chosen = Signal(str)
    period_moved = Signal(int)
    export_requested = Signal()
    digest_requested = Signal()
    span_chosen = Signal(str)
    #: ids of the reviews behind a figure, and what they are
    reviews_wanted = Signal(object, str)

    def __init__(self, parent: QWidget | None = None, *, at_once: bool = True) -> None:
        super().__init__(parent)
        self.setObjectName("coverageView")
        self.setAccessibleName(tr("Coverage"))
        give_ground(self, "paper", is_pane=True)
        self.begin_making(self._make(), at_once=at_once)

    def _make(self) -> Iterator[None]:
        self.header = CoverageHeader()
        self._figure = FigureLabel()
        self._sentence = QLabel()
        self._sentence.setTextFormat(Qt.TextFormat.RichText)
        self._sentence.setWordWrap(True)
        if self.isRightToLeft():
            self._sentence.setAlignment(MIRRORED)
        self._words = ("", "")
        self._members: Mapping[Members, Sequence[int]] = {}
        self._bar = PartsBar(22)
        self._legend = Legend()
        yield
        self.tiles = {key: Tile(key, tr(name)) for key, name in _TILES}
        yield
        self._trend = ChartFrame(TrendChart(), tr("coverage over time"))
        self._spans = self._offer_spans()
        self._hours = ChartFrame(HoursChart(), tr("time to reply"))
        yield
        self._waiting = ChartFrame(WaitingChart(), tr("who is waiting"))
        self._sources = ChartFrame(SourcesChart(), tr("coverage by source"))
        self._ratings = ChartFrame(RatingsChart(), tr("ratings raised"))
        self._note = Label("", "meta", "text3")
        self._note.setWordWrap(True)
        yield
        self._lay_out()
        yield
        for signal in (
            "brand_chosen",
            "source_chosen",
            "period_chosen",
            "period_moved",
            "export_requested",
            "digest_requested",
        ):
            getattr(self.header, signal).connect(getattr(self, signal))
        for figure in (self._figure, *self.tiles.values()):
            figure.asked.connect(self.open_card)
        for frame in (self._trend, self._hours, self._waiting, self._sources, self._ratings):
            frame.chart.reviews_wanted.connect(self.reviews_wanted)
        self._unpainted: list[Sequence[QWidget]] = []
        #: A timer and no event of the loop's own: one of them is painted before the next is.
        self._painting = QTimer(self, interval=0)
        self._painting.timeout.connect(self._paint_next)
        theme.watcher.theme_changed.connect(self._measure)
        self._measure()

    # --- how it comes in sight ---

    def showEvent(self, event: QShowEvent) -> None:
        """The tiles and each chart are painted in turns of their own, from above: all with the rest take longer than a frame."""
        super().showEvent(event)
        charts = (self._trend, self._hours, self._waiting, self._sources, self._ratings)
        self._unpainted = [tuple(self.tiles.values()), *((frame,) for frame in charts)]
        for parts in self._unpainted:
            for part in parts:
                part.setUpdatesEnabled(False)
        self._painting.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        while self._unpainted:
            self._paint_next()

    def _paint_next(self) -> None:
        for part in self._unpainted.pop(0):
            part.setUpdatesEnabled(True)
        if not self._unpainted:
            self._painting.stop()

    # --- what it shows ---

    def show_choices(
        self, *, brands: Sequence[tuple[int, str]] = (), brand: int | None = None,
        sources: Sequence[tuple[int, str]] = (), source: int | None = None,
    ) -> None:  # fmt: skip
        """Brands and sources to choose from as (id, name), and which is in view (None = all)."""
        self.header.show_choices(brands=brands, brand=brand, sources=sources, source=source)

    def show_period(self, key: str, name: str, *, has_next: bool, zone: str = "") -> None:
        """`key` is week, month, quarter or year; `name` is the one in view ("November"), `zone` by whose clock it runs."""
        self.header.show_period(key, name, has_next=has_next, zone=zone)

    def show_figures(
        self, figures: CoverageFigures, charts: Charts | None = None, *, period: str = "", change: str = ""
    ) -> None:
        """`period` as it stands in a sentence ("in November"); `change` a sentence of comparison, or nothing."""
        for step in self.steps_to_show(figures, charts, period=period, change=change):
            step()

    def steps_to_show(
        self, figures: CoverageFigures, charts: Charts | None = None, *, period: str = "", change: str = ""
    ) -> tuple[Callable[[], None], ...]:
        """What `show_figures` does, in steps of which each can have a frame of its own: all the charts take more than one."""
        charts = charts or Charts()
        return (
            lambda: self._show_tiles(figures, charts, period, change),
            lambda: self._show_trend(charts),
            lambda: self._show_hours(charts),
            lambda: self._show_waiting(charts),
            lambda: self._show_sources(charts, period),
            lambda: self._show_ratings(figures, charts),
        )

    def _show_tiles(self, figures: CoverageFigures, charts: Charts, period: str, change: str) -> None:
        counted = figures.complaints - figures.set_aside
        self._figure.show_figure(formatting.percent(figures.coverage))
        self._words = (wording.sentence(figures, counted, period), change if counted else "")
        self._spell()
        parts = wording.parts(figures)
        self._bar.show_parts(parts)
        self._legend.show_parts(parts)
        details = {**wording.details(figures), **charts.details}
        for key, tile in self.tiles.items():
            value = getattr(figures, key)
            if key == "median_hours_to_reply":
                words = formatting.hours(value)
            elif key == "conversations":
                words = formatting.figure(value)
            elif key == "won_back":
                words = formatting.percent(figures.won_back / figures.heard if figures.heard else None)
            else:
                words = formatting.percent(value)
            tile.show_value(words, details.get(key, ""))
        self._arrange()  # the tiles' lines have other lengths now
        self._members = charts.members

    def _show_trend(self, charts: Charts) -> None:
        self._trend.setVisible(len(charts.trend) > 1)
        self._trend.chart.show_points(charts.trend, charts.change)
        self._trend.show_words(
            charts.trend_title or tr("Coverage over time"),
            tr("Share of complaints heard, per week, in percent")
            if charts.trend_span == "week"
            else tr("Share of complaints heard, per month, in percent"),
        )
        for span, action in self._spans.items():
            action.setChecked(span == charts.trend_span)

    def _show_hours(self, charts: Charts) -> None:
        self._hours.setVisible(any(bucket.number for bucket in charts.hours))
        self._hours.chart.show_buckets(charts.hours, charts.target, charts.target_at)
        replies = sum(bucket.number for bucket in charts.hours)
        in_time = replies - sum(bucket.late for bucket in charts.hours)
        found = plural(
            "{in_time} of {n} reply came within the target",
            "{in_time} of {n} replies came within the target",
            replies,
            in_time=in_time,
        )
        self._hours.show_words(
            charts.hours_title or found, tr("Hours from complaint to first reply, number of replies")
        )

    def _show_waiting(self, charts: Charts) -> None:
        self._waiting.setVisible(bool(charts.waiting))
        waiting = sum(bucket.number for bucket in charts.waiting)
        people = tr("One person is waiting")
        if waiting != 1:
            people = tr("{number} people are waiting", number=formatting.number_word(waiting))
        self._waiting.chart.show_buckets(charts.waiting)
        self._waiting.show_words(
            tr("Nobody is waiting") if not waiting else people,
            charts.longest or tr("By age, one mark for each person"),
        )

    def _show_sources(self, charts: Charts, period: str) -> None:
        self._sources.setVisible(bool(charts.sources))
        self._sources.chart.show_sources(charts.sources)
        self._sources.show_words(
            charts.sources_title or tr("Coverage by source"),
            tr("Heard {period}, and median time to reply", period=period)
            if period
            else tr("Heard, and median time to reply"),
        )

    def _show_ratings(self, figures: CoverageFigures, charts: Charts) -> None:
        self._ratings.setVisible(bool(charts.ratings))
        self._ratings.chart.show_changes(charts.ratings)
        raised = charts.ratings[0].raised if charts.ratings else 0
        if raised > 1:
            words = tr("{n} people raised their rating", n=whole(raised))
        else:
            words = tr("One person raised their rating") if raised else tr("Nobody raised their rating")
        self._ratings.show_words(words, tr("Within 90 days of our reply"))
        self._note.setText(
            plural(
                "{n} review set aside as spam, double, not about you or from before you began: not counted.",
                "{n} reviews set aside as spam, double, not about you or from before you began: not counted.",
                figures.set_aside,
            )
            if figures.set_aside
            else ""
        )

    def open_card(self, key: str) -> FigureCard:
        """What a figure means, and the reviews behind it."""
        anchor = self._figure if key == "coverage" else self.tiles[key]
        name, value = (tr("Coverage"), anchor.text()) if key == "coverage" else (anchor.name, anchor.value())
        card = FigureCard(key, name, value, self._members, self)
        card.reviews_wanted.connect(self.reviews_wanted)
        card.closed.connect(card.deleteLater)
        card.open_below(anchor)
        return card

    def _spell(self) -> None:
        first, second = self._words
        size = theme.font("voice").pixelSize()
        self._sentence.setText(
            f'<span style="font-size:{size}px; font-weight:600; color:{theme.current().text}">{escape(first)}</span> '
            f'<span style="font-size:{size}px; color:{theme.current().text2}">{escape(second)}</span>'
        )
        self._sentence.setAccessibleName(f"{first} {second}".strip())

    # --- how it is made ---

    def _offer_spans(self) -> dict[str, QAction]:
        """The trend's menu offers weeks or months."""
        group = QActionGroup(self)
        spans = {}
        self._trend.menu.addSeparator()
        for span, words in (("week", tr("By week")), ("month", tr("By month"))):
            action = self._trend.menu.addAction(words)
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, span=span: self.span_chosen.emit(span))
            group.addAction(action)
            spans[span] = action
        return spans

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._top = QHBoxLayout()
        self._top.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.addWidget(self._sentence)
        words.addWidget(self._bar)
        words.addWidget(self._legend)
        self._top.addLayout(words, 1)
        self._top_words = words
        column.addLayout(self._top)
        column.addWidget(Hairline())
        self._tiles_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._tiles_row.setSpacing(0)
        self._between = Hairline(vertical=True)
        self._halves: list[QHBoxLayout] = []
        for three in (list(self.tiles.values())[:3], list(self.tiles.values())[3:]):
            half = QHBoxLayout()
            half.setSpacing(0)
            self._halves.append(half)
            for place, tile in enumerate(three):
                if place:
                    half.addWidget(Hairline(vertical=True))
                half.addWidget(tile, 1)
            if self._tiles_row.count():
                self._tiles_row.addWidget(self._between)
            self._tiles_row.addLayout(half, 1)
        column.addLayout(self._tiles_row)
        column.addWidget(Hairline())
        self._upper, self._lower = QHBoxLayout(), QHBoxLayout()
        self._upper.addWidget(self._trend, 60)
        self._upper.addWidget(self._hours, 50)
        self._lower.addWidget(self._waiting, 27)
        self._lower.addWidget(self._sources, 48)
        self._lower.addWidget(self._ratings, 34)
        column.addLayout(self._upper)
        column.addLayout(self._lower)
        self._note_row = QHBoxLayout()
        self._note_row.addWidget(self._note)
        column.addLayout(self._note_row)
        column.addStretch(1)
        scroll = QScrollArea()
        self._scroll, self._page, self._grown = scroll, page, 0
        scroll.setAccessibleName(self.accessibleName())
        scroll.setWidgetResizable(True)
        put_into(scroll, page)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scrolls = OverlayBar(scroll, scroll)  # one that takes room would have everything laid out again
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(Hairline())
        whole.addWidget(scroll, 1)

    def _measure(self) -> None:
        px = theme.px
        self._top.setContentsMargins(theme.sides(px(28), px(25), px(34), px(21)))
        self._sentence.setMinimumHeight(px(24))
        self._top.setSpacing(px(36))
        self._top_words.setSpacing(px(10))
        for row, below in ((self._upper, 0), (self._lower, px(20))):
            row.setContentsMargins(theme.sides(px(28), px(24), px(22), below))
            row.setSpacing(px(36))
        self._note_row.setContentsMargins(px(28), 0, px(28), px(20))
        for tile in self.tiles.values():
            tile.updateGeometry()  # its words are wider in larger type
        self._spell()
        self._arrange()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Stands parts below each other where they would not fit beside each other."""
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        widest = max(tile.width_for_words() for tile in self.tiles.values())
        wide = self.width() >= len(self.tiles) * (widest + 1) + theme.px(8)
        self._tiles_row.setDirection(beside if wide else below)
        # The first words of each row stand on the page's left edge; the line between two rows runs across it.
        for place, half in enumerate(self._halves):
            half.setContentsMargins(theme.sides(0 if wide and place else theme.px(8), 0, 0, 0))
        self._between.setMinimumSize(1, 1)
        self._between.setMaximumSize(1 if wide else _WIDEST, _WIDEST if wide else 1)
        self._upper.setDirection(beside if self.width() >= theme.px(820) else below)
        self._lower.setDirection(beside if self.width() >= theme.px(1000) else below)
        self._share_height()

    def _share_height(self) -> None:
        """The two charts of the upper row take what height a high window leaves over, up to half as much again and more."""
        free = self._scroll.viewport().height() - self._page.sizeHint().height() - theme.px(_AIR_BELOW)
        spare = int(free * 13.0 / theme.base_pixels()) + self._grown
        beside = self._upper.direction() == QBoxLayout.Direction.LeftToRight
        self._grown = min(max(spare, 0), _MOST_GROWN) if beside else 0
        for frame in (self._trend, self._hours):
            frame.chart.grow_to(_CHART_HEIGHT + self._grown)
