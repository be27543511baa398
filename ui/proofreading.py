"""When spelling is looked at: after the checks of each pause, one draft at a time, and the newest wins.

Joins the speller (`ui/spelling.py`), the owner's personal words and the composer. Not here: what a dictionary says.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject

from store import settings
from store.records import Changes
from ui.coaching import Coached
from ui.composer.composer import Composer
from ui.desk import Desk
from ui.letter_loader import Letter
from ui.spelling import Spelled, Speller, names_in, names_of_a_review
from ui.texts import tr

#: Under this key of the settings the workspace keeps the words that its owner taught.
PERSONAL_WORDS = "spelling_words"


class Proofreading(QObject):
    def __init__(self, desk: Desk, composer: Composer, speller: Speller | None = None) -> None:
        super().__init__(desk)
        self._desk, self._composer = desk, composer
        self._speller = speller or Speller()
        self._busy = False
        self._wanted: tuple[int, str, str, frozenset[str]] | None = None
        self._last: tuple[int, str] = (0, "")
        desk.letter_shown.connect(self._letter)
        desk.checks_shown.connect(self._checks)
        composer.suggestions_wanted.connect(self._suggest)
        composer.word_taught.connect(self.teach)

    def _letter(self, letter: Letter) -> None:
        self._checks(letter.review.id, letter.coached)

    def _checks(self, review_id: int, coached: Coached) -> None:
        letter = self._desk.letter
        if letter is None or letter.review.id != review_id or not coached.text.strip():
            return
        review, brand = letter.review, letter.brand
        known = names_in(review.author, review.product, brand.name, brand.signature, brand.contact)
        self._last = (review_id, coached.language)
        self._wanted = (review_id, coached.text, coached.language, known | names_of_a_review(review.text))
        self._begin()

    def _begin(self) -> None:
        """Look at the newest words, unless a look is under way: then after it."""
        if self._busy or self._wanted is None:
            return
        (review_id, text, language, known), self._wanted = self._wanted, None
        self._busy = True

        def read() -> Spelled:
            personal = settings.get(self._desk.connections, PERSONAL_WORDS, [])
            return self._speller.check(text, language, known | frozenset(personal))

        def show(spelled: Spelled) -> None:
            self._busy = False
            self._composer.show_spelling(review_id, text, spelled.findings, spelled.note)
            self._begin()

        def failed(problem: Exception) -> None:
            self._busy = False
            self._desk.tell(problem)

        self._desk.tasks.read(read, show, failed)

    def _suggest(self, word: str) -> None:
        language = self._last[1]
        self._desk.tasks.read(
            lambda: self._speller.suggestions(word, language),
            lambda found: self._composer.show_suggestions(word, found),
        )

    def teach(self, word: str) -> None:
        """Keep a word as right in this workspace; the toast takes it back."""
        desk = self._desk

        def keep(right: bool) -> None:
            words = set(settings.get(desk.connections, PERSONAL_WORDS, []))
            settings.put(
                desk.connections, PERSONAL_WORDS, sorted(words | {word.lower()} if right else words - {word.lower()})
            )

        def take_back(_now: datetime) -> Changes:
            keep(False)
            return Changes(reviews=frozenset({self._last[0]}))

        def done(_: Any) -> None:
            desk.triage.undoable.append(take_back)
            desk.toast.emit(tr("“{word}” is a word here", word=word), True)
            desk.refresh_letter()

        desk.tasks.write(lambda: keep(True), done)
