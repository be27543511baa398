"""Opens the source dialog and a source's menu, and passes what they ask for to the store, the web and the browser.

No looks, no rules: what a kind takes is told by `sources.channels`, closed sites by `sources.mail.guides`.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QCursor, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu

from sources import registry
from sources.channels import channel_of
from sources.contract import SIGN_IN
from sources.source_check import check_source
from sources.web import PoliteWeb
from store import brands, configured_sources
from store.records import Changes, Source, SourceStatus
from ui.dialogs.source_dialog import KindView, SourceDialog
from ui.feed_import import FeedsAdded, add_feeds, read_feeds
from ui.queue.filters import Filters
from ui.sentences.anew import in_words, said
from ui.source_line import source_line
from ui.source_settings import check_settings, secret_names
from ui.texts import plural, tr, whole

if TYPE_CHECKING:
    from ui.main_window import MainWindow


#: How far back a new source's complaints are answered, unless its owner wants all of them.
LATELY = timedelta(days=90)


def kind_views() -> list[KindView]:
    """The kinds as the source dialog shows them: under the owner's words, with what they take."""
    return [_kind_view(kind) for kind in registry.kinds()]


def _kind_view(kind: Any) -> KindView:
    channel = channel_of(kind)
    return KindView(
        key=kind.key,
        title=tr(channel.name),
        letter=kind.letter,
        summary=_summary(kind),
        help=tr(kind.help),
        settings=tuple(kind.settings),
        # A mailbox answers private letters alone: for the reviews in it the owner posts at the site.
        posts_here=kind.replies is not None and not hasattr(kind, "replies_to"),
        default_interval_minutes=kind.default_interval_minutes,
        minutes=channel.minutes,
        wait=channel.wait,
        cost=channel.cost,
        gate=channel.gate,
        meanwhile=channel.mailbox,
        words=f"{channel.words} {kind.title}",
        usual_name=kind.title,
        guess=getattr(kind, "guess", None),
    )


def _summary(kind: Any) -> str:
    if hasattr(kind, "replies_to"):
        return f"{tr(kind.reads)} {tr(kind.posts)}"
    if kind.replies is not None:
        return tr("Reads the reviews there and posts your answer under them.")
    return tr("Reads what is written there. You post your answer at the site; Heard keeps it and counts it.")


