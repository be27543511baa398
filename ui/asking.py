"""Opens the dialogs and passes their answers to the store by way of the desk. No looks, no rules.

A dialog is modal to the window only; whatever can be undone needs none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import available_timezones

from PySide6.QtCore import QPoint, Qt, QTimer, QTimeZone
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QMessageBox

from sources import registry
from sources.poller import check_source
from sources.web import PoliteWeb
from store import brands, configured_sources
from store.records import Brand, Changes, Finding, Level, Source
from ui import formatting
from ui.actions import ACTIONS, MENUS
from ui.bystander import StrangerView, Takeaway
from ui.desk import source_line
from ui.dialogs.brand_dialog import BrandDialog
from ui.dialogs.keys_sheet import KeysSheet
from ui.dialogs.palette import Action as PaletteAction
from ui.dialogs.palette import CommandPalette
from ui.dialogs.quitting import QuittingDialog
from ui.dialogs.source_dialog import KindView, SourceDialog
from ui.letter_loader import Letter
from ui.outgoing_words import quitting_words
from ui.queue.filters import Filters
from ui.source_settings import check_settings, secret_names
from ui.texts import tr, whole

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def kind_views() -> list[KindView]:
    """The kinds as the source dialog shows them."""
    return [
        KindView(
            key=kind.key,
            title=tr(kind.title),
            letter=kind.letter,
            summary=(
                tr("Reads the reviews there and posts your answer under them.")
                if kind.replies is not None
                else tr("Reads what is written there. You post your answer at the site; Heard keeps it and counts it.")
            ),
            help=tr(kind.help),
            settings=tuple(kind.settings),
            posts_here=kind.replies is not None,
            default_interval_minutes=kind.default_interval_minutes,
        )
        for kind in registry.kinds()
    ]


#: Longer than a whole answer of a site may take (`sources.web.Bounds`).
LONGEST_FAREWELL_MS = 45_000


class Asking:
    """The dialogs about brands and sources, and those about the window itself; files are in `ui.asking_files`."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._desk = window.desk
        self._palette: CommandPalette | None = None
        self._keys: KeysSheet | None = None
        self._quitting_is_settled = False

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
            self._window.show_toast(
                tr("{name} is a sample or an import: there is nothing to set up.", name=source.name)
            )
            return
        dialog = self._open_source_dialog(source, source.brand_id)
        if health.last_error:
            dialog.show_problem(health.last_error)

    def source_menu(self, source_id: int, at: QPoint | None = None) -> QMenu:
        """What can be done about a source: how it is doing, check it now, change it, pause it, take it off the list. The
        menu opens at a point of the screen, else at the pointer."""
        desk = self._desk
        source, health = configured_sources.source_with_id(desk.connections, source_id)
        menu = QMenu(self._window)
        menu.setObjectName("sourceMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(source_line(source, health, "", desk.clock()).sentence or source.name).setEnabled(False)
        menu.addSeparator()
        can_be_polled = source.kind in [kind.key for kind in registry.kinds()]
        if can_be_polled:
            menu.addAction(tr("Check it now"), lambda: desk.poll_source(source_id))
            menu.addAction(tr("Change it…"), lambda: self.about_source(source_id))
            words = tr("Poll it again") if source.paused else tr("Pause it")
            menu.addAction(words, lambda: self.pause(source))
        menu.addAction(tr("Show its reviews"), lambda: self._window.show_people(Filters(source_id=source_id)))
        menu.addAction(tr("Take it off the list"), lambda: self._remove(source))
        menu.popup(QCursor.pos() if at is None else at)
        return menu

    def pause(self, source: Source) -> None:
        """Pause a source, or poll it again."""
        desk, paused, now = self._desk, not source.paused, self._desk.clock()
        desk.tasks.write(
            lambda: configured_sources.pause_source(desk.connections, source, paused=paused, now=now), desk.changed
        )

    def _remove(self, source: Source) -> None:
        """Its reviews and replies stay in the log; adding the same place again takes it up where it was left."""
        desk, now = self._desk, self._desk.clock()

        def removed(changes: Changes) -> None:
            desk.changed(changes)
            self._window.show_toast(
                tr("{name} is no longer polled; what it brought stays in the log", name=source.name)
            )

        def write() -> Changes:
            changes = configured_sources.remove_source(desk.connections, source, now=now)
            desk.background.secrets.forget(source.id, secret_names(source.kind))
            return changes

        desk.tasks.write(write, removed)

    def _open_source_dialog(self, source: Source | None, brand_id: int | None) -> SourceDialog:
        desk = self._desk
        every = brands.list_brands(desk.connections)
        dialog = SourceDialog(
            kind_views(), every, now=desk.clock(), source=source, chosen_brand=brand_id, parent=self._window
        )
        dialog.history.hide()
        dialog.test_requested.connect(lambda kind, given, secrets: self._test(dialog, source, kind, given, secrets))
        dialog.save_requested.connect(
            lambda kind, brand, name, given, secrets, minutes, _history: self._save_source(
                dialog, source, kind, brand, name, given, secrets, minutes
            )
        )
        dialog.new_brand_requested.connect(
            lambda: self.brand(then=lambda brand: dialog.set_brands(brands.list_brands(desk.connections), brand.id))
        )
        dialog.open()
        return dialog

    def _test(
        self, dialog: SourceDialog, source: Source | None, kind: str, given: dict[str, str], secrets: dict[str, str]
    ) -> None:
        """Fetch and read without storing, off the interface thread. Typed secrets are used and kept nowhere."""
        desk = self._desk
        brand_id = dialog.brand_id()
        threshold = next((brand.threshold for brand in desk.brands if brand.id == brand_id), 2.0)

        def read() -> Any:
            settings = check_settings(kind, given)
            kept = desk.background.secrets

            def secret(_source_id: int, name: str) -> str | None:
                return secrets.get(name) or (kept.get(source.id, name) if source is not None else None)

            web = PoliteWeb(clock=desk.clock, secrets=secret)
            try:
                return check_source(Source(0, brand_id, kind, "", settings), web, threshold=threshold)
            finally:
                web.close()

        def tell(found: Any) -> None:
            words = tr(
                "It works: {count} reviews, {complaints} of them complaints",
                count=whole(found.count),
                complaints=found.complaints,
            )
            if found.unrated:
                words = tr(
                    "It works: {count} reviews, {complaints} of them complaints, {unrated} without stars",
                    count=whole(found.count),
                    complaints=found.complaints,
                    unrated=found.unrated,
                )
            dialog.show_test_result(True, words, found.newest)

        desk.tasks.read(read, tell, lambda problem: dialog.show_test_result(False, str(problem)))

    def _save_source(
        self, dialog: SourceDialog, source: Source | None, kind: str, brand_id: int, name: str, given: dict[str, str],
        secrets: dict[str, str], minutes: int
    ) -> None:  # fmt: skip
        desk = self._desk
        now = desk.clock()

        def write() -> int:
            settings = check_settings(kind, given)
            if source is not None:
                configured_sources.edit_source(
                    desk.connections, source, now=now, name=name, settings=settings, interval_minutes=minutes
                )
                for secret, value in secrets.items():
                    desk.background.secrets.put(source.id, secret, value)
                if secrets:
                    configured_sources.signed_in(desk.connections, source, now=now)
                return source.id
            added = configured_sources.add_source(
                desk.connections, brand_id=brand_id, kind=kind, name=name, settings=settings,
                interval_minutes=minutes, now=now,
            )  # fmt: skip
            for secret, value in secrets.items():
                desk.background.secrets.put(added.id, secret, value)
            return added.id

        def saved(source_id: int) -> None:
            dialog.accept()
            desk.refresh()
            desk.poll_source(source_id)

        desk.tasks.write(write, saved, lambda problem: dialog.show_problem(str(problem)))

    # --- brands --------------------------------------------------------------------------------------------------

    def brand(self, then: Callable[[Brand], None] | None = None, brand: Brand | None = None) -> BrandDialog:
        """Add a brand, or change one; `then` is told of it."""
        desk = self._desk
        now = desk.clock()
        dialog = BrandDialog(brand, timezone=own_zone(), parent=self._window)
        fields = ("name", "signature", "contact", "timezone", "target_hours", "threshold", "follow_up_days")

        def write(filled: Brand) -> Brand:
            values = {field: getattr(filled, field) for field in fields}
            if brand is None:
                return brands.add_brand(desk.connections, now=now, **values)
            brands.edit_brand(desk.connections, brand, now=now, **values)
            return brands.brand_with_id(desk.connections, brand.id)

        def saved(stored: Brand) -> None:
            dialog.accept()
            desk.refresh()
            desk.refresh_letter()
            if then is not None:
                then(stored)

        dialog.save_requested.connect(
            lambda filled: desk.tasks.write(
                lambda: write(filled), saved, lambda problem: dialog.show_problem(str(problem))
            )
        )
        dialog.open()
        return dialog

    # --- quitting ------------------------------------------------------------------------------------------------

    def may_quit(self) -> bool:
        """Whether the window may be closed now. Where replies have not left yet, that is asked first; the answer closes
        the window itself."""
        if self._quitting_is_settled:
            return True
        pending = self._desk.posting.pending()
        if not pending:
            return True
        dialog = QuittingDialog(quitting_words(pending, self._desk.clock()), self._window)
        dialog.chosen.connect(lambda choice: self._leave(choice, dialog))
        dialog.open()
        return False

    def _leave(self, choice: str, dialog: QuittingDialog) -> None:
        posting = self._desk.posting

        def go() -> None:
            if not self._quitting_is_settled:
                self._quitting_is_settled = True
                dialog.accept()
                self._window.leave()

        if choice == "hold":
            posting.hold_all(go)
        elif choice == "draft":
            posting.call_all_back(go)
        else:
            posting.all_tried.connect(go)
            # A site that does not answer must not keep the window open; what is queued then goes out at the next start.
            QTimer.singleShot(LONGEST_FAREWELL_MS, dialog, go)
            posting.send_all()

    # --- the whole window ------------------------------------------------------------------------------------------

    def palette(self) -> None:
        """Every action by name."""
        if self._palette is None:
            self._palette = CommandPalette(palette_actions(), self._window)
            self._palette.chosen.connect(self._window.do)
        self._palette.open_over(self._window)

    def keys(self) -> None:
        """All keys on one sheet."""
        if self._keys is None:
            self._keys = KeysSheet(key_groups(), self._window)
        self._keys.open_in(self._window, 80)

    def about(self) -> None:
        """What this program is, and its version."""
        QMessageBox.about(
            self._window,
            "About Heard",
            tr(
                "Heard {version}\n\nEvery complaint is heard.\nNo account, no telemetry; everything stays in {path}.",
                version=version(),
                path=self._desk.connections.path,
            ),
        )

    def bystander(self) -> None:
        """The review and the draft as a stranger would see them."""
        letter = self._desk.letter
        if letter is None:
            return
        words = self._desk.current_text()
        self._window.show_stranger(stranger_view(letter, words, self._desk.clock()))


def palette_actions() -> list[PaletteAction]:
    """The actions of the palette, in the groups of the menus."""
    return [
        PaletteAction(one.id, tr(one.title), one.key.replace("+", " ").replace("Return", "⏎"), tr(one.menu, "menu"))
        for one in ACTIONS
        if one.id != "palette"
    ]


def key_groups() -> list[tuple[str, list[tuple[str, str]]]]:
    """The keys of all actions by menu, as the key sheet shows them."""
    return [
        (
            tr(menu, "menu"),
            [
                (tr(one.title).rstrip("…"), one.key.replace("+", " ").replace("Return", "⏎"))
                for one in ACTIONS
                if one.menu == menu and one.key
            ],
        )
        for menu in MENUS
    ]


def version() -> str:
    """The installed version, or that of the checkout."""
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as installed

    try:
        return installed("heard")
    except PackageNotFoundError:
        return tr("from a checkout")


def own_zone() -> str:
    """The zone of this machine by its IANA name, UTC where it has none that is known."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return name if name in available_timezones() else "UTC"


def _most_telling(findings: Sequence[Finding]) -> list[Finding]:
    """What a stranger notices: warnings before praise, one of each check, six at most."""
    order = {Level.WARNING: 0, Level.PRAISE: 1, Level.NUDGE: 2}
    first = {one.check: one for one in sorted(findings, key=lambda one: -order[one.level])}
    return sorted(first.values(), key=lambda one: order[one.level])[:6]


def stranger_view(letter: Letter, words: str, now: datetime) -> StrangerView:
    """What a stranger would see and take away: the praise and the warnings of the checks, in their own words."""
    review = letter.review
    ticked = any(item.id == "stranger" and item.mark == "ticked" for item in letter.coached.checklist.items)
    return StrangerView(
        author=review.author or tr("Somebody"),
        rating=review.rating,
        when=formatting.spoken_ago(review.opened_at, now),
        title=review.title,
        review=review.text,
        reply=words,
        place=f"{letter.brand.name} · {letter.letter.source_name}",
        seconds=max(5, round(len(f"{review.text} {words}".split()) / 4)),
        takeaways=tuple(
            Takeaway(one.level, one.message, f"“{words[one.start : one.end]}”" if not one.is_missing else "")
            for one in _most_telling(letter.coached.findings)
        ),
        ticked=ticked,
    )
