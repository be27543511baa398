"""Opens the dialogs about brands and about the window itself, and passes their answers on by way of the desk.

A dialog is modal to the window only; whatever can be undone needs none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from store import brands
from store.records import Brand, Status
from ui import formatting
from ui.actions import ACTIONS, MENUS
from ui.bystander.view import StrangerView
from ui.dialogs.brand_dialog import BrandDialog
from ui.dialogs.keys_sheet import KeysSheet
from ui.dialogs.palette import Action as PaletteAction
from ui.dialogs.palette import CommandPalette
from ui.dialogs.quitting import QuittingDialog
from ui.faults import diagnostics
from ui.language import own_zone
from ui.letter_loader import Letter
from ui.outgoing_words import quitting_words
from ui.palette_actions import palette_actions
from ui.sentences.anew import in_words
from ui.texts import tr

if TYPE_CHECKING:
    from ui.main_window import MainWindow


#: Longer than a whole answer of a site may take (`sources.web.Bounds`).
LONGEST_FAREWELL_MS = 45_000


class Asking:
    """The dialogs about brands, and those about the window itself; sources are in `ui.asking.sources`, files in
    `ui.asking.files`."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._desk = window.desk
        self._palette: CommandPalette | None = None
        self._keys: KeysSheet | None = None
        self._quitting_is_settled = False

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
                lambda: write(filled), saved, lambda problem: dialog.show_problem(in_words(problem))
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
        dialog.rejected.connect(self._window.stay)
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
        palette = self._palette or self._make_palette()
        palette.set_actions(self._palette_actions())
        palette.open_over(self._window)

    def keys(self) -> None:
        """All keys on one sheet."""
        (self._keys or self._make_keys()).open_in(self._window, 80)

    def _palette_actions(self) -> Sequence[PaletteAction]:
        letter = self._desk.letter
        return palette_actions(letter.letter if letter is not None else None, self._window.narrowing.saved)

    def make_sheets(self) -> bool:
        """Make a part of the two sheets that open with one key, before anybody presses it; tells whether there is more."""
        if self._palette is None:
            self._make_palette()
            return True
        if not self._palette.shown():
            self._palette.set_actions(self._palette_actions())
            self._palette.paint_ahead()
            return True
        return (self._keys or self._make_keys()).make_one()

    def sheets(self) -> list[CommandPalette | KeysSheet]:
        """Those of them that are made."""
        return [sheet for sheet in (self._palette, self._keys) if sheet is not None]

    def _make_palette(self) -> CommandPalette:
        self._palette = CommandPalette(parent=self._window)
        self._palette.chosen.connect(self._window.do)
        return self._palette

    def _make_keys(self) -> KeysSheet:
        self._keys = KeysSheet(key_groups(), self._window, at_once=False)
        return self._keys

    def about(self) -> None:
        """What this program is, and its version."""
        QMessageBox.about(
            self._window,
            "About Heard",
            tr(
                "Heard {version}\n\nEvery complaint is heard.\nNo account, no telemetry; everything stays in {path}.",
                version=diagnostics.version(),
                path=self._desk.connections.path,
            ),
        )

    def diagnostics(self) -> None:
        """Copy what helps to find a fault. It holds numbers and kinds, nobody's words."""
        desk = self._desk
        now = desk.clock()

        def copied(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            self._window.show_toast(
                tr("Copied: versions, counts and the last errors, and nobody's words. Paste it where you ask for help.")
            )

        desk.tasks.read(lambda: diagnostics.as_text(diagnostics.collect(desk.connections, now=now)), copied)

    def bystander(self) -> None:
        """The review and the draft as a stranger would see them."""
        letter = self._desk.letter
        if letter is None:
            return
        words = self._desk.current_text()
        self._window.show_stranger(stranger_view(letter, words, self._desk.clock()))


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


def stranger_view(letter: Letter, words: str, now: datetime) -> StrangerView:
    """What a stranger would see, and what the checks found in it."""
    review = letter.review
    ticked = any(item.id == "stranger" and item.mark == "ticked" for item in letter.coached.checklist.items)
    is_read = letter.coached.text == words
    return StrangerView(
        author=review.author or tr("Somebody"),
        rating=None if review.verdict else review.rating,
        when=" · ".join(
            filter(None, [formatting.verdict(review.verdict), formatting.spoken_ago(review.opened_at, now)])
        ),
        title=review.title,
        review=review.text,
        reply=words,
        answered_when=tr("today") if words else "",
        place=f"{letter.brand.name} · {letter.letter.source_name}",
        seconds=max(5, round(len(f"{review.text} {words}".split()) / 4)),
        # What was typed since is told when it has been read.
        findings=letter.coached.findings if is_read else (),
        discreet=is_read and (letter.coached.marks or {}).get("private") == "seen",
        pleased=letter.letter.status is Status.NO_COMPLAINT,
        ticked=ticked,
    )
