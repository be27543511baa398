"""Reading and writing a large workspace beside plain SQLite: `python -m tests.benchmarks.workspace [ROWS]`.

Every figure is a ratio of medians of interleaved pairs in one run, our work against the same work done bare. Not a test:
machines differ and are noisy. The goals are those of the project's quality notes (G8, G11, G12, G13).
"""

from __future__ import annotations

import csv
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from store import brands, configured_sources, response_log, reviews
from store.db import Connections
from store.poll_sink import PollSink
from store.records import IncomingReview, Page
from store.response_log import LogChoice
from store.reviews import Filter
from store.rules.queue_order import Order
from store.workspace_file import open_workspace

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
PAIRS = 7
_WORDS = [
    "soup",
    "cold",
    "waiter",
    "rude",
    "late",
    "parcel",
    "broken",
    "refund",
    "table",
    "noise",
    "bread",
    "queue",
    "staff",
    "phone",
    "order",
    "app",
    "crash",
    "login",
    "money",
    "room",
    "bed",
    "clean",
    "breakfast",
    "wheel",
    "brake",
    "invoice",
    "mail",
    "answer",
]


def fill(path: Path, rows: int) -> Connections:
    """A workspace with that many invented reviews of two years, five of eight of them complaints; one in ten answered."""
    workspace = open_workspace(path, now=NOW)
    brand = brands.add_brand(workspace, name="Large", now=NOW)
    source = configured_sources.add_source(
        workspace, brand_id=brand.id, kind="feed", name="Guide", settings={"url": "https://guide.example/feed"},
        interval_minutes=60, now=NOW,
    )  # fmt: skip
    sink, dice = PollSink(workspace), random.Random(1)
    for start in range(0, rows, 1000):
        page = Page(
            reviews=tuple(
                IncomingReview(
                    external_id=f"r{number}",
                    author=f"Guest {number % 9000}",
                    title=" ".join(dice.choices(_WORDS, k=4)),
                    text=" ".join(dice.choices(_WORDS, k=40)),
                    rating=float(dice.choice((1, 1, 2, 2, 3, 4, 5, 5))),
                    language="en",
                    created_at=NOW - timedelta(minutes=dice.randrange(60 * 24 * 730)),
                )
                for number in range(start, min(start + 1000, rows))
            )
        )
        sink.store_page(source, page, NOW)
    with workspace.write() as db:
        db.conn.execute(
            "insert into replies (review_id, state, origin, text, created_at, updated_at, posted_at) "
            "select id, 'posted', 'by hand', 'Thank you for telling us; the soup is warm again.', first_seen_at, "
            "first_seen_at, first_seen_at from reviews where id % 10 = 0"
        )
    return workspace


def median_pair(ours: Callable[[], object], floor: Callable[[], object]) -> tuple[float, float]:
    """Medians in milliseconds of both, taken in turn."""
    spent: tuple[list[float], list[float]] = ([], [])
    for _ in range(PAIRS):
        for work, times in zip((ours, floor), spent, strict=True):
            began = time.perf_counter()
            work()
            times.append((time.perf_counter() - began) * 1000)
    return statistics.median(spent[0]), statistics.median(spent[1])


def main(arguments: list[str]) -> None:
    rows = int(arguments[0]) if arguments else 100_000
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        workspace = fill(Path(folder) / "large.db", rows)
        seconds = time.perf_counter() - began
        print(f"{rows:,} reviews stored at {rows / seconds:,.0f} rows/s, "
              f"{(Path(folder) / 'large.db').stat().st_size / 1e6:,.0f} MB")  # fmt: skip
        bare = sqlite3.connect(Path(folder) / "large.db")
        ids = reviews.list_ids(workspace, Filter(), order=Order.DUE, now=NOW)
        middle = list(ids[len(ids) // 2 : len(ids) // 2 + 50])
        marks = ",".join("?" * len(middle))
        log, plain = Path(folder) / "log.csv", Path(folder) / "plain.csv"

        def plain_csv() -> None:
            with plain.open("w", newline="", encoding="utf-8") as file:
                csv.writer(file).writerows(
                    bare.execute("select r.*, p.* from replies p join reviews r on r.id = p.review_id")
                )

        pairs = {
            "a page of 50 cards": (
                lambda: reviews.cards(workspace, middle, now=NOW),
                lambda: bare.execute(f"select * from reviews where id in ({marks})", middle).fetchall(),
            ),
            "ids of all who wait": (
                lambda: reviews.list_ids(workspace, Filter(), now=NOW),
                lambda: bare.execute(
                    "select review_id from standings where view = 'waiting' order by due_at"
                ).fetchall(),
            ),
            "counts of the sidebar": (
                lambda: reviews.view_counts(workspace, now=NOW),
                lambda: bare.execute("select view, sum(count) from view_counts group by view").fetchall(),
            ),
            "search, first 50": (
                lambda: reviews.list_ids(workspace, Filter(view="all", search="soup refund"), now=NOW, limit=50),
                lambda: bare.execute(
                    "select rowid from reviews_fts where reviews_fts match 'soup* refund*' limit 50"
                ).fetchall(),
            ),
            "response log as CSV": (lambda: response_log.write_log(workspace, log, LogChoice()), plain_csv),
        }
        print(f"{'':26}{'ours':>10}{'bare':>10}{'ratio':>8}")
        for name, (ours, floor) in pairs.items():
            mine, theirs = median_pair(ours, floor)
            print(f"{name:26}{mine:8.2f} ms{theirs:8.2f} ms{mine / theirs:7.1f} ×")
        bare.close()
        workspace.close()


if __name__ == "__main__":
    main(sys.argv[1:])
