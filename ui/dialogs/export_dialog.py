"""What goes into the response log's CSV: brand, period, unanswered ones, delimiter, the mark for Excel, the file; and
whether such a file is written by itself from now on. What was chosen for a brand is there again the next time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QProgressBar, QPushButton, QWidget

from store.export_plans import ExportPlan
from store.records import Brand, Period
from store.rules.export_schedule import Every
from ui import formatting, texts, theme
from ui.dialogs.form import FieldRow, Sheet, choice_box
from ui.dialogs.snooze import DatePopover
from ui.lettering import named, wrapping_label
from ui.texts import mark, tr
from ui.widgets import Label, plain_button, primary_button

_ALWAYS = Period()


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What the owner wants exported. `brand_id` None means all; `mark` puts the byte order mark first, for Excel. `every`
    is how often such a log is written into the file's folder by itself."""

    path: Path
    brand_id: int | None = None
    period: Period = _ALWAYS
    include_unanswered: bool = False
    delimiter: str = ","
    mark: bool = True
    every: Every = Every.NEVER


_EVERY = (
    (Every.NEVER, mark("Only now")),
    (Every.DAY, mark("Every day, the day before")),
    (Every.WEEK, mark("Every week, the week before")),
    (Every.MONTH, mark("Every month, the month before")),
)


class DayField(QPushButton):
    """A day that may stay open; pressing it shows a month."""

    def __init__(self, words: str, when_open: str) -> None:
        super().__init__()
        self.setAutoDefault(False)
        self._words, self._when_open = words, when_open
        self._day: date | None = None
        self.clicked.connect(self._ask)
        self.set_day(None)

    def set_day(self, day: date | None) -> None:
        self._day = day
        shown = self._when_open
        if day:
            shown = formatting.calendar_day(day.day, texts.voice().short_months[day.month - 1], day.year)
        self.setText(shown)
        self.setAccessibleName(f"{self._words}: {shown}")

    def day(self) -> date | None:
        return self._day

    def _ask(self) -> None:
        month = DatePopover(self._words, chosen=self._day, may_clear=True, parent=self.window())
        month.date_chosen.connect(self.set_day)
        month.closed.connect(month.deleteLater)
        month.open_below(self)


