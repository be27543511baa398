"""Opens the sheet for a complaint that no site shows, and keeps what was written down. No looks, no rules."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from store import brands, by_hand, cases
from store.records import Brand, Changes
from store.rules.language import language_of
from ui.dialogs.complaint_dialog import ComplaintDialog, WrittenDown
from ui.sentences.anew import in_words
from ui.texts import tr

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class AskingComplaint:
    """The sheet of one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._desk = window.desk

    def open(self) -> None:
        """Ask for a complaint; without a brand, one is asked for first."""
        every = brands.list_brands(self._desk.connections)
        own = [brand for brand in every if not brand.is_sample] or every
        if own:
            self._ask(own)
        else:
            self._window.asking.brand(then=lambda brand: self._ask([brand]))

    def _ask(self, own: list[Brand]) -> None:
        desk = self._desk
        dialog = ComplaintDialog(own, now=int(desk.clock().timestamp()), brand_id=desk.brand_id, parent=self._window)
        by_id = {brand.id: brand for brand in own}

        def keep(told: WrittenDown) -> None:
            now = desk.clock()
            at = None if told.seconds is None else datetime.fromtimestamp(told.seconds, UTC)

            def kept(done: tuple[int, Changes]) -> None:
                review_id, changes = done
                dialog.accept()
                desk.triage.undoable.append(
                    lambda when: cases.set_aside(desk.connections, review_id, tr("written down by mistake"), now=when)
                )
                desk.toast.emit(tr("The complaint is written down"), True)
                desk.changed(changes)
                desk.refresh()
                desk.open_review(review_id)

            desk.tasks.write(
                lambda: by_hand.write_down(
                    desk.connections, by_id[told.brand_id], text=told.text, now=now, channel=told.channel, who=told.who,
                    at=at, stars=told.stars, audience=told.audience, mark=told.mark, language_of=language_of,
                ),
                kept,
                lambda problem: dialog.show_problem(in_words(problem)),
            )  # fmt: skip

        dialog.keep_requested.connect(keep)
        dialog.open()
