"""The main job, done as its owner would do it: once by keyboard alone, once by mouse."""

from __future__ import annotations

import csv
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from store import brands, cases, comeback, configured_sources, coverage, drafts, reply_ledger, reviews
from store.records import ReplyState
from store.reviews import Filter
from tests.builders import id_of
from tests.journeys.conftest import FEED, NOW, Person
from tests.toysite import ToySite
from ui import theme
from ui.source_line import source_line
from ui.voices import Underline

ANSWER = "Dear Ana, thank you for telling us. I am sorry: the soup came cold, and cold again. Naledi"


def fill(person: Person, name: str, words: str) -> None:
    field = person.find(name, QLineEdit)
    assert isinstance(field, QLineEdit)
    field.clear()
    person.types_into(field, words)


def set_up_a_source(person: Person, site: ToySite) -> None:
    """From the welcome page to the first complaint: a brand, a source, a test, a poll."""
    person.window.do("add_source")
    person.waits_until(lambda: person.sees("brandDialog"))
    fill(person, "brandName", "Corner Café")
    fill(person, "brandSignature", "Naledi, Corner Café")
    person.clicks("saveBrandButton")
    person.waits_until(lambda: person.sees("sourceDialog"))
    fill(person, "setting_url", site.url("/feed"))
    fill(person, "sourceName", "Town guide")
    person.clicks("testNowButton")
    person.waits_until(lambda: person.sees("newestReviews"), "the newest three as proof")
    person.clicks("saveSourceButton")
    person.waits_until(lambda: person.window.queue.model.rowCount() == 2, "two people wait")
    person.returns_to_the_window()
    person.until_quiet()


def heard_share(person: Person) -> float | None:
    return coverage.measure(person.window.desk.connections, coverage.Selection(), now=NOW).coverage


def test_words_typed_before_the_letter_is_there_belong_to_the_one_who_was_chosen(person: Person, site: ToySite) -> None:
    """J, R and the first words, faster than a busy disk reads the letter: none is lost, none stands in another's answer."""
    window = person.window
    set_up_a_source(person, site)
    workspace = window.desk.connections
    ana, tom = id_of(workspace, "r1"), id_of(workspace, "r2")
    person.waits_until(lambda: window.desk.letter is not None and window.desk.letter.review.id == ana)
    window.queue.view.setFocus()

    window.queue.next()
    window.do("write")  # as R does; Tom's letter is still being read
    assert window.composer.review_id == ana
    for letter in "Dear Tom, we were slow.":
        QTest.keyClick(window.composer.editor, letter)
    window.do("post")  # nothing of Ana's is posted by a press meant for Tom

    person.waits_until(lambda: window.composer.review_id == tom, "the letter of the one who was chosen")
    assert window.composer.text() == "Dear Tom, we were slow."
    person.waits_until(lambda: (d := drafts.draft_of(workspace, tom)) and d.text == "Dear Tom, we were slow.")
    assert drafts.draft_of(workspace, ana) is None


def test_a_new_source_begins_with_the_last_ninety_days_and_what_is_older_can_still_be_taken_up(
    person: Person, site: ToySite
) -> None:
    window = person.window
    aged = FEED.replace(">r2<", ">old<").replace("Sun, 22 Nov 2026 20:00", "Sun, 25 Jan 2026 20:00")
    site.shows("/feed", aged.replace("{base}", site.url("")), {"Content-Type": "application/rss+xml"})
    person.window.do("add_source")
    person.waits_until(lambda: person.sees("brandDialog"))
    fill(person, "brandName", "Corner Café")
    person.clicks("saveBrandButton")
    person.waits_until(lambda: person.sees("sourceDialog"))
    fill(person, "setting_url", site.url("/feed"))
    assert person.find("historyBox").isChecked()
    person.clicks("saveSourceButton")
    workspace = window.desk.connections
    person.waits_until(lambda: reviews.has_any(workspace), "the first poll is done")
    # What a poll stored is there before the window has heard of it.
    person.waits_until(lambda: window.queue.model.rowCount() == 1, "the one that waits is shown")
    old = id_of(workspace, "old")
    aside = "1 from before 25 August 2026 is set aside"
    person.waits_until(lambda: aside in source_line(*window.desk.sources[0], "", NOW).sentence, "the source says so")
    person.until_quiet()
    assert window.queue.model.rowCount() == len(window.desk.sources) == 1

    window.go_to("answered")
    person.until_quiet()
    window.queue.choose(old)
    person.waits_until(lambda: window.desk.letter is not None and window.desk.letter.review.id == old)
    window.review.header.reopen_requested.emit()
    person.until_quiet()
    window.go_to("waiting")
    person.waits_until(lambda: window.queue.model.rowCount() == 2, "it waits after all")


