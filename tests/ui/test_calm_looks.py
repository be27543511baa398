"""What an owner sees without looking for it: words that are whole, panes that stay, nothing left over from before."""

from __future__ import annotations

import itertools
import re

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from store import reply_ledger, settings
from store.records import ReplyState
from store.rules.draft_checks import check_draft
from store.workspace_file import open_workspace
from tests.builders import NOON
from tests.ui import letters
from tests.ui.sample_window import open_over_samples, quiet, show
from tests.waiting import wait_until
from ui import formatting, icons, language, theme
from ui.bystander.view import BystanderView, StrangerView
from ui.composer.footer import length_words
from ui.coverage.charts import HoursChart
from ui.coverage.header import CoverageHeader
from ui.dialogs.brand_dialog import BrandDialog
from ui.dialogs.form import SecretField
from ui.dialogs.palette import CommandPalette
from ui.dialogs.snooze import DatePopover
from ui.figure_values import HourBucket
from ui.lettering import wrapping_label
from ui.log.delegate import places
from ui.log.view import LogTable
from ui.main_window import MainWindow
from ui.palette_actions import palette_actions
from ui.review.header import PaneHeader
from ui.widgets import FocusRing, Label, Paragraph, menu_button
from ui.widgets.search_field import SearchField


@pytest.fixture
def in_german(qapp: QApplication, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("HEARD_LANGUAGE", "de")
    language.apply(qapp, "de")
    yield
    monkeypatch.setenv("HEARD_LANGUAGE", "en")
    language.apply(qapp, "en")


def worded(header: PaneHeader) -> list[str]:
    return [button.text().strip() for button in (header.done, header.snooze, header.follow_up, header.open)]


def assert_that_no_word_is_cut(header: PaneHeader) -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    header.layout().activate()
    for button in header.findChildren(QPushButton):
        if button.isVisible() and button.text():
            words = QFontMetrics(theme.font("strong")).horizontalAdvance(button.text())
            assert button.width() >= words + button.iconSize().width(), f"“{button.text()}” is cut"
    ends = [(child.x(), child.x() + child.width()) for child in header.findChildren(QWidget) if child.isVisible()]
    assert max(right for _, right in ends) <= header.width()


@pytest.mark.parametrize("width", [300, 420, 470, 520, 560, 590, 640, 720, 1000])
def test_the_letters_buttons_show_whole_words_or_none_in_german(qtbot, in_german, width):
    header = PaneHeader()
    qtbot.addWidget(header)
    header.show_review(letters.ana_letter())
    header.resize(width, theme.px(theme.HEADER))
    header.show()
    assert_that_no_word_is_cut(header)
    shown = worded(header)
    assert shown[0] == "Fertig"
    kept = [bool(words) for words in shown]
    assert kept == sorted(kept, reverse=True), "the rarest gives its words up first"


def test_in_a_window_of_1440_a_german_header_still_says_what_is_done_most(qtbot, in_german):
    header = PaneHeader()
    qtbot.addWidget(header)
    header.show_review(letters.ana_letter())
    header.resize(theme.px(592), theme.px(theme.HEADER))
    header.show()
    assert worded(header) == ["Fertig", "Zurückstellen", "Wiedervorlage", "Öffnen"]


@pytest.mark.parametrize("width", [560, 680, 760, 1180])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_lengths_of_a_period_are_whole_words_beside_whatever_gives_way_in_german(qtbot, in_german, width, scale):
    theme.apply(QApplication.instance(), theme.LIGHT, scale=scale)
    page = QWidget()  # a window of its own would be as wide as it needs
    qtbot.addWidget(page)
    header = CoverageHeader(page)
    header.show_period("month", "November 2026", has_next=False, zone="Europe/Berlin")
    header.resize(theme.px(width), theme.px(theme.HEADER))
    page.show()
    QApplication.processEvents()
    for words in ("Woche", "Monat", "Quartal", "Jahr"):
        button = next(one for one in header.findChildren(QPushButton) if one.text() == words)
        assert button.width() >= button.sizeHint().width(), f"“{words}” is cut"


def test_panes_stand_where_they_stood_from_one_letter_to_the_next(qtbot, in_german, sample_window):
    window = sample_window
    window.resize(1240, 800)
    quiet(qtbot, window)
    before = window.reading.sizes()
    window.do("what_worked")  # letters with two replies: a banner with three buttons stands in the editor's place
    quiet(qtbot, window)
    assert window.reading.sizes() == before
    for view in ("followups", "answered", "thank", "unrated", "waiting"):
        show(qtbot, window, view)
        for _letter in range(3):
            window.queue.next()
            quiet(qtbot, window)
            assert window.reading.sizes() == before


def test_an_empty_list_keeps_nothing_of_the_letter_before(qtbot, sample_window):
    window = sample_window
    assert window.review.header.position.text() == "1 of 7"
    assert window.checklist.count.text() != ""
    show(qtbot, window, "outbox")
    assert window.review.header.position.text() == ""
    assert window.checklist.count.text() == ""
    left = [
        row for row in window.checklist.findChildren(QPushButton) if row.isVisible() and row.objectName()[:5] == "phase"
    ]
    assert left == []
    assert not window.checklist.dates.isVisible()
    show(qtbot, window, "waiting")
    assert window.checklist.count.text() != ""
    assert window.checklist.dates.isVisible()


def test_a_snooze_by_keyboard_gives_no_button_the_focus(qtbot, sample_window):
    window = sample_window
    window.activateWindow()
    if window.focusWidget() is not None:
        window.focusWidget().clearFocus()
    window.do("snooze")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_2)
    quiet(qtbot, window)
    assert not isinstance(window.focusWidget(), QPushButton)


