"""Opens the dialogs and passes their answers to the store by way of the desk. No looks, no rules.

A dialog is modal to the window only; whatever can be undone needs none.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog

from sources import registry
from sources.poller import check_source
from store import brands, configured_sources, workspace_file
from store.records import Brand, Changes, Source
from ui import sample_workspace
from ui.commands.source_commands import check_settings
from ui.dialogs.source_dialog import KindView, SourceDialog

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def kind_views() -> list[KindView]:
    """The kinds as the source dialog shows them."""
    return [
        KindView(
            key=kind.key,
            title=kind.title,
            letter=kind.letter,
            summary=(
                "Reads the reviews there and posts your answer under them."
                if kind.replies is not None
                else "Reads what is written there. You post your answer at the site; Heard keeps it and counts it."
            ),
            help=kind.help,
            settings=tuple(kind.settings),
            posts_here=kind.replies is not None,
            default_interval_minutes=kind.default_interval_minutes,
        )
        for kind in registry.kinds()
    ]


class Asking:
    """All dialogs of one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._desk = window.desk

    # --- sources -------------------------------------------------------------------------------------------------

    def source(self) -> None:
        """Add a source. Without a brand, one is asked for first."""
        every = brands.list_brands(self._desk.connections)
        if not [brand for brand in every if not brand.is_sample]:
            self.brand(then=lambda brand: self._open_source_dialog(None, brand.id))
            return
        self._open_source_dialog(None, self._desk.brand_id)

    def about_source(self, source_id: int) -> None:
        """Look at a source and change it."""
        source, health = configured_sources.source_with_id(self._desk.connections, source_id)
        if source.kind not in [kind.key for kind in registry.kinds()]:
            self._window.show_toast(f"{source.name} is a sample or an import: there is nothing to set up.")
            return
        dialog = self._open_source_dialog(source, source.brand_id)
        if health.last_error:
            dialog.show_problem(health.last_error)

    def _open_source_dialog(self, source: Source | None, brand_id: int | None) -> SourceDialog:
        desk = self._desk
        every = brands.list_brands(desk.connections)
        dialog = SourceDialog(
            kind_views(), every, now=desk.clock(), source=source, chosen_brand=brand_id, parent=self._window
        )
        dialog.history.hide()
        dialog.test_requested.connect(lambda kind, given, _secrets: self._test(dialog, kind, given))
        dialog.save_requested.connect(
            lambda kind, brand, name, given, _secrets, minutes, _history: self._save_source(
                dialog, source, kind, brand, name, given, minutes
            )
        )
        dialog.new_brand_requested.connect(
            lambda: self.brand(then=lambda brand: dialog.set_brands(brands.list_brands(desk.connections), brand.id))
        )
        dialog.open()
        return dialog

    def _test(self, dialog: SourceDialog, kind: str, given: dict[str, str]) -> None:
        """Fetch and read without storing, off the interface thread."""
        desk = self._desk
        brand_id = dialog.brand_id()
        threshold = next((brand.threshold for brand in desk.brands if brand.id == brand_id), 2.0)

        def read() -> Any:
            settings = check_settings(kind, given)
            return check_source(Source(0, brand_id, kind, "", settings), desk.background.web, threshold=threshold)

        def tell(found: Any) -> None:
            words = f"It works: {found.count:,} reviews, {found.complaints} of them complaints"
            if found.unrated:
                words += f", {found.unrated} without stars"
            dialog.show_test_result(True, words, found.newest)

        desk.tasks.read(read, tell, lambda problem: dialog.show_test_result(False, str(problem)))

    def _save_source(
        self, dialog: SourceDialog, source: Source | None, kind: str, brand_id: int, name: str, given: dict[str, str],
        minutes: int
    ) -> None:  # fmt: skip
        desk = self._desk
        now = desk.clock()

        def write() -> int:
            settings = check_settings(kind, given)
            if source is not None:
                configured_sources.edit_source(
                    desk.connections, source, now=now, name=name, settings=settings, interval_minutes=minutes
                )
                return source.id
            added = configured_sources.add_source(
                desk.connections, brand_id=brand_id, kind=kind, name=name, settings=settings,
                interval_minutes=minutes, now=now,
            )  # fmt: skip
            return added.id

        def saved(source_id: int) -> None:
            dialog.accept()
            desk.refresh()
            desk.poll_source(source_id)

        desk.tasks.write(write, saved, lambda problem: dialog.show_problem(str(problem)))

    # --- samples and the file ------------------------------------------------------------------------------------

    def add_samples(self) -> None:
        """Fill the workspace with the sample brands."""
        now = self._desk.clock()
        zone_name = _own_zone(now)
        self._write(lambda: sample_workspace.add_samples(self._desk.connections, now=now, timezone=zone_name))

    def remove_samples(self) -> None:
        """Take the sample brands out, with everything in them."""
        desk = self._desk
        now = desk.clock()

        def removed(_changes: Changes) -> None:
            desk.close_review()
            desk.choose_brand(None)
            self._window.show_toast("The sample brands are gone")

        desk.tasks.write(lambda: sample_workspace.remove_samples(desk.connections, now=now), removed)

    def backup(self) -> None:
        """Write a copy of the workspace."""
        name, _ = QFileDialog.getSaveFileName(self._window, "Back up the workspace", "heard-backup.db")
        if name:
            target = Path(name)
            self._desk.tasks.write(
                lambda: workspace_file.back_up(self._desk.connections, target, overwrite=True),
                lambda _done: self._window.show_toast(f"The workspace is copied to {target.name}"),
            )

    def workspace(self) -> None:
        """Open another workspace in this window's place."""
        name, _ = QFileDialog.getOpenFileName(self._window, "Open another workspace", "", "Heard workspaces (*.db)")
        if name:
            self._window.another_workspace_wanted.emit(name)

    def _write(self, change: Callable[[], Changes]) -> None:
        self._desk.tasks.write(change, lambda _changes: self._desk.refresh())

    def brand(self, then: Callable[[Brand], None] | None = None, brand: Brand | None = None) -> None:
        """Add or change a brand."""

    def brands(self) -> None:
        pass

    def import_(self) -> None:
        pass

    def export(self) -> None:
        pass

    def palette(self) -> None:
        pass

    def keys(self) -> None:
        pass

    def about(self) -> None:
        pass

    def bystander(self) -> None:
        pass


def _own_zone(now: datetime) -> str:
    """The zone of this machine by its IANA name, UTC where it has none that we know."""
    from PySide6.QtCore import QTimeZone

    return bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"
