"""“Share a digest” from the pages of coverage and reasons: the file holds what the page shows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.journeys.conftest import person, site  # noqa: F401 - fixtures


@pytest.mark.parametrize(
    ("name", "kind", "begins"),
    [("d.html", "A page for the browser (*.html)", b"<!DOCTYPE"), ("d", "PDF to print or attach (*.pdf)", b"%PDF"),
     ("d.md", "A page for the browser (*.html)", b"# What customers told")],
)  # fmt: skip
def test_the_button_writes_the_period_in_view_in_the_format_chosen(person, tmp_path, monkeypatch, name, kind, begins):  # noqa: F811
    person.window.do("go_coverage")
    person.window.asking_files.add_samples()
    person.until_quiet()
    asked = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *words, **_: asked.append(words) or (str(tmp_path / name), kind)
    )
    person.clicks("digestButton")
    person.until_quiet()
    (words,) = asked
    assert "2026-11-01 to 2026-11-23" in Path(words[2]).name
    (written,) = tmp_path.glob("d*.*") if name == "d" else [tmp_path / name]
    assert written.read_bytes().startswith(begins)
    assert written.suffix == (".pdf" if name == "d" else Path(name).suffix)


def test_a_dialog_that_is_closed_writes_nothing(person, tmp_path, monkeypatch):  # noqa: F811
    person.window.asking_files.add_samples()
    person.until_quiet()
    person.window.do("go_reasons")
    person.until_quiet()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: ("", ""))
    person.clicks("reasonsDigestButton")
    person.until_quiet()
    assert sorted(one.name for one in tmp_path.iterdir() if not one.name.startswith("heard.db")) == []
