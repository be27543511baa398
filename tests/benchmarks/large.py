"""A large workspace and the same reviews in a bare SQLite file, made once and kept in the system's temporary folder.

The bare file has what any reader of reviews needs: one row each, three indexes, one full-text index. Not here: timing.
"""

from __future__ import annotations

import itertools
import random
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from store import brands, configured_sources, migrations
from store.db import Connections
from store.poll_sink import PollSink
from store.records import IncomingReview, Page, Source
from store.workspace_file import open_workspace

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
#: Reviews stored in one transaction while the workspace is made.
BATCH = 20_000
_CONSONANTS, _VOWELS = "bcdfghklmnprstvw", "aeiou"
#: A few words of every language's commonest, so that searches have something common to find.
COMMON = ("the", "soup", "waiter", "cold", "delivery", "refund", "never", "again", "table", "rude", "broken", "parcel")
CHINESE = "汤很冷服务员态度不好再也不来了"


@dataclass(frozen=True, slots=True)
class Large:
    """The files, and how long each took to make (seconds)."""

    folder: Path
    rows: int

    @property
    def workspace(self) -> Path:
        return self.folder / "large.db"

    @property
    def bare(self) -> Path:
        return self.folder / "bare.db"


def words() -> list[str]:
    """A vocabulary of 20,000 invented words after the common ones, the same each time."""
    dice = random.Random(3)
    made = {
        "".join(dice.choice(_CONSONANTS) + dice.choice(_VOWELS) for _ in range(dice.randint(2, 4)))
        for _ in range(24_000)
    }
    return [*COMMON, *sorted(made)[:20_000]]