class AskingSources:
    """What the window asks about its sources."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._desk = window.desk

    def source(self) -> None:
        """Add a source. Without a brand, one is asked for first."""
        every = brands.list_brands(self._desk.connections)
        if not [brand for brand in every if not brand.is_sample]:
            self._window.asking.brand(then=lambda brand: self._open_source_dialog(None, brand.id))
            return
        self._open_source_dialog(None, self._desk.brand_id)

    def about_source(self, source_id: int, *, sign_in: bool = False) -> None:
        """Look at a source and change it; `sign_in` opens the browser at once where that is what it waits for."""
        source, health = configured_sources.source_with_id(self._desk.connections, source_id)
        if source.kind not in registry.keys():  # noqa: SIM118 - a function of the registry
            self._window.show_toast(
                tr("{name} is a sample or an import: there is nothing to set up.", name=source.name)
            )
            return
        dialog = self._open_source_dialog(source, source.brand_id)
        if health.last_error:
            dialog.show_problem(said(health.last_error))
        if sign_in and health.status is SourceStatus.SIGN_IN:
            dialog.sign_in()

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
        can_be_polled = source.kind in registry.keys()  # noqa: SIM118 - a function of the registry
        if can_be_polled:
            menu.addAction(tr("Check it now"), lambda: desk.checking.one(source_id))
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
            desk.secrets.forget(source.id, secret_names(source.kind))
            return changes

        desk.tasks.write(write, removed)

    def _open_source_dialog(self, source: Source | None, brand_id: int | None) -> SourceDialog:
        desk = self._desk
        every = brands.list_brands(desk.connections)
        from sources.mail.guides import guides

        mailboxes = {one.brand_id: one.name for one, _ in desk.sources if one.kind == "mail"}
        dialog = SourceDialog(
            kind_views(), every, now=desk.clock(), source=source, chosen_brand=brand_id, guides=guides(),
            mailboxes=mailboxes, parent=self._window,
        )  # fmt: skip
        dialog.test_requested.connect(lambda kind, given, secrets: self._test(dialog, source, kind, given, secrets))
        dialog.save_requested.connect(
            lambda kind, brand, name, given, secrets, minutes, lately: self._save_source(
                dialog, source, kind, brand, name, given, secrets, minutes, lately
            )
        )
        dialog.new_brand_requested.connect(
            lambda: self._window.asking.brand(
                then=lambda brand: dialog.set_brands(brands.list_brands(desk.connections), brand.id)
            )
        )
        dialog.page_requested.connect(lambda page: QDesktopServices.openUrl(QUrl(page)))
        dialog.feeds_requested.connect(lambda brand: self._import_feeds(dialog, brand))
        dialog.sign_in_requested.connect(
            lambda kind, given, secrets: self._sign_in(dialog, source, kind, given, secrets)
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
            web = self._web_with(source, secrets)
            try:
                return check_source(Source(0, brand_id, kind, "", settings), web, threshold=threshold)
            finally:
                web.close()

        def tell(found: Any) -> None:
            if (field := dialog.sign_in_field()) is not None:
                field.replace_kept(secrets.get(SIGN_IN, ""))
            reviews = plural("{n} review", "{n} reviews", found.count)
            words = tr(
                "It works: {reviews}, {complaints} among them",
                reviews=tr("more than {reviews}", reviews=reviews) if found.more else reviews,
                complaints=plural("{n} complaint", "{n} complaints", found.complaints),
            )
            if found.unrated:
                words += ", " + tr("{number} without stars", number=whole(found.unrated))
            told = " ".join(map(said, found.notes[:2]))  # what was left unread, what was refused and why
            dialog.show_test_result(True, f"{words}. {told}" if told else words, found.newest)

        desk.tasks.read(read, tell, lambda problem: dialog.show_test_result(False, in_words(problem)))

    def _web_with(self, source: Source | None, secrets: dict[str, str]) -> PoliteWeb:
        """A client that knows what was typed, and the keyring behind it. A secret that a site renews goes back to where it
        came from: into `secrets`, or into the keyring."""
        kept = self._desk.secrets

        def secret(_source_id: int, name: str) -> str | None:
            return secrets.get(name) or (kept.get(source.id, name) if source is not None else None)

        def keep(_source_id: int, name: str, value: str) -> None:
            if name in secrets or source is None:
                secrets[name] = value
            else:
                kept.put(source.id, name, value)

        return PoliteWeb(clock=self._desk.clock, secrets=secret, keep=keep)

    def _sign_in(
        self, dialog: SourceDialog, source: Source | None, kind: str, given: dict[str, str], secrets: dict[str, str]
    ) -> None:
        """Open the browser, and show in the dialog how it goes. Nothing is stored before the dialog is saved."""
        from ui.signing_in import SigningInHere

        field = dialog.sign_in_field()
        if field is None:
            return
        attempt = SigningInHere(
            lambda: self._web_with(source, secrets), lambda kept: secrets.update({SIGN_IN: kept}), dialog
        )
        attempt.signed_in.connect(field.show_signed_in)
        attempt.waiting.connect(field.show_waiting)
        attempt.failed.connect(field.show_failure)
        attempt.places.connect(field.show_places)
        dialog.sign_in_pasted.connect(attempt.paste)
        dialog.sign_in_cancelled.connect(attempt.cancel)
        dialog.finished.connect(attempt.cancel)
        attempt.begin(Source(0, dialog.brand_id(), kind, "", given))

    def _import_feeds(self, dialog: SourceDialog, brand_id: int) -> None:
        """Take over the feeds of another reader, without trying each: what is wrong shows at its first check."""
        desk, now = self._desk, self._desk.clock()
        name, _ = QFileDialog.getOpenFileName(
            dialog, tr("Import feeds"), "", tr("Lists of feeds (*.opml *.xml *.txt)")
        )  # fmt: skip
        owner = next((brand for brand in desk.brands if brand.id == brand_id), None)
        if not name or owner is None:
            return

        def told(added: FeedsAdded) -> None:
            desk.refresh()
            if added.left_out:
                dialog.show_problem(
                    tr(
                        "{added} added. {left} left out, the first because: {why}",
                        added=plural("{n} feed", "{n} feeds", len(added.sources)),
                        left=whole(len(added.left_out)),
                        why=said(added.left_out[0][1]),
                    )
                )
            else:
                dialog.accept()
                self._window.show_toast(plural("{n} feed added", "{n} feeds added", len(added.sources)))
            desk.background.look_again()

        answered_from = now - LATELY if dialog.history.isChecked() else None
        desk.tasks.write(
            lambda: add_feeds(desk.connections, owner, read_feeds(name), now=now, answered_from=answered_from),
            told,
            lambda problem: dialog.show_problem(in_words(problem)),
        )

    def _save_source(
        self, dialog: SourceDialog, source: Source | None, kind: str, brand_id: int, name: str, given: dict[str, str],
        secrets: dict[str, str], minutes: int, lately: bool
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
                    desk.secrets.put(source.id, secret, value)
                if secrets:
                    configured_sources.signed_in(desk.connections, source, now=now)
                return source.id
            added = configured_sources.add_source(
                desk.connections, brand_id=brand_id, kind=kind, name=name, settings=settings,
                interval_minutes=minutes, now=now, answered_from=now - LATELY if lately else None,
            )  # fmt: skip
            for secret, value in secrets.items():
                desk.secrets.put(added.id, secret, value)
            return added.id

        def saved(source_id: int) -> None:
            dialog.accept()
            desk.refresh()
            desk.checking.one(source_id)

        desk.tasks.write(write, saved, lambda problem: dialog.show_problem(in_words(problem)))