def test_a_new_brand_is_asked_for_its_name_first_and_then_line_by_line(qtbot):
    dialog = BrandDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    order = []
    at: QWidget = dialog.form
    for _step in range(60):
        at = at.nextInFocusChain()
        if at.objectName().startswith("brand") and at.objectName() not in order:
            order.append(at.objectName())
    fields = [name for name in order if name != "brandDialog"]
    assert fields[:7] == [
        "brandName", "brandSignature", "brandContact", "brandZone", "brandTarget", "brandThreshold", "brandFollowUp",
    ]  # fmt: skip


def test_a_calendar_has_no_red_days(qtbot, qapp):
    """Red speaks of lateness in this house, and a Saturday is not late."""
    for look in (theme.LIGHT, theme.DARK):
        theme.apply(qapp, look)
        calendar = DatePopover("Come back to them on").findChild(QCalendarWidget)
        qtbot.addWidget(calendar)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            assert calendar.weekdayTextFormat(day).foreground().color() == look.colour("text2")


def test_the_chevron_stands_off_the_words_even_where_they_come_later(qtbot):
    said_at_once, said_later = menu_button("Any time", QMenu()), menu_button("", QMenu())
    for button in (said_at_once, said_later):
        qtbot.addWidget(button)
    said_later.setText("Any time")
    assert said_at_once.sizeHint() == said_later.sizeHint()
    assert said_at_once.iconSize() == said_later.iconSize()


@pytest.mark.parametrize(
    ("author", "name"),
    [("Ana P.", "Ana"), ("Jürgen W", "Jürgen"), ("Slow Weekends", "Slow Weekends"), ("The Lunch Diary", "The Lunch Diary"),
     ("Familie Bakker", "Familie Bakker"), ("kelpie_77", "kelpie_77"), ("J. R.", "J. R."), ("  ", "")],
)  # fmt: skip
def test_a_name_in_a_sentence_is_shortened_only_where_it_surely_is_a_first_name(author, name):
    assert formatting.called(author) == name


def test_panes_stay_where_their_owner_dragged_them_through_a_restart_and_another_font(qtbot, tmp_path):
    first = next(windows := open_over_samples(qtbot, tmp_path))
    splitter = first.reading
    ordinary = first.queue.width()
    splitter.moveSplitter(ordinary + 60, 1)
    dragged = first.queue.width()
    assert dragged > ordinary + 40
    next(windows, None)  # it is closed

    again = next(windows := reopened(qtbot, tmp_path))
    assert abs(again.queue.width() - dragged) <= 2
    again.resize(2200, 900)
    again.choose_font_size(125)
    assert abs(again.queue.width() - dragged * 1.25) <= 4
    again.choose_font_size(100)
    next(windows, None)


def reopened(qtbot, folder):
    """The window over the workspace that is there already."""
    window = MainWindow(open_workspace(folder / "heard.db", now=NOON), lambda: NOON)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.desk.begin()
    quiet(qtbot, window)
    yield window
    window.close()


def test_a_damaged_note_of_the_panes_is_not_followed(qtbot, tmp_path):
    def spoil(connections):
        settings.put(connections, "window_panes", {"queue": 20_000, "sidebar": "wide", "checklist": -3})

    window = next(windows := open_over_samples(qtbot, tmp_path, prepare=spoil))
    assert abs(window.queue.width() - theme.px(theme.QUEUE)) <= 2
    next(windows, None)


