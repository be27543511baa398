"""What hinders is told in the owner's language, wherever she meets it: at a refused reply, an import, a brand's name."""

from __future__ import annotations

from pathlib import Path

from store import brands, configured_sources
from tests.journeys.conftest import NOW, Person
from tests.journeys.test_posting_from_the_window import ANSWER, Owner
from tests.letterbox import LetterBox, Mishap
from ui.composer.banners import NoticeBar
from ui.dialogs.brand_dialog import BrandDialog


def test_a_refused_reply_tells_why_in_german_also_when_it_is_opened_again(
    in_german: None, person: Person, letter_box: LetterBox
) -> None:
    letter_box.meets(Mishap.REFUSED)
    owner = Owner(person, letter_box)
    owner.posts()
    person.clicks("send_nowButton")
    person.waits_until(lambda: person.sees("refusedBanner"), "the refusal is shown")
    person.window.desk.close_review()
    person.waits_until(lambda: not person.sees("refusedBanner"), "the letter is put away")
    person.window.go_to("outbox")
    person.window.desk.open_review(owner.ana)
    person.waits_until(lambda: person.sees("refusedBanner"), "the refusal is shown again")
    banner = person.find("refusedBanner", NoticeBar)
    assert banner.notice.title == "Die Seite hat die Antwort nicht angenommen (HTTP 400). Ihre Worte bleiben erhalten."
    person.until_quiet()


def test_a_reply_of_unknown_outcome_tells_in_german_what_is_known(
    in_german: None, person: Person, letter_box: LetterBox
) -> None:
    letter_box.meets(Mishap.CUT_BEFORE)
    owner = Owner(person, letter_box)
    owner.posts()
    person.clicks("send_nowButton")
    person.waits_until(lambda: person.sees("unknownBanner"), "the question is asked")
    banner = person.find("unknownBanner", NoticeBar)
    assert banner.notice.line == "Die Seite zeigt sie bisher nicht; es wird von selbst wieder nach ihr gesucht."
    person.until_quiet()


def test_a_wrong_file_is_refused_in_german(in_german: None, person: Person, tmp_path: Path) -> None:
    brands.add_brand(person.window.desk.connections, name="Corner Café", now=NOW)
    picture = tmp_path / "soup.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01")
    person.window.do("import")
    person.waits_until(lambda: person.sees("importDialog"))
    dialog = person.window.asking_files.importing.dialog
    dialog.file_chosen.emit(picture)
    person.waits_until(lambda: "Datei" in dialog.report.text(), "why it is refused")
    assert dialog.report.text() == "Diese Datei ist keine Tabelle: Exportieren Sie die Bewertungen als CSV."
    dialog.close()
    person.until_quiet()


def test_a_refused_row_tells_why_in_german(in_german: None, person: Person, tmp_path: Path) -> None:
    brands.add_brand(person.window.desk.connections, name="Corner Café", now=NOW)
    table = tmp_path / "guests.csv"
    table.write_text("Stars,Comment,Guest\n1,The soup came cold,Ana\n9,Odd,Ben\n")
    person.window.do("import")
    person.waits_until(lambda: person.sees("importDialog"))
    dialog = person.window.asking_files.importing.dialog
    dialog.file_chosen.emit(table)
    person.waits_until(lambda: dialog.table.isVisible(), "the columns and the first rows")
    person.until_quiet()
    person.clicks("dryRunButton")
    person.waits_until(lambda: "Zeile 3" in dialog.report.text(), "the refused row")
    assert "Zeile 3: Eine Wertung von 9 liegt nicht zwischen 1 und 5 Sternen." in dialog.report.text()
    dialog.close()
    person.until_quiet()


def test_the_store_refuses_a_name_that_is_taken_in_german(in_german: None, person: Person) -> None:
    workspace = person.window.desk.connections
    taken = brands.add_brand(workspace, name="Corner Café", now=NOW)
    dialog: BrandDialog = person.window.asking.brand()
    dialog.save_requested.emit(taken)
    person.waits_until(lambda: dialog.problem.text() != "", "why it is refused")
    assert dialog.problem.text() == ("Eine Marke namens Corner Café gibt es schon: Wählen Sie einen anderen Namen.")
    dialog.close()
    person.until_quiet()


def test_a_reply_whose_source_went_is_held_back_and_says_why_in_german(
    in_german: None, person: Person, letter_box: LetterBox
) -> None:
    owner = Owner(person, letter_box)
    owner.posts()
    ((source, _),) = configured_sources.list_sources(owner.workspace)
    configured_sources.remove_source(owner.workspace, source, now=NOW)
    person.clicks("send_nowButton")
    person.waits_until(lambda: person.sees("heldBackBanner"), "why it did not go out")
    banner = person.find("heldBackBanner", NoticeBar)
    assert banner.notice.title == "Ihre Antwort ging nicht hinaus."
    assert banner.notice.line == (
        "Die Quelle dazu wurde entfernt: Fügen Sie sie wieder hinzu, um hier zu veröffentlichen."
    )
    assert owner.window.composer.text() == ANSWER
    assert letter_box.replies == []
    person.until_quiet()
