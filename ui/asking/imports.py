"""Opens the import dialog of a window and does what it asks for: looks at a file, tries, imports, stops. No looks.

Reading and storing run beside everything else (`ui.tasks`), so that no draft waits for a million rows.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from sources.files.parts import Stopped
from store.records import Brand
from ui.dialogs.import_dialog import ImportDialog, ImportReport
from ui.import_reviews import ImportReport as Imported
from ui.import_reviews import Preview, import_reviews, preview
from ui.sentences.anew import in_words, said
from ui.tasks import Progress
from ui.texts import tr

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class AskingImport:
    """One import dialog over a window, until it is closed."""

    def __init__(self, window: MainWindow, own: list[Brand]) -> None:
        self._desk = window.desk
        self._brands = {brand.id: brand for brand in own}
        self._looking: threading.Event | None = None
        self._working: threading.Event | None = None
        self.dialog = ImportDialog(own, brand_id=self._desk.brand_id, parent=window)
        self.dialog.file_chosen.connect(self.look)
        self.dialog.mapping_changed.connect(self._look_at_dates)
        self.dialog.dry_run_requested.connect(lambda *wish: self._run(*wish, dry_run=True))
        self.dialog.import_requested.connect(lambda *wish: self._run(*wish, dry_run=False))
        self.dialog.cancel_requested.connect(self._cancel)
        self.dialog.finished.connect(self._let_go)
        self.dialog.open()

    def look(self, path: Path) -> None:
        """Show what a file is."""
        self.dialog.show_reading(path)
        self._look(path, None, lambda found: self.dialog.show_preview(path, found))

    def _look_at_dates(self, path: Path, mapping: Mapping[str, str]) -> None:
        """Another column may hold the dates now."""
        self._look(path, mapping, lambda found: self.dialog.show_doubtful(found.doubtful))

    def _look(self, path: Path, mapping: Mapping[str, str] | None, then) -> None:
        if self._looking is not None:
            self._looking.set()  # an older question, whose answer nobody waits for

        def read(stop: threading.Event, tell: Progress) -> tuple[threading.Event, Preview]:
            return stop, preview(path, mapping=mapping, tell=tell, stop=stop)

        def shown(answer: tuple[threading.Event, Preview]) -> None:
            if answer[0] is self._looking:
                then(answer[1])

        self._looking = self._desk.tasks.long(read, shown, self._tell, self.dialog.show_looking)

    def _run(self, path: Path, brand_id: int, mapping: Mapping[str, str], dates: str, *, dry_run: bool) -> None:
        desk, brand, now = self._desk, self._brands[brand_id], self._desk.clock()

        def work(stop: threading.Event, tell: Progress) -> Imported:
            return import_reviews(
                desk.connections, path, brand, mapping=mapping, dates=dates or None, dry_run=dry_run, now=now,
                tell=tell, stop=stop,
            )  # fmt: skip

        def done(report: Imported) -> None:
            self.dialog.show_report(
                ImportReport(
                    report.new,
                    report.updated,
                    report.unchanged,
                    tuple(_refusal(one) for one in report.rejected[:100]),
                    dry_run,
                    tuple(map(said, report.notes)),
                    report.rejected_count,
                )
            )
            if not dry_run:
                desk.refresh()

        self._working = desk.tasks.long(work, done, self._tell, self.dialog.show_progress)

    def _tell(self, problem: Exception) -> None:
        if not isinstance(problem, Stopped):
            self.dialog.show_problem(in_words(problem))

    def _cancel(self) -> None:
        if self._working is not None:
            self._working.set()

    def _let_go(self) -> None:
        """The dialog was closed: what it asked for is no longer of interest."""
        if self._looking is not None:
            self._looking.set()


def _refusal(one: Mapping[str, object]) -> str:
    where = tr("Row {n}", n=one["row"])
    if "file" in one:
        where = tr("{file}, row {n}", file=one["file"], n=one["row"])
    return f"{where}: {said(str(one['reason']))}"