def reviews(rows: int, *, since: int = 0) -> Iterator[IncomingReview]:
    """Invented reviews of two years, about half of them complaints, their words as unevenly common as real ones."""
    vocabulary, dice = words(), random.Random(since + 1)
    weights = list(itertools.accumulate(1 / (place + 4) for place in range(len(vocabulary))))
    minutes = 60 * 24 * 730
    for number in range(since, since + rows):
        chosen = dice.choices(vocabulary, cum_weights=weights, k=38)
        foreign = CHINESE[number % 7 : number % 7 + 6] if number % 50 == 0 else ""
        yield IncomingReview(
            external_id=f"r{number}",
            author=f"Guest {number % 9000}",
            title=" ".join(chosen[:4]),
            text=f"{' '.join(chosen[4:])}{foreign}",
            rating=float(dice.choice((1, 1, 2, 2, 3, 4, 5, 5))),
            language="en",
            created_at=NOW - timedelta(minutes=minutes - minutes * number // max(rows, 1) + dice.randrange(600)),
        )


def folder_for(rows: int) -> Path:
    return Path(tempfile.gettempdir()) / f"heard-benchmarks-{rows}-{migrations.version()}"


def large(rows: int) -> Large:
    """The kept files of that size, made now where there are none."""
    made = Large(folder_for(rows), rows)
    if not (made.folder / "whole").exists():
        shutil.rmtree(made.folder, ignore_errors=True)
        made.folder.mkdir(parents=True)
        fill(made.workspace, rows).close()
        fill_bare(made.bare, rows)
        (made.folder / "whole").touch()
    return made


def sources_of(workspace: Connections) -> list[Source]:
    """Four brands with five sources each, of which one brand has its own target."""
    made = []
    for number in range(4):
        brand = brands.add_brand(workspace, name=f"Brand {number}", target_hours=24 if number == 3 else 48, now=NOW)
        for place in range(5):
            made.append(
                configured_sources.add_source(
                    workspace, brand_id=brand.id, kind="feed", name=f"Guide {number}.{place}",
                    settings={"url": f"http://127.0.0.1:9/{number}/{place}"}, interval_minutes=60, now=NOW,
                )
            )  # fmt: skip
    return made


def fill(path: Path, rows: int) -> Connections:
    """A workspace with that many reviews over twenty sources; one in ten is answered, one in two thousand sleeps."""
    workspace = open_workspace(path, now=NOW)
    sources, sink = sources_of(workspace), PollSink(workspace)
    rest, number = reviews(rows), 0
    while part := tuple(itertools.islice(rest, BATCH)):
        sink.store_page(sources[number % len(sources)], Page(reviews=part), NOW)
        number += 1
    answer(workspace)
    return workspace


def answer(workspace: Connections) -> None:
    """What owners have done, written as one statement for each kind of doing."""
    from store import standings

    with workspace.write() as db:
        db.conn.execute(
            "insert into replies (review_id, state, origin, text, created_at, updated_at, posted_at) "
            "select id, 'posted', 'by hand', 'Thank you for telling us; the soup is warm again.', first_seen_at, "
            "first_seen_at, strftime('%Y-%m-%dT%H:%M:%SZ', opened_at, '+' || (id % 90) || ' hours') "
            "from reviews where id % 10 = 0"
        )
        db.conn.execute(
            "insert into cases (review_id, snoozed_until) select id, '2026-11-30T09:00:00Z' from reviews where id % 2000 = 7"
        )
        db.conn.execute(
            "insert into our_words_fts (rowid, replies, notes) select review_id, text, '' from replies where state = 'posted'"
        )
        touched = [row[0] for row in db.conn.execute("select id from reviews where id % 10 = 0 or id % 2000 = 7")]
        standings.restand(db, touched)


def reply_to_all(path: Path) -> None:
    """One reply to every review, for the export of as many lines; the standings follow."""
    workspace = open_workspace(path, now=NOW)
    from store import standings

    with workspace.write() as db:
        db.conn.execute(
            "insert into replies (review_id, state, origin, text, created_at, updated_at, posted_at) "
            "select id, 'posted', 'by hand', 'Thank you for telling us; the soup is warm again.', first_seen_at, "
            "first_seen_at, strftime('%Y-%m-%dT%H:%M:%SZ', opened_at, '+' || (id % 90) || ' hours') "
            "from reviews where id not in (select review_id from replies)"
        )
        standings.restand_everything(db)
    workspace.close()


BARE_SCHEMA = """
create table reviews (
  id integer primary key, source_id integer, external_id text, title text, text text, author text, rating real,
  language text, url text, created_at text, first_seen_at text, status text
)"""
_BARE_INDEXES = (
    "create unique index by_identity on reviews(source_id, external_id)",
    "create index by_time on reviews(created_at, id)",
    "create index by_status on reviews(status, created_at)",
)


def bare_rows(rows: int) -> Iterator[tuple[object, ...]]:
    for number, one in enumerate(reviews(rows), start=1):
        at = f"{one.created_at:%Y-%m-%dT%H:%M:%SZ}" if one.created_at else None
        yield (
            number, number // BATCH % 20 + 1, one.external_id, one.title, one.text, one.author, one.rating, one.language,
            one.url, at, "2026-11-23T12:00:00Z", "waiting" if (one.rating or 5) <= 2 else "rest",
        )  # fmt: skip


def write_bare(path: Path, rows: list[tuple[object, ...]]) -> float:
    """The floor of an import: executemany, then the indexes, then the full-text index at one go. Returns seconds."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("pragma journal_mode = wal")
    connection.execute("pragma synchronous = normal")
    connection.execute(BARE_SCHEMA)
    connection.execute(
        "create virtual table reviews_fts using fts5(title, text, author, content = 'reviews', content_rowid = 'id', "
        "tokenize = 'unicode61 remove_diacritics 2')"
    )
    began = time.perf_counter()
    connection.execute("begin")
    connection.executemany(f"insert into reviews values ({','.join('?' * 12)})", rows)
    for index in _BARE_INDEXES:
        connection.execute(index)
    connection.execute("insert into reviews_fts(reviews_fts) values ('rebuild')")
    connection.execute("commit")
    seconds = time.perf_counter() - began
    connection.execute("pragma wal_checkpoint(truncate)")
    connection.close()
    return seconds


def fill_bare(path: Path, rows: int) -> None:
    write_bare(path, list(bare_rows(rows)))
