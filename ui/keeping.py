"""The desk's part for the settings: reads what the page shows, and keeps each change as it is made.

Reads and writes go through the desk's tasks; what changed goes back through the desk. No looks here, no rules.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from sources import registry
from store import (
    brand_method,
    brands,
    configured_sources,
    export_plans,
    mending,
    posting,
    reviews,
    settings,
    workspace_file,
)
from store.brand_method import BrandMethod
from store.brand_removal import BrandRemoval, remove_with_a_copy
from store.db import Connections, backups_of
from store.export_plans import Written
from store.records import Brand, Changes
from store.times import zone_names
from store.workspace_file import CheckReport
from ui import preferences
from ui.login_start import LoginStart
from ui.preferences import Preferences
from ui.sentences.anew import in_words, said
from ui.sidebar import SourceLine
from ui.source_line import source_line
from ui.source_settings import secret_names
from ui.texts import plural, tr

if TYPE_CHECKING:
    from ui.desk import Desk

_BRAND_FIELDS = ("name", "signature", "contact", "timezone", "target_hours", "threshold", "follow_up_days")


@dataclass(frozen=True, slots=True)
class BrandLine:
    """A brand with the numbers that stand below its name."""

    brand: Brand
    sources: int
    waiting: int


@dataclass(frozen=True, slots=True)
class BackupLine:
    """A copy beside the workspace: its file, its size in bytes, when it was written."""

    path: Path
    size: int
    written_at: datetime


@dataclass(frozen=True, slots=True)
class Kept:
    """All that the page shows. `undo_seconds` has the window of all brands under None and those of single brands under
    their ids; `can_poll` are the ids of sources that are polled at all (a sample or an import is not)."""

    place: Path
    now: datetime
    brands: tuple[BrandLine, ...] = ()
    sources: tuple[SourceLine, ...] = ()
    can_poll: frozenset[int] = frozenset()
    undo_seconds: Mapping[int | None, int | None] | None = None
    stopped: bool = False
    backups: tuple[BackupLine, ...] = ()
    preferences: Preferences = field(default_factory=Preferences)
    methods: Mapping[int, BrandMethod] = field(default_factory=dict)
    starts_at_login: bool = False


class Keeping(QObject):
    """Signals carry finished values to the window, as the desk's own do."""

    shown = Signal(object)
    preferences_changed = Signal(object)
    brand_kept = Signal(object)
    brand_refused = Signal(int, str)
    workspace_checked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._connections = desk.connections

    def refresh(self, view: str = "settings") -> None:
        """Read what the page shows anew, if it is in view."""
        if view == "settings":
            connections, now = self._connections, self._desk.clock()
            self._desk.tasks.read(lambda: load(connections, now), self.shown.emit)

    def choose(self, name: str, value: Any) -> None:
        """Keep one of the owner's preferences."""

        def write() -> Preferences:
            preferences.keep(self._connections, name, value)
            return preferences.load(self._connections)

        def kept(now: Preferences) -> None:
            self.preferences_changed.emit(now)
            self.refresh(self._desk.view)

        self._desk.tasks.write(write, kept)

    # --- brands --------------------------------------------------------------------------------------------------

    def keep_brand(self, before: Brand, after: Brand) -> None:
        """Keep what was changed in a brand's form, and only that: the command line may have changed the rest."""
        changed = {
            field: getattr(after, field) for field in _BRAND_FIELDS if getattr(after, field) != getattr(before, field)
        }
        now = self._desk.clock()

        def write() -> tuple[Changes, Brand]:
            stored = brands.brand_with_id(self._connections, before.id)
            changes = brands.edit_brand(self._connections, stored, now=now, **changed)
            return changes, brands.brand_with_id(self._connections, before.id)

        def kept(written: tuple[Changes, Brand]) -> None:
            self.brand_kept.emit(written[1])
            self._desk.changed(written[0])

        if changed:
            self._desk.tasks.write(write, kept, lambda problem: self.brand_refused.emit(before.id, in_words(problem)))

    def remove_brand(self, brand: Brand) -> None:
        """Remove a brand with all its reviews and replies; the workspace as it was is kept beside it."""
        desk, now = self._desk, self._desk.clock()

        def removed(removal: BrandRemoval) -> None:
            if desk.review_id in removal.changes.reviews:
                desk.close_review()
            if desk.brand_id == brand.id:
                desk.choose_brand(None)
            desk.changed(removal.changes)
            words = tr(
                "{name} is removed; the workspace as it was is kept as {name2}",
                name=brand.name,
                name2=removal.kept.name,
            )
            if removal.unsettled:
                words += ", " + plural(
                    "with {n} reply that was in the outbox",
                    "with {n} replies that were in the outbox",
                    removal.unsettled,
                )
            desk.toast.emit(words, False)

        desk.tasks.write(
            lambda: remove_with_a_copy(self._connections, brand, desk.secrets, secret_names, now=now), removed
        )

    def keep_method(self, brand_id: int, method: BrandMethod) -> None:
        """Keep how a brand bends the checklist; the draft in view is judged by it at once."""
        now = self._desk.clock()

        def write() -> Changes:
            brand = brands.brand_with_id(self._connections, brand_id)
            return brand_method.keep_method(self._connections, brand, method, now=now)

        self._desk.tasks.write(write, self._desk.changed, lambda problem: self._say_and_show(in_words(problem)))

    def start_at_login(self, on: bool) -> None:
        """Start with this workspace when the owner logs in, or not any more."""
        start = LoginStart(self._connections.path)
        self._desk.tasks.write(
            lambda: start.switch(on),
            lambda _none: self.refresh(self._desk.view),
            lambda problem: self._say_and_show(in_words(problem)),
        )

    def _say_and_show(self, sentence: str) -> None:
        """Say what was not kept, and show again what is."""
        self._desk.trouble.emit(sentence)
        self.refresh(self._desk.view)

    # --- posting -------------------------------------------------------------------------------------------------

    def choose_undo_window(self, brand_id: int | None, seconds: int | None) -> None:
        """The undo window of all brands, or of one; None lets a brand follow all the others."""

        def write() -> None:
            if seconds is None and brand_id is not None:
                posting.follow_common_undo_window(self._connections, brand_id)
            elif seconds is not None:
                posting.set_undo_window(self._connections, seconds, brand_id=brand_id)

        self._desk.tasks.write(write, lambda _none: self.refresh(self._desk.view))

    # --- response logs that are written by themselves -----------------------------------------------------------

    def write_due_logs(self) -> None:
        """Write the response logs that are due, and say so; one that cannot be written is said, and tried again."""
        connections, now = self._connections, self._desk.clock()

        def written(logs: list[Written]) -> None:
            problems = [one.problem for one in logs if one.problem]
            names = [one.path.name for one in logs if one.path is not None]
            if problems:
                self._desk.trouble.emit(said(problems[0]))
            elif names:
                words = tr("Written by itself: {name}", name=names[-1])
                if len(names) > 1:
                    words = tr("Written by itself: {name} and {n} more", name=names[-1], n=len(names) - 1)
                self._desk.toast.emit(words, False)

        self._desk.tasks.write(lambda: export_plans.run_due(connections, now=now), written)

    # --- the workspace's health ----------------------------------------------------------------------------------

    def check_workspace(self, *, mend: bool = False) -> None:
        """Look at the whole file, or rebuild what can be rebuilt and look again; the page of settings shows what was found."""
        connections, now = self._connections, self._desk.clock()

        def look() -> CheckReport:
            return mending.rebuild(connections, now=now) if mend else mending.look(connections)

        def found(report: CheckReport) -> None:
            self.workspace_checked.emit(report)
            if mend:
                self._desk.refresh()

        self._desk.tasks.write(look, found)

    # --- backup --------------------------------------------------------------------------------------------------

    def back_up_now(self) -> None:
        """Keep a copy beside the workspace, as happens before each update."""
        now = self._desk.clock()

        def done(path: Path) -> None:
            self._desk.toast.emit(tr("Backed up as {name}", name=path.name), False)
            self.refresh(self._desk.view)

        self._desk.tasks.write(lambda: workspace_file.back_up_beside(self._connections, now=now, why="by-hand"), done)


