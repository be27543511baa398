"""Rows that are painted once and kept: what changes about them is seen at once, and nothing else looks other than before."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from store.records import ItemMark, SourceStatus
from tests.ui import letters, people
from tests.waiting import let_it_work
from ui import theme
from ui.checklist.panel import ChecklistPanel
from ui.sidebar import Sidebar


@pytest.fixture(autouse=True)
def pointer_elsewhere() -> None:
    """No row is pointed at before a story does so itself."""
    QCursor.setPos(1500, 1200)


def looks(widget: QWidget) -> QImage:
    """How it looks when all that was asked for is laid out."""
    before = None
    while True:
        let_it_work(20)
        now = widget.grab().toImage()
        if now == before:
            return now
        before = now


def a_sidebar() -> Sidebar:
    made = Sidebar()
    made.show_brands(people.BRANDS)
    made.show_counts(people.COUNTS)
    made.show_sources(people.SOURCES)
    made.show_week(people.WEEK)
    made.resize(212, 860)
    made.show()
    return made


def a_checklist() -> ChecklistPanel:
    made = ChecklistPanel()
    made.resize(288, 820)
    made.show_checklist(1, letters.ana_checklist())
    made.show()
    return made


@pytest.mark.parametrize(
    ("make", "row_of"),
    [(a_sidebar, lambda made: made.views), (a_checklist, lambda made: made._items["shoes"])],
    ids=["sidebar", "checklist"],
)
def test_rows_follow_the_theme_and_the_size_of_type(make, row_of, qapp: QApplication, qtbot) -> None:
    kept = make()
    qtbot.addWidget(kept)
    in_light, row = looks(kept), looks(row_of(kept))
    theme.apply(qapp, theme.DARK)
    in_dark = looks(kept)
    fresh = make()
    qtbot.addWidget(fresh)
    assert looks(row_of(kept)) != row
    assert in_dark == looks(fresh)
    theme.apply(qapp, theme.DARK, scale=1.25)
    assert looks(kept) != in_dark
    theme.apply(qapp, theme.LIGHT, scale=1.0)
    assert looks(kept) == in_light


def test_a_count_and_a_chosen_view_are_seen(qtbot) -> None:
    sidebar = a_sidebar()
    qtbot.addWidget(sidebar)
    seen = [looks(sidebar.views)]
    sidebar.show_counts({**people.COUNTS, "waiting": 6})
    seen.append(looks(sidebar.views))
    sidebar.show_view("log")
    seen.append(looks(sidebar.views))
    sidebar.set_rail(True)
    seen.append(looks(sidebar.views))
    assert all(one != other for number, one in enumerate(seen) for other in seen[:number])
    sidebar.set_rail(False)
    sidebar.resize(212, 860)
    sidebar.show_counts(people.COUNTS)
    sidebar.show_view("")
    assert looks(sidebar.views) == seen[0]


def test_a_source_that_fails_is_seen_and_read_out(qtbot) -> None:
    sidebar = a_sidebar()
    qtbot.addWidget(sidebar)
    before = looks(sidebar.sources)
    first, *others = people.SOURCES
    failed = replace(first, status=SourceStatus.FAILED, word="failed", sentence="The site is down.")
    sidebar.show_sources([failed, *others])
    assert looks(sidebar.sources) != before
    item = sidebar.sources.item(0)
    assert "The site is down." in item.data(Qt.ItemDataRole.AccessibleTextRole)
    assert item.toolTip() == "The site is down."
    sidebar.show_sources(people.SOURCES)
    assert looks(sidebar.sources) == before


def test_a_mark_the_focus_and_the_pointer_are_seen(qtbot) -> None:
    panel = a_checklist()
    qtbot.addWidget(panel)
    qtbot.waitExposed(panel)
    row = panel._items["shoes"]
    plain = looks(row)
    row.setFocus(Qt.FocusReason.TabFocusReason)
    focused = looks(row)
    panel._items["read"].setFocus(Qt.FocusReason.TabFocusReason)
    assert looks(row) == plain
    QTest.mouseMove(row, QPoint(40, 10))
    pointed = looks(row)
    view = letters.ana_checklist()
    flipped = {ItemMark.TICKED: ItemMark.TO_TICK, ItemMark.TO_TICK: ItemMark.TICKED}
    changed = replace(
        view,
        items=tuple(replace(one, mark=flipped[one.mark]) if one.id == "shoes" else one for one in view.items),
    )
    panel.show_checklist(1, changed)
    marked = looks(row)
    seen = [plain, focused, pointed, marked]
    assert all(one != other for number, one in enumerate(seen) for other in seen[:number])