def test_the_palette_begins_with_the_review_in_view_and_can_let_it_sleep(qtbot, sample_window):
    window = sample_window
    window.do("palette")
    palette = window.findChild(CommandPalette)
    offered = palette.shown()
    assert offered[0].id == "write"
    assert offered[0].group == "On this review"
    assert not any(one.id.startswith("rate_") for one in offered), "this one has its stars"
    qtbot.keyClicks(palette.field, "tomorrow")
    assert [one.title for one in palette.shown()] == ["Snooze: Tomorrow"]
    before = window.desk.letter.review.id
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    quiet(qtbot, window)
    assert window.desk.letter.review.id != before
    assert window.queue.model.rowCount() == 6


def test_without_a_review_the_palette_offers_nothing_about_one():
    offered = {one.id for one in palette_actions(None)}
    assert "poll" in offered
    assert not offered & {"write", "post", "snooze", "forget", "rate_1"}


def test_every_action_of_the_palette_has_a_sign(qapp):
    for one in palette_actions(letters.ana_letter()):
        assert one.icon in icons.names(), one.id


@pytest.mark.parametrize(
    ("length", "unit", "said"),
    [(0, "characters", ""), (1, "characters", "1 character"), (1435, "characters", "1,435 characters"), (8, "bytes", "8 bytes")],
)  # fmt: skip
def test_where_a_site_has_no_limit_a_length_is_no_bare_figure(length, unit, said):
    assert length_words(length, None, unit)[0] == said


def test_the_words_of_the_target_and_the_numbers_of_the_bars_never_share_a_place(qtbot):
    chart = HoursChart()
    qtbot.addWidget(chart)
    chart.resize(520, 224)
    numbers = (3, 2, 4, 5, 40, 38, 2)  # the highest bars stand at either side of the target
    chart.show_buckets(
        [HourBucket(f"{at}–{at + 1}", number, 0) for at, number in enumerate(numbers)], "Target: 48 h", 4.6
    )
    words = (theme.font("section"), "Target: 48 h")
    drawn = texts_of(chart)
    target = next(area for text, area in drawn if text == words[1])
    wide = QFontMetrics(words[0]).horizontalAdvance(words[1])
    target.setWidth(wide)
    for number in map(str, numbers):
        for text, area in drawn:
            if text == number:
                half = QFontMetrics(words[0]).horizontalAdvance(number) / 2
                shown = QRectF(area.center().x() - half, area.top(), 2 * half, area.height())
                assert not shown.intersects(target), f"{number} stands in the words of the target"


def texts_of(chart: HoursChart) -> list[tuple[str, QRectF]]:
    """What the chart writes, and into which rectangle."""
    drawn: list[tuple[str, QRectF]] = []

    class Listening(QPainter):
        def drawText(self, *args) -> None:
            drawn.append((args[2], QRectF(args[0])))

    picture = QImage(chart.size(), QImage.Format.Format_ARGB32)
    painter = Listening(picture)
    chart.draw(painter)
    painter.end()
    return drawn


