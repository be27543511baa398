"""When Heard may speak up, what it says then, and what a click on it does."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtWidgets import QApplication

from store import brands, reviews
from store.reviews import cards
from store.workspace_file import open_workspace
from tests.builders import NOON, a_brand, a_review, a_source, arrives, hours_ago
from tests.journeys.conftest import FEED
from tests.toysite import ToySite
from tests.waiting import wait_until
from ui import notices, preferences
from ui.main_window import MainWindow
from ui.notices import Notice
from ui.preferences import Preferences
from ui.tray import Tray

WANTED = Preferences()
NIGHT = Preferences(quiet_hours=True, quiet_from="20:00", quiet_until="08:00")


def plain(words: str) -> str:
    """Without the marks around names."""
    return words.replace("\u2068", "").replace("\u2069", "")


def news_of(workspace, *found, brand="Corner Café"):
    source = a_source(workspace, a_brand(workspace, brand), f"Guide of {brand}")
    changes = arrives(workspace, source, *found)
    return notices.worth_telling(cards(workspace, sorted(changes.reviews), now=NOON), now=NOON)


def told(news, chosen=WANTED, *, at=time(12), is_looking=False):
    notice = notices.notice_of(news, chosen, local=at, is_looking=is_looking)
    return None if notice is None else (plain(notice.title), plain(notice.words))


# --- the decision ----------------------------------------------------------------------------------------------------


def test_one_notice_sums_up_what_a_check_found(workspace):
    news = news_of(
        workspace,
        a_review("r1", author="Ana P.", created_at=hours_ago(2)),
        a_review("r2", author="Tom", created_at=hours_ago(3), text="Late."),
    )
    assert told(news) == ("2 new complaints for Corner Café", "Tom and Ana P.")


def test_a_single_complaint_is_told_in_its_own_first_words(workspace):
    news = news_of(workspace, a_review("r1", author="Ana P.", created_at=hours_ago(2)))
    assert told(news) == ("1 new complaint for Corner Café", "Ana P.: Cold soup, twice")


def test_several_brands_share_the_one_notice(workspace):
    news = news_of(workspace, a_review("r1", created_at=hours_ago(2)))
    news += news_of(workspace, a_review("s1", created_at=hours_ago(2)), brand="Speiche")
    title, words = told(news)
    assert title == "2 new complaints"
    assert words == "Corner Café: 1, Speiche: 1"
    assert notices.notice_of(news, WANTED, local=time(12), is_looking=False).brand_id is None


def test_praise_and_what_is_older_than_two_days_make_no_notice(workspace):
    news = news_of(
        workspace,
        a_review("praise", rating=5.0, created_at=hours_ago(1)),
        a_review("unrated", rating=None, created_at=hours_ago(1)),
        a_review("old", created_at=hours_ago(49)),
        a_review("yesterday", created_at=hours_ago(47)),
    )
    assert len(news) == 1
    assert told(news[:0]) is None


@pytest.mark.parametrize(
    ("at", "quiet"),
    [("19:59", False), ("20:00", True), ("23:30", True), ("00:00", True), ("07:59", True), ("08:00", False)],
)
def test_quiet_hours_go_over_midnight(at, quiet):
    assert notices.is_quiet(time.fromisoformat(at), NIGHT) is quiet


def test_quiet_hours_may_lie_within_a_day_and_may_be_none():
    nap = replace(NIGHT, quiet_from="13:00", quiet_until="15:00")
    assert notices.is_quiet(time(14), nap)
    assert not notices.is_quiet(time(15), nap)
    assert not notices.is_quiet(time(20), replace(NIGHT, quiet_hours=False))
    assert not notices.is_quiet(time(20), replace(NIGHT, quiet_until="20:00"))


def test_nothing_is_told_at_night_nor_to_somebody_who_looks_nor_against_their_wish(workspace):
    news = news_of(workspace, a_review("r1", created_at=hours_ago(2)))
    assert told(news, NIGHT, at=time(12)) is not None
    assert told(news, NIGHT, at=time(22)) is None
    assert told(news, is_looking=True) is None
    assert told(news, Preferences(notices=False)) is None
    assert told(news, Preferences(tray=False)) is None


# --- the tray --------------------------------------------------------------------------------------------------------


@pytest.fixture
def window(qtbot, tmp_path):
    connections = open_workspace(tmp_path / "heard.db", now=NOON)
    with ToySite() as site:
        site.shows("/feed", FEED.replace("{base}", site.url("")), {"Content-Type": "application/rss+xml"})
        a_source(connections, a_brand(connections), url=site.url("/feed"))
        a_brand(connections, "Speiche")
        made = MainWindow(connections, lambda: NOON)
        qtbot.addWidget(made)
        made.desk.begin()
        quiet(qtbot, made)
        yield made
        made.leave()
    QApplication.setQuitOnLastWindowClosed(True)


def quiet(qtbot, window):
    wait_until(lambda: window.desk.tasks.is_idle, timeout=10_000)


def test_a_check_gives_one_notice_and_a_click_on_it_goes_to_the_queue(qtbot, window):
    tray = Tray(window)
    window.desk.choose_brand(brands.brand_named(window.desk.connections, "Speiche").id)
    window.go_to("coverage")
    quiet(qtbot, window)
    source_id = window.desk.sources[0][0].id
    with qtbot.waitSignal(tray.told, timeout=10_000) as given:
        window.desk.checking.one(source_id)
    # Ana wrote three days before, Mia is content: Tom alone is news.
    assert plain(given.args[0].title) == "1 new complaint for Corner Café"
    quiet(qtbot, window)
    assert tray.icon.toolTip() == "Heard: 2 people are waiting"

    again: list[Notice] = []
    tray.told.connect(again.append)
    with qtbot.waitSignal(window.desk.background.finished, timeout=10_000):
        window.desk.checking.one(source_id)
    quiet(qtbot, window)
    assert not again

    tray.icon.messageClicked.emit()
    quiet(qtbot, window)
    assert window.isVisible()
    assert window.desk.view == "waiting"
    assert window.desk.brand_id == brands.brand_named(window.desk.connections, "Corner Café").id
    assert window.pages.currentWidget() is window.reading


def test_closing_ends_heard_unless_the_owner_chose_the_tray(qtbot, window):
    tray = Tray(window)
    window.show()
    window.desk.keeping.choose("close_to_tray", True)
    quiet(qtbot, window)
    window.composer.flush()
    window.close()
    assert not window.isVisible()
    assert reviews.newest_id(window.desk.connections) == 0  # the workspace is still open
    assert not QApplication.quitOnLastWindowClosed()
    tray.show_window()
    assert window.isVisible()
    assert QApplication.quitOnLastWindowClosed()

    window.desk.keeping.choose("tray", False)  # without an icon nothing could bring the window back
    quiet(qtbot, window)
    assert not window.hides_instead()


def test_the_settings_about_notices_say_why_they_cannot_be_chosen(qtbot, window):
    page = window.settings_page
    window.show()
    window.show_settings("notifications")
    quiet(qtbot, window)
    page.show_tray(False)
    assert not page.notifications.notices.isEnabled()
    assert page.notifications.notices.toolTip()
    page.show_tray(True)
    assert page.notifications.notices.isEnabled()
    page.notifications.quiet.click()
    quiet(qtbot, window)
    box = page.notifications.since
    assert box.isEnabled()
    box.setCurrentIndex(box.findData("21:30"))
    box.activated.emit(box.currentIndex())
    quiet(qtbot, window)
    chosen = preferences.load(window.desk.connections)
    assert (chosen.quiet_hours, chosen.quiet_from) == (True, "21:30")


def test_the_number_of_new_reviews_is_not_taken_from_what_was_there_before(workspace):
    source = a_source(workspace, a_brand(workspace))
    assert reviews.newest_id(workspace) == 0
    changes = arrives(workspace, source, a_review("r1"), a_review("r2", text="Another."))
    assert reviews.newest_id(workspace) == max(changes.reviews)
