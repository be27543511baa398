"""The settings in the real window over the sample brands and one of the owner's own: what is chosen there stays chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget

from store import brands, configured_sources, posting, settings
from store.db import backups_of
from store.records import SourceStatus
from store.workspace_file import open_workspace
from tests.builders import NOON, a_brand, a_review, a_source, arrives
from tests.ui.sample_window import open_over_samples, quiet
from tests.waiting import wait_until
from ui import preferences, theme
from ui.keeping import BackupLine
from ui.preferences import Preferences
from ui.settings_page.brands import PAUSE
from ui.settings_page.safety import size_words, why_of
from ui.settings_page.sources import useful_step
from ui.sidebar import SourceLine


def her_own_brand(connections):
    own = a_brand(connections, "Harbour Bakery", signature="Noor, Harbour Bakery", target_hours=36.5, threshold=1.5)
    arrives(connections, a_source(connections, own, "Bread guide"), a_review(rating=1.0))


@pytest.fixture
def window(qtbot, tmp_path):
    yield from open_over_samples(qtbot, tmp_path, prepare=her_own_brand)


def opened(qtbot, window, section=""):
    window.show_settings(section)
    quiet(qtbot, window)
    return window.settings_page


def press(qtbot, where, name):
    button = where.findChild(QWidget, name)
    wait_until(lambda: button.isVisible() and button.isEnabled(), timeout=5000)
    if isinstance(button, QPushButton):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    else:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(10, button.height() // 2))


def own_brand(window):
    return next(brand for brand in brands.list_brands(window.desk.connections) if brand.name.startswith("Harbour"))


# --- the page --------------------------------------------------------------------------------------------------------


def test_the_settings_open_by_their_key_and_any_view_leads_back(qtbot, window):
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    quiet(qtbot, window)
    assert window.pages.currentWidget() is window.settings_page
    assert window.sidebar.views.chosen() == ""
    qtbot.mouseClick(
        window.sidebar.views.viewport(),
        Qt.MouseButton.LeftButton,
        pos=window.sidebar.views.visualItemRect(window.sidebar.views.item(0)).center(),
    )
    quiet(qtbot, window)
    assert window.pages.currentWidget() is window.reading


def test_the_rail_and_the_brand_menu_open_the_settings(qtbot, window):
    window.sidebar.settings_requested.emit()
    quiet(qtbot, window)
    assert window.pages.currentWidget() is window.settings_page
    window.settings_page.choose("privacy")
    window.go_to("waiting")
    window.sidebar.brands_requested.emit()
    quiet(qtbot, window)
    assert window.settings_page.section() == "brands"


def test_a_search_leaves_the_sections_that_have_it(qtbot, window):
    page = opened(qtbot, window)
    page.search.setText("quiet")
    assert page.section() == "notifications"
    shown = [row for row in range(page.list.count()) if not page.list.isRowHidden(row)]
    assert len(shown) == 1
    page.search.clear()
    assert not any(page.list.isRowHidden(row) for row in range(page.list.count()))


def test_every_control_of_every_section_has_a_name_for_screen_readers(qtbot, window):
    page = opened(qtbot, window)
    for section in page.sections:
        page.choose(section)
        for widget in page.findChildren(QWidget):
            takes_focus = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible()
            inside = widget.objectName().startswith("qt_") or isinstance(widget.parentWidget(), QMenu)
            if takes_focus and not inside and widget.focusProxy() is None:
                named = widget.accessibleName() or getattr(widget, "text", lambda: "")()
                assert named or widget.parentWidget().accessibleName(), (section, widget, widget.objectName())


# --- brands ----------------------------------------------------------------------------------------------------------


def test_a_change_to_a_brand_is_kept_after_a_pause_and_touches_nothing_else(qtbot, window):
    section = opened(qtbot, window, "brands").brands
    assert section.form.name.text() == "Harbour Bakery"
    section.form.signature.setText("Noor")
    wait_until(lambda: own_brand(window).signature == "Noor", timeout=PAUSE * 10)
    brand = own_brand(window)
    assert (brand.target_hours, brand.threshold) == (36.5, 1.5)
    quiet(qtbot, window)
    assert section.form.signature.text() == "Noor"


def test_what_was_typed_is_kept_when_the_window_shows_something_else_at_once(qtbot, window):
    section = opened(qtbot, window, "brands").brands
    section.form.contact.setPlainText("noor@harbour.example")
    window.go_to("waiting")
    quiet(qtbot, window)
    assert own_brand(window).contact == "noor@harbour.example"


def test_what_was_typed_is_kept_when_another_brand_is_chosen(qtbot, window):
    section = opened(qtbot, window, "brands").brands
    section.form.follow_up.setText("12")
    section.list.setCurrentRow(0)
    quiet(qtbot, window)
    assert own_brand(window).follow_up_days == 12
    assert section.form.name.text() == section.list.item(0).data(Qt.ItemDataRole.UserRole).brand.name


def test_looking_through_the_brands_shows_each_as_it_is_kept_and_changes_none(qtbot, window):
    section = opened(qtbot, window, "brands").brands
    changes = []
    section.brand_changed.connect(lambda *change: changes.append(change))
    kept = {one.id: one for one in brands.list_brands(window.desk.connections)}
    for row in (*range(section.list.count()), 0):
        section.list.setCurrentRow(row)
        chosen = section.list.item(row).data(Qt.ItemDataRole.UserRole).brand
        assert section.form.brand() == kept[chosen.id]
        assert float(section.form.threshold.currentData()) == chosen.threshold
    section.flush()
    quiet(qtbot, window)
    assert changes == []


def test_a_name_that_is_taken_or_missing_is_refused_in_words_and_stays_as_typed(qtbot, window):
    section = opened(qtbot, window, "brands").brands
    section.form.name.setText("Speiche")
    section.flush()
    quiet(qtbot, window)
    problem = section.findChild(QWidget, "brandProblem")
    assert "already" in problem.text()
    assert section.form.name.text() == "Speiche"
    section.form.name.setText(" ")
    section.flush()
    assert "needs a name" in problem.text()
    assert own_brand(window).name == "Harbour Bakery"
    section.form.name.setText("Harbour Bakers")
    section.flush()
    quiet(qtbot, window)
    assert not problem.isVisible()
    assert own_brand(window).name == "Harbour Bakers"


def test_a_change_from_the_command_line_shows_unless_something_is_being_typed(qtbot, window):
    section = opened(qtbot, window, "brands").brands
    brands.edit_brand(window.desk.connections, own_brand(window), now=NOON, contact="by phone")
    window.desk.refresh()
    quiet(qtbot, window)
    assert section.form.contact.toPlainText() == "by phone"


def test_a_brand_is_removed_only_after_a_question_and_a_backup_is_kept(qtbot, window):
    section = opened(qtbot, window, "brands").brands
    told = []
    window.desk.toast.connect(lambda words, _undo: told.append(words))
    press(qtbot, section, "removeBrandButton")
    assert own_brand(window)
    press(qtbot, section, "confirmRemovalButton")
    quiet(qtbot, window)
    assert "Harbour Bakery" not in [brand.name for brand in brands.list_brands(window.desk.connections)]
    (kept,) = [path for path in backups_of(window.desk.connections.path) if "before-removal" in path.name]
    assert kept.name in told[-1]
    before = open_workspace(kept, now=NOON)
    assert brands.brand_named(before, "Harbour Bakery").contact == ""
    before.close()


# --- sources, posting, keys, backup ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "step"),
    [
        (SourceStatus.SIGN_IN, "change"),
        (SourceStatus.FAILED, "change"),
        (SourceStatus.PAUSED, "resume"),
        (SourceStatus.OK, "check"),
        (SourceStatus.QUIET, "check"),
    ],
)
def test_each_source_offers_the_step_that_helps(status, step):
    line = SourceLine(1, "Town guide", "feed", status, "")
    assert useful_step(line, can_poll=True)[0] == step
    assert useful_step(line, can_poll=False)[0] == "show"


def test_a_paused_source_says_so_and_is_polled_again_by_its_button(qtbot, window):
    connections = window.desk.connections
    source = next(one for one, _ in configured_sources.list_sources(connections) if one.name == "Bread guide")
    configured_sources.pause_source(connections, source, paused=True, now=NOON)
    window.desk.refresh()
    section = opened(qtbot, window, "sources").sources
    row = section.rows[source.id]
    assert row.sentence.text().startswith("Paused")
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    quiet(qtbot, window)
    assert not configured_sources.source_with_id(connections, source.id)[0].paused
    assert "Paused" not in row.sentence.text()


def test_the_one_switch_stops_all_posting_and_allows_it_again(qtbot, window):
    section = opened(qtbot, window, "posting").posting
    press(qtbot, section, "stopPostingSwitch")
    quiet(qtbot, window)
    assert posting.is_stopped(window.desk.connections)
    window.do("stop_posting")
    quiet(qtbot, window)
    assert not section.stop.isChecked()


def test_the_time_to_undo_is_chosen_for_all_and_for_one(qtbot, window):
    section = opened(qtbot, window, "posting").posting
    brand = own_brand(window)

    def choose(box, seconds):
        box.setCurrentIndex(box.findData(seconds))
        box.activated.emit(box.currentIndex())
        quiet(qtbot, window)

    connections = window.desk.connections
    choose(section.undo, 600)
    assert posting.undo_window(connections, brand.id).total_seconds() == 600
    choose(section.of_brand[brand.id], 0)
    assert posting.undo_window(connections, brand.id).total_seconds() == 0
    assert posting.undo_window(connections).total_seconds() == 600
    choose(section.of_brand[brand.id], None)
    assert posting.undo_window(connections, brand.id).total_seconds() == 600


def test_single_letters_can_be_turned_off_and_ctrl_keys_stay(qtbot, window):
    section = opened(qtbot, window, "keys").keys
    press(qtbot, section, "singleLettersSwitch")
    quiet(qtbot, window)
    window.go_to("waiting")
    quiet(qtbot, window)
    chosen = window.desk.review_id
    window.queue.view.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_J)
    qtbot.keyClick(window, Qt.Key.Key_S)
    quiet(qtbot, window)
    assert window.desk.review_id == chosen
    qtbot.keyClick(window, Qt.Key.Key_Down)
    quiet(qtbot, window)
    assert window.desk.review_id != chosen
    assert preferences.load(window.desk.connections).single_letters is False


def test_back_up_now_adds_a_copy_to_the_list(qtbot, window):
    section = opened(qtbot, window, "backup").backup
    assert not section.findChildren(QWidget, "backupRow")
    press(qtbot, section, "backUpNowButton")
    quiet(qtbot, window)

    def rows():
        return [row for row in section.findChildren(QWidget, "backupRow") if row.isVisible()]

    wait_until(lambda: len(rows()) == 1, timeout=5000)
    (row,) = rows()
    (kept,) = backups_of(window.desk.connections.path)
    assert kept.name in row.accessibleName()
    assert "by hand" in row.accessibleName()


def test_a_backup_says_why_it_was_made_and_how_large_it_is(tmp_path):
    line = BackupLine(tmp_path / "my-shop.backup-20261123T120000-before-removal.db", 2_340_000, NOON)
    assert why_of(line.path) == "before a removal"
    assert size_words(line.size) == "2.3 MB"
    assert size_words(412) == "1 kB"


# --- appearance ------------------------------------------------------------------------------------------------------


def test_dark_and_large_type_are_taken_at_once_and_kept(qtbot, window):
    page = opened(qtbot, window, "appearance")
    before = theme.px(100)
    page.appearance.looks.findChildren(QPushButton)[1].click()
    assert theme.current() is theme.DARK
    page.appearance.size.findChildren(QPushButton)[2].click()
    assert theme.px(100) == pytest.approx(before * 1.5, abs=2)
    quiet(qtbot, window)
    wait_until(lambda: page.appearance.size.choice() == "150", timeout=5000)
    assert preferences.load(window.desk.connections) == Preferences(appearance="dark", font_percent=150)
    assert window.sidebar.is_rail  # 1440 pixels hold four panes at 100 %, and three at 150 %
    wait_until(lambda: page.appearance.looks.isVisible(), timeout=5000)
    page.appearance.size.findChildren(QPushButton)[0].click()  # the sections were made anew and are joined again
    quiet(qtbot, window)
    assert theme.px(100) == before
    QApplication.processEvents()


def test_a_wish_that_cannot_be_right_counts_as_not_made(workspace):
    for name, value in (("font_percent", 9000), ("appearance", "pink"), ("quiet_from", "25:00"), ("notices", "yes")):
        settings.put(workspace, name, value)
    assert preferences.load(workspace) == Preferences()
    with pytest.raises(KeyError):
        preferences.keep(workspace, "font_percent", 110)


def test_the_workspace_is_checked_and_mended_from_the_window(qtbot, window):
    page = window.settings_page
    window.show_settings("backup")
    with window.desk.connections.write() as db:
        db.conn.execute("update view_counts set count = 99 where view = 'waiting'")
    page.backup.check_button.click()
    wait_until(lambda: "says 99" in page.backup.found.text(), timeout=10_000)
    assert page.backup.mend_button.isVisible()
    page.backup.mend_button.click()
    wait_until(lambda: page.backup.found.text().startswith("All is well"), timeout=10_000)
    assert not page.backup.mend_button.isVisible()
