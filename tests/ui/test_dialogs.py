"""Stories about what opens over the window: sources with their proof, brands, export, import, palette, stranger's view."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from store.records import Audience, Source
from tests.ui import dialog_pages, letters
from tests.waiting import wait_until
from ui import theme
from ui.bystander.view import BystanderView, StrangerView
from ui.dialogs.brand_dialog import BrandDialog
from ui.dialogs.complaint_dialog import ComplaintDialog
from ui.dialogs.export_dialog import ExportDialog
from ui.dialogs.import_dialog import ImportDialog, ImportReport
from ui.dialogs.keys_sheet import STANDARD_KEYS, KeysSheet
from ui.dialogs.palette import Action, CommandPalette, find
from ui.dialogs.snooze import SnoozePopover
from ui.dialogs.source_dialog import SourceDialog
from ui.import_reviews import Preview
from ui.lettering import MenuRow
from ui.review.view import SnoozeChoice


def heard(signal) -> list:
    said: list = []
    signal.connect(lambda *what: said.append(what if len(what) != 1 else what[0]))
    return said


@pytest.fixture
def adding(qtbot):
    dialog = SourceDialog(dialog_pages.kinds(), (letters.CAFE,), now=letters.NOW)
    qtbot.addWidget(dialog)
    dialog.kinds.choose("woocommerce")
    return dialog


def fill(dialog) -> None:
    for name, words in (("url", "https://speiche.example"), ("user", "lena"), ("application_password", "se cr et")):
        dialog.findChild(QLineEdit, f"setting_{name}").setText(words)


def test_a_source_cannot_be_added_before_it_has_what_it_needs(adding):
    assert not adding.save.isEnabled()
    assert "Shop address" in adding.save.toolTip()
    fill(adding)
    assert adding.save.isEnabled()


def test_secrets_and_settings_leave_the_dialog_apart(adding, qtbot):
    fill(adding)
    asked, saved = heard(adding.test_requested), heard(adding.save_requested)
    qtbot.mouseClick(adding.test, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(adding.save, Qt.MouseButton.LeftButton)
    settings = {"url": "https://speiche.example", "user": "lena"}
    assert asked == [("woocommerce", settings, {"application_password": "se cr et"})]
    assert saved == [("woocommerce", 1, "WooCommerce shop", settings, {"application_password": "se cr et"}, 15, True)]


def test_the_proof_shows_the_newest_three_as_plain_words(adding, qtbot):
    fill(adding)
    qtbot.mouseClick(adding.test, Qt.MouseButton.LeftButton)
    assert not adding.test.isEnabled()
    newest = (replace(dialog_pages.the_newest()[0], text="<b>bold</b>"), *dialog_pages.the_newest()[1:])
    adding.show_test_result(True, "It works: 212 reviews", newest)
    assert adding.verdict.sentence.text() == "It works: 212 reviews"
    assert adding.newest.isVisibleTo(adding)
    assert adding.test.isEnabled()


def test_the_answer_to_a_test_of_other_settings_is_not_shown_as_theirs(adding, qtbot):
    fill(adding)
    qtbot.mouseClick(adding.test, Qt.MouseButton.LeftButton)
    adding.findChild(QLineEdit, "setting_url").setText("https://other.example")
    adding.show_test_result(True, "It works", dialog_pages.the_newest())
    assert not adding.verdict.isVisibleTo(adding)


def test_the_password_is_hidden_until_it_is_looked_at(adding):
    field = adding.findChild(QLineEdit, "setting_application_password")
    assert field.echoMode() == QLineEdit.EchoMode.Password


def test_editing_a_source_keeps_the_stored_secret_when_nothing_is_typed(qtbot):
    source = Source(7, 1, "woocommerce", "Shop", {"url": "https://a.example", "user": "lena"}, 60)
    dialog = SourceDialog(dialog_pages.kinds(), (letters.CAFE,), now=letters.NOW, source=source)
    qtbot.addWidget(dialog)
    saved = heard(dialog.save_requested)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert saved[0][4] == {}
    assert saved[0][5] == 60


def test_a_kind_is_found_and_taken_by_keyboard_alone(adding, qtbot):
    adding.show()
    asked = heard(adding.kinds.chosen)
    qtbot.keyClicks(adding.kinds.search, "steam")
    assert asked == []  # what is filled in stays while somebody looks around
    qtbot.keyClick(adding.kinds.search, Qt.Key.Key_Return)
    assert asked == ["steam"]
    assert adding.isVisible()
    adding.kinds.search.setText("judge")
    qtbot.keyClick(adding.kinds.search, Qt.Key.Key_Down)
    assert asked == ["steam", "judgeme"]


def test_the_search_finds_a_kind_by_its_name(adding):
    adding.kinds.search.setText("steam")
    keys = [adding.kinds.list.item(n).data(Qt.ItemDataRole.UserRole) for n in range(adding.kinds.list.count())]
    assert keys == [None, "steam"]


def test_a_brand_needs_a_name_and_a_known_time_zone(qtbot):
    dialog = BrandDialog(letters.CAFE)
    qtbot.addWidget(dialog)
    dialog.name.setText("  ")
    assert not dialog.save.isEnabled()
    dialog.name.setText("Corner  Café ")
    dialog.zone.setCurrentText("Mars/Olympus")
    assert not dialog.save.isEnabled()
    dialog.zone.setCurrentText("Europe/Berlin")
    dialog.target.setText("24")
    saved = heard(dialog.save_requested)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert saved[0] == replace(letters.CAFE, timezone="Europe/Berlin", target_hours=24.0)


def test_an_export_wish_says_everything_that_was_chosen(qtbot, tmp_path):
    dialog = ExportDialog((letters.CAFE,), today=date(2024, 11, 22), folder=tmp_path, brand_id=1)
    qtbot.addWidget(dialog)
    dialog.since.set_day(date(2024, 10, 1))
    dialog.unanswered.setChecked(True)
    dialog.mark.setChecked(False)
    wished = heard(dialog.export_requested)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    wish = wished[0]
    assert wish.path == tmp_path / "heard-2024-11-22.csv"
    assert (wish.brand_id, wish.period.since, wish.period.until) == (1, date(2024, 10, 1), None)
    assert (wish.include_unanswered, wish.delimiter, wish.mark) == (True, ",", False)


def test_an_export_whose_days_are_the_wrong_way_round_is_not_started(qtbot, tmp_path):
    dialog = ExportDialog((letters.CAFE,), today=date(2024, 11, 22), folder=tmp_path)
    qtbot.addWidget(dialog)
    dialog.since.set_day(date(2024, 11, 2))
    dialog.until.set_day(date(2024, 11, 1))
    wished = heard(dialog.export_requested)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert wished == []
    assert "before the last" in dialog.said.text()


def test_an_export_under_way_shows_how_far_it_is_and_stops_before_the_dialog_closes(qtbot, tmp_path):
    dialog = ExportDialog((letters.CAFE,), today=date(2024, 11, 22), folder=tmp_path)
    qtbot.addWidget(dialog)
    dialog.open()
    stops = heard(dialog.cancel_requested)
    dialog.show_progress(400, 1000)
    assert (dialog.bar.isVisible(), dialog.bar.value(), dialog.bar.maximum()) == (True, 400, 1000)
    assert not dialog.save.isEnabled()

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert (len(stops), dialog.isVisible()) == (1, True)

    dialog.show_stopped("Stopped.")
    assert (dialog.bar.isVisible(), dialog.save.isEnabled(), dialog.said.text()) == (False, True, "Stopped.")
    qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_the_snooze_menu_names_one_person_and_speaks_of_each_of_many(qtbot):
    choices = (
        SnoozeChoice("edit", "When Ana edits it", for_many="When each edits theirs"),
        SnoozeChoice("facts", "When"),
    )
    menu = SnoozePopover(choices)
    qtbot.addWidget(menu)
    assert "When Ana edits it" in spoken(menu)
    menu.show_choices(choices, people=3)
    assert "When each edits theirs" in spoken(menu)
    assert "When Ana edits it" not in spoken(menu)


def spoken(menu: SnoozePopover) -> list[str]:
    return [row.accessibleName() or row.text() for row in menu.findChildren(MenuRow) if not row.isHidden()]


def a_preview(columns, rows, guessed, **more) -> Preview:
    return Preview("Table", tuple(columns), tuple(rows), guessed, len(rows), **more)


def test_two_columns_cannot_be_the_same_field(qtbot):
    dialog = ImportDialog((letters.CAFE,))
    qtbot.addWidget(dialog)
    dialog.show_preview(Path("x.csv"), a_preview("AB", [("1", "cold")], {"A": "rating", "B": "text"}))
    assert dialog.start.isEnabled()
    dialog.show_preview(Path("x.csv"), a_preview("AB", [("1", "cold")], {"A": "text", "B": "text"}))
    assert not dialog.start.isEnabled()
    assert "Two columns" in dialog.start.toolTip()


def test_a_dry_run_tells_what_would_be_refused(qtbot):
    dialog = ImportDialog((letters.CAFE,))
    qtbot.addWidget(dialog)
    dialog.show_preview(Path("x.csv"), a_preview("A", [("cold",)], {"A": "text"}))
    asked = heard(dialog.dry_run_requested)
    qtbot.mouseClick(dialog.try_it, Qt.MouseButton.LeftButton)
    assert asked == [(Path("x.csv"), 1, {"A": "text"}, "")]
    dialog.show_report(ImportReport(3, 0, 1, ("Row 2: empty.",)))
    assert dialog.report.text().splitlines() == [
        "3 would be new, 0 would be updated, 1 known already, 1 row refused.",
        "Row 2: empty.",
    ]


def test_dates_that_read_two_ways_are_asked_about_with_both_readings_in_sight(qtbot):
    dialog = ImportDialog((letters.CAFE,))
    qtbot.addWidget(dialog)
    found = a_preview("AB", [("cold", "3/4/2026")], {"A": "text", "B": "created_at"}, doubtful=("3/4/2026",))
    dialog.show_preview(Path("x.csv"), found)
    assert not dialog.start.isEnabled()
    assert dialog.start.toolTip() == "Say how the dates are to be read."
    assert [dialog.dates.itemText(at) for at in (1, 2)] == [
        "day first: 3/4/2026 is Fri 3 Apr",
        "month first: 3/4/2026 is Wed 4 Mar",
    ]
    assert "3/4/2026 can be Fri 3 Apr or Wed 4 Mar" in dialog.findChild(QWidget, "importDates").parent().help.text()
    dialog.dates.setCurrentIndex(2)
    asked = heard(dialog.import_requested)
    qtbot.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    assert asked[0][3] == "mdy"


def test_an_import_under_way_is_stopped_before_the_dialog_closes(qtbot):
    dialog = ImportDialog((letters.CAFE,))
    qtbot.addWidget(dialog)
    dialog.show_preview(Path("x.csv"), a_preview("A", [("cold",)], {"A": "text"}))
    dialog.show()
    stopped = heard(dialog.cancel_requested)
    dialog.show_progress(1, 2)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert (len(stopped), dialog.isVisible(), dialog.start.isEnabled()) == (1, True, False)
    dialog.show_report(ImportReport(1, 0, 0, is_dry_run=False))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_complaint_needs_words_alone_and_pressing_twice_asks_once(qtbot):
    dialog = ComplaintDialog((letters.CAFE,), now=1_795_000_000)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitActive(dialog)
    asked = heard(dialog.keep_requested)
    qtbot.keyClick(dialog.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (asked, dialog.keep.isEnabled()) == ([], False)
    qtbot.keyClicks(dialog.words, "Cold soup")
    for _ in range(2):
        qtbot.keyClick(dialog.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (told,) = asked
    assert (told.text, told.channel, told.seconds, told.stars, told.audience) == (
        "Cold soup", "counter", None, None, Audience.PRIVATE,
    )  # fmt: skip
    dialog.show_problem("The disk is full.")
    assert (dialog.words.toPlainText(), dialog.keep.isEnabled()) == ("Cold soup", True)


def test_a_few_letters_find_an_action_and_enter_runs_it(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()
    palette = CommandPalette(dialog_pages.ACTIONS, window)
    ran = heard(palette.chosen)
    palette.open_over(window)
    qtbot.keyClicks(palette.field, "sno")
    assert palette.shown()[0].id == "snooze-tomorrow"
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert ran == ["snooze-facts"]
    assert palette.isHidden()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("height", [700, 900])
def test_the_palette_stands_whole_in_its_window_and_its_last_line_is_reached(qtbot, qapp, height, scale):
    theme.apply(qapp, theme.LIGHT, scale=scale)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1100, height)
    window.show()
    palette = CommandPalette(dialog_pages.ACTIONS * 3, window)
    palette.open_over(window)
    assert window.rect().contains(palette.geometry())
    for _ in palette.shown()[1:]:
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    row = palette.list.currentIndex()
    assert row.row() == palette.list.model().rowCount() - 1
    assert palette.list.viewport().rect().contains(palette.list.visualRect(row))


def test_scattered_letters_count_only_when_nothing_matches_as_typed():
    actions = (Action("a", "Export the log"), Action("b", "Exit, please open later"))
    assert [action.id for action, _places in find("exp", actions)] == ["a"]
    assert {action.id for action, _places in find("etl", actions)} == {"a", "b"}
    assert find("zzz", actions) == ()


def test_a_popover_closes_on_escape_and_gives_the_keyboard_back(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    field = QLineEdit(window)
    window.resize(900, 700)
    window.show()
    field.setFocus()
    sheet = KeysSheet(parent=window)
    sheet.open_in(window, 20)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()
    assert window.focusWidget() is field


def test_all_keys_can_be_read_line_by_line_in_a_small_window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(720, 420)
    window.show()
    qtbot.waitExposed(window)
    sheet = KeysSheet(parent=window)
    sheet.open_in(window, 20)
    assert window.rect().contains(sheet.geometry())
    groups = dict(STANDARD_KEYS)
    read = []
    for keys in sheet.lists:
        keys.setFocus()
        before = -1
        while True:
            qtbot.keyClick(keys, Qt.Key.Key_Down)
            here = keys.currentRow()
            if here == before:
                break
            before = here
            assert keys.viewport().rect().contains(keys.visualItemRect(keys.item(here)))
            read.append(keys.item(here).data(Qt.ItemDataRole.AccessibleTextRole))
    assert len(read) == sum(len(lines) for lines in groups.values())
    assert {"Next, previous: J / K", "Post: Ctrl ⏎", "Search: /", "Rate a mention: 1 – 5"} <= set(read)
    qtbot.keyClick(sheet.lists[0], Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    assert sheet.isHidden()


def test_a_press_outside_a_popover_closes_it_and_one_inside_does_not(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    qtbot.waitExposed(window)
    sheet = KeysSheet(parent=window)
    for _ in range(2):
        sheet.open_in(window, 20)
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=sheet.geometry().center())
        assert sheet.isVisible()
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(5, 690))
        wait_until(sheet.isHidden)


def test_a_stranger_sees_five_lines_and_more(qtbot):
    view = BystanderView()
    qtbot.addWidget(view)
    view.resize(1200, 780)
    view.show_view(StrangerView("Ana", 1.0, "today", "Cold", letters.ANA_SAID, letters.ANA_ANSWER))
    view.show()
    qtbot.waitExposed(view)
    lines, cut = view._answer.words.lines()
    assert (len(lines), cut) == (5, True)
    assert letters.ANA_ANSWER.replace("\n\n", " ").startswith(" ".join(lines)[:120])


def test_a_stranger_reads_emoji_and_arabic_whole(qtbot):
    view = BystanderView()
    qtbot.addWidget(view)
    view._review.set_text("😀" * 3 + " " + letters.LAYLA_SAID)
    view._review.resize(300, 200)
    lines, _cut = view._review.lines()
    assert " ".join(lines).startswith("😀😀😀 جددت")


def test_ticking_and_going_back_are_wishes(qtbot):
    view = BystanderView()
    qtbot.addWidget(view)
    view.show()
    ticked, back = heard(view.ticked), heard(view.back_requested)
    qtbot.mouseClick(view.tick, Qt.MouseButton.LeftButton, pos=view.tick.rect().center())
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert ticked == [True]
    assert len(back) == 1
