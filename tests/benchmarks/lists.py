"""Reading a large workspace beside bare SQLite: pages, whole lists, searches, counts and the file itself (G8, G11, G12, G16)."""

from __future__ import annotations

import random
import sqlite3
import statistics
from collections.abc import Iterator
from pathlib import Path

from store import reviews
from store.db import Connections
from store.reviews import VIEWS, Filter
from store.rules.queue_order import Order
from store.workspace_file import open_workspace
from tests.benchmarks.large import CHINESE, NOW, Large
from tests.benchmarks.measuring import (
    Figure,
    interleaved,
    milliseconds,
    percentile,
    ratio_at_p95,
    ratio_of_medians,
)  # fmt: skip

#: What is searched for, beside the query for raw FTS5 of the same kind.
SEARCHES = {
    "a common word": ("soup", "soup"),
    "a rare word": ("", ""),
    "two words": ("soup waiter", "soup waiter"),
    "the beginning of a word": ("deliv", "deliv*"),
    "a short beginning": ("so", "so*"),
    "a name": ("guest 4321", "guest 4321"),
    "nothing there": ("qqqq", "qqqq"),
    "Chinese": (CHINESE[2:5], CHINESE[2:5]),
}


def measure(large: Large, *, pairs: int) -> Iterator[Figure]:
    """All figures of this module."""
    workspace = open_workspace(large.workspace, now=NOW)
    bare = sqlite3.connect(large.bare)
    try:
        yield from _pages(workspace, bare, pairs)
        yield from _whole_lists(workspace, bare)
        yield from _letters(workspace)
        yield from _searches(workspace, bare, pairs)
        yield from _counts(workspace)
    finally:
        bare.close()
        workspace.close()
    yield _size(large)


def _pages(workspace: Connections, bare: sqlite3.Connection, pairs: int) -> Iterator[Figure]:
    """Fifty cards from anywhere in a list, beside fifty rows by a key at the same place of the bare table."""
    dice = random.Random(4)
    (newest,) = bare.execute("select max(id) from reviews").fetchone()
    for view in ("waiting", "to thank", "answered", "all"):
        ids = reviews.list_ids(workspace, Filter(view=view), now=NOW)
        mine, theirs = [], []
        for _ in range(pairs * 12):
            first = dice.randrange(max(1, len(ids) - 50))
            part = ids[first : first + 50]
            at = bare.execute("select created_at, id from reviews where id = ?", (dice.randint(60, newest),)).fetchone()
            mine.append(milliseconds(lambda part=part: reviews.cards(workspace, part, now=NOW)))
            theirs.append(
                milliseconds(
                    lambda at=at: bare.execute(
                        "select * from reviews where (created_at, id) < (?, ?) order by created_at desc, id desc limit 50",
                        at,
                    ).fetchall()
                )
            )
        yield ratio_at_p95("G8", f"a screen of 50 in “{view}”", (mine, theirs), 4.0)


def _whole_lists(workspace: Connections, bare: sqlite3.Connection) -> Iterator[Figure]:
    """The ids of all who wait, in order: what a list needs before it can be scrolled to anywhere."""
    pair = interleaved(
        lambda: reviews.list_ids(workspace, Filter(), now=NOW),
        lambda: bare.execute("select id from reviews where status = 'waiting' order by created_at").fetchall(),
        5,
    )
    yield ratio_of_medians("–", "ids of all who wait", pair, 2.0)


def _letters(workspace: Connections) -> Iterator[Figure]:
    """Everything that is shown beside a review: the same author's others, earlier replies, what the coach says."""
    from ui.coaching import Coach
    from ui.letter_loader import load_letter

    coach, dice = Coach(workspace), random.Random(5)
    ids = reviews.list_ids(workspace, Filter(), now=NOW)
    load_letter(workspace, coach, ids[0], now=NOW)  # loads the rules and their words
    times = [milliseconds(lambda: load_letter(workspace, coach, dice.choice(ids), now=NOW)) for _ in range(40)]
    middle = statistics.median(times)
    yield Figure("–", "a letter, half of them", middle, 50.0, kind="ms", ours=middle)
    yield Figure("–", "a letter, 95 of 100", percentile(times, 0.95), 100.0, kind="ms", ours=percentile(times, 0.95))


def _searches(workspace: Connections, bare: sqlite3.Connection, pairs: int) -> Iterator[Figure]:
    rare = bare.execute("select title from reviews where id = 777").fetchone()[0].split()[-1]
    for kind, (words, raw) in SEARCHES.items():
        for order in (Order.NEWEST, Order.DUE):
            wanted = Filter(view="all" if order is Order.NEWEST else "waiting", search=words or rare)

            def ours(wanted: Filter = wanted, order: Order = order) -> object:
                return reviews.list_ids(workspace, wanted, order=order, now=NOW, limit=50)

            def floor(raw: str = raw) -> object:
                return bare.execute(
                    "select rowid from reviews_fts where reviews_fts match ? order by rowid desc limit 50",
                    (raw or rare,),
                ).fetchall()

            pair = interleaved(ours, floor, pairs * 2)
            name = "newest first" if order is Order.NEWEST else "among who wait, most pressing first"
            yield ratio_at_p95("G11", f"first 50 of {kind}, {name}", pair, 2.0, spare=5.0, note="after 5 ms")
            yield Figure(
                "G11", f"first 50 of {kind}, {name}, longest", max(pair[0]), 100.0, kind="ms", ours=max(pair[0])
            )


def _counts(workspace: Connections) -> Iterator[Figure]:
    times = [milliseconds(lambda: reviews.view_counts(workspace, now=NOW)) for _ in range(50)]
    middle = statistics.median(times)
    yield Figure("G12", f"counts of {len(VIEWS)} views", middle, 1.0, kind="ms", ours=middle)
    yield Figure("G12", "the same, 95 of 100", percentile(times, 0.95), 1.0, kind="ms", ours=percentile(times, 0.95))


def _size(large: Large) -> Figure:
    ours, floor = (_used(path) / 1e6 for path in (large.workspace, large.bare))
    return Figure("G16", "the file", ours / floor, 1.3, ours=ours, floor=floor, unit="MB")


def _used(path: Path) -> int:
    """The bytes of a database that hold something."""
    connection = sqlite3.connect(path)
    pages, free, size = (
        connection.execute(f"pragma {name}").fetchone()[0] for name in ("page_count", "freelist_count", "page_size")
    )
    connection.close()
    return int((pages - free) * size)
