"""The window in other languages: every text can be translated, is, and says the same with the same values in it."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.translations import (
    REPOSITORY,
    TRANSLATED,
    compile_into,
    extract,
    source_files,
    ts_file,
    words_of_the_lower_floors,
)
from tests.ui_texts import places, said, translated_files, unwrapped
from ui.language import translations_folder

UI = REPOSITORY / "ui"


def messages(path: Path) -> dict[tuple[str, str], ET.Element]:
    """The messages of a `.ts` file by text and comment."""
    found = ET.parse(path).getroot().iter("message")
    return {(one.findtext("source") or "", one.findtext("comment") or ""): one for one in found}


@pytest.mark.parametrize("path", translated_files(UI), ids=lambda path: str(path.relative_to(UI)))
def test_nothing_is_said_past_the_translators(path: Path):
    assert unwrapped(path) == [], "wrap these as `ui.texts` says, or name the reason in tests/ui_texts.py"


@pytest.mark.parametrize("path", translated_files(UI), ids=lambda path: str(path.relative_to(UI)))
def test_a_text_names_exactly_the_values_that_are_put_into_it(path: Path):
    for one in said(path):
        if one.function == "mark":
            continue
        # Qt's tool takes whatever follows a comment for a number.
        assert one.function == "plural" or not (one.comment and one.given), one
        assert places(one.text) == one.given or not one.given, one
        if one.function == "plural":
            assert one.comment, f"{one.where}: plural needs both English forms"
            assert places(one.comment) == one.given, one


def test_qts_own_tool_finds_every_text_in_the_source(tmp_path: Path):
    extract("de", tmp_path / "fresh.ts")
    written = {(one.text, one.comment) for path in source_files() for one in said(path)}
    written |= {(words, "") for words in words_of_the_lower_floors()}
    assert set(messages(tmp_path / "fresh.ts")) == written


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_text_is_translated_with_its_values_and_its_forms_of_a_number(code: str):
    wanted_forms = {"de": 2, "af": 2}[code]
    for (text, comment), message in messages(ts_file(code)).items():
        told, is_plural = message.find("translation"), message.get("numerus") == "yes"
        assert told is not None
        assert told.get("type") is None, f"{text!r} is not translated: fill it in and run python -m tests.translations"
        forms = [form.text or "" for form in told.iter("numerusform")] if is_plural else [told.text or ""]
        assert len(forms) == (wanted_forms if is_plural else 1), text
        for form in forms:
            assert form.strip(), f"{text!r} is translated by nothing"
            assert places(form) == places(text), f"{form!r} has other values than {text!r}"
        assert not is_plural or comment, f"{text!r} lacks its English plural"


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_translation_files_hold_what_the_source_says_now(code: str, tmp_path: Path):
    extract(code, tmp_path / "fresh.ts")
    assert set(messages(ts_file(code))) == set(messages(tmp_path / "fresh.ts")), "run: python -m tests.translations"


def test_what_the_window_loads_was_made_from_the_translation_files_as_they_are(tmp_path: Path):
    for file in translations_folder().glob("*.ts"):
        compile_into(file, tmp_path / "fresh.qm")
        compiled = file.with_suffix(".qm").read_bytes()
        assert compiled == (tmp_path / "fresh.qm").read_bytes(), "run: python -m tests.translations"
