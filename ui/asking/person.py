"""Opens what concerns one person: the case file of a complaint, and erasing a person for good. No looks, no rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QMessageBox

from store import forgetting
from store.forgetting import Forgotten
from store.records import Changes
from ui import formatting
from ui.asking.place import ask_and_write
from ui.documents import case_file
from ui.texts import mark, plural, tr

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_FORMATS = (("pdf", mark("PDF to print or attach")), ("md", mark("Markdown")), ("html", mark("A page for the browser")))


class AskingPerson:
    """The dialogs of one window about the person in view."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._desk = window.desk

    def case_file(self) -> None:
        """Write the complaint in view down for a dispute: every version, reply, check and step with its time."""
        review_id, desk = self._desk.review_id, self._desk
        if review_id is None:
            return
        ask_and_write(
            self._window,
            title=tr("Case file"),
            name=tr("case {number}.pdf", number=review_id),
            forms=_FORMATS,
            make=lambda: case_file.document_of(case_file.gather(desk.connections, review_id, now=desk.clock())),
            written=lambda target: tr("The case file is written to {file}", file=target.name),
        )

    def forget(self) -> QMessageBox | None:
        """Ask whether the person in view is to be erased, and how far. It cannot be undone, so it is asked in a box."""
        letter = self._desk.letter
        if letter is None or letter.review.erased_at is not None:
            return None
        who = formatting.isolated(letter.review.author or tr("this person"))
        box = QMessageBox(
            QMessageBox.Icon.Warning, tr("Erase a person"), tr("Erase {who} for good?", who=who), parent=self._window
        )
        box.setObjectName("forgetQuestion")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(
            tr(
                "Name, words, notes and the words of your replies are taken out of the workspace; stars, times and counts "
                "stay, and no later check brings the words back. This cannot be undone."
            )
        )
        others = len(letter.letter.others)
        everything = QCheckBox(
            plural(
                "Also {n} other review by the same author, and the copies beside the workspace",
                "Also {n} other reviews by the same author, and the copies beside the workspace",
                others,
            )
            if others
            else tr("Also from the copies beside the workspace")
        )
        everything.setObjectName("forgetEverything")
        everything.setChecked(True)
        box.setCheckBox(everything)
        erase = box.addButton(tr("Erase for good"), QMessageBox.ButtonRole.DestructiveRole)
        erase.setObjectName("forgetButton")
        keep = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(keep)
        review_id = letter.review.id
        erase.clicked.connect(lambda: self._erase(review_id, everything=everything.isChecked()))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
        return box

    def _erase(self, review_id: int, *, everything: bool) -> None:
        desk, now = self._desk, self._desk.clock()
        self._window.composer.flush()

        def erased(done: Forgotten) -> None:
            words = plural("{n} review erased", "{n} reviews erased", len(done.review_ids))
            if done.backups:
                words = plural(
                    "{erased}; {n} copy beside the workspace still holds it",
                    "{erased}; {n} copies beside the workspace still hold it",
                    len(done.backups),
                    erased=words,
                )
            self._window.show_toast(words)
            desk.changed(Changes(reviews=frozenset(done.review_ids)))

        desk.tasks.write(
            lambda: forgetting.forget(
                desk.connections, review_id, now=now, by_author=everything, with_backups=everything
            ),
            erased,
        )
