"""Fills the panels with the people of the design's pictures and saves what they look like. Not a test: for eyes.

    python -m tests.ui.gallery FOLDER

Pictures: the left half of the window, the figures, the empty queue and the first run, light, dark, at 150 % and mirrored.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tests.ui import people
from ui import formatting, theme
from ui.coverage.view import CoverageView
from ui.empty_view import EmptyView
from ui.queue import QueuePanel
from ui.sidebar import Sidebar
from ui.statusline import StatusLine
from ui.welcome import WelcomePage
from ui.widgets import (
    AgeGlyph,
    Banner,
    CountdownRing,
    FocusRing,
    Hairline,
    KeyHint,
    Label,
    PointRing,
    SegmentedControl,
    SourceGlyph,
    Stars,
    Switch,
    Toast,
    link_button,
    plain_button,
    primary_button,
    quiet_button,
)  # fmt: skip


def a_sidebar(view: str = "waiting", *, rail: bool = False) -> Sidebar:
    sidebar = Sidebar()
    sidebar.show_brands(people.BRANDS)
    sidebar.show_counts(people.COUNTS)
    sidebar.show_sources(people.SOURCES)
    sidebar.show_week(people.WEEK)
    sidebar.show_view(view)
    sidebar.set_rail(rail)
    return sidebar


def a_status_line() -> StatusLine:
    line = StatusLine()
    line.show_coverage(0.92)
    line.show_checked("Checked 2 min ago")
    line.show_sources(1)
    line.show_outbox(1)
    return line


def a_queue() -> QueuePanel:
    rows = people.the_queue()
    panel = QueuePanel(people.rows_of(rows), lambda: people.NOW)
    panel.show_ids([row.review_id for row in rows], 1)
    panel.show_waiting(7, "ليلى", "16 days")
    return panel


def a_window(middle: list[QWidget], *, view: str = "waiting", rail: bool = False) -> QWidget:
    window = QWidget()
    window.setProperty("surface", "paper")
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    row = QHBoxLayout()
    row.setSpacing(0)
    sidebar = a_sidebar(view, rail=rail)
    if not rail:
        sidebar.setFixedWidth(theme.px(theme.SIDEBAR))
    row.addWidget(sidebar)
    for widget in middle:
        row.addWidget(Hairline(vertical=True))
        row.addWidget(widget, 0 if isinstance(widget, QueuePanel) else 1)
    column.addLayout(row, 1)
    column.addWidget(a_status_line())
    return window


def main_window(*, rail: bool = False) -> QWidget:
    queue = a_queue()
    queue.setFixedWidth(theme.px(300 if rail else theme.QUEUE))
    queue.view.choose(1 if rail else 2)
    return a_window([queue, parts()], rail=rail)


def parts() -> QWidget:
    """The small parts on one sheet, in the letter's place."""
    sheet = QWidget()
    sheet.setProperty("surface", "paper")
    column = QVBoxLayout(sheet)
    column.setSpacing(theme.px(12))
    buttons = QHBoxLayout()
    for button in (
        primary_button("Post", "send"), plain_button("Bystander", "eye"), plain_button("Delete brand…", danger=True),
        quiet_button("Snooze", "clock"), link_button("Waive"), KeyHint("Ctrl K"),
    ):  # fmt: skip
        buttons.addWidget(button)
    disabled = primary_button("Disabled")
    disabled.setEnabled(False)
    buttons.addWidget(disabled)
    buttons.addStretch(1)
    column.addLayout(buttons)
    signs = QGridLayout()
    for place, row in enumerate(people.the_queue()[:7]):
        glyph = AgeGlyph()
        words = formatting.age_words(row.opened_at, row.due_at, people.NOW)
        state = formatting.age_state(row.opened_at, row.due_at, people.NOW)
        glyph.show_age(state, formatting.share_of_target(row.opened_at, row.due_at, people.NOW), words)
        signs.addWidget(glyph, place, 0)
        signs.addWidget(Label(words, "metastrong", formatting.AGE_ROLE[state]), place, 1)
        signs.addWidget(Stars(row.rating), place, 2)
        signs.addWidget(SourceGlyph(row.kind, row.source), place, 3)
        point = PointRing()
        point.show_point(place + 1, answered=place % 2 == 0)
        signs.addWidget(point, place, 4)
    signs.setColumnStretch(5, 1)
    column.addLayout(signs)
    switches = QHBoxLayout()
    on, off = Switch("Close the composer and offer a private way"), Switch("Always show the stranger’s view first")
    on.setChecked(True)
    switches.addWidget(on)
    switches.addWidget(off)
    switches.addStretch(1)
    column.addLayout(switches)
    segments = SegmentedControl([("wide", "Wide"), ("phone", "Phone")], "Width")
    segments.choose("wide")
    column.addWidget(segments)
    for tone, title, line, icon in (
        (
            "due",
            "We do not know whether your reply arrived.",
            "The line dropped at 10:41 as Google Play answered.",
            "unplug",
        ),
        ("over", "Google did not take it: 84 characters too long.", "Your text is as you wrote it.", "warning"),
        ("rest", "Twice is enough in public.", "Take it to a private channel, or let it rest.", "speech"),
    ):
        banner = Banner(tone, title, line, icon)
        banner.set_buttons(
            [plain_button("Open the page", "external"), plain_button("It is there")], quiet_button("Write anyway…")
        )
        column.addWidget(banner)
    live = Banner("heard", "Live.", "Seen at the site at 10:52. Ana is heard.", "check-double", one_line=True)
    column.addWidget(live)
    undo = Banner("ours", "Goes out in 1:42", "to Google, as Corner Café", one_line=True)
    ring = CountdownRing()
    ring.show_seconds(102, 120)
    undo.set_lead(ring)
    undo.set_buttons([link_button("Send now"), plain_button("Undo", "undo")])
    column.addWidget(undo)
    column.addStretch(1)
    toast = Toast(sheet)
    sheet.toast = toast
    return sheet


