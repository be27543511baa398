"""Reviews come in from a file and from the counter, in the real window: looked at first, asked about, joined."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit

from store import brands, cases, one_review, reviews
from store.records import Audience
from store.reviews import Filter
from tests.builders import a_review, a_source, arrives, id_of
from tests.journeys.conftest import NOW, Person

TABLE = (
    "Ref,Date,Stars,Comment,Guest\n"
    "r1,3/11/2026,1,\"The soup came cold, went back, and came cold again\",Ana Pereira\n"
    "r2,4/11/2026,5,Lovely,Tom\n"
    "r3,5/11/2026,9,Odd,Ben\n"
)  # fmt: skip


def test_a_table_is_previewed_its_dates_are_asked_about_and_what_is_refused_is_told(
    person: Person, tmp_path: Path
) -> None:
    window = person.window
    workspace = window.desk.connections
    brands.add_brand(workspace, name="Corner Café", now=NOW)
    path = tmp_path / "guests.csv"
    path.write_text(TABLE)
    window.do("import")
    person.waits_until(lambda: person.sees("importDialog"))
    dialog = window.asking_files.importing.dialog
    dialog.file_chosen.emit(path)
    person.waits_until(lambda: dialog.table.isVisible(), "the columns and the first rows")
    assert dialog.mapping() == {
        "Date": "created_at", "Stars": "rating", "Comment": "text", "Guest": "author",
    }  # fmt: skip
    boxes = {box.accessibleName(): box for box in dialog.table.findChildren(QComboBox)}
    ref = boxes["What is the column Ref?"]
    ref.setCurrentIndex(ref.findData("id"))
    person.until_quiet()
    assert not dialog.start.isEnabled()
    dialog.dates.setCurrentIndex(dialog.dates.findData("dmy"))
    person.clicks("dryRunButton")
    person.waits_until(lambda: "would be new" in dialog.report.text())
    assert "Row 4: A rating of 9 is not between 1 and 5 stars." in dialog.report.text()
    assert reviews.count(workspace, Filter(view="all"), now=NOW) == 0
    person.clicks("startImportButton")
    person.waits_until(lambda: "2 new" in dialog.report.text(), dialog.report.text())
    dialog.close()
    person.until_quiet()
    assert one_review.review_with_id(workspace, id_of(workspace, "r1")).created_text == "3/11/2026"
    assert window.queue.model.rowCount() == 1


def test_a_complaint_told_at_the_counter_is_kept_joined_with_the_one_on_the_site_and_parted_again(
    person: Person,
) -> None:
    window = person.window
    workspace = window.desk.connections
    brand = brands.add_brand(workspace, name="Corner Café", now=NOW)
    arrives(workspace, a_source(workspace, brand), a_review("site", author="Ana Pereira", created_at=NOW), at=NOW)
    window.desk.refresh()
    person.until_quiet()
    window.do("complaint")
    person.waits_until(lambda: person.sees("complaintDialog"))
    words = person.find("complaintWords", QPlainTextEdit)
    assert isinstance(words, QPlainTextEdit)
    assert not person.find("keepComplaintButton", QAbstractButton).isEnabled()
    person.types_into(words, "Soup came cold, we sent it back and it came cold again")
    person.types_into(person.find("complaintWho", QLineEdit), "Ana P.")
    person.clicks("keepComplaintButton")
    person.waits_until(lambda: window.desk.letter is not None and window.desk.letter.letter.source_kind == "by hand")
    person.until_quiet()
    (kept,) = [
        number
        for number in reviews.list_ids(workspace, Filter(view="waiting"), now=NOW)
        if number != id_of(workspace, "site")
    ]
    assert one_review.review_with_id(workspace, kept).audience is Audience.PRIVATE
    assert window.composer.footer.post.text() == "Answered in private…"
    assert window.composer.footer.post.isEnabled()  # it was said, not written
    window.review.alike.open()
    person.until_quiet()
    person.clicks("sameComplaintButton")
    person.waits_until(lambda: cases.case_of(workspace, kept).set_aside_why == "duplicate")
    person.until_quiet()
    assert window.queue.model.rowCount() == 1
    window.do("undo")
    person.waits_until(lambda: window.queue.model.rowCount() == 2, "both wait again")
