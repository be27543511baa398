"""Spelling: what is unknown, what is not a mistake, what was meant, and what happens without a dictionary."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu

from tests.ui import letters
from tests.waiting import wait_until
from ui.composer.composer import Composer
from ui.spelling import Speller, dictionaries_for, names_in, names_of_a_review
from ui.voices import Underline

AFFIXES = "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\nREP 1\nREP ie ei\nSFX S Y 1\nSFX S 0 s .\n"
WORDS = "dear thank you for the soup/S was cold and we are sorry color/S realize receive people café hotel mother it came twice"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "en_US.aff").write_text(AFFIXES, encoding="utf-8")
    words = WORDS.split()
    (tmp_path / "en_US.dic").write_text("\n".join([str(len(words)), *words]), encoding="utf-8")
    return tmp_path


@pytest.fixture
def speller(folder):
    return Speller([folder])


def unknown(speller, text, language="en", allowed=()):
    return [text[one.start : one.end] for one in speller.check(text, language, allowed).findings]


def test_a_word_that_no_dictionary_knows_is_found_after_an_emoji_and_a_combining_mark(speller):
    assert unknown(speller, "🙁 Dear mother, the cafe\u0301 was cold and the soop came twice.") == ["soop"]


def test_names_addresses_numbers_and_capitals_are_no_mistakes(speller):
    text = "Dear people, Sipho and Naledi thank you: kitchn@exmple.com, www.exmple.com/x, 25min, ASAP.\nNaledi, Corner Café"

    assert unknown(speller, text) == []


def test_a_name_at_the_beginning_of_a_sentence_is_right_when_the_case_knows_it(speller):
    text = "The soup was cold. Tidewise are sorry and Ana thank you for it."

    assert unknown(speller, text) == ["Tidewise"]
    assert unknown(speller, text, allowed=names_in("Tidewise Ltd")) == []
    assert unknown(speller, text, allowed=names_of_a_review("The Tidewise people")) == []


def test_british_spelling_is_right_where_only_an_american_dictionary_is(speller):
    assert unknown(speller, "We realise the colours and it was cold.") == []


def test_a_curly_apostrophe_and_a_possessive_are_understood(speller):
    assert unknown(speller, "The mother’s soup was cold and it came twice.") == []


def test_what_may_have_been_meant_comes_first(speller):
    assert speller.suggestions("recieve", "en")[0] == "receive"


def test_a_draft_in_another_language_than_thought_is_not_underlined_from_end_to_end(speller):
    assert unknown(speller, "die suppe war kalt und niemand hat sich bei uns entschuldigt") == []


def test_a_missing_dictionary_is_said_in_a_sentence(speller):
    spelled = speller.check("Die Suppe war kalt.", "de")

    assert spelled.findings == ()
    assert spelled.note == "No dictionary for Deutsch on this computer: spelling is not checked."


def test_a_broken_dictionary_is_as_good_as_none(tmp_path):
    (tmp_path / "nl_NL.aff").write_bytes(b"SET NONSENSE\nSFX A Y many\n")
    (tmp_path / "nl_NL.dic").write_bytes(b"\xff\xfe\x00")

    assert Speller([tmp_path]).check("De soep was koud.", "nl").note


def test_a_language_takes_its_own_dictionaries_and_no_others(folder):
    for name in ("eno_XX", "en_AU", "en_GB"):
        (folder / f"{name}.dic").write_text("0\n")
        (folder / f"{name}.aff").write_text("")

    assert [place.name for place in dictionaries_for("en", [folder, folder / "missing"])] == ["en_GB", "en_US"]
    assert dictionaries_for("de", [folder]) == ()


# --- in the composer -----------------------------------------------------------------------------------------------------


@pytest.fixture
def composer(qtbot):
    made = Composer()
    qtbot.addWidget(made)
    made.resize(592, 460)
    made.show(letters.ana_draft("The soop was cold. ", findings=(), points=()))
    return made


def dotted(composer):
    text = composer.text()
    return [text[m.start : m.end] for m in composer.editor.marks if m.underline is Underline.SPELLING]


def with_the_soup_misspelled(composer, speller):
    composer.show_spelling(1, composer.text(), speller.check(composer.text(), "en").findings)


def test_an_unknown_word_is_dotted_and_has_no_row(composer, speller):
    with_the_soup_misspelled(composer, speller)

    assert dotted(composer) == ["soop"]
    assert composer.findings.rows() == ()


def test_a_late_answer_about_other_words_is_dropped(composer, speller):
    composer.show_spelling(1, "The sup was cold. ", speller.check("The sup was cold. ", "en").findings)

    assert dotted(composer) == []


def test_the_menu_offers_what_was_meant_and_replacing_can_be_undone(composer, speller):
    with_the_soup_misspelled(composer, speller)
    asked, taught = [], []
    composer.suggestions_wanted.connect(asked.append)
    composer.word_taught.connect(taught.append)
    menu = QMenu(composer)
    menu.addAction("Paste")

    composer.editor.menu_opening.emit(menu, 5)
    assert asked == ["soop"]
    composer.show_suggestions("soop", ("soup", "stoop"))
    shown = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert shown == ["soup", "stoop", "Remember “soop”", "Paste"]

    menu.actions()[0].trigger()
    assert composer.text() == "The soup was cold. "
    composer.editor.undo()
    assert composer.text() == "The soop was cold. "
    menu.actions()[2].trigger()
    assert taught == ["soop"]


def test_a_word_that_is_right_gets_the_ordinary_menu(composer, speller):
    with_the_soup_misspelled(composer, speller)
    menu = QMenu(composer)

    composer.editor.menu_opening.emit(menu, 14)

    assert menu.actions() == []


def test_the_word_being_typed_is_not_wrong_yet(composer, qtbot, speller):
    composer.window().activateWindow()
    composer.editor.setFocus()
    wait_until(composer.editor.hasFocus)
    cursor = composer.editor.textCursor()
    cursor.setPosition(8)
    composer.editor.setTextCursor(cursor)
    with_the_soup_misspelled(composer, speller)
    assert dotted(composer) == []

    composer.editor.moveCursor(QTextCursor.MoveOperation.End)
    assert dotted(composer) == ["soop"]


def test_the_reply_s_header_says_quietly_that_there_is_no_dictionary(composer):
    composer.show_spelling(1, composer.text(), (), "No dictionary for Deutsch on this computer.")

    assert composer.header.which.toolTip() == "No dictionary for Deutsch on this computer."
