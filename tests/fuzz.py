"""Throws broken bytes at every reader until the time is up: `python -m tests.fuzz [--minutes M] [--seed N] [--atheris] [READER…]`.

Each reader gets seeds from `tests/payloads`, cut, doubled, swapped and spiced by dice that the seed loads. Nothing may leave a
reader but its own errors, and nothing may take long. What broke one is kept in a file, and the dice's number is printed.
Where the package `atheris` is installed, `--atheris READER` lets it choose the bytes by the code that they reach. The ordinary
run throws a few at each (`tests/test_fuzz.py`).
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.builders import NOON, a_brand, a_review, a_source, arrives

PAYLOADS = Path(__file__).resolve().parent / "payloads"
#: A reader that needs longer for a document of at most this size is a finding (seconds, bytes).
LONGEST_SECONDS, LARGEST = 5.0, 60_000
Reads = Callable[[bytes], object]


@dataclass(frozen=True)
class Reader:
    """`reads` takes bytes and returns, or raises one of `own`; `seeds` are honest documents to begin with."""

    reads: Reads
    seeds: Callable[[], list[bytes]]
    own: Callable[[], tuple[type[Exception], ...]] = tuple


def payloads(kind: str, *endings: str) -> Callable[[], list[bytes]]:
    def read() -> list[bytes]:
        found = [one for one in sorted((PAYLOADS / kind).rglob("*")) if one.suffix in endings]
        return [one.read_bytes()[:LARGEST] for one in found] or [b""]

    return read


def texts(*seeds: str) -> Callable[[], list[bytes]]:
    return lambda: [seed.encode() for seed in seeds]


def _words(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def _is_clean(text: str) -> None:
    assert not any(ord(letter) < 32 and letter not in "\n\t" for letter in text), repr(text[:80])


# --- the readers -----------------------------------------------------------------------------------------------------


def _document_errors() -> tuple[type[Exception], ...]:
    from sources.document_shape import UnsafeShape
    from sources.kinds.feed_parts import Unreadable

    return (UnsafeShape, Unreadable)


def _source_errors() -> tuple[type[Exception], ...]:
    from sources.errors import SourceProblem

    return (SourceProblem,)


def _mail_errors() -> tuple[type[Exception], ...]:
    from sources.mail.letters import UnreadableMail

    return (UnreadableMail,)


def feed(raw: bytes) -> None:
    from sources.kinds.feed_document import read_feed

    for review in read_feed(raw, headers={}, url="https://reviews.example/feed", now=NOON, shared={}).reviews:
        _is_clean(review.text + review.title + review.author)
        assert review.rating is None or 1 <= review.rating <= 5


def json_feed(raw: bytes) -> None:
    feed(raw if raw.lstrip()[:1] in (b"{", b"[") else b"{" + raw)


def apple(raw: bytes) -> None:
    from sources.kinds.apple_rss_document import read_apple_page

    for review in read_apple_page(raw, country="us", now=NOON).reviews:
        _is_clean(review.text + review.title)


def page(raw: bytes) -> None:
    from sources.kinds.page_document import read_page

    for review in read_page(raw, content_type="text/html", url="https://reviews.example/", now=NOON).reviews:
        _is_clean(review.text + review.title)


def dates(raw: bytes) -> None:
    from sources.dates import epoch_time, iso_time, told_time
    from sources.written_dates import moment

    text = _words(raw)
    iso_time(text, NOON)
    told_time(None, text, NOON)
    epoch_time(text, NOON)
    for order in ("dmy", "mdy"):
        moment(text[:200], order, NOON)
    with suppress(ValueError):
        epoch_time(float(text), NOON)


def ratings(raw: bytes) -> None:
    from sources.ratings import normalised, number, rating_in_text

    text = _words(raw)
    found = rating_in_text(text)
    assert found is None or 1 <= found.stars <= 5
    value = number(text)
    if value is not None:
        for best in (None, 5.0, 10.0, 100.0, 0.0, -1.0):
            stars = normalised(value, best)
            assert stars is None or 1 <= stars <= 5


def html(raw: bytes) -> None:
    from sources.plain_text import clean, one_line, text_of_bbcode, text_of_html

    text = _words(raw)
    for read in (text_of_html, text_of_bbcode, clean, one_line):
        _is_clean(read(text))


def opml(raw: bytes) -> None:
    from sources.feed_lists import from_lines, from_opml

    assert all(address.strip() for _, address in from_lines(raw))
    from_opml(raw)


def table(raw: bytes) -> None:
    from sources.files.opening import opened
    from sources.files.parts import Pace

    with tempfile.TemporaryDirectory(prefix="heard-fuzz-") as folder:
        place = Path(folder) / ("export.json" if raw.lstrip()[:1] in (b"{", b"[") else "export.csv")
        place.write_bytes(raw)
        with opened(place) as file:
            mapping = dict(file.guessed)
            survey = file.survey(mapping, Pace())
            for _ in file.entries(mapping, survey, Pace(), dates="dmy", now=NOON):
                pass


def mail(raw: bytes) -> None:
    from sources.mail.letters import letter_of
    from sources.mail.reading import read

    reading = read(letter_of(raw, NOON), _desk(), NOON)
    if reading.review is not None:
        _is_clean(reading.review.text + reading.review.title)


@cache
def _desk() -> object:
    from sources.mail.account import account_of
    from sources.mail.reading import Desk
    from sources.mail.sites import known_sites

    settings = {"host": "mail.example", "user": "hello@corner-cafe.example", "takes": "every mail"}
    return Desk(account_of(settings), known_sites(), lambda head: "")


def search(raw: bytes) -> None:
    from store import reviews

    workspace = _workspace()
    found = reviews.list_ids(workspace, reviews.Filter(view="all", search=_words(raw)[:300]), now=NOON)  # type: ignore[arg-type]
    assert len(found) <= 3


@cache
def _workspace() -> object:
    import atexit

    from store.workspace_file import open_workspace

    folder = tempfile.TemporaryDirectory(prefix="heard-fuzz-")
    workspace = open_workspace(Path(folder.name) / "heard.db", now=NOON)
    atexit.register(lambda: (workspace.close(), folder.cleanup()))
    source = a_source(workspace, a_brand(workspace))
    arrives(
        workspace,
        source,
        a_review("a"),
        a_review("b", author="美咲", text="スープが冷たかったです"),
        a_review("c", author="Żółć"),
    )
    return workspace


READERS: dict[str, Reader] = {
    "feed": Reader(feed, payloads("feed", ".xml"), _document_errors),
    "json": Reader(json_feed, payloads("feed", ".json"), _document_errors),
    "apple": Reader(apple, payloads("apple_rss", ".json", ".xml"), _document_errors),
    "page": Reader(page, payloads("page", ".html"), _document_errors),
    "mail": Reader(mail, payloads("mail", ".eml"), _mail_errors),
    "table": Reader(
        table,
        texts(
            "id,author,rating,date,text\n1,Ana,1,23/11/2026,Cold soup\n2,Ben,5,11/23/2026,\"Lovely, \"\"really\"\"\"\n",
            "Reviewer;Sterne;Datum\nAna;2,5;23.11.2026\n", '[{"id": 1, "rating": "1", "text": "x"}]',
        ),
        _source_errors,
    ),
    "dates": Reader(dates, texts("2026-11-23T08:00:00Z", "Mon, 23 Nov 2026 08:00:00 +0200", "23/11/2026", "1795435200", "24. Nov 2026")),
    "ratings": Reader(ratings, texts("Rating: 1/5", "★★☆☆☆", "4,5 von 5 Sternen", "two out of five stars", "8.5/10", "90 %")),
    "html": Reader(html, texts("<p>Cold &amp; <b>late</b><br>soup</p><script>x</script>", "[b]bold[/b] [url=http://x]x[/url]")),
    "search": Reader(search, texts('cold "soup twice" -late', "author:Ana OR soup*", "冷たか", "NEAR(a b, 3)", "żółć")),
    "opml": Reader(opml, texts('<opml><body><outline text="a" xmlUrl="https://x.example/feed"/></body></opml>'), _source_errors),
}  # fmt: skip


# --- the dice ----------------------------------------------------------------------------------------------------------

#: What breaks readers elsewhere.
SPICE = (
    b"\0", b"\xff\xfe", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xef\xbb\xbf", b"\r\n\r\n", b"<![CDATA[", b"]]>", b"<!--", b"&#xD800;",
    b"&#0;", b"&lt;", b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"&b;", b'"', b"'", b";", b",", b"\t", b"=cmd()", b"-1", b"1e999", b"NaN",
    b"9" * 400, b"0000-00-00", b"9999-12-31T23:59:60Z", b"+99:99", b"%s%n", b"\\u0000", b"{}", b"[" * 200, b"<a>" * 200, b"null",
    b"=?utf-8?q?=FF?=", b"Content-Type: multipart/mixed; boundary=x\r\n", b"--x\r\n", b"\xe2\x80\xae", b"\xcc\x81" * 50, b"AND", b"*", b"(",
)  # fmt: skip


def broken(seeds: list[bytes], dice: random.Random) -> bytes:
    """A document that was honest once."""
    raw = bytearray(dice.choice(seeds))
    for _ in range(dice.choice((1, 1, 2, 4, 12))):
        place = dice.randrange(len(raw) + 1)
        span = dice.choice((1, 2, 8, 64, 400))
        deed = dice.randrange(7)
        if deed == 0:
            del raw[place : place + span]
        elif deed == 1:
            raw[place:place] = dice.choice(SPICE)
        elif deed == 2:
            raw[place:place] = raw[max(0, place - span) : place] * dice.choice((1, 2, 20))
        elif deed == 3:
            raw[place : place + span] = dice.randbytes(min(span, 16))
        elif deed == 4 and raw:
            raw[dice.randrange(len(raw))] ^= 1 << dice.randrange(8)
        elif deed == 5:
            other = dice.choice(seeds)
            start = dice.randrange(len(other) + 1)
            raw[place : place + span] = other[start : start + span]
        else:
            del raw[place:]
    return bytes(raw[:LARGEST])


def rounds(name: str, seed: int) -> Iterator[tuple[int, bytes]]:
    """Broken documents for a reader without end, each with the number of its dice."""
    seeds = READERS[name].seeds()
    number = 0
    while True:
        yield number, broken(seeds, random.Random(f"{seed}/{name}/{number}"))
        number += 1


def throw(name: str, raw: bytes) -> None:
    """Let a reader read. Raises whatever is none of its own errors, and AssertionError for what took too long."""
    reader = READERS[name]
    began = time.monotonic()
    with suppress(*reader.own()):
        reader.reads(raw)
    spent = time.monotonic() - began
    assert spent < LONGEST_SECONDS, f"{spent:.1f} seconds for {len(raw)} bytes"


def main() -> int:
    """Throw until the time is up; 1 where something broke."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("readers", nargs="*", metavar="READER", help=f"of {', '.join(READERS)} (all)")
    parser.add_argument("--minutes", type=float, default=1.0, help="for each reader")
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    parser.add_argument("--atheris", action="store_true", help="let atheris choose the bytes for one reader")
    asked = parser.parse_args()
    chosen = asked.readers or list(READERS)
    if unknown := set(chosen) - set(READERS):
        parser.error(f"there is no reader {', '.join(sorted(unknown))}")
    if asked.atheris:
        return _by_coverage(chosen[0])
    worst = 0
    for name in chosen:
        end, found, number = time.monotonic() + 60 * asked.minutes, 0, 0
        for number, raw in rounds(name, asked.seed):
            try:
                throw(name, raw)
            except Exception as problem:  # every kind of problem is what is looked for
                found += 1
                kept = Path(tempfile.gettempdir()) / f"heard-fuzz-{name}-{asked.seed}-{number}"
                kept.write_bytes(raw)
                print(f"{name} {number}: {type(problem).__name__}: {str(problem)[:200]} ({kept})", flush=True)
            if time.monotonic() > end or found >= 20:
                break
        print(f"{name:8} seed {asked.seed}: {number + 1:>8} documents, {found} broke it", flush=True)
        worst = max(worst, found)
    return int(worst > 0)


def _by_coverage(name: str) -> int:
    import atheris  # type: ignore[import-not-found]

    with tempfile.TemporaryDirectory(prefix="heard-fuzz-seeds-") as folder:
        for number, seed in enumerate(READERS[name].seeds()):
            (Path(folder) / str(number)).write_bytes(seed)
        atheris.instrument_all()
        atheris.Setup(["fuzz", folder, "-max_total_time=300", f"-max_len={LARGEST}"], lambda raw: throw(name, raw))
        atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