def coverage() -> QWidget:
    page = CoverageView()
    page.show_choices(brands=people.BRANDS)
    page.show_period("month", "November", has_next=True)
    page.show_figures(
        people.NovemberFigures(), people.CHARTS, period="in November", change="That is 3 points more than in October."
    )
    return a_window([page], view="coverage")


def empty() -> QWidget:
    page = EmptyView()
    page.show_nobody(
        line="All 13 people who wrote this week were heard. Last check 2 minutes ago.",
        next_check="Heard checks again at 10:50.", suggestions=people.SUGGESTIONS, week=people.GOOD_WEEK,
    )  # fmt: skip
    return a_window([page])


def welcome() -> QWidget:
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(WelcomePage(), 1)
    line = StatusLine()
    line.show_first_run(True)
    column.addWidget(line)
    return window


SCENES = {
    "main": (main_window, (1440, 900)),
    "rail": (lambda: main_window(rail=True), (1100, 700)),
    "coverage": (coverage, (1440, 900)),
    "empty": (empty, (1440, 900)),
    "welcome": (welcome, (1440, 900)),
}


def save_all(folder: Path) -> None:
    """Saves every scene in every dress; needs a QApplication with the interface font set."""
    app = QApplication.instance()
    folder.mkdir(parents=True, exist_ok=True)
    dresses = [("light", theme.LIGHT, 1.0, False), ("dark", theme.DARK, 1.0, False), ("150", theme.LIGHT, 1.5, False)]
    dresses.append(("mirrored", theme.LIGHT, 1.0, True))
    for dress, chosen, scale, mirrored in dresses:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        theme.apply(app, chosen, scale=scale)
        for name, (build, size) in SCENES.items():
            window = build()
            window.resize(*size)
            window.show()
            toast = next(iter(window.findChildren(Toast)), None)
            if toast is not None:
                toast.show_message("Ana sleeps until tomorrow, 9:00", animated=False)
            FocusRing(window)
            app.processEvents()
            window.grab().save(str(folder / f"{name}-{dress}.png"))
            window.close()
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    theme.apply(app, theme.LIGHT, scale=1.0)


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    font = QFont("Inter")
    font.setPixelSize(13)
    application.setFont(font)
    save_all(Path(sys.argv[1]))
