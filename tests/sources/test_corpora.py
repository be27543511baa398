"""Every recorded feed of the public corpora, through the reader process: no crash, no hang, no lost entry, no second answer.

The corpora carry their expectations in a comment (see their ORIGIN.md); where one speaks of an entry's simple fields,
our review must hold the same words.
"""

from __future__ import annotations

import ast
import codecs
import copy
import importlib
import io
import re
import sys
import time
import warnings
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from sources.carrier import WebAnswer
from sources.dates import EARLIEST_YEAR
from sources.errors import PayloadChanged
from sources.kinds.feed import page_of
from sources.kinds.feedparser_lookups import quicken
from sources.plain_text import text_of_html
from sources.reader_process import ReaderProcesses
from store.records import Page
from tests.chaos.counts import tells
from tests.conftest import fixtures_folder

NOW = datetime(2026, 11, 23, tzinfo=UTC)
FOLDERS = ("feedparser", "w3c-feedvalidator", ".")
_ENTRY = re.compile(r"<(?:[\w.-]+:)?(?:item|entry)[\s>]|<(?:[\w.-]+:)?(?:item|entry)\s*/>", re.IGNORECASE)
_NOT_ELEMENTS = re.compile(r"<!--.*?-->|<!\[CDATA\[.*?\]\]>", re.DOTALL)
FIELDS = ("description", "id", "title", "link", "summary", "author", "updated_parsed", "published_parsed")
#: Entries that our rules make one of, and an element that is only called "item".
FEWER_BY_RULE = {
    "entry_id_duplicate_value.xml": 1,  # one Atom id twice is one entry in two versions
    "spec-example-atom-2.xml": 1,  # the same, nested as a conflict inside its entry
    "rss10_contentItems.xml": 1,  # content:item is a part of an item
}


def files(folder: str) -> list[Path]:
    root = fixtures_folder() / "feeds" / folder
    pattern = "*" if folder == "." else "**/*"
    return sorted(path for path in root.glob(pattern) if path.is_file() and path.suffix not in (".md", ".txt"))