def test_by_keyboard_alone(person: Person, site: ToySite, opened_pages: list[str], tmp_path: Path) -> None:
    window = person.window
    assert person.sees("welcomePage")
    set_up_a_source(person, site)
    workspace = window.desk.connections
    ana = id_of(workspace, "r1")

    person.waits_until(lambda: window.desk.letter is not None and window.desk.letter.review.id == ana)
    window.queue.view.setFocus()
    person.presses("j")
    person.waits_until(lambda: window.desk.letter.review.author == "Tom", "J goes to the next")
    person.presses("k")
    person.waits_until(lambda: window.desk.letter.review.id == ana, "K goes back")

    person.presses("r")
    person.waits_until(lambda: window.composer.editor.hasFocus(), "R writes")
    person.presses(ANSWER)
    person.waits_until(lambda: (d := drafts.draft_of(workspace, ana)) and d.text == ANSWER, "the draft is on disk")

    person.presses(Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    if not opened_pages:  # the first press names what is still open
        person.presses(Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    person.waits_until(lambda: opened_pages, "the page at the site opens")
    assert opened_pages == [site.url("/r1")]
    assert QGuiApplication.clipboard().text() == ANSWER
    person.waits_until(lambda: person.sees("postedConfirmBar"), "did you post it?")

    bar = person.find("posted_confirmedButton")
    bar.setFocus()
    person.presses(Qt.Key.Key_Space)
    person.waits_until(lambda: heard_share(person) == 0.5, "one of two is heard")
    person.until_quiet()
    (reply,) = reply_ledger.replies_to(workspace, ana)
    assert (reply.state, reply.text, reply.posted_by) == (ReplyState.POSTED, ANSWER, "Naledi, Corner Café")
    assert comeback.follow_ups_of(workspace, ana)[0].due_at.date().isoformat() == "2026-11-30"

    person.until_quiet()
    window.setFocus()
    person.presses("g", "c")
    person.waits_until(lambda: person.sees("coverageHeadline"))
    person.waits_until(lambda: "50" in person.find("coverageHeadline").accessibleName(), "the coverage moves")

    person.presses(Qt.Key.Key_E, modifier=Qt.KeyboardModifier.ControlModifier)
    person.waits_until(lambda: person.sees("exportDialog"))
    fill(person, "exportFile", str(tmp_path / "log.csv"))
    person.presses(Qt.Key.Key_Return)
    person.waits_until((tmp_path / "log.csv").exists, "the log is written")
    with (tmp_path / "log.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["reviewer"], row["reply_text"], row["within_target"]) for row in rows] == [("Ana P.", ANSWER, "no")]
    person.presses(Qt.Key.Key_Escape)


def test_by_mouse(person: Person, site: ToySite, opened_pages: list[str]) -> None:
    window = person.window
    set_up_a_source(person, site)
    workspace = window.desk.connections
    tom = id_of(workspace, "r2")
    window.queue.choose(tom)
    person.waits_until(lambda: window.desk.letter.review.id == tom)
    person.until_quiet()

    person.find("replyEditor").setFocus()
    person.presses("Dear Tom, forty minutes is far too long. I am sorry.")
    person.waits_until(lambda: person.find("copyAndOpenButton").isEnabled())
    person.clicks("copyAndOpenButton")
    if not opened_pages:
        person.clicks("post_anywayButton")
    person.waits_until(lambda: person.sees("postedConfirmBar"))
    person.clicks("not_postedButton")
    person.waits_until(lambda: drafts.draft_of(workspace, tom) is not None, "not yet: the words are a draft again")
    person.until_quiet()

    person.clicks("doneButton")
    person.waits_until(lambda: person.sees("declineButton"))
    person.clicks("declineButton")
    person.waits_until(lambda: person.sees("whyField"))
    fill(person, "whyField", "A neighbour's quarrel")
    person.clicks("whyConfirmButton")
    person.waits_until(lambda: cases.case_of(workspace, tom).declined_why == "A neighbour's quarrel")
    person.waits_until(lambda: person.sees("undoToast"))
    person.until_quiet()
    window.toast.undo_button.click()
    person.waits_until(lambda: cases.case_of(workspace, tom).declined_why == "", "undo brings Tom back")
    assert drafts.draft_of(workspace, tom) is not None


def test_a_half_written_answer_is_never_in_another_customers_box(person: Person, site: ToySite) -> None:
    window = person.window
    set_up_a_source(person, site)
    workspace = window.desk.connections
    ana, tom = id_of(workspace, "r1"), id_of(workspace, "r2")
    window.queue.choose(ana)
    person.waits_until(lambda: window.composer.review_id == ana)
    person.find("replyEditor").setFocus()
    person.presses("Dear Ana, half a thou")
    window.queue.choose(tom)
    person.waits_until(lambda: window.composer.review_id == tom)
    assert window.composer.text() == ""
    person.waits_until(lambda: (d := drafts.draft_of(workspace, ana)) and d.text == "Dear Ana, half a thou")
    assert drafts.draft_of(workspace, tom) is None
    window.queue.choose(ana)
    person.waits_until(lambda: window.composer.review_id == ana and window.composer.text() == "Dear Ana, half a thou")


def test_closing_the_window_keeps_the_last_letter_typed(person: Person, site: ToySite, tmp_path: Path) -> None:
    set_up_a_source(person, site)
    ana = id_of(person.window.desk.connections, "r1")
    person.window.queue.choose(ana)
    person.waits_until(lambda: person.window.composer.review_id == ana)
    person.find("replyEditor").setFocus()
    person.presses("Every word counts")
    person.window.close()

    from store.workspace_file import open_workspace

    again = open_workspace(tmp_path / "heard.db", now=NOW)
    draft = drafts.draft_of(again, ana)
    again.close()
    assert draft is not None
    assert draft.text == "Every word counts"


def test_a_third_answer_asks_why_and_the_why_is_logged(person: Person, site: ToySite) -> None:
    window = person.window
    set_up_a_source(person, site)
    workspace = window.desk.connections
    ana = id_of(workspace, "r1")
    for words in ("First answer.", "Second answer."):
        reply_ledger.record_posted_elsewhere(workspace, ana, words, now=NOW)
    window.go_to("answered")
    person.waits_until(lambda: window.queue.model.rowCount() == 1)
    window.desk.open_review(ana)
    person.waits_until(lambda: person.sees("guardBanner"), "twice is enough")
    assert not person.find("replyEditor").isVisible()


def test_what_is_broken_is_said_on_the_source_and_nowhere_else(person: Person, site: ToySite) -> None:
    set_up_a_source(person, site)
    site.answers("/feed", 500, "oops")
    person.window.do("poll")
    person.waits_until(lambda: person.window.desk.sources[0][1].last_error, "the source says so")
    person.until_quiet()
    assert "asked again" in person.window.desk.sources[0][1].last_error
    assert person.window.queue.model.rowCount() == 2


def test_samples_come_and_go_with_one_click(person: Person) -> None:
    window = person.window
    window.welcome.try_samples.emit()
    person.waits_until(lambda: window.queue.model.rowCount() == 7, "seven people wait")
    person.until_quiet()
    window.do("remove_samples")
    person.waits_until(lambda: person.sees("welcomePage"), "back to the welcome")
    person.until_quiet()
    assert brands.list_brands(window.desk.connections) == []
    assert configured_sources.list_sources(window.desk.connections, with_removed=True) == []


def test_the_badge_opens_a_list_of_its_number(person: Person) -> None:
    window = person.window
    window.welcome.try_samples.emit()
    person.waits_until(lambda: window.queue.model.rowCount() == 7)
    person.until_quiet()
    counts = reviews.view_counts(window.desk.connections, now=NOW)
    for key, view in (("unrated", "unrated"), ("thank", "to thank"), ("answered", "answered"), ("all", "all")):
        window.go_to(key)
        person.waits_until(lambda view=view: window.queue.model.rowCount() == counts[view], view)
        assert counts[view] == len(reviews.list_ids(window.desk.connections, Filter(view=view), now=NOW))


def test_every_control_in_every_view_has_a_name(person: Person) -> None:
    window = person.window
    window.welcome.try_samples.emit()
    person.waits_until(lambda: window.queue.model.rowCount() == 7)
    person.until_quiet()
    unnamed = []
    for key in ("waiting", "coverage", "all"):
        window.go_to(key)
        person.until_quiet()
        for control in window.findChildren(QWidget):
            if not isinstance(control, QAbstractButton | QLineEdit | QComboBox):
                continue
            if control.isVisible() and not (control.accessibleName() or getattr(control, "text", str)()):
                unnamed.append(f"{key}: {type(control).__name__} in {type(control.parentWidget()).__name__}")
    assert unnamed == []


def test_a_source_is_paused_and_taken_off_the_list_from_its_menu(person: Person, site: ToySite) -> None:
    set_up_a_source(person, site)
    window = person.window
    ((source, _),) = window.desk.sources
    for words, so in (
        ("Pause it", lambda: window.desk.sources[0][0].paused),
        ("Poll it again", lambda: not window.desk.sources[0][0].paused),
        ("Take it off the list", lambda: not window.desk.sources),
    ):
        menu = window.asking_sources.source_menu(source.id)
        next(action for action in menu.actions() if action.text() == words).trigger()
        menu.close()
        person.waits_until(so, words)
        person.until_quiet()
    assert window.queue.model.rowCount() == 2, "what it brought stays"


def test_the_owner_chooses_the_points_of_a_complaint_with_one_key(person: Person, site: ToySite) -> None:
    window = person.window
    set_up_a_source(person, site)
    ana = id_of(window.desk.connections, "r1")
    person.waits_until(lambda: window.desk.letter is not None and window.desk.letter.review.id == ana)

    def shown() -> list[str]:
        return [point.text for point in window.desk.letter.coached.points]

    def read_aloud() -> str:
        return window.review.text.voice.accessibleDescription()

    person.until_quiet()
    assert shown() == ["Her soup came cold, we sent it back, and it came cold again.", "Nobody said sorry."]

    voice = window.review.text.voice
    voice.setFocus()
    cursor = voice.textCursor()
    cursor.setPosition(voice.words().index("said sorry"))
    voice.setTextCursor(cursor)
    person.presses(Qt.Key.Key_P)
    person.until_quiet()
    assert shown() == ["Her soup came cold, we sent it back, and it came cold again."]
    assert "Point 2" not in read_aloud()

    window.do("undo")
    person.waits_until(lambda: len(shown()) == 2, "the step is taken back")
    assert "Point 2, open: Nobody said sorry." in read_aloud()


def test_a_word_that_the_owner_teaches_is_right_in_this_workspace(person: Person, site: ToySite) -> None:
    window = person.window
    set_up_a_source(person, site)
    ana = id_of(window.desk.connections, "r1")
    person.waits_until(lambda: window.desk.letter is not None and window.desk.letter.review.id == ana)
    editor = window.composer.editor

    def dotted() -> list[str]:
        text = editor.words()
        return [text[mark.start : mark.end] for mark in editor.marks if mark.underline is Underline.SPELLING]

    window.write()
    person.waits_until(editor.hasFocus)
    person.presses("Dear Ana, I am sorry that the zoop came cold and then cold again. ")
    person.waits_until(lambda: dotted() == ["zoop"], "the unknown word is dotted")

    window.proofreading.teach("zoop")
    person.waits_until(lambda: dotted() == [], "it is a word now")
    person.until_quiet()

    window.desk.triage.undo()
    person.waits_until(lambda: dotted() == ["zoop"], "taking it back makes it unknown again")


def test_several_are_decided_in_one_step_and_taken_back_in_one(person: Person, site: ToySite) -> None:
    set_up_a_source(person, site)
    window = person.window
    workspace = window.desk.connections
    both = [id_of(workspace, "r1"), id_of(workspace, "r2")]
    cases.set_reasons(workspace, both[1], ["waiting"], now=NOW)
    window.queue.choose(both[0])
    person.waits_until(lambda: window.desk.letter is not None and window.desk.letter.review.id == both[0])
    window.queue.view.selectAll()
    assert sorted(window.queue.selected_ids()) == sorted(both)

    window.desk.triage.tag(("cold food",))
    person.waits_until(lambda: cases.case_of(workspace, both[1]).reasons == ("cold food", "waiting"))
    assert cases.case_of(workspace, both[0]).reasons == ("cold food",)
    person.until_quiet()
    window.queue.view.selectAll()
    window.desk.triage.snooze("tomorrow")
    person.waits_until(lambda: person.sees("emptyView"), "nobody is awake")
    person.until_quiet()

    window.desk.triage.undo()
    person.waits_until(lambda: window.queue.model.rowCount() == 2, "both are awake again")
    person.until_quiet()
    window.desk.triage.undo()
    person.waits_until(lambda: cases.case_of(workspace, both[1]).reasons == ("waiting",), "the tag is taken back")
    assert cases.case_of(workspace, both[0]).reasons == ()


def test_the_window_goes_dark_with_the_system_unless_its_owner_chose(person: Person, monkeypatch) -> None:
    hints = QGuiApplication.styleHints()

    def the_system_turns(to: theme.Theme, scheme: Qt.ColorScheme) -> None:
        # A screenless Qt has no system to ask: its word and its signal are given here.
        monkeypatch.setattr(theme, "system_theme", lambda _application: to)
        hints.colorSchemeChanged.emit(scheme)

    person.window.choose_theme("system")
    person.until_quiet()
    the_system_turns(theme.DARK, Qt.ColorScheme.Dark)
    assert theme.current().is_dark
    the_system_turns(theme.LIGHT, Qt.ColorScheme.Light)
    assert not theme.current().is_dark

    person.window.choose_theme("light")
    person.until_quiet()
    the_system_turns(theme.DARK, Qt.ColorScheme.Dark)
    assert not theme.current().is_dark
