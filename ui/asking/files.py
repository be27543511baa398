"""Opens what concerns files: import, export, backup, the sample brands, another workspace. No looks, no rules."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from store import brands, export_plans, merging, response_log, workspace_file
from store import digest as digest_store
from store.coverage import Selection
from store.export_plans import ExportPlan
from store.merge_tally import Conflict
from store.merging import MergeReport
from store.records import Brand, Changes
from store.response_log import LogChoice
from store.times import local_day
from ui import sample_workspace
from ui.asking.place import ask_and_write, documents
from ui.dialogs.export_dialog import ExportDialog, ExportWish
from ui.documents.digest import document_of
from ui.language import own_zone
from ui.periods import period_around
from ui.sentences.anew import in_words
from ui.sentences.of_cases import merged
from ui.tasks import Progress
from ui.texts import mark, plural, tr

if TYPE_CHECKING:
    from ui.main_window import MainWindow

#: The forms of a digest, the one that everybody can open first.
_DIGEST_FORMATS = (
    ("html", mark("A page for the browser")),
    ("pdf", mark("PDF to print or attach")),
    ("md", mark("Markdown")),
)


class AskingFiles:
    """The dialogs of one window that read and write files."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._desk = window.desk

    def add_samples(self) -> None:
        """Fill the workspace with the sample brands."""
        now = self._desk.clock()
        zone_name = own_zone()
        self._write(lambda: sample_workspace.add_samples(self._desk.connections, now=now, timezone=zone_name))

    def remove_samples(self) -> None:
        """Take the sample brands out, with everything in them."""
        desk = self._desk
        now = desk.clock()

        def removed(_changes: Changes) -> None:
            desk.close_review()
            desk.choose_brand(None)
            self._window.show_toast(tr("The sample brands are gone"))

        desk.tasks.write(lambda: sample_workspace.remove_samples(desk.connections, now=now), removed)

    def backup(self) -> None:
        """Write a copy of the workspace."""
        name, _ = QFileDialog.getSaveFileName(self._window, tr("Back up the workspace"), "heard-backup.db")
        if name:
            target = Path(name)
            self._desk.tasks.write(
                lambda: workspace_file.back_up(self._desk.connections, target, overwrite=True),
                lambda _done: self._window.show_toast(tr("The workspace is copied to {name}", name=target.name)),
            )

    def go_back(self, copy: Path | None = None) -> QMessageBox | None:
        """Ask whether a copy is to stand in the workspace's place, one that is chosen where none is named. Then the window
        closes, and opens on it."""
        if copy is None:
            folder = str(self._desk.connections.path.parent)
            name, _ = QFileDialog.getOpenFileName(
                self._window, tr("Go back to a copy"), folder, tr("Heard workspaces (*.db)")
            )
            if not name:
                return None
            copy = Path(name)
        box = QMessageBox(
            QMessageBox.Icon.Question, tr("Go back to a copy"), tr("Go back to this copy?"), parent=self._window
        )
        box.setObjectName("goBackQuestion")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(
            tr(
                "{name}\n\nWhat came or was written since is not in it. The workspace as it is now is kept beside it.",
                name=copy.name,
            )
        )
        yes = box.addButton(tr("Go back"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        yes.clicked.connect(lambda: self._window.go_back_to(copy))
        box.open()
        return box

    def merge(self) -> None:
        """Take in another laptop's workspace; what is being written is put away first, so that it is joined too."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Merge another workspace"), "", tr("Heard workspaces (*.db)")
        )
        if not name:
            return
        desk, other = self._desk, Path(name)
        now = desk.clock()
        self._window.composer.flush()
        desk.close_review()

        def merged(report: MergeReport) -> None:
            desk.refresh()
            words = tr(
                "{reviews}, {replies} and {notes} came in",
                reviews=plural("{n} review", "{n} reviews", report.reviews),
                replies=plural("{n} reply", "{n} replies", report.replies),
                notes=plural("{n} note", "{n} notes", report.notes),
            )
            if not report.conflicts:
                self._window.show_toast(words)
                return
            box = QMessageBox(QMessageBox.Icon.Information, tr("Merged"), f"{words}.", parent=self._window)
            box.setObjectName("mergeReport")
            box.setTextFormat(Qt.TextFormat.PlainText)
            box.setInformativeText(
                plural(
                    "{n} thing was told differently on the two. What does not stand is kept as a note.",
                    "{n} things were told differently on the two. What does not stand is kept as a note.",
                    len(report.conflicts),
                )
            )
            box.setDetailedText("\n".join(_difference(one) for one in report.conflicts))
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            box.open()

        desk.tasks.write(lambda: merging.merge(desk.connections, other, now=now), merged)

    def workspace(self) -> None:
        """Open another workspace in this window's place."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open another workspace"), "", tr("Heard workspaces (*.db)")
        )
        if name:
            self._window.another_workspace_wanted.emit(name)

    def _write(self, change: Callable[[], Changes]) -> None:
        self._desk.tasks.write(change, lambda _changes: self._desk.refresh())

    # --- export --------------------------------------------------------------------------------------------------

    def export(self) -> ExportDialog:
        """Write the response log as CSV."""
        desk = self._desk
        every = brands.list_brands(desk.connections)
        zone_name = every[0].timezone if every else "UTC"
        today: date = local_day(desk.clock(), zone_name)
        kept = export_plans.plans(desk.connections)
        dialog = ExportDialog(
            every, today=today, folder=documents(), brand_id=desk.brand_id, plans=kept, parent=self._window
        )

        def write(wish: ExportWish) -> None:
            choice = LogChoice(
                brand_id=wish.brand_id,
                since=wish.period.since,
                until=wish.period.until,
                include_unanswered=wish.include_unanswered,
                delimiter=wish.delimiter,
                bom=wish.mark,
            )
            plan = ExportPlan(
                wish.brand_id, str(wish.path.parent), wish.every, wish.include_unanswered, wish.delimiter, wish.mark
            )
            now = desk.clock()

            def export(stop: threading.Event, tell: Progress) -> int | None:
                def pace(done: int, whole: int) -> None:
                    if stop.is_set():
                        raise _Cancelled
                    tell(done, whole)

                try:
                    rows = response_log.write_log(desk.connections, wish.path, choice, tell=pace)
                except _Cancelled:
                    return None
                export_plans.keep(desk.connections, plan, now=now)
                return rows

            def done(rows: int | None) -> None:
                if rows is None:
                    dialog.show_stopped(tr("Stopped: nothing was written, and an earlier file is as it was."))
                    return
                dialog.show_done(
                    plural("{n} row written to {name}.", "{n} rows written to {name}.", rows, name=wish.path.name)
                )
                desk.keeping.write_due_logs()

            def failed(problem: Exception) -> None:
                dialog.show_done(in_words(problem), ok=False)

            dialog.show_progress(0, 1)
            stop = desk.tasks.long(export, done, failed, dialog.show_progress)
            dialog.cancel_requested.connect(lambda: stop.set())

        dialog.export_requested.connect(write)
        dialog.open()
        return dialog

    # --- the digest ----------------------------------------------------------------------------------------------

    def digest(self) -> None:
        """Make the report of the period in view to share: as the page of coverage or of reasons shows it."""
        period = self._period_in_view()
        name = tr("digest {since} to {until}.html", since=period.since or "", until=period.until or "").replace(
            "  ", " "
        )
        desk = self._desk
        ask_and_write(
            self._window,
            title=tr("Share a digest"),
            name=name,
            forms=_DIGEST_FORMATS,
            make=lambda: document_of(digest_store.digest(desk.connections, period, now=desk.clock())),
            written=lambda target: tr("The digest is written to {name}", name=target.name),
        )

    def _period_in_view(self) -> Selection:
        """What the page in view is about; from anywhere else, what the page of coverage is about."""
        desk, window = self._desk, self._window
        every = brands.list_brands(desk.connections)
        zone_name = next((one.timezone for one in every if desk.brand_id in (None, one.id)), "UTC")
        today = local_day(desk.clock(), zone_name)
        if window.pages.currentWidget() is window.learning.reasons:
            since = today - timedelta(weeks=desk.learning.weeks) + timedelta(days=1)
            return Selection(desk.brand_id, None, since, today)
        chosen = desk.coverage_choice
        period = period_around(chosen["key"], today, chosen["steps_back"])
        return Selection(desk.brand_id, chosen["source_id"], period.since, min(period.until, today))

    # --- import --------------------------------------------------------------------------------------------------

    def import_(self) -> None:
        """Take in reviews from a file; without a brand, one is asked for first."""
        own = [brand for brand in brands.list_brands(self._desk.connections) if not brand.is_sample]
        if own:
            self._open_import(own)
        else:
            self._window.asking.brand(then=lambda brand: self._open_import([brand]))

    def _open_import(self, own: list[Brand]) -> None:
        # The readers of thirty kinds of file are loaded when somebody has one: they would be a tenth of the start.
        from ui.asking.imports import AskingImport

        self.importing = AskingImport(self._window, own)


class _Cancelled(Exception):
    """The owner stopped an export."""


def _difference(one: Conflict) -> str:
    if one.review_id:
        return tr(
            "Review {review_id}, {what}: here “{ours}”, there “{theirs}”, what stands: {kept}",
            review_id=one.review_id,
            what=merged(one.what),
            ours=merged(one.ours),
            theirs=merged(one.theirs),
            kept=merged(one.kept),
        )
    return tr(
        "{what}: here “{ours}”, there “{theirs}”, what stands: {kept}",
        what=merged(one.what),
        ours=merged(one.ours),
        theirs=merged(one.theirs),
        kept=merged(one.kept),
    )
