"""Brings reviews in from a CSV: which column is which, the first lines as proof, and a dry run before anything is stored.

It is given the columns and the first rows as values; reading the file, guessing and storing happen elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
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

from store.records import Brand
from ui import theme
from ui.dialogs.form import FieldRow, Sheet, choice_box
from ui.lettering import named, wrapping_label
from ui.texts import mark, plural, tr, whole
from ui.widgets import Label, plain_button, primary_button

#: Field of a review and its name for people, in the order of the boxes.
FIELDS = (
    ("", mark("leave out")), ("text", mark("the words")), ("rating", mark("stars")), ("title", mark("title")), ("author", mark("author")),
    ("created_at", mark("date")), ("external_id", mark("the site’s id")), ("url", mark("page")), ("language", mark("language")),
    ("product", mark("product")), ("order_number", mark("order number")), ("reply", mark("our reply")), ("reply_at", mark("date of our reply")),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, or would do. `refused` are sentences, each with the row's number."""

    new: int = 0
    updated: int = 0
    unchanged: int = 0
    refused: tuple[str, ...] = ()
    is_dry_run: bool = True

    def sentence(self) -> str:
        new, updated = whole(self.new), whole(self.updated)
        if self.is_dry_run:
            parts = [tr("{n} would be new", n=new), tr("{n} would be updated", n=updated)]
        else:
            parts = [tr("{n} new", n=new), tr("{n} updated", n=updated)]
        parts.append(tr("{n} known already", n=whole(self.unchanged)))
        if self.refused:
            parts.append(plural("{n} row refused", "{n} rows refused", len(self.refused)))
        return ", ".join(parts) + "."


class ImportDialog(Sheet):
    file_chosen = Signal(object)
    #: path, brand id, {column: field}
    dry_run_requested = Signal(object, int, dict)
    import_requested = Signal(object, int, dict)
    cancel_requested = Signal()

    def __init__(self, brands: Sequence[Brand], *, brand_id: int | None = None, parent=None) -> None:
        super().__init__(tr("Import reviews"), "importDialog", parent)
        self.resize(theme.px(760), theme.px(560))
        self._path: Path | None = None
        self._boxes: dict[str, QComboBox] = {}
        self.page.addWidget(Label(tr("Import reviews"), "title"))
        self.page.addWidget(
            wrapping_label(tr("From a CSV, or from what a site lets you download. Nothing is stored twice."))
        )
        self.file = QLineEdit()
        self.file.setPlaceholderText(tr("No file yet"))
        self.file.setReadOnly(True)
        named(self.file, "importFile", tr("File"))
        browse = plain_button(tr("Choose a file…"))
        named(browse, "importBrowseButton")
        browse.clicked.connect(self._browse)
        where = QWidget()
        row = QHBoxLayout(where)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.file, 1)
        row.addWidget(browse)
        self.brand = choice_box([(str(brand.id), brand.name) for brand in brands], str(brand_id or ""))
        self.page.addWidget(FieldRow(tr("File"), where))
        self.page.addWidget(FieldRow(tr("Brand"), named(self.brand, "importBrand")))
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
        self.report = wrapping_label(
            tr("Choose a file, and its columns appear here."), "body", "text2", selectable=True
        )
        named(self.report, "importReport")
        self.page.addWidget(self.report)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How far the import is"))
        self.bar.hide()
        self.page.addWidget(self.bar)
        self.foot.addStretch(1)
        self.cancel = plain_button(tr("Cancel"))
        self.cancel.clicked.connect(self._cancel)
        self.try_it = plain_button(tr("Try without storing"))
        named(self.try_it, "dryRunButton")
        self.try_it.clicked.connect(lambda: self._ask(self.dry_run_requested))
        self.start = primary_button(tr("Import"))
        named(self.start, "startImportButton")
        self.start.clicked.connect(lambda: self._ask(self.import_requested))
        for button in (self.cancel, self.try_it, self.start):
            self.foot.addWidget(button)
        self._weigh()

    def show_columns(
        self, path: Path, columns: Sequence[str], rows: Sequence[Sequence[str]], guessed: Mapping[str, str]
    ) -> None:
        """Show a file's columns with its first rows, and the guess what each is."""
        self._path = path
        self.file.setText(str(path))
        self._boxes = {}
        shown = list(rows[:3])
        self.table.clear()
        self.table.setColumnCount(2 + len(shown))
        self.table.setRowCount(len(columns))
        self.table.setHorizontalHeaderLabels(
            [
                tr("Column"),
                tr("is", "heading: what a column is"),
                *(tr("Row {n}", n=n) for n in range(1, len(shown) + 1)),
            ]
        )
        for at, column in enumerate(columns):
            self.table.setItem(at, 0, QTableWidgetItem(column))
            box = choice_box(FIELDS, guessed.get(column, ""))
            box.setAccessibleName(tr("What is the column {column}?", column=column))
            box.currentIndexChanged.connect(self._weigh)
            self._boxes[column] = box
            self.table.setCellWidget(at, 1, box)
            for offset, row in enumerate(shown):
                words = " ".join(str(row[at]).split()) if at < len(row) else ""
                item = QTableWidgetItem(words if len(words) <= 80 else words[:79] + "…")
                item.setForeground(theme.colour("text2"))
                self.table.setItem(at, 2 + offset, item)
            self.table.setRowHeight(at, theme.px(38))
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self.table.show()
        self.report.setText("")
        self._weigh()

    def show_problem(self, sentence: str) -> None:
        self.bar.hide()
        self.report.set_tone("over")
        self.report.setText(sentence)
        self._weigh()

    def show_progress(self, done: int, whole: int) -> None:
        self.bar.setRange(0, max(whole, 1))
        self.bar.setValue(done)
        self.bar.show()
        self.start.setEnabled(False)
        self.try_it.setEnabled(False)

    def show_report(self, report: ImportReport) -> None:
        """What would happen, or what happened; refused rows with their reasons, at most eight of them."""
        self.bar.hide()
        lines = [report.sentence(), *report.refused[:8]]
        if len(report.refused) > 8:
            lines.append(tr("and {n} more", n=whole(len(report.refused) - 8)))
        self.report.set_tone("due" if report.refused else "heard" if not report.is_dry_run else "text2")
        self.report.setText("\n".join(lines))
        if not report.is_dry_run:
            self.cancel.setText(tr("Close"))
        self._weigh()

    def mapping(self) -> dict[str, str]:
        """{column: field} for the columns that are not left out."""
        return {column: box.currentData() for column, box in self._boxes.items() if box.currentData()}

    def _weigh(self) -> None:
        why = ""
        fields = list(self.mapping().values())
        twice = next((words for field, words in FIELDS if field and fields.count(field) > 1), "")
        if self._path is None:
            why = tr("Choose a file first.")
        elif twice:
            why = tr("Two columns cannot both be {twice}.", twice=twice)
        elif "text" not in fields and "rating" not in fields:
            why = tr("Say which column holds the words or the stars.")
        elif not self.brand.currentData():
            why = tr("Add a brand first.")
        for button in (self.try_it, self.start):
            button.setEnabled(not why)
            button.setToolTip(why)

    def _ask(self, intent) -> None:
        if self._path is not None:
            intent.emit(self._path, int(self.brand.currentData()), self.mapping())

    def _browse(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileName(
            self, tr("Which file?"), "", tr("Tables (*.csv *.tsv *.txt);;All files (*)")
        )
        if chosen:
            self.file_chosen.emit(Path(chosen))

    def _cancel(self) -> None:
        if self.bar.isVisible():
            self.cancel_requested.emit()
            return
        self.reject()
