"""Pictures of the letter's panels and the dialogs, to look at beside the design's: `python -m tests.ui.letter_gallery FOLDER`.

Not a test: it asserts nothing. It fills the panels with the people of `letters.py` and saves PNGs, light and dark.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from store.records import ReplyState, SeenReply
from tests.ui import letters
from ui import theme
from ui.checklist.panel import ChecklistPanel
from ui.composer.composer import Composer
from ui.composer.view import Mode
from ui.letter import LetterPane
from ui.lettering import give_ground
from ui.review.pane import ReviewPane
from ui.widgets import Hairline


def letter(view, draft, *, width: int = 592, height: int = 871, checklist: int = 288, drawer: bool = False) -> QWidget:
    page = QWidget()
    give_ground(page, "paper")
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    review, composer = ReviewPane(), Composer()
    pane = LetterPane()
    pane.take(review, composer)
    row.addWidget(pane, 1)
    review.show(view)
    composer.show(draft)
    if checklist:
        panel = ChecklistPanel()
        panel.setFixedWidth(theme.px(checklist))
        panel.show_checklist(view.review.id, letters.ana_checklist())
        follow_up, promises = letters.ana_dates()
        panel.show_dates(follow_up, promises, view.brand.timezone, view.now)
        panel.set_drawer(drawer)
        row.addWidget(Hairline(vertical=True))
        row.addWidget(panel)
    page.resize(width + checklist, height)
    page.review, page.composer = review, composer
    return page


def settle(page: QWidget) -> None:
    page.show()
    for _turn in range(6):
        QApplication.processEvents()


def states(_scale: float) -> QWidget:
    """Every notice of the composer, one below the other."""
    from ui.composer.banners import NoticeBar, above, guard, on_its_way, still_open, too_long

    draft = letters.ana_draft()
    replies = letters.piet_replies()
    seen = SeenReply("Hi Tom, sorry about that! DM us.")
    found = [
        guard(replace(draft, obstacle="Twice is enough in public.")),
        *above(replace(draft, posted=replies[:1])),
        *above(replace(draft, abuse=True)),
        still_open(("Point 3", "A door left open"), Mode.BY_SITE),
        too_long("Google", "characters", 84),
        on_its_way(replace(draft, state=ReplyState.QUEUED)),
        on_its_way(replace(draft, state=ReplyState.QUEUED, waits_for_connection=True)),
        *above(replace(draft, appeared=seen, appeared_when="20 minutes ago")),
        *above(replace(draft, state=ReplyState.UNKNOWN,
               error="The line dropped at 10:41 as Google Play answered; the thread cannot be read.")),
        on_its_way(replace(draft, state=ReplyState.HANDED_OVER)),
        *above(replace(draft, live_note="Seen at the site at 10:52. Ana is heard.")),
        *above(replace(draft, state=ReplyState.REFUSED, error="Google did not take it: 84 characters too long.")),
        *above(replace(draft, error="Its source was removed: add it again to post here.")),
        *above(replace(draft, replaces="This replaces your reply of 4 November.")),
        *above(draft, elsewhere=True),
    ]  # fmt: skip
    page = QWidget()
    give_ground(page, "paper")
    sides = QHBoxLayout(page)
    for part in (found[:7], found[7:]):
        column = QVBoxLayout()
        column.setSpacing(theme.px(12))
        for notice in part:
            column.addWidget(NoticeBar(notice))
        column.addStretch(1)
        sides.addLayout(column)
    page.resize(1300, 620)
    return page


def guarded(_scale: float) -> QWidget:
    view = letters.ana_letter(replies=letters.piet_replies())
    draft = letters.ana_draft(text="", posted=letters.piet_replies(), obstacle="Twice is enough in public.")
    return letter(view, draft)


def unfolded(_scale: float) -> QWidget:
    page = letter(letters.ana_letter(replies=letters.piet_replies()[:1]), letters.ana_draft(
        posted=letters.piet_replies()[:1], state=ReplyState.QUEUED, send_after=letters.NOW + timedelta(seconds=102)))  # fmt: skip
    page.review.history.open()
    page.review.others.open()
    return page


def snoozing(_scale: float) -> QWidget:
    page = letter(letters.ana_letter(), letters.ana_draft())
    settle(page)
    page.review.header.ask_snooze()
    return page


def declining(_scale: float) -> QWidget:
    page = letter(letters.ana_letter(), letters.ana_draft(mode=Mode.BY_HAND))
    settle(page)
    page.review.header.ask_decline()
    return page


def main_page(_scale: float) -> QWidget:
    page = letter(letters.ana_letter(), letters.ana_draft())
    settle(page)
    page.composer.editor.setFocus()
    return page


PAGES: dict[str, Callable[[float], QWidget]] = {
    "main": main_page,
    "arabic-drawer": lambda _s: letter(letters.layla_letter(), letters.layla_draft(checklist_label=""), width=500,
                                       height=672, checklist=272, drawer=True),
    "arabic-closed": lambda _s: letter(letters.layla_letter(), letters.layla_draft(), width=748, height=672, checklist=0),
    "states": states,
    "guarded": guarded,
    "unfolded": unfolded,
    "snoozing": snoozing,
    "declining": declining,
}  # fmt: skip


def more_pages() -> dict[str, Callable[[float], QWidget]]:
    """The dialogs, which need nothing of the letter."""
    try:
        from tests.ui import dialog_pages
    except ImportError:
        return {}
    return dialog_pages.PAGES


def paint(folder: Path, only: str = "") -> None:
    application = QApplication.instance() or QApplication(sys.argv[:1])
    inter = QFont("Inter")
    inter.setPixelSize(13)
    theme.use_font(application, inter)
    folder.mkdir(parents=True, exist_ok=True)
    for look, scale in ((theme.LIGHT, 1.0), (theme.DARK, 1.0), (theme.LIGHT, 1.5)):
        theme.apply(application, look, scale=scale)
        for name, make in {**PAGES, **more_pages()}.items():
            if only and only not in name:
                continue
            page = make(scale)
            page.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            settle(page)
            suffix = "" if scale == 1.0 else "-150"
            page.grab().save(str(folder / f"{name}-{look.name}{suffix}.png"))
            page.close()
            page.deleteLater()
            QApplication.processEvents()


if __name__ == "__main__":
    paint(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