def test_lines_of_a_mirrored_window_begin_at_its_right_whatever_language_they_speak(qtbot, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for made in (Label("Zeitzone"), wrapping_label("Wird am Ende jeder Antwort angeboten."), Paragraph("Danke.")):
        qtbot.addWidget(made)
        made.resize(400, 40)
        picture = QImage(made.size(), QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        made.render(picture, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
        inked = [x for x in range(picture.width()) for y in range(picture.height())
                 if picture.pixelColor(x, y).lightness() < 120]  # fmt: skip
        assert min(inked) > 100
        assert max(inked) > 380


def test_the_answer_to_somebody_who_was_pleased_owes_no_apology(qtbot, sample_window):
    window = sample_window
    show(qtbot, window, "thank")
    wait_until(lambda: window.desk.letter is not None and (window.desk.letter.review.rating or 0) >= 4)
    asked = {item.id for item in window.desk.letter.coached.checklist.items}
    assert "thanks" in asked
    assert not asked & {"sorry", "wants", "failing", "restate", "own", "forward"}
    assert not window.review.picks.isVisible()
    window.write()
    QTest.keyClicks(window.composer.editor, "Thank you for this, it made our week. Naledi")
    wait_until(lambda: "Naledi" in window.desk.letter.coached.text, timeout=5000)
    quiet(qtbot, window)
    missed = {one.check for one in window.desk.letter.coached.findings if one.is_missing}
    assert not missed & {"apology", "responsibility", "restates", "question", "next_step", "contact"}
    open_now = window.desk.letter.coached.open_labels
    assert not any("sorry" in one for one in open_now), open_now


def test_a_customer_who_was_won_back_still_has_a_complaint_to_be_heard(qtbot, sample_window):
    window = sample_window
    window.do("what_worked")
    wait_until(lambda: window.desk.letter is not None and (window.desk.letter.review.rating or 0) >= 4)
    assert {"sorry", "wants"} <= {item.id for item in window.desk.letter.coached.checklist.items}
    wait_until(window.review.picks.isVisible)


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_glass_of_a_search_grows_with_the_type(qtbot, qapp, percent):
    theme.apply(qapp, theme.LIGHT, scale=percent / 100)
    field = SearchField("Search reviews", key="/")
    qtbot.addWidget(field)
    field.resize(theme.px(300), theme.px(30))
    glass = field.findChild(QLabel)
    assert glass.pixmap().width() >= theme.px(16)
    assert field.textMargins().left() >= glass.x() + theme.px(16)
    qtbot.keyClicks(field, "soup")
    (cross,) = field.findChildren(QToolButton)
    assert cross.isVisibleTo(field)
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert field.text() == ""


def test_the_strangers_view_fits_its_window_at_double_type(qtbot, qapp):
    theme.apply(qapp, theme.LIGHT, scale=2.0)
    view = BystanderView()
    qtbot.addWidget(view)
    view.resize(1340, 800)
    reply = "Dear Ana, I am sorry for the soup, but you should have told us while you were still sitting at the table."
    view.show_view(
        StrangerView(author="Ana P.", rating=1.0, when="4 days ago", title="Cold soup", review=letters.ANA_SAID,
                     reply=reply, answered_when="today", place="Corner Café", seconds=20,
                     findings=check_draft(reply, review=letters.ANA_SAID, language="en"))
    )  # fmt: skip
    view.show()
    QApplication.processEvents()
    for area in view.findChildren(QScrollArea):
        assert area.horizontalScrollBar().maximum() == 0
    told = [label for label in view._side.findChildren(QLabel) if label.text() and label.wordWrap()]
    assert any("should have" in label.text() for label in told)
    for label in told:
        assert label.height() >= label.heightForWidth(label.width())


def test_the_large_charts_take_what_a_high_window_leaves_and_nothing_in_a_low_one(qtbot, sample_window):
    window = sample_window
    heights = []
    for size in ((1440, 700), (2200, 1400), (1440, 700)):
        window.resize(*size)
        show(qtbot, window, "coverage")
        wait_until(lambda: window.pages.currentWidget() is window.coverage)
        quiet(qtbot, window)
        heights.append(window.coverage._hours.chart.height())
        assert window.coverage._scroll.verticalScrollBar().maximum() == 0 or size[1] < 900
    low, high, low_again = heights
    assert high > low * 1.3
    assert low_again == low


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("mirrored", [False, True])
def test_no_column_of_the_log_leaves_its_line_or_lies_on_another(qapp, percent, mirrored):
    theme.apply(qapp, theme.LIGHT, scale=percent / 100)
    for width in range(360, 1900, 20):
        line = QRectF(10, 0, width, 40)
        boxes = list(places(line, mirrored=mirrored).values())
        boxes.sort(key=lambda box: box.left())
        assert boxes[0].left() >= line.left() - 0.01
        assert boxes[-1].right() <= line.right() + 0.01
        assert all(box.right() < beside.left() for box, beside in itertools.pairwise(boxes))


@pytest.mark.parametrize("percent", [100, 200])
def test_when_a_reply_was_written_stands_as_a_day_with_its_year_and_the_hour_below(qtbot, qapp, sample_window, percent):
    theme.apply(qapp, theme.LIGHT, scale=percent / 100)
    show(qtbot, sample_window, "log")
    table = sample_window.findChild(LogTable)
    wait_until(lambda: table.model().rowCount() > 0)
    written: list[tuple[QRectF, str]] = []

    class Listening(QPainter):
        def drawText(self, *args) -> None:
            written.append((QRectF(args[0]), args[2]))

    picture = QImage(theme.px(1100), theme.px(60), QImage.Format.Format_RGB32)
    painter = Listening(picture)
    table.lines._paint_line(painter, QRectF(picture.rect()), table.model().line(0), False)
    painter.end()
    (day_at, day), (hour_at, hour) = written[:2]
    assert re.fullmatch(r"\d{1,2} [A-Z][a-z]{2} \d{4}", day), day
    assert re.fullmatch(r"\d\d:\d\d", hour), hour
    assert hour_at.left() == day_at.left()
    assert hour_at.top() >= day_at.bottom()


def test_who_is_taken_back_comes_into_view_again(qtbot, sample_window):
    window = sample_window
    window.queue.view.setFocus()
    window.queue.next()
    quiet(qtbot, window)
    one = window.desk.review_id
    window.desk.triage.snooze("tomorrow")
    wait_until(lambda: window.desk.review_id != one)
    quiet(qtbot, window)
    window.do("undo")
    wait_until(lambda: window.desk.letter is not None and window.desk.letter.review.id == one)
    quiet(qtbot, window)
    assert window.queue.chosen_id() == one


def test_an_undo_leaves_alone_whoever_is_written_to_or_looks_elsewhere(qtbot, sample_window):
    window = sample_window
    one = window.desk.review_id
    window.desk.triage.snooze("tomorrow")
    wait_until(lambda: window.desk.review_id != one)
    quiet(qtbot, window)
    another = window.desk.review_id
    window.activateWindow()
    window.write()
    QTest.keyClicks(window.composer.editor, "Dear")
    window.desk.triage.undo()
    quiet(qtbot, window)
    assert window.desk.review_id == another

    window.desk.triage.snooze("tomorrow")
    quiet(qtbot, window)
    show(qtbot, window, "thank")
    thanked = window.desk.review_id
    window.desk.triage.undo()
    quiet(qtbot, window)
    assert window.desk.review_id == thanked


def test_the_brand_switcher_goes_on_from_the_brand_that_is_shown(qtbot, sample_window):
    window = sample_window
    window.do("brand")
    menu = next(menu for menu in window.sidebar.brands.findChildren(QMenu) if menu.isVisible())
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    quiet(qtbot, window)
    assert window.sidebar.brands.brand_name() == "Corner Café"


def test_a_row_that_shows_its_own_focus_has_one_ring_and_not_two(qtbot, sample_window):
    window = sample_window
    window.activateWindow()
    window.queue.view.setFocus()
    window.checklist.focus_first_open()
    assert window.focusWidget() is not None
    ring = window.findChild(FocusRing)
    assert not ring.isVisible()


def test_ctrl_enter_says_that_it_was_posted_but_not_by_an_impatient_third_press(qtbot, sample_window, monkeypatch):
    window = sample_window
    show(qtbot, window, "waiting")
    window.queue.next()
    wait_until(lambda: window.composer.text() != "")
    quiet(qtbot, window)
    one, composer = window.desk.review_id, window.composer
    for _press in range(2):  # the first names what is open
        composer.press_primary()
        quiet(qtbot, window)
    wait_until(lambda: window.desk.letter.composer.state is ReplyState.HANDED_OVER)
    composer.press_primary()
    quiet(qtbot, window)
    assert reply_ledger.replies_to(window.desk.connections, one)[-1].state is ReplyState.HANDED_OVER
    monkeypatch.setattr("ui.composer.composer.A_BREATH_MS", 0)
    composer.press_primary()
    quiet(qtbot, window)
    assert reply_ledger.replies_to(window.desk.connections, one)[-1].state is ReplyState.POSTED


@pytest.mark.parametrize("percent", [100, 200])
def test_the_eye_of_a_password_grows_with_the_type_and_shows_what_is_typed(qtbot, qapp, percent):
    theme.apply(qapp, theme.LIGHT, scale=percent / 100)
    field = SecretField()
    qtbot.addWidget(field)
    field.resize(theme.px(240), theme.px(30))
    field.show()
    (eye,) = field.findChildren(QToolButton)
    assert eye.iconSize().width() >= theme.px(16)
    assert field.textMargins().right() >= eye.width()
    assert field.echoMode() is QLineEdit.EchoMode.Password
    qtbot.mouseClick(eye, Qt.MouseButton.LeftButton)
    assert field.echoMode() is QLineEdit.EchoMode.Normal


def test_the_filter_offers_the_languages_of_the_oldest_reviews_too(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr("store.saved_filters.LOOKED_AT", 5)
    window = next(windows := open_over_samples(qtbot, tmp_path))

    def offered() -> set[str]:
        menu = window.queue.filter_menu
        menu.fill()  # as it does whenever it opens
        # There is no such menu before the first language is known.
        languages = [action.menu() for action in menu.actions() if action.text() == "Language"]
        return {action.text() for menu in languages for action in menu.actions()}

    window.narrowing.refresh()
    wait_until(lambda: {"AR", "AF", "DE", "EN", "FR", "HE"} <= offered(), timeout=10_000)
    next(windows, None)
