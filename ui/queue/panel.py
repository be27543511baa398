"""The queue's pane: search, order and filter above, the headline, the cards, and words where there are none.

It shows values and emits intents; the search itself runs elsewhere and comes back through `show_ids`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSpacerItem, QStackedLayout, QVBoxLayout, QWidget

from ui import formatting, texts, theme
from ui.lettering import give_ground
from ui.queue.filters import FilterMenu, Filters
from ui.queue.model import QueueModel, RowsByIds, Section
from ui.queue.view import QueueView
from ui.texts import mark, tr
from ui.widgets import Hairline, IconButton, Label, link_button
from ui.widgets.search_field import SearchField

#: Orders by key, as the store knows them.
ORDERS = (
    ("due", mark("Most pressing first")),
    ("oldest", mark("Oldest first")),
    ("newest", mark("Newest first")),
    ("rating", mark("Lowest rating first")),
    ("seen", mark("Most seen first")),
)
_TYPING_MS = 120


class QueuePanel(QWidget):
    """`rows(ids)` gives the rows of a page of ids; `now` the time. Both are asked while painting."""

    review_chosen = Signal(int)
    selection_changed = Signal(list)
    open_requested = Signal(int)
    search_changed = Signal(str)
    order_chosen = Signal(str)
    filters_changed = Signal(object)
    save_filter_requested = Signal(object)
    saved_filter_chosen = Signal(str)

    def __init__(
        self, rows: RowsByIds, now: Callable[[], datetime], parent: QWidget | None = None, *, language: str = ""
    ) -> None:
        super().__init__(parent)
        give_ground(self, "list", is_pane=True)
        self.model = QueueModel(rows, now, self)
        self.view = QueueView(self.model, language=language or texts.voice().code)
        self.search = SearchField(tr("Search reviews"), key="/")
        self.search.setObjectName("searchField")
        self.order = IconButton("sort", tr("Order: most pressing first"))
        self.order.setObjectName("orderBox")
        self.filter = IconButton("filter", tr("Filter"))
        self.filter.setObjectName("filterBox")
        self._order_menu = QMenu(tr("Order"), self)
        self._order_group = QActionGroup(self)
        self.filter_menu = FilterMenu(self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._make_order_menu()
        self._lay_out()
        self._connect()
        theme.watcher.theme_changed.connect(self._measure)
        self._measure()

    # --- what it shows ---

    def show_ids(self, ids: Sequence[int], serial: int = 0, sections: Sequence[Section] | None = None) -> bool:
        """Shows these reviews; False when a later list is shown already. The owner's place is kept."""
        shown = self.model.show_ids(ids, serial, sections)
        if shown:
            self._stack.setCurrentIndex(0 if len(ids) else 1)
            self._air_above_cards()
        return shown

    def paint_ahead(self) -> None:
        """Paint the cards in their place while another page is still in sight."""
        self.view.paint_ahead()

    def rows_changed(self, ids: Iterable[int]) -> None:
        self.model.rows_changed(ids)

    def tick(self) -> None:
        """Paints the ages anew; for a timer of a minute."""
        self.view.viewport().update()

    def show_headline(self, words: str, aside: str = "") -> None:
        """The line above the cards; `aside` gives way where there is no room for it."""
        self._headline.setText(words)
        self._aside.setText(aside)
        self._aside.setAccessibleName(aside)
        self._fit_aside()

    def show_waiting(self, number: int, longest_name: str = "", longest: str = "") -> None:
        """ "7 people are waiting", "longest: Ana, 16 days"."""
        aside = (
            tr("longest: {name}, {span}", name=formatting.isolated(longest_name), span=longest)
            if longest_name and longest
            else longest
        )
        self.show_headline(formatting.people_waiting(number), aside)

    def show_empty(self, words: str, line: str = "") -> None:
        """Why the list is empty and what to do, for when it is."""
        self._empty_title.setText(words)
        self._empty_line.setText(line)
        self._empty_line.setVisible(bool(line))

    def show_order(self, key: str) -> None:
        """Marks an order without emitting it."""
        for action in self._order_group.actions():
            action.setChecked(action.data() == key)
            if action.data() == key:
                words = tr("Order: {order}", order=action.text()[:1].lower() + action.text()[1:])
                self.order.setToolTip(words)
                self.order.setAccessibleName(words)

    def show_filters(self, filters: Filters) -> None:
        """Marks a filter without emitting it, and says it in words above the cards."""
        self.filter_menu.show_filters(filters)
        words = filters.words(self.filter_menu.sources)
        self._narrowed.setVisible(not filters.is_empty)
        self._narrowed_words.setText(words)
        self.filter.setCheckable(True)
        self.filter.setChecked(not filters.is_empty)
        self.filter.setToolTip(tr("Filter: {words}", words=words) if words else tr("Filter"))
        self.filter.setAccessibleName(self.filter.toolTip())

    def show_search(self, words: str) -> None:
        """Puts words into the search field without searching for them."""
        with QSignalBlocker(self.search):
            self.search.setText(words)

    def clear_search(self) -> None:
        self.search.clear()

    def clear_filters(self) -> None:
        """Leave the filter, as its own button does."""
        self._on_filters(Filters())

    def show_zones(self, zones: dict[int, str]) -> None:
        """Time zones by brand id, for the times at which sleepers wake."""
        self.view.cards.zone_of = lambda brand_id: zones.get(brand_id, "UTC")
        self.tick()

    # --- moving ---

    def next(self) -> bool:
        self._take_focus_nobody_has()
        return self.view.next()

    def previous(self) -> bool:
        self._take_focus_nobody_has()
        return self.view.previous()

    def _take_focus_nobody_has(self) -> None:
        """Who goes through the list by its keys is in it: after a sheet or the palette, the keys come back here and not to
        the first button of the window."""
        if self.window().focusWidget() is None:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, review_id: int) -> bool:
        return self.view.choose(review_id)

    def chosen_id(self) -> int | None:
        return self.view.chosen_id()

    def current_id(self) -> int | None:
        """The review whose card is the present one; None where the one in view has left the list."""
        return self.view.current_id()

    def selected_ids(self) -> list[int]:
        return self.view.selected_ids()

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    # --- how it is made ---

    def _make_order_menu(self) -> None:
        for key, words in ORDERS:
            action = self._order_menu.addAction(tr(words))
            action.setCheckable(True)
            action.setChecked(key == "due")
            action.setData(key)
            self._order_group.addAction(action)
        self.order.setMenu(self._order_menu)
        self.filter.setMenu(self.filter_menu)

    def _connect(self) -> None:
        self.view.review_chosen.connect(self.review_chosen)
        self.view.selection_changed.connect(self.selection_changed)
        self.view.open_requested.connect(self.open_requested)
        self.search.textChanged.connect(lambda: self._typing.start())
        self.search.left_downwards.connect(self._into_list)
        self._typing.timeout.connect(lambda: self.search_changed.emit(self.search.text().strip()))
        self._order_group.triggered.connect(self._on_order)
        self.filter_menu.filters_changed.connect(self._on_filters)
        self.filter_menu.save_requested.connect(self.save_filter_requested)
        self.filter_menu.saved_chosen.connect(self.saved_filter_chosen)
        self._narrowed_clear.clicked.connect(self.clear_filters)

    def _on_order(self, action) -> None:
        self.show_order(action.data())
        self.order_chosen.emit(action.data())

    def _on_filters(self, filters: Filters) -> None:
        self.show_filters(filters)
        self.filters_changed.emit(filters)

    def _into_list(self) -> None:
        self.view.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.view.currentIndex().isValid():
            self.view.next()

    def _lay_out(self) -> None:
        self._header = QWidget()
        self._header_row = QHBoxLayout(self._header)
        self._header_row.addWidget(self.search, 1)
        self._header_row.addWidget(self.order)
        self._header_row.addWidget(self.filter)
        self._headline = Label("", "page")
        self._aside = Label("", "meta", "text3")
        self._headline_row = QHBoxLayout()
        self._headline_row.addWidget(self._headline)
        self._headline_row.addStretch(1)
        self._headline_row.addWidget(self._aside, 0, Qt.AlignmentFlag.AlignVCenter)
        self._narrowed = QWidget()
        self._narrowed_words = Label("", "meta", "text2")
        self._narrowed_words.setWordWrap(True)
        self._narrowed_clear = link_button(tr("Clear"), small=True, tip=tr("Show everybody again"))
        self._narrowed_row = QHBoxLayout(self._narrowed)
        self._narrowed_row.addWidget(self._narrowed_words, 1)
        self._narrowed_row.addWidget(self._narrowed_clear)
        self._narrowed.hide()
        empty = QWidget()
        self._empty_title = Label(tr("Nothing here"), "name")
        self._empty_title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty_title.setWordWrap(True)
        self._empty_line = Label("", "body", "text2")
        self._empty_line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty_line.setWordWrap(True)
        column = QVBoxLayout(empty)
        column.setContentsMargins(24, 0, 24, 0)
        column.addStretch(2)
        column.addWidget(self._empty_title)
        column.addWidget(self._empty_line)
        column.addStretch(3)
        stack = QWidget()
        self._stack = QStackedLayout(stack)
        self._stack.addWidget(self.view)
        self._stack.addWidget(empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._header)
        whole.addWidget(Hairline())
        whole.addLayout(self._headline_row)
        whole.addWidget(self._narrowed)
        self._air = QSpacerItem(0, 0)
        whole.addSpacerItem(self._air)
        whole.addWidget(stack, 1)

    def _measure(self) -> None:
        px = theme.px
        self._header.setFixedHeight(px(theme.HEADER) - 1)
        self._header_row.setContentsMargins(theme.sides(px(12), 0, px(10), 0))
        self._header_row.setSpacing(px(7))
        self._headline_row.setContentsMargins(px(16), px(10), px(16), 0)
        self._headline_row.setSpacing(px(8))
        self._headline.setMinimumHeight(px(20))
        self._narrowed_row.setContentsMargins(px(16), px(4), px(16), 0)
        self._air_above_cards()
        self.setMinimumWidth(px(240))
        self._fit_aside()

    def _air_above_cards(self) -> None:
        """A section's label brings its own air; a card that comes first is set off from the headline."""
        labelled = 0 in self.model.section_starts()
        self._air.changeSize(0, 0 if labelled else theme.px(8))
        self.layout().invalidate()

    def _fit_aside(self) -> None:
        room = self.width() - 2 * theme.px(16) - theme.px(8)
        wanted = self._headline.sizeHint().width() + self._aside.sizeHint().width()
        self._aside.setVisible(bool(self._aside.text()) and wanted <= room)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._fit_aside()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(theme.QUEUE), theme.px(600))
