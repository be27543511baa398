"""The head of the figures' page: brand, source, length of the period, which one, and the two ways to hand it over."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.texts import mark, tr
from ui.widgets import IconButton, Label, SegmentedControl, plain_button
from ui.widgets.choice import Choice

PERIODS = (("week", mark("Week")), ("month", mark("Month")), ("quarter", mark("Quarter")), ("year", mark("Year")))


class CoverageHeader(QWidget):
    brand_chosen = Signal(object)
    source_chosen = Signal(object)
    period_chosen = Signal(str)
    period_moved = Signal(int)
    export_requested = Signal()
    digest_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brand = Choice(tr("All brands"), tr("Brand"), self)
        self._source = Choice(tr("All sources"), tr("Source"), self)
        self._periods = SegmentedControl([(key, tr(words)) for key, words in PERIODS], tr("Length of the period"))
        self._earlier = IconButton("chevron-left", tr("The period before"))
        self._later = IconButton("chevron-right", tr("The period after"))
        self._name = Label("", "strong")
        self._export = plain_button(
            tr("Export"), "download", tip=tr("Write the response log of this period as a CSV file (Ctrl+E)")
        )
        self._export.setObjectName("exportButton")
        self._digest = plain_button(tr("Share a digest"), "share", tip=tr("Make a report of this period to share"))
        self._digest.setObjectName("digestButton")
        self._zone = Label("", "meta", "text3")
        self._zone.setObjectName("coverageZone")
        self._zone.setToolTip(tr("Days, weeks and months run by this clock; a brand's settings name it."))
        self._row = QHBoxLayout(self)
        self._title = Label(tr("Coverage"), "page")
        self._row.addWidget(self._title)
        self._row.addWidget(self._zone)
        self._row.addStretch(1)
        for widget in (self._brand.button, self._source.button, self._periods):
            self._row.addWidget(widget)
        self._row.addSpacing(theme.px(4))
        for widget in (self._earlier, self._name, self._later):
            self._row.addWidget(widget)
        self._row.addSpacing(theme.px(4))
        self._row.addWidget(self._export)
        self._row.addWidget(self._digest)
        self._brand.chosen.connect(self.brand_chosen)
        self._source.chosen.connect(self.source_chosen)
        self._periods.chosen.connect(self.period_chosen)
        self._earlier.clicked.connect(lambda: self.period_moved.emit(-1))
        self._later.clicked.connect(lambda: self.period_moved.emit(1))
        self._export.clicked.connect(self.export_requested)
        self._digest.clicked.connect(self.digest_requested)
        theme.watcher.theme_changed.connect(self._measure)
        self._measure()
        self._periods.choose("month")

    def show_choices(
        self,
        *,
        brands: Sequence[tuple[int, str]],
        brand: int | None,
        sources: Sequence[tuple[int, str]],
        source: int | None,
    ) -> None:
        self._brand.show_choices(brands, brand)
        self._source.show_choices(sources, source)
        self._fit()

    def show_period(self, key: str, name: str, *, has_next: bool, zone: str = "") -> None:
        self._periods.choose(key)
        self._zone.setText(zone)
        self._name.setText(name)
        self._later.setEnabled(has_next)
        self._later.setToolTip(tr("The period after") if has_next else tr("This is the newest period"))
        self._fit()

    def _measure(self) -> None:
        self.setFixedHeight(theme.px(theme.HEADER) - 1)
        self._row.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        self._row.setSpacing(theme.px(8))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(460), theme.px(theme.HEADER) - 1)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Gives way where there is little room: first the brand, which the sidebar offers too, then words on buttons, at
        last the name of the page, which stands out in the sidebar, and what the menu does too, before the choice of a
        period would be cut."""
        self._zone.setVisible(bool(self._zone.text()))
        for one in (self._title, self._brand.button, self._source.button, self._export, self._digest):
            one.show()
        self._digest.setText(tr("Share a digest"))
        self._export.setText(tr("Export"))
        for give_way in (
            self._brand.button.hide, lambda: self._digest.setText(""), lambda: self._export.setText(""),
            self._source.button.hide, self._zone.hide, self._title.hide,
            self._digest.hide, self._export.hide,
        ):  # fmt: skip
            self._row.invalidate()
            if self._row.sizeHint().width() <= self.width():
                break
            give_way()
