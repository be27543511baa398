"""The sidebar as a whole, and its narrow form, the rail of 52 px. It shows values and emits intents, nothing more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from ui import icons, theme
from ui.lettering import give_ground
from ui.sidebar.source_list import SourceLine, SourceList
from ui.sidebar.view_list import View, ViewList
from ui.texts import mark, tr
from ui.widgets import Hairline, IconButton, Label, WeekDots
from ui.widgets.pictures import paint_kept

if TYPE_CHECKING:
    from ui.figure_values import WeekDay

#: The views in their groups, by key.
VIEWS = (
    (
        View("waiting", mark("Waiting"), "inbox"),
        View("unrated", mark("Unrated"), "help"),
        View("followups", mark("Follow-ups"), "alarm"),
        View("outbox", mark("Outbox"), "send"),
        View("thank", mark("To thank"), "heart"),
    ),
    (
        View("answered", mark("Answered"), "check-double", counts=False),
        View("all", mark("All reviews"), "layers", counts=False),
    ),
    (
        View("coverage", mark("Coverage"), "pie", counts=False),
        View("reasons", mark("Reasons"), "list-ordered", counts=False),
        View("log", mark("Response log"), "table", counts=False),
    ),
)


class BrandSwitcher(QPushButton):
    """The brand in view, with a menu of all. Emits the brand's id, or None for all of them."""

    brand_chosen = Signal(object)
    new_brand_requested = Signal()
    brands_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("brandSwitcher")
        self.setProperty("kind", "row")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.rail = False
        self._brands: list[tuple[int, str]] = []
        self._current: int | None = None
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.clicked.connect(self.open_menu)
        self._name_it()

    def show_brands(self, brands: Sequence[tuple[int, str]], current: int | None) -> None:
        self._brands, self._current = list(brands), current
        self._name_it()
        self.updateGeometry()
        self.update()

    def open_menu(self) -> None:
        """Opens the list of brands below the button (also by Ctrl+B)."""
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        # The arrows go on from the brand that is shown.
        self._menu.setActiveAction(next(action for action in self._menu.actions() if action.isChecked()))

    def brand_name(self) -> str:
        return (
            dict(self._brands).get(self._current, tr("All brands")) if self._current is not None else tr("All brands")
        )

    def _name_it(self) -> None:
        self.setAccessibleName(tr("Brand: {brand_name}", brand_name=self.brand_name()))
        self.setToolTip(f"{self.brand_name()} (Ctrl+B)")

    def _fill_menu(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        for identity, name in ((None, tr("All brands")), *self._brands):
            action = self._menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(identity == self._current)
            action.setData(identity)
            group.addAction(action)
        group.triggered.connect(lambda action: self.brand_chosen.emit(action.data()))
        self._menu.addSeparator()
        icons.put(new := self._menu.addAction(tr("New brand…")), "plus")
        new.triggered.connect(self.new_brand_requested)
        icons.put(edit := self._menu.addAction(tr("Edit brands…")), "shop")
        edit.triggered.connect(self.brands_requested)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.brand_name())
        return QSize(theme.px(36) if self.rail else words + theme.px(66), theme.px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(36), theme.px(32))

    def paintEvent(self, event) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        looks = (self.brand_name(), self._current is None, self.rail, option.state.value, self.isRightToLeft())
        paint_kept(self, looks, lambda painter, _area: self._paint(painter, option), ground="desk")

    def _paint(self, painter: QPainter, option: QStyleOptionButton) -> None:
        painter.setLayoutDirection(self.layoutDirection())
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        side = theme.px(24 if self.rail else 20)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = (self.width() - side) / 2 if self.rail else theme.px(8)
        if mirrored and not self.rail:
            left = self.width() - left - side
        mark = QRectF(left, (self.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("inkfill"))
        painter.drawRoundedRect(mark, theme.px(5), theme.px(5))
        if self._current is None:
            size = theme.px(14 if self.rail else 12)
            icons.paint(
                painter,
                "layers",
                mark.center().x() - size / 2,
                mark.center().y() - size / 2,
                role="oninkfill",
                size=size,
            )
        else:
            painter.setFont(theme.font("section"))
            painter.setPen(theme.colour("oninkfill"))
            painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, self.brand_name()[:1].upper())
        if not self.rail:
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.setFont(theme.font("name"))
            painter.setPen(theme.colour("text"))
            chevron = theme.px(14)
            room = self.width() - theme.px(36) - chevron - theme.px(12)
            shown = painter.fontMetrics().elidedText(self.brand_name(), Qt.TextElideMode.ElideRight, room)
            taken = painter.fontMetrics().horizontalAdvance(shown)
            start = self.width() - theme.px(36) - taken if mirrored else theme.px(36)
            painter.drawText(QRectF(start, 0, taken + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, shown)
            beside = start - chevron - theme.px(8) if mirrored else start + taken + theme.px(8)
            icons.paint(painter, "switcher", beside, (self.height() - chevron) / 2, size=chevron)


class Sidebar(QWidget):
    """Emits what the owner chooses; shows what it is told. `set_rail(True)` makes it a rail with names in tooltips."""

    view_chosen = Signal(str)
    brand_chosen = Signal(object)
    source_chosen = Signal(int)
    menu_requested = Signal()
    add_source_requested = Signal()
    new_brand_requested = Signal()
    brands_requested = Signal()
    sources_requested = Signal()
    settings_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_ground(self, "desk", is_pane=True)
        self._rail = False
        self.brands = BrandSwitcher()
        self.menu_button = IconButton("menu", tr("Menu (Alt)"))
        self.views = ViewList(VIEWS)
        self.sources = SourceList()
        self._sources_title = Label(tr("Sources"), "section", "text3")
        self._add_source = IconButton("plus", tr("Add a source"), size=14)
        self._add_source.setProperty("kind", "small")
        self._week_title = Label(tr("This week"), "metabold")
        self._week_words = Label("", "meta", "text3")
        self._week = WeekDots()
        self._health = IconButton("dish", tr("Sources"))
        self._settings = IconButton("settings", tr("Settings"))
        self._needs = ""
        self._lay_out()
        self.views.view_chosen.connect(self.view_chosen)
        self.brands.brand_chosen.connect(self.brand_chosen)
        self.brands.new_brand_requested.connect(self.new_brand_requested)
        self.brands.brands_requested.connect(self.brands_requested)
        self.sources.source_chosen.connect(self.source_chosen)
        self.menu_button.clicked.connect(self.menu_requested)
        self._add_source.clicked.connect(self.add_source_requested)
        self._health.clicked.connect(self.sources_requested)
        self._settings.clicked.connect(self.settings_requested)
        theme.watcher.theme_changed.connect(self._measure)
        self.set_rail(False)

    def show_brands(self, brands: Sequence[tuple[int, str]], current: int | None = None) -> None:
        """All brands as (id, name), and which is in view (None = all)."""
        self.brands.show_brands(brands, current)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Numbers by view key; what is missing counts as 0 and shows none."""
        self.views.show_counts(counts)

    def show_view(self, key: str) -> None:
        """Marks the view in use, without emitting `view_chosen`."""
        self.views.choose(key)

    def show_sources(self, lines: Sequence[SourceLine]) -> None:
        self.sources.show_sources(lines)
        self._fit_week()
        needy = [line for line in lines if line.needs_owner]
        self._needs = "over" if needy else ""
        names = ", ".join(line.name for line in needy)
        words = tr("Sources. Need you: {names}", names=names) if needy else tr("Sources, {n}", n=len(lines))
        self._health.setToolTip(words)
        self._health.setAccessibleName(words)
        self._health.show_dot(self._needs)

    def show_week(self, days: Sequence[WeekDay]) -> None:
        """The seven days of this week, Monday first (or as the owner's week begins)."""
        heard = sum(day.heard for day in days)
        whole = heard + sum(day.waiting + day.overdue for day in days)
        self._week_words.setText(tr("{part} of {whole} heard", part=heard, whole=whole) if whole else tr("nobody yet"))
        self._week.show_days(days)

    def set_rail(self, rail: bool) -> None:
        """The rail shows icons with counts; names move to tooltips."""
        self._rail = rail
        self.brands.rail = rail
        self.views.set_rail(rail)
        for widget in (
            self.menu_button, self.sources, self._sources_title, self._add_source,
        ):  # fmt: skip
            widget.setVisible(not rail)
        self._fit_week()
        self._health.setVisible(rail)
        self._settings.setVisible(rail)
        self._measure()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._fit_week()

    def _fit_week(self) -> None:
        # Where all views and sources do not fit, they come first.
        lists = self.views.rows_height() + self.sources.rows_height() + self._sources_row.sizeHint().height()
        needed = lists + theme.px(theme.HEADER + 8) + self._week_part.sizeHint().height()
        self._week_part.setVisible(not self._rail and self.height() >= needed)

    @property
    def is_rail(self) -> bool:
        return self._rail

    def _measure(self) -> None:
        px = theme.px
        self._header.setFixedHeight(px(theme.HEADER))
        self._header_row.setContentsMargins(theme.sides(px(8), 0, px(8 if self._rail else 7), 0))
        self._sources_row.setContentsMargins(theme.sides(px(16), 0 if self._rail else px(10), px(7), 0))
        self._add_source.setFixedSize(px(26), px(22))
        self._week_box.setContentsMargins(px(16), px(4), px(16), 0 if self._rail else px(14))
        self._body.setContentsMargins(0, px(4), 0, px(8 if self._rail else 0))
        if self._rail:
            self.setFixedWidth(px(theme.RAIL))
        else:
            self.setMinimumWidth(px(168))
            self.setMaximumWidth(px(320))
        self.brands.updateGeometry()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(theme.RAIL if self._rail else theme.SIDEBAR), theme.px(600))

    def _lay_out(self) -> None:
        self._header = QWidget()
        self._header_row = QHBoxLayout(self._header)
        self._header_row.setSpacing(0)
        self._header_row.addWidget(self.brands, 1)
        self._header_row.addWidget(self.menu_button)
        self._sources_row = QHBoxLayout()
        self._sources_row.addWidget(self._sources_title, 1)
        self._sources_row.addWidget(self._add_source)
        self._week_line = Hairline()
        self._week_part = QWidget()
        self._week_box = QVBoxLayout(self._week_part)
        self._week_box.setSpacing(theme.px(12))
        self._week_box.addWidget(self._week_line)
        words = QHBoxLayout()
        words.addWidget(self._week_title, 1)
        words.addWidget(self._week_words)
        self._week_box.addLayout(words)
        self._week_box.addWidget(self._week)
        foot = QVBoxLayout()
        foot.setSpacing(theme.px(4))
        foot.addWidget(self._health, 0, Qt.AlignmentFlag.AlignHCenter)
        foot.addWidget(self._settings, 0, Qt.AlignmentFlag.AlignHCenter)
        self._body = QVBoxLayout()
        self._body.setSpacing(0)
        self._body.addWidget(self.views)
        self._body.addLayout(self._sources_row)
        self._body.addWidget(self.sources)
        self._body.addStretch(1)
        self._body.addWidget(self._week_part)
        self._body.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._header)
        whole.addLayout(self._body, 1)