class ExportDialog(Sheet):
    export_requested = Signal(object)
    cancel_requested = Signal()

    def __init__(
        self, brands: Sequence[Brand], *, today: date, folder: Path, brand_id: int | None = None,
        plans: Sequence[ExportPlan] = (), parent=None,
    ) -> None:  # fmt: skip
        """`plans` are how the brands' logs were exported before."""
        super().__init__(tr("Export the response log"), "exportDialog", parent)
        self.page.addWidget(Label(tr("Export the response log"), "title"))
        self.page.addWidget(
            wrapping_label(tr("Every reply with its review, times, checklist and outcome, one a line."))
        )
        self.brand = choice_box([("", tr("All brands")), *((str(b.id), b.name) for b in brands)], str(brand_id or ""))
        self.since, self.until = DayField(tr("Since"), tr("The beginning")), DayField(tr("Until"), tr("Today"))
        days = QWidget()
        row = QHBoxLayout(days)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(16))
        row.addWidget(FieldRow(tr("Since"), self.since))
        row.addWidget(FieldRow(tr("Until, that day included"), self.until))
        self.unanswered = QCheckBox(tr("Complaints without an answer too"))
        self.unanswered.setAccessibleName(tr("Complaints without an answer too"))
        self.delimiter = choice_box([(",", tr("Comma")), (";", tr("Semicolon (Excel in many countries)"))])
        self.mark = QCheckBox(tr("Mark as UTF-8, so that Excel shows every letter"))
        self.mark.setAccessibleName(tr("Mark as UTF-8 for Excel"))
        self.mark.setChecked(True)
        self.file = QLineEdit(str(folder / f"heard-{today.isoformat()}.csv"))
        browse = plain_button(tr("Browse…"))
        browse.clicked.connect(self._browse)
        where = QWidget()
        place = QHBoxLayout(where)
        place.setContentsMargins(0, 0, 0, 0)
        place.setSpacing(theme.px(8))
        place.addWidget(self.file, 1)
        place.addWidget(browse)
        self.file.setAccessibleName(tr("File"))
        self.every = choice_box([(str(every), tr(words)) for every, words in _EVERY])
        self._busy = False
        self._plans = {plan.brand_id: plan for plan in plans}
        self.brand.currentIndexChanged.connect(self._take_plan)
        for part in (
            FieldRow(tr("Brand"), named(self.brand, "exportBrand")), days, self.unanswered,
            FieldRow(tr("Between the columns"), named(self.delimiter, "exportDelimiter")), self.mark,
            FieldRow(tr("File"), where), FieldRow(tr("Write it by itself"), named(self.every, "exportEvery")),
        ):  # fmt: skip
            self.page.addWidget(part)
        self.page.addStretch(1)
        named(self.file, "exportFile")
        self.said = wrapping_label("", "body", "text2")
        named(self.said, "exportSentence")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How far the export is"))
        self.bar.hide()
        self.page.addWidget(self.bar)
        self.foot.addWidget(self.said, 1)
        self.cancel = plain_button(tr("Cancel"))
        self.cancel.clicked.connect(self._cancel)
        self.save = primary_button(tr("Export"))
        named(self.save, "startExportButton")
        self.save.setDefault(True)
        self.save.clicked.connect(self._export)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.save)
        self.file.textChanged.connect(self._weigh)
        self._weigh()
        self._take_plan()
        self.setMinimumHeight(self.sizeHint().height())
        self.resize(theme.px(520), self.sizeHint().height())

    def wish(self) -> ExportWish:
        brand = self.brand.currentData()
        return ExportWish(
            path=Path(self.file.text().strip()).expanduser(),
            brand_id=int(brand) if brand else None,
            period=Period(self.since.day(), self.until.day()),
            include_unanswered=self.unanswered.isChecked(),
            delimiter=self.delimiter.currentData(),
            mark=self.mark.isChecked(),
            every=Every(self.every.currentData()),
        )

    def _take_plan(self) -> None:
        """Put in what was chosen for this brand the last time."""
        brand = self.brand.currentData()
        plan = self._plans.get(int(brand) if brand else None)
        if plan is None:
            return
        self.unanswered.setChecked(plan.include_unanswered)
        self.delimiter.setCurrentIndex(max(0, self.delimiter.findData(plan.delimiter)))
        self.mark.setChecked(plan.bom)
        self.every.setCurrentIndex(max(0, self.every.findData(str(plan.every))))
        if plan.folder:
            self.file.setText(str(Path(plan.folder) / Path(self.file.text() or "heard.csv").name))

    def show_progress(self, done: int, whole: int) -> None:
        """How far the writing is. Cancel, Escape and the window's cross stop it until it has ended."""
        self._busy = True
        self.cancel.setText(tr("Cancel"))
        self.bar.setRange(0, max(whole, 1))
        self.bar.setValue(done)
        self.bar.show()
        self._weigh()

    def show_done(self, sentence: str, *, ok: bool = True) -> None:
        """The export ended: what was written and where, or why not."""
        self._end(sentence, "heard" if ok else "over")
        self.cancel.setText(tr("Close"))

    def show_stopped(self, sentence: str) -> None:
        """The owner stopped it."""
        self._end(sentence, "text2")

    def _end(self, sentence: str, tone: str) -> None:
        self._busy = False
        self.bar.hide()
        self.said.set_tone(tone)
        self.said.setText(sentence)
        self._weigh()

    def _weigh(self) -> None:
        why = ""
        if self._busy:
            why = tr("Wait until this is done, or cancel it.")
        elif not self.file.text().strip():
            why = tr("Say where the file should go.")
        self.save.setEnabled(not why)
        self.save.setToolTip(why)

    def _browse(self) -> None:
        chosen, _filter = QFileDialog.getSaveFileName(self, tr("Where to"), self.file.text(), tr("CSV (*.csv)"))
        if chosen:
            self.file.setText(chosen)

    def _export(self) -> None:
        wish = self.wish()
        if wish.period.since and wish.period.until and wish.period.since > wish.period.until:
            self.show_done(tr("The first day must come before the last."), ok=False)
            return
        self.said.setText("")
        self.export_requested.emit(wish)

    def _cancel(self) -> None:
        self.reject()

    def reject(self) -> None:
        """Escape and the window's cross stop what is under way first, as Cancel does."""
        if self._busy:
            self.cancel_requested.emit()
            return
        super().reject()
