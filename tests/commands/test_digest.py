"""The digest that an owner shares: the same figures as everywhere, nobody's markup, nothing private, three formats."""

from __future__ import annotations

import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.commands.conftest import ago, feed_of

REPOSITORY = Path(__file__).resolve().parents[2]
HOSTILE = "Never again ![x](http://evil.example/p.png) | # `cold` &lt;script&gt;alert(1)&lt;/script&gt; soup."


class Tags(HTMLParser):
    """Every tag of a page with its attributes, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))

    def handle_data(self, data):
        self.words += data


@pytest.fixture
def told(shop, tmp_path):
    """The shop with an answered complaint, a promise, a reason and something that was changed."""
    words = tmp_path / "words.txt"
    words.write_text("Dear guest, the new bed is on its way. Naledi", "utf-8")
    shop.heard("reply", "1:bed:2026", "--text-file", words, "--posted-elsewhere")
    shop.heard("case", "1:soup", "--reason", "cold food")
    return shop


def test_the_digest_has_the_figures_of_coverage_and_the_reasons_of_reasons(told):
    shape = told.heard("digest", "--brand", "Corner Café", "--json").json
    since = ["--since", shape["since"]]
    assert shape["figures"] == told.heard("coverage", "--brand", "Corner Café", *since, "--json").json
    reasons = told.heard("reasons", *since, "--json").json
    assert [(one["reason"], one["count"]) for one in shape["reasons"]] == [
        (one["reason"], one["count"]) for one in reasons
    ]
    assert (shape["figures"]["complaints"], shape["figures"]["heard"], shape["figures"]["overdue"]) == (2, 1, 1)
    assert [one["words"] for one in shape["longest_waiting"]] == ["Visit soup"]


def test_the_markdown_tells_who_waits_longest_why_and_how_many_were_heard(told):
    said = told.heard("digest", "--brand", "Corner Café")
    assert said.status == 0
    lines = said.out.split("\n")
    assert lines[0] == "# What customers told Corner Café"
    assert "2 complaints: 1 heard (50\u00a0%), 0 declined, 1 still waiting." in said.out
    assert "- 2 days, past the due time: guest-soup, 1 star, Town guide: “Visit soup”" in lines
    assert "### Cold food" in lines
    assert "> The soup came cold, twice." in lines


def test_a_period_without_complaints_makes_no_share_of_nothing(told):
    said = told.heard("digest", "--since", "2001-01-01", "--until", "2001-02-01")
    assert "nobody complained" in said.out
    assert "0\u00a0%" not in said.out
    assert "100\u00a0%" not in said.out


def test_what_a_customer_wrote_stays_words_in_both_formats_and_nothing_is_loaded(heard, site, tmp_path):
    site.shows("/feed", feed_of(("x", 1, HOSTILE, ago(hours=9))))
    heard("brand", "add", "Café <b>")
    heard("source", "add", "feed", "--brand", "Café <b>", "--name", "Guide", "--set", f"url={site.url()}", "--no-check")
    assert heard("poll").status == 0
    heard("case", "1:x", "--reason", "cold <i>soup</i>")
    page = tmp_path / "page.html"
    assert heard("digest", "-o", page).status == 0
    found = Tags(page.read_text("utf-8"))
    assert {name for name, _ in found.tags} <= {
        "html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "ul", "li", "table", "tr", "th", "td",
        "blockquote", "br",
    }  # fmt: skip
    assert not [value for _, attributes in found.tags for name, value in attributes.items() if name in ("src", "href")]
    assert "url(" not in page.read_text("utf-8")
    assert "evil.example" in found.words  # told, and never fetched
    markdown = heard("digest").out
    assert re.search(r"(?<!\\)[<`]", markdown) is None
    assert r"!\[x\]" in markdown
    assert "http://" not in markdown


def test_what_was_written_in_private_is_counted_and_never_shown(told, workspace_path):
    import sqlite3

    with sqlite3.connect(workspace_path) as connection:  # as a mailbox would bring it
        connection.execute("update reviews set audience = 'private' where external_id = 'soup'")
    connection.close()
    said = told.heard("digest").out
    assert "2 complaints" in said
    assert "a customer who wrote in private" in said
    assert "guest-soup" not in said
    assert "came cold" not in said


def test_the_pdf_is_made_without_a_screen_in_a_process_of_its_own(told, workspace_path, tmp_path):
    target = tmp_path / "digest.pdf"
    made = subprocess.run(
        [sys.executable, "main.py", "--workspace", str(workspace_path), "digest", "-o", str(target)], cwd=REPOSITORY,
        capture_output=True, encoding="utf-8", timeout=60, check=False, env={"HOME": str(tmp_path), "PATH": ""},
    )  # fmt: skip
    assert (made.returncode, made.stderr) == (0, "")
    assert target.read_bytes().startswith(b"%PDF")
    assert target.stat().st_size > 5000


def test_where_qt_cannot_load_one_sentence_offers_html(told, monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "ui.documents.pdf", None)
    said = told.heard("digest", "--format", "pdf", "-o", tmp_path / "digest.pdf")
    assert said.status == 2
    assert said.is_one_sentence()
    assert "html" in said.err
    assert not (tmp_path / "digest.pdf").exists()


def test_places_where_no_digest_can_stand_are_refused_and_left_alone(told, workspace_path, tmp_path):
    before = workspace_path.read_bytes()
    for target in (workspace_path, tmp_path, tmp_path / "no folder" / "x.md"):
        said = told.heard("digest", "-o", target)
        assert said.status == 2
        assert said.is_one_sentence()
    assert told.heard("digest", "--format", "pdf").status == 2
    assert told.heard("digest", "--since", "2026-02-02", "--until", "2026-02-01").status == 2
    assert workspace_path.read_bytes() == before


def test_right_to_left_names_reorder_nothing_around_them_and_cannot_turn_the_page():
    from ui.documents.page import Document, Items, Section, as_html, markdown, own_direction

    assert own_direction("Ana P.") == "Ana P."
    assert own_direction("ليلى") == "\u2068ليلى\u2069"
    assert own_direction("ليلى\u2069\u202e") == "\u2068ليلى\u2069"  # what she typed cannot end it early
    lines = (f"16 days: {own_direction('ليلى')}, 1 star", "\u2069\u2068loose")
    page = Document("t", "", (Section("s", (Items(lines),)),))
    for written in (markdown(page), as_html(page)):
        assert "\u2068ليلى\u2069, 1 star" in written
        assert written.count("\u2068") == written.count("\u2069") == 1


def test_in_the_pdf_no_heading_stands_alone_at_the_foot_of_a_page(qapp):
    from PySide6.QtCore import QSizeF
    from PySide6.QtGui import QTextDocument

    from ui.documents.page import Document, Section, Words, as_html
    from ui.documents.pdf import _keep_headings_with_what_follows

    page = Document(
        "Title", "", tuple(Section(f"Heading {n}", (Words("Some words to read. " * 9),)) for n in range(60))
    )
    text = QTextDocument()
    text.setHtml(as_html(page))
    text.setPageSize(QSizeF(500, 700))
    _keep_headings_with_what_follows(text)
    block, headings = text.begin(), 0
    while block.isValid():
        if block.blockFormat().headingLevel():
            headings += 1
            layout = text.documentLayout()
            following = layout.blockBoundingRect(block.next()).top()
            assert layout.blockBoundingRect(block).top() // 700 == following // 700, block.text()
        block = block.next()
    assert headings == 61
