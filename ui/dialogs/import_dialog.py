"""Brings reviews in from a file: what it is, which column is which, the first rows as proof, and a dry run before
anything is stored.

It is given a `Preview` as a value; reading the file, guessing and storing happen elsewhere. Dates that read two ways are
asked about with both readings in sight, never guessed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QProgressBar,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from sources.written_dates import moment
from store.records import Brand
from ui import formatting, theme
from ui.dialogs.form import FieldRow, Sheet, choice_box
from ui.import_reviews import Preview
from ui.lettering import named, wrapping_label
from ui.texts import mark, plural, tr, whole
from ui.widgets import Label, plain_button, primary_button

#: Field of a review (`sources.files.fields`) and its name for people, in the order of the boxes.
FIELDS = (
    ("", mark("leave out")), ("text", mark("the words")), ("rating", mark("stars")), ("title", mark("title")), ("author", mark("author")),
    ("created_at", mark("date")), ("updated_at", mark("date of the last change")), ("id", mark("the site’s id")), ("url", mark("page")),
    ("language", mark("language")), ("product", mark("product")), ("order_number", mark("order number")), ("audience", mark("public or private")),
    ("reply", mark("our reply")), ("replied_at", mark("date of our reply")), ("replied_by", mark("who replied")),
)  # fmt: skip
_KINDS_OF_FILES = mark("Reviews (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.zip);;All files (*)")
_MOST_REFUSED = 8


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, or would do. `refused` are sentences, each with the row's number, `refused_count` how many
    there are of them in all; `notes` are about the whole file."""

    new: int = 0
    updated: int = 0
    unchanged: int = 0
    refused: tuple[str, ...] = ()
    is_dry_run: bool = True
    notes: tuple[str, ...] = ()
    refused_count: int | None = None

    @property
    def count_of_refused(self) -> int:
        return len(self.refused) if self.refused_count is None else self.refused_count

    def sentence(self) -> str:
        new, updated = whole(self.new), whole(self.updated)
        if self.is_dry_run:
            parts = [tr("{n} would be new", n=new), tr("{n} would be updated", n=updated)]
        else:
            parts = [tr("{n} new", n=new), tr("{n} updated", n=updated)]
        parts.append(tr("{n} known already", n=whole(self.unchanged)))
        if self.count_of_refused:
            parts.append(plural("{n} row refused", "{n} rows refused", self.count_of_refused))
        return ", ".join(parts) + "."