def text_of(body: bytes) -> str:
    for mark, name in (
        (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"), (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):  # fmt: skip
        if body.startswith(mark):
            return body.decode(name, "ignore")
    if b"\0" in body[:40]:
        guess = "utf-32-be" if body[:3] == b"\0\0\0" else "utf-32-le" if body[1:4] == b"\0\0\0" else ""
        return body.decode(guess or ("utf-16-be" if body[0] == 0 else "utf-16-le"), "ignore")
    return body.decode("utf-8", "ignore")


def headers_of(text: str, path: Path) -> dict[str, str]:
    """The headers that a file asks to be served with."""
    found = {"content-type": "application/json" if path.suffix == ".json" else "application/xml"}
    for name, value in re.findall(r"^\s*Header:\s*([\w-]+):\s*(.*?)\s*$", text[:2000], re.MULTILINE):
        found[name.lower()] = value
    return found


def entries_in(text: str, path: Path) -> int:
    if path.suffix == ".json":
        return text.count('"id"')
    return len(_ENTRY.findall(_NOT_ELEMENTS.sub("", text)))


def read(path: Path) -> tuple[Page | None, str]:
    body = path.read_bytes()
    headers = headers_of(text_of(body), path)
    answer = WebAnswer(200, "http://example.org/feeds/test.xml", headers, body, NOW)
    try:
        return page_of(answer, {"url": answer.url, "shared": {}}), ""
    except PayloadChanged as problem:
        return None, str(problem)


@pytest.fixture(scope="module", autouse=True)
def _readers() -> Iterator[None]:
    """The readers of this module are its own, and end with it."""
    import sources.reader_process as reading

    readers, before = ReaderProcesses(), reading._shared
    reading._shared = readers
    yield
    reading._shared = before
    readers.close()


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_recorded_feed_is_read_without_a_crash_a_hang_or_a_lost_entry(
    folder: str, capsys: pytest.CaptureFixture[str]
) -> None:
    stored = rejected = present = 0
    slowest = (0.0, "")
    lost: list[str] = []
    refused: list[str] = []
    for path in files(folder):
        began = time.monotonic()
        page, refusal = read(path)
        slowest = max(slowest, (time.monotonic() - began, path.name))
        expected = entries_in(text_of(path.read_bytes()), path) - FEWER_BY_RULE.get(path.name, 0)
        present += expected
        if page is None:
            refused.append(f"{path.name}: {refusal} ({expected} entries)")
            continue
        assert read(path)[0] == page, f"{path.name} is read differently the second time"
        ids = [review.external_id for review in page.reviews]
        assert len(ids) == len(set(ids)), path.name
        stored += len(page.reviews)
        rejected += len(page.rejected)
        if len(page.reviews) + len(page.rejected) < expected:
            lost.append(
                f"{path.relative_to(path.parents[2])}: {len(page.reviews)} + {len(page.rejected)} rejected of {expected}"
            )
    with capsys.disabled():
        print(
            f"\n{folder}: {stored} entries out of {present}, {rejected} empty ones rejected, "
            f"{len(refused)} documents refused, slowest {slowest[0]:.2f} s ({slowest[1]})"
        )
    assert slowest[0] < 5, slowest
    assert not lost, "\n".join(lost)
    # The corpora hold lists of subscriptions (OPML) and one document without anything: no feeds.
    assert all(".opml" in line or "(0 entries)" in line for line in refused), refused
    count = 2 * len(files(folder))
    tells("recorded feeds, each read twice", tried=count, survived=count, note=f"{folder}: slowest {slowest[0]:.2f} s")


def test_quick_look_ups_change_nothing_of_what_feedparser_reads() -> None:
    quick = _a_feedparser_of_its_own()
    quicken(quick.FeedParserDict)
    plain = _a_feedparser_of_its_own()
    assert quick.FeedParserDict.get is not plain.FeedParserDict.get
    differing = []
    for path in (path for folder in FOLDERS for path in files(folder)[::3]):
        body, headers = path.read_bytes(), headers_of(text_of(path.read_bytes()), path)
        if _as_parsed(quick, body, headers) != _as_parsed(plain, body, headers):
            differing.append(path.name)
    assert not differing
    assert _look_ups(quick) == _look_ups(plain)


def _look_ups(feedparser: Any) -> list[object]:
    """What is found under each name where only this or that name is held: many lead to others."""
    names = {"tags", "links", "title", "id", *feedparser.FeedParserDict.keymap}
    names.update(*([one] if isinstance(one, str) else one for one in feedparser.FeedParserDict.keymap.values()))
    names.update(("category", "enclosures", "license"))
    found: list[object] = []
    for held in sorted(names):
        kept = feedparser.FeedParserDict()
        dict.__setitem__(kept, held, [{"term": "soup", "rel": "license", "href": "https://example.org/"}])
        copied = copy.deepcopy(kept)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            for asked in sorted(names):
                try:
                    found.append((held, asked, asked in kept, kept.get(asked, "nothing"), copied.get(asked)))
                except Exception as problem:
                    found.append((held, asked, repr(problem)))
    return found


def _a_feedparser_of_its_own() -> Any:
    """The module loaded anew, so that what is changed in it is changed for nobody else."""
    kept = {name: sys.modules.pop(name) for name in list(sys.modules) if name.partition(".")[0] == "feedparser"}
    try:
        return importlib.import_module("feedparser")
    finally:
        for name in [name for name in sys.modules if name.partition(".")[0] == "feedparser"]:
            del sys.modules[name]
        sys.modules.update(kept)


def _as_parsed(feedparser: Any, body: bytes, headers: dict[str, str]) -> object:
    """All that this feedparser makes of a document; its exceptions by their words, since each copy has classes of its own."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            parsed = dict(
                feedparser.parse(
                    io.BytesIO(body), response_headers=headers, sanitize_html=False, resolve_relative_uris=False
                )
            )
    except Exception as problem:
        return repr(problem)
    return parsed | {"bozo_exception": repr(parsed.get("bozo_exception"))}


#: Where we mean to differ from feedparser.
OTHER_BY_RULE = {
    "http_entry_id_base_docuri.xml",  # an id is kept as it stands; resolved, it would change with the feed's address
    "entry_summary_base64.xml",  # labelled as plain text: its tags are words
    "item_summary_and_description.xml",  # of a summary and a longer text, the longer one is the review
}
_SIMPLE = re.compile(rf"entries\[(\d+)\](?:\.({'|'.join(FIELDS)})\b|\[['\"]({'|'.join(FIELDS)})['\"]\])\s*==\s*")


def comparisons(text: str) -> Iterator[tuple[int, str, object]]:
    """The parts of a file's `Expect:` line that compare a simple field of an entry with a literal."""
    expect = re.search(r"Expect:(.*?)(?:\n-->|\n\s*(?:Header|Options|SkipUnless):|-->)", text, re.DOTALL)
    if expect is None:
        return
    try:
        tree = ast.parse(expect.group(1).strip(), mode="eval")
    except SyntaxError:
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and len(node.ops) == 1 and isinstance(node.ops[0], ast.Eq):
            field = _SIMPLE.match(ast.unparse(node.left) + " == ")
            if field is None:
                continue
            try:
                value = ast.literal_eval(node.comparators[0])
            except ValueError:
                continue
            yield int(field.group(1)), field.group(2) or field.group(3), value


def test_our_reviews_hold_what_the_corpus_expects_of_simple_fields(capsys: pytest.CaptureFixture[str]) -> None:
    compared = 0
    wrong: list[str] = []
    for path in files("feedparser"):
        wanted = list(comparisons(text_of(path.read_bytes())))
        page = read(path)[0] if wanted else None
        for index, field, value in wanted:
            if path.name in OTHER_BY_RULE or page is None or (index >= len(page.reviews) and page.rejected):
                continue  # an entry whose only content was markup that says nothing
            review = page.reviews[index]
            compared += 1
            if field in ("title", "summary", "description"):
                expected = text_of_html(str(value)).replace("\n", " ") if field == "title" else text_of_html(str(value))
                ours = review.title if field == "title" else review.text
                right = expected == ours or text_of_html(expected) == ours
            elif field in ("updated_parsed", "published_parsed"):
                moments = [moment.timetuple()[:6] for moment in (review.created_at, review.updated_at) if moment]
                right = tuple(value)[:6] in moments or next(iter(value)) < EARLIEST_YEAR
                right = right or (len(review.created_text) <= 7 and review.created_at is None)
            elif field == "author":
                right = bool(review.author) and review.author in str(value)
            elif field == "link":
                right = review.url == value or not str(value).startswith("http")
            else:
                right = review.external_id == value
            if not right:
                wrong.append(f"{path.name} {field}: expected {value!r}, ours {review}")
    with capsys.disabled():
        print(f"\n{compared - len(wrong)} of {compared} expectations hold")
    assert compared > 60
    assert not wrong, "\n".join(wrong)