def load(connections: Connections, now: datetime) -> Kept:
    """Read all that the page shows."""
    zone_names()  # the form of a brand offers them; reading the system's folders is no work for the interface thread
    every = brands.list_brands(connections)
    sources = configured_sources.list_sources(connections)
    names = {brand.id: brand.name for brand in every}
    lines = [
        BrandLine(
            brand,
            sum(source.brand_id == brand.id for source, _ in sources),
            reviews.view_counts(connections, now=now, brand_id=brand.id)["waiting"],
        )
        for brand in every
    ]
    polled = {kind.key for kind in registry.kinds()}
    undo: dict[int | None, int | None] = {
        brand.id: settings.get(connections, f"undo_seconds_of_brand_{brand.id}") for brand in every
    }
    undo[None] = int(posting.undo_window(connections).total_seconds())
    return Kept(
        place=connections.path,
        now=now,
        brands=tuple(lines),
        sources=tuple(source_line(source, health, names.get(source.brand_id, ""), now) for source, health in sources),
        can_poll=frozenset(source.id for source, _ in sources if source.kind in polled),
        undo_seconds=undo,
        stopped=posting.is_stopped(connections),
        backups=tuple(_backups(connections.path)),
        preferences=preferences.load(connections),
        methods={one.id: brand_method.method_of(connections, one.id) for one in every},
        starts_at_login=LoginStart(connections.path).is_on,
    )


def _backups(workspace: Path) -> list[BackupLine]:
    """The copies beside the workspace, newest first. One that another program just took away is left out."""
    found = []
    for path in reversed(backups_of(workspace)):
        with suppress(OSError):
            about = path.stat()
            found.append(BackupLine(path, about.st_size, datetime.fromtimestamp(about.st_mtime, UTC)))
    return found