class ImportDialog(Sheet):
    file_chosen = Signal(object)
    #: path, {column: field}: which column holds the dates may have changed
    mapping_changed = Signal(object, dict)
    #: path, brand id, {column: field}, "dmy" or "mdy" or nothing
    dry_run_requested = Signal(object, int, dict, str)
    import_requested = Signal(object, int, dict, str)
    cancel_requested = Signal()

    def __init__(self, brands: Sequence[Brand], *, brand_id: int | None = None, parent=None) -> None:
        super().__init__(tr("Import reviews"), "importDialog", parent)
        self.resize(theme.px(760), theme.px(600))
        self._path: Path | None = None
        self._preview: Preview | None = None
        self._busy = False
        self._boxes: dict[str, QComboBox] = {}
        self.page.addWidget(Label(tr("Import reviews"), "title"))
        self.page.addWidget(
            wrapping_label(
                tr(
                    "From a table (CSV, TSV, JSON), or from what a site lets you download: Google Takeout, Play Console, "
                    "Trustpilot, Judge.me, Loox, Yotpo, Okendo and others. Nothing is stored twice."
                )
            )
        )
        self._add_file_row()
        self.brand = choice_box([(str(brand.id), brand.name) for brand in brands], str(brand_id or ""))
        self.page.addWidget(FieldRow(tr("Brand"), named(self.brand, "importBrand")))
        self._add_table()
        self.dates = choice_box((("", tr("Choose how to read them")), ("dmy", ""), ("mdy", "")))
        self.dates.currentIndexChanged.connect(self._weigh)
        self._dates_row = FieldRow(tr("Dates"), named(self.dates, "importDates"))
        self._dates_row.hide()
        self.page.addWidget(self._dates_row)
        self.report = wrapping_label(
            tr("Choose a file, and its columns appear here."), "body", "text2", selectable=True
        )
        named(self.report, "importReport")
        self.page.addWidget(self.report)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        named(self.bar, "importProgress", tr("How far the import is"))
        self.bar.hide()
        self.page.addWidget(self.bar)
        self._add_foot()
        self._weigh()

    def _add_file_row(self) -> None:
        self.file = QLineEdit()
        self.file.setPlaceholderText(tr("No file yet"))
        self.file.setReadOnly(True)
        named(self.file, "importFile", tr("File"))
        browse = plain_button(tr("Choose a file…"))
        named(browse, "importBrowseButton")
        browse.clicked.connect(self._browse)
        folder = plain_button(tr("A folder…"))
        folder.setToolTip(tr("The folder of a Takeout that was unpacked"))
        named(folder, "importFolderButton", tr("Choose a folder"))
        folder.clicked.connect(self._browse_folder)
        where = QWidget()
        row = QHBoxLayout(where)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.file, 1)
        row.addWidget(browse)
        row.addWidget(folder)
        self.page.addWidget(FieldRow(tr("File"), where))

    def _add_table(self) -> None:
        self.table = QTableWidget()
        named(self.table, "importColumns", tr("Columns of the file and what they are"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setFrameShape(QTableWidget.Shape.NoFrame)
        self.table.setWordWrap(False)
        self.table.hide()
        self.page.addWidget(self.table, 1)
        self._rest = QWidget()  # takes the room of the table where there is none
        self.page.addWidget(self._rest, 1)

    def _add_foot(self) -> None:
        self.foot.addStretch(1)
        self.cancel = plain_button(tr("Cancel"))
        named(self.cancel, "importCancelButton")
        self.cancel.clicked.connect(self._cancel)
        self.try_it = plain_button(tr("Try without storing"))
        named(self.try_it, "dryRunButton")
        self.try_it.clicked.connect(lambda: self._ask(self.dry_run_requested))
        self.start = primary_button(tr("Import"))
        named(self.start, "startImportButton")
        self.start.clicked.connect(lambda: self._ask(self.import_requested))
        for button in (self.cancel, self.try_it, self.start):
            self.foot.addWidget(button)

    # --- what is shown -----------------------------------------------------------------------------------------------

    def show_reading(self, path: Path) -> None:
        """A file was chosen and is being looked at, which takes a while for a large one."""
        self._path, self._preview = None, None
        self._boxes = {}
        self.table.hide()
        self._rest.show()
        self._dates_row.hide()
        self.file.setText(str(path))
        self.report.set_tone("text2")
        self.report.setText(tr("Reading {name}…", name=path.name))
        self._weigh()

    def show_looking(self, done: int, whole: int) -> None:
        """How far the look at a large file is; closing the dialog ends it."""
        if not self._busy:
            self.bar.setRange(0, 1000)
            self.bar.setValue(1000 * done // max(whole, 1))
            self.bar.setVisible(done < whole)

    def show_preview(self, path: Path, preview: Preview) -> None:
        """Show what a file is: its columns with its first rows, the guess what each is, and dates that read two ways."""
        self._path, self._preview = path, preview
        self.file.setText(str(path))
        self._fill_table(preview)
        self.table.setVisible(bool(preview.columns))
        self._rest.setVisible(not preview.columns)
        self.show_doubtful(preview.doubtful)
        what = (
            plural("{n} row", "{n} rows", preview.entries)
            if preview.columns
            else plural("{n} review", "{n} reviews", preview.entries)
        )
        said = f"{what}."
        if preview.title != "Table":
            said = tr("This is an export of {title}. {what}.", title=preview.title, what=what)
        self.report.set_tone("text2")
        self.report.setText(said)
        self._weigh()

    def show_doubtful(self, examples: Sequence[str]) -> None:
        """Ask how to read dates like these, with both readings of the first; nothing to ask for none."""
        self.bar.setVisible(self._busy)
        self._dates_row.setVisible(bool(examples))
        self.dates.setCurrentIndex(0)
        if examples:
            first = examples[0]
            as_day, as_month = (_read_as(first, order) for order in ("dmy", "mdy"))
            self.dates.setItemText(1, tr("day first: {text} is {date}", text=first, date=as_day))
            self.dates.setItemText(2, tr("month first: {text} is {date}", text=first, date=as_month))
            help = tr(
                "{text} can be {one} or {other}; the file does not tell which.",
                text=first,
                one=as_day,
                other=as_month,
            )
            self._dates_row.complain("", help)
        self._weigh()

    def _fill_table(self, preview: Preview) -> None:
        self._boxes = {}
        self.table.clear()
        self.table.setColumnCount(2 + len(preview.rows))
        self.table.setRowCount(len(preview.columns))
        self.table.setHorizontalHeaderLabels(
            [
                tr("Column"),
                tr("is", "heading: what a column is"),
                *(tr("Row {n}", n=n) for n in range(1, len(preview.rows) + 1)),
            ]
        )
        for at, column in enumerate(preview.columns):
            self.table.setItem(at, 0, QTableWidgetItem(column))
            box = choice_box([(field, tr(words)) for field, words in FIELDS], preview.guessed.get(column, ""))
            box.setAccessibleName(tr("What is the column {column}?", column=column))
            box.currentIndexChanged.connect(self._map_anew)
            self._boxes[column] = box
            self.table.setCellWidget(at, 1, box)
            for offset, row in enumerate(preview.rows):
                words = " ".join(str(row[at]).split()) if at < len(row) else ""
                item = QTableWidgetItem(words if len(words) <= 80 else words[:79] + "…")
                item.setForeground(theme.colour("text2"))
                self.table.setItem(at, 2 + offset, item)
            self.table.setRowHeight(at, theme.px(38))
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)

    def show_problem(self, sentence: str) -> None:
        self._rest_from_work()
        self.report.set_tone("over")
        self.report.setText(sentence)
        self._weigh()

    def show_progress(self, done: int, whole: int) -> None:
        self._busy = True
        self.bar.setRange(0, 1000)
        self.bar.setValue(1000 * done // max(whole, 1))
        self.bar.show()
        self._weigh()

    def show_report(self, report: ImportReport) -> None:
        """What would happen, or what happened; refused rows with their reasons, the first of them."""
        self._rest_from_work()
        lines = [report.sentence(), *report.notes, *report.refused[:_MOST_REFUSED]]
        if report.count_of_refused > _MOST_REFUSED:
            lines.append(
                tr(
                    "and {n} more",
                    n=whole(report.count_of_refused - min(_MOST_REFUSED, len(report.refused))),
                )
            )
        good = "text2" if report.is_dry_run else "heard"
        self.report.set_tone("due" if report.count_of_refused or report.notes else good)
        self.report.setText("\n".join(lines))
        if not report.is_dry_run:
            self.cancel.setText(tr("Close"))
        self._weigh()

    def _rest_from_work(self) -> None:
        self._busy = False
        self.bar.hide()
        self.cancel.setText(tr("Cancel"))

    # --- what is asked -----------------------------------------------------------------------------------------------

    def mapping(self) -> dict[str, str]:
        """{column: field} for the columns that are not left out."""
        return {column: box.currentData() for column, box in self._boxes.items() if box.currentData()}

    def _map_anew(self) -> None:
        self._weigh()
        if self._path is not None:
            self.mapping_changed.emit(self._path, self.mapping())

    def _weigh(self) -> None:
        why = ""
        fields = list(self.mapping().values())
        twice = next((tr(words) for field, words in FIELDS if field and fields.count(field) > 1), "")
        if self._busy:
            why = tr("Wait until this is done, or cancel it.")
        elif self._path is None or self._preview is None:
            why = tr("Choose a file first.")
        elif twice:
            why = tr("Two columns cannot both be {twice}.", twice=twice)
        elif self._preview.columns and not {"text", "title", "rating"} & set(fields):
            why = tr("Say which column holds the words or the stars.")
        elif not self._dates_row.isHidden() and not self.dates.currentData():
            why = tr("Say how the dates are to be read.")
        elif not self.brand.currentData():
            why = tr("Add a brand first.")
        for button in (self.try_it, self.start):
            button.setEnabled(not why)
            button.setToolTip(why)

    def _ask(self, intent) -> None:
        if self._path is not None:
            self.show_progress(0, 1)
            intent.emit(self._path, int(self.brand.currentData()), self.mapping(), self.dates.currentData() or "")

    def _browse(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileName(self, tr("Which file?"), "", tr(_KINDS_OF_FILES))
        if chosen:
            self.file_chosen.emit(Path(chosen))

    def _browse_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Which folder?"))
        if chosen:
            self.file_chosen.emit(Path(chosen))

    def _cancel(self) -> None:
        if self._busy:
            self.cancel_requested.emit()
            return
        self.reject()

    def reject(self) -> None:
        """Escape and the window's cross stop what is under way first, as Cancel does."""
        if self._busy:
            self.cancel_requested.emit()
            return
        super().reject()


def _read_as(text: str, order: str) -> str:
    """A date as it would be understood, in words."""
    found, _ = moment(text, order, datetime.max.replace(tzinfo=UTC))
    return formatting.day(found, "UTC") if found else tr("no date")
